// Starts the process of one engine test file: under Wine on Linux, with this Node on Windows, and
// with this Node anywhere for the tests of the runner itself.
import { spawn, spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
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

function launchLocal(request: RunRequest, output: number): Started {
  const start = pathToFileURL(request.start).href;
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', start, request.inside],
    {
      env: { ...process.env, DBGENG_TEST_RUN: JSON.stringify(request) },
      stdio: ['ignore', output, output],
      // A group of its own, so that what the test started can be ended with it.
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  const end = (): void => {
    if (child.pid) endTree(child.pid);
  };
  open.add(end);
  const ended = new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(`it could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(describeEnd(code, signal)));
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

export async function launch(place: Place, request: RunRequest, output: number): Promise<Started> {
  if (place === 'local') return launchLocal(request, output);
  throw new Error('running under Wine is not there yet');
}
