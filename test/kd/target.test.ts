import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ansi, Fields, fromAnsi } from '../../src/kd/fields.ts';
import { Image } from '../../src/kd/kernel/image.ts';
import { inventedImages } from '../../src/kd/machine.ts';
import { PARROT_SAYS } from '../../src/kd/kernel/parrot.ts';
import { encodeData, PACKET_TYPE } from '../../src/kd/packet.ts';
import { API } from '../../src/kd/protocol.ts';
import { tick, until } from './debugger-side.ts';
import {
  breakpoint,
  connect,
  events,
  memoryRequest,
  side,
  skipInt3,
  stopped,
  symbol,
  target,
} from './pair.ts';

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
