// The engines of this computer, and which one a session would load.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findEngines, type EngineCandidate, type EngineSearch } from '../../raw.ts';
import { cacheFolder } from '../../wine/index.ts';
import { ENGINE_PACKAGE, ENGINE_VERSION } from '../../wine/pins.ts';
import { mendPart } from './mend.ts';
import type { Diagnosis, EngineReport } from './report.ts';

const linux = process.platform === 'linux';

interface Engines extends Pick<Diagnosis, 'engine' | 'engines' | 'lookedAt'> {
  /** One was asked for by name: no other is taken in its place. */
  readonly asked: boolean;
}

/** What a search found, in words. */
export function enginesOf(wanted?: string): Engines {
  const search = findEngines({ path: wanted });
  const { lookedAt } = search;
  const found = search.candidates.map(engineReport);
  if (!linux || search.explicit) {
    const chosen = search.chosen && { ...engineReport(search.chosen), why: whyOf(search) };
    return { engine: chosen ?? null, engines: found, lookedAt, asked: !!search.explicit };
  }
  // On Linux sessions bring an engine along: what lies in NuGet's folder is looked at as its source only.
  const [kept] = findEngines({ path: fetchedFolder() }).candidates;
  if (!kept || !existsSync(fetchedFolder()))
    return { engine: null, engines: found, lookedAt, asked: false };
  const own: EngineReport = { ...engineReport(kept), source: 'cache' };
  const why = `fetched from the NuGet package ${ENGINE_PACKAGE} ${ENGINE_VERSION}; DBGENG_PATH is not set`;
  const looked = { source: 'cache', place: own.path, result: `${own.version} (${own.machine})` };
  return {
    engine: { ...own, why },
    engines: [own, ...found],
    lookedAt: [looked, ...lookedAt],
    asked: false,
  };
}

/** Where the engine is kept that sessions on Linux use. */
function fetchedFolder(): string {
  return path.join(cacheFolder(), `engine-${ENGINE_VERSION}-amd64`, 'engine');
}

function engineReport({
  source,
  path,
  version,
  machine,
  problem,
  missing,
}: EngineCandidate): EngineReport {
  return {
    source,
    path,
    version: version ?? null,
    machine: machine ?? null,
    problem: problem ?? null,
    missing: missing.map(({ name, cost }) => ({
      name,
      state: 'missing',
      what: 'is not beside it',
      cost,
      mend: mendPart(name, linux),
    })),
  };
}

const ORDER: Readonly<Record<string, string>> = {
  'windows-kits': 'the Debugging Tools of the Windows SDK come first',
  store: 'there are no Debugging Tools of the Windows SDK; WinDbg comes next',
  nuget: "there are no Debugging Tools and no WinDbg; NuGet's package comes next",
  system32: 'nothing else was found; every Windows has this one',
};

function whyOf({ chosen, explicit }: EngineSearch): string {
  if (!chosen) return '';
  if (explicit) return chosen.source === 'option' ? 'you asked for it' : 'DBGENG_PATH names it';
  return ORDER[chosen.source] ?? chosen.source;
}
