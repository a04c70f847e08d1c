/** Ends this process at once, even while another thread of it is inside a native call that never returns. */
import { bindFunction } from '../ffi/native.ts';
import { getModuleHandle, getProcAddress } from '../ffi/windows.ts';

/** GetCurrentProcess() */
const THIS_PROCESS = -1;

/**
 * Ends this process with `code`. `process.exit` would wait for threads that are inside a native call, and
 * `process.kill` has no exit code.
 */
export function endOwnProcess(code: number): never {
  if (process.platform === 'win32') {
    const terminate = getProcAddress(getModuleHandle('kernel32.dll'), 'TerminateProcess');
    bindFunction(terminate, 'hiu')(THIS_PROCESS, code);
  }
  process.exit(code);
}
