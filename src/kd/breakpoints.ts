/**
 * Software breakpoints that the target keeps for its debugger: an int3 written over one byte, found again by a handle.
 */
import type { VirtualMemory } from './memory.ts';

const INT3 = 0xcc;

/** As many as kernels have room for; handles count from 1. */
export const MAX_BREAKPOINTS = 32;

interface Entry {
  address: bigint;
  original: number;
}

export class Breakpoints {
  readonly #memory: VirtualMemory;
  readonly #entries = new Map<number, Entry>();

  constructor(memory: VirtualMemory) {
    this.#memory = memory;
  }

  /** Addresses with a breakpoint. */
  get addresses(): bigint[] {
    return [...this.#entries.values()].map((entry) => entry.address);
  }

  /** Writes an int3 and returns its handle; undefined when there is no memory or no handle left. */
  write(address: bigint): number | undefined {
    for (const [handle, entry] of this.#entries) if (entry.address === address) return handle;
    const [original] = this.#memory.read(address, 1);
    let handle = 1;
    while (this.#entries.has(handle)) handle++;
    if (original === undefined || handle > MAX_BREAKPOINTS) return undefined;
    this.#memory.write(address, Uint8Array.of(INT3));
    this.#entries.set(handle, { address, original });
    return handle;
  }

  /** Puts the original byte back. False when there is no such handle. */
  restore(handle: number): boolean {
    const entry = this.#entries.get(handle);
    if (!entry) return false;
    this.#memory.write(entry.address, Uint8Array.of(entry.original));
    return this.#entries.delete(handle);
  }

  /** Takes out every breakpoint in the range, as a kernel does around the place where it stops. */
  restoreRange(address: bigint, size: number): void {
    for (const [handle, entry] of this.#entries) {
      if (entry.address >= address && entry.address < address + BigInt(size)) this.restore(handle);
    }
  }

  /** Takes out all. */
  restoreAll(): void {
    for (const handle of [...this.#entries.keys()]) this.restore(handle);
  }
}
