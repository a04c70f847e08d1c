/**
 * The asynchronous face of the synchronous classes, as a type: methods return promises, references are
 * represented, plain data is itself. Whoever carries calls to another thread makes good what this says.
 */
import type { IUnknown } from '../com/unknown.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import type { Breakpoint } from './breakpoint.ts';
import type { Breakpoints } from './breakpoints.ts';
import type { Decision, EventKind, EventOf } from './events.ts';
import type { Frame } from './frame.ts';
import type { Memory } from './memory.ts';
import type { Process } from './process.ts';
import type { Reference } from './reference.ts';
import type { Session } from './session.ts';
import type { Thread } from './thread.ts';
import type { Types } from './types.ts';
import type { Value } from './value.ts';
import type { Data } from './value-data.ts';

/**
 * Members that stay on the engine's side, by class: machinery, and what makes sense next to the engine
 * only. Everything else that is public crosses.
 */
export const LOCAL_MEMBERS = {
  Breakpoint: [
    ...['native', 'handler', 'count', 'markRemoved', 'renumber', 'number', 'process'],
    ...['hitCount', 'removed', 'since'],
  ],
  Breakpoints: [
    'forgetAll',
    'byId',
    'some',
    'reconcile',
    'settle',
    'strays',
    'leaving',
    'checkUnplaced',
    'unplaced',
    'entry',
    'stopper',
  ],
  Filters: [],
  Frame: ['state', 'stop', 'within', 'check'],
  Hit: ['stop'],
  Memory: ['readInto'],
  Module: [],
  Process: ['within'],
  Session: [
    'hub',
    'output',
    'silently',
    'resumeWait',
    'note',
    'ending',
    'onEnd',
    'ended',
    'interrupting',
    'lastOutcome',
    'fault',
    'faultThread',
  ],
  Symbols: [],
  Thread: ['within'],
  Types: [
    'layouts',
    'names',
    'constants',
    'stop',
    'pointerAt',
    'evaluateHere',
    'valueAt',
    'layout',
    'fieldType',
    'nameOf',
    'constantName',
    'forget',
    'generation',
  ],
  Value: ['value', 'init', 'state', 'stop', 'generation', 'known', 'fresh', 'derive'],
} as const satisfies Record<string, readonly string[]>;

type LocalOf<K extends keyof typeof LOCAL_MEMBERS> = (typeof LOCAL_MEMBERS)[K][number];

// The order matters where one class has every member of another.
type LocalMember<T> = T extends Value
  ? LocalOf<'Value'>
  : T extends Session
    ? LocalOf<'Session'>
    : T extends Frame
      ? LocalOf<'Frame'>
      : T extends Types
        ? LocalOf<'Types'>
        : T extends Breakpoint
          ? LocalOf<'Breakpoint'>
          : T extends Breakpoints
            ? LocalOf<'Breakpoints'>
            : T extends Memory
              ? LocalOf<'Memory'>
              : T extends Thread
                ? LocalOf<'Thread'>
                : T extends Process
                  ? LocalOf<'Process'>
                  : never;

/** Printing works on what was sent along with a reference, and asks nobody. */
type Printing = 'toJSON' | 'toString';

/** Interfaces of the engine: methods without state, which are called over there as well. */
type Native = EngineInterfaces | IUnknown;

/** Copied as it is. Constants of the engine are numbers that have an object's type besides. */
type Opaque =
  | string
  | number
  | bigint
  | boolean
  | symbol
  | null
  | undefined
  | ArrayBufferView
  | Date
  | RegExp
  | Error;

type AnyFunction = (...args: never[]) => unknown;

/**
 * Something that may be there now or later. To TypeScript an async function that only ever returns `'go'`
 * returns some string: what it may not be is found when it is returned.
 */
export type Awaitable<T> = T | PromiseLike<T | (T extends string ? string : never)>;

/** What something of the synchronous face is on the asynchronous one. */
export type Remote<T> = T extends Session
  ? RemoteSession
  : T extends Reference
    ? RemoteReference<T>
    : T extends Native
      ? RemoteNative<T>
      : T extends AnyFunction
        ? RemoteFunction<T>
        : T extends Opaque | Data
          ? T
          : T extends object
            ? { [K in keyof T]: Remote<T[K]> }
            : T;

/** A reference: getters are as they were when it was last heard of, methods return promises. */
export type RemoteReference<T extends Reference> = {
  readonly [K in Exclude<keyof T, LocalMember<T> | Printing | symbol>]: Remote<T[K]>;
} & { [K in keyof T & Printing]: T[K] } & (T extends Disposable ? AsyncDisposable : unknown);

type RemoteNative<T> = {
  readonly [K in Exclude<keyof T, Printing | symbol>]: T[K] extends AnyFunction
    ? RemoteFunction<T[K]>
    : T[K] extends object
      ? RemoteNative<T[K]>
      : T[K];
};

/** A method: its result is a promise, or a sequence whose elements are fetched as they are wanted. */
export type RemoteFunction<F extends AnyFunction> = F extends (...args: infer A) => infer R
  ? (...args: RemoteArguments<A>) => RemoteResult<R>
  : never;

/** Every call can be given up, with this among its options or as the last argument. */
export interface Abortable {
  /**
   * Aborting stops what the call does: the target is interrupted, the command ended. The promise then settles
   * with what came of it. A call that had not begun rejects with the signal's reason.
   */
  readonly signal?: AbortSignal;
}

/** Arguments, of which one may be options; where none is, they may follow. */
type RemoteArguments<A extends readonly unknown[]> = number extends A['length']
  ? { [I in keyof A]: RemoteArgument<A[I]> }
  : true extends IsOptions<A[number]>
    ? { [I in keyof A]: RemoteArgument<A[I]> | OrAbortable<A[I]> }
    : [...{ [I in keyof A]: RemoteArgument<A[I]> }, options?: Abortable];

type IsOptions<T> = T extends Opaque | AnyFunction | Reference | Native | readonly unknown[]
  ? never
  : true;

type OrAbortable<T> = T extends unknown
  ? IsOptions<T> extends never
    ? never
    : RemoteArgument<T> & Abortable
  : never;

// In brackets, so that a result that is one of several things stays one promise.
type RemoteResult<R> = [R] extends [Generator<infer E>]
  ? AsyncGenerator<Remote<E>, void, undefined>
  : Promise<Remote<R>>;

/** What may be given to a method: references as they were received, and functions that may answer later. */
export type RemoteArgument<T> = T extends Reference
  ? Remote<T>
  : T extends (...args: infer A) => infer R
    ? (...args: { [I in keyof A]: Remote<A[I]> }) => Awaitable<R>
    : T extends Opaque
      ? T
      : T extends object
        ? { [K in keyof T]: RemoteArgument<T[K]> }
        : T;

/** Methods whose types depend on their arguments would lose that in the mapping: written out. */
interface RemoteSubscriptions {
  /** {@link Session.on} */
  on<K extends EventKind>(kind: K, handler: RemoteEventHandler<K>): Promise<() => Promise<void>>;
  /** {@link Session.once} */
  once<K extends EventKind>(kind: K, handler: RemoteEventHandler<K>): Promise<() => Promise<void>>;
}

export type RemoteEventHandler<K extends EventKind> = (event: EventOf<K>) => Awaitable<Decision>;

/** {@link Session} on the asynchronous face. */
export type RemoteSession = Omit<RemoteReference<Session>, keyof RemoteSubscriptions> &
  RemoteSubscriptions;
