// Streams of events over subscriptions that are made here: what leaving and failing do to these.
import { expect, test } from '@jest/globals';
import { EventStream, type Subscribe } from '../../src/host/events.ts';

function streamOf(subscribe: (kind: string) => Promise<() => Promise<void>>) {
  let finished = 0;
  const stream = new EventStream(
    ['createThread', 'loadModule', 'exception'],
    { buffer: 5 },
    subscribe as Subscribe,
    () => finished++,
  );
  return { stream, finished: () => finished };
}

test.each([
  [{ overflow: 'drop' }, "{ overflow: 'drop' }"],
  [{ buffer: 5, overflow: 'stop' }, "{ buffer: 5, overflow: 'stop' }"],
  [{ bufer: 5 }, '{ bufer: 5 }'],
  [{}, '{}'],
  [7, '7'],
])('options that are none are refused: %j', (options, shown) => {
  const subscribe = () => Promise.reject(new Error('subscribed'));
  expect(() => new EventStream(['exception'], options as never, subscribe)).toThrow(
    `The options of events() are { overflow: 'stop' } or { buffer: count }, not ${shown}.`,
  );
});

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('leaving does not wait for the subscriptions to end', async () => {
  const ended: string[] = [];
  const { stream, finished } = streamOf((kind) =>
    Promise.resolve(() => {
      ended.push(kind);
      return new Promise<void>(() => {});
    }),
  );
  expect(await stream.return()).toEqual({ done: true, value: undefined });
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  await stream.return();
  await settled();
  expect(ended).toEqual(['createThread', 'loadModule', 'exception']);
  expect(finished()).toBe(1);
});

test('where one kind cannot be subscribed to, no other stays so', async () => {
  const ended: string[] = [];
  const { stream, finished } = streamOf((kind) =>
    kind === 'loadModule'
      ? Promise.reject(new Error('no such kind'))
      : Promise.resolve(() => {
          ended.push(kind);
          return Promise.reject(new Error('the session is gone'));
        }),
  );
  await expect(stream.next()).rejects.toThrow('no such kind');
  await settled();
  expect(ended).toEqual(['createThread', 'exception']);
  expect(finished()).toBe(1);
});
