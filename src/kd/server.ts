/**
 * Where debuggers connect: a named pipe (Windows, Wine), a TCP port, or any socket path of Node.
 */
import { once } from 'node:events';
import net from 'node:net';
import { Cable } from './cable.ts';
import { checkWhere } from './options.ts';
import { Target, type TargetOptions } from './target.ts';

/** A listening target. One debugger at a time; the next one may come when it has gone. */
export interface TargetServer extends AsyncDisposable {
  readonly target: Target;
  /** What the bytes go through; make it bad to see what happens. */
  readonly cable: Cable;
  /** The port when it listens on TCP. */
  readonly port: number | undefined;
  /** Settles when the next debugger has connected. */
  connected(): Promise<void>;
  /** Cuts the debugger's connection, as when a cable is pulled. */
  disconnect(): void;
  close(): Promise<void>;
}

/**
 * Starts a machine and listens. `where`: `\\.\pipe\NAME`, a socket path, or a TCP port (0: any free one, loopback only).
 * Errors: a place or an option that cannot be, and those of `net.Server.listen`, EADDRINUSE for instance.
 */
export async function serveTarget(
  where: string | number,
  options: TargetOptions = {},
): Promise<TargetServer> {
  checkWhere(where);
  let socket: net.Socket | undefined;
  const waiting: (() => void)[] = [];
  const cable = new Cable();
  const target = new Target((packet) => {
    for (const bytes of cable.toDebugger(packet)) socket?.write(bytes);
  }, options);
  const unplug = (): void => {
    socket?.destroy();
    socket = undefined;
    target.disconnected();
  };
  const server = net.createServer((incoming) => {
    socket?.destroy();
    socket = incoming;
    cable.replug();
    incoming.setNoDelay(true);
    incoming.on('data', (chunk: Buffer) => {
      for (const bytes of cable.toTarget(chunk)) target.receive(bytes);
    });
    incoming.on('error', () => incoming.destroy());
    incoming.on('close', () => {
      if (socket === incoming) unplug();
    });
    for (const resolve of waiting.splice(0)) resolve();
  });
  try {
    if (typeof where === 'number') server.listen(where, '127.0.0.1');
    else server.listen(where);
    await once(server, 'listening');
  } catch (error) {
    // Its timers would keep the program alive.
    target.close();
    throw error;
  }
  const address = server.address();
  const close = async (): Promise<void> => {
    target.close();
    socket?.destroy();
    if (server.listening) await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    target,
    cable,
    port: address !== null && typeof address === 'object' ? address.port : undefined,
    connected: () => (socket ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    disconnect: unplug,
    close,
    [Symbol.asyncDispose]: close,
  };
}
