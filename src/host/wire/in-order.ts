/** Puts in order again what was sent in one order and came on two ways. */

export class InOrder<T> {
  private readonly early = new Map<number, T>();
  private next = 1;

  /** Item `number` has arrived; they are numbered from 1. */
  put(number: number, item: T): void {
    this.early.set(number, item);
  }

  /** The next one in the order of sending; undefined while it has not arrived. */
  take(): T | undefined {
    const item = this.early.get(this.next);
    if (item !== undefined) this.early.delete(this.next++);
    return item;
  }
}
