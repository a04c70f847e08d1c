import { describe, expect, test } from '@jest/globals';
import { combine, looksLikeSal, modernName } from '../../codegen/sal.ts';

describe('modernName', () => {
  test.each([
    ['__in', '_In_'],
    ['__in_opt', '_In_opt_'],
    ['__in_z', '_In_z_'],
    ['__in_ecount', '_In_reads_'],
    ['__in_ecount_opt', '_In_reads_opt_'],
    ['__in_bcount', '_In_reads_bytes_'],
    ['__in_bcount_opt', '_In_reads_bytes_opt_'],
    ['__out', '_Out_'],
    ['__out_opt', '_Out_opt_'],
    ['__out_ecount', '_Out_writes_'],
    ['__out_ecount_opt', '_Out_writes_opt_'],
    ['__out_ecount_part', '_Out_writes_to_'],
    ['__out_ecount_part_opt', '_Out_writes_to_opt_'],
    ['__out_ecount_full', '_Out_writes_all_'],
    ['__out_bcount', '_Out_writes_bytes_'],
    ['__out_bcount_opt', '_Out_writes_bytes_opt_'],
    ['__out_bcount_part', '_Out_writes_bytes_to_'],
    ['__inout', '_Inout_'],
    ['__inout_opt', '_Inout_opt_'],
    ['__inout_ecount', '_Inout_updates_'],
    ['__reserved', '_Reserved_'],
    ['__deref_out', '_Outptr_'],
    ['__deref_out_opt', '_Outptr_opt_'],
  ])('%s is %s', (old, modern) => {
    expect(modernName(old)).toBe(modern);
    const args = ['N', '*M'].slice(0, /_part/.test(old) ? 2 : /count/.test(old) ? 1 : 0);
    expect(combine([{ name: old, args }])).toEqual(combine([{ name: modern, args }]));
  });

  test.each(['__int64', '__inline', '_In_', 'in', '__in_part', '__reserved_opt', '__stdcall'])(
    '%s is none',
    (word) => expect(modernName(word)).toBeNull(),
  );
});

describe('combine', () => {
  test('capacity, unit and what was written', () => {
    expect(combine([{ name: '_Out_writes_bytes_to_opt_', args: ['Size', '*Used'] }])).toEqual({
      direction: 'out',
      optional: true,
      reserved: false,
      count: { parameter: 'Size', unit: 'bytes' },
      written: 'Used',
      comOut: null,
      resultMayBeNull: false,
      text: '_Out_writes_bytes_to_opt_(Size,*Used)',
    });
  });

  test('results and failures that are objects', () => {
    const name = '_COM_Outptr_opt_result_maybenull_';
    expect(combine([{ name, args: [] }])).toMatchObject({
      direction: 'out',
      optional: true,
      comOut: 'value',
      resultMayBeNull: true,
    });
    expect(combine([{ name: '_COM_Errorptr_', args: [] }])).toMatchObject({ comOut: 'error' });
  });

  test('two annotations of one parameter', () => {
    const both = [
      { name: '_In_opt_', args: [] },
      { name: '_Reserved_', args: [] },
    ];
    expect(combine(both)).toMatchObject({ direction: 'in', optional: true, reserved: true });
  });

  test.each([
    [[], 'no annotation'],
    [['_Check_return_'], 'no annotation'],
    [['_In_range_'], 'unknown annotation _In_range_'],
    [['_In_', '_Out_'], 'two directions: _In_ _Out_'],
    [['_In_reads_'], '_In_reads_ needs 1 argument'],
    [['_Out_writes_to_'], '_Out_writes_to_ needs 2 arguments'],
  ])('%j: %s', (names: string[], reason) => {
    expect(combine(names.map((name) => ({ name, args: [] })))).toBe(reason);
  });

  test('what looks like an annotation', () => {
    expect(['_In_', '_Foo_bar_', '__out_ecount'].map(looksLikeSal)).toEqual([true, true, true]);
    expect(['_T', '_DEBUG_VALUE', '__int64', 'ULONG'].some(looksLikeSal)).toBe(false);
  });
});
