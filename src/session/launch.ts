/** Beginning a session by starting a program. */
import { withStreams, type StreamPaths } from '../ffi/processes.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { startingProcess } from '../engine/start-process.ts';
import {
  DEBUG_CREATE_PROCESS,
  DEBUG_ECREATE_PROCESS,
  DEBUG_ENGOPT,
  PROCESS_CREATION_FLAGS,
} from '../generated/families.ts';
import { begin, type StartOptions } from './begin.ts';
import { commandLine, environmentBlock } from './command-line.ts';
import type { Ending, Session } from './session.ts';
import { refuseLinuxProgram } from './linux-program.ts';
import { explaining } from './start-errors.ts';

export interface LaunchOptions extends StartOptions {
  /** Working directory of the program. */
  readonly cwd?: string;
  /** Its environment; default: ours. */
  readonly env?: Readonly<Record<string, string>>;
  /** Its console: ours, a new one, or none. Default `'inherit'`. */
  readonly console?: 'inherit' | 'new' | 'none';
  /**
   * Where its standard output and error go: ours, nowhere, or into a file, which is made anew. Only for
   * programs that run on this machine. Default `'inherit'`.
   */
  readonly output?: 'inherit' | 'ignore' | { readonly file: string };
  /** @internal Named pipes that are its standard streams: the host of dbgeng/async has their other ends. */
  readonly pipes?: Required<StreamPaths>;
  /** Debug the processes it starts, too: each stops at an initial breakpoint of its own. */
  readonly children?: boolean;
  /** At the end of the session. Default `'kill'`. */
  readonly ending?: Ending;
  /** Use the debug heap that Windows gives to debugged programs. Default false: behave as without a debugger. */
  readonly debugHeap?: boolean;
}

/**
 * Starts `program` under the debugger. The session begins stopped at the initial breakpoint, before the
 * program's own code. Throws DbgEngError when it cannot start, programs of Linux among these; Error when another
 * session is open here.
 */
export function launch(
  program: string,
  args: readonly string[] = [],
  options: LaunchOptions = {},
): Session {
  if (typeof program !== 'string' || program === '')
    throw new TypeError(`launch needs the path of a program, not ${JSON.stringify(program)}.`);
  const line = commandLine(program, args);
  const streams = streamPaths(options);
  // Only what is inherited can be a standard stream of the new process.
  const EngCreateFlags = streams ? DEBUG_ECREATE_PROCESS.INHERIT_HANDLES : 0;
  const settings = { CreateFlags: createFlags(options), EngCreateFlags, VerifierFlags: 0 };
  const environment = options.env === undefined ? null : environmentBlock(withHeap(options));
  const create = ({ client, control }: EngineInterfaces, server: bigint) => {
    control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
    // A process server looks for it on a machine of its own.
    if (server === 0n) refuseLinuxProgram(program);
    explaining(`'${program}'`, BAD_PROGRAMS, () =>
      startingProcess(() =>
        client.CreateProcess2Wide(server, line, settings, options.cwd ?? null, environment),
      ),
    );
  };
  const session = begin(
    options,
    () => 'user',
    options.ending ?? 'kill',
    (engine, server) => {
      if (streams) withStreams(streams, () => create(engine, server));
      else create(engine, server);
    },
  );
  session.beforeEntry = true;
  return session;
}

/** The environment, with the variable by which the engine's flag asks for the ordinary heap. */
function withHeap({ env, debugHeap }: LaunchOptions): Readonly<Record<string, string>> {
  return debugHeap ? { ...env } : { _NO_DEBUG_HEAP: '1', ...env };
}

/** Where its streams lead; undefined: to ours. */
function streamPaths(options: LaunchOptions): StreamPaths | undefined {
  const { output = 'inherit', pipes, processServer, console } = options;
  if (output === 'inherit' && !pipes) return undefined;
  const name = pipes ? 'stdio' : 'output';
  if (processServer !== undefined)
    throw new TypeError(`The option '${name}' is not for programs of a process server.`);
  if (console === 'new')
    throw new TypeError(`A new console has its own output: leave out '${name}' or 'console'.`);
  if (pipes) return pipes;
  const file = output === 'ignore' ? 'NUL' : (output as { file?: unknown } | null)?.file;
  if (typeof file !== 'string' || file === '')
    throw new TypeError(`The option 'output' is 'inherit', 'ignore' or { file: path }.`);
  return { stdout: file, stderr: file };
}

function createFlags(options: LaunchOptions): number {
  const { children, console = 'inherit', debugHeap } = options;
  if (!['inherit', 'new', 'none'].includes(console))
    throw new TypeError(
      `The option 'console' is 'inherit', 'new' or 'none', not '${String(console)}'.`,
    );
  return (
    (children
      ? PROCESS_CREATION_FLAGS.DEBUG_PROCESS
      : PROCESS_CREATION_FLAGS.DEBUG_ONLY_THIS_PROCESS) |
    (console === 'new' ? PROCESS_CREATION_FLAGS.CREATE_NEW_CONSOLE : 0) |
    (console === 'none' ? PROCESS_CREATION_FLAGS.DETACHED_PROCESS : 0) |
    // The engine refuses this flag together with an environment (E_NOTIMPL): see withHeap.
    (debugHeap || options.env ? 0 : DEBUG_CREATE_PROCESS.NO_DEBUG_HEAP)
  );
}

/** What the engine answers to what is no program, or cannot be started. */
const BAD_PROGRAMS: Record<number, string> = {
  0x80070002: 'there is no such program',
  0x80070003: 'there is no such folder',
  0x80070005: 'it is a folder, or you may not start it',
  0x800700c1: 'it is no program for this machine',
  0x8007010b: "the option 'cwd' is no folder",
};
