/** The engine's errors at a start, with what was asked for and why it is not to be had. */
import { DbgEngError } from '../com/errors.ts';

/**
 * What `action` returns. An error of the engine says `what` it is about, and why: by its HRESULT, else
 * `otherwise`, else in the engine's own words.
 */
export function explaining<T>(
  what: string,
  reasons: Readonly<Record<number, string>>,
  action: () => T,
  otherwise?: string,
): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof DbgEngError)) throw error;
    const why = reasons[error.hresult] ?? otherwise;
    if (why === undefined) throw error;
    throw new DbgEngError(error.hresult, error.interfaceName, error.method, `${what}: ${why}.`);
  }
}
