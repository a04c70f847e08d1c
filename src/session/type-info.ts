/** The layout of a type, as plain data. */
import { typedAt, typedFieldType, typedName, type TypedData } from '../engine/typed-data.ts';
import { parseTypeText, type MemberText, type TypeText } from '../engine/type-text.ts';
import { DEBUG_OUTCTL, DEBUG_OUTTYPE } from '../generated/families.ts';
import { printableWithParts } from './print.ts';
import type { Session } from './session.ts';
import { kindOf, type ValueKind } from './type-kind.ts';
import type { PointerType, TypeRef } from './type-name.ts';
import { ValueError } from './value-error.ts';

/** A field of a structure. Inherited fields are among the others, at their place in the whole. */
export interface FieldInfo {
  readonly name: string;
  /** Name of its type: `char [16]`. */
  readonly type: string;
  readonly kind: ValueKind;
  /** In bytes from the start of the structure. */
  readonly offset: number;
  /** In bytes; of a bit field, of the unit that holds it. */
  readonly size: number;
  /** Of bit fields: the lowest bit within the unit, and how many. */
  readonly bits?: { readonly position: number; readonly length: number };
  /** Of static members: where they are. `offset` means nothing then. */
  readonly staticAddress?: bigint;
  /** The base class that it comes from. */
  readonly from?: string;
}

