// Sessions in hosts for tests that run in this system's own Node: our programs under the engine, and
// what is left of a host afterwards.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { launch, type AsyncLaunchOptions, type AsyncSession } from '../../src/async.ts';
import { programPath } from '../fixtures/programs.ts';

/** Patience where only "never" is a failure: other programs may need the processors, too. */
export const PATIENCE = 30_000;

/** Everything that this program starts has this in its environment. */
const MARK = 'DBGENG_TEST_OF';
process.env[MARK] ??= String(process.pid);

/** Launches one of our programs in a host, with its symbols on the path. */
export function hosted(
  name = 'target',
  args: readonly string[] = [],
  options: AsyncLaunchOptions = {},
): Promise<AsyncSession> {
  const program = programPath(name);
  return launch(program, args, { symbols: [path.dirname(program)], ...options });
}

/** Every process that belongs to one host, found again after the host is gone. */
export interface Trace {
  /** Process ids that live now. */
  living(): number[];
  /** Waits until none lives; what still does after a while. */
  left(): Promise<number[]>;
}

/** On Linux a host has a Wine prefix of its own, which all its processes have in their environment. */
function prefixOf(pid: number): string {
  const variables = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  return variables.find((variable) => variable.startsWith('WINEPREFIX='))!;
}

function withVariable(variable: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(variable);
      } catch {
        // Gone, or somebody else's.
        return false;
      }
    })
    .map(Number);
}

/** Processes that this one has started, hosts and what belongs to them, that still live; waits for them first. */
export function leftovers(): Promise<number[]> {
  const { pid } = process;
  const started = (): number[] =>
    process.platform === 'linux'
      ? withVariable(`${MARK}=${pid}`).filter((other) => other !== pid)
      : childrenOf(pid, ` and Name='node.exe'`).filter((other) => other !== pid);
  return settled(started);
}

/** What `living` says when it says nothing any more, or does not stop to. */
async function settled(living: () => number[]): Promise<number[]> {
  for (let i = 0; i < 200 && living().length > 0; i++) await delay(100);
  return living();
}

/** On Windows: the host and its children. */
function childrenOf(pid: number, more = ''): number[] {
  const query = `Get-CimInstance Win32_Process -Filter "(ProcessId=${pid} or ParentProcessId=${pid})${more}" | % ProcessId`;
  const listed = execFileSync('powershell', ['-NoProfile', '-Command', query], {
    encoding: 'utf8',
  });
  return listed.split(/\s+/).filter(Boolean).map(Number);
}

export function traceOf(session: AsyncSession): Trace {
  const pid = session.host.pid!;
  const variable = process.platform === 'linux' ? prefixOf(pid) : undefined;
  const living = () => (variable === undefined ? childrenOf(pid) : withVariable(variable));
  return { living, left: () => settled(living) };
}

/** What rejects a promise; fails when nothing does. */
export async function rejection<E extends Error>(
  type: abstract new (...args: never[]) => E,
  promise: Promise<unknown>,
): Promise<E> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in outcome && outcome.error instanceof type) return outcome.error;
  throw new Error(
    'error' in outcome
      ? `Expected ${type.name}, but it rejected with ${String(outcome.error)}`
      : `Expected ${type.name}, but it resolved with ${String(outcome.value)}`,
    { cause: (outcome as { error?: unknown }).error },
  );
}

/** Settles `promise` or tells that it does not, after `milliseconds`. */
export async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | 'late'> {
  const timer = new AbortController();
  const late = delay(milliseconds, 'late' as const, { signal: timer.signal }).catch(
    () => 'late' as const,
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}
