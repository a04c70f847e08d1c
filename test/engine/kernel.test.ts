// Microsoft's engine on the kernel simulator: connecting, looking around, running, printing, leaving.
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { INVENTED_FILES } from '../../src/kd/kernel/nt.ts';
import { PARROT_SAYS } from '../../src/kd/kernel/parrot.ts';
import { MSR } from '../../src/kd/x64/processor.ts';
import {
  DbgEngError,
  DEBUG_CLASS,
  DEBUG_DATA_DEBUGGER,
  DEBUG_DATA_PROCESSOR,
  DEBUG_INTERRUPT,
  DEBUG_STATUS,
  IDebugEventCallbacks,
  IDebugInputCallbacks,
  implement,
} from '../../src/raw.ts';
import { Bench } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';
import { endKernel, Kernel, KernelBench, startKernel } from './kernel-bench.ts';

describe('connecting', () => {
  test.each(['pipe', 'tcp'] as const)(
    'over %s to a kernel that runs: SetInterrupt stops it',
    async (via) => {
      const kernel = await Kernel.start({}, via);
      const bench = new KernelBench(kernel).attach();
      void kernel.later(200, 'interrupt', DEBUG_INTERRUPT.ACTIVE);
      expect(bench.wait()).toBe(true);
      const output = bench.takeOutput();
      expect(output).toContain('Connected to Windows 10 19041 x64 target');
      expect(output).toContain('Kernel Debugger connection established.');
      expect(output).toContain('19041.1.amd64fre.invented');
      expect(output).toContain('Break instruction exception - code 80000003');
      expect((await kernel.order('look')).log).toContain('break-in');
      await endKernel(bench);
    },
  );

  test('to a kernel that waits for its debugger: no interrupt is needed', async () => {
    const bench = await startKernel();
    expect((await bench.kernel.order('look')).log).not.toContain('break-in');
    expect(bench.command('k')).toMatch(/nt!DbgBreakPointWithStatus\s[^]*nt!KiSystemStartup/);
    await endKernel(bench);
  });
});

