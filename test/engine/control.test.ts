// Settings and questions of the engine: expressions, radix, macros, aliases, processors, versions.
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_ANY_ID,
  DEBUG_EINDEX,
  DEBUG_EINDEX_FROM,
  DEBUG_ENGOPT,
  DEBUG_EXPR,
  DEBUG_OUTCTL,
  DEBUG_VALUE_TYPE,
  IMAGE_FILE_MACHINE,
  SLE,
} from '../../src/raw.ts';
import { startAtAdd, startTarget } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

const { INVALID, INT8, INT32, INT64, FLOAT64 } = DEBUG_VALUE_TYPE;
const { AMD64, I386 } = IMAGE_FILE_MACHINE;

describe.each(['', 'Wide'] as const)('expressions (%s)', (w) => {
  test('have the value that ? prints', () => {
    using bench = startAtAdd();
    const evaluate = (text: string, type?: DEBUG_VALUE_TYPE) =>
      type === undefined
        ? bench.control[`Evaluate${w}`](text)
        : bench.control[`Evaluate${w}`](text, type);
    for (const text of ['1+2', '@rip', 'target!add', 'poi(target!g_text)', '@@(g_counter + 1)'])
      expect(evaluate(text, INT64).Value).toMatchObject({ Type: INT64, Value: bench.value(text) });
    expect(evaluate('ff', INT32)).toMatchObject({
      Value: { Type: INT32, Value: 255 },
      RemainderIndex: 2,
    });
    expect(evaluate('7 rest', INVALID).RemainderIndex).toBeGreaterThan(0);
    expect(thrown(DbgEngError, () => evaluate('nope+1')).hresult).toBe(0x80040205);
    expect(() => evaluate('1+')).toThrow(DbgEngError);
  });

  test('in the syntax that was chosen', () => {
    using bench = startAtAdd();
    const { control } = bench;
    const count = control.GetNumberExpressionSyntaxes();
    const names = Array.from({ length: count }, (_, i) =>
      control[`GetExpressionSyntaxNames${w}`](i),
    );
    expect(names.map(({ AbbrevNameBuffer }) => AbbrevNameBuffer)).toEqual(['MASM', 'C++']);
    control[`SetExpressionSyntaxByName${w}`]('c++');
    expect(control.GetExpressionSyntax()).toBe(DEBUG_EXPR.CPLUSPLUS);
    expect(control.Evaluate('sizeof(int) == 4 ? 10 : 1', INT64).Value).toMatchObject({
      Value: 10n,
    });
    control.SetExpressionSyntax(DEBUG_EXPR.MASM);
    expect(control.GetExpressionSyntax()).toBe(DEBUG_EXPR.MASM);
    expect(() => control[`SetExpressionSyntaxByName${w}`]('basic')).toThrow(DbgEngError);
  });

  test('with text macros and aliases', () => {
    using bench = startAtAdd();
    const { control } = bench;
    control[`SetTextMacro${w}`](3, 'target!add');
    expect(control[`GetTextMacro${w}`](3)).toBe('target!add');
    expect(bench.value('$u3')).toBe(bench.value('target!add'));
    expect(() => control[`GetTextMacro${w}`](10)).toThrow(DbgEngError);
    const before = control.GetNumberTextReplacements();
    control[`SetTextReplacement${w}`]('zz', 'target!work');
    expect(control.GetNumberTextReplacements()).toBe(before + 1);
    const alias = { SrcBuffer: 'zz', DstBuffer: 'target!work' };
    expect(control[`GetTextReplacement${w}`]('zz', 0)).toEqual(alias);
    const all = Array.from({ length: before + 1 }, (_, i) =>
      control[`GetTextReplacement${w}`](null, i),
    );
    expect(all).toContainEqual(alias);
    bench.takeOutput();
    control.OutputTextReplacements(DEBUG_OUTCTL.THIS_CLIENT, 0);
    expect(bench.takeOutput()).toMatch(/zz +target!work/);
    expect(bench.value('${zz}')).toBe(bench.value('target!work'));
    control[`SetTextReplacement${w}`]('zz', null);
    expect(control.GetNumberTextReplacements()).toBe(before);
    expect(() => control[`GetTextReplacement${w}`]('zz', 0)).toThrow(DbgEngError);
    control[`SetTextReplacement${w}`]('yy', '1');
    control.RemoveTextReplacements();
    expect(() => control[`GetTextReplacement${w}`]('yy', 0)).toThrow(DbgEngError);
  });
});

