// `dbgeng` alone, or with a target: the REPL, on a terminal or for what is piped into it.
import { noteProgram } from '../file-kind.ts';
import type { TargetSpec } from '../target.ts';

export interface ReplOptions {
  readonly target: TargetSpec | undefined;
  /** Where symbols, images and sources are, and the engine: also for targets that are named later. */
  readonly search: object;
  /** Errors with their stack. */
  readonly verbose: boolean;
  readonly signal: AbortSignal;
}

/** Returns the exit code. */
export async function repl(options: ReplOptions): Promise<number> {
  if (options.target) noteProgram(options.target);
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const { Conversation } = await import('./conversation.ts');
    return new Conversation(options).run();
  }
  const { readPipe } = await import('./pipe.ts');
  return readPipe(options);
}
