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

export class WorkerHost implements Host {
  readonly pid = process.pid;
  readonly streams: StreamsOfTarget | undefined;
  private readonly events: HostEvents;
  private readonly thread: Worker;
  private readonly state = new WatchedState();
  private readonly interrupter = new Interrupter(this.state);
  private readonly leaveLimit: number;
  private readonly gone: Promise<void>;
  private left = false;
  private reason: HostEnd | undefined;
  private failure: Error | undefined;
  private readonly onExit = (code: number): void => this.exit(code);

  private constructor(
    { handlerLimit, leaveLimit }: WorkerHostOptions,
    pipes: TargetStreams | undefined,
    events: HostEvents,
  ) {
    this.events = events;
    this.streams = pipes && lateStreams(pipes);
    this.leaveLimit = leaveLimit;
    this.thread = new Worker(sibling(import.meta.url, 'worker-thread'), {
      workerData: {
        memory: this.state.memory,
        handlerLimit: handlerLimit ?? Infinity,
        pipes: pipes?.paths,
      } satisfies WorkerData,
    });
    if (handlerLimit !== undefined) this.interrupter.limitHandlers(handlerLimit);
    this.thread.unref();
    this.thread.on('message', (spoken: Spoken) => this.hear(spoken));
    this.thread.on('error', (error) => (this.failure = error as Error));
    this.gone = new Promise((resolve) => {
      this.thread.on('exit', () => {
        this.bury();
        resolve();
      });
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
    try {
      const pipes = options.streams ? await TargetStreams.open() : undefined;
      return (current = new WorkerHost(options, pipes, events));
    } finally {
      starting = false;
    }
  }

  private hear(spoken: Spoken): void {
    if ('message' in spoken) this.events.message(spoken.message);
    else if ('interrupt' in spoken) this.interrupter.enable(spoken.interrupt);
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

  async leave(): Promise<void> {
    this.hold(true);
    this.depart();
    const timer = setTimeout(() => this.kill('hung'), this.leaveLimit);
    await this.gone;
    clearTimeout(timer);
  }

  private depart(): void {
    this.interrupter.leave();
    this.thread.postMessage({ text: '{"kind":"leave"}', blobs: [] } satisfies Packed);
    this.state.wake();
  }

  /** A thread inside a native call cannot be ended: calls fail, and the thread is left behind. */
  kill(reason: HostEnd): void {
    this.reason ??= reason;
    void this.thread.terminate();
    this.bury();
  }

  private buried = false;

  private bury(): void {
    if (this.buried) return;
    this.buried = true;
    this.interrupter.end();
    process.off('exit', this.onExit);
    // A thread that hangs still has the engine.
    if (this.reason === undefined) current = undefined;
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
    this.depart();
    if (!this.interrupter.waitForLeave(this.leaveLimit)) endOwnProcess(code);
  }
}
