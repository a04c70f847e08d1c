/** A generator of the other side as an async iterable: fetched in pieces, as it is consumed. */
import type { Piece } from '../serve/sequences.ts';

/** Fetches the next piece, or with `end` tells that no more is wanted. */
export type Fetch = (sequence: number, end: boolean) => Promise<Piece>;

/** Sequences that nobody consumes to the end, and nobody can any more. */
const unconsumed = new FinalizationRegistry<() => void>((end) => end());

/** Elements one by one. Like a generator it can be walked through once. */
export class RemoteSequence implements AsyncIterableIterator<unknown> {
  private readonly fetch: Fetch;
  /** Why it is not whole, where somebody ended it. */
  private readonly reason: () => unknown;
  private piece: Piece;
  private index = 0;

  constructor(first: Piece, fetch: Fetch, reason: () => unknown) {
    this.piece = first;
    this.fetch = fetch;
    this.reason = reason;
    const { sequence } = first;
    // Nobody hears of it when the host is gone by then.
    if (!first.done)
      unconsumed.register(this, () => void fetch(sequence, true).catch(() => {}), this);
  }

  async next(): Promise<IteratorResult<unknown>> {
    for (;;) {
      const { values, done, sequence } = this.piece;
      if (this.index < values.length) return { done: false, value: values[this.index++] };
      if (done) return this.end();
      this.index = 0;
      // Where fetching fails there is nothing more.
      this.piece = { sequence, values: [], done: true };
      this.piece = await this.fetch(sequence, false);
      if (this.piece.done) unconsumed.unregister(this);
    }
  }

  private end(): IteratorResult<unknown> {
    const { interrupted, ...piece } = this.piece;
    this.piece = piece;
    // Told once: who goes on asking gets what a generator that has thrown gives.
    if (interrupted) throw this.reason();
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<unknown>> {
    const { done, sequence } = this.piece;
    this.piece = { sequence, values: [], done: true };
    unconsumed.unregister(this);
    if (!done) await this.fetch(sequence, true);
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Everything that is left, as an array. */
  async toArray(): Promise<unknown[]> {
    const all: unknown[] = [];
    for await (const element of this) all.push(element);
    return all;
  }
}
