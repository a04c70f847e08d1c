/** Beginning a session of the asynchronous face: a host, and in it the session. */
import type { AttachOptions, LaunchOptions, StartOptions } from '../session/start.ts';
import { EngineBusyError } from '../session/errors.ts';
import type { RemoteArgument } from '../session/remote.ts';
import { checkSignal } from './call/signal.ts';
import { sessionMethods, type AsyncSession } from './async-session.ts';
import { Connection } from './connection.ts';
import { hostError, HostStartError, WorkerHostBusyError } from './errors.ts';
import type { Host } from './host.ts';
import { limitsOf, type Limits } from './limits.ts';
import { hostOptions, hostPath, hostProgram, pathConverter } from './paths.ts';
import { ProcessHost } from './process/process-host.ts';
import type { StartKind } from './protocol.ts';

/** Options of every start of the asynchronous face. */
export interface HostOptions {
  /**
   * `'process'` (default): a process of its own, so that the engine's faults and endless waits end nothing
   * else, and sessions can live side by side. `'worker'`: a thread of this process, which is faster; there can
   * be one, and only where the engine can be loaded (Windows, or under `dbgeng run`).
   */
  readonly host?: 'process' | 'worker';
  readonly limits?: Limits;
  /** Gives up the start, and ends the host. */
  readonly signal?: AbortSignal;
}

export type AsyncStartOptions = RemoteArgument<StartOptions> & HostOptions;
export type AsyncAttachOptions = RemoteArgument<AttachOptions> & HostOptions;
export type AsyncLaunchOptions = RemoteArgument<LaunchOptions> &
  HostOptions & {
    /**
     * Its standard streams: `'pipe'` makes them `stdin`, `stdout` and `stderr` of the session. Default: they go
     * where `output` says, and there is no input.
     */
    readonly stdio?: 'pipe';
  };

/**
 * Starts `program` under the debugger, as {@link import('../session/start.ts').launch} does, in a host of its
 * own. On Linux the host runs under Wine, and paths are those of Linux. Rejects with what `launch` throws,
 * HostStartError when there is no host or the start takes longer than `limits.start`, HostDiedError when the host
 * dies meanwhile.
 */
export async function launch(
  program: string,
  args: readonly string[] = [],
  options: AsyncLaunchOptions = {},
): Promise<AsyncSession> {
  const convert = await pathConverter();
  const where = typeof program === 'string' ? hostProgram(program, convert) : program;
  const ending = options.ending ?? 'kill';
  return start('launch', [where, args], hostOptions(options, convert), ending !== 'kill');
}

/** Attaches to a running process. On Linux: one that runs in the same Wine prefix, which is the host's own. */
export async function attach(
  target: number | string,
  options: AsyncAttachOptions = {},
): Promise<AsyncSession> {
  const ending = options.ending ?? 'detach';
  return start('attach', [target], hostOptions(options, await pathConverter()), ending !== 'kill');
}

/** Opens a crash dump, of a process or of a kernel. */
export async function openDump(
  path: string,
  options: AsyncStartOptions = {},
): Promise<AsyncSession> {
  const convert = await pathConverter();
  const where = typeof path === 'string' && path !== '' ? hostPath(path, convert) : path;
  return start('openDump', [where], hostOptions(options, convert), false);
}

/** Joins the session of a debugging server (`tcp:server=host,port=5005`). */
export async function connect(
  remote: string,
  options: AsyncStartOptions = {},
): Promise<AsyncSession> {
  return start('connect', [remote], hostOptions(options, await pathConverter()), false);
}

async function start(
  how: StartKind,
  args: unknown[],
  options: AsyncLaunchOptions,
  outlives: boolean,
): Promise<AsyncSession> {
  const { host: kind = 'process', limits, signal, stdio, ...others } = options;
  const limit = limitsOf(limits);
  if (stdio !== undefined && stdio !== 'pipe')
    throw new TypeError(`The option 'stdio' is 'pipe' or left out, not ${JSON.stringify(stdio)}.`);
  if (signal !== undefined) checkSignal(signal);
  signal?.throwIfAborted();
  const connection = new Connection(limit.abort);
  const wishes = { limit, signal, outlives, streams: stdio === 'pipe' };
  const host = await startHost(kind, connection, wishes).catch((error: unknown) => {
    throw hostError(error);
  });
  connection.host = host;
  const root: { session?: object } = {};
  connection.caller.addLocal(
    'Session',
    sessionMethods(connection, kind, () => root.session!),
  );
  // There is nothing to interrupt in a start: the host is given up with it.
  const abort = (): void => host.kill('killed');
  signal?.addEventListener('abort', abort, { once: true });
  let late = false;
  const giveUp = (): void => {
    late = true;
    abort();
  };
  const timer = setTimeout(giveUp, limit.start - (performance.now() - host.began));
  try {
    const request = { kind: 'start', how, args: [...args, others] } as const;
    root.session = (await connection.caller.send(request, { method: how, args })) as object;
    return root.session as AsyncSession;
  } catch (error) {
    await connection.leave();
    signal?.throwIfAborted();
    if (late) throw tooLong(how, limit.start);
    // In a thread of this process somebody else may have the engine.
    throw error instanceof EngineBusyError ? new WorkerHostBusyError() : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function tooLong(how: StartKind, limit: number): HostStartError {
  return new HostStartError(
    `${how}() was given up, and its host ended: the session was not ready within ${limit} ms (limits.start). ` +
      'What takes longer, symbols from a slow server for instance, needs a larger limit.',
  );
}

interface HostWishes {
  readonly limit: Required<Limits>;
  readonly signal: AbortSignal | undefined;
  readonly outlives: boolean;
  readonly streams: boolean;
}

async function startHost(
  kind: 'process' | 'worker',
  connection: Connection,
  { limit, signal, outlives, streams }: HostWishes,
): Promise<Host> {
  const handlerLimit = Number.isFinite(limit.handler) ? limit.handler : undefined;
  switch (kind) {
    case 'process':
      return ProcessHost.start(
        {
          handlerLimit,
          startLimit: limit.start,
          leaveLimit: limit.dispose,
          outlives,
          streams,
          output: 'inherit',
          signal,
        },
        connection,
      );
    case 'worker': {
      const { WorkerHost } = await import('./worker/worker-host.ts');
      return WorkerHost.start({ handlerLimit, leaveLimit: limit.dispose, streams }, connection);
    }
    default:
      throw new TypeError(`The host is 'process' or 'worker', not ${JSON.stringify(kind)}.`);
  }
}
