// The three kinds of event callbacks, driven alike: an object that writes down every event it gets.
import {
  DEBUG_STATUS,
  type IDebugClient8,
  IDebugEventCallbacks,
  IDebugEventCallbacksWide,
  IDebugEventContextCallbacks,
  implement,
  IUnknown,
} from '../../src/raw.ts';

export const EVENT_NAMES = [
  'Breakpoint',
  'Exception',
  'CreateThread',
  'ExitThread',
  'CreateProcess',
  'ExitProcess',
  'LoadModule',
  'UnloadModule',
  'SystemError',
  'SessionStatus',
  'ChangeDebuggeeState',
  'ChangeEngineState',
  'ChangeSymbolState',
] as const;

export type EventName = (typeof EVENT_NAMES)[number];

export interface EventRecord {
  name: EventName;
  /** As the engine passed them; a breakpoint as its id, because it is lent for the call only. */
  args: unknown[];
}

/** What a handler answers; default NO_CHANGE. */
export type Answers = Partial<Record<EventName, (...args: unknown[]) => unknown>>;

export interface EventVariant {
  name: string;
  /** Implements all handlers, sets them and returns the object to dispose. */
  attach(client: IDebugClient8, handlers: Record<string, unknown>): IUnknown;
  /** Takes the callbacks out again. */
  clear(client: IDebugClient8): void;
}

export const eventVariants: readonly EventVariant[] = [
  {
    name: 'IDebugEventCallbacks',
    attach(client, handlers) {
      const callbacks = implement(IDebugEventCallbacks, handlers);
      client.SetEventCallbacks(callbacks);
      return callbacks;
    },
    clear: (client) => client.SetEventCallbacks(null),
  },
  {
    name: 'IDebugEventCallbacksWide',
    attach(client, handlers) {
      const callbacks = implement(IDebugEventCallbacksWide, handlers);
      client.SetEventCallbacksWide(callbacks);
      return callbacks;
    },
    clear: (client) => client.SetEventCallbacksWide(null),
  },
  {
    name: 'IDebugEventContextCallbacks',
    attach(client, handlers) {
      const callbacks = implement(IDebugEventContextCallbacks, handlers);
      client.SetEventContextCallbacks(callbacks);
      return callbacks;
    },
    clear: (client) => client.SetEventContextCallbacks(null),
  },
];

/** Handlers for every event that push to `records` and answer as `answers` says. */
export function recorder(records: EventRecord[], answers: Answers = {}): Record<string, unknown> {
  return Object.fromEntries(
    EVENT_NAMES.map((name) => [
      name,
      (...args: unknown[]) => {
        const kept = args.map((arg) =>
          arg instanceof IUnknown ? (arg as unknown as { GetId(): number }).GetId() : arg,
        );
        records.push({ name, args: kept });
        return answers[name]?.(...args) ?? DEBUG_STATUS.NO_CHANGE;
      },
    ]),
  );
}
