/**
 * Where the engine looks: process, thread, and scope (a frame, perhaps of a context that was set). The user
 * chose it with `~1s`, `.frame 2` or `.cxr`; looking elsewhere for a moment puts all of it back.
 */
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { DEBUG_ANY_ID, DEBUG_FRAME } from '../generated/families.ts';
import type { DEBUG_STACK_FRAME_EX } from '../generated/structs.ts';
import { showFault } from './fault.ts';
import type { ProcessRef, ThreadRef } from './outcome.ts';
import type { Session } from './session.ts';

/** CONTEXT of x64, the largest that the engine's machines have (x86: 716, ARM64: 912). */
const CONTEXT_SIZE = 1232;

/** A frame of a thread's own registers, or of a context that was set (`.cxr`, the fault of a dump). */
export interface Scope {
  readonly frame: number;
  /** The registers that were set, and where they begin; undefined: the thread's own. */
  readonly context: { readonly bytes: Uint8Array; readonly start: bigint } | undefined;
  /** The innermost frame, where the engine has it ready: walking the stack for it costs as much again. */
  readonly innermost?: DEBUG_STACK_FRAME_EX;
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
  if (own.hresult !== 0 || scope.hresult !== 0) return { frame, context: undefined };
  if (sameBytes(own.Context, scope.ScopeContext))
    return frame === 0 && engine.symbols5
      ? { frame, context: undefined, innermost: scope.ScopeFrame as DEBUG_STACK_FRAME_EX }
      : { frame, context: undefined };
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
export function selectThread(session: Session, process: ProcessRef, thread: ThreadRef): void {
  const { system } = session.engine;
  selectProcess(session, process);
  // The engine gives the numbers of threads that have ended to new ones.
  const own = system.hr.GetThreadIdBySystemId(thread.id);
  if (own.hresult === 0 ? own.Id !== thread.index : hasIds(session, thread))
    throw gone('thread', thread);
  if (system.GetCurrentThreadId() === thread.index) return;
  if (system.hr.SetCurrentThreadId(thread.index).hresult !== 0) throw gone('thread', thread);
  if (session.faultThread === thread.index) showFault(session.engine, session.fault);
}

/** Makes a process current. */
export function selectProcess(session: Session, process: ProcessRef): void {
  const { system } = session.engine;
  const own = system.hr.GetProcessIdBySystemId(process.id);
  if (own.hresult === 0 ? own.Id !== process.index : hasIds(session, process))
    throw gone('process', process);
  if (system.GetCurrentProcessId() === process.index) return;
  if (system.hr.SetCurrentProcessId(process.index).hresult !== 0) throw gone('process', process);
}

/** In kernels, and in some dumps, the system's numbers are missing or mean something else. */
function hasIds({ kind }: Session, { id }: ThreadRef): boolean {
  return (kind === 'user' || kind === 'user-dump') && id !== DEBUG_ANY_ID && id !== 0;
}

function gone(what: string, { index, id }: ThreadRef): Error {
  return new RangeError(
    `There is no ${what} ${index} with the id 0x${id.toString(16)} any more: it has ended.`,
  );
}

/** Runs `body` with a thread current. */
export function atThread<T>(
  session: Session,
  process: ProcessRef,
  thread: ThreadRef,
  body: () => T,
): T {
  return keepingView(session.engine, () => {
    selectThread(session, process, thread);
    return body();
  });
}

/** Runs `body` with a process current. */
export function atProcess<T>(session: Session, process: ProcessRef, body: () => T): T {
  const { system } = session.engine;
  if (system.GetCurrentProcessId() !== process.index)
    return keepingView(session.engine, () => {
      selectProcess(session, process);
      return body();
    });
  selectProcess(session, process);
  return body();
}
