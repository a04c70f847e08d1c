// The program's end of a connection whose other end is made here: messages that cannot be sent, calls withdrawn.
import { getEventListeners } from 'node:events';
import { expect, jest, test } from '@jest/globals';
import { Caller } from '../../src/host/call/caller.ts';
import { Connection } from '../../src/host/connection.ts';
import type { Host } from '../../src/host/host.ts';
import { CREDIT_SLOTS } from '../../src/host/thread-state.ts';
import type { Packed } from '../../src/host/wire/pack.ts';

/** Longer messages are too large for this connection. */
const LARGEST = 2000;
const start = { kind: 'start', how: 'openDump' } as const;

function callerOf() {
  const sent: { kind: string; id: number; error?: unknown; value?: unknown }[] = [];
  const held: boolean[] = [];
  const caller = new Caller({
    send({ text }: Packed) {
      if (text.length > LARGEST) throw new RangeError('too large');
      sent.push(JSON.parse(text) as (typeof sent)[number]);
    },
    interrupt: () => {},
    withdraw: () => {},
    credit: () => {},
    settled: () => {},
    hold: (holds) => held.push(holds),
  });
  const receive = (message: object): void =>
    caller.receive({ text: JSON.stringify(message), blobs: [] });
  return { caller, sent, held, receive };
}

test('a request that is too large was never in progress', async () => {
  const { caller, sent, held, receive } = callerOf();
  const { signal } = new AbortController();
  const large = caller.send(
    { ...start, args: ['x'.repeat(LARGEST)] },
    { method: 'x', args: [], signal },
  );
  await expect(large).rejects.toThrow('too large');
  expect([caller.running, caller.oldest, held]).toEqual([[], undefined, []]);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  const small = caller.send({ ...start, args: [] }, { method: 'x', args: [], signal });
  expect(caller.oldest).toBe(sent[0]!.id);
  receive({ kind: 'done', id: sent[0]!.id, value: 5 });
  expect(await small).toBe(5);
  expect(held).toEqual([true, false]);
});

test('functions of requests that were not sent are let go of', async () => {
  const { caller, sent } = callerOf();
  const listen = (...more: string[]) =>
    caller.send({ ...start, args: [() => {}, ...more] }, { method: 'onOutput', args: [] });
  for (let i = 0; i <= CREDIT_SLOTS; i++)
    await expect(listen('x'.repeat(LARGEST))).rejects.toThrow('too large');
  listen().catch(() => {});
  expect(sent.length).toBe(1);
});

test('an answer that is too large is an error for whoever asked', async () => {
  const { caller, sent, receive } = callerOf();
  const handler = () => 'x'.repeat(LARGEST);
  caller.send({ ...start, args: [handler] }, { method: 'x', args: [] }).catch(() => {});
  receive({ kind: 'ask', id: 9, callee: 1, args: [] });
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent[1]).toMatchObject({ kind: 'answer', id: 9 });
  expect(JSON.stringify(sent[1]!.error)).toContain('too large');
});

test('a call that a host withdraws at once leaves no timer', async () => {
  const connection = new Connection(60_000);
  const nothing = () => {};
  const end = () => Promise.resolve();
  const host: Host = {
    ...{ pid: undefined, streams: undefined, send: nothing, interrupt: nothing },
    ...{ credit: nothing, hold: nothing, leave: end, kill: nothing },
    withdraw: (id) => connection.withdrawn(id),
  };
  connection.host = host;
  const given = new AbortController();
  const terms = { method: 'x', args: [], signal: given.signal };
  const waiting = connection.caller.send({ ...start, args: [] }, terms);
  waiting.catch(() => {});
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
  try {
    given.abort(new Error('not wanted'));
    expect(jest.getTimerCount()).toBe(0);
  } finally {
    jest.useRealTimers();
  }
  await expect(waiting).rejects.toThrow('not wanted');
});
