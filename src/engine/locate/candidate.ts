// Looks at one folder: which engine lies there, is it whole, can this process load it?
import { PART_RULES } from './parts.ts';
import { readMachine, readPe, type Machine, type PeFacts, type ReadRange } from './pe.ts';
import type { World } from './world.ts';

/** Where an engine was looked for, in the order of precedence; `process`: it was loaded already. */
export type EngineSource =
  'option' | 'DBGENG_PATH' | 'windows-kits' | 'store' | 'nuget' | 'system32' | 'process';

/** A file that belongs to an engine. */
export interface EnginePart {
  /** `symsrv.dll`, `winext/ext.dll`. */
  readonly name: string;
  readonly path: string;
  readonly present: boolean;
  /** What does not work without it. */
  readonly cost: string;
}

/** An engine on this computer, usable or not. */
export interface EngineCandidate {
  readonly source: EngineSource;
  readonly folder: string;
  /** Full path of its dbgeng.dll, also where there is none. */
  readonly path: string;
  /** File version of dbgeng.dll, such as `10.0.29507.1001`. */
  readonly version: string | undefined;
  readonly machine: Machine | undefined;
  readonly parts: readonly EnginePart[];
  /** The parts that are not there. */
  readonly missing: readonly EnginePart[];
  /** Whether Windows loads it only out of a copy (the Store's package folders). */
  readonly needsCopy: boolean;
  /** Why this process cannot use it; undefined: it can. */
  readonly problem: string | undefined;
}

/** Names that Microsoft gives the folder of one architecture. */
export function archFolders(arch: string): readonly string[] {
  return arch === 'x64' ? ['x64', 'amd64'] : [arch];
}

/** Examines the engine in `folder`. Never throws: what is wrong with it is its `problem`. */
export function examineFolder(world: World, source: EngineSource, folder: string): EngineCandidate {
  const path = world.path.join(folder, 'dbgeng.dll');
  const facts = readDll(world, path, readPe);
  const has = presence(world, folder);
  const parts = PART_RULES.map((rule): EnginePart => ({
    ...rule,
    path: world.path.join(folder, ...rule.name.split('/')),
    present: has(rule.name),
  }));
  const missing = parts.filter((part) => !part.present && isExpected(world, part.name, folder));
  const good = typeof facts === 'object';
  return {
    source,
    folder,
    path,
    version: good ? facts.version : undefined,
    machine: good ? facts.machine : undefined,
    parts,
    missing,
    needsCopy: /[\\/]WindowsApps[\\/]/i.test(path),
    problem: good ? problemOf(world, facts, folder, missing) : facts,
  };
}

/** File version of a DLL, such as `10.0.29507.1001`; undefined when it has none or cannot be read. */
export function dllVersion(world: World, path: string): string | undefined {
  const facts = readDll(world, path, readPe);
  return typeof facts === 'object' ? facts.version : undefined;
}

/** What `use` reads of a DLL, or a sentence that says why it cannot. */
function readDll<T extends PeFacts | { machine: Machine }>(
  world: World,
  path: string,
  use: (read: ReadRange) => T,
): T | string {
  try {
    return world.files.open(path, use);
  } catch (error) {
    const cause = reason(error);
    if (cause === 'ENOENT') return `there is no ${world.path.basename(path)} in that folder`;
    return `${path} cannot be read: ${cause}`;
  }
}

/** Tells whether a part is there; folders are listed once each, which beats asking for every file. */
function presence(world: World, folder: string): (name: string) => boolean {
  const listed = new Map<string, Set<string> | undefined>();
  const names = (below: string): Set<string> | undefined => {
    if (!listed.has(below)) {
      let set: Set<string> | undefined;
      try {
        const list = world.files.list(world.path.join(folder, below));
        set = new Set(list.map((name) => name.toLowerCase()));
      } catch (error) {
        // A folder that may not be listed can still hold files that may be opened: ask for each.
        if (reason(error) === 'ENOENT') set = new Set();
      }
      listed.set(below, set);
    }
    return listed.get(below);
  };
  return (name) => {
    const [file, below] = name.toLowerCase().split('/').reverse() as [string, string?];
    if (below !== undefined && names('')?.has(below) === false) return false;
    const known = names(below ?? '')?.has(file);
    return known ?? world.files.kind(world.path.join(folder, ...name.split('/'))) === 'file';
  };
}

function problemOf(
  world: World,
  engine: PeFacts,
  folder: string,
  missing: readonly EnginePart[],
): string | undefined {
  if (engine.wineBuiltin) return "it is Wine's own stand-in, not Microsoft's engine";
  const wrong = wrongMachine(world, engine.machine);
  if (wrong !== undefined) return `dbgeng.dll is ${wrong}`;
  // What the engine imports must lie beside it: the system's copies are of another version.
  for (const name of ['dbghelp.dll', 'dbgmodel.dll']) {
    if (!engine.imports.includes(name)) continue;
    if (missing.some((part) => part.name === name)) return `${name} is missing beside it`;
    const path = world.path.join(folder, name);
    const facts = readDll(world, path, (read) => ({ machine: readMachine(read) }));
    if (typeof facts === 'string') return facts;
    const wrongPart = wrongMachine(world, facts.machine);
    if (wrongPart !== undefined) return `${name} beside it is ${wrongPart}`;
  }
  return undefined;
}

function wrongMachine(world: World, machine: Machine): string | undefined {
  const fits =
    world.arch === 'x64'
      ? machine === 'x64' || (machine === 'arm64x' && world.arm64Computer)
      : machine === world.arch || (machine === 'arm64x' && world.arch === 'arm64');
  return fits ? undefined : `for ${machine}, and this Node is ${world.arch}`;
}

/** Older engines have DIA built into dbghelp, so msdia140.dll is missed only where dbghelp names it. */
function isExpected(world: World, name: string, folder: string): boolean {
  if (name !== 'msdia140.dll') return true;
  try {
    return world.files.open(world.path.join(folder, 'dbghelp.dll'), (read, size) =>
      Buffer.from(read(0, size)).includes(Buffer.from(name, 'utf16le')),
    );
  } catch {
    return false; // Without dbghelp there is a bigger problem, and it is named.
  }
}

/** The short cause of a file error: its code where it has one, else its sentence. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return `access is denied (${code})`;
  return code ?? message;
}
