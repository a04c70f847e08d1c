// Special methods, defaults and faults: every entry finds its method and still fits the header.
import { describe, expect, test } from '@jest/globals';
import { resolveDefaults, resolveMethods } from '../../codegen/method-overrides.ts';
import { checkOverrides } from '../../codegen/overrides/check.ts';
import { defaultValues } from '../../codegen/overrides/defaults.ts';
import { faults } from '../../codegen/overrides/faults.ts';
import { change, type MethodChange } from '../../codegen/overrides/method-spec.ts';
import { methodOverrides } from '../../codegen/overrides/methods.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { headerText } from './header-text.ts';

const model = parseHeader(headerText('dbgeng.h'), 'dbgeng.h');
const overrides = checkOverrides(model);

const kinds = (key: string) => overrides.methods.get(key)?.map((entry) => entry.change.kind);

describe('special methods', () => {
  test('counts', () => {
    expect(overrides.families).toHaveLength(131);
    expect(overrides.methods.size).toBe(91);
    expect(overrides.defaults.size).toBe(53);
    expect(overrides.faults.size).toBe(50);
  });

  test('the eight omissions, and no other', () => {
    const omitted = [...overrides.methods].filter(([, entries]) =>
      entries.some((entry) => entry.change.kind === 'omit'),
    );
    expect(omitted.map(([key]) => key).sort()).toEqual([
      'IDebugControl.ControlledOutputVaList',
      'IDebugControl.ControlledOutputVaListWide',
      'IDebugControl.GetWindbgExtensionApis32',
      'IDebugControl.GetWindbgExtensionApis64',
      'IDebugControl.OutputPromptVaList',
      'IDebugControl.OutputPromptVaListWide',
      'IDebugControl.OutputVaList',
      'IDebugControl.OutputVaListWide',
    ]);
  });

  test('both widths, and several corrections of one method', () => {
    expect(kinds('IDebugControl.OutputWide')).toEqual(['text-argument']);
    expect(kinds('IDebugControl.GetEventIndexDescriptionWide')).toEqual(['output-buffer']);
    expect(kinds('IDebugSymbols.SetScope')).toEqual(['context', 's-false']);
    expect(kinds('IDebugAdvanced.Request')).toEqual(['once', 'untrimmed', 's-false']);
    expect(kinds('IDebugClient.CreateProcess2Wide')).toEqual([
      'struct-argument',
      'environment-block',
    ]);
    expect(kinds('IDebugControl.WaitForEvent')).toEqual(['s-false']);
    expect(kinds('IDebugSymbols.GetNextSymbolMatchWide')).toEqual(['once']);
    expect(kinds('IDebugControl.GetRadix')).toBeUndefined();
  });

  test('every method with variable arguments has its text', () => {
    const variadic = model.interfaces
      .flatMap((each) => each.methods)
      .filter((method) => method.variadic)
      .map((method) => `IDebugControl.${method.name}`);
    expect(variadic.length).toBeGreaterThan(0);
    for (const key of variadic) expect(kinds(key)).toEqual(['text-argument']);
  });

  test('every entry says why', () => {
    expect(methodOverrides.filter(({ reason }) => reason.length < 30)).toEqual([]);
    expect(defaultValues.filter(({ reason }) => !reason)).toEqual([]);
    expect(faults.filter(({ evidence }) => evidence.length < 30)).toEqual([]);
  });

  test('defaults', () => {
    expect(overrides.defaults.get('IDebugControl.WaitForEvent.Timeout')?.value).toBe('INFINITE');
    expect(overrides.defaults.get('IDebugControl.ExecuteWide.Flags')?.value).toBe(
      'DEBUG_EXECUTE.DEFAULT',
    );
    expect(overrides.defaults.get('IDebugControl.Execute.Command')).toBeUndefined();
  });

  test('faults', () => {
    expect(overrides.faults.get('IDebugControl.ExecuteWide')).toHaveLength(1);
    expect(overrides.faults.get('IDebugClient.GetDumpFileWide')?.[0]?.warning).toContain(
      'no target',
    );
  });
});

