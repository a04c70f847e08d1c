// Running: steps, places, timeouts, interrupts, and every kind of outcome.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import { openDump } from '../../src/index.ts';
import { sessionAt, command, masm, startSession } from '../support/session.ts';

const rip = (session: Parameters<typeof masm>[0]) => masm(session, '@rip');

describe('steps', () => {
  test('into, over and out', () => {
    using session = sessionAt('target!work');
    const next = session.disassemble(undefined, 2)[1]!.address;
    expect(session.step()).toMatchObject({ kind: 'step', address: next });
    expect(rip(session)).toBe(next);
    const toCall = () => {
      while (session.disassemble()[0]!.mnemonic !== 'call') session.stepOver();
      return session.disassemble()[0]!;
    };
    let call = toCall();
    for (; !call.operands.includes('target!add'); call = toCall()) {
      expect(session.stepOver()).toMatchObject({ kind: 'step', address: call.end });
      expect(rip(session)).toBe(call.end);
    }
    session.step();
    expect(command(session, 'ln @rip')).toContain('target!add');
    expect(session.stepOut()).toMatchObject({ kind: 'step', address: call.end });
    expect(rip(session)).toBe(call.end);
  });

  test('by source lines', () => {
    using session = sessionAt('target!work');
    session.setStepping('source');
    const line = () => session.thread().frame().source?.line;
    const first = line();
    session.stepOver();
    expect(line()).not.toBe(first);
    session.setStepping('instruction');
  });
});

test('runTo stops there, or where something else is first', () => {
  using session = startSession();
  expect(session.runTo('target!add')).toMatchObject({
    kind: 'breakpoint',
    address: masm(session, 'target!add'),
  });
  expect(session.breakpoints.list()).toEqual([]);
  expect(command(session, 'bl')).toBe('');
  session.breakpoints.add('target!add');
  expect(session.runTo('target!main')).toMatchObject({ kind: 'breakpoint', address: rip(session) });
  session.breakpoints.clear();
  expect(() => session.runTo('')).toThrow('needs a place');
  expect(() => session.go({ timeoutMs: -1 })).toThrow('timeoutMs must be');
  expect(session.runTo('target!main').kind).toBe('exit'); // never comes there again
  expect(session.breakpoints.list()).toEqual([]);
});

describe('time', () => {
  test('runs out, the target runs on; interrupt and wait', () => {
    using session = startSession('target', ['--forever']);
    expect(session.go({ timeoutMs: 100 })).toEqual({ kind: 'timeout', running: true });
    expect([session.isRunning(), session.isStopped()]).toEqual([true, false]);
    expect(() => session.memory.readU32(0x140004248n)).toThrow('while the target runs');
    expect(() => session.evaluate('@rip')).toThrow('while the target runs');
    expect(() => session.execute('r')).toThrow('while the target runs');
    expect(() => session.breakpoints.add('target!add')).toThrow('while the target runs');
    expect(session.wait({ timeoutMs: 50 }).kind).toBe('timeout');
    session.interrupt();
    const outcome = session.wait({ timeoutMs: 10_000 });
    expect(outcome).toMatchObject({ kind: 'interrupted', running: false });
    expect(session.wait()).toBe(outcome); // stopped: nothing to wait for
    expect(session.isStopped()).toBe(true);
    session.interrupt(); // harmless
    expect(session.go({ timeoutMs: 200 }).kind).toBe('timeout');
    session.interrupt();
    expect(session.wait().kind).toBe('interrupted');
  });

  test('another thread interrupts', async () => {
    using session = startSession('target', ['--forever']);
    const code = `
      const { debugCreate, IDebugControl } = await import(${JSON.stringify(new URL('../../src/raw.ts', import.meta.url).href)});
      const control = debugCreate(IDebugControl);
      (await import('node:worker_threads')).parentPort.postMessage('ready');
      await new Promise((done) => setTimeout(done, 700));
      control.SetInterrupt(0);
      control.dispose();`;
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    await new Promise((ready, fail) => worker.once('message', ready).once('error', fail));
    expect(session.go({ timeoutMs: 15_000 }).kind).toBe('interrupted');
    await worker.terminate();
  });
});

