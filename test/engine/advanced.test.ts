// The corners of the engine: requests, extensions, handles of clients, packages, and what it refuses.
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_CLIENT,
  DEBUG_DATA_SPACE,
  DEBUG_FIND_SOURCE,
  DEBUG_OFFSINFO,
  DEBUG_REQUEST,
  DEBUG_SYMINFO,
  DEBUG_SYSOBJINFO,
  IDebugAdvanced4,
  IDebugOutputStream,
  IDebugPlmClient3,
  implement,
} from '../../src/raw.ts';
import { Bench, startAtAdd, startTarget, targetPath } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const wide = (bytes: Uint8Array) => new TextDecoder('utf-16le').decode(bytes).replace(/\0.*$/s, '');

describe('Request', () => {
  test('answers with bytes of the size that was asked for', () => {
    using bench = startAtAdd();
    const { OutBuffer, OutSize } = bench.advanced.Request(
      DEBUG_REQUEST.GET_ADDITIONAL_CREATE_OPTIONS,
      null,
      16,
    );
    expect(OutBuffer).toHaveLength(16);
    expect(OutSize).toBe(16);
    const { OutBuffer: versions } = bench.advanced.Request(
      DEBUG_REQUEST.GET_WIN32_MAJOR_MINOR_VERSIONS,
      null,
      8,
    );
    const { Win32Major, Win32Minor } = bench.control.GetSystemVersionValues();
    expect([view(versions).getUint32(0, true), view(versions).getUint32(4, true)]).toEqual([
      Win32Major,
      Win32Minor,
    ]);
  });

  test('takes bytes', () => {
    using bench = startAtAdd();
    const { GET_ADDITIONAL_CREATE_OPTIONS, SET_ADDITIONAL_CREATE_OPTIONS } = DEBUG_REQUEST;
    const before = bench.advanced.Request(GET_ADDITIONAL_CREATE_OPTIONS, null, 16).OutBuffer;
    const options = new Uint32Array([0, 2, 0, 0]);
    bench.advanced.Request(SET_ADDITIONAL_CREATE_OPTIONS, options, 0);
    const { OutBuffer } = bench.advanced.Request(GET_ADDITIONAL_CREATE_OPTIONS, null, 16);
    expect(view(OutBuffer).getUint32(4, true)).toBe(2);
    bench.advanced.Request(SET_ADDITIONAL_CREATE_OPTIONS, before, 0);
  });

  test('questions are answered with yes or no', () => {
    using bench = startAtAdd();
    const ask = (code: number) => bench.advanced.hr.Request(code, null, 0).hresult;
    expect(ask(DEBUG_REQUEST.TARGET_CAN_DETACH)).toBe(0);
    expect([0, 1]).toContain(ask(DEBUG_REQUEST.CURRENT_OUTPUT_CALLBACKS_ARE_DML_AWARE));
    expect(ask(0x7fff)).toBe(0x80070057);
  });

  test('the code around the last event', () => {
    using bench = startAtAdd();
    const { GET_CAPTURED_EVENT_CODE_OFFSET, READ_CAPTURED_EVENT_CODE_STREAM } = DEBUG_REQUEST;
    const { OutBuffer: offset } = bench.advanced.Request(GET_CAPTURED_EVENT_CODE_OFFSET, null, 8);
    const at = view(offset).getBigUint64(0, true);
    expect(at).toBe(bench.value('@rip'));
    const { OutBuffer: code } = bench.advanced.Request(READ_CAPTURED_EVENT_CODE_STREAM, null, 64);
    expect(code.subarray(0, 4)).toEqual(bench.spaces.ReadVirtual(at, 4));
  });
});

