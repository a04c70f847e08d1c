/** A host in a process of its own, as the program sees it: started, spoken to, ended, buried. */
import type { Socket } from 'node:net';
import { HostStartError, type HostEnd } from '../errors.ts';
import type { Host, HostEvents } from '../host.ts';
import {
  decodeFrame,
  encodeFrame,
  FRAME,
  FrameSplitter,
  NOTHING,
  type FrameKind,
} from '../wire/frame.ts';
import { InOrder } from '../wire/in-order.ts';
import type { Packed } from '../wire/pack.ts';
import { targetStreams, type StreamsOfTarget } from '../target-streams.ts';
import { EXIT } from './exit-codes.ts';
import { LANE, Listener, type Lane } from './hello.ts';
import { spawnHost, type HostExit, type HostProcess, type SpawnOptions } from './spawn.ts';

export interface ProcessHostOptions extends Omit<SpawnOptions, 'setup'> {
  readonly handlerLimit: number | undefined;
  /** Milliseconds for the host to start and connect. */
  readonly startLimit: number;
  /** Milliseconds for it to end when asked. */
  readonly leaveLimit: number;
  /** Carry the standard streams of the target. */
  readonly streams: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** How long to wait for the process behind a broken connection to end by itself, milliseconds. */
const EXIT_PATIENCE = 2000;
/** How long what a process has said last may take to arrive after its end, milliseconds. */
const LAST_WORDS = 1000;

export class ProcessHost implements Host {
  readonly pid: number | undefined;
  readonly began: number;
  readonly streams: StreamsOfTarget | undefined;
  private readonly events: HostEvents;
  private readonly process: HostProcess;
  private readonly control: Socket;
  private readonly direct: Socket;
  /** Settles when both connections are closed: everything was read. */
  private readonly closed: Promise<unknown>;
  private readonly leaveLimit: number;
  private readonly arrived = new InOrder<Packed>();
  private sent = 0;
  private ended: Promise<void> | undefined;
  private orderly = false;
  private reason: HostEnd | undefined;
  private echoes: (() => void)[] = [];

  private constructor(
    events: HostEvents,
    process: HostProcess,
    lanes: ReadonlyMap<Lane, Socket>,
    leaveLimit: number,
    began = performance.now(),
  ) {
    this.began = began;
    this.events = events;
    this.process = process;
    this.pid = process.pid;
    this.leaveLimit = leaveLimit;
    this.control = lanes.get(LANE.control)!;
    this.direct = lanes.get(LANE.direct)!;
    this.streams = lanes.has(LANE.stdin)
      ? targetStreams((name) => lanes.get(LANE[name])!)
      : undefined;
    const closing = [this.control, this.direct].map((lane) => {
      const splitter = new FrameSplitter();
      lane.on('data', (chunk: Buffer) => this.read(splitter, chunk));
      lane.on('close', () => void this.bury());
      lane.unref();
      return new Promise((resolve) => lane.once('close', resolve));
    });
    this.closed = Promise.all(closing);
    void process.exited.then(() => this.bury());
  }

  /** Starts a host. Rejects with HostStartError when it does not come up, SetupError when parts are missing. */
  static async start(options: ProcessHostOptions, events: HostEvents): Promise<ProcessHost> {
    const { handlerLimit, startLimit, leaveLimit, streams, signal } = options;
    const wanted = streams ? Object.values(LANE) : [LANE.control, LANE.direct];
    const lanes = new Map<Lane, Socket>();
    const connected = deferred();
    const listener = await Listener.open((lane, socket) => {
      lanes.set(lane, socket);
      if (wanted.every((one) => lanes.has(one))) connected.resolve();
    });
    const setup = { address: listener.address, handlerLimit, leaveLimit, streams };
    let process: HostProcess | undefined;
    let timer: NodeJS.Timeout | undefined;
    const abort = (): void => connected.reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    // It may have been while the listener opened.
    if (signal?.aborted) abort();
    const spawning = spawnHost({ ...options, setup });
    try {
      // The first start on Linux fetches and prepares, which nobody needs to wait for.
      process = (await Promise.race([spawning, connected.promise])) as HostProcess;
      const began = performance.now();
      void process.exited.then((exit) => connected.reject(didNotStart(exit)));
      timer = setTimeout(() => connected.reject(tooSlow(startLimit)), startLimit);
      await connected.promise;
      return new ProcessHost(events, process, lanes, leaveLimit, began);
    } catch (error) {
      if (process) process.kill();
      else
        spawning.then(
          (late) => late.kill(),
          () => {},
        );
      for (const socket of lanes.values()) socket.destroy();
      await process?.exited;
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      listener.close();
    }
  }

