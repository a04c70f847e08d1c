// Handlers of the program's: asynchronous, calling back into the session while the target waits for them.
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CallbackError, HandlerTimeoutError, type AsyncSession } from '../../src/async.ts';
import { hosted, PATIENCE, rejection, within } from '../support/host.ts';
import { hostTests } from '../support/host-file.ts';

hostTests();

describe('a breakpoint’s handler', () => {
  let dbg: AsyncSession;
  beforeAll(async () => {
    dbg = await hosted('target', ['--forever']);
  });
  afterEach(() => dbg.breakpoints.clear());
  afterAll(() => dbg?.dispose());

  test('looks at the target and decides', async () => {
    const seen: unknown[] = [];
    const bp = await dbg.breakpoints.add('target!add', async (hit) => {
      await delay(5);
      const [caller] = (await hit.thread.stack()).slice(1);
      seen.push([hit.breakpoint === bp, hit.session === dbg, caller!.name]);
      const i = (await caller!.local('i')).scalar;
      return i === 2;
    });
    expect(await dbg.go()).toMatchObject({ kind: 'breakpoint', breakpoint: bp.id });
    expect(seen.length).toBe(3);
    expect(new Set(seen.map(String))).toEqual(new Set(['true,true,target!work+0x7b']));
    expect(bp.hits).toBe(3);
  });

  test('changes breakpoints, its own included', async () => {
    let last: Promise<void> | undefined;
    const bp = await dbg.breakpoints.add('target!add', async (hit) => {
      await hit.breakpoint.remove();
      const other = await dbg.breakpoints.add('target!work', () => true);
      last = Promise.resolve(expect(await dbg.breakpoints.list()).toEqual([other]));
      return false;
    });
    expect(await dbg.go()).toMatchObject({ kind: 'breakpoint' });
    await last;
    expect(bp.alive).toBe(false);
  });

  test('that asks to go or step is told that this is its answer', async () => {
    const told: unknown[] = [];
    await dbg.breakpoints.add('target!add', async () => {
      told.push(await dbg.stepOver());
    });
    expect(await dbg.go()).toMatchObject({ kind: 'step' });
    expect(told).toEqual([{ kind: 'deferred', running: false }]);
  });

  test('that throws stops the target, and the run rejects with what it threw', async () => {
    await dbg.breakpoints.add('target!add', async () => {
      await delay(1);
      throw new RangeError('mine');
    });
    const error = await rejection(CallbackError, dbg.go());
    expect(error.cause).toBeInstanceOf(RangeError);
    expect(error.message).toMatch(/^The handler of breakpoint 0 \(target!add\) threw: mine$/);
    expect(await dbg.isStopped()).toBe(true);
  });

  test('that answers nonsense is an error that says so', async () => {
    await dbg.breakpoints.add('target!add', (() => 'perhaps') as never);
    const error = await rejection(CallbackError, dbg.go());
    expect(error.message).toMatch(/must return 'break', 'go'.* not perhaps/);
    await dbg.breakpoints.clear();
    await dbg.breakpoints.add('target!add', () => Symbol('x') as never);
    expect((await rejection(CallbackError, dbg.go())).message).toMatch(/A symbol/);
  });

  test('may wait for calls that were made before it began', async () => {
    // Both were asked for while nothing ran: the second one would wait for the first, and it for the handler.
    let early: Promise<unknown> | undefined;
    await dbg.breakpoints.add('target!add', async () => {
      expect(await early).toBe(2n);
      return true;
    });
    const going = dbg.go();
    early = dbg.evaluate('1+1');
    expect(await within(going, PATIENCE)).toMatchObject({ kind: 'breakpoint' });
  });

  test('may read more than any buffer on the way holds', async () => {
    let length = 0;
    await dbg.breakpoints.add('target!add', async () => {
      length = (await dbg.batch(() => new Uint8Array(30_000_000))).length;
      return true;
    });
    expect(await within(dbg.go(), PATIENCE)).toMatchObject({ kind: 'breakpoint' });
    expect(length).toBe(30_000_000);
  });

  test('may call back while another call of it is still in progress', async () => {
    await dbg.breakpoints.add('target!add', async () => {
      const values = await Promise.all(['1', '2', '3', '4'].map((text) => dbg.evaluate(text)));
      expect(values).toEqual([1n, 2n, 3n, 4n]);
      return true;
    });
    expect(await within(dbg.go(), PATIENCE)).toMatchObject({ kind: 'breakpoint' });
  });

  test('that never settles is ended by interrupt(), and by a signal', async () => {
    await dbg.breakpoints.add('target!add', () => new Promise<void>(() => {}));
    const going = dbg.go();
    await delay(200);
    await dbg.interrupt();
    expect(await within(going, PATIENCE)).toMatchObject({ kind: 'interrupted' });
    const signal = AbortSignal.timeout(200);
    expect(await within(dbg.go({ signal }), PATIENCE)).toMatchObject({ kind: 'interrupted' });
  });

  test('a command in it ends with the run when that is interrupted', async () => {
    await dbg.breakpoints.add('target!add', async () => {
      await dbg.execute('.for (r $t0=0; @$t0 < 0n100000000; r $t0=@$t0+1) {}');
    });
    const going = dbg.go();
    await delay(200);
    await dbg.interrupt();
    expect(await within(going, PATIENCE)).toMatchObject({ kind: 'interrupted' });
  });
});

