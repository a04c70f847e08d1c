// Paths that users write on the command line, in the form that the engine's side understands.
import path from 'node:path';
import { hostOptions, hostPath, hostProgram } from '../host/paths.ts';
import type { StartOptions } from '../index.ts';
import { toWindowsPath } from '../wine/index.ts';
import type { TargetSpec } from './target.ts';

const convert = process.platform === 'win32' ? undefined : toWindowsPath;

/** A file of this computer, for the engine. */
export function enginePath(file: string): string {
  return hostPath(path.resolve(file), convert);
}

/** Options of a session, with their paths as the engine takes them. */
export function searchPaths(
  options: Pick<StartOptions, 'symbols' | 'images' | 'sources' | 'engine'>,
) {
  return hostOptions(options, convert);
}

/** A target, with its paths as the engine takes them. */
export function engineTarget(target: TargetSpec): TargetSpec {
  const [first, ...rest] = target.args;
  const where =
    target.how === 'openDump'
      ? hostPath(first as string, convert)
      : target.how === 'launch'
        ? hostProgram(first as string, convert)
        : first;
  return { ...target, args: [where, ...rest], options: searchPaths(target.options) };
}
