// Constants in words: for logs, errors and the REPL.
import { describe, expect, test } from '@jest/globals';
import { familyName, formatFlags, nameOf } from '../../src/com/family.ts';
import * as families from '../../src/generated/families.ts';
import * as modelFamilies from '../../src/generated/model/families.ts';

const {
  DEBUG_BREAKPOINT_TYPE,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT,
  DEBUG_STATUS,
  IMAGE_FILE_MACHINE,
  PROCESS_CREATION_FLAGS,
} = families;

type AnyFamily = Readonly<Record<string, number | bigint>>;
const objects = ([...Object.values(families), ...Object.values(modelFamilies)] as unknown[]).filter(
  (value): value is AnyFamily => typeof value === 'object',
);

describe('nameOf', () => {
  test('gives the documented name', () => {
    expect(nameOf(DEBUG_STATUS, 6)).toBe('DEBUG_STATUS_BREAK');
    expect(nameOf(DEBUG_BREAKPOINT_TYPE, 0)).toBe('DEBUG_BREAKPOINT_CODE');
    expect(nameOf(PROCESS_CREATION_FLAGS, 1)).toBe('DEBUG_PROCESS');
    expect(nameOf(IMAGE_FILE_MACHINE, 0x8664)).toBe('IMAGE_FILE_MACHINE_AMD64');
    expect(nameOf(modelFamilies.ModelObjectKind, 7)).toBe('ObjectIntrinsic');
  });

  test('is undefined for other values, and refuses what is no family', () => {
    expect(nameOf(DEBUG_STATUS, 12345)).toBeUndefined();
    expect(() => nameOf({ A: 1 }, 1)).toThrow(/constant family such as DEBUG_STATUS/);
  });

  test('knows every member of every family', () => {
    let members = 0;
    for (const family of objects)
      for (const [key, value] of Object.entries(family)) {
        members++;
        const name = nameOf(family, value);
        expect([familyName(family), key, typeof name]).toEqual([familyName(family), key, 'string']);
        // Aliases share the first name; that one leads back to the value.
        expect(formatFlags(family, value)).toBe(name);
      }
    expect(objects.length).toBeGreaterThan(113);
    expect(members).toBeGreaterThan(850);
  });
});

describe('formatFlags', () => {
  test.each([
    [DEBUG_OUTPUT, 3, 'DEBUG_OUTPUT_NORMAL | DEBUG_OUTPUT_ERROR'],
    [DEBUG_OUTPUT, 0, '0'],
    [DEBUG_OUTPUT, 0x40000001, 'DEBUG_OUTPUT_NORMAL | 0x40000000'],
    [DEBUG_STATUS, 999, '0x3e7'],
  ])('%#', (family, value, text) => expect(formatFlags(family, value)).toBe(text));

  test('an enumeration under a mask, and flags beside it', () => {
    const text = formatFlags(DEBUG_OUTCTL, DEBUG_OUTCTL.ALL_CLIENTS | DEBUG_OUTCTL.NOT_LOGGED);
    expect(text.split(' | ').sort()).toEqual(
      ['DEBUG_OUTCTL_ALL_CLIENTS', 'DEBUG_OUTCTL_NOT_LOGGED'].sort(),
    );
  });

  test('64 bits', () => {
    const wide = objects.filter((family) =>
      Object.values(family).some((value) => typeof value === 'bigint'),
    );
    expect(wide.length).toBeGreaterThan(0);
    for (const family of wide) {
      const all = Object.values(family).reduce<bigint>((a, b) => a | BigInt(b), 0n);
      expect(formatFlags(family, all).split(' | ').length).toBe(Object.keys(family).length);
    }
  });
});
