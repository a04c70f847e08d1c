/**
 * The invented kernel: a handful of functions with the names and calling conventions of real ones, and a system thread that
 * calls them in turn, for ever. All of it is made up; it exists to be debugged.
 */
import { concat, Fields, utf16, ansi, type Bytes } from '../fields.ts';
import type { Assembler } from '../x64/assembler.ts';
import { Image } from './image.ts';
import { KDBG, KPCR, KPRCB, PHYSICAL_MEMORY } from './layout.ts';

/** Files that the system thread opens, one after the other. */
export const INVENTED_FILES = [
  '\\Device\\HarddiskVolume1\\kitchen\\tea.txt',
  '\\Device\\HarddiskVolume1\\kitchen\\kettle.log',
  '\\Device\\HarddiskVolume1\\garden\\parrot.wav',
  '\\Device\\NamedPipe\\cellar',
] as const;

/** Services of `int 2dh`, in RAX. */
export const DEBUG_SERVICE = { PRINT: 1, PROMPT: 2, LOAD_SYMBOLS: 3, UNLOAD_SYMBOLS: 4 } as const;

const SUCCESS = 0;

/** The kernel's image, still to be linked with the drivers it calls. `driver`: a symbol with the dispatch routine. */
export function inventedKernel(base: bigint, driver: string): Image {
  const nt = new Image({ name: 'ntoskrnl.exe', base });
  nt.entry('KiSystemStartup');
  debugSupport(nt);
  services(nt, driver);
  threads(nt);
  data(nt);
  return nt;
}

function debugSupport(nt: Image): void {
  nt.function('DbgBreakPoint', {}, (code) => code.int3());
  // A break-in enters here; the debugger knows the address of the int3 from its data block.
  nt.function('DbgBreakPointWithStatus', {}, (code) =>
    code.label('RtlpBreakWithStatusInstruction').int3(),
  );
  nt.function('DbgPrint', {}, (code) => {
    // RCX: text, no formatting. RDX becomes its length.
    code.op('xor', 'rdx', 'rdx').label('DbgPrint.length');
    code.lea('r8', { base: 'rcx' }).op('add', 'r8', 'rdx').load('r8', { base: 'r8' }, 1);
    code.test('r8', 'r8').jcc('z', 'DbgPrint.send').op('add', 'rdx', 1).jmp('DbgPrint.length');
    code.label('DbgPrint.send').mov('rax', DEBUG_SERVICE.PRINT);
    debugService(code);
  });
  // RCX: prompt, RDX: its length, R8: where the answer goes, R9: room there. RAX: length of the answer.
  nt.function('DbgPrompt', {}, (code) => debugService(code.mov('rax', DEBUG_SERVICE.PROMPT)));
}

/** `int3` stands behind every `int 2dh`: the real service skips that byte on its way back, and so does this one. */
function debugService(code: Assembler): void {
  code.int2d().int3();
}

function services(nt: Image, driver: string): void {
  // RCX: where the handle goes, RDX: access, R8: object attributes.
  nt.function('NtCreateFile', {}, (code) => {
    code.inc({ symbol: 'KeServiceCount' });
    code.load('rax', { symbol: 'ObNextHandle' }).op('add', 'rax', 4);
    code.store({ symbol: 'ObNextHandle' }, 'rax').store({ base: 'rcx' }, 'rax');
    code.mov('rax', SUCCESS);
  });
  // RCX: handle, RDX: buffer, R8: length. Reads come from the driver.
  nt.function('NtReadFile', { frame: 0x28 }, (code) => {
    code.inc({ symbol: 'KeServiceCount' });
    code.call('IofCallDriver');
  });
  nt.function('IofCallDriver', { frame: 0x20, saves: ['rbx'] }, (code) => {
    code.mov('rbx', 'rcx').callThrough({ symbol: 'IopDriverDispatch' });
  });
  // RCX: handle.
  nt.function('NtClose', {}, (code) => {
    code.inc({ symbol: 'KeServiceCount' }).mov('rax', SUCCESS);
  });
  // RCX: target, RDX: source, R8: length.
  nt.function('RtlCopyMemory', { saves: ['rsi', 'rdi'] }, (code) => {
    code.mov('rdi', 'rcx').mov('rsi', 'rdx').mov('rax', 'rcx').mov('rcx', 'r8').repMovsb();
  });
  nt.function('KeQueryPerformanceCounter', {}, (code) => code.rdtsc());
  nt.data('IopDriverDispatch', (data) => data.pointer(driver));
}

