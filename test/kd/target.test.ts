import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ansi, concat, Fields, fromAnsi } from '../../src/kd/fields.ts';
import { Image } from '../../src/kd/kernel/image.ts';
import { inventedImages } from '../../src/kd/machine.ts';
import { PARROT_SAYS } from '../../src/kd/kernel/parrot.ts';
import { encodeData, PACKET_TYPE } from '../../src/kd/packet.ts';
import { API, CONTINUE_STATUS, STATUS } from '../../src/kd/protocol.ts';
import { Target, type TargetEvent, type TargetOptions } from '../../src/kd/target.ts';
import { MSR, REG } from '../../src/kd/x64/processor.ts';
import { EXCEPTION } from '../../src/kd/x64/traps.ts';
import { DebuggerSide, tick, until } from './debugger-side.ts';

let target!: Target;
let side: DebuggerSide;
let events: TargetEvent[];

/** Both ends, each hearing what the other says a moment later, as over a wire. */
function connect(options: TargetOptions = {}): void {
  (target as Target | undefined)?.close();
  events = [];
  const quick = {
    tick: 1,
    poll: 5,
    retransmitAfter: 50,
    onEvent: (e: TargetEvent) => events.push(e),
  };
  target = new Target((bytes) => setImmediate(() => side.receive(bytes)), { ...quick, ...options });
  side = new DebuggerSide((bytes) => setImmediate(() => target.receive(bytes)));
}

/** Connects and stops the machine. */
async function stopped(options: TargetOptions = {}): Promise<Fields> {
  connect(options);
  await side.reset();
  side.breakIn();
  return side.stateChange();
}

const symbol = (name: string) => target.machine.symbol(name);
const memoryRequest = (address: bigint, count: number) => (header: Fields) =>
  header.setU64(16, address).setU32(24, count);
const breakpoint = async (address: bigint) => {
  const answer = await side.ask(API.WRITE_BREAKPOINT, (header) => header.setU64(16, address));
  return answer.header.u32(24);
};
const rip = async (processor = 0) => {
  const { data } = await side.ask(API.GET_CONTEXT, undefined, undefined, processor);
  return new Fields(data.slice()).u64(0xf8);
};
/** Moves over the int3 that the machine stands on, as debuggers do. */
const skipInt3 = async () => {
  const { data } = await side.ask(API.GET_CONTEXT);
  const context = new Fields(data.slice());
  context.setU64(0xf8, context.u64(0xf8) + 1n);
  await side.ask(API.SET_CONTEXT, undefined, context.bytes);
};

beforeEach(() => connect());
afterEach(() => target.close());

describe('connecting', () => {
  test('the machine keeps quiet until a debugger shows up', async () => {
    await tick(40);
    expect([side.dataIds, side.control]).toEqual([[], []]);
    await side.reset();
    await until(() => side.printed.length > 0, 'a print');
    expect(side.printed[0]).toBe(PARROT_SAYS);
  });

  test('while it runs it asks whether the debugger wants to break in', async () => {
    await side.reset();
    await until(() => side.control.some(({ type }) => type === PACKET_TYPE.POLL_BREAKIN), 'a poll');
  });

  test('break-in: an int3 in the kernel’s own routine, on the first processor', async () => {
    const report = await stopped();
    expect({
      state: report.u32(0),
      processor: report.u16(6),
      processors: report.u32(8),
      thread: report.u64(16),
      pc: report.u64(24),
      code: report.u32(32),
      firstChance: report.u32(184),
      length: report.bytes.length,
      instructions: report.u16(212),
      firstBytes: report.u16(216),
      cs: report.u16(232),
    }).toEqual({
      state: 0x3030,
      processor: 0,
      processors: 2,
      thread: target.machine.blocks(0).thread,
      pc: symbol('DbgBreakPointWithStatus'),
      code: 0x80000003,
      firstChance: 1,
      length: 240,
      instructions: 16,
      firstBytes: 0xc3cc,
      cs: 0x10,
    });
    expect(target.state).toBe('stopped');
  });

  test('a debugger that starts over hears again why the machine stands still', async () => {
    const first = await stopped();
    await side.reset();
    expect((await side.stateChange()).bytes).toEqual(first.bytes);
  });

  test('a machine may wait for its debugger from the start', async () => {
    connect({ start: 'stopped' });
    expect((await side.stateChange()).u64(24)).toBe(symbol('DbgBreakPointWithStatus'));
    side.go();
    await until(() => target.state !== 'stopped', 'running on');
  });

  test('the report is repeated until somebody takes it', async () => {
    connect({ start: 'stopped', retransmitAfter: 5 });
    side.acknowledging = false;
    await until(() => side.dataIds.length > 3, 'four reports');
    side.acknowledging = true;
    expect((await side.stateChange()).u32(0)).toBe(0x3030);
  });
});

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

