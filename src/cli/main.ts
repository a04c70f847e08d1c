#!/usr/bin/env node
// The command `dbgeng`.
import { constants } from 'node:os';
import { SetupError, type WineExit } from '../wine/index.ts';
import { runScript } from './run.ts';

const USAGE = 'usage: dbgeng run FILE [args…]\n';

/** Ends this process as the script ended: by the same signal where that means somebody's wish. */
function endLike({ code, signal, message }: WineExit): void {
  if (message) process.stderr.write(`dbgeng: ${message}\n`);
  process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
  const wishes: (NodeJS.Signals | null)[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'];
  // A fault's own signal would leave a core dump of the wrong process.
  if (signal && wishes.includes(signal)) process.kill(process.pid, signal);
}

const [command, ...rest] = process.argv.slice(2);
const [file, ...args] = rest;
if (command === '--help' || command === '-h') {
  process.stdout.write(USAGE);
} else if (command !== 'run' || file === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  try {
    endLike(await runScript(file, args));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`dbgeng: ${error.message}\n`);
    process.exitCode = 1;
  }
}
