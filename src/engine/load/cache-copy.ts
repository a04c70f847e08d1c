// Whole copies of an engine's folder, for engines that Windows does not load where they lie.
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { EngineCandidate } from '../locate/candidate.ts';
import { absolutePath, type World } from '../locate/world.ts';

// Written last, so a folder with it is whole.
const MARK = '.dbgeng-copy.json';
const TEMPORARY = '.copying-';

/** Where copies lie: `cacheFolder`, else the environment variable DBGENG_CACHE, else `%LOCALAPPDATA%\dbgeng\cache`. */
export function copiesFolder(world: World, cacheFolder?: string): string {
  const local = world.env['LOCALAPPDATA'] || world.path.join(world.home, 'AppData', 'Local');
  const given = cacheFolder ?? world.env['DBGENG_CACHE'];
  const root = given ? absolutePath(world, given) : world.path.join(local, 'dbgeng', 'cache');
  return world.path.join(root, 'engines');
}

/** Folder of the copy of this very engine: another version, or the same one from elsewhere, has another. */
function copyPath(candidate: EngineCandidate, world: World, root: string): string {
  const { folder, version = 'unknown', machine = 'unknown' } = candidate;
  // Copies are rare: importing node:crypto would cost every program milliseconds at its start.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const origin = createHash('sha256').update(folder.toLowerCase()).digest('hex').slice(0, 12);
  return world.path.join(root, `${version}-${machine}-${origin}`);
}

/**
 * Copies an engine's whole folder, extensions included, unless that was done before. Returns the copy's folder. Safe
 * against other processes that do the same: a copy appears under its name only when it is whole.
 */
export function copyEngine(candidate: EngineCandidate, world: World, root: string): string {
  const target = copyPath(candidate, world, root);
  if (isWhole(target)) return target;
  mkdirSync(root, { recursive: true });
  removeLeftOvers(world, root);
  const temporary = `${target}${TEMPORARY}${process.pid}-${crypto.randomUUID()}`;
  try {
    const files: Record<string, number> = {};
    copyTree(world, candidate.folder, temporary, '', files);
    writeFileSync(
      world.path.join(temporary, MARK),
      JSON.stringify({ from: candidate.folder, files }),
    );
    rmSync(target, { recursive: true, force: true });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another process may have been faster, and its files are in use by now.
    if (isWhole(target)) return target;
    throw error;
  }
  return target;
}

/** The folder that a copy was made of; undefined: `folder` is no copy. */
export function copyOrigin(folder: string): string | undefined {
  return readMark(folder)?.from;
}

/** Whether every file that was copied is still there in its size. */
function isWhole(folder: string): boolean {
  const files = Object.entries(readMark(folder)?.files ?? {});
  const sizeOf = (name: string): number | undefined =>
    statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.size;
  return files.length > 0 && files.every(([name, size]) => sizeOf(name) === size);
}

function readMark(folder: string): { from: string; files: Record<string, number> } | undefined {
  try {
    return JSON.parse(readFileSync(`${folder}/${MARK}`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Not fs.cpSync: in Node 22 it ends the process on names outside ASCII. Fills `sizes` with what was copied. */
function copyTree(
  world: World,
  from: string,
  to: string,
  below: string,
  sizes: Record<string, number>,
): void {
  mkdirSync(world.path.join(to, below), { recursive: true });
  for (const entry of readdirSync(world.path.join(from, below))) {
    const name = below === '' ? entry : `${below}/${entry}`;
    const source = world.path.join(from, name);
    if (statSync(source).isDirectory()) {
      copyTree(world, from, to, name, sizes);
    } else {
      const copy = world.path.join(to, name);
      copyFileSync(source, copy);
      sizes[name] = statSync(copy).size;
    }
  }
}

/** Half copies of processes that are gone. */
function removeLeftOvers(world: World, root: string): void {
  for (const name of readdirSync(root)) {
    const pid = new RegExp(`${TEMPORARY.replaceAll('.', '\\.')}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || processLives(Number(pid))) continue;
    rmSync(world.path.join(root, name), { recursive: true, force: true });
  }
}

function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
