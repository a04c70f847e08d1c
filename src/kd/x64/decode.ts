/**
 * Reading an instruction: prefixes, ModRM with its memory forms, immediates, and the operands they name.
 */
import type { Bus } from './bus.ts';
import { signExtend, truncate, type Size } from './alu.ts';
import { MSR, REG, type Processor } from './processor.ts';
import { accessViolation, EXCEPTION, Fault } from './traps.ts';

/** A register by its number, or a place in memory. */
export type Operand =
  { kind: 'register'; index: number } | { kind: 'memory'; address: () => bigint };

const MAX_LENGTH = 15;

/** One instruction being read. The position moves along as opcode, operands and immediates are taken. */
export class Instruction {
  readonly #cpu: Processor;
  readonly #bus: Bus;
  readonly #bytes: Uint8Array;
  #at = 0;
  #rex = 0;
  #segment: 'fs' | 'gs' | undefined;
  #operand16 = false;
  /** `0xF3` or `0xF2` in front, else 0. */
  repeat = 0;
  /** The `reg` field of ModRM, with its REX bit. */
  reg = 0;

  constructor(cpu: Processor, bus: Bus) {
    this.#cpu = cpu;
    this.#bus = bus;
    this.#bytes = bus.fetch(cpu.rip, MAX_LENGTH);
    this.#prefixes();
  }

  /** Bytes taken so far: the length, once everything has been. */
  get length(): number {
    return this.#at;
  }

  /** 8 with REX.W, 2 with the operand-size prefix, else 4. */
  get size(): Size {
    return this.#rex & 8 ? 8 : this.#operand16 ? 2 : 4;
  }

  /** The size of pushes, pops and near branches: 64 bits without any prefix. */
  get stackSize(): Size {
    return this.#operand16 ? 2 : 8;
  }

  /** A register number from the low three opcode bits, with its REX bit. */
  opcodeRegister(opcode: number): number {
    return (opcode & 7) | ((this.#rex & 1) << 3);
  }

  u8(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) {
      if (this.#at >= MAX_LENGTH) throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
      throw accessViolation('execute', this.#cpu.rip + BigInt(this.#at));
    }
    this.#at++;
    return byte;
  }

  /** An immediate of `size` bytes, sign-extended to 64 bits. */
  immediate(size: Size): bigint {
    let value = 0n;
    for (let i = 0; i < size; i++) value |= BigInt(this.u8()) << BigInt(i * 8);
    return signExtend(value, size, 8);
  }

  /** The immediate that goes with an operand of `size` bytes: 64-bit operations have 32 bits of it. */
  operandImmediate(size: Size): bigint {
    return this.immediate(size === 8 ? 4 : size);
  }

  /** Takes the ModRM byte (and what it asks for): sets {@link reg}, returns the other operand. */
  modrm(): Operand {
    const modrm = this.u8();
    const mod = modrm >> 6;
    this.reg = ((modrm >> 3) & 7) | ((this.#rex & 4) << 1);
    if (mod === 3) return { kind: 'register', index: (modrm & 7) | ((this.#rex & 1) << 3) };
    let base: bigint | 'rip' = 0n;
    let index = 0n;
    if ((modrm & 7) === 4) {
      const sib = this.u8();
      const indexRegister = ((sib >> 3) & 7) | ((this.#rex & 2) << 2);
      if (indexRegister !== REG.RSP) index = this.#general(indexRegister) << BigInt(sib >> 6);
      if ((sib & 7) === 5 && mod === 0) base = this.immediate(4);
      else base = this.#general((sib & 7) | ((this.#rex & 1) << 3));
    } else if ((modrm & 7) === 5 && mod === 0) {
      index = this.immediate(4);
      base = 'rip';
    } else {
      base = this.#general((modrm & 7) | ((this.#rex & 1) << 3));
    }
    const displacement = mod === 1 ? this.immediate(1) : mod === 2 ? this.immediate(4) : 0n;
    const segment = this.#segmentBase();
    // Lazily: relative to the end of the instruction, which immediates may still push on.
    const address = (): bigint => {
      const from = base === 'rip' ? this.#cpu.rip + BigInt(this.#at) : base;
      return truncate(from + index + displacement + segment, 8);
    };
    return { kind: 'memory', address };
  }

  read(operand: Operand, size: Size): bigint {
    if (operand.kind === 'memory') return this.#bus.read(operand.address(), size);
    return this.readRegister(operand.index, size);
  }

  write(operand: Operand, size: Size, value: bigint): void {
    if (operand.kind === 'memory') this.#bus.write(operand.address(), size, value);
    else this.writeRegister(operand.index, size, value);
  }

  readRegister(index: number, size: Size): bigint {
    if (size === 1 && this.#isHighByte(index)) return (this.#general(index - 4) >> 8n) & 0xffn;
    return truncate(this.#general(index), size);
  }

  /** 32-bit results clear the upper half; smaller ones leave the rest of the register alone. */
  writeRegister(index: number, size: Size, value: bigint): void {
    const general = this.#cpu.general;
    const cut = truncate(value, size);
    if (size >= 4) {
      general[index] = cut;
    } else if (size === 1 && this.#isHighByte(index)) {
      general[index - 4] = (this.#general(index - 4) & ~0xff00n) | (cut << 8n);
    } else {
      general[index] = (this.#general(index) & ~(size === 2 ? 0xffffn : 0xffn)) | cut;
    }
  }

  /** AH, CH, DH and BH exist only without a REX prefix. */
  #isHighByte(index: number): boolean {
    return this.#rex === 0 && index >= 4 && index < 8;
  }

  #general(index: number): bigint {
    return this.#cpu.general[index] as bigint;
  }

  #segmentBase(): bigint {
    if (!this.#segment) return 0n;
    return this.#cpu.msr.get(this.#segment === 'gs' ? MSR.GS_BASE : MSR.FS_BASE) ?? 0n;
  }

  #prefixes(): void {
    for (;;) {
      const byte = this.#bytes[this.#at] as number;
      if (byte === 0x66) this.#operand16 = true;
      else if (byte === 0x64 || byte === 0x65) this.#segment = byte === 0x65 ? 'gs' : 'fs';
      else if (byte === 0xf2 || byte === 0xf3) this.repeat = byte;
      else if (byte !== 0x2e && byte !== 0x36 && byte !== 0x3e && byte !== 0x26 && byte !== 0xf0)
        break;
      this.u8();
    }
    const byte = this.#bytes[this.#at] ?? 0;
    if ((byte & 0xf0) === 0x40) this.#rex = this.u8();
  }
}
