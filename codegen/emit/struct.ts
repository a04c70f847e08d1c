/** Structs → a TypeScript type and straight-line code between it and native memory. */
import type { FieldKind, Types } from '../kinds.ts';
import { HeaderError, type Field, type Struct } from '../model.ts';
import { structPage } from './links.ts';

/** Codecs written by hand in src/com: they are more than a list of fields. */
export const HAND_WRITTEN: ReadonlySet<string> = new Set(['GUID', 'DEBUG_VALUE', 'VARIANT']);

/** Families of fields: `STRUCT.Field` → family names. */
export type FieldFamilies = ReadonlyMap<string, readonly string[]>;

/** One scalar, text or array somewhere in the struct, with its place. */
interface Leaf {
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

/** A leaf whose type may have no form in JS; reserved ones need none. */
type UnknownLeaf = Omit<Leaf, 'kind'> & Partial<Pick<Leaf, 'kind'>>;

/** Nobody would know who frees them. */
const NO_FIELDS: ReadonlySet<FieldKind> = new Set(['bstr', 'variant', 'interface', 'bytes']);

/** Reserved fields are left out of the JS object and written as zero. */
const isReserved = (name: string) => /^(Reserved\d*|__.*)$/.test(name);

export class StructEmitter {
  private readonly types: Types;
  private readonly families: FieldFamilies;
  private readonly header: string;

  constructor(header: string, types: Types, families: FieldFamilies) {
    this.header = header;
    this.types = types;
    this.families = families;
  }

  emit(struct: Struct): string {
    const leaves = this.visible(struct);
    const { name, size } = struct;
    const fields = leaves.map((leaf) => `  ${leaf.name}: ${this.typeOf(name, leaf)};`);
    return [
      `/** ${struct.kind === 'union' ? 'Union' : 'Struct'} of ${size} bytes. {@link ${structPage(this.header, struct)}} */`,
      `export interface ${name} {`,
      ...fields,
      '}',
      `export const ${name} = defineStruct<${name}>({`,
      `  structName: '${name}',`,
      `  size: ${size},`,
      `  decode: (b, at) => ({`,
      ...leaves.map((leaf) => `    ${leaf.name}: ${decode(leaf)},`),
      '  }),',
      `  decodeList(b, at, length) {`,
      `    const list = new Array<${name}>(length);`,
      `    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * ${size});`,
      '    return list;',
      '  },',
      `  encode(b, at, v) {`,
      ...leaves.filter((leaf) => !leaf.overlay).map((leaf) => `    ${encode(name, leaf)}`),
      '  },',
      '});',
    ].join('\n');
  }

  /** Names of the families that the emitted code refers to. */
  familiesOf(struct: Struct): string[] {
    return this.visible(struct).flatMap((leaf) => this.familyOf(struct.name, leaf) ?? []);
  }

  private visible(struct: Struct): Leaf[] {
    const leaves = this.leaves(struct, 0, false).filter((leaf) => !isReserved(leaf.name));
    const names = new Set<string>();
    for (const { name, type, kind } of leaves) {
      const fail = (problem: string): never => {
        throw new HeaderError(this.header, struct.line, `${struct.name}.${name}${problem}`);
      };
      if (kind === undefined)
        fail(` has the type ${type}, which has no JavaScript form in a struct`);
      if (names.has(name)) fail(' comes twice: nested fields become fields of the struct');
      names.add(name);
    }
    return leaves as Leaf[];
  }

  private leaves(struct: Struct, base: number, overlay: boolean): UnknownLeaf[] {
    const largest = struct.fields.reduce((a, b) => (b.size > a.size ? b : a));
    return struct.fields.flatMap((field) => {
      const hidden = overlay || (struct.kind === 'union' && field !== largest);
      const offset = base + field.offset;
      if (field.nested) return this.leaves(field.nested, offset, hidden);
      return [this.leaf(field, offset, hidden)];
    });
  }

  private leaf(field: Field, offset: number, overlay: boolean): UnknownLeaf {
    const { name, type, arrayLength, size } = field;
    const base = { name, type: type.spelling, offset, overlay, length: arrayLength };
    const elementSize = size / (arrayLength ?? 1);
    if (type.pointers > 0) {
      const isText = type.name === 'WCHAR' && type.pointers === 1 && arrayLength === null;
      const kind = isText ? 'wide-pointer' : 'address';
      return { ...base, kind, elementSize: 8 };
    }
    if (type.name === 'CHAR' && arrayLength) return { ...base, kind: 'char', elementSize };
    const shape = this.types.field(type);
    if (!shape || NO_FIELDS.has(shape.kind)) return { ...base, elementSize };
    return {
      ...base,
      kind: shape.kind,
      ...(shape.of ? { of: shape.of } : {}),
      ...(shape.family ? { family: shape.family } : {}),
      elementSize,
    };
  }

  private familyOf(struct: string, leaf: Leaf): readonly string[] | undefined {
    return leaf.family ? [leaf.family] : this.families.get(`${struct}.${leaf.name}`);
  }

  private typeOf(struct: string, leaf: Leaf): string {
    const families = this.familyOf(struct, leaf);
    const one = families?.join(' | ') ?? elementType(leaf);
    const isList = leaf.length !== null && leaf.kind !== 'char';
    return isList ? (one.includes(' ') ? `(${one})[]` : `${one}[]`) : one;
  }
}

function elementType(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'char':
      return 'string';
    case 'wide-pointer':
      return 'string | null';
    case 'u64':
    case 'i64':
    case 'address':
      return 'bigint';
    case 'bool':
    case 'bool1':
      return 'boolean';
    case 'guid':
      return 'Guid';
    case 'struct':
      return leaf.of!;
    default:
      return 'number';
  }
}

const place = (offset: number) => (offset === 0 ? 'at' : `at + ${offset}`);

function decode(leaf: Leaf): string {
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

function encode(struct: string, leaf: Leaf): string {
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
