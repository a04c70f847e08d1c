// The thread on which the simulated kernel of the kernel checks runs.
import { parentPort, workerData } from 'node:worker_threads';
import { serveTarget } from '../../../kd/index.ts';

const server = await serveTarget(workerData as string | number);
parentPort!.postMessage(server.port);
