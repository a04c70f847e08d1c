/** Which process and thread the engine looks at. */
import type { EngineInterfaces } from '../engine/interfaces.ts';
import type { ProcessRef, ThreadRef } from './outcome.ts';

/** Stands where a target cannot tell: kernel targets have no process of the system's numbering. */
export const NONE = 0xffffffff;

/** The engine makes this one up for dumps that do not store the id of their process. */
const MADE_UP = 0xf0f0f0f0;

/** An id of the system's, as the engine says it. */
export function knownId(id: number | undefined): number {
  return id === undefined || id === MADE_UP ? NONE : id;
}

/** What prints of an id that may be unknown. */
export function shownId(id: number): number | undefined {
  return id === NONE ? undefined : id;
}

/** The engine's current process. */
export function currentProcess({ system }: EngineInterfaces): ProcessRef {
  const { hresult, Id } = system.hr.GetCurrentProcessId();
  if (hresult !== 0) return { index: NONE, id: NONE };
  const own = system.hr.GetCurrentProcessSystemId();
  return { index: Id, id: own.hresult === 0 ? knownId(own.SysId) : NONE };
}

/** The engine's current thread. */
export function currentThread({ system }: EngineInterfaces): ThreadRef {
  const { hresult, Id } = system.hr.GetCurrentThreadId();
  if (hresult !== 0) return { index: NONE, id: NONE };
  const own = system.hr.GetCurrentThreadSystemId();
  return { index: Id, id: own.hresult === 0 ? own.SysId : NONE };
}
