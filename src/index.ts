/** `dbgeng`: sessions to launch, break, look and go on. Synchronous; the engine runs on this thread. */
export { ArgumentError, CallbackError, DbgEngError, ReleasedError } from './com/errors.ts';
export { formatFlags, nameOf } from './com/family.ts';
export { EngineLoadError } from './engine/load/errors.ts';
export { EngineNotFoundError } from './engine/locate/errors.ts';
export type { LoadOptions } from './engine/load/load.ts';
export type { CaptureOptions, OutputListener, OutputPiece } from './engine/output.ts';
export {
  Breakpoint,
  type BreakpointOptions,
  type DataAccess,
  type Hit,
  type HitHandler,
  type Place,
} from './session/breakpoint.ts';
export { Breakpoints } from './session/breakpoints.ts';
export type { CommandResult } from './session/command.ts';
export type * from './session/events.ts';
export { Filters, type Filter, type FilterAction, type FilterContinue } from './session/filters.ts';
export type * from './session/outcome.ts';
export { Session, type Ending, type RunOptions, type TargetKind } from './session/session.ts';
export {
  attach,
  connect,
  launch,
  openDump,
  type AttachOptions,
  type LaunchOptions,
  type StartOptions,
} from './session/start.ts';
