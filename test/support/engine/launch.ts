// Starts the process of one engine test file: under Wine on Linux, with this Node on Windows, and
// with this Node anywhere for the tests of the runner itself.
import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { atExit } from './at-exit.ts';
import { root } from './compile.ts';
import type { RunRequest } from './records.ts';

/** `local`: a plain process of this Node. `wine`: Windows' Node under Wine. */
export type Place = 'local' | 'wine';

export interface Started {
  /** Settles when the process is gone: how it died, or undefined for exit code 0. Never rejects. */
  ended: Promise<string | undefined>;
  /** Ends the process if it still runs, and everything it started. */
  dispose(): Promise<void>;
}

/** Ends a process and what it started. */
function endTree(pid: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All gone already.
  }
}

export function describeEnd(
  code: number | null,
  signal: NodeJS.Signals | null,
): string | undefined {
  if (signal) return `it was ended by ${signal}`;
  if (code === 0) return undefined;
  // Windows' own endings are status codes: 0xC0000005 is an access violation.
  const status = code! > 255 ? ` (0x${(code! >>> 0).toString(16).toUpperCase()})` : '';
  return `it ended with exit code ${code}${status}`;
}

/** What engine tests find in their environment, beside everything that is there already. */
function testEnvironment(
  request: RunRequest,
  pathInside: (path: string) => string,
): NodeJS.ProcessEnv {
  const dumps = process.env['DBGENG_TEST_DUMPS'];
  const inside: RunRequest = { ...request };
  for (const key of ['root', 'file', 'records', 'temp', 'inside', 'compiled', 'start'] as const) {
    inside[key] = pathInside(request[key]);
  }
  return {
    ...process.env,
    DBGENG_TEST_RUN: JSON.stringify(inside),
    DBGENG_TEST_TARGET: pathInside(join(root, 'test', 'fixtures', 'target', 'target.exe')),
    ...(dumps && { DBGENG_TEST_DUMPS: pathInside(resolve(dumps)) }),
  };
}

function launchLocal(request: RunRequest, output: number): Started {
  const start = pathToFileURL(request.start).href;
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', start, request.inside],
    {
      env: testEnvironment(request, (path) => path),
      stdio: ['ignore', output, output],
      // A group of its own, so that what the test started can be ended with it.
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  const ended = new Promise<string | undefined>((settle) => {
    child.once('error', (error) => settle(`it could not be started: ${error.message}`));
    child.once('exit', (code, signal) => settle(describeEnd(code, signal)));
  });
  return started(ended, () => {
    if (child.pid) endTree(child.pid);
  });
}

let prepared: Promise<unknown> | undefined;

async function launchUnderWine(request: RunRequest, output: number): Promise<Started> {
  const { ensureRuntime, spawnUnderWine, toWindowsPath } =
    await import('../../../src/wine/index.ts');
  // What is missing is fetched for the first file; the one beside it waits.
  await (prepared ??= ensureRuntime());
  const start = `file:///${toWindowsPath(request.start).replaceAll('\\', '/')}`;
  const run = await spawnUnderWine(request.inside, [], {
    env: testEnvironment(request, toWindowsPath),
    nodeArgs: ['--enable-source-maps', '--import', encodeURI(start)],
    stdio: ['ignore', output, output],
    // TypeScript is compiled already, with maps to its lines.
    hooks: false,
  });
  const ended = run.exited.then(({ code, signal, message }) => {
    const end = describeEnd(code, signal);
    return message ? `${end ?? 'it ended'} (${message})` : end;
  });
  return started(ended, () => run.terminate());
}

function started(ended: Promise<string | undefined>, end: () => void): Started {
  const callOff = atExit(end);
  return {
    ended,
    async dispose() {
      end();
      await ended;
      callOff();
    },
  };
}

export async function launch(place: Place, request: RunRequest, output: number): Promise<Started> {
  return place === 'wine' ? launchUnderWine(request, output) : launchLocal(request, output);
}
