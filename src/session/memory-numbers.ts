/** What fits into a number of the target: what does not is refused, never cut off. */
import { shown } from './options.ts';

/** Checks the argument of `writeU8` and its like. */
export function checkUnsigned(method: string, value: unknown, bits: 8 | 16 | 32): number {
  const max = 2 ** bits - 1;
  return checkInteger(method, value, bits, 0, max, `0x${max.toString(16)}`);
}

/** Checks the argument of `writeI8` and its like. */
export function checkSigned(method: string, value: unknown, bits: 8 | 16 | 32): number {
  const limit = 2 ** (bits - 1);
  return checkInteger(method, value, bits, -limit, limit - 1, String(limit - 1));
}

function checkInteger(
  method: string,
  value: unknown,
  bits: number,
  min: number,
  max: number,
  maxText: string,
): number {
  const problem = () =>
    `${method} takes an integer of ${bits} bits, a number from ${min} to ${maxText}, not ${shown(value)}.`;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new TypeError(problem());
  if (value < min || value > max) throw new RangeError(problem());
  return value;
}

export function checkUnsigned64(method: string, value: unknown): bigint {
  return checkInteger64(method, value, 0n, 0xffff_ffff_ffff_ffffn, '0xffffffffffffffffn');
}

export function checkSigned64(method: string, value: unknown): bigint {
  const max = 2n ** 63n - 1n;
  return checkInteger64(method, value, -max - 1n, max, `${max}n`);
}

function checkInteger64(
  method: string,
  value: unknown,
  min: bigint,
  max: bigint,
  maxText: string,
): bigint {
  const problem = () =>
    `${method} takes an integer of 64 bits, a bigint from ${min}n to ${maxText}, not ${shown(value)}.`;
  if (typeof value !== 'bigint') throw new TypeError(problem());
  if (value < min || value > max) throw new RangeError(problem());
  return value;
}

/** Any number, for floats are rounded by nature; NaN and the infinities are some of them. */
export function checkFloat(method: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new TypeError(`${method} takes a number, not ${shown(value)}.`);
}
