/** The thread that owns the engine, in the process of a host: it executes what the program asks for. */
import type { Socket } from 'node:net';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { StreamPaths } from '../../ffi/processes.ts';
import { engineServant } from '../engine-servant.ts';
import { Servant, type Line } from '../serve/servant.ts';
import { OwnState, STATE } from '../thread-state.ts';
import { decodeFrame, encodeFrame, FRAME, FrameSplitter, type Frame } from '../wire/frame.ts';
import { InOrder } from '../wire/in-order.ts';
import type { Packed } from '../wire/pack.ts';
import { connectTo, LANE, type Address } from './hello.ts';

/** What the relay starts this thread with. */
export interface ThreadData {
  readonly memory: SharedArrayBuffer;
  readonly address: Address;
  readonly handlerLimit: number;
  /** The pipes that a launched target gets as its streams. */
  readonly pipes: Required<StreamPaths> | undefined;
}

/**
 * Two ways to the program. The direct one is fast, but only the event loop moves it: whatever is sent while
 * the thread is inside the engine goes through the relay, which always listens.
 */
class TwoLanes implements Line {
  private readonly direct: Socket;
  private readonly state: OwnState;
  private readonly arrived = new InOrder<Packed>();
  /** The relay's word that the session is to end: it has no place in the order. */
  private farewell: Packed | undefined;
  private sent = 0;
  private unsent = 0;
  private resume: (() => void) | undefined;

  constructor(direct: Socket, state: OwnState) {
    this.direct = direct;
    this.state = state;
  }

  send(message: Packed): void {
    // Whoever goes on after a promise may be about to block as well.
    const relayed = this.state.state !== STATE.idle || this.state.lingers;
    const allocate = relayed ? Buffer.allocUnsafeSlow : Buffer.allocUnsafe;
    const bytes = encodeFrame(FRAME.message, this.sent + 1, message, allocate);
    // Only now: one that is too large to be sent has no number.
    this.sent++;
    if (relayed) {
      port.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
      return;
    }
    this.unsent++;
    this.direct.write(bytes, () => {
      if (--this.unsent > 0 || !this.resume) return;
      const { resume } = this;
      this.resume = undefined;
      resume();
    });
  }

  /** A message has come, on either lane. */
  put(frame: Frame): void {
    if (frame.number === 0) this.farewell = frame;
    else this.arrived.put(frame.number, frame);
  }

  /** The next message that has come, in the order in which they were sent. */
  next(): Packed | undefined {
    const due = this.arrived.take() ?? this.farewell;
    if (due === this.farewell) this.farewell = undefined;
    return due;
  }

  take(): Packed | undefined {
    for (;;) {
      const received = receiveMessageOnPort(port) as { message: Uint8Array } | undefined;
      if (!received) return this.next();
      this.put(decodeFrame(asBuffer(received.message)));
    }
  }

  holdsBack(resume: () => void): boolean {
    if (this.unsent === 0) return false;
    this.resume = resume;
    return true;
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const port = parentPort!;
const { memory, address, handlerLimit, pipes } = workerData as ThreadData;
const state = new OwnState(memory);
const direct = await connectTo(address, LANE.direct);
const options = engineServant(state, { handlerLimit, pipes }, (interrupt) =>
  port.postMessage({ interrupt }),
);
const line = new TwoLanes(direct, state);
const servant = new Servant(line, state, {
  ...options,
  leave() {
    try {
      options.leave();
    } finally {
      port.postMessage({ left: true });
    }
  },
});

function receive(frame: Frame): void {
  line.put(frame);
  for (let due = line.next(); due; due = line.next()) servant.receive(due);
}
port.on('message', (bytes: Uint8Array) => receive(decodeFrame(asBuffer(bytes))));
const splitter = new FrameSplitter();
direct.on('data', (chunk: Buffer) => {
  for (const bytes of splitter.push(chunk)) {
    const frame = decodeFrame(bytes);
    if (frame.kind === FRAME.message) receive(frame);
    else
      direct.write(encodeFrame(FRAME.echo, 0, { text: '', blobs: [new Uint8Array(frame.number)] }));
  }
});
// The relay sees the same, and ends this process.
direct.on('error', () => {});
