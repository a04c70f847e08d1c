/** Text in the target's memory. */
import type { Memory } from './memory.ts';
import { checkOptions, shown } from './options.ts';

/** How text stands in memory. `'latin1'` keeps every byte as one character. */
export type TextEncoding = 'utf16le' | 'utf8' | 'latin1';

export interface TextOptions {
  /** Default `'utf16le'`, Windows' own. */
  readonly encoding?: TextEncoding;
  /** Most units (16-bit units for UTF-16, else bytes) to read. Default 64 Ki. */
  readonly max?: number;
}

/** The encoding that is meant; Windows' own where none is named. */
export function encodingOf(encoding: TextEncoding = 'utf16le'): TextEncoding {
  if (encoding === 'utf16le' || encoding === 'utf8' || encoding === 'latin1') return encoding;
  throw new TypeError(`Text is 'utf16le', 'utf8' or 'latin1', not ${shown(encoding)}.`);
}

/** Reads block by block, never across more than one page boundary at a time: the next page may be missing. */
const PAGE = 4096;

export function readText(memory: Memory, address: bigint, options: TextOptions = {}): string {
  checkOptions('readString', options, ['encoding', 'max']);
  const encoding = encodingOf(options.encoding);
  const unit = encoding === 'utf16le' ? 2 : 1;
  const { max = 65536 } = options;
  if (!Number.isSafeInteger(max) || max < 0)
    throw new TypeError(`readString: max is a number of units from 0, not ${shown(max)}.`);
  const limit = max * unit;
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < limit) {
    const at = address + BigInt(size);
    const toPageEnd = PAGE - Number(at & BigInt(PAGE - 1));
    const wanted = Math.min(limit - size, toPageEnd < unit ? PAGE : toPageEnd - (toPageEnd % unit));
    const block = wholeUnits(memory.readUpTo(at, wanted), unit);
    // A bad address is an error, not an empty text: this throws the MemoryError that says why.
    if (block.length === 0 && size === 0) memory.read(at, unit);
    const end = terminator(block, unit);
    parts.push(end < 0 ? block : block.subarray(0, end));
    size += block.length;
    // The ranges of a dump end anywhere, and the next one may go on from there.
    if (end >= 0 || block.length === 0) break;
  }
  return Buffer.concat(parts).toString(encoding);
}

function wholeUnits(bytes: Uint8Array, unit: 1 | 2): Uint8Array {
  return bytes.length % unit === 0 ? bytes : bytes.subarray(0, -1);
}

function terminator(block: Uint8Array, unit: 1 | 2): number {
  if (unit === 1) return block.indexOf(0);
  for (let i = 0; i + 1 < block.length; i += 2) if (block[i] === 0 && block[i + 1] === 0) return i;
  return -1;
}
