// Structs that the engine hands out, and takes, as bytes: through what `dbgeng/raw` exports for them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  addressOf,
  DbgEngError,
  DEBUG_CACHED_SYMBOL_INFO,
  DEBUG_CREATE_PROCESS_OPTIONS,
  DEBUG_DATA_PROCESSOR,
  DEBUG_DUMP,
  DEBUG_ECREATE_PROCESS,
  DEBUG_EVENT,
  DEBUG_FORMAT,
  DEBUG_GET_TEXT_COMPLETIONS_IN,
  DEBUG_GET_TEXT_COMPLETIONS_IS,
  DEBUG_GET_TEXT_COMPLETIONS_NO,
  DEBUG_GET_TEXT_COMPLETIONS_OUT,
  DEBUG_HANDLE_DATA_BASIC,
  DEBUG_HANDLE_DATA_TYPE,
  DEBUG_LAST_EVENT_INFO_BREAKPOINT,
  DEBUG_LAST_EVENT_INFO_EXCEPTION,
  DEBUG_LAST_EVENT_INFO_EXIT_PROCESS,
  DEBUG_PROCESSOR_IDENTIFICATION_ALL,
  DEBUG_PROCESSOR_IDENTIFICATION_AMD64,
  DEBUG_READ_USER_MINIDUMP_STREAM,
  DEBUG_REQUEST,
  DEBUG_SYSOBJINFO,
  DEBUG_THREAD_BASIC_INFORMATION,
  decodeStruct,
  encodeStruct,
  EXCEPTION_RECORD64,
  MINIDUMP_STREAM_TYPE,
} from '../../src/raw.ts';
import { startAtAdd, startTarget } from '../support/target.ts';