  private read(splitter: FrameSplitter, chunk: Buffer): void {
    try {
      for (const bytes of splitter.push(chunk)) {
        const frame = decodeFrame(bytes);
        if (frame.kind === FRAME.message) this.deliver(frame.number, frame);
        else if (frame.kind === FRAME.withdraw) this.events.withdrawn(frame.number);
        else if (frame.kind === FRAME.left) this.orderly = true;
        else if (frame.kind === FRAME.echo) this.echoes.shift()?.();
      }
    } catch (error) {
      // What it sent is not the protocol: nothing it says can be trusted any more.
      this.reason = 'disconnected';
      this.control.destroy(error as Error);
      this.process.kill();
    }
  }

  /** In the order in which they were sent, whichever way they came. */
  private deliver(number: number, message: Packed): void {
    this.arrived.put(number, message);
    for (let due = this.arrived.take(); due; due = this.arrived.take()) this.events.message(due);
  }

  send(message: Packed, alone: boolean): void {
    const bytes = encodeFrame(FRAME.message, this.sent + 1, message);
    // Only now: one that is too large to be sent has no number.
    this.sent++;
    (alone ? this.direct : this.control).write(bytes);
  }

  private word(kind: FrameKind, number: number, text = ''): void {
    if (this.control.writable)
      this.control.write(encodeFrame(kind, number, text ? { text, blobs: [] } : NOTHING));
  }

  interrupt(id: number): void {
    this.word(FRAME.interrupt, id);
  }

  withdraw(id: number): void {
    this.word(FRAME.withdraw, id);
  }

  credit(slot: number, amount: number): void {
    this.word(FRAME.credit, slot, String(amount));
  }

  hold(held: boolean): void {
    for (const part of [this.control, this.direct]) held ? part.ref() : part.unref();
    this.process.hold(held);
  }

  /** A bare round trip that takes `text` there and brings `size` bytes, to compare calls with. */
  echo(size: number, text = ''): Promise<void> {
    return new Promise((resolve) => {
      this.echoes.push(resolve);
      this.direct.write(encodeFrame(FRAME.echo, size, { text, blobs: [] }));
    });
  }

  /** Ends it at once: it does not react. */
  kill(reason: HostEnd): void {
    this.reason ??= reason;
    this.process.kill();
  }

  /** Asks it to end; at the limit it is ended. Settles when nothing of it is left. */
  async leave(): Promise<void> {
    this.hold(true);
    this.word(FRAME.leave, 0);
    const timer = setTimeout(() => this.kill('hung'), this.leaveLimit + EXIT_PATIENCE);
    await this.process.exited;
    clearTimeout(timer);
    await this.bury();
  }

  /** The connection or the process has ended: tells why, once. */
  private bury(): Promise<void> {
    return (this.ended ??= this.autopsy());
  }

  private async autopsy(): Promise<void> {
    const timer = setTimeout(() => this.kill('disconnected'), EXIT_PATIENCE);
    const exit = await this.process.exited;
    clearTimeout(timer);
    await this.lastWords();
    this.control.destroy();
    this.direct.destroy();
    if (this.orderly) this.events.ended(undefined);
    else this.events.ended({ ...this.judge(exit), running: this.events.running() });
  }

  /** The word of a process's end may overtake what it has sent. */
  private async lastWords(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, LAST_WORDS)));
    await Promise.race([this.closed, late]);
    clearTimeout(timer);
  }

  private judge({ code, signal, detail }: HostExit) {
    const reason =
      this.reason ?? (code === EXIT.hung ? 'hung' : killed(signal) ? 'killed' : 'fault');
    return { reason, exitCode: code, signal, detail };
  }
}

function killed(signal: NodeJS.Signals | undefined): boolean {
  return signal === 'SIGKILL' || signal === 'SIGTERM';
}

/** A promise to be settled from outside. That it rejects before anybody waits for it is no fault. */
function deferred() {
  let resolve!: () => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<void>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}

function didNotStart({ code, signal, detail }: HostExit): HostStartError {
  const how = detail ?? (signal ? `signal ${signal}` : `exit code ${code}`);
  return new HostStartError(`The process of the session ended before it was ready (${how}).`);
}

function tooSlow(limit: number): HostStartError {
  return new HostStartError(
    `The process of the session was not ready within ${limit} ms (limits.start).`,
  );
}
