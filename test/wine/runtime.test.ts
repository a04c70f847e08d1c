// What a run gets: arguments, names, variables, a prefix of its own; and what is said when something lacks.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { installCommand } from '../../src/wine/find-wine.ts';
import {
  ensureRuntime,
  findWine,
  spawnUnderWine,
  toLinuxPath,
  toWindowsPath,
} from '../../src/wine/index.ts';
import { findProgram } from '../../src/wine/tools.ts';
import {
  expectEnd,
  leftovers,
  root,
  run,
  script,
  scriptFolder,
  start,
  startRun,
  waitFor,
} from './support.ts';

const folder = scriptFolder('runtime');
const write = (name: string, text: string) => script(folder, name, text);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => void (await ensureRuntime()), 600_000);

describe('paths', () => {
  test('there and back', () => {
    expect(toWindowsPath('/a/Папка с 😀/x.dmp')).toBe('Z:\\a\\Папка с 😀\\x.dmp');
    expect(toWindowsPath('x.ts')).toBe(`Z:${process.cwd().replaceAll('/', '\\')}\\x.ts`);
    expect(toWindowsPath('C:\\dumps')).toBe('C:\\dumps');
    expect(toWindowsPath('\\\\server\\share')).toBe('\\\\server\\share');
    expect(toLinuxPath('Z:\\a\\b c.txt')).toBe('/a/b c.txt');
    expect(toLinuxPath('\\\\?\\z:\\a\\..\\b')).toBe('/b');
    expect(toLinuxPath('Z:')).toBe('/');
    expect(toLinuxPath('/usr//lib')).toBe('/usr/lib');
    expect(toLinuxPath('C:\\windows\\x', '/p')).toBe('/p/drive_c/windows/x');
  });

  test('what has no name on the other side is refused', () => {
    expect(() => toWindowsPath('/a/b\\c')).toThrow('a name with a backslash');
    expect(() => toLinuxPath('C:\\x')).toThrow('the prefix it lies in is not known');
    expect(() => toLinuxPath('D:\\x', '/p')).toThrow('only C: and Z: exist here');
    expect(() => toLinuxPath('x.txt')).toThrow('has no Linux path');
  });
});