describe('breakpoints', () => {
  beforeEach(async () => {
    await stopped();
    await skipInt3();
  });

  test('written, hit, taken out where the machine stops', async () => {
    const at = symbol('NtReadFile');
    const [original] = target.machine.memory.read(at, 1);
    expect(await breakpoint(at)).toBe(1);
    expect(await breakpoint(at)).toBe(1);
    expect(target.machine.memory.read(at, 1)).toEqual(Uint8Array.of(0xcc));
    side.go();
    const report = await side.stateChange();
    expect([report.u32(32), report.u64(24), report.u64(48)]).toEqual([
      EXCEPTION.BREAKPOINT,
      at,
      at,
    ]);
    expect(target.machine.memory.read(at, 1)).toEqual(Uint8Array.of(original!));
    expect(report.u8(216)).toBe(original);
    expect(target.breakpoints).toEqual([]);
  });

  test('removed by handle, once', async () => {
    const handle = await breakpoint(symbol('NtClose'));
    const remove = () => side.ask(API.RESTORE_BREAKPOINT, (header) => header.setU32(16, handle));
    expect((await remove()).status).toBe(0);
    expect((await remove()).status).toBe(STATUS.UNSUCCESSFUL);
    expect(target.breakpoints).toEqual([]);
  });

  test('several in one request', async () => {
    const [a, b] = [symbol('NtClose'), symbol('NtReadFile')];
    const list = new Fields(32).setU64(0, a).setU64(16, b);
    const { data } = await side.ask(API.WRITE_BREAKPOINT_EX, (h) => h.setU32(16, 2), list.bytes);
    expect([new Fields(data.slice()).u32(8), new Fields(data.slice()).u32(24)]).toEqual([1, 2]);
    expect(target.breakpoints).toEqual([a, b]);
    const handles = new Fields(8).setU32(0, 1).setU32(4, 2);
    const { status } = await side.ask(
      API.RESTORE_BREAKPOINT_EX,
      (h) => h.setU32(16, 2),
      handles.bytes,
    );
    expect([status, target.breakpoints]).toEqual([0, []]);
  });

  test('not where there is no memory, and not more than there is room for', async () => {
    const answer = await side.ask(API.WRITE_BREAKPOINT, (header) => header.setU64(16, 0x1000n));
    expect(answer.status).toBe(STATUS.UNSUCCESSFUL);
    for (let i = 0; i < 32; i++) await breakpoint(symbol('CcReadBuffer') + BigInt(i));
    const more = await side.ask(API.WRITE_BREAKPOINT, (h) => h.setU64(16, symbol('NtClose')));
    expect(more.status).toBe(STATUS.UNSUCCESSFUL);
  });

  test('on data: by the debug registers that continue sets', async () => {
    const special = await side.ask(API.READ_CONTROL_SPACE, memoryRequest(2n, 0xe0));
    const changed = new Fields(special.data.slice()).setU64(0x20, symbol('ObNextHandle'));
    await side.ask(API.WRITE_CONTROL_SPACE, memoryRequest(2n, 0xe0), changed.bytes);
    side.go({ dr7: 0x90401n });
    const report = await side.stateChange();
    expect([report.u32(32), report.u64(192) & 0xfn, report.u64(200)]).toEqual([
      EXCEPTION.SINGLE_STEP,
      1n,
      0x90401n,
    ]);
    expect(report.u64(24)).toBeGreaterThan(symbol('NtCreateFile'));
    expect(report.u64(24)).toBeLessThan(symbol('NtReadFile'));
  });

  test('stepping: one instruction each', async () => {
    const start = target.machine.processor(0).rip;
    side.go({ trace: true });
    const first = await side.stateChange();
    // The ret behind the int3 leads back to where the clock interrupted.
    expect([first.u32(32), first.u64(24)]).not.toEqual([EXCEPTION.BREAKPOINT, start]);
    side.go({ trace: true });
    const second = await side.stateChange();
    expect(second.u32(32)).toBe(EXCEPTION.SINGLE_STEP);
    expect(second.u64(24)).not.toBe(first.u64(24));
    expect(second.u64(192) & 0x4000n).toBe(0x4000n);
  });
});

