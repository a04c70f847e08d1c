// The one place outside src/wine that knows about Wine: what a thread needs before it may call the engine.
import { endExceptionList, runsUnderWine } from '../ffi/windows.ts';

// A worker has its own instance of this module, so this flag belongs to the thread.
let prepared = false;

/**
 * Makes the calling thread fit for calls into the engine. Call it on every thread, before its first engine call; further
 * calls cost nothing, and on Windows (and where there is no Windows at all) it does nothing.
 *
 * The engine throws C++ exceptions for ordinary errors and catches them itself. Under Wine the unwinder stops at
 * TEB.ExceptionList when that lies below the stack pointer, and koffi runs native calls on a stack of its own, which is
 * where a refused `ba` would end the process. -1 is above every stack.
 */
export function prepareThread(): void {
  if (prepared) return;
  prepared = true;
  if (process.platform !== 'win32' || !runsUnderWine()) return;
  if (!endExceptionList()) {
    throw new Error(
      'This thread cannot be prepared for the engine: Wine does not tell where its thread block lies.',
    );
  }
}
