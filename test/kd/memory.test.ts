import { describe, expect, test } from '@jest/globals';
import { Fields } from '../../src/kd/fields.ts';
import { isCanonical, PhysicalMemory, VirtualMemory } from '../../src/kd/memory.ts';

const KERNEL = 0xfffff80012400000n;
const make = () => new VirtualMemory(new PhysicalMemory());

describe('physical memory', () => {
  test('exists where pages are', () => {
    const memory = new PhysicalMemory(0x5000n);
    const page = memory.allocatePage();
    expect([page, memory.pageCount]).toEqual([0x5000n, 1]);
    expect(memory.read(page - 1n, 4)).toEqual(new Uint8Array(0));
    expect(memory.write(page + 0xffen, Uint8Array.of(1, 2, 3))).toBe(2);
    expect(memory.read(page + 0xffcn, 8)).toEqual(Uint8Array.of(0, 0, 1, 2));
  });

  test('reads across pages', () => {
    const memory = new PhysicalMemory(0x5000n);
    memory.allocatePage();
    memory.allocatePage();
    expect(memory.write(0x5ffen, Uint8Array.of(1, 2, 3, 4))).toBe(4);
    expect(memory.read(0x5ffdn, 6)).toEqual(Uint8Array.of(0, 1, 2, 3, 4, 0));
  });
});

describe('virtual memory', () => {
  test('is what its page tables say', () => {
    const memory = make();
    memory.map(KERNEL + 0x3000n, 0x1000);
    memory.write(KERNEL + 0x3123n, Uint8Array.of(0x5a));

    // The walk, done by hand: nine bits of the address at each of four levels.
    let table = memory.directoryBase;
    for (const shift of [39n, 30n, 21n, 12n]) {
      const index = ((KERNEL + 0x3000n) >> shift) & 0x1ffn;
      const entry = new Fields(memory.physical.read(table + index * 8n, 8)).u64(0);
      expect(entry & 3n).toBe(3n);
      table = entry & 0x000ffffffffff000n;
    }
    expect(memory.translate(KERNEL + 0x3123n)).toBe(table + 0x123n);
    expect(memory.physical.read(table + 0x123n, 1)).toEqual(Uint8Array.of(0x5a));
  });

  test('an entry changed in physical memory counts at once', () => {
    const memory = make();
    memory.map(KERNEL, 0x2000);
    const [first, second] = [memory.translate(KERNEL)!, memory.translate(KERNEL + 0x1000n)!];
    expect(second).not.toBe(first);
    let table = memory.directoryBase;
    for (const shift of [39n, 30n, 21n]) {
      const at = table + ((KERNEL >> shift) & 0x1ffn) * 8n;
      table = new Fields(memory.physical.read(at, 8)).u64(0) & 0x000ffffffffff000n;
    }
    memory.physical.write(table, new Fields(8).setU64(0, second | 3n).bytes);
    expect(memory.translate(KERNEL)).toBe(second);
  });

  test('reads and writes up to where the mapping ends', () => {
    const memory = make();
    memory.map(KERNEL, 0x1000);
    expect(memory.read(KERNEL + 0xff8n, 32)).toHaveLength(8);
    expect(memory.write(KERNEL + 0xffen, new Uint8Array(8))).toBe(2);
    expect(memory.read(KERNEL - 1n, 8)).toHaveLength(0);
    expect(() => memory.readU64(KERNEL + 0xffcn)).toThrow('no memory at 0xfffff80012400ffc');
  });

  test('mapping again keeps what is there; unmapping takes it away', () => {
    const memory = make();
    memory.map(KERNEL + 0x10n, 0x20);
    memory.write(KERNEL, Uint8Array.of(7));
    memory.map(KERNEL, 0x2000);
    expect(memory.read(KERNEL, 1)).toEqual(Uint8Array.of(7));
    memory.unmap(KERNEL, 0x1000);
    expect([memory.translate(KERNEL), memory.read(KERNEL + 0x1000n, 1)]).toEqual([
      undefined,
      Uint8Array.of(0),
    ]);
  });

  test('read-only pages refuse the processor, not the debugger', () => {
    const memory = make();
    memory.map(KERNEL, 0x1000, { writable: false });
    expect(memory.translate(KERNEL, 'write')).toBeUndefined();
    expect(memory.write(KERNEL, Uint8Array.of(1))).toBe(1);
  });

  test.each([
    [0x00007fffffffffffn, true],
    [0x0000800000000000n, false],
    [0xffff7fffffffffffn, false],
    [0xffff800000000000n, true],
    [0xffffffffffffffffn, true],
  ])('address %p is one: %p', (address, canonical) => {
    expect(isCanonical(address)).toBe(canonical);
    expect(make().translate(address)).toBeUndefined();
  });
});
