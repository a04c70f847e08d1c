// Text in the target's memory, and results that are longer than any buffer one would guess.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CP, DbgEngError, DEBUG_LOG, DEBUG_OUTCTL, DEBUG_OUTPUT } from '../../src/raw.ts';
import { type Bench, startAtAdd } from '../support/target.ts';

const UTF8 = 65001;
const WIDE = 'grüße 你好 😀';

const textAt = (bench: Bench, symbol: string) => bench.value(`poi(target!${symbol})`);

/** Memory of the target that a test may write to: far below the stack pointer, already mapped. */
function room(bench: Bench, length: number): bigint {
  const at = (bench.registers.GetStackOffset() - BigInt(length)) & ~0xfn;
  bench.spaces.WriteVirtual(at, new Uint8Array(length));
  return at;
}

describe('text in memory', () => {
  test('of bytes', () => {
    using bench = startAtAdd();
    const { spaces } = bench;
    const at = textAt(bench, 'g_text');
    expect(spaces.ReadMultiByteStringVirtual(at, 100)).toBe('hello from target');
    expect(spaces.ReadMultiByteStringVirtualWide(at, 100, UTF8)).toBe('hello from target');
    expect(spaces.ReadMultiByteStringVirtualWide(at, 100, CP.ACP)).toBe('hello from target');
    expect(bench.command('da poi(target!g_text)')).toContain('"hello from target"');
  });

  test('of UTF-16 units', () => {
    using bench = startAtAdd();
    const { spaces } = bench;
    const at = textAt(bench, 'g_wide');
    expect(spaces.ReadUnicodeStringVirtualWide(at, 100)).toBe(WIDE);
    const LATIN_1 = 1252;
    expect(spaces.ReadUnicodeStringVirtual(at, 100, LATIN_1)).toMatch(/^grüße \?+ \?+$/);
  });

  test('in UTF-8', () => {
    using bench = startAtAdd();
    const at = room(bench, 64);
    bench.spaces.WriteVirtual(at, Buffer.from(`${WIDE}\0`));
    expect(bench.spaces.ReadMultiByteStringVirtualWide(at, 64, UTF8)).toBe(WIDE);
  });

  test('empty', () => {
    using bench = startAtAdd();
    const at = room(bench, 16);
    expect(bench.spaces.ReadMultiByteStringVirtual(at, 16)).toBe('');
    expect(bench.spaces.ReadUnicodeStringVirtualWide(at, 16)).toBe('');
  });

  test.each([1000, 5000, 20_000])('of %d characters', (length) => {
    using bench = startAtAdd();
    const { spaces } = bench;
    const text = Array.from({ length }, (_, i) => String.fromCharCode(97 + (i % 26))).join('');
    const at = room(bench, 65536);
    spaces.WriteVirtual(at, Buffer.from(`${text}\0`));
    expect(spaces.ReadMultiByteStringVirtual(at, 30_000)).toBe(text);
    expect(spaces.ReadMultiByteStringVirtualWide(at, 30_000, UTF8)).toBe(text);
    spaces.WriteVirtual(at, Buffer.from(`${text}\0`, 'utf16le'));
    expect(spaces.ReadUnicodeStringVirtualWide(at, 60_000)).toBe(text);
  });

  test('without an end within the limit is refused', () => {
    using bench = startAtAdd();
    const at = textAt(bench, 'g_wide');
    expect(() => bench.spaces.ReadUnicodeStringVirtualWide(at, 6)).toThrow(DbgEngError);
  });
});

describe('texts beyond the first buffer', () => {
  const lengths = [1023, 1024, 1025, 3000, 100_000];
  test.each(lengths)('a symbol path of %d characters', (length) => {
    using bench = startAtAdd();
    const path = 'c:\\'.padEnd(length, 'x');
    bench.client.SetOutputMask(DEBUG_OUTPUT.ERROR);
    bench.symbols.SetImagePath(path);
    expect(bench.symbols.GetImagePath()).toBe(path);
    expect(bench.symbols.GetImagePathWide()).toBe(path);
    bench.symbols.SetImagePath('');
  });

  test('of more than a megabyte: a breakpoint command', () => {
    using bench = startAtAdd();
    const command = `.echo ${'Ж'.repeat(1 << 20)}`;
    const breakpoint = bench.control.AddBreakpoint2(0, 1);
    breakpoint.SetCommandWide(command);
    const read = breakpoint.GetCommandWide();
    expect(read.length).toBe(command.length);
    expect(read === command).toBe(true);
    breakpoint.SetCommand('x'.repeat(3 << 20));
    expect(breakpoint.GetCommand()).toHaveLength(3 << 20);
  });

  test('output of hundreds of kilobytes arrives whole', () => {
    using bench = startAtAdd();
    const text = bench.command(
      '.for (r $t0=0; @$t0<0n3000; r $t0=@$t0+1) { .printf "%08x 0123456789 0123456789 0123456789 0123456789\\n", @$t0 }',
    );
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(3000);
    expect(lines[2999]).toBe('00000bb7 0123456789 0123456789 0123456789 0123456789');
    expect(text.length).toBeGreaterThan(150_000);
  });
});

describe('files of the engine', () => {
  test.each([
    ['OpenLogFile', 'GetLogFile', ''],
    ['OpenLogFileWide', 'GetLogFileWide', 'журнал 😀 '],
  ] as const)('%s', (open, get, prefix) => {
    using bench = startAtAdd();
    const { control } = bench;
    const file = join(tmpdir(), `${prefix}log.txt`);
    control[open](file, false);
    expect(control[get]()).toEqual({ Buffer: file, Append: false });
    control.SetLogMask(DEBUG_OUTPUT.NORMAL);
    expect(control.GetLogMask()).toBe(DEBUG_OUTPUT.NORMAL);
    control.CloseLogFile();
    expect(() => control[get]()).toThrow(DbgEngError);
  });

  test.each([
    ['OpenLogFile2', 'GetLogFile2', ''],
    ['OpenLogFile2Wide', 'GetLogFile2Wide', 'журнал 2 '],
  ] as const)('%s, with text in it', async (open, get, prefix) => {
    const { readFileSync } = await import('node:fs');
    using bench = startAtAdd();
    const { control } = bench;
    const file = join(tmpdir(), `${prefix}unicode.txt`);
    control[open](file, DEBUG_LOG.UNICODE);
    expect(control[get]().Buffer).toBe(file);
    control.SetLogMask(DEBUG_OUTPUT.NORMAL);
    control.ExecuteWide(DEBUG_OUTCTL.ALL_CLIENTS, '.echo Ж logged', 0);
    control.CloseLogFile();
    expect(readFileSync(file, 'utf16le')).toContain('Ж logged');
  });

  test.each([
    ['ExecuteCommandFile', 'commands.txt'],
    ['ExecuteCommandFileWide', 'команды 😀.txt'],
  ] as const)('%s', (execute, name) => {
    using bench = startAtAdd();
    const folder = join(tmpdir(), 'scripts');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, name);
    writeFileSync(file, 'r $t3=0x77\n.echo from a file\n');
    bench.takeOutput();
    bench.control[execute](DEBUG_OUTCTL.THIS_CLIENT, file);
    expect(bench.takeOutput()).toContain('from a file');
    expect(bench.value('@$t3')).toBe(0x77n);
    expect(() => bench.control[execute](DEBUG_OUTCTL.THIS_CLIENT, join(folder, 'nope'))).toThrow(
      expect.objectContaining({ hresult: 0x80070002 }),
    );
  });
});
