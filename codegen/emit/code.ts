/** Scraps of TypeScript that all parts of the emitter share. */
import type { ShapedParameter } from '../shape.ts';

/** A place in the frame: `at`, `at + 8`. */
export const placeAt = (offset: number): string => (offset === 0 ? 'at' : `at + ${offset}`);

/** Index into a typed array: `at >>> 2`, `(at + 8) >>> 3`. */
export const elementIndex = (place: string, shift: number): string =>
  /^\w+$/.test(place) ? `${place} >>> ${shift}` : `(${place}) >>> ${shift}`;

export const u32At = (place: string): string => `u32[${elementIndex(place, 2)}]!`;
export const u64At = (place: string): string => `u64[${elementIndex(place, 3)}]!`;

/** `NameBuffer` → `nameBuffer`. */
export const local = ({ name }: { name: string }): string => name[0]!.toLowerCase() + name.slice(1);

/** Test of an argument that may be left out. */
export const isAbsent = ({ name }: ShapedParameter): string => `${name} == null`;

/** Elements (bytes) of a list that is an argument. */
export function lengthExpression(p: ShapedParameter): string {
  const member = p.kind === 'bytes' ? 'byteLength' : 'length';
  return p.optional ? `(${p.name}?.${member} ?? 0)` : `${p.name}.${member}`;
}

/** The list that tells how long all lists of a length parameter are: one that cannot be left out, if any. */
export function leadingList(
  parameters: readonly ShapedParameter[],
  count: number,
): ShapedParameter | undefined {
  const lists = parameters.filter((p) => p.role === 'in' && p.count === count);
  return lists.find((p) => !p.optional) ?? lists[0];
}

export const unique = (names: Iterable<string>): string[] => [...new Set(names)].sort();
