import { describe, expect, test } from '@jest/globals';
import { chosenEngine, searchEngines } from '../../src/engine/locate/search.ts';
import { engine, fakeWorld, windows } from './fake-world.ts';

const KITS = 'C:\\Program Files (x86)\\Windows Kits\\10\\Debuggers\\x64';
const SYSTEM32 = 'C:\\Windows\\System32';
const PACKAGES =
  'Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\Repository\\Packages';

describe('the order of precedence', () => {
  const store = 'C:\\Program Files\\WindowsApps\\Microsoft.WinDbg_1.2511.1.0_x64__8wekyb3d8bbwe';
  const nuget = 'D:\\ann\\.nuget\\packages\\microsoft.debugging.platform.dbgeng';
  // Each with a version of its own; taking away the first one brings up the next.
  const all: [source: string, files: Record<string, Buffer>, version: string][] = [
    ['windows-kits', engine(KITS, { version: '10.0.22621.1' }), '10.0.22621.1'],
    ['store', engine(`${store}\\amd64`, { version: '10.0.29000.1' }), '10.0.29000.1'],
    [
      'nuget',
      engine(`${nuget}\\20260109.1235.0\\content\\amd64`, { version: '10.0.29507.1001' }),
      '10.0.29507.1001',
    ],
    ['system32', engine(SYSTEM32, { version: '10.0.19041.1' }), '10.0.19041.1'],
  ];
  const registry = {
    [`HKCU\\${PACKAGES}\\Microsoft.WinDbg_1.2511.1.0_x64__8wekyb3d8bbwe\\PackageRootFolder`]: store,
  };
  const filesOf = (entries: typeof all): Record<string, Buffer> =>
    Object.assign({}, ...entries.map(([, files]) => files));

  test.each([0, 1, 2, 3])('place %d is taken when those before it have none', (index) => {
    const world = windows({ files: filesOf(all.slice(index)), registry });
    const search = searchEngines(world);
    expect(search.candidates.map(({ source }) => source)).toEqual(
      all.slice(index).map(([source]) => source),
    );
    const [source, , version] = all[index]!;
    expect(chosenEngine(world, search)).toMatchObject({ source, version, machine: 'x64' });
  });

  test('DBGENG_PATH beats them all, and an option beats DBGENG_PATH', () => {
    const files = { ...filesOf(all), ...engine('D:\\one'), ...engine('D:\\two') };
    const world = windows({ files, registry, env: { DBGENG_PATH: 'D:\\one' } });
    expect(searchEngines(world).chosen).toMatchObject({ source: 'DBGENG_PATH', folder: 'D:\\one' });
    const search = searchEngines(world, { path: 'D:\\two\\DbgEng.dll' });
    expect(search.chosen).toMatchObject({ source: 'option', path: 'D:\\two\\dbgeng.dll' });
    // The others are still listed, for a report.
    expect(search.candidates).toHaveLength(5);
    expect(searchEngines(world, { path: 'D:\\two', firstOnly: true }).candidates).toHaveLength(1);
  });

  test('an empty DBGENG_PATH counts as unset', () => {
    const world = windows({ files: filesOf(all), env: { DBGENG_PATH: '' } });
    expect(searchEngines(world).chosen?.source).toBe('windows-kits');
  });

  test('an engine with a problem is listed, and the next one is taken', () => {
    const files = { ...filesOf(all.slice(3)), ...engine(KITS, { machine: 'x86' }) };
    const search = searchEngines(windows({ files }));
    expect(search.candidates[0]?.problem).toBe('dbgeng.dll is for x86, and this Node is x64');
    expect(search.chosen?.source).toBe('system32');
  });
});

