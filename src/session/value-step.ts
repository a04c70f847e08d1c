/** From a value to a part of it: fields, elements, what a pointer points to. */
import {
  typedAt,
  typedElement,
  typedExpression,
  typedField,
  typedTarget,
  type TypedAnswer,
  type TypedData,
} from '../engine/typed-data.ts';
import { DEBUG_MODNAME, SymTagEnum } from '../generated/families.ts';
import { MemoryError } from './memory.ts';
import { ANY_INDEX, moduleText } from './modules.ts';
import { inEitherForm, withPointer } from './pointer-form.ts';
import { hex } from './print.ts';
import type { Session } from './session.ts';
import { isAscii } from './type-info.ts';
import { isSigned } from './type-kind.ts';
import type { Value } from './value.ts';
import { onlyReads } from './value-scope.ts';
import { ValueError } from './value-error.ts';

const E_FAIL = 0x80004005;
const E_NOINTERFACE = 0x80004002;

/** The first dimension of `int [2][3]`. */
export function lengthOf(typeName: string): number | undefined {
  const match = /\[(\d+)\]/.exec(typeName);
  return match ? Number(match[1]) : undefined;
}

export function stepField(value: Value, name: string): Value {
  if (value.kind === 'pointer') return fieldOf(stepTarget(value), `${value.path}->`, name);
  return fieldOf(value, `${value.path}.`, name);
}

function fieldOf(structure: Value, prefix: string, name: string): Value {
  const typed = structure.fresh();
  if (structure.kind !== 'struct')
    throw new ValueError(
      `${structure.path} is ${structure.typeName}, which has no fields, so there is no '${name}' in it.`,
    );
  const { hresult, data } = askField(structure, typed, name);
  if (hresult === 0) return structure.derive(data, name, `${prefix}${name}`, { parent: structure });
  const info = structure.layout().fields.find((field) => field.name === name);
  if (!info || hresult !== E_FAIL) {
    const names = structure.layout().fields.map((field) => field.name);
    throw new ValueError(
      `${structure.typeName} has no field '${name}'. It has ${names.join(', ') || 'none'}.`,
    );
  }
  throw new MemoryError('read', typed.offset + BigInt(info.offset), info.size, hresult);
}

function askField({ session }: Value, of: TypedData, name: string): TypedAnswer {
  if (!isAscii(name)) return askByType(session, of, name);
  const { advanced, symbols } = session.engine;
  const place = symbols.hr.GetFieldTypeAndOffsetWide(of.moduleBase, of.typeId, name);
  return place.hresult === 0 ? typedField(advanced, of, name) : askVirtualField(session, of, name);
}

/** The engine finds fields by ASCII names only: others by the number of their type, at their place. */
function askByType({ engine, types }: Session, of: TypedData, name: string): TypedAnswer {
  const typeId = types.fieldType(of, name);
  const info = types.layout(of).fields.find((field) => field.name === name);
  if (typeId === undefined || !info || !of.inMemory) return { hresult: E_NOINTERFACE, data: of };
  const address = info.staticAddress ?? of.offset + BigInt(info.offset);
  const { hresult, data } = typedAt(engine.advanced, of.moduleBase, typeId, address);
  if (!info.bits || hresult !== 0) return { hresult, data };
  const bits = BigInt.asUintN(info.bits.length, data.data >> BigInt(info.bits.position));
  const value = isSigned(data) ? BigInt.asIntN(info.bits.length, bits) : bits;
  return { hresult, data: { ...data, data: BigInt.asUintN(64, value) } };
}

/**
 * Where a virtual base lies only the object itself knows. The engine's expressions look there; its typed
 * data would say that such a field is at the object's start.
 */
function askVirtualField(session: Session, of: TypedData, name: string): TypedAnswer {
  const { engine, output, types } = session;
  const none = { hresult: E_NOINTERFACE, data: of };
  if (!of.inMemory || of.tag !== SymTagEnum.UDT || !/^\w+$/.test(name)) return none;
  const module = moduleText(engine, DEBUG_MODNAME.MODULE, ANY_INDEX, of.moduleBase);
  const expression = `((${module}!${types.nameOf(of)} *)${hex(of.offset)})->${name}`;
  const { result } = output.capture(() => typedExpression(engine.advanced, expression));
  return result.hresult === 0 ? result : none;
}

