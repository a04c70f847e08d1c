// Reference counts, disposal, and a long run without growth.
import { describe, expect, test } from '@jest/globals';
import { liveImplementations } from '../../src/com/implement.ts';
import { callbackCount } from '../../src/ffi/native.ts';
import { scratchTop } from '../../src/ffi/scratch.ts';
import {
  DEBUG_STATUS,
  debugCreate,
  IDebugBreakpoint,
  IDebugClient,
  IDebugClient5,
  IDebugControl,
  IDebugControl7,
  IDebugEventCallbacks,
  IDebugEventCallbacksWide,
  IDebugEventContextCallbacks,
  IDebugInputCallbacks,
  IDebugOutputCallbacks,
  IDebugOutputCallbacksWide,
  IDebugSymbols5,
  implement,
  IUnknown,
  ReleasedError,
} from '../../src/raw.ts';
import { Bench, startAtAdd, startTarget } from '../support/target.ts';

/** The native count now: one reference more, and back. */
function references(object: IUnknown): number {
  object.AddRef();
  return object.Release();
}

describe('references', () => {
  test('a wrapper holds one, and gives it back', () => {
    using client = debugCreate(IDebugClient);
    const alone = references(client);
    const control = client.queryInterface(IDebugControl7);
    const symbols = client.queryInterface(IDebugSymbols5);
    expect(references(client)).toBe(alone + 2);
    control.dispose();
    control.dispose(); // again is harmless
    expect(references(client)).toBe(alone + 1);
    symbols[Symbol.dispose]();
    expect(references(client)).toBe(alone);
  });

  test('AddRef and Release count by one', () => {
    using client = debugCreate(IDebugClient);
    const count = client.AddRef();
    expect(client.AddRef()).toBe(count + 1);
    expect(client.Release()).toBe(count);
    expect(client.Release()).toBe(count - 1);
  });

  test('what the engine hands out is given back', () => {
    using bench = startAtAdd();
    const before = references(bench.client);
    bench.command('bp target!add');
    for (let i = 0; i < 100; i++) {
      using breakpoint = bench.control.GetBreakpointByIndex(0);
      using adder = breakpoint.GetAdder();
      using symbols = adder.queryInterface(IDebugSymbols5);
      using group = symbols.CreateSymbolGroup2();
      using scope = symbols.GetScopeSymbolGroup2(3, null);
      using same = symbols.GetScopeSymbolGroup2(3, scope);
      expect(same.pointer).toBe(scope.pointer);
      expect(references(group)).toBe(1);
    }
    expect(references(bench.client)).toBe(before);
  });

  test('a failed query takes none', () => {
    using client = debugCreate(IDebugClient);
    const before = references(client);
    for (let i = 0; i < 20; i++) expect(client.tryQueryInterface(IDebugBreakpoint)).toBeNull();
    expect(references(client)).toBe(before);
  });
});

