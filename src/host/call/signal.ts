/** The AbortSignal of a call, among its options. */
import { isPlain } from '../wire/pack.ts';
import { placeOf } from './remote.ts';

/** The signal, and the arguments without it. */
export function takeSignal(args: unknown[]): { signal: AbortSignal | undefined; rest: unknown[] } {
  for (const [index, arg] of args.entries()) {
    if (typeof arg !== 'object' || arg === null || placeOf(arg) || !isPlain(arg)) continue;
    const { signal, ...others } = arg as { signal?: unknown };
    if (!isSignal(signal)) continue;
    // Options with nothing else in them are no argument at all.
    const last = index === args.length - 1 && Object.keys(others).length === 0;
    return { signal, rest: last ? args.slice(0, index) : args.with(index, others) };
  }
  return { signal: undefined, rest: args };
}

function isSignal(value: unknown): value is AbortSignal {
  return typeof value === 'object' && value !== null && 'aborted' in value && 'reason' in value;
}
