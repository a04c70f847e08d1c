// A debugging server in a process of its own.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Served extends AsyncDisposable {
  /** What `connect` wants. */
  readonly connection: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.connected) child.send('end');
  await Promise.race([once(child, 'exit'), new Promise((settle) => setTimeout(settle, 3000))]);
  child.kill();
}

/** A session on our target, stopped at `add`, that others may join. */
export async function serveSession(): Promise<Served> {
  const port = await freePort();
  const script = fileURLToPath(new URL('./engine-server.ts', import.meta.url));
  const child = fork(script, ['session', `tcp:port=${port}`]);
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The serving process ended with code ${code} before it served.`);
    }),
  ]);
  return {
    connection: `tcp:server=127.0.0.1,port=${port}`,
    [Symbol.asyncDispose]: () => end(child),
  };
}
