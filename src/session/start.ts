/** Beginning a session on what is there: a process, a dump, the session of a debugging server. */
import { debugConnect } from '../engine/create.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import {
  DEBUG_ATTACH_PROCESS,
  DEBUG_CLASS,
  DEBUG_ENGOPT,
  DEBUG_GET_PROC,
  DEBUG_PROC_DESC,
} from '../generated/families.ts';
import { IDebugClient5 } from '../generated/interfaces/IDebugClient5.ts';
import { begin, checkEngine, open, type StartOptions } from './begin.ts';
import type { Ending, Session, TargetKind } from './session.ts';
import { explaining } from './start-errors.ts';

export type { StartOptions } from './begin.ts';
export { launch, type LaunchOptions } from './launch.ts';

export interface AttachOptions extends StartOptions {
  /** Look without stopping it for good: no events, no breakpoints. */
  readonly nonInvasive?: boolean;
  /** Take over a process that a session has left (`ending: 'leave'`), or whose debugger hangs. */
  readonly existing?: boolean;
  /** At the end of the session. Default `'detach'`. */
  readonly ending?: Ending;
}

/**
 * Attaches to a running process, by id or by the name of its executable (`notepad.exe`, which must be the
 * only one). The session begins stopped. Throws DbgEngError when there is none or it is not allowed, Error
 * when several have the name.
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
      const id = typeof target === 'number' ? target : processId(client, server, target);
      control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
      explaining(`process ${id}`, BAD_PROCESSES, () => client.AttachProcess(server, id, flags));
    },
  );
  session.noteAttached();
  return session;
}

/** What the engine answers to ids that it cannot attach to. */
const BAD_PROCESSES: Record<number, string> = {
  0x80070005: 'it belongs to somebody else, or is protected',
  0x80070057: 'there is none that can be attached to',
  0xd000000b: 'there is no such process',
};

/** The id of the one process of that name. */
function processId(client: IDebugClient5, server: bigint, name: string): number {
  const { ONLY_MATCH } = DEBUG_GET_PROC;
  const id = explaining(`'${name}'`, { 0x80004002: 'no process has this name' }, () =>
    client.GetRunningProcessSystemIdByExecutableNameWide(server, name, ONLY_MATCH),
  );
  // Asked for the only one, the engine gives any one.
  const same = client.GetRunningProcessSystemIds(server).filter((other) => {
    if (other === process.pid && server === 0n) return false;
    const { NO_PATHS } = DEBUG_PROC_DESC;
    const { hresult, ExeName } = client.hr.GetRunningProcessDescriptionWide(
      server,
      other,
      NO_PATHS,
    );
    return hresult === 0 && ExeName.toLowerCase() === name.toLowerCase();
  });
  if (same.length > 1)
    throw new Error(
      `${same.length} processes are called '${name}', with the ids ${same.join(', ')}: attach to one of these.`,
    );
  return id;
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
  return explaining(
    `'${path}'`,
    BAD_DUMPS,
    () => begin(options, kindOf, 'leave', ({ client }) => client.OpenDumpFileWide(path, 0n)),
    'the engine cannot read it',
  );
}

/** What the engine answers to files that are no dumps, or no longer. */
const BAD_DUMPS: Record<number, string> = {
  0x80070002: 'there is no such file',
  0x80070003: 'there is no such folder',
  0x80070005: 'it is a folder, or you may not read it',
  0x80070008: 'it is damaged: it points outside itself',
  0x80070057: 'it is no dump',
  0x8007007b: 'its name cannot be one on Windows (< > : " | ? * or a line end is in it): rename it',
  0x80070570: 'it is damaged: it points outside itself',
  0x80004005: 'it is damaged: it does not say which system it comes from',
  0xd000011e: 'it is empty',
};

/**
 * Joins the session of a debugging server (`tcp:server=host,port=5005`), sharing its target.
 * Ending this session leaves the other one as it is.
 */
export function connect(remote: string, options: StartOptions = {}): Session {
  checkEngine(options);
  const client = explaining(`'${String(remote)}'`, BAD_CONNECTIONS, () =>
    debugConnect(IDebugClient5, remote, options.engine),
  );
  return open(client, options, kindOfRemote, 'disconnect', () => 0n);
}

/** What the engine answers to what names no debugging server. */
const BAD_CONNECTIONS: Record<number, string> = {
  0x80070057:
    'it is no connection string; they look like tcp:server=HOST,port=5005 and npipe:server=HOST,pipe=NAME',
};

function kindOfRemote({ control }: EngineInterfaces): TargetKind {
  const { Class, Qualifier } = control.GetDebuggeeType();
  const kernel = Class === DEBUG_CLASS.KERNEL;
  const dump = Qualifier >= DUMP_QUALIFIERS;
  return kernel ? (dump ? 'kernel-dump' : 'kernel') : dump ? 'user-dump' : 'user';
}

/** DEBUG_DUMP_SMALL: qualifiers from here on are dumps, for both classes. */
const DUMP_QUALIFIERS = 1024;
