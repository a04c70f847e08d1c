/** Whose handler threw, where the callback object is ours and calls the user's functions. */

/** Travels from {@link asHandler} to the method of the callback object, and no further. */
export class HandlerFault {
  readonly who: string;
  readonly error: unknown;
  constructor(who: string, error: unknown) {
    this.who = who;
    this.error = error;
  }
}

/**
 * Calls a handler inside a method of an object given to `implement`. What it throws surfaces as CallbackError
 * with that as its cause, and names the handler instead of the object: `who` is asked only then, and begins
 * the sentence ("The handler of breakpoint 0" … "threw: …").
 */
export function asHandler<T>(who: () => string, handler: () => T): T {
  try {
    return handler();
  } catch (error) {
    if (error instanceof HandlerFault) throw error;
    throw new HandlerFault(nameOf(who), error);
  }
}

/** The name may need the engine, which may refuse; what the handler threw is what matters. */
function nameOf(who: () => string): string {
  try {
    return who();
  } catch {
    return 'A handler';
  }
}
