/**
 * What instructions act on, and the few moves that many of them share.
 */
import { truncate } from './alu.ts';
import type { Bus } from './bus.ts';
import type { Instruction } from './decode.ts';
import { FLAG, type Processor } from './processor.ts';

/** The machine that an instruction acts on, and the instruction as far as it has been read. */
export interface Execution {
  cpu: Processor;
  bus: Bus;
  instruction: Instruction;
}

export function push({ cpu, bus }: Execution, value: bigint): void {
  bus.write(truncate(cpu.rsp - 8n, 8), 8, value);
  cpu.rsp = truncate(cpu.rsp - 8n, 8);
}

export function pop({ cpu, bus }: Execution): bigint {
  const value = bus.read(cpu.rsp, 8);
  cpu.rsp = truncate(cpu.rsp + 8n, 8);
  return value;
}

/** The target of a relative jump, or undefined when it is not taken. */
export function branch({ cpu, instruction }: Execution, offset: bigint, taken: boolean) {
  return taken ? truncate(cpu.rip + BigInt(instruction.length) + offset, 8) : undefined;
}

/** Signed multiplication into the ModRM register. Both factors are sign-extended to 64 bits. */
export function multiply({ cpu, instruction: i }: Execution, a: bigint, b: bigint): void {
  const wide = BigInt.asIntN(64, a) * BigInt.asIntN(64, b);
  const overflow = BigInt.asIntN(i.size * 8, wide) !== wide;
  i.writeRegister(i.reg, i.size, wide);
  cpu.setFlag(FLAG.CF, overflow);
  cpu.setFlag(FLAG.OF, overflow);
}
