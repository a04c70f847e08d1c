/**
 * The invented machine: processors, memory with page tables, a kernel and a driver that run on them. It knows nothing of the
 * debugging protocol; `target.ts` shows it to a debugger.
 */
import { Fields } from './fields.ts';
import { Bus } from './x64/bus.ts';
import { stepCore } from './x64/core.ts';
import { FLAG, MSR, Processor, REG } from './x64/processor.ts';
import type { Trap } from './x64/traps.ts';
import {
  dataBlock,
  KernelPool,
  linkList,
  physicalMemoryRuns,
  placeLoaderEntry,
  placeProcess,
  placeProcessor,
  saveProcessorState,
  type ProcessorBlocks,
} from './kernel/blocks.ts';
import type { Image } from './kernel/image.ts';
import { EPROCESS, SHARED_USER_DATA } from './kernel/layout.ts';
import { readHeaders } from './kernel/pe.ts';
import { inventedKernel } from './kernel/nt.ts';
import { inventedDriver } from './kernel/parrot.ts';
import { clockFields, sharedUserPage } from './kernel/shared-page.ts';
import { PAGE_SIZE, PhysicalMemory, VirtualMemory } from './memory.ts';

const KERNEL_BASE = 0xfffff80012400000n;
const DRIVER_BASE = 0xfffff80012600000n;
const POOL_BASE = 0xffffb00500000000n;

export interface MachineOptions {
  /** 1 to 64. Default 2. */
  processors?: number;
  /** Modules to start with, the kernel first. Default: {@link inventedImages}. */
  images?: Image[];
}

/** A module in the machine's list. */
export interface LoadedImage {
  /** File name. */
  name: string;
  /** As the kernel's list has it. */
  path: string;
  base: bigint;
  size: number;
  timestamp: number;
  checksum: number;
  /** Address of its entry in the loaded-module list. */
  loaderEntry: bigint;
}

/** The invented kernel and the driver that it reads from. */
export function inventedImages(): Image[] {
  return [inventedKernel(KERNEL_BASE, 'ParrotRead'), inventedDriver(DRIVER_BASE)];
}

/** What stopped the machine, and on which processor. */
export interface MachineStop {
  cpu: Processor;
  trap: Trap;
}

export class Machine {
  readonly physical = new PhysicalMemory();
  readonly memory = new VirtualMemory(this.physical);
  readonly processors: Processor[] = [];
  /** Addresses of all labels of all images: functions, data, and marks inside functions. */
  readonly symbols = new Map<string, bigint>();
  readonly #loaded: LoadedImage[] = [];
  readonly #blocks: ProcessorBlocks[] = [];
  readonly #bus = new Bus(this.memory);
  readonly #pool = new KernelPool(this.memory, POOL_BASE);
  #turn = 0;
  #ticks = 0n;

  /** Builds the machine and starts it: every processor stands at the kernel's entry point. */
  constructor(options: MachineOptions = {}) {
    const count = options.processors ?? 2;
    if (!Number.isInteger(count) || count < 1 || count > 64) {
      throw new RangeError(`a machine has 1 to 64 processors, not ${count}`);
    }
    const images = options.images ?? inventedImages();
    for (const image of images) this.#addSymbols(image);
    for (const image of images) this.#place(image);
    const process = this.#startProcess();
    for (let number = 0; number < count; number++) this.#startProcessor(number, process);
    this.memory.map(SHARED_USER_DATA.ADDRESS, PAGE_SIZE, { writable: false });
    this.memory.write(SHARED_USER_DATA.ADDRESS, sharedUserPage(count));
    this.#placeDataBlock();
  }

  /** Loaded modules, the kernel first. */
  get images(): readonly LoadedImage[] {
    return this.#loaded;
  }

  get kernelBase(): bigint {
    return this.#loaded[0]!.base;
  }

  /** The address of a symbol. Throws when no image has it. */
  symbol(name: string): bigint {
    const address = this.symbols.get(name);
    if (address === undefined) throw new RangeError(`no image of the machine has a symbol ${name}`);
    return address;
  }

  /** A processor by number. Throws when the machine does not have it. */
  processor(number: number): Processor {
    const cpu = this.processors[number];
    if (!cpu)
      throw new RangeError(`the machine has ${this.processors.length} processors, no ${number}`);
    return cpu;
  }

  /** Addresses of a processor's structures. */
  blocks(number: number): ProcessorBlocks {
    this.processor(number);
    return this.#blocks[number] as ProcessorBlocks;
  }