describe('exceptions', () => {
  beforeEach(async () => {
    await stopped();
    await skipInt3();
    target.machine.memory.write(symbol('NtClose'), Uint8Array.of(0x0f, 0x0b));
    side.go();
  });

  test('first chance, second chance, and then the machine starts anew', async () => {
    const first = await side.stateChange();
    expect([first.u32(32), first.u64(24), first.u32(184)]).toEqual([
      EXCEPTION.ILLEGAL_INSTRUCTION,
      symbol('NtClose'),
      1,
    ]);
    side.go({ status: CONTINUE_STATUS.EXCEPTION_NOT_HANDLED });
    const second = await side.stateChange();
    expect([second.u64(24), second.u32(184)]).toEqual([symbol('NtClose'), 0]);
    side.go({ status: CONTINUE_STATUS.EXCEPTION_NOT_HANDLED });
    await until(() => events.some(({ kind }) => kind === 'reboot'), 'a reboot');
    expect(target.machine.memory.read(symbol('NtClose'), 2)).not.toEqual(Uint8Array.of(0x0f, 0x0b));
  });

  test('handled: the instruction is tried again', async () => {
    await side.stateChange();
    await side.ask(
      API.WRITE_VIRTUAL,
      memoryRequest(symbol('NtClose'), 2),
      Uint8Array.of(0xc3, 0x90),
    );
    side.go();
    await until(() => target.state !== 'stopped', 'running on');
  });
});

describe('processors', () => {
  test('switching reports the other one', async () => {
    await stopped();
    side.tell(API.SWITCH_PROCESSOR, undefined, undefined, 1);
    const report = await side.stateChange();
    expect([report.u16(6), report.u64(16), report.u64(24)]).toEqual([
      1,
      target.machine.blocks(1).thread,
      target.machine.processor(1).rip,
    ]);
  });
});

describe('texts', () => {
  test('printed from outside', async () => {
    await side.reset();
    expect(await target.print('tea is ready\n')).toBe('acknowledged');
    expect(side.printed).toContain('tea is ready\n');
  });

  test('without a debugger are lost at once', async () => {
    expect(await target.print('nobody hears')).toBe('abandoned');
  });

  test('are given up when nobody takes them, and the machine goes on', async () => {
    connect({ retransmitAfter: 2 });
    await side.reset();
    side.acknowledging = false;
    expect(await target.print('still there?')).toBe('abandoned');
    await until(() => target.state === 'running', 'running on');
  });

  test('two at once: the machine goes on when both are through', async () => {
    await side.reset();
    const question = target.prompt('tea? ');
    expect(await target.print('the kettle is on\n')).toBe('acknowledged');
    await tick(20);
    expect(target.state).toBe('waiting');
    const { payload } = await side.next(PACKET_TYPE.DEBUG_IO);
    const reply = new Fields(payload.slice(0, 16)).setU32(12, 1);
    side.sendData(PACKET_TYPE.DEBUG_IO, concat(reply.bytes, ansi('y')));
    expect(await question).toBe('y');
    await until(() => target.state === 'running', 'running on');
  });

  test('a prompt holds the machine until its answer is there', async () => {
    await side.reset();
    const answered = target.prompt('tea or coffee? ', 3);
    const { payload } = await side.next(PACKET_TYPE.DEBUG_IO);
    const request = new Fields(payload);
    expect([request.u32(0), fromAnsi(payload.subarray(16)), request.u32(12)]).toEqual([
      0x3231,
      'tea or coffee? ',
      3,
    ]);
    expect(target.state).toBe('waiting');
    const reply = new Fields(payload.slice(0, 16)).setU32(12, 3);
    side.sendData(PACKET_TYPE.DEBUG_IO, concat(reply.bytes, ansi('tea')));
    expect(await answered).toBe('tea');
    await until(() => target.state === 'running', 'running on');
  });

  test('a prompt of the machine’s own code', async () => {
    const asking = new Image({ name: 'ask.sys', base: 0xfffff80012800000n })
      .function('Ask', { frame: 0x28 }, (code) => {
        code.lea('rcx', { symbol: 'Question' }).mov('rdx', 5).lea('r8', { symbol: 'Answer' });
        code.mov('r9', 8).call('DbgPrompt').store({ symbol: 'AnswerLength' }, 'rax').int3();
      })
      .data('Question', ansi('milk?'))
      .data('Answer', new Uint8Array(8))
      .data('AnswerLength', new Uint8Array(8));
    await stopped();
    target.machine.load(asking);
    target.machine.processor(0).rip = symbol('Ask');
    side.go();
    const { payload } = await side.next(PACKET_TYPE.DEBUG_IO);
    expect(fromAnsi(payload.subarray(16))).toBe('milk?');
    const reply = new Fields(payload.slice(0, 16)).setU32(12, 2);
    side.sendData(PACKET_TYPE.DEBUG_IO, concat(reply.bytes, ansi('no')));
    await side.stateChange();
    expect(fromAnsi(await side.readVirtual(symbol('Answer'), 8))).toBe('no');
    expect(target.machine.memory.readU64(symbol('AnswerLength'))).toBe(2n);
  });

  test('a machine that stands still cannot speak', async () => {
    await stopped();
    await expect(target.print('x')).rejects.toThrow('it can print only while it runs');
    expect(() => target.prompt('x')).toThrow('it can prompt only while it runs');
  });
});

