/**
 * A small assembler for the code of invented images. Every form has one fixed length, so that addresses can be handed out
 * first and filled in afterwards.
 */
import { ALU_OPERATIONS, type AluOperation } from './alu.ts';

export const REGISTERS = [
  'rax',
  'rcx',
  'rdx',
  'rbx',
  'rsp',
  'rbp',
  'rsi',
  'rdi',
  'r8',
  'r9',
  'r10',
  'r11',
  'r12',
  'r13',
  'r14',
  'r15',
] as const;
export type Register = (typeof REGISTERS)[number];

/** A place in memory: relative to a register, to a symbol (RIP-relative), or in the processor's own block (GS). */
export type Memory =
  { base: Register; offset?: number } | { symbol: string; offset?: number } | { gs: number };

const CONDITIONS = {
  o: 0,
  no: 1,
  b: 2,
  ae: 3,
  e: 4,
  z: 4,
  ne: 5,
  nz: 5,
  be: 6,
  a: 7,
  s: 8,
  ns: 9,
  l: 12,
  ge: 13,
  le: 14,
  g: 15,
} as const;
export type Condition = keyof typeof CONDITIONS;

/** How wide a memory access is, in bytes. */
export type Width = 1 | 4 | 8;

/** A place in the code that waits for a symbol's address. */
export interface Fixup {
  at: number;
  symbol: string;
  addend: number;
  /** `relative`: 32 bits, counted from `from`; `absolute`: 64 bits. */
  kind: 'relative' | 'absolute';
  from: number;
}

/** Collects instructions; every method returns the assembler. Labels and symbols share one name space per image. */
export class Assembler {
  readonly bytes: number[] = [];
  readonly labels = new Map<string, number>();
  readonly fixups: Fixup[] = [];

  /** Names the next instruction. Throws when the name is taken. */
  label(name: string): this {
    if (this.labels.has(name)) throw new Error(`the label ${name} is defined twice`);
    this.labels.set(name, this.bytes.length);
    return this;
  }

  /** Pads with int3 up to a multiple of `boundary`. */
  align(boundary: number): this {
    while (this.bytes.length % boundary) this.bytes.push(0xcc);
    return this;
  }

  /** Instruction bytes as they are. */
  raw(...bytes: number[]): this {
    this.bytes.push(...bytes);
    return this;
  }

  /** 64-bit (or `width`) move: register to register, or a number that fits in 64 bits into a register. */
  mov(target: Register, source: Register | bigint | number): this {
    if (typeof source === 'string') return this.#modrm(8, [0x8b], number(target), number(source));
    const value = BigInt.asUintN(64, BigInt(source));
    const index = number(target);
    this.raw(0x48 | (index >> 3), 0xb8 | (index & 7));
    for (let i = 0n; i < 8n; i++) this.raw(Number((value >> (i * 8n)) & 0xffn));
    return this;
  }

  /** From memory; 4 bytes clear the upper half, 1 byte is zero-extended. */
  load(target: Register, source: Memory, width: Width = 8): this {
    const opcode = width === 1 ? [0x0f, 0xb6] : [0x8b];
    return this.#memory(width, opcode, number(target), source, 0);
  }

  store(target: Memory, source: Register, width: Width = 8): this {
    return this.#memory(width, [width === 1 ? 0x88 : 0x89], number(source), target, 0);
  }

  /** A 32-bit immediate (sign-extended for 8 bytes) into memory. */
  storeImmediate(target: Memory, value: number, width: 4 | 8 = 8): this {
    return this.#memory(width, [0xc7], 0, target, 4).#i32(value);
  }

  lea(target: Register, source: Memory): this {
    return this.#memory(8, [0x8d], number(target), source, 0);
  }

  /** `add`, `sub`, `cmp` … on 64-bit registers, or with an immediate of 32 bits. */
  op(operation: AluOperation, target: Register, source: Register | number): this {
    const code = ALU_OPERATIONS.indexOf(operation);
    if (typeof source === 'string') {
      return this.#modrm(8, [(code << 3) | 3], number(target), number(source));
    }
    // The one-byte form where it fits, as compilers write it.
    if (source >= -128 && source <= 127) {
      return this.#modrm(8, [0x83], code, number(target)).raw(source & 0xff);
    }
    return this.#modrm(8, [0x81], code, number(target)).#i32(source);
  }

