/** Functions of the program's, as the engine's thread has them. */
import type { OwnState } from '../thread-state.ts';

/** How a function of the program's is to be called. */
export interface CalleeTerms {
  /** `ask`: wait for its answer. `tell`: do not. */
  readonly mode: 'ask' | 'tell';
  /** For `tell`: where its credit is counted, and what happens without credit. */
  readonly slot?: number;
  readonly credit?: number;
  readonly overflow?: 'wait' | 'drop';
}

export interface CalleeActions {
  ask(callee: number, args: readonly unknown[]): unknown;
  tell(callee: number, args: readonly unknown[], slot: number, dropped: number): void;
  /** Calls were left out, and none has told so. */
  dropped(callee: number, count: number): void;
  /** Nobody here can call it any more; it was received `count` times. */
  forgotten(callee: number, count: number): void;
}

type Callee = (...args: unknown[]) => unknown;

/** Stands in for functions of the program's; the same number gives the same function while it is in use. */
export class Callbacks {
  private readonly known = new Map<number, { readonly ref: WeakRef<Callee>; received: number }>();
  private readonly ids = new WeakMap<Callee, number>();
  /** Calls of listeners that were left out and not told of. */
  private readonly lost = new Map<number, number>();
  private readonly state: OwnState;
  private readonly actions: CalleeActions;
  private readonly gone: FinalizationRegistry<number>;

  constructor(state: OwnState, actions: CalleeActions) {
    this.state = state;
    this.actions = actions;
    this.gone = new FinalizationRegistry((id) => {
      const entry = this.known.get(id);
      // The number may have come again meanwhile, with a new function.
      if (!entry || entry.ref.deref()) return;
      this.known.delete(id);
      actions.forgotten(id, entry.received);
    });
  }

  /** The number under which the program knows `callee`; undefined when it is not one of its functions. */
  idOf(callee: object): number | undefined {
    return this.ids.get(callee as Callee);
  }

  get(id: number, terms: CalleeTerms): Callee {
    const entry = this.known.get(id);
    const known = entry?.ref.deref();
    if (entry && known) {
      entry.received++;
      return known;
    }
    const callee =
      terms.mode === 'ask'
        ? (...args: unknown[]) => this.actions.ask(id, args)
        : this.teller(id, terms);
    this.known.set(id, { ref: new WeakRef(callee), received: (entry?.received ?? 0) + 1 });
    this.ids.set(callee, id);
    this.gone.register(callee, id);
    return callee;
  }

  /** Tells of the calls that were left out. */
  tellLost(): void {
    for (const [id, count] of this.lost) this.actions.dropped(id, count);
    this.lost.clear();
  }

  private teller(id: number, { slot = 0, credit = 1, overflow }: CalleeTerms): Callee {
    this.state.setCredit(slot, credit);
    return (...args) => {
      while (!this.state.takeCredit(slot)) {
        if (overflow === 'drop' || this.state.unwanted) {
          this.lost.set(id, (this.lost.get(id) ?? 0) + 1);
          return;
        }
        this.state.pause(() => {
          const { wakes } = this.state;
          if (!this.state.hasCredit(slot) && !this.state.unwanted)
            this.state.sleep(wakes, Infinity);
        });
      }
      this.actions.tell(id, args, slot, this.lost.get(id) ?? 0);
      this.lost.delete(id);
    };
  }
}
