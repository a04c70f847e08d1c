/** `dbgeng`: sessions to launch, break, look and go on. Synchronous; the engine runs on this thread. */
export { ArgumentError, CallbackError, DbgEngError, ReleasedError } from './com/errors.ts';
export { formatFlags, nameOf } from './com/family.ts';
export type { BugCheck } from './engine/bugcheck.ts';
export { EngineLoadError } from './engine/load/errors.ts';
export { EngineNotFoundError } from './engine/locate/errors.ts';
export type { LoadOptions } from './engine/load/load.ts';
export type { CaptureOptions, OutputListener, OutputPiece } from './engine/output.ts';
export {
  Breakpoint,
  type BreakpointOptions,
  type DataAccess,
  type DataSize,
  type HitHandler,
  type Place,
} from './session/breakpoint.ts';
export { Breakpoints } from './session/breakpoints.ts';
export type { CommandResult, RefusedBy } from './session/command.ts';
export type { Instruction } from './session/disassembly.ts';
export type { WriteDumpOptions } from './session/dump-write.ts';
export { EngineBusyError, InterruptedError } from './session/errors.ts';
export type * from './session/events.ts';
export { Filters, type Filter, type FilterAction, type FilterContinue } from './session/filters.ts';
export { Frame } from './session/frame.ts';
export { Hit } from './session/hit.ts';
export type { Variables } from './session/locals.ts';
export {
  Memory,
  MemoryError,
  type Address,
  type SearchOptions,
  type SearchPattern,
} from './session/memory.ts';
export type { Region } from './session/memory-regions.ts';
export type { TextEncoding, TextOptions } from './session/memory-text.ts';
export { Module } from './session/module.ts';
export type { ExportInfo } from './session/module-exports.ts';
export type { ModuleInfo, PdbInfo, SymbolState, VersionInfo } from './session/module-info.ts';
export type * from './session/outcome.ts';
export { Process } from './session/process.ts';
export { Reference } from './session/reference.ts';
export type { RegisterOptions, Registers, RegisterValue } from './session/registers.ts';
export { Session, type Ending, type RunOptions, type TargetKind } from './session/session.ts';
export type { SourceText } from './session/source.ts';
export type { StackOptions } from './session/stack.ts';
export { StaleError } from './session/stop.ts';
export type { SourceLine, SymbolInfo } from './session/symbol.ts';
export type { SymbolAttempt, SymbolReport } from './session/symbol-report.ts';
export {
  Symbols,
  type SymbolDetails,
  type SymbolKind,
  type SymbolOption,
} from './session/symbols.ts';
export { Thread } from './session/thread.ts';
export type { ThreadInfo } from './session/thread-info.ts';
export type { BaseClassInfo, EnumConstant, FieldInfo, TypeInfo } from './session/type-info.ts';
export type { ValueKind } from './session/type-kind.ts';
export { Types } from './session/types.ts';
export { Value } from './session/value.ts';
export type { Data, Scalar } from './session/value-data.ts';
export { ValueError } from './session/value-error.ts';
export type { ListOptions } from './session/value-list.ts';
export {
  attach,
  connect,
  launch,
  openDump,
  type AttachOptions,
  type LaunchOptions,
  type StartOptions,
} from './session/start.ts';
