// What overrides/ corrects, kind by kind, in calls through our own vtables: what reaches native code, what JS sees.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { methodOverrides, type MethodChange } from '../../codegen/overrides/methods.ts';
import * as raw from '../../src/raw.ts';
import {
  allMethods,
  DEBUG_ATTACH_PROCESS,
  Hresult,
  IDebugAdvanced2,
  IDebugClient,
  IDebugClient5,
  IDebugControl4,
  IDebugControl5,
  IDebugDataSpaces4,
  IDebugRegisters,
  IDebugSymbols3,
  implement,
  INFINITE,
  IUnknown,
} from '../../src/raw.ts';
import { objectKinds } from './override-objects.ts';

const S_FALSE = 1;

/** One test per kind of change; a new kind fails the list below. */
const kinds: Record<MethodChange['kind'], () => void> = {
  omit() {
    const names = ['OutputVaList', 'GetWindbgExtensionApis64'];
    const specs = allMethods(IDebugControl4).filter(({ name }) => names.includes(name));
    expect(specs.map(({ omitted }) => omitted)).toEqual([true, true]);
    using control = implement(IDebugControl4, {});
    for (const name of names) {
      expect(control).not.toHaveProperty(name);
      expect(control.hr).not.toHaveProperty(name);
    }
  },

  'text-argument'() {
    const texts: unknown[] = [];
    using control = implement(IDebugControl4, {
      Output: (...args: unknown[]) => void texts.push(args),
      OutputWide: (...args: unknown[]) => void texts.push(args),
    });
    control.Output(1, '100 % of %s');
    control.OutputWide(2, '%n Привет');
    expect(texts).toEqual([
      [1, '100 % of %s'],
      [2, '%n Привет'],
    ]);
  },

  'output-buffer'() {
    using control = implement(IDebugControl4, {
      GetEventIndexDescription: (index: number, which: number) => `${index}.${which}`,
      GetEventIndexDescriptionWide: () => 'ж'.repeat(3000),
    });
    expect(control.GetEventIndexDescription(7, 0)).toBe('7.0');
    expect(control.GetEventIndexDescriptionWide(0, 0)).toBe('ж'.repeat(3000));
  },

  nullable() {
    const seen: unknown[] = [];
    using client = implement(IDebugClient5, {
      SetOutputCallbacksWide: (callbacks) => void seen.push(callbacks),
      SetEventCallbacksWide: (callbacks) => void seen.push(callbacks),
    });
    client.SetOutputCallbacksWide(null);
    client.SetEventCallbacksWide();
    expect(seen).toEqual([null, null]);
  },

  's-false'() {
    const answer = (value: number) => () => new Hresult(value) as never;
    let hresult = 0;
    const control = implement(IDebugControl4, {
      IsPointer64Bit: () => answer(hresult)(),
      WaitForEvent: () => answer(hresult)(),
      GetNumberEvents: () => answer(hresult)(),
    });
    expect([control.IsPointer64Bit(), control.WaitForEvent()]).toEqual([true, true]);
    expect(control.hr.IsPointer64Bit()).toEqual({ hresult: 0 });
    hresult = S_FALSE;
    expect([control.IsPointer64Bit(), control.WaitForEvent()]).toEqual([false, false]);
    expect(control.hr.WaitForEvent()).toEqual({ hresult: S_FALSE });
    // Where it only adds a detail, the plain method returns its value and `.hr` tells.
    expect(control.GetNumberEvents()).toBe(0);
    expect(control.hr.GetNumberEvents()).toEqual({ hresult: S_FALSE, Events: 0 });
    control.dispose();
  },

  signed() {
    using symbols = implement(IDebugSymbols3, {
      GetNearNameByOffset: () => ({ NameBuffer: 'x', Displacement: -48n }),
    });
    expect(symbols.GetNearNameByOffset(5n, 1)).toEqual({ NameBuffer: 'x', Displacement: -48n });
  },

  hole() {
    using symbols = implement(IDebugSymbols3, {
      GetSourceFileLineOffsets: () => [0n, 2n ** 64n - 1n, 0x1000n],
      FindSourceFile: () => ({ FoundElement: 0xffffffff, Buffer: 'c:\\x.c' }),
    });
    expect(symbols.GetSourceFileLineOffsets('x.c')).toEqual([0n, null, 0x1000n]);
    expect(symbols.FindSourceFile(0, 'x.c')).toEqual({ FoundElement: null, Buffer: 'c:\\x.c' });
  },

  'list-or-range'() {
    const seen: unknown[] = [];
    using registers = implement(IDebugRegisters, {
      GetValues(count, indices, start) {
        seen.push([count, indices, start]);
        return Array.from({ length: count }, () => ({ Type: 0 as const }));
      },
      SetValues: (indices, start, values) => void seen.push([indices, start, values.length]),
    });
    registers.GetValues(2, [5, 7]);
    registers.GetValues(3, null, 10);
    registers.SetValues([5], 0, [{ Type: 0 }]);
    registers.SetValues(null, 10, [{ Type: 0 }, { Type: 0 }]);
    expect(seen).toEqual([
      [2, [5, 7], 0],
      [3, null, 10],
      [[5], 0, 1],
      [null, 10, 2],
    ]);
    expect(() => registers.GetValues(3, [5, 7])).toThrow(/Indices must be an array of 3 elements/);
    expect(() => registers.SetValues([5], 0, [])).toThrow(/Indices must be an array of 0 elements/);
  },

  context() {
    const seen: unknown[] = [];
    const record = Uint8Array.from({ length: 32 }, (_, i) => i);
    using control = implement(IDebugControl5, {
      GetContextStackTrace: (context, frames, entrySize) => {
        seen.push([context && Buffer.from(context).toString('hex'), frames, entrySize]);
        return { Frames: [], FrameContexts: record };
      },
    });
    // A view at an odd address arrives whole; how many records there are follows from the frames.
    const odd = Uint8Array.of(9, 1, 2, 3).subarray(1);
    expect(control.GetContextStackTrace(odd, 4, 16).FrameContexts).toEqual(new Uint8Array(0));
    expect(control.GetContextStackTrace(null, 0, 0).Frames).toEqual([]);
    expect(seen).toEqual([
      ['010203', 4, 16],
      [null, 0, 0],
    ]);
  },

  'struct-argument'() {
    const seen: unknown[] = [];
    using client = implement(IDebugClient5, {
      CreateProcess2Wide: (_server, _line, options) => void seen.push(options),
    });
    const options = { CreateFlags: 1, EngCreateFlags: 2, VerifierFlags: 3 };
    client.CreateProcess2Wide(0n, 'x', options);
    expect(seen).toEqual([options]);
    expect(() => client.CreateProcess2Wide(0n, 'x', new Uint8Array(16) as never)).toThrow(
      /DEBUG_CREATE_PROCESS_OPTIONS.CreateFlags/,
    );
  },

  'environment-block'() {
    const seen: unknown[] = [];
    const keep = (_s: bigint, _l: string, _o: unknown, _d: unknown, environment: unknown) =>
      void seen.push(environment);
    using client = implement(IDebugClient5, { CreateProcess2Wide: keep, CreateProcess2: keep });
    const options = { CreateFlags: 0, EngCreateFlags: 0, VerifierFlags: 0 };
    for (const environment of [['A=1', 'Б=2'], 'A=1\0Б=2\0\0', 'A=1', [], '', null])
      client.CreateProcess2Wide(0n, 'x', options, null, environment);
    expect(seen.splice(0)).toEqual([['A=1', 'Б=2'], ['A=1', 'Б=2'], ['A=1'], [], [], null]);
    client.CreateProcess2(0n, 'x', options, null, ['A=1', 'é=2']);
    expect(seen).toEqual([['A=1', 'é=2']]);
    expect(() => client.CreateProcess2(0n, 'x', options, null, ['Б=2'])).toThrow(/code page/);
  },

  ...objectKinds,

  'nul-terminated'() {
    let calls = 0;
    let text = '';
    using spaces = implement(IDebugDataSpaces4, {
      ReadUnicodeStringVirtualWide: () => (calls++, text),
      ReadMultiByteStringVirtual: () => (calls++, text),
    });
    for (text of ['', 'short', 'x'.repeat(1023)]) {
      expect(spaces.ReadUnicodeStringVirtualWide(0x1000n, 100_000)).toBe(text);
      expect(spaces.ReadMultiByteStringVirtual(0x1000n, 100_000)).toBe(text);
    }
    expect(calls).toBe(6);
    text = 'y'.repeat(40_000);
    expect(spaces.ReadUnicodeStringVirtualWide(0x1000n, 100_000)).toBe(text);
    expect(spaces.ReadMultiByteStringVirtual(0x1000n, 100_000)).toBe(text);
  },

  once() {
    let calls = 0;
    using advanced = implement(IDebugAdvanced2, {
      Request: (_code, input, room) => {
        calls++;
        return { OutBuffer: new Uint8Array(room).fill(input?.length ?? 0), OutSize: 9999 };
      },
    });
    const answer = advanced.Request(3, Uint8Array.of(1, 2), 8);
    expect(answer).toEqual({ OutBuffer: new Uint8Array(8).fill(2), OutSize: 9999 });
    expect(calls).toBe(1);
    using symbols = implement(IDebugSymbols3, {
      GetNextSymbolMatch: () => (calls++, { Buffer: 'z'.repeat(20_000), Offset: 1n }),
    });
    expect(symbols.GetNextSymbolMatch(1n).Buffer).toBe('z'.repeat(16_383));
    expect(calls).toBe(2);
  },

  untrimmed() {
    using advanced = implement(IDebugAdvanced2, {
      Request: () => ({ OutBuffer: Uint8Array.of(1, 2, 3, 4), OutSize: 0 }),
    });
    const { OutBuffer, OutSize } = advanced.Request(3, null, 8);
    expect([...OutBuffer]).toEqual([1, 2, 3, 4, 0, 0, 0, 0]);
    expect(OutSize).toBe(0);
  },

  'local-only'() {
    using control = implement(IDebugControl4, { GetExtensionFunction: () => 0x7ff812345678n });
    expect(control.GetExtensionFunction(0n, 'f')).toBe(0x7ff812345678n);
  },
};

