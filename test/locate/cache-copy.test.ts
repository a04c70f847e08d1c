// Copies of engines, on the real disk.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { copiesFolder, copyEngine, copyOrigin } from '../../src/engine/load/cache-copy.ts';
import { examineFolder, type EngineCandidate } from '../../src/engine/locate/candidate.ts';
import { realWorld, type World } from '../../src/engine/locate/world.ts';
import { fakeWorld } from './fake-world.ts';
import { buildDll } from './pe-builder.ts';

let folder: string;
let root: string;
let world: World;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dbgeng-copy-'));
  root = join(folder, 'cäche', 'engines');
  world = realWorld();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function install(name: string, version = '10.0.1.2'): EngineCandidate {
  const at = join(folder, name);
  mkdirSync(join(at, 'winext', 'arcade'), { recursive: true });
  writeFileSync(join(at, 'dbgeng.dll'), buildDll({ version }));
  writeFileSync(join(at, 'dbghelp.dll'), buildDll());
  writeFileSync(join(at, 'winext', 'arcade', 'ünï.dll'), 'extension');
  return examineFolder(world, 'store', at);
}

test('a copy is whole, extensions included, and named by version and machine', () => {
  const copy = copyEngine(install('store'), world, root);
  expect(copy).toMatch(/10\.0\.1\.2-x64-[0-9a-f]{12}$/);
  expect(readFileSync(join(copy, 'winext', 'arcade', 'ünï.dll'), 'utf8')).toBe('extension');
  expect(readdirSync(root)).toHaveLength(1);
  expect(copyOrigin(copy)).toBe(join(folder, 'store'));
  expect(copyOrigin(folder)).toBeUndefined();
});

test('a second start uses the copy', () => {
  const engine = install('store');
  const copy = copyEngine(engine, world, root);
  const made = statSync(copy).ino;
  expect(copyEngine(engine, world, root)).toBe(copy);
  expect(statSync(copy).ino).toBe(made);
});

test('a damaged copy is made again', () => {
  const engine = install('store');
  const copy = copyEngine(engine, world, root);
  truncateSync(join(copy, 'dbghelp.dll'), 10);
  rmSync(join(copy, 'winext'), { recursive: true });
  expect(copyEngine(engine, world, root)).toBe(copy);
  expect(statSync(join(copy, 'dbghelp.dll')).size).toBe(buildDll().length);
  expect(existsSync(join(copy, 'winext', 'arcade', 'ünï.dll'))).toBe(true);
});

test('another version, and the same one from elsewhere, have copies of their own', () => {
  const copies = [install('a'), install('b'), install('c', '10.0.1.3')].map((engine) =>
    copyEngine(engine, world, root),
  );
  expect(new Set(copies).size).toBe(3);
});

test('what is left of a process that died while copying goes away', () => {
  mkdirSync(join(root, '10.0.1.2-x64-0.copying-999999999-ab'), { recursive: true });
  mkdirSync(join(root, `10.0.1.2-x64-0.copying-${process.pid}-cd`));
  copyEngine(install('store'), world, root);
  const names = readdirSync(root).filter((name) => name.includes('copying'));
  expect(names).toEqual([`10.0.1.2-x64-0.copying-${process.pid}-cd`]);
});

test('a copy that cannot be made leaves nothing behind', () => {
  const engine = install('store');
  rmSync(engine.folder, { recursive: true });
  expect(() => copyEngine(engine, world, root)).toThrow(/ENOENT/);
  expect(readdirSync(root)).toEqual([]);
});

test('copies lie where the option, DBGENG_CACHE or LOCALAPPDATA says', () => {
  const env = { LOCALAPPDATA: 'D:\\ann\\AppData\\Local' };
  expect(copiesFolder(fakeWorld({ env }))).toBe('D:\\ann\\AppData\\Local\\dbgeng\\cache\\engines');
  const both = fakeWorld({ env: { ...env, DBGENG_CACHE: 'D:\\cache' } });
  expect(copiesFolder(both)).toBe('D:\\cache\\engines');
  expect(copiesFolder(both, 'E:\\mine')).toBe('E:\\mine\\engines');
  const wine = fakeWorld({ wine: true, env: { DBGENG_CACHE: '/var/cache/dbgeng' } });
  expect(copiesFolder(wine)).toBe('Z:\\var\\cache\\dbgeng\\engines');
});
