/** What a session throws besides the engine's own errors. Without the engine: other threads know them, too. */
import { formatHresult } from '../com/errors.ts';

/** What the engine answers when it was interrupted: HRESULT_FROM_NT(STATUS_CONTROL_C_EXIT). */
const INTERRUPTED = 0xd000013a;

/** Memory could not be read or written. */
export class MemoryError extends Error {
  /** The first byte that could not be had. */
  readonly address: bigint;
  /** What the engine has answered, unsigned; 0 where it had a part of the bytes. */
  readonly hresult: number;
  constructor(what: 'read' | 'written', address: bigint, size: number, hresult: number) {
    const place = `0x${address.toString(16)}`;
    // 0 is no reason: the engine had the bytes before these.
    const why = hresult === 0 ? '' : `, ${formatHresult(hresult)}`;
    super(
      hresult === INTERRUPTED
        ? `It was interrupted before memory at ${place} was ${what} (${size} bytes asked).`
        : `Memory at ${place} cannot be ${what} (${size} bytes asked${why}): ` +
            'it is not mapped, it is protected, or this dump does not have it.',
    );
    this.address = address;
    this.hresult = hresult;
  }
}
MemoryError.prototype.name = 'MemoryError';

/** A frame, hit or local was used after the target ran on. */
export class StaleError extends Error {
  constructor(what: string) {
    super(
      `${what} belongs to an earlier stop: the target has run since. ` +
        'Ask the thread for its stack again, and for the value by name.',
    );
  }
}
StaleError.prototype.name = 'StaleError';

/** A session is open in this process, on this thread or another one, and one engine holds one. */
export class EngineBusyError extends Error {
  constructor() {
    super(
      'A session is open in this process already, and one engine holds one. Dispose it first, ' +
        'or use dbgeng/async, where every session has a process of its own.',
    );
  }
}
EngineBusyError.prototype.name = 'EngineBusyError';

/** `interrupt()`, SetInterrupt or an AbortSignal ended a call that had no other way to say so. */
export class InterruptedError extends Error {
  constructor() {
    super('The call was interrupted.');
  }
}
InterruptedError.prototype.name = 'InterruptedError';