  test(a: Register, b: Register): this {
    return this.#modrm(8, [0x85], number(b), number(a));
  }

  inc(target: Memory, width: 4 | 8 = 8): this {
    return this.#memory(width, [0xff], 0, target, 0);
  }

  push(register: Register): this {
    const index = number(register);
    return index > 7 ? this.raw(0x41, 0x50 | (index & 7)) : this.raw(0x50 | index);
  }

  pop(register: Register): this {
    const index = number(register);
    return index > 7 ? this.raw(0x41, 0x58 | (index & 7)) : this.raw(0x58 | index);
  }

  call(symbol: string): this {
    return this.raw(0xe8).#relative(symbol, 0, 0);
  }

  callThrough(pointer: Memory): this {
    return this.#memory(4, [0xff], 2, pointer, 0);
  }

  jmp(symbol: string): this {
    return this.raw(0xe9).#relative(symbol, 0, 0);
  }

  jcc(condition: Condition, symbol: string): this {
    return this.raw(0x0f, 0x80 | CONDITIONS[condition]).#relative(symbol, 0, 0);
  }

  ret(): this {
    return this.raw(0xc3);
  }
  nop(): this {
    return this.raw(0x90);
  }
  pause(): this {
    return this.raw(0xf3, 0x90);
  }
  hlt(): this {
    return this.raw(0xf4);
  }
  sti(): this {
    return this.raw(0xfb);
  }
  int3(): this {
    return this.raw(0xcc);
  }
  /** The debug service call; RAX chooses the service. */
  int2d(): this {
    return this.raw(0xcd, 0x2d);
  }
  rdtsc(): this {
    return this.raw(0x0f, 0x31);
  }
  /** RCX bytes from RSI to RDI. */
  repMovsb(): this {
    return this.raw(0xf3, 0xa4);
  }

  /** 64 bits of data: a symbol's address. */
  pointer(symbol: string, addend = 0): this {
    this.fixups.push({ at: this.bytes.length, symbol, addend, kind: 'absolute', from: 0 });
    return this.raw(0, 0, 0, 0, 0, 0, 0, 0);
  }

  #i32(value: number): this {
    return this.raw(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff);
  }

  #relative(symbol: string, addend: number, immediate: number): this {
    const at = this.bytes.length;
    this.fixups.push({ at, symbol, addend, kind: 'relative', from: at + 4 + immediate });
    return this.#i32(0);
  }

  #modrm(width: Width, opcode: number[], reg: number, rm: number): this {
    return this.#rex(width, reg, rm).raw(...opcode, 0xc0 | ((reg & 7) << 3) | (rm & 7));
  }

  /** `immediate`: how many bytes follow the address, which RIP-relative addresses count. */
  #memory(width: Width, opcode: number[], reg: number, memory: Memory, immediate: number): this {
    const field = (reg & 7) << 3;
    if ('gs' in memory) {
      this.raw(0x65).#rex(width, reg, 0);
      return this.raw(...opcode, field | 4, 0x25).#i32(memory.gs);
    }
    if ('symbol' in memory) {
      this.#rex(width, reg, 0).raw(...opcode, field | 5);
      return this.#relative(memory.symbol, memory.offset ?? 0, immediate);
    }
    const base = number(memory.base);
    this.#rex(width, reg, base).raw(...opcode, 0x80 | field | (base & 7));
    if ((base & 7) === 4) this.raw(0x24);
    return this.#i32(memory.offset ?? 0);
  }

  /** Left out where it says nothing, but never with byte registers: without it 4 … 7 would be AH … BH. */
  #rex(width: Width, reg: number, rm: number): this {
    const rex = 0x40 | (width === 8 ? 8 : 0) | ((reg >> 3) << 2) | (rm >> 3);
    return rex === 0x40 && width !== 1 ? this : this.raw(rex);
  }
}

function number(register: Register): number {
  return REGISTERS.indexOf(register);
}
