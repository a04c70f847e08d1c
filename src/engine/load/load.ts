// Loads the chosen engine into this process, once, and says what is really in.
import { getModuleFileName, getModuleHandle, getProcAddress } from '../../ffi/windows.ts';
import {
  dllVersion,
  examineFolder,
  type EngineCandidate,
  type EnginePart,
  type EngineSource,
} from '../locate/candidate.ts';
import { EngineNotFoundError, notWindowsMessage } from '../locate/errors.ts';
import { system32Place } from '../locate/places.ts';
import { chosenEngine, searchEngines } from '../locate/search.ts';
import { realWorld, type World } from '../locate/world.ts';
import { prepareThread } from '../prepare-thread.ts';
import { copiesFolder, copyEngine, copyOrigin } from './cache-copy.ts';
import { EngineLoadError } from './errors.ts';
import { loadedModules, samePath, type LoadedModule } from './modules.ts';
import { loadFrom, type LoadWay } from './ways.ts';

/** How to load the engine. */
export interface LoadOptions {
  /** A folder with dbgeng.dll, or that file. Without it DBGENG_PATH decides, else the search of `docs/engine.md`. */
  readonly path?: string | undefined;
  /** Where copies of engines go that cannot be loaded in place; else DBGENG_CACHE, else `%LOCALAPPDATA%\dbgeng\cache`. */
  readonly cacheFolder?: string | undefined;
  /** @internal The ways to try with every engine but System32's, in order; the tests force fall-backs with it. */
  readonly ways?: readonly LoadWay[] | undefined;
}

/** Addresses of dbgeng.dll's functions; 0 where this version has none. */
export interface EngineExports {
  readonly DebugCreate: number;
  readonly DebugCreateEx: number;
  readonly DebugConnect: number;
  readonly DebugConnectWide: number;
}

/** The engine of this process. It stays loaded until the process ends. */
export interface LoadedEngine {
  /** Full path of the dbgeng.dll that is in. */
  readonly path: string;
  /** Its folder: extensions and symbol server are looked for there. */
  readonly folder: string;
  /** Its file version, such as `10.0.29507.1001`. */
  readonly version: string | undefined;
  readonly source: EngineSource;
  /** How it got its own dbghelp.dll. */
  readonly way: LoadWay;
  readonly exports: EngineExports;
  /** The engine's DLLs in this process right after the load; {@link engineModules} tells about later. */
  readonly modules: readonly LoadedModule[];
  /** Parts that are not there, with what that costs. */
  readonly missing: readonly EnginePart[];
  /** Sentences for the user: a fall-back that was taken, parts that do not match. Usually none. */
  readonly warnings: readonly string[];
}

interface State {
  readonly engine: LoadedEngine;
  readonly chosen: EngineCandidate;
}

// Per thread: a worker has its own instance of this module and finds the engine in the process.
let state: State | undefined;

/**
 * Finds and loads Microsoft's engine; later calls return the same object. Every thread that is to call the engine must
 * call this first: it also prepares the thread ({@link prepareThread}, and the activation context of the redirect).
 *
 * Throws EngineNotFoundError when there is no engine that this process can use, or not the one that was asked for (on
 * Linux and macOS always: it runs under Wine there, by `dbgeng run`), and EngineLoadError when it does not load, or when
 * another one is in this process already.
 */
export function loadEngine(options: LoadOptions = {}): LoadedEngine {
  if (process.platform !== 'win32') {
    throw new EngineNotFoundError(notWindowsMessage(process.platform), []);
  }
  if (process.arch !== 'x64' && process.arch !== 'arm64') {
    throw new EngineLoadError(
      `A 64-bit Node is needed to load the debugger engine (it debugs 32-bit programs too); this one is ${process.arch}.`,
      '',
    );
  }
  if (state !== undefined) {
    if (options.path !== undefined) {
      refuseAnother(realWorld(), options.path, state.chosen.path, state.engine.path);
    }
    return state.engine;
  }
  prepareThread();
  state = loadFirst(realWorld(), options);
  return state.engine;
}

/** The engine's DLLs that are in this process now. Throws like {@link loadEngine}, which it calls. */
export function engineModules(): readonly LoadedModule[] {
  return loadedModules(realWorld(), loadEngine().folder);
}

function loadFirst(world: World, options: LoadOptions): State {
  const present = getModuleHandle('dbgeng.dll');
  if (present !== 0) return adopt(world, options, getModuleFileName(present));
  const search = searchEngines(world, { path: options.path, firstOnly: true });
  const chosen = chosenEngine(world, search);
  const failures: string[] = [];
  const loaded = tryCandidate(world, chosen, chosen, options, failures);
  if (loaded !== undefined) return loaded;
  // What was asked for by name is not replaced by something else; a search goes on, down to System32's engine.
  if (search.explicit === undefined) {
    for (const candidate of searchEngines(world).candidates) {
      if (candidate.problem !== undefined || candidate.path === chosen.path) continue;
      const other = tryCandidate(world, chosen, candidate, options, failures);
      if (other !== undefined) return other;
    }
  }
  throw new EngineLoadError(
    `The debugger engine ${chosen.path} (${chosen.version}) does not load. Tried: ${failures.join('; ')}.`,
    chosen.path,
  );
}

