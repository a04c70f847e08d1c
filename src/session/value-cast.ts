/** The same bytes as another type. */
import { pointerType, resolveType } from './type-name.ts';
import type { Value } from './value.ts';
import { ValueError } from './value-error.ts';

export function castValue(value: Value, typeName: string): Value {
  const typed = value.fresh();
  const { session } = value;
  const wanted = qualified(value, typeName);
  const pointer = pointerType(session, wanted);
  // A pointer is a number: what it points to matters, not where the pointer itself is kept.
  if (pointer && (value.kind === 'pointer' || value.kind === 'integer'))
    return session.types.pointerAt(pointer.name, typed.data);
  if (pointer && typed.inMemory) return session.types.at(pointer.name, typed.offset);
  const { moduleBase, typeId } = resolveType(session, wanted);
  if (!typed.inMemory)
    throw new ValueError(
      `${value.path} is not in memory: only pointers to ${typeName} can be made of it.`,
    );
  return session.types.valueAt(
    moduleBase,
    typeId,
    typed.offset,
    typeName,
    `(${typeName})${value.path}`,
  );
}

const VIRTUAL_TABLE = /^(.+)::`vftable'/;

/** The object as the class that it was made as: its virtual table says which. Itself where that cannot be told. */
export function derivedValue(value: Value): Value {
  const object = value.kind === 'pointer' ? value.target() : value;
  const { session, address } = object;
  const table = object.kind === 'struct' ? object.layout().virtualTable : undefined;
  if (table === undefined || address === undefined) return object;
  const symbol = session.symbols.at(session.memory.readPointer(address + BigInt(table)));
  const name = symbol?.displacement === 0 && VIRTUAL_TABLE.exec(symbol.symbol ?? '')?.[1];
  if (!symbol || !name || name === object.typeName) return object;
  const type = resolveType(session, `${symbol.module}!${name}`);
  const base = session.types.layout(type).bases.find((one) => one.name === object.typeName);
  if (!base) return object;
  const at = address - BigInt(base.offset);
  return session.types.valueAt(type.moduleBase, type.typeId, at, name, `(${name})${object.path}`);
}

export function containingRecord(value: Value, typeName: string, field: string): Value {
  const typed = value.fresh();
  const { session } = value;
  // Of a pointer, what it points to is the field: a LIST_ENTRY's Flink is used so.
  const address = value.kind === 'pointer' ? typed.data : typed.inMemory ? typed.offset : undefined;
  if (address === undefined)
    throw new ValueError(`${value.path} is not in memory, so nothing contains it.`);
  const type = resolveType(session, qualified(value, typeName));
  const offset = fieldOffset(value, typeName, session.types.layout(type).fields, field);
  const path = `CONTAINING_RECORD(${value.path}, ${typeName}, ${field})`;
  return session.types.valueAt(
    type.moduleBase,
    type.typeId,
    address - BigInt(offset),
    typeName,
    path,
  );
}

function fieldOffset(
  value: Value,
  typeName: string,
  fields: readonly { readonly name: string; readonly offset: number }[],
  field: string,
): number {
  const found = fields.find(({ name }) => name === field);
  if (found) return found.offset;
  const names = fields.map(({ name }) => name).join(', ');
  throw new ValueError(
    `${typeName} has no field '${field}', so ${value.path} cannot lie in it. It has ${names || 'none'}.`,
  );
}

/** A type without a module is first of all one of the value's own module. */
export function qualified(value: Value, typeName: string): string {
  const base = value.init.typed?.moduleBase ?? 0n;
  if (typeName.includes('!') || base === 0n) return typeName;
  const { symbols } = value.session.engine;
  const bare = typeName.replace(/^(struct|class|union|enum)\s+/, '').replace(/[\s*]+$/, '');
  if (symbols.hr.GetTypeIdWide(base, bare).hresult !== 0) return typeName;
  const ANY_INDEX = 0xffffffff;
  const MODULE = 1;
  return `${symbols.GetModuleNameStringWide(MODULE, ANY_INDEX, base)}!${typeName}`;
}
