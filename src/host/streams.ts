/**
 * The standard streams of a target as named pipes: this end is Node's, the target has the other one as its
 * standard handle. A pipe ends when the last process that has it ends, and when this end is ended.
 */
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import type { StreamPaths } from '../ffi/processes.ts';

export const STREAMS = ['stdin', 'stdout', 'stderr'] as const;
export type StreamName = (typeof STREAMS)[number];

/** One server for each stream; each takes one connection. */
export class TargetStreams {
  /** What the target opens. */
  readonly paths: Required<StreamPaths>;
  /** This side's end of each stream, connected or about to be. */
  readonly ends: Readonly<Record<StreamName, Promise<net.Socket>>>;
  private readonly servers: net.Server[];

  private constructor(pipes: Record<StreamName, Pipe>) {
    const paths = STREAMS.map((name) => [name, pipes[name].path]);
    this.paths = Object.fromEntries(paths) as Required<StreamPaths>;
    this.ends = Object.fromEntries(STREAMS.map((name) => [name, pipes[name].connected])) as Record<
      StreamName,
      Promise<net.Socket>
    >;
    this.servers = STREAMS.map((name) => pipes[name].server);
  }

  static async open(): Promise<TargetStreams> {
    // Whoever knows the name could connect, before the target does.
    const id = randomBytes(16).toString('hex');
    const entries = STREAMS.map(async (name) => [name, await listen(`${id}-${name}`)] as const);
    return new TargetStreams(
      Object.fromEntries(await Promise.all(entries)) as Record<StreamName, Pipe>,
    );
  }

  /** Nothing connects any more: the target did not start. */
  close(): void {
    for (const server of this.servers) server.close();
  }
}

interface Pipe {
  readonly path: string;
  readonly server: net.Server;
  readonly connected: Promise<net.Socket>;
}

async function listen(name: string): Promise<Pipe> {
  const path = `\\\\.\\pipe\\dbgeng-${name}`;
  const server = net.createServer();
  const connected = new Promise<net.Socket>((resolve) => {
    server.once('connection', (socket) => {
      server.close();
      resolve(socket);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(path, resolve);
  });
  return { path, server, connected };
}
