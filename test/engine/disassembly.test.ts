// Instructions as text and back, against the command u; the lines of the source that they come from.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_ASMOPT,
  DEBUG_DISASM,
  DEBUG_FIND_SOURCE,
  DEBUG_OUTCTL,
} from '../../src/raw.ts';
import { type Bench, startAtAdd, targetPath } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

/** The lines of `u`, without those that name a symbol. */
function u(bench: Bench, where: string, count: number): string[] {
  const text = bench.command(`u ${where} L0x${count.toString(16)}`);
  return text.split('\n').filter((line) => /^[0-9a-f]{8}`/.test(line));
}

describe('disassembling', () => {
  test.each(['Disassemble', 'DisassembleWide'] as const)('%s says what u says', (name) => {
    using bench = startAtAdd();
    let at = bench.value('target!add');
    for (const line of u(bench, 'target!add', 8)) {
      const { Buffer: text, EndOffset } = bench.control[name](at, 0);
      expect(text.trimEnd()).toBe(line);
      expect(EndOffset).toBeGreaterThan(at);
      at = EndOffset;
    }
  });

  test('printed', () => {
    using bench = startAtAdd();
    const add = bench.value('target!add');
    const lines = u(bench, 'target!add', 4);
    bench.takeOutput();
    const end = bench.control.OutputDisassembly(DEBUG_OUTCTL.THIS_CLIENT, add, 0);
    expect(bench.takeOutput().trimEnd()).toBe(lines[0]);
    expect(end).toBe(bench.control.Disassemble(add, 0).EndOffset);
    const all = bench.control.OutputDisassemblyLines(DEBUG_OUTCTL.THIS_CLIENT, 0, 4, add, 0);
    expect(bench.takeOutput().trimEnd().split('\n')).toEqual(lines);
    expect(all).toMatchObject({ OffsetLine: 0, StartOffset: add });
    expect(all.LineOffsets[0]).toBe(add);
    expect(all.LineOffsets).toHaveLength(4);
    expect(all.LineOffsets[1]).toBe(end);
  });

  test('with the address that an operand means now', () => {
    using bench = startAtAdd();
    const [, , store] = u(bench, 'target!add', 3); // mov dword ptr [rsp+4],eax
    const at = BigInt(`0x${store!.slice(0, 17).replace('`', '')}`);
    const { Buffer: text } = bench.control.Disassemble(at, DEBUG_DISASM.EFFECTIVE_ADDRESS);
    expect(text).toMatch(/ss:[0-9a-f`]{17}=[0-9a-f]{8}/);
    expect(bench.control.GetDisassembleEffectiveOffset()).toBe(bench.value('@rsp+4'));
  });

  test('the instruction before and after', () => {
    using bench = startAtAdd();
    const add = bench.value('target!add');
    const starts = u(bench, 'target!add', 4).map((line) =>
      BigInt(`0x${line.slice(0, 17).replace('`', '')}`),
    );
    expect([0, 1, 2, 3].map((i) => bench.control.GetNearInstruction(add, i))).toEqual(starts);
    expect(bench.control.GetNearInstruction(starts[3]!, -2)).toBe(starts[1]);
  });

  test('where nothing is mapped', () => {
    using bench = startAtAdd();
    const { hresult, Buffer: text } = bench.control.hr.Disassemble(0x1000n, 0);
    expect(hresult !== 0 || text.includes('???')).toBe(true);
  });
});