describe('information about', () => {
  test('a thread', () => {
    using bench = startAtAdd();
    const bytes = bench.advanced.GetSystemObjectInformation(
      DEBUG_SYSOBJINFO.THREAD_BASIC_INFORMATION,
      0n,
      bench.system.GetCurrentThreadId(),
    );
    expect(bytes).toHaveLength(64); // DEBUG_THREAD_BASIC_INFORMATION
    const STILL_ACTIVE = 259;
    expect(view(bytes).getUint32(4, true)).toBe(STILL_ACTIVE);
    expect(view(bytes).getBigUint64(48, true)).toBe(bench.value('$exentry'));
  });

  test.each(['GetSymbolInformation', 'GetSymbolInformationWide'] as const)(
    'a symbol: %s',
    (name) => {
      using bench = startAtAdd();
      const { GET_SYMBOL_NAME_BY_OFFSET_AND_TAG_WIDE } = DEBUG_SYMINFO;
      const SymTagFunction = 5;
      const { Buffer: bytes } = bench.advanced[name](
        GET_SYMBOL_NAME_BY_OFFSET_AND_TAG_WIDE,
        bench.value('target!add'),
        SymTagFunction,
      );
      expect(wide(bytes)).toBe('add');
      expect(() => bench.advanced[name](99, 0n, 0)).toThrow(DbgEngError);
    },
  );

  test('a symbol: GetSymbolInformationWideEx', () => {
    using bench = startAtAdd();
    using advanced = bench.client.queryInterface(IDebugAdvanced4);
    const { GET_SYMBOL_NAME_BY_OFFSET_AND_TAG_WIDE } = DEBUG_SYMINFO;
    const { Buffer: bytes } = advanced.GetSymbolInformationWideEx(
      GET_SYMBOL_NAME_BY_OFFSET_AND_TAG_WIDE,
      bench.value('target!add'),
      5,
    );
    expect(wide(bytes)).toBe('add');
  });

  test('an address', () => {
    using bench = startAtAdd();
    const { VIRTUAL } = DEBUG_DATA_SPACE;
    const source = bench.spaces.GetOffsetInformation(
      VIRTUAL,
      DEBUG_OFFSINFO.VIRTUAL_SOURCE,
      bench.value('target!add'),
    );
    expect(view(source).getUint32(0, true)).toBe(1); // DEBUG_VSOURCE_DEBUGGEE
  });

  test.each(['FindSourceFileAndToken', 'FindSourceFileAndTokenWide'] as const)(
    'a source file: %s',
    (name) => {
      using bench = startAtAdd();
      const folder = dirname(targetPath());
      bench.symbols.SetSourcePathWide(folder);
      const found = bench.advanced[name](
        0,
        bench.value('target'),
        'target.cpp',
        DEBUG_FIND_SOURCE.FULL_PATH,
        null,
      );
      expect(found.Buffer.toLowerCase()).toBe(join(folder, 'target.cpp').toLowerCase());
      expect(found.FoundElement).toBe(0);
      const missing = () => bench.advanced[name](0, bench.value('target'), 'nope.cpp', 0, null);
      expect(thrown(DbgEngError, missing).code).toBe('E_NOINTERFACE');
      bench.symbols.SetSourcePathWide('');
    },
  );
});

describe('extensions', () => {
  test.each(['', 'Wide'] as const)('are added and removed (%s)', (w) => {
    using bench = startAtAdd();
    const { control } = bench;
    const handle = control[`AddExtension${w}`]('nothing_of_this_name');
    expect(handle).toBeGreaterThan(0n);
    expect(control[`GetExtensionByPath${w}`]('nothing_of_this_name')).toBe(handle);
    const call = () => control[`CallExtension${w}`](handle, 'help', null);
    expect(thrown(DbgEngError, call).method).toBe(`CallExtension${w}`);
    const find = () => control[`GetExtensionFunction${w}`](handle, 'help');
    expect(find).toThrow(DbgEngError);
    control.RemoveExtension(handle);
    expect(() => control[`GetExtensionByPath${w}`]('nothing_of_this_name')).toThrow(DbgEngError);
  });
});

describe('a client', () => {
  test('has settings of its own', () => {
    using bench = startTarget();
    const { client, control } = bench;
    client.SetQuitLockString('abc');
    expect(client.GetQuitLockString()).toBe('abc');
    client.SetQuitLockStringWide('дверь');
    expect(client.GetQuitLockStringWide()).toBe('дверь');
    client.SetQuitLockStringWide('');
    control.SetNotifyEventHandle(0x1234n);
    expect(control.GetNotifyEventHandle()).toBe(0x1234n);
    control.SetNotifyEventHandle(0n);
    expect(control.GetNotifyEventHandle()).toBe(0n);
    client.SetClientContext({ cbSize: 8, eClient: DEBUG_CLIENT.VSINT });
    client.ConnectSession(0, 0);
  });

  test('dispatches callbacks until told to stop, or until time runs out', () => {
    using bench = startTarget();
    expect(bench.client.DispatchCallbacks(10)).toBe(false);
    using other = bench.client.CreateClient();
    bench.client.ExitDispatch(bench.client);
    expect(bench.client.DispatchCallbacks(1000)).toBe(true);
    expect(other.alive).toBe(true);
  });
});

