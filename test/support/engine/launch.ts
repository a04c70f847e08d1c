// Starts the process of one engine test file: under Wine on Linux, with this Node on Windows, and
// with this Node anywhere for the tests of the runner itself.
import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
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

// Nothing may outlive the run, Ctrl+C included: what is open is ended when this process exits.
const open = new Set<() => void>();
function endAll(): void {
  for (const end of open) end();
}
process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    endAll();
    process.kill(process.pid, signal);
  });
}

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

/** How a process is started in one place. */
interface Command {
  /** The program, and the arguments that come before Node's. */
  program: string[];
  env: NodeJS.ProcessEnv;
  /** A path of this machine as the process names it. */
  pathInside(path: string): string;
  /** Ends what is left besides the process and its group, and removes its surroundings. */
  cleanUp(): void;
}

function localCommand(): Command {
  return {
    program: [process.execPath],
    env: process.env,
    pathInside: (path) => path,
    cleanUp: () => {},
  };
}

function wineCommand(): Command {
  const node = process.env['DBGENG_TEST_WINE_NODE'];
  if (!node) throw new Error('DBGENG_TEST_WINE_NODE must name a program that is Node under Wine');
  return {
    program: [node],
    env: process.env,
    pathInside: (path) => `Z:${path.replaceAll('/', '\\')}`,
    cleanUp: () => {},
  };
}

/** What engine tests find in their environment, beside everything that is there already. */
function testEnvironment(request: RunRequest, { env, pathInside }: Command): NodeJS.ProcessEnv {
  const dumps = process.env['DBGENG_TEST_DUMPS'];
  const inside: RunRequest = { ...request };
  for (const key of ['root', 'file', 'records', 'temp', 'inside', 'compiled', 'start'] as const) {
    inside[key] = pathInside(request[key]);
  }
  return {
    ...env,
    DBGENG_TEST_RUN: JSON.stringify(inside),
    DBGENG_TEST_TARGET: pathInside(join(root, 'test', 'fixtures', 'target', 'target.exe')),
    ...(dumps && { DBGENG_TEST_DUMPS: pathInside(resolve(dumps)) }),
  };
}

export async function launch(place: Place, request: RunRequest, output: number): Promise<Started> {
  const command = place === 'wine' ? wineCommand() : localCommand();
  const [program, ...before] = command.program as [string, ...string[]];
  const start = command.pathInside(request.start);
  // Node wants a URL here, and would read the drive of a Windows path as its scheme.
  const startUrl = new URL(`file:///${start.replaceAll('\\', '/').replace(/^\//, '')}`).href;
  const child = spawn(
    program,
    [...before, '--enable-source-maps', '--import', startUrl, command.pathInside(request.inside)],
    {
      env: testEnvironment(request, command),
      stdio: ['ignore', output, output],
      // A group of its own, so that what the test started can be ended with it.
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  const end = (): void => {
    if (child.pid) endTree(child.pid);
    command.cleanUp();
  };
  open.add(end);
  const ended = new Promise<string | undefined>((settle) => {
    child.once('error', (error) => settle(`it could not be started: ${error.message}`));
    child.once('exit', (code, signal) => settle(describeEnd(code, signal)));
  });
  return {
    ended,
    async dispose() {
      end();
      await ended;
      open.delete(end);
    },
  };
}
