/** Offsets, sizes and alignments of structs and unions on 64-bit Windows: natural alignment throughout. */
import type { Constants } from './constants.ts';
import type { Declarations, FieldDecl, StructDecl } from './declarations.ts';
import { HeaderError, type Field, type NativeType, type Struct } from './model.ts';
import type { TypeResolver } from './resolve-type.ts';
import { SCALARS, windowsAlias } from './scalars.ts';
import { WINDOWS_STRUCTS, type WindowsField } from './windows-types.ts';

const POINTER = 8;
/** More than any struct of a debugger holds: a longer array is a misread header. */
const MAX_ELEMENTS = 1n << 20n;
const MAX_DEPTH = 50;

interface Size {
  size: number;
  align: number;
}

/** A field before it has a place. */
type Unplaced = Omit<Field, 'offset' | 'size'> & { element: Size };

export class Layout {
  private readonly declarations: Declarations;
  private readonly resolver: TypeResolver;
  private readonly constants: Constants;
  private readonly file: string;
  private readonly done = new Map<string, Struct>();
  private readonly busy = new Set<string>();

  constructor(
    declarations: Declarations,
    resolver: TypeResolver,
    constants: Constants,
    file: string,
  ) {
    this.declarations = declarations;
    this.resolver = resolver;
    this.constants = constants;
    this.file = file;
  }

  /** The layout of a struct by its name, from the header or from windows-types.ts. */
  struct(name: string, line: number): Struct {
    const done = this.done.get(name);
    if (done) return done;
    if (this.busy.has(name)) {
      throw new HeaderError(this.file, line, `struct ${name} contains itself`);
    }
    if (this.busy.size > MAX_DEPTH) {
      throw new HeaderError(this.file, line, `structs around ${name} nest too deep`);
    }
    this.busy.add(name);
    const declared = this.declarations.structs.get(name);
    const struct = declared ? this.declared(declared) : this.windows(name, line);
    this.busy.delete(name);
    this.done.set(name, struct);
    return struct;
  }

  private declared(declaration: StructDecl): Struct {
    const { name, kind, base, line } = declaration;
    const inherited: Unplaced[] = [];
    if (base !== null) {
      if (!this.declarations.structs.has(base)) {
        throw new HeaderError(this.file, line, `the base ${base} of ${name} is unknown`);
      }
      for (const field of this.struct(base, line).fields) inherited.push(this.again(field, line));
    }
    const own = declaration.fields.map((field) => this.unplaced(field));
    return { ...place(kind, [...inherited, ...own]), name, line, external: false };
  }

  /** A field of a base struct, to be placed once more at the front of the derived one. */
  private again(field: Field, line: number): Unplaced {
    const { name, type, arrayLength, nested } = field;
    const element = nested ?? this.sizeOf(type, line, name);
    return { name, type, arrayLength, nested, element };
  }

  private unplaced(field: FieldDecl): Unplaced {
    const { name, line } = field;
    if (field.nested) {
      const nested = { ...this.declared(field.nested), name };
      return { name, type: nestedType(nested), arrayLength: null, nested, element: nested };
    }
    if (!field.type) throw new HeaderError(this.file, line, `field ${name} has no type`);
    const type = this.resolver.resolve(field.type);
    const element = this.sizeOf(type, line, name);
    const arrayLength = field.arrayLength ? this.length(field, field.arrayLength) : null;
    return { name, type, arrayLength, nested: null, element };
  }

  private length(field: FieldDecl, tokens: NonNullable<FieldDecl['arrayLength']>): number {
    if (tokens.length === 0) {
      throw new HeaderError(this.file, field.line, `${field.name} is an array without a length`);
    }
    const { value } = this.constants.evaluate(tokens, field.line);
    if (value < 1n || value > MAX_ELEMENTS) {
      throw new HeaderError(this.file, field.line, `${field.name} is an array of ${value}`);
    }
    return Number(value);
  }

  private sizeOf(type: NativeType, line: number, owner: string): Size {
    if (type.pointers > 0) return { size: POINTER, align: POINTER };
    const scalar = SCALARS.get(type.name);
    if (scalar && scalar.size > 0) return { size: scalar.size, align: scalar.size };
    if (this.declarations.enums.has(type.name)) return { size: 4, align: 4 };
    if (this.declarations.functionPointers.has(type.name)) return { size: POINTER, align: POINTER };
    if (this.resolver.isSized(type.name)) return this.struct(type.name, line);
    throw new HeaderError(this.file, line, `${owner} is a ${type.name}, whose size is unknown`);
  }

  private windows(name: string, line: number): Struct {
    const data = WINDOWS_STRUCTS.find((each) => each.name === name);
    if (!data) throw new HeaderError(this.file, line, `struct ${name} is unknown`);
    const fields = data.fields.map((field) => this.windowsField(field, line));
    const placed = place('struct', fields, data.align, data.pack);
    return { ...placed, name, line: 0, external: true };
  }

  private windowsField(field: WindowsField, line: number): Unplaced {
    const { name, arrayLength = null } = field;
    if (typeof field.type !== 'string') {
      const inner = field.type.fields.map((each) => this.windowsField(each, line));
      const nested = { ...place(field.type.kind, inner), name, line: 0, external: true };
      return { name, type: nestedType(nested), arrayLength, nested, element: nested };
    }
    const stars = field.type.length - field.type.replaceAll('*', '').length;
    const base = field.type.replaceAll('*', '');
    const spelling = field.type;
    // Windows' own types stay what they are, whatever the header makes of their names.
    const known = windowsAlias(base);
    const type = known
      ? { ...known, pointers: known.pointers + stars, spelling }
      : this.resolver.resolve({ base, pointers: stars, const: false, spelling, line });
    return { name, type, arrayLength, nested: null, element: this.sizeOf(type, line, name) };
  }
}

function nestedType(nested: Struct): NativeType {
  return { name: nested.name, pointers: 0, const: false, spelling: nested.kind };
}

function place(
  kind: 'struct' | 'union',
  unplaced: Unplaced[],
  minimumAlign = 1,
  pack = Infinity,
): Pick<Struct, 'kind' | 'size' | 'align' | 'fields'> {
  let end = 0;
  let align = minimumAlign;
  const fields = unplaced.map(({ element, ...field }): Field => {
    const fieldAlign = Math.min(element.align, pack);
    const offset = kind === 'union' ? 0 : roundUp(end, fieldAlign);
    const size = element.size * (field.arrayLength ?? 1);
    end = Math.max(end, offset + size);
    align = Math.max(align, fieldAlign);
    return { ...field, offset, size };
  });
  return { kind, size: roundUp(end, align), align, fields };
}

function roundUp(value: number, align: number): number {
  return Math.ceil(value / align) * align;
}
