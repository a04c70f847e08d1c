/** Beginning a session: launch a program, attach to one, open a dump. */
import { DbgEngError } from '../com/errors.ts';
import { withStreams, type StreamPaths } from '../ffi/processes.ts';
import { debugConnect, debugCreate } from '../engine/create.ts';
import { EngineInterfaces } from '../engine/interfaces.ts';
import type { LoadOptions } from '../engine/load/load.ts';
import { OutputRouter } from '../engine/output.ts';
import { startingProcess } from '../engine/start-process.ts';
import {
  DEBUG_ATTACH_PROCESS,
  DEBUG_CLASS,
  DEBUG_CREATE_PROCESS,
  DEBUG_ECREATE_PROCESS,
  DEBUG_END,
  DEBUG_ENGOPT,
  DEBUG_GET_PROC,
  DEBUG_WAIT,
  INFINITE,
  PROCESS_CREATION_FLAGS,
  SYMOPT,
} from '../generated/families.ts';
import { IDebugClient5 } from '../generated/interfaces/IDebugClient5.ts';
import { EventHub } from './event-hub.ts';
import type { EventHandler, EventKind } from './events.ts';
import { commandLine, environmentBlock } from './command-line.ts';
import { Session, type Ending, type TargetKind } from './session.ts';

/** Options of every start. */
export interface StartOptions {
  /** Which engine to load; see `docs/engine.md`. Only the first start of a process can choose. */
  readonly engine?: LoadOptions;
  /** Symbol path elements: folders, `srv*cache*server`. Default: the engine's (`_NT_SYMBOL_PATH`). */
  readonly symbols?: readonly string[];
  /** Where executables are looked for; for dumps. */
  readonly images?: readonly string[];
  /** Where source files are looked for. */
  readonly sources?: readonly string[];
  /** Handlers of events from the very first on; {@link Session.on} comes after the start. */
  readonly on?: { readonly [K in EventKind]?: EventHandler<K> };
  /** Connection string of a process server (`dbgsrv`): the target runs on that machine. */
  readonly processServer?: string;
}

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

export interface AttachOptions extends StartOptions {
  /** Look without stopping it for good: no events, no breakpoints. */
  readonly nonInvasive?: boolean;
  /** Take over a process that a session has left (`ending: 'leave'`), or whose debugger hangs. */
  readonly existing?: boolean;
  /** At the end of the session. Default `'detach'`. */
  readonly ending?: Ending;
}

/** One process holds one engine, and one engine one session of ours. */
let current: Session | undefined;

/**
 * Starts `program` under the debugger. The session begins stopped at the initial breakpoint, before the
 * program's own code. Throws DbgEngError when it cannot start, Error when another session is open here.
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
    startingProcess(() =>
      client.CreateProcess2Wide(server, line, settings, options.cwd ?? null, environment),
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

/**
 * Attaches to a running process, by id or by the name of its executable (`notepad.exe`, which must be the
 * only one). The session begins stopped. Throws DbgEngError when there is none or it is not allowed.
 */
export function attach(target: number | string, options: AttachOptions = {}): Session {
  if (typeof target === 'string' ? target === '' : target >>> 0 !== target)
    throw new TypeError(
      `attach needs a process id or the name of an executable, not ${JSON.stringify(target)}.`,
    );
  const flags = options.nonInvasive
    ? DEBUG_ATTACH_PROCESS.NONINVASIVE
    : options.existing
      ? DEBUG_ATTACH_PROCESS.EXISTING
      : DEBUG_ATTACH_PROCESS.DEFAULT;
  const session = begin(
    options,
    () => 'user',
    options.ending ?? 'detach',
    ({ client, control }, server) => {
      const id =
        typeof target === 'number'
          ? target
          : client.GetRunningProcessSystemIdByExecutableNameWide(
              server,
              target,
              DEBUG_GET_PROC.ONLY_MATCH,
            );
      control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
      client.AttachProcess(server, id, flags);
    },
  );
  session.noteAttached();
  return session;
}

/**
 * Opens a crash dump, of a process or of a kernel. What you see first is the fault, not where the dump was
 * written. Throws DbgEngError for files that are no dumps.
 */
export function openDump(path: string, options: StartOptions = {}): Session {
  if (typeof path !== 'string' || path === '')
    throw new TypeError(`openDump needs the path of a dump, not ${JSON.stringify(path)}.`);
  const kindOf = ({ control }: EngineInterfaces): TargetKind =>
    control.GetDebuggeeType().Class === DEBUG_CLASS.KERNEL ? 'kernel-dump' : 'user-dump';
  try {
    return begin(options, kindOf, 'leave', ({ client }) => client.OpenDumpFileWide(path, 0n));
  } catch (error) {
    if (!(error instanceof DbgEngError)) throw error;
    const why = BAD_DUMPS[error.hresult] ?? 'the engine cannot read it';
    throw new DbgEngError(error.hresult, error.interfaceName, error.method, `'${path}': ${why}.`);
  }
}

