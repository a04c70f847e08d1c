// Registers, the engine's pseudo registers and the thread context, against the command `r`.
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_ANY_ID,
  DEBUG_OUTCTL,
  DEBUG_REGISTERS,
  DEBUG_REGSRC,
  DEBUG_VALUE_TYPE,
  type DEBUG_VALUE,
} from '../../src/raw.ts';
import { type Bench, startAtAdd } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

const { INT32, INT64, FLOAT80, VECTOR64, VECTOR128 } = DEBUG_VALUE_TYPE;

/** The value that `r NAME` prints. */
function r(bench: Bench, name: string): bigint {
  const match = /=([0-9a-f]+)/.exec(bench.command(`r ${name}`));
  return BigInt(`0x${match![1]!}`);
}

const valueOf = ({ registers }: Bench, name: string): DEBUG_VALUE =>
  registers.GetValue(registers.GetIndexByName(name));

const GENERAL = 'rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15 rip efl'.split(' ');

describe('the registers of the machine', () => {
  test('have names, indices and descriptions that agree', () => {
    using bench = startAtAdd();
    const { registers } = bench;
    const count = registers.GetNumberRegisters();
    expect(count).toBeGreaterThan(100);
    const names = Array.from({ length: count }, (_, i) => registers.GetDescription(i).NameBuffer);
    expect(new Set(names).size).toBe(count);
    for (const name of GENERAL) {
      expect(registers.GetIndexByName(name)).toBe(names.indexOf(name));
      expect(registers.GetIndexByNameWide(name)).toBe(names.indexOf(name));
    }
    const eax = registers.GetDescriptionWide(names.indexOf('eax'));
    expect(eax).toMatchObject({
      NameBuffer: 'eax',
      Desc: { SubregMaster: names.indexOf('rax'), SubregLength: 32, SubregMask: 0xffffffffn },
    });
  });

  test('have the values that r prints', () => {
    using bench = startAtAdd(['--loops', '3']);
    bench.runTo('target!add'); // add(1, 2): more interesting than zeros
    for (const name of GENERAL) {
      const { Value } = valueOf(bench, name) as { Value: number | bigint };
      expect([name, BigInt(Value)]).toEqual([name, r(bench, name)]);
    }
    expect(valueOf(bench, 'rip')).toEqual({ Type: INT64, Value: bench.value('target!add') });
    expect(valueOf(bench, 'efl').Type).toBe(INT32);
  });

  test('where the thread stands', () => {
    using bench = startAtAdd();
    const { registers } = bench;
    expect(registers.GetInstructionOffset()).toBe(bench.value('@rip'));
    expect(registers.GetStackOffset()).toBe(bench.value('@rsp'));
    expect(registers.GetFrameOffset()).toBe(bench.value('@rbp'));
    for (const source of [DEBUG_REGSRC.DEBUGGEE, DEBUG_REGSRC.FRAME]) {
      expect(registers.GetInstructionOffset2(source)).toBe(bench.value('@rip'));
      expect(registers.GetStackOffset2(source)).toBe(bench.value('@rsp'));
    }
    expect(registers.GetFrameOffset2(DEBUG_REGSRC.DEBUGGEE)).toBe(bench.value('@rbp'));
  });

  test('several at once, from the thread or from the frame that is looked at', () => {
    using bench = startAtAdd();
    const { registers } = bench;
    const rip = registers.GetIndexByName('rip');
    const returnsTo = bench.value('$ra');
    const [rax, rcx, rdx] = ['rax', 'rcx', 'rdx'].map((name) => valueOf(bench, name));
    expect(registers.GetValues(3, null, registers.GetIndexByName('rax'))).toEqual([rax, rcx, rdx]);
    expect(registers.GetValues(2, [rip, registers.GetIndexByName('rdx')], 0)).toEqual([
      { Type: INT64, Value: bench.value('target!add') },
      rdx,
    ]);
    bench.command('.frame /c 1');
    const ripIn = (source: number) => registers.GetValues2(source, 1, [rip], 0)[0];
    expect(ripIn(DEBUG_REGSRC.FRAME)).toEqual({ Type: INT64, Value: returnsTo });
    expect(ripIn(DEBUG_REGSRC.DEBUGGEE)).toEqual({ Type: INT64, Value: bench.value('target!add') });
  });

  test('printed as r prints them', () => {
    using bench = startAtAdd();
    const { registers } = bench;
    bench.takeOutput();
    registers.OutputRegisters(DEBUG_OUTCTL.THIS_CLIENT, DEBUG_REGISTERS.DEFAULT);
    const all = bench.takeOutput();
    expect(bench.command('r')).toContain(all.trimEnd());
    expect(all).toContain(`rip=${bench.value('target!add').toString(16).padStart(16, '0')}`);
    registers.OutputRegisters2(
      DEBUG_OUTCTL.THIS_CLIENT,
      DEBUG_REGSRC.DEBUGGEE,
      DEBUG_REGISTERS.FLOAT,
    );
    expect(bench.takeOutput()).toContain('st0=');
  });
});

