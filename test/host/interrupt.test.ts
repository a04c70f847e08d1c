// Stopping what runs: the target, commands, functions next to the engine; by interrupt() and by AbortSignal.
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  HostDiedError,
  InterruptedError,
  type AsyncSession,
  type Outcome,
} from '../../src/async.ts';
import { hosted, PATIENCE, rejection, traceOf, within } from '../support/host.ts';
import { hostTests } from '../support/host-file.ts';

hostTests();

/** Long enough to be running, and for an interrupt to arrive under load. */
const A_WHILE = 200;
/** A command that would take minutes. */
const ENDLESS =
  '.for (r $t0=0; @$t0 < 0n100000000; r $t0=@$t0+1) { .if (@$t0 == 3) { .echo three } }';

describe('a target that runs', () => {
  let dbg: AsyncSession;
  beforeAll(async () => {
    dbg = await hosted('target', ['--forever']);
  });
  afterAll(() => dbg?.dispose());

  test('leaves the event loop free, and stops when told', async () => {
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 5);
    const going = dbg.go();
    await delay(A_WHILE);
    clearInterval(ticking);
    // None, where the wait blocks it.
    expect(ticks).toBeGreaterThan(A_WHILE / 5 / 8);
    await dbg.interrupt();
    expect(await within(going, PATIENCE)).toMatchObject({ kind: 'interrupted', running: false });
    expect(await dbg.isStopped()).toBe(true);
  });

  test('stops also when told in the same breath, again and again', async () => {
    for (let i = 0; i < 10; i++) {
      const going = dbg.go();
      if (i % 2) await delay(i);
      void dbg.interrupt();
      expect(await within(going, PATIENCE)).toMatchObject({ kind: 'interrupted' });
    }
  });

  test('stops at an AbortSignal', async () => {
    const signal = AbortSignal.timeout(A_WHILE);
    expect(await within(dbg.go({ signal }), PATIENCE)).toMatchObject({ kind: 'interrupted' });
    await expect(dbg.go({ signal })).rejects.toThrow(/timeout/);
    expect(await dbg.isStopped()).toBe(true);
  });

  test.each<[string, (dbg: AsyncSession, signal: AbortSignal) => Promise<Outcome>]>([
    ['runTo', (dbg, signal) => dbg.runTo('ntdll!RtlExitUserProcess', { signal })],
    ['stepOut', (dbg, signal) => dbg.stepOut({ signal })],
    [
      'stepOver',
      async (dbg, signal) => {
        await dbg.breakpoints.add('target!add', () => new Promise<void>(() => {}));
        return dbg.stepOver({ signal });
      },
    ],
    [
      'wait',
      async (dbg, signal) => {
        expect(await dbg.go({ timeoutMs: 1 })).toMatchObject({ kind: 'timeout' });
        return dbg.wait({ signal });
      },
    ],
    ['batch', (dbg, signal) => dbg.batch((session) => session.go(), { signal })],
  ])('%s ends at an AbortSignal', async (_, run) => {
    // Before a call in main, which never returns.
    await dbg.runTo('target!work');
    const [, main] = await (await dbg.thread()).stack();
    expect(await dbg.runTo(main!.address - 5n)).toMatchObject({ kind: 'breakpoint' });
    const outcome = await within(run(dbg, AbortSignal.timeout(A_WHILE)), PATIENCE);
    expect(outcome).toMatchObject({ kind: 'interrupted', running: false });
    await dbg.breakpoints.clear();
  });

  test('stops while its breakpoint handlers say go, whenever that is', async () => {
    let hits = 0;
    const bp = await dbg.breakpoints.add('target!add', () => {
      hits++;
      return false;
    });
    for (let i = 0; i < 20; i++) {
      const going = dbg.go();
      await delay(Math.random() * 40);
      await dbg.interrupt();
      expect(await within(going, PATIENCE)).toMatchObject({ kind: 'interrupted' });
    }
    expect(hits).toBeGreaterThan(0);
    await bp.remove();
  });

  test('and is waited for with a time limit, can be stopped afterwards', async () => {
    expect(await dbg.go({ timeoutMs: A_WHILE })).toEqual({ kind: 'timeout', running: true });
    await dbg.interrupt();
    expect(await within(dbg.wait(), PATIENCE)).toMatchObject({ kind: 'interrupted' });
  });

  test('stops in a function next to the engine', async () => {
    const kinds = dbg.batch((session) => [session.go().kind, session.evaluate('1+1')]);
    await delay(A_WHILE);
    await dbg.interrupt();
    expect(await within(kinds, PATIENCE)).toEqual(['interrupted', 2n]);
  });

  test('stops in a function next to the engine that has waited for something before', async () => {
    const kinds = dbg.batch(async (session) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      return [session.go().kind, session.evaluate('1+1')];
    });
    await delay(A_WHILE);
    await dbg.interrupt();
    expect(await within(kinds, PATIENCE)).toEqual(['interrupted', 2n]);
  });

  test('stops what a handler does for such a function', async () => {
    await dbg.breakpoints.add('target!add', async () => {
      await dbg.execute(ENDLESS);
    });
    const kind = dbg.batch(async (session) => {
      await null;
      return session.go().kind;
    });
    await delay(A_WHILE);
    await dbg.interrupt();
    expect(await within(kind, PATIENCE)).toBe('interrupted');
    await dbg.breakpoints.clear();
  });

  test('an interrupt of one that waits for something ends nothing that begins meanwhile', async () => {
    const waiting = dbg.batch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return 'done';
    });
    await dbg.interrupt();
    await delay(A_WHILE);
    const { text, refused } = await dbg.execute(
      '.for (r $t0=0; @$t0 < 5; r $t0=@$t0+1) {}; .echo on',
    );
    expect([text, refused]).toEqual(['on\n', false]);
    expect(await within(waiting, PATIENCE)).toBe('done');
  });

  test('an interrupt when nothing runs changes nothing', async () => {
    await dbg.interrupt();
    await dbg.interrupt();
    expect((await dbg.execute('.echo still here')).text).toBe('still here\n');
    expect(await dbg.go({ timeoutMs: A_WHILE })).toEqual({ kind: 'timeout', running: true });
    await dbg.interrupt();
    expect(await within(dbg.wait(), PATIENCE)).toMatchObject({ kind: 'interrupted' });
  });
});

