// Paths that users write on the command line, in the form that the engine's side understands.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { hostOptions } from '../host/paths.ts';
import type { StartOptions } from '../index.ts';
import { toWindowsPath } from '../wine/index.ts';

/** A file of this computer, for the engine. */
export function enginePath(file: string): string {
  return process.platform === 'win32' ? path.resolve(file) : toWindowsPath(path.resolve(file));
}

/**
 * A program to start: a file here, or else a name that Windows looks for on its own path
 * (`notepad.exe`).
 */
export function programPath(program: string): string {
  return existsSync(program) ? enginePath(program) : program;
}

/** Options of a session, with their paths as the engine takes them. */
export function searchPaths(
  options: Pick<StartOptions, 'symbols' | 'images' | 'sources' | 'engine'>,
) {
  if (process.platform === 'win32') return options;
  return hostOptions(options, toWindowsPath);
}
