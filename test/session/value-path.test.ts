// Paths to parts of a value.
import { expect, test } from '@jest/globals';
import { parsePath } from '../../src/session/value-path.ts';

test.each([
  ['next', [{ field: 'next' }]],
  ['next.name', [{ field: 'next' }, { field: 'name' }]],
  ['next->points[1].y', [{ field: 'next' }, { field: 'points' }, { index: 1 }, { field: 'y' }]],
  ['[2][-1]', [{ index: 2 }, { index: -1 }]],
  ['grid[0x10]', [{ field: 'grid' }, { index: 16 }]],
  [' a . b ', [{ field: 'a' }, { field: 'b' }]],
  ['größe.数', [{ field: 'größe' }, { field: '数' }]],
])('%s', (path, steps) => {
  expect(parsePath(path)).toEqual(steps);
});

test.each(['', '  ', '.a', 'a.', 'a..b', 'a[', 'a[x]', 'a]', 'a[1', '->a'])(
  '%j is none',
  (path) => {
    expect(() => parsePath(path)).toThrow(TypeError);
  },
);

test('what is wrong with it', () => {
  expect(() => parsePath('a.b[x].c')).toThrow("it stops making sense at '[x].c'");
  expect(() => parsePath(5 as never)).toThrow('A path names fields and elements');
});
