/**
 * What a kernel leaves in memory for its debugger: data block, processor blocks, threads, the system process, the list of
 * loaded modules. Written into the machine's memory when it starts.
 */
import { concat, Fields, utf16, ansi } from '../fields.ts';
import { CONTEXT_SIZE, encodeContext, encodeSpecialRegisters } from '../context.ts';
import { PAGE_SIZE, type VirtualMemory } from '../memory.ts';
import type { LoadedImage } from '../machine.ts';
import type { Processor } from '../x64/processor.ts';
import {
  EPROCESS,
  KDBG,
  KPCR,
  KPRCB,
  KTHREAD,
  LOADER_ENTRY,
  PHYSICAL_MEMORY,
  SELECTOR,
} from './layout.ts';

/** Hands out kernel memory from a start address upwards, mapping it. */
export class KernelPool {
  readonly #memory: VirtualMemory;
  #next: bigint;

  constructor(memory: VirtualMemory, start: bigint) {
    this.#memory = memory;
    this.#next = start;
  }

  /** Address of a new zeroed block. */
  allocate(size: number, align = 16): bigint {
    const address = (this.#next + BigInt(align - 1)) & ~BigInt(align - 1);
    this.#memory.map(address, size);
    this.#next = address + BigInt(size);
    return address;
  }

  /** Address of a new block with this content. */
  place(bytes: Uint8Array): bigint {
    const address = this.allocate(bytes.length);
    this.#memory.write(address, bytes);
    return address;
  }
}

/** Addresses of one processor's structures. */
export interface ProcessorBlocks {
  pcr: bigint;
  prcb: bigint;
  thread: bigint;
  stackTop: bigint;
}

const STACK_SIZE = 0x4000;

/** The system process. Its thread list stays empty. */
export function placeProcess(memory: VirtualMemory, pool: KernelPool): bigint {
  const process = new Fields(EPROCESS.SIZE);
  process.setU64(EPROCESS.DIRECTORY_TABLE_BASE, memory.directoryBase);
  process.setU64(EPROCESS.UNIQUE_PROCESS_ID, 4n);
  process.setBytes(EPROCESS.IMAGE_FILE_NAME, ansi('System'));
  return pool.place(process.bytes);
}

/** Stack, thread and control region of one processor; the processor is set up to run on them. */
export function placeProcessor(
  memory: VirtualMemory,
  pool: KernelPool,
  cpu: Processor,
  process: bigint,
): ProcessorBlocks {
  const stack = pool.allocate(STACK_SIZE, PAGE_SIZE);
  const stackTop = stack + BigInt(STACK_SIZE);
  const thread = new Fields(KTHREAD.SIZE);
  thread.setU64(KTHREAD.INITIAL_STACK, stackTop).setU64(KTHREAD.STACK_BASE, stackTop);
  thread.setU64(KTHREAD.STACK_LIMIT, stack).setU64(KTHREAD.KERNEL_STACK, stackTop - 0x100n);
  thread.setU64(KTHREAD.APC_PROCESS, process).setU8(KTHREAD.STATE, 2);
  thread.setU32(KTHREAD.NEXT_PROCESSOR, cpu.number);
  thread.setU64(KTHREAD.CID, 4n).setU64(KTHREAD.CID + 8, BigInt(8 + cpu.number * 4));
  const threadAddress = pool.place(thread.bytes);

  const pcr = pool.allocate(KPCR.SIZE, PAGE_SIZE);
  const prcb = pcr + BigInt(KPCR.PRCB);
  const gdt = pool.place(descriptorTable());
  const idt = pool.allocate(PAGE_SIZE, PAGE_SIZE);
  const region = new Fields(KPCR.SIZE);
  region.setU64(KPCR.GDT, gdt).setU64(KPCR.IDT, idt).setU64(KPCR.SELF, pcr);
  region.setU64(KPCR.CURRENT_PRCB, prcb);
  const block = new Fields(region.bytes.subarray(KPCR.PRCB));
  block.setU32(KPRCB.MXCSR, cpu.mxcsr).setU32(KPRCB.NUMBER, cpu.number);
  block.setU64(KPRCB.CURRENT_THREAD, threadAddress).setU64(KPRCB.IDLE_THREAD, threadAddress);
  block.setU8(KPRCB.CPU_TYPE, 6).setU32(KPRCB.MHZ, 1000);
  block.setBytes(KPRCB.VENDOR, ansi('InventedChip'));
  block.setU64(KPRCB.CONTEXT_POINTER, prcb + BigInt(KPRCB.CONTEXT));
  memory.write(pcr, region.bytes);

  cpu.gdtr = { base: gdt, limit: 0x57 };
  cpu.idtr = { base: idt, limit: 0xfff };
  return { pcr, prcb, thread: threadAddress, stackTop };
}

/** Saves the registers where the kernel keeps those of a processor that was stopped. */
export function saveProcessorState(memory: VirtualMemory, cpu: Processor, prcb: bigint): void {
  memory.write(prcb + BigInt(KPRCB.SPECIAL_REGISTERS), encodeSpecialRegisters(cpu));
  memory.write(prcb + BigInt(KPRCB.CONTEXT), encodeContext(cpu).subarray(0, CONTEXT_SIZE));
}

/** The list of physical memory: one run of pages. */
export function physicalMemoryRuns(start: bigint, pageCount: number): Uint8Array {
  const block = new Fields(PHYSICAL_MEMORY.SIZE).setU32(PHYSICAL_MEMORY.RUNS, 1);
  block.setU64(PHYSICAL_MEMORY.PAGES, BigInt(pageCount));
  block.setU64(PHYSICAL_MEMORY.FIRST_PAGE, start / BigInt(PAGE_SIZE));
  return block.setU64(PHYSICAL_MEMORY.FIRST_COUNT, BigInt(pageCount)).bytes;
}

/** An entry of the loaded-module list, not yet linked into it. */
export function placeLoaderEntry(
  pool: KernelPool,
  image: Omit<LoadedImage, 'loaderEntry'> & { entry: bigint },
): bigint {
  const entry = new Fields(LOADER_ENTRY.SIZE);
  const full = placeString(pool, image.path);
  const base = placeString(pool, image.name);
  entry.setU64(LOADER_ENTRY.DLL_BASE, image.base).setU64(LOADER_ENTRY.ENTRY_POINT, image.entry);
  entry.setU32(LOADER_ENTRY.SIZE_OF_IMAGE, image.size).setBytes(LOADER_ENTRY.FULL_NAME, full);
  entry.setBytes(LOADER_ENTRY.BASE_NAME, base).setU32(LOADER_ENTRY.FLAGS, 0x4000);
  entry.setU16(LOADER_ENTRY.LOAD_COUNT, 1).setU32(LOADER_ENTRY.TIMESTAMP, image.timestamp);
  entry.setU32(LOADER_ENTRY.CHECKSUM, image.checksum);
  return pool.place(entry.bytes);
}

/** Makes a LIST_ENTRY ring of the head and the entries, in order. */
export function linkList(memory: VirtualMemory, head: bigint, entries: bigint[]): void {
  const ring = [head, ...entries];
  ring.forEach((at, i) => {
    const next = ring[(i + 1) % ring.length] as bigint;
    const previous = ring[(i + ring.length - 1) % ring.length] as bigint;
    memory.write(at, new Fields(16).setU64(0, next).setU64(8, previous).bytes);
  });
}

/** What the data block tells the debugger. */
export interface DataBlockFacts {
  symbols: ReadonlyMap<string, bigint>;
  kernelBase: bigint;
}

/** KDDEBUGGER_DATA64: the block by which a debugger finds its way through a kernel without symbols. */
export function dataBlock({ symbols, kernelBase }: DataBlockFacts): Fields {
  const symbol = (name: string): bigint => {
    const address = symbols.get(name);
    if (address === undefined) throw new Error(`the kernel image has no symbol ${name}`);
    return address;
  };
  const block = new Fields(KDBG.SIZE);
  block.setBytes(KDBG.TAG, ansi('KDBG')).setU32(KDBG.BLOCK_SIZE, KDBG.SIZE);
  block.setU64(KDBG.KERNEL_BASE, kernelBase);
  block.setU64(KDBG.BREAKPOINT_WITH_STATUS, symbol('RtlpBreakWithStatusInstruction'));
  block.setU16(KDBG.CALLBACK_STACK, KTHREAD.CALLBACK_STACK);
  block.setU16(KDBG.PAGING, 1 | (4 << 2)); // PAE, four levels
  block.setU64(KDBG.LOADED_MODULES, symbol('PsLoadedModuleList'));
  block.setU64(KDBG.ACTIVE_PROCESSES, symbol('PsActiveProcessHead'));
  block.setU64(KDBG.BUGCHECK_DATA, symbol('KiBugCheckData'));
  block.setU64(KDBG.BUILD_LAB, symbol('NtBuildLab'));
  block.setU64(KDBG.PROCESSOR_BLOCK, symbol('KiProcessorBlock'));
  block.setU64(KDBG.PHYSICAL_MEMORY, symbol('MmPhysicalMemoryBlock'));
  block.setU64(KDBG.PAGE_SIZE, BigInt(PAGE_SIZE));
  for (const [at, value] of OFFSETS) block.setU16(at, value);
  block.setU32(KDBG.THREAD_STACK_LIMIT, KTHREAD.STACK_LIMIT);
  block.setU32(KDBG.THREAD_STACK_BASE, KTHREAD.STACK_BASE);
  return block;
}

const OFFSETS: [at: number, value: number][] = [
  [KDBG.THREAD_NEXT_PROCESSOR, KTHREAD.NEXT_PROCESSOR],
  [KDBG.THREAD_TEB, KTHREAD.TEB],
  [KDBG.THREAD_KERNEL_STACK, KTHREAD.KERNEL_STACK],
  [KDBG.THREAD_INITIAL_STACK, KTHREAD.INITIAL_STACK],
  [KDBG.THREAD_APC_PROCESS, KTHREAD.APC_PROCESS],
  [KDBG.THREAD_STATE, KTHREAD.STATE],
  [KDBG.THREAD_SIZE, KTHREAD.SIZE],
  [KDBG.THREAD_WAIT_REASON, KTHREAD.WAIT_REASON],
  [KDBG.PROCESS_SIZE, EPROCESS.SIZE],
  [KDBG.PROCESS_PEB, EPROCESS.PEB],
  [KDBG.PROCESS_PARENT, EPROCESS.INHERITED_FROM],
  [KDBG.PROCESS_DIRECTORY_BASE, EPROCESS.DIRECTORY_TABLE_BASE],
  [KDBG.PRCB_SIZE, KPRCB.SIZE],
  [KDBG.PRCB_CURRENT_THREAD, KPRCB.CURRENT_THREAD],
  [KDBG.PRCB_IDLE_THREAD, KPRCB.IDLE_THREAD],
  [KDBG.PRCB_MHZ, KPRCB.MHZ],
  [KDBG.PRCB_CPU_TYPE, KPRCB.CPU_TYPE],
  [KDBG.PRCB_VENDOR, KPRCB.VENDOR],
  [KDBG.PRCB_CONTEXT, KPRCB.CONTEXT],
  [KDBG.PRCB_NUMBER, KPRCB.NUMBER],
  [KDBG.PRCB_SPECIAL_REGISTERS, KPRCB.SPECIAL_REGISTERS],
  [KDBG.PRCB_CONTEXT_POINTER, KPRCB.CONTEXT_POINTER],
  [KDBG.PRCB_DPC_STACK, KPRCB.DPC_STACK],
  [KDBG.PCR_SIZE, KPCR.SIZE],
  [KDBG.PCR_SELF, KPCR.SELF],
  [KDBG.PCR_CURRENT_PRCB, KPCR.CURRENT_PRCB],
  [KDBG.PCR_PRCB, KPCR.PRCB],
  [KDBG.GDT_R0_CODE, SELECTOR.R0_CODE],
  [KDBG.GDT_R0_DATA, SELECTOR.R0_DATA],
  [KDBG.GDT_R3_CODE, SELECTOR.R3_CODE],
  [KDBG.GDT_R3_DATA, SELECTOR.R3_DATA],
  [KDBG.GDT_R3_TEB, SELECTOR.R3_CM_TEB],
  [KDBG.GDT_TSS, SELECTOR.TSS],
  [KDBG.GDT_R3_CM_CODE, SELECTOR.R3_CM_CODE],
  [KDBG.GDT_R3_CM_TEB, SELECTOR.R3_CM_TEB],
];

/** Descriptors of the selectors in {@link SELECTOR}, 64-bit and flat. */
function descriptorTable(): Uint8Array {
  const table = new Fields(0x60);
  table.setU64(SELECTOR.R0_CODE, 0x00209b0000000000n);
  table.setU64(SELECTOR.R0_DATA, 0x00409300_00000000n);
  table.setU64(SELECTOR.R3_CM_CODE, 0x00cffb000000ffffn);
  table.setU64(SELECTOR.R3_DATA, 0x00cff3000000ffffn);
  table.setU64(SELECTOR.R3_CODE, 0x0020fb0000000000n);
  table.setU64(SELECTOR.TSS, 0x00008b0000000067n);
  table.setU64(SELECTOR.R3_CM_TEB, 0x0040f30000003c00n);
  return table.bytes;
}

/** UNICODE_STRING whose text is placed in the pool. */
function placeString(pool: KernelPool, text: string): Uint8Array {
  const address = pool.place(concat(utf16(text), new Uint8Array(2)));
  return new Fields(16)
    .setU16(0, text.length * 2)
    .setU16(2, text.length * 2 + 2)
    .setU64(8, address).bytes;
}
