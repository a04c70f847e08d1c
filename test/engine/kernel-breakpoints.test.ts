// Breakpoints and steps in the simulated kernel, through commands and through the interfaces.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { INVENTED_FILES } from '../../src/kd/kernel/nt.ts';
import {
  DEBUG_BREAK,
  DEBUG_BREAKPOINT_FLAGS,
  DEBUG_BREAKPOINT_TYPE,
  DEBUG_STATUS,
  IDebugEventCallbacks,
  implement,
} from '../../src/raw.ts';
import { endKernel, startKernel, type KernelBench } from './kernel-bench.ts';

let bench: KernelBench;
let symbols: Map<string, bigint>;
const symbol = (name: string): bigint => symbols.get(name)!;
const rip = () => bench.registers.GetInstructionOffset();
const where = () => bench.symbols.GetNameByOffset(rip());
const look = () => bench.kernel.order('look');

beforeAll(async () => {
  bench = await startKernel();
  ({ symbols } = await look());
});
afterAll(() => endKernel(bench));
afterEach(() => void bench.command('bc *'));

describe('software breakpoints', () => {
  test('set, hit and removed: an int3 while the kernel runs, the old byte when it stands', async () => {
    const at = symbol('NtCreateFile');
    const [original] = await bench.kernel.order('memory', at, 1);
    bench.command('bp nt!NtCreateFile');
    bench.resume();
    expect(bench.takeOutput()).toContain('Breakpoint 0 hit');
    expect(rip()).toBe(at);
    expect((await look()).breakpoints).toEqual([]);

    // Over the breakpoint and round to it again: the engine steps, writes it again, goes.
    bench.resume();
    expect(rip()).toBe(at);
    expect((await bench.kernel.order('memory', at, 1))[0]).toBe(original);

    bench.command('bc 0');
    bench.runFor(100);
    expect(where().NameBuffer).toBe('nt!DbgBreakPointWithStatus');
    expect((await look()).breakpoints).toEqual([]);
  });

  test('are in the kernel’s memory while it runs', async () => {
    bench.command('bp nt!KeQueryPerformanceCounter; bp nt!DbgPrompt');
    const seen = bench.kernel.onceRunning(50, 'look');
    bench.runFor(150);
    const expected = [symbol('KeQueryPerformanceCounter'), symbol('DbgPrompt')];
    expect((await seen).breakpoints.sort()).toEqual(expected.sort());
  });

  test('tell who comes by, with what', () => {
    bench.command('bp nt!NtCreateFile');
    const opened = INVENTED_FILES.map(() => {
      bench.resume();
      const attributes = bench.value('@r8');
      const name = bench.spaces.ReadPointersVirtual(1, attributes + 0x10n)[0]!;
      const text = bench.spaces.ReadPointersVirtual(1, name + 8n)[0]!;
      return bench.spaces.ReadUnicodeStringVirtualWide(text, 200);
    });
    expect(opened.sort()).toEqual([...INVENTED_FILES].sort());
  });

  test('made through the interfaces, with a pass count', () => {
    using breakpoint = bench.control.AddBreakpoint2(DEBUG_BREAKPOINT_TYPE.CODE);
    breakpoint.SetOffset(symbol('NtClose'));
    breakpoint.SetPassCount(3);
    breakpoint.AddFlags(DEBUG_BREAKPOINT_FLAGS.ENABLED);
    const before = bench.value('poi(nt!KeServiceCount)');
    bench.resume();
    expect(rip()).toBe(symbol('NtClose'));
    // Three services a round: the third hit comes at least two rounds later.
    expect(bench.value('poi(nt!KeServiceCount)') - before).toBeGreaterThanOrEqual(6n);
    bench.control.RemoveBreakpoint2(breakpoint);
  });

  test('are events: a callback decides whether the kernel goes on', () => {
    const hits: bigint[] = [];
    using events = implement(IDebugEventCallbacks, {
      Breakpoint: (breakpoint) => {
        hits.push(breakpoint!.GetOffset());
        return hits.length < 4 ? DEBUG_STATUS.GO : DEBUG_STATUS.BREAK;
      },
    });
    bench.client.SetEventCallbacks(events);
    bench.command('bp nt!NtCreateFile; bp parrot!ParrotRead');
    bench.resume();
    bench.client.SetEventCallbacks(null);
    const [open, read] = [symbol('NtCreateFile'), symbol('ParrotRead')];
    expect(hits).toHaveLength(4);
    expect(new Set(hits)).toEqual(new Set([open, read]));
    hits.slice(1).forEach((hit, i) => expect(hit).not.toBe(hits[i]));
  });
});

