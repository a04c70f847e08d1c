import { describe, expect, test } from '@jest/globals';
import { FLAG } from '../../src/kd/x64/processor.ts';
import { EXCEPTION } from '../../src/kd/x64/traps.ts';
import { CODE, DATA, SmallMachine } from './small-machine.ts';

const WATCHED = DATA + 8n;
const SINGLE_STEP = { kind: 'exception', code: EXCEPTION.SINGLE_STEP, information: [] };

/** DR7 that enables slot 0 for this kind (0 execute, 1 write, 3 access) and length. */
const dr7 = (kind: number, length: 1 | 2 | 4 | 8) =>
  1n | (BigInt(kind) << 16n) | (BigInt([1, 2, 8, 4].indexOf(length)) << 18n);

describe('the trap flag', () => {
  test('stops after one instruction, and is used up', () => {
    const machine = new SmallMachine((code) => code.nop().nop().int3());
    machine.cpu.setFlag(FLAG.TF, true);
    expect(machine.step()).toEqual({ ...SINGLE_STEP, address: CODE + 1n });
    expect([machine.cpu.flag(FLAG.TF), machine.cpu.dr6]).toEqual([false, 0xffff4ff0n]);
    expect(machine.step()).toBeUndefined();
  });
});

describe('data breakpoints', () => {
  const access = (kind: 'load' | 'store', width: 1 | 4 | 8, offset: number) =>
    new SmallMachine((code) => {
      const place = { base: 'rbx', offset } as const;
      if (kind === 'load') code.load('rax', place, width);
      else code.store(place, 'rax', width);
      code.nop();
    });

  test.each([
    ['store', 8, 8, 1, 8, true],
    ['store', 1, 15, 1, 8, true],
    ['store', 1, 16, 1, 8, false],
    ['store', 8, 1, 1, 8, true],
    ['store', 8, 0, 1, 8, false],
    ['store', 4, 8, 1, 4, true],
    ['store', 4, 12, 1, 4, false],
    ['store', 4, 4, 1, 1, false],
    ['store', 4, 6, 1, 1, true],
    ['load', 8, 8, 1, 8, false],
    ['load', 8, 8, 3, 8, true],
    ['store', 8, 8, 3, 2, true],
    ['store', 8, 8, 0, 1, false],
  ] as const)(
    '%s of %i bytes at %i; watched kind %i, %i bytes: %p',
    (kind, width, offset, rw, length, hit) => {
      const machine = access(kind, width, offset);
      machine.set('RBX', DATA);
      machine.cpu.dr[0] = WATCHED;
      machine.cpu.dr7 = dr7(rw, length);
      const trap = machine.step();
      // The stop comes after the instruction: kind and width decide how long that was.
      if (hit) expect(trap).toEqual({ ...SINGLE_STEP, address: machine.cpu.rip });
      else expect(trap).toBeUndefined();
      expect(machine.cpu.dr6 & 0xfn).toBe(hit ? 1n : 0n);
      expect(machine.cpu.rip).toBeGreaterThan(CODE);
    },
  );

  test('DR6 names the slot', () => {
    const machine = access('store', 8, 8);
    machine.set('RBX', DATA);
    machine.cpu.dr[2] = WATCHED;
    machine.cpu.dr7 = 0x10n | (1n << 24n);
    machine.step();
    expect(machine.cpu.dr6 & 0x400fn).toBe(4n);
  });

  test('a slot that is not enabled does nothing', () => {
    const machine = access('store', 8, 8);
    machine.set('RBX', DATA);
    machine.cpu.dr[0] = WATCHED;
    machine.cpu.dr7 = dr7(1, 8) & ~1n;
    expect(machine.step()).toBeUndefined();
  });
});

describe('execution breakpoints', () => {
  test('stop before the instruction; the resume flag lets it pass once', () => {
    const machine = new SmallMachine((code) => code.nop().nop().jmp('top').label('top'));
    machine.cpu.dr[0] = CODE + 1n;
    machine.cpu.dr7 = dr7(0, 1);
    expect(machine.step()).toBeUndefined();
    expect(machine.step()).toEqual({ ...SINGLE_STEP, address: CODE + 1n });
    expect([machine.cpu.rip, machine.cpu.dr6 & 0xfn]).toEqual([CODE + 1n, 1n]);
    expect(machine.step()).toMatchObject(SINGLE_STEP);
    machine.cpu.setFlag(FLAG.RF, true);
    expect(machine.step()).toBeUndefined();
    expect([machine.cpu.rip, machine.cpu.flag(FLAG.RF)]).toEqual([CODE + 2n, false]);
  });
});
