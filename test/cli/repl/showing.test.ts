// How values, errors and long texts look.
import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { errorText } from '../../../src/cli/inside/repl/error-text.ts';
import { Long } from '../../../src/cli/inside/repl/long.ts';
import { inspected, table } from '../../../src/cli/inside/repl/screen.ts';
import { show } from '../../../src/cli/inside/repl/show.ts';
import { hexDump } from '../../../src/cli/inside/repl/show-memory.ts';

const plain = { columns: 80, colours: false, verbose: false };
const coloured = { ...plain, colours: true };

test('bytes are a hex dump, from the address on that they were read from', () => {
  const bytes = Uint8Array.from({ length: 18 }, (_, i) => 0x3a + 3 * i);
  expect(hexDump(plain, bytes, 0x7ff0_1000n).split('\n')).toEqual([
    '7ff01000  3a 3d 40 43 46 49 4c 4f  52 55 58 5b 5e 61 64 67  :=@CFILORUX[^adg',
    `7ff01010  6a 6d${' '.repeat(45)}jm`,
  ]);
  expect(hexDump(plain, new Uint8Array(0))).toBe('no bytes');
});

test('a table leaves out columns without content, and aligns numbers to the right', () => {
  const columns = [{ title: '#', right: true }, { title: 'name' }, { title: 'note' }] as const;
  const rows = [
    ['1', 'one', ''],
    ['10', 'ten', ''],
  ];
  expect(table(plain, columns, rows)).toBe(' #  name\n 1  one\n10  ten');
});

describe('numbers', () => {
  test.each([plain, coloured])('of 64 bits are addresses, unless they are small', (screen) => {
    const value = { at: 0x7ff0_1000n, count: 12n, text: '2146439168n', code: 0xc0000005, of: 7 };
    expect(inspected(screen, value).replaceAll(/\x1b\[\d+m/g, '')).toBe(
      "{\n  at: 0x7ff01000,\n  count: 12n,\n  text: '2146439168n',\n  code: 0xc0000005,\n  of: 7\n}",
    );
  });
});

test('registers are a table, which says what it leaves out and how to see that', () => {
  const names = ['rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi', 'rip'];
  const registers = Object.fromEntries(names.map((name) => [name, 0x1234n]));
  const vectors = { dr0: 0n, st0: 1.5, st1: 0, xmm0: new Uint8Array(16), xmm1: new Uint8Array(16) };
  const shown = show(plain, { ...registers, ...vectors });
  expect(shown).toContain('rip 0000000000001234');
  expect(shown).not.toContain('xmm1');
  expect(shown.split('\n').at(-1)).toBe(
    '5 more (dr0, st0, xmm0, …): registers.xmm0 shows one, Object.entries(registers) all',
  );
  expect(show(plain, registers)).not.toContain('more');
});

test('lists are shown whole, holes as such, and what finds one after another says how', () => {
  const numbers = Array.from({ length: 500 }, (_, i) => i);
  expect(show(plain, numbers)).toMatch(/ 498, 499\s+\]$/);
  expect(show(plain, new Array(500))).toBe('[ <500 empty items> ]');
  function* some() {
    yield 1;
  }
  const found = some();
  expect(show(plain, found)).toContain('[..._] has them all');
  expect([...found]).toEqual([1]);
});

test('long texts are cut once; the rest is kept until it was shown', () => {
  const long = new Long();
  const lines = Array.from({ length: 70 }, (_, i) => `line ${i}`);
  expect(long.cut('short\ntext', plain)).toBe('short\ntext');
  expect(long.rest()).toBeUndefined();
  const cut = long.cut(lines.join('\n'), plain).split('\n');
  expect(cut.at(-1)).toBe('… 10 lines more: .more');
  expect([...cut.slice(0, -1), ...long.rest()!.split('\n')]).toEqual(lines);
  expect(long.rest()).toBeUndefined();
});

describe('errors', () => {
  test('are one line, with a hint where there is one', () => {
    const error = Object.assign(new TypeError('It is wrong.\nMore of it.'), { hint: 'Do this.' });
    error.stack = 'TypeError: It is wrong.\n    at REPL1:1:1';
    expect(errorText(plain, error)).toBe('TypeError: It is wrong.\n  More of it.\n  Do this.');
  });

  test('name the file of the user where they come from', () => {
    const error = new Error('no');
    const ours = 'at f (/x/src/session/memory.ts:1:1)';
    error.stack = `Error: no\n    ${ours}\n    at g (C:\\my\\trace.ts:3:5)\n    at REPL1:1:1`;
    expect(errorText(plain, error)).toBe('Error: no\n  at g (C:\\my\\trace.ts:3:5)');
    expect(errorText({ ...plain, verbose: true }, error)).toContain(ours);
  });

  test('as values have the stack of the user', () => {
    const error = new Error('no');
    const own = ['at f (REPL1:1:1)', 'at g (C:\\my\\trace.ts:3:5)'];
    const inner = ['at new Promise (<anonymous>)', 'at Session.post (node:inspector:142:22)'];
    error.stack = `Error: no\n    ${[...own, ...inner].join('\n    ')}`;
    expect(show(plain, error)).toBe(`Error: no\n  ${own.join('\n  ')}`);
  });

  test('may be anything that was thrown', () => {
    expect(errorText(plain, 5)).toBe('thrown: 5');
    const cause = new RangeError('too far');
    expect(errorText(plain, new Error('no', { cause }))).toContain(
      'because of RangeError: too far',
    );
  });

  test('are shown somehow when their own code fails', () => {
    const fails = () => {
      throw new Error('never shown');
    };
    const odd = Object.assign(new Error('x'), { message: 5 });
    expect(errorText(plain, odd)).toMatch(/^thrown: /);
    expect(errorText(plain, { a: 1, [inspect.custom]: fails })).toMatch(/^thrown: \{\s+a: 1,/);
    const none = Object.defineProperty(new Error('x'), 'stack', { get: fails });
    expect(errorText(coloured, none)).toContain('thrown');
  });
});
