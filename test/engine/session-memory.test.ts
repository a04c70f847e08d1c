// Memory, regions, machine code and expressions, against the engine's own text: db, dd, dq, s, u, a, ?.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MemoryError, openDump, type Session } from '../../src/index.ts';
import { DEBUG_INTERRUPT } from '../../src/raw.ts';
import { buildMinidump, type MinidumpParts } from '../support/minidump.ts';
import { command, masm, number, sessionAt, startSession } from '../support/session.ts';
import { thrown } from '../support/thrown.ts';

/** A session with a dump that is built for it. */
function withDump(parts: MinidumpParts, body: (session: Session) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'dbgeng-memory-'));
  try {
    const file = join(folder, 'built.dmp');
    writeFileSync(file, buildMinidump(parts).bytes);
    using session = openDump(file);
    body(session);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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

test('signed numbers are read as they were written', () => {
  using session = sessionAt('target!add');
  const { memory } = session;
  memory.writeI8('target!g_bytes', -0x80);
  memory.writeI16('target!g_bytes+2', -2);
  memory.writeI32('target!g_bytes+4', -3);
  memory.writeI64('target!g_bytes+8', -(2n ** 63n));
  expect(dumped(session, 'db target!g_bytes L1')).toEqual([0x80n]);
  expect(dumped(session, 'dw target!g_bytes+2 L1')).toEqual([0xfffen]);
  expect(dumped(session, 'dd target!g_bytes+4 L1')).toEqual([0xfffffffdn]);
  expect(dumped(session, 'dq target!g_bytes+8 L1')).toEqual([2n ** 63n]);
  expect(memory.readI8('target!g_bytes')).toBe(-0x80);
  expect(memory.readI16('target!g_bytes+2')).toBe(-2);
  expect(memory.readI32('target!g_bytes+4')).toBe(-3);
  expect(memory.readI64('target!g_bytes+8')).toBe(-(2n ** 63n));
});

test('numbers that do not fit are refused, and nothing is written', () => {
  using session = sessionAt('target!add');
  const { memory } = session;
  const at = session.address('target!g_bytes');
  memory.write(at, new Uint8Array(8).fill(7));
  const from = (max: string) => `a number from 0 to ${max}`;
  const any = (value: unknown) => value as never;
  expect(() => memory.writeU8(at, 300)).toThrow(
    new RangeError(`writeU8 takes an integer of 8 bits, ${from('0xff')}, not 300.`),
  );
  expect(() => memory.writeU16(at, 0x10000)).toThrow(RangeError);
  expect(() => memory.writeU32(at, -1)).toThrow(
    new RangeError(`writeU32 takes an integer of 32 bits, ${from('0xffffffff')}, not -1.`),
  );
  expect(() => memory.writeU32(at, 1.5)).toThrow(TypeError);
  expect(() => memory.writeU32(at, any('x'))).toThrow("not 'x'.");
  expect(() => memory.writeU32(at, any(1n))).toThrow('not 1n.');
  expect(() => memory.writeU64(at, 1n << 65n)).toThrow(RangeError);
  expect(() => memory.writeU64(at, -1n)).toThrow('writeU64 takes an integer of 64 bits');
  expect(() => memory.writeU64(at, any(1))).toThrow(TypeError);
  expect(() => memory.writeF32(at, any('1'))).toThrow("writeF32 takes a number, not '1'.");
  expect(() => memory.writeF64(at, any(undefined))).toThrow('writeF64 takes a number');
  expect(() => memory.writeI8(at, 128)).toThrow(
    new RangeError('writeI8 takes an integer of 8 bits, a number from -128 to 127, not 128.'),
  );
  expect(() => memory.writeI16(at, -0x8001)).toThrow(RangeError);
  expect(() => memory.writeI32(at, 2 ** 31)).toThrow(RangeError);
  expect(() => memory.writeI64(at, 2n ** 63n)).toThrow(
    'to 9223372036854775807n, not 9223372036854775808n.',
  );
  expect(() => memory.writeI64(at, any(-1))).toThrow(TypeError);
  expect([...memory.read(at, 8)]).toEqual(Array(8).fill(7));
  memory.writeU8(at, 0xff);
  memory.writeU32(at + 4n, 0xffffffff);
  expect([...memory.read(at, 8)]).toEqual([255, 7, 7, 7, 255, 255, 255, 255]);
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

test('text ends where the ranges of a dump do', () => {
  const at = 0x12340000n;
  // The text begins in one range, goes on in the next one, and both end in the middle of a page.
  const memory = [
    { address: at, bytes: Buffer.from('grüße und n', 'utf16le') },
    { address: at + 22n, bytes: Buffer.from('och mehr\0', 'utf16le') },
    { address: at + 0x10000n, bytes: Buffer.from('unended', 'latin1') },
  ];
  withDump({ threads: [{ id: 1 }], memory }, (session) => {
    expect(session.memory.readString(at)).toBe('grüße und noch mehr');
    expect(session.memory.readString(at + 24n)).toBe('ch mehr');
    const latin1 = { encoding: 'latin1' } as const;
    expect(session.memory.readString(at + 0x10000n, latin1)).toBe('unended');
    // The last byte is half a character: no character at all.
    expect(session.memory.readString(at + 0x10000n)).toBe('\u6e75\u6e65\u6564');
    expect(() => session.memory.readString(at - 0x1000n)).toThrow(MemoryError);
    const error = thrown(MemoryError, () => session.memory.read(at + 0x10000n, 9));
    expect(error.address).toBe(at + 0x10007n);
    expect(error.message).toContain('(9 bytes asked): ');
  });
});

describe('addresses of 32 bits from 2 GiB on', () => {
  const low = 0x90000000n;
  const high = 0xffffffff90000000n;
  const bytes = Buffer.from('30000090785634127f000000', 'hex');
  // Windows writes such ranges with their sign extended, other programs with zeros.
  for (const [form, at] of [
    ['sign-extended', high],
    ['zero-extended', low],
  ] as const)
    test(`both forms are read, ${form} in the dump`, () => {
      const memory = [
        { address: at, bytes },
        { address: at + 0x30n, bytes: Buffer.from('text\0') },
      ];
      withDump({ machine: 'x86', threads: [{ id: 1 }], memory }, (session) => {
        const { memory, types } = session;
        const [first, second] = [high + 0x30n, 0x12345678n];
        for (const place of [low, high]) {
          // What comes back is the engine's own form.
          expect(memory.readPointer(place)).toBe(first);
          expect(memory.readPointers(place, 2)).toEqual([first, second]);
          expect(memory.readU32(place + 4n)).toBe(0x12345678);
          expect(memory.readUpTo(place, 100)).toHaveLength(bytes.length);
          expect(memory.readInto(place, new Uint8Array(8))).toBe(8);
          expect(memory.readString(place + 0x30n, { encoding: 'utf8' })).toBe('text');
          expect(types.at('int', place + 8n).scalar).toBe(127);
        }
        expect(memory.readString(memory.readPointer(at), { encoding: 'utf8' })).toBe('text');
        const error = thrown(MemoryError, () => memory.read(low + 0x1000n, 4));
        expect(error.message).toContain('Memory at 0x90001000 cannot be read');
      });
    });

  test('pointers to them are values', () => {
    const memory = [
      { address: high, bytes },
      { address: high + 0x30n, bytes: Buffer.from('text\0') },
    ];
    withDump({ machine: 'x86', threads: [{ id: 1 }], memory }, (session) => {
      const { types } = session;
      expect(session.evaluate('poi(0xffffffff90000000)')).toBe(high + 0x30n);
      for (const place of [low, high]) {
        const pointer = types.at('char *', place);
        expect(pointer.scalar).toBe(high + 0x30n);
        expect(pointer.refresh().scalar).toBe(high + 0x30n);
        expect(pointer.target().scalar).toBe('t'.charCodeAt(0));
        expect(pointer.element(1).scalar).toBe('e'.charCodeAt(0));
        expect(pointer.text()).toBe('text');
      }
    });
  });

  test('both forms are written', () => {
    using session = startSession('target32');
    session.go({ timeoutMs: 10_000 }); // from the initial breakpoint of 64 bits to that of 32
    const { memory, engine } = session;
    engine.control.SetEffectiveProcessorType(0x14c);
    expect(session.pointerSize()).toBe(4);
    const at = session.address('target32!g_bytes');
    memory.write(at, new Uint8Array(8));
    for (const value of [high + 0x1234n, low + 0x1234n]) {
      memory.writePointer(at, value);
      expect(memory.readU32(at)).toBe(0x90001234);
      expect(memory.readU32(at + 4n)).toBe(0);
      expect(memory.readPointer(at)).toBe(high + 0x1234n);
      memory.writeU32(at, 0);
      const pointer = session.types.at('int *', at);
      pointer.set(value);
      expect(pointer.scalar).toBe(high + 0x1234n);
      expect(memory.readU32(at)).toBe(0x90001234);
    }
    expect(() => memory.writePointer(at, 1n << 32n)).toThrow(
      new RangeError('writePointer takes an address of 32 bits, not 0x100000000.'),
    );
    expect(() => memory.writePointer(at, -1n)).toThrow(RangeError);
    expect(() => memory.writePointer(at, 1 as never)).toThrow(TypeError);
    expect(() => session.types.at('int *', at).set(1n << 32n)).toThrow('an address of 32 bits');
  });
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
