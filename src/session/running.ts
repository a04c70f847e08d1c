/** Ways to run that are made of others, and the place that no target runs on from. */
import { DbgEngError } from '../com/errors.ts';
import { DEBUG_STATUS } from '../generated/families.ts';
import type { Outcome } from './outcome.ts';
import { shown } from './options.ts';
import type { Session } from './session.ts';
import { timeoutOf, type RunOptions } from './session-setup.ts';

/** Runs until the current function returns to its caller. */
export function stepOut(session: Session, options: RunOptions | undefined): Outcome {
  refuseInside(session, 'stepOut()');
  if (!session.isLive || !session.isStopped() || standsAtEnd(session)) return session.go(options);
  timeoutOf(options); // before anything runs
  // "gu" sets a breakpoint of the engine's own at the return address, bound to thread and frame.
  session.silently('gu');
  return session.resumeWait(options, 'step');
}

/** Runs until the target is about to execute `place`, or something else stops it first. */
export function runTo(
  session: Session,
  place: bigint | string,
  options: RunOptions | undefined,
): Outcome {
  refuseInside(session, 'runTo()');
  timeoutOf(options);
  if (!session.isLive) return session.go(options);
  const breakpoint = session.breakpoints.add(place, undefined, { once: true });
  try {
    return session.go(options);
  } finally {
    if (!session.isRunning()) breakpoint.remove();
  }
}

function refuseInside(session: Session, what: string): void {
  if (session.hub.insideHandler)
    throw new Error(
      `${what} cannot begin inside a handler: return, and call it when the target has stopped.`,
    );
}

/** Does the target stand at the exit of its last process? All that can happen then is that it is gone. */
export function standsAtEnd({ outcome, engine: { system } }: Session): boolean {
  if (outcome?.kind !== 'event' || outcome.event !== 'exitProcess') return false;
  return system.hr.GetNumberProcesses().Number === 1;
}

/** Tells the engine how the target is to go on when the next wait begins. */
export function setRunning(session: Session, status: DEBUG_STATUS): void {
  session.breakpoints.checkUnplaced();
  const { hresult } = session.engine.control.hr.SetExecutionStatus(status);
  if (hresult === 0 || standsAtEnd(session)) return;
  throw new DbgEngError(hresult, 'IDebugControl', 'SetExecutionStatus');
}

/** What a step is. */
export function setStepping({ engine }: Session, unit: 'instruction' | 'source'): void {
  if (unit !== 'instruction' && unit !== 'source')
    throw new TypeError(`Steps count as 'instruction' or 'source', not ${shown(unit)}.`);
  engine.control.SetCodeLevel(unit === 'source' ? 0 : 1);
}
