/** The variables of a frame. */
import { typedAt, typedExpression, type TypedData } from '../engine/typed-data.ts';
import { DEBUG_SCOPE_GROUP, DEBUG_SYMBOL } from '../generated/families.ts';
import type { IDebugSymbolGroup2 } from '../generated/interfaces/IDebugSymbolGroup2.ts';
import type { DEBUG_SYMBOL_PARAMETERS } from '../generated/structs.ts';
import type { Frame } from './frame.ts';
import type { Session } from './session.ts';
import { Value } from './value.ts';

export interface Variables {
  /** In the order of the declaration. */
  readonly arguments: readonly Value[];
  /** Inner scopes before outer ones. */
  readonly locals: readonly Value[];
}

/** Reads them all; the frame is the engine's scope. Both lists are empty where there are no private symbols. */
export function readVariables(session: Session, frame: Frame): Variables {
  const { symbols } = session.engine;
  const { hresult, Symbols: group } = symbols.hr.GetScopeSymbolGroup2(DEBUG_SCOPE_GROUP.ALL);
  if (hresult !== 0 || !group) return { arguments: [], locals: [] };
  try {
    const count = group.GetNumberSymbols();
    const parameters = count > 0 ? group.GetSymbolParameters(0, count) : [];
    const names = parameters.map((_, index) => group.GetSymbolNameWide(index));
    const all = parameters.map((parameter, index) => ({
      argument: (parameter.Flags & DEBUG_SYMBOL.IS_ARGUMENT) !== 0,
      value: readVariable(session, frame, group, index, names, parameter),
    }));
    return {
      arguments: all.filter(({ argument }) => argument).map(({ value }) => value),
      locals: all.filter(({ argument }) => !argument).map(({ value }) => value),
    };
  } finally {
    group.dispose();
  }
}

function readVariable(
  session: Session,
  frame: Frame,
  group: IDebugSymbolGroup2,
  index: number,
  names: readonly string[],
  parameter: DEBUG_SYMBOL_PARAMETERS,
): Value {
  const name = names[index]!;
  const register = registerOf(session, group, index);
  const typed = locate(session, group, index, names, parameter, register);
  const typeName = typed
    ? session.types.nameOf(typed)
    : group.hr.GetSymbolTypeNameWide(index).Buffer.replace(/^(struct|class|union|enum) /, '');
  return new Value(session, { typed, typeName, name, path: name, frame, register });
}

/** Name of the register that a variable is kept in, when it is. */
function registerOf(
  { engine }: Session,
  group: IDebugSymbolGroup2,
  index: number,
): string | undefined {
  const { hresult, Register } = group.hr.GetSymbolRegister(index);
  if (hresult !== 0) return undefined;
  const description = engine.registers.hr.GetDescriptionWide(Register);
  return description.hresult === 0 ? description.NameBuffer : undefined;
}

function locate(
  session: Session,
  group: IDebugSymbolGroup2,
  index: number,
  names: readonly string[],
  { Module, TypeId }: DEBUG_SYMBOL_PARAMETERS,
  register: string | undefined,
): TypedData | undefined {
  const place = group.hr.GetSymbolOffset(index);
  if (place.hresult === 0) {
    const { hresult, data } = typedAt(session.engine.advanced, Module, TypeId, place.Offset);
    return hresult === 0 ? data : undefined;
  }
  if (register === undefined) return undefined;
  // In a register: only an expression reads that, which cannot say which of two of the same name it means.
  const name = names[index]!;
  if (names.indexOf(name) !== names.lastIndexOf(name)) return undefined;
  const { result } = session.output.capture(() => typedExpression(session.engine.advanced, name));
  return result.hresult === 0 ? result.data : undefined;
}
