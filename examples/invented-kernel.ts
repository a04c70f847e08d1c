/** A kernel to try kernel debugging on, when there is no other. Run alone it waits for any debugger. */
import { isMainThread, parentPort } from 'node:worker_threads';
import { serveTarget } from 'dbgeng/kd';

const server = await serveTarget(0);
const connection = `com:ipport=${server.port},port=127.0.0.1,resets=0,reconnect`;
if (isMainThread) console.log(`kd -k ${connection}`);
else parentPort!.postMessage(connection);
