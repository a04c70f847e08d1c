/** From the name of a type to the number that the engine knows it by. */
import type { Session } from './session.ts';
import { BASE_TYPES_BY_NAME } from './type-kind.ts';
import { ValueError } from './value-error.ts';

/** A type as the engine numbers it, valid while its module stays loaded. */
export interface TypeRef {
  /** 0n for types that need no symbols. */
  readonly moduleBase: bigint;
  readonly typeId: number;
}

/** Finds a type. Throws ValueError where there is none, with what is known of the module's symbols. */
export function resolveType(session: Session, name: string): TypeRef {
  if (typeof name !== 'string' || name.trim() === '')
    throw new TypeError("A type needs a name: 'target!Node', 'int'.");
  const wanted = name.trim().replace(/^(struct|class|union|enum)\s+/, '');
  if (/\[\s*\d*\s*\]$/.test(wanted))
    throw new ValueError(
      `The engine has no types for arrays of one's own: take ${wanted.replace(/\s*\[.*/, ' *')} and elements(count).`,
    );
  const base = BASE_TYPES_BY_NAME[wanted];
  if (base !== undefined) return { moduleBase: 0n, typeId: base };
  const bang = wanted.indexOf('!');
  if (bang > 0) return inModule(session, wanted.slice(0, bang), wanted.slice(bang + 1));
  return inScope(session, wanted);
}

function inModule(session: Session, module: string, name: string): TypeRef {
  const { symbols } = session.engine;
  const { hresult, Base } = symbols.hr.GetModuleByModuleNameWide(module, 0);
  if (hresult !== 0)
    throw new ValueError(`There is no module '${module}', so there is no type ${module}!${name}.`);
  const found = typeIn(session, Base, name);
  if (found) return found;
  const info = session.modules().find((candidate) => candidate.base === Base);
  const state = info?.info().symbolState ?? 'unknown';
  throw new ValueError(
    `Module '${module}' has no type '${name}'. Its symbols: ${state}` +
      (state === 'private'
        ? `; types.find('${module}!*') lists what there is.`
        : ', which describe no types.'),
  );
}

function typeIn(session: Session, moduleBase: bigint, name: string): TypeRef | undefined {
  const { symbols } = session.engine;
  const stars = /(\s*\*)+$/.exec(name)?.[0] ?? '';
  const pointee = name.slice(0, name.length - stars.length);
  // The engine makes pointer types of a module's own types, but not of `int` and its like.
  if (stars && BASE_TYPES_BY_NAME[pointee] !== undefined) return pointerToBase(session, name);
  const { hresult, TypeId } = symbols.hr.GetTypeIdWide(moduleBase, name);
  return hresult === 0 ? { moduleBase, typeId: TypeId } : undefined;
}

function inScope(session: Session, name: string): TypeRef {
  const { symbols, registers } = session.engine;
  const stars = /(\s*\*)+$/.exec(name)?.[0] ?? '';
  const pointee = name.slice(0, name.length - stars.length);
  if (BASE_TYPES_BY_NAME[pointee] !== undefined) return pointerToBase(session, name);
  const here = registers.hr.GetInstructionOffset();
  const module = symbols.hr.GetModuleByOffset(here.hresult === 0 ? here.Offset : 0n, 0);
  const own = module.hresult === 0 ? typeIn(session, module.Base, name) : undefined;
  if (own) return own;
  // The engine's own search: through the modules whose symbols are loaded.
  const { hresult, TypeId, Module } = symbols.hr.GetSymbolTypeIdWide(pointee);
  if (hresult === 0) return typeIn(session, Module, name) ?? { moduleBase: Module, typeId: TypeId };
  throw new ValueError(
    `No module whose symbols are loaded has a type '${name}'. Name its module: 'target!${name}'.`,
  );
}

/** Pointers to base types exist only as types of expressions. */
function pointerToBase(session: Session, name: string): TypeRef {
  const { hresult, TypeId, Module } = session.engine.symbols.hr.GetSymbolTypeIdWide(name);
  if (hresult === 0) return { moduleBase: Module, typeId: TypeId };
  throw new ValueError(`The engine has no type '${name}'.`);
}
