// The modules of a dump: name, place, version, symbol file.
import { DEBUG_MODNAME, type DEBUG_MODULE_PARAMETERS } from '../../raw.ts';
import { pdbInMemory } from './pdb.ts';
import type { MinidumpFacts } from './minidump-file.ts';
import { hex, type ModuleReport } from './report.ts';
import { addressOf, type Target } from './target.ts';

export interface ModuleInfo {
  readonly name: string;
  readonly base: bigint;
  /** The base as the engine has it: on x86 extended with its sign. */
  readonly native: bigint;
  readonly size: number;
  readonly report: ModuleReport;
}

/** Bounds what a damaged count can ask for; Windows loads some hundreds. */
const MOST_MODULES = 4096;

/** The loaded modules, in the dump's order. */
export function readModules(target: Target, pdbs: MinidumpFacts['pdbs']): ModuleInfo[] {
  const { symbols } = target.session.engine;
  const count = Math.min(symbols.GetNumberModules().Loaded, MOST_MODULES);
  if (count === 0) return [];
  const { hresult, Params } = symbols.hr.GetModuleParameters(count);
  return hresult < 0x8000_0000
    ? Params.map((module, index) => describe(target, pdbs, module, index))
    : [];
}

function describe(
  target: Target,
  pdbs: MinidumpFacts['pdbs'],
  module: DEBUG_MODULE_PARAMETERS,
  index: number,
): ModuleInfo {
  const base = addressOf(target, module.Base);
  const name = moduleName(target, index);
  const version = moduleVersion(target, index);
  const pdb = pdbs.get(base) ?? pdbInMemory(target, module.Base);
  const size = module.Size;
  return {
    name,
    base,
    native: module.Base,
    size,
    report: {
      name,
      base: hex(base),
      size,
      ...(version && { version }),
      timestamp: module.TimeDateStamp,
      ...(pdb && { pdb }),
    },
  };
}

function moduleName({ session }: Target, index: number): string {
  const { hresult, Buffer } = session.engine.symbols.hr.GetModuleNameStringWide(
    DEBUG_MODNAME.MODULE,
    index,
  );
  return hresult < 0x8000_0000 && Buffer ? Buffer : 'unknown';
}

/** VS_FIXEDFILEINFO begins with this. */
const SIGNATURE = 0xfeef04bd;

function moduleVersion({ session }: Target, index: number): string | undefined {
  const { hresult, Buffer } = session.engine.symbols.hr.GetModuleVersionInformationWide(
    index,
    0n,
    '\\',
  );
  if (hresult !== 0 || Buffer.length < 16) return undefined;
  const view = new DataView(Buffer.buffer, Buffer.byteOffset, Buffer.length);
  if (view.getUint32(0, true) !== SIGNATURE) return undefined;
  const version = [10, 8, 14, 12].map((at) => view.getUint16(at, true)).join('.');
  return version === '0.0.0.0' ? undefined : version;
}

/** The module that `address` lies in. */
export function moduleAt(modules: readonly ModuleInfo[], address: bigint): ModuleInfo | undefined {
  return modules.find(({ base, size }) => address >= base && address < base + BigInt(size));
}
