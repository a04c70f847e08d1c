/**
 * What a call in progress needs to know, one set per thread: whether failures throw (`.hr` asks for the
 * number instead), and what a callback threw meanwhile. Callbacks save and restore it.
 */
import { CallbackError, DbgEngError } from './errors.ts';

/** Set by a callback that threw; generated code looks at it after every call. */
export let fault: CallbackError | undefined;

let quiet = false;
let lastHresult = 0;

/** Records what a callback threw; the first one wins until it has surfaced. */
export function raiseFault(error: CallbackError): void {
  fault ??= error;
}

/**
 * Called when a method returned anything but S_OK, or a callback threw under it. Throws the fault, else
 * the failure; success codes and `.hr` calls pass.
 */
export function settle(hresult: number, interfaceName: string, method: string): void {
  if (fault !== undefined) {
    const error = fault;
    fault = undefined;
    throw error;
  }
  if (quiet) lastHresult = hresult >>> 0;
  else if (hresult < 0) throw new DbgEngError(hresult, interfaceName, method);
}

/** Runs `call` with failures recorded instead of thrown; returns its result and the HRESULT. */
export function quietly<T>(call: () => T): { hresult: number; result: T } {
  const [wasQuiet, wasLast] = [quiet, lastHresult];
  quiet = true;
  lastHresult = 0;
  try {
    const result = call();
    return { hresult: lastHresult, result };
  } finally {
    quiet = wasQuiet;
    lastHresult = wasLast;
  }
}

/** Is the call that is settling now an `.hr` call? */
export function isQuiet(): boolean {
  return quiet;
}

/** Runs `body` as a callback: engine calls made in it throw as usual, whoever is waiting outside. */
export function outsideQuiet<T>(body: () => T): T {
  if (!quiet) return body();
  const wasLast = lastHresult;
  quiet = false;
  try {
    return body();
  } finally {
    quiet = true;
    lastHresult = wasLast;
  }
}
