import { describe, expect, test } from '@jest/globals';
import {
  CONTEXT_FLAGS,
  applyContext,
  applySpecialRegisters,
  encodeContext,
  encodeSpecialRegisters,
} from '../../src/kd/context.ts';
import { Fields, fromAnsi } from '../../src/kd/fields.ts';
import { Image } from '../../src/kd/kernel/image.ts';
import { KDBG, KPRCB, LOADER_ENTRY } from '../../src/kd/kernel/layout.ts';
import { INVENTED_FILES } from '../../src/kd/kernel/nt.ts';
import { PARROT_SAYS } from '../../src/kd/kernel/parrot.ts';
import { Machine } from '../../src/kd/machine.ts';
import { FLAG, MSR, Processor, REG } from '../../src/kd/x64/processor.ts';
import { EXCEPTION } from '../../src/kd/x64/traps.ts';

const text = (machine: Machine, at: bigint) => {
  const header = new Fields(machine.memory.read(at, 16));
  return Buffer.from(machine.memory.read(header.u64(8), header.u16(0))).toString('utf16le');
};

/** Runs to the next trap through as many ticks as it takes. */
function runToTrap(machine: Machine) {
  for (let i = 0; i < 1000; i++) {
    const stop = machine.run(1000);
    if (stop) return stop;
    machine.tick();
  }
  throw new Error('nothing happened in 1000 ticks');
}

/** Goes on from a debug service, as a target does. */
const skipService = (cpu: Processor) => (cpu.rip += 1n);

describe('the invented kernel', () => {
  test('prints through the debug service when the driver is first read', () => {
    const machine = new Machine();
    const { cpu, trap } = runToTrap(machine);
    expect(trap).toEqual({ kind: 'service', service: 1 });
    const [at, length] = [cpu.general[REG.RCX]!, Number(cpu.general[REG.RDX])];
    expect(fromAnsi(machine.memory.read(at, length))).toBe(PARROT_SAYS);
  });

  test('opens its files in turn', () => {
    const machine = new Machine();
    machine.memory.write(machine.symbol('NtCreateFile'), Uint8Array.of(0xcc));
    const opened = Array.from({ length: 5 }, () => {
      for (;;) {
        const { cpu, trap } = runToTrap(machine);
        if (trap.kind === 'service') {
          skipService(cpu);
          continue;
        }
        expect(trap).toMatchObject({
          code: EXCEPTION.BREAKPOINT,
          address: machine.symbol('NtCreateFile'),
        });
        const name = machine.memory.readU64(cpu.general[REG.R8]! + 0x10n);
        // Over the call, back to the caller: the function itself does not matter here.
        cpu.rip = machine.memory.readU64(cpu.rsp);
        cpu.rsp += 8n;
        return text(machine, name);
      }
    });
    expect(opened).toEqual([...INVENTED_FILES, INVENTED_FILES[0]]);
  });

  test('hands out handles and lets the driver fill the buffer', () => {
    const machine = new Machine();
    skipService(runToTrap(machine).cpu);
    expect(machine.run(1000)).toBeUndefined();
    expect(machine.idle).toBe(true);
    expect(machine.memory.readU64(machine.symbol('KeServiceCount'))).toBe(3n);
    expect(fromAnsi(machine.memory.read(machine.symbol('CcReadBuffer'), 16))).toBe(
      PARROT_SAYS.slice(0, 16),
    );
  });

  test('idles on the other processors', () => {
    const machine = new Machine({ processors: 3 });
    skipService(runToTrap(machine).cpu);
    machine.run(1000);
    machine.tick();
    machine.run(1000);
    for (const number of [1, 2]) {
      const at = machine.blocks(number).prcb + BigInt(KPRCB.IDLE_COUNT);
      expect(machine.memory.readU64(at)).toBe(2n);
    }
  });
});

