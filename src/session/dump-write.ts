/** Writing a dump of a process. */
import { DEBUG_DUMP, DEBUG_FORMAT, DEBUG_FORMAT_USER_SMALL } from '../generated/families.ts';
import type { Session } from './session.ts';
import { explaining } from './start-errors.ts';
import { checkHolding } from './stop.ts';

export interface WriteDumpOptions {
  /** With all memory. Default false: a small dump, of what {@link Session.writeDump} says. */
  readonly full?: boolean;
  /** A text that the dump carries; the engine prints it when it opens the dump. */
  readonly comment?: string;
  /** Replace a file that is there. Default false: it is an error. */
  readonly overwrite?: boolean;
}

const S = DEBUG_FORMAT_USER_SMALL;

/** What can be had in every dump: what a look at threads and modules, and a walk through handles, needs. */
const ALWAYS =
  S.HANDLE_DATA |
  S.UNLOADED_MODULES |
  S.FULL_MEMORY_INFO |
  S.THREAD_INFO |
  S.IGNORE_INACCESSIBLE_MEM;

/** Global variables, what stacks and registers point to, environment and thread blocks. */
const SMALL = ALWAYS | S.DATA_SEGMENTS | S.INDIRECT_MEMORY | S.PROCESS_THREAD_DATA;
const FULL = ALWAYS | S.FULL_MEMORY;

export function writeDump(session: Session, file: string, options: WriteDumpOptions = {}): void {
  const { full, comment, overwrite } = options;
  if (typeof file !== 'string' || file === '')
    throw new TypeError(`writeDump needs the path of a file, not ${JSON.stringify(file)}.`);
  if (comment !== undefined && typeof comment !== 'string')
    throw new TypeError(`The option 'comment' is a text, not ${JSON.stringify(comment)}.`);
  checkHolding(session, 'A dump');
  if (session.kind.startsWith('kernel'))
    throw new Error(
      'writeDump() is for processes. Of a kernel the engine writes one by a command: ' +
        "execute('.dump FILE'), or execute('.dump /f FILE') with all its memory.",
    );
  const flags = (full ? FULL : SMALL) | (overwrite ? 0 : DEBUG_FORMAT.NO_OVERWRITE);
  const { client } = session.engine;
  // The engine prints what it does; that is for those who type commands.
  explaining(`'${file}'`, REFUSALS, () =>
    session.output.capture(() =>
      client.WriteDumpFileWide(file, 0n, DEBUG_DUMP.SMALL, flags >>> 0, comment ?? null),
    ),
  );
}

/** What the engine answers where it cannot write. */
const REFUSALS: Readonly<Record<number, string>> = {
  0x80070002: 'there is no such folder, or nothing can be written there',
  0x80070003: 'there is no such folder',
  0x80070005: 'it is a folder, or you may not write there',
  0x80070013: 'the disk is write-protected',
  0x80070020: 'another program has it open: close it there first, perhaps it is an open dump',
  0x80070050: 'it exists already: { overwrite: true } replaces it',
  0x80070070: 'the disk is full',
  0x8007007b: 'this is no name of a file on Windows (< > : " | ? * and line ends cannot be in one)',
};
