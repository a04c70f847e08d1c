/** What the asynchronous face throws besides the errors of the synchronous one. */
export { InterruptedError } from '../session/errors.ts';

/** Why a host is gone. */
export type HostEnd =
  /** Its process ended by itself: a fault inside the engine, most likely. */
  | 'fault'
  /** Somebody ended it from outside. */
  | 'killed'
  /** It did not react in time, and was ended. */
  | 'hung'
  /** Its connection broke while its process lives, or sent what is not the protocol. */
  | 'disconnected';

/** A call that was in progress, or waited, when its host died. */
export interface CallInProgress {
  /** `go`, `memory.read`, `engine.control.ExecuteWide`. */
  readonly method: string;
  /** Its arguments, shortened: `0x140003000n, 16`. */
  readonly arguments: string;
}

export interface HostDeath {
  readonly reason: HostEnd;
  /** Of the host's process, where it is known. On Linux the low byte of Windows' code is all there is. */
  readonly exitCode: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  /** More about the end, in words. */
  readonly detail: string | undefined;
  /** What it was doing, the oldest first. */
  readonly running: readonly CallInProgress[];
}

/**
 * The process that held the engine is gone: the engine faulted, somebody killed it, or it hung. Everything
 * of that session is lost; other sessions and this program are not touched.
 */
export class HostDiedError extends Error {
  readonly reason: HostEnd;
  readonly exitCode: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  /** The call that this error answers; undefined when it tells of an earlier death. */
  readonly call: CallInProgress | undefined;
  /** Every call that was in progress, the oldest first: the fault is in one of them. */
  readonly running: readonly CallInProgress[];

  constructor(death: HostDeath, call: CallInProgress | undefined, late: boolean) {
    super(describe(death, call, late));
    this.reason = death.reason;
    this.exitCode = death.exitCode;
    this.signal = death.signal;
    this.call = call;
    this.running = death.running;
  }
}
HostDiedError.prototype.name = 'HostDiedError';

const ENDS: Record<HostEnd, string> = {
  fault: 'The process of this session has ended by itself',
  killed: 'The process of this session was killed',
  hung: 'The engine of this session did not react, and its process was ended',
  disconnected: 'The connection to the process of this session broke',
};

function describe(death: HostDeath, call: CallInProgress | undefined, late: boolean): string {
  const code = death.exitCode === undefined ? '' : `, exit code ${formatCode(death.exitCode)}`;
  const signal = death.signal === undefined ? '' : `, signal ${death.signal}`;
  const detail = death.detail === undefined ? '' : `: ${death.detail}`;
  const doing = late ? 'It was running' : 'Running were';
  const running = death.running.map(formatCall).join('; ') || 'nothing';
  const of = call ? `${formatCall(call)} has no result. ` : '';
  const after = late ? ' Its objects cannot be used any more: start another session.' : '';
  return `${of}${ENDS[death.reason]}${code}${signal}${detail}. ${doing}: ${running}.${after}`;
}

function formatCall(call: CallInProgress): string {
  return `${call.method}(${call.arguments})`;
}

/** Exit codes of Windows that are status values read better in hexadecimal. */
export function formatCode(code: number): string {
  return code > 255 ? `0x${(code >>> 0).toString(16)}` : String(code);
}

/** The session was disposed, or is being so: this call came too late, or was waiting. */
export class SessionEndedError extends Error {
  constructor(what = 'This object') {
    super(
      `${what} cannot be used any more: its session has ended (dispose() was called, its \`await using\` ` +
        'block has ended, or the program is leaving).',
    );
  }
}
SessionEndedError.prototype.name = 'SessionEndedError';

/** A handler did not settle within the time that `limits.handler` gives it; the target was stopped. */
export class HandlerTimeoutError extends Error {
  /** Milliseconds. */
  readonly limit: number;
  constructor(limit: number) {
    super(
      `A handler did not settle within ${limit} ms (limits.handler), and the target waited for it. ` +
        'The target was stopped; what the handler still does, it does on a stopped target.',
    );
    this.limit = limit;
  }
}
HandlerTimeoutError.prototype.name = 'HandlerTimeoutError';

/** The host could not be started, what it needs is not there, or the start took longer than `limits.start`. */
export class HostStartError extends Error {}
HostStartError.prototype.name = 'HostStartError';

/** What is missing on Linux is told as what it means here: there is no host. Other errors are what they are. */
export function hostError(error: unknown): unknown {
  // By name: the room that knows how to run under Wine is loaded only where it is needed.
  if (!(error instanceof Error && error.name === 'SetupError')) return error;
  return new HostStartError(error.message, { cause: error });
}

/** A second session was asked for in this process, which can hold one engine. */
export class WorkerHostBusyError extends Error {
  constructor() {
    super(
      "This process holds an engine already, and one process holds one. Leave out `host: 'worker'`: " +
        "each session then gets a process of its own (`host: 'process'`), as many as you like.",
    );
  }
}
WorkerHostBusyError.prototype.name = 'WorkerHostBusyError';

/** A function for `batch` cannot be sent, or names something that is not there on the other side. */
export class BatchError extends Error {}
BatchError.prototype.name = 'BatchError';