test('a handler that never settles is ended by its time limit', async () => {
  await using dbg = await hosted('target', ['--forever'], { limits: { handler: 1000 } });
  await dbg.breakpoints.add('target!add', () => new Promise<void>(() => {}));
  const error = await rejection(CallbackError, dbg.go());
  expect(error.cause).toBeInstanceOf(HandlerTimeoutError);
  expect((error.cause as HandlerTimeoutError).limit).toBe(1000);
  expect(await dbg.isStopped()).toBe(true);
  expect(await dbg.evaluate('1')).toBe(1n);
  // Also when the engine is at work for it.
  await dbg.breakpoints.clear();
  await dbg.breakpoints.add('target!add', async () => {
    await dbg.execute('.for (r $t0=0; 1; r $t0=@$t0+1) {}');
    return 'go';
  });
  const busy = await rejection(CallbackError, dbg.go());
  expect(busy.cause).toBeInstanceOf(HandlerTimeoutError);
  expect((await dbg.execute('.echo on')).text).toBe('on\n');
});

test('a handler that never settles does not keep the session from ending', async () => {
  const dbg = await hosted('target', ['--forever']);
  await dbg.breakpoints.add('target!add', () => new Promise<void>(() => {}));
  const going = dbg.go();
  await delay(300);
  expect(await within(dbg.dispose(), PATIENCE)).toBeUndefined();
  expect(await going).toMatchObject({ kind: 'interrupted' });
});

describe('handlers of events', () => {
  test('are told in order, from the very first event on, until they are taken out', async () => {
    const seen: string[] = [];
    const first: string[] = [];
    await using dbg = await hosted('target', ['--load-library', 'version.dll'], {
      on: {
        createProcess: async ({ name }) => {
          await delay(20);
          first.push(name);
        },
      },
    });
    expect(first).toEqual(['target']);
    const off = await dbg.on('createThread', async (event) => {
      await delay(5);
      seen.push(`${event.kind} ${event.thread.index > 0}`);
      await off();
    });
    await dbg.once('loadModule', async ({ name }) => {
      seen.push(`loaded ${name.toLowerCase()}`);
      return true;
    });
    expect(await dbg.go()).toMatchObject({ kind: 'event', event: 'loadModule' });
    expect(seen).toEqual(['createThread true', expect.stringMatching(/^loaded version/)]);
    expect(await dbg.go()).toMatchObject({ kind: 'exit', code: 42 });
  });

  test('output comes in order, and all of it before the run settles', async () => {
    await using dbg = await hosted('target', ['--loops', '300']);
    const lines: string[] = [];
    const off = await dbg.onOutput(({ text }) => void lines.push(text));
    const bp = await dbg.breakpoints.add('target!add', undefined);
    await bp.remove();
    await dbg.batch((session) => {
      for (let i = 0; i < 2000; i++) session.engine.control.OutputWide(1, `line ${i}\n`);
    });
    expect(lines).toEqual(Array.from({ length: 2000 }, (_, i) => `line ${i}\n`));
    await dbg.go();
    expect(lines.slice(2000).join('')).toMatch(/target: start\n[^]*target: done .\n/);
    await off();
  });
});
