/** Single values behind native pointers that callbacks receive: read, decode, write back. */
import { copyMemory } from '../ffi/memory.ts';
import { addressAt, enter, leave, reserve, scratch } from '../ffi/scratch.ts';
import type { Block } from '../ffi/block.ts';

/** Copies `byteLength` bytes at a native address into memory of ours and decodes them there. */
export function copyIn<T>(
  address: number,
  byteLength: number,
  decode: (block: Block, at: number) => T,
): T {
  const at = enter(0);
  try {
    const { block, offset, address: copy } = reserve(byteLength);
    copyMemory(copy, address, byteLength);
    return decode(block, offset);
  } finally {
    leave(at);
  }
}

/** Encodes a value in scratch and copies it to a native address; a null address is left alone. */
export function copyOut(
  address: number,
  byteLength: number,
  encode: (block: Block, at: number) => void,
): void {
  if (address === 0) return;
  const at = enter(byteLength);
  try {
    scratch.u8.fill(0, at, at + byteLength);
    encode(scratch, at);
    copyMemory(address, addressAt(at), byteLength);
  } finally {
    leave(at);
  }
}

export function writeU32(address: number, value: number): void {
  copyOut(address, 4, (block, at) => (block.u32[at >>> 2] = value));
}

export function writeU64(address: number, value: bigint): void {
  copyOut(address, 8, (block, at) => (block.u64[at >>> 3] = value));
}
