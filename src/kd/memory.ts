/**
 * The machine's physical memory: sparse 4 KB pages, and its address translation: x64 page tables of four levels,
 * kept in that memory, so that a debugger can walk them too.
 */
import { Fields, type Bytes } from './fields.ts';

export const PAGE_SIZE = 0x1000;

/** Bits of a page-table entry. */
export const PTE = { VALID: 1n, WRITABLE: 2n, USER: 4n, LARGE: 0x80n } as const;

const FRAME = 0x000f_ffff_ffff_f000n;

/** What an access is for; writing asks for a writable page. */
export type Access = 'read' | 'write';

/** Physical memory: exists where pages have been added, and nowhere else. */
export class PhysicalMemory {
  readonly #pages = new Map<bigint, Bytes>();
  #nextFree: bigint;
  /** Address of the first page; the others follow without a gap. */
  readonly start: bigint;

  /** New pages come from `start` upwards. */
  constructor(start = 0x100000n) {
    this.start = start;
    this.#nextFree = start;
  }

  /** Pages present. */
  get pageCount(): number {
    return this.#pages.size;
  }

  /** Adds a page of zeros and returns its physical address. */
  allocatePage(): bigint {
    const address = this.#nextFree;
    this.#nextFree += BigInt(PAGE_SIZE);
    this.#pages.set(address, new Uint8Array(PAGE_SIZE));
    return address;
  }

  /** The page that holds the address, or undefined where there is no memory. */
  page(address: bigint): Bytes | undefined {
    return this.#pages.get(address & ~0xfffn);
  }

  /** Up to `count` bytes: fewer where memory ends. */
  read(address: bigint, count: number): Bytes {
    return copy(count, (offset) => this.#at(address + BigInt(offset)));
  }

  /** Writes up to where memory ends; returns how many bytes that were. */
  write(address: bigint, bytes: Uint8Array): number {
    return store(bytes, (offset) => this.#at(address + BigInt(offset)));
  }

  #at(address: bigint): Bytes | undefined {
    return this.page(address)?.subarray(Number(address & 0xfffn));
  }
}

/** Virtual memory: the physical memory seen through the page tables whose root is `directoryBase` (CR3). */
export class VirtualMemory {
  readonly physical: PhysicalMemory;
  readonly directoryBase: bigint;

  constructor(physical: PhysicalMemory) {
    this.physical = physical;
    this.directoryBase = physical.allocatePage();
  }

  /** Maps fresh zeroed pages over the range (rounded out to pages). Pages already mapped stay as they are. */
  map(address: bigint, size: number, flags: { writable?: boolean; user?: boolean } = {}): void {
    const end = address + BigInt(size);
    for (let page = address & ~0xfffn; page < end; page += BigInt(PAGE_SIZE)) {
      const entry = this.#entry(page, true);
      if (entry.table.u64(entry.offset) & PTE.VALID) continue;
      const bits =
        PTE.VALID | (flags.writable === false ? 0n : PTE.WRITABLE) | (flags.user ? PTE.USER : 0n);
      entry.table.setU64(entry.offset, this.physical.allocatePage() | bits);
    }
  }

  /** Takes the range out of the page tables; what it held is gone. */
  unmap(address: bigint, size: number): void {
    const end = address + BigInt(size);
    for (let page = address & ~0xfffn; page < end; page += BigInt(PAGE_SIZE)) {
      const entry = this.#entry(page, false);
      entry?.table.setU64(entry.offset, 0n);
    }
  }

  /** The physical address, or undefined when the page is not there (or, for `write`, not writable). */
  translate(address: bigint, access: Access = 'read'): bigint | undefined {
    if (!isCanonical(address)) return undefined;
    const entry = this.#entry(address & ~0xfffn, false);
    if (!entry) return undefined;
    const pte = entry.table.u64(entry.offset);
    if (!(pte & PTE.VALID) || (access === 'write' && !(pte & PTE.WRITABLE))) return undefined;
    return (pte & FRAME) | (address & 0xfffn);
  }

  /** Up to `count` bytes: fewer where the mapping ends. Read-only pages too. */
  read(address: bigint, count: number): Bytes {
    return copy(count, (offset) => this.#at(address + BigInt(offset), 'read'));
  }

  /** Writes up to where the mapping ends, read-only pages too (as a debugger does); returns how many bytes that were. */
  write(address: bigint, bytes: Uint8Array): number {
    return store(bytes, (offset) => this.#at(address + BigInt(offset), 'read'));
  }

  readU64(address: bigint): bigint {
    return new Fields(this.#all(address, 8)).u64(0);
  }

  readU32(address: bigint): number {
    return new Fields(this.#all(address, 4)).u32(0);
  }

  #all(address: bigint, count: number): Bytes {
    const bytes = this.read(address, count);
    if (bytes.length < count) throw new RangeError(`no memory at 0x${address.toString(16)}`);
    return bytes;
  }

  #at(address: bigint, access: Access): Bytes | undefined {
    const physical = this.translate(address, access);
    return physical === undefined
      ? undefined
      : this.physical.page(physical)?.subarray(Number(physical & 0xfffn));
  }

  #entry(page: bigint, create: true): { table: Fields; offset: number };
  #entry(page: bigint, create: boolean): { table: Fields; offset: number } | undefined;
  #entry(page: bigint, create: boolean): { table: Fields; offset: number } | undefined {
    let table = this.#table(this.directoryBase);
    for (const shift of [39n, 30n, 21n]) {
      const offset = Number((page >> shift) & 0x1ffn) * 8;
      let entry = table.u64(offset);
      if (!(entry & PTE.VALID)) {
        if (!create) return undefined;
        entry = this.physical.allocatePage() | PTE.VALID | PTE.WRITABLE | PTE.USER;
        table.setU64(offset, entry);
      }
      table = this.#table(entry & FRAME);
    }
    return { table, offset: Number((page >> 12n) & 0x1ffn) * 8 };
  }

  #table(address: bigint): Fields {
    const page = this.physical.page(address);
    if (!page) throw new RangeError(`page table at 0x${address.toString(16)} is not in memory`);
    return new Fields(page);
  }
}

/** Whether bits 63–47 are all equal, as the processor demands of an address. */
export function isCanonical(address: bigint): boolean {
  const top = address >> 47n;
  return top === 0n || top === 0x1ffffn;
}

function copy(count: number, at: (offset: number) => Bytes | undefined): Bytes {
  const bytes = new Uint8Array(count);
  let done = 0;
  while (done < count) {
    const source = at(done)?.subarray(0, count - done);
    if (!source) break;
    bytes.set(source, done);
    done += source.length;
  }
  return done === count ? bytes : bytes.slice(0, done);
}

function store(bytes: Uint8Array, at: (offset: number) => Bytes | undefined): number {
  let done = 0;
  while (done < bytes.length) {
    const target = at(done);
    if (!target) break;
    const part = bytes.subarray(done, done + target.length);
    target.set(part);
    done += part.length;
  }
  return done;
}
