// Memory as text, floats and regions, against the engine's own dS, du, da, db, df, dD and lm.
import { describe, expect, test } from '@jest/globals';
import { MemoryError, type Session } from '../../src/index.ts';
import { MEM, PAGE } from '../../src/raw.ts';
import { command, masm, number, sessionAt } from '../support/session.ts';

/** The text that `da`, `du` and `dS` print, which they cut into lines. */
function quoted(session: Session, text: string): string {
  return [...command(session, text).matchAll(/"(.*)"/g)].map(([, part]) => part).join('');
}

/** The numbers that `db`, `df` and `dD` print behind each address. */
function numbers(session: Session, text: string, count: number): number[] {
  const parts = command(session, text)
    .split('\n')
    .flatMap((line) => line.trim().split(/\s+/).slice(1));
  return parts.slice(0, count).map(Number);
}

/** Writes a UNICODE_STRING of `bytes` bytes to g_bytes. */
function putUnicodeString({ memory }: Session, bytes: number, text: bigint): void {
  memory.writeU16('target!g_bytes', bytes);
  memory.writeU16('target!g_bytes+2', bytes + 2);
  memory.writePointer('target!g_bytes+8', text);
}

describe('text', () => {
  test('of a UNICODE_STRING is what dS shows', () => {
    using session = sessionAt('target!add');
    const { memory } = session;
    // RTL_USER_PROCESS_PARAMETERS of x64: ImagePathName and CommandLine.
    for (const field of ['poi(@$peb+20)+60', 'poi(@$peb+20)+70']) {
      const text = memory.readUnicodeString(field);
      expect(text).toContain('target.exe');
      expect(quoted(session, `dS ${field} L1`)).toBe(text);
    }
    const wide = memory.readPointer('target!g_wide');
    // It counts bytes, and nothing ends it before.
    putUnicodeString(session, 10, wide);
    expect(memory.readUnicodeString('target!g_bytes')).toBe('grüße');
    expect(quoted(session, 'dS target!g_bytes L1')).toMatch(/^gr.+e$/);
    putUnicodeString(session, 6, wide);
    expect(memory.readUnicodeString('target!g_bytes')).toBe('grü');
    expect(quoted(session, 'dS target!g_bytes L1')).toHaveLength(3);
    // Without length its pointer may point nowhere.
    putUnicodeString(session, 0, 0x1000n);
    expect(memory.readUnicodeString('target!g_bytes')).toBe('');
    putUnicodeString(session, 4, 0x1000n);
    expect(() => memory.readUnicodeString('target!g_bytes')).toThrow(MemoryError);
    expect(() => memory.readUnicodeString(0x1000n)).toThrow(MemoryError);
  });

  test('up to its end is what da and du show', () => {
    using session = sessionAt('target!add');
    const { memory } = session;
    const narrow = { encoding: 'latin1' } as const;
    expect(quoted(session, 'da poi(target!g_text)')).toBe('hello from target');
    expect(memory.readString('poi(target!g_text)', narrow)).toBe('hello from target');
    const path = masm(session, 'poi(poi(@$peb+20)+68)');
    expect(memory.readString(path)).toContain('target.exe');
    expect(quoted(session, `du ${path.toString(16)}`)).toBe(memory.readString(path));
    expect(memory.readString(path, { max: 3 })).toBe(memory.readString(path).slice(0, 3));
    expect(memory.readString(path, { max: 0 })).toBe('');
    const any = (value: unknown) => value as never;
    expect(() => memory.readString(path, { max: -1 })).toThrow('max is a number of units from 0');
    expect(() => memory.readString(path, any({ enc: 1 }))).toThrow("has no option 'enc'");
    expect(() => memory.readString(path, any({ encoding: 'utf-16' }))).toThrow(
      "Text is 'utf16le', 'utf8' or 'latin1', not 'utf-16'.",
    );
  });
});

