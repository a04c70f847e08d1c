import { describe, expect, test } from '@jest/globals';
import { EngineNotFoundError } from '../../src/engine/locate/errors.ts';
import { chosenEngine, searchEngines } from '../../src/engine/locate/search.ts';
import type { World } from '../../src/engine/locate/world.ts';
import { engine, fakeWorld, windows, type FakeComputer } from './fake-world.ts';
import { buildDll } from './pe-builder.ts';

const KITS = 'C:\\Program Files (x86)\\Windows Kits\\10\\Debuggers\\x64';
const SYSTEM32 = 'C:\\Windows\\System32';
const PACKAGES =
  'Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\Repository\\Packages';

function failureOf(world: World, path?: string): EngineNotFoundError {
  try {
    chosenEngine(world, searchEngines(world, { path }));
  } catch (error) {
    expect(error).toBeInstanceOf(EngineNotFoundError);
    return error as EngineNotFoundError;
  }
  throw new Error('an engine was chosen');
}

describe('an explicit choice', () => {
  const good = engine('D:\\kits\\Debuggers\\x64');

  test.each(['D:\\kits\\Debuggers\\x64', 'D:\\kits\\Debuggers', 'D:\\kits', '..\\kits'])(
    '%s leads to the engine below it',
    (path) => {
      const search = searchEngines(windows({ files: good, cwd: 'D:\\work' }), { path });
      expect(search.chosen?.folder).toBe('D:\\kits\\Debuggers\\x64');
    },
  );

  test("leads to the engine of a NuGet package's folder", () => {
    const world = windows({ files: engine('D:\\package\\content\\amd64') });
    expect(searchEngines(world, { path: 'D:\\package' }).chosen?.folder).toBe(
      'D:\\package\\content\\amd64',
    );
  });

  test('may be a Linux path under Wine', () => {
    const world = windows({ files: engine('Z:\\opt\\engine'), wine: true });
    expect(searchEngines(world, { path: '/opt/engine' }).chosen?.folder).toBe('Z:\\opt\\engine');
  });

  // Another engine is there each time: it must not be taken instead.
  const system = engine(SYSTEM32);
  const without = (files: Record<string, Buffer>, name: string): Record<string, Buffer> =>
    Object.fromEntries(Object.entries(files).filter(([file]) => !file.endsWith(name)));
  test.each<[why: string, message: string, path: string, computer: FakeComputer]>([
    [
      'does not exist',
      'D:\\nowhere cannot be loaded as asked: there is no such file or folder',
      'D:\\nowhere',
      {},
    ],
    [
      'has no engine',
      'there is no dbgeng.dll in that folder',
      'D:\\a',
      { files: { 'D:\\a\\b.txt': Buffer.alloc(1) } },
    ],
    [
      'is another file',
      'D:\\a\\dbghelp.dll cannot be loaded as asked: it is a file, and not dbgeng.dll',
      'D:\\a\\dbghelp.dll',
      { files: engine('D:\\a') },
    ],
    [
      'is 32-bit',
      'dbgeng.dll is for x86, and this Node is x64',
      'D:\\a',
      { files: engine('D:\\a', { machine: 'x86' }) },
    ],
    [
      'is for ARM64',
      'dbgeng.dll is for arm64x, and this Node is x64',
      'D:\\a',
      { files: engine('D:\\a', { machine: 'arm64', hybrid: true }) },
    ],
    [
      'lacks dbghelp.dll',
      'dbghelp.dll is missing beside it',
      'D:\\a',
      { files: without(engine('D:\\a'), 'dbghelp.dll') },
    ],
    [
      'lacks dbgmodel.dll',
      'dbgmodel.dll is missing beside it',
      'D:\\a',
      { files: without(engine('D:\\a'), 'dbgmodel.dll') },
    ],
    [
      'has a 32-bit dbghelp.dll',
      'dbghelp.dll beside it is for x86, and this Node is x64',
      'D:\\a',
      { files: { ...engine('D:\\a'), 'D:\\a\\dbghelp.dll': buildDll({ machine: 'x86' }) } },
    ],
    [
      'may not be read',
      'D:\\a\\dbgeng.dll cannot be read: access is denied (EACCES)',
      'D:\\a',
      { files: engine('D:\\a'), unreadable: ['D:\\a\\dbgeng.dll'] },
    ],
    [
      'is damaged',
      'D:\\a\\dbgeng.dll cannot be read: it is not a Windows program file',
      'D:\\a',
      { files: { ...engine('D:\\a'), 'D:\\a\\dbgeng.dll': Buffer.alloc(500) } },
    ],
    [
      "is Wine's stand-in",
      "it is Wine's own stand-in, not Microsoft's engine",
      'D:\\a',
      { files: engine('D:\\a', { wineBuiltin: true }), wine: true },
    ],
  ])('that %s is an error, not a fall-through', (_, message, path, computer) => {
    const files = { ...system, ...computer.files };
    const error = failureOf(windows({ ...computer, files }), path);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
    const byEnvironment = failureOf(windows({ ...computer, files, env: { DBGENG_PATH: path } }));
    expect(byEnvironment.message).toContain(message.replace('as asked', 'as DBGENG_PATH asks'));
  });

  test('of an ARM64X engine suits ARM64 and, on such a computer, emulated x64', () => {
    const files = engine('D:\\a', { machine: 'arm64', hybrid: true });
    const problem = (computer: FakeComputer): string | undefined =>
      searchEngines(windows({ files, ...computer }), { path: 'D:\\a' }).explicit?.problem;
    expect(problem({ arch: 'arm64' })).toBeUndefined();
    expect(problem({ arch: 'x64', arm64Computer: true })).toBeUndefined();
    expect(problem({ arch: 'x64' })).toMatch('arm64x');
  });
});

