/**
 * What each instruction does. A working subset of x64: enough for compiled-looking kernel code without floating point.
 * Anything else is an illegal instruction, reported as such.
 */
import {
  ALU_OPERATIONS,
  condition,
  logic,
  signExtend,
  truncate,
  type AluOperation,
  type Size,
} from './alu.ts';
import type { Bus } from './bus.ts';
import { Instruction } from './decode.ts';
import { branch, multiply, pop, push, type Execution } from './execution.ts';
import {
  aluForm,
  aluStore,
  incrementCallJumpPush,
  shiftForm,
  stringOperation,
  swap,
  unaryForm,
} from './forms.ts';
import { FLAG, REG, type Processor } from './processor.ts';
import { EXCEPTION, Fault, type ServiceTrap } from './traps.ts';
import { executeTwoByte } from './two-byte.ts';

/** Flags that `popfq` may change. */
const POPF_MASK = 0x40dd5 | FLAG.IF;

/**
 * Executes one instruction and moves RIP. Throws {@link Fault} for exceptions; returns the service call of `int 2dh`.
 */
export function execute(cpu: Processor, bus: Bus): ServiceTrap | undefined {
  const instruction = new Instruction(cpu, bus);
  const opcode = instruction.u8();
  const execution = { cpu, bus, instruction };
  if (opcode === 0xcd) {
    if (instruction.u8() !== 0x2d) throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
    cpu.rip += BigInt(instruction.length);
    return { kind: 'service', service: Number(cpu.general[REG.RAX]! & 0xffffffffn) };
  }
  const target = opcode === 0x0f ? executeTwoByte(execution) : executeOneByte(execution, opcode);
  cpu.rip = target ?? truncate(cpu.rip + BigInt(instruction.length), 8);
  return undefined;
}

