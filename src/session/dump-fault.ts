/** What a dump was written for: the stored event of a process's dump, the bug check of a kernel's. */
import { bugCheck, plainBugCheck, type BugCheck } from '../engine/bugcheck.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { DEBUG_EVENT, IMAGE_FILE_MACHINE } from '../generated/families.ts';
import type { ExceptionInfo } from './outcome.ts';
import { printableWithParts } from './print.ts';
import { decodeException } from './wait.ts';

/** The end of a process or a kernel, as far as its dump tells. */
export interface DumpFault {
  readonly exception: ExceptionInfo | undefined;
  readonly bugcheck: BugCheck | undefined;
  /** The instruction that a bug check blames. */
  readonly blamed: bigint | undefined;
  /** Registers at the fault (CONTEXT); undefined: the current thread's own are the best there is. */
  readonly context: Uint8Array | undefined;
  /** The engine's number of the thread that it is in, of a processor in kernels; undefined: none is known. */
  readonly thread: number | undefined;
}

const NOTHING: DumpFault = {
  exception: undefined,
  bugcheck: undefined,
  blamed: undefined,
  context: undefined,
  thread: undefined,
};

/** @internal What a dump says; a dump of a kernel, when its bug check's thread is the current one. */
export function readDumpFault(engine: EngineInterfaces, kind: string): DumpFault {
  return kind === 'kernel-dump' ? kernelFault(engine) : userFault(engine);
}

/** EXCEPTION_RECORD64, and in events the word that follows it. */
const RECORD_SIZE = 152;
const WITH_CHANCE = 160;

function userFault({ control }: EngineInterfaces): DumpFault {
  // The engine claims a breakpoint at address 0 as last event of dumps that store none; this one is honest.
  const event = control.hr.GetStoredEventInformation();
  if (event.hresult >= 0x80000000) return NOTHING;
  const { Type, ExtraInformation, Context, ThreadId } = event;
  const known = Type === DEBUG_EVENT.EXCEPTION && ExtraInformation.length >= RECORD_SIZE;
  return {
    ...NOTHING,
    exception: known ? decoded(ExtraInformation) : undefined,
    context: Context.length > 0 ? Context : undefined,
    thread: ThreadId,
  };
}

function decoded(record: Uint8Array): ExceptionInfo {
  const bytes = new Uint8Array(WITH_CHANCE);
  bytes.set(record.subarray(0, WITH_CHANCE));
  return printableWithParts(decodeException(bytes));
}

/** The bug check of a kernel that stands at one; undefined where there is none. */
export function readBugCheck({ control }: EngineInterfaces): BugCheck | undefined {
  const { hresult, Code, Arg1, Arg2, Arg3, Arg4 } = control.hr.ReadBugCheckData();
  if (hresult !== 0 || Code === 0) return undefined;
  return printableWithParts(bugCheck(Code, [Arg1, Arg2, Arg3, Arg4]));
}

/** Which parameter of a bug check is what. */
interface Places {
  /** Address of the instruction. */
  readonly instruction?: number;
  readonly record?: number;
  readonly context?: number;
}

/** Where the parameters of a bug check lead ({@link bugCheck} has the page). */
const PLACES: Readonly<Record<number, Places>> = {
  0xa: { instruction: 3 },
  0x1e: { instruction: 1 },
  0x3b: { instruction: 1, context: 2 },
  0x50: { instruction: 2 },
  0x7e: { instruction: 1, record: 2, context: 3 },
  0x8e: { instruction: 1 },
  0xd1: { instruction: 3 },
  0x139: { record: 2 },
};

/** CONTEXT of each machine: its size, and where its flags are with the bit that says which machine it is of. */
const CONTEXTS: Readonly<Record<number, { size: number; flagsAt: number; flag: number }>> = {
  [IMAGE_FILE_MACHINE.I386]: { size: 716, flagsAt: 0, flag: 0x1_0000 },
  [IMAGE_FILE_MACHINE.AMD64]: { size: 1232, flagsAt: 0x30, flag: 0x10_0000 },
  [IMAGE_FILE_MACHINE.ARM64]: { size: 912, flagsAt: 0, flag: 0x40_0000 },
};

function kernelFault(engine: EngineInterfaces): DumpFault {
  const bugcheck = readBugCheck(engine);
  if (!bugcheck) return NOTHING;
  const places = PLACES[plainBugCheck(bugcheck.code)] ?? {};
  const at = (index: number | undefined) =>
    index === undefined ? 0n : bugcheck.parameters[index]!;
  const machine = engine.control.hr.GetActualProcessorType().Type;
  const blamed = at(places.instruction);
  const current = engine.system.hr.GetCurrentThreadId();
  return {
    exception: exceptionAt(engine, at(places.record), machine),
    bugcheck,
    blamed: blamed === 0n ? undefined : blamed,
    context: contextAt(engine, at(places.context), machine),
    thread: current.hresult === 0 ? current.Id : undefined,
  };
}

function contextAt(engine: EngineInterfaces, address: bigint, machine: number) {
  const known = CONTEXTS[machine];
  const bytes = known && readBytes(engine, address, known.size);
  // What was overwritten since would lead anywhere.
  return bytes && (word(bytes, known.flagsAt) & known.flag) !== 0 ? bytes : undefined;
}

function exceptionAt(
  engine: EngineInterfaces,
  address: bigint,
  machine: number,
): ExceptionInfo | undefined {
  const wide = machine !== IMAGE_FILE_MACHINE.I386;
  const bytes = readBytes(engine, address, wide ? RECORD_SIZE : RECORD32_SIZE);
  return bytes && decoded(wide ? bytes : widened(bytes));
}

const RECORD32_SIZE = 80;
const MOST_PARAMETERS = 15;

/** @internal EXCEPTION_RECORD32 as EXCEPTION_RECORD64, addresses extended with their sign as the engine has them. */
export function widened(record: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(RECORD_SIZE);
  const to = new DataView(bytes.buffer);
  const pointer = (from: number, at: number) =>
    to.setBigInt64(at, BigInt(word(record, from) | 0), true);
  to.setUint32(0, word(record, 0), true);
  to.setUint32(4, word(record, 4), true);
  pointer(8, 8);
  pointer(12, 16);
  to.setUint32(24, word(record, 16), true);
  for (let index = 0; index < MOST_PARAMETERS; index++) pointer(20 + index * 4, 32 + index * 8);
  return bytes;
}

function word(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

/** Memory of the target; undefined where the dump has not all of it. */
function readBytes({ data }: EngineInterfaces, address: bigint, size: number) {
  if (address === 0n) return undefined;
  const { hresult, Buffer } = data.hr.ReadVirtual(address, size);
  return hresult === 0 && Buffer.length === size ? Buffer : undefined;
}
