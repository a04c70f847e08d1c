// Starts a file of ours next to the engine: a Node of its own, on Linux a Windows one under Wine.
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnUnderWine, type WineExit } from '../wine/index.ts';

export type { WineExit };

/** A process next to the engine. */
export interface Inside {
  readonly child: ChildProcess;
  /** How it ended, when nothing of it is left. Never rejects. */
  readonly exited: Promise<WineExit>;
  /** Ends it at once. */
  terminate(): void;
}

export interface InsideOptions {
  readonly stdio?: StdioOptions;
  readonly env?: NodeJS.ProcessEnv;
}

/** Whether we run from the sources of a checkout. */
const fromSource = import.meta.url.endsWith('.ts');

/** A file beside this one, as this installation has it: `besideUs('triage/worker')`. */
export function besideUs(name: string): string {
  return fileURLToPath(new URL(`./${name}.${fromSource ? 'ts' : 'js'}`, import.meta.url));
}

/** What Node needs before a script so that TypeScript and `dbgeng` can be imported. */
export function hookArguments(): string[] {
  const extension = fromSource ? 'ts' : 'js';
  const register = new URL(`../loader/register.${extension}`, import.meta.url).href;
  return ['--import', register, ...(fromSource ? ['--conditions=dbgeng-source'] : [])];
}

/** Starts `script`, by default with pipes to it. Fetching what a run needs may come first. */
export async function startInside(
  script: string,
  args: readonly string[] = [],
  { stdio = 'pipe', env }: InsideOptions = {},
): Promise<Inside> {
  if (process.platform !== 'win32') {
    const run = await spawnUnderWine(script, args, { stdio, ...(env && { env }) });
    return { child: run.child, exited: run.exited, terminate: () => run.terminate() };
  }
  const command = [...hookArguments(), path.resolve(script), ...args];
  const child = spawn(process.execPath, command, { stdio, windowsHide: true, ...(env && { env }) });
  const exited = new Promise<WineExit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', (error) => resolve({ code: 127, signal: null, message: error.message }));
  });
  return { child, exited, terminate: () => void child.kill() };
}