describe('a run', () => {
  test('gets its arguments to the letter, in folders of any name', async () => {
    const args = [
      'a b',
      '',
      '"quoted"',
      'back\\slash\\',
      '*.ts',
      "it's",
      'ünï',
      '日本 😀',
      '-x',
      '--',
    ];
    const file = write(
      'Папка с 😀/скрипт № 1.ts',
      `const list: string[] = process.argv.slice(2);
       console.log(JSON.stringify(list));
       console.log(process.argv[1]);`,
    );
    const outcome = await run([file, ...args]);
    expectEnd(outcome, { code: 0 });
    const [first, second] = outcome.stdout.split('\n');
    expect(JSON.parse(first ?? '')).toEqual(args);
    expect(second).toBe(toWindowsPath(file));
  });

  test('works in the working directory, also one with a long name', async () => {
    const cwd = path.join(folder, 'ein langer Ordner ñ '.repeat(5).trim());
    mkdirSync(cwd);
    const file = write('cwd.mjs', `console.log(process.cwd());`);
    const child = await spawnUnderWine(file, [], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.child.stdout?.setEncoding('utf8').on('data', (text: string) => void (out += text));
    await child.exited;
    expect(out.trim()).toBe(toWindowsPath(cwd));
  });

  test('sees the variables it was given, and none of our Node', async () => {
    const file = write(
      'env.mjs',
      `const { FOO, NODE_OPTIONS, NODE_CHANNEL_FD, DBGENG_PATH } = process.env;
       console.log(JSON.stringify({ FOO, NODE_OPTIONS, NODE_CHANNEL_FD, DBGENG_PATH }));`,
    );
    const env = { FOO: 'bär 😀', NODE_OPTIONS: '--max-old-space-size=512' };
    const { stdout } = await run([file], '', { env });
    const { enginePath } = await ensureRuntime();
    expect(JSON.parse(stdout)).toEqual({ FOO: env.FOO, DBGENG_PATH: toWindowsPath(enginePath) });
  });

  test('has a system around it', async () => {
    const file = write(
      'system.mjs',
      `import os from 'node:os'; import fs from 'node:fs'; import path from 'node:path';
       fs.writeFileSync(path.join(os.tmpdir(), 'x'), '1');
       console.log(JSON.stringify([process.platform, os.release().split('.')[0], os.cpus().length > 0,
         os.userInfo().username, os.tmpdir(), os.homedir()]));`,
    );
    expect(JSON.parse((await run([file])).stdout)).toEqual([
      'win32',
      '10',
      true,
      'dbgeng',
      'C:\\users\\dbgeng\\Temp',
      'C:\\users\\dbgeng',
    ]);
  });

  test('meets no other: files and registry of its own, side by side', async () => {
    const file = write(
      'apart.mjs',
      `import fs from 'node:fs'; import { execFileSync } from 'node:child_process';
       const [, , me] = process.argv;
       fs.appendFileSync('C:\\\\shared.txt', me);
       execFileSync('reg', ['add', 'HKCU\\\\Software\\\\Test', '/v', me, '/d', me, '/f']);
       await new Promise((resolve) => setTimeout(resolve, 500));
       const seen = execFileSync('reg', ['query', 'HKCU\\\\Software\\\\Test'], { encoding: 'utf8' });
       console.log(fs.readFileSync('C:\\\\shared.txt', 'utf8'), seen.match(/REG_SZ +\\w+/g).join());`,
    );
    const names = ['one', 'two', 'three'];
    const runs = names.map((name) => startRun([file, name]));
    const outcomes = await Promise.all(runs.map(({ ended }) => ended));
    for (const [index, outcome] of outcomes.entries()) {
      expectEnd(outcome, { code: 0 });
      expect(outcome.stdout.split(/\s+/)).toEqual([names[index], 'REG_SZ', names[index], '']);
    }
    for (const { pid } of runs) expect(leftovers(pid)).toEqual([]);
  }, 90_000);
});

describe('what is missing', () => {
  /** A PATH with Node and a few tools only. */
  const bare = mkdtempSync(path.join(tmpdir(), 'dbgeng-path-'));
  afterAll(() => rmSync(bare, { recursive: true, force: true }));
  beforeAll(() => {
    for (const name of ['node', 'sh', 'apt-get', 'wine', 'wine64', 'wineserver']) {
      const found = name === 'node' ? process.execPath : findProgram(name);
      if (found) symlinkSync(found, path.join(bare, name));
    }
  });
  const without = (...names: string[]) => {
    const folder = mkdtempSync(path.join(bare, 'without-'));
    for (const name of readdirSync(bare)) {
      if (names.includes(name) || name.startsWith('without-')) continue;
      symlinkSync(path.join(bare, name), path.join(folder, name));
    }
    return folder;
  };
  const hello = () => write('hello.mjs', `console.log('hello');`);

  test('Wine: one line with the command that installs it', async () => {
    const env = { PATH: without('wine', 'wine64'), DBGENG_NO_INSTALL: '1' };
    const { code, stderr, stdout } = await run([hello()], '', { env });
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^dbgeng: Wine \(64-bit\) is needed to run the debugger engine on Linux; /,
    );
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('Wine, as root on Debian: it is installed after saying so', async () => {
    const folder = without('wine', 'wine64', 'apt-get');
    const log = path.join(folder, 'log');
    const links = ['wine', 'wine64'].map((name) => `/bin/ln -s ${bare}/${name} ${folder}/${name}`);
    writeFileSync(
      path.join(folder, 'apt-get'),
      `#!/bin/sh\necho "$*" >> ${log}\n` +
        // The first try fails, as it does without package lists.
        `case "$*" in *update*) exit 0;; esac\n[ $(/usr/bin/wc -l < ${log}) -ge 3 ] || exit 100\n` +
        links.join(' 2>&1\n') +
        '\nexit 0\n',
      { mode: 0o755 },
    );
    const { code, stderr, stdout } = await run([hello()], '', { env: { PATH: folder } });
    const os = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
    if (process.getuid?.() !== 0 || !installCommand(os).startsWith('apt-get')) {
      expect(stderr).toContain('install it with: sudo ');
      return;
    }
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'hello\n' });
    expect(stderr).toMatch(/^dbgeng: Wine is missing .*\ndbgeng: installing Wine: apt-get install/);
    const asked = readFileSync(log, 'utf8').trim().split('\n');
    expect(asked).toHaveLength(3);
    expect(asked[1]).toMatch(/ update$/);
    expect(asked[2]).toMatch(/ install -y --no-install-recommends wine wine64$/);
  });

  test('Wine, on other distributions', () => {
    expect(installCommand('ID=ubuntu\nID_LIKE=debian\n')).toContain('apt-get install');
    expect(installCommand('NAME="Fedora Linux"\nID=fedora\n')).toBe('dnf install wine-core');
    expect(installCommand('ID="opensuse-leap"\nID_LIKE="suse opensuse"\n')).toBe(
      'zypper install wine',
    );
    expect(installCommand('ID=arch\n')).toBe('pacman -S wine');
    expect(installCommand('ID=plan9\n')).toBe('');
    expect(() => findWine({ PATH: '', DBGENG_WINE: '/nowhere/wine' })).toThrow(
      'DBGENG_WINE names /nowhere/wine, which is not a program',
    );
    expect(findWine({ PATH: '/nowhere' })).toBeUndefined();
  });

  test('a cache folder that cannot be made: one line, and the doctor says so', async () => {
    const cli = ['--import', 'tsx', 'src/cli/main.ts'];
    const dbgeng = (cache: string, ...args: string[]) =>
      // Trying for ever would keep a core busy after the test, too.
      start(['timeout', '-s', 'KILL', '25', process.execPath, ...cli, ...args], {
        cwd: root,
        env: { DBGENG_CACHE: cache },
      }).ended;
    // There is none, and no entry can be made there; that is a file; it is there and takes no entries.
    for (const cache of ['/proc/nope', path.join(hello(), 'below'), '/proc']) {
      const outcome = await dbgeng(cache, 'run', hello());
      expectEnd(outcome, { code: 3, stdout: '' });
      expect(outcome.stderr).toMatch(
        /^dbgeng: DBGENG_CACHE names [^\n]+ cannot be written: E.+\n$/,
      );
      expect(outcome.stderr).toContain(` ${cache},`);
    }
    const doctor = await dbgeng('/proc/nope', 'doctor', '--json');
    expectEnd(doctor, { code: 3 });
    expect(JSON.parse(doctor.stdout)).toMatchObject({ ready: false });
    expect(doctor.stdout).toContain('DBGENG_CACHE names /proc/nope');
  }, 120_000);

  test('.NET and npm: one line each, and nothing half done', async () => {
    const cache = path.join(folder, 'empty cache');
    const env = { PATH: without(), DBGENG_CACHE: cache, NUGET_PACKAGES: path.join(folder, 'none') };
    const first = await run([hello()], '', { env });
    expect(first.code).not.toBe(0);
    expect(first.stderr.trim().split('\n').at(-1)).toMatch(
      /^dbgeng: Microsoft.Debugging.Platform.DbgEng \S+ has to be fetched and the .NET SDK \(dotnet\) is missing/,
    );
    const { enginePath } = await ensureRuntime();
    const second = await run([hello()], '', { env: { ...env, DBGENG_PATH: enginePath } });
    expect(second.code).not.toBe(0);
    expect(second.stderr.trim().split('\n').at(-1)).toMatch(
      /^dbgeng: Node.js \S+ for Windows \S+ MB\) has to be fetched and npm is missing/,
    );
    expect(readdirSync(cache).filter((name) => !name.startsWith('prefix-'))).toEqual(['runs']);
    const none = await run([hello()], '', { env: { DBGENG_PATH: folder } });
    expect(none.stderr).toBe(
      `dbgeng: DBGENG_PATH names ${folder}, but there is no dbgeng.dll in it\n`,
    );
  }, 120_000);
});