describe('what a debugger finds in memory', () => {
  const machine = new Machine();
  const { memory } = machine;

  test('the list of loaded modules, a ring in both directions', () => {
    const head = machine.symbol('PsLoadedModuleList');
    const names: string[] = [];
    for (let at = memory.readU64(head); at !== head; at = memory.readU64(at)) {
      names.push(text(machine, at + BigInt(LOADER_ENTRY.BASE_NAME)));
      expect(memory.readU64(memory.readU64(at) + 8n)).toBe(at);
    }
    expect(names).toEqual(['ntoskrnl.exe', 'parrot.sys']);
    expect(text(machine, memory.readU64(head) + BigInt(LOADER_ENTRY.FULL_NAME))).toBe(
      '\\SystemRoot\\system32\\ntoskrnl.exe',
    );
  });

  test('the data block, found from its list head', () => {
    const head = machine.symbol('KdpDebuggerDataListHead');
    const at = memory.readU64(head);
    const block = new Fields(memory.read(at, KDBG.SIZE));
    expect(block.u64(0)).toBe(head);
    expect(fromAnsi(block.bytes.subarray(0x10, 0x14))).toBe('KDBG');
    expect([block.u32(0x14), block.u64(0x18), block.u64(0x48)]).toEqual([
      0x380,
      machine.kernelBase,
      machine.symbol('PsLoadedModuleList'),
    ]);
    expect(memory.read(block.u64(0x20), 1)).toEqual(Uint8Array.of(0xcc));
  });

  test('control region, thread and stack of each processor', () => {
    for (const cpu of machine.processors) {
      const blocks = machine.blocks(cpu.number);
      expect(cpu.msr.get(MSR.GS_BASE)).toBe(blocks.pcr);
      expect(memory.readU64(blocks.pcr + 0x18n)).toBe(blocks.pcr);
      expect(memory.readU64(blocks.pcr + 0x20n)).toBe(blocks.prcb);
      expect(memory.readU64(blocks.prcb + 8n)).toBe(blocks.thread);
      expect(memory.readU64(machine.symbol('KiProcessorBlock') + BigInt(cpu.number * 8))).toBe(
        blocks.prcb,
      );
      expect(memory.readU32(blocks.prcb + 0x24n)).toBe(cpu.number);
    }
  });

  test('time passes with the clock', () => {
    const time = () => memory.readU64(0xfffff78000000008n);
    const before = time();
    machine.tick();
    expect(time() - before).toBe(156250n);
  });

  test('how much physical memory there is', () => {
    machine.saveState();
    const at = memory.readU64(machine.symbol('MmPhysicalMemoryBlock'));
    const [runs, pages, first, count] = [0, 8, 0x10, 0x18].map((o) =>
      memory.readU64(at + BigInt(o)),
    );
    expect([runs, pages, count]).toEqual([1n, count, BigInt(machine.physical.pageCount)]);
    expect(machine.physical.page(first! * 0x1000n)).toBeDefined();
    expect(machine.physical.page((first! + count! - 1n) * 0x1000n)).toBeDefined();
    expect(machine.physical.page((first! + count!) * 0x1000n)).toBeUndefined();
  });

  test('saved registers, after a stop', () => {
    machine.processor(1).rip = 0x1234n;
    machine.saveState();
    expect(memory.readU64(machine.blocks(1).prcb + BigInt(KPRCB.CONTEXT) + 0xf8n)).toBe(0x1234n);
  });
});

describe('running', () => {
  test('a processor that steps steps alone', () => {
    const machine = new Machine();
    const other = machine.processor(1).rip;
    machine.processor(0).setFlag(FLAG.TF, true);
    expect(machine.run(1000)).toMatchObject({ trap: { code: EXCEPTION.SINGLE_STEP } });
    expect([machine.processor(0).instructions, machine.processor(1).rip]).toEqual([1n, other]);
  });

  test('breaking in stops at the break-in routine and comes back from it', () => {
    const machine = new Machine();
    skipService(runToTrap(machine).cpu);
    const before = machine.processor(0).rip;
    const cpu = machine.breakIn();
    expect(machine.run(10)).toEqual({
      cpu,
      trap: {
        kind: 'exception',
        code: EXCEPTION.BREAKPOINT,
        address: machine.symbol('RtlpBreakWithStatusInstruction'),
        information: [0n],
      },
    });
    // The debugger moves over the int3; the ret behind it leads back.
    cpu.rip += 1n;
    cpu.setFlag(FLAG.TF, true);
    machine.run(1);
    expect(cpu.rip).toBe(before);
  });

  test.each([0, 65, 1.5])('%p processors are refused', (processors) => {
    expect(() => new Machine({ processors })).toThrow(`1 to 64 processors, not ${processors}`);
  });

  test('a processor or symbol that is not there is named', () => {
    const machine = new Machine();
    expect(() => machine.processor(2)).toThrow('2 processors, no 2');
    expect(() => machine.symbol('NtNothing')).toThrow(
      'no image of the machine has a symbol NtNothing',
    );
  });
});

