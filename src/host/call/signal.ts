/** The AbortSignal of a call, among its options. */
import { isPlain } from '../wire/pack.ts';
import { placeOf } from './remote.ts';

/**
 * The signal, and the arguments without it. Throws a TypeError for a `signal` that is none; where arguments are
 * the user's own `data`, `signal` may be a name among others there, and only a controller is a mistake.
 */
export function takeSignal(
  args: unknown[],
  data = false,
): { signal: AbortSignal | undefined; rest: unknown[] } {
  for (const [index, arg] of args.entries()) {
    if (typeof arg !== 'object' || arg === null || placeOf(arg) || !isPlain(arg)) continue;
    const { signal, ...others } = arg as { signal?: unknown };
    if (signal === undefined || (data && !isSignal(signal) && !isController(signal))) continue;
    checkSignal(signal);
    // Options with nothing else in them are no argument at all.
    const last = index === args.length - 1 && Object.keys(others).length === 0;
    return { signal, rest: last ? args.slice(0, index) : args.with(index, others) };
  }
  return { signal: undefined, rest: args };
}

/** Throws a TypeError for what is no AbortSignal. */
export function checkSignal(value: unknown): asserts value is AbortSignal {
  if (isSignal(value)) return;
  throw new TypeError(
    `\`signal\` must be an AbortSignal (\`controller.signal\`), not ${described(value)}.`,
  );
}

/** Also one of another realm, or of a library. */
function isSignal(value: unknown): value is AbortSignal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'aborted' in value &&
    'reason' in value &&
    'addEventListener' in value
  );
}

function isController(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'signal' in value && 'abort' in value;
}

function described(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  if (isController(value)) return 'the AbortController itself';
  return Array.isArray(value) ? 'an array' : 'an object of another kind';
}