describe('a stopped kernel', () => {
  let bench: KernelBench;
  let symbols: Map<string, bigint>;
  const symbol = (name: string): bigint => symbols.get(name)!;

  beforeAll(async () => {
    bench = await startKernel();
    bench.runFor(100);
    ({ symbols } = await bench.kernel.order('look'));
    bench.takeOutput();
  });
  afterAll(() => endKernel(bench));

  test('says what it is', () => {
    expect(bench.control.GetDebuggeeType()).toEqual({ Class: DEBUG_CLASS.KERNEL, Qualifier: 0 });
    expect(bench.control.GetNumberProcessors()).toBe(2);
    expect(bench.control.GetSystemVersion()).toMatchObject({
      Minor: 19041,
      BuildString: '19041.1.amd64fre.invented',
    });
    expect(bench.command('vertarget')).toContain('Windows 10 Kernel Version 19041 MP (2 procs)');
    expect(bench.command('.time')).toMatch(/Uptime: 0 days 0:00:0\d\./);
  });

  test('shows the registers of each processor', async () => {
    const { registers } = await bench.kernel.order('look');
    for (const processor of [1, 0]) {
      // A kernel's threads are its processors. The switch is an event: it happens in the next wait.
      bench.system.SetCurrentThreadId(processor);
      bench.wait();
      const { rip, rsp, cr3 } = registers[processor]!;
      expect(bench.registers.GetInstructionOffset()).toBe(rip);
      expect(bench.registers.GetStackOffset()).toBe(rsp);
      expect(bench.value('@cr3')).toBe(cr3);
    }
    expect(bench.command('~1s; r rip')).toContain(registers[1]!.rip.toString(16));
    expect(bench.command('~0s; r rip')).toContain(registers[0]!.rip.toString(16));
  });

  test('lets registers be changed', async () => {
    const before = bench.value('@rbx');
    bench.command('r rbx=1234567890abcdef');
    expect(bench.value('@rbx')).toBe(0x1234567890abcdefn);
    bench.command(`r rbx=${before.toString(16)}`);
  });

  test('lists its modules, read from its memory', () => {
    const loaded = bench.symbols.GetNumberModules().Loaded;
    const names = Array.from({ length: loaded }, (_, i) => {
      const Base = bench.symbols.GetModuleByIndex(i);
      return bench.symbols.GetNameByOffset(Base + 0x1000n).NameBuffer;
    });
    expect(names).toEqual(['nt!DbgBreakPoint', 'parrot!ParrotRead']);
    expect(bench.command('lm')).toMatch(/nt .*\(export symbols\) .*ntoskrnl\.exe[^]*parrot/);
    expect(bench.command('lmv m parrot')).toContain('\\SystemRoot\\system32\\parrot.sys');
  });

  test('has symbols: what its images export', () => {
    expect(bench.symbols.GetOffsetByName('nt!NtCreateFile')).toBe(symbol('NtCreateFile'));
    expect(bench.symbols.GetNameByOffset(symbol('ParrotRead') + 7n)).toEqual({
      NameBuffer: 'parrot!ParrotRead',
      Displacement: 7n,
    });
    const names = [...bench.command('x nt!Nt*').matchAll(/nt!(\w+)/g)].map(([, name]) => name);
    expect(names.sort()).toEqual(['NtBuildLab', 'NtClose', 'NtCreateFile', 'NtReadFile']);
    expect(bench.command('ln nt!NtClose+3')).toContain('nt!NtClose');
  });

  test('walks its stack by the unwind information in memory', () => {
    const names = bench.control
      .GetStackTrace(0n, 0n, 0n, 10)
      .map((frame) => bench.symbols.GetNameByOffset(frame.InstructionOffset).NameBuffer);
    expect(names).toEqual([
      'nt!DbgBreakPointWithStatus',
      'nt!HalProcessorIdle',
      'nt!PspSystemThread',
      'nt!KiSystemStartup',
    ]);
  });

  test('is disassembled as it was assembled', () => {
    const lines = bench.command('u parrot!ParrotRead L14').split('\n').slice(1);
    const text = lines.map((line) =>
      line
        .slice(18)
        .replace(/^\w+ +/, '')
        .trim()
        .replaceAll(/ +/g, ' '),
    );
    const [reads, said] = ['parrot!ParrotReads', 'parrot!ParrotReads+0x8'].map(
      (name, i) => `[${name} (${dotted(symbol('ParrotReads') + BigInt(i * 8))})]`,
    );
    expect(text.filter(Boolean)).toEqual([
      'push rbx',
      'push rdi',
      'sub rsp,28h',
      'mov rbx,rdx',
      'mov rdi,r8',
      `mov rax,qword ptr ${reads}`,
      `inc qword ptr ${reads}`,
      'and rax,3Fh',
      `jne parrot!ParrotRead+0x30 (${dotted(symbol('ParrotRead') + 0x30n)})`,
      `lea rcx,${said}`,
      `call nt!DbgPrint (${dotted(symbol('DbgPrint'))})`,
      'mov rcx,rbx',
      `lea rdx,${said}`,
      'mov r8,rdi',
      `call nt!RtlCopyMemory (${dotted(symbol('RtlCopyMemory'))})`,
      'mov rax,rdi',
      'add rsp,28h',
      'pop rdi',
      'pop rbx',
      'ret',
    ]);
  });

  test('virtual memory is read and written', async () => {
    const at = symbol('CcReadBuffer');
    expect(bench.spaces.WriteVirtual(at, Buffer.from('teapot'))).toBe(6);
    expect(Buffer.from(await bench.kernel.order('memory', at, 6)).toString()).toBe('teapot');
    expect(Buffer.from(bench.spaces.ReadVirtual(at, 6)).toString()).toBe('teapot');
    const error = thrown(DbgEngError, () => bench.spaces.ReadVirtual(0x10000n, 8));
    expect(error.code).toBe('ERROR_READ_FAULT');
  });

  test('a large read comes in several packets', async () => {
    const { images } = { images: bench.symbols.GetModuleByIndex(0) };
    const bytes = bench.spaces.ReadVirtual(images, 0x5000);
    expect(Buffer.from(bytes).equals(await bench.kernel.order('memory', images, 0x5000))).toBe(
      true,
    );
  });

  test('physical memory is read and written, past the cache of virtual memory', async () => {
    const at = symbol('NtBuildLab');
    const physical = bench.spaces.VirtualToPhysical(at);
    expect(physical).toBe(await bench.kernel.order('physicalAddress', at));
    expect(bench.spaces.GetVirtualTranslationPhysicalOffsets(at)).toHaveLength(6);
    expect(Buffer.from(bench.spaces.ReadPhysical(physical, 5)).toString()).toBe('19041');
    expect(bench.spaces.WritePhysical(physical, Buffer.from('2'))).toBe(1);
    expect(Buffer.from(bench.spaces.ReadVirtual(at, 5)).toString()).toBe('29041');
    bench.spaces.WritePhysical(physical, Buffer.from('1'));
    expect(() => bench.spaces.VirtualToPhysical(0x10000n)).toThrow(DbgEngError);
    expect(() => bench.spaces.ReadPhysical(0x1234567890n, 4)).toThrow(DbgEngError);
  });

  test('memory is searched and filled by the target', () => {
    const base = bench.symbols.GetModuleByIndex(0);
    const found = bench.spaces.SearchVirtual(base, 0x5000n, Buffer.from('19041.1'), 1);
    expect(found).toBe(symbol('NtBuildLab'));
    const at = symbol('CcReadBuffer');
    expect(bench.spaces.FillVirtual(at, 5, Buffer.from('ab'))).toBe(5);
    expect(Buffer.from(bench.spaces.ReadVirtual(at, 5)).toString()).toBe('ababa');
  });

  test('model-specific registers are read and written', () => {
    const region = bench.spaces.ReadProcessorSystemData(0, DEBUG_DATA_PROCESSOR.KPCR_OFFSET, 8);
    expect(bench.spaces.ReadMsr(MSR.GS_BASE)).toBe(Buffer.from(region).readBigUInt64LE());
    bench.spaces.WriteMsr(MSR.SFMASK, 0x123456789n);
    expect(bench.command(`rdmsr ${MSR.SFMASK.toString(16)}`)).toContain('00000001`23456789');
    expect(thrown(DbgEngError, () => bench.spaces.ReadMsr(0x1234)).hresult >>> 0).toBe(0xd0000001);
  });

  test('control space and the data block say where things are', () => {
    const thread = bench.spaces.ReadControl(1, 3n, 8);
    bench.system.SetCurrentThreadId(1);
    bench.wait();
    expect(Buffer.from(thread).readBigUInt64LE()).toBe(bench.system.GetCurrentThreadDataOffset());
    bench.system.SetCurrentThreadId(0);
    bench.wait();
    const base = bench.spaces.ReadDebuggerData(DEBUG_DATA_DEBUGGER.KernBase, 8);
    expect(Buffer.from(base).readBigUInt64LE()).toBe(bench.symbols.GetModuleByIndex(0));
    expect(bench.control.ReadBugCheckData()).toMatchObject({ Code: 0 });
  });

  test('strings and lists of the kernel', () => {
    const name = bench.spaces.ReadUnicodeStringVirtualWide(symbol('IopFileName0'), 200);
    expect(name).toBe(INVENTED_FILES[0]);
    expect(bench.command('dl nt!PsLoadedModuleList 9 2').trim().split('\n')).toHaveLength(3);
    expect(bench.command('dg @cs')).toMatch(/Code RE/);
  });
});

