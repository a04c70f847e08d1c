// A comment and no more.
