// Software breakpoints: made, changed, hit, removed, against the command bl.
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_ANY_ID,
  DEBUG_BREAKPOINT_FLAGS,
  DEBUG_BREAKPOINT_TYPE,
  DEBUG_STATUS,
  type IDebugBreakpoint,
  IDebugBreakpoint2,
  IDebugBreakpoint3,
  IDebugEventCallbacksWide,
  implement,
  IUnknown,
  ReleasedError,
} from '../../src/raw.ts';
import { type Bench, startTarget } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

const { CODE } = DEBUG_BREAKPOINT_TYPE;
const { ENABLED, DEFERRED, ONE_SHOT, GO_ONLY, ADDER_ONLY } = DEBUG_BREAKPOINT_FLAGS;

/** An enabled breakpoint at `expression`. */
function at(bench: Bench, expression: string): IDebugBreakpoint2 {
  const breakpoint = bench.control.AddBreakpoint2(CODE, DEBUG_ANY_ID);
  breakpoint.SetOffsetExpressionWide(expression);
  breakpoint.AddFlags(ENABLED);
  return breakpoint;
}

describe('a breakpoint that JavaScript made', () => {
  test('is the one that bl lists', () => {
    using bench = startTarget();
    const breakpoint = bench.control.AddBreakpoint(CODE, 7);
    expect(breakpoint.GetId()).toBe(7);
    expect(breakpoint.GetType()).toEqual({ BreakType: CODE, ProcType: 0x8664 });
    breakpoint.SetOffset(bench.value('target!add'));
    expect(breakpoint.GetOffset()).toBe(bench.value('target!add'));
    breakpoint.SetFlags(ENABLED);
    expect(breakpoint.GetFlags()).toBe(ENABLED);
    expect(bench.command('bl')).toMatch(/^ +7 e .*00000001`40001[0-9a-f]{3} .*target!add/m);
    breakpoint.RemoveFlags(ENABLED);
    expect(bench.command('bl')).toMatch(/^ +7 d /m);
  });

  test('stops the target there, and tells how often it was passed', () => {
    using bench = startTarget();
    const breakpoint = at(bench, 'target!add');
    breakpoint.SetPassCount(3);
    expect(breakpoint.GetPassCount()).toBe(3);
    expect(breakpoint.GetCurrentPassCount()).toBe(3);
    expect(bench.resume()).toBe(true);
    expect(bench.value('@rip')).toBe(breakpoint.GetOffset());
    expect(bench.value('@ecx')).toBe(2n); // the third call: add(2, 3)
    expect(breakpoint.GetCurrentPassCount()).toBeLessThan(3);
    expect(bench.command('.lastevent')).toContain(`Hit breakpoint ${breakpoint.GetId()}`);
  });

  test('of a module that is not there yet waits for it', () => {
    using bench = startTarget(['--load-library', 'version.dll']);
    const breakpoint = at(bench, 'version!GetFileVersionInfoSizeW');
    expect(breakpoint.GetFlags() & DEFERRED).toBe(DEFERRED);
    expect(breakpoint.GetOffsetExpression()).toBe('version!GetFileVersionInfoSizeW');
    bench.command('sxe ld:version.dll');
    expect(bench.resume()).toBe(true);
    expect(breakpoint.GetFlags() & DEFERRED).toBe(0);
    expect(breakpoint.GetOffset()).toBe(bench.value('version!GetFileVersionInfoSizeW'));
    expect(breakpoint.GetParameters()).toMatchObject({ Id: breakpoint.GetId(), BreakType: CODE });
  });

  test('of one shot is gone after its hit', () => {
    using bench = startTarget();
    at(bench, 'target!add').AddFlags(ONE_SHOT);
    expect(bench.control.GetNumberBreakpoints()).toBe(1);
    expect(bench.resume()).toBe(true);
    expect(bench.control.GetNumberBreakpoints()).toBe(0);
    expect(bench.resume()).toBe(false);
  });

  test('belongs to one thread when told so', () => {
    using bench = startTarget();
    const breakpoint = at(bench, 'target!add');
    expect(thrown(DbgEngError, () => breakpoint.GetMatchThreadId()).code).toBe('E_NOINTERFACE');
    const first = bench.system.GetCurrentThreadId();
    breakpoint.SetMatchThreadId(first);
    expect(breakpoint.GetMatchThreadId()).toBe(first);
    expect(bench.resume()).toBe(true);
    expect(bench.system.GetEventThread()).toBe(first);
  });
});

describe('its command', () => {
  test.each([
    ['SetCommand', 'GetCommand', 'r $t1=@$t1+2;gc'],
    ['SetCommandWide', 'GetCommandWide', '.echo Ж;r $t1=@$t1+2;gc'],
  ] as const)('%s runs at each hit', (set, get, command) => {
    using bench = startTarget(['--loops', '4']);
    const breakpoint = at(bench, 'target!add');
    bench.command('r $t1=0');
    breakpoint[set](command);
    expect(breakpoint[get]()).toBe(command);
    at(bench, 'target!crash').AddFlags(ENABLED);
    bench.command('sxe epr');
    expect(bench.resume()).toBe(true);
    const echoes = bench.takeOutput().match(/Ж\n/g) ?? [];
    expect(echoes).toHaveLength(command.includes('Ж') ? 4 : 0);
    expect(bench.value('@$t1')).toBe(8n);
  });
});

test('expressions survive in any alphabet, and an expression that means nothing is kept deferred', () => {
  using bench = startTarget();
  const breakpoint = bench.control.AddBreakpoint2(CODE, DEBUG_ANY_ID);
  breakpoint.SetOffsetExpression('target!work');
  expect(breakpoint.GetOffsetExpressionWide()).toBe('target!work');
  expect(breakpoint.GetOffset()).toBe(bench.value('target!work'));
  breakpoint.SetOffsetExpressionWide('target!функция');
  expect(breakpoint.GetOffsetExpressionWide()).toBe('target!функция');
});

describe('finding breakpoints', () => {
  test('by index, by id, by GUID', () => {
    using bench = startTarget();
    const { control } = bench;
    const ids = ['target!add', 'target!work', 'target!main'].map((name) => at(bench, name).GetId());
    expect(control.GetNumberBreakpoints()).toBe(3);
    expect([0, 1, 2].map((i) => control.GetBreakpointByIndex(i).GetId())).toEqual(ids);
    expect([0, 1, 2].map((i) => control.GetBreakpointByIndex2(i).GetId())).toEqual(ids);
    expect(control.GetBreakpointById(ids[1]!).GetOffset()).toBe(bench.value('target!work'));
    const third = control.GetBreakpointById2(ids[2]!);
    expect(third.GetOffset()).toBe(bench.value('target!main'));
    const guid = third.queryInterface(IDebugBreakpoint3).GetGuid();
    expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(control.GetBreakpointByGuid(guid).GetId()).toBe(ids[2]);
    expect(thrown(DbgEngError, () => control.GetBreakpointByIndex(3)).code).toBe('E_NOINTERFACE');
    expect(thrown(DbgEngError, () => control.GetBreakpointById(77)).code).toBe('E_NOINTERFACE');
  });

  test('all their parameters at once', () => {
    using bench = startTarget();
    const [first, second] = [at(bench, 'target!add'), at(bench, 'target!work')];
    second.SetCommand('k');
    const all = bench.control.GetBreakpointParameters(2, null, 0);
    expect(all.map(({ Id, Offset }) => [Id, Offset])).toEqual([
      [first.GetId(), bench.value('target!add')],
      [second.GetId(), bench.value('target!work')],
    ]);
    expect(all.map(({ CommandSize }) => CommandSize)).toEqual([0, 2]);
    const some = bench.control.GetBreakpointParameters(2, [second.GetId(), 99], 0);
    expect(some.map(({ Id }) => Id)).toEqual([second.GetId(), DEBUG_ANY_ID]);
    expect(first.GetParameters()).toEqual(all[0]);
  });

  test('who added it', () => {
    using bench = startTarget();
    const breakpoint = at(bench, 'target!add');
    breakpoint.AddFlags(GO_ONLY | ADDER_ONLY);
    expect(breakpoint.GetFlags()).toBe(ENABLED | GO_ONLY | ADDER_ONLY);
    using adder = breakpoint.GetAdder();
    using identity = adder.queryInterface(IUnknown);
    using mine = bench.client.queryInterface(IUnknown);
    expect(identity.pointer).toBe(mine.pointer);
  });
});

describe('removing', () => {
  test.each(['RemoveBreakpoint', 'RemoveBreakpoint2'] as const)('%s takes it away', (name) => {
    using bench = startTarget();
    const breakpoint = at(bench, 'target!add');
    const other = at(bench, 'target!work');
    bench.control[name](breakpoint);
    expect(bench.control.GetNumberBreakpoints()).toBe(1);
    expect(breakpoint.alive).toBe(false);
    expect(() => breakpoint.GetId()).toThrow(ReleasedError);
    expect(() => bench.control[name](breakpoint)).toThrow(ReleasedError);
    breakpoint.dispose(); // harmless
    bench.command(`bc ${other.GetId()}`);
    expect(bench.control.GetNumberBreakpoints()).toBe(0);
    expect(bench.resume()).toBe(false);
  });

  test('from inside its own handler', () => {
    using bench = startTarget();
    let hits = 0;
    using callbacks = implement(IDebugEventCallbacksWide, {
      Breakpoint(breakpoint) {
        hits++;
        if (hits === 2) bench.control.RemoveBreakpoint2(breakpoint);
        return DEBUG_STATUS.GO;
      },
    });
    bench.client.SetEventCallbacksWide(callbacks);
    at(bench, 'target!add');
    expect(bench.resume()).toBe(false);
    expect(hits).toBe(2);
  });
});

describe('a handler decides with the breakpoint that it gets', () => {
  test('reading it and the target, going on until the fourth call', () => {
    using bench = startTarget(['--loops', '10']);
    const mine = at(bench, 'target!add');
    const seen: [id: number, a: bigint][] = [];
    using callbacks = implement(IDebugEventCallbacksWide, {
      Breakpoint(breakpoint: IDebugBreakpoint) {
        const a = bench.value('@ecx');
        seen.push([breakpoint.GetId(), a]);
        return a === 3n ? DEBUG_STATUS.BREAK : DEBUG_STATUS.GO;
      },
    });
    bench.client.SetEventCallbacksWide(callbacks);
    expect(bench.resume()).toBe(true);
    expect(seen).toEqual([0n, 1n, 2n, 3n].map((a) => [mine.GetId(), a]));
    expect(mine.queryInterface(IDebugBreakpoint2).GetOffset()).toBe(bench.value('@rip'));
  });
});

test('what the engine refuses', () => {
  using bench = startTarget();
  expect(thrown(DbgEngError, () => bench.control.AddBreakpoint(5, 0)).code).toBe('E_INVALIDARG');
  at(bench, 'target!add');
  const taken = bench.control.GetBreakpointByIndex(0).GetId();
  expect(() => bench.control.AddBreakpoint(CODE, taken)).toThrow(DbgEngError);
  expect(() => bench.control.RemoveBreakpoint(null as never)).toThrow(TypeError);
});
