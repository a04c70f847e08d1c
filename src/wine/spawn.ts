// Starts one Windows Node under Wine in a prefix of its own, and leaves nothing behind when it ends.
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache.ts';
import { wineEnvironment } from './environment.ts';
import { mapExit, type WineExit } from './exit.ts';
import { toWindowsPath } from './paths.ts';
import { killProcesses, makePrefix, removePrefix, sweepPrefixes } from './prefix.ts';
import { ensureRuntime, type WineRuntime } from './runtime.ts';
import { startServer, type WineServer } from './server.ts';

/** How a program is started under Wine. */
export interface WineOptions {
  /** The working directory, a Linux path. Default: ours. */
  cwd?: string;
  /** The variables the program gets. Default: ours. */
  env?: NodeJS.ProcessEnv;
  /** Flags for Node itself, before the script. */
  nodeArgs?: readonly string[];
  /** As for `child_process.spawn`; file descriptors past 2 do not reach Windows programs. */
  stdio?: StdioOptions;
  /** Whether TypeScript files and `dbgeng` can be imported (see `src/loader`). Default: true. */
  hooks?: boolean;
}

/** A program that runs under Wine. */
export interface WineChild {
  /** The Linux process: streams as asked for with `stdio`. Its raw exit code means little. */
  child: ChildProcess;
  /** Its prefix; drive C: is `drive_c` in it. Gone when `exited` settles. */
  prefix: string;
  /** How it ended, when nothing of it is left. Never rejects. */
  exited: Promise<WineExit>;
  /** Ctrl+C: SIGINT in the program's Node. */
  interrupt(): void;
  /** Ends it and everything it started, at once. */
  terminate(signal?: NodeJS.Signals): void;
  /** Stops it and everything it started, until `resume`. */
  suspend(): void;
  resume(): void;
}

/** The file beside us as this installation has it: TypeScript in a checkout, else JavaScript. */
function sibling(name: string): string {
  const own = fileURLToPath(import.meta.url);
  return path.join(path.dirname(own), `${name}${path.extname(own)}`);
}

/** Whether we run from the sources of a checkout. */
const fromSource = import.meta.url.endsWith('.ts');

function windowsUrl(file: string): string {
  return `file:///Z:${encodeURI(file).replace(/[?#]/g, encodeURIComponent)}`;
}

function nodeArguments(options: WineOptions): string[] {
  const args = ['--import', windowsUrl(sibling('preload'))];
  if (options.hooks !== false) {
    args.push('--import', windowsUrl(sibling('../loader/register')));
    if (fromSource) args.push('--conditions=dbgeng-source');
  }
  return [...args, ...(options.nodeArgs ?? [])];
}

let swept = false;

/**
 * Starts a script (a JavaScript or TypeScript file) with Windows' Node under Wine.
 *
 * @param script its Linux path; undefined when `nodeArgs` says what to run
 * @returns when it has been started; fetching what is missing may come first (see `ensureRuntime`)
 * @throws SetupError when something is missing, with what to do
 */
export async function spawnUnderWine(
  script: string | undefined,
  args: readonly string[] = [],
  options: WineOptions = {},
): Promise<WineChild> {
  const runtime = await ensureRuntime();
  if (!swept) sweepPrefixes();
  swept = true;
  const prefix = makePrefix(runtime.prefixTemplate);
  const marker = path.join(prefix, 'finished');
  const env = wineEnvironment(runtime.wine, prefix, options.env, {
    DBGENG_PATH: toWindowsPath(runtime.enginePath),
    DBGENG_CACHE: toWindowsPath(cacheFolder()),
    DBGENG_WINE_FINISHED: toWindowsPath(marker),
    NODE_PATH: toWindowsPath(runtime.nodeModules),
  });
  const server = await startServer(runtime.wine, prefix, env);
  const command = [runtime.node, ...nodeArguments(options)];
  if (script !== undefined) command.push(toWindowsPath(path.resolve(options.cwd ?? '', script)));
  const child = spawn(runtime.wine.loader, [...command, ...args], {
    cwd: options.cwd,
    env,
    stdio: options.stdio ?? 'inherit',
    // A session of its own: Ctrl+C in a terminal reaches us alone, and we pass it on once.
    detached: true,
  });
  return watch(child, prefix, server, marker);
}

/**
 * What the script's process wrote at its `exit` event: the exit code where it could not end with it
 * (see `preload.ts`), else nothing. Undefined when it did not come that far.
 */
function readMarker(marker: string): string | undefined {
  try {
    return readFileSync(marker, 'utf8');
  } catch {
    return undefined;
  }
}

function watch(child: ChildProcess, prefix: string, server: WineServer, marker: string): WineChild {
  if (child.pid !== undefined) server.janitor.add(child.pid);
  let interrupted = false;
  let ended: NodeJS.Signals | undefined;
  const raw = new Promise<{ code: number | null; signal: NodeJS.Signals | null; error?: Error }>(
    (resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal }));
      child.once('error', (error) => resolve({ code: 127, signal: null, error }));
    },
  );
  // Without its server a program ends at its next request, but one that waits for something never does.
  void server.died.then(() => killProcesses(prefix));
  const exited = raw.then(async ({ error, ...end }): Promise<WineExit> => {
    const said = readMarker(marker);
    await server.stop();
    // The server kills whom it knows: a desktop that was just being started waits for it for ever, with our stdout.
    killProcesses(prefix);
    removePrefix(prefix);
    server.janitor.dismiss();
    if (error) return { ...end, message: `Wine cannot be started: ${error.message}` };
    const code = said ? Number(said) : end.code;
    return mapExit({ ...end, code }, { finished: said !== undefined, interrupted, ended });
  });
  /** It leads a group, and what it starts belongs to that. */
  const signalAll = (signal: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // It has just ended.
    }
  };
  return {
    child,
    prefix,
    exited,
    suspend: () => signalAll('SIGSTOP'),
    resume: () => signalAll('SIGCONT'),
    interrupt() {
      interrupted = true;
      child.kill('SIGINT');
    },
    terminate(signal = 'SIGKILL') {
      ended ??= signal;
      child.kill('SIGKILL');
    },
  };
}

export type { WineExit, WineRuntime };
