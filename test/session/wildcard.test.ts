// The engine's wildcards as regular expressions.
import { expect, test } from '@jest/globals';
import { isWild, wildcard } from '../../src/session/wildcard.ts';

test.each([
  ['*', ['', 'anything', 'a.b'], []],
  ['k*32', ['kernel32', 'K32'], ['kernel32x', 'akernel32']],
  ['nt?', ['ntx'], ['nt', 'ntdll']],
  ['[a-c]x', ['ax', 'Bx'], ['dx', '[a-c]x']],
  ['[^a]', ['^', 'a'], ['b']],
  ['a[b', ['a[b'], ['ab']],
  ['a.b+c(d)', ['a.b+c(d)'], ['axb+c(d)']],
])('%s', (pattern, yes, no) => {
  for (const name of yes) expect([name, wildcard(pattern).test(name)]).toEqual([name, true]);
  for (const name of no) expect([name, wildcard(pattern).test(name)]).toEqual([name, false]);
});

test('what is one', () => {
  expect(['*', 'a?', '[x]'].map(isWild)).toEqual([true, true, true]);
  expect(['', 'target', 'c++'].map(isWild)).toEqual([false, false, false]);
});