describe('objects of ours', () => {
  test('live while the engine or we hold them', () => {
    using bench = new Bench();
    const before = liveImplementations();
    const callbacks = implement(IDebugEventCallbacks, { Breakpoint: () => DEBUG_STATUS.GO });
    expect(liveImplementations()).toBe(before + 1);
    expect(references(callbacks)).toBe(1);
    bench.client.SetEventCallbacks(callbacks);
    expect(references(callbacks)).toBeGreaterThan(1);
    bench.client.SetEventCallbacks(null);
    expect(references(callbacks)).toBe(1);
    callbacks.dispose();
    expect(liveImplementations()).toBe(before);
  });

  test('are taken out of the engine when they are disposed, wherever they are', () => {
    const before = liveImplementations();
    {
      using bench = startTarget();
      const inside = liveImplementations();
      const other = bench.client.CreateClient().queryInterface(IDebugClient5);
      const events = implement(IDebugEventCallbacks, { Breakpoint: () => DEBUG_STATUS.GO });
      const context = implement(IDebugEventContextCallbacks, { ExitThread: () => 0 });
      const output = implement(IDebugOutputCallbacks, { Output() {} });
      const wide = implement(IDebugOutputCallbacksWide, { Output() {} });
      const input = implement(IDebugInputCallbacks, {});
      bench.client.SetEventCallbacks(events);
      other.SetEventCallbacks(events); // in two places
      other.SetInputCallbacks(input);
      other.SetOutputCallbacksWide(wide);
      const third = bench.client.CreateClient();
      third.SetOutputCallbacks(output);
      bench.client.SetEventContextCallbacks(context);
      for (const object of [events, context, output, wide, input]) object.dispose();
      expect(liveImplementations()).toBe(inside);
      expect(bench.client.GetEventCallbacks()).toBeNull();
      expect(other.GetInputCallbacks()).toBeNull();
      bench.command('bp target!add');
      expect(bench.resume()).toBe(true); // nobody answers GO any more
    }
    expect(liveImplementations()).toBe(before);
  });

  test('are taken out of a client whose wrapper is gone while another has it', () => {
    using bench = startTarget();
    using client = bench.client.CreateClient().queryInterface(IDebugClient5);
    const before = [references(client), liveImplementations()];
    const lent = client.queryInterface(IDebugClient5);
    let heard = 0;
    const output = implement(IDebugOutputCallbacks, { Output: () => void heard++ });
    const events = implement(IDebugEventCallbacks, { Breakpoint: () => DEBUG_STATUS.GO });
    lent.SetOutputCallbacks(output);
    lent.SetEventCallbacks(events);
    lent.dispose();
    bench.control.Output(1, 'heard\n'); // they stay in the engine
    client.FlushCallbacks();
    expect(heard).toBe(1);
    output.dispose();
    bench.control.Output(1, 'not heard\n');
    client.FlushCallbacks();
    expect(heard).toBe(1);
    client.SetEventCallbacks(null);
    events.dispose();
    expect([references(client), liveImplementations()]).toEqual(before);
  });

  test('do not keep a client that nobody else has', () => {
    using bench = new Bench();
    const before = liveImplementations();
    const base = bench.client.CreateClient();
    const lent = base.queryInterface(IDebugClient5);
    const control = base.queryInterface(IDebugControl);
    const output = implement(IDebugOutputCallbacks, { Output() {} });
    const events = implement(IDebugEventCallbacks, {});
    lent.SetOutputCallbacks(output);
    base.SetEventCallbacks(events);
    for (const wrapper of [lent, base, control]) {
      expect(references(output)).toBeGreaterThan(1);
      expect(references(events)).toBeGreaterThan(1);
      wrapper.dispose();
    }
    expect([references(output), references(events)]).toEqual([1, 1]); // gone with the client
    output.dispose();
    events.dispose();
    expect(liveImplementations()).toBe(before);
  });

  test('are let go when another takes their place', () => {
    using bench = new Bench();
    const [first, second] = [1, 2].map(() => implement(IDebugEventCallbacks, {}));
    bench.client.SetEventCallbacks(first!);
    bench.client.SetEventCallbacks(second!);
    expect(references(first!)).toBe(1);
    first!.dispose();
    using now = bench.client.GetEventCallbacks();
    expect(now!.pointer).toBe(second!.pointer);
    second!.dispose();
  });

  test('are told by the client that has them', () => {
    using bench = new Bench();
    using client = bench.client.CreateClient().queryInterface(IDebugClient5);
    using events = implement(IDebugEventCallbacksWide, {});
    using output = implement(IDebugOutputCallbacks, {});
    using wide = implement(IDebugOutputCallbacksWide, {});
    expect(client.GetEventCallbacksWide()).toBeNull();
    client.SetEventCallbacksWide(events);
    using itsEvents = client.GetEventCallbacksWide();
    expect(itsEvents!.pointer).toBe(events.pointer);
    client.SetOutputCallbacks(output);
    using itsOutput = client.GetOutputCallbacks();
    expect(itsOutput!.pointer).toBe(output.pointer);
    client.SetOutputCallbacksWide(wide);
    using itsWide = client.GetOutputCallbacksWide();
    expect(itsWide!.pointer).toBe(wide.pointer);
  });

  test('know the interfaces that they are, and no other', () => {
    using callbacks = implement(IDebugEventCallbacks, {});
    using unknown = callbacks.queryInterface(IUnknown);
    expect(unknown.pointer).toBe(callbacks.pointer);
    expect(callbacks.tryQueryInterface(IDebugClient)).toBeNull();
    expect(callbacks.tryQueryInterface(IDebugOutputCallbacks)).toBeNull();
  });
});

