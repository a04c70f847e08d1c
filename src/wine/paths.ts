// Names of the same file on both sides: Linux paths and the drive letters that Wine gives them.
import path from 'node:path';
import { SetupError } from './progress.ts';

const DRIVE = /^(?:\\\\[?.]\\)?([a-z]):([\\/].*)?$/i;

/**
 * The Windows name of a Linux path: drive Z: is the root. Relative paths are made absolute first;
 * a path that has a drive letter or starts with two backslashes is returned as it is.
 *
 * @throws SetupError for a name with a backslash, which has no Windows spelling
 */
export function toWindowsPath(file: string): string {
  if (DRIVE.test(file) || file.startsWith('\\\\')) return file;
  const absolute = path.posix.resolve(file);
  if (absolute.includes('\\')) {
    throw new SetupError(`${file}: a name with a backslash cannot be used under Wine; rename it`);
  }
  return `Z:${absolute.replaceAll('/', '\\')}`;
}

/**
 * The Linux path of a Windows name. Paths on Z: need nothing else; those on C: lie in a prefix.
 * A path that starts with a slash is returned as it is.
 *
 * @param prefix the prefix of the run that the name comes from (`WineChild.prefix`)
 * @throws SetupError for a relative name, a network name or another drive
 */
export function toLinuxPath(file: string, prefix?: string): string {
  if (file.startsWith('/')) return path.posix.normalize(file);
  const match = DRIVE.exec(file);
  const drive = match?.[1]?.toLowerCase();
  const rest = path.posix.normalize((match?.[2] ?? '/').replaceAll('\\', '/'));
  if (drive === 'z') return rest;
  if (drive === 'c' && prefix !== undefined) return path.posix.join(prefix, 'drive_c', rest);
  const why = drive === 'c' ? 'the prefix it lies in is not known' : 'only C: and Z: exist here';
  throw new SetupError(`${file} has no Linux path: ${why}`);
}
