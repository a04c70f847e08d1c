/** The messages between the two ends. Values in them are packed with the message (`wire/pack.ts`). */
import type { Printed } from './serve/printed.ts';
import type { Piece } from './serve/sequences.ts';

/** From the program to the engine's thread. */
export type Request =
  | {
      readonly kind: 'start';
      readonly id: number;
      readonly how: StartKind;
      readonly args: readonly unknown[];
    }
  /** Calls the method at `path` of `object`, or the object itself where the path is empty. */
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly object: unknown;
      readonly path: readonly string[];
      readonly args: readonly unknown[];
    }
  /** Runs the source of a function next to the engine, with `object` as its first argument. */
  | {
      readonly kind: 'batch';
      readonly id: number;
      readonly object: unknown;
      readonly source: string;
      readonly args: readonly unknown[];
    }
  /** More elements of a sequence; `end`: no more are wanted. */
  | { readonly kind: 'next'; readonly id: number; readonly sequence: number; readonly end?: true }
  /** What a handler has answered, or thrown. */
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly value?: unknown;
      readonly error?: unknown;
    }
  /** Call `id` is not wanted any more, if it has not begun. */
  | { readonly kind: 'cancel'; readonly id: number }
  /** Objects that the program has let go of, each with how often it had been received. */
  | { readonly kind: 'release'; readonly objects: readonly (readonly [number, number])[] }
  /** Say `pong`: the thread can only while it is in its event loop, or waits for a handler. */
  | { readonly kind: 'ping' }
  /** End the session and say so. */
  | { readonly kind: 'leave' };

/** From the engine's thread to the program. */
export type Reply =
  | {
      readonly kind: 'done';
      readonly id: number;
      readonly value?: unknown;
      readonly error?: unknown;
      /** In place of a value: the beginning of a sequence, or more of it. */
      readonly piece?: Piece;
      /** State of objects that has changed since it was last sent. */
      readonly updates?: readonly (readonly [
        id: number,
        changes: Readonly<Record<string, unknown>>,
        printed: Printed,
      ])[];
    }
  /** Call a function of the program's; the engine's thread waits for the answer. */
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly callee: number;
      readonly args: readonly unknown[];
    }
  /** The answer to this is not awaited any more. */
  | { readonly kind: 'abandon'; readonly id: number }
  /** Call a function of the program's; nobody waits. `slot`: whose credit it took. */
  | {
      readonly kind: 'tell';
      readonly callee: number;
      readonly args: readonly unknown[];
      readonly slot: number;
      /** How many calls were left out before this one, for want of credit. */
      readonly dropped: number;
    }
  /** A function of the program's that nobody can call any more, received `count` times. */
  | { readonly kind: 'forget'; readonly callee: number; readonly count: number }
  /** Calls of a listener that were left out, for want of credit, and that no call after them has told. */
  | { readonly kind: 'dropped'; readonly callee: number; readonly count: number }
  | { readonly kind: 'pong' }
  /** Objects that were released as often as they were sent. */
  | { readonly kind: 'released'; readonly objects: readonly number[] };

export type StartKind = 'launch' | 'attach' | 'openDump' | 'connect';
