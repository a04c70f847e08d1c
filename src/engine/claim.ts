/** Which thread of this process has the engine. */
import { bindFunction, type NativeFunction } from '../ffi/native.ts';
import { getModuleHandle, getProcAddress } from '../ffi/windows.ts';

const WAIT_TIMEOUT = 258;

function kernel32(name: string, signature: string): NativeFunction {
  return bindFunction(getProcAddress(getModuleHandle('kernel32.dll'), name), signature);
}

/** Bound once: each binding leaks a little. */
let native: Record<'create' | 'wait' | 'release' | 'close', NativeFunction> | undefined;

/**
 * Takes the engine for this thread, and returns how to give it back; undefined where another thread of this
 * process has it: two that wait for targets at the same time wait for each other in the engine. A mutex of
 * Windows, because threads share no JavaScript, and because it is free again when its thread has ended.
 */
export function claimEngine(): (() => void) | undefined {
  native ??= {
    create: kernel32('CreateMutexW', 'qiiw'),
    wait: kernel32('WaitForSingleObject', 'uii'),
    release: kernel32('ReleaseMutex', 'ui'),
    close: kernel32('CloseHandle', 'ui'),
  };
  const { create, wait, release, close } = native;
  const mutex = create(0, 0, `Local\\dbgeng-session-${process.pid}`);
  if (wait(mutex, 0) === WAIT_TIMEOUT) {
    close(mutex);
    return undefined;
  }
  return () => {
    release(mutex);
    close(mutex);
  };
}
