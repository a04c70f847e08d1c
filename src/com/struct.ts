/** What generated struct codecs are made of: writers that refuse values of the wrong type, by field name. */
import type { Block } from '../ffi/block.ts';
import { enter, leave, scratch } from '../ffi/scratch.ts';
import { encodeAnsi, readAnsi, readWideZ } from '../ffi/strings.ts';
import type { StructCodec } from './spec.ts';

/** A codec with the list form that arrays of structs use. */
export interface ListCodec<T> extends StructCodec<T> {
  decodeList(block: Block, at: number, length: number): T[];
}

/** Declares a codec; only generated code and its hand-written siblings call it. */
export function defineStruct<T>(codec: ListCodec<T>): ListCodec<T> {
  return codec;
}

/** The struct's bytes as native code lays them out: for methods that take a struct behind PVOID. */
export function encodeStruct<T>(codec: StructCodec<T>, value: T): Uint8Array {
  const at = enter(codec.size);
  try {
    scratch.u8.fill(0, at, at + codec.size);
    codec.encode(scratch, at, value);
    return scratch.u8.slice(at, at + codec.size);
  } finally {
    leave(at);
  }
}

/** A struct out of bytes that a method returned. Throws RangeError when there are too few. */
export function decodeStruct<T>(codec: StructCodec<T>, bytes: Uint8Array, offset = 0): T {
  if (bytes.length < offset + codec.size)
    throw new RangeError(
      `${codec.structName} needs ${codec.size} bytes at ${offset}; there are ${bytes.length}.`,
    );
  const at = enter(codec.size);
  try {
    scratch.u8.set(bytes.subarray(offset, offset + codec.size), at);
    return codec.decode(scratch, at);
  } finally {
    leave(at);
  }
}

function refuse(struct: string, field: string, value: unknown, wanted: string): never {
  const shown =
    typeof value === 'bigint'
      ? `${value}n`
      : typeof value === 'string'
        ? `'${value}'`
        : String(value);
  throw new TypeError(`${struct}.${field} must be ${wanted}, not ${shown}`);
}

function unsigned(struct: string, field: string, value: unknown, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > max)
    refuse(struct, field, value, `a whole number from 0 to 0x${max.toString(16)}`);
  return value;
}

export function putU8(b: Block, at: number, s: string, f: string, v: number): void {
  b.u8[at] = unsigned(s, f, v, 0xff);
}

export function putU16(b: Block, at: number, s: string, f: string, v: number): void {
  b.u16[at >>> 1] = unsigned(s, f, v, 0xffff);
}

export function putU32(b: Block, at: number, s: string, f: string, v: number): void {
  b.u32[at >>> 2] = unsigned(s, f, v, 0xffffffff);
}

export function putI32(b: Block, at: number, s: string, f: string, v: number): void {
  if ((v | 0) !== v) refuse(s, f, v, 'a whole number of 32 bits');
  b.i32[at >>> 2] = v;
}

export function putU64(b: Block, at: number, s: string, f: string, v: bigint): void {
  if (typeof v !== 'bigint' || v < 0n || v > 0xffffffffffffffffn)
    refuse(s, f, v, 'a bigint from 0n to 0xffffffffffffffffn');
  b.u64[at >>> 3] = v;
}

export function putI64(b: Block, at: number, s: string, f: string, v: bigint): void {
  if (typeof v !== 'bigint' || BigInt.asIntN(64, v) !== v) refuse(s, f, v, 'a bigint of 64 bits');
  b.i64[at >>> 3] = v;
}

export function putF64(b: Block, at: number, s: string, f: string, v: number): void {
  if (typeof v !== 'number') refuse(s, f, v, 'a number');
  b.f64[at >>> 3] = v;
}

export function putBool(b: Block, at: number, s: string, f: string, v: boolean): void {
  if (typeof v !== 'boolean') refuse(s, f, v, 'true or false');
  b.u32[at >>> 2] = v ? 1 : 0;
}

export function putBool1(b: Block, at: number, s: string, f: string, v: boolean): void {
  if (typeof v !== 'boolean') refuse(s, f, v, 'true or false');
  b.u8[at] = v ? 1 : 0;
}

/** Writes an array field; shorter lists leave zeros behind. */
export function writeList<T>(
  length: number,
  struct: string,
  field: string,
  list: readonly T[],
  write: (value: T, index: number) => void,
): void {
  if (!Array.isArray(list) || list.length > length)
    refuse(struct, field, list, `an array of at most ${length} elements`);
  list.forEach(write);
}

/** Text in a fixed `CHAR[n]`, up to its terminator. */
export function readChars(b: Block, at: number, length: number): string {
  const end = b.u8.subarray(at, at + length).indexOf(0);
  return readAnsi(b.address + at, end < 0 ? length : end);
}

export function writeChars(
  b: Block,
  at: number,
  length: number,
  struct: string,
  field: string,
  text: string,
): void {
  const bytes = typeof text === 'string' ? encodeAnsi(text) : null;
  if (!bytes || bytes.length > length)
    refuse(struct, field, text, `text of at most ${length} bytes in the ANSI code page`);
  b.u8.fill(0, at, at + length);
  b.u8.set(bytes, at);
}

/** Text behind a `PCWSTR` field, read while the native side still holds it. */
export function readWidePointer(b: Block, at: number): string | null {
  const pointer = Number(b.u64[at >>> 3]);
  return pointer === 0 ? null : readWideZ(pointer);
}

/** Text that only the engine can own: nobody would know when to free ours. */
export function refusePointer(struct: string, field: string, value: unknown): void {
  if (value !== null && value !== undefined)
    refuse(struct, field, value, 'null: its memory belongs to the engine');
}
