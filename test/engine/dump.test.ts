// Crash dumps: written of a live target, and opened again.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_CLASS,
  DEBUG_DUMP,
  DEBUG_END,
  DEBUG_EVENT,
  DEBUG_FORMAT,
  DEBUG_FORMAT_USER_SMALL,
  DEBUG_REQUEST,
  DEBUG_STATUS,
  IDebugClient9,
  SYMOPT,
} from '../../src/raw.ts';
import { Bench, startTarget, targetPath } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

const { SMALL } = DEBUG_DUMP;
const { FULL_MEMORY } = DEBUG_FORMAT_USER_SMALL;
const CONTEXT_SIZE = 1232;
const RIP = 0xf8;

const folder = join(tmpdir(), 'дампы 😀');
const small = join(tmpdir(), 'small.dmp');
const full = join(folder, 'full.dmp');
/** What the live target said when the dumps were written. */
const live = { rip: 0n, stack: '', bytes: new Uint8Array() as Uint8Array, counter: 0n };

beforeAll(() => {
  mkdirSync(folder);
  using bench = startTarget(['--crash', 'read']);
  expect(bench.resume()).toBe(true);
  live.rip = bench.value('@rip');
  live.stack = bench.command('k');
  live.bytes = bench.spaces.ReadVirtual(bench.value('target!g_bytes'), 64);
  live.counter = bench.value('dwo(target!g_counter)');
  const { client } = bench;
  client.WriteDumpFile2(small, SMALL, DEBUG_FORMAT.DEFAULT, 'small');
  client.WriteDumpFileWide(full, 0n, SMALL, FULL_MEMORY, 'с комментарием');
});

function opened(open: (bench: Bench) => void): Bench {
  const bench = new Bench();
  try {
    bench.symbols.AddSymbolOptions(SYMOPT.LOAD_LINES);
    bench.symbols.SetSymbolPathWide(dirname(targetPath()));
    bench.symbols.SetImagePathWide(dirname(targetPath()));
    open(bench);
    expect(bench.wait()).toBe(true);
    bench.takeOutput();
    return bench;
  } catch (error) {
    bench[Symbol.dispose]();
    throw error;
  }
}

