// VARIANT and BSTR: each type there and back, ownership of texts, what is refused.
import { describe, expect, test } from '@jest/globals';
import { implement, liveImplementations } from '../../src/com/implement.ts';
import { giveVariant, pushVariant, takeVariant, VT, type VARIANT } from '../../src/com/variant.ts';
import { allocateBlock } from '../../src/ffi/block.ts';
import { enter, leave, scratch } from '../../src/ffi/scratch.ts';
import { IUnknown } from '../../src/com/unknown.ts';
import { IModelMethod } from '../../src/raw-model.ts';

const VALUES: VARIANT[] = [
  { vt: 0, value: null },
  { vt: 1, value: null },
  { vt: 16, value: -128 },
  { vt: 17, value: 255 },
  { vt: 2, value: -32768 },
  { vt: 18, value: 65535 },
  { vt: 3, value: -2147483648 },
  { vt: 22, value: 2147483647 },
  { vt: 19, value: 4294967295 },
  { vt: 23, value: 4294967295 },
  { vt: 20, value: -(2n ** 63n) },
  { vt: 21, value: 2n ** 64n - 1n },
  { vt: 4, value: 0.5 },
  { vt: 5, value: -1e300 },
  { vt: 11, value: true },
  { vt: 11, value: false },
  { vt: 8, value: '' },
  { vt: 8, value: 'Привет 😀\0 behind a NUL' },
  { vt: 13, value: null },
];

test.each(VALUES)('%#: $vt', (value) => {
  const block = allocateBlock(24);
  giveVariant(block, 0, value);
  expect(takeVariant(block, 0)).toEqual(value);
});

test('every type of VT has been seen', () => {
  expect(new Set(VALUES.map(({ vt }) => vt))).toEqual(new Set(Object.values(VT)));
});

test('an interface travels with a reference of its own', () => {
  const before = liveImplementations();
  const method = implement(IModelMethod, {});
  const block = allocateBlock(24);
  giveVariant(block, 0, { vt: 13, value: method });
  method.dispose();
  expect(liveImplementations()).toBe(before + 1);
  const { value } = takeVariant(block, 0);
  expect(value).toBeInstanceOf(IUnknown);
  (value as IUnknown).dispose();
  expect(liveImplementations()).toBe(before);
});

test('an input lies in the scratch and leaves nothing behind', () => {
  const at = enter(0);
  const address = pushVariant({ vt: 8, value: 'x'.repeat(100) });
  expect(address).toBeGreaterThanOrEqual(scratch.address);
  const text = Number(scratch.u64[(address - scratch.address + 8) >>> 3]);
  expect(scratch.u32[(text - scratch.address - 4) >>> 2]).toBe(200);
  leave(at);
});

describe('refused:', () => {
  test.each([
    [{ vt: 16, value: 128 }, 'from -128 to 127'],
    [{ vt: 19, value: -1 }, 'from 0 to 4294967295'],
    [{ vt: 21, value: 5 }, 'a bigint'],
    [{ vt: 21, value: -1n }, 'a bigint'],
    [{ vt: 20, value: 2n ** 63n }, 'a bigint'],
    [{ vt: 11, value: 1 }, 'true or false'],
    [{ vt: 8, value: 5 }, 'a string'],
    [{ vt: 13, value: {} }, 'an interface or null'],
    [{ vt: 9, value: null }, 'VARIANT.vt must be one of VT'],
  ])('%#', (value, message) => {
    expect(() => giveVariant(allocateBlock(24), 0, value as never)).toThrow(message);
  });

  test('a type from outside that has no form here', () => {
    const block = allocateBlock(24);
    block.u16[0] = 0x2000;
    expect(() => takeVariant(block, 0)).toThrow('A VARIANT of type 8192 has no JavaScript form');
  });
});
