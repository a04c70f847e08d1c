/** One field of a struct: how it is read from native memory, and how it is written. */
import type { FieldKind } from '../kinds.ts';

/** One scalar, text or array somewhere in the struct, with its place. */
export interface Leaf {
  name: string;
  /** The type as the header spells it. */
  type: string;
  offset: number;
  kind: FieldKind | 'char' | 'wide-pointer';
  of?: string;
  length: number | null;
  elementSize: number;
  /** The same bytes as the largest member of its union, which is the one that is encoded. */
  overlay: boolean;
  /** The C enum of the value. */
  family?: string;
}

const place = (offset: number) => (offset === 0 ? 'at' : `at + ${offset}`);

export function decode(leaf: Leaf): string {
  const at = place(leaf.offset);
  if (leaf.kind === 'char') return `readChars(b, ${at}, ${leaf.length})`;
  if (leaf.kind === 'wide-pointer') return `readWidePointer(b, ${at})`;
  if (leaf.length !== null) {
    if (leaf.kind === 'struct') return `${leaf.of}.decodeList(b, ${at}, ${leaf.length})`;
    if (!VIEWS.has(leaf.kind) || (leaf.kind === 'i64' && leaf.length > 4)) {
      const item = decodeScalar(leaf, `${at} + i * ${leaf.elementSize}`);
      return `Array.from({ length: ${leaf.length} }, (_, i) => ${item})`;
    }
    if (leaf.elementSize === 8) {
      const items = Array.from({ length: leaf.length }, (_, i) =>
        decodeScalar(leaf, place(leaf.offset + i * 8)),
      );
      return leaf.length <= 4 ? `[${items.join(', ')}]` : `readU64s(b, ${at}, ${leaf.length})`;
    }
    return `Array.from(b.u${leaf.elementSize * 8}.subarray(${index(at, shift(leaf.elementSize))}, (${index(at, shift(leaf.elementSize))}) + ${leaf.length}))`;
  }
  return decodeScalar(leaf, at);
}

/** Lists of these are views of unsigned numbers, whatever the offset. */
const VIEWS: ReadonlySet<Leaf['kind']> = new Set(
  'u8 u16 u32 u64 i64 address ansi wide'.split(' ') as FieldKind[],
);

/** Index into a typed array: `at >>> 2`, `(at + 8) >>> 3`. */
const index = (slot: string, by: number) =>
  slot === 'at' ? `at >>> ${by}` : `(${slot}) >>> ${by}`;

const shift = (size: number) => Math.log2(size);

function decodeScalar(leaf: Leaf, at: string): string {
  switch (leaf.kind) {
    case 'struct':
      return `${leaf.of}.decode(b, ${at})`;
    case 'guid':
      return `decodeGuid(b, ${at})`;
    case 'bool':
      return `b.u32[${index(at, 2)}] !== 0`;
    case 'bool1':
      return `b.u8[${at}] !== 0`;
    case 'i16':
      return `(b.u16[${index(at, 1)}]! << 16) >> 16`;
    case 'f32':
      return `b.f32[${index(at, 2)}]!`;
    case 'f64':
      return `b.f64[${index(at, 3)}]!`;
    case 'i32':
      return `b.i32[${index(at, 2)}]!`;
    case 'i64':
      return `b.i64[${index(at, 3)}]!`;
    default: {
      const bits = leaf.elementSize * 8;
      return bits === 8 ? `b.u8[${at}]!` : `b.u${bits}[${index(at, shift(leaf.elementSize))}]!`;
    }
  }
}

export function encode(struct: string, leaf: Leaf): string {
  const at = place(leaf.offset);
  const who = `'${struct}', '${leaf.name}', v.${leaf.name}`;
  if (leaf.kind === 'char') return `writeChars(b, ${at}, ${leaf.length}, ${who});`;
  if (leaf.kind === 'wide-pointer') return `refusePointer(${who});`;
  if (leaf.length !== null) {
    if (leaf.kind === 'struct')
      return `writeList(${leaf.length}, ${who}, (x, i) => ${leaf.of}.encode(b, ${at} + i * ${leaf.elementSize}, x));`;
    const element = `${at} + i * ${leaf.elementSize}`;
    const put =
      leaf.kind === 'guid'
        ? `encodeGuid(b, ${element}, x)`
        : putScalar(leaf, element, `'${struct}', '${leaf.name}', x`);
    return `writeList(${leaf.length}, ${who}, (x, i) => ${put});`;
  }
  if (leaf.kind === 'struct') return `${leaf.of}.encode(b, ${at}, v.${leaf.name});`;
  if (leaf.kind === 'guid') return `encodeGuid(b, ${at}, v.${leaf.name});`;
  return `${putScalar(leaf, at, who)};`;
}

function putScalar(leaf: Leaf, at: string, who: string): string {
  return `${PUTS[leaf.kind] ?? `putU${leaf.elementSize * 8}`}(b, ${at}, ${who})`;
}

const PUTS: Partial<Record<Leaf['kind'], string>> = {
  bool: 'putBool',
  bool1: 'putBool1',
  f32: 'putF32',
  f64: 'putF64',
  i16: 'putI16',
  i32: 'putI32',
  i64: 'putI64',
};
