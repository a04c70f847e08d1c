/** The fault that a dump was written for. */
import { DEBUG_EVENT } from '../generated/families.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import type { ExceptionInfo } from './outcome.ts';
import { printable } from './print.ts';
import type { Session } from './session.ts';
import { checkHolding } from './stop.ts';
import { decodeException } from './wait.ts';

function storedEvent({ control }: EngineInterfaces) {
  const event = control.hr.GetStoredEventInformation();
  return event.hresult < 0x80000000 && event.Type === DEBUG_EVENT.EXCEPTION ? event : undefined;
}

/**
 * Shows the fault of a dump: what the engine shows first is where the dump was written, which for dumps
 * that a process writes of itself is somewhere in its crash handler. Returns the engine's number of the
 * faulting thread; undefined where the dump has no fault.
 */
export function showFault(engine: EngineInterfaces): number | undefined {
  const event = storedEvent(engine);
  if (!event) return undefined;
  const { hresult } = engine.symbols.hr.SetScopeFromStoredEvent();
  return hresult === 0 ? event.ThreadId : undefined;
}

/** The exception that the target stands at, or that its dump was written for; undefined when there is none. */
export function currentException(session: Session): ExceptionInfo | undefined {
  checkHolding(session, 'The exception');
  const { engine, kind } = session;
  if (kind === 'user-dump') {
    // The engine tells of a breakpoint exception even where the dump has none: only the stored event is true.
    const event = storedEvent(engine);
    return event && printable(decodeException(event.ExtraInformation));
  }
  if (kind === 'kernel-dump') return undefined;
  const last = engine.control.hr.GetLastEventInformationWide();
  if (last.hresult !== 0 || last.Type !== DEBUG_EVENT.EXCEPTION) return undefined;
  return printable(decodeException(last.ExtraInformation));
}
