/** A type as the header spells it → the pointee behind all aliases, and the number of pointers. */
import type { Declarations, TypeRef } from './declarations.ts';
import { HeaderError, type NativeType } from './model.ts';
import { SCALARS, windowsAlias } from './scalars.ts';
import { WINDOWS_INTERFACES, WINDOWS_STRUCTS } from './windows-types.ts';

const WINDOWS_POINTERS = new Map(
  WINDOWS_STRUCTS.flatMap(({ name, pointerNames = [] }) =>
    [`P${name}`, ...pointerNames].map((each) => [each, name] as const),
  ),
);
/** Keeps hostile chains of typedefs from taking quadratic time. */
const MAX_ALIASES = 100;
const WINDOWS_NAMES = new Set(WINDOWS_STRUCTS.map(({ name }) => name));

export class TypeResolver {
  private readonly declarations: Declarations;
  private readonly file: string;
  private readonly cache = new Map<string, Omit<NativeType, 'spelling'>>();
  /** Structs of Windows that the header uses. */
  readonly windowsStructs = new Set<string>();

  constructor(declarations: Declarations, file: string) {
    this.declarations = declarations;
    this.file = file;
  }

  /** Resolves a type; a name that nothing declares is an error. */
  resolve(type: TypeRef): NativeType {
    const base = this.base(type.base, type.line);
    return {
      name: base.name,
      pointers: base.pointers + type.pointers,
      const: base.const || type.const,
      spelling: type.spelling,
    };
  }

  /** Is it complete, so that a value of it has a size? */
  isSized(name: string): boolean {
    const { structs, enums, functionPointers } = this.declarations;
    return (
      (SCALARS.has(name) && name !== 'void') ||
      structs.has(name) ||
      enums.has(name) ||
      functionPointers.has(name) ||
      WINDOWS_NAMES.has(name)
    );
  }

  private base(name: string, line: number): Omit<NativeType, 'spelling'> {
    const cached = this.cache.get(name);
    if (cached) return cached;
    const chain = new Set<string>();
    let pointers = 0;
    let isConst = false;
    let current = name;
    for (;;) {
      if (chain.has(current)) {
        throw new HeaderError(this.file, line, `type ${name} leads back to itself`);
      }
      if (chain.size > MAX_ALIASES) {
        throw new HeaderError(this.file, line, `type ${name} goes through too many typedefs`);
      }
      chain.add(current);
      const alias = this.declarations.aliases.get(current);
      if (!alias) break;
      pointers += alias.pointers;
      isConst ||= alias.const;
      current = alias.base;
    }
    const final = this.final(current);
    if (!final) throw new HeaderError(this.file, line, `unknown type ${name}`);
    if (WINDOWS_NAMES.has(final.name)) this.windowsStructs.add(final.name);
    const result = {
      name: final.name,
      pointers: pointers + final.pointers,
      const: isConst || final.const,
    };
    this.cache.set(name, result);
    return result;
  }

  /** A name behind which there is no alias of the header. */
  private final(name: string): Omit<NativeType, 'spelling'> | null {
    const { structs, enums, interfaces, functionPointers, opaque } = this.declarations;
    const plain = (each: string) => ({ name: each, pointers: 0, const: false });
    for (const known of [structs, enums, interfaces, functionPointers]) {
      if (known.has(name)) return plain(name);
    }
    if (WINDOWS_NAMES.has(name) || WINDOWS_INTERFACES.has(name)) return plain(name);
    const pointee = WINDOWS_POINTERS.get(name);
    if (pointee !== undefined) return { name: pointee, pointers: 1, const: false };
    const alias = windowsAlias(name);
    if (alias) {
      return alias;
    }
    // `typedef struct _X *PX;` where only Windows' headers, or nobody, declares _X.
    const tag = name.replace(/^_/, '');
    if (WINDOWS_NAMES.has(tag)) return plain(tag);
    return opaque.has(name) ? plain(tag) : null;
  }
}
