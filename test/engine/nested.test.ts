// Callbacks that call the engine, which calls back again: nothing of the outer call may be overwritten.
import { describe, expect, test } from '@jest/globals';
import {
  CallbackError,
  DbgEngError,
  DEBUG_EXECUTE,
  DEBUG_OUTCTL,
  DEBUG_STATUS,
  DEBUG_WAIT,
  IDebugControl4,
  IDebugEventCallbacks,
  IDebugOutputCallbacks,
  IDebugOutputCallbacksWide,
  IDebugRegisters2,
  implement,
} from '../../src/raw.ts';
import { startAtAdd, startTarget, type Bench } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

/** Stack, locals, memory and a command, from wherever it is called. */
function look(bench: Bench): unknown {
  return {
    stack: bench.control
      .GetStackTrace(0n, 0n, 0n, 4)
      .map(({ InstructionOffset }) => InstructionOffset),
    name: bench.symbols.GetNameByOffset(bench.registers.GetInstructionOffset()).NameBuffer,
    registers: bench.registers.GetValues(4, null, 0),
    bytes: Buffer.from(bench.spaces.ReadVirtual(bench.value('target!g_bytes'), 64)).toString('hex'),
    k: bench.command('k 3'),
  };
}

describe('from an event handler', () => {
  test('everything can be looked at', () => {
    using bench = startTarget();
    const seen: unknown[] = [];
    using callbacks = implement(IDebugEventCallbacks, {
      Breakpoint() {
        seen.push(look(bench));
        return seen.length === 3 ? DEBUG_STATUS.BREAK : DEBUG_STATUS.GO;
      },
    });
    bench.client.SetEventCallbacks(callbacks);
    bench.command('bp target!add');
    bench.resume();
    expect(seen).toHaveLength(3);
    expect(seen[2]).toEqual(look(bench)); // the same now that the target has stopped
  });

  test('breakpoints can be set and the target changed', () => {
    using bench = startTarget(['--loops', '3']);
    const names: string[] = [];
    using callbacks = implement(IDebugEventCallbacks, {
      Breakpoint() {
        const ip = bench.registers.GetInstructionOffset();
        names.push(bench.symbols.GetNameByOffset(ip).NameBuffer);
        if (names.length === 1) bench.command('bp target!worker');
        if (names.length === 1) bench.command('bp target!add');
        bench.command('r $t9=@$t9+1');
        return DEBUG_STATUS.GO;
      },
    });
    bench.client.SetEventCallbacks(callbacks);
    bench.command('bp target!fill;r $t9=0');
    bench.resume();
    expect(names).toEqual(['target!fill', 'target!worker', ...Array<string>(3).fill('target!add')]);
  });

  test('waiting in it is refused, and the session goes on', () => {
    using bench = startTarget();
    const results: unknown[] = [];
    using callbacks = implement(IDebugEventCallbacks, {
      Breakpoint() {
        results.push(bench.control.hr.WaitForEvent(DEBUG_WAIT.DEFAULT, 100).hresult);
        return DEBUG_STATUS.BREAK;
      },
    });
    bench.client.SetEventCallbacks(callbacks);
    bench.command('bp target!add');
    expect(bench.resume()).toBe(true);
    expect(results).toEqual([0x80004005]);
  });

  test('an engine error inside, not caught, is the cause', () => {
    using bench = startTarget();
    using callbacks = implement(IDebugEventCallbacks, {
      Breakpoint() {
        bench.spaces.ReadVirtual(0x1000n, 4);
        return DEBUG_STATUS.GO;
      },
    });
    bench.client.SetEventCallbacks(callbacks);
    bench.command('bp target!add');
    const { cause } = thrown(CallbackError, () => bench.resume());
    expect(cause).toBeInstanceOf(DbgEngError);
    expect(cause).toMatchObject({ code: 'ERROR_READ_FAULT', method: 'ReadVirtual' });
  });
});