describe('setting a register', () => {
  test.each([
    ['rax', { Type: INT64, Value: 0xfedcba9876543210n }, 0xfedcba9876543210n],
    ['r15', { Type: INT64, Value: 0n }, 0n],
    ['ebx', { Type: INT32, Value: 0x89abcdef }, 0x89abcdefn],
    ['cl', { Type: DEBUG_VALUE_TYPE.INT8, Value: 0xfe }, 0xfen],
  ] as const)('%s', (name, value, expected) => {
    using bench = startAtAdd();
    bench.registers.SetValue(bench.registers.GetIndexByName(name), value);
    expect(r(bench, name)).toBe(expected);
    const { Value } = valueOf(bench, name) as { Value: number | bigint };
    expect(BigInt(Value)).toBe(expected);
  });

  test('changes what the program computes', () => {
    using bench = startAtAdd();
    bench.registers.SetValue(bench.registers.GetIndexByName('rcx'), { Type: INT64, Value: 40n });
    bench.command('gu'); // sets the state only; the wait runs the program
    bench.wait();
    expect(bench.value('@eax')).toBe(41n);
  });

  test('several at once', () => {
    using bench = startAtAdd();
    const { registers } = bench;
    const index = (name: string) => registers.GetIndexByName(name);
    const value = (Value: bigint): DEBUG_VALUE => ({ Type: INT64, Value });
    registers.SetValues([index('rax'), index('r8')], 0, [value(0x11n), value(0x88n)]);
    expect([r(bench, 'rax'), r(bench, 'r8')]).toEqual([0x11n, 0x88n]);
    registers.SetValues2(DEBUG_REGSRC.DEBUGGEE, [index('r9')], 0, [value(0x99n)]);
    expect(r(bench, 'r9')).toBe(0x99n);
  });

  test('a vector register, byte for byte', () => {
    using bench = startAtAdd();
    const bytes = Uint8Array.from({ length: 16 }, (_, i) => i * 16 + i);
    const index = bench.registers.GetIndexByName('xmm3');
    bench.registers.SetValue(index, { Type: VECTOR128, Value: bytes });
    expect(bench.registers.GetValue(index)).toEqual({ Type: VECTOR128, Value: bytes });
    const printed = bench.command('r xmm3:ub').replace('xmm3=', '').trim().split(' ');
    expect(printed.reverse().map((text) => parseInt(text, 16))).toEqual([...bytes]);
    expect(valueOf(bench, 'xmm3h')).toEqual({ Type: VECTOR64, Value: bytes.subarray(8) });
  });

  test('a register of the floating-point unit', () => {
    using bench = startAtAdd();
    const one = new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0x80, 0xff, 0x3f]);
    const index = bench.registers.GetIndexByName('st0');
    bench.registers.SetValue(index, { Type: FLOAT80, Value: one });
    expect(bench.registers.GetValue(index)).toEqual({ Type: FLOAT80, Value: one });
    expect(bench.command('r st0')).toMatch(/st0= ?1\.0+e\+0000/);
  });
});

