/** What is left to put in order when JavaScript next to the engine was ended by force, which runs no `finally`. */
import { resetState } from '../com/state.ts';
import { leave } from '../ffi/scratch.ts';
import type { Session } from '../session/session.ts';

/**
 * Forgets calls, captures and handlers that were in progress on this thread. What a call had changed for a
 * moment in the engine (its current thread, say) stays changed.
 */
export function recover(session: Session | undefined): void {
  resetState();
  leave(0);
  if (!session?.alive) return;
  session.output.forgetCaptures();
  session.hub.forgetHandlers();
}
