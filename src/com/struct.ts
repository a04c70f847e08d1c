/**
 * What generated struct codecs are made of: writers that refuse values of the wrong type, by field name; and
 * codecs on bytes of the caller's.
 */
import type { Block } from '../ffi/block.ts';
import { addressOf as nativeAddress } from '../ffi/memory.ts';
import { addressAt, enter, leave, scratch } from '../ffi/scratch.ts';
import { encodeAnsi, readAnsi, readWideZ } from '../ffi/strings.ts';
import { byteView } from './lists.ts';
import type { StructCodec } from './spec.ts';

/** A codec with the list form that arrays of structs use. */
export interface ListCodec<T> extends StructCodec<T> {
  /** Out of memory shared with native code. For bytes that a method returned use {@link decodeStruct}. */
  decode(block: Block, at: number): T;
  decodeList(block: Block, at: number, length: number): T[];
  /** Into memory shared with native code. For bytes that a method takes use {@link encodeStruct}. */
  encode(block: Block, at: number, value: T): void;
}

/** Declares a codec; only generated code and its hand-written siblings call it. */
export function defineStruct<T>(codec: ListCodec<T>): ListCodec<T> {
  const { structName, encode } = codec;
  // Also for structs inside structs, which nobody else looks at.
  codec.encode = (block, at, value) => {
    if (typeof value !== 'object' || value === null)
      throw new TypeError(`${structName} must be an object, not ${shown(value)}`);
    encode(block, at, value);
  };
  return codec;
}

/**
 * A struct as the bytes that native code lays it out in, for parameters that take any bytes
 * (`Request`, …). What the header reserves is zero.
 *
 * @param codec the struct, by its name: `DEBUG_CREATE_PROCESS_OPTIONS`
 * @param value every field; one that does not fit is a TypeError that names it
 * @returns `codec.size` bytes, a copy of their own
 */
export function encodeStruct<T>(codec: StructCodec<T>, value: T): Uint8Array {
  checkCodec('encodeStruct', codec);
  const at = enter(codec.size);
  try {
    scratch.u8.fill(0, at, at + codec.size);
    codec.encode(scratch, at, value);
    return scratch.u8.slice(at, at + codec.size);
  } finally {
    leave(at);
  }
}

/**
 * A struct out of bytes that a method returned: the `ExtraInformation` of an event, what `Request`,
 * `ReadHandleData` or `GetSystemObjectInformation` answer. Nothing in the bytes says which struct they are:
 * that depends on what was asked for.
 *
 * Texts behind pointers (`STACK_SRC_INFO`) are read where the pointer leads, so those bytes have to be
 * the engine's own and new: others end the process.
 *
 * @param codec the struct, by its name: `DEBUG_LAST_EVENT_INFO_EXCEPTION`
 * @param bytes a Uint8Array, Buffer or another view; what stands behind the struct is not looked at
 * @param offset where the struct begins in it, in bytes
 * @throws RangeError when there are too few bytes
 */
export function decodeStruct<T>(codec: StructCodec<T>, bytes: ArrayBufferView, offset = 0): T {
  checkCodec('decodeStruct', codec);
  checkView('decodeStruct', bytes);
  if (!Number.isSafeInteger(offset) || offset < 0)
    throw new RangeError(
      `decodeStruct: offset must be a whole number of bytes from 0, not ${shown(offset)}`,
    );
  const { size, structName } = codec;
  if (bytes.byteLength < offset + size)
    throw new RangeError(
      `${structName} needs ${size} bytes at ${offset}; there are ${bytes.byteLength}.`,
    );
  const at = enter(size);
  try {
    // Codecs read texts by address, which the scratch does not have before it is asked for.
    addressAt(at);
    scratch.u8.set(byteView(bytes).subarray(offset, offset + size), at);
    return codec.decode(scratch, at);
  } finally {
    leave(at);
  }
}

/**
 * The host address of a buffer's first byte, for structs that point to one: `Buffer` of
 * `DEBUG_READ_USER_MINIDUMP_STREAM`. It holds while you hold the buffer, so keep it in a variable until the
 * call is over; the engine writes there without looking.
 */
export function addressOf(buffer: ArrayBufferView): bigint {
  checkView('addressOf', buffer);
  return BigInt(nativeAddress(buffer));
}

function checkCodec(who: string, codec: unknown): void {
  const { structName, size, encode, decode } = (codec ?? {}) as Partial<StructCodec<unknown>>;
  if (!structName || typeof size !== 'number' || !encode || !decode)
    throw new TypeError(
      `${who}: the first argument must be a struct of dbgeng/raw, such as DEBUG_HANDLE_DATA_BASIC, not ${shown(codec)}`,
    );
}

function checkView(who: string, bytes: unknown): void {
  if (!ArrayBuffer.isView(bytes))
    throw new TypeError(
      `${who} takes a Uint8Array, a Buffer or another view of bytes, not ${shown(bytes)}`,
    );
}

function shown(value: unknown): string {
  switch (typeof value) {
    case 'bigint':
      return `${value}n`;
    case 'string':
      return `'${value}'`;
    case 'function':
      return value.name || 'a function';
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'an array' : 'an object';
    default:
      return String(value);
  }
}

/** Throws: a field has a value that its type does not. */
export function refuse(struct: string, field: string, value: unknown, wanted: string): never {
  throw new TypeError(`${struct}.${field} must be ${wanted}, not ${shown(value)}`);
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