/** Tries every way with one engine; adds a sentence to `failures` for each that does not work. */
function tryCandidate(
  world: World,
  chosen: EngineCandidate,
  candidate: EngineCandidate,
  options: LoadOptions,
  failures: string[],
): State | undefined {
  const ways = isSystem32(world, candidate) ? PLAIN_FIRST : (options.ways ?? REDIRECT_FIRST);
  for (const way of ways) {
    const taken = place(world, candidate, way, options);
    const outcome =
      typeof taken === 'string' ? { failure: taken } : loadFrom(world, taken.folder, way);
    if ('module' in outcome) {
      const warnings = candidate === chosen ? [] : [fallBackWarning(chosen, candidate, failures)];
      return finish(world, chosen, taken as EngineCandidate, way, outcome.module, warnings);
    }
    failures.push(`${candidate.path} by ${way}: ${outcome.failure}`);
  }
  return undefined;
}

/** The folder to load from: the engine's own, or a copy where Windows or the way needs one. */
function place(
  world: World,
  candidate: EngineCandidate,
  way: LoadWay,
  options: LoadOptions,
): EngineCandidate | string {
  if (!candidate.needsCopy && way !== 'assembly') return candidate;
  const root = copiesFolder(world, options.cacheFolder);
  try {
    return examineFolder(world, candidate.source, copyEngine(candidate, world, root));
  } catch (error) {
    return `no copy could be made in ${root} (${(error as Error).message})`;
  }
}

/** Another thread, or the host program, has loaded an engine: this thread uses it too. */
function adopt(world: World, options: LoadOptions, path: string): State {
  if (options.path !== undefined) refuseAnother(world, options.path, path, path);
  const candidate = examineFolder(world, 'process', world.path.dirname(path));
  const failures: string[] = [];
  for (const way of isSystem32(world, candidate) ? PLAIN_FIRST : ADOPTING) {
    const outcome = loadFrom(world, candidate.folder, way);
    if ('module' in outcome) return finish(world, candidate, candidate, way, outcome.module, []);
    failures.push(`${way}: ${outcome.failure}`);
  }
  throw new EngineLoadError(
    `This process has loaded ${path} without the DLLs that belong to it, and cannot load another engine: ` +
      `${failures.join('; ')}.`,
    path,
  );
}

const PLAIN_FIRST: readonly LoadWay[] = ['plain', 'redirect'];
const REDIRECT_FIRST: readonly LoadWay[] = ['redirect', 'assembly'];
// An engine that was loaded as an assembly lies in its copy, where the manifest is.
const ADOPTING: readonly LoadWay[] = ['redirect', 'assembly'];

function isSystem32(world: World, candidate: EngineCandidate): boolean {
  return samePath(candidate.folder, system32Place(world).place);
}

function fallBackWarning(
  chosen: EngineCandidate,
  taken: EngineCandidate,
  failures: readonly string[],
): string {
  return (
    `The debugger engine ${chosen.path} (${chosen.version}) does not load with the DLLs that belong to it; ` +
    `${taken.path} (${taken.version}) is used instead. Tried: ${failures.join('; ')}.`
  );
}

function finish(
  world: World,
  chosen: EngineCandidate,
  taken: EngineCandidate,
  way: LoadWay,
  module: number,
  warnings: string[],
): State {
  const exports: EngineExports = {
    DebugCreate: getProcAddress(module, 'DebugCreate'),
    DebugCreateEx: getProcAddress(module, 'DebugCreateEx'),
    DebugConnect: getProcAddress(module, 'DebugConnect'),
    DebugConnectWide: getProcAddress(module, 'DebugConnectWide'),
  };
  const path = getModuleFileName(module);
  if (exports.DebugCreate === 0) {
    throw new EngineLoadError(`${path} has no function DebugCreate: it is not the engine.`, path);
  }
  const helper = dllVersion(world, world.path.join(taken.folder, 'dbghelp.dll'));
  if (helper !== undefined && taken.version !== undefined && helper !== taken.version) {
    warnings.push(
      `The parts in ${taken.folder} do not match: dbgeng.dll is ${taken.version}, dbghelp.dll ${helper}.`,
    );
  }
  const engine: LoadedEngine = {
    path,
    folder: taken.folder,
    version: taken.version,
    source: taken.source,
    way,
    exports,
    modules: loadedModules(world, taken.folder),
    missing: taken.missing,
    warnings,
  };
  return { engine, chosen };
}

/** One process holds one engine: asking for another one is an error, asking for none is not. */
function refuseAnother(world: World, path: string, chosenPath: string, loadedPath: string): void {
  const asked = chosenEngine(world, searchEngines(world, { path, firstOnly: true }));
  if (samePath(asked.path, chosenPath) || samePath(asked.path, loadedPath)) return;
  const origin = copyOrigin(world.path.dirname(loadedPath));
  if (origin !== undefined && samePath(origin, asked.folder)) return;
  throw new EngineLoadError(
    `This process has loaded the debugger engine ${loadedPath}, and one process holds one engine. ` +
      `Use ${asked.path} in another process.`,
    loadedPath,
  );
}
