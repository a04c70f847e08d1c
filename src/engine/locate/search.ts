// Finds the engines of a computer and says which one is to be used.
import { archFolders, examineFolder, type EngineCandidate } from './candidate.ts';
import {
  EngineNotFoundError,
  nothingFoundMessage,
  notWindowsMessage,
  type LookedAt,
} from './errors.ts';
import { defaultPlaces } from './places.ts';
import { absolutePath, type World } from './world.ts';

/** What {@link searchEngines} found. */
export interface EngineSearch {
  /** Every engine, usable or not, in order of precedence; an explicit choice is first. */
  readonly candidates: readonly EngineCandidate[];
  /** Every place, those without an engine as well. */
  readonly lookedAt: readonly LookedAt[];
  /** The engine to use: the explicit choice, else the first without a problem. */
  readonly chosen: EngineCandidate | undefined;
  /** The explicit choice, also when it cannot be used: nothing else may be taken in its place then. */
  readonly explicit: EngineCandidate | undefined;
}

/** How to search. */
export interface SearchOptions {
  /** An explicit choice; it beats DBGENG_PATH. */
  readonly path?: string | undefined;
  /** Stop at the engine to use instead of listing every one. */
  readonly firstOnly?: boolean | undefined;
}

/**
 * Looks for engines in the documented order: `options.path`, the environment variable DBGENG_PATH, Windows Kits, the
 * Store's WinDbg, NuGet's package folder, System32. Never throws: what is wrong stands in the result.
 *
 * An explicit choice is a folder with dbgeng.dll, that file itself, or a folder above it such as a kit's `Debuggers` or
 * a NuGet package.
 */
export function searchEngines(world: World, options: SearchOptions = {}): EngineSearch {
  const candidates: EngineCandidate[] = [];
  const lookedAt: LookedAt[] = [];
  const add = (candidate: EngineCandidate): EngineCandidate => {
    candidates.push(candidate);
    const { source, path, problem, version, machine } = candidate;
    const result = problem ?? `${version ?? 'unknown version'} (${machine})`;
    lookedAt.push({ source, place: path, result });
    return candidate;
  };

  const fromEnvironment = world.env['DBGENG_PATH'];
  let explicit: EngineCandidate | undefined;
  if (options.path !== undefined) {
    explicit = add(explicitCandidate(world, 'option', options.path));
  } else if (fromEnvironment) {
    explicit = add(explicitCandidate(world, 'DBGENG_PATH', fromEnvironment));
  }
  let chosen = explicit?.problem === undefined ? explicit : undefined;
  const done = (): boolean => options.firstOnly === true && (explicit ?? chosen) !== undefined;
  for (const { source, place, folder, note } of done() ? [] : defaultPlaces(world)) {
    if (folder === undefined || !mayHold(world, folder)) {
      lookedAt.push({ source, place, result: note ?? 'no dbgeng.dll' });
      continue;
    }
    const candidate = add(examineFolder(world, source, folder));
    if (explicit === undefined && candidate.problem === undefined) chosen ??= candidate;
    if (done()) break;
  }
  return { candidates, lookedAt, chosen, explicit };
}

/** The engine to load. Throws {@link EngineNotFoundError} when an explicit choice does not work or nothing was found. */
export function chosenEngine(world: World, search: EngineSearch): EngineCandidate {
  if (search.chosen !== undefined) return search.chosen;
  const { explicit, lookedAt } = search;
  if (world.platform !== 'win32') {
    throw new EngineNotFoundError(notWindowsMessage(world.platform), lookedAt);
  }
  if (explicit !== undefined) {
    const asked = explicit.source === 'option' ? 'as asked' : 'as DBGENG_PATH asks';
    const advice = `Choose a folder with an engine for ${world.arch}, or leave the choice out.`;
    throw new EngineNotFoundError(
      `The debugger engine ${explicit.path} cannot be loaded ${asked}: ${explicit.problem}. ${advice}`,
      lookedAt.slice(0, 1),
    );
  }
  throw new EngineNotFoundError(nothingFoundMessage(world.arch, lookedAt), lookedAt);
}

function mayHold(world: World, folder: string): boolean {
  return world.files.kind(world.path.join(folder, 'dbgeng.dll')) !== undefined;
}

function explicitCandidate(
  world: World,
  source: 'option' | 'DBGENG_PATH',
  given: string,
): EngineCandidate {
  const path = absolutePath(world, given);
  const kind = world.files.kind(path);
  const problem = (text: string): EngineCandidate => ({
    ...examineFolder(world, source, path),
    path,
    problem: text,
  });
  if (kind === undefined) return problem('there is no such file or folder');
  if (kind === 'unreadable') {
    const candidate = examineFolder(world, source, path);
    return candidate.version === undefined ? problem('access to it is denied') : candidate;
  }
  if (kind === 'file') {
    if (world.path.basename(path).toLowerCase() !== 'dbgeng.dll') {
      return problem('it is a file, and not dbgeng.dll');
    }
    return examineFolder(world, source, world.path.dirname(path));
  }
  const here = examineFolder(world, source, path);
  if (mayHold(world, path)) return here;
  const below = archFolders(world.arch)
    .flatMap((arch) => [[arch], ['content', arch], ['Debuggers', arch]])
    .map((parts) => world.path.join(path, ...parts))
    .find((folder) => mayHold(world, folder));
  return below === undefined ? here : examineFolder(world, source, below);
}
