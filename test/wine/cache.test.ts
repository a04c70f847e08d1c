// The cache folder, the lock and the atomic making of folders, with real processes that get killed.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { cacheFolder, makeFolder, orphans, ownedName, ownerLives } from '../../src/wine/cache.ts';
import { withLock } from '../../src/wine/lock.ts';

const root = mkdtempSync(path.join(tmpdir(), 'dbgeng-cache-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the cache folder follows the environment', () => {
  expect(cacheFolder({ DBGENG_CACHE: '/a/b' })).toBe('/a/b');
  expect(cacheFolder({ DBGENG_CACHE: '/a/b', XDG_CACHE_HOME: '/x' })).toBe('/a/b');
  expect(cacheFolder({ XDG_CACHE_HOME: '/x' })).toBe('/x/dbgeng');
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' })).toBe(`${homedir()}/.cache/dbgeng`);
  expect(cacheFolder({})).toBe(`${homedir()}/.cache/dbgeng`);
});

test('a name tells whether its maker lives', async () => {
  const own = ownedName('run');
  expect(ownerLives(own)).toBe(true);
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  child.kill('SIGKILL');
  await once(child, 'exit');
  const dead = `run-${child.pid}-123-0123abcd`;
  expect(ownerLives(dead)).toBe(false);
  // The same process id, started at another time, is somebody else.
  expect(ownerLives(`run-${process.pid}-1-0123abcd`)).toBe(false);
  expect(ownerLives('run-by-hand')).toBe(true);
  const folder = path.join(root, 'owners');
  for (const name of [own, dead, 'other']) mkdirSync(path.join(folder, name), { recursive: true });
  expect(orphans(folder, 'run')).toEqual([path.join(folder, dead)]);
});

test('makeFolder: all or nothing, and the first maker wins', async () => {
  const target = path.join(root, 'made', 'thing');
  const failing = makeFolder(target, async (stage) => {
    writeFileSync(path.join(stage, 'half'), '');
    throw new Error('no network');
  });
  await expect(failing).rejects.toThrow('no network');
  expect(readdirSync(path.dirname(target))).toEqual([]);
  const make = (text: string) =>
    makeFolder(target, async (stage) => {
      await new Promise((resolve) => setTimeout(resolve, text.length * 20));
      writeFileSync(path.join(stage, text), '');
    });
  await Promise.all([make('a'), make('later')]);
  expect(readdirSync(target)).toEqual(['a']);
  expect(readdirSync(path.dirname(target))).toEqual(['thing']);
});

test('makeFolder sweeps what a killed maker left', async () => {
  const folder = path.join(root, 'swept');
  const left = path.join(folder, 'making-4194303-5-0123abcd');
  mkdirSync(left, { recursive: true });
  await makeFolder(path.join(folder, 'thing'), async () => {});
  expect(readdirSync(folder)).toEqual(['thing']);
});

test('the lock lets one in at a time, within a process', async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 30));
    inside--;
  };
  await Promise.all([1, 2, 3, 4].map(() => withLock(`${root}/one`, work)));
  expect(most).toBe(1);
});

test('the lock of a killed process is free at once', async () => {
  const script = path.join(root, 'hold.mts');
  const lock = path.resolve('src/wine/lock.ts');
  writeFileSync(
    script,
    `import { withLock } from ${JSON.stringify(lock)};
     await withLock(${JSON.stringify(`${root}/two`)}, () => {
       console.log('held');
       return new Promise((resolve) => setTimeout(resolve, 60000));
     });`,
  );
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  let waited = false;
  let inside = false;
  const locked = withLock(
    `${root}/two`,
    async () => void (inside = true),
    () => void (waited = true),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect({ waited, inside }).toEqual({ waited: true, inside: false });
  child.kill('SIGKILL');
  await locked;
  expect(inside).toBe(true);
}, 90_000);

test('waiting for the lock has an end', async () => {
  let release = () => {};
  const held = withLock(`${root}/three`, () => new Promise<void>((resolve) => (release = resolve)));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const started = Date.now();
  expect(await withLock(`${root}/three`, async () => 'on', undefined, 200)).toBe('on');
  expect(Date.now() - started).toBeGreaterThanOrEqual(190);
  release();
  await held;
});
