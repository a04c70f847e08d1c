/**
 * The scratch: one pinned megabyte per thread, used as a stack. Out-parameters, strings and structs of a
 * call live in it, so that no Buffer is made per call. A callback that calls the engine pushes above its
 * caller's frame; `leave` in a `finally` gives the frame back even when the call throws.
 */
import koffi from 'koffi';
import { allocateBlock, blockOf, type Block } from './block.ts';

const SIZE = 1 << 20;

const memory = new ArrayBuffer(SIZE);

/** The thread's scratch block, without an address until {@link addressAt} is asked for one. */
export const scratch: Block = blockOf(memory, 0, SIZE, NaN);
export const { u8, u16, u32, i32, u64, i64, f32, f64 } = scratch;

/**
 * Most bytes of a frame that is not entered: a call whose results are a few scalars lets native code write
 * above `stack.top` and reads them back. That holds because every entry from native code enters FRAME first.
 */
export const FRAME = 4096;

/**
 * `top` is the height of the stack: where a frame that is not entered begins. A multiple of 16. A field of
 * a constant object, because V8 reads that in fewer steps than a variable of another file.
 */
export const stack = { top: 0 };
let overflow: Block[] | undefined;

/** Native address of the scratch; 0 until someone asks for an address in it. */
let base = 0;

/**
 * Addresses of the first offsets, each multiple of 4 below FRAME; undefined until the first question. Addresses are too large for a small integer of V8:
 * adding makes a new number object each time, and reading one from here does not.
 */
const addresses = Array.from<number | undefined>({ length: FRAME >>> 2 });

/** Native address of an offset in the scratch, a multiple of 4. */
export function addressAt(offset: number): number {
  return (offset < FRAME ? addresses[offset >>> 2] : undefined) ?? farAddress(offset);
}

/** koffi's first answer takes milliseconds under Wine: importing this file does not ask. */
function farAddress(offset: number): number {
  if (base === 0) {
    const origin = Number(koffi.address(memory));
    // Every allocator of 64-bit systems aligns to 16, as Windows' CONTEXT demands.
    if (origin % 16 !== 0) throw new Error('The memory for calls is not aligned to 16 bytes.');
    base = origin;
    (scratch as { address: number }).address = origin;
    for (let at = 0; at < FRAME; at += 4) addresses[at >>> 2] = base + at;
  }
  return base + offset;
}

/** Offset of a native address in the scratch; undefined for addresses elsewhere. */
export function offsetOf(address: number): number | undefined {
  const offset = address - base;
  return base !== 0 && offset >= 0 && offset < SIZE ? offset : undefined;
}

/** Reserves `byteLength` bytes, aligned to 16, and returns their offset. Pair with {@link leave}. */
export function enter(byteLength: number): number {
  const at = stack.top;
  // Asked first: rounding works on 32 bits, and makes a small or negative number of 2 GB.
  if (byteLength > SIZE) exhausted(at);
  // At least 16, so that only the outermost frame begins at 0: leaving it drops the overflow.
  stack.top = at + (byteLength === 0 ? 16 : (byteLength + 15) & ~15);
  if (stack.top > SIZE - FRAME) exhausted(at);
  return at;
}

/** Gives back everything reserved since the matching {@link enter}. */
export function leave(at: number): void {
  stack.top = at;
  if (overflow !== undefined && at === 0) overflow = undefined;
}

function exhausted(at: number): never {
  stack.top = at;
  throw new RangeError(
    'Too many nested calls between JavaScript and the engine: the scratch memory of this thread is used up. ' +
      'A callback probably calls a method that raises the same callback again.',
  );
}

/** A piece of memory; `offset` counts within `block`. */
export interface Place {
  readonly block: Block;
  readonly offset: number;
  readonly address: number;
}

/**
 * Memory for `byteLength` bytes inside the current frame: from the scratch while it lasts, else a block
 * of its own that lives until the outermost call ends. Returns where it is.
 */
export function reserve(byteLength: number): Place {
  if (byteLength <= SIZE - 65536 - stack.top) {
    const offset = enter(byteLength);
    return { block: scratch, offset, address: addressAt(offset) };
  }
  const block = allocateBlock(byteLength);
  (overflow ??= []).push(block);
  return { block, offset: 0, address: block.address };
}

/** Current height of the stack; for tests. */
export function scratchTop(): number {
  return stack.top;
}

/**
 * What nearly every call reads. Files that are in a hurry take these into constants of their own: V8 builds
 * constants of the same file into the code of a call, and fetches imported ones again and again (2 of 37 ns).
 */
export const hot = {
  ...{ addressAt, enter, leave, scratch, stack },
  ...{ u8, u32, i32, u64, i64, f64 },
};
