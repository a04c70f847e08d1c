/**
 * The state of one x64 processor: what a debugger calls its registers.
 */

/** Indices into {@link Processor.general}, in the order of the instruction encoding. */
export const REG = {
  RAX: 0,
  RCX: 1,
  RDX: 2,
  RBX: 3,
  RSP: 4,
  RBP: 5,
  RSI: 6,
  RDI: 7,
  R8: 8,
  R9: 9,
  R10: 10,
  R11: 11,
  R12: 12,
  R13: 13,
  R14: 14,
  R15: 15,
} as const;

export const FLAG = {
  CF: 0x1,
  PF: 0x4,
  AF: 0x10,
  ZF: 0x40,
  SF: 0x80,
  TF: 0x100,
  IF: 0x200,
  DF: 0x400,
  OF: 0x800,
  RF: 0x10000,
} as const;

export const MSR = {
  EFER: 0xc0000080,
  STAR: 0xc0000081,
  LSTAR: 0xc0000082,
  CSTAR: 0xc0000083,
  SFMASK: 0xc0000084,
  FS_BASE: 0xc0000100,
  GS_BASE: 0xc0000101,
  KERNEL_GS_BASE: 0xc0000102,
} as const;

export interface DescriptorTable {
  base: bigint;
  limit: number;
}

/** Registers of one processor. Values are unsigned; the debug registers are the ones the interpreter obeys. */
export class Processor {
  readonly number: number;
  /** RAX … R15 by {@link REG}. */
  readonly general = new BigUint64Array(16);
  rip = 0n;
  /** Bit 1 is always set. */
  eflags = 0x202;
  segCs = 0x10;
  segSs = 0x18;
  segDs = 0x2b;
  segEs = 0x2b;
  segFs = 0x53;
  segGs = 0x2b;
  mxcsr = 0x1f80;
  /** XMM0 … XMM15, 16 bytes each; the interpreter does not use them, a debugger may. */
  readonly xmm = new Uint8Array(16 * 16);
  cr0 = 0x80050033n;
  cr2 = 0n;
  cr3 = 0n;
  cr4 = 0x370ef8n;
  cr8 = 0n;
  /** DR0 … DR3: addresses of data and execution breakpoints. */
  readonly dr = new BigUint64Array(4);
  dr6 = 0xffff0ff0n;
  dr7 = 0x400n;
  gdtr: DescriptorTable = { base: 0n, limit: 0x57 };
  idtr: DescriptorTable = { base: 0n, limit: 0xfff };
  tr = 0x40;
  ldtr = 0;
  /** Model-specific registers that exist here; reading any other is a fault. */
  readonly msr = new Map<number, bigint>([
    [MSR.EFER, 0xd01n],
    [MSR.STAR, 0x0023001000000000n],
    [MSR.LSTAR, 0n],
    [MSR.CSTAR, 0n],
    [MSR.SFMASK, 0x4700n],
    [MSR.FS_BASE, 0n],
    [MSR.GS_BASE, 0n],
    [MSR.KERNEL_GS_BASE, 0n],
  ]);
  /** Waiting for the next interrupt, after `hlt`. */
  halted = false;
  /** Instructions executed so far; `rdtsc` reads it. */
  instructions = 0n;

  constructor(number: number) {
    this.number = number;
  }

  get rsp(): bigint {
    return this.general[REG.RSP] as bigint;
  }
  set rsp(value: bigint) {
    this.general[REG.RSP] = value;
  }

  flag(mask: number): boolean {
    return (this.eflags & mask) !== 0;
  }

  setFlag(mask: number, on: boolean): void {
    this.eflags = on ? this.eflags | mask : this.eflags & ~mask;
  }
}
