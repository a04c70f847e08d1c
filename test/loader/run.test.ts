// Scripts with the hooks, for real: under Wine from the sources, and built, on this Node as well.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureRuntime } from '../../src/wine/index.ts';
import {
  expectEnd,
  root,
  run,
  script,
  scriptFolder,
  start,
  type Outcome,
} from '../wine/support.ts';

const folder = scriptFolder('scripts');
/** An installation as npm would make it: package.json, dist, dependencies beside. */
const installed = mkdtempSync(path.join(tmpdir(), 'dbgeng-built-'));
const write = (name: string, text: string) => script(folder, name, text);

beforeAll(async () => {
  await ensureRuntime();
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const args = ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', path.join(installed, 'dist')];
  execFileSync(process.execPath, [tsc, ...args], { cwd: root });
  cpSync(path.join(root, 'package.json'), path.join(installed, 'package.json'));
  symlinkSync(path.join(root, 'node_modules'), path.join(installed, 'node_modules'));
}, 600_000);
afterAll(() => {
  for (const made of [folder, installed]) rmSync(made, { recursive: true, force: true });
});

const register = () => pathToFileURL(path.join(installed, 'dist/loader/register.js')).href;
/** The ways a script runs; each prints the same. */
const ways: [string, (file: string, ...args: string[]) => Promise<Outcome>][] = [
  ['under Wine, from the sources', (file, ...args) => run([file, ...args])],
  [
    'under Wine, built',
    (file, ...args) =>
      start([process.execPath, path.join(installed, 'dist/cli/main.js'), 'run', file, ...args])
        .ended,
  ],
  [
    'in this Node, built',
    (file, ...args) => start([process.execPath, '--import', register(), file, ...args]).ended,
  ],
];

test('CommonJS gets dbgeng, too', async () => {
  const file = write('whole.cts', `console.log(typeof require('dbgeng/raw').nameOf as string);`);
  expectEnd(await run([file]), { code: 0, stdout: 'function\n', stderr: '' });
});

describe.each(ways)('%s', (_way, go) => {
  test('using means what it should', async () => {
    const file = write(
      'using.ts',
      `const log: string[] = [];
       class R {
         readonly n: string;
         constructor(n: string) { this.n = n; log.push('+' + n); }
         [Symbol.dispose]() { log.push('-' + this.n); }
         async [Symbol.asyncDispose]() { await null; log.push('~' + this.n); }
       }
       process.on('exit', () => console.log(log.join(' ')));
       using first = new R('a');
       await using second = new R('b');
       export const early: string = 'value';
       function later(): string { using r = new R('f'); return early; }
       log.push(later());
       const calls: (() => string)[] = [];
       for (using r of [new R('x'), new R('y')]) calls.push(() => r.n);
       log.push(calls.map((c) => c()).join());
       try { using t = new R('t'); throw new Error('thrown'); } catch (e) { log.push((e as Error).message); }
       { using nothing = null; using block = new R('c'); }
       export default log;`,
    );
    const stdout = '+a +b +f -f value +x +y -x -y x,y +t -t thrown +c -c ~b -a\n';
    expectEnd(await go(file), { code: 0, stdout, stderr: '' });
  });

  test('modules of all kinds, with .js for .ts, and dbgeng from a folder of its own', async () => {
    write('parts/one.ts', `export const one: number = 1;`);
    write('parts/two.mts', `export { one } from './one.js'; export const two: number = 2;`);
    write(
      'parts/three.cts',
      `const path: { sep: string } = require('node:path'); module.exports = { three: 3, path };`,
    );
    write('parts/four.js', `{ using none = null; }\nexport const four = 4;`);
    const file = write(
      'parts/main.ts',
      `import { one, two } from './two.mjs';
       import three from './three.cjs';
       import { four } from './four.js';
       const five: { default: number } = await import('./five.ts');
       const { nameOf } = await import('dbgeng/raw');
       console.log(one, two, three.three, four, five.default, typeof nameOf, import.meta.url.endsWith('main.ts'));`,
    );
    write('parts/five.ts', `export default 5 as number;`);
    const { stdout, stderr } = await go(file);
    expect(stderr).toBe('');
    expect(stdout).toBe('1 2 3 4 5 function true\n');
  });

  test('in a package that says commonjs: TypeScript with import, and CommonJS with using', async () => {
    write('commonjs/package.json', '{"type":"commonjs"}');
    write('commonjs/one.cts', `const one: number = 1; module.exports = { one };`);
    const file = write(
      'commonjs/main.ts',
      `import common from './common.cts';
       import path from 'node:path';
       console.log(await Promise.resolve(common as string), typeof path.sep);`,
    );
    write(
      'commonjs/common.cts',
      `const { one }: { one: number } = require('./one.cts');
       let said = 'one ' + one;
       { using end = { [Symbol.dispose]() { said += ', disposed of'; } }; }
       module.exports = said;`,
    );
    expectEnd(await go(file), { code: 0, stdout: 'one 1, disposed of string\n', stderr: '' });
  });

  test('errors name the lines of the file', async () => {
    const file = write(
      'Ошибка 1.ts',
      `interface Unused { a: number }\n\n\nfunction fail(a: number): never {\n  throw new TypeError('no ' + a);\n}\nfail(1);\n`,
    );
    const outcome = await go(file);
    expectEnd(outcome, { code: 1 });
    const { stderr } = outcome;
    expect(stderr).toContain('TypeError: no 1');
    expect(stderr).toMatch(/at fail \(.*Ошибка 1\.ts:5:9\)/);
    expect(stderr).toMatch(/Ошибка 1\.ts:7:1\)?$/m);
  });

  test('a mistake in the source: where it is, and no stack of ours', async () => {
    const file = write('mistake.ts', `const a: number = 1;\nconst b = a +* 2;\n`);
    const outcome = await go(file);
    expectEnd(outcome, { code: 1 });
    const { stderr } = outcome;
    // Node prints it itself, with Windows' line ends there. Node 20 adds " [Error]": the error comes
    // from the thread of the hooks.
    expect(stderr.replaceAll('\r\n', '\n')).toMatch(
      /^SyntaxError(?: \[Error\])?: .+\n\nconst b = a \+\* 2;\n {13}\^\n {4}at .*mistake\.ts:2:14$/m,
    );
    expect(stderr).not.toContain('loader');
  });

  test('an import that leads nowhere', async () => {
    const file = write('nowhere.ts', `import './missing.js';\n`);
    const outcome = await go(file);
    expectEnd(outcome, { code: 1 });
    const { stderr } = outcome;
    expect(stderr).toMatch(/Cannot find module '.*missing\.js' imported from .*nowhere\.ts$/m);
  });
});
