// Many dumps, a few processes: each opens one dump after another, and is replaced when a dump ends or hangs it.
import { setMaxListeners } from 'node:events';
import type { AnalyseOptions } from './analyse.ts';
import { Host, HostDiedError } from './host.ts';
import type { Request } from './protocol.ts';
import type { Failure, Report } from './report.ts';

export type Result = Report | Failure;

/** A dump to read: its name for the engine, and for people. */
export type DumpFile = Omit<Request, 'id'>;

export interface PoolOptions {
  /** Processes at a time. */
  readonly jobs: number;
  /** Milliseconds that one dump may take. */
  readonly timeoutMs: number;
  readonly analyse: AnalyseOptions;
  /** @internal The file that the processes run; the tests have one that misbehaves. */
  readonly worker?: string;
  /** Ends everything, at once. */
  readonly signal?: AbortSignal;
  /** Called with each result, in the order of the files. */
  readonly onResult: (result: Result) => void;
  /** Called when a dump is done, in whatever order. */
  readonly onDone?: (result: Result) => void;
}

/**
 * Reads every dump. What is wrong with one is its result; throws only what keeps a process from starting, and
 * the reason of `signal`. When it settles no process is left.
 */
export async function readDumps(files: readonly DumpFile[], options: PoolOptions): Promise<void> {
  const waiting = new Map<number, Result>();
  let emitted = 0;
  let next = 0;
  const done = (id: number, result: Result) => {
    waiting.set(id, result);
    for (let ready; (ready = waiting.get(emitted)); emitted++) {
      waiting.delete(emitted);
      options.onResult(ready);
    }
    // Afterwards: how far things are stands below what was printed.
    options.onDone?.(result);
  };
  // One that fails ends the others too.
  const failing = new AbortController();
  const signal = AbortSignal.any([failing.signal, ...(options.signal ? [options.signal] : [])]);
  // Each process listens to it.
  setMaxListeners(0, signal);
  const work = async () => {
    const seat = new Seat(options, signal);
    try {
      while (next < files.length) {
        const id = next++;
        done(id, await seat.read({ id, ...files[id]! }));
      }
    } catch (error) {
      failing.abort(error);
      throw error;
    } finally {
      await seat.leave();
    }
  };
  const jobs = Math.min(options.jobs, files.length);
  const settled = await Promise.allSettled(Array.from({ length: jobs }, work));
  for (const each of settled) if (each.status === 'rejected') throw each.reason;
}

const GAVE_UP = Symbol('gave up');

/** The engine keeps some 0.6 MB of each dump that it has closed: after this many a process is replaced. */
const MOST_DUMPS = 300;

/** One of the processes, or the place for its successor. */
class Seat {
  private host: Host | undefined;
  private readonly options: PoolOptions;
  private readonly signal: AbortSignal;

  constructor(options: PoolOptions, signal: AbortSignal) {
    this.options = options;
    this.signal = signal;
  }

  async read(request: Request): Promise<Result> {
    const { file } = request;
    for (;;) {
      this.signal.throwIfAborted();
      if ((this.host?.served ?? 0) >= MOST_DUMPS) await this.leave();
      const host = (this.host ??= await Host.start(this.options));
      const first = host.served === 0;
      try {
        const result = await this.limited(host.read(request));
        if (result !== GAVE_UP) return result;
        await this.leave();
        return { file, error: `gave up after ${this.options.timeoutMs / 1000} s` };
      } catch (error) {
        await this.leave();
        if (!(error instanceof HostDiedError)) throw error;
        // What an earlier dump left behind may have been the cause; a fresh process tells.
        if (first) return { file, error: error.message };
      }
    }
  }

  /** Settles with the work, when its time is over, or when everything is to end. */
  private limited(work: Promise<Result>): Promise<Result | typeof GAVE_UP> {
    const { signal } = this;
    // Its process may be ended before anybody waits for it.
    work.catch(() => {});
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const timer = setTimeout(() => finish(() => resolve(GAVE_UP)), this.options.timeoutMs);
      const abort = () => finish(() => reject(signal.reason));
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        settle();
      };
      signal.addEventListener('abort', abort);
      work.then(
        (result) => finish(() => resolve(result)),
        (error) => finish(() => reject(error)),
      );
    });
  }

  async leave(): Promise<void> {
    const { host } = this;
    this.host = undefined;
    await host?.stop();
  }
}
