/**
 * DEBUG_VALUE: a value of the target with its type. 32 bytes: a union at 0, the type at 28
 * ({@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_value}).
 */
import type { Block } from '../ffi/block.ts';
import { defineStruct } from './struct.ts';

/** DEBUG_VALUE_* numbers; the union member that is valid follows from them. */
const TYPE = {
  INVALID: 0,
  INT8: 1,
  INT16: 2,
  INT32: 3,
  INT64: 4,
  FLOAT32: 5,
  FLOAT64: 6,
  FLOAT80: 7,
  FLOAT82: 8,
  FLOAT128: 9,
  VECTOR64: 10,
  VECTOR128: 11,
} as const;

const RAW_SIZE: Record<number, number> = {
  [TYPE.FLOAT80]: 10,
  [TYPE.FLOAT82]: 11,
  [TYPE.FLOAT128]: 16,
  [TYPE.VECTOR64]: 8,
  [TYPE.VECTOR128]: 16,
};

/** Nothing: a register that cannot be read, or an expression without a value. */
export interface DebugValueInvalid {
  Type: 0;
}

/** Integers up to 32 bits, unsigned. `Type` 1, 2, 3 = DEBUG_VALUE_INT8, INT16, INT32. */
export interface DebugValueInt {
  Type: 1 | 2 | 3;
  Value: number;
}

/** 64-bit integers, unsigned. `Nat`: the IA-64 NaT bit, absent when clear. `Type` 4 = DEBUG_VALUE_INT64. */
export interface DebugValueInt64 {
  Type: 4;
  Value: bigint;
  Nat?: true;
}

/** `Type` 5, 6 = DEBUG_VALUE_FLOAT32, FLOAT64. */
export interface DebugValueFloat {
  Type: 5 | 6;
  Value: number;
}

/** Wide floats and vector registers: little-endian bytes. `Type` 7 to 11 = FLOAT80, FLOAT82, FLOAT128, VECTOR64, VECTOR128. */
export interface DebugValueBytes {
  Type: 7 | 8 | 9 | 10 | 11;
  Value: Uint8Array;
}

/** `Type` is one of DEBUG_VALUE_TYPE; types unknown here carry all 24 bytes of the union. */
export type DEBUG_VALUE =
  DebugValueInvalid | DebugValueInt | DebugValueInt64 | DebugValueFloat | DebugValueBytes;

const SIZE = 32;
const TYPE_OFFSET = 28;

function decode(b: Block, at: number): DEBUG_VALUE {
  const type = b.u32[(at + TYPE_OFFSET) >>> 2]! as DEBUG_VALUE['Type'];
  switch (type) {
    case TYPE.INT64:
      return b.u32[(at + 8) >>> 2] === 0
        ? { Type: type, Value: b.u64[at >>> 3]! }
        : { Type: type, Value: b.u64[at >>> 3]!, Nat: true };
    case TYPE.INT32:
      return { Type: type, Value: b.u32[at >>> 2]! };
    case TYPE.INT16:
      return { Type: type, Value: b.u16[at >>> 1]! };
    case TYPE.INT8:
      return { Type: type, Value: b.u8[at]! };
    case TYPE.FLOAT32:
      return { Type: type, Value: b.f32[at >>> 2]! };
    case TYPE.FLOAT64:
      return { Type: type, Value: b.f64[at >>> 3]! };
    case TYPE.INVALID:
      return { Type: type };
    default:
      return { Type: type, Value: b.u8.slice(at, at + (RAW_SIZE[type] ?? 24)) };
  }
}

function refuse(value: unknown, wanted: string): never {
  throw new TypeError(`DEBUG_VALUE.Value must be ${wanted}, not ${String(value)}`);
}

function encode(b: Block, at: number, value: DEBUG_VALUE): void {
  const content: unknown = 'Value' in value ? value.Value : undefined;
  b.u8.fill(0, at, at + SIZE);
  if (value.Type >>> 0 !== value.Type)
    throw new TypeError(`DEBUG_VALUE.Type must be one of DEBUG_VALUE_*, not ${String(value.Type)}`);
  b.u32[(at + TYPE_OFFSET) >>> 2] = value.Type;
  switch (value.Type) {
    case TYPE.INVALID:
      return;
    case TYPE.INT8:
    case TYPE.INT16:
    case TYPE.INT32: {
      const limit = 2 ** (8 << (value.Type - 1));
      if (
        !Number.isInteger(content) ||
        (content as number) < -limit / 2 ||
        (content as number) >= limit
      )
        refuse(content, `a whole number of ${8 << (value.Type - 1)} bits`);
      b.u32[at >>> 2] = (content as number) & (limit - 1);
      return;
    }
    case TYPE.INT64:
      if (typeof content !== 'bigint') refuse(content, 'a bigint');
      if (content < -(2n ** 63n) || content >= 2n ** 64n) refuse(content, 'a bigint of 64 bits');
      b.u64[at >>> 3] = content;
      b.u32[(at + 8) >>> 2] = (value as DebugValueInt64).Nat ? 1 : 0;
      return;
    case TYPE.FLOAT32:
    case TYPE.FLOAT64:
      if (typeof content !== 'number') refuse(content, 'a number');
      if (
        value.Type === TYPE.FLOAT32 &&
        Number.isFinite(content) !== Number.isFinite(Math.fround(content))
      )
        refuse(content, 'a number that 32 bits of a float can hold');
      if (value.Type === TYPE.FLOAT32) b.f32[at >>> 2] = content;
      else b.f64[at >>> 3] = content;
      return;
    default: {
      const room = RAW_SIZE[value.Type] ?? 24;
      if (!(content instanceof Uint8Array))
        refuse(content, `a Uint8Array of at most ${room} bytes`);
      if (content.length > room)
        refuse(`${content.length} bytes`, `a Uint8Array of at most ${room} bytes`);
      b.u8.set(content, at);
    }
  }
}

export const DEBUG_VALUE = defineStruct<DEBUG_VALUE>({
  structName: 'DEBUG_VALUE',
  size: SIZE,
  decode,
  decodeList(b, at, length) {
    const { u32, u64 } = b;
    const list = new Array<DEBUG_VALUE>(length);
    for (let i = 0; i < length; i++) {
      const from = at + i * SIZE;
      // Nearly every register; decode() is too long to be built into this loop.
      list[i] =
        u32[(from + TYPE_OFFSET) >>> 2] === TYPE.INT64 && u32[(from + 8) >>> 2] === 0
          ? { Type: TYPE.INT64, Value: u64[from >>> 3]! }
          : decode(b, from);
    }
    return list;
  },
  encode,
});
