import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Fields } from '../../src/kd/fields.ts';
import { API, CONTINUE_STATUS, STATUS } from '../../src/kd/protocol.ts';
import { EXCEPTION } from '../../src/kd/x64/traps.ts';
import { until } from './debugger-side.ts';
import {
  breakpoint,
  connect,
  events,
  memoryRequest,
  rip,
  side,
  skipInt3,
  stopped,
  symbol,
  target,
} from './pair.ts';

beforeEach(() => connect());
afterEach(() => target.close());

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
