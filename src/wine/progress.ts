// What people see on stderr while something is fetched. Silent when nothing is.

/** A step that failed for a reason the user can mend: the message says how. */
export class SetupError extends Error {
  override name = 'SetupError';
}

/** Prints one line on stderr. */
export function note(text: string): void {
  process.stderr.write(`dbgeng: ${text}\n`);
}

/**
 * Runs `work` under a line that says what goes on; on a terminal the line counts the seconds.
 *
 * @returns what `work` returns
 */
export async function step<T>(text: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
  const terminal = process.stderr.isTTY === true;
  process.stderr.write(`dbgeng: ${text} …${terminal ? '' : '\n'}`);
  const timer = terminal
    ? setInterval(() => process.stderr.write(`\rdbgeng: ${text} … ${seconds()} s`), 1000)
    : undefined;
  try {
    const result = await work();
    const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    process.stderr.write(
      terminal ? `\r\x1b[Kdbgeng: ${text}: ${took}\n` : `dbgeng: done in ${took}\n`,
    );
    return result;
  } catch (error) {
    if (terminal) process.stderr.write('\n');
    throw error;
  } finally {
    clearInterval(timer);
  }
}
