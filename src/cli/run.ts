// `dbgeng run`: a script beside the engine, on Windows in a Node of its own, on Linux under Wine.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { SetupError, runUnderWine, type WineExit } from '../wine/index.ts';

/** Runs the script on Windows itself, with the same hooks. */
function runOnWindows(file: string, args: readonly string[]): Promise<WineExit> {
  const source = import.meta.url.endsWith('.ts');
  const register = new URL(`../loader/register.${source ? 'ts' : 'js'}`, import.meta.url).href;
  const conditions = source ? ['--conditions=dbgeng-source'] : [];
  const command = ['--import', register, ...conditions, file, ...args];
  // The console sends Ctrl+C to both of us; it is the script's to answer.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  return new Promise<WineExit>((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  }).finally(() => process.off('SIGINT', ignore));
}

/**
 * Runs a JavaScript or TypeScript file as `node` would, with `dbgeng` importable from wherever it
 * lies, in a process of its own. Our stdin, stdout, stderr, working directory and variables are its.
 *
 * @returns how it ended
 * @throws SetupError when the file is not there, or something that a run needs is missing
 */
export async function runScript(file: string, args: readonly string[] = []): Promise<WineExit> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new SetupError(`${file}: there is no such file`);
  }
  return process.platform === 'win32' ? runOnWindows(file, args) : runUnderWine(file, args);
}