describe('stepping', () => {
  test('one instruction at a time', () => {
    bench.runTo('nt!NtReadFile');
    const offsets = Array.from({ length: 4 }, () => {
      bench.resume(DEBUG_STATUS.STEP_INTO);
      return rip();
    });
    const start = symbol('NtReadFile');
    // sub rsp; inc [KeServiceCount]; call; and on in the function called.
    expect(offsets).toEqual([
      start + 4n,
      start + 11n,
      symbol('IofCallDriver'),
      symbol('IofCallDriver') + 1n,
    ]);
  });

  test('over a call, and out of a function', () => {
    bench.runTo('nt!NtReadFile+b');
    bench.resume(DEBUG_STATUS.STEP_OVER);
    expect(where()).toEqual({ NameBuffer: 'nt!NtReadFile', Displacement: 0x10n });
    bench.command('gu');
    bench.wait();
    expect(where().NameBuffer).toBe('nt!PspSystemThread');
  });
});

describe('breakpoints of the processor', () => {
  test('on written data: the instruction after the one that wrote', () => {
    bench.command('ba w8 nt!KeServiceCount');
    const before = bench.value('poi(nt!KeServiceCount)');
    const seen = Array.from({ length: 3 }, () => {
      bench.resume();
      return where().NameBuffer;
    });
    expect(bench.takeOutput()).toContain('Breakpoint 0 hit');
    expect(seen.sort()).toEqual(['nt!NtClose', 'nt!NtCreateFile', 'nt!NtReadFile']);
    expect(bench.value('poi(nt!KeServiceCount)') - before).toBe(3n);
    expect(bench.value('@dr0')).toBe(symbol('KeServiceCount'));
  });

  test('on read data, and on either processor', () => {
    bench.command('ba r8 parrot!ParrotReads');
    bench.resume();
    expect(where()).toEqual({ NameBuffer: 'parrot!ParrotRead', Displacement: 0x13n });
    bench.command('bc *');
    // The second processor counts its own idle rounds.
    const idle = bench.spaces.ReadControl(1, 1n, 8);
    const count = Buffer.from(idle).readBigUInt64LE() + 0x700n;
    bench.command(`ba w8 ${count.toString(16)}`);
    bench.resume();
    expect(bench.system.GetCurrentThreadId()).toBe(1);
    expect(where().NameBuffer).toBe('nt!HalProcessorIdle');
    bench.command('bc *; ~0s');
  });

  test('on executed code, set through the interfaces', () => {
    using breakpoint = bench.control.AddBreakpoint2(DEBUG_BREAKPOINT_TYPE.DATA);
    breakpoint.SetOffset(symbol('NtClose'));
    breakpoint.SetDataParameters(1, DEBUG_BREAK.EXECUTE);
    breakpoint.AddFlags(DEBUG_BREAKPOINT_FLAGS.ENABLED);
    for (let i = 0; i < 2; i++) {
      bench.resume();
      expect(rip()).toBe(symbol('NtClose'));
    }
    bench.control.RemoveBreakpoint2(breakpoint);
  });
});

describe('exceptions', () => {
  test('an illegal instruction: first chance, second chance, mended', async () => {
    const at = symbol('NtClose');
    const code = bench.spaces.ReadVirtual(at, 2);
    bench.spaces.WriteVirtual(at, Uint8Array.of(0x0f, 0x0b));
    bench.resume();
    expect(bench.takeOutput()).toMatch(/Illegal instruction[^]*second chance/);
    expect(rip()).toBe(at);
    bench.spaces.WriteVirtual(at, code);
    bench.runFor(50);
    expect(where().NameBuffer).toBe('nt!DbgBreakPointWithStatus');
  });
});