describe('numbers', () => {
  test('of 8 bits are those of db', () => {
    using session = sessionAt('target!add');
    const at = session.address('target!g_bytes');
    const read = Array.from({ length: 16 }, (_, i) => session.memory.readU8(at + BigInt(i)));
    const shown = command(session, 'db target!g_bytes L10').slice(19, 66).split(/[ -]/);
    expect(read).toEqual(shown.map((byte) => parseInt(byte, 16)));
    session.memory.writeU8(at, 0xfe);
    expect(session.memory.readU8(at)).toBe(0xfe);
    expect(session.memory.readI8(at)).toBe(-2);
  });

  test('floats are those of df and dD', () => {
    using session = sessionAt('target!add');
    const { memory } = session;
    const at = session.address('target!g_bytes');
    // What the program has there, as far as their digits go.
    const singles = [0, 1, 2, 3].map((i) => memory.readF32(at + BigInt(i * 4)));
    expect(singles.map((one) => Number(one.toPrecision(8)))).toEqual(
      numbers(session, 'df target!g_bytes L4', 4),
    );
    const doubles = [0, 1, 2].map((i) => memory.readF64(at + BigInt(i * 8)));
    expect(doubles.map((one) => Number(one.toPrecision(12)))).toEqual(
      numbers(session, 'dD target!g_bytes L3', 3),
    );
    // What is written is read, and shown.
    for (const [i, value] of [1.5, -0.25, 1e10, 2 ** -6].entries()) {
      const place = at + BigInt(i * 8);
      memory.writeF32(place, value);
      expect(memory.readF32(place)).toBe(Math.fround(value));
      expect(numbers(session, `df ${place.toString(16)} L1`, 1)).toEqual([value]);
      memory.writeF64(place, value);
      expect(memory.readF64(place)).toBe(value);
      expect(numbers(session, `dD ${place.toString(16)} L1`, 1)).toEqual([value]);
    }
    memory.writeF64(at, NaN);
    expect(memory.readF64(at)).toBeNaN();
    memory.writeF32(at, -Infinity);
    expect(memory.readF32(at)).toBe(-Infinity);
  });
});

// The redistributable engine has neither !address nor !vprot: regions are compared with the interface that those
// ask, and with the modules that lm lists.
describe('regions', () => {
  test('are those of QueryVirtual, without the free ones', () => {
    using session = sessionAt('target!add');
    const { data } = session.engine;
    const expected: unknown[] = [];
    for (let at = 0n; ;) {
      const { hresult, Info } = data.hr.QueryVirtual(at);
      if (hresult !== 0) break;
      const free = Info.State === MEM.FREE;
      if (!free) expected.push([Info.BaseAddress, Info.RegionSize, Info.AllocationBase]);
      at = Info.BaseAddress + Info.RegionSize;
    }
    const regions = [...session.memory.regions()];
    expect(expected.length).toBeGreaterThan(20);
    expect(regions.map((each) => [each.base, each.size, each.allocationBase])).toEqual(expected);
    for (const region of regions) {
      const { State, Type, Protect } = data.QueryVirtual(region.base);
      expect(State).toBe(region.state === 'commit' ? MEM.COMMIT : MEM.RESERVE);
      expect(Type).toBe(
        { image: MEM.IMAGE, mapped: MEM.MAPPED, private: MEM.PRIVATE }[region.type!],
      );
      // Windows' word is a name of the constant's, or several; reserved memory has none.
      const names = region.protection.split(' | ').map((name) => name.replace(/^PAGE_/, ''));
      if (region.state === 'commit')
        expect(names.reduce((sum, name) => sum | PAGE[name as 'READONLY'], 0)).toBe(Protect);
      for (const place of [
        region.base,
        region.base + region.size / 2n,
        region.base + region.size - 1n,
      ])
        expect(session.memory.region(place)).toEqual(region);
    }
  });

  test('of images are the modules of lm', () => {
    using session = sessionAt('target!add');
    const lines = command(session, 'lm').split('\n');
    const starts = lines.flatMap((line) => /^([0-9a-f`]+) ([0-9a-f`]+) /.exec(line)?.[1] ?? []);
    const images = [...session.memory.regions()].filter(({ type }) => type === 'image');
    const bases = new Set(images.map(({ allocationBase }) => allocationBase));
    expect(starts.length).toBeGreaterThan(2);
    for (const start of starts) expect(bases).toContain(number(start));
  });

  test('outside the address space there is none', () => {
    using session = sessionAt('target!add');
    expect(() => session.memory.region(0xffff_ffff_ffff_0000n)).toThrow(
      'No region holds 0xffffffffffff0000: it is outside the address space',
    );
    expect(session.memory.region(0x10000n - 1n).state).toBe('free');
    expect(session.memory.region(0n)).toMatchObject({ type: undefined, access: '---' });
  });
});
