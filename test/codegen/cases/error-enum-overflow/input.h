enum Colour { Red = 0xffffffff, Green };