describe('running', () => {
  let bench: KernelBench;
  beforeAll(async () => {
    bench = await startKernel();
  });
  afterAll(() => endKernel(bench));

  test('g and a break-in by SetInterrupt, several times', async () => {
    // At the very beginning the engine calls the time not available.
    const uptime = () => Number(/0:00:(\d+\.\d+)/.exec(bench.command('.time'))?.[1] ?? 0);
    for (let i = 0; i < 3; i++) {
      const before = uptime();
      bench.runFor(60);
      expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
      expect(bench.takeOutput()).toContain('Break instruction exception');
      expect(uptime()).toBeGreaterThan(before);
    }
  });

  test('what the kernel prints is output', async () => {
    bench.takeOutput();
    void bench.kernel.onceRunning(50, 'print', 'the kettle is on\n');
    bench.runFor(200);
    expect(bench.takeOutput()).toContain('the kettle is on\n');
  });

  test('so is what its own code prints', () => {
    let output = '';
    for (let i = 0; i < 20 && !output.includes(PARROT_SAYS); i++) {
      bench.runFor(200);
      output = bench.takeOutput();
    }
    expect(output).toContain(PARROT_SAYS);
  });

  test('what the kernel asks for comes from input callbacks', async () => {
    const asked: number[] = [];
    using input = implement(IDebugInputCallbacks, {
      StartInput: (BufferSize: number) => {
        asked.push(BufferSize);
        bench.control.ReturnInput('milk, please');
      },
    });
    bench.client.SetInputCallbacks(input);
    const answer = bench.kernel.onceRunning(50, 'prompt', 'milk or sugar? ');
    bench.takeOutput();
    bench.runFor(300);
    expect(bench.takeOutput()).toContain('milk or sugar? ');
    expect([await answer, asked]).toEqual(['milk, please', [128]]);
    bench.client.SetInputCallbacks(null);
  });

  test('a driver that is loaded and unloaded is an event', async () => {
    const seen: string[] = [];
    using events = implement(IDebugEventCallbacks, {
      // A kernel's modules have an image name only: ModuleName is null.
      LoadModule: (_file, BaseOffset, _size, _name, ImageName) => {
        seen.push(`+${ImageName} ${BaseOffset.toString(16)}`);
        return DEBUG_STATUS.NO_CHANGE;
      },
      UnloadModule: (_name, BaseOffset) => {
        seen.push(`-${BaseOffset.toString(16)}`);
        return DEBUG_STATUS.NO_CHANGE;
      },
    });
    bench.client.SetEventCallbacks(events);
    void bench.kernel.onceRunning(50, 'load', 'tea.sys', 0xfffff80012800000n);
    bench.runFor(300);
    expect(bench.symbols.GetOffsetByName('tea!Brew')).toBe(0xfffff80012801000n);
    void bench.kernel.onceRunning(50, 'unload', 'tea.sys');
    bench.runFor(300);
    expect(seen).toEqual(['+tea.sys fffff80012800000', '-fffff80012800000']);
    expect(bench.command('lm')).not.toContain('tea');
    bench.client.SetEventCallbacks(null);
  });
});

