// The first object of an interface, asked for inside a handler: refused, because the process would crash.
import { expect, test } from '@jest/globals';
import { callbackCount } from '../../src/ffi/native.ts';
import {
  CallbackError,
  IDebugClient,
  IDebugInputCallbacks,
  IDebugOutputStream,
  implement,
} from '../../src/raw.ts';
import { thrown } from '../support/thrown.ts';

test('an interface that no object was made of is refused, and works once one was made outside', () => {
  const written: unknown[] = [];
  let stream: IDebugOutputStream | undefined;
  using client = implement(IDebugClient, {
    EndSession: () => {
      stream = implement(IDebugOutputStream, { Write: (text) => void written.push(text) });
    },
  });
  const before = callbackCount();
  const error = thrown(CallbackError, () => client.EndSession(0));
  expect((error.cause as Error).message).toMatch(
    /^implement\(IDebugOutputStream, …\): the first object .* implement\(IDebugOutputStream, \{\}\)\.dispose\(\)\.$/,
  );
  expect(callbackCount()).toBe(before);
  implement(IDebugOutputStream, {}).dispose();
  client.EndSession(0);
  stream!.Write('said');
  stream!.dispose();
  expect(written).toEqual(['said']);
});

test('one that was made before may be made again inside', () => {
  implement(IDebugInputCallbacks, {}).dispose();
  let made = 0;
  using client = implement(IDebugClient, {
    EndSession: () => {
      implement(IDebugInputCallbacks, {}).dispose();
      made++;
    },
  });
  client.EndSession(0);
  expect(made).toBe(1);
});
