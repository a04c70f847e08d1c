// The engine's end of a connection whose messages are made here: what it does with those it cannot read.
import { expect, test } from '@jest/globals';
import { Servant } from '../../src/host/serve/servant.ts';
import { OwnState } from '../../src/host/thread-state.ts';

/** A servant of `root`, started; what it says, and what reaches it while it waits for an answer. */
function servantOf(root: object) {
  const said: Record<string, unknown>[] = [];
  const incoming: string[] = [];
  const servant = new Servant(
    {
      send: ({ text }) => said.push(JSON.parse(text) as Record<string, unknown>),
      take: () => {
        const text = incoming.shift();
        return text === undefined ? undefined : { text, blobs: [] };
      },
      holdsBack: () => false,
    },
    new OwnState(),
    {
      start: () => root,
      settleInterrupt: () => {},
      insideHandler: () => false,
      leave: () => {},
      // Where it waits for what never comes, it fails here.
      handlerLimit: 2000,
    },
  );
  const receive = (message: object): void =>
    servant.receive({ text: JSON.stringify(message), blobs: [] });
  receive({ kind: 'start', id: 1, how: 'openDump', args: [] });
  const reference = (said.shift()!['value'] as { i: number }).i;
  return { said, incoming, receive, reference };
}

test('an answer that cannot be read is what the handler has thrown', () => {
  class House {
    each(handler: () => unknown): unknown {
      return handler();
    }
  }
  const { said, incoming, receive, reference } = servantOf(new House());
  const nowhere = { '~': 'r', i: reference, p: ['no', 'such'] };
  incoming.push(JSON.stringify({ kind: 'answer', id: 1, value: nowhere }));
  const args = [{ '~': 'c', i: 1, mode: 'ask' }];
  receive({ kind: 'call', id: 2, object: { '~': 'r', i: reference }, path: ['each'], args });
  expect(said.map(({ kind, id }) => [kind, id])).toEqual([
    ['ask', 1],
    ['done', 2],
  ]);
  expect(JSON.stringify(said[1]!['error'])).toMatch(/TypeError.*undefined/);
});

test('a call that cannot be read is answered with the error', () => {
  const { said, receive } = servantOf(new (class House {})());
  receive({ kind: 'call', id: 2, object: { '~': 'r', i: 1000 }, path: ['x'], args: [] });
  expect(said).toMatchObject([
    { kind: 'done', id: 2, error: { v: { name: 'SessionEndedError' } } },
  ]);
});