describe('what needs something else than a live user target is refused', () => {
  const refusals: [string, (bench: Bench) => unknown][] = [
    ['GetKernelConnectionOptions', ({ client }) => client.GetKernelConnectionOptions()],
    ['GetKernelConnectionOptionsWide', ({ client }) => client.GetKernelConnectionOptionsWide()],
    ['SetKernelConnectionOptions', ({ client }) => client.SetKernelConnectionOptions('resync')],
    [
      'SetKernelConnectionOptionsWide',
      ({ client }) => client.SetKernelConnectionOptionsWide('resync'),
    ],
    ['AttachKernel', ({ client }) => client.AttachKernel(0, 'nonsense')],
    ['AttachKernelWide', ({ client }) => client.AttachKernelWide(0, 'nonsense')],
    ['StartEnumTagged', ({ spaces }) => spaces.StartEnumTagged()],
    ['ReadTagged', ({ spaces }) => spaces.ReadTagged('12345678-1234-1234-1234-123456789012', 0)],
    ['GetManagedStatus', ({ control }) => control.GetManagedStatus(9)],
    ['GetManagedStatusWide', ({ control }) => control.GetManagedStatusWide(9)],
    ['AddDumpInformationFileWide', ({ client }) => client.AddDumpInformationFileWide('x', 0n, 0)],
    [
      'GetSourceFileInformation',
      ({ advanced }) => advanced.GetSourceFileInformation(0, 'x', 0n, 0),
    ],
    [
      'GetSourceFileInformationWide',
      ({ advanced }) => advanced.GetSourceFileInformationWide(0, 'x', 0n, 0),
    ],
    ['GetSymbolEntryByToken', ({ symbols }) => symbols.GetSymbolEntryByToken(0x140000000n, 1)],
    [
      'GetSourceFileLineOffsetsWide',
      ({ symbols }) => symbols.GetSourceFileLineOffsetsWide('target.cpp'),
    ],
  ];
  test.each(refusals)('%s', (name, action) => {
    using bench = startAtAdd();
    expect(thrown(DbgEngError, () => action(bench)).method).toBe(name);
  });

  test('managed code: there is none, and nothing to start again', () => {
    using bench = startAtAdd();
    expect(() => bench.control.ResetManagedStatus()).not.toThrow();
    expect(() => bench.control.GetManagedStatus(9)).toThrow(DbgEngError);
  });

  test('source entries have no regions, relatives or strings in this engine', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const [entry] = symbols.GetSourceEntriesByOffset(bench.value('target!add'), 0);
    for (const action of [
      () => symbols.GetSourceEntryString(entry!, 0),
      () => symbols.GetSourceEntryStringWide(entry!, 0),
      () => symbols.GetSourceEntryOffsetRegions(entry!, 0),
      () => symbols.GetSourceEntryBySourceEntry(entry!, 0),
    ])
      expect(action).toThrow(DbgEngError);
  });

  test('packages of the Store', () => {
    using bench = new Bench();
    using plm = bench.client.queryInterface(IDebugPlmClient3);
    using stream = implement(IDebugOutputStream, { Write: () => undefined });
    const attempts = [
      () => plm.QueryPlmPackageList(0n, stream),
      () => plm.QueryPlmPackageWide(0n, 'nothing', stream),
      () => plm.EnablePlmPackageDebugWide(0n, 'nothing'),
      () => plm.DisablePlmPackageDebugWide(0n, 'nothing'),
      () => plm.SuspendPlmPackageWide(0n, 'nothing'),
      () => plm.ResumePlmPackageWide(0n, 'nothing'),
      () => plm.TerminatePlmPackageWide(0n, 'nothing'),
      () => plm.LaunchPlmPackageForDebugWide(0n, 1000, 'nothing', 'App'),
      () => plm.LaunchPlmBgTaskForDebugWide(0n, 1000, 'nothing', 'Task'),
    ];
    for (const attempt of attempts) expect(attempt).toThrow(DbgEngError);
  });
});

test('a kernel debugger is not enabled on this system', () => {
  using bench = new Bench();
  expect(bench.client.IsKernelDebuggerEnabled()).toBe(false);
});
