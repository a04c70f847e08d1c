/** Waiting for the target, and saying why it stopped. */
import { DbgEngError } from '../com/errors.ts';
import { scratch, enter, leave } from '../ffi/scratch.ts';
import { DEBUG_EVENT, DEBUG_STATUS, DEBUG_WAIT, INFINITE } from '../generated/families.ts';
import { EXCEPTION_RECORD64 } from '../generated/structs.ts';
import { currentProcess, currentThread } from './current.ts';
import { exceptionInfo } from './event-hub.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import type { EventName, Outcome, StopOutcome } from './outcome.ts';
import { printable, printableWithParts } from './print.ts';
import type { StopRequest } from './run-watch.ts';
import { standsAtEnd } from './running.ts';
import type { Session } from './session.ts';

const S_FALSE = 1;
const E_UNEXPECTED = 0x8000ffff;
const BREAKPOINT_INSTRUCTION = 0x80000003;
/**
 * STATUS_WAKE_SYSTEM_DEBUGGER: the engine has suspended a target that was to break in and could not, because one of
 * its threads holds the loader's lock. The exception is the engine's; no thread of the target raises it.
 */
const BREAK_IN_TIMED_OUT = 0x80000007;
/** The engine numbers its own breakpoints (gu, temporary ones) from here. */
const INTERNAL_BREAKPOINTS = 10000;

const EVENT_NAMES: Record<number, EventName> = {
  [DEBUG_EVENT.CREATE_THREAD]: 'createThread',
  [DEBUG_EVENT.EXIT_THREAD]: 'exitThread',
  [DEBUG_EVENT.CREATE_PROCESS]: 'createProcess',
  [DEBUG_EVENT.EXIT_PROCESS]: 'exitProcess',
  [DEBUG_EVENT.LOAD_MODULE]: 'loadModule',
  [DEBUG_EVENT.UNLOAD_MODULE]: 'unloadModule',
  [DEBUG_EVENT.SYSTEM_ERROR]: 'systemError',
};

/** Waits until the target stops, ends, or the time is over. */
export function waitForOutcome(
  session: Session,
  timeout: number,
  interrupting: boolean,
  internal: 'step' | undefined,
): Outcome {
  const { engine, hub } = session;
  // The exit of the last process may have been told already: the target stands at it.
  if (!standsAtEnd(session)) hub.exitCode = undefined;
  session.breakpoints.stopper = undefined;
  const { hresult, request } = waitForEvent(session, timeout, internal === 'step');
  if (hresult === S_FALSE) return printable({ kind: 'timeout', running: true });
  const status = engine.control.GetExecutionStatus();
  if (status === DEBUG_STATUS.NO_DEBUGGEE) return ended(session);
  // The engine answers E_UNEXPECTED when the last process ends during the wait.
  if (hresult === E_UNEXPECTED && hub.exitCode !== undefined) return ended(session);
  if (hresult !== 0)
    throw new DbgEngError(
      hresult,
      'IDebugControl',
      'WaitForEvent',
      session.breakpoints.complaint(),
    );
  const stop = stopOutcome(session, interrupting || request !== 'no', internal);
  // Stopped at its exit, the process still has its breakpoints.
  const exiting = stop.kind === 'event' && stop.event === 'exitProcess';
  if (hub.processEnded && !exiting) session.breakpoints.settle();
  // A callback answered "break" because somebody asked to stop: what it was about is not the reason.
  return request === 'forced' ? asInterrupted(stop) : stop;
}

/** One wait of the engine; more where it stops for what is nobody's business. */
function waitForEvent(
  { engine: { control }, hub, breakpoints: { strays } }: Session,
  timeout: number,
  toReturn: boolean,
): { hresult: number; request: StopRequest } {
  const steps = strays.some && (toReturn || STEPS.has(control.GetExecutionStatus()));
  const end = timeout === INFINITE ? Infinity : performance.now() + timeout;
  let rest = timeout;
  for (;;) {
    let request: StopRequest = 'no';
    let hresult: number;
    hub.watch?.begin();
    try {
      ({ hresult } = control.hr.WaitForEvent(DEBUG_WAIT.DEFAULT, rest));
    } finally {
      request = hub.watch?.end() ?? 'no';
    }
    // A step, or the way to a caller, has been given up by the engine, and "go" would be something else.
    if (hresult !== 0 || !strays.stopped() || steps || request !== 'no')
      return { hresult, request };
    if (end !== Infinity) rest = Math.max(0, Math.ceil(end - performance.now()));
    control.SetExecutionStatus(DEBUG_STATUS.GO_HANDLED);
  }
}

