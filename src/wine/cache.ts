// The cache folder: where fetched things live, how they get there in one piece, how left-overs go.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import { guardFolder } from './guard.ts';
import { SetupError } from './progress.ts';

/**
 * The folder that keeps whatever is fetched or prepared: `DBGENG_CACHE`, else
 * `$XDG_CACHE_HOME/dbgeng`, else `~/.cache/dbgeng`; on Windows `%LOCALAPPDATA%\dbgeng\cache`.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env['DBGENG_CACHE']) return path.resolve(env['DBGENG_CACHE']);
  if (process.platform === 'win32') {
    const local = env['LOCALAPPDATA'] || path.join(homedir(), 'AppData', 'Local');
    return path.join(local, 'dbgeng', 'cache');
  }
  // The XDG specification: a relative value is to be ignored.
  const xdg = env['XDG_CACHE_HOME'];
  if (xdg && path.isAbsolute(xdg)) return path.join(xdg, 'dbgeng');
  return path.join(homedir(), '.cache', 'dbgeng');
}

/**
 * Makes a folder and those above it. Not `mkdirSync` with `recursive`: below a folder that takes no entries
 * (`/proc`) Node 20 tries for ever, on one core.
 */
export function makeFolders(folder: string): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && at !== path.dirname(at); at = path.dirname(at))
    missing.unshift(at);
  for (const part of missing) {
    try {
      mkdirSync(part);
    } catch (error) {
      // Another process has been faster.
      if (!statSync(part, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
}

/**
 * The folder in the cache folder that holds what runs now, there and writable: nothing works without it.
 *
 * @throws SetupError that names the setting when it cannot be made or written
 */
export function runsFolder(): string {
  const folder = path.join(cacheFolder(), 'runs');
  try {
    makeFolders(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    // `EACCES: permission denied, mkdir '…'`
    const reason = (error as Error).message.split(',')[0]!;
    const cache = cacheFolder();
    throw new SetupError(
      process.env['DBGENG_CACHE']
        ? `DBGENG_CACHE names ${cache}, which cannot be written: ${reason}`
        : `the cache folder ${cache} cannot be written: ${reason}; DBGENG_CACHE may name another one`,
    );
  }
  return folder;
}

/** Start time of a process in clock ticks since boot, or undefined when there is none such. */
function startTime(pid: number | 'self'): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // Field 22; the name in field 2 may hold spaces and parentheses.
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .at(19);
  } catch {
    return undefined;
  }
}

let ownStart: string | undefined;

/** A name that tells who made it: `prefix-PID-STARTTIME-RANDOM`. */
export function ownedName(prefix: string): string {
  ownStart ??= startTime('self') ?? '0';
  return `${prefix}-${process.pid}-${ownStart}-${randomBytes(4).toString('hex')}`;
}

/** Whether the process that made `name` (see `ownedName`) still runs; true for other names. */
export function ownerLives(name: string): boolean {
  const owner = /-(\d+)-(\d+)-[0-9a-f]{8}$/.exec(name);
  if (!owner) return true;
  const pid = Number(owner[1]);
  if (process.platform === 'linux') return startTime(pid) === owner[2];
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Entries of `folder` called `prefix-…` whose maker is gone. */
export function orphans(folder: string, prefix: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${prefix}-`) && !ownerLives(name))
    .map((name) => path.join(folder, name));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Makes `target` in one step: `fill` works in a folder of its own beside it, which is renamed into
 * place when it is complete. A kill in between leaves nothing that looks finished; of two makers
 * the first wins and the second's copy is dropped.
 */
export async function makeFolder(
  target: string,
  fill: (stage: string) => Promise<void>,
): Promise<void> {
  const parent = path.dirname(target);
  makeFolders(parent);
  for (const left of orphans(parent, 'making')) {
    try {
      removeFolder(left);
    } catch {
      // Somebody else removes it, too, or it goes next time.
    }
  }
  const stage = path.join(parent, ownedName('making'));
  mkdirSync(stage);
  const unguard = guardFolder(stage);
  try {
    await fill(stage);
    try {
      renameSync(stage, target);
    } catch (error) {
      if (!existsSync(target)) throw error;
    }
  } finally {
    removeFolder(stage);
    unguard();
  }
}
