/** How a session ends: what becomes of its target, and of what the engine holds for us. */
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { DEBUG_END, DEBUG_STATUS } from '../generated/families.ts';
import type { Ending, TargetKind } from './session-setup.ts';

/** The engine's word for each ending. */
const END: Record<Ending | 'disconnect', DEBUG_END> = {
  kill: DEBUG_END.ACTIVE_TERMINATE,
  detach: DEBUG_END.ACTIVE_DETACH,
  leave: DEBUG_END.PASSIVE,
  disconnect: DEBUG_END.DISCONNECT,
};

interface Ended {
  readonly ending: Ending | 'disconnect';
  readonly kind: TargetKind;
  /** The target runs, whatever the engine's status says. */
  readonly free: boolean;
  /** Handle of the process server that the target runs on; 0 without one. */
  readonly server: bigint;
}

/** @internal Ends the engine's session; what is gone already is no error. */
export function endTarget({ control, client }: EngineInterfaces, session: Ended): void {
  const { ending, kind, free, server } = session;
  let end = END[ending];
  if (ending === 'leave' && kind === 'user') {
    // Ending "passively" would end the processes with the debugger; abandoned ones stay, running ones detach.
    if (free) end = DEBUG_END.ACTIVE_DETACH;
    else
      while (control.GetExecutionStatus() === DEBUG_STATUS.BREAK)
        if (client.hr.AbandonCurrentProcess().hresult !== 0) break;
  }
  client.hr.EndSession(end);
  if (server !== 0n) client.hr.DisconnectProcessServer(server);
}

/** @internal Gives back what a session had of the engine, whatever happens, and then calls `done`. */
export function letGo(
  parts: readonly { dispose(): void }[],
  ending: Ending | 'disconnect',
  done: () => void,
): void {
  try {
    disposeAll(parts);
  } catch (error) {
    // A server that is gone has dropped what it held for us.
    if (ending !== 'disconnect') throw error;
  } finally {
    done();
  }
}

/** @internal Disposes each of them, and throws the first error then. */
export function disposeAll(parts: readonly { dispose(): void }[]): void {
  const errors: unknown[] = [];
  for (const part of parts)
    try {
      part.dispose();
    } catch (error) {
      errors.push(error);
    }
  if (errors.length > 0) throw errors[0];
}
