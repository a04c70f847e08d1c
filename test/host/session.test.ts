// A session in a host, from a program in this system's own Node: the same objects, verbs and values as
// on the synchronous face.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  BatchError,
  DbgEngError,
  HostStartError,
  launch,
  MemoryError,
  openDump,
  SessionEndedError,
  StaleError,
  type AsyncSession,
} from '../../src/async.ts';
import { programPath } from '../fixtures/programs.ts';
import { hosted, rejection, traceOf } from '../support/host.ts';
import { hostTests } from '../support/host-file.ts';

hostTests();

describe('at a breakpoint', () => {
  let dbg: AsyncSession;
  beforeAll(async () => {
    dbg = await hosted();
    await dbg.breakpoints.add('target!add');
    expect(await dbg.go()).toMatchObject({ kind: 'breakpoint', breakpoint: 0 });
  });
  afterAll(() => dbg?.dispose());

  test('getters tell without asking', () => {
    expect([dbg.kind, dbg.alive, dbg.isLive]).toEqual(['user', true, true]);
    expect(dbg.outcome).toMatchObject({ kind: 'breakpoint' });
    expect(dbg.host.kind).toBe('process');
  });

  test('frames, locals and values are what they are next to the engine', async () => {
    const stack = await (await dbg.thread()).stack();
    expect(stack.slice(0, 3).map((frame) => frame.name)).toEqual([
      'target!add',
      'target!work+0x7b',
      expect.stringMatching(/^target!main/),
    ]);
    const locals = await stack[1]!.locals();
    expect(locals['total']).toMatchObject({ typeName: 'int', scalar: 0 });
    expect(await locals['node']!.get('next.name').then((name) => name.typeName)).toBe('char [16]');
    const there = await dbg.batch((session) =>
      session
        .thread()
        .stack()
        .map((frame) => [frame.name, frame.toString(), JSON.stringify(frame)]),
    );
    expect(stack.map((frame) => [frame.name, String(frame), JSON.stringify(frame)])).toEqual(there);
  });

  test('memory, registers, expressions', async () => {
    const bytes = await dbg.memory.read('target!g_bytes', 64);
    expect(bytes).toEqual(Uint8Array.from({ length: 64 }, (_, i) => i * 7));
    await dbg.memory.writeU32('target!g_stop', 5);
    expect(await dbg.memory.readU32('target!g_stop')).toBe(5);
    await dbg.memory.writeU32('target!g_stop', 0);
    const { rip } = await (await dbg.thread()).registers();
    expect(rip).toBe(await dbg.evaluate('target!add'));
  });

  test('large memory arrives whole', async () => {
    const there = await dbg.batch(async (session) => {
      const { createHash } = await import('node:crypto');
      const image = session.memory.read('ntdll', 0x1000);
      return createHash('sha256').update(image).digest('hex');
    });
    const { createHash } = await import('node:crypto');
    const here = createHash('sha256').update(await dbg.memory.read('ntdll', 0x1000));
    expect(here.digest('hex')).toBe(there);
    const big = await dbg.batch(() => new Uint8Array(20_000_000).fill(7));
    expect(big.length).toBe(20_000_000);
    expect(big.every((byte) => byte === 7)).toBe(true);
  });

  test('what is too large for one message says so, and the next call works', async () => {
    const large = dbg.batch(() => new Uint8Array(0x2000_0001));
    expect((await rejection(RangeError, large)).message).toMatch(/too many for one message/);
    const { length } = await dbg.batch((_, bytes) => bytes, new Uint8Array(5));
    expect(length).toBe(5);
    const sent = dbg.batch((_, bytes) => bytes.length, new Uint8Array(0x2000_0001));
    expect((await rejection(RangeError, sent)).message).toMatch(/too many for one message/);
    expect(await dbg.evaluate('1')).toBe(1n);
  });

  test('calls begin in the order in which they are made', async () => {
    type Seen = typeof globalThis & { seen?: number[] };
    let count = 0;
    const note = () =>
      dbg.batch((_, number) => {
        ((globalThis as Seen).seen ??= []).push(number);
      }, count++);
    // The first of each has the line for itself, the others have not.
    for (let round = 0; round < 100; round++) await Promise.all([note(), note(), note()]);
    const seen = await dbg.batch(() => (globalThis as Seen).seen!);
    expect(seen).toEqual(Array.from({ length: count }, (_, i) => i));
  });

  test('sequences are walked through as they are fetched', async () => {
    const bases: bigint[] = [];
    for await (const region of dbg.memory.regions()) bases.push(region.base);
    expect(bases).toEqual(await dbg.batch((s) => [...s.memory.regions()].map(({ base }) => base)));
    for await (const region of dbg.memory.regions()) {
      expect(region.base).toBe(bases[0]);
      break;
    }
  });

  test('errors are those of the engine, with both stacks', async () => {
    const error = await rejection(MemoryError, dbg.memory.read(0x10n, 4));
    expect(error.address).toBe(0x10n);
    expect(error.stack).toMatch(/session\.test\.ts[^]*in the host[^]*memory\.ts/);
    await rejection(DbgEngError, dbg.evaluate('no_such_symbol_at_all'));
    await rejection(TypeError, dbg.breakpoints.add(5 as never));
  });

  test('the raw interfaces are there', async () => {
    const { control } = dbg.engine;
    expect(await control.GetNumberProcessors()).toBeGreaterThan(0);
    expect(await control.hr.GetRadix()).toEqual({ hresult: 0, Radix: 16 });
  });

  test('what belongs to this stop is stale after it, here as there', async () => {
    const [frame] = await (await dbg.thread()).stack();
    await dbg.go();
    await rejection(StaleError, frame!.locals());
  });

  test('functions run next to the engine, with objects as arguments', async () => {
    const bp = await dbg.breakpoints.add('target!work', undefined, { disabled: true });
    const result = await dbg.batch(
      (session, breakpoint, factor) => ({
        same: session.breakpoints.get(breakpoint.id) === breakpoint,
        product: 6n * factor,
        breakpoint,
      }),
      bp,
      7n,
    );
    expect(result).toEqual({ same: true, product: 42n, breakpoint: bp });
    const outside = 1;
    const error = await rejection(
      BatchError,
      dbg.batch(() => outside),
    );
    expect(error.message).toMatch(/outside is not defined/);
    await rejection(BatchError, dbg.batch(Math.max as never));
    await bp.remove();
    expect(bp.alive).toBe(false);
  });

  test('handlers of a function that runs there cost no round trips', async () => {
    const hits = await dbg.batch((session) => {
      let count = 0;
      session.breakpoints.clear();
      session.breakpoints.add('target!add', () => {
        count++;
        return false;
      });
      session.go();
      return count;
    });
    expect(hits).toBeGreaterThan(1);
    expect(dbg.outcome).toMatchObject({ kind: 'exit', code: 42 });
  });
});

