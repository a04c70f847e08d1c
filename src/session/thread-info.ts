/** What is known about a thread besides its stack, as plain data. */
import { DEBUG_SYSOBJINFO } from '../generated/families.ts';
import { printableWithParts } from './print.ts';
import type { Session } from './session.ts';
import { symbolAt, type SymbolInfo } from './symbol.ts';
import type { Thread } from './thread.ts';

export interface ThreadInfo {
  readonly index: number;
  readonly id: number;
  /** As the program set it; undefined where it has none, or the dump does not say. */
  readonly name: string | undefined;
  readonly teb: bigint | undefined;
  /** Where it began to run. */
  readonly startAddress: bigint | undefined;
  readonly startSymbol: SymbolInfo | undefined;
  /** STILL_ACTIVE (259) while it runs. */
  readonly exitStatus: number | undefined;
  readonly priority: number | undefined;
  readonly priorityClass: number | undefined;
  /** A bit for each processor that it may run on. */
  readonly affinity: bigint | undefined;
  readonly created: Date | undefined;
  /** Milliseconds of processor time. */
  readonly kernelTime: number | undefined;
  readonly userTime: number | undefined;
  readonly suspendCount: number | undefined;
  readonly frozen: boolean | undefined;
}

/** DEBUG_THREAD_BASIC_INFORMATION: which of its fields are there, and where. */
const VALID = { EXIT_STATUS: 1, PRIORITY_CLASS: 2, PRIORITY: 4, TIMES: 8, START: 16, AFFINITY: 32 };
const AT = {
  valid: 0,
  exitStatus: 4,
  priorityClass: 8,
  priority: 12,
  created: 16,
  kernelTime: 32,
  userTime: 40,
  start: 48,
  affinity: 56,
} as const;
const SIZE = 64;

export function readThreadInfo(thread: Thread): ThreadInfo {
  return thread.process.within(() => infoOf(thread));
}

/** Of a thread of the current process: the engine's numbers of threads mean these. */
function infoOf(thread: Thread): ThreadInfo {
  const { session, index, id } = thread;
  const { engine } = session;
  const basic = basicInformation(thread);
  const has = (bit: number) => basic !== undefined && (basic.getUint32(AT.valid, true) & bit) !== 0;
  const start = has(VALID.START) ? basic!.getBigUint64(AT.start, true) : undefined;
  const state = threadState(thread);
  const teb = thread.within(() => engine.system.hr.GetCurrentThreadTeb());
  return printableWithParts({
    index,
    id,
    name: threadName(thread) ?? state?.name,
    teb: teb.hresult === 0 ? teb.Offset : undefined,
    startAddress: start,
    startSymbol: start === undefined ? undefined : symbolAt(engine, start),
    exitStatus: has(VALID.EXIT_STATUS) ? basic!.getUint32(AT.exitStatus, true) : undefined,
    priority: has(VALID.PRIORITY) ? basic!.getInt32(AT.priority, true) : undefined,
    priorityClass: has(VALID.PRIORITY_CLASS) ? basic!.getUint32(AT.priorityClass, true) : undefined,
    affinity: has(VALID.AFFINITY) ? basic!.getBigUint64(AT.affinity, true) : undefined,
    created: has(VALID.TIMES) ? fileTime(basic!.getBigUint64(AT.created, true)) : undefined,
    kernelTime: has(VALID.TIMES) ? ticks(basic!.getBigUint64(AT.kernelTime, true)) : undefined,
    userTime: has(VALID.TIMES) ? ticks(basic!.getBigUint64(AT.userTime, true)) : undefined,
    suspendCount: state?.suspendCount,
    frozen: state?.frozen,
  });
}

function basicInformation({ session, index }: Thread): DataView | undefined {
  const which = DEBUG_SYSOBJINFO.THREAD_BASIC_INFORMATION;
  const { hresult, Buffer } = session.engine.advanced.hr.GetSystemObjectInformation(
    which,
    0n,
    index,
  );
  if (hresult !== 0 || Buffer.length < SIZE) return undefined;
  return new DataView(Buffer.buffer, Buffer.byteOffset, Buffer.length);
}

export function threadName({ session, process, index }: Thread): string | undefined {
  const which = DEBUG_SYSOBJINFO.THREAD_NAME_WIDE;
  const { advanced } = session.engine;
  const { hresult, Buffer: bytes } = process.within(() =>
    advanced.hr.GetSystemObjectInformation(which, 0n, index),
  );
  if (hresult !== 0) return undefined;
  const text = Buffer.from(bytes).toString('utf16le').replace(/\0.*$/s, '');
  return text === '' ? undefined : text;
}

const STATE = /^[.#\s]*(\d+)\s+Id: [0-9a-f.]+ Suspend: (\d+) Teb: \S+ (\w+)(?:\s+"(.*)")?/m;

interface ThreadState {
  readonly suspendCount: number;
  readonly frozen: boolean;
  readonly name: string | undefined;
}

/** Only text tells this: no interface knows how often a thread is suspended, nor its name in a dump. */
export function threadState({ session, process, index }: Thread): ThreadState | undefined {
  const match = STATE.exec(process.within(() => listing(session, index)));
  if (!match || Number(match[1]) !== index) return undefined;
  return { suspendCount: Number(match[2]), frozen: match[3] === 'Frozen', name: match[4] };
}

function listing(session: Session, index: number): string {
  const { refused, text } = session.execute(`~${index}`);
  return refused ? '' : text;
}

/** Windows counts from 1601, in units of 100 ns. */
const EPOCH = 116444736000000000n;

function fileTime(time: bigint): Date | undefined {
  return time === 0n ? undefined : new Date(Number((time - EPOCH) / 10000n));
}

function ticks(time: bigint): number {
  return Number(time) / 10000;
}
