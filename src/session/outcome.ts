/** Why the target stopped, as plain data. */

export interface ThreadRef {
  /** The engine's number of the thread, from 0: `~0`. */
  readonly index: number;
  /** The operating system's thread id. */
  readonly id: number;
}

export interface ProcessRef {
  /** The engine's number of the process, from 0: `|0`. */
  readonly index: number;
  /** The operating system's process id. */
  readonly id: number;
}

/** An exception of the target. */
export interface ExceptionInfo {
  /** `0xc0000005` */
  readonly code: number;
  /** `STATUS_ACCESS_VIOLATION`; undefined for codes without a documented name. */
  readonly name: string | undefined;
  readonly address: bigint;
  readonly firstChance: boolean;
  /** Parameters as raised; for access violations `[0 read | 1 write | 8 execute, address]`. */
  readonly parameters: readonly bigint[];
  /** In words: `access violation: write to 0x0`. */
  readonly description: string;
}

interface Stopped {
  readonly running: false;
  readonly process: ProcessRef;
  readonly thread: ThreadRef;
  /** Where the thread stopped. */
  readonly address: bigint;
  /** The engine's own sentence. */
  readonly description: string;
}

/** A breakpoint stopped the target; `breakpoint` is its id. */
export interface BreakpointOutcome extends Stopped {
  readonly kind: 'breakpoint';
  readonly breakpoint: number;
}

export interface ExceptionOutcome extends Stopped {
  readonly kind: 'exception';
  readonly exception: ExceptionInfo;
}

/** A step ended. */
export interface StepOutcome extends Stopped {
  readonly kind: 'step';
}

/** Another event stopped the target: a filter or a handler asked for it. */
export interface EventOutcome extends Stopped {
  readonly kind: 'event';
  readonly event: EventName;
}

/** `interrupt()`, an AbortSignal or Ctrl+C stopped the target. */
export interface InterruptedOutcome extends Stopped {
  readonly kind: 'interrupted';
}

/** The last process of the session ended. */
export interface ExitOutcome {
  readonly kind: 'exit';
  readonly running: false;
  readonly code: number;
}

/** The time ran out; the target still runs. `go` or `wait` again, or `interrupt()`. */
export interface TimeoutOutcome {
  readonly kind: 'timeout';
  readonly running: true;
}

/** There is nothing to run: it has ended before, or this is a dump. */
export interface NoTargetOutcome {
  readonly kind: 'no-target';
  readonly running: false;
}

/** Asked inside a handler: it happens when the handler returns. */
export interface DeferredOutcome {
  readonly kind: 'deferred';
  readonly running: false;
}

export type StopOutcome =
  BreakpointOutcome | ExceptionOutcome | StepOutcome | EventOutcome | InterruptedOutcome;

export type Outcome =
  StopOutcome | ExitOutcome | TimeoutOutcome | NoTargetOutcome | DeferredOutcome;

/** What stopped the target when it was none of the other kinds. */
export type EventName =
  | 'createThread'
  | 'exitThread'
  | 'createProcess'
  | 'exitProcess'
  | 'loadModule'
  | 'unloadModule'
  | 'systemError'
  | 'other';