describe('what cannot run', () => {
  test('a dump: no verb does anything, and it stays as it was', () => {
    const path = join(tmpdir(), 'still.dmp');
    {
      using session = startSession('target', ['--crash', 'read']);
      session.go();
      expect(session.execute(`.dump "${path}"`).refused).toBe(false);
    }
    using dump = openDump(path);
    const threads = dump.threads().length;
    for (const verb of ['go', 'step', 'stepOver', 'stepOut', 'wait'] as const)
      expect(dump[verb]()).toEqual({ kind: 'no-target', running: false });
    expect(dump.runTo('@$ip')).toEqual({ kind: 'no-target', running: false });
    dump.interrupt();
    expect([dump.isStopped(), dump.threads().length]).toEqual([true, threads]);
  });

  test('a number of milliseconds that is none: refused before anything runs', () => {
    using session = sessionAt('target!add');
    const at = rip(session);
    for (const verb of ['go', 'step', 'stepOver', 'stepOut'] as const)
      expect(() => session[verb]({ timeoutMs: -1 })).toThrow('timeoutMs must be');
    expect(() => session.runTo('target!work', { timeoutMs: 0.5 })).toThrow('timeoutMs must be');
    expect([session.isRunning(), session.isStopped(), rip(session)]).toEqual([false, true, at]);
    expect(session.breakpoints.list()).toEqual([]);
  });

  test('runTo and stepOut inside a handler say so', () => {
    using session = startSession();
    session.breakpoints.add('target!work', (hit) => {
      expect(() => hit.session.runTo('target!add')).toThrow(
        'runTo() cannot begin inside a handler',
      );
      expect(() => hit.session.stepOut()).toThrow('stepOut() cannot begin inside a handler');
    });
    expect(session.go()).toMatchObject({ kind: 'breakpoint', breakpoint: 0 });
  });
});

test('after a handler threw, outcome and wait() tell where the target stands', () => {
  using session = startSession();
  session.breakpoints.add('target!add', () => {
    throw new RangeError('mine');
  });
  expect(() => session.go()).toThrow('mine');
  const address = masm(session, 'target!add');
  expect(session.outcome).toMatchObject({ kind: 'breakpoint', breakpoint: 0, address });
  expect(session.wait()).toBe(session.outcome);
});

describe('outcomes', () => {
  test.each(['go', 'step', 'stepOut', 'wait after go'] as const)(
    'exit with its code after a stop at it: %s',
    (verb) => {
      using session = startSession('target', ['--exit', '7']);
      if (verb === 'step') session.on('exitProcess', () => 'break');
      else session.filters.setEvent('exitProcess', 'break');
      expect(session.go()).toMatchObject({ kind: 'event', event: 'exitProcess' });
      const next = verb === 'wait after go' ? session.go() : session[verb]();
      expect(next).toEqual({ kind: 'exit', running: false, code: 7 });
      expect(session.wait()).toEqual({ kind: 'no-target', running: false });
      session.interrupt(); // harmless
      session.filters.setEvent('exitProcess', 'ignore'); // the engine keeps it for the next session
    },
  );

  test('exit, and no target after it', () => {
    using session = startSession('target', ['--exit', '7']);
    expect(session.go()).toEqual({ kind: 'exit', running: false, code: 7 });
    expect(session.outcome).toEqual({ kind: 'exit', running: false, code: 7 });
    for (const verb of ['go', 'step', 'stepOver', 'stepOut', 'wait'] as const)
      expect(session[verb]()).toEqual({ kind: 'no-target', running: false });
    expect(() => session.runTo('target!add')).toThrow('there is no target');
  });

  test('exceptions, both chances', () => {
    using session = startSession('target', ['--throw-unhandled']);
    session.filters.setException(0xe0421000, 'break');
    const first = session.go();
    expect(first).toMatchObject({
      kind: 'exception',
      exception: { code: 0xe0421000, firstChance: true },
    });
    expect(command(session, '.lastevent')).toContain('e0421000 (first');
    expect(session.go()).toMatchObject({ kind: 'exception', exception: { firstChance: false } });
    expect(command(session, '.lastevent')).toContain('e0421000 (!!! second');
  });

  test('events that a handler or a filter stops at', () => {
    using session = startSession('loader');
    expect(() => session.filters.setEvent('unloadModule', 'break', 'nope')).toThrow('narrowed');
    const off = session.on('loadModule', ({ name }) => name === 'plugin');
    expect(session.go()).toMatchObject({ kind: 'event', event: 'loadModule' });
    expect(command(session, '.lastevent')).toMatch(/Load module .*plugin/);
    off();
    session.filters.setEvent('unloadModule', 'break', 'plugin');
    expect(session.go()).toMatchObject({ kind: 'event', event: 'unloadModule' });
  });

  test('print with addresses in hexadecimal', () => {
    using session = sessionAt('target!add');
    expect(inspect(session.outcome)).toContain('address: 0x140001540');
    expect(JSON.parse(JSON.stringify(session.outcome))).toMatchObject({ address: '0x140001540' });
    expect(inspect(session)).toContain("Session { kind: 'user'".split(' {')[0]);
    expect(inspect(session)).not.toContain('EngineInterfaces');
    expect(JSON.parse(JSON.stringify(session))).toMatchObject({ kind: 'user', alive: true });
    expect(inspect(session.disassemble()[0])).toContain('address: 0x140001540');
    expect(inspect(session.memory.region('target!add'))).toContain("access: 'r-x'");
    expect(JSON.stringify(session.memory.region('target!add'))).toContain('"base":"0x14000');
  });
});
