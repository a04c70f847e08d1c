// How runs end: exit codes, faults, Ctrl+C, signals, a launcher that is killed; nothing stays behind.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mapExit } from '../../src/wine/exit.ts';
import { ensureRuntime, spawnUnderWine } from '../../src/wine/index.ts';
import {
  expectEnd,
  leftovers,
  root,
  run,
  script,
  scriptFolder,
  start,
  startRun,
  waitFor,
} from './support.ts';

const folder = scriptFolder('ending');
const write = (name: string, text: string) => script(folder, name, text);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => void (await ensureRuntime()), 600_000);

describe('mapExit', () => {
  const context = { finished: false, interrupted: false };
  const raw = (code: number | null, signal: NodeJS.Signals | null = null) => ({ code, signal });

  test('a script that reached its end says its code itself', () => {
    expect(mapExit(raw(5), { ...context, finished: true })).toEqual(raw(5));
    expect(mapExit(raw(0), { ...context, finished: true })).toEqual(raw(0));
  });

  test('system codes of a process that did not', () => {
    expect(mapExit(raw(5), context)).toMatchObject({ code: null, signal: 'SIGSEGV' });
    expect(mapExit(raw(5), context).message).toContain('0xC0000005');
    expect(mapExit(raw(0xfd), context).message).toContain('stack overflow');
    expect(mapExit(raw(134), context)).toEqual(raw(134));
    expect(mapExit(raw(0), context)).toMatchObject({ code: 1, signal: null });
  });

  test('signals', () => {
    expect(mapExit(raw(null, 'SIGKILL'), context)).toEqual(raw(null, 'SIGKILL'));
    expect(mapExit(raw(0), { ...context, interrupted: true })).toEqual(raw(null, 'SIGINT'));
    const ended = { ...context, ended: 'SIGTERM' as const };
    expect(mapExit(raw(null, 'SIGKILL'), ended)).toEqual(raw(null, 'SIGTERM'));
  });
});

