// Arguments that do not fit: each is one error that names the parameter, and the engine is not called.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ArgumentError,
  DbgEngError,
  debugCreate,
  DEBUG_ANY_ID,
  DEBUG_STATUS,
  IDebugClient,
  IDebugEventCallbacks,
  implement,
} from '../../src/raw.ts';
import { Bench, startAtAdd } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

/** As JavaScript without types would pass it. */
const any = (value: unknown): never => value as never;

let bench: Bench;
beforeAll(() => {
  bench = startAtAdd();
});
afterAll(() => bench[Symbol.dispose]());

/** What was passed, and what the message says about it. */
type Bad = [shown: string, value: unknown];

const badNumbers: Bad[] = [
  ['-1', -1],
  ['4294967296', 2 ** 32],
  ['1.5', 1.5],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['"5"', '5'],
  ['5n', 5n],
  ['null', null],
  ['undefined', undefined],
  ['true', true],
  ['an object (Array)', [5]],
  ['a function', () => 5],
];

describe('an unsigned number of 32 bits', () => {
  test.each(badNumbers)('is not %s', (shown, value) => {
    const error = thrown(ArgumentError, () => bench.control.SetRadix(any(value)));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ method: 'SetRadix', parameter: 'Radix' });
    expect(error.message).toBe(
      `${error.interfaceName}::SetRadix: Radix must be a whole number from 0 to 0xffffffff, not ${shown}`,
    );
    expect(error.interfaceName).toBe('IDebugControl7');
  });

  test('may be the largest', () => {
    expect(() => bench.control.GetBreakpointById(DEBUG_ANY_ID)).toThrow(DbgEngError);
    expect(() => bench.control.SetRadix(-0 + 16)).not.toThrow();
  });
});

describe('a signed number of 32 bits', () => {
  test.each([2 ** 31, -(2 ** 31) - 1, 0.5, Number.NaN, '1', 1n, null])('is not %p', (value) => {
    const near = () => bench.control.GetNearInstruction(bench.value('@rip'), any(value));
    expect(thrown(ArgumentError, near)).toMatchObject({ parameter: 'Delta' });
  });
});

describe('an address', () => {
  const bad: Bad[] = [
    ['5 (64-bit values are bigint: add an n, or use BigInt())', 5],
    ['-1n', -1n],
    ['18446744073709551616n', 2n ** 64n],
    ['"0x1000"', '0x1000'],
    ['null', null],
    ['undefined', undefined],
  ];
  test.each(bad)('is not %s', (_, value) => {
    const error = thrown(ArgumentError, () => bench.spaces.ReadVirtual(any(value), 4));
    expect(error).toMatchObject({ method: 'ReadVirtual', parameter: 'Offset' });
    expect(error.message).toContain('must be a bigint from 0n to 0xffffffffffffffffn');
    if (typeof value === 'number') expect(error.message).toContain('add an n');
  });

  test('may be the highest', () => {
    expect(() => bench.spaces.ReadVirtual(0xffffffffffffffffn, 1)).toThrow(DbgEngError);
  });
});

describe('text', () => {
  const bad: Bad[] = [
    ['5', 5],
    ['null', null],
    ['undefined', undefined],
    ['an object (Uint8Array)', new Uint8Array(1)],
    ['an object (Object)', {}],
    ['true', true],
  ];
  test.each(bad)('is not %s', (shown, value) => {
    for (const name of ['GetOffsetByName', 'GetOffsetByNameWide'] as const) {
      const error = thrown(ArgumentError, () => bench.symbols[name](any(value)));
      expect(error.message).toMatch(/Symbol must be a string, not /);
      expect(error.message).toContain(shown);
    }
  });

  test('has no NUL in it', () => {
    for (const name of ['GetOffsetByName', 'GetOffsetByNameWide'] as const)
      expect(() => bench.symbols[name]('a\0b')).toThrow(/Symbol must be text without a NUL/);
  });

  test('of an ANSI method fits the code page', () => {
    const error = thrown(ArgumentError, () => bench.symbols.GetOffsetByName('target!Ж'));
    expect(error.message).toContain('GetOffsetByNameWide');
    expect(thrown(DbgEngError, () => bench.symbols.GetOffsetByNameWide('target!Ж')).code).toBe(
      'E_FAIL',
    );
  });
});

describe('bytes', () => {
  test.each([null, undefined, 'text', 5, [1, 2, 3], {}])('are not %p', (value) => {
    const at = bench.value('target!g_bytes');
    const error = thrown(ArgumentError, () => bench.spaces.WriteVirtual(at, any(value)));
    expect(error.message).toMatch(/Buffer must be a Uint8Array, a Buffer or another view of bytes/);
  });

  test('may be none', () => {
    expect(() =>
      bench.spaces.WriteVirtual(bench.value('target!g_bytes'), new Uint8Array()),
    ).not.toThrow(ArgumentError);
  });

  test.each([null, 'text', [1], {}])('to read into are not %p', (value) => {
    const at = bench.value('target!g_bytes');
    expect(() => bench.spaces.readVirtualInto(at, any(value))).toThrow(TypeError);
  });
});

