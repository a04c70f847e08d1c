/** Objects that belong to one stop of the target: told apart by a number that grows when it runs. */
import { DEBUG_STATUS } from '../generated/families.ts';
import { StaleError } from './errors.ts';
import type { Session } from './session.ts';

export { StaleError };

/** Number of the stop that the session is in now. */
export function currentStop(session: Session): number {
  return session.hub.stop;
}

/** Throws StaleError when the target has run since `stop`, and a clear error when it runs now. */
export function checkStop(session: Session, stop: number, what: string): void {
  if (!session.alive) throw new Error(`${what} cannot be used: its session was disposed.`);
  if (session.hub.stop !== stop) throw new StaleError(what);
  checkHolding(session, what);
}

/** Throws when there is no target that holds still. */
export function checkHolding(session: Session, what: string): void {
  if (!session.alive) throw new Error(`${what} cannot be asked for: the session was disposed.`);
  if (session.isStopped()) return;
  if (session.engine.control.GetExecutionStatus() === DEBUG_STATUS.NO_DEBUGGEE)
    throw new Error(`${what} cannot be asked for: there is no target, it has ended.`);
  throw new Error(
    `${what} cannot be asked for while the target runs: interrupt() it, or wait() until it stops.`,
  );
}