/** @internal How the target is to go on when it is to execute one instruction, line or branch. */
export const STEPS: ReadonlySet<number> = new Set([
  DEBUG_STATUS.STEP_INTO,
  DEBUG_STATUS.STEP_OVER,
  DEBUG_STATUS.STEP_BRANCH,
]);

function asInterrupted({ running, process, thread, address, description }: StopOutcome): Outcome {
  return printableWithParts({
    kind: 'interrupted',
    running,
    process,
    thread,
    address,
    description,
  });
}

function ended({ hub, breakpoints }: Session): Outcome {
  const code = hub.exitCode;
  breakpoints.forgetAll();
  hub.exitCode = undefined;
  return printableWithParts(
    code === undefined
      ? { kind: 'no-target', running: false }
      : { kind: 'exit', running: false, code },
  );
}

/** Why the target stands where it stands now, from the engine's last event. */
export function stopOutcome(
  session: Session,
  interrupting = false,
  internal: 'step' | undefined = undefined,
): StopOutcome {
  return printableWithParts(describeStop(session, interrupting, internal));
}

function describeStop(
  session: Session,
  interrupting: boolean,
  internal: 'step' | undefined,
): StopOutcome {
  const { engine } = session;
  const last = engine.control.hr.GetLastEventInformationWide();
  const where = engine.registers.hr.GetInstructionOffset();
  const stop = {
    running: false,
    process: currentProcess(engine),
    thread: currentThread(engine),
    address: where.hresult === 0 ? where.Offset : 0n,
    description: last.Description,
  } as const;
  switch (last.Type) {
    case 0:
      return { kind: 'step', ...stop };
    case DEBUG_EVENT.BREAKPOINT: {
      const breakpoint = word(last.ExtraInformation, 0);
      if (breakpoint >= INTERNAL_BREAKPOINTS) return { kind: internal ?? 'step', ...stop };
      return { kind: 'breakpoint', ...stop, breakpoint: session.breakpoints.stopper ?? breakpoint };
    }
    case DEBUG_EVENT.EXCEPTION: {
      const exception = decodeException(last.ExtraInformation);
      if (exception.code === BREAK_IN_TIMED_OUT) return { kind: 'interrupted', ...stop };
      if (exception.code === BREAKPOINT_INSTRUCTION && (interrupting || brokenInto(engine)))
        return { kind: 'interrupted', ...stop };
      return { kind: 'exception', ...stop, exception };
    }
    default:
      return { kind: 'event', ...stop, event: EVENT_NAMES[last.Type] ?? 'other' };
  }
}

/**
 * Somebody else interrupted, SetInterrupt on another thread perhaps: Windows makes a thread for it, which
 * begins in this function. Its name is exported, so it is known without symbols.
 */
function brokenInto({ control, symbols }: EngineInterfaces): boolean {
  const { hresult, Frames } = control.hr.GetStackTrace(0n, 0n, 0n, 2);
  if (hresult !== 0 || Frames.length < 2) return false;
  const caller = symbols.hr.GetNameByOffsetWide(Frames[1]!.InstructionOffset);
  return caller.hresult === 0 && /!DbgUiRemoteBreakin$/.test(caller.NameBuffer);
}

function word(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset, true);
}

/** DEBUG_LAST_EVENT_INFO_EXCEPTION: an EXCEPTION_RECORD64 and FirstChance. */
export function decodeException(bytes: Uint8Array) {
  const at = enter(bytes.length);
  try {
    scratch.u8.set(bytes, at);
    return exceptionInfo(
      EXCEPTION_RECORD64.decode(scratch, at),
      word(bytes, EXCEPTION_RECORD64.size) !== 0,
    );
  } finally {
    leave(at);
  }
}
