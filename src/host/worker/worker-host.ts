/** A host in a thread of this process: the fastest, and with the fate of this process. */
import { Worker } from 'node:worker_threads';
import { HostStartError, WorkerHostBusyError, type HostEnd } from '../errors.ts';
import { endOwnProcess } from '../end-process.ts';
import type { Host, HostEvents } from '../host.ts';
import { Interrupter, type InterruptEntry } from '../interrupter.ts';
import { sibling } from '../sibling.ts';
import { WatchedState } from '../thread-state.ts';
import { TargetStreams } from '../streams.ts';
import { lateStreams, type StreamsOfTarget } from '../target-streams.ts';
import type { Packed } from '../wire/pack.ts';
import { handOver } from './handover.ts';
import type { WorkerData } from './worker-thread.ts';

export interface WorkerHostOptions {
  readonly handlerLimit: number | undefined;
  readonly leaveLimit: number;
  /** Carry the standard streams of the target. */
  readonly streams: boolean;
}

/** What the thread says. */
export type Spoken =
  { readonly message: Packed } | { readonly interrupt: InterruptEntry } | { readonly left: true };

/** One process holds one engine, and the engine one session. */
let current: WorkerHost | undefined;
let starting = false;

/** How long a thread that was told to end at once may take, milliseconds. */
const EXIT_PATIENCE = 1000;

export class WorkerHost implements Host {
  readonly pid = process.pid;
  readonly began = performance.now();
  readonly streams: StreamsOfTarget | undefined;
  private readonly events: HostEvents;
  private readonly pipes: TargetStreams | undefined;
  private readonly thread: Worker;
  private readonly state = new WatchedState();
  private readonly interrupter = new Interrupter(this.state);
  private readonly leaveLimit: number;
  /** Settles when the thread has ended, or is left behind. */
  private readonly gone: Promise<void>;
  private settleGone!: () => void;
  /** The thread has said that its session has ended. */
  private left = false;
  private told = false;
  private abandoned = false;
  private over = false;
  private limit: NodeJS.Timeout | undefined;
  private reason: HostEnd | undefined;
  private failure: Error | undefined;
  private readonly onExit = (code: number): void => this.exit(code);

  private constructor(
    { handlerLimit, leaveLimit }: WorkerHostOptions,
    pipes: TargetStreams | undefined,
    events: HostEvents,
  ) {
    this.events = events;
    this.pipes = pipes;
    this.leaveLimit = leaveLimit;
    this.gone = new Promise((resolve) => (this.settleGone = resolve));
    this.thread = new Worker(sibling(import.meta.url, 'worker-thread'), {
      workerData: {
        memory: this.state.memory,
        handlerLimit: handlerLimit ?? Infinity,
        pipes: pipes?.paths,
      } satisfies WorkerData,
    });
    this.streams = pipes && lateStreams(pipes);
    if (handlerLimit !== undefined) this.interrupter.limitHandlers(handlerLimit);
    this.thread.unref();
    this.thread.on('message', (spoken: Spoken) => this.hear(spoken));
    this.thread.on('error', (error) => (this.failure = error as Error));
    this.thread.on('exit', () => {
      process.off('exit', this.onExit);
      // One that was ended in the middle of something has left the engine in no state for others.
      if (!this.abandoned) current = undefined;
      this.bury();
    });
    process.on('exit', this.onExit);
  }

  /** Starts the thread. Rejects with WorkerHostBusyError when this process has one, HostStartError off Windows. */
  static async start(options: WorkerHostOptions, events: HostEvents): Promise<WorkerHost> {
    if (process.platform !== 'win32')
      throw new HostStartError(
        "The engine cannot be loaded into this process: it is a Windows DLL. Leave out `host: 'worker'`, or " +
          'start the program with `dbgeng run`.',
      );
    if (current || starting) throw new WorkerHostBusyError();
    starting = true;
    let pipes: TargetStreams | undefined;
    try {
      if (options.streams) pipes = await TargetStreams.open();
      return (current = new WorkerHost(options, pipes, events));
    } catch (error) {
      pipes?.close();
      throw error;
    } finally {
      starting = false;
    }
  }

  private hear(spoken: Spoken): void {
    if ('message' in spoken) {
      if (!this.told) this.events.message(spoken.message);
    } else if ('interrupt' in spoken) this.interrupter.enable(spoken.interrupt);
    else this.left = true;
  }

  send(message: Packed): void {
    this.thread.postMessage(...handOver(message));
    this.state.wake();
  }

  interrupt(id: number): void {
    this.interrupter.stop(id);
  }

  withdraw(id: number): void {
    if (this.interrupter.withdraw(id)) this.events.withdrawn(id);
  }

  credit(slot: number, amount: number): void {
    this.state.addCredit(slot, amount);
  }

  hold(held: boolean): void {
    if (held) this.thread.ref();
    else this.thread.unref();
  }

  leave(): Promise<void> {
    if (!this.over && this.limit === undefined) {
      this.hold(true);
      this.depart();
      this.limit = setTimeout(() => this.kill('hung'), this.leaveLimit);
    }
    return this.gone;
  }

  private depart(): void {
    this.interrupter.leave();
    this.thread.postMessage({ text: '{"kind":"leave"}', blobs: [] } satisfies Packed);
    this.state.wake();
  }

  /** Calls fail at once. */
  kill(reason: HostEnd): void {
    this.reason ??= reason;
    // One that was given up, and works, gives back the engine; what it had given to it would be missing there.
    if (reason === 'killed') void this.leave();
    else this.abandon();
    this.tell();
  }

  /** A thread inside a native call cannot be ended: it is left behind. */
  private abandon(): void {
    if (this.over || this.abandoned) return;
    this.abandoned = true;
    void this.thread.terminate();
    // Which has taken hold of the program.
    this.thread.unref();
    clearTimeout(this.limit);
    this.limit = setTimeout(() => this.bury(), EXIT_PATIENCE);
  }

  /** Nothing can be expected of it any more. */
  private bury(): void {
    this.over = true;
    clearTimeout(this.limit);
    this.interrupter.end();
    this.pipes?.close();
    this.tell();
    this.settleGone();
  }

  private tell(): void {
    if (this.told) return;
    this.told = true;
    if (this.left) return this.events.ended(undefined);
    this.events.ended({
      reason: this.reason ?? 'fault',
      exitCode: undefined,
      signal: undefined,
      detail: this.failure?.message,
      running: this.events.running(),
    });
  }

  /** The program ends: the target is interrupted and let go or killed first, and nothing may hang. */
  private exit(code: number): void {
    // Node would wait for it.
    if (this.abandoned) endOwnProcess(code);
    this.depart();
    if (!this.interrupter.waitForLeave(this.leaveLimit)) endOwnProcess(code);
  }
}
