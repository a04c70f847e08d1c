// Ends this process as another one ended.
import { constants } from 'node:os';
import type { WineExit } from '../wine/index.ts';

/** Signals that stand for somebody's wish; a fault's own would leave a core dump of the wrong process. */
const WISHES: readonly (NodeJS.Signals | null)[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'];

/** Takes over exit code or signal. */
export function endLike({ code, signal, message }: WineExit): void {
  if (message) process.stderr.write(`dbgeng: ${message}\n`);
  process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
  if (signal && WISHES.includes(signal)) process.kill(process.pid, signal);
}
