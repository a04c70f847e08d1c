/** Starting a process through the engine, again where it was Wine that failed. */
import { DbgEngError } from '../com/errors.ts';

/** ERROR_INTERNAL_ERROR: what Wine says of a process that ended before it ran a single instruction. */
const DIED_AT_BIRTH = 0x8007054f;
const ATTEMPTS = 3;

/**
 * What `create` returns, a call of `CreateProcess…` or one of its kin. On a busy machine Wine's loader
 * fails about once in some thousand starts; nothing of the process is left then, so we start it again.
 */
export function startingProcess<T>(create: () => T): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return create();
    } catch (error) {
      const again = error instanceof DbgEngError && error.hresult === DIED_AT_BIRTH;
      if (!again || attempt === ATTEMPTS) throw error;
    }
  }
}
