/** The same bytes as another type. */
import { resolveType } from './type-name.ts';
import type { Value } from './value.ts';
import { ValueError } from './value-error.ts';
import { hex } from './print.ts';

export function castValue(value: Value, typeName: string): Value {
  const typed = value.fresh();
  const { session } = value;
  const wantsPointer = /\*\s*$/.test(typeName);
  if (wantsPointer && (value.kind === 'pointer' || value.kind === 'integer')) {
    // A pointer is a number: what it points to matters, not where the pointer itself is kept.
    const made = session.types.evaluateHere(`(${qualified(value, typeName)})${hex(typed.data)}`);
    return made;
  }
  const { moduleBase, typeId } = resolveType(session, qualified(value, typeName));
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
