/**
 * Constant families: `DEBUG_STATUS.GO` is Microsoft's DEBUG_STATUS_GO. A family is a plain object of
 * numbers with a type of the same name; a constant of another family is a compile error, while plain
 * numbers and `A | B` pass.
 */

declare const family: unique symbol;

/** The phantom key that tells families apart; no value ever has it. */
export interface FamilyMark<Name extends string> {
  readonly [family]?: Name;
}

/** A number that belongs to the family `Name`. Plain numbers are assignable, other families are not. */
export type FamilyValue<Name extends string> = number & FamilyMark<Name>;

/** The same for 64-bit families. */
export type FamilyValue64<Name extends string> = bigint & FamilyMark<Name>;

export type FamilyKind = 'flags' | 'flags+values' | 'enum' | 'hresult';

/** Bits under `mask` stand for one of `values` instead of being flags of their own. */
export interface FamilyMask {
  readonly mask: string;
  readonly values: readonly string[];
}

interface Description {
  readonly name: string;
  readonly kind: FamilyKind;
  /** Constants are named `${prefix}${key}`… */
  readonly prefix: string;
  /** …except these: key → constant. */
  readonly odd: Readonly<Record<string, string>>;
  readonly masks: readonly FamilyMask[];
}

const descriptions = new WeakMap<object, Description>();

type Members<Name extends string, T> = {
  readonly [K in keyof T]: T[K] extends bigint
    ? T[K] & FamilyValue64<Name>
    : T[K] & FamilyValue<Name>;
};

/** Makes a family; only generated code calls it. */
export function defineFamily<
  const Name extends string,
  const T extends Record<string, number> | Record<string, bigint>,
>(
  name: Name,
  kind: FamilyKind,
  values: T,
  more: Partial<Pick<Description, 'prefix' | 'odd' | 'masks'>> = {},
): Members<Name, T> {
  descriptions.set(values, { name, kind, prefix: `${name}_`, odd: {}, masks: [], ...more });
  return values as Members<Name, T>;
}

/** Native name of a family: `DEBUG_STATUS`. Undefined for objects that are not families. */
export function familyName(of: object): string | undefined {
  return descriptions.get(of)?.name;
}

/**
 * The documented name of one value: `nameOf(DEBUG_STATUS, 6)` is `'DEBUG_STATUS_BREAK'`. Undefined where
 * the family has no such value. Of aliases the first in the header's order wins.
 */
export function nameOf(of: object, value: number | bigint): string | undefined {
  const description = describe(of);
  for (const [key, member] of Object.entries(of))
    if (member === value) return constantName(description, key);
  return undefined;
}

/**
 * Flags in words: `formatFlags(DEBUG_OUTPUT, 3)` is `'DEBUG_OUTPUT_NORMAL | DEBUG_OUTPUT_ERROR'`. Bits
 * without a name stay hexadecimal; zero is its own name or `'0'`.
 */
export function formatFlags(of: object, value: number | bigint): string {
  const description = describe(of);
  const exact = nameOf(of, value);
  if (exact !== undefined || description.kind === 'enum' || description.kind === 'hresult')
    return exact ?? hexadecimal(BigInt(value));
  const members = Object.entries(of).map(([key, member]) => ({
    key,
    bits: BigInt(member as number),
  }));
  let rest = BigInt(value);
  const names: string[] = [];
  for (const { mask, values } of description.masks) {
    const bits = rest & (members.find(({ key }) => key === mask)?.bits ?? 0n);
    const hit = members.find(({ key, bits: own }) => values.includes(key) && own === bits);
    if (!hit) continue;
    if (bits !== 0n) names.push(constantName(description, hit.key));
    rest &= ~bits;
  }
  for (const { key, bits } of members) {
    if (bits === 0n || (bits & (bits - 1n)) !== 0n || (rest & bits) === 0n) continue;
    names.push(constantName(description, key));
    rest &= ~bits;
  }
  if (rest !== 0n) names.push(hexadecimal(rest));
  return names.join(' | ') || '0';
}

/** A key that would begin with a digit has an underscore before it. */
function constantName({ prefix, odd }: Description, key: string): string {
  return odd[key] ?? prefix + key.replace(/^_(?=\d)/, '');
}

function hexadecimal(value: bigint): string {
  return `0x${value.toString(16)}`;
}

function describe(of: object): Description {
  const description = descriptions.get(of);
  if (!description)
    throw new TypeError('Expected a constant family such as DEBUG_STATUS as the first argument.');
  return description;
}