describe('entries that do not fit', () => {
  const complaints = (
    methods: string,
    what: MethodChange,
    interfaceName = 'IDebugControl',
    strict = true,
  ): string[] => {
    const all: string[] = [];
    const entry = change(interfaceName, methods, what, '');
    resolveMethods(model, (problem) => all.push(problem), strict, [entry]);
    return all;
  };

  test.each<[string, MethodChange, string]>([
    ['NoSuch', { kind: 'omit' }, 'the header has no such method'],
    ['WaitForEvent', { kind: 'nullable', parameter: 'None' }, 'it has no parameter None'],
    ['WaitForEvent', { kind: 'text-argument', format: 'Flags' }, 'no variable arguments'],
    ['GetLogFile', { kind: 'hole', parameter: 'BufferSize', value: '0' }, 'is no result'],
    ['WaitForEvent', { kind: 'signed', parameter: 'Flags' }, 'Flags is not ULONG64'],
    [
      'GetLogFile',
      { kind: 'output-buffer', parameter: 'Buffer', capacity: 'BufferSize', actual: 'FileSize' },
      'the header says output itself now: remove the entry',
    ],
    [
      'Execute',
      { kind: 'struct-argument', parameter: 'Command', size: 'Flags', struct: 'NO_SUCH' },
      'there is no structure NO_SUCH',
    ],
  ])('%s %o', (method, what, message) => {
    expect(complaints(method, what).join()).toContain(message);
  });

  test('an annotation that has been corrected since', () => {
    const what = { kind: 'nullable', parameter: 'Callbacks' } as const;
    expect(complaints('SetEventCallbacks', what, 'IDebugClient').join()).toContain(
      'the header says optional itself now: remove the entry',
    );
  });

  test('S_FALSE of a method that returns no HRESULT', () => {
    const what = { kind: 's-false', means: 'false' } as const;
    expect(complaints('AddRef', what).join()).toContain('it returns no HRESULT');
  });

  test('the same correction twice', () => {
    const all: string[] = [];
    const entry = change('IDebugControl', 'OutputVaList', { kind: 'omit' }, '');
    resolveMethods(model, (problem) => all.push(problem), true, [entry, entry]);
    expect(all.join()).toContain('IDebugControl.OutputVaList has two entries of kind omit');
  });

  test('an older header may lack the method', () => {
    expect(complaints('NoSuch', { kind: 'omit' }, 'IDebugControl', false)).toEqual([]);
  });

  test('defaults of unknown constants, of outputs, and before an argument without one', () => {
    const all: string[] = [];
    const value = (method: string, parameter: string, text: string) => ({
      interface: 'IDebugControl',
      methods: [method],
      parameter,
      value: text,
      reason: '',
    });
    resolveDefaults(model, (problem) => all.push(problem), true, new Set(['DEBUG_WAIT.DEFAULT']), [
      value('WaitForEvent', 'Flags', 'DEBUG_WAIT.DEFAULT'),
      value('GetRadix', 'Radix', '0'),
      value('SetRadix', 'Radix', 'NO.SUCH'),
    ]);
    expect(all).toEqual([
      'IDebugControl.GetRadix.Radix: there is no such input',
      'IDebugControl.SetRadix.Radix: the default NO.SUCH is no constant',
      'IDebugControl.WaitForEvent.Flags has a default, but Timeout after it has none',
    ]);
  });
});

describe('an older header', () => {
  // First versions only, and without constants that came with later ones.
  const later = /^DEBUG_(ASMOPT|EXPR|LOG|MANRESET|GETMOD|GSEL|GETFNENT|FRAME)_/;
  const older = {
    ...model,
    interfaces: model.interfaces.filter(({ name }) => !/\d$/.test(name)),
    constants: model.constants.filter(({ name }) => !later.test(name)),
  };

  test('passes when it may lack things', () => {
    expect(older.constants.length).toBeLessThan(739);
    const found = checkOverrides(older, { strict: false });
    expect(found.links.parameters.size).toBeGreaterThan(100);
    expect(found.methods.has('IDebugControl.Output')).toBe(true);
    expect(found.methods.has('IDebugControl.OutputWide')).toBe(false);
    expect(found.defaults.has('IDebugControl.WaitForEvent.Timeout')).toBe(true);
  });

  test('is refused when it must have everything', () => {
    expect(() => checkOverrides(older)).toThrow(/is listed in family/);
    const { constants } = model;
    expect(() => checkOverrides({ ...older, constants })).toThrow(/IDebugClient\.AddDumpInfo/);
  });
});