  /** The clock: time passes, and processors that wait for an interrupt wake up. */
  tick(): void {
    this.#ticks++;
    for (const cpu of this.processors) cpu.halted = false;
    this.memory.write(SHARED_USER_DATA.ADDRESS, clockFields(this.#ticks));
  }

  /** Whether every processor waits for an interrupt. */
  get idle(): boolean {
    return this.processors.every((cpu) => cpu.halted);
  }

  /**
   * Lets the processors run in turns, each for at most `budget` instructions. Returns what stopped the machine, undefined
   * when the budget is used up or all processors wait. A processor that single-steps steps alone.
   */
  run(budget: number): MachineStop | undefined {
    const stepping = this.processors.find((cpu) => cpu.flag(FLAG.TF));
    const group = stepping ? [stepping] : this.processors;
    if (stepping) stepping.halted = false;
    for (let left = budget * group.length; left > 0 && group.some((cpu) => !cpu.halted); left--) {
      const cpu = group[this.#turn++ % group.length] as Processor;
      if (cpu.halted) continue;
      const trap = stepCore(cpu, this.#bus);
      if (trap) return { cpu, trap };
    }
    return undefined;
  }

  /** Makes a processor call the kernel's break-in routine next, as the clock interrupt does when the debugger asks. */
  breakIn(number = 0): Processor {
    const cpu = this.processor(number);
    cpu.halted = false;
    cpu.rsp -= 8n;
    this.memory.write(cpu.rsp, new Fields(8).setU64(0, cpu.rip).bytes);
    cpu.rip = this.symbol('DbgBreakPointWithStatus');
    return cpu;
  }

  /** Loads a further module: its code is linked with the symbols that are there. Nothing runs it by itself. */
  load(image: Image): LoadedImage {
    this.#addSymbols(image);
    return this.#place(image);
  }

  /** Takes a module out of memory and list. Throws when it is not there, or is the kernel. */
  unload(name: string): LoadedImage {
    const index = this.#loaded.findIndex((image) => image.name === name);
    const image = this.#loaded[index];
    if (!image || index === 0) throw new RangeError(`no module ${name} that could be unloaded`);
    this.#loaded.splice(index, 1);
    this.memory.unmap(image.base, image.size);
    const end = image.base + BigInt(image.size);
    for (const [symbol, at] of this.symbols) {
      if (at >= image.base && at < end) this.symbols.delete(symbol);
    }
    this.#linkModules();
    return image;
  }

  /** Writes down what a kernel keeps for its debugger when it is stopped: every processor's registers, and how much memory there is. */
  saveState(): void {
    const runs = physicalMemoryRuns(this.physical.start, this.physical.pageCount);
    this.memory.write(this.symbol('MmPhysicalMemoryRuns'), runs);
    for (const cpu of this.processors) {
      saveProcessorState(this.memory, cpu, this.blocks(cpu.number).prcb);
    }
  }

  #addSymbols(image: Image): void {
    for (const [name, address] of image.symbols()) {
      if (this.symbols.has(name)) throw new Error(`two images define ${name}`);
      this.symbols.set(name, address);
    }
  }

  #place(image: Image): LoadedImage {
    const bytes = image.link(this.symbols);
    this.memory.map(image.base, bytes.length);
    this.memory.write(image.base, bytes);
    const { entry, checksum } = readHeaders(bytes);
    const { name, base, timestamp } = image;
    const path = `\\SystemRoot\\system32\\${name}`;
    const facts = { name, path, base, size: bytes.length, timestamp, checksum };
    const address = base + BigInt(entry);
    const loaderEntry = placeLoaderEntry(this.#pool, { ...facts, entry: address });
    const loaded = { ...facts, loaderEntry };
    this.#loaded.push(loaded);
    this.#linkModules();
    return loaded;
  }

  #linkModules(): void {
    const entries = this.#loaded.map((image) => image.loaderEntry);
    linkList(this.memory, this.symbol('PsLoadedModuleList'), entries);
  }

  #startProcess(): bigint {
    const process = placeProcess(this.memory, this.#pool);
    const links = process + BigInt(EPROCESS.ACTIVE_PROCESS_LINKS);
    linkList(this.memory, this.symbol('PsActiveProcessHead'), [links]);
    linkList(this.memory, process + BigInt(EPROCESS.THREAD_LIST_HEAD), []);
    return process;
  }

  #startProcessor(number: number, process: bigint): void {
    const cpu = new Processor(number);
    const blocks = placeProcessor(this.memory, this.#pool, cpu, process);
    cpu.cr3 = this.memory.directoryBase;
    cpu.msr.set(MSR.GS_BASE, blocks.pcr);
    cpu.msr.set(MSR.LSTAR, this.symbol('KiSystemStartup'));
    // The words above the first return address are the caller's; that return address is 0: the stack ends here.
    cpu.rsp = blocks.stackTop - 0x28n;
    cpu.rip = this.symbol('KiSystemStartup');
    cpu.general[REG.RCX] = BigInt(number);
    this.processors.push(cpu);
    this.#blocks.push(blocks);
    const slot = this.symbol('KiProcessorBlock') + BigInt(number * 8);
    this.memory.write(slot, new Fields(8).setU64(0, blocks.prcb).bytes);
  }

  #placeDataBlock(): void {
    const head = this.symbol('KdpDebuggerDataListHead');
    const at = this.symbol('KdDebuggerDataBlock');
    this.memory.write(at, dataBlock({ symbols: this.symbols, kernelBase: this.kernelBase }).bytes);
    linkList(this.memory, head, [at]);
  }
}
