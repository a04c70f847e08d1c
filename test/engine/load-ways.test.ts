// What happens where an engine is not what it should be, or the usual way of loading it does not hold. One process holds
// one engine, so each case is a process of its own.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { archFolders, examineFolder } from '../../src/engine/locate/candidate.ts';
import { chosenEngine, searchEngines } from '../../src/engine/locate/search.ts';
import { realWorld } from '../../src/engine/locate/world.ts';
import type { Order, Report } from './load-child.ts';

const world = realWorld();
const engine = chosenEngine(world, searchEngines(world));
const folder = mkdtempSync(path.join(tmpdir(), 'dbgeng-ways-'));
const cacheFolder = path.join(folder, 'cache');

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

async function load(options: Order['options'], env: Order['env'] = {}): Promise<Report> {
  const child = fork(new URL('./load-child.ts', import.meta.url));
  try {
    const report = new Promise<Report>((resolve, reject) => {
      child.once('message', (message) => resolve(message as Report));
      child.once('exit', (code) => reject(new Error(`the process ended with ${code}`)));
    });
    child.send({ options: { cacheFolder, ...options }, env });
    return await report;
  } finally {
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
  }
}

/** A copy of the engine's DLLs in a folder of the given name. */
function copyTo(...names: string[]): string {
  const to = path.join(folder, ...names);
  mkdirSync(to, { recursive: true });
  for (const name of ['dbgeng', 'dbghelp', 'dbgmodel', 'dbgcore', 'msdia140']) {
    const from = path.join(engine.folder, `${name}.dll`);
    if (statSync(from, { throwIfNoEntry: false }) !== undefined) {
      writeFileSync(path.join(to, `${name}.dll`), readFileSync(from));
    }
  }
  return to;
}

describe('ways to load', () => {
  const works = { badCommand: 0x80040205, engine: { version: engine.version, warnings: [] } };

  test('without a redirect the engine would get the wrong dbghelp.dll, and is not loaded', async () => {
    const { error } = await load({ path: engine.folder, ways: ['plain'] });
    expect(error?.name).toBe('EngineLoadError');
    expect(error?.message).toMatch(/by plain: .*dbghelp\.dll/);
  });

  test('where the redirect fails, a private assembly in a cache copy does it', async () => {
    const report = await load({ path: engine.folder, ways: ['plain', 'assembly'] });
    expect(report).toMatchObject({ ...works, engine: { ...works.engine, way: 'assembly' } });
    expect(report.engine?.path.startsWith(path.join(cacheFolder, 'engines'))).toBe(true);
    expect(report.engine?.own).toEqual(
      expect.arrayContaining(['dbgeng.dll', 'dbghelp.dll', 'dbgmodel.dll']),
    );
  });

  test('an engine in a Store package is loaded out of a copy, which the next start uses again', async () => {
    const store = copyTo('WindowsApps', 'Microsoft.WinDbg_1.2511.1.0_x64__8wekyb3d8bbwe', 'amd64');
    mkdirSync(path.join(store, 'winext'));
    writeFileSync(path.join(store, 'winext', 'ext.dll'), 'an extension');
    const first = await load({ path: store });
    expect(first).toMatchObject({ ...works, engine: { ...works.engine, way: 'redirect' } });
    const used = path.dirname(first.engine!.path);
    expect(path.dirname(used)).toBe(path.join(cacheFolder, 'engines'));
    expect(readFileSync(path.join(used, 'winext', 'ext.dll'), 'utf8')).toBe('an extension');
    const made = statSync(used).birthtimeMs;
    expect((await load({ path: store })).engine?.path).toBe(first.engine?.path);
    expect(statSync(used).birthtimeMs).toBe(made);
  });

  test.each(['with blanks', 'Ünïcödé', 'R&D', '100%', "it's"])(
    'a folder called %s is loaded from, or from a copy of it',
    async (name) => {
      expect(await load({ path: copyTo(name) })).toMatchObject(works);
    },
  );

  test("where nothing else holds, System32's engine is used, with one warning", async () => {
    // A System32 with an engine of Microsoft's: under Wine the real one has none.
    copyTo('Windows', 'System32');
    const arch = archFolders(process.arch).at(-1)!;
    copyTo('packages', 'microsoft.debugging.platform.dbgeng', '1.0.0', 'content', arch);
    const report = await load(
      { ways: ['plain'] },
      {
        DBGENG_PATH: null,
        NUGET_PACKAGES: path.join(folder, 'packages'),
        SystemRoot: path.join(folder, 'Windows'),
      },
    );
    expect(report).toMatchObject({ badCommand: 0x80040205, engine: { source: 'system32' } });
    expect(report.engine?.warnings).toHaveLength(1);
    expect(report.engine?.warnings[0]).toMatch(
      /packages.*does not load.*System32.*is used instead/,
    );
  });

  test('an engine that was asked for is not replaced by System32’s', async () => {
    copyTo('Windows', 'System32');
    const SystemRoot = path.join(folder, 'Windows');
    const { error } = await load({ ways: ['plain'] }, { SystemRoot, DBGENG_PATH: engine.folder });
    expect(error?.name).toBe('EngineLoadError');
  });
});

describe('engines that cannot be used', () => {
  test('one of another architecture is named as such', async () => {
    const at = copyTo('wrong-machine');
    const file = path.join(at, 'dbgeng.dll');
    const bytes = readFileSync(file);
    bytes.writeUInt16LE(0x14c, bytes.readUInt32LE(60) + 4);
    writeFileSync(file, bytes);
    const { error } = await load({ path: at });
    expect(error?.name).toBe('EngineNotFoundError');
    expect(error?.message).toContain(`dbgeng.dll is for x86, and this Node is ${process.arch}`);
  });

  test('one without its dbghelp.dll is not mixed with the system’s', async () => {
    const at = copyTo('no-dbghelp');
    rmSync(path.join(at, 'dbghelp.dll'));
    const { error } = await load({}, { DBGENG_PATH: at });
    expect(error?.message).toMatch(/as DBGENG_PATH asks: dbghelp\.dll is missing beside it/);
  });

  test('one that is cut short is an error that says so, with the process alive', async () => {
    const at = copyTo('cut');
    const file = path.join(at, 'dbghelp.dll');
    writeFileSync(file, readFileSync(file).subarray(0, 400_000));
    const { error } = await load({ path: at, ways: ['redirect'] });
    expect(error?.name).toBe('EngineLoadError');
    expect(error?.message).toMatch(/dbghelp\.dll does not load \(error 193/);
  });

  test('a folder that is not there is not replaced by another engine', async () => {
    const { error } = await load({}, { DBGENG_PATH: path.join(folder, 'nowhere') });
    expect(error?.name).toBe('EngineNotFoundError');
    expect(error?.message).toMatch(/nowhere cannot be loaded as DBGENG_PATH asks/);
  });

  test('without msdia140.dll the engine loads, and the report says what that costs', async () => {
    const at = copyTo('no-dia');
    rmSync(path.join(at, 'msdia140.dll'));
    const report = await load({ path: at });
    expect(report.engine?.missing).toContain('msdia140.dll');
    expect(
      examineFolder(world, 'option', at).missing.find(({ name }) => name === 'msdia140.dll')?.cost,
    ).toMatch(/PDB/);
  });
});
