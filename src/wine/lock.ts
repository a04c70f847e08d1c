// One maker at a time, across processes: a lock that the system itself lets go when its owner dies.
import { createHash } from 'node:crypto';
import net from 'node:net';
import { setupSignal } from './guard.ts';

/** How long to wait for another process before going on without the lock. */
const PATIENCE = 15 * 60_000;

// A listening socket in the abstract name space (a named pipe on Windows) is a lock without a file:
// it ends with its process, however that ends, and there is nothing stale to clean up.
function lockName(key: string): string {
  const uid = process.getuid?.() ?? 'user';
  const hash = createHash('sha256').update(`${uid}\0${key}`).digest('hex').slice(0, 32);
  return process.platform === 'win32' ? `\\\\.\\pipe\\dbgeng-${hash}` : `\0dbgeng-${hash}`;
}

function tryListen(name: string): Promise<net.Server | undefined> {
  return new Promise((resolve, reject) => {
    const waiting = new Set<net.Socket>();
    const server = net.createServer((socket) => {
      waiting.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => waiting.delete(socket));
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(name, () => {
      server.unref();
      const close = server.close.bind(server);
      server.close = (done) => {
        for (const socket of waiting) socket.destroy();
        return close(done);
      };
      resolve(server);
    });
  });
}

/** Resolves when the owner of the lock closes it or dies, or when we give up. */
function ownerGone(name: string, patience: number): Promise<'gone' | 'timeout'> {
  return new Promise((resolve) => {
    const socket = net.connect(name);
    const giveUp = () => socket.destroy();
    setupSignal.addEventListener('abort', giveUp);
    const timer = setTimeout(() => {
      resolve('timeout');
      socket.destroy();
    }, patience);
    socket.on('error', () => {});
    socket.resume().on('close', () => {
      clearTimeout(timer);
      setupSignal.removeEventListener('abort', giveUp);
      resolve('gone');
    });
  });
}

/**
 * Runs `work` while no other process holds the lock called `key`. Whatever it guards must be safe
 * without it as well (see `makeFolder`): after a quarter of an hour we stop waiting and go on.
 *
 * @param onWait called once, when another process has the lock
 */
export async function withLock<T>(
  key: string,
  work: () => Promise<T>,
  onWait: () => void = () => {},
  patience: number = PATIENCE,
): Promise<T> {
  const name = lockName(key);
  const deadline = Date.now() + patience;
  let server = await tryListen(name);
  if (!server) onWait();
  while (!server) {
    setupSignal.throwIfAborted();
    if ((await ownerGone(name, Math.max(1, deadline - Date.now()))) === 'timeout') break;
    server = await tryListen(name);
  }
  try {
    return await work();
  } finally {
    if (server) await new Promise((resolve) => server.close(resolve));
  }
}
