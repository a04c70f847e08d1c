/** Reading and copying native memory that is not ours: what callbacks and vtables point to. */
import koffi from 'koffi';
import { bindFunction, type NativeFunction } from './native.ts';

let copy: NativeFunction | undefined;

/** Keeps the library alive: when koffi's handle is collected, the library is unloaded. */
const libraries: unknown[] = [];

function copier(): NativeFunction {
  const library = koffi.load(process.platform === 'win32' ? 'ntdll.dll' : 'libc.so.6');
  libraries.push(library);
  return bindFunction(library.symbol('memcpy') as bigint, 'qiii');
}

/** memcpy between native addresses. The caller vouches for both ranges: a bad one ends the process. */
export function copyMemory(to: number, from: number, byteLength: number): void {
  if (byteLength > 0) (copy ??= copier())(to, from, byteLength);
}

/** The pointer stored at `address`, as a Number (user-mode addresses fit 47 bits). */
export function readPointer(address: number): number {
  return Number(koffi.decode.uint64(address));
}

/** The unsigned 32-bit number stored at `address`. */
export function readU32(address: number): number {
  return koffi.decode.uint32(address);
}

/** Native address of the memory behind a buffer; stable while the buffer is referenced. */
export function addressOf(buffer: ArrayBufferView | ArrayBuffer): number {
  return Number(koffi.address(buffer));
}

/** A copy of `byteLength` bytes at `address`. */
export function copyBytes(address: number, byteLength: number): Uint8Array {
  const bytes = new Uint8Array(byteLength);
  if (byteLength > 0) copyMemory(addressOf(bytes), address, byteLength);
  return bytes;
}

/** Writes `bytes` at `address`. */
export function writeBytes(address: number, bytes: Uint8Array): void {
  if (bytes.byteLength > 0) copyMemory(address, addressOf(bytes), bytes.byteLength);
}
