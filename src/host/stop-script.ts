/** Ends JavaScript that runs in another process, as Ctrl+C does: where `vm` lets it (`breakOnSigint`). */
import { raiseControlC } from '../ffi/control-c.ts';

/**
 * Raises Ctrl+C in process `pid`, and in no other that shares its console. On Linux that is a signal, which
 * Wine turns into one. False where it could not be done.
 */
export function stopScript(pid: number): boolean {
  if (process.platform === 'win32') return raiseControlC(pid);
  try {
    return process.kill(pid, 'SIGINT');
  } catch {
    return false;
  }
}
