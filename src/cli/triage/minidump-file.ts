// What a minidump's own records say that the engine keeps to itself: its streams, the names of its symbol files.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { MOST_RECORD_BYTES, pdbName } from './pdb.ts';

export interface MinidumpFacts {
  /** Does it have a stream for an exception, readable or not? */
  readonly hasException: boolean;
  /** PDB names by module base. */
  readonly pdbs: ReadonlyMap<bigint, string>;
  /** Bytes that its records say it has, and that the file has not: it was cut off. 0 for whole ones. */
  readonly missingBytes: number;
}

const MINIDUMP = 0x504d444d;
const STREAM = {
  UNUSED: 0,
  THREAD_LIST: 3,
  MODULE_LIST: 4,
  MEMORY_LIST: 5,
  EXCEPTION: 6,
  MEMORY64_LIST: 9,
} as const;
const MODULE_SIZE = 108;
const THREAD_SIZE = 48;
// Bounds on what damaged counts can ask for.
const MOST_STREAMS = 1024;
const MOST_MODULES = 4096;
const MOST_THREADS = 1 << 16;
const MOST_RANGES = 1 << 20;

type Read = (offset: number, length: number) => DataView | undefined;

interface Stream {
  readonly type: number;
  readonly size: number;
  readonly offset: number;
}

/** Nothing for other files, kernel dumps for instance. What is damaged is left out. */
export function readMinidump(file: string): MinidumpFacts {
  const descriptor = openSync(file, 'r');
  try {
    const end = fstatSync(descriptor).size;
    const read: Read = (offset, length) => {
      if (offset + length > end) return undefined;
      const bytes = Buffer.alloc(length);
      const got = readSync(descriptor, bytes, 0, length, offset);
      return got === length ? new DataView(bytes.buffer, bytes.byteOffset, length) : undefined;
    };
    const streams = streamsOf(read);
    return {
      hasException: streams.some(({ type, size }) => type === STREAM.EXCEPTION && size > 0),
      pdbs: new Map(pdbsOf(read, streams)),
      missingBytes: Math.max(0, Math.max(0, ...endsOf(read, streams)) - end),
    };
  } finally {
    closeSync(descriptor);
  }
}

function streamsOf(read: Read): Stream[] {
  const header = read(0, 32);
  if (header?.getUint32(0, true) !== MINIDUMP) return [];
  const count = Math.min(header.getUint32(8, true), MOST_STREAMS);
  const directory = read(header.getUint32(12, true), count * 12);
  if (!directory) return [];
  return Array.from({ length: count }, (_, index) => ({
    type: directory.getUint32(index * 12, true),
    size: directory.getUint32(index * 12 + 4, true),
    offset: directory.getUint32(index * 12 + 8, true),
  }));
}

/** Where what the file should hold ends: each stream, and the memory that streams tell of. */
function* endsOf(read: Read, streams: readonly Stream[]): Generator<number> {
  for (const { type, size, offset } of streams) {
    if (type === STREAM.UNUSED || size === 0) continue;
    yield offset + size;
    if (type === STREAM.EXCEPTION) yield placeEnd(read(offset + 160, 8));
    if (type === STREAM.THREAD_LIST) {
      const count = Math.min(read(offset, 4)?.getUint32(0, true) ?? 0, MOST_THREADS);
      for (let index = 0; index < count; index++)
        yield placeEnd(read(offset + 4 + index * THREAD_SIZE + 40, 8));
    }
    if (type === STREAM.MEMORY_LIST) {
      const ranges = rangesOf(read, offset + 4, read(offset, 4)?.getUint32(0, true));
      for (let at = 0; at + 16 <= (ranges?.byteLength ?? 0); at += 16)
        yield ranges!.getUint32(at + 12, true) + ranges!.getUint32(at + 8, true);
    }
    if (type === STREAM.MEMORY64_LIST) {
      // One range behind the other, from one place on.
      const head = read(offset, 16);
      const ranges = rangesOf(read, offset + 16, Number(head?.getBigUint64(0, true) ?? 0n));
      let end = head?.getBigUint64(8, true) ?? 0n;
      for (let at = 8; at + 8 <= (ranges?.byteLength ?? 0); at += 16)
        end += ranges!.getBigUint64(at, true);
      yield Number(end);
    }
  }
}

/** A size, and where it is. */
function placeEnd(place: DataView | undefined): number {
  return place ? place.getUint32(0, true) + place.getUint32(4, true) : 0;
}

function rangesOf(read: Read, offset: number, count = 0): DataView | undefined {
  return read(offset, Math.min(count, MOST_RANGES) * 16);
}

function* pdbsOf(read: Read, streams: readonly Stream[]): Generator<[bigint, string]> {
  for (const { type, size, offset } of streams) {
    if (type !== STREAM.MODULE_LIST) continue;
    const count = Math.min(read(offset, 4)?.getUint32(0, true) ?? 0, MOST_MODULES);
    // Some writers pad the count to eight bytes; the stream's size tells.
    const first = offset + (size === 8 + count * MODULE_SIZE ? 8 : 4);
    for (let index = 0; index < count; index++) {
      const module = read(first + index * MODULE_SIZE, MODULE_SIZE);
      if (!module) return;
      const length = Math.min(module.getUint32(76, true), MOST_RECORD_BYTES);
      const record = read(module.getUint32(80, true), length);
      const name = record && pdbName(record);
      if (name) yield [module.getBigUint64(0, true), name];
    }
  }
}
