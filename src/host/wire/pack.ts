/**
 * Values ↔ what a connection carries: JSON text, and the bytes that JSON cannot hold. A format of our own,
 * because the two ends may be different versions of Node and `v8.serialize` promises nothing there.
 */
import { types } from 'node:util';
import { printable } from '../../session/print.ts';
import { packError, unpackError, type PackedError } from './error.ts';

/** A packed value. `blobs` are sent beside the text, in order. */
export interface Packed {
  readonly text: string;
  readonly blobs: readonly Uint8Array[];
}

/** What crosses by identity is packed and unpacked by the two ends, each with its own table. */
export interface Identities {
  /** What stands for `value` on the other side; undefined when it is plain data. */
  pack(value: object, nested: (value: unknown) => Json): Json | undefined;
  /** The object that something packed by the other side's `pack` stands for. */
  unpack(packed: { readonly [key: string]: Json }, nested: (json: Json) => unknown): unknown;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Marks what is not itself; an object of the user's that has this key is spelled out. */
const TAG = '~';

/** Structures deeper than this are circular in all likelihood, and would overflow the stack. */
const DEEPEST = 200;

/** A value that cannot cross, with the place where it stands. */
export class PackError extends TypeError {}
PackError.prototype.name = 'PackError';

const VIEWS = {
  Int8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
} as const;

/** Packs `value`. Throws PackError for functions, promises and objects of unknown classes. */
export function pack(value: unknown, identities: Identities): Packed {
  const blobs: Uint8Array[] = [];
  const path: (string | number)[] = [];

  const refuse = (what: string, advice: string): never => {
    const place = path.length > 0 ? ` at ${path.join('.')}` : '';
    throw new PackError(`${what}${place} cannot be sent to the other side: ${advice}`);
  };

  const inside = (key: string | number, inner: unknown): Json => {
    path.push(key);
    if (path.length > DEEPEST) {
      path.length = 8;
      refuse('A structure that contains itself, or is very deep,', 'send its parts.');
    }
    try {
      return visit(inner);
    } finally {
      path.pop();
    }
  };

  const record = (object: object): Json => {
    const result: Record<string, Json> = {};
    for (const key of Object.keys(object))
      result[key] = inside(key, (object as Record<string, unknown>)[key]);
    return result;
  };

  const entries = (object: object): Json =>
    Object.entries(object).map(([key, inner]) => [key, inside(key, inner)]);

  const view = (bytes: ArrayBufferView, type: string): Json => {
    blobs.push(new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength));
    const json: Record<string, Json> = { [TAG]: 'b', i: blobs.length - 1 };
    if (type !== 'Uint8Array') json['t'] = type;
    return json;
  };

  const visit = (inner: unknown): Json => {
    switch (typeof inner) {
      case 'string':
      case 'boolean':
        return inner;
      case 'number':
        return Number.isFinite(inner) && !Object.is(inner, -0)
          ? inner
          : { [TAG]: 'f', v: Object.is(inner, -0) ? '-0' : String(inner) };
      case 'bigint':
        return { [TAG]: 'n', v: inner.toString() };
      case 'undefined':
        return { [TAG]: 'u' };
      case 'symbol':
        return refuse('A symbol', 'use a string.');
    }
    if (inner === null) return null;
    const identity = identities.pack(inner as object, (part) => inside('…', part));
    if (identity !== undefined) return identity;
    if (typeof inner === 'function')
      return refuse('A function', 'there is nobody to call it there.');
    if (Array.isArray(inner)) return inner.map((element, index) => inside(index, element));
    return structure(inner as object);
  };

