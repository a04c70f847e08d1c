/**
 * The processor's way to memory: little-endian values, faults where nothing is mapped, and a note of every data access
 * of the current instruction, which the debug registers are compared with afterwards.
 */
import { Fields } from '../fields.ts';
import { PAGE_SIZE, type VirtualMemory } from '../memory.ts';
import type { Size } from './alu.ts';
import { accessViolation } from './traps.ts';

export interface DataAccess {
  address: bigint;
  size: number;
  write: boolean;
}

export class Bus {
  readonly memory: VirtualMemory;
  /** Data accesses since the list was last emptied. */
  readonly accesses: DataAccess[] = [];

  constructor(memory: VirtualMemory) {
    this.memory = memory;
  }

  /** Instruction bytes: up to `count`, fewer at the end of mapped memory, a fault when not even one is there. */
  fetch(address: bigint, count: number): Uint8Array {
    const bytes = this.memory.read(address, count);
    if (bytes.length === 0) throw accessViolation('execute', address);
    return bytes;
  }

  read(address: bigint, size: Size): bigint {
    this.#check(address, size, 'read');
    this.accesses.push({ address, size, write: false });
    const block = new Fields(8);
    block.setBytes(0, this.memory.read(address, size));
    return block.u64(0);
  }

  write(address: bigint, size: Size, value: bigint): void {
    this.#check(address, size, 'write');
    this.accesses.push({ address, size, write: true });
    const block = new Fields(8).setU64(0, BigInt.asUintN(64, value));
    this.memory.write(address, block.bytes.subarray(0, size));
  }

  #check(address: bigint, size: Size, use: 'read' | 'write'): void {
    if (this.memory.translate(address, use) === undefined) throw accessViolation(use, address);
    const last = address + BigInt(size - 1);
    if (Number(address & 0xfffn) + size <= PAGE_SIZE) return;
    if (this.memory.translate(last, use) === undefined) throw accessViolation(use, last & ~0xfffn);
  }
}
