/** Functions of the program's that the other side may call: handlers and listeners. */
import type { CalleeTerms } from '../serve/callbacks.ts';
import { CREDIT_SLOTS } from '../thread-state.ts';

export type Callee = (...args: never[]) => unknown;

/** How many calls of a listener may be on their way, before the engine waits for it. */
const LISTENER_CREDIT = 256;

interface Entry {
  readonly id: number;
  readonly callee: Callee;
  readonly terms: CalleeTerms;
  /** How often it was sent since the other side last let go of it. */
  sent: number;
}

/** How listeners are to be called that are made for it: streams of events. */
const special = new WeakMap<Callee, Omit<CalleeTerms, 'slot'>>();

/** Nobody waits for what `callee` returns; `credit` calls may be on their way, more are dropped. */
export function tellOnly<F extends Callee>(callee: F, credit: number): F {
  special.set(callee, { mode: 'tell', credit, overflow: 'drop' });
  return callee;
}

/** Methods whose function arguments only listen. Everybody else's answer is waited for. */
const LISTENING = new Set(['onOutput']);

export class Functions {
  private readonly byId = new Map<number, Entry>();
  private readonly byCallee = new Map<Callee, Entry>();
  private readonly freeSlots = Array.from({ length: CREDIT_SLOTS }, (_, i) => CREDIT_SLOTS - 1 - i);
  /** Packed for the message that is being made. */
  private readonly unsent: Entry[] = [];
  private last = 0;

  /** What stands for `callee` in a message to `method`. */
  pack(callee: Callee, method: string | undefined): { i: number } & CalleeTerms {
    let entry = this.byCallee.get(callee);
    if (!entry) {
      entry = { id: ++this.last, callee, terms: this.termsFor(callee, method), sent: 0 };
      this.byId.set(entry.id, entry);
      this.byCallee.set(callee, entry);
    }
    entry.sent++;
    this.unsent.push(entry);
    return { i: entry.id, ...entry.terms };
  }

  private termsFor(callee: Callee, method: string | undefined): CalleeTerms {
    const terms =
      special.get(callee) ??
      (method !== undefined && LISTENING.has(method.slice(method.lastIndexOf('.') + 1))
        ? ({ mode: 'tell', credit: LISTENER_CREDIT, overflow: 'wait' } as const)
        : ({ mode: 'ask' } as const));
    if (terms.mode === 'ask') return terms;
    const slot = this.freeSlots.pop();
    if (slot === undefined)
      throw new Error(`There are ${CREDIT_SLOTS} listeners and streams: end some of them.`);
    return { ...terms, slot };
  }

  get(id: number): Callee | undefined {
    return this.byId.get(id)?.callee;
  }

  /** The other side has let go of what it had received `count` times; it may be on its way again. */
  forget(id: number, count: number): void {
    const entry = this.byId.get(id);
    if (!entry || (entry.sent -= count) > 0) return;
    this.byId.delete(id);
    this.byCallee.delete(entry.callee);
    if (entry.terms.slot !== undefined) this.freeSlots.push(entry.terms.slot);
  }

  /** The message that functions were packed for is on its way, or (`false`) will never be. */
  settle(sent: boolean): void {
    const entries = this.unsent.splice(0);
    if (!sent) for (const { id } of entries) this.forget(id, 1);
  }
}
