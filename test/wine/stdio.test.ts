// Standard streams under Wine are those of a plain node: pipes, files, a terminal, nothing at all.
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureRuntime } from '../../src/wine/index.ts';
import {
  expectEnd,
  leftovers,
  root,
  run,
  script,
  scriptFolder,
  start,
  startRun,
} from './support.ts';

const folder = scriptFolder('stdio');
const write = (name: string, text: string) => script(folder, name, text);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// The first run on a machine fetches everything.
beforeAll(async () => void (await ensureRuntime()), 600_000);

const node = (file: string, ...args: string[]) => start([process.execPath, file, ...args]);

describe('pipes', () => {
  test('output arrives whole, in order, on its own stream, at once', async () => {
    const file = write(
      'out.mjs',
      `console.log('one'); console.error('two'); process.stdout.write('three');
       process.stdout.write(Buffer.from([0xc3, 0xa9, 0x0a]), () => console.log('written'));
       console.log(process.stdout.isTTY, process.stdin.isTTY, process.stdout.fd);`,
    );
    const plain = await node(file).ended;
    expect(await run([file])).toEqual(plain);
  });

  test('ten megabytes to a slow reader', async () => {
    const file = write(
      'much.mjs',
      `for (let i = 0; i < 160; i++) process.stdout.write(String(i % 10).repeat(65536));
       console.log('end');`,
    );
    const { child, ended } = startRun([file]);
    child.stdout?.pause();
    setTimeout(() => child.stdout?.resume(), 1500);
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(stdout.length).toBe(160 * 65536 + 4);
    expect(stdout.endsWith('9end\n')).toBe(true);
  }, 90_000);

  test('a reader that goes away ends nothing but the output', async () => {
    const file = write(
      'head.mjs',
      `let n = 0;
       const timer = setInterval(() => { console.log('line', ++n);
         if (n === 40) { clearInterval(timer); console.error('still here'); } }, 5);`,
    );
    const command = `node --import tsx src/cli/main.ts run ${file} | head -n 1`;
    const { ended } = start(['sh', '-c', command], { cwd: root });
    expectEnd(await ended, { code: 0, stdout: 'line 1\n', stderr: 'still here\n' });
  });

  test('input: all of it, and its end', async () => {
    const file = write(
      'in.mjs',
      `let text = ''; process.stdin.setEncoding('utf8');
       for await (const chunk of process.stdin) text += chunk;
       console.log(text.length, text.slice(0, 6), text.slice(-6));`,
    );
    const input = `Привет${'x'.repeat(300_000)}Ende.\n`;
    const plain = start([process.execPath, file]);
    plain.child.stdin?.end(input);
    expect((await run([file], input)).stdout).toBe((await plain.ended).stdout);
  });

  test('input read synchronously', async () => {
    const file = write(
      'sync.mjs',
      `import fs from 'node:fs'; console.log(JSON.stringify(fs.readFileSync(0, 'utf8')));`,
    );
    expect((await run([file], 'a\nb')).stdout).toBe('"a\\nb"\n');
  });

  test('lines asked for one by one; the rest of the input is not waited for', async () => {
    const file = write(
      'ask.mjs',
      `import { createInterface } from 'node:readline/promises';
       const rl = createInterface({ input: process.stdin, output: process.stdout });
       console.log('hello ' + (await rl.question('name? ')));
       rl.close();`,
    );
    const { child, until, ended } = startRun([file]);
    await until('name? ');
    child.stdin?.write('Ada\n');
    // stdin stays open: plain node ends here, so must we.
    expectEnd(await ended, { code: 0, stdout: 'name? hello Ada\n' });
  });

  test('process.exit while input is awaited', async () => {
    const file = write(
      'exit.mjs',
      `process.stdin.on('data', () => {}); setTimeout(() => process.exit(4), 100);`,
    );
    expectEnd(await startRun([file]).ended, { code: 4, signal: null });
  });

  test('workers and child processes print too', async () => {
    const file = write(
      'workers.mjs',
      `import { Worker, isMainThread } from 'node:worker_threads';
       import { fork, spawnSync } from 'node:child_process';
       import { fileURLToPath } from 'node:url';
       const self = fileURLToPath(import.meta.url);
       if (!isMainThread) console.log('worker');
       else if (process.argv[2] === 'child') { console.log('child'); process.send?.('message'); }
       else {
         await new Promise((resolve) => new Worker(self).on('exit', resolve));
         const child = fork(self, ['child']);
         child.on('message', (m) => console.log(m));
         await new Promise((resolve) => child.on('exit', resolve));
         const piped = spawnSync(process.execPath, [self, 'child'], { encoding: 'utf8' });
         console.log(JSON.stringify(piped.stdout), piped.status);
       }`,
    );
    const outcome = await run([file]);
    expectEnd(outcome, { code: 0 });
    expect(outcome.stdout.split('\n').sort()).toEqual(
      ['', '"child\\n" 0', 'child', 'message', 'worker'].sort(),
    );
  });
});