describe('from an output sink', () => {
  test('the outer call keeps its results', () => {
    using bench = startAtAdd();
    const client = bench.client.CreateClient();
    const seen: unknown[] = [];
    let busy = false;
    using sink = implement(IDebugOutputCallbacks, {
      Output() {
        if (busy) return;
        busy = true;
        seen.push(
          bench.symbols.GetSymbolPathWide(),
          bench.registers.GetValue(0),
          bench.control.Disassemble(bench.value('target!work'), 0).Buffer,
        );
        busy = false;
      },
    });
    client.SetOutputCallbacks(sink);
    // Both print, and return what lies in the scratch while the sink runs.
    const add = bench.value('target!add');
    const plain = bench.control.OutputDisassemblyLines(DEBUG_OUTCTL.IGNORE, 0, 5, add, 0);
    const nested = bench.control.OutputDisassemblyLines(DEBUG_OUTCTL.ALL_CLIENTS, 0, 5, add, 0);
    expect(seen.length).toBeGreaterThan(0);
    expect(nested).toEqual(plain);
    client.SetOutputCallbacks(null);
  });

  test('a call that does not throw, and a nested one that does', () => {
    using bench = startAtAdd();
    const client = bench.client.CreateClient();
    const inner: unknown[] = [];
    let busy = false;
    using sink = implement(IDebugOutputCallbacksWide, {
      Output() {
        if (busy) return; // the refusal is printed, too
        busy = true;
        inner.push(thrown(DbgEngError, () => bench.registers.GetIndexByName('nope')).code);
        busy = false;
      },
    });
    const wide = client.queryInterface(IDebugControl4);
    bench.client.SetOutputCallbacksWide(sink);
    const { hresult } = bench.control.hr.Execute(
      DEBUG_OUTCTL.THIS_CLIENT,
      'frobnicate',
      DEBUG_EXECUTE.DEFAULT,
    );
    expect(hresult).toBe(0x80040205);
    expect(new Set(inner)).toEqual(new Set(['E_NOINTERFACE']));
    bench.client.SetOutputCallbacksWide(null);
    expect(wide.hr.Evaluate('1+1', 4)).toMatchObject({ hresult: 0 });
  });
});

test('callbacks within callbacks within callbacks', () => {
  using bench = startTarget(['--loops', '2']);
  const client = bench.client.CreateClient();
  const trail: string[] = [];
  let depth = 0;
  using sink = implement(IDebugOutputCallbacks, {
    Output(_mask, text) {
      if (depth >= 8 || !/^(start|level)/.test(text!)) return;
      depth++;
      trail.push(`${depth}:${text!.trim()}`);
      const rip = bench.registers.GetInstructionOffset();
      bench.control.Execute(DEBUG_OUTCTL.ALL_CLIENTS, `.echo level ${depth}`, 0);
      expect(bench.registers.GetInstructionOffset()).toBe(rip);
      depth--;
    },
  });
  client.SetOutputCallbacks(sink);
  using callbacks = implement(IDebugEventCallbacks, {
    Breakpoint() {
      bench.control.Execute(DEBUG_OUTCTL.ALL_CLIENTS, '.echo start', 0);
      return DEBUG_STATUS.GO;
    },
  });
  bench.client.SetEventCallbacks(callbacks);
  bench.command('bp target!add');
  expect(bench.resume()).toBe(false);
  expect(trail).toContain('1:start');
  expect(trail).toContain('8:level 7');
  client.SetOutputCallbacks(null);
});

test('the same registers object in the handler and outside', () => {
  using bench = startTarget();
  using registers = bench.client.queryInterface(IDebugRegisters2);
  const index = registers.GetIndexByName('rcx');
  const values: unknown[] = [];
  using callbacks = implement(IDebugEventCallbacks, {
    Breakpoint() {
      values.push(registers.GetValue(index));
      return DEBUG_STATUS.GO;
    },
  });
  bench.client.SetEventCallbacks(callbacks);
  bench.command('bp target!add');
  expect(bench.resume()).toBe(false);
  expect(values.map((value) => (value as { Value: bigint }).Value)).toEqual([0n, 1n, 2n, 3n, 4n]);
});
