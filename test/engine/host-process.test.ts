// Hosts in processes of their own, started by Windows' own Node: what a program on Windows does.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { attach, HostDiedError, launch, type AsyncLaunchOptions } from '../../src/async.ts';
import { targetPath } from '../support/target.ts';

// Other programs may need the processors, too.
jest.setTimeout(90_000);

const start = (args: readonly string[] = [], options: AsyncLaunchOptions = {}) =>
  launch(targetPath(), args, { symbols: [dirname(targetPath())], ...options });

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let i = 0; i < 100 && lives(pid); i++) await delay(100);
  return !lives(pid);
}

test('two at once, and one that dies does not touch the other', async () => {
  await using one = await start(['--forever']);
  const two = await start(['--forever']);
  expect(one.host.pid).not.toBe(two.host.pid);
  const going = two.go();
  await delay(200);
  process.kill(two.host.pid!, 'SIGKILL');
  const error = await going.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostDiedError);
  expect(await one.evaluate('1+1')).toBe(2n);
  const running = one.go();
  await one.interrupt();
  expect(await running).toMatchObject({ kind: 'interrupted' });
});

test('a fault of the engine tells its code', async () => {
  await using dbg = await start();
  await dbg.go();
  const error: HostDiedError = await dbg.engine.control.ExecuteWide(1, 'g', 0).then(
    () => undefined as never,
    (reason: HostDiedError) => reason,
  );
  expect(error.reason).toBe('fault');
  expect(error.exitCode).toBe(0xc0000005);
  expect(error.message).toContain('0xc0000005');
});

test('a running program is attached to, and let go of when the session ends', async () => {
  const target = spawn(targetPath(), ['--forever'], { stdio: 'ignore' });
  await once(target, 'spawn');
  await delay(500);
  {
    await using dbg = await attach(target.pid!, { symbols: [dirname(targetPath())] });
    expect((await dbg.process()).id).toBe(target.pid);
    const going = dbg.go();
    await delay(100);
    await dbg.interrupt();
    expect(await going).toMatchObject({ kind: 'interrupted' });
    void dbg.go();
    await delay(100);
  }
  await delay(300);
  expect(lives(target.pid!)).toBe(true);
  target.kill();
});

describe('leaving the program while the target runs', () => {
  const leave = (ending: string) => {
    const file = join(tmpdir(), `leave-${ending}.mjs`);
    const face = new URL('../../src/async.ts', import.meta.url).href;
    writeFileSync(
      file,
      `import { launch } from ${JSON.stringify(face)};
       const dbg = await launch(${JSON.stringify(targetPath())}, ['--forever'], {
         ending: '${ending}',
         // Nobody's pipe is to be held open by a target that lives on.
         output: 'ignore',
       });
       console.log(JSON.stringify([dbg.host.pid, (await dbg.process()).id]));
       void dbg.go();
       await new Promise((resolve) => setTimeout(resolve, 200));
       process.exit(7);`,
    );
    const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
    const [host, target] = JSON.parse(stdout) as [number, number];
    return { status, host, target };
  };

  test('the target is killed', async () => {
    const { status, host, target } = leave('kill');
    expect(status).toBe(7);
    expect([await gone(host), await gone(target)]).toEqual([true, true]);
  });

  test('the target is let go of, and runs on without a debugger', async () => {
    const { status, host, target } = leave('detach');
    expect(status).toBe(7);
    expect(await gone(host)).toBe(true);
    expect(lives(target)).toBe(true);
    // Nobody debugs it: it can be attached to.
    await using dbg = await attach(target, { ending: 'kill' });
    expect((await dbg.process()).id).toBe(target);
  });
});

/** Holds the loader's lock for ever: no thread can begin in this process, a debugger's included. */
const LOCKER = `
  const ntdll = require(process.argv[1]).load('ntdll.dll');
  const lock = ntdll.func('LdrLockLoaderLock', 'int32', ['uint32', 'void *', 'void *']);
  lock(0, Buffer.alloc(4), Buffer.alloc(8));
  require('node:fs').writeSync(1, 'locked');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
`;

test('a target whose loader is locked can be interrupted, again and again', async () => {
  const koffi = createRequire(import.meta.url).resolve('koffi');
  const options = { stdio: 'pipe', limits: { abort: 30_000 } } as const;
  await using dbg = await launch(process.execPath, ['-e', LOCKER, koffi], options);
  const locked = once(dbg.stdout!, 'data');
  for (let i = 0; i < 2; i++) {
    const going = dbg.go();
    expect(String((await locked)[0])).toBe('locked');
    const begun = performance.now();
    await dbg.interrupt();
    expect(await going).toMatchObject({ kind: 'interrupted', running: false });
    // Seconds, until the engine gives up and suspends it.
    expect(performance.now() - begun).toBeGreaterThan(3000);
    expect((await dbg.threads()).length).toBeGreaterThan(1);
    expect((await (await dbg.threads())[0]!.stack()).length).toBeGreaterThan(1);
  }
});
