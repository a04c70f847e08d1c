// Names and meanings of HRESULTs, as errors show them.
import { describe, expect, test } from '@jest/globals';
import { HRESULT, hresultHint, hresultName } from '../../src/com/hresult-names.ts';

describe('hresultName', () => {
  test.each([
    [0, 'S_OK'],
    [1, 'S_FALSE'],
    [0x8000_ffff, 'E_UNEXPECTED'],
    [-2147418113, 'E_UNEXPECTED'],
    [0x8007_0005, 'E_ACCESSDENIED'],
    [0x8007_0002, 'ERROR_FILE_NOT_FOUND'],
    [0xd000_011e, 'STATUS_MAPPED_FILE_SIZE_ZERO'],
    [0x8004_0205, undefined],
    [2, undefined],
  ])('%d', (hresult, name) => {
    expect(hresultName(hresult)).toBe(name);
  });

  test('no value has two names', () => {
    const values = Object.values(HRESULT);
    expect(new Set(values).size).toBe(values.length);
  });
});

describe('hresultHint', () => {
  test('says what the engine means', () => {
    expect(hresultHint(0x8004_0205)).toMatch(/output of the engine/);
    expect(hresultHint(0xd000_011e)).toBe('The file is empty.');
    expect(hresultHint(0x8000_4002)).toMatch(/^Not found/);
  });

  test('knows some methods better, in both widths', () => {
    expect(hresultHint(0x8000_4001, 'WaitForEvent')).toMatch(/INFINITE/);
    expect(hresultHint(0x8007_0057, 'OpenDumpFileWide')).toBe('The file is not a dump.');
    expect(hresultHint(0x8007_0057, 'OpenDumpFileWide2')).toBe('The file is not a dump.');
    expect(hresultHint(0x8007_0057, 'SetRadix')).toBe(hresultHint(0x8007_0057));
    expect(hresultHint(0x8004_0205, 'ExecuteCommandFileWide')).toMatch(/Syntax error/);
  });

  test('tells the kind of a code that it has no sentence for', () => {
    expect(hresultHint(0x8007_1234)).toBe('Win32 error 4660.');
    expect(hresultHint(0xd000_00ab)).toBe('NTSTATUS 0xc00000ab.');
    expect(hresultHint(0x8013_1234)).toMatch(/\.NET/);
    expect(hresultHint(0x806d_0005)).toMatch(/DIA/);
    expect(hresultHint(0x8fff_0005)).toBeUndefined();
    expect(hresultHint(0)).toBeUndefined();
    expect(hresultHint(-2147418113)).toBe(hresultHint(0x8000_ffff));
  });
});
