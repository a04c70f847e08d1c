// Where and why it happened: the stored event of a process's dump, the bug check of a kernel's.
import { DEBUG_EVENT, bugCheck, describeException, exceptionName } from '../../raw.ts';
import { CPP_EXCEPTION, thrownType } from './cpp-exception.ts';
import { fastFailName } from './fast-fail.ts';
import { addressOf, readBytes, type Target } from './target.ts';
import { hex, type BugCheckReport, type ExceptionReport } from './report.ts';

/** What a dump says about its end. */
export interface Fault {
  readonly exception: ExceptionReport | null;
  readonly bugcheck?: BugCheckReport;
  /** Registers at the fault; undefined: those of the current thread. */
  readonly context: Uint8Array | undefined;
  /** The engine's number of the thread; undefined: the current one. */
  readonly thread: number | undefined;
  /** The instruction that a bug check blames. */
  readonly blamed?: bigint;
}

export function readFault(target: Target): Fault {
  return target.kind === 'kernel' ? kernelFault(target) : userFault(target);
}

function userFault(target: Target): Fault {
  // The engine claims a breakpoint at address 0 as last event of dumps that store none; this one is honest.
  const event = target.session.engine.control.hr.GetStoredEventInformation();
  if (event.hresult !== 0) return { exception: null, context: undefined, thread: undefined };
  const known =
    event.Type === DEBUG_EVENT.EXCEPTION && event.ExtraInformation.length >= RECORD_SIZE;
  return {
    exception: known ? exceptionReport(target, event.ExtraInformation) : null,
    context: event.Context.length > 0 ? event.Context : undefined,
    thread: event.ThreadId,
  };
}

/** EXCEPTION_RECORD64. */
const RECORD_SIZE = 152;
const MOST_PARAMETERS = 15;

function exceptionReport(target: Target, record: Uint8Array): ExceptionReport {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const code = view.getUint32(0, true);
  const count = Math.min(view.getUint32(24, true), MOST_PARAMETERS);
  const parameters = Array.from({ length: count }, (_, index) =>
    addressOf(target, view.getBigUint64(32 + index * 8, true)),
  );
  return {
    code: hex(code),
    name: exceptionName(code) ?? null,
    address: hex(addressOf(target, view.getBigUint64(16, true))),
    parameters: parameters.map(hex),
    description: describe(target, code, parameters),
  };
}

const FAST_FAIL = 0xc0000409;
const KERNEL_FAST_FAIL = 0x139;
const MISSING = 0xffffffffn;

function describe(target: Target, code: number, parameters: readonly bigint[]): string {
  const text = describeException(code, parameters);
  const more =
    code === FAST_FAIL
      ? fastFailName(parameters[0] ?? MISSING)
      : code === CPP_EXCEPTION
        ? thrownType(target, parameters)
        : undefined;
  if (more === undefined) return text;
  return code === CPP_EXCEPTION ? `${text} of type ${more}` : `fast fail: ${more}`;
}

interface BugCheckPlaces {
  /** Which parameter is the address of the instruction. */
  readonly instruction?: number;
  readonly record?: number;
  readonly context?: number;
}

/** Where the parameters of a bug check lead ({@link bugCheck} has the page). */
const PLACES: Readonly<Record<number, BugCheckPlaces>> = {
  0xa: { instruction: 3 },
  0x1e: { instruction: 1 },
  0x3b: { instruction: 1, context: 2 },
  0x50: { instruction: 2 },
  0x7e: { instruction: 1, record: 2, context: 3 },
  0x8e: { instruction: 1 },
  0xd1: { instruction: 3 },
};

/** Set in the code by small dumps. */
const SMALL = 0x10000000;

/** `0x7e` of `0x1000007e`. */
export function plainBugCheck(code: number): number {
  return (code & ~SMALL) >>> 0;
}

function kernelFault(target: Target): Fault {
  const { hresult, Code, Arg1, Arg2, Arg3, Arg4 } =
    target.session.engine.control.hr.ReadBugCheckData();
  if (hresult !== 0 || Code === 0)
    return { exception: null, context: undefined, thread: undefined };
  const parameters = [Arg1, Arg2, Arg3, Arg4] as const;
  const { name, description } = bugCheck(Code, parameters);
  const check = plainBugCheck(Code) === KERNEL_FAST_FAIL ? fastFailName(Arg1) : undefined;
  const places = PLACES[plainBugCheck(Code)] ?? {};
  const at = (index: number | undefined) => (index === undefined ? 0n : parameters[index]!);
  const record = readBytes(target, at(places.record), RECORD_SIZE);
  const context = readBytes(target, at(places.context), target.contextSize);
  const blamed = at(places.instruction);
  return {
    exception: record ? exceptionReport(target, record) : null,
    bugcheck: {
      code: hex(Code),
      name: name ?? null,
      parameters: parameters.map((value) => hex(addressOf(target, value))),
      description: check ? `${description} (${check})` : description,
    },
    context,
    thread: undefined,
    ...(blamed !== 0n && { blamed }),
  };
}
