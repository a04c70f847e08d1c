/** Starts the process of a host: a Node beside us on Windows, one under Wine on Linux. */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { HostStartError } from '../errors.ts';
import { sibling } from '../sibling.ts';
import type { HostSetup } from './host-main.ts';
import { inheritedFlags } from './node-flags.ts';

/** How the process of a host ended. */
export interface HostExit {
  readonly code: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  /** In words, where they are known. */
  readonly detail: string | undefined;
}

export interface HostProcess {
  /** Of the process, as this system numbers it. */
  readonly pid: number | undefined;
  /** Settles when nothing of it is left. Never rejects. */
  readonly exited: Promise<HostExit>;
  /** Ends it, and everything it has started, at once. */
  kill(): void;
  /** Whether it keeps this program alive. */
  hold(held: boolean): void;
}

export interface SpawnOptions {
  readonly setup: HostSetup;
  /** The target outlives this program: then its host must, too, long enough to let go of it. */
  readonly outlives: boolean;
  /** Where the host, and a target that shares its console, print; a function gets what they print. */
  readonly output: 'inherit' | 'ignore' | OutputSink;
}

/** Called with what came on standard output (1) or error (2). */
export type OutputSink = (bytes: Buffer, stream: 1 | 2) => void;

type Stdio = ['ignore', 'inherit' | 'ignore' | 'pipe', 'inherit' | 'pipe'];

/** Without a sink, what is fatal to the host is told on standard error in any case. */
function stdioOf(output: SpawnOptions['output']): Stdio {
  if (typeof output === 'function') return ['ignore', 'pipe', 'pipe'];
  return ['ignore', output, 'inherit'];
}

function drain(child: ChildProcess, output: SpawnOptions['output']): void {
  if (typeof output !== 'function') return;
  child.stdout?.on('data', (bytes: Buffer) => output(bytes, 1));
  child.stderr?.on('data', (bytes: Buffer) => output(bytes, 2));
  for (const stream of [child.stdout, child.stderr]) (stream as Socket | null)?.unref?.();
}

const main = (): string => fileURLToPath(sibling(import.meta.url, 'host-main'));
const fromSource = import.meta.url.endsWith('.ts');

function nodeArguments(): string[] {
  const kept = inheritedFlags(process.execArgv);
  return fromSource ? ['--conditions=dbgeng-source', ...kept] : kept;
}

/** Starts it. Rejects with HostStartError or SetupError where that cannot be. */
export async function spawnHost(options: SpawnOptions): Promise<HostProcess> {
  const env = { ...process.env, DBGENG_HOST: JSON.stringify(options.setup) };
  if (process.platform === 'win32') return spawnHere(options, env);
  if (process.platform === 'linux') return spawnThere(options, env);
  throw new HostStartError(
    `The debugger engine runs on Windows, and on Linux under Wine, not on ${process.platform}.`,
  );
}

function spawnHere({ outlives, output }: SpawnOptions, env: NodeJS.ProcessEnv): HostProcess {
  const child = spawn(process.execPath, [...nodeArguments(), main()], {
    env,
    stdio: stdioOf(output),
    windowsHide: true,
    // Node's children end with it, unless they are detached.
    detached: outlives,
  });
  drain(child, output);
  const exited = new Promise<HostExit>((resolve) => {
    child.once('error', ({ message }) =>
      resolve({ code: undefined, signal: undefined, detail: message }),
    );
    child.once('exit', (code, signal) =>
      resolve({ code: code ?? undefined, signal: signal ?? undefined, detail: undefined }),
    );
  });
  return { pid: child.pid, exited, kill: () => child.kill('SIGKILL'), hold: holder(child) };
}

async function spawnThere({ output }: SpawnOptions, env: NodeJS.ProcessEnv): Promise<HostProcess> {
  const { spawnUnderWine } = await import('../../wine/index.ts');
  const run = await spawnUnderWine(main(), [], {
    env,
    nodeArgs: ['--disable-warning=ExperimentalWarning'],
    stdio: stdioOf(output),
  });
  drain(run.child, output);
  const exited = run.exited.then(({ code, signal, message }) => ({
    code: code ?? undefined,
    signal: signal ?? undefined,
    detail: message,
  }));
  return { pid: run.child.pid, exited, kill: () => run.terminate(), hold: holder(run.child) };
}

function holder(child: ChildProcess): (held: boolean) => void {
  child.unref();
  return (held) => (held ? child.ref() : child.unref());
}
