// `dbgeng run`: a script beside the engine, on Windows in a Node of its own, on Linux under Wine.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { runUnderWine, type WineExit } from '../wine/index.ts';
import { askedEngine, checkEngine } from './asked-engine.ts';
import { CliError } from './errors.ts';
import type { RunWishes } from './inside/run-script.ts';
import { besideUs, hookArguments } from './inside.ts';
import { enginePath, engineTarget } from './paths.ts';
import type { TargetSpec } from './target.ts';

/** Runs the script on Windows itself, with the same hooks. */
function runOnWindows(script: string, args: readonly string[]): Promise<WineExit> {
  // The console sends Ctrl+C to both of us; it is the script's to answer.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  return new Promise<WineExit>((resolve, reject) => {
    const command = [...hookArguments(), script, ...args];
    const child = spawn(process.execPath, command, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  }).finally(() => process.off('SIGINT', ignore));
}

/**
 * Runs a JavaScript or TypeScript file as `node` would, with `dbgeng` importable from wherever it
 * lies, in a process of its own. Our stdin, stdout, stderr, working directory and variables are its.
 * Where it has a default export, that is called with a session on `target` and the arguments.
 *
 * @returns how it ended
 * @throws SetupError when something that a run needs is missing, CliError when the file is
 */
export async function runScript(
  file: string,
  args: readonly string[] = [],
  { target, verbose = false }: { target?: TargetSpec | undefined; verbose?: boolean } = {},
): Promise<WineExit> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw new CliError(`${file}: ${found ? 'it is no file' : 'there is no such file'}`);
  if (target) await checkEngine(askedEngine(target.options));
  const wishes: RunWishes = {
    target: target && engineTarget(target),
    linux: process.platform === 'linux',
    verbose,
  };
  const all = [JSON.stringify(wishes), enginePath(file), ...args];
  const script = besideUs('inside/run-script');
  return process.platform === 'win32' ? runOnWindows(script, all) : runUnderWine(script, all);
}