/** What the engine answers to files that are no dumps, or no longer. */
const BAD_DUMPS: Record<number, string> = {
  0x80070002: 'there is no such file',
  0x80070003: 'there is no such folder',
  0x80070005: 'it is a folder, or you may not read it',
  0x80070008: 'it is damaged: it points outside itself',
  0x80070057: 'it is no dump',
  0x80070570: 'it is damaged: it points outside itself',
  0x80004005: 'it is damaged: it does not say which system it comes from',
  0xd000011e: 'it is empty',
};

/**
 * Joins the session of a debugging server (`tcp:server=host,port=5005`), sharing its target.
 * Ending this session leaves the other one as it is.
 */
export function connect(remote: string, options: StartOptions = {}): Session {
  const client = debugConnect(IDebugClient5, remote, options.engine);
  return open(client, options, kindOfRemote, 'disconnect', () => 0n);
}

function kindOfRemote({ control }: EngineInterfaces): TargetKind {
  const { Class, Qualifier } = control.GetDebuggeeType();
  const kernel = Class === DEBUG_CLASS.KERNEL;
  const dump = Qualifier >= DUMP_QUALIFIERS;
  return kernel ? (dump ? 'kernel-dump' : 'kernel') : dump ? 'user-dump' : 'user';
}

/** DEBUG_DUMP_SMALL: qualifiers from here on are dumps, for both classes. */
const DUMP_QUALIFIERS = 1024;

type Starter = (engine: EngineInterfaces, server: bigint) => void;
type KindOf = (engine: EngineInterfaces) => TargetKind;

function begin(options: StartOptions, kindOf: KindOf, ending: Ending, start: Starter): Session {
  if (current?.alive)
    throw new Error(
      'A session is open in this process already, and one engine holds one. Dispose it first, ' +
        'or use dbgeng/async, where every session has a process of its own.',
    );
  return open(debugCreate(IDebugClient5, options.engine), options, kindOf, ending, (engine) => {
    const server = options.processServer
      ? engine.client.ConnectProcessServerWide(options.processServer)
      : 0n;
    try {
      start(engine, server);
      const { hresult } = engine.control.hr.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
      if (hresult !== 0) throw new DbgEngError(hresult, 'IDebugControl', 'WaitForEvent');
    } catch (error) {
      engine.client.hr.EndSession(DEBUG_END.ACTIVE_TERMINATE);
      if (server !== 0n) engine.client.hr.DisconnectProcessServer(server);
      throw error;
    }
    return server;
  });
}

function open(
  client: IDebugClient5,
  options: StartOptions,
  kindOf: KindOf,
  ending: Ending | 'disconnect',
  start: (engine: EngineInterfaces) => bigint,
): Session {
  const engine = new EngineInterfaces(client);
  const output = new OutputRouter(client);
  const hub = new EventHub(engine);
  try {
    prepareSymbols(engine, options);
    for (const [kind, handler] of Object.entries(options.on ?? {}))
      hub.subscribe(kind as EventKind, handler as EventHandler<EventKind>);
    const { capture, result: server } = output.capture(() => start(engine));
    const session = new Session(engine, {
      output,
      hub,
      kind: kindOf(engine),
      ending,
      server,
      local: ending !== 'disconnect' && server === 0n,
      startMessages: capture.text(),
      onEnd: () => {
        if (current === session) current = undefined;
      },
    });
    current = session;
    return session;
  } catch (error) {
    hub.dispose();
    output.dispose();
    engine.dispose();
    throw error;
  }
}

/** Lines always, dialogs never; loading on demand, as WinDbg does. */
function prepareSymbols({ symbols }: EngineInterfaces, options: StartOptions): void {
  symbols.AddSymbolOptions(
    SYMOPT.LOAD_LINES | SYMOPT.NO_PROMPTS | SYMOPT.FAIL_CRITICAL_ERRORS | SYMOPT.DEFERRED_LOADS,
  );
  if (options.symbols) symbols.SetSymbolPathWide(pathOf('symbols', options.symbols));
  if (options.images) symbols.SetImagePathWide(pathOf('images', options.images));
  if (options.sources) symbols.SetSourcePathWide(pathOf('sources', options.sources));
}

function pathOf(option: string, elements: readonly string[]): string {
  if (!Array.isArray(elements) || elements.some((element) => typeof element !== 'string'))
    throw new TypeError(`The option '${option}' is a list of folders or symbol servers.`);
  return elements.join(';');
}
