/** The session of the asynchronous face: the remote session, and what only this side has. */
import type { Readable, Writable } from 'node:stream';
import type { EventKind, EventOf } from '../session/events.ts';
import type { Abortable, Remote, RemoteArgument, RemoteSession } from '../session/remote.ts';
import type { Session } from '../session/session.ts';
import { takeSignal } from './call/signal.ts';
import type { Connection } from './connection.ts';
import { BatchError } from './errors.ts';
import { EVENT_KINDS, EventStream, type EventOptions, type Subscribe } from './events.ts';

/**
 * A debugging session in a host. Everything of {@link Session} is there, as promises; and what follows.
 * `await using` (or `dispose()`) ends it.
 */
export type AsyncSession = RemoteSession & AsyncSessionMethods;

export interface AsyncSessionMethods {
  /** Where the engine runs. `pid` is the host's process id, as this system numbers it. */
  readonly host: { readonly kind: 'process' | 'worker'; readonly pid: number | undefined };

  /** The target's standard streams, where `launch` was told `stdio: 'pipe'`. */
  readonly stdin: Writable | undefined;
  readonly stdout: Readable | undefined;
  readonly stderr: Readable | undefined;

  /** Events of these kinds (all, by default) as a stream. */
  events<K extends EventKind = EventKind>(
    kinds?: K | readonly K[],
    options?: EventOptions,
  ): EventStream<EventOf<K>>;

  /**
   * Runs `fn` next to the engine, on the synchronous face, in one round trip. It is sent as text: it sees its
   * arguments and globals, nothing of what is around it, and may `await import(…)`. While a function that is
   * not asynchronous runs, nothing else of the session does. A last argument `{ signal }` is for the call: what
   * the function does when the signal aborts ends, the target stops, and the function goes on from there.
   */
  batch<A extends readonly unknown[], R>(
    fn: (session: Session, ...args: A) => R,
    ...args: BatchArguments<A>
  ): Promise<Remote<Awaited<R>>>;
}

type BatchArguments<A extends readonly unknown[]> =
  | { [K in keyof A]: RemoteArgument<A[K]> }
  | [...{ [K in keyof A]: RemoteArgument<A[K]> }, options: Abortable];

/**
 * The methods that the session has on this side. `interrupt` settles when the word is on its way: the call in
 * progress tells what came of it. `dispose` settles when nothing is left of the host.
 */
export function sessionMethods(
  connection: Connection,
  kind: 'process' | 'worker',
  root: () => object,
): Record<PropertyKey, unknown> {
  const { caller } = connection;
  const streams = new Set<EventStream<never>>();
  const subscribe: Subscribe = (event, handler) =>
    caller.send(
      { kind: 'call', object: root(), path: ['on'], args: [event, handler] },
      { method: 'on', args: [event, handler] },
    ) as Promise<unknown> as ReturnType<Subscribe>;
  connection.onEnd = (error) => {
    for (const stream of streams) stream.finish(error);
  };
  return {
    host: { kind, pid: connection.host.pid },
    stdin: connection.host.streams?.stdin,
    stdout: connection.host.streams?.stdout,
    stderr: connection.host.streams?.stderr,
    events(kinds: EventKind | readonly EventKind[] = EVENT_KINDS, options?: EventOptions) {
      const wanted = typeof kinds === 'string' ? [kinds] : kinds;
      if (!Array.isArray(wanted))
        throw new TypeError(
          "events() needs kinds of events first, 'loadModule' or a list of such, then its options.",
        );
      const stream: EventStream<never> = new EventStream(
        wanted,
        options ?? { buffer: 1000 },
        subscribe,
        () => streams.delete(stream),
      );
      streams.add(stream);
      return stream;
    },
    async interrupt() {
      const { oldest } = caller;
      if (oldest !== undefined) return connection.interrupt(oldest);
      // Nobody waits for the target, which may run all the same: after a timeout.
      const request = { kind: 'call', object: root(), path: ['interrupt'], args: [] } as const;
      await caller.send(request, { method: 'interrupt', args: [] });
    },
    async batch(fn: unknown, ...args: unknown[]) {
      const source = sourceOf(fn);
      const { signal, rest } = takeSignal(args, true);
      const request = { kind: 'batch', object: root(), source, args: rest } as const;
      return caller.send(request, { method: 'batch', args: [source, ...rest], signal });
    },
    dispose: () => connection.leave(),
    [Symbol.asyncDispose]: () => connection.leave(),
  };
}

/** The text of a function, as an expression. */
function sourceOf(fn: unknown): string {
  if (typeof fn !== 'function')
    throw new BatchError(`batch() needs a function, not ${fn === null ? 'null' : typeof fn}.`);
  const source = Function.prototype.toString.call(fn);
  if (/\{\s*\[native code\]\s*\}$/.test(source))
    throw new BatchError(
      'batch() needs a function with a source: bound and native ones have none.',
    );
  if (compiles(source)) return source;
  // Methods are written without the word `function`.
  const method = `Object.values({ ${source} })[0]`;
  if (compiles(method)) return method;
  throw new BatchError(`This function cannot stand on its own, as batch() needs it: ${source}`);
}

function compiles(expression: string): boolean {
  try {
    new Function(`return (${expression});`);
    return true;
  } catch {
    return false;
  }
}
