// What sessions on Linux need besides an engine: Wine, a Windows Node, and tools to fetch them with. Fetches nothing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, findWine, type Wine } from '../../wine/index.ts';
import { koffiVersion } from '../../wine/npm.ts';
import {
  ENGINE_PACKAGE,
  ENGINE_SIZE,
  ENGINE_VERSION,
  NODE_PACKAGE,
  NODE_VERSION,
} from '../../wine/pins.ts';
import { runsFolder } from '../../wine/cache.ts';
import { templateFolder } from '../../wine/template.ts';
import { findProgram } from '../../wine/tools.ts';
import type { Finding } from './report.ts';

/** The state of each part; `hasEngine`: one is there, so that none has to be fetched. */
export function linuxFindings(hasEngine: boolean): Finding[] {
  const { finding, wine } = wineFinding();
  return [
    finding,
    ...cacheFindings(),
    ...(wine ? [prefixFinding(wine)] : []),
    fetched(
      `Node.js ${NODE_VERSION} for Windows`,
      `${NODE_PACKAGE}-${NODE_VERSION}`,
      'npm',
      '33 MB',
    ),
    fetched(
      `koffi ${koffiVersion()} for Windows`,
      `koffi-win32-x64-${koffiVersion()}`,
      'npm',
      '0.4 MB',
    ),
    ...(hasEngine
      ? []
      : [
          fetched(
            `${ENGINE_PACKAGE} ${ENGINE_VERSION}`,
            `engine-${ENGINE_VERSION}-amd64`,
            'dotnet',
            ENGINE_SIZE,
          ),
        ]),
  ];
}

function wineFinding(): { finding: Finding; wine?: Wine } {
  try {
    const wine = findWine();
    if (!wine) throw new Error('it is not installed');
    const { stdout } = spawnSync(wine.loader, ['--version'], { encoding: 'utf8', timeout: 10_000 });
    const what = `${wine.loader}, ${stdout?.trim() || 'version unknown'}`;
    return { finding: { name: 'Wine', state: 'ok', what }, wine };
  } catch (error) {
    return {
      finding: {
        name: 'Wine',
        state: 'broken',
        what: (error as Error).message,
        cost: 'no sessions: the engine is a Windows DLL',
        mend: 'install 64-bit Wine, on Debian and Ubuntu: apt-get install --no-install-recommends wine wine64',
      },
    };
  }
}

/** Only when there is something wrong with it: what it holds is told part by part. */
function cacheFindings(): Finding[] {
  try {
    runsFolder();
    return [];
  } catch (error) {
    return [
      {
        name: 'Cache folder',
        state: 'broken',
        what: (error as Error).message,
        cost: 'no sessions: each has a folder of its own there',
        mend: 'name a folder that you can write to in DBGENG_CACHE',
      },
    ];
  }
}

function prefixFinding(wine: Wine): Finding {
  const folder = templateFolder(wine);
  const ready = existsSync(folder);
  return {
    name: 'Wine prefix',
    state: 'ok',
    what: ready ? folder : 'is made at the first session (about ten seconds)',
  };
}

const TOOLS: Readonly<Record<'npm' | 'dotnet', string>> = {
  npm: 'install Node.js with npm',
  dotnet: 'install the .NET SDK (https://dot.net), or name a folder with dbgeng.dll in DBGENG_PATH',
};

/** Something that is kept in the cache folder, or can be fetched with `tool`. */
function fetched(name: string, entry: string, tool: 'npm' | 'dotnet', size: string): Finding {
  const folder = path.join(cacheFolder(), entry);
  if (existsSync(folder)) return { name, state: 'ok', what: folder };
  if (findProgram(tool))
    return { name, state: 'ok', what: `is fetched at the first session (${size}, with ${tool})` };
  return {
    name,
    state: 'broken',
    what: `has to be fetched, and ${tool} is missing`,
    cost: 'no sessions',
    mend: TOOLS[tool],
  };
}
