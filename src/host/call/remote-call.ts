/** What a call of the other side returns: a promise, and where the result is a sequence, that as well. */
import { RemoteSequence } from './sequence.ts';

/** Which of the two it is shows only when the result arrives. */
export class RemoteCall extends Promise<unknown> {
  /** What `then` returns is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  private async sequence(): Promise<RemoteSequence> {
    const value = await this;
    if (value instanceof RemoteSequence) return value;
    throw new TypeError('The result of this call is not a sequence: await it instead.');
  }

  async next(): Promise<IteratorResult<unknown>> {
    return (await this.sequence()).next();
  }

  async return(): Promise<IteratorResult<unknown>> {
    return (await this.sequence()).return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