test('dispose ends everything, again is harmless, and its objects say so', async () => {
  const dbg = await hosted();
  const trace = traceOf(dbg);
  const bp = await dbg.breakpoints.add('target!add');
  expect(trace.living().length).toBeGreaterThan(0);
  await Promise.all([dbg.dispose(), dbg.dispose()]);
  await dbg.dispose();
  expect(await trace.left()).toEqual([]);
  expect(dbg.alive).toBe(false);
  const error = await rejection(SessionEndedError, bp.remove());
  expect(error.message).toMatch(/session has ended/);
  await rejection(SessionEndedError, dbg.evaluate('1'));
  await rejection(
    SessionEndedError,
    dbg.batch(() => 1),
  );
});

test('limits may be as large as one likes, or left open', async () => {
  const limits = { start: undefined as never, handler: 1e15, abort: Infinity, dispose: Infinity };
  const dbg = await hosted('target', ['--forever'], { limits });
  const given = new AbortController();
  await dbg.breakpoints.add('target!add', async () => {
    await dbg.evaluate('1');
    given.abort();
    return false;
  });
  expect(await dbg.go({ signal: given.signal })).toMatchObject({ kind: 'interrupted' });
  await dbg.breakpoints.clear();
  await dbg.dispose();
});

describe('starts that fail leave nothing behind', () => {
  test('a program, a folder or a dump that is not there', async () => {
    const program = await rejection(DbgEngError, launch(path.join(tmpdir(), 'no-such.exe')));
    expect(program.message).toMatch(/no-such\.exe/);
    const nowhere = path.join(tmpdir(), 'no', 'such', 'folder');
    await rejection(Error, hosted('target', [], { cwd: nowhere }));
    const dump = await rejection(DbgEngError, openDump(path.join(tmpdir(), 'no/such/file.dmp')));
    expect(dump.message).toContain('there is no such folder');
  });

  test('bad options are refused before anything starts', async () => {
    await expect(hosted('target', [], { limits: { abrt: 5 } as never })).rejects.toThrow(
      "There is no limit 'abrt'. Limits: start, handler, abort, dispose.",
    );
    await expect(hosted('target', [], { host: 'thread' as never })).rejects.toThrow(
      /'process' or 'worker'/,
    );
    await expect(hosted('target', [], { stdio: 'inherit' as never })).rejects.toThrow(
      /'stdio' is 'pipe'/,
    );
    await expect(hosted('target', [], { limits: { start: -1 } })).rejects.toThrow(/limits\.start/);
    const { signal } = new AbortController();
    const given = AbortSignal.abort(new Error('too late'));
    expect(signal.aborted).toBe(false);
    await expect(hosted('target', [], { signal: given })).rejects.toThrow('too late');
  });

  test('a start that takes too long, or is given up', async () => {
    await rejection(HostStartError, hosted('target', [], { limits: { start: 1 } }));
    const giveUp = AbortSignal.timeout(10);
    await expect(hosted('target', [], { signal: giveUp })).rejects.toThrow(/timeout/);
  });
});

test('two targets and a dump at once, each with a process of its own', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dbgeng-dump-'));
  try {
    await using one = await hosted('target', ['--exit', '11']);
    await using two = await hosted('heap');
    const file = path.join(folder, 'one.dmp');
    await one.runTo('target!add');
    expect((await one.execute(`.dump /ma "${windows(file)}"`)).refused).toBe(false);
    await using dump = await openDump(file, { symbols: [path.dirname(programPath('target'))] });
    expect(new Set([one, two, dump].map(({ host }) => host.pid)).size).toBe(3);
    const names = (dbg: AsyncSession) =>
      dbg
        .modules()
        .then((all) => all.map(({ name }) => name).filter((name) => /^(target|heap)$/.test(name)));
    expect(await Promise.all([one, two, dump].map(names))).toEqual([
      ['target'],
      ['heap'],
      ['target'],
    ]);
    const outcomes = await Promise.all([one.go(), two.go(), dump.go()]);
    expect(outcomes).toMatchObject([
      { kind: 'exit', code: 11 },
      { kind: 'exit', code: 10 },
      { kind: 'no-target' },
    ]);
    expect(await dump.evaluate('target!g_total')).toBe(await dump.address('target!g_total'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** As the engine's commands want it. */
function windows(file: string): string {
  return process.platform === 'linux' ? `Z:${file.replaceAll('/', '\\')}` : file;
}
