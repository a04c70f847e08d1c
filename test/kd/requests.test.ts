import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ansi, Fields, fromAnsi } from '../../src/kd/fields.ts';
import { PACKET_TYPE } from '../../src/kd/packet.ts';
import { API, STATUS } from '../../src/kd/protocol.ts';
import { MSR, REG } from '../../src/kd/x64/processor.ts';
import { connect, memoryRequest, rip, side, stopped, symbol, target } from './pair.ts';

beforeEach(() => connect());
afterEach(() => target.close());

describe('a stopped machine answers', () => {
  beforeEach(async () => {
    await stopped();
  });

  test('what it is', async () => {
    const { status, header } = await side.ask(API.GET_VERSION);
    expect([status, header.u16(18), header.u8(20), header.u16(24)]).toEqual([0, 19041, 6, 0x8664]);
    expect([header.u64(32), header.u64(40), header.u64(48)]).toEqual([
      target.machine.kernelBase,
      symbol('PsLoadedModuleList'),
      symbol('KdpDebuggerDataListHead'),
    ]);
  });

  test('virtual memory: reading, writing, and where there is none', async () => {
    const at = symbol('CcReadBuffer');
    const wrote = await side.ask(API.WRITE_VIRTUAL, memoryRequest(at, 4), ansi('tea!'));
    expect([wrote.status, wrote.header.u32(28)]).toEqual([0, 4]);
    const read = await side.ask(API.READ_VIRTUAL, memoryRequest(at, 4));
    expect([read.status, read.header.u32(28), fromAnsi(read.data)]).toEqual([0, 4, 'tea!']);
    const none = await side.ask(API.READ_VIRTUAL, memoryRequest(0x1000n, 4));
    expect([none.status, none.header.u32(28), none.data.length]).toEqual([
      STATUS.UNSUCCESSFUL,
      0,
      0,
    ]);
  });

  test('no more memory at once than fits into a packet', async () => {
    const { header, data } = await side.ask(
      API.READ_VIRTUAL,
      memoryRequest(target.machine.kernelBase, 0x4000),
    );
    expect([header.u32(28), data.length]).toEqual([3944, 3944]);
  });

  test('physical memory: the same bytes at their other address', async () => {
    const at = symbol('NtBuildLab');
    const physical = target.machine.memory.translate(at)!;
    const read = await side.ask(API.READ_PHYSICAL, memoryRequest(physical, 5));
    expect(fromAnsi(read.data)).toBe('19041');
    await side.ask(API.WRITE_PHYSICAL, memoryRequest(physical, 5), ansi('20000'));
    expect(fromAnsi(await side.readVirtual(at, 5))).toBe('20000');
  });

  test('registers of either processor, whole and in part', async () => {
    expect(await rip(0)).toBe(symbol('DbgBreakPointWithStatus'));
    const other = await rip(1);
    expect(other).toBe(target.machine.processor(1).rip);
    const part = await side.ask(
      API.GET_CONTEXT_EX,
      (h) => h.setU32(16, 0xf8).setU32(20, 8),
      undefined,
      1,
    );
    expect([part.header.u32(24), new Fields(part.data.slice()).u64(0)]).toEqual([8, other]);
    const none = await side.ask(API.GET_CONTEXT, undefined, undefined, 7);
    expect(none.status).toBe(STATUS.UNSUCCESSFUL);
  });

  test('registers can be changed, whole and in part', async () => {
    const { data } = await side.ask(API.GET_CONTEXT);
    const context = new Fields(data.slice()).setU64(0x78, 0x1234n);
    await side.ask(API.SET_CONTEXT, undefined, context.bytes);
    const part = new Fields(8).setU64(0, 0x5678n);
    await side.ask(API.SET_CONTEXT_EX, (h) => h.setU32(16, 0x80).setU32(20, 8), part.bytes);
    const cpu = target.machine.processor(0);
    expect([cpu.general[REG.RAX], cpu.general[REG.RCX]]).toEqual([0x1234n, 0x5678n]);
  });

  test('control space: where a processor’s structures are, and its special registers', async () => {
    const ask = (block: bigint) =>
      side.ask(API.READ_CONTROL_SPACE, memoryRequest(block, 0xe0), undefined, 1);
    const blocks = target.machine.blocks(1);
    const pointers = await Promise.all([0n, 1n, 3n].map(ask));
    expect(pointers.map(({ data }) => new Fields(data.slice()).u64(0))).toEqual([
      blocks.pcr,
      blocks.prcb,
      blocks.thread,
    ]);
    const special = await ask(2n);
    expect(new Fields(special.data.slice()).u64(0x10)).toBe(target.machine.memory.directoryBase);
    const changed = new Fields(special.data.slice()).setU64(0x28, 0xabcn);
    await side.ask(API.WRITE_CONTROL_SPACE, memoryRequest(2n, 0xe0), changed.bytes, 1);
    expect(target.machine.processor(1).dr[1]).toBe(0xabcn);
    expect((await ask(9n)).status).toBe(STATUS.UNSUCCESSFUL);
  });

  test('model-specific registers', async () => {
    const read = (number: number) => side.ask(API.READ_MSR, (header) => header.setU32(16, number));
    const { header } = await read(MSR.GS_BASE);
    expect((BigInt(header.u32(24)) << 32n) | BigInt(header.u32(20))).toBe(
      target.machine.blocks(0).pcr,
    );
    await side.ask(API.WRITE_MSR, (h) => h.setU32(16, MSR.SFMASK).setU32(20, 0x300).setU32(24, 1));
    expect(target.machine.processor(0).msr.get(MSR.SFMASK)).toBe(0x100000300n);
    expect((await read(0x1234)).status).toBe(STATUS.UNSUCCESSFUL);
  });

  test('searching and filling', async () => {
    const base = target.machine.kernelBase;
    const found = await side.ask(
      API.SEARCH_MEMORY,
      (h) => h.setU64(16, base).setU64(24, 0x5000n).setU32(32, 5),
      ansi('19041'),
    );
    expect(found.header.u64(16)).toBe(symbol('NtBuildLab'));
    const missing = await side.ask(
      API.SEARCH_MEMORY,
      (h) => h.setU64(16, base).setU64(24, 0x5000n).setU32(32, 6),
      ansi('nobody'),
    );
    expect(missing.status).toBe(STATUS.NO_MORE_ENTRIES);
    const at = symbol('CcReadBuffer');
    await side.ask(
      API.FILL_MEMORY,
      (h) => h.setU64(16, at).setU32(24, 7).setU16(28, 1).setU16(30, 2),
      ansi('ab'),
    );
    expect(fromAnsi(await side.readVirtual(at, 7))).toBe('abababa');
  });

  test('a search or a fill of more than there is ends where memory ends, and soon', async () => {
    const { memory, kernelBase } = target.machine;
    const search = (length: bigint, pattern: Uint8Array, at = kernelBase) =>
      side.ask(
        API.SEARCH_MEMORY,
        (h) => h.setU64(16, at).setU64(24, length).setU32(32, pattern.length),
        pattern,
      );
    for (const length of [0x1000000000n, 0x7fff_ffff_ffff_ffffn]) {
      expect((await search(length, ansi('nobody'))).status).toBe(STATUS.NO_MORE_ENTRIES);
      const found = await search(length, ansi('19041'));
      expect(found.header.u64(16)).toBe(symbol('NtBuildLab'));
    }
    // Across two pages, and not beyond the range.
    const edge = kernelBase + 0x1000n;
    memory.write(edge - 3n, ansi('edgeee'));
    expect((await search(0x3000n, ansi('edgeee'))).header.u64(16)).toBe(edge - 3n);
    const short = await search(5n, ansi('edgeee'), edge - 3n);
    expect(short.status).toBe(STATUS.NO_MORE_ENTRIES);
    const at = 0x7000_0000n;
    memory.map(at, 0x3000);
    const filled = await side.ask(
      API.FILL_MEMORY,
      (h) => h.setU64(16, at).setU32(24, 0xffffffff).setU16(28, 1).setU16(30, 3),
      ansi('abc'),
    );
    expect([filled.status, filled.header.u32(24)]).toEqual([0, 0x3000]);
    expect(fromAnsi(memory.read(at, 0x3000))).toBe('abc'.repeat(0x1000));
  });

  test('short data: refused, and nothing is changed', async () => {
    const before = await rip(0);
    const { status } = await side.ask(
      API.SET_CONTEXT,
      (h) => h.setU32(16, 0x10001f),
      new Uint8Array(10),
    );
    expect(status).toBe(STATUS.UNSUCCESSFUL);
    expect(await rip(0)).toBe(before);
  });

  test('what an address is good for', async () => {
    const query = (at: bigint) => side.ask(API.QUERY_MEMORY, (header) => header.setU64(16, at));
    const kernel = await query(target.machine.kernelBase);
    expect([kernel.status, kernel.header.u32(32), kernel.header.u32(36)]).toEqual([0, 2, 7]);
    const shared = await query(0xfffff78000000000n);
    expect(shared.header.u32(36)).toBe(5);
    expect((await query(0x1000n)).status).toBe(STATUS.UNSUCCESSFUL);
  });

  test('nothing to what it does not know', async () => {
    expect((await side.ask(0x3999)).status).toBe(STATUS.UNSUCCESSFUL);
  });

  test('nothing at all to what is no request', async () => {
    side.sendData(PACKET_TYPE.STATE_MANIPULATE, new Uint8Array(10));
    expect((await side.ask(API.GET_VERSION)).status).toBe(0);
  });
});
