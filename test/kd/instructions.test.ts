// Instructions without jumps and stack were run on a real x64 processor: x64-vectors.json holds what it made of them. Each
// vector: code, initial state (see below), flags before, flags after, mask of the flags that are defined, registers that
// changed, memory that changed (`offset:bytes`).
import { describe, expect, test } from '@jest/globals';
import vectors from './x64-vectors.json' with { type: 'json' };
import { FLAG, MSR, REG } from '../../src/kd/x64/processor.ts';
import { EXCEPTION } from '../../src/kd/x64/traps.ts';
import { CODE, DATA, SmallMachine, STACK } from './small-machine.ts';

type Vector = [string, number, string, string, string, Record<string, string>, string];

const ARITHMETIC_FLAGS = 0x8d5;
const NAMES = Object.keys(REG).map((name) => name.toLowerCase());

/** RAX, RCX, RDX, RBX, RSP (not used), RBP, RSI, RDI, R8 … R15. RBX points to the data. */
const STATES = [
  '8000000000000000 3 0 20000000 0 ffffffffffffffff 20000004 20000010 7fffffff 80000000 1234567890abcdef 1 ff 8000 7fffffffffffffff 55aa55aa55aa55aa',
  '0123456789abcdef 21 0 20000000 0 10 20000008 20000018 ffffffff 2 fedcba9876543210 7f 80 7fff ffff0000ffff0000 0f0f0f0f0f0f0f0f',
].map((text) => text.split(' ').map((value) => BigInt(`0x${value}`)));

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const data = (state: number) =>
  Uint8Array.from({ length: 64 }, (_, i) => (i * 89 + state * 7 + 3) & 255);

describe('as a real processor does it', () => {
  test.each(vectors as unknown as Vector[])('%s from state %i, flags %s', (...vector) => {
    const [code, state, before, after, defined, registers, memory] = vector;
    const machine = new SmallMachine(Buffer.from(code, 'hex'));
    STATES[state]!.forEach((value, i) => (machine.cpu.general[i] = value));
    machine.cpu.eflags = 0x202 | parseInt(before, 16);
    machine.memory.write(DATA, data(state));

    expect(machine.step()).toBeUndefined();

    const changed: Record<string, string> = {};
    machine.cpu.general.forEach((value, i) => {
      if (value !== STATES[state]![i]) changed[NAMES[i]!] = value.toString(16);
    });
    const flags = machine.cpu.eflags & ARITHMETIC_FLAGS & parseInt(defined, 16);
    const expected = data(state);
    if (memory) {
      const [offset, bytes] = memory.split(':') as [string, string];
      expected.set(Buffer.from(bytes, 'hex'), Number(offset));
    }
    expect({ changed, flags: flags.toString(16) }).toEqual({ changed: registers, flags: after });
    expect(hex(machine.memory.read(DATA, 64))).toBe(hex(expected));
    expect(machine.cpu.rip).toBe(CODE + BigInt(code.length / 2));
  });
});

