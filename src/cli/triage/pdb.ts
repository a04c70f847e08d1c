// Names of symbol files, as the linker wrote them into an image.
import { readBytes, type Target } from './target.ts';

/** `RSDS`, a GUID and an age come before the name. */
const RSDS = 0x53445352;
const RSDS_NAME = 24;
/** More than any path needs, less than a damaged length may ask for. */
export const MOST_RECORD_BYTES = 2048;

/** The name in a CodeView record; undefined for records of other kinds. */
export function pdbName(record: DataView): string | undefined {
  if (record.byteLength <= RSDS_NAME || record.getUint32(0, true) !== RSDS) return undefined;
  const bytes = Buffer.from(
    record.buffer,
    record.byteOffset + RSDS_NAME,
    record.byteLength - RSDS_NAME,
  );
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end) || undefined;
}

const DEBUG_DIRECTORY = 6;
const CODEVIEW = 2;

/** The PDB name in the headers of an image in the target's memory, which dumps with full memory have. */
export function pdbInMemory(target: Target, base: bigint): string | undefined {
  const read = (address: bigint, length: number): DataView | undefined => {
    const bytes = readBytes(target, address, length);
    return bytes && new DataView(bytes.buffer, bytes.byteOffset, length);
  };
  const dos = read(base, 64);
  if (dos?.getUint16(0, true) !== 0x5a4d) return undefined;
  const start = base + BigInt(dos.getUint32(60, true));
  const header = read(start, 24 + 240);
  if (header?.getUint32(0, true) !== 0x4550) return undefined;
  const wide = header.getUint16(24, true) === 0x20b;
  const entry = 24 + (wide ? 112 : 96) + DEBUG_DIRECTORY * 8;
  const [address, size] = [header.getUint32(entry, true), header.getUint32(entry + 4, true)];
  if (address === 0) return undefined;
  for (let at = 0; at + 28 <= Math.min(size, 28 * 16); at += 28) {
    const debug = read(base + BigInt(address + at), 28);
    if (debug?.getUint32(12, true) !== CODEVIEW) continue;
    const record = read(
      base + BigInt(debug.getUint32(20, true)),
      Math.min(debug.getUint32(16, true), MOST_RECORD_BYTES),
    );
    return record && pdbName(record);
  }
  return undefined;
}
