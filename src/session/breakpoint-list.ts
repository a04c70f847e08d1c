/** Which breakpoints the engine still has: it drops them by itself, and says so to nobody. */
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { DEBUG_STATUS } from '../generated/families.ts';
import type { Breakpoint } from './breakpoint.ts';
import { currentProcess } from './current.ts';
import type { Session } from './session.ts';

/** Commands after which as many breakpoints as before may be others: `bc 0; bp x`, `br 0 7`, scripts. */
const EXCHANGES = /\bb|\$/i;

/** Runs `command`, which may remove breakpoints, or end their process. */
export function watchingBreakpoints<T>(session: Session, text: string, command: () => T): T {
  const { breakpoints } = session;
  if (breakpoints.size === 0) return command();
  const before = countOf(session);
  const result = command();
  if (EXCHANGES.test(text) || countOf(session) !== before) breakpoints.reconcile();
  return result;
}

function countOf({ engine: { control } }: Session): number | undefined {
  const { hresult, Number: count } = control.hr.GetNumberBreakpoints();
  return hresult === 0 ? count : undefined;
}

/** The processes of the session, by the system's numbering. */
export function systemIds({ system }: EngineInterfaces): number[] {
  return system.hr.GetProcessIdsByIndex(0, system.hr.GetNumberProcesses().Number).SysIds;
}

/** What the engine has: the addresses of its breakpoints, and the number that each goes by. */
function ofCurrentProcess(session: Session): Map<number, number> | undefined {
  const { control } = session.engine;
  const count = countOf(session);
  if (count === undefined) return undefined;
  const ids = new Map<number, number>();
  for (let index = 0; index < count; index++) {
    const { hresult, Bp } = control.hr.GetBreakpointByIndex2(index);
    if (hresult !== 0 || !Bp) continue;
    ids.set(Bp.pointer, Bp.GetId());
    Bp.forget(); // it belongs to the engine, and has no count of references
  }
  return ids;
}

/**
 * Tells `lost` of each breakpoint that the engine has no more, and `renumbered` of each that goes by another
 * number. The engine lists those of the current process only: others are lost when theirs has ended.
 */
export function compare(
  session: Session,
  breakpoints: readonly Breakpoint[],
  lost: (breakpoint: Breakpoint) => void,
  renumbered: (breakpoint: Breakpoint, id: number) => void,
): ReadonlyMap<number, number> {
  const { control } = session.engine;
  const listed = ofCurrentProcess(session);
  const none = new Map<number, number>();
  if (!listed) {
    // While the target runs nothing can be asked for, and nothing is lost.
    if (control.GetExecutionStatus() === DEBUG_STATUS.NO_DEBUGGEE) breakpoints.forEach(lost);
    return none;
  }
  const current = currentProcess(session.engine).id;
  const alive = systemIds(session.engine);
  for (const breakpoint of breakpoints) {
    if (breakpoint.process !== current) {
      if (!alive.includes(breakpoint.process)) lost(breakpoint);
      continue;
    }
    const id = listed.get(breakpoint.native.pointer);
    if (id === undefined) lost(breakpoint);
    else if (id !== breakpoint.id) renumbered(breakpoint, id);
  }
  return listed;
}
