// The engine in a thread of the program's own process.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import {
  HostStartError,
  launch,
  openDump,
  WorkerHostBusyError,
  type AsyncLaunchOptions,
} from '../../src/async.ts';
import { EngineBusyError, launch as launchHere } from '../../src/index.ts';
import { targetPath } from '../support/target.ts';

// Other programs may need the processors, too.
jest.setTimeout(90_000);

const start = (args: readonly string[] = [], options: AsyncLaunchOptions = {}) =>
  launch(targetPath(), args, { symbols: [dirname(targetPath())], host: 'worker', ...options });

test('runs, calls back and is interrupted while the event loop goes on', async () => {
  await using dbg = await start(['--forever']);
  expect(dbg.host).toEqual({ kind: 'worker', pid: process.pid });
  let [hits, ticks] = [0, 0];
  const ticking = setInterval(() => ticks++, 5);
  const bp = await dbg.breakpoints.add('target!add', async (hit) => {
    hits++;
    await hit.session.memory.read('target!g_bytes', 16);
    return hits === 20;
  });
  expect(await dbg.go()).toMatchObject({ kind: 'breakpoint', breakpoint: bp.id });
  expect(hits).toBe(20);
  await bp.remove();
  const going = dbg.go();
  await delay(200);
  await dbg.interrupt();
  expect(await going).toMatchObject({ kind: 'interrupted' });
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(20);
});

test('there can be one, and another one after it', async () => {
  {
    await using dbg = await start();
    await expect(start()).rejects.toBeInstanceOf(WorkerHostBusyError);
    await expect(openDump('x.dmp', { host: 'worker' })).rejects.toThrow(/host: 'process'/);
    expect(await dbg.evaluate('1+1')).toBe(2n);
  }
  await using again = await start();
  expect(await again.go()).toMatchObject({ kind: 'exit', code: 42 });
});

test('a start that takes longer than limits.start gives back the engine', async () => {
  const on = { createProcess: () => new Promise<void>(() => {}) };
  await expect(start([], { on, limits: { start: 3000 } })).rejects.toThrow(HostStartError);
  await using dbg = await start();
  expect(await dbg.go()).toMatchObject({ kind: 'exit', code: 42 });
});

test('a session of this thread and a worker exclude each other', async () => {
  const options = { output: 'ignore' } as const;
  {
    using dbg = launchHere(targetPath(), ['--forever'], options);
    await expect(start()).rejects.toBeInstanceOf(WorkerHostBusyError);
    expect(dbg.go({ timeoutMs: 50 }).kind).toBe('timeout');
  }
  {
    await using dbg = await start();
    expect(() => launchHere(targetPath(), [], options)).toThrow(EngineBusyError);
    expect(await dbg.go()).toMatchObject({ kind: 'exit' });
  }
  using again = launchHere(targetPath(), [], options);
  expect(again.go()).toMatchObject({ kind: 'exit' });
});

test('a start that fails leaves room for the next one', async () => {
  await expect(launch('c:\\no\\such.exe', [], { host: 'worker' })).rejects.toThrow(
    /no.*such|0x8007000/,
  );
  await using dbg = await start();
  expect(dbg.alive).toBe(true);
});

test('memory arrives, of any size', async () => {
  await using dbg = await start();
  await dbg.runTo('target!add');
  const bytes = await dbg.memory.read('target!g_bytes', 64);
  expect(bytes).toEqual(Uint8Array.from({ length: 64 }, (_, i) => i * 7));
  const image = await dbg.memory.read('ntdll', 0x8000);
  expect(image.length).toBe(0x8000);
  expect(await dbg.memory.read('target!g_bytes', 64)).toEqual(bytes);
  // What is held on the other side stays there, what is held here stays here.
  type Held = typeof globalThis & { held?: Uint8Array };
  const large = () =>
    dbg.batch(() => ((globalThis as Held).held ??= new Uint8Array(300_000).fill(9)));
  for (let i = 0; i < 2; i++) expect((await large()).every((byte) => byte === 9)).toBe(true);
  const own = new Uint8Array(300_000).fill(5);
  for (let i = 0; i < 2; i++)
    expect(await dbg.batch((_, sent) => sent.length + sent[299_999]!, own)).toBe(300_005);
});

