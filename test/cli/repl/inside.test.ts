// What comes of a line, next to the engine: also where it loads a script, and where an error cannot be shown.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { root, scratchFolder } from '../support.ts';

const { folder, remove } = scratchFolder('inside');
afterAll(remove);

/** The inspector serves the main context only, which jest's is not: in a process of its own. */
async function submitted(...lines: string[]): Promise<unknown> {
  const script = path.join(import.meta.dirname, 'inside.ts');
  const args = ['--import', 'tsx', script, ...lines];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: root,
    timeout: 60_000,
  });
  return JSON.parse(stdout);
}

test('a line that loads a script waits for it, and comes to its end', async () => {
  const file = path.join(folder, 'script.ts');
  writeFileSync(file, 'export const three: number = 3; export default async () => {};');
  const load = `await repl.load(${JSON.stringify(file)}); three`;
  expect(await submitted(load)).toEqual([{ status: 'done', printed: '3\n' }]);
});

test('what fails while an error is shown is an error of that line only', async () => {
  const odd = "throw Object.assign(new Error('x'), { message: 5 })";
  const hostile = "throw { [require('node:util').inspect.custom]() { throw 1 } }";
  const failed = { status: 'error', printed: '', error: expect.stringMatching(/^thrown: /) };
  expect(await submitted(odd, hostile, '6 * 7')).toEqual([
    failed,
    failed,
    { status: 'done', printed: '42\n' },
  ]);
});

test('a promise is shown, unless it is waited for', async () => {
  const replies = await submitted(
    'Promise.resolve(5)',
    '(async () => { await new Promise(() => {}); })()',
    'await (async () => { await 1; return 2; })()',
    'await (3)',
    "await Promise.reject(new RangeError('far'))",
  );
  expect(replies).toMatchObject([
    { printed: 'Promise { 5 }\n' },
    { printed: 'Promise { <pending> }\n' },
    { printed: '2\n' },
    { printed: '3\n' },
    { status: 'error', error: 'RangeError: far' },
  ]);
});

test('process.exit is told, and nothing behind it runs', async () => {
  const replies = await submitted('process.exit(259); console.log("on")', '.quit', '1');
  expect(replies).toEqual([
    { status: 'done', printed: '', quit: 3 },
    { status: 'done', printed: '', quit: null },
    { status: 'done', printed: '1\n' },
  ]);
});
