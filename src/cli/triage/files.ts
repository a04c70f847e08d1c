// Which files `dbgeng triage` is to read: names, folders, and patterns that the shell has left as they are.
import { accessSync, constants, readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { isProgram } from '../file-kind.ts';

/** Extensions that dumps have. */
const DUMP = /\.(?:dmp|mdmp|hdmp|kdmp)$/i;

/** One argument is no dump, and nothing that leads to one. */
export interface Refused {
  readonly file: string;
  readonly error: string;
}

/** The dumps that the arguments name, each once, in their order; folders and patterns sorted by name. */
export function dumpFiles(args: readonly string[]): (string | Refused)[] {
  const found = new Map<string, string | Refused>();
  for (const file of args.flatMap(expand)) {
    const key = typeof file === 'string' ? path.resolve(file) : `refused ${file.file}`;
    if (!found.has(key)) found.set(key, file);
  }
  return [...found.values()];
}

function expand(arg: string): (string | Refused)[] {
  const refused = (error: string): Refused[] => [{ file: arg, error }];
  try {
    const stats = statSync(arg, { throwIfNoEntry: false });
    if (stats?.isFile()) {
      if (stats.size === 0) return refused('the file is empty');
      accessSync(arg, constants.R_OK);
      // The engine would open it: as a process that has never run.
      if (isProgram(arg)) return refused('not a dump of Windows: it is a program');
      return [arg];
    }
    if (stats?.isDirectory()) {
      const dumps = dumpsBelow(arg);
      return dumps.length > 0
        ? dumps
        : refused('no dumps (*.dmp, *.mdmp, *.hdmp, *.kdmp) in this folder');
    }
    if (stats) return refused('not a file');
    if (!/[*?]/.test(path.basename(arg))) return refused('there is no such file');
    const matches = matching(arg);
    return matches.length > 0 ? matches : refused('no file matches');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const denied = code === 'EACCES' || code === 'EPERM';
    if (code === 'ELOOP') return refused('its links lead in a circle');
    if (code === 'ENOENT' || code === 'ENOTDIR') return refused('there is no such folder');
    return refused(denied ? 'access is denied' : (code ?? message));
  }
}

function isFile(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const file = path.join(entry.parentPath, entry.name);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function dumpsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => DUMP.test(entry.name) && isFile(entry))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Windows' shells pass `*.dmp` on as it is. */
function matching(pattern: string): string[] {
  const folder = path.dirname(pattern);
  const escaped = path.basename(pattern).replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const name = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => name.test(entry.name) && isFile(entry))
    .map((entry) => path.join(folder, entry.name))
    .sort();
}
