/** Text commands of the engine, guarded where the engine itself is not. */
import type { CaptureOptions } from '../engine/output.ts';
import {
  DEBUG_ENGOPT,
  DEBUG_EXECUTE,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT,
  DEBUG_STATUS,
} from '../generated/families.ts';
import { watchingBreakpoints } from './breakpoint-list.ts';
import { objection } from './command-guard.ts';
import type { Session } from './session.ts';
import { STEPS } from './wait.ts';

/**
 * How a refusal is known: the engine's HRESULT; what it printed as an error (with S_OK); or a text that only
 * failures print, as ordinary output and with S_OK (`dt`, `dx`, unknown extensions).
 */
export type RefusedBy = 'hresult' | 'error-output' | 'known-text';

export interface CommandResult {
  /** Everything the command printed. */
  readonly text: string;
  /** Only what it printed as an error. */
  readonly errors: string;
  /** True when the command failed. The engine's HRESULT alone does not tell: see {@link RefusedBy}. */
  readonly refused: boolean;
  /** How that is known; undefined when it was not refused. */
  readonly refusedBy: RefusedBy | undefined;
  /** Of the engine's Execute. */
  readonly hresult: number;
  /** Characters dropped because of `limit`. */
  readonly dropped: number;
}

/** Failures that the engine prints as ordinary output. */
const FAILURES = [
  /^No export \S+ found$/m,
  /^Symbol \S+ not found\.$/m,
  /^Cannot read \w.* @ [0-9a-f`]+$/m,
  /^Loaded Module Info: \[.*\] *\n.* not found$/m,
];

/** What their first lines begin with. Looking there first is ten times faster, and few texts have such lines. */
const INITIALS = 'NSCL';

function mayTellFailure(text: string): boolean {
  let start = 0;
  while (start < text.length) {
    if (INITIALS.includes(text[start]!)) return true;
    const end = text.indexOf('\n', start);
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}

/** What `dx` begins its complaints with. */
const MODEL_FAILURE = /^Error: /m;

function refusal(
  command: string,
  hresult: number,
  text: string,
  errors: string,
): RefusedBy | undefined {
  if (hresult !== 0) return 'hresult';
  // Symbols that could not be found are announced as errors by commands that then succeed.
  const complains = (line: string) => line.trim() !== '' && !/^\*\*/.test(line);
  if (errors !== '' && errors.split('\n').some(complains)) return 'error-output';
  if (/^\s*dx\s/.test(command) && MODEL_FAILURE.test(text)) return 'known-text';
  if (!mayTellFailure(text)) return undefined;
  return FAILURES.some((failure) => failure.test(text)) ? 'known-text' : undefined;
}

/** Runs one command line with its output captured. */
export function execute(
  session: Session,
  command: string,
  options?: CaptureOptions,
): CommandResult {
  if (typeof command !== 'string' || command.trim() === '')
    throw new TypeError('execute needs the text of a command.');
  const { control } = session.engine;
  const target = control.GetExecutionStatus() !== DEBUG_STATUS.NO_DEBUGGEE;
  const problem = objection(session, command, target);
  if (problem) throw new Error(problem);
  if (session.isRunning())
    throw new Error(
      `'${command}' cannot be executed while the target runs: interrupt() it, or wait() until it stops.`,
    );
  // Most commands mark their output up only where that is preferred (.prefer_dml).
  const prefer = options?.dml && (control.GetEngineOptions() & DEBUG_ENGOPT.PREFER_DML) === 0;
  const { result, capture } = captured(session, command, options, prefer === true);
  const text = capture.text();
  const errors = capture.text(DEBUG_OUTPUT.ERROR);
  const refusedBy = refusal(command, result.hresult, text, errors);
  const outcome = {
    text,
    errors,
    refused: refusedBy !== undefined,
    refusedBy,
    hresult: result.hresult,
    dropped: capture.dropped,
  };
  if (RELOADS.test(command)) session.types.forget();
  if (session.isLive) followUp(session);
  return outcome;
}

function captured(
  session: Session,
  command: string,
  options: CaptureOptions | undefined,
  prefersDml: boolean,
) {
  const { control } = session.engine;
  if (prefersDml) control.AddEngineOptions(DEBUG_ENGOPT.PREFER_DML);
  try {
    return watchingBreakpoints(session, command, () =>
      session.output.capture(
        () => control.hr.ExecuteWide(DEBUG_OUTCTL.THIS_CLIENT, command, DEBUG_EXECUTE.NOT_LOGGED),
        options,
      ),
    );
  } finally {
    if (prefersDml) control.RemoveEngineOptions(DEBUG_ENGOPT.PREFER_DML);
  }
}

/** Commands after which the engine may have other numbers for types. */
const RELOADS = /\.(reload|sympath|symfix)|\bld\b/i;

/** Commands that run the target only set the state: a wait must follow, or the handler's return. */
function followUp(session: Session): void {
  const status = session.engine.control.GetExecutionStatus();
  if (status === DEBUG_STATUS.BREAK || status === DEBUG_STATUS.NO_DEBUGGEE) return;
  if (!STEPS.has(status)) session.beforeEntry = false;
  if (session.hub.insideHandler) session.hub.defer(status);
  else session.resumeWait(undefined);
}