describe('jumps and stack', () => {
  test('call, push, pop and ret', () => {
    const machine = new SmallMachine((code) => {
      code.mov('rbx', 7).call('inner').int3();
      code.label('inner').push('rbx').push('r12').pop('rbx').pop('rax').ret();
    });
    machine.set('R12', 9n);
    expect(machine.run()).toMatchObject({ code: EXCEPTION.BREAKPOINT });
    expect([machine.get('RAX'), machine.get('RBX'), machine.cpu.rsp]).toEqual([7n, 9n, STACK]);
    expect(machine.memory.readU64(STACK - 8n)).toBe(CODE + 15n);
  });

  test.each([
    ['e', 5n, 5n, true],
    ['ne', 5n, 5n, false],
    ['b', 5n, 0x8000000000000000n, true],
    ['l', 5n, 0x8000000000000000n, false],
    ['l', 0xffffffffffffffffn, 0n, true],
    ['a', 0xffffffffffffffffn, 0n, true],
    ['ge', 3n, 3n, true],
    ['g', 3n, 3n, false],
    ['be', 3n, 3n, true],
    ['s', 3n, 4n, true],
  ] as const)('j%s after comparing %p with %p: %p', (condition, a, b, taken) => {
    const machine = new SmallMachine((code) => {
      code.op('cmp', 'rax', 'rbx').jcc(condition, 'yes').int3().label('yes').hlt();
    });
    machine.set('RAX', a);
    machine.set('RBX', b);
    machine.step();
    machine.step();
    expect(machine.step() === undefined).toBe(taken);
  });

  test('short jumps, loops and indirect calls', () => {
    // mov ecx,5; l: inc rax; dec ecx; jne l; jmp +1; int3; call [rbx]
    const code = Buffer.from('b90500000048ffc0ffc975f9eb01ccff13', 'hex');
    const machine = new SmallMachine(code);
    machine.set('RBX', DATA);
    machine.memory.write(DATA, Buffer.from('1000400000000000', 'hex'));
    for (let i = 0; i < 17; i++) expect(machine.step()).toBeUndefined();
    expect(machine.get('RAX')).toBe(5n);
    machine.step();
    expect(machine.cpu.rip).toBe(0x400010n);
  });

  test('repeated string moves stay on the instruction until they are done', () => {
    const machine = new SmallMachine((code) => code.repMovsb().int3());
    machine.memory.write(DATA, Buffer.from('teapot'));
    machine.set('RSI', DATA);
    machine.set('RDI', DATA + 0x100n);
    machine.set('RCX', 6n);
    machine.step();
    expect([machine.cpu.rip, machine.get('RCX')]).toEqual([CODE, 5n]);
    machine.run();
    expect(Buffer.from(machine.memory.read(DATA + 0x100n, 6)).toString()).toBe('teapot');
  });

  test('pushfq and popfq', () => {
    const machine = new SmallMachine(Buffer.from('9c48810c24000400009dfccc', 'hex'));
    machine.cpu.eflags = 0x247;
    machine.step();
    expect(machine.memory.readU64(machine.cpu.rsp)).toBe(0x247n);
    machine.step();
    machine.step();
    expect(machine.cpu.eflags).toBe(0x647);
    machine.step();
    expect(machine.cpu.flag(FLAG.DF)).toBe(false);
  });
});

describe('of the system', () => {
  test('rdmsr, wrmsr, and a register that does not exist', () => {
    // mov ecx,C0000101; rdmsr; inc eax; wrmsr; mov ecx,1234; rdmsr
    const code = 'b9010100c0' + '0f32' + 'ffc0' + '0f30' + 'b934120000' + '0f32';
    const machine = new SmallMachine(Buffer.from(code, 'hex'));
    machine.cpu.msr.set(MSR.GS_BASE, 0x1122334455667788n);
    const trap = machine.run();
    expect(machine.cpu.msr.get(MSR.GS_BASE)).toBe(0x1122334455667789n);
    expect(trap).toMatchObject({ code: EXCEPTION.PRIVILEGED_INSTRUCTION, address: CODE + 16n });
  });

  test('the GS prefix adds the processor’s own base', () => {
    const machine = new SmallMachine((code) => code.load('rax', { gs: 0x10 }));
    machine.cpu.msr.set(MSR.GS_BASE, DATA);
    machine.memory.write(DATA + 0x10n, Buffer.from('efcdab9078563412', 'hex'));
    machine.step();
    expect(machine.get('RAX')).toBe(0x1234567890abcdefn);
  });

  test('control and debug registers', () => {
    // mov rax,cr3; mov dr0,rax; mov rcx,dr0; mov rdx,cr8
    const machine = new SmallMachine(
      Buffer.from('0f20d8' + '0f23c0' + '0f21c1' + '440f20c2', 'hex'),
    );
    machine.cpu.cr3 = 0x1ad000n;
    machine.cpu.cr8 = 2n;
    for (let i = 0; i < 4; i++) expect(machine.step()).toBeUndefined();
    expect([machine.cpu.dr[0], machine.get('RCX'), machine.get('RDX')]).toEqual([
      0x1ad000n,
      0x1ad000n,
      2n,
    ]);
  });

  test('hlt waits', () => {
    const machine = new SmallMachine((code) => code.hlt());
    expect([machine.step(), machine.cpu.halted]).toEqual([undefined, true]);
  });

  test('int 2dh is the debug service in RAX', () => {
    const machine = new SmallMachine((code) => code.mov('rax', 2).int2d());
    expect(machine.run()).toEqual({ kind: 'service', service: 2 });
    expect(machine.cpu.rip).toBe(CODE + 12n);
  });
});

