/** Which process and thread the engine looks at, and looking elsewhere for a moment. */
import type { EngineInterfaces } from '../engine/interfaces.ts';
import type { ProcessRef, ThreadRef } from './outcome.ts';

/** Stands where a target cannot tell: kernel targets have no process of the system's numbering. */
const NONE = 0xffffffff;

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

/** Runs `body` with another thread current, and puts the user's process and thread back. */
export function onThread<T>({ system }: EngineInterfaces, index: number, body: () => T): T {
  const process = system.GetCurrentProcessId();
  const thread = system.GetCurrentThreadId();
  if (thread === index) return body();
  system.SetCurrentThreadId(index);
  try {
    return body();
  } finally {
    system.SetCurrentProcessId(process);
    system.SetCurrentThreadId(thread);
  }
}

/** Runs `body` with another process current, and puts the user's process and thread back. */
export function onProcess<T>({ system }: EngineInterfaces, index: number, body: () => T): T {
  const process = system.GetCurrentProcessId();
  if (process === index) return body();
  const thread = system.GetCurrentThreadId();
  system.SetCurrentProcessId(index);
  try {
    return body();
  } finally {
    system.SetCurrentProcessId(process);
    system.SetCurrentThreadId(thread);
  }
}