test('the target’s streams are there', async () => {
  await using dbg = await start(['--print', 'ü', '--read'], { stdio: 'pipe' });
  const output = text(dbg.stdout!);
  dbg.stdin!.end('in\n');
  expect(await dbg.go()).toMatchObject({ kind: 'exit' });
  expect(await output).toBe('ü\nin\n');
});

test('handlers that never settle end with the session', async () => {
  const dbg = await start(['--forever']);
  await dbg.breakpoints.add('target!add', () => new Promise<void>(() => {}));
  const going = dbg.go();
  await delay(200);
  await dbg.dispose();
  expect(await going).toMatchObject({ kind: 'interrupted' });
});

test('a start that is given up leaves room for the next one', async () => {
  for (const milliseconds of [1, 100, 300, 600]) {
    const signal = AbortSignal.timeout(milliseconds);
    const starting = start(['--forever'], { signal });
    // A fast machine may have started by then.
    const dbg = await starting.catch((error: unknown) => {
      expect(String(error)).toMatch(/timeout/);
    });
    await dbg?.dispose();
  }
  await using dbg = await start();
  expect(await dbg.go()).toMatchObject({ kind: 'exit', code: 42 });
});

/** Runs a program of its own, through the same hooks that load the sources here. */
function run(lines: string) {
  const file = join(tmpdir(), `leave-${Math.random().toString(36).slice(2)}.mjs`);
  const face = new URL('../../src/async.ts', import.meta.url).href;
  writeFileSync(
    file,
    `import { launch } from ${JSON.stringify(face)};
     const target = ${JSON.stringify(targetPath())};
     const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
     ${lines}`,
  );
  const began = Date.now();
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    // Where it hangs, it is ended.
    timeout: 60_000,
  });
  rmSync(file);
  return { status, stdout, seconds: (Date.now() - began) / 1000 };
}

describe('leaving the program while the target runs', () => {
  test.each([
    ['process.exit(7);', 7],
    ['throw new Error("uncaught, on purpose");', 1],
  ])('%s', (statement, code) => {
    const { status, seconds } = run(
      `const dbg = await launch(target, ['--forever'], { host: 'worker' });
       void dbg.go();
       await delay(200);
       ${statement}`,
    );
    expect(status).toBe(code);
    expect(seconds).toBeLessThan(45);
  });
});

describe('a program ends by itself', () => {
  test('after a thread that has died', () => {
    const { status, stdout } = run(
      `const dbg = await launch(target, ['--forever'], { host: 'worker' });
       await dbg.batch(() => process.exit(3)).catch(({ reason }) => console.log(reason));
       await dbg.dispose();
       console.log('disposed');
       process.exitCode = 5;`,
    );
    expect([stdout, status]).toEqual(['fault\ndisposed\n', 5]);
  });

  test('with a thread that hangs in the engine', () => {
    const { status, stdout, seconds } = run(
      `const limits = { dispose: 500 };
       const dbg = await launch(target, ['--forever'], { host: 'worker', limits });
       let began;
       const beginning = new Promise((resolve) => (began = resolve));
       const hanging = dbg.batch(
         async (session, native, windows, tell) => {
           const { bindFunction } = await import(native);
           const { getModuleHandle, getProcAddress } = await import(windows);
           const sleep = getProcAddress(getModuleHandle('kernel32.dll'), 'Sleep');
           try {
             tell();
           } catch {
             // The session is to end already.
           }
           bindFunction(sleep, 'vi')(600_000);
         },
         ${JSON.stringify(new URL('../../src/ffi/native.ts', import.meta.url).href)},
         ${JSON.stringify(new URL('../../src/ffi/windows.ts', import.meta.url).href)},
         () => began(),
       );
       const told = hanging.catch((error) => console.log(error.reason ?? error));
       await beginning;
       await dbg.dispose();
       await told;
       console.log('disposed');
       process.exitCode = 5;`,
    );
    expect([stdout, status]).toEqual(['hung\ndisposed\n', 5]);
    expect(seconds).toBeLessThan(45);
  });

  test('after a start that was refused, where streams were asked for', () => {
    const { status, stdout } = run(
      `const options = { host: 'worker', stdio: 'pipe', ending: 'never' };
       await launch(target, [], options).catch(() => console.log('refused'));
       process.exitCode = 5;`,
    );
    expect([stdout, status]).toEqual(['refused\n', 5]);
  });
});
