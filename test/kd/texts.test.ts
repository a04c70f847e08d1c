import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ansi, concat, Fields, fromAnsi } from '../../src/kd/fields.ts';
import { Image } from '../../src/kd/kernel/image.ts';
import { PACKET_TYPE } from '../../src/kd/packet.ts';
import { tick, until } from './debugger-side.ts';
import { connect, rip, side, stopped, symbol, target } from './pair.ts';

beforeEach(() => connect());
afterEach(() => target.close());

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
