/** The list of a process's modules. */
import { DEBUG_MODNAME } from '../generated/families.ts';
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
  const { hresult, Loaded } = symbols.hr.GetNumberModules();
  if (hresult !== 0) return [];
  const loaded = Loaded > 0 ? symbols.GetModuleParameters(Loaded, null, 0) : [];
  const all = loaded.map((parameters) => moduleOf(process, parameters));
  if (unloaded) all.push(...readUnloaded(process));
  return all.sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : 0));
}

/** The module at a base address. */
export function moduleAt(process: Process, base: bigint): Module {
  const [parameters] = process.session.engine.symbols.GetModuleParameters(1, [base], 0);
  return moduleOf(process, parameters!);
}

function moduleOf(process: Process, parameters: DEBUG_MODULE_PARAMETERS): Module {
  const { engine } = process.session;
  const { Base: base } = parameters;
  const imageName = moduleText(engine, DEBUG_MODNAME.IMAGE, ANY_INDEX, base);
  return new Module(process, {
    name: moduleText(engine, DEBUG_MODNAME.MODULE, ANY_INDEX, base) || imageName,
    imageName,
    base,
    size: parameters.Size,
    timestamp: parameters.TimeDateStamp,
    checksum: parameters.Checksum,
    unloaded: false,
  });
}

const UNLOADED =
  /^([0-9a-f`]+) ([0-9a-f`]+) +(\S.*?)\s*\n\s+Timestamp:.*\(([0-9A-F]+)\)\s*\n\s+Checksum: +([0-9A-F]+)/gm;

/** Only text lists them: the interfaces count unloaded modules, but refuse the numbers behind the loaded ones. */
function readUnloaded(process: Process): Module[] {
  const { text } = process.session.execute('lm v');
  const list = text.slice(text.lastIndexOf('Unloaded modules:'));
  const address = (digits: string) => BigInt(`0x${digits.replace('`', '')}`);
  return [...list.matchAll(UNLOADED)].map(([, from, to, name, timestamp, checksum]) => {
    const base = address(from!);
    return new Module(process, {
      name: name!.replace(/\.[^.]*$/, ''),
      imageName: name!,
      base,
      size: Number(address(to!) - base),
      timestamp: parseInt(timestamp!, 16),
      checksum: parseInt(checksum!, 16),
      unloaded: true,
    });
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
