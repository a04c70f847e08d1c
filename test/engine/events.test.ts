// Every event that a user target can raise, as each of the three kinds of callbacks receives it.
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  DEBUG_CDS,
  DEBUG_CES,
  DEBUG_CSS,
  DEBUG_SESSION,
  DEBUG_STATUS,
  DEBUG_VALUE_TYPE,
  type EXCEPTION_RECORD64,
  SLE,
} from '../../src/raw.ts';
import {
  EVENT_NAMES,
  type EventName,
  type EventRecord,
  eventVariants,
  recorder,
} from '../support/events.ts';
import { type Bench, startTarget } from '../support/target.ts';

const OWN_EXCEPTION = 0xe0421000;
const BREAKPOINT_EXCEPTION = 0x80000003;
const INSIDE_WAIT = 0x100000000n;

/** Lets the stopped target raise what Windows turns into a RIP event: the only way to a SystemError. */
function raiseSystemError(bench: Bench, error: number, level: number): void {
  const set = (name: string, Value: bigint) =>
    bench.registers.SetValue(bench.registers.GetIndexByName(name), {
      Type: DEBUG_VALUE_TYPE.INT64,
      Value,
    });
  const parameters = bench.value('target!g_bytes');
  bench.spaces.WritePointersVirtual(parameters, [BigInt(error), BigInt(level)]);
  set('rcx', 0x40010007n); // DBG_RIPEXCEPTION
  set('rdx', 0n);
  set('r8', 2n);
  set('r9', parameters);
  set('rip', bench.value('kernelbase!RaiseException')); // returns to where add() would
}

describe.each(eventVariants)('$name', (variant) => {
  const records: EventRecord[] = [];
  const facts: Record<string, bigint> = {};
  let breakpoint: number;
  const withContext = variant.name === 'IDebugEventContextCallbacks';

  const argumentsOf = (name: EventName) =>
    records.filter((record) => record.name === name).map(({ args }) => args);
  /** Without the context that one of the variants adds. */
  const plain = (name: EventName) =>
    argumentsOf(name).map((args) => (args.at(-1) instanceof Uint8Array ? args.slice(0, -1) : args));

  beforeAll(() => {
    const args = '--throw --load-library version.dll --loops 3 --exit 9'.split(' ');
    using bench = startTarget(args, {
      prepare: ({ client, control }) => {
        variant.attach(client, recorder(records));
        control.SetSystemErrorControl(SLE.ERROR, SLE.ERROR);
      },
    });
    for (const name of ['target', 'ntdll', 'target!worker', 'target!waiter', '$exentry'])
      facts[name] = bench.value(name);
    facts['text'] = bench.value('poi(target!g_text)');
    facts['teb'] = bench.system.GetCurrentThreadTeb();
    bench.spaces.WriteVirtual(bench.value('target!g_bytes'), new Uint8Array([1]));
    bench.command('r rax=5');
    bench.command('bp target!add');
    breakpoint = bench.control.GetBreakpointByIndex(0).GetId();
    expect(bench.resume()).toBe(true);
    raiseSystemError(bench, 5, SLE.ERROR);
    while (bench.resume());
    variant.clear(bench.client);
  });

  test.each(EVENT_NAMES)('%s arrives', (name) => {
    expect(argumentsOf(name).length).toBeGreaterThan(0);
  });

  test('CreateProcess tells what was started', () => {
    const [process, ...others] = plain('CreateProcess');
    expect(others).toEqual([]);
    const [file, handle, base, size, module, image, , , thread, teb, start] = process!;
    expect([base, size]).toEqual([facts['target'], 0x8000]);
    expect([module, image]).toEqual(['target', expect.stringContaining('target.exe')]);
    expect([teb, start]).toEqual([facts['teb'], facts['$exentry']]);
    for (const value of [file, handle, thread]) expect(value).toBeGreaterThan(0n);
  });

  test('CreateThread and ExitThread tell of both threads', () => {
    expect(plain('CreateThread').map((args) => args[2])).toEqual([
      facts['target!worker'],
      facts['target!waiter'],
    ]);
    expect(plain('ExitThread')).toEqual([[7], [8]]);
  });

  test('ExitProcess tells the exit code, and is the last event', () => {
    expect(plain('ExitProcess')).toEqual([[9]]);
    const events = records.filter(({ name }) => !/^Change|Session/.test(name));
    expect(events.at(-1)!.name).toBe('ExitProcess');
  });

  test('LoadModule and UnloadModule tell of the same DLL', () => {
    const loaded = plain('LoadModule');
    const ntdll = loaded.find(([, base]) => base === facts['ntdll'])!;
    expect(ntdll.slice(3, 5)).toEqual(['ntdll', expect.stringMatching(/ntdll\.dll$/i)]);
    const version = loaded.find(([, , , , image]) => /version\.dll$/i.test(image as string))!;
    const unloaded = plain('UnloadModule').find(([, base]) => base === version[1])!;
    expect(unloaded[0]).toMatch(/version\.dll$/i);
  });

  test('Exception brings the record', () => {
    const all = plain('Exception') as [EXCEPTION_RECORD64, number][];
    expect(all.map(([record]) => record.ExceptionCode)).toEqual([
      BREAKPOINT_EXCEPTION,
      OWN_EXCEPTION,
    ]);
    const [record, firstChance] = all[1]!;
    expect(firstChance).toBe(1);
    expect(record.NumberParameters).toBe(3);
    expect(record.ExceptionInformation).toHaveLength(15);
    expect(record.ExceptionInformation.slice(0, 3)).toEqual([1n, 0x1234n, facts['text']]);
  });

  test('Breakpoint lends the breakpoint that was hit', () => {
    expect(plain('Breakpoint')).toEqual([[breakpoint], [breakpoint], [breakpoint]]);
  });

  test('SystemError tells the error and its level', () => {
    expect(plain('SystemError')).toEqual([[5, SLE.ERROR]]);
  });

  test('SessionStatus frames the session', () => {
    const statuses = plain('SessionStatus').map(([status]) => status);
    expect(statuses[0]).toBe(DEBUG_SESSION.ACTIVE);
    expect(statuses.at(-1)).toBe(DEBUG_SESSION.END);
  });

  test('ChangeDebuggeeState tells what was written', () => {
    const flags = plain('ChangeDebuggeeState').map(([flag]) => flag);
    expect(flags).toContain(DEBUG_CDS.DATA);
    expect(flags).toContain(DEBUG_CDS.REGISTERS);
  });

  test('ChangeEngineState tells the new execution status, with its bits above 32', () => {
    const statuses = plain('ChangeEngineState')
      .filter(([flags]) => flags === DEBUG_CES.EXECUTION_STATUS)
      .map(([, argument]) => argument);
    expect(statuses).toContain(BigInt(DEBUG_STATUS.BREAK) | INSIDE_WAIT);
    expect(statuses).toContain(BigInt(DEBUG_STATUS.GO));
  });

  test('ChangeSymbolState tells the module whose symbols were loaded', () => {
    expect(plain('ChangeSymbolState')).toContainEqual([DEBUG_CSS.LOADS, facts['target']]);
  });

  test(`${withContext ? 'its' : 'no'} context is passed along`, () => {
    const events = records.filter(({ name }) => !/Session|Symbol/.test(name));
    for (const { args } of events) {
      const context = args.at(-1);
      if (!withContext) expect(context).not.toBeInstanceOf(Uint8Array);
      else expect(context).toHaveLength(16); // DEBUG_EVENT_CONTEXT: its size, then engine ids
    }
    expect(events.length).toBeGreaterThan(20);
  });
});
