/**
 * Families of one-byte instructions whose ModRM byte or opcode bits choose the operation.
 */
import { alu, logic, shift, step, truncate, type AluOperation, type Size } from './alu.ts';
import type { Instruction, Operand } from './decode.ts';
import { push, type Execution } from './execution.ts';
import { FLAG, REG } from './processor.ts';
import { EXCEPTION, Fault } from './traps.ts';

/** The six encodings of `op a, b` in the first quarter of the opcode map. */
export function aluForm(execution: Execution, operation: AluOperation, form: number): void {
  const { cpu, instruction: i } = execution;
  const size: Size = form & 1 ? i.size : 1;
  if (form >= 4) {
    const target: Operand = { kind: 'register', index: REG.RAX };
    return aluStore(execution, operation, target, i.operandImmediate(size), size);
  }
  const operand = i.modrm();
  if (form < 2) return aluStore(execution, operation, operand, i.readRegister(i.reg, size), size);
  const result = alu(cpu, operation, i.readRegister(i.reg, size), i.read(operand, size), size);
  if (operation !== 'cmp') i.writeRegister(i.reg, size, result);
}

export function aluStore(
  { cpu, instruction: i }: Execution,
  operation: AluOperation,
  target: Operand,
  b: bigint,
  size: Size,
): void {
  const result = alu(cpu, operation, i.read(target, size), truncate(b, size), size);
  if (operation !== 'cmp') i.write(target, size, result);
}

export function swap(i: Instruction, target: Operand, register: number, size: Size): void {
  const old = i.read(target, size);
  i.write(target, size, i.readRegister(register, size));
  i.writeRegister(register, size, old);
}

export function shiftForm({ cpu, instruction: i }: Execution, opcode: number, size: Size): void {
  const target = i.modrm();
  const kind = ([, , , , 'shl', 'shr', 'shl', 'sar'] as const)[i.reg & 7];
  if (!kind) throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
  const given =
    opcode < 0xd0 ? i.immediate(1) : opcode < 0xd2 ? 1n : (cpu.general[REG.RCX] as bigint);
  const count = given & (size === 8 ? 63n : 31n);
  i.write(target, size, shift(cpu, kind, i.read(target, size), count, size));
}

/** Opcodes F6 and F7: test, not, neg, mul, imul, div, idiv. Division: unsigned only. */
export function unaryForm({ cpu, instruction: i }: Execution, size: Size): void {
  const target = i.modrm();
  const value = i.read(target, size);
  switch (i.reg & 7) {
    case 0:
    case 1:
      logic(cpu, value & truncate(i.operandImmediate(size), size), size);
      return;
    case 2:
      return i.write(target, size, ~value);
    case 3:
      return i.write(target, size, alu(cpu, 'sub', 0n, value, size));
    case 4: {
      if (size === 1) break;
      const product = i.readRegister(REG.RAX, size) * value;
      i.writeRegister(REG.RAX, size, product);
      i.writeRegister(REG.RDX, size, product >> BigInt(size * 8));
      cpu.setFlag(FLAG.CF, product >> BigInt(size * 8) !== 0n);
      cpu.setFlag(FLAG.OF, cpu.flag(FLAG.CF));
      return;
    }
    case 6: {
      if (size === 1) break;
      if (value === 0n) throw new Fault(EXCEPTION.INTEGER_DIVIDE_BY_ZERO);
      const high = i.readRegister(REG.RDX, size) << BigInt(size * 8);
      const dividend = high | i.readRegister(REG.RAX, size);
      i.writeRegister(REG.RAX, size, dividend / value);
      i.writeRegister(REG.RDX, size, dividend % value);
      return;
    }
  }
  throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
}

export function incrementCallJumpPush(execution: Execution, size: Size): bigint | undefined {
  const { cpu, instruction: i } = execution;
  const operand = i.modrm();
  const form = i.reg & 7;
  if (form < 2) {
    i.write(operand, size, step(cpu, i.read(operand, size), form === 0 ? 1n : -1n, size));
    return undefined;
  }
  if (size === 1) throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
  if (form === 2 || form === 4) {
    const target = i.read(operand, 8);
    if (form === 2) push(execution, truncate(cpu.rip + BigInt(i.length), 8));
    return target;
  }
  if (form !== 6) throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
  push(execution, i.read(operand, 8));
  return undefined;
}

/** `movs` and `stos`, one element per step when repeated, as the processor does when it is traced. */
export function stringOperation(
  { cpu, bus, instruction: i }: Execution,
  move: boolean,
  size: Size,
): void {
  const count = cpu.general[REG.RCX] as bigint;
  if (i.repeat && count === 0n) return;
  const by = BigInt(cpu.flag(FLAG.DF) ? -size : size);
  const source = cpu.general[REG.RSI] as bigint;
  const target = cpu.general[REG.RDI] as bigint;
  bus.write(target, size, move ? bus.read(source, size) : i.readRegister(REG.RAX, size));
  cpu.general[REG.RDI] = truncate(target + by, 8);
  if (move) cpu.general[REG.RSI] = truncate(source + by, 8);
  if (!i.repeat) return;
  cpu.general[REG.RCX] = count - 1n;
  // Stay on this instruction until the count is used up.
  if (count > 1n) cpu.rip = truncate(cpu.rip - BigInt(i.length), 8);
}
