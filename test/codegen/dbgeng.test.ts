// What is known about Microsoft's dbgeng.h by other means, against what we read from it.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { modelJson } from '../../codegen/model-json.ts';
import type { Interface, Method } from '../../codegen/model.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { headerText, sdkText } from './header-text.ts';

const text = headerText('dbgeng.h');
const model = parseHeader(text, 'dbgeng.h');

function interfaceOf(name: string): Interface {
  const found = model.interfaces.find((each) => each.name === name);
  if (!found) throw new Error(`no interface ${name}`);
  return found;
}

const own = ({ name, methods }: Interface): Method[] =>
  methods.filter(({ since }) => since === name);
const constant = (name: string) => model.constants.find((each) => each.name === name)?.value;

describe('dbgeng.h', () => {
  test('counts', () => {
    const methods = model.interfaces.flatMap((each) => each.methods.slice(3));
    expect(model.interfaces).toHaveLength(51);
    expect(methods).toHaveLength(2674);
    expect(model.interfaces.flatMap(own)).toHaveLength(635);
    expect(methods.filter((method) => method.variadic)).toHaveLength(33);
    expect(model.structs.filter((each) => !each.external && each.kind === 'struct')).toHaveLength(
      40,
    );
    expect(model.structs.filter((each) => !each.external && each.kind === 'union')).toHaveLength(2);
    expect(model.constants).toHaveLength(739);
    expect(model.enums).toHaveLength(0);
    expect(model.functions.map(({ name }) => name)).toEqual([
      'DebugConnect',
      'DebugConnectWide',
      'DebugCreate',
      'DebugCreateEx',
    ]);
  });

  test('own methods of each version of each family', () => {
    const families: Record<string, number[]> = {};
    for (const each of model.interfaces) {
      const family = each.name.replace(/^IDebug/, '').replace(/\d$/, '');
      (families[family] ??= []).push(own(each).length);
    }
    expect(families).toEqual({
      Advanced: [2, 5, 3, 1],
      Breakpoint: [21, 4, 1],
      Client: [45, 8, 4, 6, 29, 1, 1, 1, 2],
      PlmClient: [1, 1, 9],
      OutputStream: [1],
      Control: [92, 8, 13, 53, 5, 2, 1],
      DataSpaces: [20, 6, 5, 10],
      EventCallbacks: [14],
      EventCallbacksWide: [14],
      EventContextCallbacks: [14],
      InputCallbacks: [2],
      OutputCallbacks: [1, 2],
      OutputCallbacksWide: [1],
      Registers: [11, 15],
      SymbolGroup: [10, 13],
      Symbols: [49, 8, 66, 7, 2],
      SystemObjects: [29, 5, 9, 2],
    });
  });

  test('every version extends the one before it; IUnknown is at the bottom of each table', () => {
    for (const { name, base, declaredBase, methods } of model.interfaces) {
      const number = Number(/\d+$/.exec(name)?.[0] ?? 1);
      const family = name.replace(/\d+$/, '');
      const before = number === 1 ? 'IUnknown' : number === 2 ? family : `${family}${number - 1}`;
      expect([name, base, declaredBase]).toEqual([name, before, 'IUnknown']);
      const start = methods.slice(0, 3).map((method) => [method.name, method.since]);
      expect(start).toEqual([
        ['QueryInterface', 'IUnknown'],
        ['AddRef', 'IUnknown'],
        ['Release', 'IUnknown'],
      ]);
      expect(methods.map(({ slot }) => slot)).toEqual(methods.map((_, index) => index));
    }
  });

  test.each([
    ['IDebugAdvanced3', 'GetSourceFileInformationWide', 10, 'IDebugAdvanced3'],
    ['IDebugClient', 'AttachKernel', 3, 'IDebugClient'],
    ['IDebugClient5', 'CreateProcessAndAttach2Wide', 84, 'IDebugClient5'],
    ['IDebugClient9', 'SetEventCallbacks', 46, 'IDebugClient'],
    ['IDebugControl', 'Execute', 66, 'IDebugControl'],
    ['IDebugControl', 'WaitForEvent', 93, 'IDebugControl'],
    ['IDebugControl7', 'GetDebuggeeType2', 176, 'IDebugControl7'],
    ['IDebugDataSpaces4', 'ReadVirtual', 3, 'IDebugDataSpaces'],
    ['IDebugEventCallbacks', 'Breakpoint', 4, 'IDebugEventCallbacks'],
    ['IDebugEventCallbacks', 'ChangeSymbolState', 16, 'IDebugEventCallbacks'],
    ['IDebugOutputCallbacks2', 'Output2', 5, 'IDebugOutputCallbacks2'],
    ['IDebugRegisters2', 'GetValues2', 23, 'IDebugRegisters2'],
    ['IDebugSymbols5', 'GetNameByOffset', 7, 'IDebugSymbols'],
    ['IDebugSymbols5', 'GetNameByOffsetWide', 60, 'IDebugSymbols3'],
    ['IDebugSystemObjects4', 'GetCurrentProcessId', 7, 'IDebugSystemObjects'],
  ])('%s::%s is slot %i, since %s', (name, method, slot, since) => {
    const found = interfaceOf(name).methods.find((each) => each.name === method);
    expect([found?.slot, found?.since]).toEqual([slot, since]);
  });

  test('parameters: how often each annotation occurs', () => {
    const counts: Record<string, number> = {};
    for (const { methods } of model.interfaces) {
      for (const { parameters } of methods.slice(3)) {
        for (const { sal } of parameters) {
          const name = sal.text.replace(/\(.*/, '');
          counts[name] = (counts[name] ?? 0) + 1;
        }
      }
    }
    expect(counts).toEqual({
      _In_: 4146,
      _Out_: 1009,
      _Out_opt_: 913,
      _Out_writes_opt_: 545,
      _In_opt_: 266,
      _In_reads_bytes_: 91,
      _Out_writes_: 74,
      _Out_writes_bytes_opt_: 66,
      _Out_writes_bytes_: 47,
      _In_reads_: 43,
      _In_reads_opt_: 37,
      _In_reads_bytes_opt_: 22,
      _Inout_: 17,
      '_In_opt_ _Reserved_': 14,
      _Out_writes_to_: 6,
      _Out_writes_to_opt_: 6,
    });
  });

  test('a method in full', () => {
    const method = interfaceOf('IDebugControl5').methods.find(
      ({ name }) => name === 'GetContextStackTraceEx',
    );
    expect(
      method?.parameters.map(({ name, type, sal }) => [
        name,
        `${type.name}${'*'.repeat(type.pointers)}`,
        sal.direction,
        sal.optional,
        sal.count,
        sal.written,
      ]),
    ).toEqual([
      ['StartContext', 'void*', 'in', true, { parameter: 'StartContextSize', unit: 'bytes' }, null],
      ['StartContextSize', 'ULONG', 'in', false, null, null],
      [
        'Frames',
        'DEBUG_STACK_FRAME_EX*',
        'out',
        true,
        { parameter: 'FramesSize', unit: 'elements' },
        'FramesFilled',
      ],
      ['FramesSize', 'ULONG', 'in', false, null, null],
      [
        'FrameContexts',
        'void*',
        'out',
        true,
        { parameter: 'FrameContextsSize', unit: 'bytes' },
        null,
      ],
      ['FrameContextsSize', 'ULONG', 'in', false, null, null],
      ['FrameContextsEntrySize', 'ULONG', 'in', false, null, null],
      ['FramesFilled', 'ULONG*', 'out', true, null, null],
    ]);
  });

  test('sizes of structs, 64 bits', () => {
    const sizes = Object.fromEntries(model.structs.map(({ name, size }) => [name, size]));
    expect(sizes).toMatchObject({
      DEBUG_OFFSET_REGION: 16,
      DEBUG_READ_USER_MINIDUMP_STREAM: 32,
      DEBUG_THREAD_BASIC_INFORMATION: 64,
      SYMBOL_INFO_EX: 40,
      DEBUG_BREAKPOINT_PARAMETERS: 56,
      DEBUG_STACK_FRAME: 128,
      DEBUG_STACK_FRAME_EX: 136,
      INLINE_FRAME_CONTEXT: 4,
      STACK_SRC_INFO: 40,
      STACK_SYM_FRAME_INFO: 176,
      DEBUG_LAST_EVENT_INFO_EXCEPTION: 160,
      DEBUG_VALUE: 32,
      DEBUG_PROCESSOR_IDENTIFICATION_ALL: 32,
      DEBUG_REGISTER_DESCRIPTION: 32,
      DEBUG_SYMBOL_ENTRY: 64,
      DEBUG_MODULE_PARAMETERS: 64,
    });
    const external = model.structs.filter((each) => each.external);
    expect(Object.fromEntries(external.map(({ name, size }) => [name, size]))).toEqual({
      GUID: 16,
      EXCEPTION_RECORD64: 152,
      MEMORY_BASIC_INFORMATION64: 48,
      IMAGE_NT_HEADERS64: 264,
      IMAGE_FILE_HEADER: 20,
      IMAGE_OPTIONAL_HEADER64: 240,
      IMAGE_DATA_DIRECTORY: 8,
    });
  });

  test('DEBUG_VALUE: a union without a name, with a struct without a name in it', () => {
    const value = model.structs.find(({ name }) => name === 'DEBUG_VALUE');
    const [union, tail, type] = value?.fields ?? [];
    expect([union?.name, union?.nested?.kind, union?.size]).toEqual(['', 'union', 24]);
    expect([tail?.name, tail?.offset, type?.name, type?.offset]).toEqual([
      'TailOfRawBytes',
      24,
      'Type',
      28,
    ]);
    const inner = union?.nested?.fields.find(({ name }) => name === '');
    expect(inner?.nested?.fields.map(({ name, offset }) => [name, offset])).toEqual([
      ['I64', 0],
      ['Nat', 8],
    ]);
  });

  test('constants of every kind', () => {
    expect(constant('DEBUG_STATUS_BREAK')).toEqual({ kind: 'number', value: 6 });
    expect(constant('DEBUG_CDS_ALL')).toEqual({ kind: 'number', value: 0xffffffff });
    expect(constant('ERROR_DBG_CANCELLED')).toEqual({ kind: 'number', value: 0xc00004c7 });
    expect(constant('DEBUG_ENGOPT_NETWORK_PATHS')).toEqual({ kind: 'number', value: 12 });
    expect(constant('DEBUG_KERNEL_FULL_DUMP')).toEqual({ kind: 'number', value: 1026 });
    expect(constant('DEBUG_CREATE_PROCESS_THROUGH_RTL')).toEqual({ kind: 'number', value: 65536 });
    expect(constant('DEBUG_STATUS_WAIT_TIMEOUT')).toEqual({ kind: 'bigint', value: '8589934592' });
    expect(constant('DEBUG_INVALID_OFFSET')).toEqual({
      kind: 'bigint',
      value: '18446744073709551615',
    });
    expect(constant('DEBUG_EXTENSION_RELOAD_EXTENSION')).toEqual({
      kind: 'hresult',
      value: 0xd00000ee,
    });
    expect(constant('DEBUG_OUTPUT_TYPE_END_WIDE')).toEqual({
      kind: 'string',
      value: '**TYPE**',
      wide: true,
    });
    // Different under UNICODE, macros with parameters, guards: no constants.
    for (const name of ['DEBUG_OUTPUT_NAME_END_T', 'DEBUG_EXTEND64', '__DBGENG_H__', 'INTERFACE']) {
      expect(constant(name)).toBeUndefined();
    }
  });

  test('the identifier that the header contradicts itself about', () => {
    expect(interfaceOf('IDebugPlmClient3').iid).toBe('cdf48669-901f-4791-b868-7d2cb3a2d7fc');
    expect(interfaceOf('IDebugClient').iid).toBe('27fe5639-8407-4f47-8364-ee118fb08ac8');
    expect(new Set(model.interfaces.map(({ iid }) => iid)).size).toBe(51);
  });

  test('a fraction of a second, the same result every time', () => {
    const start = performance.now();
    const again = parseHeader(text, 'dbgeng.h');
    expect(performance.now() - start).toBeLessThan(1000);
    expect(modelJson(again)).toBe(modelJson(model));
  });

  test("the Windows SDK's DbgEng.h: one constant less", () => {
    const sdk = sdkText();
    expect(createHash('sha256').update(sdk, 'latin1').digest('hex')).toBe(
      'f45f90d8669d68809bb105d920de91294c07abbeb437261fcdd52992ff00cb25',
    );
    const older = JSON.parse(modelJson(parseHeader(sdk, 'dbgeng.h'))) as typeof model;
    const newer = JSON.parse(modelJson(model)) as typeof model & {
      constants: Record<string, unknown>;
    };
    delete newer.constants['DEBUG_EXECUTE_LLM'];
    expect(older).toEqual(newer);
  });

  // No SDK old enough can be fetched; the words are the same, only their spelling changed.
  test('the whole header with the annotations of 2008: the same model', () => {
    const old = text.replace(/\b_(In|Out|Inout|Reserved)(?:_\w+?)?_(?=[ (\r])/g, (word) => {
      const match = /^_(In|Out|Inout|Reserved)_(reads_|writes_)?(bytes_)?(to_)?(opt_)?$/.exec(word);
      if (!match) throw new Error(`unexpected annotation ${word}`);
      const [, direction = '', sized, bytes, part, optional] = match;
      const count = sized ? (bytes ? '_bcount' : '_ecount') : '';
      return `__${direction.toLowerCase()}${count}${part ? '_part' : ''}${optional ? '_opt' : ''}`;
    });
    expect(old).toContain('__out_ecount_part_opt(FramesSize');
    expect(old).not.toMatch(/\b_(?:In|Out)_/);
    expect(modelJson(parseHeader(old, 'dbgeng.h'))).toBe(modelJson(model));
  });

  test('without annotations it is refused', () => {
    const bare = text.replace(
      /\b_(?:In|Out|Inout|Reserved)_\w*(?:\([^)]*\))?|\b__(?:in|out)\b/g,
      '',
    );
    expect(() => parseHeader(bare, 'dbgeng.h')).toThrow(
      /^dbgeng\.h:\d+: this header has no annotations/,
    );
  });
});
