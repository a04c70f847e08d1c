/**
 * Where the engine looks: process, thread, and scope (a frame, perhaps of a context that was set). The user
 * chose it with `~1s`, `.frame 2` or `.cxr`; looking elsewhere for a moment puts all of it back.
 */
import { DbgEngError } from '../com/errors.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { DEBUG_FRAME } from '../generated/families.ts';
import type { Session } from './session.ts';

/** CONTEXT of x64, the largest that the engine's machines have (x86: 716, ARM64: 912). */
const CONTEXT_SIZE = 1232;

/** A frame of a thread's own registers, or of a context that was set (`.cxr`, the fault of a dump). */
export interface Scope {
  readonly frame: number;
  /** The registers that were set, and where they begin; undefined: the thread's own. */
  readonly context: { readonly bytes: Uint8Array; readonly start: bigint } | undefined;
}

function frameIndex({ symbols, symbols5 }: EngineInterfaces): number {
  const { hresult, Index } = symbols5
    ? symbols5.hr.GetCurrentScopeFrameIndexEx(DEBUG_FRAME.DEFAULT)
    : symbols.hr.GetCurrentScopeFrameIndex();
  return hresult === 0 ? Index : 0;
}

/** Makes a frame of the current scope current. */
function setFrame({ symbols, symbols5 }: EngineInterfaces, index: number): void {
  if (symbols5) symbols5.SetScopeFrameByIndexEx(DEBUG_FRAME.DEFAULT, index);
  else symbols.SetScopeFrameByIndex(index);
}

function getScope({ symbols, symbols5 }: EngineInterfaces) {
  return symbols5 ? symbols5.hr.GetScopeEx(CONTEXT_SIZE) : symbols.hr.GetScope(CONTEXT_SIZE);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** The scope that is current. */
export function currentScope(engine: EngineInterfaces): Scope {
  const frame = frameIndex(engine);
  const own = engine.advanced.hr.GetThreadContext(CONTEXT_SIZE);
  const scope = getScope(engine);
  // The engine does not say whether a context was set; then it differs from the thread's own.
  if (own.hresult !== 0 || scope.hresult !== 0 || sameBytes(own.Context, scope.ScopeContext))
    return { frame, context: undefined };
  const bytes = scope.ScopeContext;
  if (frame === 0) return { frame, context: { bytes, start: scope.InstructionOffset } };
  setFrame(engine, 0);
  const start = getScope(engine).InstructionOffset;
  setFrame(engine, frame);
  return { frame, context: { bytes, start } };
}

/** Makes `scope` the current one of the current thread, which has `now`. */
export function setScope(engine: EngineInterfaces, scope: Scope, now: Scope): void {
  const { symbols, symbols5 } = engine;
  let frame = now.frame;
  if (!sameContext(scope.context, now.context)) {
    if (!scope.context) symbols.ResetScope();
    else if (symbols5) symbols5.SetScopeEx(scope.context.start, null, scope.context.bytes);
    else symbols.SetScope(scope.context.start, null, scope.context.bytes);
    frame = 0;
  }
  if (scope.frame === frame) return;
  if (scope.frame === 0 && !scope.context) symbols.ResetScope();
  else setFrame(engine, scope.frame);
}

function sameContext(a: Scope['context'], b: Scope['context']): boolean {
  return a === b || (!!a && !!b && sameBytes(a.bytes, b.bytes));
}

/** Runs `body` and puts process, thread and scope back, whatever it has changed. */
export function keepingView<T>(engine: EngineInterfaces, body: () => T): T {
  const { system } = engine;
  const process = system.hr.GetCurrentProcessId();
  const thread = system.hr.GetCurrentThreadId();
  const scope = currentScope(engine);
  try {
    return body();
  } finally {
    const moved =
      (process.hresult === 0 && system.hr.GetCurrentProcessId().Id !== process.Id) ||
      (thread.hresult === 0 && system.hr.GetCurrentThreadId().Id !== thread.Id);
    if (moved) {
      // Either one resets the other and the scope.
      system.hr.SetCurrentProcessId(process.Id);
      system.hr.SetCurrentThreadId(thread.Id);
    }
    setScope(engine, scope, currentScope(engine));
  }
}

/** Makes a thread current. In dumps the faulting thread shows its fault, not where the dump was written. */
export function selectThread(session: Session, process: number, thread: number): void {
  const { system, symbols } = session.engine;
  if (system.GetCurrentProcessId() !== process) system.SetCurrentProcessId(process);
  if (system.GetCurrentThreadId() === thread) return;
  const { hresult } = system.hr.SetCurrentThreadId(thread);
  if (hresult !== 0)
    throw new DbgEngError(
      hresult,
      'IDebugSystemObjects',
      'SetCurrentThreadId',
      `There is no thread ${thread}: it has ended, or it belongs to another process.`,
    );
  if (session.faultThread === thread) symbols.SetScopeFromStoredEvent();
}

/** Runs `body` with a thread current. */
export function atThread<T>(session: Session, process: number, thread: number, body: () => T): T {
  return keepingView(session.engine, () => {
    selectThread(session, process, thread);
    return body();
  });
}

/** Runs `body` with a process current. */
export function atProcess<T>(session: Session, process: number, body: () => T): T {
  const { system } = session.engine;
  if (system.GetCurrentProcessId() === process) return body();
  return keepingView(session.engine, () => {
    system.SetCurrentProcessId(process);
    return body();
  });
}
