/** Native type → how its value looks in JavaScript. */
import type { Kind } from '../src/com/spec.ts';
import type { Model, NativeType } from './model.ts';

/** What a field may be besides: calls do not pass such values. */
export type FieldKind = Kind | 'i16' | 'f32';

/** What a pointee is, independent of who reads or writes it. */
export interface Shape<K = Kind> {
  kind: K;
  /** Struct or interface name. */
  of?: string;
  /** Bytes of one element in native memory. */
  size: number;
  /** The C enum that a 32-bit value belongs to. */
  family?: string;
}

const SCALARS: Record<string, Kind> = {
  ULONG: 'u32',
  UINT: 'u32',
  DWORD: 'u32',
  UINT32: 'u32',
  'unsigned int': 'u32',
  'unsigned long': 'u32',
  HRESULT: 'u32',
  LONG: 'i32',
  INT: 'i32',
  int: 'i32',
  long: 'i32',
  BOOL: 'bool',
  bool: 'bool1',
  BOOLEAN: 'bool1',
  ULONG64: 'u64',
  ULONGLONG: 'u64',
  ULONG_PTR: 'u64',
  HANDLE: 'u64',
  SIZE_T: 'u64',
  DWORD64: 'u64',
  UINT64: 'u64',
  LONG64: 'i64',
  LONG_PTR: 'i64',
  LONGLONG: 'i64',
  INT64: 'i64',
  USHORT: 'u16',
  WORD: 'u16',
  VARTYPE: 'u16',
  BYTE: 'u8',
  UCHAR: 'u8',
  double: 'f64',
  BSTR: 'bstr',
  VARIANT: 'variant',
  GUID: 'guid',
  FARPROC: 'address',
  // Never called from JS (see overrides): only their place in the vtable counts.
  va_list: 'address',
  WINDBG_EXTENSION_APIS32: 'address',
  WINDBG_EXTENSION_APIS64: 'address',
};

const FIELD_SCALARS: Record<string, Shape<FieldKind>> = {
  SHORT: { kind: 'i16', size: 2 },
  float: { kind: 'f32', size: 4 },
};

/** Bytes of one value of each kind; structs bring their own. */
export const KIND_SIZE: Record<Kind, number> = {
  u8: 1,
  bool1: 1,
  bytes: 1,
  ansi: 1,
  u16: 2,
  wide: 2,
  u32: 4,
  i32: 4,
  bool: 4,
  u64: 8,
  i64: 8,
  f64: 8,
  bstr: 8,
  address: 8,
  interface: 8,
  guid: 16,
  variant: 24,
  struct: 0,
};

/** Interfaces of other headers: JS holds them, and asks them for what it knows. */
const FOREIGN_INTERFACES: ReadonlySet<string> = new Set([
  'IStream',
  'IDebugServiceManager',
  'ISvcModule',
  'ISvcProcess',
  'ISvcSymbolType',
  'ISvcThread',
]);

/** Looks native type names up in one model. */
export class Types {
  private readonly structs: Map<string, number>;
  private readonly interfaces: Set<string>;
  private readonly enums: Set<string>;

  constructor(model: Model) {
    this.structs = new Map(model.structs.map((struct) => [struct.name, struct.size]));
    this.interfaces = new Set(model.interfaces.map((i) => i.name)).add('IUnknown');
    this.enums = new Set(model.enums.map((e) => e.name));
  }

  /** The value behind the last pointer of `type`, or undefined for a type that has no JS form. */
  pointee(type: NativeType): Shape | undefined {
    const { name } = type;
    if (this.interfaces.has(name)) return { kind: 'interface', of: name, size: 8 };
    if (FOREIGN_INTERFACES.has(name)) return { kind: 'interface', of: 'IUnknown', size: 8 };
    const struct = this.structs.get(name);
    if (name !== 'GUID' && name !== 'VARIANT' && struct !== undefined)
      return { kind: 'struct', of: name, size: struct };
    if (name === 'CHAR' || name === 'char') return { kind: 'ansi', size: 1 };
    if (name === 'WCHAR' || name === 'wchar_t') return { kind: 'wide', size: 2 };
    if (name === 'void') return { kind: 'bytes', size: 1 };
    if (this.enums.has(name)) return { kind: 'u32', size: 4, family: name };
    const kind = SCALARS[name];
    return kind && { kind, size: KIND_SIZE[kind] };
  }

  /** The same for a field of a struct that is no pointer. */
  field(type: NativeType): Shape<FieldKind> | undefined {
    return FIELD_SCALARS[type.name] ?? this.pointee(type);
  }

  isInterface(name: string): boolean {
    return this.interfaces.has(name);
  }

  /** Bytes of a struct of the model. */
  structSize(name: string): number {
    return this.structs.get(name)!;
  }
}
