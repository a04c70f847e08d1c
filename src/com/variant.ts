/**
 * VARIANT: a value with its type, 24 bytes: `vt` at 0, the value at 8. Only the types that the data model
 * uses ({@link https://learn.microsoft.com/windows/win32/api/oaidl/ns-oaidl-variant}).
 */
import { allocateBstr, pushBstr, readBstr, takeBstr } from '../ffi/bstr.ts';
import type { Block } from '../ffi/block.ts';
import { addressAt, enter, scratch } from '../ffi/scratch.ts';
import { defineFamily, type FamilyValue } from './family.ts';
import { IUnknown, pointerOf } from './unknown.ts';

/** Types of a VARIANT, `VARENUM` of the Windows SDK. */
export type VT = FamilyValue<'VT'>;
export const VT = defineFamily('VT', 'enum', {
  EMPTY: 0,
  NULL: 1,
  I2: 2,
  I4: 3,
  R4: 4,
  R8: 5,
  BSTR: 8,
  BOOL: 11,
  UNKNOWN: 13,
  I1: 16,
  UI1: 17,
  UI2: 18,
  UI4: 19,
  I8: 20,
  UI8: 21,
  INT: 22,
  UINT: 23,
});

/** A typed value: `{ vt: VT.UI8, value: 5n }`. An interface in a result is yours to dispose. */
export type VARIANT =
  | { vt: 0 | 1; value?: null }
  | { vt: 2 | 3 | 4 | 5 | 16 | 17 | 18 | 19 | 22 | 23; value: number }
  | { vt: 20 | 21; value: bigint }
  | { vt: 8; value: string }
  | { vt: 11; value: boolean }
  | { vt: 13; value: IUnknown | null };

export const VARIANT_SIZE = 24;

type Read = (b: Block, at: number) => number | bigint | boolean;
type Write = (b: Block, at: number, value: never) => void;

interface Simple {
  read: Read;
  write: Write;
  /** Of whole numbers. */
  range?: readonly [number, number];
}

const signed = (bits: number): readonly [number, number] => [
  -(2 ** (bits - 1)),
  2 ** (bits - 1) - 1,
];
const unsigned = (bits: number): readonly [number, number] => [0, 2 ** bits - 1];

const i32: Simple = {
  read: (b, at) => b.i32[at >>> 2]!,
  write: (b, at, v) => (b.i32[at >>> 2] = v),
  range: signed(32),
};
const u32: Simple = {
  read: (b, at) => b.u32[at >>> 2]!,
  write: (b, at, v) => (b.u32[at >>> 2] = v),
  range: unsigned(32),
};

/** VARIANT_TRUE is -1 in 16 bits. */
const TRUE = 0xffff;

const SIMPLE: Record<number, Simple> = {
  [VT.I1]: {
    read: (b, at) => (b.u8[at]! << 24) >> 24,
    write: (b, at, v) => (b.u8[at] = v),
    range: signed(8),
  },
  [VT.UI1]: { read: (b, at) => b.u8[at]!, write: (b, at, v) => (b.u8[at] = v), range: unsigned(8) },
  [VT.I2]: {
    read: (b, at) => (b.u16[at >>> 1]! << 16) >> 16,
    write: (b, at, v) => (b.u16[at >>> 1] = v),
    range: signed(16),
  },
  [VT.UI2]: {
    read: (b, at) => b.u16[at >>> 1]!,
    write: (b, at, v) => (b.u16[at >>> 1] = v),
    range: unsigned(16),
  },
  [VT.I4]: i32,
  [VT.INT]: i32,
  [VT.UI4]: u32,
  [VT.UINT]: u32,
  [VT.I8]: { read: (b, at) => b.i64[at >>> 3]!, write: (b, at, v) => (b.i64[at >>> 3] = v) },
  [VT.UI8]: { read: (b, at) => b.u64[at >>> 3]!, write: (b, at, v) => (b.u64[at >>> 3] = v) },
  [VT.R4]: { read: (b, at) => b.f32[at >>> 2]!, write: (b, at, v) => (b.f32[at >>> 2] = v) },
  [VT.R8]: { read: (b, at) => b.f64[at >>> 3]!, write: (b, at, v) => (b.f64[at >>> 3] = v) },
  [VT.BOOL]: {
    read: (b, at) => b.u16[at >>> 1] !== 0,
    write: (b, at, v) => (b.u16[at >>> 1] = v ? TRUE : 0),
  },
};

