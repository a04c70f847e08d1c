/** What the two kinds of hosts have in common. */
import type { HostDeath, HostEnd } from './errors.ts';
import type { CallInProgress } from './errors.ts';
import type { StreamsOfTarget } from './target-streams.ts';
import type { Packed } from './wire/pack.ts';

export interface Host {
  /** Process id; of the host, or of this program where the engine runs in a thread of it. */
  readonly pid: number | undefined;
  /** When its process or thread was started, on the clock of `performance.now()`. */
  readonly began: number;
  /** The target's standard streams, where they were asked for. */
  readonly streams: StreamsOfTarget | undefined;
  /** `alone`: nothing else is in progress, so that the engine's thread is in its event loop. */
  send(message: Packed, alone: boolean): void;
  /** Stops call `id`, as soon as it has begun. */
  interrupt(id: number): void;
  /** Stops call `id` if it has begun; tells {@link HostEvents.withdrawn} otherwise. */
  withdraw(id: number): void;
  credit(slot: number, amount: number): void;
  hold(held: boolean): void;
  /** Ends the session and the host; settles when nothing is left of it. */
  leave(): Promise<void>;
  /** Ends it at once. */
  kill(reason: HostEnd): void;
}

/** What a host tells. */
export interface HostEvents {
  message(message: Packed): void;
  /** Call `id` was not wanted any more, and will not begin. */
  withdrawn(id: number): void;
  /** It is gone; `death` says why, undefined when it ended as asked. */
  ended(death: HostDeath | undefined): void;
  /** What is in progress, to be told in `death`. */
  running(): readonly CallInProgress[];
}
