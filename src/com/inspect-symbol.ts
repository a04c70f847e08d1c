/** Node looks for this method when it prints an object. */
export const inspectCustom: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never;