describe('files', () => {
  test('redirected to files and from one', async () => {
    const file = write(
      'files.mjs',
      `let text = ''; for await (const chunk of process.stdin) text += chunk;
       console.log('got', text.length); console.error('err');`,
    );
    const input = write('input.txt', 'z'.repeat(1000));
    const [out, err] = [path.join(folder, 'out.txt'), path.join(folder, 'err.txt')];
    const fds = [openSync(input, 'r'), openSync(out, 'w'), openSync(err, 'w')];
    const { code } = await startRun([file], { stdio: fds }).ended;
    fds.forEach((fd) => closeSync(fd));
    expect(code).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe('got 1000\n');
    expect(readFileSync(err, 'utf8')).toBe('err\n');
  });

  test('/dev/null everywhere, and closed streams', async () => {
    const file = write(
      'none.mjs',
      `let size = 0; for await (const chunk of process.stdin) size += chunk.length;
       console.log(size); process.exitCode = size === 0 ? 9 : 1;`,
    );
    expectEnd(await startRun([file], { stdio: 'ignore' }).ended, { code: 9 });
    for (const closed of ['<&-', '<&- >&-', '<&- >&- 2>&-']) {
      const command = `exec node --import tsx src/cli/main.ts run ${file} ${closed}`;
      expectEnd(await start(['sh', '-c', command], { cwd: root }).ended, { code: 9 });
    }
  }, 90_000);
});

describe('a terminal', () => {
  const text = `
    console.log(process.stdin.isTTY, process.stdout.isTTY, process.stderr.isTTY, process.stdout.columns > 0);
    process.stdin.once('data', (line) => { console.log('typed', String(line).trim()); process.exit(3); });
    console.log('ready');`;

  test('is one, takes a line, and is left as it was', async () => {
    const file = write('tty.mjs', text);
    const command = `stty -g; node --import tsx '${root}/src/cli/main.ts' run '${file}'; echo code $?; stty -g`;
    const { child, until, ended } = start(['sh', '-c', command], { terminal: true, cwd: root });
    await until('ready');
    child.stdin?.write('hello\r');
    const { stdout } = await ended;
    expect(stdout).toContain('typed hello');
    expect(stdout).toContain('code 3');
    const plain = stdout.replace(/\x1b\[[?\d;]*[a-z]/gi, '').split(/[\r\n]+/);
    expect(plain).toContain('true true true true');
    const settings = plain.filter((line) => /^[0-9a-f]+:[0-9a-f:]+$/.test(line));
    expect(settings).toHaveLength(2);
    expect(settings[1]).toBe(settings[0]);
  }, 90_000);
});

test('nothing is left of a run', async () => {
  const file = write(
    'leave.mjs',
    `import { spawn } from 'node:child_process';
     spawn(process.execPath, ['-e', 'for (;;);'], { detached: true, stdio: 'ignore' }).unref();
     setTimeout(() => {}, 200);`,
  );
  const { pid, ended } = startRun([file]);
  expectEnd(await ended, { code: 0 });
  expect(leftovers(pid)).toEqual([]);
});
