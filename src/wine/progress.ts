// What people see on stderr while something is fetched. Silent when nothing is.
import { writeSync } from 'node:fs';

/** A step that failed for a reason the user can mend: the message says how. */
export class SetupError extends Error {
  override name = 'SetupError';
}

/** Seconds between two signs of life of a long step. */
const HEARTBEAT = 15;

/** Prints one line on stderr. */
export function note(text: string): void {
  // Not process.stderr: touching it makes a pipe non-blocking, for the child that inherits it too.
  try {
    writeSync(2, `dbgeng: ${text}\n`);
  } catch {
    // Nobody reads stderr; the work goes on.
  }
}

/**
 * Runs `work` between two lines that say what goes on and how long it took.
 *
 * @returns what `work` returns
 */
export async function step<T>(text: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  note(`${text} …`);
  const timer = setInterval(
    () => note(`still ${text} (${seconds().toFixed(0)} s)`),
    HEARTBEAT * 1000,
  );
  try {
    const result = await work();
    note(`${text}: done in ${seconds().toFixed(1)} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
