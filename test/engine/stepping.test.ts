// Steps into, over and out of calls, by instruction and by line.
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_EXECUTE,
  DEBUG_INTERRUPT,
  DEBUG_LEVEL,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT,
  DEBUG_STATUS,
  DEBUG_WAIT,
  IDebugOutputCallbacks,
  implement,
} from '../../src/raw.ts';
import { type Bench, startAtAdd, startTarget } from '../support/target.ts';

const { STEP_INTO, STEP_OVER, STEP_BRANCH } = DEBUG_STATUS;

const ip = (bench: Bench) => bench.registers.GetInstructionOffset();
const name = (bench: Bench) => bench.symbols.GetNameByOffset(ip(bench)).NameBuffer;
const line = (bench: Bench) => bench.symbols.GetLineByOffset(ip(bench)).Line;

/** The target in work(), just before its call of add(). */
function startAtCall(): Bench {
  const bench = startTarget();
  bench.runTo('target!work');
  for (;;) {
    const { Buffer: text } = bench.control.Disassemble(ip(bench), 0);
    if (/call +target!add/.test(text)) return bench;
    bench.resume(STEP_OVER);
  }
}

describe('by instruction', () => {
  test('each step into ends where the disassembler says that the next instruction is', () => {
    using bench = startAtAdd();
    bench.control.SetCodeLevel(DEBUG_LEVEL.ASSEMBLY);
    for (let step = 0; step < 4; step++) {
      const { EndOffset } = bench.control.Disassemble(ip(bench), 0);
      expect(bench.resume(STEP_INTO)).toBe(true);
      expect(ip(bench)).toBe(EndOffset);
    }
  });

  test('into a call', () => {
    using bench = startAtCall();
    const after = bench.control.Disassemble(ip(bench), 0).EndOffset;
    bench.resume(STEP_INTO);
    expect(ip(bench)).toBe(bench.value('target!add'));
    expect(bench.control.GetReturnOffset()).toBe(after);
  });

  test('over a call', () => {
    using bench = startAtCall();
    const after = bench.control.Disassemble(ip(bench), 0).EndOffset;
    bench.resume(STEP_OVER);
    expect(ip(bench)).toBe(after);
    expect(bench.value('@eax')).toBe(1n); // what add(0, 1) returned
  });

  test('out of a call, with gu', () => {
    using bench = startAtAdd();
    const returnsTo = bench.control.GetReturnOffset();
    bench.command('gu');
    bench.wait();
    expect(ip(bench)).toBe(returnsTo);
    expect(name(bench)).toBe('target!work');
  });

  test('to the next branch', () => {
    using bench = startAtAdd();
    bench.resume(STEP_BRANCH);
    expect(ip(bench)).not.toBe(bench.value('target!add'));
  });
});

describe('by source line', () => {
  test('each step comes to another line of the function', () => {
    using bench = startAtAdd();
    bench.control.SetCodeLevel(DEBUG_LEVEL.SOURCE);
    expect(bench.control.GetCodeLevel()).toBe(DEBUG_LEVEL.SOURCE);
    const first = line(bench);
    const lines = [first];
    while (lines.length < 4) {
      bench.resume(STEP_OVER);
      lines.push(line(bench));
    }
    expect(name(bench)).toBe('target!add');
    expect(lines[1]).toBe(first + 1);
    expect(new Set(lines).size).toBeGreaterThan(2);
    bench.control.SetCodeLevel(DEBUG_LEVEL.ASSEMBLY);
    const before = ip(bench);
    const { EndOffset } = bench.control.Disassemble(before, 0);
    bench.resume(STEP_OVER);
    expect(ip(bench)).toBe(EndOffset);
  });
});

describe('commands that run the target set the state only', () => {
  test.each(['p', 't', 'g'])('%s', (command) => {
    using bench = startAtAdd(['--forever']);
    const before = ip(bench);
    bench.command('bp target!add');
    bench.control.Execute(DEBUG_OUTCTL.IGNORE, command, DEBUG_EXECUTE.DEFAULT);
    expect(bench.status()).not.toBe(DEBUG_STATUS.BREAK);
    expect(bench.control.WaitForEvent(DEBUG_WAIT.DEFAULT, 5000)).toBe(true);
    expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
    if (command !== 'g') expect(ip(bench)).not.toBe(before);
  });
});

describe('waiting', () => {
  test('WaitForEvent is false when time ran out, with the target running on', () => {
    using bench = startTarget(['--forever']);
    bench.control.SetExecutionStatus(DEBUG_STATUS.GO);
    const begin = Date.now();
    expect(bench.control.WaitForEvent(DEBUG_WAIT.DEFAULT, 100)).toBe(false);
    expect(Date.now() - begin).toBeGreaterThanOrEqual(90);
    expect(bench.control.hr.WaitForEvent(DEBUG_WAIT.DEFAULT, 10)).toEqual({ hresult: 1 });
    // It has no current thread that could be looked at.
    expect(() => bench.registers.GetInstructionOffset()).toThrow(DbgEngError);
    expect(() => bench.system.GetCurrentThreadId()).toThrow(DbgEngError);
  });

  test('an interrupt during the wait breaks in', () => {
    using bench = startTarget(['--forever']);
    using sink = implement(IDebugOutputCallbacks, {
      Output: (mask) => {
        if (mask === DEBUG_OUTPUT.DEBUGGEE) bench.control.SetInterrupt(DEBUG_INTERRUPT.ACTIVE);
      },
    });
    using client = bench.client.CreateClient();
    client.SetOutputCallbacks(sink);
    expect(bench.resume()).toBe(true);
    expect(bench.command('k')).toMatch(/DbgBreakPoint|DbgUiRemoteBreakin/);
  });

  test('without a target there is nothing to wait for', () => {
    using bench = startTarget();
    bench.end();
    expect(() => bench.control.WaitForEvent(DEBUG_WAIT.DEFAULT, 100)).toThrow(
      expect.objectContaining({ code: 'E_UNEXPECTED' }),
    );
  });

  test('an interrupt that was asked for is known, once', () => {
    using bench = startAtAdd();
    expect(bench.control.GetInterrupt()).toBe(false);
    bench.control.SetInterrupt(DEBUG_INTERRUPT.PASSIVE);
    expect(bench.control.GetInterrupt()).toBe(true);
    expect(bench.control.GetInterrupt()).toBe(false);
    bench.control.SetInterruptTimeout(3);
    expect(bench.control.GetInterruptTimeout()).toBe(3);
  });
});