describe('leaving', () => {
  test('detaching takes the breakpoints out and lets the kernel run; another session may begin', async () => {
    const bench = await startKernel();
    bench.command('bp nt!NtClose');
    bench.resume();
    bench.end();
    await bench.kernel.reaches('running');
    expect((await bench.kernel.order('look')).breakpoints).toEqual([]);
    expect(bench.status()).toBe(DEBUG_STATUS.NO_DEBUGGEE);

    bench.attach();
    void bench.kernel.later(300, 'interrupt', DEBUG_INTERRUPT.ACTIVE);
    expect(bench.wait()).toBe(true);
    expect(bench.command('bl').trim()).toBe('');
    await endKernel(bench);
  });

  test('the dump of a kernel that is gone still shows it', async () => {
    const path = join(tmpdir(), 'kernel.dmp');
    const kernel = await startKernel();
    const rip = kernel.registers.GetInstructionOffset();
    kernel.command(`.dump /f ${path}`);
    await endKernel(kernel);

    using bench = new Bench();
    bench.client.OpenDumpFileWide(path, 0n);
    bench.control.WaitForEvent(0, 0xffffffff);
    bench.command('.reload');
    expect(bench.registers.GetInstructionOffset()).toBe(rip);
    expect(bench.command('lm')).toMatch(/nt [^]*parrot/);
    expect(bench.command('k')).toContain('nt!KiSystemStartup');
  });
});

/** An address as the engine prints it. */
function dotted(address: bigint): string {
  const text = address.toString(16).padStart(16, '0');
  return `${text.slice(0, 8)}\`${text.slice(8)}`;
}
