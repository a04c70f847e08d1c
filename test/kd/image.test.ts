import { describe, expect, test } from '@jest/globals';
import { Fields, fromAnsi } from '../../src/kd/fields.ts';
import { Image } from '../../src/kd/kernel/image.ts';
import { Assembler } from '../../src/kd/x64/assembler.ts';

const BASE = 0xfffff80012800000n;
const hex = (bytes: Iterable<number>) => Buffer.from(Uint8Array.from(bytes)).toString('hex');

describe('the assembler', () => {
  const encode = (write: (code: Assembler) => void) => {
    const code = new Assembler();
    write(code);
    return hex(code.bytes);
  };

  test.each<[string, (code: Assembler) => void]>([
    ['488bc8', (code) => code.mov('rcx', 'rax')],
    ['4d8bfe', (code) => code.mov('r15', 'r14')],
    ['48b8efcdab8967452301', (code) => code.mov('rax', 0x0123456789abcdefn)],
    ['49b8ffffffffffffffff', (code) => code.mov('r8', -1)],
    ['488b8c2430000000', (code) => code.load('rcx', { base: 'rsp', offset: 0x30 })],
    ['8b8310000000', (code) => code.load('rax', { base: 'rbx', offset: 0x10 }, 4)],
    ['400fb68600000000', (code) => code.load('rax', { base: 'rsi' }, 1)],
    ['4c89a5f8ffffff', (code) => code.store({ base: 'rbp', offset: -8 }, 'r12')],
    ['4088b300000000', (code) => code.store({ base: 'rbx' }, 'rsi', 1)],
    ['48c7830000000078563412', (code) => code.storeImmediate({ base: 'rbx' }, 0x12345678)],
    ['65488b042520000000', (code) => code.load('rax', { gs: 0x20 })],
    ['6548ff042508000000', (code) => code.inc({ gs: 8 })],
    ['4883ec28', (code) => code.op('sub', 'rsp', 0x28)],
    ['4881c300020000', (code) => code.op('add', 'rbx', 0x200)],
    ['4933c0', (code) => code.op('xor', 'rax', 'r8')],
    ['4d85c0', (code) => code.test('r8', 'r8')],
    ['53415c', (code) => code.push('rbx').pop('r12')],
    [
      'f390f4fbcd2dcc90c30f31f3a4',
      (code) => code.pause().hlt().sti().int2d().int3().nop().ret().rdtsc().repMovsb(),
    ],
  ])('%s', (expected, write) => {
    expect(encode(write)).toBe(expected);
  });

  test('labels are defined once', () => {
    expect(() => new Assembler().label('a').label('a')).toThrow('the label a is defined twice');
  });
});