describe('after dispose', () => {
  test('every use is one clear error', () => {
    const client = debugCreate(IDebugClient);
    const control = client.queryInterface(IDebugControl);
    control.dispose();
    expect(control.alive).toBe(false);
    const uses = [
      () => control.GetExecutionStatus(),
      () => control.Execute(0, 'k', 0),
      () => control.AddRef(),
      () => control.queryInterface(IDebugClient),
      () => control.tryQueryInterface(IDebugClient),
      () => control.hr.GetExecutionStatus(),
    ];
    for (const use of uses) expect(use).toThrow(ReleasedError);
    expect(uses[0]!).toThrow(/This IDebugControl was released/);
    client.dispose();
    expect(() => client.GetIdentity()).toThrow(/IDebugClient was released/);
  });

  test('it cannot be an argument', () => {
    using bench = startTarget();
    const callbacks = implement(IDebugEventCallbacks, {});
    callbacks.dispose();
    expect(() => bench.client.SetEventCallbacks(callbacks)).toThrow(ReleasedError);
    const other = bench.client.CreateClient();
    other.dispose();
    expect(() => bench.client.GetOtherOutputMask(other)).toThrow(ReleasedError);
  });
});

test('10,000 hits of a handler leave nothing behind', () => {
  using bench = startTarget(['--loops', '10000']);
  let hits = 0;
  let sum = 0n;
  const memory: number[] = [];
  const counts = () => [liveImplementations(), callbackCount(), scratchTop()];
  let settled: number[] = [];
  const rcx = bench.registers.GetIndexByName('rcx');
  using callbacks = implement(IDebugEventCallbacks, {
    Breakpoint(breakpoint) {
      hits++;
      sum +=
        BigInt(breakpoint.GetId()) + (bench.registers.GetValue(rcx) as { Value: bigint }).Value;
      if (hits === 1000) settled = counts();
      if (hits % 2000 === 0) memory.push(process.memoryUsage().rss);
      return DEBUG_STATUS.GO;
    },
  });
  bench.client.SetEventCallbacks(callbacks);
  bench.command('bp target!add');
  while (bench.resume());
  expect(hits).toBe(10_000);
  expect(sum).toBe((9999n * 10_000n) / 2n);
  expect(counts().slice(0, 2)).toEqual(settled.slice(0, 2));
  expect(scratchTop()).toBe(0);
  const growth = memory.at(-1)! - memory[0]!;
  expect(growth).toBeLessThan(20 * 1024 * 1024);
}, 60_000);

test('clients come and go', () => {
  const before = liveImplementations();
  const rss = process.memoryUsage().rss;
  for (let i = 0; i < 500; i++) {
    using client = debugCreate(IDebugClient);
    using control = client.queryInterface(IDebugControl);
    using sink = implement(IDebugOutputCallbacks, { Output() {} });
    client.SetOutputCallbacks(sink);
    expect(control.GetExecutionStatus()).toBe(DEBUG_STATUS.NO_DEBUGGEE);
  }
  expect(liveImplementations()).toBe(before);
  expect(process.memoryUsage().rss - rss).toBeLessThan(40 * 1024 * 1024);
});
