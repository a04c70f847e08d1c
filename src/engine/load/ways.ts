// The ways to load an engine so that it gets its own dbghelp.dll, each verified in the engine's import table.
//
// node.exe imports dbghelp.dll, so the system's copy is in the process before the engine is. Windows then satisfies the
// engine's import by that name, and the load fails (Wine: calls end in stubs). An activation context leads the name to
// the engine's folder instead. It stays active on the thread: the engine loads dbghelp.dll once more by its bare name, as
// the extension behind !lmi and !sym, at the first event.
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import {
  activateManifest,
  freeLibrary,
  getLastError,
  getModuleFileName,
  LOAD_WITH_ALTERED_SEARCH_PATH,
  loadLibrary,
} from '../../ffi/windows.ts';
import type { World } from '../locate/world.ts';
import { EngineLoadError, win32Cause } from './errors.ts';
import {
  ASSEMBLY_NAME,
  assemblyManifest,
  hostManifest,
  redirectManifest,
  REDIRECTED,
} from './manifest.ts';
import { importTargets, isWineBuiltin } from './modules.ts';

/**
 * `redirect`: bare names lead to full paths. `assembly`: they lead to a private assembly, whose manifest lies in the
 * engine's folder. `plain`: nothing is done, which suits System32's engine.
 */
export type LoadWay = 'redirect' | 'assembly' | 'plain';

/** An engine that is in, or one sentence that says why it is not. */
export type Outcome = { readonly module: number } | { readonly failure: string };

/**
 * Loads the engine of one folder in one way. After a failure nothing of it is left in the process. Throws EngineLoadError
 * where no other way or folder can help: Wine was not told to take DLLs of Microsoft's.
 */
export function loadFrom(world: World, folder: string, way: LoadWay): Outcome {
  const present = REDIRECTED.filter(
    (name) => world.files.kind(world.path.join(folder, name)) === 'file',
  );
  let context: ReturnType<typeof activateManifest> | undefined;
  try {
    if (way !== 'plain') context = activate(world, folder, way, present);
  } catch (error) {
    return { failure: `its manifest cannot be written (${(error as Error).message})` };
  }
  if (context !== undefined && 'error' in context) {
    return { failure: `no activation context (${win32Cause(context.error)})` };
  }
  const activated = context;
  const loaded = new Map<string, number>();
  const failed = (failure: string): Outcome => {
    for (const module of [...loaded.values()].reverse()) freeLibrary(module);
    activated?.deactivate();
    return { failure };
  };

  // What dbgeng.dll imports, then itself: by full path, so that each comes from this folder or not at all.
  for (const name of ['dbgcore.dll', 'dbghelp.dll', 'dbgmodel.dll', 'dbgeng.dll']) {
    if (name !== 'dbgeng.dll' && !present.includes(name)) continue;
    const path = world.path.join(folder, name);
    if (name === 'dbgeng.dll') {
      const elsewhere = strayName(loaded, 'dbghelp.dll');
      if (elsewhere !== undefined) {
        return failed(`the name dbghelp.dll still leads to ${elsewhere || 'no file'}`);
      }
    }
    const module = loadLibrary(path, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (module === 0) return failed(`${name} does not load (${win32Cause(getLastError())})`);
    loaded.set(name, module);
    if (world.wine && isWineBuiltin(module)) {
      failed('');
      throw new EngineLoadError(standInMessage(path), path);
    }
  }
  const engine = loaded.get('dbgeng.dll')!;
  const wrong = wrongImports(world, engine, loaded);
  return wrong === undefined ? { module: engine } : failed(wrong);
}

/** Where a bare name leads to, if not to the module of that name that was just loaded. */
function strayName(loaded: Map<string, number>, name: string): string | undefined {
  const expected = loaded.get(name);
  if (expected === undefined) return undefined;
  const found = loadLibrary(name, 0);
  if (found === expected) {
    freeLibrary(found);
    return undefined;
  }
  const path = found === 0 ? '' : getModuleFileName(found);
  if (found !== 0) freeLibrary(found);
  return path;
}

/** What is wrong with the modules that the engine's imports lead to. */
function wrongImports(
  world: World,
  engine: number,
  loaded: Map<string, number>,
): string | undefined {
  for (const name of ['dbghelp.dll', 'dbgmodel.dll']) {
    for (const [module, count] of importTargets(engine, name)) {
      if (module === 0) {
        if (world.wine) return `${count} functions that it imports from ${name} are missing there`;
        continue;
      }
      const path = getModuleFileName(module);
      const found = world.path.basename(path).toLowerCase();
      // Functions may be forwarded to another DLL; the engine's own ones have to be the right copies.
      if (REDIRECTED.includes(found) && module !== loaded.get(found)) {
        return `its imports from ${name} lead to ${path}`;
      }
    }
  }
  return undefined;
}

function standInMessage(path: string): string {
  return (
    `Wine loads its own stand-in instead of ${path}. Set WINEDLLOVERRIDES=` +
    '"dbgeng,dbghelp,dbgcore,dbgmodel,msdia140=n,b" before this process starts, as `dbgeng run` does.'
  );
}

function activate(
  world: World,
  folder: string,
  way: 'redirect' | 'assembly',
  present: readonly string[],
): ReturnType<typeof activateManifest> {
  if (way === 'assembly') {
    // Both manifests lie beside the DLLs: Wine looks for the assembly beside the manifest that asks for it.
    const host = world.path.join(folder, 'dbgeng.host.manifest');
    writeWhole(world.path.join(folder, `${ASSEMBLY_NAME}.manifest`), assemblyManifest(present));
    writeWhole(host, hostManifest());
    return activateManifest(host, folder);
  }
  const temporary = mkdtempSync(world.path.join(tmpdir(), 'dbgeng-'));
  try {
    const file = world.path.join(temporary, 'dbgeng.manifest');
    const files = present.map((name) => ({ name, path: world.path.join(folder, name) }));
    writeFileSync(file, redirectManifest(files));
    return activateManifest(file);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Writes a file in one piece, for whoever reads it meanwhile; not at all where it is the same already. */
function writeWhole(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    // Not there yet.
  }
  const temporary = `${file}.${crypto.randomUUID()}`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}