test('values are converted', () => {
  using bench = startAtAdd();
  const { control } = bench;
  expect(control.CoerceValue({ Type: INT64, Value: 258n }, INT8)).toEqual({ Type: INT8, Value: 2 });
  expect(control.CoerceValue({ Type: INT32, Value: 3 }, FLOAT64)).toEqual({
    Type: FLOAT64,
    Value: 3,
  });
  expect(
    control.CoerceValues(
      [
        { Type: INT64, Value: 0xffffffffn },
        { Type: FLOAT64, Value: 2.5 },
      ],
      [INT32, INT64],
    ),
  ).toEqual([
    { Type: INT32, Value: 0xffffffff },
    { Type: INT64, Value: 2n },
  ]);
  expect(() => control.CoerceValues([{ Type: INT32, Value: 1 }], [INT8, INT8])).toThrow(
    /array of 1 elements/,
  );
});

test('the radix of numbers', () => {
  using bench = startAtAdd();
  const { control } = bench;
  expect(control.GetRadix()).toBe(16);
  control.SetRadix(10);
  expect(bench.value('10')).toBe(10n);
  control.SetRadix(16);
  expect(bench.value('10')).toBe(16n);
  expect(() => control.SetRadix(7)).toThrow(DbgEngError);
});

test('engine options are bits that are set and cleared', () => {
  using bench = startTarget();
  const { control } = bench;
  const { INITIAL_BREAK, FINAL_BREAK, PREFER_DML } = DEBUG_ENGOPT;
  control.SetEngineOptions(INITIAL_BREAK);
  control.AddEngineOptions(FINAL_BREAK | PREFER_DML);
  expect(control.GetEngineOptions()).toBe(INITIAL_BREAK | FINAL_BREAK | PREFER_DML);
  control.RemoveEngineOptions(FINAL_BREAK | PREFER_DML);
  expect(control.GetEngineOptions()).toBe(INITIAL_BREAK);
  control.SetSystemErrorControl(SLE.WARNING, SLE.ERROR);
  expect(control.GetSystemErrorControl()).toEqual({
    OutputLevel: SLE.WARNING,
    BreakLevel: SLE.ERROR,
  });
});