/** Returns the new RIP where the instruction jumps, undefined where it falls through. */
function executeOneByte(execution: Execution, opcode: number): bigint | undefined {
  const { cpu, instruction: i } = execution;
  const size: Size = opcode & 1 ? i.size : 1;
  if (opcode < 0x40 && (opcode & 7) < 6) {
    aluForm(execution, ALU_OPERATIONS[opcode >> 3] as AluOperation, opcode & 7);
    return undefined;
  }
  if ((opcode & 0xf0) === 0x50) {
    const index = i.opcodeRegister(opcode);
    if (opcode < 0x58) push(execution, i.readRegister(index, i.stackSize));
    else i.writeRegister(index, i.stackSize, pop(execution));
    return undefined;
  }
  if ((opcode & 0xf0) === 0x70) return branch(execution, i.immediate(1), condition(cpu, opcode));
  if (opcode >= 0x91 && opcode <= 0x97) {
    swap(i, { kind: 'register', index: i.opcodeRegister(opcode) }, REG.RAX, i.size);
    return undefined;
  }
  if ((opcode & 0xf8) === 0xb0) {
    i.writeRegister(i.opcodeRegister(opcode), 1, i.immediate(1));
    return undefined;
  }
  if ((opcode & 0xf8) === 0xb8) {
    i.writeRegister(i.opcodeRegister(opcode), i.size, i.immediate(i.size));
    return undefined;
  }
  switch (opcode) {
    case 0x63: {
      const source = i.modrm();
      i.writeRegister(i.reg, i.size, signExtend(i.read(source, 4), 4, i.size));
      return undefined;
    }
    case 0x68:
    case 0x6a:
      push(execution, i.immediate(opcode === 0x68 ? 4 : 1));
      return undefined;
    case 0x69:
    case 0x6b: {
      const source = i.modrm();
      const value = signExtend(i.read(source, i.size), i.size, 8);
      const by = opcode === 0x69 ? i.operandImmediate(i.size) : i.immediate(1);
      multiply(execution, value, by);
      return undefined;
    }
    case 0x80:
    case 0x81:
    case 0x83: {
      const target = i.modrm();
      const b = opcode === 0x81 ? i.operandImmediate(size) : i.immediate(1);
      aluStore(execution, ALU_OPERATIONS[i.reg & 7] as AluOperation, target, b, size);
      return undefined;
    }
    case 0x84:
    case 0x85: {
      const target = i.modrm();
      logic(cpu, i.read(target, size) & i.readRegister(i.reg, size), size);
      return undefined;
    }
    case 0x86:
    case 0x87: {
      const target = i.modrm();
      swap(i, target, i.reg, size);
      return undefined;
    }
    case 0x88:
    case 0x89: {
      const target = i.modrm();
      i.write(target, size, i.readRegister(i.reg, size));
      return undefined;
    }
    case 0x8a:
    case 0x8b: {
      const source = i.modrm();
      i.writeRegister(i.reg, size, i.read(source, size));
      return undefined;
    }
    case 0x8d: {
      const source = i.modrm();
      if (source.kind !== 'memory') throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
      i.writeRegister(i.reg, i.size, source.address());
      return undefined;
    }
    case 0x90: // nop; with 0xF3 it is `pause`
      return undefined;
    case 0x98: // cbw, cwde, cdqe
      i.writeRegister(
        REG.RAX,
        i.size,
        signExtend(i.readRegister(REG.RAX, (i.size / 2) as Size), (i.size / 2) as Size, i.size),
      );
      return undefined;
    case 0x9c:
      push(execution, BigInt(cpu.eflags & 0xfcffff));
      return undefined;
    case 0x9d:
      cpu.eflags = (cpu.eflags & ~POPF_MASK) | (Number(pop(execution) & 0xffffffffn) & POPF_MASK);
      return undefined;
    case 0xa8:
    case 0xa9:
      logic(cpu, truncate(i.readRegister(REG.RAX, size) & i.operandImmediate(size), size), size);
      return undefined;
    case 0xa4:
    case 0xa5:
    case 0xaa:
    case 0xab:
      stringOperation(execution, opcode < 0xa8, size);
      return undefined;
    case 0xc0:
    case 0xc1:
    case 0xd0:
    case 0xd1:
    case 0xd2:
    case 0xd3:
      shiftForm(execution, opcode, size);
      return undefined;
    case 0xc2:
    case 0xc3: {
      const extra = opcode === 0xc2 ? BigInt.asUintN(16, i.immediate(2)) : 0n;
      const target = pop(execution);
      cpu.rsp += extra;
      return target;
    }
    case 0xc6:
    case 0xc7: {
      const target = i.modrm();
      i.write(target, size, i.operandImmediate(size));
      return undefined;
    }
    case 0xc9:
      cpu.rsp = cpu.general[REG.RBP] as bigint;
      cpu.general[REG.RBP] = pop(execution);
      return undefined;
    case 0xcc:
      throw new Fault(EXCEPTION.BREAKPOINT, [0n]);
    case 0xe8: {
      const offset = i.immediate(4);
      const next = truncate(cpu.rip + BigInt(i.length), 8);
      push(execution, next);
      return truncate(next + offset, 8);
    }
    case 0xe9:
    case 0xeb:
      return branch(execution, i.immediate(opcode === 0xe9 ? 4 : 1), true);
    case 0xf4:
      cpu.halted = true;
      return undefined;
    case 0xf6:
    case 0xf7:
      unaryForm(execution, size);
      return undefined;
    case 0xfa:
    case 0xfb:
      cpu.setFlag(FLAG.IF, opcode === 0xfb);
      return undefined;
    case 0xfc:
    case 0xfd:
      cpu.setFlag(FLAG.DF, opcode === 0xfd);
      return undefined;
    case 0xfe:
    case 0xff:
      return incrementCallJumpPush(execution, size);
    default:
      throw new Fault(EXCEPTION.ILLEGAL_INSTRUCTION);
  }
}
