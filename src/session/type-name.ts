/** From the name of a type to the number that the engine knows it by. */
import { DEBUG_MODNAME } from '../generated/families.ts';
import { ANY_INDEX, moduleText } from './modules.ts';
import type { Session } from './session.ts';
import { BASE_TYPES_BY_NAME } from './type-kind.ts';
import { ValueError } from './value-error.ts';

/** A type as the engine numbers it, valid while its module stays loaded. */
export interface TypeRef {
  /** 0n for types that need no symbols. */
  readonly moduleBase: bigint;
  readonly typeId: number;
}

/** A pointer type: the engine knows these in expressions only, and has no number for them that would last. */
export interface PointerType {
  /** `target!Node **` */
  readonly name: string;
  readonly module: string | undefined;
}

const STARS = /(?:\s*\*)+$/;

/** Without the words that C puts before the names of structures and enums. */
function bare(name: string): string {
  if (typeof name !== 'string' || name.trim() === '')
    throw new TypeError("A type needs a name: 'target!Node', 'int'.");
  return name.trim().replace(/^(?:const\s+)?(?:(?:struct|class|union|enum)\s+)?/, '');
}

/** A pointer type by name; undefined for other types. Throws ValueError when nobody knows what it points to. */
export function pointerType(session: Session, name: string): PointerType | undefined {
  const wanted = bare(name);
  const stars = STARS.exec(wanted)?.[0].replace(/\s/g, '');
  if (!stars) return undefined;
  const pointee = wanted.replace(STARS, '');
  const { moduleBase } = resolveType(session, pointee);
  if (moduleBase === 0n) return { name: `${pointee} ${stars}`, module: undefined };
  const module = moduleText(session.engine, DEBUG_MODNAME.MODULE, ANY_INDEX, moduleBase);
  const own = pointee.slice(pointee.indexOf('!') + 1);
  return { name: `${module}!${own} ${stars}`, module };
}

/** Finds a type that is no pointer. Throws ValueError where there is none, with what is known of its module's symbols. */
export function resolveType(session: Session, name: string): TypeRef {
  const wanted = bare(name);
  if (/\[\s*\d*\s*\]$/.test(wanted))
    throw new ValueError(
      `The engine makes no types of arrays: take ${wanted.replace(/\s*\[.*/, ' *')} and elements(count).`,
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

function typeIn({ engine }: Session, moduleBase: bigint, name: string): TypeRef | undefined {
  const { hresult, TypeId } = engine.symbols.hr.GetTypeIdWide(moduleBase, name);
  return hresult === 0 ? { moduleBase, typeId: TypeId } : undefined;
}

function inScope(session: Session, name: string): TypeRef {
  const { symbols, registers } = session.engine;
  const here = registers.hr.GetInstructionOffset();
  const module = symbols.hr.GetModuleByOffset(here.hresult === 0 ? here.Offset : 0n, 0);
  const own = module.hresult === 0 ? typeIn(session, module.Base, name) : undefined;
  if (own) return own;
  // The engine's own search: through the modules whose symbols are loaded.
  const { hresult, TypeId, Module } = symbols.hr.GetSymbolTypeIdWide(name);
  if (hresult === 0) return { moduleBase: Module, typeId: TypeId };
  throw new ValueError(
    `No module whose symbols are loaded has a type '${name}'. Name its module: 'target!${name}'.`,
  );
}
