/** Generators of the session, fetched in pieces: as much as a few milliseconds give. */

/** A piece of a sequence. */
export interface Piece {
  readonly sequence: number;
  readonly values: readonly unknown[];
  /** There is no more. */
  readonly done: boolean;
  /** The engine was told to end what it did: there may be more after all. */
  readonly interrupted?: true;
}

/** Long enough to be worth a round trip, short enough to stop in. */
const MILLISECONDS = 4;
const MOST = 512;
/** The consumer may want no more than the first few. */
const FIRST = 16;

export class Sequences {
  private readonly open = new Map<number, { iterator: Iterator<unknown>; size: number }>();
  private last = 0;

  /** How many are not used up. */
  get size(): number {
    return this.open.size;
  }

  /** Begins a sequence, with its first piece. */
  begin(iterator: Iterator<unknown>): Piece {
    const sequence = ++this.last;
    this.open.set(sequence, { iterator, size: FIRST });
    return this.next(sequence, false);
  }

  /** The next piece; `end`: nothing more is wanted. A sequence that throws is over. */
  next(sequence: number, end: boolean): Piece {
    const entry = this.open.get(sequence);
    const values: unknown[] = [];
    if (!entry) return { sequence, values, done: true };
    if (end) {
      this.open.delete(sequence);
      entry.iterator.return?.();
      return { sequence, values, done: true };
    }
    const until = performance.now() + MILLISECONDS;
    try {
      do {
        const { done, value } = entry.iterator.next();
        if (done) {
          this.open.delete(sequence);
          return { sequence, values, done: true };
        }
        values.push(value);
      } while (values.length < entry.size && performance.now() < until);
    } catch (error) {
      this.open.delete(sequence);
      throw error;
    }
    entry.size = Math.min(MOST, entry.size * 4);
    return { sequence, values, done: false };
  }
}
