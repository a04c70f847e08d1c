// Values at the edges of every kind, by parameter: what a call must carry unharmed in either direction.
import { allocateBlock } from '../../src/ffi/block.ts';
import { implement } from '../../src/com/implement.ts';
import type { InterfaceClass, ParameterSpec, StructCodec } from '../../src/com/spec.ts';
import { IUnknown } from '../../src/com/unknown.ts';

const LONG = 'long '.repeat(8_000);

const TEXTS = {
  ansi: ['', 'plain', 'x'.repeat(1023), 'x'.repeat(1024), 'caf\u00e9 \u00ff', LONG],
  wide: ['', 'plain', 'x'.repeat(1023), 'x'.repeat(1024), 'Привет, 世界 😀', LONG],
};

const BYTES = [
  new Uint8Array(0),
  Uint8Array.of(0),
  Uint8Array.of(0xff),
  pattern(4096),
  pattern(4097),
  pattern(100_000),
];

const SCALARS: Partial<Record<ParameterSpec['kind'], readonly unknown[]>> = {
  u8: [0, 1, 0x7f, 0x80, 0xfe, 0xff],
  u16: [0, 1, 0x7fff, 0x8000, 0xfffe, 0xffff],
  u32: [0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff],
  i32: [0, 1, -1, 0x7fffffff, -0x80000000, -2],
  u64: [0n, 1n, 2n ** 53n + 1n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n],
  i64: [0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n), -(2n ** 53n) - 1n],
  address: [0n, 1n, 2n ** 47n - 1n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n],
  f64: [0, 1, -1.5, Number.MAX_VALUE, Number.MIN_VALUE, -Infinity],
  bool: [false, true],
  bool1: [true, false],
  guid: [
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '01234567-89ab-cdef-0123-456789abcdef',
  ],
  ansi: TEXTS.ansi,
  wide: TEXTS.wide,
  bstr: TEXTS.wide,
  bytes: BYTES,
  variant: [
    { vt: 0, value: null },
    { vt: 3, value: -0x80000000 },
    { vt: 21, value: 2n ** 64n - 1n },
    { vt: 8, value: 'Привет 😀' },
    { vt: 11, value: true },
    { vt: 20, value: -(2n ** 63n) },
  ],
};

/** DEBUG_VALUE is a choice: decoding arbitrary bytes would rarely make a valid one. */
const DEBUG_VALUES = [
  { Type: 0 },
  { Type: 1, Value: 0xff },
  { Type: 3, Value: 0xffffffff },
  { Type: 4, Value: 2n ** 64n - 1n },
  { Type: 6, Value: -Number.MAX_VALUE },
  { Type: 11, Value: pattern(16) },
];

/** How many calls it takes until every value has been used. */
export const ROUNDS = 6;

/** Bytes that differ from their neighbours, so that a shift shows. */
export function pattern(length: number, seed = 1): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 7 + seed * 31 + (i >>> 8)) & 0xff);
}

/** A struct whose every bit comes from a pattern: all zeros, all ones, or different everywhere. */
export function structValue(codec: StructCodec<unknown>, round: number): unknown {
  if (codec.structName === 'DEBUG_VALUE') return DEBUG_VALUES[round % DEBUG_VALUES.length];
  const block = allocateBlock(codec.size);
  if (round === 1) block.u8.fill(0xff);
  if (round > 1) block.u8.set(pattern(codec.size, round));
  return codec.decode(block, 0);
}

/** A living native object to pass where an interface is wanted. */
function someInterface(type: InterfaceClass<IUnknown>): IUnknown {
  return implement(type, {} as never);
}

/** The value of one element of `parameter` in the given round. */
export function edgeValue(parameter: ParameterSpec, round: number): unknown {
  if (parameter.kind === 'struct')
    return structValue(parameter.type as StructCodec<unknown>, round);
  if (parameter.kind === 'interface')
    return someInterface(parameter.type as InterfaceClass<IUnknown>);
  const values = SCALARS[parameter.kind];
  if (!values) throw new Error(`No edge values for ${parameter.kind}`);
  return values[round % values.length];
}

/** `length` elements, different from each other where the kind has different values. */
export function edgeList(parameter: ParameterSpec, length: number, round: number): unknown[] {
  return Array.from({ length }, (_, i) => edgeValue(parameter, round + i));
}

/** Lengths of lists. */
export const LENGTHS = [1, 0, 2, 3, 40, 900];

const UNSIGNED = (bits: number) => [-1, 1.5, NaN, 2 ** bits, 5n, '5'];

const WRONG: Partial<Record<ParameterSpec['kind'], readonly unknown[]>> = {
  u8: UNSIGNED(8),
  u16: UNSIGNED(16),
  u32: UNSIGNED(32),
  i32: [2 ** 31, 1.5, NaN, 5n, '5'],
  u64: [-1n, 2n ** 64n, 5, '5'],
  i64: [2n ** 63n, 5, '5'],
  address: [-1n, 2n ** 64n, 5],
  bool: [0, 1, 'true'],
  bool1: [0, 1, 'true'],
  ansi: ['with\0nul', 5],
  wide: ['with\0nul', 5],
  guid: ['no-guid', 5],
  bytes: ['text', 5, [1, 2]],
};

/** What must never arrive for a parameter. */
export function wrongValues(p: ParameterSpec): unknown[] {
  const always = [Symbol('wrong'), () => 0];
  if (p.array) return [...always, 'text', 5];
  if (p.block) return [...always, 5, ['with\0nul'], ['']];
  const kind = p.role === 'size' ? 'u32' : p.kind;
  const nothing = p.optional ? [] : [null];
  return [...always, ...nothing, ...(WRONG[kind] ?? [5, 'text'])];
}