describe('what is missing', () => {
  test('is named with what it costs', () => {
    const world = windows({ files: engine('D:\\a', {}, ['symsrv.dll', 'winext\\ext.dll']) });
    const missing = searchEngines(world, { path: 'D:\\a' }).chosen?.missing ?? [];
    expect(missing.map(({ name }) => name)).toEqual([
      'dbgcore.dll',
      'msdia140.dll',
      'winxp/exts.dll',
      'winxp/kdexts.dll',
      'ttd/TTDReplay.dll',
    ]);
    expect(missing[1]).toMatchObject({ path: 'D:\\a\\msdia140.dll', present: false });
    expect(missing[1]?.cost).toMatch(/PDB/);
  });

  test('is not msdia140.dll where dbghelp.dll does not ask for it', () => {
    const files = { ...engine('D:\\a', {}, []), 'D:\\a\\dbghelp.dll': buildDll() };
    const chosen = searchEngines(windows({ files }), { path: 'D:\\a' }).chosen;
    expect(chosen?.missing.map(({ name }) => name)).not.toContain('msdia140.dll');
  });

  test('is not dbgmodel.dll for an old engine that does not import it', () => {
    const files = {
      'D:\\a\\dbgeng.dll': buildDll({ imports: ['dbghelp.dll'], version: '6.3.9600.1' }),
      'D:\\a\\dbghelp.dll': buildDll({ version: '6.3.9600.1' }),
    };
    const chosen = searchEngines(windows({ files }), { path: 'D:\\a' }).chosen;
    expect(chosen).toMatchObject({ version: '6.3.9600.1', problem: undefined });
  });
});

describe('when there is no engine', () => {
  test('the error lists every place and says what to do', () => {
    const error = failureOf(windows({ files: engine(SYSTEM32, { wineBuiltin: true }) }));
    for (const text of [
      KITS,
      'WindowsApps',
      PACKAGES,
      '.nuget',
      'stand-in',
      'DBGENG_PATH',
      'winget',
    ]) {
      expect(error.message).toContain(text);
    }
    expect(error.lookedAt.map(({ source }) => source)).toEqual([
      'windows-kits',
      'windows-kits',
      'store',
      'store',
      'nuget',
      'system32',
    ]);
  });

  test('a folder without one is no candidate', () => {
    const world = windows({ files: { [`${KITS}\\windbg.chm`]: Buffer.alloc(1) } });
    const search = searchEngines(world);
    expect(search.candidates).toEqual([]);
    expect(search.lookedAt[0]).toMatchObject({ place: KITS, result: 'no dbgeng.dll' });
  });

  test('on Linux the error names Wine and the command', () => {
    const error = failureOf(fakeWorld({ platform: 'linux' }));
    expect(error.message).toMatch(/Wine/);
    expect(error.message).toMatch(/`dbgeng run script\.ts`/);
  });
});
