/**
 * PE32+ headers for an image in memory: file alignment equals section alignment, so file and memory look alike.
 * Layout: Microsoft's "PE Format" specification.
 */
import { ansi, Fields, type Bytes } from '../fields.ts';

/** Section characteristics. */
export const PE = {
  /** Code, executable, readable. */
  CODE: 0x60000020,
  /** Initialised data, readable, writable. */
  DATA: 0xc0000040,
  /** Initialised data, readable. */
  READ_ONLY: 0x40000040,
} as const;

export interface Section {
  name: string;
  rva: number;
  bytes: Uint8Array;
  flags: number;
}

export interface HeaderOptions {
  base: bigint;
  timestamp: number;
  /** RVA of the entry point, 0 for none. */
  entry: number;
  size: number;
  sections: Section[];
  exports: { rva: number; size: number };
  exceptions: { rva: number; size: number };
}

const NT_HEADERS = 0x80;
const OPTIONAL_HEADER = NT_HEADERS + 24;
const OPTIONAL_HEADER_SIZE = 240;
const ALIGNMENT = 0x1000;
const MACHINE_AMD64 = 0x8664;
const SUBSYSTEM_NATIVE = 1;

/** The first page of the image: DOS header, NT headers, section table. */
export function buildHeaders(options: HeaderOptions): Bytes {
  const page = new Fields(ALIGNMENT);
  page.setBytes(0, ansi('MZ')).setU32(0x3c, NT_HEADERS);
  page.setBytes(NT_HEADERS, ansi('PE\0\0'));
  page
    .setU16(NT_HEADERS + 4, MACHINE_AMD64)
    .setU16(NT_HEADERS + 6, options.sections.length)
    .setU32(NT_HEADERS + 8, options.timestamp)
    .setU16(NT_HEADERS + 20, OPTIONAL_HEADER_SIZE)
    .setU16(NT_HEADERS + 22, 0x22); // executable, large addresses
  optionalHeader(new Fields(page.bytes.subarray(OPTIONAL_HEADER)), options);
  options.sections.forEach((section, i) => {
    const at = OPTIONAL_HEADER + OPTIONAL_HEADER_SIZE + i * 40;
    const rounded = Math.ceil(section.bytes.length / ALIGNMENT) * ALIGNMENT;
    page.setBytes(at, ansi(section.name));
    page.setU32(at + 8, section.bytes.length).setU32(at + 12, section.rva);
    page.setU32(at + 16, rounded).setU32(at + 20, section.rva);
    page.setU32(at + 36, section.flags);
  });
  return page.bytes;
}

/** Fills in the checksum of a complete image: the folded sum of its 16-bit words, plus its length. */
export function setChecksum(image: Bytes): void {
  const fields = new Fields(image);
  let sum = 0;
  for (let at = 0; at < image.length; at += 2) {
    sum += fields.u16(at);
    sum = (sum & 0xffff) + (sum >>> 16);
  }
  fields.setU32(OPTIONAL_HEADER + 64, sum + image.length);
}

/** What the loader needs of an image: entry point (RVA) and checksum. */
export function readHeaders(image: Bytes): { entry: number; checksum: number } {
  const fields = new Fields(image);
  return { entry: fields.u32(OPTIONAL_HEADER + 16), checksum: fields.u32(OPTIONAL_HEADER + 64) };
}

function optionalHeader(header: Fields, options: HeaderOptions): void {
  const code = options.sections.find((section) => section.flags === PE.CODE);
  header
    .setU16(0, 0x20b)
    .setU8(2, 14)
    .setU32(4, code?.bytes.length ?? 0)
    .setU32(16, options.entry)
    .setU32(20, code?.rva ?? 0)
    .setU64(24, options.base)
    .setU32(32, ALIGNMENT)
    .setU32(36, ALIGNMENT)
    .setU16(40, 10)
    .setU16(44, 10)
    .setU16(48, 10)
    .setU32(56, options.size)
    .setU32(60, ALIGNMENT)
    .setU16(68, SUBSYSTEM_NATIVE)
    .setU64(72, 0x80000n)
    .setU64(80, 0x2000n)
    .setU64(88, 0x100000n)
    .setU64(96, 0x1000n)
    .setU32(108, 16);
  header.setU32(112, options.exports.rva).setU32(116, options.exports.size);
  header.setU32(136, options.exceptions.rva).setU32(140, options.exceptions.size);
}
