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
  const packer = new Packer(identities);
  const json = packer.visit(value);
  return { text: JSON.stringify(json), blobs: packer.blobs };
}

/** The value that was packed. What it holds is new; bytes are views of `blobs`. */
export function unpack({ text, blobs }: Packed, identities: Identities): unknown {
  return new Unpacker(blobs, identities).visit(JSON.parse(text) as Json);
}

/**
 * One message being made. What is not itself in JSON is an object with the key `~`, which says what it is;
 * an object of the user's that has this key is spelled out.
 */
class Packer {
  readonly blobs: Uint8Array[] = [];
  private readonly identities: Identities;
  /** Where in the value we are, for messages. */
  private readonly path: (string | number)[] = [];
  private nested: ((value: unknown) => Json) | undefined;

  constructor(identities: Identities) {
    this.identities = identities;
  }

  visit(value: unknown): Json {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'number':
        if (Number.isFinite(value) && !Object.is(value, -0)) return value;
        return { '~': 'f', v: Object.is(value, -0) ? '-0' : String(value) };
      case 'bigint':
        return { '~': 'n', v: value.toString() };
      case 'undefined':
        return { '~': 'u' };
      case 'symbol':
        return this.refuse('A symbol', 'use a string.');
    }
    if (value === null) return null;
    if (Array.isArray(value)) {
      const list = value.map((element, index) => this.inside(index, element));
      return isShown(value) ? { '~': 'p', v: list } : list;
    }
    this.nested ??= (part) => this.inside('…', part);
    const identity = this.identities.pack(value as object, this.nested);
    if (identity !== undefined) return identity;
    if (typeof value === 'function')
      return this.refuse('A function', 'there is nobody to call it there.');
    return this.structure(value as object);
  }

  private inside(key: string | number, value: unknown): Json {
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    this.path.push(key);
    try {
      if (this.path.length > DEEPEST) {
        this.path.length = 8;
        this.refuse('A structure that contains itself, or is very deep,', 'send its parts.');
      }
      return this.visit(value);
    } finally {
      this.path.pop();
    }
  }

  private refuse(what: string, advice: string): never {
    const place = this.path.length > 0 ? ` at ${this.path.join('.')}` : '';
    throw new PackError(`${what}${place} cannot be sent to the other side: ${advice}`);
  }

  private structure(object: object): Json {
    if (isPlain(object)) return this.plain(object);
    if (ArrayBuffer.isView(object)) {
      const type = Object.prototype.toString.call(object).slice(8, -1);
      return this.view(object, type);
    }
    if (types.isAnyArrayBuffer(object)) return this.view(new Uint8Array(object), 'ArrayBuffer');
    if (types.isNativeError(object) || object instanceof Error)
      return { '~': 'e', v: packError(object, (key, value) => this.inside(key, value)) };
    if (types.isDate(object)) return { '~': 'd', v: object.getTime() };
    if (types.isRegExp(object)) return { '~': 'x', v: object.source, f: object.flags };
    if (types.isMap(object)) {
      const entries = Array.from(object, ([key, value]) => [
        this.inside('key', key),
        this.inside('value', value),
      ]);
      return { '~': 'm', v: entries };
    }
    if (types.isSet(object))
      return { '~': 's', v: Array.from(object, (element) => this.inside('…', element)) };
    if (types.isPromise(object))
      return this.refuse('A promise', 'wait for it first (is an `await` missing?).');
    return this.refuse(
      `An object of class ${object.constructor?.name || 'without a name'}`,
      'only plain data, and objects of the session, can.',
    );
  }

  private plain(object: object): Json {
    if (Object.hasOwn(object, '~') || Object.hasOwn(object, '__proto__')) {
      const entries = Object.entries(object);
      return { '~': 'o', v: entries.map(([key, value]) => [key, this.inside(key, value)]) };
    }
    const record: Record<string, Json> = {};
    for (const key of Object.keys(object))
      record[key] = this.inside(key, (object as Record<string, unknown>)[key]);
    return isShown(object) ? { '~': 'p', v: record } : record;
  }

  private view(bytes: ArrayBufferView, type: string): Json {
    this.blobs.push(
      new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength),
    );
    const i = this.blobs.length - 1;
    return type === 'Uint8Array' ? { '~': 'b', i } : { '~': 'b', i, t: type };
  }
}

class Unpacker {
  private readonly blobs: readonly Uint8Array[];
  private readonly identities: Identities;
  private nested: ((json: Json) => unknown) | undefined;

  constructor(blobs: readonly Uint8Array[], identities: Identities) {
    this.blobs = blobs;
    this.identities = identities;
  }

  visit(json: Json): unknown {
    if (typeof json !== 'object' || json === null) return json;
    if (Array.isArray(json)) {
      for (let i = 0; i < json.length; i++) {
        const element = json[i]!;
        if (typeof element === 'object' && element !== null) json[i] = this.visit(element) as Json;
      }
      return json;
    }
    if (json['~'] !== undefined) return this.tagged(json);
    for (const key of Object.keys(json)) {
      const inner = json[key]!;
      if (typeof inner === 'object' && inner !== null) put(json, key, this.visit(inner));
    }
    return json;
  }

  private tagged(json: { readonly [key: string]: Json }): unknown {
    const { v } = json;
    switch (json['~']) {
      case 'u':
        return undefined;
      case 'n':
        return BigInt(v as string);
      case 'f':
        return Number(v);
      case 'b':
        return revive(this.blobs[json['i'] as number]!, json['t'] as string | undefined);
      case 'p':
        return printable(this.visit(v!) as object);
      case 'e':
        return unpackError(v as PackedError, (part) => this.visit(part));
      case 'd':
        return new Date(v as number);
      case 'x':
        return new RegExp(v as string, json['f'] as string);
      case 'm':
        return new Map(
          (v as [Json, Json][]).map(([key, value]) => [this.visit(key), this.visit(value)]),
        );
      case 's':
        return new Set((v as Json[]).map((element) => this.visit(element)));
      case 'o': {
        const object = {};
        for (const [key, value] of v as [string, Json][]) put(object, key, this.visit(value));
        return object;
      }
      default:
        this.nested ??= (part) => this.visit(part);
        return this.identities.unpack(json, this.nested);
    }
  }
}

/** Does it print in a way of its own, which nothing that walks through it sees? */
function isShown(data: object): boolean {
  return Object.getOwnPropertyDescriptor(data, 'toJSON')?.enumerable === false;
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