/** Reads a VARIANT. `owned`: its text is freed and its interface becomes ours; else both are borrowed. */
function decode(b: Block, at: number, owned: boolean): VARIANT {
  const vt = b.u16[at >>> 1]!;
  const place = at + 8;
  const simple = SIMPLE[vt];
  if (simple) return { vt, value: simple.read(b, place) } as VARIANT;
  const pointer = b.u64[place >>> 3]!;
  if (vt === VT.BSTR)
    return { vt: 8, value: owned ? takeBstr(pointer) : readBstr(Number(pointer)) };
  if (vt === VT.UNKNOWN)
    return { vt: 13, value: pointer === 0n ? null : new IUnknown(Number(pointer), owned) };
  if (vt === VT.EMPTY || vt === VT.NULL) return { vt, value: null } as VARIANT;
  throw new TypeError(`A VARIANT of type ${vt} has no JavaScript form. Known types: ${known()}.`);
}

const known = () => Object.keys(VT).join(', ');

export const borrowVariant = (b: Block, at: number): VARIANT => decode(b, at, false);

/** The VARIANT that native code wrote; what it holds becomes ours. */
export const takeVariant = (b: Block, at: number): VARIANT => decode(b, at, true);

export function takeVariants(b: Block, at: number, length: number): VARIANT[] {
  return Array.from({ length }, (_, i) => takeVariant(b, at + i * VARIANT_SIZE));
}

function refuse(value: unknown, wanted: string): never {
  throw new TypeError(`VARIANT.value must be ${wanted}, not ${String(value)}`);
}

function checkSimple(vt: number, { range }: Simple, value: unknown): void {
  if (range) {
    const [least, most] = range;
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
      refuse(value, `a whole number from ${least} to ${most}`);
  } else if (vt === VT.BOOL) {
    if (typeof value !== 'boolean') refuse(value, 'true or false');
  } else if (vt === VT.R4 || vt === VT.R8) {
    if (typeof value !== 'number') refuse(value, 'a number');
  } else {
    const least = vt === VT.I8 ? -(1n << 63n) : 0n;
    const most = vt === VT.I8 ? (1n << 63n) - 1n : (1n << 64n) - 1n;
    if (typeof value !== 'bigint' || value < least || value > most)
      refuse(value, `a bigint from ${least}n to ${most}n`);
  }
}

function encode(b: Block, at: number, variant: VARIANT, text: (value: string) => number): void {
  b.u8.fill(0, at, at + VARIANT_SIZE);
  const { vt } = variant;
  const value: unknown = variant.value ?? null;
  const simple = SIMPLE[vt];
  const place = at + 8;
  if (simple) {
    checkSimple(vt, simple, value);
    simple.write(b, place, value as never);
  } else if (vt === VT.BSTR) {
    if (typeof value !== 'string') refuse(value, 'a string');
    b.u64[place >>> 3] = BigInt(text(value));
  } else if (vt === VT.UNKNOWN) {
    if (value !== null && !(value instanceof IUnknown)) refuse(value, 'an interface or null');
    b.u64[place >>> 3] = BigInt(pointerOf(value));
  } else if (vt !== VT.EMPTY && vt !== VT.NULL) {
    throw new TypeError(`VARIANT.vt must be one of VT (${known()}), not ${String(vt)}`);
  }
  b.u16[at >>> 1] = vt;
}

/** Lays a VARIANT out in the current scratch frame; returns its address. */
export function pushVariant(variant: VARIANT): number {
  const at = enter(VARIANT_SIZE);
  encode(scratch, at, variant, pushBstr);
  return addressAt(at);
}

/** A VARIANT for somebody else, who frees what it holds. */
export function giveVariant(b: Block, at: number, variant: VARIANT): void {
  encode(b, at, variant, allocateBstr);
  if (variant.vt === 13) variant.value?.AddRef();
}
