// The two ends of the asynchronous face in one thread, with an object of the test's own at the far end.
// Everything crosses as text and bytes. Nothing can wait here for a handler: that needs two threads.
import { Caller, type Way } from '../../src/host/call/caller.ts';
import { Servant, type Line } from '../../src/host/serve/servant.ts';
import { OwnState } from '../../src/host/thread-state.ts';
import type { Packed } from '../../src/host/wire/pack.ts';

export interface Loopback {
  readonly caller: Caller;
  readonly servant: Servant;
  /** Every message, as text, in the order of sending. */
  readonly traffic: string[];
}

const copy = ({ text, blobs }: Packed): Packed => ({
  text: `${text}`,
  blobs: blobs.map((blob) => blob.slice()),
});

/** `root` is what a start returns. */
export function loopback(root: object): Loopback {
  const traffic: string[] = [];
  const later = (message: Packed, receive: (message: Packed) => void): void => {
    traffic.push(message.text);
    const arrived = copy(message);
    setImmediate(() => receive(arrived));
  };
  const state = new OwnState();
  const line: Line = {
    send: (message) => later(message, (arrived) => caller.receive(arrived)),
    take: () => undefined,
    holdsBack: () => false,
  };
  const servant: Servant = new Servant(line, state, {
    start: () => root,
    settleInterrupt: () => {},
    insideHandler: () => false,
    leave: () => {},
    handlerLimit: Infinity,
  });
  const way: Way = {
    send: (message) => later(message, (arrived) => servant.receive(arrived)),
    interrupt: () => {},
    withdraw: (id) => caller.cancel(id),
    credit: (slot, amount) => state.addCredit(slot, amount),
    settled: () => {},
    answered: () => {},
    hold: () => {},
  };
  const caller: Caller = new Caller(way);
  return { caller, servant, traffic };
}

/** The root, as the near end has it. */
export async function startOf<T>({ caller }: Loopback): Promise<T> {
  const described = { method: 'start', args: [] };
  return (await caller.send({ kind: 'start', how: 'openDump', args: [] }, described)) as T;
}