describe('each kind of correction', () => {
  const used = [...new Set(methodOverrides.map(({ change }) => change.kind))].sort();

  test('has a test', () => expect(Object.keys(kinds).sort()).toEqual(expect.arrayContaining(used)));

  test.each(Object.entries(kinds))('%s', (_, check) => check());
});

test('docs/raw.md names every method that is left out', () => {
  const omitted = new Set(
    Object.values(raw)
      .filter((value): value is typeof IUnknown => typeof value === 'function' && 'iid' in value)
      .flatMap((type) => type.ownMethods().filter((spec) => spec.omitted))
      .map(({ name }) => name),
  );
  expect(omitted.size).toBe(8);
  const page = readFileSync(path.join(import.meta.dirname, '../../docs/raw.md'), 'utf8');
  const table = page.slice(
    page.indexOf('## What is left out'),
    page.indexOf('`ControlledOutput` and'),
  );
  const named = [...table.matchAll(/`(\w+(?:VaList\w*|Apis\d+))`/g)].map(([, name]) => name!);
  expect(named.sort()).toEqual([...omitted].sort());
});

describe('defaults', () => {
  test('are those of the tables', () => {
    const seen: unknown[] = [];
    using control = implement(IDebugControl4, {
      WaitForEvent: (...args) => seen.push(args) > 0,
      Execute: (...args: unknown[]) => void seen.push(args),
    });
    using client = implement(IDebugClient, {
      AttachProcess: (...args: unknown[]) => void seen.push(args),
    });
    control.WaitForEvent();
    control.WaitForEvent(0, 5);
    control.Execute(1, 'x');
    client.AttachProcess(0n, 5);
    expect(seen).toEqual([
      [0, INFINITE],
      [0, 5],
      [1, 'x', 0],
      [0n, 5, DEBUG_ATTACH_PROCESS.DEFAULT],
    ]);
  });
});
