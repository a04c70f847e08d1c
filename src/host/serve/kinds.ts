/** Which values cross how. */
import { types } from 'node:util';
import { isPlain } from '../wire/pack.ts';

/** Plain data, and what the packer knows by itself. Everything else is an object with an identity. */
export function crossesByCopy(value: object): boolean {
  return (
    Array.isArray(value) ||
    isPlain(value) ||
    ArrayBuffer.isView(value) ||
    types.isNativeError(value) ||
    value instanceof Error ||
    types.isMap(value) ||
    types.isSet(value) ||
    types.isDate(value) ||
    types.isRegExp(value) ||
    types.isAnyArrayBuffer(value) ||
    types.isPromise(value)
  );
}

/** What a generator function has returned: its elements are fetched as they are wanted. */
export function isSequence(value: unknown): value is Iterator<unknown> {
  return types.isGeneratorObject(value) && Symbol.iterator in (value as object);
}
