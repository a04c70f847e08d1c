// A processor with some memory, for instructions alone: code at CODE, data at DATA, a stack below STACK.
import { PhysicalMemory, VirtualMemory } from '../../src/kd/memory.ts';
import { Assembler } from '../../src/kd/x64/assembler.ts';
import { Bus } from '../../src/kd/x64/bus.ts';
import { stepCore } from '../../src/kd/x64/core.ts';
import { Processor, REG } from '../../src/kd/x64/processor.ts';
import type { Trap } from '../../src/kd/x64/traps.ts';

export const CODE = 0x400000n;
export const DATA = 0x20000000n;
export const STACK = 0x30001000n;

export class SmallMachine {
  readonly cpu = new Processor(0);
  readonly memory = new VirtualMemory(new PhysicalMemory());
  readonly #bus = new Bus(this.memory);

  constructor(code: Uint8Array | ((code: Assembler) => void)) {
    this.memory.map(CODE, 0x1000, { writable: false });
    this.memory.map(DATA, 0x1000);
    this.memory.map(STACK - 0x1000n, 0x1000);
    this.memory.write(CODE, code instanceof Uint8Array ? code : assemble(code));
    this.cpu.rip = CODE;
    this.cpu.rsp = STACK;
  }

  step(): Trap | undefined {
    return stepCore(this.cpu, this.#bus);
  }

  /** Steps until something stops it. */
  run(limit = 1000): Trap {
    for (let i = 0; i < limit; i++) {
      const trap = this.step();
      if (trap) return trap;
    }
    throw new Error(`nothing stopped it in ${limit} instructions`);
  }

  get(register: keyof typeof REG): bigint {
    return this.cpu.general[REG[register]] as bigint;
  }
  set(register: keyof typeof REG, value: bigint): void {
    this.cpu.general[REG[register]] = value;
  }
}

/** Code whose labels are all inside it, for the address CODE. */
function assemble(write: (code: Assembler) => void): Uint8Array {
  const code = new Assembler();
  write(code);
  const bytes = Buffer.from(code.bytes);
  for (const { at, symbol, from } of code.fixups) {
    const label = code.labels.get(symbol);
    if (label === undefined) throw new Error(`no label ${symbol}`);
    bytes.writeInt32LE(label - from, at);
  }
  return bytes;
}
