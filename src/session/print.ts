/** How objects print: addresses in hexadecimal, in `console.log` and in JSON. */
import type { InspectOptions } from 'node:util';

/** Node looks for this method when it prints an object. */
export const inspectCustom: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never;

type Inspect = (value: unknown, options: InspectOptions) => string;
interface Styling extends InspectOptions {
  stylize(text: string, style: string): string;
}

/** `0x140001540` */
export function hex(value: bigint | number): string {
  return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}

/** A 64-bit number that prints as an address. */
class Hexadecimal {
  private readonly value: bigint;
  constructor(value: bigint) {
    this.value = value;
  }
  [inspectCustom](_depth: number, options: Styling): string {
    return options.stylize(hex(this.value), 'bigint');
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function convert(value: unknown, number: (value: bigint) => unknown): unknown {
  if (typeof value === 'bigint') return number(value);
  if (Array.isArray(value)) return value.map((item) => convert(item, number));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, convert(item, number)]),
  );
}

/** A copy for JSON: 64-bit numbers become hexadecimal text, at any depth. */
export function jsonOf(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return convert(value, hex);
}

/** What `console.log` shows: the name, and the data with addresses in hexadecimal. */
export function inspectAs(
  name: string,
  data: object,
  depth: number,
  options: InspectOptions,
  inspect: Inspect,
): string {
  const prefix = name === '' ? '' : `${name} `;
  if (depth < 0) return `${prefix.trim() || 'Object'} {…}`;
  const deeper = { ...options, depth: options.depth == null ? options.depth! : depth };
  return (
    prefix +
    inspect(
      convert(data, (value) => new Hexadecimal(value)),
      deeper,
    )
  );
}

const TO_JSON: PropertyDescriptor = {
  value(this: object) {
    return convert({ ...this }, hex);
  },
};

const INSPECT: PropertyDescriptor = {
  value(this: object, depth: number, options: InspectOptions, inspect: Inspect) {
    return inspectAs('', { ...this }, depth, options, inspect);
  },
};

/**
 * Plain data whose addresses print in hexadecimal. It stays plain: what makes it print so is not seen by
 * anything that goes through its properties, and a copy without it is as good.
 */
export function printable<T extends object>(data: T): T {
  // One by one, which takes half the time of defineProperties.
  Object.defineProperty(data, 'toJSON', TO_JSON);
  return Object.defineProperty(data, inspectCustom, INSPECT);
}
