/** Reading a module's image in the target's memory: its headers and directories (Microsoft's PE format). */
import type { Session } from './session.ts';

/** Data directories that are read here. */
export const DIRECTORY = { EXPORT: 0, DEBUG: 6 } as const;

const PE32_PLUS = 0x20b;

export interface Directory {
  readonly rva: number;
  readonly size: number;
}

/** A data directory of the image at `base`; undefined where it has none, or its headers cannot be read. */
export function directory(session: Session, base: bigint, which: number): Directory | undefined {
  const headers = session.memory.readUpTo(base, 4096);
  if (headers.length < 0x40) return undefined;
  const view = new DataView(headers.buffer, headers.byteOffset, headers.length);
  const MZ = 0x5a4d;
  const PE = 0x4550;
  if (view.getUint16(0, true) !== MZ) return undefined;
  const nt = view.getUint32(0x3c, true);
  if (nt + 24 + 2 > headers.length || view.getUint32(nt, true) !== PE) return undefined;
  const optional = nt + 24;
  const table = optional + (view.getUint16(optional, true) === PE32_PLUS ? 112 : 96);
  const at = table + which * 8;
  if (at + 8 > headers.length) return undefined;
  const [rva, size] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
  return rva === 0 || size === 0 ? undefined : { rva, size };
}

/** What the image says about the PDB it was built with: its CodeView record. */
export function debugRecord(
  session: Session,
  base: bigint,
): { name: string; guid: string; age: number } | undefined {
  const place = directory(session, base, DIRECTORY.DEBUG);
  if (!place) return undefined;
  const ENTRY = 28;
  const CODEVIEW = 2;
  const entries = session.memory.readUpTo(base + BigInt(place.rva), place.size);
  const view = new DataView(entries.buffer, entries.byteOffset, entries.length);
  for (let at = 0; at + ENTRY <= entries.length; at += ENTRY) {
    if (view.getUint32(at + 12, true) !== CODEVIEW) continue;
    const size = view.getUint32(at + 16, true);
    const rva = view.getUint32(at + 20, true);
    const record = session.memory.readUpTo(base + BigInt(rva), Math.min(size, 4096));
    const found = parseRecord(Buffer.from(record));
    if (found) return found;
  }
  return undefined;
}

function parseRecord(record: Buffer): { name: string; guid: string; age: number } | undefined {
  if (record.length < 25 || record.toString('latin1', 0, 4) !== 'RSDS') return undefined;
  const end = record.indexOf(0, 24);
  return {
    guid: guidText(record.subarray(4, 20)),
    age: record.readUInt32LE(20),
    name: record.toString('utf8', 24, end < 0 ? record.length : end),
  };
}

/** The first three parts of a GUID are numbers, the rest is bytes. */
function guidText(bytes: Buffer): string {
  const part = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return [
    part(bytes.readUInt32LE(0), 8),
    part(bytes.readUInt16LE(4), 4),
    part(bytes.readUInt16LE(6), 4),
    bytes.toString('hex', 8, 10),
    bytes.toString('hex', 10, 16),
  ].join('-');
}
