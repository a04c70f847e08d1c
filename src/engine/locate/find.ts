// The search on this computer, for reports.
import { dllVersion } from './candidate.ts';
import { searchEngines, type EngineSearch, type SearchOptions } from './search.ts';
import { realWorld } from './world.ts';

/**
 * Every engine of this computer, with its version, machine, missing parts and problems, and which one
 * `loadEngine` would take. Loads nothing and never throws; works on Linux as well, where it finds engines that can run
 * under Wine (NuGet's, and one that DBGENG_PATH names).
 */
export function findEngines(options: SearchOptions = {}): EngineSearch {
  return searchEngines(realWorld(), options);
}

/** File version of a DLL, such as `10.0.29507.1001`; undefined when it has none or cannot be read. */
export function fileVersion(path: string): string | undefined {
  return dllVersion(realWorld(), path);
}
