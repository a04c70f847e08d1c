// A process of its own that waits for a kernel: attaches, says `waiting`, waits without a limit, says how that ended.
// While it waits, another of its threads does what the second argument says: `interrupt KIND` again and again, `exit` or
// `kill`: the two ways in which a program may want to leave.
import { setTimeout as delay } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import {
  DEBUG_ATTACH_KERNEL,
  DEBUG_END,
  DEBUG_WAIT,
  debugCreate,
  IDebugClient5,
  IDebugControl4,
  INFINITE,
  type DEBUG_INTERRUPT,
} from '../../src/raw.ts';

/** Messages of the process. */
export type Waiter =
  { kind: 'waiting' } | { kind: 'ended'; event: string } | { kind: 'failed'; message: string };

function wait(connection: string, say: (message: Waiter) => void): Waiter {
  const client = debugCreate(IDebugClient5);
  const control = client.queryInterface(IDebugControl4);
  try {
    client.AttachKernelWide(DEBUG_ATTACH_KERNEL.KERNEL_CONNECTION, connection);
    say({ kind: 'waiting' });
    control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
    const event = control.GetLastEventInformation().Description;
    client.EndSession(DEBUG_END.ACTIVE_DETACH);
    return { kind: 'ended', event };
  } catch (error) {
    return { kind: 'failed', message: String(error) };
  }
}

const connection = isMainThread ? process.argv[2]! : (workerData as string);
const [action, kind] = (process.argv[3] ?? '').split(' ');

if (!isMainThread) {
  const port = parentPort!;
  port.postMessage(wait(connection, (message) => port.postMessage(message)));
} else if (action === '') {
  process.send!(
    wait(connection, (message) => process.send!(message)),
    () => process.exit(),
  );
} else {
  const control = action === 'interrupt' ? debugCreate(IDebugControl4) : undefined;
  const worker = new Worker(new URL(import.meta.url), { workerData: connection });
  worker.on('message', async (message: Waiter) => {
    process.send!(message);
    if (message.kind !== 'waiting') process.exit();
    await delay(500);
    if (action === 'exit') process.exit();
    if (action === 'kill') process.kill(process.pid, 'SIGKILL');
    for (;;) {
      control!.SetInterrupt(Number(kind) as DEBUG_INTERRUPT);
      await delay(300);
    }
  });
}
