/** A value of the target cannot be had as asked. */

/** No such field, a null pointer, a variable that the program does not keep, a type that nobody knows. */
export class ValueError extends Error {}
ValueError.prototype.name = 'ValueError';
