// What a minidump's own records say that the engine keeps to itself: its streams, the names of its symbol files.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { MOST_RECORD_BYTES, pdbName } from './pdb.ts';

export interface MinidumpFacts {
  /** Does it have a stream for an exception, readable or not? */
  readonly hasException: boolean;
  /** PDB names by module base. */
  readonly pdbs: ReadonlyMap<bigint, string>;
}

const MINIDUMP = 0x504d444d;
const STREAM = { MODULE_LIST: 4, EXCEPTION: 6 } as const;
const MODULE_SIZE = 108;
// Bounds on what damaged counts can ask for.
const MOST_STREAMS = 1024;
const MOST_MODULES = 4096;

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
