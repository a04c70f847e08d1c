/**
 * The shape of one row of the family tables, and short constructors for it.
 * A family lists its members by name, so that a constant that a newer header adds is noticed instead of absorbed.
 */

/**
 * - `flags`: zero and single bits, meant to be combined.
 * - `flags+values`: bits together with fields of several bits or values that stand for the whole word (`…_ALL`).
 * - `enum`: one of the values at a time.
 * - `hresult`: like `enum`, the values are HRESULTs or status codes.
 * - `value`, `string`: constants that stand alone, exported under their own documented names; the family name is only a label.
 */
export type FamilyKind = 'flags' | 'flags+values' | 'enum' | 'hresult' | 'value' | 'string';

/** Bits that belong together: under the mask stands one of the named values, or a plain number when none is named. */
export interface MaskSpec {
  mask: string;
  values: readonly string[];
}

export interface FamilySpec {
  /** Name of the emitted object and type. Where it is the native prefix, `NAME.KEY` with `_` for `.` is the documented constant. */
  name: string;
  /** What stands before the key in the constant's own name. */
  prefix: string;
  kind: FamilyKind;
  /** Families of 64 bits have bigint values. */
  width: 32 | 64;
  /** Every member, by key, in the header's order. */
  keys: readonly string[];
  /** Members whose constant does not begin with the prefix: key → constant. */
  odd?: Readonly<Record<string, string>>;
  masks?: readonly MaskSpec[];
  /** Where these constants are used, and why they are of this kind under this name. */
  reason: string;
}

/** What a row may change about the usual case. */
export type SpecExtras = Partial<Pick<FamilySpec, 'prefix' | 'width' | 'odd' | 'masks'>>;

/** Splits a list written as one text: `'A B C'`. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

const row =
  (kind: FamilyKind) =>
  (name: string, keys: string, reason: string, extras: SpecExtras = {}): FamilySpec => ({
    name,
    prefix: `${name}_`,
    kind,
    width: 32,
    keys: words(keys),
    reason,
    ...extras,
  });

export const flags = row('flags');
export const mixed = row('flags+values');
export const values = row('enum');
export const hresults = row('hresult');

/** Constants without an object: each is exported under its own name. */
export const alone = (
  label: string,
  constants: string,
  reason: string,
  extras: { kind?: 'value' | 'string'; width?: 32 | 64 } = {},
): FamilySpec => ({
  name: label,
  prefix: '',
  kind: extras.kind ?? 'value',
  width: extras.width ?? 32,
  keys: words(constants),
  reason,
});