describe('commands and calls', () => {
  let dbg: AsyncSession;
  beforeAll(async () => {
    dbg = await hosted();
  });
  afterAll(() => dbg?.dispose());

  test.each([
    ['interrupt()', undefined],
    ['an AbortSignal', A_WHILE],
  ])('a command ends at %s and keeps what it printed', async (_, milliseconds) => {
    const options = milliseconds ? { signal: AbortSignal.timeout(milliseconds) } : {};
    const running = dbg.execute(ENDLESS, options);
    await delay(A_WHILE);
    if (!milliseconds) await dbg.interrupt();
    const result = await within(running, PATIENCE);
    expect(result).toMatchObject({ refused: true, text: expect.stringMatching(/^three\n/) });
    // Nothing of it is left for the next one.
    expect((await dbg.execute('.for (r $t0=0; @$t0 < 5; r $t0=@$t0+1) {}; .echo done')).text).toBe(
      'done\n',
    );
  });

  test('a call that waits behind another one is withdrawn at once', async () => {
    const running = dbg.execute(ENDLESS);
    const given = new AbortController();
    const waiting = dbg.evaluate('1', { signal: given.signal });
    waiting.catch(() => {});
    await delay(A_WHILE);
    given.abort(new Error('not wanted any more'));
    await expect(waiting).rejects.toThrow('not wanted any more');
    expect(await within(running, 50)).toBe('late');
    await dbg.interrupt();
    expect(await within(running, PATIENCE)).toMatchObject({ refused: true });
    expect(await dbg.evaluate('2')).toBe(2n);
  });

  test('a search ends at either, and does not say that there is nothing', async () => {
    const range = { length: 0x7fff_0000_0000 };
    const searching = dbg.memory.search(0n, 'this is nowhere', range);
    await delay(A_WHILE);
    await dbg.interrupt();
    await rejection(InterruptedError, searching);
    const signal = AbortSignal.timeout(A_WHILE);
    await expect(dbg.memory.search(0n, 'nor is this', { ...range, signal })).rejects.toThrow(
      /timeout/,
    );
    const walk = async () => {
      for await (const _ of dbg.memory.searchAll(0n, 'nor this', range)) break;
    };
    const walking = walk();
    await delay(A_WHILE);
    await dbg.interrupt();
    await rejection(InterruptedError, walking);
    expect(await dbg.evaluate('1')).toBe(1n);
  });

  test('loading symbols ends at an AbortSignal, with what was said until then', async () => {
    const before = await dbg.symbols.path();
    const path = Array.from({ length: 4000 }, (_, i) => `c:\\nowhere\\${i}`);
    await dbg.symbols.setPath(path);
    const given = new AbortController();
    let text = '';
    const off = await dbg.onOutput((piece) => {
      text += piece.text;
      given.abort();
    });
    // Listeners hear what nothing captures.
    await dbg.engine.control.hr.ExecuteWide(1, '.reload /f', 0, { signal: given.signal });
    await off();
    expect(text).toMatch(/^Reloading current modules[^]*User interrupt/);
    await dbg.symbols.setPath(before);
    expect((await dbg.execute('.reload /f target.exe')).refused).toBe(false);
    expect(await dbg.address('target!add')).toBeGreaterThan(0n);
  });

  test('a sequence ends at an AbortSignal', async () => {
    const given = new AbortController();
    const walk = async () => {
      for await (const _ of dbg.memory.searchAll('ntdll', new Uint8Array(1), {
        length: 0x100000,
        signal: given.signal,
      }))
        given.abort(new Error('enough'));
    };
    await expect(walk()).rejects.toThrow('enough');
    expect(await dbg.evaluate('3')).toBe(3n);
  });
});

