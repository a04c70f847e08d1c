/** Calls of listeners that nobody waits for, and the credit that they take. */
import type { Reply } from '../protocol.ts';
import type { Functions } from './functions.ts';

type Told = Extract<Reply, { kind: 'tell' }>;
type Dropped = Extract<Reply, { kind: 'dropped' }>;
type Listener = (...args: readonly unknown[]) => unknown;

/** Credit is given back this many at a time: a word for each call would cost as much as the calls. */
const REPAY_AT = 64;

/** Functions that are told about drops, and give credit back themselves. */
const streams = new WeakSet<object>();

/** Makes `callee` a stream: called with an element, how many were dropped, and how to ask for one more. */
export function asStream<F extends object>(callee: F): F {
  streams.add(callee);
  return callee;
}

export class Listeners {
  private readonly functions: Functions;
  private readonly credit: (slot: number, amount: number) => void;
  private readonly owed = new Map<number, number>();

  constructor(functions: Functions, credit: (slot: number, amount: number) => void) {
    this.functions = functions;
    this.credit = credit;
  }

  told({ callee, args, slot, dropped }: Told): void {
    const listener = this.functions.get(callee) as Listener | undefined;
    if (listener && streams.has(listener)) {
      listener(args[0], dropped, () => this.credit(slot, 1));
      return;
    }
    this.repay(slot);
    try {
      listener?.(...args);
    } catch (error) {
      // As an event emitter's: nobody is there to catch it.
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  dropped({ callee, count }: Dropped): void {
    const listener = this.functions.get(callee) as Listener | undefined;
    if (listener && streams.has(listener)) listener(undefined, count);
  }

  private repay(slot: number): void {
    const owed = (this.owed.get(slot) ?? 0) + 1;
    this.owed.set(slot, owed < REPAY_AT ? owed : 0);
    if (owed >= REPAY_AT) this.credit(slot, owed);
  }
}
