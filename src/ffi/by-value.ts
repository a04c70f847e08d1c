/**
 * Structs of 9 to 16 bytes passed by value, which the data model does with `Location`. Windows on x64 passes the
 * address of a copy, which is what calls have in hand anyway. On ARM64 the two halves travel in two registers.
 */
import koffi from 'koffi';
import type { NativeFunction } from './native.ts';

type Callback = (...args: never[]) => number | bigint | undefined;

/** Signature with each such struct as the two integers that ARM64 passes. */
export function splitSignature(signature: string): string {
  return signature.replaceAll('p', 'qq');
}

const positions = (signature: string): number[] =>
  [...signature.slice(1)].flatMap((letter, i) => (letter === 'p' ? [i] : []));

/** Takes addresses of structs, passes their halves. */
export function splitCall(call: NativeFunction, signature: string): NativeFunction {
  const structs = positions(signature);
  return (...args) => {
    for (const at of structs.toReversed()) {
      const address = args[at] as number;
      args.splice(at, 1, koffi.decode.uint64(address), koffi.decode.uint64(address + 8));
    }
    return call(...args);
  };
}

/** Gets halves, hands on the address of the struct they make; it is valid until the callback returns. */
export function joinCallback(callback: Callback, signature: string): Callback {
  const structs = positions(signature);
  return (...args: unknown[]) => {
    const kept: BigUint64Array[] = [];
    for (const at of structs) {
      const struct = BigUint64Array.of(BigInt(args[at] as number), BigInt(args[at + 1] as number));
      kept.push(struct);
      args.splice(at, 2, Number(koffi.address(struct)));
    }
    const result = callback(...(args as never[]));
    // Mentioned once more, so that nothing above is collected before.
    return kept.length === structs.length ? result : undefined;
  };
}
