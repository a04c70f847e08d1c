// Hosts that die or hang: what was in progress says so, nothing else is touched, and nothing is left behind.
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HostDiedError, type AsyncSession } from '../../src/async.ts';
import { hosted, rejection, traceOf, within } from '../support/host.ts';
import { hostTests } from '../support/host-file.ts';

/** Lives through everything that happens to the others. */
let other: AsyncSession;

beforeAll(async () => {
  other = await hosted('target', ['--forever']);
});

afterAll(async () => {
  await other?.dispose();
});

hostTests();

/** What is true after every death. */
async function expectDead(dbg: AsyncSession, left: Promise<number[]>): Promise<void> {
  expect(await left).toEqual([]);
  expect(dbg.alive).toBe(false);
  const late = await rejection(HostDiedError, dbg.evaluate('1'));
  expect(late.call).toBeUndefined();
  expect(late.message).toMatch(/cannot be used any more: start another session/);
  // It is gone already: this settles without an error.
  await dbg.dispose();
  expect(await other.evaluate('1+1')).toBe(2n);
}

describe('a host is killed', () => {
  test('in the middle of go', async () => {
    const dbg = await hosted('target', ['--forever']);
    const trace = traceOf(dbg);
    const going = dbg.go();
    const waiting = dbg.memory.read('target!g_bytes', 16);
    waiting.catch(() => {});
    await delay(200);
    process.kill(dbg.host.pid!, 'SIGKILL');
    const error = await rejection(HostDiedError, going);
    expect(error).toMatchObject({ reason: 'killed', call: { method: 'go', arguments: '' } });
    expect(error.running.map(({ method }) => method)).toEqual(['go', 'Memory.read']);
    expect(error.message).toMatch(/^go\(\) has no result\. .* was killed/);
    const second = await rejection(HostDiedError, waiting);
    expect(second.call).toEqual({ method: 'Memory.read', arguments: '"target!g_bytes", 16' });
    await expectDead(dbg, trace.left());
  });

  test('in the middle of a handler', async () => {
    const dbg = await hosted('target', ['--forever']);
    const trace = traceOf(dbg);
    let entered = (): void => {};
    const inside = new Promise<void>((resolve) => (entered = resolve));
    const calls: Promise<unknown>[] = [];
    await dbg.breakpoints.add('target!add', async () => {
      entered();
      await delay(300);
      calls.push(dbg.evaluate('1'));
      await calls[0];
    });
    const going = dbg.go();
    await inside;
    process.kill(dbg.host.pid!, 'SIGKILL');
    expect((await rejection(HostDiedError, going)).reason).toBe('killed');
    await delay(500);
    await rejection(HostDiedError, calls[0]!);
    await expectDead(dbg, trace.left());
  });

  // On Windows there is none.
  if (process.platform === 'linux')
    test('by the end of its wineserver', async () => {
      const dbg = await hosted('target', ['--forever']);
      const trace = traceOf(dbg);
      const going = dbg.go();
      await delay(200);
      for (const pid of trace.living())
        if (/wineserver/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')))
          process.kill(pid, 'SIGKILL');
      expect((await rejection(HostDiedError, going)).reason).toBe('killed');
      await expectDead(dbg, trace.left());
    });

  test('in the middle of a read', async () => {
    const dbg = await hosted('target', []);
    const trace = traceOf(dbg);
    const reading = dbg.batch((session) => {
      const until = Date.now() + 20_000;
      while (Date.now() < until) session.memory.read('ntdll', 0x1000);
    });
    await delay(200);
    process.kill(dbg.host.pid!, 'SIGKILL');
    const error = await rejection(HostDiedError, reading);
    expect(error.call!.method).toBe('batch');
    await expectDead(dbg, trace.left());
  });

  test('in the middle of its start', async () => {
    for (const milliseconds of [1, 50, 400, 800]) {
      const signal = AbortSignal.timeout(milliseconds);
      const error = await hosted('target', [], { signal }).then(
        (dbg) => dbg.dispose(),
        (error: unknown) => error,
      );
      // A fast machine has started by then.
      if (error === undefined) expect(milliseconds).toBeGreaterThan(100);
      else expect(String(error)).toMatch(/timeout/);
    }
  });
});

test('a fault inside the engine: an access violation, provoked for real', async () => {
  const dbg = await hosted();
  const trace = traceOf(dbg);
  expect(await dbg.go()).toMatchObject({ kind: 'exit' });
  // With no target this is a fault, not an HRESULT. The session refuses it; the raw face does not.
  const faulting = dbg.engine.control.ExecuteWide(1, 'g', 0);
  const error = await rejection(HostDiedError, faulting);
  expect(error.reason).toBe('fault');
  expect(error.call).toEqual({ method: 'engine.control.ExecuteWide', arguments: '1, "g", 0' });
  expect(error.message).toMatch(/access violation|0xc0000005/i);
  await expectDead(dbg, trace.left());
});

describe('an engine that hangs', () => {
  test('in a call that was aborted is ended with its host', async () => {
    const dbg = await hosted('target', [], { limits: { dispose: 1000 } });
    const trace = traceOf(dbg);
    const hanging = dbg.batch(() => {
      for (;;);
    });
    const waiting = dbg.evaluate('1', { signal: AbortSignal.timeout(200) });
    await expect(waiting).rejects.toThrow(/timeout/);
    const signal = AbortSignal.timeout(200);
    const stuck = dbg.execute('.echo never', { signal });
    await expect(stuck).rejects.toThrow(/timeout/);
    expect(await within(hanging, 100)).toBe('late');
    // The one that hangs has no signal: dispose ends it.
    const disposing = dbg.dispose();
    const error = await rejection(HostDiedError, hanging);
    expect(error.reason).toBe('hung');
    await disposing;
    await expectDead(dbg, trace.left());
  });

  test('in a native call tells so in time', async () => {
    const dbg = await hosted('target', [], { limits: { abort: 500, dispose: 500 } });
    const trace = traceOf(dbg);
    const signal = AbortSignal.timeout(300);
    // `.shell` waits for its program, whatever the engine is told.
    const hanging = dbg.engine.control.ExecuteWide(1, '.shell cmd /c pause', 0, { signal });
    const error = await rejection(HostDiedError, hanging);
    expect(error).toMatchObject({
      reason: 'hung',
      call: { method: 'engine.control.ExecuteWide' },
    });
    expect(error.message).toMatch(/did not react, and its process was ended/);
    await expectDead(dbg, trace.left());
  });
});
