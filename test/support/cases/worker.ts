import { parentPort } from 'node:worker_threads';

const answer: string = 'typed';
parentPort!.postMessage(answer);
