/** Which process and thread the engine looks at. */
import type { EngineInterfaces } from '../engine/interfaces.ts';
import type { ProcessRef, ThreadRef } from './outcome.ts';

/** Stands where a target cannot tell: kernel targets have no process of the system's numbering. */
export const NONE = 0xffffffff;

/** The engine's current process. */
export function currentProcess({ system }: EngineInterfaces): ProcessRef {
  const { hresult, Id } = system.hr.GetCurrentProcessId();
  if (hresult !== 0) return { index: NONE, id: NONE };
  const own = system.hr.GetCurrentProcessSystemId();
  return { index: Id, id: own.hresult === 0 ? own.SysId : NONE };
}

/** The engine's current thread. */
export function currentThread({ system }: EngineInterfaces): ThreadRef {
  const { hresult, Id } = system.hr.GetCurrentThreadId();
  if (hresult !== 0) return { index: NONE, id: NONE };
  const own = system.hr.GetCurrentThreadSystemId();
  return { index: Id, id: own.hresult === 0 ? own.SysId : NONE };
}
