/** Searching the target's memory: what is looked for, how far, and what the engine makes of it. */
import { DbgEngError } from '../com/errors.ts';
import { InterruptedError } from './errors.ts';
import type { Address } from './memory.ts';
import { encodingOf, type TextEncoding } from './memory-text.ts';
import { checkOptions, shown } from './options.ts';
import type { Session } from './session.ts';
import { checkHolding } from './stop.ts';

/** What can be looked for: bytes, or text in the encoding that the options name. */
export type SearchPattern = ArrayBufferView | string;

export interface SearchOptions {
  /** How far to look, in bytes. */
  readonly length: bigint | number;
  /** Matches begin at multiples of this many bytes from the start. It divides the pattern's size. Default 1. */
  readonly granularity?: number;
  /** Of a pattern that is text. Default `'utf16le'`, Windows' own, as for `readString`. */
  readonly encoding?: TextEncoding;
}

interface Search {
  readonly bytes: ArrayBufferView;
  readonly length: bigint;
  readonly granularity: number;
}

/** HRESULT_FROM_NT(STATUS_NO_MORE_ENTRIES): it is not there, or nothing of the range can be read. */
const NOT_FOUND = 0x9000001a;
/** HRESULT_FROM_NT(STATUS_CONTROL_C_EXIT) */
const INTERRUPTED = 0xd000013a;

const KNOWN = ['length', 'granularity', 'encoding'];

/** The first place; undefined where the pattern does not stand. */
export function search(
  session: Session,
  address: Address,
  pattern: SearchPattern,
  options: SearchOptions,
): bigint | undefined {
  const wanted = searchOf('search', pattern, options);
  return find(session, session.address(address), wanted);
}

/** Every place, one by one; what is wrong with the arguments is said at once. */
export function searchAll(
  session: Session,
  address: Address,
  pattern: SearchPattern,
  options: SearchOptions,
): Generator<bigint> {
  const wanted = searchOf('searchAll', pattern, options);
  return matches(session, session.address(address), wanted);
}

function* matches(session: Session, start: bigint, wanted: Search): Generator<bigint> {
  const end = start + wanted.length;
  for (let from = start; from < end;) {
    const match = find(session, from, { ...wanted, length: end - from });
    if (match === undefined) return;
    yield match;
    from = match + BigInt(wanted.granularity);
  }
}

function find(
  session: Session,
  from: bigint,
  { bytes, length, granularity }: Search,
): bigint | undefined {
  const { hresult, MatchOffset } = session.engine.data.hr.SearchVirtual(
    from,
    length,
    bytes,
    granularity,
  );
  if (hresult === 0) return MatchOffset;
  if (hresult === NOT_FOUND) return undefined;
  checkHolding(session, 'Memory');
  if (hresult === INTERRUPTED) throw new InterruptedError();
  throw new DbgEngError(hresult, 'IDebugDataSpaces', 'SearchVirtual');
}

function searchOf(method: string, pattern: SearchPattern, options: SearchOptions): Search {
  checkOptions(method, options, KNOWN);
  const { granularity = 1 } = options;
  const bytes = bytesOf(method, pattern, options.encoding);
  if (bytes.byteLength === 0)
    throw new TypeError(`${method} needs something to look for: the pattern is empty.`);
  if (!Number.isInteger(granularity) || granularity < 1)
    throw new TypeError(
      `${method}: granularity is a number of bytes from 1, not ${shown(granularity)}.`,
    );
  if (bytes.byteLength % granularity !== 0)
    throw new RangeError(
      `${method}: a pattern of ${bytes.byteLength} bytes cannot be looked for in steps of ${granularity}: the granularity must divide its size.`,
    );
  return { bytes, length: lengthOf(method, options.length), granularity };
}

function lengthOf(method: string, length: unknown): bigint {
  const whole = typeof length === 'bigint' || Number.isSafeInteger(length);
  const bytes = whole ? BigInt(length as bigint | number) : -1n;
  if (bytes >= 0n && bytes < 1n << 64n) return bytes;
  throw new TypeError(
    `${method} needs { length }, the number of bytes to look through, not ${shown(length)}.`,
  );
}

function bytesOf(
  method: string,
  pattern: SearchPattern,
  encoding: TextEncoding | undefined,
): ArrayBufferView {
  const known = encodingOf(encoding);
  if (ArrayBuffer.isView(pattern)) {
    if (encoding === undefined) return pattern;
    throw new TypeError(`${method}: bytes have no encoding; only a pattern that is text has one.`);
  }
  if (typeof pattern !== 'string')
    throw new TypeError(`${method} looks for bytes (a Uint8Array) or text, not ${shown(pattern)}.`);
  // What the encoding cannot hold would be found as something else.
  if (known === 'latin1') refuse(pattern, /[^\0-\xff]/u, 'Latin-1 has no', 'utf16le');
  if (known === 'utf8') refuse(pattern, /\p{Surrogate}/u, 'UTF-8 cannot hold', 'utf16le');
  return Buffer.from(pattern, known);
}

function refuse(text: string, unfit: RegExp, what: string, instead: TextEncoding): void {
  const [character] = unfit.exec(text) ?? [];
  if (character === undefined) return;
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  throw new RangeError(
    `${what} U+${code}, so '${text}' cannot be looked for in it: use encoding '${instead}', or bytes.`,
  );
}