function threads(nt: Image): void {
  // RBX: which file. One round of it per wake-up.
  nt.function('PspSystemThread', { frame: 0x48, saves: ['rbx', 'rdi'] }, (code) => {
    code.mov('rbx', 0).label('PspSystemThread.round');
    code.lea('rdi', { symbol: 'IopFiles' }).op('add', 'rdi', 'rbx');
    code
      .lea('rcx', { base: 'rsp', offset: 0x30 })
      .mov('rdx', 0x80100080)
      .load('r8', { base: 'rdi' });
    code.call('NtCreateFile');
    code
      .load('rcx', { base: 'rsp', offset: 0x30 })
      .lea('rdx', { symbol: 'CcReadBuffer' })
      .mov('r8', 16);
    code.call('NtReadFile');
    code.load('rcx', { base: 'rsp', offset: 0x30 }).call('NtClose');
    code.op('add', 'rbx', 8).op('cmp', 'rbx', INVENTED_FILES.length * 8);
    code.jcc('b', 'PspSystemThread.wait').mov('rbx', 0).label('PspSystemThread.wait');
    code.call('HalProcessorIdle').jmp('PspSystemThread.round');
  });
  nt.function('HalProcessorIdle', {}, (code) => {
    code
      .inc({ gs: KPCR.PRCB + KPRCB.IDLE_COUNT })
      .sti()
      .hlt();
  });
  nt.function('KiIdleLoop', { frame: 0x28 }, (code) => {
    code.label('KiIdleLoop.again').call('HalProcessorIdle').pause().jmp('KiIdleLoop.again');
  });
  // Every processor begins here, with its number in RCX: the first becomes the system thread, the others idle.
  nt.function('KiSystemStartup', { frame: 0x28 }, (code) => {
    code.test('rcx', 'rcx').jcc('nz', 'KiSystemStartup.idle').call('PspSystemThread');
    code.label('KiSystemStartup.idle').call('KiIdleLoop');
  });
}

function data(nt: Image): void {
  nt.data('KeServiceCount', new Uint8Array(8), { exported: true });
  nt.data('ObNextHandle', new Uint8Array(8));
  nt.data('CcReadBuffer', new Uint8Array(32));
  // Two list heads, and what is filled when the machine starts.
  nt.data('PsLoadedModuleList', new Uint8Array(16), { exported: true, align: 16 });
  nt.data('PsActiveProcessHead', new Uint8Array(16));
  nt.data('KdpDebuggerDataListHead', new Uint8Array(16));
  nt.data('KdDebuggerDataBlock', new Uint8Array(KDBG.SIZE), { align: 16 });
  nt.data('KiProcessorBlock', new Uint8Array(64 * 8));
  nt.data('MmPhysicalMemoryRuns', new Uint8Array(PHYSICAL_MEMORY.SIZE));
  nt.data('MmPhysicalMemoryBlock', (block) => block.pointer('MmPhysicalMemoryRuns'));
  nt.data('KiBugCheckData', new Uint8Array(5 * 8));
  nt.data('NtBuildLab', ansi('19041.1.amd64fre.invented\0'), { exported: true });
  INVENTED_FILES.forEach((name, i) => {
    nt.data(`IopFileName${i}`, utf16(`${name}\0`));
    nt.data(`IopFileString${i}`, (block) => {
      block.raw(...unicodeStringHead(name)).pointer(`IopFileName${i}`);
    });
    nt.data(`IopFileAttributes${i}`, (block) => {
      block.raw(...objectAttributesHead()).pointer(`IopFileString${i}`);
      block.raw(...new Fields(0x18).setU32(0, 0x40).bytes);
    });
  });
  nt.data('IopFiles', (block) => {
    INVENTED_FILES.forEach((_, i) => block.pointer(`IopFileAttributes${i}`));
  });
}

/** UNICODE_STRING up to its pointer. */
function unicodeStringHead(text: string): Bytes {
  return new Fields(8).setU16(0, text.length * 2).setU16(2, text.length * 2 + 2).bytes;
}

/** OBJECT_ATTRIBUTES up to the pointer to the name. */
function objectAttributesHead(): Bytes {
  return concat(new Fields(8).setU32(0, 0x30).bytes, new Uint8Array(8));
}
