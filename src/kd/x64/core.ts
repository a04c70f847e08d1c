/**
 * One instruction at a time: faults undone, trap flag and debug registers obeyed.
 */
import { Bus, type DataAccess } from './bus.ts';
import { execute } from './instructions.ts';
import { FLAG, type Processor } from './processor.ts';
import { EXCEPTION, Fault, type ExceptionTrap, type Trap } from './traps.ts';

/** Single step happened (bit 14 of DR6). */
const DR6_SINGLE_STEP = 0x4000n;
/** Bits of DR6 that a trap replaces: the four breakpoint bits and the step bit. */
const DR6_CAUSES = 0x400fn;

/** One enabled slot of the debug registers. */
interface Watch {
  index: number;
  address: bigint;
  /** 0 execute, 1 write, 3 read or write. */
  kind: number;
  length: number;
}

/**
 * Executes the processor's next instruction. Returns the trap it ended in, or undefined when it simply went on.
 * After a fault the registers are as before the instruction; after a trap (step, data breakpoint) as after it.
 */
export function stepCore(cpu: Processor, bus: Bus): Trap | undefined {
  const watches = enabledWatches(cpu);
  const hit = cpu.flag(FLAG.RF) ? 0n : executionHits(watches, cpu.rip);
  if (hit) return singleStep(cpu, hit);
  const tracing = cpu.flag(FLAG.TF);
  const before = { general: cpu.general.slice(), eflags: cpu.eflags, rip: cpu.rip };
  bus.accesses.length = 0;
  try {
    const service = execute(cpu, bus);
    cpu.setFlag(FLAG.RF, false);
    cpu.instructions++;
    if (service) return service;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    cpu.general.set(before.general);
    cpu.eflags = before.eflags;
    cpu.rip = before.rip;
    return {
      kind: 'exception',
      code: error.code,
      address: cpu.rip,
      information: error.information,
    };
  }
  const causes = dataHits(watches, bus.accesses) | (tracing ? DR6_SINGLE_STEP : 0n);
  return causes ? singleStep(cpu, causes) : undefined;
}

function singleStep(cpu: Processor, causes: bigint): ExceptionTrap {
  cpu.dr6 = (cpu.dr6 & ~DR6_CAUSES) | causes;
  // The step is over: the trap flag belongs to whoever continues.
  cpu.setFlag(FLAG.TF, false);
  return { kind: 'exception', code: EXCEPTION.SINGLE_STEP, address: cpu.rip, information: [] };
}

function enabledWatches(cpu: Processor): Watch[] {
  const watches: Watch[] = [];
  if ((cpu.dr7 & 0xffn) === 0n) return watches;
  const dr7 = Number(cpu.dr7 & 0xffffffffn);
  for (let index = 0; index < 4; index++) {
    if (((dr7 >> (index * 2)) & 3) === 0) continue;
    const length = [1, 2, 8, 4][(dr7 >> (18 + index * 4)) & 3] as number;
    const kind = (dr7 >> (16 + index * 4)) & 3;
    watches.push({ index, address: cpu.dr[index] as bigint, kind, length });
  }
  return watches;
}

function executionHits(watches: Watch[], rip: bigint): bigint {
  return bits(watches.filter((watch) => watch.kind === 0 && watch.address === rip));
}

function dataHits(watches: Watch[], accesses: DataAccess[]): bigint {
  const touched = (watch: Watch) =>
    accesses.some(
      (access) =>
        (watch.kind === 3 || (watch.kind === 1 && access.write)) &&
        access.address < watch.address + BigInt(watch.length) &&
        watch.address < access.address + BigInt(access.size),
    );
  return bits(watches.filter(touched));
}

function bits(watches: Watch[]): bigint {
  return watches.reduce((sum, watch) => sum | (1n << BigInt(watch.index)), 0n);
}
