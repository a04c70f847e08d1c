/**
 * The instructions whose opcode begins with 0F.
 */
import { condition, signExtend, truncate, type Size } from './alu.ts';
import { branch, multiply, type Execution } from './execution.ts';
import { MSR, REG, type Processor } from './processor.ts';
import { EXCEPTION, Fault } from './traps.ts';

/** Returns the new RIP where the instruction jumps, undefined where it falls through. */
export function executeTwoByte(execution: Execution): bigint | undefined {
  const { cpu, instruction: i } = execution;
  const opcode = i.u8();
  if ((opcode & 0xf0) === 0x80) return branch(execution, i.immediate(4), condition(cpu, opcode));
  if ((opcode & 0xf0) === 0x90) {
    const target = i.modrm();
    i.write(target, 1, condition(cpu, opcode) ? 1n : 0n);
    return undefined;
  }
  if ((opcode & 0xf0) === 0x40) {
    const source = i.modrm();
    const value = i.read(source, i.size);
    i.writeRegister(i.reg, i.size, condition(cpu, opcode) ? value : i.readRegister(i.reg, i.size));
    return undefined;
  }
  switch (opcode) {
    case 0x01:
      if (i.u8() !== 0xf8) throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
      swapGs(cpu);
      return undefined;
    case 0x0d: // prefetch
    case 0x18:
    case 0x1e: // endbr64 and its like
    case 0x1f: // nop with an operand
      i.modrm();
      return undefined;
    case 0x20:
    case 0x21:
    case 0x22:
    case 0x23:
      moveSpecial(execution, opcode);
      return undefined;
    case 0x30:
      writeMsr(cpu);
      return undefined;
    case 0x31:
      setPair(cpu, cpu.instructions);
      return undefined;
    case 0x32:
      setPair(cpu, readMsr(cpu, Number(cpu.general[REG.RCX]! & 0xffffffffn)));
      return undefined;
    case 0xa2:
      cpuid(cpu);
      return undefined;
    case 0xaf: {
      const source = i.modrm();
      const a = signExtend(i.readRegister(i.reg, i.size), i.size, 8);
      multiply(execution, a, signExtend(i.read(source, i.size), i.size, 8));
      return undefined;
    }
    case 0xb6:
    case 0xb7:
    case 0xbe:
    case 0xbf: {
      const from: Size = opcode & 1 ? 2 : 1;
      const source = i.modrm();
      const value = i.read(source, from);
      i.writeRegister(i.reg, i.size, opcode < 0xb8 ? value : signExtend(value, from, i.size));
      return undefined;
    }
    default:
      throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
  }
}

function readMsr(cpu: Processor, number: number): bigint {
  const value = cpu.msr.get(number);
  if (value === undefined) throw new Fault(EXCEPTION.PRIVILEGED_INSTRUCTION);
  return value;
}

function writeMsr(cpu: Processor): void {
  const number = Number(cpu.general[REG.RCX]! & 0xffffffffn);
  readMsr(cpu, number);
  const low = cpu.general[REG.RAX]! & 0xffffffffn;
  cpu.msr.set(number, ((cpu.general[REG.RDX]! & 0xffffffffn) << 32n) | low);
}

function setPair(cpu: Processor, value: bigint): void {
  cpu.general[REG.RAX] = value & 0xffffffffn;
  cpu.general[REG.RDX] = truncate(value, 8) >> 32n;
}

function swapGs(cpu: Processor): void {
  const base = cpu.msr.get(MSR.GS_BASE) ?? 0n;
  cpu.msr.set(MSR.GS_BASE, cpu.msr.get(MSR.KERNEL_GS_BASE) ?? 0n);
  cpu.msr.set(MSR.KERNEL_GS_BASE, base);
}

/** Moves between a general register and a control (20, 22) or debug (21, 23) register. */
function moveSpecial({ cpu, instruction: i }: Execution, opcode: number): void {
  const operand = i.modrm();
  if (operand.kind !== 'register') throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
  const write = opcode >= 0x22;
  const value = i.readRegister(operand.index, 8);
  const result =
    opcode & 1
      ? debugRegister(cpu, i.reg, write, value)
      : controlRegister(cpu, i.reg, write, value);
  if (!write) i.writeRegister(operand.index, 8, result);
}

function controlRegister(cpu: Processor, index: number, write: boolean, value: bigint): bigint {
  const name = ({ 0: 'cr0', 2: 'cr2', 3: 'cr3', 4: 'cr4', 8: 'cr8' } as const)[index];
  if (!name) throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
  if (write) cpu[name] = value;
  return cpu[name];
}

function debugRegister(cpu: Processor, index: number, write: boolean, value: bigint): bigint {
  if (index < 4) {
    if (write) cpu.dr[index] = value;
    return cpu.dr[index] as bigint;
  }
  const name = index & 1 ? 'dr7' : 'dr6';
  if (write) cpu[name] = value;
  return cpu[name];
}

/** An invented processor: the vendor string and the features that a debugger looks at. */
function cpuid(cpu: Processor): void {
  const leaf = Number(cpu.general[REG.RAX]! & 0xffffffffn);
  // "InventedChip", in the order EBX, EDX, ECX
  const [a, b, c, d] =
    leaf === 0
      ? [1n, 0x65766e49n, 0x70696843n, 0x6465746en]
      : [0x000306c3n, 0x00010800n, 0x00802001n, 0x178bfbffn];
  cpu.general[REG.RAX] = a as bigint;
  cpu.general[REG.RBX] = b as bigint;
  cpu.general[REG.RCX] = c as bigint;
  cpu.general[REG.RDX] = d as bigint;
}