describe('lists', () => {
  test.each([null, 5, 'text', {}])('are not %p', (value) => {
    const at = bench.value('target!g_bytes');
    expect(() => bench.spaces.WritePointersVirtual(at, any(value))).toThrow(ArgumentError);
  });

  test('hold what they should', () => {
    const at = bench.value('target!g_bytes');
    const before = bench.spaces.ReadVirtual(at, 16);
    const write = (list: unknown) => () => bench.spaces.WritePointersVirtual(at, any(list));
    expect(write([1n, 2])).toThrow(
      'Element 1 of a list must be a bigint from 0n to 0xffffffffffffffffn, not 2',
    );
    expect(write([-1n])).toThrow(/Element 0 .* not -1n/);
    const values = (list: unknown) => () => bench.registers.GetValues(2, any(list), 0);
    expect(values(['rax', 'rbx'])).toThrow(/Element 0 .* a whole number .* not "rax"/);
    expect(values([0, -1])).toThrow(/Element 1/);
    expect(values([0, undefined])).toThrow(/Element 1 .* not undefined/);
    expect(bench.spaces.ReadVirtual(at, 16)).toEqual(before);
  });
});

describe('structures', () => {
  test('are objects with the fields that they have', () => {
    const create = (options: unknown) => () =>
      bench.client.CreateProcess2Wide(0n, 'x.exe', any(options), null, null);
    expect(create(5)).toThrow(ArgumentError);
    expect(create(null)).toThrow(ArgumentError);
    const good = { CreateFlags: 2, EngCreateFlags: 0, VerifierFlags: 0 };
    expect(create({ ...good, CreateFlags: -1 })).toThrow(
      /DEBUG_CREATE_PROCESS_OPTIONS.CreateFlags must be a whole number/,
    );
    expect(create({ ...good, VerifierFlags: '0' })).toThrow(/VerifierFlags/);
    expect(create(good)).toThrow(DbgEngError); // no such file
  });
});

describe('interfaces', () => {
  test.each([5, 'text', {}, () => undefined])('are not %p', (value) => {
    const error = thrown(ArgumentError, () => bench.client.SetEventCallbacks(any(value)));
    expect(error.message).toMatch(
      /Callbacks must be an IDebugEventCallbacks: what the engine returned, or implement\(/,
    );
    expect(() => bench.control.RemoveBreakpoint(any(value))).toThrow(ArgumentError);
    expect(() => bench.client.GetOtherOutputMask(any(null))).toThrow(TypeError);
  });

  test('are of the right kind', () => {
    using callbacks = implement(IDebugEventCallbacks, {});
    expect(() => bench.client.SetOutputCallbacks(any(callbacks))).toThrow(
      /Callbacks must be an IDebugOutputCallbacks: .*, not an IDebugEventCallbacks/,
    );
    using client = debugCreate(IDebugClient);
    expect(() => bench.control.RemoveBreakpoint(any(client))).toThrow(TypeError);
    expect(() => bench.client.SetEventCallbacks(any(client))).toThrow(TypeError);
  });
});

test('GUIDs look like one', () => {
  for (const value of ['', 'not a guid', 5, null, '12345678-1234-1234-1234-12345678901'])
    expect(
      thrown(ArgumentError, () => bench.control.GetBreakpointByGuid(any(value))).message,
    ).toContain('must be a GUID (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)');
  const unknown = '{12345678-1234-1234-1234-123456789ABC}';
  expect(() => bench.control.GetBreakpointByGuid(unknown)).toThrow(DbgEngError);
});

test('booleans are true or false', () => {
  for (const value of [0, 1, 'true', null, undefined])
    expect(() => bench.control.OpenLogFile('c:\\windows\\x.log', any(value))).toThrow(
      /Append must be true or false/,
    );
});

test('the quiet face refuses them as well', () => {
  expect(() => bench.control.hr.SetRadix(-1)).toThrow(ArgumentError);
  expect(() => bench.spaces.hr.ReadVirtual(any(5), 4)).toThrow(ArgumentError);
  expect(() => bench.symbols.hr.GetOffsetByName(any(null))).toThrow(ArgumentError);
});

test('after all of this the engine works as before', () => {
  expect(bench.control.GetExecutionStatus()).toBe(DEBUG_STATUS.BREAK);
  expect(bench.value('@rip')).toBe(bench.value('target!add'));
  expect(bench.command('k')).toContain('target!add');
});