describe('ExtraInformation of the last event', () => {
  test('an exception: what .exr says of it', () => {
    using bench = startTarget(['--crash', 'write']);
    bench.resume();
    const { Type, ExtraInformation } = bench.control.GetLastEventInformation();
    expect(Type).toBe(DEBUG_EVENT.EXCEPTION);
    expect(ExtraInformation).toHaveLength(DEBUG_LAST_EVENT_INFO_EXCEPTION.size);
    const event = decodeStruct(DEBUG_LAST_EVENT_INFO_EXCEPTION, ExtraInformation);
    expect(event.FirstChance).toBe(1);

    const said = bench.command('.exr -1');
    const number = (name: string) =>
      BigInt(`0x${new RegExp(`${name}: ([0-9a-f\`]+)`).exec(said)![1]!.replace('`', '')}`);
    const record = event.ExceptionRecord;
    expect(BigInt(record.ExceptionCode)).toBe(number('ExceptionCode'));
    expect(record.ExceptionAddress).toBe(number('ExceptionAddress'));
    expect(BigInt(record.ExceptionFlags)).toBe(number('ExceptionFlags'));
    expect(BigInt(record.NumberParameters)).toBe(number('NumberParameters'));
    const parameters = [0, 1].map((i) => number(`Parameter\\[${i}\\]`));
    expect(record.ExceptionInformation.slice(0, 2)).toEqual(parameters);
    expect(parameters[1]).toBe(0x2000n);

    // The record is what the struct begins with, and can be written back as it was.
    expect(decodeStruct(EXCEPTION_RECORD64, ExtraInformation)).toEqual(record);
    expect(encodeStruct(DEBUG_LAST_EVENT_INFO_EXCEPTION, event)).toEqual(ExtraInformation);
  });

  test('a breakpoint, and a process that ends', () => {
    using bench = startTarget(['--exit', '7']);
    const next = (type: number) => {
      bench.resume();
      const { Type, ExtraInformation } = bench.control.GetLastEventInformation();
      expect(Type).toBe(type);
      return ExtraInformation;
    };
    bench.command('bp5 target!add; sxe epr');
    const hit = next(DEBUG_EVENT.BREAKPOINT);
    expect(decodeStruct(DEBUG_LAST_EVENT_INFO_BREAKPOINT, hit)).toEqual({ Id: 5 });
    bench.command('bc *');
    const exit = next(DEBUG_EVENT.EXIT_PROCESS);
    expect(decodeStruct(DEBUG_LAST_EVENT_INFO_EXIT_PROCESS, exit)).toEqual({ ExitCode: 7 });
    expect(() => decodeStruct(DEBUG_LAST_EVENT_INFO_EXCEPTION, exit)).toThrow(
      'DEBUG_LAST_EVENT_INFO_EXCEPTION needs 160 bytes at 0; there are 4.',
    );
  });
});

test('ReadHandleData: what a handle of the target allows', () => {
  using bench = startAtAdd();
  const { BASIC } = DEBUG_HANDLE_DATA_TYPE;
  const handles = [4n, 8n, 12n, 16n, 20n, 24n].filter(
    (handle) => bench.spaces.hr.ReadHandleData(handle, BASIC).hresult === 0,
  );
  expect(handles.length).toBeGreaterThan(0);
  for (const handle of handles) {
    const bytes = bench.spaces.ReadHandleData(handle, BASIC);
    expect(bytes).toHaveLength(DEBUG_HANDLE_DATA_BASIC.size);
    const basic = decodeStruct(DEBUG_HANDLE_DATA_BASIC, bytes);
    expect(basic.GrantedAccess).toBeGreaterThan(0);
    expect(basic.HandleCount).toBeGreaterThan(0);
    // Every handle points to its object.
    expect(basic.PointerCount).toBeGreaterThanOrEqual(basic.HandleCount);
  }
});

describe('Request', () => {
  test('takes one struct and gives another: what can follow `.ech`', () => {
    using bench = startAtAdd();
    const header = encodeStruct(DEBUG_GET_TEXT_COMPLETIONS_IN, {
      Flags: DEBUG_GET_TEXT_COMPLETIONS_NO.SYMBOLS,
      MatchCountLimit: 0,
    });
    const question = Buffer.concat([header, Buffer.from('.ech\0', 'utf16le')]);
    const { GET_TEXT_COMPLETIONS_WIDE } = DEBUG_REQUEST;
    const { OutBuffer, OutSize } = bench.advanced.Request(
      GET_TEXT_COMPLETIONS_WIDE,
      question,
      4096,
    );
    const answer = decodeStruct(DEBUG_GET_TEXT_COMPLETIONS_OUT, OutBuffer);
    const texts = Buffer.from(OutBuffer.subarray(DEBUG_GET_TEXT_COMPLETIONS_OUT.size, OutSize))
      .toString('utf16le')
      .split('\0')
      .filter((text) => text !== '');
    expect(answer).toEqual({
      Flags: DEBUG_GET_TEXT_COMPLETIONS_IS.DOT_COMMAND,
      ReplaceIndex: 1,
      MatchCount: texts.length,
    });
    expect(texts).toContain('echo');
  });

  test('what is known of a symbol is kept, found and forgotten', () => {
    using bench = startTarget();
    const { advanced } = bench;
    const { size } = DEBUG_CACHED_SYMBOL_INFO;
    const info = { ModBase: bench.value('target'), Arg1: 2n ** 63n, Arg2: 6n, Id: 3, Arg3: 7 };
    const { ADD_CACHED_SYMBOL_INFO, GET_CACHED_SYMBOL_INFO, REMOVE_CACHED_SYMBOL_INFO } =
      DEBUG_REQUEST;
    const bytes = encodeStruct(DEBUG_CACHED_SYMBOL_INFO, info);
    const { OutBuffer: cookie } = advanced.Request(ADD_CACHED_SYMBOL_INFO, bytes, 8);
    const { OutBuffer } = advanced.Request(GET_CACHED_SYMBOL_INFO, cookie, size);
    expect(decodeStruct(DEBUG_CACHED_SYMBOL_INFO, OutBuffer)).toEqual(info);
    advanced.Request(REMOVE_CACHED_SYMBOL_INFO, cookie, 0);
    expect(() => advanced.Request(GET_CACHED_SYMBOL_INFO, cookie, size)).toThrow(DbgEngError);
  });

  test('how processes are to be created is read and set', () => {
    using bench = startAtAdd();
    const { GET_ADDITIONAL_CREATE_OPTIONS, SET_ADDITIONAL_CREATE_OPTIONS } = DEBUG_REQUEST;
    const options = () =>
      decodeStruct(
        DEBUG_CREATE_PROCESS_OPTIONS,
        bench.advanced.Request(
          GET_ADDITIONAL_CREATE_OPTIONS,
          null,
          DEBUG_CREATE_PROCESS_OPTIONS.size,
        ).OutBuffer,
      );
    const set = (value: DEBUG_CREATE_PROCESS_OPTIONS) =>
      bench.advanced.Request(
        SET_ADDITIONAL_CREATE_OPTIONS,
        encodeStruct(DEBUG_CREATE_PROCESS_OPTIONS, value),
        0,
      );
    const before = options();
    const changed = { ...before, EngCreateFlags: DEBUG_ECREATE_PROCESS.USE_VERIFIER_FLAGS };
    set(changed);
    expect(options()).toEqual(changed);
    set(before);
    expect(options()).toEqual(before);
  });

  test('fills a buffer of ours: the comment of a dump', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dbgeng-'));
    try {
      const file = join(folder, 'small.dmp');
      const comment = 'written by a test';
      using bench = startTarget();
      bench.client.WriteDumpFile2(file, DEBUG_DUMP.SMALL, DEBUG_FORMAT.DEFAULT, comment);
      bench.end();
      bench.client.OpenDumpFileWide(file, 0n);
      bench.wait();

      // Bytes on both sides show where the engine writes.
      const room = new Uint8Array(64).fill(0xee);
      const stream = encodeStruct(DEBUG_READ_USER_MINIDUMP_STREAM, {
        StreamType: MINIDUMP_STREAM_TYPE.CommentStreamA,
        Flags: 0,
        Offset: 3n,
        Buffer: addressOf(room.subarray(1)),
        BufferSize: 5,
        BufferUsed: 0,
      });
      bench.advanced.Request(DEBUG_REQUEST.READ_USER_MINIDUMP_STREAM, stream, 0);
      expect(decodeStruct(DEBUG_READ_USER_MINIDUMP_STREAM, stream).BufferUsed).toBe(5);
      expect(Buffer.from(room.subarray(0, 8)).toString('latin1')).toBe('îtten îî');
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

test('a processor: the same live and in a dump of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dbgeng-'));
  try {
    using bench = startTarget();
    const { PROCESSOR_IDENTIFICATION } = DEBUG_DATA_PROCESSOR;
    const { size } = DEBUG_PROCESSOR_IDENTIFICATION_ALL;
    const identify = () => bench.spaces.ReadProcessorSystemData(0, PROCESSOR_IDENTIFICATION, size);
    const live = decodeStruct(DEBUG_PROCESSOR_IDENTIFICATION_AMD64, identify());
    expect(live.Family).toBeGreaterThan(0);
    const file = join(folder, 'small.dmp');
    bench.client.WriteDumpFileWide(file, 0n, DEBUG_DUMP.SMALL, DEBUG_FORMAT.DEFAULT, null);
    bench.end();
    bench.client.OpenDumpFileWide(file, 0n);
    bench.wait();
    const stored = identify();
    const { Family, Model, Stepping } = live;
    expect(decodeStruct(DEBUG_PROCESSOR_IDENTIFICATION_AMD64, stored)).toEqual({
      ...{ Family, Model, Stepping },
      VendorString: expect.stringMatching(/^[ -~]+$/),
    });
    // The union that is large enough for every machine.
    const whole = new Uint8Array(size);
    whole.set(stored);
    expect(decodeStruct(DEBUG_PROCESSOR_IDENTIFICATION_ALL, whole).Amd64).toEqual(
      decodeStruct(DEBUG_PROCESSOR_IDENTIFICATION_AMD64, stored),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a thread: what the engine says of it elsewhere', () => {
  using bench = startAtAdd();
  const { THREAD_BASIC_INFORMATION } = DEBUG_SYSOBJINFO;
  const id = bench.system.GetCurrentThreadId();
  const bytes = bench.advanced.GetSystemObjectInformation(THREAD_BASIC_INFORMATION, 0n, id);
  const thread = decodeStruct(DEBUG_THREAD_BASIC_INFORMATION, bytes);
  const STILL_ACTIVE = 259;
  expect(thread).toMatchObject({ ExitStatus: STILL_ACTIVE, StartOffset: bench.value('$exentry') });
  const FROM_1601 = 11644473600000n; // milliseconds to 1970
  const created = Number(thread.CreateTime / 10_000n - FROM_1601);
  expect(Math.abs(Date.now() - created)).toBeLessThan(600_000);
});
