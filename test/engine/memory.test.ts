// The target's memory: reading, writing, searching, and what lies where.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_HANDLE_DATA_TYPE,
  DEBUG_VSEARCH,
  type IDebugDataSpaces4,
} from '../../src/raw.ts';
import { type Bench, startAtAdd } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

/** What the fixture writes into g_bytes: the index times seven. */
const G_BYTES = Uint8Array.from({ length: 64 }, (_, i) => i * 7);

/** The bytes that the command `db` prints. */
function db(bench: Bench, address: bigint, length: number): Uint8Array {
  const text = bench.command(`db 0x${address.toString(16)} L0x${length.toString(16)}`);
  const hex = text
    .split('\n')
    .map((line) => line.slice(19, 19 + 48).replace(/[^0-9a-f]/g, ''))
    .join('');
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

describe('reading', () => {
  test.each(['ReadVirtual', 'ReadVirtualUncached'] as const)('%s says what db says', (name) => {
    using bench = startAtAdd();
    const address = bench.value('target!g_bytes');
    const bytes = bench.spaces[name](address, 64);
    expect(bytes).toEqual(G_BYTES);
    expect(bytes).toEqual(db(bench, address, 64));
    expect(bench.spaces[name](address + 5n, 0)).toEqual(new Uint8Array(0));
  });

  test.each(['readVirtualInto', 'readVirtualUncachedInto'] as const)(
    '%s fills the view that it gets, and no more',
    (name) => {
      using bench = startAtAdd();
      const block = new Uint8Array(20).fill(0xee);
      expect(bench.spaces[name](bench.value('target!g_bytes'), block.subarray(4, 12))).toBe(8);
      expect(block.subarray(4, 12)).toEqual(G_BYTES.subarray(0, 8));
      expect([...block.subarray(0, 4), ...block.subarray(12)]).toEqual(Array(12).fill(0xee));
      const buffer = Buffer.alloc(8);
      expect(bench.spaces[name](bench.value('target!g_bytes') + 8n, buffer)).toBe(8);
      expect([...buffer]).toEqual([...G_BYTES.subarray(8, 16)]);
    },
  );

  test('a whole module at once, the same as piece by piece', () => {
    using bench = startAtAdd();
    const [base, size] = [bench.value('kernel32'), 0x100000];
    const whole = bench.spaces.ReadVirtual(base, size);
    expect(whole).toHaveLength(size);
    for (const at of [0, 0x1000, 0xff000])
      expect(whole.subarray(at, at + 0x1000)).toEqual(
        bench.spaces.ReadVirtual(base + BigInt(at), 0x1000),
      );
    const into = new Uint8Array(size);
    expect(bench.spaces.readVirtualInto(base, into)).toBe(size);
    expect(Buffer.compare(into, whole)).toBe(0);
  });

  test('across the end of what is mapped: as much as there is', () => {
    using bench = startAtAdd();
    const { BaseAddress, RegionSize } = bench.spaces.QueryVirtual(bench.value('target!g_bytes'));
    const end = BaseAddress + RegionSize;
    const last = bench.spaces.QueryVirtual(end).State === 0x10000 ? end : undefined;
    const edge = last ?? bench.value('target') + 0x8000n;
    expect(bench.spaces.ReadVirtual(edge - 16n, 64)).toHaveLength(16);
    expect(bench.spaces.readVirtualInto(edge - 16n, new Uint8Array(64))).toBe(16);
  });

  test('pointers', () => {
    using bench = startAtAdd();
    const ring = bench.value('target!g_ring');
    expect(bench.spaces.ReadPointersVirtual(2, ring)).toEqual([
      bench.value('poi(target!g_ring)'),
      bench.value('poi(target!g_ring+8)'),
    ]);
  });
});

describe('writing', () => {
  test.each(['WriteVirtual', 'WriteVirtualUncached'] as const)('%s is seen by db', (name) => {
    using bench = startAtAdd();
    const address = bench.value('target!g_bytes');
    expect(bench.spaces[name](address + 2n, new Uint8Array([0xde, 0xad]))).toBe(2);
    expect(db(bench, address, 6)).toEqual(new Uint8Array([0, 7, 0xde, 0xad, 28, 35]));
    expect(bench.spaces[name](address, new Uint16Array([0x1234, 0x5678]))).toBe(4);
    expect(db(bench, address, 5)).toEqual(new Uint8Array([0x34, 0x12, 0x78, 0x56, 28]));
    expect(bench.spaces[name](address, Buffer.from('x'))).toBe(1);
  });

  test('pointers', () => {
    using bench = startAtAdd();
    const address = bench.value('target!g_bytes');
    bench.spaces.WritePointersVirtual(address, [0n, 0xffffffffffffffffn, 0x123456789abcdef0n]);
    expect(bench.value('poi(target!g_bytes+10)')).toBe(0x123456789abcdef0n);
    expect(bench.spaces.ReadPointersVirtual(3, address)).toEqual([
      0n,
      0xffffffffffffffffn,
      0x123456789abcdef0n,
    ]);
  });

  test('a pattern over a range', () => {
    using bench = startAtAdd();
    const address = bench.value('target!g_bytes');
    expect(bench.spaces.FillVirtual(address, 7, new Uint8Array([1, 2, 3]))).toBe(7);
    expect(db(bench, address, 8)).toEqual(new Uint8Array([1, 2, 3, 1, 2, 3, 1, 49]));
  });

  test('the program sees it', () => {
    using bench = startAtAdd(['--forever']);
    bench.spaces.WriteVirtual(bench.value('target!g_stop'), new Uint8Array([1, 0, 0, 0]));
    expect(bench.resume()).toBe(false);
  });
});

describe('searching', () => {
  const address = (bench: Bench) => bench.value('target!g_bytes');
  test('a pattern is found where s finds it', () => {
    using bench = startAtAdd();
    const found = bench.spaces.SearchVirtual(address(bench), 64n, new Uint8Array([70, 77]), 1);
    expect(found).toBe(address(bench) + 10n);
    const s = bench.command('s target!g_bytes L40 46 4d');
    expect(BigInt(`0x${s.slice(0, 17).replace('`', '')}`)).toBe(found);
  });

  test('only at multiples of the granularity', () => {
    using bench = startAtAdd();
    const at = (pattern: number[], granularity: number) =>
      bench.spaces.SearchVirtual(address(bench), 64n, new Uint8Array(pattern), granularity);
    expect(at([28, 35, 42, 49], 4)).toBe(address(bench) + 4n);
    expect(() => at([35, 42], 2)).toThrow(DbgEngError);
  });

  test('only in writable memory, when asked so', () => {
    using bench = startAtAdd();
    const pattern = Buffer.from('hello from target');
    const base = bench.value('target');
    const anywhere = bench.spaces.SearchVirtual2(base, 0x8000n, DEBUG_VSEARCH.DEFAULT, pattern, 1);
    expect(anywhere).toBe(bench.value('poi(target!g_text)'));
    const { WRITABLE_ONLY } = DEBUG_VSEARCH;
    const onlyWritable = (offset: bigint) =>
      bench.spaces.SearchVirtual2(offset, 0x200n, WRITABLE_ONLY, pattern, 1);
    expect(() => onlyWritable(bench.value('poi(target!g_text)'))).toThrow(DbgEngError);
    const stack = bench.registers.GetStackOffset() - 0x100n;
    bench.spaces.WriteVirtual(stack, pattern);
    expect(onlyWritable(stack - 0x80n)).toBe(stack);
  });

  test('what is not there is an error that says so', () => {
    using bench = startAtAdd();
    const error = thrown(DbgEngError, () =>
      bench.spaces.SearchVirtual(address(bench), 64n, new Uint8Array([1, 1, 1, 1, 1]), 1),
    );
    expect(error.hresult).toBe(0x9000001a);
  });
});

describe('what lies where', () => {
  test('QueryVirtual knows the regions of the module', () => {
    using bench = startAtAdd();
    const MEM_COMMIT = 0x1000;
    const MEM_IMAGE = 0x1000000;
    const base = bench.value('target');
    for (const symbol of ['target!add', 'target!g_bytes']) {
      const address = bench.value(symbol);
      const region = bench.spaces.QueryVirtual(address);
      expect(region).toMatchObject({ AllocationBase: base, State: MEM_COMMIT, Type: MEM_IMAGE });
      expect(region.BaseAddress).toBeLessThanOrEqual(address);
      expect(region.BaseAddress + region.RegionSize).toBeGreaterThan(address);
    }
    const protectionOf = (name: string) => bench.spaces.QueryVirtual(bench.value(name)).Protect;
    expect(protectionOf('target!add')).toBe(0x20); // PAGE_EXECUTE_READ
    expect([4, 8]).toContain(protectionOf('target!g_bytes')); // PAGE_READWRITE or _WRITECOPY
  });

  test('valid ranges', () => {
    using bench = startAtAdd();
    const base = bench.value('target');
    const valid = bench.spaces.GetValidRegionVirtual(base, 0x1000);
    expect(valid).toEqual({ ValidBase: base, ValidSize: 0x1000 });
    const region = bench.spaces.QueryVirtual(base);
    expect(bench.spaces.GetNextDifferentlyValidOffsetVirtual(base)).toBe(base + region.RegionSize);
  });

  test('the headers of an image', () => {
    using bench = startAtAdd();
    const headers = bench.spaces.ReadImageNtHeaders(bench.value('target'));
    expect(headers.Signature).toBe(0x4550);
    expect(headers.FileHeader.Machine).toBe(0x8664);
    expect(headers.OptionalHeader.ImageBase).toBe(bench.value('target'));
    const entry = bench.value('target') + BigInt(headers.OptionalHeader.AddressOfEntryPoint);
    expect(entry).toBe(bench.value('$exentry'));
    const [module] = bench.symbols.GetModuleParameters(1, [bench.value('target')], 0);
    expect(headers.FileHeader.TimeDateStamp).toBe(module!.TimeDateStamp);
    expect(headers.OptionalHeader.SizeOfImage).toBe(module!.Size);
    expect(headers.OptionalHeader.DataDirectory).toHaveLength(16);
  });

  test('a handle of the target', () => {
    using bench = startAtAdd();
    const handle = bench.system.GetCurrentThreadHandle();
    expect(handle).toBeGreaterThan(0n);
    const { TYPE_NAME } = DEBUG_HANDLE_DATA_TYPE;
    const open = [4n, 8n, 12n, 16n, 20n, 24n].filter(
      (value) => bench.spaces.hr.ReadHandleData(value, TYPE_NAME).hresult === 0,
    );
    const names = open.map((value) =>
      new TextDecoder('latin1')
        .decode(bench.spaces.ReadHandleData(value, TYPE_NAME))
        .replaceAll('\0', ''),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
  });
});

describe('refused', () => {
  let bench: Bench;
  beforeAll(() => {
    bench = startAtAdd();
  });
  afterAll(() => bench[Symbol.dispose]());

  const unmapped: Record<string, (spaces: IDebugDataSpaces4) => unknown> = {
    ReadVirtual: (spaces) => spaces.ReadVirtual(0x1000n, 4),
    ReadVirtualUncached: (spaces) => spaces.ReadVirtualUncached(0x1000n, 4),
    ReadPointersVirtual: (spaces) => spaces.ReadPointersVirtual(1, 0x1000n),
    ReadMultiByteStringVirtual: (spaces) => spaces.ReadMultiByteStringVirtual(0x1000n, 10),
    ReadUnicodeStringVirtualWide: (spaces) => spaces.ReadUnicodeStringVirtualWide(0x1000n, 10),
  };
  test.each(Object.entries(unmapped))('%s where nothing is mapped', (name, read) => {
    const error = thrown(DbgEngError, () => read(bench.spaces));
    expect(error).toMatchObject({ code: 'ERROR_READ_FAULT', method: name });
  });

  test('writing where nothing is mapped', () => {
    expect(() => bench.spaces.WriteVirtual(0x1000n, new Uint8Array(1))).toThrow(DbgEngError);
    expect(() => bench.spaces.FillVirtual(0x1000n, 8, new Uint8Array(1))).toThrow(DbgEngError);
  });

  const ofKernels: Record<string, (spaces: IDebugDataSpaces4) => unknown> = {
    VirtualToPhysical: (spaces) => spaces.VirtualToPhysical(0x140000000n),
    GetVirtualTranslationPhysicalOffsets: (spaces) =>
      spaces.GetVirtualTranslationPhysicalOffsets(0x140000000n),
    ReadPhysical: (spaces) => spaces.ReadPhysical(0n, 16),
    ReadPhysical2: (spaces) => spaces.ReadPhysical2(0n, 0, 16),
    WritePhysical: (spaces) => spaces.WritePhysical(0n, new Uint8Array(1)),
    WritePhysical2: (spaces) => spaces.WritePhysical2(0n, 0, new Uint8Array(1)),
    FillPhysical: (spaces) => spaces.FillPhysical(0n, 8, new Uint8Array(1)),
    ReadMsr: (spaces) => spaces.ReadMsr(0x10),
    WriteMsr: (spaces) => spaces.WriteMsr(0x10, 0n),
    ReadControl: (spaces) => spaces.ReadControl(0, 0n, 8),
    WriteControl: (spaces) => spaces.WriteControl(0, 0n, new Uint8Array(8)),
    ReadIo: (spaces) => spaces.ReadIo(0, 0, 1, 0x70n, 1),
    WriteIo: (spaces) => spaces.WriteIo(0, 0, 1, 0x70n, new Uint8Array(1)),
    ReadBusData: (spaces) => spaces.ReadBusData(0, 0, 0, 0, 4),
    WriteBusData: (spaces) => spaces.WriteBusData(0, 0, 0, 0, new Uint8Array(4)),
    CheckLowMemory: (spaces) => spaces.CheckLowMemory(),
    ReadProcessorSystemData: (spaces) => spaces.ReadProcessorSystemData(0, 0, 8),
  };
  test.each(Object.entries(ofKernels))('%s: this is no kernel', (name, action) => {
    const error = thrown(DbgEngError, () => action(bench.spaces));
    expect(error).toMatchObject({ code: 'E_UNEXPECTED', method: name });
  });
});
