/** What may be asked of a target, checked before a machine starts: its timers would keep the program alive. */
import type { TargetOptions } from './target.ts';

/** The least that each number may be. */
const LEAST = {
  retransmitAfter: 1,
  retries: 0,
  partialAfter: 1,
  tick: 1,
  budget: 1,
  poll: 0,
} satisfies Partial<Record<keyof TargetOptions, number>>;

/** The longest delay of a timer; anything longer would be none at all. */
const LONGEST = 2 ** 31 - 1;

export function checkTargetOptions(options: TargetOptions): void {
  for (const name of Object.keys(LEAST) as (keyof typeof LEAST)[]) {
    const value = options[name];
    if (value === undefined || (name === 'retries' && value === Infinity)) continue;
    if (!Number.isInteger(value) || value < LEAST[name] || value > LONGEST)
      throw new RangeError(
        `The option ${name} of a target is an integer from ${LEAST[name]} to ${LONGEST}, not ${String(value)}.`,
      );
  }
  const { start = 'running', onEvent } = options;
  if (start !== 'running' && start !== 'stopped')
    throw new TypeError(
      `The option start of a target is 'running' or 'stopped', not ${JSON.stringify(start)}.`,
    );
  if (onEvent !== undefined && typeof onEvent !== 'function')
    throw new TypeError(
      `The option onEvent of a target is a function, not ${JSON.stringify(onEvent)}.`,
    );
}

/** A TCP port, or the name of a pipe or socket. */
export function checkWhere(where: unknown): asserts where is string | number {
  const fits =
    typeof where === 'number'
      ? Number.isInteger(where) && where >= 0 && where <= 65535
      : typeof where === 'string' && where !== '';
  if (!fits)
    throw new TypeError(
      `A target listens at a TCP port from 0 to 65535, at '\\\\.\\pipe\\NAME' or at a socket's path, not at ${JSON.stringify(where) ?? String(where)}.`,
    );
}
