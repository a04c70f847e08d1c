/**
 * What a header says, after parsing and resolving: plain JSON-able data, no behaviour.
 * The front end (lexer, preprocess, parser, resolve) produces it; classify and emit consume it.
 */

/** A C type reduced to its pointee and the number of pointers in front of it. */
export interface NativeType {
  /** Canonical pointee: `ULONG`, `ULONG64`, `CHAR`, `WCHAR`, `void`, `DEBUG_VALUE`, `IDebugClient`, `GUID`, `BSTR`… */
  name: string;
  /** How many `*` stand between the value and {@link name}: `PULONG` is 1, `PDEBUG_CLIENT *` is 2. */
  pointers: number;
  /** True for `PCSTR`, `REFIID`, `const X *`: the callee only reads through the pointer. */
  const: boolean;
  /** The type as the header spells it. */
  spelling: string;
}

export type Direction = 'in' | 'out' | 'inout';

/** One SAL annotation, taken apart. */
export interface Sal {
  direction: Direction;
  /** The pointer itself may be null. */
  optional: boolean;
  /** `_Reserved_`: pass null or zero. */
  reserved: boolean;
  /** Present on buffers: the parameter (or field) that holds the capacity, and the unit it counts. */
  count: { parameter: string; unit: 'elements' | 'bytes' } | null;
  /** `*M` of `_Out_writes_to_(N, *M)`: the parameter that receives how many elements were written. */
  written: string | null;
  /** `_COM_Outptr_*`, `_COM_Errorptr_*`: the pointer received is an interface that the caller must release. */
  comOut: 'value' | 'error' | null;
  /** `_maybenull_` results. */
  resultMayBeNull: boolean;
  /** The annotation text of the header, for messages. Empty where there is none (`...`). */
  text: string;
}

export interface Parameter {
  name: string;
  type: NativeType;
  sal: Sal;
}

export interface Method {
  name: string;
  /** Index in the vtable, from 0 = QueryInterface. */
  slot: number;
  returnType: NativeType;
  parameters: Parameter[];
  /** Declared with STDMETHODV: `...` follows the named parameters (which then end with no `...` entry). */
  variadic: boolean;
  /** The interface of the family that has this slot first: `IDebugControl4`. */
  since: string;
  line: number;
}

export interface Interface {
  name: string;
  /** Lower-case, no braces. */
  iid: string;
  /** The base that DECLARE_INTERFACE_ names (`IUnknown` throughout dbgeng.h). Null for IUnknown itself. */
  declaredBase: string | null;
  /** The interface whose vtable is a prefix of this one and that the generated class extends: `IDebugClient` for `IDebugClient2`. */
  base: string | null;
  /** The whole vtable in slot order, inherited methods included. */
  methods: Method[];
  line: number;
}

export interface Field {
  name: string;
  type: NativeType;
  /** Elements of a fixed array, else null. */
  arrayLength: number | null;
  offset: number;
  /** Of the whole field, all array elements included. */
  size: number;
  /** Set when the field is a named or anonymous nested aggregate. Anonymous members have the name ''. */
  nested: Struct | null;
}

export interface Struct {
  name: string;
  kind: 'struct' | 'union';
  size: number;
  align: number;
  fields: Field[];
  /** Not declared by the header but by Windows': GUID, EXCEPTION_RECORD64… Its line is 0. */
  external: boolean;
  line: number;
}

export type ConstantValue =
  | { kind: 'number'; value: number }
  | { kind: 'bigint'; value: string }
  | { kind: 'string'; value: string; wide: boolean }
  /** Cast to a pointer: `((IDebugHostContext *)-1)`. Unsigned. */
  | { kind: 'pointer'; value: string }
  /** Built by HRESULT_FROM_NT; unsigned. */
  | { kind: 'hresult'; value: number };

export interface Constant {
  name: string;
  value: ConstantValue;
  line: number;
}

/** A C `enum` (dbgmodel.h has 27, dbgeng.h none). */
export interface NativeEnum {
  name: string;
  members: { name: string; value: number }[];
  line: number;
}

/** A function the DLL exports: DebugCreate and its like. */
export interface ExportedFunction {
  name: string;
  returnType: NativeType;
  parameters: Parameter[];
  line: number;
}

export interface Model {
  /** Base name of the header file. */
  header: string;
  interfaces: Interface[];
  structs: Struct[];
  constants: Constant[];
  enums: NativeEnum[];
  functions: ExportedFunction[];
}

/**
 * A complaint about the header, printed as `file:line: message`. Line 0: no line of the header is involved, and
 * the file is the table that is wrong about it.
 */
export class HeaderError extends Error {
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, message: string) {
    super(HeaderError.format(file, line, message));
    this.name = 'HeaderError';
    this.file = file;
    this.line = line;
  }

  static format(file: string, line: number, message: string): string {
    return line > 0 ? `${file}:${line}: ${message}` : `${file}: ${message}`;
  }
}
