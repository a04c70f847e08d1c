/**
 * What a call in progress needs to know, one set per thread: whether failures throw (`.hr` asks for the
 * number instead), and what a callback threw meanwhile. Callbacks save and restore it.
 */
import { CallbackError, DbgEngError } from './errors.ts';

/**
 * `fault` is set by a callback that threw; generated code looks at it after every call, in a field of a
 * constant object, because V8 reads that in fewer steps than a variable of another file.
 */
export const pending: { fault: CallbackError | undefined } = { fault: undefined };

let quiet = false;
let lastHresult = 0;

/** Runs when the fault surfaces. */
let tidyUp: (() => void) | undefined;

/** Is the target being stopped after a fault? What that prints may make the same handler throw again. */
let stopping = false;

/**
 * Records what a callback threw, unless something is pending or the target is being stopped: the first fault is
 * the one to tell. Then `stop` stops the target, and returns what to do when the fault surfaces.
 */
export function raiseFault(error: CallbackError, stop?: () => (() => void) | undefined): void {
  if (pending.fault !== undefined || stopping) return;
  pending.fault = error;
  tidyUp = undefined;
  if (!stop) return;
  stopping = true;
  try {
    tidyUp = insideCallback(stop);
  } catch {
    // The target runs on to its next event; the fault, which is recorded, says why.
  } finally {
    stopping = false;
  }
}

/**
 * Called when a method returned anything but S_OK, or a callback threw under it. Throws the fault, else
 * the failure; success codes and `.hr` calls pass.
 */
export function settle(hresult: number, interfaceName: string, method: string): void {
  const { fault } = pending;
  if (fault !== undefined) {
    const tidy = tidyUp;
    pending.fault = tidyUp = undefined;
    tidy?.();
    throw fault;
  }
  if (quiet) lastHresult = hresult >>> 0;
  else if (hresult < 0) throw new DbgEngError(hresult, interfaceName, method);
}

/** From here to {@link endQuiet} failures are recorded instead of thrown. Returns what to give back there. */
export function beginQuiet(): number {
  // The state outside in one number: an `.hr` call that a callback makes below another one is rare.
  const outside = quiet ? lastHresult : NOT_QUIET;
  quiet = true;
  lastHresult = 0;
  return outside;
}

/** The HRESULT of the call since {@link beginQuiet}, unsigned. */
export function quietHresult(): number {
  return lastHresult;
}

export function endQuiet(outside: number): void {
  quiet = outside !== NOT_QUIET;
  lastHresult = quiet ? outside : 0;
}

const NOT_QUIET = -1;

/** Is the call that is settling now an `.hr` call? */
export function isQuiet(): boolean {
  return quiet;
}

/** Is there anything that {@link insideCallback} has to keep away from a callback? */
export function isDisturbed(): boolean {
  return quiet || pending.fault !== undefined;
}

/** As if no call were in progress: after JavaScript was ended by force, which runs no `finally`. */
export function resetState(): void {
  pending.fault = tidyUp = undefined;
  stopping = false;
  quiet = false;
  lastHresult = 0;
}

/**
 * Runs `body` as a callback: engine calls made in it throw as usual, whoever is waiting outside, and what
 * another callback threw before waits for the call outside instead of surfacing in here.
 */
export function insideCallback<T>(body: () => T): T {
  if (!isDisturbed()) return body();
  const [outer, wasTidyUp, wasQuiet, wasLast] = [pending.fault, tidyUp, quiet, lastHresult];
  pending.fault = undefined;
  quiet = false;
  try {
    return body();
  } finally {
    if (outer !== undefined) [pending.fault, tidyUp] = [outer, wasTidyUp];
    quiet = wasQuiet;
    lastHresult = wasLast;
  }
}
