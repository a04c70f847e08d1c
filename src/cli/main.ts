#!/usr/bin/env node
// The command `dbgeng`: reads the command line, runs one command, says in one line what went wrong.
import { CommanderError } from 'commander';
import { SetupError, giveUpSetup } from '../wine/index.ts';
import { CliError, EXIT } from './errors.ts';
import { exitCodeOf, makeProgram } from './program.ts';
import { endWithReader, painter } from './terminal.ts';

const interrupted = new AbortController();
let listening = false;

const program = makeProgram({
  // Commands that pass Ctrl+C on to what they run never ask for it.
  get signal() {
    if (!listening) listenForInterrupt();
    listening = true;
    return interrupted.signal;
  },
  exit: (code) => void (process.exitCode = code),
});

/** The first Ctrl+C lets the command end in order, a second one ends it. */
function listenForInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      interrupted.abort(new Error(`ended by ${signal}`));
      giveUpSetup();
    });
}

/** One line, a hint, and the stack where it was asked for. */
function complain(error: unknown): void {
  if (error instanceof CommanderError) {
    // It has printed its message itself.
    process.exitCode = exitCodeOf(error.exitCode);
    return;
  }
  if (interrupted.signal.aborted) {
    process.exitCode = EXIT.INTERRUPTED;
    return;
  }
  const paint = painter(process.stderr);
  const known = error instanceof CliError || error instanceof SetupError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`dbgeng: ${paint('red', message)}\n`);
  if (error instanceof CliError && error.hint) process.stderr.write(`  ${error.hint}\n`);
  if (program.opts()['verbose'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  else if (!known) process.stderr.write('  --verbose shows where it comes from\n');
  process.exitCode =
    error instanceof CliError
      ? error.exitCode
      : error instanceof SetupError
        ? EXIT.SETUP
        : EXIT.FAILED;
}

endWithReader();
try {
  await program.parseAsync();
} catch (error) {
  complain(error);
}
