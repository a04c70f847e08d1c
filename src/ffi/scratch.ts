/**
 * The scratch: one pinned megabyte per thread, used as a stack. Out-parameters, strings and structs of a
 * call live in it, so that no Buffer is made per call. A callback that calls the engine pushes above its
 * caller's frame; `leave` in a `finally` gives the frame back even when the call throws.
 */
import { allocateBlock, type Block } from './block.ts';

const SIZE = 1 << 20;

/** The thread's scratch block. Generated code reads results from its typed arrays. */
export const scratch: Block = allocateBlock(SIZE);
export const { address: base, u8, u16, u32, i32, u64, i64, f32, f64 } = scratch;

/**
 * Most bytes of a frame that is not entered: a call whose results are a few scalars lets native code write
 * above `top` and reads them back. That holds because every entry from native code enters FRAME first.
 */
export const FRAME = 4096;

/** Height of the stack: where a frame that is not entered begins. A multiple of 16. */
export let top = 0;
let overflow: Block[] | undefined;

/** Offsets below this have their address at hand. */
const NEAR = FRAME;

/**
 * Addresses of the first offsets, each multiple of 4. Addresses are too large for a small integer of V8:
 * adding makes a new number object each time, and reading one from here does not.
 */
const addresses: (number | undefined)[] = [undefined];
for (let offset = 0; offset < NEAR; offset += 4) addresses[offset >>> 2] = base + offset;

/** Native address of an offset in the scratch, a multiple of 4. */
export function addressAt(offset: number): number {
  return offset < NEAR ? addresses[offset >>> 2]! : base + offset;
}

/** Reserves `byteLength` bytes, aligned to 16, and returns their offset. Pair with {@link leave}. */
export function enter(byteLength: number): number {
  const at = top;
  // At least 16, so that only the outermost frame begins at 0: leaving it drops the overflow.
  top = at + (byteLength === 0 ? 16 : (byteLength + 15) & ~15);
  if (top > SIZE - FRAME) exhausted(at);
  return at;
}

/** Gives back everything reserved since the matching {@link enter}. */
export function leave(at: number): void {
  top = at;
  if (overflow !== undefined && at === 0) overflow = undefined;
}

function exhausted(at: number): never {
  top = at;
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
  if (byteLength <= SIZE - 65536 - top) {
    const offset = enter(byteLength);
    return { block: scratch, offset, address: base + offset };
  }
  const block = allocateBlock(byteLength);
  (overflow ??= []).push(block);
  return { block, offset: 0, address: block.address };
}

/** Current height of the stack; for tests. */
export function scratchTop(): number {
  return top;
}