describe('assembling', () => {
  test.each(['Assemble', 'AssembleWide'] as const)('%s writes what u then shows', (name) => {
    using bench = startAtAdd();
    const add = bench.value('target!add');
    const end = bench.control[name](add, 'mov eax,12345678');
    expect(u(bench, 'target!add', 1)[0]).toMatch(/b878563412 +mov +eax,12345678h/);
    expect(end).toBe(add + 5n);
    expect(bench.control[name](end, 'ret')).toBe(end + 1n);
    bench.command('gu');
    bench.wait();
    expect(bench.value('@eax')).toBe(0x12345678n);
    expect(thrown(DbgEngError, () => bench.control[name](add, 'frobnicate eax')).method).toBe(name);
  });

  test('options are bits that are set and cleared', () => {
    using bench = startAtAdd();
    const { control } = bench;
    const { NO_CODE_BYTES, VERBOSE } = DEBUG_ASMOPT;
    control.SetAssemblyOptions(NO_CODE_BYTES);
    expect(control.GetAssemblyOptions()).toBe(NO_CODE_BYTES);
    const { Buffer: text } = control.Disassemble(bench.value('target!add'), 0);
    expect(text).toMatch(/^00000001`[0-9a-f]{8} +push +rax\n$/);
    control.AddAssemblyOptions(VERBOSE);
    control.RemoveAssemblyOptions(NO_CODE_BYTES);
    expect(control.GetAssemblyOptions()).toBe(VERBOSE);
    control.SetAssemblyOptions(DEBUG_ASMOPT.DEFAULT);
  });
});

/** The lines of target.cpp, counted from 1. */
const source = [
  '',
  ...readFileSync(join(dirname(targetPath()), 'target.cpp'), 'utf8').split(/\r?\n/),
];
const lineOf = (text: string) => source.findIndex((line) => line.includes(text));

describe('source lines', () => {
  test.each(['', 'Wide'] as const)('of an address, and back (%s)', (w) => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const add = bench.value('target!add');
    const found = symbols[`GetLineByOffset${w}`](add);
    expect(found.Line).toBe(lineOf('int add(int a, int b)'));
    expect(found.FileBuffer).toMatch(/fixtures\\target\\target\.cpp$/);
    expect(found.Displacement).toBe(0n);
    expect(bench.command('ln target!add')).toContain(`${found.FileBuffer}(${found.Line})`);
    expect(symbols[`GetOffsetByLine${w}`](found.Line, found.FileBuffer)).toBe(add);
    expect(() => symbols[`GetOffsetByLine${w}`](1, 'nothing.cpp')).toThrow(DbgEngError);
    expect(() => symbols[`GetLineByOffset${w}`](bench.value('ntdll'))).toThrow(DbgEngError);
  });

  test('of a whole file', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const add = bench.value('target!add');
    const { FileBuffer, Line } = symbols.GetLineByOffset(add);
    const offsets = symbols.GetSourceFileLineOffsets(FileBuffer);
    expect(offsets[Line - 1]).toBe(add);
    expect(offsets[0]).toBeNull();
    expect(offsets.filter((offset) => offset !== null).length).toBeGreaterThan(100);
    expect(offsets.length).toBeLessThanOrEqual(source.length);
  });

  test('as entries', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const add = bench.value('target!add');
    const Line = lineOf('int add(int a, int b)');
    const [entry] = symbols.GetSourceEntriesByOffset(add, 0);
    expect(entry).toMatchObject({
      ModuleBase: bench.value('target'),
      Offset: add,
      StartLine: Line,
    });
    expect(symbols.GetSourceEntriesByLine(Line, 'target.cpp', 0)).toContainEqual(entry);
    expect(symbols.GetSourceEntriesByLineWide(Line, 'target.cpp', 0)).toContainEqual(entry);
  });

  test.each(['', 'Wide'] as const)('their file is found on the source path (%s)', (w) => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const folder = dirname(targetPath());
    symbols.SetSourcePathWide(folder);
    const { FULL_PATH, BEST_MATCH } = DEBUG_FIND_SOURCE;
    const found = symbols[`FindSourceFile${w}`](0, 'target.cpp', FULL_PATH | BEST_MATCH);
    expect(found.Buffer.toLowerCase()).toBe(join(folder, 'target.cpp').toLowerCase());
    expect(found.FoundElement).toBe(0);
    expect(() => symbols[`FindSourceFile${w}`](0, 'nothing.cpp', FULL_PATH)).toThrow(DbgEngError);
    expect(bench.command('lsa .')).toContain('int add(int a, int b)');
    symbols.SetSourcePathWide('');
  });
});