describe('an image', () => {
  const image = new Image({ name: 'tea.sys', base: BASE, timestamp: 0x11223344 })
    .function('Brew', { frame: 0x20, saves: ['rbx', 'r12'] }, (code) =>
      code.load('rax', { symbol: 'Leaves' }).call('Pour'),
    )
    .function('Pour', {}, (code) => code.callThrough({ symbol: 'Kettle' }))
    .function('Hidden', { exported: false }, (code) => code.jmp('Elsewhere'))
    .data('Leaves', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), { exported: true })
    .data('Kettle', (data) => data.pointer('Pour', 4))
    .entry('Brew');
  const elsewhere = BASE + 0x12345n;
  const symbols = new Map([...image.symbols(), ['Elsewhere', elsewhere]]);
  const bytes = image.link(symbols);
  const fields = new Fields(bytes);
  const rva = (name: string) => Number(image.symbols().get(name)! - BASE);
  const nt = fields.u32(0x3c);

  test('headers', () => {
    expect([fromAnsi(bytes.subarray(0, 2)), fromAnsi(bytes.subarray(nt, nt + 2))]).toEqual([
      'MZ',
      'PE',
    ]);
    expect({
      machine: fields.u16(nt + 4),
      timestamp: fields.u32(nt + 8),
      magic: fields.u16(nt + 24),
      entry: fields.u32(nt + 24 + 16),
      base: fields.u64(nt + 24 + 24),
      size: fields.u32(nt + 24 + 56),
    }).toEqual({
      machine: 0x8664,
      timestamp: 0x11223344,
      magic: 0x20b,
      entry: rva('Brew'),
      base: BASE,
      size: bytes.length,
    });
    expect(bytes.length).toBe(image.size);
  });

  test('checksum: the folded sum of all words with the field itself left out, plus the length', () => {
    const at = nt + 24 + 64;
    let sum = 0;
    for (let i = 0; i < bytes.length; i += 2) {
      if (i === at || i === at + 2) continue;
      sum += fields.u16(i);
      sum = (sum & 0xffff) + (sum >>> 16);
    }
    expect(fields.u32(at)).toBe(sum + bytes.length);
  });

  test('sections follow one another and hold what they should', () => {
    const count = fields.u16(nt + 6);
    const sections = Array.from({ length: count }, (_, i) => {
      const at = nt + 24 + 240 + i * 40;
      return { name: fromAnsi(bytes.subarray(at, at + 8)), rva: fields.u32(at + 12) };
    });
    expect(sections.map(({ name }) => name)).toEqual(['.text', '.data', '.rdata', '.pdata']);
    expect(sections.map((section) => section.rva)).toEqual([0x1000, 0x2000, 0x3000, 0x4000]);
    expect(rva('Leaves')).toBe(0x2000);
  });

  test('exports: sorted names, each with its address, and no hidden one', () => {
    const directory = fields.u32(nt + 24 + 112);
    const text = (at: number) => fromAnsi(bytes.subarray(at));
    const count = fields.u32(directory + 24);
    const [addresses, names, ordinals] = [28, 32, 36].map((at) => fields.u32(directory + at));
    const list = Array.from({ length: count }, (_, i) => [
      text(fields.u32(names! + i * 4)),
      fields.u32(addresses! + fields.u16(ordinals! + i * 2) * 4),
    ]);
    expect(text(fields.u32(directory + 12))).toBe('tea.sys');
    expect(list).toEqual([
      ['Brew', rva('Brew')],
      ['Leaves', rva('Leaves')],
      ['Pour', rva('Pour')],
    ]);
  });

  test('unwind information: range of each function, and what its prologue did', () => {
    const [table, size] = [fields.u32(nt + 24 + 136), fields.u32(nt + 24 + 140)];
    expect(size).toBe(3 * 12);
    expect(fields.u32(table)).toBe(rva('Brew'));
    const info = fields.u32(table + 8);
    // Version 1; prologue of 7 bytes; three codes: at 7 allocate 0x20, at 3 push r12, at 1 push rbx.
    expect(hex(bytes.subarray(info, info + 10))).toBe('01070300' + '0732' + '03c0' + '0130');
  });

  test('code: references resolved, prologue and epilogue around it', () => {
    const brew = rva('Brew');
    const load = fields.u32(brew + 10);
    expect(hex(bytes.subarray(brew, brew + 7))).toBe('534154' + '4883ec20');
    expect(brew + 14 + load).toBe(rva('Leaves'));
    expect(brew + 19 + (fields.u32(brew + 15) | 0)).toBe(rva('Pour'));
    expect(hex(bytes.subarray(brew + 19, brew + 27))).toBe('4883c420' + '415c' + '5b' + 'c3');
    expect(fields.u64(rva('Kettle'))).toBe(BASE + BigInt(rva('Pour')) + 4n);
    const hidden = rva('Hidden');
    expect(BASE + BigInt(hidden + 5 + fields.u32(hidden + 1))).toBe(elsewhere);
  });

  test('a symbol that nobody has is named', () => {
    expect(() => image.link(image.symbols())).toThrow('tea.sys: no symbol Elsewhere');
  });

  test('so is a missing entry point', () => {
    const broken = new Image({ name: 'x.sys', base: BASE }).entry('Start');
    expect(() => broken.link(broken.symbols())).toThrow('x.sys: no function Start to enter at');
  });
});
