/** Wine starts programs of Linux, too, outside of itself: nothing of them could ever be debugged. */
import { closeSync, openSync, readSync } from 'node:fs';
import { DbgEngError } from '../com/errors.ts';
import { findProgram } from '../ffi/processes.ts';
import { runsUnderWine } from '../ffi/windows.ts';

/** HRESULT_FROM_WIN32(ERROR_BAD_EXE_FORMAT): what Windows answers to a file that is no program of its own. */
const BAD_EXE_FORMAT = 0x800700c1;

/**
 * Throws where `program` is one of Linux or a script for one: the engine would wait for its first event for
 * ever, because Wine runs it as a process of Linux that has no debugger. What cannot be found or read is left to
 * the engine, which says why.
 */
export function refuseLinuxProgram(program: string): void {
  if (!runsUnderWine()) return;
  const file = findProgram(/^"([^"]*)/.exec(program)?.[1] ?? program);
  const kind = file === undefined ? undefined : linuxKindOf(beginningOf(file));
  if (kind === undefined) return;
  throw new DbgEngError(
    BAD_EXE_FORMAT,
    'IDebugClient5',
    'CreateProcess2Wide',
    `'${program}': it is ${kind}, and this engine debugs programs of Windows.`,
  );
}

/** What starts like this is for the kernel of Linux; undefined for anything else. */
function linuxKindOf(beginning: Uint8Array): string | undefined {
  const text = Buffer.from(beginning).toString('latin1');
  if (text.startsWith('\x7fELF')) return 'a program of Linux (ELF), not of Windows';
  return text.startsWith('#!') ? 'a script of Linux (#!), not a program of Windows' : undefined;
}

/** The first four bytes of a file, or as many as there are to be had. */
function beginningOf(file: string): Uint8Array {
  const bytes = Buffer.alloc(4);
  try {
    const handle = openSync(file, 'r');
    try {
      return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(handle);
    }
  } catch {
    return bytes.subarray(0, 0);
  }
}
