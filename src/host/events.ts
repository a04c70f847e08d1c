/** Events of the target as a stream, with a choice of what happens when the consumer is slow. */
import { inspect } from 'node:util';
import type { EventKind, TargetEvent } from '../session/events.ts';
import { tellOnly } from './call/functions.ts';
import { asStream } from './call/listeners.ts';
import { SessionEndedError } from './errors.ts';

/** What happens to events while nobody takes them. */
export type EventOptions =
  /** The target is held at each event until the next one is asked for; the consumer can look at it meanwhile. */
  | { readonly overflow: 'stop' }
  /** The target runs on; at most this many wait, more are dropped and counted. */
  | { readonly buffer: number };

/** Subscribes a handler to one kind of event; the result ends that. */
export type Subscribe = (
  kind: EventKind,
  handler: (event: never, ...more: never[]) => unknown,
) => Promise<() => Promise<void>>;

export const EVENT_KINDS: readonly EventKind[] = [
  'createThread',
  'exitThread',
  'createProcess',
  'exitProcess',
  'loadModule',
  'unloadModule',
  'exception',
  'systemError',
];

/** Throws a TypeError for what is none of the two. */
function checkOptions(options: unknown): asserts options is EventOptions {
  const given = Object.entries((options ?? {}) as object).filter(
    ([, value]) => value !== undefined,
  );
  const [name, value] = given[0] ?? [];
  if (given.length === 1 && name === 'buffer') {
    if (Number.isInteger(value) && (value as number) >= 1) return;
    throw new TypeError(`The buffer of events is a whole number from 1, not ${String(value)}.`);
  }
  if (given.length === 1 && name === 'overflow' && value === 'stop') return;
  throw new TypeError(
    `The options of events() are { overflow: 'stop' } or { buffer: count }, not ${inspect(options)}.`,
  );
}

interface Entry<E> {
  readonly event: E;
  /** The consumer has taken it (`buffer`), or is done with it (`stop`). */
  readonly done: () => void;
}

/**
 * Events in the order in which they happen: `for await (const event of stream)`. Leaving the loop, or
 * `return()`, ends the subscription; so does the end of the session, without an error.
 */
export class EventStream<E = TargetEvent> implements AsyncIterableIterator<E> {
  private readonly holds: boolean;
  private readonly queue: Entry<E>[] = [];
  private readonly waiting: ((result: Promise<IteratorResult<E>>) => void)[] = [];
  private readonly subscriptions: readonly ReturnType<Subscribe>[];
  private readonly onFinish: () => void;
  private held: Entry<E> | undefined;
  private end: { readonly error: unknown } | undefined;
  private left = false;
  private lost = 0;

  constructor(
    kinds: readonly EventKind[],
    options: EventOptions,
    subscribe: Subscribe,
    onFinish: () => void = () => {},
  ) {
    checkOptions(options);
    this.onFinish = onFinish;
    this.holds = 'overflow' in options;
    const handler = 'overflow' in options ? this.holding() : this.buffering(options.buffer);
    this.subscriptions = kinds.map((kind) => subscribe(kind, handler as (event: never) => unknown));
    for (const subscription of this.subscriptions)
      subscription.catch((error: unknown) => {
        // Told by next(), where somebody hears it.
        this.finish(error);
        this.leave();
      });
  }

  /** Events that were dropped so far, because nobody took them in time. */
  get dropped(): number {
    return this.lost;
  }

  private holding() {
    return (event: E): Promise<void> | undefined => {
      if (this.end) return undefined;
      return new Promise((resolve) => this.push({ event, done: resolve }));
    };
  }

  private buffering(size: number) {
    const receive = (event: E | undefined, dropped: number, more: () => void): void => {
      this.lost += dropped;
      if (event === undefined) return;
      if (this.end) more();
      else this.push({ event, done: more });
    };
    // One function for all kinds: the buffer is theirs together.
    return tellOnly(asStream(receive), size) as (event: E, ...more: never[]) => unknown;
  }

  private push(entry: Entry<E>): void {
    const waiting = this.waiting.shift();
    if (waiting) waiting(Promise.resolve(this.take(entry)));
    else this.queue.push(entry);
  }

  private take(entry: Entry<E>): IteratorResult<E> {
    if (this.holds) this.held = entry;
    else entry.done();
    return { done: false, value: entry.event };
  }

  next(): Promise<IteratorResult<E>> {
    this.release();
    const entry = this.queue.shift();
    if (entry) return Promise.resolve(this.take(entry));
    if (this.end) return this.ending();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private release(): void {
    this.held?.done();
    this.held = undefined;
  }

  private ending(): Promise<IteratorResult<E>> {
    const { error } = this.end!;
    this.end = { error: undefined };
    if (error === undefined || error instanceof SessionEndedError)
      return Promise.resolve({ done: true, value: undefined });
    return Promise.reject(error);
  }

  /** The session has ended, or the subscription failed: `error` is told once, after the last event. */
  finish(error: unknown): void {
    if (this.end) return;
    this.end = { error };
    this.onFinish();
    if (this.waiting.length > 0) this.waiting.shift()!(this.ending());
    for (const waiting of this.waiting.splice(0))
      waiting(Promise.resolve({ done: true, value: undefined }));
  }

  /**
   * Ends the subscriptions. Nobody waits for it: these calls begin when the target stops, which may be at a
   * word of whoever has just left the loop.
   */
  private leave(): void {
    if (this.left) return;
    this.left = true;
    for (const subscription of this.subscriptions)
      subscription
        .then((off) => off())
        .catch(() => {
          // There is none, or the session is gone, and the subscriptions with it.
        });
  }

  return(): Promise<IteratorResult<E>> {
    this.leave();
    this.finish(undefined);
    this.release();
    for (const entry of this.queue.splice(0)) entry.done();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
