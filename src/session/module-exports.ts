/** What a module exports, read from its image in memory. */
import { MemoryError } from './memory.ts';
import type { Module } from './module.ts';
import { DIRECTORY, directory } from './module-image.ts';
import { printableWithParts } from './print.ts';

export interface ExportInfo {
  /** Undefined for what is exported by number only. */
  readonly name: string | undefined;
  readonly ordinal: number;
  readonly address: bigint;
  /** `ntdll.RtlAllocateHeap`: where another module has it. `address` means nothing then. */
  readonly forwardedTo?: string;
}

/** IMAGE_EXPORT_DIRECTORY. */
const AT = {
  base: 16,
  functions: 20,
  names: 24,
  functionTable: 28,
  nameTable: 32,
  ordinalTable: 36,
};
const SIZE = 40;

/** Tables of a damaged image may claim any length. */
const MOST = 65536;

export function readExports(module: Module): ExportInfo[] {
  const { session, base } = module;
  const { memory } = session;
  const place = directory(session, base, DIRECTORY.EXPORT);
  if (!place) return [];
  const words = (rva: number, count: number) => {
    const bytes = memory.read(module.at(rva), count * 4);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return Array.from({ length: count }, (_, i) => view.getUint32(i * 4, true));
  };
  const head = memory.read(module.at(place.rva), SIZE);
  const view = new DataView(head.buffer, head.byteOffset);
  const field = (at: number) => view.getUint32(at, true);
  const addresses = words(field(AT.functionTable), Math.min(field(AT.functions), MOST));
  const names = namesByIndex(module, field, words);
  const text = (rva: number) => memory.readString(module.at(rva), { encoding: 'latin1', max: 512 });
  return addresses.flatMap((rva, index) => {
    if (rva === 0) return [];
    const forwarded = rva >= place.rva && rva < place.rva + place.size;
    return printableWithParts({
      name: names.get(index),
      ordinal: field(AT.base) + index,
      address: module.at(rva),
      ...(forwarded && { forwardedTo: text(rva) }),
    });
  });
}

function namesByIndex(
  module: Module,
  field: (at: number) => number,
  words: (rva: number, count: number) => number[],
): Map<number, string> {
  const { memory } = module.session;
  const count = Math.min(field(AT.names), MOST);
  const ordinals = memory.read(module.at(field(AT.ordinalTable)), count * 2);
  const view = new DataView(ordinals.buffer, ordinals.byteOffset);
  const found = new Map<number, string>();
  words(field(AT.nameTable), count).forEach((rva, i) => {
    try {
      const name = memory.readString(module.at(rva), { encoding: 'latin1', max: 4096 });
      found.set(view.getUint16(i * 2, true), name);
    } catch (error) {
      // One name that was paged out does not hide the others.
      if (!(error instanceof MemoryError)) throw error;
    }
  });
  return found;
}
