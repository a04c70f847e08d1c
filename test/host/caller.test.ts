// The program's end of a connection whose other end is made here: messages that cannot be sent, calls withdrawn.
import { getEventListeners } from 'node:events';
import { expect, jest, test } from '@jest/globals';
import { Caller } from '../../src/host/call/caller.ts';
import { takeSignal } from '../../src/host/call/signal.ts';
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
    answered: () => {},
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

test('a signal is no data, and data are no signal', async () => {
  const { caller, sent } = callerOf();
  const remote = (className: string) => ({
    ...{ id: 1, className, state: {}, members: undefined, local: {} },
  });
  const given = { signal: 11 };
  await expect(caller.call(remote('Value'), ['view'], [given])).rejects.toThrow(TypeError);
  expect(sent).toEqual([]);
  // The fields of a structure, and what a function is called with.
  caller.call(remote('Value'), ['set'], [given]).catch(() => {});
  caller.call(remote('Function'), [], [given]).catch(() => {});
  expect(sent).toMatchObject([{ args: [given] }, { args: [given] }]);
  const { signal } = new AbortController();
  const { rest } = takeSignal([5, { length: 3, signal }, { signal: undefined }]);
  expect(rest).toEqual([5, { length: 3 }, { signal: undefined }]);
});

test('a call that was interrupted has no more time for being told twice', async () => {
  const killed: string[] = [];
  const sent: string[] = [];
  const connection = new Connection(10_000);
  const nothing = () => {};
  connection.host = {
    ...{ pid: undefined, began: 0, streams: undefined, interrupt: nothing, withdraw: nothing },
    ...{ credit: nothing, hold: nothing, leave: () => Promise.resolve() },
    send: ({ text }) => void sent.push(text),
    kill: (reason) => void killed.push(reason),
  };
  const { caller } = connection;
  const given = new AbortController();
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
  try {
    const call = (): number => {
      const terms = { method: 'x', args: [], signal: given.signal };
      caller.send({ ...start, args: [] }, terms).catch(() => {});
      return caller.oldest!;
    };
    const pong = () => connection.message({ text: '{"kind":"pong"}', blobs: [] });
    const done = (id: number) =>
      connection.message({ text: `{"kind":"done","id":${id},"value":1}`, blobs: [] });
    // It ends in time.
    let id = call();
    connection.interrupt(id);
    done(id);
    expect(jest.getTimerCount()).toBe(0);
    // The thread answers, and then does not.
    id = call();
    connection.interrupt(id);
    jest.advanceTimersByTime(6000);
    expect(sent.at(-1)).toBe('{"kind":"ping"}');
    pong();
    connection.interrupt(id);
    jest.advanceTimersByTime(13_000);
    expect(killed).toEqual([]);
    jest.advanceTimersByTime(1001);
    expect(killed).toEqual(['hung']);
    done(id);
    // A signal is for the call itself, whatever the thread answers, and has the time that is left.
    id = call();
    connection.interrupt(id);
    jest.advanceTimersByTime(6000);
    given.abort(new Error('not wanted'));
    pong();
    jest.advanceTimersByTime(4001);
    expect(killed).toEqual(['hung', 'hung']);
    done(id);
    expect(jest.getTimerCount()).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

test('a call that a host withdraws at once leaves no timer', async () => {
  const connection = new Connection(60_000);
  const nothing = () => {};
  const end = () => Promise.resolve();
  const host: Host = {
    ...{ pid: undefined, began: 0, streams: undefined, send: nothing, interrupt: nothing },
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
