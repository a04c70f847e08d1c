// Call stacks and their frames, against the commands k, kv and .frame.
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_OUTCTL,
  DEBUG_STACK,
  type DEBUG_STACK_FRAME,
  DEBUG_FRAME,
} from '../../src/raw.ts';
import { type Bench, startAtAdd } from '../support/target.ts';

const CONTEXT_SIZE = 1232;
const RSP = 0x98; // offsets in the amd64 CONTEXT
const RIP = 0xf8;

/** What the command k prints, frame by frame. */
function k(bench: Bench): { stack: bigint; returns: bigint; site: string }[] {
  const number = (text: string) => BigInt(`0x${text.replace('`', '')}`);
  return bench
    .command('kn')
    .split('\n')
    .flatMap((line) => {
      const match = /^[0-9a-f]{2} ([0-9a-f`]{17}) ([0-9a-f`]{17}) +([^\[\n]+?)( \[.*)?$/.exec(line);
      return match
        ? [{ stack: number(match[1]!), returns: number(match[2]!), site: match[3]!.trim() }]
        : [];
    });
}

const site = (bench: Bench, { InstructionOffset }: DEBUG_STACK_FRAME) => {
  const { NameBuffer, Displacement } = bench.symbols.GetNameByOffset(InstructionOffset);
  return Displacement === 0n ? NameBuffer : `${NameBuffer}+0x${Displacement.toString(16)}`;
};

describe('the stack at add', () => {
  test('GetStackTrace says what k says', () => {
    using bench = startAtAdd();
    const printed = k(bench);
    expect(printed.length).toBeGreaterThan(3);
    const frames = bench.control.GetStackTrace(0n, 0n, 0n, 50);
    expect(frames.map(({ StackOffset }) => StackOffset)).toEqual(printed.map(({ stack }) => stack));
    expect(frames.map(({ ReturnOffset }) => ReturnOffset)).toEqual(
      printed.map(({ returns }) => returns),
    );
    expect(frames.map((frame) => site(bench, frame))).toEqual(printed.map((frame) => frame.site));
    expect(frames.map(({ FrameNumber }) => FrameNumber)).toEqual(frames.map((_, i) => i));
    expect(frames[0]!.InstructionOffset).toBe(bench.value('@rip'));
    expect(frames.slice(0, 3).map((frame) => site(bench, frame).split('+')[0])).toEqual([
      'target!add',
      'target!work',
      'target!main',
    ]);
  });

  test('as many frames as asked for', () => {
    using bench = startAtAdd();
    const all = bench.control.GetStackTrace(0n, 0n, 0n, 50);
    expect(bench.control.GetStackTrace(0n, 0n, 0n, 2)).toEqual(all.slice(0, 2));
    const many = bench.control.GetStackTrace(0n, 0n, 0n, 20_000); // more than the scratch holds
    expect(many).toEqual(all);
  });

  test('GetStackTraceEx adds the inline context', () => {
    using bench = startAtAdd();
    const plain = bench.control.GetStackTrace(0n, 0n, 0n, 3);
    const extended = bench.control.GetStackTraceEx(0n, 0n, 0n, 3);
    for (const [i, frame] of extended.entries()) {
      expect(frame).toMatchObject(plain[i]!);
      expect(frame.InlineFrameContext).toBeGreaterThan(0);
    }
  });

  test('GetContextStackTrace brings the registers of every frame', () => {
    using bench = startAtAdd();
    const { Frames, FrameContexts } = bench.control.GetContextStackTrace(null, 4, CONTEXT_SIZE);
    expect(Frames).toEqual(bench.control.GetStackTrace(0n, 0n, 0n, 4));
    expect(FrameContexts).toHaveLength(4 * CONTEXT_SIZE);
    const contexts = new DataView(FrameContexts.buffer, FrameContexts.byteOffset);
    for (const [i, frame] of Frames.entries()) {
      expect(contexts.getBigUint64(i * CONTEXT_SIZE + RIP, true)).toBe(frame.InstructionOffset);
      expect(contexts.getBigUint64(i * CONTEXT_SIZE + RSP, true)).toBe(frame.StackOffset);
    }
    const extended = bench.control.GetContextStackTraceEx(null, 4, CONTEXT_SIZE);
    expect(extended.Frames.map(({ ReturnOffset }) => ReturnOffset)).toEqual(
      Frames.map(({ ReturnOffset }) => ReturnOffset),
    );
  });

  test('from a context that is given', () => {
    using bench = startAtAdd();
    const { FrameContexts } = bench.control.GetContextStackTrace(null, 2, CONTEXT_SIZE);
    const second = FrameContexts.slice(CONTEXT_SIZE);
    const { Frames } = bench.control.GetContextStackTrace(second, 2, CONTEXT_SIZE);
    expect(site(bench, Frames[0]!)).toMatch(/^target!work/);
    expect(site(bench, Frames[1]!)).toMatch(/^target!main/);
  });

  test('where the function returns to', () => {
    using bench = startAtAdd();
    expect(bench.control.GetReturnOffset()).toBe(bench.value('$ra'));
  });
});

describe('printed', () => {
  const printed = (bench: Bench, print: () => void): string => {
    bench.takeOutput();
    print();
    return bench.takeOutput();
  };
  const FLAGS = DEBUG_STACK.FRAME_NUMBERS | DEBUG_STACK.FRAME_ADDRESSES;

  test('OutputStackTrace, of the current stack and of frames that are given', () => {
    using bench = startAtAdd();
    const { control } = bench;
    const frames = control.GetStackTrace(0n, 0n, 0n, 2);
    const text = printed(bench, () =>
      control.OutputStackTrace(DEBUG_OUTCTL.THIS_CLIENT, frames, FLAGS),
    );
    expect(text.trimEnd().split('\n')).toHaveLength(2);
    expect(text).toMatch(/^00 .*target!add.*\n01 .*target!work/);
    const extended = control.GetStackTraceEx(0n, 0n, 0n, 2);
    expect(
      printed(bench, () => control.OutputStackTraceEx(DEBUG_OUTCTL.THIS_CLIENT, extended, FLAGS)),
    ).toMatch(/^00 .*target!add.*\n01 .*target!work/);
  });

  test('OutputContextStackTrace', () => {
    using bench = startAtAdd();
    const { control } = bench;
    const { Frames, FrameContexts } = control.GetContextStackTrace(null, 3, CONTEXT_SIZE);
    const text = printed(bench, () =>
      control.OutputContextStackTrace(
        DEBUG_OUTCTL.THIS_CLIENT,
        Frames,
        FrameContexts,
        CONTEXT_SIZE,
        FLAGS,
      ),
    );
    expect(text).toMatch(/target!add.*\n.*target!work.*\n.*target!main/);
    const extended = control.GetContextStackTraceEx(null, 3, CONTEXT_SIZE);
    const other = printed(bench, () =>
      control.OutputContextStackTraceEx(
        DEBUG_OUTCTL.THIS_CLIENT,
        extended.Frames,
        extended.FrameContexts,
        CONTEXT_SIZE,
        FLAGS,
      ),
    );
    expect(other).toMatch(/target!add.*\n.*target!work.*\n.*target!main/);
  });
});

describe('the scope', () => {
  test('is a frame that can be chosen, and left again', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    expect(symbols.GetCurrentScopeFrameIndex()).toBe(0);
    symbols.SetScopeFrameByIndex(1);
    expect(symbols.GetCurrentScopeFrameIndex()).toBe(1);
    expect(bench.command('dv')).toMatch(/ratio = /);
    symbols.SetScopeFrameByIndexEx(DEBUG_FRAME.DEFAULT, 2);
    expect(symbols.GetCurrentScopeFrameIndexEx(DEBUG_FRAME.DEFAULT)).toBe(2);
    expect(bench.command('dv')).toMatch(/argc = /);
    symbols.ResetScope();
    expect(symbols.GetCurrentScopeFrameIndex()).toBe(0);
    expect(() => symbols.SetScopeFrameByIndex(99)).toThrow(DbgEngError);
  });

  test('is read with its frame and its context', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const [first] = bench.control.GetStackTrace(0n, 0n, 0n, 1);
    const scope = symbols.GetScope(CONTEXT_SIZE);
    expect(scope.InstructionOffset).toBe(bench.value('@rip'));
    expect(scope.ScopeFrame).toEqual(first);
    const context = new DataView(scope.ScopeContext.buffer, scope.ScopeContext.byteOffset);
    expect(context.getBigUint64(RIP, true)).toBe(bench.value('@rip'));
    const extended = symbols.GetScopeEx(CONTEXT_SIZE);
    expect(extended.InstructionOffset).toBe(scope.InstructionOffset);
  });

  test('is set by an address, a frame, a context', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const [, second] = bench.control.GetStackTrace(0n, 0n, 0n, 2);
    const [, extended] = bench.control.GetStackTraceEx(0n, 0n, 0n, 2);
    symbols.SetScope(0n, second, null);
    expect(bench.command('dv')).toMatch(/ratio = /);
    symbols.ResetScope();
    symbols.SetScopeEx(0n, extended, null);
    expect(bench.command('dv')).toMatch(/ratio = /);
    symbols.SetScope(bench.value('target!main'), null, null);
    expect(symbols.GetScope(CONTEXT_SIZE).InstructionOffset).toBe(bench.value('target!main'));
    expect(() => symbols.SetScopeFromStoredEvent()).toThrow(DbgEngError);
    expect(() => symbols.SetScopeFromJitDebugInfo(DEBUG_OUTCTL.IGNORE, 0x1000n)).toThrow(
      DbgEngError,
    );
  });
});