describe('a dump', () => {
  test('of the plain kind', () => {
    using bench = startTarget();
    const plain = join(tmpdir(), 'plain.dmp');
    bench.client.WriteDumpFile(plain, SMALL);
    expect(statSync(plain).size).toBeGreaterThan(1000);
  });

  test('is a file, and not written twice by mistake', () => {
    expect(statSync(small).size).toBeGreaterThan(1000);
    expect(statSync(full).size).toBeGreaterThan(1_000_000);
    using bench = startTarget();
    const again = thrown(DbgEngError, () =>
      bench.client.WriteDumpFile2(small, SMALL, DEBUG_FORMAT.NO_OVERWRITE, null),
    );
    expect(again.hresult).toBe(0x80070050); // ERROR_FILE_EXISTS
    const nowhere = () => bench.client.WriteDumpFile2('c:\\no\\such\\x.dmp', SMALL, 0, null);
    expect(thrown(DbgEngError, nowhere).hresult).toBe(0x80070003);
    const other = join(tmpdir(), 'other.dmp'); // the engine deletes what it could not write
    const plain = thrown(DbgEngError, () => bench.client.WriteDumpFile(other, DEBUG_DUMP.DEFAULT));
    expect(plain.method).toBe('WriteDumpFile');
    expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
  });

  const ways: [string, (bench: Bench) => void][] = [
    ['OpenDumpFile', ({ client }) => client.OpenDumpFile(small)],
    ['OpenDumpFileWide', ({ client }) => client.OpenDumpFileWide(full, 0n)],
    ['OpenDumpFileWide2', ({ client }) => client.OpenDumpFileWide2(full, 0n, 0)],
  ];
  test.each(ways)('opened with %s, knows the stack and the registers', (name, open) => {
    using bench = opened(open);
    expect(bench.control.GetDebuggeeType()).toEqual({
      Class: DEBUG_CLASS.USER_WINDOWS,
      Qualifier: SMALL,
    });
    expect(bench.value('@rip')).toBe(live.rip);
    expect(bench.command('k').split('\n').slice(0, 4)).toEqual(live.stack.split('\n').slice(0, 4));
    const file = name === 'OpenDumpFile' ? small : full;
    expect(bench.client.GetNumberDumpFiles()).toBe(1);
    expect(bench.client.GetDumpFileWide(0).Buffer).toBe(file);
    if (file === small) expect(bench.client.GetDumpFile(0).Buffer).toBe(small);
    expect(() => bench.client.GetDumpFileWide(1)).toThrow(DbgEngError);
  });

  test('of the whole memory knows the data', () => {
    using bench = opened(({ client }) => client.OpenDumpFileWide(full, 0n));
    expect(bench.control.GetDumpFormatFlags() & FULL_MEMORY).toBe(FULL_MEMORY);
    expect(bench.spaces.ReadVirtual(bench.value('target!g_bytes'), 64)).toEqual(live.bytes);
    expect(bench.value('dwo(target!g_counter)')).toBe(live.counter);
    expect(bench.command('dv')).toMatch(/node = 0x/);
    expect(bench.command('lm m target')).toContain('private pdb symbols');
  });

  test('tells the event that it was written for', () => {
    using bench = opened(({ client }) => client.OpenDumpFileWide(full, 0n));
    const { control, advanced } = bench;
    const stored = control.GetStoredEventInformation();
    expect(stored.Type).toBe(DEBUG_EVENT.EXCEPTION);
    const context = new DataView(stored.Context.buffer, stored.Context.byteOffset);
    expect(context.getBigUint64(RIP, true)).toBe(live.rip);
    const record = new DataView(stored.ExtraInformation.buffer, stored.ExtraInformation.byteOffset);
    expect(record.getUint32(0, true)).toBe(0xc0000005);
    expect(control.GetLastEventInformation()).toMatchObject({ Type: DEBUG_EVENT.EXCEPTION });

    const { TARGET_EXCEPTION_CONTEXT, TARGET_EXCEPTION_THREAD, TARGET_EXCEPTION_RECORD } =
      DEBUG_REQUEST;
    expect(advanced.Request(TARGET_EXCEPTION_CONTEXT, null, CONTEXT_SIZE)).toEqual({
      OutBuffer: stored.Context,
      OutSize: CONTEXT_SIZE,
    });
    const { OutBuffer: thread } = advanced.Request(TARGET_EXCEPTION_THREAD, null, 4);
    expect(new DataView(thread.buffer, thread.byteOffset).getUint32(0, true)).toBe(
      bench.system.GetCurrentThreadSystemId(),
    );
    const EXCEPTION_RECORD64_SIZE = 152;
    const { OutBuffer: exception } = advanced.Request(
      TARGET_EXCEPTION_RECORD,
      null,
      EXCEPTION_RECORD64_SIZE,
    );
    expect(exception).toEqual(stored.ExtraInformation.subarray(0, EXCEPTION_RECORD64_SIZE));
    expect(() => advanced.Request(TARGET_EXCEPTION_THREAD, null, 3)).toThrow(DbgEngError);

    bench.command('.frame 2');
    bench.symbols.SetScopeFromStoredEvent();
    expect(bench.symbols.GetScope(CONTEXT_SIZE).InstructionOffset).toBe(live.rip);
    expect(bench.command('.exr -1')).toMatch(/c0000005/);
  });

  test('cannot be run or written to', () => {
    using bench = opened(({ client }) => client.OpenDumpFileWide(full, 0n));
    expect(() => bench.control.SetExecutionStatus(DEBUG_STATUS.GO)).toThrow(DbgEngError);
    expect(() => bench.spaces.WriteVirtual(bench.value('target!g_bytes'), live.bytes)).toThrow(
      DbgEngError,
    );
    expect(bench.control.hr.GetNumberEvents()).toEqual({ hresult: 0, Events: 1 });
    bench.client.EndSession(DEBUG_END.PASSIVE);
    expect(bench.status()).toBe(DEBUG_STATUS.NO_DEBUGGEE);
  });
});

test('a program can be opened like a dump: its image is all there is', () => {
  using bench = opened(({ client }) => client.OpenDumpFileWide(targetPath(), 0n));
  expect(bench.control.GetDebuggeeType().Qualifier).toBe(DEBUG_DUMP.IMAGE_FILE);
  expect(bench.command('u target!add L1')).toMatch(/push +rax/);
});

describe('files that are no dump', () => {
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const cases: [string, () => string, number][] = [
    ['missing', () => join(folder, 'missing.dmp'), 0x80070002],
    ['empty', () => file('empty.dmp', ''), 0xd000011e],
    ['something else', () => file('text.dmp', 'hello '.repeat(1000)), 0x80070057],
    ['a folder', () => folder, 0x80070005],
  ];
  test.each(cases)('%s', (_, path, hresult) => {
    using bench = new Bench();
    const error = thrown(DbgEngError, () => bench.client.OpenDumpFileWide(path(), 0n));
    expect(error.hresult).toBe(hresult);
    expect(bench.status()).toBe(DEBUG_STATUS.NO_DEBUGGEE);
  });

  test.each(['OpenDumpFile', 'OpenDumpFileWide', 'AddDumpInformationFile'] as const)(
    '%s names itself in the error',
    (name) => {
      using bench = new Bench();
      const last = name === 'OpenDumpFileWide' ? 0n : 0; // a file handle, or a type
      const error = thrown(DbgEngError, () => bench.client[name]('c:\\missing.dmp', last as never));
      expect(error.method).toBe(name);
    },
  );

  test('folders of dumps are not known to this kind of target', () => {
    using bench = new Bench();
    using client = bench.client.queryInterface(IDebugClient9);
    expect(() => client.OpenDumpDirectoryWide(join(folder, 'none'), 0)).toThrow(DbgEngError);
    expect(() => client.OpenDumpDirectory('c:\\none', 0)).toThrow(DbgEngError);
  });
});
