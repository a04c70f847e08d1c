// Everything a run under Wine needs, fetched and prepared: the one place that knows the list.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runsFolder } from './cache.ts';
import { findWine, ensureWine, type Wine } from './find-wine.ts';
import { fetchKoffi, fetchNode } from './npm.ts';
import { fetchEnginePackage } from './nuget.ts';
import { toLinuxPath } from './paths.ts';
import { SetupError } from './progress.ts';
import { ensureTemplate } from './template.ts';

/** What a run under Wine is made of; Linux paths. */
export interface WineRuntime {
  wine: Wine;
  /** The Windows node.exe. */
  node: string;
  /** A node_modules folder with koffi's Windows binary. */
  nodeModules: string;
  /** The folder with dbgeng.dll and its companions. */
  enginePath: string;
  /** The prefix that runs are copied from. */
  prefixTemplate: string;
}

/** The engine folder the user names in `DBGENG_PATH` (a Linux path or one on Z:), checked. */
function ownEngine(): string | undefined {
  const named = process.env['DBGENG_PATH'];
  if (!named) return undefined;
  const folder = path.resolve(toLinuxPath(/^[a-z]:/i.test(named) ? named : path.resolve(named)));
  if (existsSync(path.join(folder, 'dbgeng.dll'))) return folder;
  throw new SetupError(`DBGENG_PATH names ${named}, but there is no dbgeng.dll in it`);
}

/**
 * Brings together what a run needs. What is missing is fetched into the cache folder, with lines
 * about it on stderr; when everything is there this takes about a millisecond. Safe to call from
 * several processes at once.
 *
 * @throws SetupError when something is missing and cannot be fetched, with what to do
 */
export async function ensureRuntime(): Promise<WineRuntime> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    const here = `${process.platform} on ${process.arch}`;
    throw new SetupError(`The debugger engine runs on Windows and on Linux on x64, not on ${here}`);
  }
  const own = ownEngine();
  runsFolder();
  // What is downloaded needs the network, what is prepared the processor: both at once.
  const prepared = (async () => {
    const wine = findWine() ?? (await ensureWine());
    return { wine, prefixTemplate: await ensureTemplate(wine) };
  })();
  const fetched = (async () => {
    const enginePath = own ?? (await fetchEnginePackage('amd64')).engine;
    return { enginePath, node: await fetchNode(), nodeModules: await fetchKoffi() };
  })();
  // Of two failures the first is told; the other work ends before we return.
  const results = await Promise.allSettled([prepared, fetched]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return { ...(await prepared), ...(await fetched) };
}
