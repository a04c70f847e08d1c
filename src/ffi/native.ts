/**
 * Native functions in both directions. Nothing koffi-typed is ever named: a named type exists once
 * per process, and a worker or a second test file would fail to register it again.
 */
import koffi, { type TypeObject } from 'koffi';
import { joinCallback, splitCall, splitSignature } from './by-value.ts';

/** A native function bound to its address. Arguments and result as its signature says. */
export type NativeFunction = (...args: unknown[]) => number;

/**
 * One letter per native parameter. Calls out use `i`, `w`, `b` and `p` only: these keep koffi on its fast
 * path (42 ns a call against 68 for `void *`, 290 more for `_Out_`).
 *
 * | letter | JS → native                                              | native → JS (callbacks)      |
 * | ------ | -------------------------------------------------------- | ---------------------------- |
 * | `i`    | Number or BigInt, passed as 64 bits                      | host pointer, as Number      |
 * | `w`    | string, UTF-16, NUL-terminated (never a Number: koffi would take it for an address) | string or null |
 * | `b`    | ArrayBuffer view, its memory                             | –                            |
 * | `p`    | address of a struct of 9 to 16 bytes that is passed by value | the same           |
 * | `u`    | –                                                        | unsigned 32 bits             |
 * | `s`    | –                                                        | signed 32 bits               |
 * | `q`    | –                                                        | 64 bits, Number or BigInt by magnitude |
 * | `c`    | –                                                        | one byte (a C++ bool)        |
 */
const TYPES: Record<string, string> = {
  i: 'int64',
  w: 'str16',
  b: 'void *',
  p: 'int64',
  u: 'uint32',
  s: 'int32',
  q: 'uint64',
  c: 'uint8',
};

/** `h` HRESULT (signed 32 bits), `u` unsigned 32, `q` 64 bits, `c` one byte, `v` nothing. */
const RESULTS: Record<string, string> = {
  h: 'int32',
  u: 'uint32',
  q: 'uint64',
  c: 'uint8',
  v: 'void',
};

const prototypes = new Map<string, TypeObject>();

/** One anonymous prototype per distinct shape: each costs 2.4 KB that is never given back. */
function prototype(signature: string): TypeObject {
  let known = prototypes.get(signature);
  if (!known) {
    const [result, parameters] = [signature[0]!, signature.slice(1)];
    known = koffi.proto(
      RESULTS[result]!,
      Array.from(parameters, (letter) => TYPES[letter]!),
    );
    prototypes.set(signature, known);
  }
  return known;
}

/**
 * A JS function that calls `address`. `signature` is a result letter followed by parameter letters.
 * Binding leaks 1.6 KB by nature: bind once and keep it.
 */
export function bindFunction(
  address: number | bigint,
  signature: string,
  arch: string = process.arch,
): NativeFunction {
  if (arch !== 'arm64' || !signature.includes('p'))
    return koffi.decode(address, prototype(signature)) as NativeFunction;
  const split = koffi.decode(address, prototype(splitSignature(signature))) as NativeFunction;
  return splitCall(split, signature);
}

/**
 * A native function pointer that calls `callback` on this thread. Never unregistered: the slot count is
 * bounded by the number of distinct methods (koffi has 8,192), and unregistering is the dangerous moment.
 */
export function registerCallback(
  callback: (...args: never[]) => number | bigint | undefined,
  signature: string,
  arch: string = process.arch,
): number {
  const split = arch === 'arm64' && signature.includes('p');
  const [called, shape] = split
    ? [joinCallback(callback, signature), splitSignature(signature)]
    : [callback, signature];
  return Number(koffi.register(called, koffi.pointer(prototype(shape))));
}

/** How many callbacks this process has registered with koffi. */
export function callbackCount(): number {
  return koffi.stats().callbacks;
}
