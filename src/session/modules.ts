/** The list of a process's modules. */
import { DEBUG_MODNAME, DEBUG_MODULE } from '../generated/families.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import type { DEBUG_MODULE_PARAMETERS } from '../generated/structs.ts';
import { Module } from './module.ts';
import type { Process } from './process.ts';

/** Where a module is named by its base, not by its place in the list. */
export const ANY_INDEX = 0xffffffff;

/** Modules of the current process, which is `process`; by address. */
export function readModules(
  process: Process,
  { unloaded = false }: { readonly unloaded?: boolean } = {},
): Module[] {
  const { symbols } = process.session.engine;
  const { hresult, Loaded, Unloaded } = symbols.hr.GetNumberModules();
  if (hresult !== 0) return [];
  const count = Loaded + (unloaded ? Unloaded : 0);
  if (count === 0) return [];
  const all = symbols.GetModuleParameters(count, null, 0);
  return all
    .map((parameters, index) => moduleOf(process, parameters, index))
    .sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : 0));
}

/** The module at a base address. */
export function moduleAt(process: Process, base: bigint): Module {
  const [parameters] = process.session.engine.symbols.GetModuleParameters(1, [base], 0);
  return moduleOf(process, parameters!, undefined);
}

function moduleOf(
  process: Process,
  parameters: DEBUG_MODULE_PARAMETERS,
  index: number | undefined,
): Module {
  const { engine } = process.session;
  const isUnloaded = (parameters.Flags & DEBUG_MODULE.UNLOADED) !== 0;
  // Unloaded ones may share their base with one that is loaded: their place in the list tells them apart.
  const [place, base] =
    isUnloaded && index !== undefined ? [index, 0n] : [ANY_INDEX, parameters.Base];
  const named = (which: DEBUG_MODNAME) => moduleText(engine, which, place, base);
  const imageName = named(DEBUG_MODNAME.IMAGE);
  return new Module(process, {
    // What the engine calls it in symbols; unloaded modules may have no other name than their image's.
    name: named(DEBUG_MODNAME.MODULE) || imageName,
    imageName,
    base: parameters.Base,
    size: parameters.Size,
    timestamp: parameters.TimeDateStamp,
    checksum: parameters.Checksum,
    unloaded: isUnloaded,
    userMode: (parameters.Flags & DEBUG_MODULE.USER_MODE) !== 0,
  });
}

/** One of a module's names; empty where it has none. */
export function moduleText(
  { symbols }: EngineInterfaces,
  which: DEBUG_MODNAME,
  index: number,
  base: bigint,
): string {
  const { hresult, Buffer } = symbols.hr.GetModuleNameStringWide(which, index, base);
  return hresult === 0 ? Buffer : '';
}

/** The module of this name, or that holds this address, in the current process, which is `process`. */
export function findModule(process: Process, place: string | bigint): Module {
  const { symbols } = process.session.engine;
  if (typeof place === 'bigint') {
    const { hresult, Base } = symbols.hr.GetModuleByOffset(place, 0);
    if (hresult === 0) return moduleAt(process, Base);
    throw new RangeError(`There is no module at 0x${place.toString(16)}.`);
  }
  if (typeof place !== 'string' || place === '')
    throw new TypeError(`A module has a name or an address, not ${JSON.stringify(place)}.`);
  const { hresult, Base } = symbols.hr.GetModuleByModuleNameWide(place, 0);
  if (hresult === 0) return moduleAt(process, Base);
  const all = readModules(process);
  const wanted = place.toLowerCase();
  const byFile = all.find(({ imageName }) => fileName(imageName) === wanted);
  if (byFile) return byFile;
  throw new RangeError(
    `There is no module '${place}'. There are: ${all.map(({ name }) => name).join(', ')}.`,
  );
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1)!.toLowerCase();
}
