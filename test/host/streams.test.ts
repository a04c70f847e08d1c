// Streams: events of the target with back-pressure, and the target's standard streams.
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { HostDiedError, type EventKind } from '../../src/async.ts';
import { hosted, PATIENCE, rejection, within } from '../support/host.ts';
import { hostTests } from '../support/host-file.ts';

hostTests();

const LOADS = ['--times', '6'];
describe('events', () => {
  test('hold the target while the consumer is slow, and can be looked at', async () => {
    await using dbg = await hosted('loader', LOADS);
    const events = dbg.events(['loadModule', 'unloadModule'], { overflow: 'stop' });
    const seen: string[] = [];
    const consuming = (async () => {
      for await (const event of events) {
        const before = await dbg.execute('|');
        await delay(30);
        // It has not gone on meanwhile.
        expect((await dbg.execute('|')).text).toBe(before.text);
        if (event.kind === 'unloadModule' || /plugin/.test(event.name)) seen.push(event.kind);
      }
    })();
    expect(await dbg.go()).toMatchObject({ kind: 'exit' });
    await dbg.dispose();
    await consuming;
    const loads: EventKind[] = Array(6).fill('loadModule') as EventKind[];
    expect(seen.filter((kind) => kind === 'loadModule')).toEqual(loads);
    expect(events.dropped).toBe(0);
  });

  test('let the target run, with a bound, and count what was dropped', async () => {
    await using dbg = await hosted('loader', ['--times', '30']);
    const all = dbg.events(['loadModule', 'unloadModule'], { buffer: 1000 });
    const few = dbg.events(['loadModule', 'unloadModule'], { buffer: 4 });
    await dbg.go();
    const drain = async (stream: AsyncIterable<unknown>) => {
      let count = 0;
      for await (const _ of stream) count++;
      return count;
    };
    const counts = [drain(all), drain(few)];
    await delay(100);
    await dbg.dispose();
    const [everything, some] = (await Promise.all(counts)) as [number, number];
    expect(everything).toBeGreaterThanOrEqual(60);
    expect(some).toBe(4);
    expect(few.dropped).toBe(everything - 4);
    expect(all.dropped).toBe(0);
  });

  test('come to a consumer that keeps up without any being dropped, through a small buffer', async () => {
    await using dbg = await hosted('loader', LOADS);
    const events = dbg.events('loadModule', { buffer: 50 });
    const names: string[] = [];
    const consuming = (async () => {
      for await (const { name } of events) names.push(name);
    })();
    await dbg.go();
    await dbg.dispose();
    await consuming;
    expect(names.filter((name) => /plugin/.test(name)).length).toBe(6);
    expect(events.dropped).toBe(0);
  });

  test('end when the consumer leaves, and the target runs on', async () => {
    await using dbg = await hosted('target', ['--forever']);
    const events = dbg.events(undefined, { overflow: 'stop' });
    const going = dbg.go();
    const leaving = (async () => {
      for await (const event of events) return event.kind;
    })();
    expect(await within(leaving, PATIENCE)).toEqual(expect.any(String));
    expect(await within(going, 500)).toBe('late');
    await dbg.interrupt();
    expect(await within(going, PATIENCE)).toMatchObject({ kind: 'interrupted' });
    // Nobody takes events any more, and none holds the target.
    expect(await dbg.go({ timeoutMs: 100 })).toEqual({ kind: 'timeout', running: true });
  });

  test('of a kind that is not there, and of a session that dies, reject', async () => {
    const dbg = await hosted('target', ['--forever']);
    const wrong = dbg.events('nothing' as EventKind);
    await expect(wrong.next()).rejects.toThrow(/There is no event 'nothing'/);
    expect(await wrong.next()).toEqual({ done: true, value: undefined });
    expect(() => dbg.events('loadModule', { buffer: 0 })).toThrow(/whole number from 1/);
    const options = { overflow: 'stop' } as never;
    expect(() => dbg.events(options)).toThrow(/^events\(\) needs kinds of events first, /);
    const events = dbg.events();
    const next = events.next();
    next.catch(() => {});
    const going = dbg.go();
    going.catch(() => {});
    await delay(200);
    process.kill(dbg.host.pid!, 'SIGKILL');
    await rejection(HostDiedError, going);
    const outcome = await within(
      next
        .then(
          () => events.next(),
          (error: unknown) => error,
        )
        .catch((error: unknown) => error),
      PATIENCE,
    );
    expect(
      outcome instanceof HostDiedError || (await rejection(HostDiedError, drainAll(events))),
    ).toBeTruthy();
  });
});

async function drainAll(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream);
}

describe('the target’s standard streams', () => {
  test('carry what it reads and prints, to the end', async () => {
    const args = ['--print', 'begin ü 😀', '--read', '--print', 'end'];
    await using dbg = await hosted('target', args, { stdio: 'pipe' });
    const [output, errors] = [text(dbg.stdout!), text(dbg.stderr!)];
    const going = dbg.go();
    const long = `${'0123456789'.repeat(50_000)}\n`;
    dbg.stdin!.write('first line\n');
    dbg.stdin!.end(long);
    expect(await within(going, PATIENCE)).toMatchObject({ kind: 'exit', code: 42 });
    expect(await within(output, PATIENCE)).toBe(`begin ü 😀\nfirst line\n${long}end\n`);
    expect(await errors).toBe('');
  });

  test('wait for a consumer that does not read', async () => {
    await using dbg = await hosted('target', ['--read'], { stdio: 'pipe' });
    const going = dbg.go();
    const size = 10_000_000;
    dbg.stdin!.end('x'.repeat(size));
    expect(await within(going, 1000)).toBe('late');
    expect((await within(text(dbg.stdout!), PATIENCE)).length).toBe(size);
    expect(await within(going, PATIENCE)).toMatchObject({ kind: 'exit' });
  });

  test('end with the session, whatever they were doing', async () => {
    const dbg = await hosted('target', ['--read', '--forever'], { stdio: 'pipe' });
    void dbg.go();
    const output = text(dbg.stdout!);
    dbg.stdin!.write('one\n');
    await delay(300);
    await dbg.dispose();
    expect(await within(output, PATIENCE)).toBe('one\n');
    expect(dbg.stdin!.destroyed || dbg.stdin!.writableEnded || dbg.stdin!.closed).toBe(true);
  });

  test('are not there unless asked for', async () => {
    await using dbg = await hosted('target', [], { output: 'ignore' });
    expect([dbg.stdin, dbg.stdout, dbg.stderr]).toEqual([undefined, undefined, undefined]);
    expect(await dbg.go()).toMatchObject({ kind: 'exit' });
  });
});
