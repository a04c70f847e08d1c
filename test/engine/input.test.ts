// The engine asks for input: callbacks that answer its prompt.
import { describe, expect, test } from '@jest/globals';
import {
  CallbackError,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT,
  IDebugInputCallbacks,
  implement,
} from '../../src/raw.ts';
import { type Bench, startAtAdd } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

/** Answers with `answers`, one after the other, and writes down what the engine did. */
function answering(bench: Bench, ...answers: string[]): string[] {
  const log: string[] = [];
  const callbacks = implement(IDebugInputCallbacks, {
    StartInput(BufferSize) {
      log.push(`start ${BufferSize}`);
      const used = bench.control.ReturnInputWide(answers.shift() ?? 'nothing left');
      log.push(`used ${used}`);
    },
    EndInput: () => void log.push('end'),
  });
  bench.client.SetInputCallbacks(callbacks);
  return log;
}

describe('a prompt is answered', () => {
  test.each(['Input', 'InputWide'] as const)('of %s', (name) => {
    using bench = startAtAdd();
    const log = answering(bench, 'an answer');
    expect(bench.client.GetNumberInputCallbacks()).toBe(1);
    expect(bench.control[name](100)).toBe('an answer');
    expect(log).toEqual(['start 100', 'used true', 'end']);
  });

  test('with text of any alphabet, as far as there is room', () => {
    using bench = startAtAdd();
    answering(bench, 'Ж 你好 😀', 'abcdefgh', '');
    expect(bench.control.InputWide(100)).toBe('Ж 你好 😀');
    expect(bench.control.InputWide(4)).toBe('abc');
    expect(bench.control.InputWide(10)).toBe('');
  });

  test('by ReturnInput, the ANSI form', () => {
    using bench = startAtAdd();
    const callbacks = implement(IDebugInputCallbacks, {
      StartInput: () => void bench.control.ReturnInput('from the sink'),
    });
    bench.client.SetInputCallbacks(callbacks);
    expect(bench.control.Input(100)).toBe('from the sink');
  });

  test('of a command: the assembler reads instructions until an empty line', () => {
    using bench = startAtAdd();
    answering(bench, 'nop', 'xor eax,eax', '');
    bench.command('a target!add');
    expect(bench.command('u target!add L2')).toMatch(/nop.*xor +eax,eax/s);
  });

  test('and shown to the others as what was typed', () => {
    using bench = startAtAdd();
    answering(bench, 'typed');
    bench.client.SetOutputMask(DEBUG_OUTPUT.NORMAL | DEBUG_OUTPUT.PROMPT);
    bench.takeOutput();
    bench.control.OutputPrompt(DEBUG_OUTCTL.THIS_CLIENT, ' ');
    bench.control.InputWide(100);
    expect(bench.takeOutput()).toMatch(/^0:000> (typed\n)?$/);
  });
});

test('nobody wants input that is offered unasked', () => {
  using bench = startAtAdd();
  expect(bench.control.ReturnInput('unasked')).toBe(false);
  expect(bench.control.ReturnInputWide('unasked')).toBe(false);
});

test('a sink that throws surfaces from the call that asked', () => {
  using bench = startAtAdd();
  const callbacks = implement(IDebugInputCallbacks, {
    StartInput() {
      throw new Error('boom'); // without an answer: the engine must not wait for it for ever
    },
  });
  bench.client.SetInputCallbacks(callbacks);
  const error = thrown(CallbackError, () => bench.control.InputWide(100));
  expect(error).toMatchObject({ interfaceName: 'IDebugInputCallbacks', method: 'StartInput' });
  expect(bench.command('? 1')).toContain('00000001');
});

test('which callbacks are set can be asked', () => {
  using bench = startAtAdd();
  expect(bench.client.GetInputCallbacks()).toBeNull();
  using callbacks = implement(IDebugInputCallbacks, {});
  bench.client.SetInputCallbacks(callbacks);
  using same = bench.client.GetInputCallbacks();
  expect(same?.pointer).toBe(callbacks.pointer);
  bench.client.SetInputCallbacks(null);
  expect(bench.client.GetInputCallbacks()).toBeNull();
});
