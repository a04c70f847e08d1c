/** Writers of struct fields that only headers other than the two pinned ones have: `float` and `SHORT`. */
import type { Block } from '../ffi/block.ts';
import { refuse } from './struct.ts';

/** Rounds to the nearest value of 32 bits, as C does. */
export function putF32(b: Block, at: number, s: string, f: string, v: number): void {
  if (typeof v !== 'number') refuse(s, f, v, 'a number');
  b.f32[at >>> 2] = v;
}

export function putI16(b: Block, at: number, s: string, f: string, v: number): void {
  if (typeof v !== 'number' || (v << 16) >> 16 !== v)
    refuse(s, f, v, 'a whole number from -0x8000 to 0x7fff');
  b.u16[at >>> 1] = v;
}
