// Breakpoints of the processor: on execution, and on access to data.
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_ANY_ID,
  DEBUG_BREAK,
  DEBUG_BREAKPOINT_FLAGS,
  DEBUG_BREAKPOINT_TYPE,
  DEBUG_STATUS,
  type IDebugBreakpoint,
  IDebugEventCallbacks,
  implement,
} from '../../src/raw.ts';
import { type Bench, startAtAdd, startTarget } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

const { DATA } = DEBUG_BREAKPOINT_TYPE;

/** As the command `ba` makes it: set after the first stop, where the engine allows it. */
function watch(bench: Bench, symbol: string, size: number, access: number): IDebugBreakpoint {
  const breakpoint = bench.control.AddBreakpoint(DATA, DEBUG_ANY_ID);
  breakpoint.SetDataParameters(size, access);
  breakpoint.SetOffset(bench.value(symbol));
  breakpoint.AddFlags(DEBUG_BREAKPOINT_FLAGS.ENABLED);
  return breakpoint;
}

const counter = (bench: Bench) => Number(bench.value('dwo(target!g_counter)'));

describe('a watchpoint on a variable', () => {
  test('stops after each write, with the new value in place', () => {
    using bench = startAtAdd();
    const breakpoint = watch(bench, 'target!g_counter', 4, DEBUG_BREAK.WRITE);
    expect(breakpoint.GetDataParameters()).toEqual({ Size: 4, AccessType: DEBUG_BREAK.WRITE });
    expect(bench.command('bl')).toMatch(/ e .*00000001`40[0-9a-f]+ w 4 /);
    for (const value of [1, 2, 3]) {
      expect(bench.resume()).toBe(true);
      expect(counter(bench)).toBe(value);
      expect(bench.command('.lastevent')).toContain(`Hit breakpoint ${breakpoint.GetId()}`);
      expect(bench.command('k 1')).toContain('target!work');
    }
  });

  test('as big as one byte, and of any of the sizes', () => {
    using bench = startAtAdd();
    for (const size of [1, 2, 4, 8]) {
      const breakpoint = watch(bench, 'target!g_bytes', size, DEBUG_BREAK.WRITE);
      expect(breakpoint.GetParameters()).toMatchObject({
        BreakType: DATA,
        DataSize: size,
        DataAccessType: DEBUG_BREAK.WRITE,
      });
    }
    expect(bench.control.GetNumberBreakpoints()).toBe(4);
  });

  test('on reading, too', () => {
    using bench = startAtAdd();
    watch(bench, 'target!g_operation', 8, DEBUG_BREAK.READ | DEBUG_BREAK.WRITE);
    bench.command('bp target!crash');
    expect(bench.resume()).toBe(false); // nobody touches it after the start
    using again = startAtAdd();
    watch(again, 'target!g_counter', 4, DEBUG_BREAK.READ | DEBUG_BREAK.WRITE);
    expect(again.resume()).toBe(true);
    expect(again.command('k 1')).toContain('target!work');
  });

  test('with a handler that goes on until the third write', () => {
    using bench = startAtAdd(['--loops', '20']);
    const mine = watch(bench, 'target!g_counter', 4, DEBUG_BREAK.WRITE).GetId();
    const seen: number[] = [];
    using callbacks = implement(IDebugEventCallbacks, {
      Breakpoint(breakpoint) {
        if (breakpoint.GetId() !== mine) return DEBUG_STATUS.NO_CHANGE;
        seen.push(counter(bench));
        return seen.length < 3 ? DEBUG_STATUS.GO : DEBUG_STATUS.BREAK;
      },
    });
    bench.client.SetEventCallbacks(callbacks);
    expect(bench.resume()).toBe(true);
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('a breakpoint on execution', () => {
  test('stops before the instruction, without changing the code', () => {
    using bench = startTarget();
    bench.runTo('target!work');
    const add = bench.value('target!add');
    const code = bench.spaces.ReadVirtual(add, 4);
    watch(bench, 'target!add', 1, DEBUG_BREAK.EXECUTE);
    for (const a of [0n, 1n, 2n]) {
      expect(bench.resume()).toBe(true);
      expect([bench.value('@rip'), bench.value('@ecx')]).toEqual([add, a]);
    }
    expect(bench.spaces.ReadVirtual(add, 4)).toEqual(code);
  });
});

describe('refused, with the process alive', () => {
  test('at the initial breakpoint: the output says why', () => {
    using bench = startTarget();
    const error = thrown(DbgEngError, () => bench.control.Execute(0, 'ba e1 target!add', 0));
    expect(error.hresult).toBe(0x80040205);
    expect(bench.takeOutput()).toMatch(/hardware breakpoint/i);
    expect(bench.resume()).toBe(false);
  });

  test('an odd size', () => {
    using bench = startAtAdd();
    const breakpoint = bench.control.AddBreakpoint(DATA, DEBUG_ANY_ID);
    expect(() => breakpoint.SetDataParameters(3, DEBUG_BREAK.WRITE)).toThrow(DbgEngError);
    expect(() => bench.command('ba w3 target!g_counter')).toThrow(/ba w3/);
  });

  test('a fifth one: the processor has four', () => {
    using bench = startAtAdd();
    for (const i of [0, 1, 2, 3, 4]) bench.command(`ba w1 target!g_bytes+0x${i.toString(16)}`);
    expect(bench.control.GetNumberBreakpoints()).toBe(5);
    let refusal = '';
    try {
      bench.resume();
    } catch (error) {
      refusal = (error as Error).message;
    }
    expect(refusal + bench.takeOutput()).toMatch(/Too many data breakpoints|0x[89a-f]/i);
    bench.command('bc *');
    expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
  });
});
