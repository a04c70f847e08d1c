/** What a session is told when it begins, and what a run is told. */
import type { OutputRouter } from '../engine/output.ts';
import { INFINITE } from '../generated/families.ts';
import type { EventHub } from './event-hub.ts';

/**
 * What becomes of the target when the session ends: `'kill'` ends it, `'detach'` lets it run on without a
 * debugger, `'leave'` leaves it as it stands, stopped, for `attach(pid, { existing: true })`.
 */
export type Ending = 'kill' | 'detach' | 'leave';

/** Kinds of targets. */
export type TargetKind = 'user' | 'kernel' | 'user-dump' | 'kernel-dump';

export interface RunOptions {
  /** Give up waiting after this many milliseconds; the target keeps running. Default: wait for ever. */
  readonly timeoutMs?: number;
}

/** @internal */
export interface SessionSetup {
  output: OutputRouter;
  hub: EventHub;
  kind: TargetKind;
  /** `'disconnect'`: the target belongs to somebody else's session. */
  ending: Ending | 'disconnect';
  /** Is the target a process of this machine? */
  local: boolean;
  /** Handle of the process server that the target runs on; 0 without one. */
  server: bigint;
  startMessages: string;
  onEnd: () => void;
}

/** @internal Milliseconds for WaitForEvent. */
export function timeoutOf(options: RunOptions | undefined): number {
  const timeout = options?.timeoutMs ?? INFINITE;
  if (timeout >>> 0 !== timeout)
    throw new TypeError(
      `timeoutMs must be a whole number of milliseconds, not ${String(timeout)}.`,
    );
  return timeout;
}
