// Limits as they are given, and as timers want them.
import { expect, test } from '@jest/globals';
import { limitsOf } from '../../src/host/limits.ts';

const DEFAULTS = { start: 60_000, handler: Infinity, abort: 20_000, dispose: 5_000 };

test('what is left out or undefined is the default', () => {
  expect(limitsOf()).toEqual(DEFAULTS);
  const open = { start: undefined, handler: undefined, abort: 7 } as never;
  expect(limitsOf(open)).toEqual({ ...DEFAULTS, abort: 7 });
});

test('what is longer than any timer runs for weeks', () => {
  const { start, handler, abort, dispose } = limitsOf({
    ...{ start: Infinity, handler: 1e15, abort: 2 ** 31, dispose: Infinity },
  });
  for (const limit of [start, handler, abort, dispose]) {
    expect(limit).toBeGreaterThan(14 * 86_400_000);
    // What some of them have in addition fits in as well.
    expect(limit + 60_000).toBeLessThan(2 ** 31);
  }
});

test('what is no time is refused', () => {
  for (const wrong of [0, -1, NaN, '5', null])
    expect(() => limitsOf({ abort: wrong } as never)).toThrow(
      `limits.abort is a number of milliseconds, not ${String(wrong)}.`,
    );
  expect(() => limitsOf({ abrt: 5 } as never)).toThrow(
    "There is no limit 'abrt'. Limits: start, handler, abort, dispose.",
  );
});
