// What is really loaded in this process: modules by name, and which ones the engine's imports lead to.
import {
  getModuleFileName,
  moduleOfAddress,
  processModules,
  readOwnMemory,
} from '../../ffi/windows.ts';
import { dllVersion } from '../locate/candidate.ts';
import type { World } from '../locate/world.ts';

/** A DLL in this process. */
export interface LoadedModule {
  /** Base name in lower case, such as `dbghelp.dll`. */
  readonly name: string;
  /** Full path that Windows gives for it. */
  readonly path: string;
  /** File version, read from that file. */
  readonly version: string | undefined;
  /** Whether it lies in the folder of the loaded engine. */
  readonly ofEngine: boolean;
}

const NAMES = [
  'dbgeng.dll',
  'dbghelp.dll',
  'dbgcore.dll',
  'dbgmodel.dll',
  'msdia140.dll',
  'symsrv.dll',
];

/** The engine's DLLs that are in this process now, the system's second dbghelp.dll included. */
export function loadedModules(world: World, engineFolder: string): LoadedModule[] {
  const paths = processModules().map(getModuleFileName);
  return NAMES.flatMap((name) =>
    paths
      .filter((path) => world.path.basename(path).toLowerCase() === name)
      .map((path) => ({
        name,
        path,
        version: dllVersion(world, path),
        ofEngine: samePath(world.path.dirname(path), engineFolder),
      })),
  );
}

/** Paths are the same for Windows whatever their case. */
export function samePath(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * The modules that a loaded module's imports from `dll` lead to, with the number of functions each. Handle 0 stands for
 * addresses in no module: Wine puts a stub there for a function that is missing. Empty: it imports nothing from `dll`.
 *
 * This is the proof of a redirect: which dbghelp.dll was found is written into the engine's own import table.
 */
export function importTargets(module: number, dll: string): Map<number, number> {
  const u32 = (address: number): number => readOwnMemory(address, 4).readUInt32LE();
  const targets = new Map<number, number>();
  const optionalHeader = module + u32(module + 0x3c) + 24;
  const imports = u32(optionalHeader + 112 + 8);
  if (imports === 0) return targets;
  for (let descriptor = module + imports; ; descriptor += 20) {
    const name = u32(descriptor + 12);
    if (name === 0) return targets;
    const bytes = readOwnMemory(module + name, dll.length + 1).toString('latin1');
    if (bytes.toLowerCase() !== `${dll}\0`) continue;
    for (let slot = module + u32(descriptor + 16); ; slot += 8) {
      const address = Number(readOwnMemory(slot, 8).readBigUInt64LE());
      if (address === 0) break;
      const target = moduleOfAddress(address);
      targets.set(target, (targets.get(target) ?? 0) + 1);
    }
  }
}

/** Whether Wine put its own stand-in under the name of the file that was asked for. */
export function isWineBuiltin(module: number): boolean {
  return /^Wine (builtin|placeholder) DLL/.test(readOwnMemory(module + 64, 32).toString('latin1'));
}
