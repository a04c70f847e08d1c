/** Text commands of the engine, guarded where the engine itself is not. */
import type { CaptureOptions } from '../engine/output.ts';
import { DEBUG_EXECUTE, DEBUG_OUTCTL, DEBUG_OUTPUT, DEBUG_STATUS } from '../generated/families.ts';
import type { Session } from './session.ts';

export interface CommandResult {
  /** Everything the command printed. */
  readonly text: string;
  /** Only what it printed as an error. */
  readonly errors: string;
  /** True when the engine says it failed. Many failures are said in `text` only, with S_OK. */
  readonly refused: boolean;
  /** Of the engine's Execute. */
  readonly hresult: number;
  /** Characters dropped because of `limit`. */
  readonly dropped: number;
}

/** Commands that would let the target run; with no target they fault inside the engine. */
const RUNS = /(^|[;{]\s*|\s)(g[hnuc]?|p[act]?|t[abct]?|pct|tct|ph|th|wt|!?\.restart)(\s|;|$|\d)/i;

/** Runs one command line with its output captured. */
export function execute(
  session: Session,
  command: string,
  options?: CaptureOptions,
): CommandResult {
  if (typeof command !== 'string' || command.trim() === '')
    throw new TypeError('execute needs the text of a command.');
  const { control } = session.engine;
  if (control.GetExecutionStatus() === DEBUG_STATUS.NO_DEBUGGEE && RUNS.test(command))
    throw new Error(
      `There is no target to run: '${command}' would be an access violation inside the engine.`,
    );
  const { result, capture } = session.output.capture(
    () => control.hr.ExecuteWide(DEBUG_OUTCTL.THIS_CLIENT, command, DEBUG_EXECUTE.NOT_LOGGED),
    options,
  );
  const outcome = {
    text: capture.text(),
    errors: capture.text(DEBUG_OUTPUT.ERROR),
    refused: result.hresult !== 0,
    hresult: result.hresult,
    dropped: capture.dropped,
  };
  // The command only sets the state; the engine wants a wait before anything else.
  if (session.isLive && session.isRunning()) session.resumeWait(undefined);
  return outcome;
}