describe('pseudo registers', () => {
  test('are read and written', () => {
    using bench = startAtAdd();
    const { registers } = bench;
    const indices = ['$ip', '$teb'].map((name) => registers.GetPseudoIndexByName(name));
    expect(registers.GetPseudoValues(DEBUG_REGSRC.DEBUGGEE, 2, indices, 0)).toEqual([
      { Type: INT64, Value: bench.value('target!add') },
      { Type: INT64, Value: bench.system.GetCurrentThreadTeb() },
    ]);
    const t5 = [registers.GetPseudoIndexByName('$t5')];
    registers.SetPseudoValues(DEBUG_REGSRC.DEBUGGEE, t5, 0, [{ Type: INT64, Value: 0x77n }]);
    expect(bench.value('@$t5')).toBe(0x77n);
  });

  test('have names, indices and types', () => {
    using bench = startAtAdd();
    const { registers } = bench;
    expect(registers.GetNumberPseudoRegisters()).toBeGreaterThan(20);
    for (const name of ['$ip', '$teb', '$t5', '$ra']) {
      const index = registers.GetPseudoIndexByName(name);
      expect(registers.GetPseudoIndexByNameWide(name)).toBe(index);
      expect(registers.GetPseudoDescription(index).NameBuffer).toBe(name);
      expect(registers.GetPseudoDescriptionWide(index)).toEqual(
        registers.GetPseudoDescription(index),
      );
    }
  });
});

test('the thread context holds the same registers', () => {
  using bench = startAtAdd();
  const CONTEXT_SIZE = 1232;
  const RCX = 0x80; // offset in the amd64 CONTEXT
  const RIP = 0xf8;
  const context = bench.advanced.GetThreadContext(CONTEXT_SIZE);
  const view = new DataView(context.buffer, context.byteOffset, context.byteLength);
  expect(view.getBigUint64(RIP, true)).toBe(bench.value('@rip'));
  view.setBigUint64(RCX, 0x1234n, true);
  bench.advanced.SetThreadContext(context);
  expect(r(bench, 'rcx')).toBe(0x1234n);
});

describe('refused', () => {
  const refusals: [string, string, (bench: Bench) => unknown][] = [
    ['an unknown name', 'E_NOINTERFACE', ({ registers }) => registers.GetIndexByName('nope')],
    ['an index too high', 'E_INVALIDARG', ({ registers }) => registers.GetValue(DEBUG_ANY_ID)],
    ['its description', 'E_INVALIDARG', ({ registers }) => registers.GetDescription(DEBUG_ANY_ID)],
    [
      'an unknown pseudo register',
      'E_INVALIDARG',
      ({ registers }) => registers.GetPseudoIndexByNameWide('$nope'),
    ],
  ];
  test.each(refusals)('%s: %s', (_, code, action) => {
    using bench = startAtAdd();
    expect(thrown(DbgEngError, () => action(bench)).code).toBe(code);
  });

  test('a value of the wrong type', () => {
    using bench = startAtAdd();
    const set = (value: unknown) => () => bench.registers.SetValue(0, value as DEBUG_VALUE);
    expect(set({ Type: INT64, Value: 5 })).toThrow(/DEBUG_VALUE\.Value must be a bigint, not 5/);
    expect(set({ Type: INT32, Value: 2 ** 32 })).toThrow(/32 bits/);
    expect(set({ Type: 'rax', Value: 1n })).toThrow(TypeError);
    expect(set(5n)).toThrow(TypeError);
    expect(r(bench, 'rax')).toBe(0n);
  });
});
