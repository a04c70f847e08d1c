// Runs next to the engine: what the prompt says of the target.
import type { Session } from '../../../index.ts';
import { DEBUG_STATUS } from '../../../raw.ts';
import { attempt } from './attempt.ts';

export interface TargetState {
  /** `target.exe`, `crash.dmp`; empty without a target. */
  readonly name: string;
  readonly kind: 'none' | 'stopped' | 'running' | 'ended' | 'dump';
  /** The engine's numbers of process and thread, as in `0:003`. */
  readonly place?: string;
}

export function targetState(session: Session | undefined, name: string): TargetState {
  if (!session?.alive) return { name: '', kind: 'none' };
  // A debugging server that is gone tells nothing of its target any more.
  return attempt(() => aliveState(session, name)) ?? { name, kind: 'ended' };
}

function aliveState(session: Session, name: string): TargetState {
  if (!session.isLive) return { name, kind: 'dump', ...placeOf(session) };
  if (hasEnded(session)) return { name, kind: 'ended' };
  return session.isStopped()
    ? { name, kind: 'stopped', ...placeOf(session) }
    : { name, kind: 'running' };
}

/** Is there a session whose target is gone? */
export function hasEnded({ isLive, engine }: Session): boolean {
  return isLive && engine.control.GetExecutionStatus() === DEBUG_STATUS.NO_DEBUGGEE;
}

function placeOf({ engine: { system } }: Session): { place?: string } {
  const process = system.hr.GetCurrentProcessId();
  const thread = system.hr.GetCurrentThreadId();
  if (process.hresult !== 0 || thread.hresult !== 0) return {};
  return { place: `${process.Id}:${String(thread.Id).padStart(3, '0')}` };
}
