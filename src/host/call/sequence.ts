/** A generator of the other side as an async iterable: fetched in pieces, as it is consumed. */

/** What the other side sends of a sequence at a time. */
export interface Piece {
  readonly sequence: number;
  readonly values: readonly unknown[];
  readonly done: boolean;
}

/** Fetches the next piece, or with `end` tells that no more is wanted. */
export type Fetch = (sequence: number, end: boolean) => Promise<Piece>;

/** Sequences that nobody consumes to the end, and nobody can any more. */
const unconsumed = new FinalizationRegistry<() => void>((end) => end());

/** Elements one by one. Like a generator it can be walked through once. */
export class RemoteSequence implements AsyncIterableIterator<unknown> {
  private readonly fetch: Fetch;
  private piece: Piece;
  private index = 0;

  constructor(first: Piece, fetch: Fetch) {
    this.piece = first;
    this.fetch = fetch;
    const { sequence } = first;
    // Nobody hears of it when the host is gone by then.
    if (!first.done)
      unconsumed.register(this, () => void fetch(sequence, true).catch(() => {}), this);
  }

  async next(): Promise<IteratorResult<unknown>> {
    for (;;) {
      const { values, done, sequence } = this.piece;
      if (this.index < values.length) return { done: false, value: values[this.index++] };
      if (done) return { done: true, value: undefined };
      this.index = 0;
      // Where fetching fails there is nothing more.
      this.piece = { sequence, values: [], done: true };
      this.piece = await this.fetch(sequence, false);
      if (this.piece.done) unconsumed.unregister(this);
    }
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
