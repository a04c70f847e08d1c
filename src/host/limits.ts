/** Times after which the asynchronous face gives something up. */

/** Times after which something is given up, in milliseconds; `Infinity`: never. */
export interface Limits {
  /**
   * For the whole start: the host, the session in it, and the engine's first wait for the target; what is fetched
   * for the first run on Linux is not counted. Then the host is ended. Default 60 s.
   */
  readonly start?: number;
  /** For a handler to settle; then the target stops and the call rejects. Default: none. */
  readonly handler?: number;
  /**
   * For a call to end that was told to stop, by an AbortSignal or by `interrupt()`; then the host is ended as hung.
   * Default 20 s.
   */
  readonly abort?: number;
  /** For the session to end by itself when it is disposed; then the host is ended. Default 5 s. */
  readonly dispose?: number;
}

const DEFAULTS = { start: 60_000, handler: Infinity, abort: 20_000, dispose: 5_000 } as const;

/** 23 days: what is above 2 ** 31 - 1 is a millisecond to timers, and some are given a little more than the limit. */
const LONGEST = 2_000_000_000;

/** What `given` says, whole. Throws a TypeError for what is no limit. */
export function limitsOf(given: Limits = {}): Required<Limits> {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULTS, name))
      throw new TypeError(
        `There is no limit '${name}'. Limits: ${Object.keys(DEFAULTS).join(', ')}.`,
      );
    if (value !== undefined && !(typeof value === 'number' && value > 0))
      throw new TypeError(`limits.${name} is a number of milliseconds, not ${String(value)}.`);
  }
  const limit = (name: keyof Limits): number => Math.min(given[name] ?? DEFAULTS[name], LONGEST);
  const [start, abort, dispose] = [limit('start'), limit('abort'), limit('dispose')];
  // Handlers without a limit are not watched at all.
  const handler = given.handler ?? DEFAULTS.handler;
  return { start, abort, dispose, handler: handler === Infinity ? handler : limit('handler') };
}
