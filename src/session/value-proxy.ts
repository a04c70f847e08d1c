/** Values as JavaScript objects: `node.value.next.name`. For the synchronous face only. */
import type { InspectOptions } from 'node:util';
import { inspectCustom } from './print.ts';
import { isScalar } from './type-kind.ts';
import { isText } from './value-data.ts';
import type { Value } from './value.ts';

/** What a value is to JavaScript: itself for scalars, text, null, or an object that reads as it is used. */
export function proxyOf(value: Value): unknown {
  if (!value.available) return undefined;
  value.fresh();
  if (value.kind === 'pointer' && value.isNull()) return null;
  if (isText(value)) return text(value);
  if (value.kind === 'struct' || value.kind === 'array') return wrap(value);
  if (value.kind === 'pointer') return pointer(value);
  if (isScalar(value.kind)) return value.scalar;
  return value.address;
}

/** Pointers to characters that cannot be read are addresses, as other pointers to nothing in particular. */
function text(value: Value): unknown {
  if (value.kind === 'array') return value.text();
  try {
    return value.text();
  } catch {
    return value.scalar;
  }
}

/** Nothing can be reached through pointers to void or to functions: they are addresses. */
function pointer(value: Value): unknown {
  return /^void \*$|<function> \*|\)\(/.test(value.typeName) ? value.scalar : wrap(value);
}

/** What the proxies stand before. Printing looks at it instead of at them. */
class Target {
  readonly $: Value;
  constructor(value: Value) {
    this.$ = value;
  }
  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    return this.$[inspectCustom](depth, options, inspect);
  }
}

function wrap(value: Value): object {
  return new Proxy(new Target(value), HANDLER);
}

/** Of a structure, or what a pointer points to, where that is one. */
function fieldNames(value: Value): readonly string[] {
  return value.fields().map((field) => field.name);
}

const INDEX = /^-?\d+$/;

function part(value: Value, key: string): Value | undefined {
  if (INDEX.test(key)) {
    const index = Number(key);
    if (value.kind === 'array' && (index < 0 || index >= value.length!)) return undefined;
    return value.kind === 'struct' ? undefined : value.element(index);
  }
  return fieldNames(value).includes(key) ? value.field(key) : undefined;
}

const HANDLER: ProxyHandler<Target> = {
  get({ $: of }, key) {
    if (typeof key === 'symbol') return symbolMember(of, key);
    if (key === '$') return of;
    if (key === 'length' && of.length !== undefined) return of.length;
    const found = part(of, key);
    if (found) return proxyOf(found);
    return key === 'toJSON' ? () => of.toJSON() : arrayMethod(of, key);
  },
  set({ $: of }, key, content) {
    const found = typeof key === 'string' ? part(of, key) : undefined;
    // The field's own error says what there is instead.
    if (found) found.set(content);
    else of.field(String(key));
    return true;
  },
  has({ $: of }, key) {
    return typeof key === 'string' && (key === '$' || part(of, key) !== undefined);
  },
  ownKeys({ $: of }) {
    if (of.kind === 'array') return Array.from({ length: of.length! }, (_, i) => String(i));
    return [...fieldNames(of)];
  },
  getOwnPropertyDescriptor({ $: of }, key) {
    const found = typeof key === 'string' ? part(of, key) : undefined;
    if (!found) return undefined;
    return { value: proxyOf(found), enumerable: true, configurable: true, writable: true };
  },
  deleteProperty: () => false,
  defineProperty: () => false,
};

function symbolMember(of: Value, key: symbol): unknown {
  if (key === Symbol.toPrimitive) return () => (of.kind === 'pointer' ? of.scalar : of.toString());
  if (key === Symbol.toStringTag) return of.typeName;
  if (key !== Symbol.iterator || of.kind !== 'array') return undefined;
  return function* () {
    for (const element of of) yield proxyOf(element);
  };
}

/** `map`, `filter` and their like, on the elements of an array. */
function arrayMethod(of: Value, key: string): unknown {
  if (of.kind !== 'array') return undefined;
  const method = (Array.prototype as unknown as Record<string, unknown>)[key];
  if (typeof method !== 'function' || key === 'constructor') return undefined;
  return (...args: unknown[]) =>
    (method as (...args: unknown[]) => unknown).apply([...of].map(proxyOf), args);
}