test.each([
  ['run', 'SIGKILL', null],
  ['run', 'SIGINT', null],
  ['exec', 'SIGINT', 130],
] as const)(
  'a first start of %s that gets %s leaves nothing',
  async (command, signal, code) => {
    const cache = mkdtempSync(path.join(tmpdir(), 'dbgeng-ended-'));
    const made = () =>
      (existsSync(cache) ? readdirSync(cache) : []).filter((name) => /^making-/.test(name));
    /** Whoever works on it, and who cleans up after it. */
    const workers = () =>
      readdirSync('/proc').filter((entry) => {
        try {
          return readFileSync(`/proc/${entry}/environ`, 'latin1').includes(
            `DBGENG_CACHE=${cache}\0`,
          );
        } catch {
          return false;
        }
      });
    const file = write('hello.mjs', `console.log('hello');`);
    const args = command === 'run' ? ['run', file] : ['exec', '-c', 'k', file];
    const { child, ended } = start(
      [process.execPath, '--import', 'tsx', 'src/cli/main.ts', ...args],
      {
        cwd: root,
        // Nothing is known yet, so that it has to be fetched, too.
        env: { DBGENG_CACHE: cache, NUGET_PACKAGES: path.join(folder, 'none') },
      },
    );
    try {
      // The launcher, who cleans up, and two that work.
      await waitFor(() => made().length === 2 && workers().length >= 4);
      expect(workers().length).toBeGreaterThan(3);
      child.kill(signal);
      expectEnd(await ended, { code, signal: code === null ? signal : null });
      await waitFor(() => made().length + workers().length === 0, 20_000);
      expect({ made: made(), workers: workers() }).toEqual({ made: [], workers: [] });
    } finally {
      child.kill('SIGKILL');
      rmSync(cache, { recursive: true, force: true });
    }
  },
  60_000,
);

test('two first starts at the same moment, one of them killed: everything is fetched, once', async () => {
  const cache = mkdtempSync(path.join(tmpdir(), 'dbgeng-first-'));
  try {
    const env = { DBGENG_CACHE: cache };
    const hello = write('hello.mjs', `console.log('hello');`);
    const killed = startRun([hello], { env });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    killed.child.kill('SIGKILL');
    await killed.ended;
    const [one, two] = await Promise.all([run([hello], '', { env }), run([hello], '', { env })]);
    for (const outcome of [one, two]) expectEnd(outcome, { code: 0, stdout: 'hello\n' });
    const said = one.stderr + two.stderr;
    expect(said.split('preparing a Wine prefix …').length).toBe(2);
    expect(said).toContain('another process is');
    expect(readdirSync(cache).filter((name) => name.startsWith('making-'))).toEqual([]);
    expect(readdirSync(path.join(cache, 'runs'))).toEqual([]);
    expect(await run([hello], '', { env })).toEqual({
      code: 0,
      signal: null,
      stdout: 'hello\n',
      stderr: '',
    });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}, 300_000);