describe('the machine', () => {
  test('has a processor that can be looked at as another', () => {
    using bench = startAtAdd();
    const { control } = bench;
    expect(control.GetActualProcessorType()).toBe(AMD64);
    expect(control.GetExecutingProcessorType()).toBe(AMD64);
    expect(control.GetEffectiveProcessorType()).toBe(AMD64);
    expect(control.GetNumberProcessors()).toBeGreaterThan(0);
    expect(control.IsPointer64Bit()).toBe(true);
    control.SetEffectiveProcessorType(I386);
    expect(control.GetEffectiveProcessorType()).toBe(I386);
    expect(bench.command('.effmach')).toContain('x86 compatible');
    expect(control.IsPointer64Bit()).toBe(false);
    control.SetEffectiveProcessorType(AMD64);
    expect(control.GetPageSize()).toBe(4096);
    expect(() => control.SetEffectiveProcessorType(0x7777)).toThrow(DbgEngError);
  });

  test('and knows others by name', () => {
    using bench = startAtAdd();
    const { control } = bench;
    const supported = control.GetSupportedProcessorTypes(
      0,
      control.GetNumberSupportedProcessorTypes(),
    );
    expect(supported).toEqual(expect.arrayContaining([AMD64, I386]));
    const possible = control.GetNumberPossibleExecutingProcessorTypes();
    expect(control.GetPossibleExecutingProcessorTypes(0, possible)).toContain(AMD64);
    expect(control.GetProcessorTypeNames(AMD64)).toEqual({
      FullNameBuffer: 'x64',
      AbbrevNameBuffer: 'AMD64',
    });
    expect(control.GetProcessorTypeNamesWide(I386).AbbrevNameBuffer).toBe('x86');
    expect(() => control.GetProcessorTypeNames(0x7777)).toThrow(DbgEngError);
  });

  test('runs a version of Windows, which vertarget prints', () => {
    using bench = startAtAdd();
    const { control } = bench;
    const printed = bench.command('vertarget');
    const { PlatformId, Win32Major, KdMinor } = control.GetSystemVersionValues();
    expect(PlatformId).toBe(2);
    expect(printed).toContain(`Windows ${Win32Major} Version ${KdMinor}`);
    const old = control.GetSystemVersion();
    expect(old.Minor).toBe(KdMinor);
    expect(printed).toContain(old.BuildString);
    expect(control.GetSystemVersionString(0)).toBe(control.GetSystemVersionStringWide(0));
    expect(Math.abs(control.GetCurrentTimeDate() - Date.now() / 1000)).toBeLessThan(60);
    expect(control.GetCurrentSystemUpTime()).toBeGreaterThan(0);
  });
});

describe('events of the session', () => {
  test('there is one in a live session', () => {
    using bench = startAtAdd();
    const { control } = bench;
    expect(control.GetNumberEvents()).toBe(1);
    expect(control.hr.GetNumberEvents()).toEqual({ hresult: 1, Events: 1 }); // more may come
    expect(control.GetCurrentEventIndex()).toBe(0);
    expect(control.GetEventIndexDescription(0, DEBUG_EINDEX.NAME)).toBe(
      control.GetEventIndexDescriptionWide(0, DEBUG_EINDEX.NAME),
    );
    expect(control.SetNextEventIndex(DEBUG_EINDEX_FROM.START, 0)).toBe(0);
    expect(() => control.GetEventIndexDescription(7, DEBUG_EINDEX.NAME)).toThrow(DbgEngError);
  });

  test('the last one is what .lastevent prints', () => {
    using bench = startAtAdd();
    const { control } = bench;
    const last = control.GetLastEventInformation();
    expect(bench.command('.lastevent')).toContain(last.Description);
    expect(control.GetLastEventInformationWide()).toEqual(last);
    expect([last.ProcessId, last.ThreadId]).toEqual([0, 0]);
    const id = new DataView(last.ExtraInformation.buffer, last.ExtraInformation.byteOffset);
    expect(id.getUint32(0, true)).toBe(0); // DEBUG_LAST_EVENT_INFO_BREAKPOINT.Id
  });

  test('what only dumps and kernels have is refused', () => {
    using bench = startAtAdd();
    const { control } = bench;
    for (const ask of [
      () => control.GetStoredEventInformation(),
      () => control.ReadBugCheckData(),
      () => control.GetSynchronizationStatus(),
      () => control.GetDumpFormatFlags(),
    ])
      expect(thrown(DbgEngError, ask).code).toBe('E_UNEXPECTED');
  });
});

test('a bad command is an error, and the engine goes on', () => {
  using bench = startAtAdd();
  for (const command of ['frobnicate', '? (', 'r nope']) {
    const { hresult } = bench.control.hr.Execute(DEBUG_OUTCTL.THIS_CLIENT, command);
    expect([command, hresult]).toEqual([command, 0x80040205]);
  }
  expect(bench.takeOutput()).toMatch(/syntax error|Couldn't resolve|Unknown|error/i);
  expect(bench.control.hr.GetBreakpointById(DEBUG_ANY_ID).hresult).toBe(0x80004002);
  expect(bench.value('1')).toBe(1n);
});
