/** Finds the method that a call names. */

type Callable = (...args: unknown[]) => unknown;

/** Names that are no methods of an object but lead to its construction or its prototype. */
const FORBIDDEN = new Set(['constructor', 'prototype', '__proto__']);

/**
 * The method at `path` of `object`, and what it is a method of. Throws TypeError with the whole name where
 * there is none.
 */
export function methodAt(
  object: unknown,
  path: readonly string[],
): { method: Callable; self: unknown } {
  let self: unknown;
  let value: unknown = object;
  for (const [index, key] of path.entries()) {
    self = value;
    if (
      (typeof self !== 'object' && typeof self !== 'function') ||
      self === null ||
      FORBIDDEN.has(key)
    )
      throw missing(object, path.slice(0, index + 1));
    value = (self as Record<string, unknown>)[key];
  }
  if (typeof value !== 'function') throw missing(object, path);
  return { method: value as Callable, self };
}

function missing(object: unknown, path: readonly string[]): TypeError {
  const name = (object as object).constructor?.name ?? 'object';
  return new TypeError(`${name} has no method '${path.join('.')}'.`);
}
