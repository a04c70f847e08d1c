/**
 * BSTR: text with its length before it, allocated by OLE Automation. Elsewhere than on Windows there is no
 * such allocator; the C heap stands in for it, with the same layout.
 */
import koffi from 'koffi';
import { copyMemory, readU32 } from './memory.ts';
import { bindFunction, type NativeFunction } from './native.ts';
import { addressAt, enter, leave, reserve, scratch } from './scratch.ts';
import { pushWide, readWide } from './strings.ts';

interface Allocator {
  allocate(from: number, units: number): number;
  free(bstr: number): void;
}

/** Kept for ever: collecting the handle would unload the library. */
let library: ReturnType<typeof koffi.load> | undefined;
let allocator: Allocator | undefined;

/** Room before the text; its last four bytes hold the length in bytes. */
const HEADER = 8;

function heap(): Allocator {
  return (allocator ??= process.platform === 'win32' ? automation() : ordinary());
}

function bind(file: string, name: string, signature: string): NativeFunction {
  library ??= koffi.load(file);
  return bindFunction(library.symbol(name) as bigint, signature);
}

function automation(): Allocator {
  const allocate = bind('oleaut32.dll', 'SysAllocStringLen', 'qii');
  const free = bind('oleaut32.dll', 'SysFreeString', 'vi');
  return {
    allocate: (from, units) => Number(allocate(from, units)),
    free: (bstr) => void free(bstr),
  };
}

function ordinary(): Allocator {
  const malloc = bind('libc.so.6', 'malloc', 'qi');
  const free = bind('libc.so.6', 'free', 'vi');
  return {
    allocate(from, units) {
      const start = Number(malloc(HEADER + units * 2 + 2));
      const at = enter(16);
      scratch.u32[at >>> 2] = 0;
      scratch.u32[(at + 4) >>> 2] = units * 2;
      copyMemory(start, addressAt(at), HEADER);
      copyMemory(start + HEADER, from, units * 2);
      copyMemory(start + HEADER + units * 2, addressAt(at), 2);
      leave(at);
      return start + HEADER;
    },
    free: (bstr) => void free(bstr - HEADER),
  };
}

/** A BSTR that the receiver frees. */
export function allocateBstr(text: string): number {
  const at = enter(0);
  try {
    return heap().allocate(pushWide(text), text.length);
  } finally {
    leave(at);
  }
}

/** The text of a BSTR; null is the empty text. */
export function readBstr(bstr: number): string {
  return bstr === 0 ? '' : readWide(bstr, readU32(bstr - 4) / 2);
}

/** Reads and frees a BSTR that native code handed over. */
export function takeBstr(bstr: bigint): string {
  if (bstr === 0n) return '';
  const address = Number(bstr);
  const text = readBstr(address);
  heap().free(address);
  return text;
}

/** Lays a BSTR out in the current scratch frame: for inputs, which the callee does not keep. */
export function pushBstr(text: string): number {
  const { block, offset, address } = reserve(HEADER + text.length * 2 + 2);
  block.u32[(offset + 4) >>> 2] = text.length * 2;
  block.buffer.write(text, offset + HEADER, 'utf16le');
  block.u16[(offset + HEADER + text.length * 2) >>> 1] = 0;
  return address + HEADER;
}
