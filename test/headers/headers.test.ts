// The headers are found in every place they may be, fetched for real, and a wrong byte is refused.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fetchHeaders } from '../../headers/fetch.ts';
import { findHeader } from '../../headers/locate.ts';
import * as source from '../../headers/source.ts';
import { verifyFile } from '../../src/wine/nuget.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const root = mkdtempSync(path.join(tmpdir(), 'dbgeng-headers-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let tree: string;
let count = 0;
beforeEach(() => {
  tree = path.join(root, `tree-${++count}`);
  mkdirSync(tree);
});

function put(...parts: string[]): string {
  const file = path.join(tree, ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '// a header\n');
  return file;
}

function places() {
  return {
    fetched: path.join(tree, 'fetched'),
    programFiles: [path.join(tree, 'Program Files (x86)')],
    nuget: path.join(tree, 'nuget'),
  };
}

describe('findHeader', () => {
  test('nothing there: one message that says what to do', () => {
    expect(() => findHeader('dbgeng.h', undefined, places())).toThrow(
      /^dbgeng\.h is not on this machine\. Run "npm run headers" to fetch it/,
    );
  });

  test('places in their order', () => {
    const find = () => findHeader('dbgeng.h', undefined, places());
    const packaged = [source.package.toLowerCase(), source.version, 'build', 'native', 'inc'];
    const nuget = put('nuget', ...packaged, 'dbgeng.h');
    expect(find()).toBe(nuget);
    const kit = ['Program Files (x86)', 'Windows Kits', '10'];
    const old = put(...kit, 'Include', '10.0.9600.0', 'um', 'DbgEng.h');
    expect(find()).toBe(old);
    const newer = put(...kit, 'Include', '10.0.26100.0', 'um', 'DbgEng.h');
    expect(find()).toBe(newer);
    const tools = put(...kit, 'Debuggers', 'inc', 'dbgeng.h');
    expect(find()).toBe(tools);
    const fetched = put('fetched', 'dbgeng.h');
    expect(find()).toBe(fetched);
    expect(() => findHeader('dbgmodel.h', undefined, places())).toThrow('dbgmodel.h is not on');
  });

  test('an explicit file or folder comes first and must exist', () => {
    put('fetched', 'dbgeng.h');
    const own = put('own', 'DbgEng.h');
    expect(findHeader('dbgeng.h', own, places())).toBe(own);
    expect(findHeader('dbgeng.h', path.dirname(own), places())).toBe(own);
    const missing = path.join(tree, 'nowhere');
    expect(() => findHeader('dbgeng.h', missing, places())).toThrow(
      `${missing}: there is no dbgeng.h here`,
    );
    expect(() => findHeader('dbgmodel.h', path.dirname(own), places())).toThrow('no dbgmodel.h');
  });
});

describe('fetchHeaders', () => {
  test('brings the pinned bytes, mends a damaged copy, leaves nothing half done', async () => {
    const target = path.join(tree, 'fetched');
    expect(await fetchHeaders(target)).toBe(target);
    const header = path.join(target, 'dbgeng.h');
    expect(readFileSync(header, 'latin1')).toContain('IDebugClient9');
    const good = path.join(tree, 'good.h');
    copyFileSync(header, good);
    writeFileSync(header, 'damaged');
    await fetchHeaders(target);
    expect(readFileSync(header).equals(readFileSync(good))).toBe(true);
  }, 300_000);

  test('without a network, or without .NET: one sentence that says what to do', async () => {
    // NuGet reads the settings of the folders above: here is a source that nobody serves.
    writeFileSync(
      path.join(tree, 'NuGet.config'),
      `<configuration><packageSources><clear /><add key="none" value="http://127.0.0.1:9/index.json" allowInsecureConnections="true" /></packageSources></configuration>`,
    );
    const fetched = (PATH?: string) => {
      const env = {
        ...process.env,
        DBGENG_CACHE: path.join(tree, 'cache'),
        NUGET_PACKAGES: path.join(tree, 'nuget'),
      };
      const script = `import { fetchHeaders } from './headers/fetch.ts';
        await fetchHeaders(${JSON.stringify(path.join(tree, 'fetched'))}).catch((e) => console.log(e.message));`;
      const { stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', script],
        { cwd: repository, env: PATH === undefined ? env : { ...env, PATH }, encoding: 'utf8' },
      );
      return stdout;
    };
    const advice =
      'install the Windows SDK, or name the file yourself: npm run codegen -- --header FILE.\n';
    const offline = fetched();
    expect(offline).toMatch(
      /^\S+ \S+ has to be fetched and http:\/\/127\.0\.0\.1:9\/index\.json does not answer \(NU1301\): try again with a network, or /,
    );
    expect(offline.endsWith(advice)).toBe(true);
    expect(fetched('')).toMatch(/ and the \.NET SDK \(dotnet\) is missing: .*, or install the W/);
  }, 120_000);

  test('a file with another hash is refused by name', () => {
    const file = put('dbgeng.h');
    expect(() => verifyFile(file, source.sha256['dbgeng.h'])).toThrow(
      `${file} is not the pinned file: its sha256 is`,
    );
  });
});
