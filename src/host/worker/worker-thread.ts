/** The thread that owns the engine, in the program's own process. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { StreamPaths } from '../../ffi/processes.ts';
import { engineServant } from '../engine-servant.ts';
import { Servant, type Line } from '../serve/servant.ts';
import { OwnState } from '../thread-state.ts';
import type { Packed } from '../wire/pack.ts';
import { handOver } from './handover.ts';
import type { Spoken } from './worker-host.ts';

export interface WorkerData {
  readonly memory: SharedArrayBuffer;
  readonly handlerLimit: number;
  readonly pipes: Required<StreamPaths> | undefined;
}

const port = parentPort!;
const { memory, handlerLimit, pipes } = workerData as WorkerData;
const state = new OwnState(memory);

const say = (spoken: Spoken): void => port.postMessage(spoken);

const line: Line = {
  send(packed) {
    const [message, transfer] = handOver(packed);
    port.postMessage({ message } satisfies Spoken, transfer);
  },
  take: () => (receiveMessageOnPort(port) as { message: Packed } | undefined)?.message,
  holdsBack: () => false,
};

const options = engineServant(state, { handlerLimit, pipes }, (interrupt) => say({ interrupt }));
const servant = new Servant(line, state, {
  ...options,
  leave() {
    try {
      options.leave();
    } finally {
      say({ left: true });
      state.markLeft();
      port.close();
    }
  },
});
port.on('message', (message: Packed) => servant.receive(message));
