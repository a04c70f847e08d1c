/** How objects print: addresses in hexadecimal, in `console.log` and in JSON. */
import type { InspectOptions } from 'node:util';
import { inspectCustom } from '../com/inspect-symbol.ts';

export { inspectCustom };

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

/** How 64-bit numbers and bytes are written. */
interface Style {
  readonly number: (value: bigint) => unknown;
  readonly bytes: (value: Uint8Array) => unknown;
}

const JSON_STYLE: Style = { number: hex, bytes: (value) => Buffer.from(value).toString('hex') };
const INSPECT_STYLE: Style = {
  number: (value) => new Hexadecimal(value),
  bytes: (value) => value,
};

function convert(value: unknown, style: Style): unknown {
  if (typeof value === 'bigint') return style.number(value);
  if (value instanceof Uint8Array) return style.bytes(value);
  if (Array.isArray(value)) return value.map((item) => convert(item, style));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, convert(item, style)]),
  );
}

/** A copy for JSON: 64-bit numbers and bytes become hexadecimal text, at any depth. */
export function jsonOf(value: unknown): unknown {
  return convert(value, JSON_STYLE);
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
  return prefix + inspect(convert(data, INSPECT_STYLE), deeper);
}

/** Without what makes it print so. */
const plain = (data: object): object =>
  Array.isArray(data) ? [...(data as unknown[])] : { ...data };

const TO_JSON: PropertyDescriptor = {
  value(this: object) {
    return jsonOf(plain(this));
  },
};

const INSPECT: PropertyDescriptor = {
  value(this: object, depth: number, options: InspectOptions, inspect: Inspect) {
    return inspectAs('', plain(this), depth, options, inspect);
  },
};

/**
 * Plain data, also a list, whose addresses print in hexadecimal. It stays plain: what makes it print so is not
 * seen by anything that goes through its properties, and a copy without it is as good.
 */
export function printable<T extends object>(data: T): T {
  // One by one, which takes half the time of defineProperties.
  Object.defineProperty(data, 'toJSON', TO_JSON);
  return Object.defineProperty(data, inspectCustom, INSPECT);
}

/** The same for its parts as well, which may be taken out of it: what has none needs not be looked through. */
export function printableWithParts<T extends object>(data: T): T {
  markParts(data);
  return printable(data);
}

/** Marks the lists and objects in it that have 64-bit numbers or bytes; says whether it has some itself. */
function markParts(data: object): boolean {
  let some = false;
  for (const value of Array.isArray(data) ? (data as unknown[]) : Object.values(data)) {
    if (typeof value === 'bigint') some = true;
    else if (typeof value === 'object' && value !== null && needsMark(value)) some = true;
  }
  return some;
}

function needsMark(value: object): boolean {
  if (value instanceof Uint8Array) return true;
  if (!(Array.isArray(value) || isPlain(value)) || !markParts(value)) return false;
  if (Object.isExtensible(value)) printable(value);
  return true;
}