describe('modules that come and go are reported', () => {
  test('with path, base and size; the machine waits for the debugger', async () => {
    await side.reset();
    const image = new Image({ name: 'tea.sys', base: 0xfffff80012800000n }).function(
      'Brew',
      {},
      (c) => c.nop(),
    );
    const loaded = target.loadImage(image);
    const report = await side.stateChange();
    expect({
      state: report.u32(0),
      path: fromAnsi(report.bytes.subarray(240)),
      length: report.u32(32),
      base: report.u64(40),
      checksum: report.u32(56),
      size: report.u32(60),
      unload: report.u8(64),
    }).toEqual({
      state: 0x3031,
      path: loaded.path,
      length: loaded.path.length + 1,
      base: loaded.base,
      checksum: loaded.checksum,
      size: loaded.size,
      unload: 0,
    });
    side.go();
    await until(() => target.state === 'running', 'running on');
    target.unloadImage('tea.sys');
    const gone = await side.stateChange();
    expect([gone.u64(40), gone.u8(64)]).toEqual([loaded.base, 1]);
  });
});

describe('starting anew', () => {
  test('a shutdown is announced; after it ids begin again and nothing is left', async () => {
    await stopped();
    await breakpoint(symbol('NtClose'));
    await skipInt3();
    side.go();
    await side.stateChange();
    const machine = target.machine;
    const done = target.reboot();
    const report = await side.stateChange();
    expect([report.u32(0), report.u64(40), report.u8(64)]).toEqual([
      0x3031,
      0xffffffffffffffffn,
      1,
    ]);
    await done;
    expect(target.machine).not.toBe(machine);
    expect([target.breakpoints, target.state]).toEqual([[], 'running']);
    const before = side.dataIds.length;
    await side.reset();
    side.breakIn();
    await side.stateChange();
    expect(side.dataIds[before]).toBe(0x80800800);
  });

  test('own images are there from the start, and again', async () => {
    const tea = new Image({ name: 'tea.sys', base: 0xfffff80012800000n }).data('Leaves', ansi('x'));
    await stopped({ machine: { images: [...inventedImages(), tea] } });
    await side.ask(API.WRITE_VIRTUAL, memoryRequest(symbol('Leaves'), 1), ansi('y'));
    const machine = target.machine;
    side.tell(API.REBOOT);
    await until(() => target.machine !== machine, 'a new machine');
    expect(fromAnsi(target.machine.memory.read(symbol('Leaves'), 1))).toBe('x');
  });

  test('the debugger may ask for it', async () => {
    await stopped();
    const machine = target.machine;
    side.tell(API.REBOOT);
    await until(() => target.machine !== machine, 'a new machine');
    expect(target.state).toBe('running');
  });
});

describe('on a bad wire', () => {
  test('a damaged request is asked for again', async () => {
    await stopped();
    const request = encodeData(
      PACKET_TYPE.STATE_MANIPULATE,
      0x80800000,
      new Fields(56).setU32(0, API.GET_VERSION).bytes,
    );
    const damaged = request.slice();
    damaged[30]! ^= 0xff;
    side.send(damaged);
    await until(
      () => side.control.some(({ type }) => type === PACKET_TYPE.RESEND),
      'a request to resend',
    );
    expect(events).toContainEqual({ kind: 'fault', fault: 'checksum' });
    expect((await side.ask(API.GET_VERSION)).status).toBe(0);
  });

  test('a repeated request is answered once', async () => {
    await stopped();
    const { dataIds } = side;
    const before = dataIds.length;
    const request = encodeData(
      PACKET_TYPE.STATE_MANIPULATE,
      0x80800000,
      new Fields(56).setU32(0, API.GET_VERSION).bytes,
    );
    side.send(request);
    side.send(request);
    await side.next(PACKET_TYPE.STATE_MANIPULATE);
    await tick(20);
    expect(dataIds.length).toBe(before + 1);
  });
});

test('closing leaves nothing running', async () => {
  await side.reset();
  target.close();
  const before = target.machine.processor(0).instructions;
  await tick(20);
  expect(target.machine.processor(0).instructions).toBe(before);
  await expect(target.print('x')).rejects.toThrow('the target is closed: it cannot print');
});
