/**
 * The process of a host. Its main thread relays between the program and the engine's thread, stops that
 * thread when asked, and ends the process when the program is gone. It never waits for anything itself.
 */
import type { Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { Interrupter, type InterruptEntry } from '../interrupter.ts';
import { sibling } from '../sibling.ts';
import { EXIT } from './exit-codes.ts';
import { endOwnProcess } from '../end-process.ts';
import { WatchedState } from '../thread-state.ts';
import { encodeFrame, FRAME, FrameSplitter, NOTHING, owned } from '../wire/frame.ts';
import { pack } from '../wire/pack.ts';
import type { ThreadData } from './engine-thread.ts';
import { connectTo, LANE, type Address } from './hello.ts';
import { StreamRelay } from './stream-relay.ts';

/** What the program tells its host, in the variable DBGENG_HOST. */
export interface HostSetup {
  readonly address: Address;
  /** Milliseconds; undefined: no limit. */
  readonly handlerLimit: number | undefined;
  /** Milliseconds from the word that the session is to end until the process ends in any case. */
  readonly leaveLimit: number;
  /** The program has the target's standard streams. */
  readonly streams: boolean;
}

const setup = JSON.parse(process.env['DBGENG_HOST'] ?? '{}') as HostSetup;
// It holds the secrets, and the target inherits the environment.
delete process.env['DBGENG_HOST'];

const state = new WatchedState();
const interrupter = new Interrupter(state);
if (setup.handlerLimit !== undefined) interrupter.limitHandlers(setup.handlerLimit);
const control = await connectTo(setup.address, LANE.control);
const streams = setup.streams ? await StreamRelay.open(setup.address) : undefined;
const thread = new Worker(sibling(import.meta.url, 'engine-thread'), {
  workerData: {
    memory: state.memory,
    address: setup.address,
    handlerLimit: setup.handlerLimit ?? Infinity,
    pipes: streams?.paths,
  } satisfies ThreadData,
});

function toThread(frame: Buffer): void {
  const bytes = owned(frame);
  thread.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
  state.wake();
}

let leaving = false;
let hung: NodeJS.Timeout | undefined;

/** Ends the session as its start said, then the process; at the limit the process in any case. */
function leave(): void {
  if (leaving) return;
  leaving = true;
  toThread(encodeFrame(FRAME.message, 0, pack({ kind: 'leave' }, NO_IDENTITIES)));
  interrupter.leave();
  hung = setTimeout(() => endOwnProcess(EXIT.hung), setup.leaveLimit);
}

const NO_IDENTITIES = { pack: () => undefined, unpack: () => undefined };

function obey(frame: Buffer): void {
  const number = frame.readUInt32LE(5);
  switch (frame[4]) {
    case FRAME.message:
      return toThread(frame);
    case FRAME.interrupt:
      return interrupter.stop(number);
    case FRAME.withdraw:
      if (!interrupter.withdraw(number)) return;
      control.write(encodeFrame(FRAME.withdraw, number, NOTHING));
      return;
    case FRAME.leave:
      return leave();
    case FRAME.credit:
      state.addCredit(number, Number(frame.toString('utf8', 13)));
  }
}

function listen(socket: Socket, onFrame: (frame: Buffer) => void): void {
  const splitter = new FrameSplitter();
  socket.on('data', (chunk: Buffer) => {
    for (const frame of splitter.push(chunk)) onFrame(frame);
  });
  socket.on('error', () => {});
  // The program is gone, or has let go of us.
  socket.on('close', leave);
}

async function ended(): Promise<void> {
  clearTimeout(hung);
  interrupter.end();
  await streams?.drained();
  control.end(encodeFrame(FRAME.left, 0, NOTHING), () => endOwnProcess(EXIT.ok));
  control.on('close', () => endOwnProcess(EXIT.ok));
}

listen(control, obey);
thread.on('message', (message: Uint8Array | { interrupt?: InterruptEntry; left?: true }) => {
  if (message instanceof Uint8Array) control.write(message);
  else if (message.interrupt) interrupter.enable(message.interrupt);
  else if (message.left) void ended();
});
/** Node itself would wait for the other thread, which may be inside the engine for ever. */
function fail(error: unknown): never {
  console.error(error);
  endOwnProcess(EXIT.failed);
}
thread.on('error', fail);
process.on('uncaughtException', fail);
// Ctrl+C in a terminal reaches every process there; this one ends with its program.
for (const signal of ['SIGINT', 'SIGBREAK', 'SIGHUP'] as const) process.on(signal, () => {});
