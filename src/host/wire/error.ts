/** Errors cross with everything they say, and arrive as instances of their own class. */
import { ArgumentError, CallbackError, DbgEngError, ReleasedError } from '../../com/errors.ts';
import { EngineLoadError } from '../../engine/load/errors.ts';
import { EngineNotFoundError } from '../../engine/locate/errors.ts';
import { EngineBusyError, MemoryError, StaleError } from '../../session/errors.ts';
import { ValueError } from '../../session/value-error.ts';
import { BatchError, HandlerTimeoutError, InterruptedError, SessionEndedError } from '../errors.ts';
import type { Json } from './pack.ts';

export type PackedError = {
  readonly [key: string]: Json;
};

type ErrorClass = abstract new (...args: never[]) => Error;

/** Classes that both sides have, by name. Others arrive as plain errors that carry the name. */
const classes = new Map<string, ErrorClass>(
  [
    Error,
    TypeError,
    RangeError,
    SyntaxError,
    ReferenceError,
    EvalError,
    URIError,
    AggregateError,
    DbgEngError,
    ArgumentError,
    ReleasedError,
    CallbackError,
    EngineLoadError,
    EngineNotFoundError,
    EngineBusyError,
    MemoryError,
    StaleError,
    ValueError,
    BatchError,
    HandlerTimeoutError,
    InterruptedError,
    SessionEndedError,
  ].map((type) => [type.name, type]),
);

/** Own properties that every error has; `stack` is sent apart, because its head repeats the message. */
const COMMON = new Set(['message', 'stack', 'name']);

export function packError(
  error: Error,
  nested: (key: string, value: unknown) => Json,
): Record<string, Json> {
  const own: Record<string, Json> = {};
  // Also what is not enumerable: `cause` and `errors` are so.
  for (const key of Object.getOwnPropertyNames(error)) {
    if (COMMON.has(key)) continue;
    const value = (error as unknown as Record<string, unknown>)[key];
    if (typeof value === 'function') continue;
    try {
      own[key] = nested(key, value);
    } catch {
      // An error must arrive, whatever somebody has attached to it.
      own[key] = String(value);
    }
  }
  return {
    class: error.constructor?.name ?? 'Error',
    name: String(error.name),
    message: String(error.message),
    frames: framesOf(error.stack),
    own,
  };
}

/** The lines `    at …` of a stack, without the head. */
function framesOf(stack: unknown): string {
  if (typeof stack !== 'string') return '';
  const start = stack.search(/^ {4}at /m);
  return start < 0 ? '' : stack.slice(start);
}

export function unpackError(packed: PackedError, nested: (json: Json) => unknown): Error {
  const type = classes.get(packed['class'] as string);
  const error = new Error(packed['message'] as string);
  if (type) Object.setPrototypeOf(error, type.prototype as object);
  const own = packed['own'] as Record<string, Json>;
  for (const key of Object.keys(own)) {
    Object.defineProperty(error, key, {
      value: nested(own[key]!),
      writable: true,
      enumerable: key !== 'cause' && key !== 'errors',
      configurable: true,
    });
  }
  if (error.name !== packed['name']) {
    Object.defineProperty(error, 'name', {
      value: packed['name'],
      writable: true,
      enumerable: false,
      configurable: true,
    });
  }
  error.stack = `${error.name}: ${error.message}\n${packed['frames'] as string}`;
  return error;
}

/** Puts the frames of the call on this side above those of the other side, where the error was made. */
export function joinStacks(error: Error, caller: Error): void {
  const there = framesOf(error.stack);
  const here = framesOf(caller.stack);
  error.stack = `${error.name}: ${error.message}\n${here}\n    --- in the host ---\n${there}`;
}
