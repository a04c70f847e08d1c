/** Buffers of generated methods: lists and bytes laid out where native code reads or writes them. */
import { addressOf } from '../ffi/memory.ts';
import { addressAt, enter, offsetOf, reserve, scratch, type Place } from '../ffi/scratch.ts';
import type { Block } from '../ffi/block.ts';
import type { InterfaceClass, StructCodec } from './spec.ts';
import { pointerOf, wrap, type IUnknown } from './unknown.ts';

/** Up to here bytes pass through the scratch; above, native code writes into the result itself. */
const SMALL = 4096;

/** A typed array would take what fits and change the rest without a word. */
function notElement(index: number, value: unknown, wanted: string): never {
  const shown = typeof value === 'bigint' ? `${value}n` : JSON.stringify(value);
  throw new TypeError(`Element ${index} of a list must be ${wanted}, not ${shown ?? typeof value}`);
}

/** Lays out 32-bit numbers in the current frame; returns their address. */
export function pushU32s(list: ArrayLike<number>): number {
  const { length } = list;
  const { block, offset, address } = reserve(length * 4);
  const { u32 } = block;
  const start = offset >>> 2;
  for (let i = 0; i < length; i++) {
    const value = list[i]!;
    if (typeof value !== 'number' || value >>> 0 !== value)
      notElement(i, value, 'a whole number from 0 to 0xffffffff');
    u32[start + i] = value;
  }
  return address;
}

/** Lays out 64-bit numbers in the current frame; returns their address. */
export function pushU64s(list: ArrayLike<bigint>): number {
  const { block, offset, address } = reserve(list.length * 8);
  for (let i = 0; i < list.length; i++) {
    const value = list[i]!;
    if (typeof value !== 'bigint' || BigInt.asUintN(64, value) !== value)
      notElement(i, value, 'a bigint from 0n to 0xffffffffffffffffn');
    block.u64[(offset >>> 3) + i] = value;
  }
  return address;
}

/** Lays out structs in the current frame; returns their address. */
export function pushStructs<T>(codec: StructCodec<T>, list: readonly T[]): number {
  const { block, offset, address } = reserve(list.length * codec.size);
  block.u8.fill(0, offset, offset + list.length * codec.size);
  list.forEach((value, i) => codec.encode(block, offset + i * codec.size, value));
  return address;
}

/** Lays out one struct in the current frame; returns its address. */
export function pushStruct<T>(codec: StructCodec<T>, value: T): number {
  const at = enter(codec.size);
  scratch.u8.fill(0, at, at + codec.size);
  codec.encode(scratch, at, value);
  return addressAt(at);
}

/** Lays out the addresses of interfaces in the current frame; returns their address. */
export function pushInterfaces(list: readonly (IUnknown | null)[]): number {
  const { block, offset, address } = reserve(list.length * 8);
  list.forEach((value, i) => (block.u64[(offset >>> 3) + i] = BigInt(pointerOf(value))));
  return address;
}

/** Lays out bytes at a multiple of 16; returns their address. */
export function pushBytes(view: ArrayBufferView): number {
  const { block, offset, address } = reserve(view.byteLength);
  block.u8.set(byteView(view), offset);
  return address;
}

/** Interfaces that native code wrote, each with a reference that is ours; null stays null. */
export function takeInterfaces<T extends IUnknown>(
  type: InterfaceClass<T>,
  block: Block,
  offset: number,
  length: number,
): T[] {
  return Array.from({ length }, (_, i) => wrap(type, block.u64[(offset >>> 3) + i]!, true)!);
}

/** As `reserve`, zeroed: what native code leaves unwritten must not show what was there before. */
export function reserveCleared(byteLength: number): Place {
  const place = reserve(byteLength);
  place.block.u8.fill(0, place.offset, place.offset + byteLength);
  return place;
}

export function readU32s(block: Block, offset: number, length: number): number[] {
  const list = new Array<number>(length);
  for (let i = 0; i < length; i++) list[i] = block.u32[(offset >>> 2) + i]!;
  return list;
}

export function readU64s(block: Block, offset: number, length: number): bigint[] {
  const list = new Array<bigint>(length);
  for (let i = 0; i < length; i++) list[i] = block.u64[(offset >>> 3) + i]!;
  return list;
}

/** Copies the first `length` bytes out of a block. */
export function readBytes(block: Block, offset: number, length: number): Uint8Array {
  return block.u8.slice(offset, offset + length);
}

/**
 * Memory of its own for a result too large to copy; undefined for what goes through the scratch. Not
 * zeroed, which would cost more than most reads: only what native code wrote is ever handed out.
 */
export function freshBytes(size: number): Uint8Array | undefined {
  return size > SMALL ? new Uint8Array(Buffer.allocUnsafeSlow(size).buffer) : undefined;
}

/** Where native code writes `size` bytes: into `fresh`, else into the current scratch frame. */
export function bytesAddress(fresh: Uint8Array | undefined, size: number): number {
  return fresh ? addressOf(fresh) : addressAt(enter(size));
}

/** The same, zeroed. */
export function clearedAddress(fresh: Uint8Array | undefined, size: number): number {
  if (fresh) {
    fresh.fill(0);
    return addressOf(fresh);
  }
  const at = enter(size);
  scratch.u8.fill(0, at, at + size);
  return addressAt(at);
}

/** The first `length` bytes that native code wrote to `address`. */
export function takeBytes(
  fresh: Uint8Array | undefined,
  address: number,
  length: number,
): Uint8Array {
  if (address === 0) return new Uint8Array(0);
  if (fresh) return length < fresh.length ? fresh.slice(0, length) : fresh;
  const at = offsetOf(address)!;
  return scratch.u8.slice(at, at + length);
}

/** Bytes of a view, whatever its element type. */
export function byteView(view: ArrayBufferView): Uint8Array {
  return view instanceof Uint8Array
    ? view
    : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/** A buffer that the engine keeps calling too small is a bug somewhere; this stops the loop. */
export function checkAttempt(attempt: number, method: string): void {
  if (attempt > 8)
    throw new RangeError(`${method} asked for a larger buffer nine times in a row; giving up.`);
}