describe('exit codes', () => {
  test.each([
    ['the end', ``, 0],
    ['exitCode', `process.exitCode = 200;`, 200],
    ['exit()', `process.exit(77)`, 77],
    ['an exit listener', `process.on('exit', () => { process.exitCode = 12; });`, 12],
    ['a pending top-level await', `await new Promise(() => {});`, 13],
    ['abort', `process.abort();`, 134],
  ])('%s', async (name, text, code) => {
    const file = write(`${name.replace(/\W/g, '-')}.mjs`, text);
    expectEnd(await run([file]), { code, signal: null });
  });

  test('an exception: 1, with its stack', async () => {
    const file = write('throws.ts', `const n: number = 1;\n\nthrow new Error('boom ' + n);\n`);
    const outcome = await run([file]);
    expectEnd(outcome, { code: 1 });
    expect(outcome.stderr).toContain('Error: boom 1');
    expect(outcome.stderr).toMatch(/throws\.ts:3:\d+/);
  });

  test('a fault in native code: the code of its signal, and one line', async () => {
    const file = write(
      'fault.mjs',
      `import { createRequire } from 'node:module';
       const koffi = createRequire(${JSON.stringify(`file:///Z:${root}/package.json`)})('koffi');
       const call = koffi.load('ntdll.dll').func('void *memset(int64 at, int value, uint64 size)');
       call(16, 0, 4);`,
    );
    const outcome = await run([file]);
    expectEnd(outcome, { code: 139 });
    expect(outcome.stderr).toContain("dbgeng: the script's process ended by an access violation");
  });

  test('a script that is not there', async () => {
    const file = `${folder}/nowhere.ts`;
    const { code, stdout, stderr } = await run([file]);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(new RegExp(`^dbgeng: ${file}: there is no such file$`, 'm'));
    expect((await run([])).code).not.toBe(0);
  });
});

describe('Ctrl+C', () => {
  const counting = `
    let n = 0;
    process.on('SIGINT', () => { console.log('got', ++n); if (n === 2) process.exit(7); });
    setInterval(() => {}, 1000);
    console.log('ready');`;

  test('without a listener: ends by SIGINT, at once', async () => {
    const file = write('plain.mjs', `setInterval(() => {}, 1000); console.log('ready');`);
    const { child, pid, until, ended } = startRun([file]);
    await until('ready');
    child.kill('SIGINT');
    expectEnd(await ended, { code: null, signal: 'SIGINT' });
    expect(leftovers(pid)).toEqual([]);
  });

  test('with one: each arrives once', async () => {
    const file = write('counting.mjs', counting);
    const { child, pid, until, ended } = startRun([file]);
    await until('ready');
    child.kill('SIGINT');
    await until('got 1');
    // A second one would have come by now.
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGINT');
    expectEnd(await ended, { code: 7, stdout: 'ready\ngot 1\ngot 2\n' });
    expect(leftovers(pid)).toEqual([]);
  });

  test('typed in a terminal', async () => {
    const file = write('typed.mjs', counting);
    const command = [process.execPath, '--import', 'tsx', 'src/cli/main.ts', 'run', file];
    const { child, until, ended } = start(command, { terminal: true, cwd: root });
    await until('ready');
    child.stdin?.write('\x03');
    await until('got');
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.stdin?.write('\x03');
    const outcome = await ended;
    expectEnd(outcome, { code: 7 });
    expect(outcome.stdout.split('got').length - 1).toBe(2);
  });

  test('typed in a terminal, with output through a pipe', async () => {
    const file = write('half.mjs', counting);
    const pipe = `node --import tsx src/cli/main.ts run ${file} | (trap '' INT; cat)`;
    const command = `trap : INT; ${pipe}; echo status \${PIPESTATUS[0]}`;
    const { child, until, ended } = start(['bash', '-c', command], { terminal: true, cwd: root });
    await until('ready');
    child.stdin?.write('\x03');
    await until('got 1');
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.stdin?.write('\x03');
    const { stdout } = await ended;
    expect(stdout.split('got').length - 1).toBe(2);
    expect(stdout).toContain('status 7');
  });

  test('three in a row end a script that does not listen to reason', async () => {
    const file = write(
      'stuck.mjs',
      `process.on('SIGINT', () => {}); console.log('ready'); for (;;);`,
    );
    const { child, pid, until, ended } = startRun([file]);
    await until('ready');
    for (let i = 0; i < 3; i++) {
      child.kill('SIGINT');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expectEnd(await ended, { code: null, signal: 'SIGINT' });
    expect(leftovers(pid)).toEqual([]);
  });
});

describe('from outside', () => {
  const text = `
    import { spawn } from 'node:child_process';
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
    console.log('ready');`;

  test.each(['SIGTERM', 'SIGHUP'] as const)('%s ends all of it', async (signal) => {
    const file = write('outside.mjs', text);
    const { child, pid, until, ended } = startRun([file]);
    await until('ready');
    child.kill(signal);
    expectEnd(await ended, { code: null, signal });
    expect(leftovers(pid)).toEqual([]);
  });

  test('a launcher that is killed takes everything with it', async () => {
    const file = write('orphans.mjs', text);
    const { child, pid, until, ended } = startRun([file]);
    await until('ready');
    expect(leftovers(pid).length).toBeGreaterThan(2);
    child.kill('SIGKILL');
    await ended;
    await waitFor(() => leftovers(pid).length === 0);
    expect(leftovers(pid)).toEqual([]);
  }, 90_000);

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    '%s while a program is being started, which starts a desktop',
    async (signal) => {
      const file = write(
        'starting.mjs',
        `import { spawn } from 'node:child_process';
         spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
         console.log('ready');
         setInterval(() => {}, 1000);`,
      );
      for (let round = 0; round < 4; round++) {
        const { child, pid, until, ended } = startRun([file]);
        await until('ready');
        child.kill(signal);
        await ended;
        if (signal === 'SIGKILL') await waitFor(() => leftovers(pid).length === 0);
        expect(leftovers(pid)).toEqual([]);
      }
    },
    90_000,
  );

  test('a Windows process that is killed', async () => {
    const run = await spawnUnderWine(write('killed.mjs', `setInterval(() => {}, 1000)`));
    run.child.kill('SIGKILL');
    expect(await run.exited).toEqual({ code: null, signal: 'SIGKILL' });
    expect(leftovers(process.pid)).toEqual([]);
  });
});
