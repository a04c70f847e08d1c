/**
 * Registers as they go over the wire: the x64 CONTEXT record, and the special registers that control space holds.
 */
import { Fields, type Bytes } from './fields.ts';
import { MSR, type DescriptorTable, type Processor } from './x64/processor.ts';

export const CONTEXT_SIZE = 1232;
export const SPECIAL_REGISTERS_SIZE = 0xe8;

/** Groups of registers in a CONTEXT; each carries the bit that says x64. */
export const CONTEXT_FLAGS = {
  AMD64: 0x100000,
  CONTROL: 0x100001,
  INTEGER: 0x100002,
  SEGMENTS: 0x100004,
  FLOATING_POINT: 0x100008,
  DEBUG_REGISTERS: 0x100010,
  ALL: 0x10001f,
} as const;

/** Offsets in CONTEXT. The general registers lie one after the other from {@link AT.RAX}. */
const AT = {
  FLAGS: 0x30,
  MXCSR: 0x34,
  CS: 0x38,
  DS: 0x3a,
  ES: 0x3c,
  FS: 0x3e,
  GS: 0x40,
  SS: 0x42,
  EFLAGS: 0x44,
  DR0: 0x48,
  DR6: 0x68,
  DR7: 0x70,
  RAX: 0x78,
  RIP: 0xf8,
  FX_MXCSR: 0x118,
  XMM0: 0x1a0,
} as const;

/** The processor's registers as a CONTEXT with every group present. */
export function encodeContext(cpu: Processor): Bytes {
  const context = new Fields(CONTEXT_SIZE);
  context.setU32(AT.FLAGS, CONTEXT_FLAGS.ALL).setU32(AT.MXCSR, cpu.mxcsr);
  context.setU16(AT.CS, cpu.segCs).setU16(AT.DS, cpu.segDs).setU16(AT.ES, cpu.segEs);
  context.setU16(AT.FS, cpu.segFs).setU16(AT.GS, cpu.segGs).setU16(AT.SS, cpu.segSs);
  context.setU32(AT.EFLAGS, cpu.eflags);
  cpu.dr.forEach((value, i) => context.setU64(AT.DR0 + i * 8, value));
  context.setU64(AT.DR6, cpu.dr6).setU64(AT.DR7, cpu.dr7);
  cpu.general.forEach((value, i) => context.setU64(AT.RAX + i * 8, value));
  context.setU64(AT.RIP, cpu.rip);
  // The legacy floating-point area: control word 27F, no x87 register in use.
  context.setU16(0x100, 0x27f).setU32(AT.FX_MXCSR, cpu.mxcsr).setBytes(AT.XMM0, cpu.xmm);
  return context.bytes;
}

/** Takes over the groups that the record's flags name (`flags`: instead of its own). */
export function applyContext(cpu: Processor, record: Uint8Array, flags?: number): void {
  const context = new Fields(record);
  const groups = flags ?? context.u32(AT.FLAGS);
  const has = (group: number) => (groups & group) === group;
  if (has(CONTEXT_FLAGS.CONTROL)) {
    cpu.segCs = context.u16(AT.CS);
    cpu.segSs = context.u16(AT.SS);
    cpu.eflags = context.u32(AT.EFLAGS) | 2;
    cpu.rsp = context.u64(AT.RAX + 4 * 8);
    cpu.rip = context.u64(AT.RIP);
  }
  if (has(CONTEXT_FLAGS.INTEGER)) {
    for (let i = 0; i < 16; i++) if (i !== 4) cpu.general[i] = context.u64(AT.RAX + i * 8);
  }
  if (has(CONTEXT_FLAGS.SEGMENTS)) {
    cpu.segDs = context.u16(AT.DS);
    cpu.segEs = context.u16(AT.ES);
    cpu.segFs = context.u16(AT.FS);
    cpu.segGs = context.u16(AT.GS);
  }
  if (has(CONTEXT_FLAGS.FLOATING_POINT)) {
    cpu.mxcsr = context.u32(AT.MXCSR);
    cpu.xmm.set(record.subarray(AT.XMM0, AT.XMM0 + cpu.xmm.length));
  }
  if (has(CONTEXT_FLAGS.DEBUG_REGISTERS)) {
    for (let i = 0; i < 4; i++) cpu.dr[i] = context.u64(AT.DR0 + i * 8);
    cpu.dr6 = context.u64(AT.DR6);
    cpu.dr7 = context.u64(AT.DR7);
  }
}

/** Model-specific registers that the special registers repeat, in their order from 0xA8. */
const SPECIAL_MSRS = [
  MSR.GS_BASE,
  MSR.KERNEL_GS_BASE,
  MSR.STAR,
  MSR.LSTAR,
  MSR.CSTAR,
  MSR.SFMASK,
] as const;

/** Control registers, debug registers, descriptor tables and system MSRs: KSPECIAL_REGISTERS. */
export function encodeSpecialRegisters(cpu: Processor): Bytes {
  const special = new Fields(SPECIAL_REGISTERS_SIZE);
  special.setU64(0, cpu.cr0).setU64(8, cpu.cr2).setU64(0x10, cpu.cr3).setU64(0x18, cpu.cr4);
  cpu.dr.forEach((value, i) => special.setU64(0x20 + i * 8, value));
  special.setU64(0x40, cpu.dr6).setU64(0x48, cpu.dr7);
  special.setU16(0x56, cpu.gdtr.limit).setU64(0x58, cpu.gdtr.base);
  special.setU16(0x66, cpu.idtr.limit).setU64(0x68, cpu.idtr.base);
  special.setU16(0x70, cpu.tr).setU16(0x72, cpu.ldtr).setU32(0x74, cpu.mxcsr);
  special.setU64(0xa0, cpu.cr8);
  SPECIAL_MSRS.forEach((number, i) => special.setU64(0xa8 + i * 8, cpu.msr.get(number) ?? 0n));
  special.setU64(0xd8, 0x1fn); // XCR0
  return special.bytes;
}

/** Takes over all of KSPECIAL_REGISTERS. */
export function applySpecialRegisters(cpu: Processor, record: Uint8Array): void {
  const special = new Fields(record);
  const table = (at: number): DescriptorTable => ({
    base: special.u64(at + 8),
    limit: special.u16(at + 6),
  });
  cpu.cr0 = special.u64(0);
  cpu.cr2 = special.u64(8);
  cpu.cr3 = special.u64(0x10);
  cpu.cr4 = special.u64(0x18);
  for (let i = 0; i < 4; i++) cpu.dr[i] = special.u64(0x20 + i * 8);
  cpu.dr6 = special.u64(0x40);
  cpu.dr7 = special.u64(0x48);
  cpu.gdtr = table(0x50);
  cpu.idtr = table(0x60);
  cpu.tr = special.u16(0x70);
  cpu.ldtr = special.u16(0x72);
  cpu.mxcsr = special.u32(0x74);
  cpu.cr8 = special.u64(0xa0);
  SPECIAL_MSRS.forEach((number, i) => cpu.msr.set(number, special.u64(0xa8 + i * 8)));
}
