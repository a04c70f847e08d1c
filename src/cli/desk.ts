// A process next to the engine for a command of ours: it begins sessions, and runs files of this room on their side.
import { Connection } from '../host/connection.ts';
import type { OutputSink } from '../host/process/spawn.ts';
import { ProcessHost } from '../host/process/process-host.ts';
import { sibling } from '../host/sibling.ts';
import type { Session } from '../index.ts';
import type { Remote, RemoteSession } from '../async.ts';
import { engineTarget } from './paths.ts';
import type { TargetSpec } from './target.ts';

/** Milliseconds: for the process to start, for a call to end that is to stop, for a session to end. */
const LIMIT = { start: 120_000, abort: 20_000, leave: 8_000 } as const;

export interface DeskOptions {
  /** What the process prints, and targets that share its console. */
  readonly output: OutputSink;
  /** The target may outlive us. */
  readonly outlives?: boolean;
  readonly signal?: AbortSignal;
}

export class Desk {
  /** Called once, when the process is gone without having been asked. */
  onDeath: ((error: Error) => void) | undefined;
  private readonly connection: Connection;
  private readonly host: ProcessHost;

  private constructor(connection: Connection, host: ProcessHost) {
    this.connection = connection;
    this.host = host;
    connection.onEnd = (error) => error && this.onDeath?.(error);
  }

  /** Starts the process. Rejects with HostStartError or SetupError where that is not possible. */
  static async open({ output, outlives = false, signal }: DeskOptions): Promise<Desk> {
    const connection = new Connection(LIMIT.abort);
    const host = await ProcessHost.start(
      {
        handlerLimit: undefined,
        startLimit: LIMIT.start,
        leaveLimit: LIMIT.leave,
        outlives,
        streams: false,
        output,
        signal,
      },
      connection,
    );
    connection.host = host;
    return new Desk(connection, host);
  }

  /** Its process id, as this system numbers it. */
  get pid(): number | undefined {
    return this.host.pid;
  }

  /** What the default export of a file of this room returns, over there. */
  async load<T>(name: string, ...args: unknown[]): Promise<Remote<T>> {
    const { href, pathname } = sibling(import.meta.url, name);
    const url = process.platform === 'win32' ? href : `file:///Z:${pathname}`;
    return (await this.run(LOAD, url, ...args)) as Remote<T>;
  }

  /** Runs a function there, given as text. */
  private run(source: string, ...args: unknown[]): Promise<unknown> {
    const request = { kind: 'batch', object: null, source, args } as const;
    return this.connection.caller.send(request, { method: 'run', args: [] });
  }

  /** Begins a session; the one before must have ended. */
  async begin(spec: TargetSpec): Promise<RemoteSession> {
    const { how, args, options } = engineTarget(spec);
    return (await this.connection.caller.send(
      { kind: 'start', how, args: [...args, options] },
      { method: how, args: [spec.args[0]] },
    )) as RemoteSession;
  }

  /** Stops whatever is in progress: the target, a command. The call in progress tells what came of it. */
  interrupt(): void {
    const { oldest } = this.connection.caller;
    if (oldest !== undefined) this.connection.interrupt(oldest);
  }

  /** Ends the session and the process. */
  async close(): Promise<void> {
    await this.connection.leave();
  }

  /** Ends the process at once; the target with it, or not, as Windows has it. */
  kill(): void {
    this.host.kill('killed');
  }
}

const LOAD = 'async (_, url, ...args) => (await import(url)).default(...args)';

export type { Session };
