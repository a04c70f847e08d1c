// Why a file could not be read, in one line.
import { DbgEngError, formatHresult } from '../../raw.ts';
import { firstBytes } from '../file-kind.ts';
import { readMinidump } from './minidump-file.ts';

/** First bytes of files that people take for dumps. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^\x7fELF/, 'an ELF file, of Linux or Android'],
  [/^(?:\xcf\xfa\xed\xfe|\xfe\xed\xfa\xcf)/, 'a Mach-O file, of macOS'],
  [/^PK\x03\x04/, 'a ZIP archive: unpack it first'],
  [/^\x1f\x8b/, 'compressed by gzip: unpack it first'],
  [/^7z\xbc\xaf/, 'a 7-Zip archive: unpack it first'],
  [/^\x28\xb5\x2f\xfd/, 'compressed by zstd: unpack it first'],
  [/^Microsoft C\/C\+\+ MSF/, 'a PDB file, which belongs to a program'],
];

/** First bytes of dumps: of processes, of kernels. */
const DUMP = /^(?:MDMP|PAGE(?:DUMP|DU64))/;

const OUTSIDE = 'its directory or its ranges point outside the file';

/** What the engine means by its answers when it opens a dump, seen on minidumps with one field damaged. */
const DAMAGES: Readonly<Record<number, string>> = {
  0x80004005: 'it does not say which system it is from, or one that the engine does not know',
  0x8000ffff: 'its threads cannot be read',
  0x80070008: OUTSIDE,
  0x80070057: 'its header is wrong',
  0x80070570: OUTSIDE,
};

/** One line, without the file's name. */
export function complaintOf(error: unknown, path: string): string {
  return oneLine(error instanceof DbgEngError ? engineComplaint(error, path) : textOf(error));
}

function engineComplaint({ hresult, hint, message }: DbgEngError, path: string): string {
  const start = firstBytes(path);
  const code = formatHresult(hresult);
  const damage = DAMAGES[hresult];
  if (damage === OUTSIDE) {
    const { missingBytes } = readMinidump(path);
    if (missingBytes > 0)
      return `the dump is damaged: ${OUTSIDE}, at least ${missingBytes} bytes are missing (${code})`;
  }
  if (damage && DUMP.test(start)) return `the dump is damaged: ${damage} (${code})`;
  const foreign = FOREIGN.find(([pattern]) => pattern.test(start))?.[1];
  if (damage) return foreign ? `not a dump of Windows: it is ${foreign}` : 'not a dump of Windows';
  // Without the path that the hint of a start begins with: the line has the file's name.
  const what = (hint ?? message).replace(/^'[^']*': /, '');
  return `${what.charAt(0).toLowerCase()}${what.slice(1).replace(/\.$/, '')} (${code})`;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Text as it may be printed on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
