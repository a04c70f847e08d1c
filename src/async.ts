/** `dbgeng/async`: the session off the program's thread, in a host that may fault, hang and be ended. */
export { ArgumentError, CallbackError, DbgEngError, ReleasedError } from './com/errors.ts';
export type { BugCheck } from './engine/bugcheck.ts';
export { EngineLoadError } from './engine/load/errors.ts';
export { EngineNotFoundError } from './engine/locate/errors.ts';
export type { AsyncSession, AsyncSessionMethods } from './host/async-session.ts';
export {
  BatchError,
  HandlerTimeoutError,
  HostDiedError,
  HostStartError,
  InterruptedError,
  SessionEndedError,
  WorkerHostBusyError,
  type CallInProgress,
  type HostEnd,
} from './host/errors.ts';
export type { EventOptions, EventStream } from './host/events.ts';
export { PackError } from './host/wire/pack.ts';
export {
  attach,
  connect,
  launch,
  openDump,
  type AsyncAttachOptions,
  type AsyncLaunchOptions,
  type AsyncStartOptions,
  type HostOptions,
} from './host/start.ts';
export type { Limits } from './host/limits.ts';
export { MemoryError, StaleError } from './session/errors.ts';
export type * from './session/events.ts';
export type * from './session/outcome.ts';
export type {
  Abortable,
  Remote,
  RemoteArgument,
  RemoteEventHandler,
  RemoteFunction,
  RemoteReference,
  RemoteSession,
} from './session/remote.ts';
export { ValueError } from './session/value-error.ts';
