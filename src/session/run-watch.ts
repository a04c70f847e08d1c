/** How somebody beside the session learns when the target runs, and stops it: the host of `dbgeng/async`. */

/** Did somebody ask to stop the target during a wait, and did a callback have to answer "break" for it? */
export type StopRequest = 'no' | 'asked' | 'forced';

/** Called on the engine's thread, around every wait for the target and every callback of the engine. */
export interface RunWatch {
  /** The engine is about to wait. Throws when nothing may run any more. */
  begin(): void;
  /** The wait is over. */
  end(): StopRequest;
  /** The engine has called back. */
  enter(): void;
  /** The callback is about to return. True: the target must stop, whatever handlers have answered. */
  leave(): boolean;
}