describe('Windows Kits', () => {
  const installed =
    'HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows Kits\\Installed Roots\\KitsRoot10';

  test('are found by the registry, in the folder of the architecture', () => {
    const files = engine('E:\\Kits\\10\\Debuggers\\arm64', { machine: 'arm64' });
    const world = windows({ arch: 'arm64', files, registry: { [installed]: 'E:\\Kits\\10\\' } });
    expect(searchEngines(world).chosen).toMatchObject({
      source: 'windows-kits',
      machine: 'arm64',
      folder: 'E:\\Kits\\10\\Debuggers\\arm64',
    });
  });

  test('are looked at once where registry and default folder agree', () => {
    const registry = { [installed]: 'c:\\program files (x86)\\Windows Kits\\10\\' };
    const search = searchEngines(windows({ files: engine(KITS), registry }));
    expect(search.candidates).toHaveLength(1);
  });
});

describe("the Store's WinDbg", () => {
  const apps = 'C:\\Program Files\\WindowsApps';
  const old = `${apps}\\Microsoft.WinDbg_1.9.0.0_x64__8wekyb3d8bbwe`;
  const recent = `${apps}\\Microsoft.WinDbg_1.10.0.0_x64__8wekyb3d8bbwe`;

  test('is found without the right to list its folders, the newest first, and needs a copy', () => {
    const world = windows({
      files: { ...engine(`${old}\\amd64`), ...engine(`${recent}\\amd64`, {}, ['symsrv.dll']) },
      unlistable: [apps, recent, `${recent}\\amd64`],
      registry: {
        [`HKCU\\${PACKAGES}\\Microsoft.WinDbg_1.9.0.0_x64__8wekyb3d8bbwe\\PackageRootFolder`]: old,
        [`HKCU\\${PACKAGES}\\Microsoft.WinDbg_1.10.0.0_x64__8wekyb3d8bbwe\\PackageRootFolder`]:
          recent,
        [`HKCU\\${PACKAGES}\\Microsoft.Paint_1.0.0.0_x64__8wekyb3d8bbwe\\PackageRootFolder`]:
          'C:\\paint',
      },
    });
    const search = searchEngines(world);
    expect(search.candidates.map(({ folder }) => folder)).toEqual([
      `${recent}\\amd64`,
      `${old}\\amd64`,
    ]);
    expect(search.chosen).toMatchObject({ source: 'store', needsCopy: true, problem: undefined });
    expect(search.chosen?.missing.map(({ name }) => name)).not.toContain('symsrv.dll');
    expect(search.lookedAt).toContainEqual({
      source: 'store',
      place: apps,
      result: 'access is denied (EPERM)',
    });
  });

  test('is found by its folder where the registry says nothing', () => {
    const search = searchEngines(windows({ files: engine(`${recent}\\amd64`) }));
    expect(search.chosen?.folder).toBe(`${recent}\\amd64`);
  });

  test('needs a copy also when it is chosen by path', () => {
    const world = windows({ files: engine(`${recent}\\amd64`) });
    expect(searchEngines(world, { path: `${recent}\\amd64` }).chosen?.needsCopy).toBe(true);
  });
});

describe("NuGet's folder", () => {
  test('is where NUGET_PACKAGES says, newest package first', () => {
    const root = 'D:\\packages\\microsoft.debugging.platform.dbgeng';
    const files = {
      ...engine(`${root}\\20240101.2.0\\content\\amd64`),
      ...engine(`${root}\\20260109.1235.0\\content\\amd64`),
    };
    const search = searchEngines(windows({ files, env: { NUGET_PACKAGES: 'D:\\packages' } }));
    expect(search.candidates.map(({ folder }) => folder)).toEqual([
      `${root}\\20260109.1235.0\\content\\amd64`,
      `${root}\\20240101.2.0\\content\\amd64`,
    ]);
  });

  test('is looked at on Linux too, for a report', () => {
    const folder =
      '/srv/ann/.nuget/packages/microsoft.debugging.platform.dbgeng/20260109.1235.0/content/amd64';
    const world = fakeWorld({ platform: 'linux', files: engine(folder) });
    expect(searchEngines(world).candidates).toMatchObject([{ source: 'nuget', folder }]);
  });
});
