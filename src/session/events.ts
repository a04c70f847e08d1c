/** Events of the target, by name, as plain objects; and what a handler may answer. */
import type { ExceptionInfo, ProcessRef, ThreadRef } from './outcome.ts';

/** Every event says where it happened. */
export interface EventBase {
  readonly process: ProcessRef;
  readonly thread: ThreadRef;
}

export interface CreateThreadEvent extends EventBase {
  readonly kind: 'createThread';
  /** Address of the new thread's TEB. */
  readonly teb: bigint;
  /** Where it begins to run; 0 where Windows does not tell. */
  readonly startAddress: bigint;
}

export interface ExitThreadEvent extends EventBase {
  readonly kind: 'exitThread';
  readonly exitCode: number;
}

/** A module, and for a process its executable. Sizes in bytes, times in seconds since 1970. */
export interface ModuleEvent extends EventBase {
  readonly base: bigint;
  readonly size: number;
  readonly name: string;
  readonly imagePath: string;
  readonly timestamp: number;
  readonly checksum: number;
}

export interface CreateProcessEvent extends ModuleEvent {
  readonly kind: 'createProcess';
  readonly startAddress: bigint;
}

export interface ExitProcessEvent extends EventBase {
  readonly kind: 'exitProcess';
  readonly exitCode: number;
}

export interface LoadModuleEvent extends ModuleEvent {
  readonly kind: 'loadModule';
}

export interface UnloadModuleEvent extends EventBase {
  readonly kind: 'unloadModule';
  readonly base: bigint;
  /** As the engine knows it; may be a path, or empty. */
  readonly name: string;
}

export interface ExceptionEvent extends EventBase {
  readonly kind: 'exception';
  readonly exception: ExceptionInfo;
}

export interface SystemErrorEvent extends EventBase {
  readonly kind: 'systemError';
  readonly error: number;
  readonly level: number;
}

export type TargetEvent =
  | CreateThreadEvent
  | ExitThreadEvent
  | CreateProcessEvent
  | ExitProcessEvent
  | LoadModuleEvent
  | UnloadModuleEvent
  | ExceptionEvent
  | SystemErrorEvent;

export type EventKind = TargetEvent['kind'];
export type EventOf<K extends EventKind> = Extract<TargetEvent, { kind: K }>;

/**
 * What a handler may answer: `'break'` or true stops the target, `'go'` or false lets it run,
 * `'go-handled'` and `'go-not-handled'` decide about an exception. Nothing leaves it to the engine's
 * filters (for breakpoints: stops).
 */
export type Decision = 'break' | 'go' | 'go-handled' | 'go-not-handled' | boolean | void;

export type EventHandler<K extends EventKind> = (event: EventOf<K>) => Decision;
