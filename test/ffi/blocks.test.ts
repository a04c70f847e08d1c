// Memory for calls: sizes where 32 bits end. Native code is told how much there is, and writes all of it.
import { expect, test } from '@jest/globals';
import { allocateBlock } from '../../src/ffi/block.ts';
import { enter, leave, reserve, scratchTop } from '../../src/ffi/scratch.ts';

test.each([
  [0, 16],
  [1, 16],
  [16, 16],
  [17, 32],
  [100_000, 100_000],
  [2 ** 31 - 1, 2 ** 31],
  [2 ** 31 + 1, 2 ** 31 + 16],
])('a block of %d bytes has %d', (asked, size) => {
  const block = allocateBlock(asked);
  expect([block.byteLength, block.u8.length, block.address % 16]).toEqual([size, size, 0]);
});

test.each([2 ** 32 + 1, 2 ** 40, 2 ** 53, Infinity, NaN, -1])('a block of %d bytes', (asked) => {
  expect(() => allocateBlock(asked)).toThrow(RangeError);
  expect(() => allocateBlock(asked)).toThrow(`no block of ${asked} bytes`);
});

test.each([2 ** 31 - 16, 2 ** 31, 2 ** 32 - 15, 2 ** 32])(
  'no frame of the scratch has %d bytes',
  (asked) => {
    const top = scratchTop();
    expect(() => enter(asked)).toThrow(/scratch memory/);
    expect(scratchTop()).toBe(top);
  },
);

test('memory of a call may be larger than 2 GB', () => {
  const frame = enter(0);
  try {
    expect(reserve(2 ** 31 + 1).block.byteLength).toBe(2 ** 31 + 16);
  } finally {
    leave(frame);
  }
});
