/** The fault that a target stands at, or that its dump was written for. */
import type { BugCheck } from '../engine/bugcheck.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { DEBUG_EVENT } from '../generated/families.ts';
import { readBugCheck, readDumpFault, type DumpFault } from './dump-fault.ts';
import type { ExceptionInfo } from './outcome.ts';
import { printableWithParts } from './print.ts';
import type { Session } from './session.ts';
import type { TargetKind } from './session-setup.ts';
import { checkHolding } from './stop.ts';
import { decodeException } from './wait.ts';

/** The fault of a dump; undefined for what is none. Before anything else was looked at. */
export function faultOf(engine: EngineInterfaces, kind: TargetKind): DumpFault | undefined {
  return kind === 'user-dump' || kind === 'kernel-dump' ? readDumpFault(engine, kind) : undefined;
}

/**
 * Shows the fault of a dump in its thread, which is the current one: what the engine shows is where the dump was
 * written, which for dumps that a process writes of itself is somewhere in its crash handler, and for kernels where
 * the bug check was raised. False where there is nothing to show.
 */
export function showFault(
  { symbols, symbols5 }: EngineInterfaces,
  fault: DumpFault | undefined,
): boolean {
  if (!fault) return false;
  if (!fault.bugcheck)
    return fault.exception !== undefined && symbols.hr.SetScopeFromStoredEvent().hresult === 0;
  if (!fault.context) return false;
  const { hresult } = symbols5
    ? symbols5.hr.SetScopeEx(0n, null, fault.context)
    : symbols.hr.SetScope(0n, null, fault.context);
  return hresult === 0;
}

/** The exception that the target stands at, or that its dump was written for; undefined when there is none. */
export function currentException(session: Session): ExceptionInfo | undefined {
  checkHolding(session, 'The exception');
  const { engine, kind, fault } = session;
  // The engine tells of a breakpoint exception even where a dump has none: only the stored event is true.
  if (kind === 'user-dump' || kind === 'kernel-dump') return fault?.exception;
  const last = engine.control.hr.GetLastEventInformationWide();
  if (last.hresult !== 0 || last.Type !== DEBUG_EVENT.EXCEPTION) return undefined;
  return printableWithParts(decodeException(last.ExtraInformation));
}

/** The bug check that a kernel stands at, or that its dump was written for; undefined when there is none. */
export function currentBugCheck(session: Session): BugCheck | undefined {
  checkHolding(session, 'The bug check');
  if (session.kind === 'kernel-dump') return session.fault?.bugcheck;
  return session.kind === 'kernel' ? readBugCheck(session.engine) : undefined;
}
