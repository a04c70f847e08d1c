/** Structs → a TypeScript type and straight-line code between it and native memory. */
import type { FieldKind, Types } from '../kinds.ts';
import { HeaderError, type Field, type Struct } from '../model.ts';
import { structPage } from './links.ts';
import { decode, encode, type Leaf } from './struct-fields.ts';

/** Codecs written by hand in src/com: they are more than a list of fields. */
export const HAND_WRITTEN: ReadonlySet<string> = new Set(['GUID', 'DEBUG_VALUE', 'VARIANT']);

/** Families of fields: `STRUCT.Field` → family names. */
export type FieldFamilies = ReadonlyMap<string, readonly string[]>;

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
