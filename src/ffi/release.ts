/**
 * IUnknown's Release for a pointer whose vtable nobody has looked at: VariantClear releases what a VARIANT
 * of type VT_UNKNOWN holds ({@link https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-variantclear}).
 */
import koffi from 'koffi';
import { bindFunction, type NativeFunction } from './native.ts';
import { hot } from './scratch.ts';

const { addressAt, stack, u32 } = hot;

/** Kept for ever: collecting the handle would unload the library. */
let library: ReturnType<typeof koffi.load> | undefined;
let clear: NativeFunction | null | undefined;

const VT_UNKNOWN = 13;
const TWO_TO_32 = 0x1_0000_0000;

function bind(): NativeFunction | null {
  if (process.platform !== 'win32') return null;
  library = koffi.load('oleaut32.dll');
  return bindFunction(library.symbol('VariantClear') as bigint, 'hi');
}

/** Gives one reference back; false, and nothing done, where there is no such function. */
export function releaseUnseen(pointer: number): boolean {
  if (clear === undefined) clear = bind();
  if (clear === null) return false;
  const { top } = stack;
  const at = top >>> 2;
  u32[at] = VT_UNKNOWN;
  u32[at + 2] = pointer >>> 0;
  u32[at + 3] = pointer / TWO_TO_32;
  clear(addressAt(top));
  return true;
}
