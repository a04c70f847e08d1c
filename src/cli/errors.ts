// Errors of the command line: one line, a hint, an exit code.
import type { Command } from 'commander';

/** What a command ends with. */
export const EXIT = {
  OK: 0,
  /** What was asked for failed: a dump that cannot be read, a refused command, no such process. */
  FAILED: 1,
  /** The command line itself is wrong. */
  USAGE: 2,
  /** Something that every command needs is missing: the engine, Wine. */
  SETUP: 3,
  /** Ctrl+C, as shells have it. */
  INTERRUPTED: 130,
} as const;

/** Ends the command: `message` is one line, `hint` says what to do. */
export class CliError extends Error {
  readonly hint: string | undefined;
  readonly exitCode: number;

  constructor(
    message: string,
    options: { hint?: string; exitCode?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? EXIT.FAILED;
  }
}
CliError.prototype.name = 'CliError';

/** A mistake in the command line. */
export function usageError(message: string, hint?: string): CliError {
  return new CliError(message, { exitCode: EXIT.USAGE, ...(hint !== undefined && { hint }) });
}

/** Has Commander complain about the line that `name` was called with as we do. */
export function ownErrors(command: Command, name: string): void {
  command
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, 'dbgeng: ')),
    })
    .showHelpAfterError(`  ${name} --help says more`);
}
