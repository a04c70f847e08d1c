/**
 * Integer arithmetic with flags, for operands of 1, 2, 4 and 8 bytes.
 */
import { FLAG, type Processor } from './processor.ts';

/** Operand sizes in bytes. */
export type Size = 1 | 2 | 4 | 8;

/** The eight operations in the order of their instruction encoding. */
export const ALU_OPERATIONS = ['add', 'or', 'adc', 'sbb', 'and', 'sub', 'xor', 'cmp'] as const;
export type AluOperation = (typeof ALU_OPERATIONS)[number];

/** Cuts a value to `size` bytes. */
export function truncate(value: bigint, size: Size): bigint {
  return BigInt.asUintN(size * 8, value);
}

/** Reads a value of `from` bytes as signed and gives it in `to` bytes. */
export function signExtend(value: bigint, from: Size, to: Size): bigint {
  return BigInt.asUintN(to * 8, BigInt.asIntN(from * 8, value));
}

/** Computes, sets the flags, and returns the result (`cmp`: the result that is not to be stored). */
export function alu(
  cpu: Processor,
  operation: AluOperation,
  a: bigint,
  b: bigint,
  size: Size,
): bigint {
  switch (operation) {
    case 'and':
      return logic(cpu, a & b, size);
    case 'or':
      return logic(cpu, a | b, size);
    case 'xor':
      return logic(cpu, a ^ b, size);
    case 'add':
      return add(cpu, a, b, 0n, size);
    case 'adc':
      return add(cpu, a, b, cpu.flag(FLAG.CF) ? 1n : 0n, size);
    case 'sbb':
      return subtract(cpu, a, b, cpu.flag(FLAG.CF) ? 1n : 0n, size);
    case 'sub':
    case 'cmp':
      return subtract(cpu, a, b, 0n, size);
  }
}

/** The flags of a result that cannot carry (and, or, xor, test). */
export function logic(cpu: Processor, result: bigint, size: Size): bigint {
  cpu.setFlag(FLAG.CF, false);
  cpu.setFlag(FLAG.OF, false);
  return resultFlags(cpu, result, size);
}

/** `inc` and `dec` leave the carry flag alone. */
export function step(cpu: Processor, value: bigint, by: 1n | -1n, size: Size): bigint {
  const carry = cpu.flag(FLAG.CF);
  const result = by === 1n ? add(cpu, value, 1n, 0n, size) : subtract(cpu, value, 1n, 0n, size);
  cpu.setFlag(FLAG.CF, carry);
  return result;
}

/** Shifts by `count` (already masked by the size). A count of zero changes nothing. */
export function shift(
  cpu: Processor,
  kind: 'shl' | 'shr' | 'sar',
  value: bigint,
  count: bigint,
  size: Size,
): bigint {
  if (count === 0n) return value;
  const bits = BigInt(size * 8);
  const signed = BigInt.asIntN(size * 8, value);
  const wide = kind === 'shl' ? value << count : kind === 'shr' ? value >> count : signed >> count;
  const last = kind === 'shl' ? (value >> (bits - count)) & 1n : (signed >> (count - 1n)) & 1n;
  const result = resultFlags(cpu, truncate(wide, size), size);
  cpu.setFlag(FLAG.CF, last !== 0n);
  cpu.setFlag(FLAG.OF, kind !== 'sar' && (result ^ value) >> (bits - 1n) !== 0n);
  return result;
}

/** Whether a condition code (the low four bits of Jcc, SETcc, CMOVcc) holds. */
export function condition(cpu: Processor, code: number): boolean {
  const holds = [
    cpu.flag(FLAG.OF),
    cpu.flag(FLAG.CF),
    cpu.flag(FLAG.ZF),
    cpu.flag(FLAG.CF) || cpu.flag(FLAG.ZF),
    cpu.flag(FLAG.SF),
    cpu.flag(FLAG.PF),
    cpu.flag(FLAG.SF) !== cpu.flag(FLAG.OF),
    cpu.flag(FLAG.ZF) || cpu.flag(FLAG.SF) !== cpu.flag(FLAG.OF),
  ][(code >> 1) & 7] as boolean;
  return (code & 1) === 1 ? !holds : holds;
}

function add(cpu: Processor, a: bigint, b: bigint, carry: bigint, size: Size): bigint {
  const wide = a + b + carry;
  const result = truncate(wide, size);
  cpu.setFlag(FLAG.CF, wide !== result);
  cpu.setFlag(FLAG.OF, topBit((a ^ result) & (b ^ result), size));
  cpu.setFlag(FLAG.AF, ((a ^ b ^ result) & 0x10n) !== 0n);
  return resultFlags(cpu, result, size);
}

function subtract(cpu: Processor, a: bigint, b: bigint, borrow: bigint, size: Size): bigint {
  const result = truncate(a - b - borrow, size);
  cpu.setFlag(FLAG.CF, a < b + borrow);
  cpu.setFlag(FLAG.OF, topBit((a ^ b) & (a ^ result), size));
  cpu.setFlag(FLAG.AF, ((a ^ b ^ result) & 0x10n) !== 0n);
  return resultFlags(cpu, result, size);
}

function resultFlags(cpu: Processor, result: bigint, size: Size): bigint {
  cpu.setFlag(FLAG.ZF, result === 0n);
  cpu.setFlag(FLAG.SF, topBit(result, size));
  let parity = Number(result & 0xffn);
  parity ^= parity >> 4;
  parity ^= parity >> 2;
  parity ^= parity >> 1;
  cpu.setFlag(FLAG.PF, (parity & 1) === 0);
  return result;
}

function topBit(value: bigint, size: Size): boolean {
  return ((value >> BigInt(size * 8 - 1)) & 1n) === 1n;
}
