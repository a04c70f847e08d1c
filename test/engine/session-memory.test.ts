// Memory, regions, machine code and expressions, against the engine's own text: db, dd, dq, s, u, a, ?.
import { describe, expect, test } from '@jest/globals';
import { MemoryError } from '../../src/index.ts';
import { DEBUG_INTERRUPT } from '../../src/raw.ts';
import { command, masm, number, sessionAt, startSession } from '../support/session.ts';
import { thrown } from '../support/thrown.ts';

/** The numbers that `db`, `dw`, `dd` and `dq` print. */
function dumped(session: ReturnType<typeof sessionAt>, text: string): bigint[] {
  return command(session, text)
    .split('\n')
    .flatMap((line) =>
      line
        .replace(/^\S+\s+/, '')
        .split('  ')[0]!
        .replaceAll('-', ' ')
        .trim()
        .split(/ +/),
    )
    .map(number);
}

test('reads as db, dw, dd and dq do', () => {
  using session = sessionAt('target!add');
  const { memory } = session;
  const bytes = memory.read('target!g_bytes', 64);
  expect([...bytes].map(BigInt)).toEqual(dumped(session, 'db target!g_bytes L40'));
  expect([...bytes]).toEqual(Array.from({ length: 64 }, (_, i) => (i * 7) & 0xff));
  expect(BigInt(memory.readU16('target!g_bytes+2'))).toBe(
    dumped(session, 'dw target!g_bytes+2 L1')[0],
  );
  expect(BigInt(memory.readU32('target!g_bytes+4'))).toBe(
    dumped(session, 'dd target!g_bytes+4 L1')[0],
  );
  expect(memory.readU64('target!g_bytes+8')).toBe(dumped(session, 'dq target!g_bytes+8 L1')[0]);
  expect(memory.readPointer('target!g_list')).toBe(masm(session, 'poi(target!g_list)'));
  expect(memory.readPointers('@rsp', 2)).toEqual(dumped(session, 'dq @rsp L2'));
  expect(memory.readString(memory.readPointer('target!g_text'), { encoding: 'utf8' })).toBe(
    'hello from target',
  );
  expect(memory.readString(memory.readPointer('target!g_wide'))).toBe('grüße 你好 \u{1f600}');
});

test('writes what the engine then shows', () => {
  using session = sessionAt('target!add');
  const { memory } = session;
  memory.writeU32('target!g_counter', 0x12345678);
  expect(dumped(session, 'dd target!g_counter L1')).toEqual([0x12345678n]);
  memory.write('target!g_bytes', new Uint8Array([1, 2, 3]));
  memory.writeU64('target!g_bytes+8', 0x1122334455667788n);
  memory.writeF64('target!g_bytes+10', 1.5);
  expect(dumped(session, 'db target!g_bytes L3')).toEqual([1n, 2n, 3n]);
  expect(dumped(session, 'dq target!g_bytes+8 L1')).toEqual([0x1122334455667788n]);
  expect(memory.readF64('target!g_bytes+10')).toBe(1.5);
});

test('what cannot be read says from where', () => {
  using session = sessionAt('target!add');
  const error = thrown(MemoryError, () => session.memory.read(0x1000n, 8));
  expect(error.message).toContain('Memory at 0x1000 cannot be read');
  expect(error.address).toBe(0x1000n);
  expect(command(session, 'db 1000 L1')).toContain('??');
  expect(() => session.memory.write(0x1000n, new Uint8Array(1))).toThrow('cannot be written');
  expect(session.memory.readUpTo(0x1000n, 8)).toHaveLength(0);
  const { base, size } = session.memory.region('target!add');
  expect(session.memory.readUpTo(base + size - 4n, 4)).toHaveLength(4);
  expect(() => session.memory.read(5 as never, 1)).toThrow('An address is a bigint');
});

test('searches as s does', () => {
  using session = sessionAt('target!add');
  const { base, size } = session.module('target');
  const pattern = 'hello from target';
  const found = [...session.memory.searchAll(base, pattern, { length: size })];
  const shown = command(session, `s -a target L?0x${size.toString(16)} "${pattern}"`);
  expect(found).toEqual([...shown.matchAll(/^(\S+)/gm)].map(([, at]) => number(at!)));
  expect(found.length).toBeGreaterThan(0);
  expect(session.memory.search(base, 'not in there', { length: size })).toBeUndefined();
});

test('regions hold what they say, and follow each other', () => {
  using session = sessionAt('target!add');
  const code = session.memory.region('target!add');
  expect(code).toMatchObject({ state: 'commit', type: 'image', access: 'r-x' });
  expect(code.allocationBase).toBe(masm(session, 'target'));
  expect(session.memory.region('@rsp')).toMatchObject({ access: 'rw-', type: 'private' });
  expect(session.memory.region('target!g_counter').access).toBe('rw-');
  const all = [...session.memory.regions()];
  expect(all.length).toBeGreaterThan(20);
  for (let i = 1; i < all.length; i++)
    expect(all[i]!.base).toBeGreaterThanOrEqual(all[i - 1]!.base + all[i - 1]!.size);
  expect(all).toContainEqual(code);
});

describe('machine code', () => {
  test('is read as u reads it', () => {
    using session = sessionAt('target!add');
    const lines = command(session, 'u target!add L8').split('\n').slice(1);
    const list = session.disassemble('target!add', 8);
    expect(list).toHaveLength(8);
    for (const [i, { address, bytes, mnemonic, operands, end }] of list.entries()) {
      const [at, code, name] = lines[i]!.split(/\s+/);
      expect([address, Buffer.from(bytes).toString('hex'), mnemonic]).toEqual([
        number(at!),
        code,
        name,
      ]);
      expect(lines[i]).toContain(operands);
      expect(end).toBe(address + BigInt(bytes.length));
    }
    expect(session.disassemble(0n, 4)).toEqual([]);
    expect(() => session.disassemble('target!add', -1)).toThrow('how many instructions');
  });

  test('is written as a writes it', () => {
    using session = sessionAt('target!add');
    const at = masm(session, 'target!add');
    expect(session.assemble('target!add', 'mov eax, 7')).toBe(at + 5n);
    expect(session.assemble(at + 5n, 'ret')).toBe(at + 6n);
    expect(command(session, 'u target!add L2')).toMatch(/mov\s+eax,7[^]*ret/);
    expect(() => session.assemble('target!add', '')).toThrow('needs the text');
    expect(() => session.assemble('target!add', 'no such thing')).toThrow();
  });
});

test('expressions are what ? says', () => {
  using session = sessionAt('target!add');
  for (const text of [
    '@rip',
    'target!g_counter',
    '@rsp+8',
    'poi(target!g_list)',
    '0n10+5',
    '@@c++(g_total+1)',
    '-1',
  ])
    expect([text, BigInt.asUintN(64, session.evaluate(text) as bigint)]).toEqual([
      text,
      masm(session, text),
    ]);
  expect(() => session.evaluate('nope!nope')).toThrow("'nope!nope' has no value");
  expect(() => session.evaluate('1 2')).toThrow(/only up to|has no value/);
  expect(() => session.evaluate('')).toThrow('needs the text');
});

test('reading that is interrupted says so, and nothing of the memory', () => {
  using session = startSession();
  const at = session.address('@rsp');
  const { control } = session.engine;
  control.SetInterrupt(DEBUG_INTERRUPT.ACTIVE);
  expect(() => session.memory.readU64(at)).toThrow(/^It was interrupted before memory at 0x/);
  expect(control.GetInterrupt()).toBe(true);
  expect(typeof session.memory.readU64(at)).toBe('bigint');
});