describe('faults leave everything as it was', () => {
  test.each([
    ['reading where nothing is', '488b00', EXCEPTION.ACCESS_VIOLATION, [0n, 0xdead0000n]],
    ['writing there', '488900', EXCEPTION.ACCESS_VIOLATION, [1n, 0xdead0000n]],
    ['adding to it', '480100', EXCEPTION.ACCESS_VIOLATION, [0n, 0xdead0000n]],
    ['an instruction that is none', '0f0b', EXCEPTION.ILLEGAL_INSTRUCTION, []],
    ['an instruction not known here', 'd9c0', EXCEPTION.ILLEGAL_INSTRUCTION, []],
    ['dividing by nothing', '48f7f1', EXCEPTION.INTEGER_DIVIDE_BY_ZERO, []],
    ['int3', 'cc', EXCEPTION.BREAKPOINT, [0n]],
  ])('%s', (_, code, exception, information) => {
    const machine = new SmallMachine(Buffer.from(code, 'hex'));
    machine.set('RAX', 0xdead0000n);
    machine.set('RCX', 0n);
    const before = machine.cpu.general.slice();
    expect(machine.step()).toEqual({
      kind: 'exception',
      code: exception,
      address: CODE,
      information,
    });
    expect([machine.cpu.general, machine.cpu.rip]).toEqual([before, CODE]);
  });

  test('writing where only reading is allowed', () => {
    const machine = new SmallMachine((code) => code.store({ base: 'rax' }, 'rcx'));
    machine.set('RAX', CODE);
    expect(machine.step()).toMatchObject({ information: [1n, CODE] });
  });

  test('a push without stack keeps RSP', () => {
    const machine = new SmallMachine((code) => code.push('rax'));
    machine.cpu.rsp = DATA;
    expect(machine.step()).toMatchObject({ information: [1n, DATA - 8n] });
    expect(machine.cpu.rsp).toBe(DATA);
  });

  test('an access that ends on a page that is not there', () => {
    const machine = new SmallMachine((code) => code.load('rcx', { base: 'rax' }));
    machine.set('RAX', DATA + 0xffcn);
    expect(machine.step()).toMatchObject({ information: [0n, DATA + 0x1000n] });
  });

  test('running into nowhere', () => {
    const machine = new SmallMachine((code) => code.jmp('away').label('away'));
    machine.cpu.rip = 0x123450000n;
    expect(machine.step()).toMatchObject({ information: [8n, 0x123450000n] });
    // An instruction that begins on the last byte of the code page.
    machine.cpu.rip = CODE + 0xfffn;
    machine.memory.write(CODE + 0xfffn, Uint8Array.of(0xe9));
    expect(machine.step()).toMatchObject({ information: [8n, CODE + 0x1000n] });
  });

  test('an address that no processor takes', () => {
    const machine = new SmallMachine((code) => code.load('rcx', { base: 'rax' }));
    machine.set('RAX', 0x0001000000000000n);
    expect(machine.step()).toMatchObject({ code: EXCEPTION.ACCESS_VIOLATION });
  });
});