describe('modules', () => {
  const tea = () =>
    new Image({ name: 'tea.sys', base: 0xfffff80012800000n }).function('Brew', {}, (code) =>
      code.call('DbgBreakPoint'),
    );

  test('come and go', () => {
    const machine = new Machine();
    const loaded = machine.load(tea());
    expect(machine.images.map(({ name }) => name)).toEqual([
      'ntoskrnl.exe',
      'parrot.sys',
      'tea.sys',
    ]);
    expect(fromAnsi(machine.memory.read(loaded.base, 2))).toBe('MZ');
    const head = machine.symbol('PsLoadedModuleList');
    expect(machine.memory.readU64(head + 8n)).toBe(loaded.loaderEntry);

    machine.unload('tea.sys');
    expect(machine.memory.read(loaded.base, 1)).toHaveLength(0);
    expect(machine.symbols.has('Brew')).toBe(false);
    expect(machine.memory.readU64(head + 8n)).not.toBe(loaded.loaderEntry);
    machine.load(tea());
  });

  test('run what they are made of', () => {
    const machine = new Machine();
    machine.load(tea());
    machine.processor(1).rip = machine.symbol('Brew');
    for (;;) {
      const { cpu, trap } = runToTrap(machine);
      if (trap.kind === 'exception') {
        expect([cpu.number, trap.address]).toEqual([1, machine.symbol('DbgBreakPoint')]);
        break;
      }
      skipService(cpu);
    }
  });

  test('that clash or are not there are refused', () => {
    const machine = new Machine();
    machine.load(tea());
    expect(() => machine.load(tea())).toThrow('two images define Brew');
    expect(() => machine.unload('coffee.sys')).toThrow('no module coffee.sys');
    expect(() => machine.unload('ntoskrnl.exe')).toThrow(
      'no module ntoskrnl.exe that could be unloaded',
    );
  });
});

describe('registers as records', () => {
  const filled = () => {
    const cpu = new Processor(0);
    for (let i = 0; i < 16; i++) cpu.general[i] = 0x1000n + BigInt(i);
    cpu.dr.set([1n, 2n, 3n, 4n]);
    cpu.rip = 0xfffff80012401010n;
    cpu.eflags = 0x246;
    cpu.xmm[16] = 0x77;
    return cpu;
  };

  test('CONTEXT: every register at its place', () => {
    const context = new Fields(encodeContext(filled()));
    expect(context.bytes).toHaveLength(1232);
    expect([context.u32(0x30), context.u32(0x44), context.u64(0xf8)]).toEqual([
      0x10001f,
      0x246,
      0xfffff80012401010n,
    ]);
    // RAX, RSP and R15; DR0 and DR3; XMM1.
    expect([context.u64(0x78), context.u64(0x98), context.u64(0xf0)]).toEqual([
      0x1000n,
      0x1004n,
      0x100fn,
    ]);
    expect([context.u64(0x48), context.u64(0x60), context.u8(0x1b0)]).toEqual([1n, 4n, 0x77]);
    expect([context.u16(0x38), context.u16(0x42)]).toEqual([0x10, 0x18]);
  });

  test('CONTEXT back: only the groups that are named', () => {
    const record = encodeContext(filled());
    const cpu = new Processor(0);
    applyContext(cpu, record, CONTEXT_FLAGS.INTEGER);
    expect([cpu.general[REG.RAX], cpu.rsp, cpu.rip]).toEqual([0x1000n, 0n, 0n]);
    applyContext(cpu, record, CONTEXT_FLAGS.CONTROL);
    expect([cpu.rsp, cpu.rip, cpu.eflags, cpu.dr[0]]).toEqual([
      0x1004n,
      0xfffff80012401010n,
      0x246,
      0n,
    ]);
    applyContext(cpu, record);
    expect(encodeContext(cpu)).toEqual(record);
  });

  test('special registers there and back', () => {
    const cpu = filled();
    cpu.cr3 = 0x1ad000n;
    cpu.gdtr = { base: 0xffff1000n, limit: 0x57 };
    cpu.msr.set(MSR.GS_BASE, 0x5555n);
    const record = encodeSpecialRegisters(cpu);
    const special = new Fields(record);
    expect([special.u64(0x10), special.u64(0x20), special.u64(0x58), special.u64(0xa8)]).toEqual([
      0x1ad000n,
      1n,
      0xffff1000n,
      0x5555n,
    ]);
    const copy = new Processor(1);
    applySpecialRegisters(copy, record);
    expect(encodeSpecialRegisters(copy)).toEqual(record);
    expect(copy.gdtr).toEqual(cpu.gdtr);
  });
});
