// The pure parts: words of a verb, files that complete, the prompt, code that is typed.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atPrompt, withColon } from '../../../src/cli/inside/repl/engine-words.ts';
import { asExpression, withImports } from '../../../src/cli/inside/repl/source.ts';
import { wordsOf } from '../../../src/cli/inside/repl/verb.ts';
import { completePath } from '../../../src/cli/repl/paths.ts';
import { promptText } from '../../../src/cli/repl/prompt.ts';
import { scratchFolder } from '../support.ts';

const { folder, remove } = scratchFolder('words');
beforeAll(() => {
  mkdirSync(path.join(folder, 'scripts'));
  for (const name of ['script.ts', '.hidden']) writeFileSync(path.join(folder, name), '');
});
afterAll(remove);

test.each([
  ['a  b', ['a', 'b']],
  ['"C:\\a b\\c.exe" --x \'y z\'', ['C:\\a b\\c.exe', '--x', 'y z']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('files complete, folders with a slash, hidden ones when they are asked for', () => {
  const in_ = (text: string) => completePath(`${folder}/${text}`);
  expect(in_('scr')).toEqual([`${folder}/script.ts`, `${folder}/scripts/`]);
  expect(in_('')).toHaveLength(2);
  expect(in_('.h')).toEqual([`${folder}/.hidden`]);
  expect(completePath('/no/such/folder/x')).toEqual([]);
});

describe('the prompt', () => {
  const plain = (_: unknown, text: string) => text;
  test.each([
    [{ name: '', kind: 'none' }, 'no target> '],
    [{ name: 'app.exe', kind: 'stopped', place: '0:003' }, 'app.exe stopped 0:003> '],
    [{ name: 'app.exe', kind: 'running' }, 'app.exe running> '],
  ] as const)('of %j', (state, text) => {
    expect(promptText(state, plain)).toBe(text);
  });
});

describe('what is typed', () => {
  test('a literal of an object is no block', () => {
    expect(asExpression('{ a: 1 }')).toBe('({ a: 1 }\n)');
    expect(asExpression('{ f(); }; ')).toBeUndefined();
    expect(asExpression('[1]')).toBeUndefined();
  });

  test.each([
    ['import fs from "node:fs"', 'const { default: fs } = await __import("node:fs"); void 0'],
    [
      "import * as os from 'node:os';",
      " const os = await __import('node:os'); void 0".replace(/^ /, ''),
    ],
    ["import { a as b, c } from 'x'", "const { a : b, c } = await __import('x'); void 0"],
    ["import './x.ts'", "void await __import('./x.ts')"],
    ['await import("x")', 'await __import("x")'],
    ['"import(1)" + a.import(2)', '"import(1)" + a.import(2)'],
    ['`import(1)` + import(2)', '`import(1)` + __import(2)'],
    [
      '`import(1) ${{ a: `${import(2)} import(3)` }} import(4)` // import(5)',
      '`import(1) ${{ a: `${__import(2)} import(3)` }} import(4)` // import(5)',
    ],
    ['`\\${import(1)}`, import(2), `import(3', '`\\${import(1)}`, __import(2), `import(3'],
  ])('%s', (text, code) => {
    expect(withImports(text).trim()).toBe(code);
  });
});

describe('commands of WinDbg', () => {
  const failed = (name: string) => new ReferenceError(`${name} is not defined`);
  test.each([
    ['lm', failed('lm'), ':lm'],
    ['!peb', failed('peb'), ':!peb'],
    ['bp target!add', new SyntaxError("Unexpected identifier 'target'"), ':bp target!add'],
    ['lm', new ReferenceError('other is not defined'), undefined],
    ['mine', failed('mine'), undefined],
    ['k', new TypeError('k is not a function'), undefined],
  ])('%j without a colon', (line, error, command) => {
    const { hint } = withColon(line, error) as { hint?: string };
    expect(hint).toBe(command && `A command of WinDbg? ${command}`);
  });

  test('those that have a verb name it', () => {
    const of = (word: string) => new Error(`'${word}' is not for execute: dispose() something.`);
    expect((atPrompt(of('Q')) as Error).message).toBe(':Q is not for the prompt: .quit ends.');
    expect((atPrompt(of('.opendump')) as Error).message).toContain('.open opens a dump');
    expect(atPrompt(of('a'))).toEqual(of('a'));
    expect(atPrompt(5)).toBe(5);
  });
});
