// How a run under Wine ended, in the terms of a Linux process.

/** How a program ended: with an exit code, or by a signal. */
export interface WineExit {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** One line about an end that was not the script's own doing. */
  message?: string;
}

/**
 * Windows exit codes have 32 bits, of which Linux keeps the lowest eight. Node's own are below 256;
 * these are the system's, which only appear when a process did not end by itself.
 */
const FAULTS: Readonly<Record<number, { signal: NodeJS.Signals; what: string }>> = {
  0x03: { signal: 'SIGTRAP', what: 'a breakpoint outside a debugger (0x80000003)' },
  0x05: { signal: 'SIGSEGV', what: 'an access violation (0xC0000005)' },
  0x09: { signal: 'SIGABRT', what: 'a fatal internal error (0xC0000409)' },
  0x1d: { signal: 'SIGILL', what: 'an illegal instruction (0xC000001D)' },
  0x63: { signal: 'SIGABRT', what: 'an uncaught C++ exception (0xE06D7363)' },
  0x74: { signal: 'SIGABRT', what: 'a corrupted heap (0xC0000374)' },
  0xfd: { signal: 'SIGSEGV', what: 'a stack overflow (0xC00000FD)' },
};

/** What is known about a run besides its status. */
export interface ExitContext {
  /** Node reached its `exit` event: the code is the script's. */
  finished: boolean;
  /** A Ctrl+C was passed on. */
  interrupted: boolean;
  /** The signal by which we ended it ourselves. */
  ended?: NodeJS.Signals | undefined;
}

/** Puts the raw end of the Windows program into the terms of a plain Linux `node`. */
export function mapExit(
  raw: { code: number | null; signal: NodeJS.Signals | null },
  context: ExitContext,
): WineExit {
  if (context.ended) return { code: null, signal: context.ended };
  if (raw.signal || context.finished) return raw;
  // Node ends at a Ctrl+C that nobody handles without its `exit` event, under Wine with status 0.
  if (context.interrupted) return { code: null, signal: 'SIGINT' };
  const fault = FAULTS[raw.code ?? 0];
  if (fault) {
    return {
      code: null,
      signal: fault.signal,
      message: `the script's process ended by ${fault.what}`,
    };
  }
  // Ended from outside or from native code; success would be a lie.
  if (raw.code === 0) return { code: 1, signal: null, message: "the script's process was ended" };
  return raw;
}