export function stepElement(value: Value, index: number): Value {
  if (!Number.isSafeInteger(index))
    throw new TypeError(`An element has a whole number, not ${String(index)}.`);
  const { length } = value;
  if (value.kind !== 'array' && value.kind !== 'pointer')
    throw new ValueError(`${value.path} is ${value.typeName}, which has no elements.`);
  if (length !== undefined && (index < 0 || index >= length))
    throw new RangeError(`${value.path} has elements 0 to ${length - 1}, not ${index}.`);
  const typed = value.fresh();
  if (value.kind === 'pointer' && typed.data === 0n) throw nullPointer(value);
  const { hresult, data } = behind(value, typed, (of) =>
    typedElement(value.session.engine.advanced, of, BigInt(index)),
  );
  if (hresult === 0) {
    const name = `[${index}]`;
    return value.derive(data, name, value.path + name, { far: value.kind === 'pointer' });
  }
  const start = value.kind === 'pointer' ? typed.data : typed.offset;
  const size = length === undefined ? 1 : value.size / length;
  throw new MemoryError('read', start + BigInt(index * size), size, hresult);
}

export function stepTarget(value: Value): Value {
  const typed = value.fresh();
  if (value.kind !== 'pointer')
    throw new ValueError(`${value.path} is ${value.typeName}, no pointer.`);
  if (typed.data === 0n) throw nullPointer(value);
  const { hresult, data } = behind(value, typed, (of) =>
    typedTarget(value.session.engine.advanced, of),
  );
  if (hresult !== 0) throw new MemoryError('read', typed.data, 1, hresult);
  const path = `*${value.path}`;
  return value.derive(data, path, path, { far: true });
}

/** Asks with a pointer, or the place of an array. */
function behind(
  { session, kind }: Value,
  typed: TypedData,
  ask: (of: TypedData) => TypedAnswer,
): TypedAnswer {
  if (kind !== 'pointer') return ask(typed);
  return inEitherForm(session, typed.data, (data) => ask(withPointer(typed, data)));
}

/** Symbols that were loaded anew have other numbers for their types: a type's name still finds it. */
function byName({ session, typeName }: Value, typed: TypedData): TypedData | undefined {
  const { inMemory, moduleBase, offset } = typed;
  if (!inMemory || moduleBase === 0n || /[[(]/.test(typeName)) return undefined;
  const module = moduleText(session.engine, DEBUG_MODNAME.MODULE, ANY_INDEX, moduleBase);
  try {
    const found = session.types.at(`${module}!${typeName}`, offset).init.typed;
    return found && session.types.nameOf(found) === typeName ? found : undefined;
  } catch {
    // Whatever stands in the way: the caller says what it means.
    return undefined;
  }
}

function nullPointer({ path }: Value): ValueError {
  return new ValueError(`${path} is a null pointer: it points to nothing.`);
}

/** Undefined where it was reached from another value, and where evaluating it would write. */
function evaluatedAgain({ session, init }: Value): TypedData | undefined {
  const { expression, frame } = init;
  if (expression === undefined || !onlyReads(expression)) return undefined;
  const evaluate = () => session.types.typedHere(expression);
  try {
    return frame ? frame.within(evaluate) : evaluate();
  } catch {
    // The memory that it reads, or a name in it, is there no more: the caller says so.
    return undefined;
  }
}

/**
 * What the engine knows of a value now. The target may have run since it was asked for: then its address
 * is read again, unless it was part of a frame, which throws StaleError.
 */
export function freshTyped(value: Value): TypedData {
  const { session, init } = value;
  const { typed, frame, parent } = init;
  if (!typed)
    throw new ValueError(`${value.path} cannot be read: the program does not keep it here.`);
  frame?.check();
  // What was in a register is asked for by name again: it may have been written meanwhile.
  if (frame && !typed.inMemory) return frame.evaluate(value.path).init.typed!;
  const answer = !typed.inMemory
    ? { hresult: 0, data: evaluatedAgain(value) ?? typed }
    : parent
      ? askField(value, parent.fresh(), value.name)
      : typedAt(session.engine.advanced, typed.moduleBase, typed.typeId, typed.offset);
  const same = answer.hresult === 0 && session.types.nameOf(answer.data) === value.typeName;
  if (same) return answer.data;
  const named = byName(value, typed);
  if (named) return named;
  // Pointers to types that need no module have a number for one moment only.
  const again = typed.inMemory ? evaluatedAgain(value) : undefined;
  if (again?.offset === typed.offset && session.types.nameOf(again) === value.typeName)
    return again;
  if (answer.hresult !== 0 && session.memory.readUpTo(typed.offset, 1).length === 0)
    throw new MemoryError('read', typed.offset, typed.size, answer.hresult);
  throw new ValueError(
    `${value.path} is ${value.typeName} no more: its module, or its symbols, were loaded anew. Ask for it again.`,
  );
}