describe('interrupt() has the time of limits.abort', () => {
  test.each<[string, (dbg: AsyncSession) => Promise<unknown>]>([
    [
      'batch',
      (dbg) =>
        dbg.batch(() => {
          for (;;);
        }),
    ],
    // `.shell` waits for its program, whatever the engine is told.
    [
      'engine.control.ExecuteWide',
      (dbg) => dbg.engine.control.ExecuteWide(1, '.shell cmd /c pause', 0),
    ],
  ])('what does not stop, %s, is ended with its host', async (method, run) => {
    const dbg = await hosted('target', [], { limits: { abort: 1000, dispose: 1000 } });
    const trace = traceOf(dbg);
    const hanging = run(dbg);
    hanging.catch(() => {});
    await delay(A_WHILE);
    const told = performance.now();
    await dbg.interrupt();
    // Told again, it has no more time.
    await delay(500);
    await dbg.interrupt();
    const error = await rejection(HostDiedError, hanging);
    expect(error).toMatchObject({ reason: 'hung', call: { method } });
    expect(performance.now() - told).toBeGreaterThan(950);
    expect(performance.now() - told).toBeLessThan(PATIENCE);
    expect(await trace.left()).toEqual([]);
    await dbg.dispose();
  });

  test('what stops in time, or waits while others are served, is left alone', async () => {
    await using dbg = await hosted('target', ['--forever'], { limits: { abort: 1000 } });
    const pid = dbg.host.pid;
    // Ends, and so does a handler that nobody awaits any more, which goes on.
    let done = false;
    await dbg.breakpoints.add('target!add', async () => {
      await delay(2500);
      done = true;
    });
    const going = dbg.go();
    await delay(A_WHILE);
    await dbg.interrupt();
    expect(await within(going, PATIENCE)).toMatchObject({ kind: 'interrupted' });
    await delay(3000);
    expect(done).toBe(true);
    await dbg.breakpoints.clear();
    // A run that begins after it has its own time.
    expect(await dbg.go({ timeoutMs: 2500 })).toEqual({ kind: 'timeout', running: true });
    await dbg.interrupt();
    expect(await within(dbg.wait(), PATIENCE)).toMatchObject({ kind: 'interrupted' });
    // Waits for a promise next to the engine, which does nothing meanwhile.
    const waiting = dbg.batch(async (session) => {
      await new Promise((resolve) => setTimeout(resolve, 3500));
      return session.evaluate('1+1');
    });
    await dbg.interrupt();
    await delay(2000);
    expect(await dbg.evaluate('2+2')).toBe(4n);
    expect(await within(waiting, PATIENCE)).toBe(2n);
    expect([dbg.alive, dbg.host.pid]).toEqual([true, pid]);
  });

  test('a function that waits and then does not stop is ended, too', async () => {
    const dbg = await hosted('target', [], { limits: { abort: 600, dispose: 1000 } });
    const hanging = dbg.batch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      for (;;);
    });
    hanging.catch(() => {});
    await dbg.interrupt();
    expect((await rejection(HostDiedError, hanging)).reason).toBe('hung');
    await dbg.dispose();
  });
});

describe('a signal that is none', () => {
  test('is refused wherever one is taken, and nothing is done', async () => {
    await using dbg = await hosted('heap');
    const controller = new AbortController();
    const refusals: [unknown, string][] = [
      ['x', '"x"'],
      [null, 'null'],
      [controller, 'the AbortController itself'],
      [[], 'an array'],
      [() => {}, 'a function'],
      [{}, 'an object of another kind'],
    ];
    for (const [wrong, shown] of refusals) {
      const options = { signal: wrong } as never;
      const message = `\`signal\` must be an AbortSignal (\`controller.signal\`), not ${shown}.`;
      for (const call of [
        () => dbg.go(options),
        () => dbg.evaluate('1', options),
        () => dbg.engine.control.ExecuteWide(1, '.echo x', 0, options),
        () => hosted('heap', [], options),
      ]) {
        const error = await rejection(TypeError, call());
        expect(error.message).toBe(message);
      }
    }
    const given = { signal: controller } as never;
    await expect(dbg.batch(() => 1, given)).rejects.toThrow(/not the AbortController itself\.$/);
    // What a function is given is its own affair.
    expect(await dbg.batch((_, data) => data, { signal: 'SIGTERM', number: 15 })).toEqual({
      signal: 'SIGTERM',
      number: 15,
    });
    expect(await dbg.evaluate('1', { signal: undefined } as never)).toBe(1n);
    expect(await dbg.isStopped()).toBe(true);
  });
});

test('dispose while the target runs: it is ended, and the call in progress settles', async () => {
  const dbg = await hosted('target', ['--forever']);
  const going = dbg.go();
  const waiting = dbg.evaluate('1');
  waiting.catch(() => {});
  await delay(A_WHILE);
  expect(await within(dbg.dispose(), PATIENCE)).toBeUndefined();
  expect(await going).toMatchObject({ kind: 'interrupted' });
  await expect(waiting).rejects.toThrow(/session has ended/);
});
