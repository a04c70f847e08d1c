/** What fits into a number of the target: what does not is refused, never cut off. */

function shown(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** Checks the argument of `writeU8` and its like. */
export function checkUnsigned(method: string, value: unknown, bits: 8 | 16 | 32): number {
  const max = 2 ** bits - 1;
  const wanted = `an integer of ${bits} bits, a number from 0 to 0x${max.toString(16)}`;
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new TypeError(`${method} takes ${wanted}, not ${shown(value)}.`);
  if (value < 0 || value > max)
    throw new RangeError(`${method} takes ${wanted}, not ${shown(value)}.`);
  return value;
}

export function checkUnsigned64(method: string, value: unknown): bigint {
  const wanted = 'an integer of 64 bits, a bigint from 0n to 0xffffffffffffffffn';
  if (typeof value !== 'bigint')
    throw new TypeError(`${method} takes ${wanted}, not ${shown(value)}.`);
  if (value < 0n || value > 0xffffffffffffffffn)
    throw new RangeError(`${method} takes ${wanted}, not ${shown(value)}.`);
  return value;
}

/** Any number, for floats are rounded by nature; NaN and the infinities are some of them. */
export function checkFloat(method: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new TypeError(`${method} takes a number, not ${shown(value)}.`);
}
