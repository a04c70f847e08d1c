// Callback objects made inside handlers: their native entries must be there before, or the process crashes.
// In a file of its own, so that nothing here has made these interfaces' objects by another way.
import { expect, test } from '@jest/globals';
import { CALLBACKS } from '../../src/engine/callbacks.ts';
import { callbackCount } from '../../src/ffi/native.ts';
import * as raw from '../../src/raw.ts';
import { DEBUG_OUTPUT, DEBUG_STATUS, IDebugOutputCallbacks, implement } from '../../src/raw.ts';
import { startTarget } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

test('the first event callbacks of a process, made inside an output handler', () => {
  using bench = startTarget(['--forever']);
  using client = bench.client.CreateClient();
  using events = bench.client.CreateClient();
  const heard: string[] = [];
  const made: raw.IDebugEventCallbacks[] = [];
  using sink = implement(IDebugOutputCallbacks, {
    Output: (mask) => {
      if (mask !== DEBUG_OUTPUT.DEBUGGEE || made.length > 0) return; // OutputDebugString of the target
      const callbacks = implement(raw.IDebugEventCallbacks, {
        CreateThread: () => (heard.push('thread'), DEBUG_STATUS.NO_CHANGE),
        Exception: () => (heard.push('exception'), DEBUG_STATUS.BREAK),
      });
      made.push(callbacks);
      events.SetEventCallbacks(callbacks);
      bench.control.SetInterrupt(0);
    },
  });
  client.SetOutputCallbacks(sink);
  bench.resume();
  expect(heard).toContain('exception');
  expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
  for (const callbacks of made) callbacks.dispose();
});

test('a handler that throws first thing: the event callbacks that stop the target', () => {
  using bench = startTarget(['--forever']);
  using client = bench.client.CreateClient();
  using sink = implement(IDebugOutputCallbacks, {
    Output: (mask) => {
      if (mask === DEBUG_OUTPUT.DEBUGGEE) throw new Error('mine');
    },
  });
  client.SetOutputCallbacks(sink);
  const error = thrown(raw.CallbackError, () => bench.resume());
  expect((error.cause as Error).message).toBe('mine');
});

test('every callback interface has its native entries from the first object on', () => {
  using bench = startTarget();
  expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
  const named = Object.keys(raw).filter((name) => /^IDebug\w+Callbacks(Wide|\d+)?$/.test(name));
  expect(CALLBACKS.map((type) => type.interfaceName).sort()).toEqual(named.sort());
  const before = callbackCount();
  for (const type of CALLBACKS) implement(type, {} as never).dispose();
  expect(callbackCount()).toBe(before);
});