export interface BaseClassInfo {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

export interface EnumConstant {
  readonly name: string;
  readonly value: bigint;
}

export interface TypeInfo {
  /** `Node`, without its module. */
  readonly name: string;
  /** Undefined for types that need no symbols, such as `int`. */
  readonly module: string | undefined;
  /** As the source says it; for other types, what their values are. */
  readonly kind: Exclude<ValueKind, 'unavailable'> | 'union' | 'class';
  /** In bytes. */
  readonly size: number;
  readonly fields: readonly FieldInfo[];
  /** Direct and indirect base classes, in the engine's order. Virtual ones have no fixed place and are not here. */
  readonly bases: readonly BaseClassInfo[];
  /** Of enums. */
  readonly constants: readonly EnumConstant[];
  /** Offset of the pointer to its virtual functions, where it has one. */
  readonly virtualTable: number | undefined;
}

/** Any address will do: structures are described without being read. */
const NOWHERE = 0n;

/** Pointer types exist in expressions only. */
export function describePointer(session: Session, { name, module }: PointerType): TypeInfo {
  const typed = session.types.pointerAt(name, 0n).init.typed!;
  return printableWithParts({
    name: session.types.nameOf(typed),
    module,
    kind: 'pointer',
    size: typed.size,
    fields: [],
    bases: [],
    constants: [],
    virtualTable: undefined,
  });
}

/** @internal A layout, with the numbers of its fields' types. */
export interface Layout {
  readonly info: TypeInfo;
  readonly fieldTypes: ReadonlyMap<string, number>;
}

export function describeType(session: Session, type: TypeRef): Layout {
  const { advanced } = session.engine;
  const { hresult, data } = typedAt(
    advanced,
    type.moduleBase,
    type.typeId,
    readable(session, type),
  );
  if (hresult !== 0) throw new ValueError(`The engine does not know a type ${type.typeId}.`);
  const kind = kindOf(data);
  const text = kind === 'struct' || kind === 'enum' ? typeText(session, type) : undefined;
  const fieldTypes = new Map<string, number>();
  const info = printableWithParts<TypeInfo>({
    name: typedName(advanced, data),
    module: moduleName(session, data.moduleBase),
    kind: (text?.kind ?? kind) as TypeInfo['kind'],
    size: data.size,
    fields: kind === 'struct' ? describeFields(session, type, data, text!, fieldTypes) : [],
    bases: text?.bases ?? [],
    constants: kind === 'enum' ? describeConstants(session, data, text!) : [],
    virtualTable: text?.virtualTable,
  });
  return { info, fieldTypes };
}

/** The engine reads scalars at once: the stack can be read in every target and dump. */
function readable(session: Session, type: TypeRef): bigint {
  const { registers, advanced } = session.engine;
  if (typedAt(advanced, type.moduleBase, type.typeId, NOWHERE).hresult === 0) return NOWHERE;
  const { hresult, Offset } = registers.hr.GetStackOffset();
  return hresult === 0 ? Offset : NOWHERE;
}

function typeText({ engine, output }: Session, { moduleBase, typeId }: TypeRef): TypeText {
  const { capture } = output.capture(() =>
    engine.symbols.OutputTypedDataVirtual(
      DEBUG_OUTCTL.THIS_CLIENT,
      NOWHERE,
      moduleBase,
      typeId,
      DEBUG_OUTTYPE.VERBOSE,
    ),
  );
  return parseTypeText(capture.text());
}

function describeFields(
  session: Session,
  type: TypeRef,
  whole: TypedData,
  text: TypeText,
  fieldTypes: Map<string, number>,
): FieldInfo[] {
  const { symbols } = session.engine;
  const { moduleBase, typeId } = type;
  const fields: FieldInfo[] = [];
  const members = [...text.members];
  for (let index = 0; ; index++) {
    const { hresult, NameBuffer: name } = symbols.hr.GetFieldNameWide(moduleBase, typeId, index);
    if (hresult !== 0) return fields;
    // Both lists are in the same order; text alone may leave out or repeat a name.
    const at = members.findIndex((member) => member.name === name);
    const member = at < 0 ? undefined : members.splice(0, at + 1).at(-1);
    const place = fieldPlace(session, type, whole, name, member);
    if (!place) continue;
    fieldTypes.set(name, place.typeId);
    const data = place.typed ?? typedSomewhere(session, moduleBase, place.typeId);
    const from = inheritedFrom(session, moduleBase, text, name, place.offset);
    fields.push({
      name,
      type: session.types.nameOf(data),
      kind: kindOf(data),
      offset: place.offset,
      size: data.size,
      ...(member?.bits && { bits: member.bits }),
      ...(member?.address !== undefined && { staticAddress: member.address }),
      ...(from !== undefined && { from }),
    });
  }
}

interface FieldPlace {
  readonly typeId: number;
  readonly offset: number;
  readonly typed?: TypedData;
}

function fieldPlace(
  session: Session,
  { moduleBase, typeId }: TypeRef,
  whole: TypedData,
  name: string,
  member: MemberText | undefined,
): FieldPlace | undefined {
  const { symbols, advanced } = session.engine;
  const place = symbols.hr.GetFieldTypeAndOffsetWide(moduleBase, typeId, name);
  if (place.hresult === 0) {
    const { hresult, data } = typedFieldType(advanced, whole, name);
    const known = { typeId: place.FieldTypeId, offset: place.Offset };
    return hresult === 0 ? { ...known, typed: data } : known;
  }
  // The engine looks up names of ASCII only; a symbol group knows the types of all fields.
  if (isAscii(name) || !member) return undefined;
  const id = groupTypes(session, whole).get(name);
  return id === undefined ? undefined : { typeId: id, offset: member.offset };
}

/** Can the engine look up a field of this name? */
export function isAscii(name: string): boolean {
  return !/[^\u0000-\u007f]/.test(name);
}

/** The types of a structure's fields by name, as a symbol group has them. */
function groupTypes(session: Session, whole: TypedData): Map<string, number> {
  const { symbols } = session.engine;
  const found = new Map<string, number>();
  const { hresult, Group: group } = symbols.hr.CreateSymbolGroup2();
  if (hresult !== 0 || !group) return found;
  try {
    const name = `${moduleName(session, whole.moduleBase)}!${session.types.nameOf(whole)}`;
    if (group.hr.AddSymbolWide(`(${name} *)0`, 0).hresult !== 0) return found;
    if (group.hr.ExpandSymbol(0, true).hresult !== 0) return found;
    const parameters = group.GetSymbolParameters(0, group.GetNumberSymbols());
    parameters.forEach(({ TypeId }, index) => {
      if (index > 0) found.set(group.GetSymbolNameWide(index), TypeId);
    });
    return found;
  } finally {
    group.dispose();
  }
}

/** Scalars are described where they can be read. */
function typedSomewhere(session: Session, moduleBase: bigint, typeId: number): TypedData {
  const at = readable(session, { moduleBase, typeId });
  return typedAt(session.engine.advanced, moduleBase, typeId, at).data;
}

/** The nearest base class that has this field at this place. */
function inheritedFrom(
  session: Session,
  moduleBase: bigint,
  { bases }: TypeText,
  name: string,
  offset: number,
): string | undefined {
  for (const base of bases) {
    const { hresult, TypeId } = session.engine.symbols.hr.GetTypeIdWide(moduleBase, base.name);
    if (hresult !== 0) continue;
    const { fields } = session.types.layout({ moduleBase, typeId: TypeId });
    if (fields.some((field) => field.name === name && field.offset + base.offset === offset))
      return base.name;
  }
  return undefined;
}

/** The engine prints constants whose highest bit is set as bits, so that their sign has to be asked for. */
function describeConstants(
  session: Session,
  type: TypedData,
  { constants }: TypeText,
): EnumConstant[] {
  const signed = constants.some(({ high }) => high) && isSignedEnum(session, type);
  return constants.map(({ name, value, high }) => ({
    name,
    value: signed && high ? BigInt.asIntN(type.size * 8, value) : value,
  }));
}

/** Only `dx` knows whether an enum has a sign: all bits set are -1 then. */
function isSignedEnum(session: Session, type: TypedData): boolean {
  const name = `${moduleName(session, type.moduleBase)}!${typedName(session.engine.advanced, type)}`;
  const { text } = session.execute(`dx -r0 (${name})0x${'ff'.repeat(type.size)}`);
  return / : (?:-1|.*\(-1\)) \[Type: /.test(text);
}

function moduleName({ engine }: Session, base: bigint): string | undefined {
  if (base === 0n) return undefined;
  const ANY_INDEX = 0xffffffff;
  const MODULE = 1;
  const { hresult, Buffer } = engine.symbols.hr.GetModuleNameStringWide(MODULE, ANY_INDEX, base);
  return hresult === 0 ? Buffer : undefined;
}