  const structure = (object: object): Json => {
    if (isPlain(object)) {
      const shown = Object.getOwnPropertyDescriptor(object, 'toJSON')?.enumerable === false;
      if (shown) return { [TAG]: 'p', v: record(object) };
      return Object.hasOwn(object, TAG) || Object.hasOwn(object, '__proto__')
        ? { [TAG]: 'o', v: entries(object) }
        : record(object);
    }
    if (ArrayBuffer.isView(object)) {
      const type = Object.prototype.toString.call(object).slice(8, -1);
      return view(object, type);
    }
    if (types.isAnyArrayBuffer(object)) return view(new Uint8Array(object), 'ArrayBuffer');
    if (types.isNativeError(object) || object instanceof Error)
      return { [TAG]: 'e', v: packError(object, inside) };
    if (types.isDate(object)) return { [TAG]: 'd', v: object.getTime() };
    if (types.isRegExp(object)) return { [TAG]: 'x', v: object.source, f: object.flags };
    if (types.isMap(object))
      return {
        [TAG]: 'm',
        v: Array.from(object, ([k, v]) => [inside('key', k), inside('value', v)]),
      };
    if (types.isSet(object))
      return { [TAG]: 's', v: Array.from(object, (element) => inside('…', element)) };
    if (types.isPromise(object))
      return refuse('A promise', 'wait for it first (is an `await` missing?).');
    return refuse(
      `An object of class ${object.constructor?.name || 'without a name'}`,
      'only plain data, and objects of the session, can.',
    );
  };

  const json = visit(value);
  return { text: JSON.stringify(json), blobs };
}

/** The value that was packed. What it holds is new; bytes are views of `blobs`. */
export function unpack({ text, blobs }: Packed, identities: Identities): unknown {
  const visit = (json: Json): unknown => {
    if (typeof json !== 'object' || json === null) return json;
    if (Array.isArray(json)) {
      for (let i = 0; i < json.length; i++) {
        const element = json[i]!;
        if (typeof element === 'object' && element !== null) json[i] = visit(element) as Json;
      }
      return json;
    }
    if (json[TAG] !== undefined) return tagged(json);
    for (const key of Object.keys(json)) {
      const inner = json[key]!;
      if (typeof inner === 'object' && inner !== null) put(json, key, visit(inner));
    }
    return json;
  };

  const tagged = (json: { readonly [key: string]: Json }): unknown => {
    const { v } = json;
    switch (json[TAG]) {
      case 'u':
        return undefined;
      case 'n':
        return BigInt(v as string);
      case 'f':
        return Number(v);
      case 'b':
        return revive(blobs[json['i'] as number]!, json['t'] as string | undefined);
      case 'p':
        return printable(visit(v!) as object);
      case 'e':
        return unpackError(v as PackedError, visit);
      case 'd':
        return new Date(v as number);
      case 'x':
        return new RegExp(v as string, json['f'] as string);
      case 'm':
        return new Map((v as [Json, Json][]).map(([key, inner]) => [visit(key), visit(inner)]));
      case 's':
        return new Set((v as Json[]).map(visit));
      case 'o': {
        const object = {};
        for (const [key, inner] of v as [string, Json][]) put(object, key, visit(inner));
        return object;
      }
      default:
        return identities.unpack(json, visit);
    }
  };

  return visit(JSON.parse(text) as Json);
}

/** An object literal, also one of another realm, or one without a prototype. */
export function isPlain(object: object): boolean {
  const prototype = Object.getPrototypeOf(object) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Also a key such as `__proto__` becomes an ordinary one. */
function put(object: object, key: string, value: unknown): void {
  if (key !== '__proto__') (object as Record<string, unknown>)[key] = value;
  else
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}

function revive(bytes: Uint8Array, type: string | undefined): unknown {
  if (type === undefined || type === 'Uint8Array') return bytes;
  // Views of wider elements must be aligned, and what arrived may begin anywhere.
  const { buffer } = new Uint8Array(bytes);
  if (type === 'ArrayBuffer') return buffer;
  if (type === 'DataView') return new DataView(buffer);
  const View = VIEWS[type as keyof typeof VIEWS] as (typeof VIEWS)['Int8Array'] | undefined;
  return View ? new View(buffer) : bytes;
}
