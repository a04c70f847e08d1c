/** What a header declares, as the parser read it: names are not resolved yet. Types only. */
import type { Token } from './lexer.ts';
import type { Sal } from './model.ts';

export interface TypeRef {
  /** The type without `const` and stars: `PULONG`, `unsigned long`. */
  base: string;
  pointers: number;
  const: boolean;
  spelling: string;
  line: number;
}

export interface ParameterDecl {
  name: string;
  type: TypeRef;
  sal: Sal;
  line: number;
}

export interface MethodDecl {
  name: string;
  returnType: TypeRef;
  parameters: ParameterDecl[];
  variadic: boolean;
  line: number;
}

export interface InterfaceDecl {
  name: string;
  base: string;
  methods: MethodDecl[];
  line: number;
}

export interface FieldDecl {
  /** Empty for an anonymous aggregate. */
  name: string;
  type: TypeRef | null;
  nested: StructDecl | null;
  /** The expression between the brackets of an array. */
  arrayLength: Token[] | null;
  line: number;
}

export interface StructDecl {
  name: string;
  kind: 'struct' | 'union';
  /** C++ inheritance between plain structs. */
  base: string | null;
  fields: FieldDecl[];
  line: number;
}

export interface EnumDecl {
  name: string;
  members: { name: string; value: Token[] | null; line: number }[];
  line: number;
}

/** An interface identifier and where it was written. */
export interface GuidDecl {
  iid: string;
  line: number;
}

export interface Declarations {
  /** DEFINE_GUID, by the name it defines: `IID_IDebugClient`. */
  guids: Map<string, GuidDecl>;
  /** DECLSPEC_UUID, by interface. */
  uuids: Map<string, GuidDecl>;
  interfaces: Map<string, InterfaceDecl>;
  /** Complete structs and unions, by their final name. */
  structs: Map<string, StructDecl>;
  enums: Map<string, EnumDecl>;
  functions: Map<string, MethodDecl>;
  /** `typedef X Y`, by Y. */
  aliases: Map<string, TypeRef>;
  /** Tags that the header only announces: usable behind a pointer. */
  opaque: Set<string>;
  /** Names of function-pointer types. */
  functionPointers: Set<string>;
}
