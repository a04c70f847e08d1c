// Handlers behind callback objects of ours: the error names the handler, and its cause is what it threw.
import { expect, test } from '@jest/globals';
import { asHandler } from '../../src/com/handler.ts';
import { CallbackError, IDebugEventCallbacks, implement } from '../../src/raw.ts';
import { thrown } from '../support/thrown.ts';

function hit(handler: () => number): CallbackError {
  using callbacks = implement(IDebugEventCallbacks, { ExitProcess: handler });
  return thrown(CallbackError, () => callbacks.ExitProcess(0));
}

const mine = new RangeError('mine');
const fails = (): never => {
  throw mine;
};

test('a handler is named instead of the object', () => {
  const error = hit(() => asHandler(() => 'The handler of breakpoint 0 (target!add)', fails));
  expect(error.message).toBe('The handler of breakpoint 0 (target!add) threw: mine');
  expect(error.cause).toBe(mine);
  expect(error).toMatchObject({ interfaceName: 'IDebugEventCallbacks', method: 'ExitProcess' });
});

test('the innermost is named', () => {
  const error = hit(() =>
    asHandler(
      () => 'The outer one',
      () => asHandler(() => 'The inner one', fails),
    ),
  );
  expect(error.message).toBe('The inner one threw: mine');
});

test('a name that cannot be found hides nothing', () => {
  expect(hit(() => asHandler(fails, fails)).message).toBe('A handler threw: mine');
});

test('without a name it is the method of the object', () => {
  expect(hit(fails).message).toBe(
    'The ExitProcess method of your IDebugEventCallbacks object threw: mine',
  );
});

test('what it answers is passed on, and the name is not asked for', () => {
  using callbacks = implement(IDebugEventCallbacks, {
    ExitProcess: (code) => asHandler(fails, () => code),
  });
  expect(callbacks.ExitProcess(6)).toBe(6);
});
