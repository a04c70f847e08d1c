// Targets of other processes: the session of a debugging server is joined, a process server runs programs.
import { spawn, type ChildProcess } from 'node:child_process';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { connect, DbgEngError, launch } from '../../src/index.ts';
import { program } from '../support/session.ts';

const RAW = new URL('../../src/raw.ts', import.meta.url).href;

/** Another Node with the engine, ready when it has said so; it ends with its standard input. */
async function other(code: string): Promise<ChildProcess> {
  const script = `
    const raw = await import(${JSON.stringify(RAW)});
    const client = raw.debugCreate(raw.IDebugClient5);
    const control = client.queryInterface(raw.IDebugControl4);
    ${code}`;
  const child = spawn(
    process.execPath,
    [...process.execArgv, '--input-type=module', '-e', script],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((ready, fail) => {
    child.stdout!.once('data', () => ready());
    child.once('exit', (code) => fail(new Error(`the other process ended with ${code}`)));
  });
  return child;
}

test('a process server runs programs, and stays when the session ends', async () => {
  const server = await other(`
    client.StartProcessServerWide(raw.DEBUG_CLASS.USER_WINDOWS, 'tcp:port=5177', null);
    (await import('node:fs')).writeSync(1, 'ready');
    setInterval(() => {}, 1000);`);
  try {
    const options = {
      symbols: [dirname(program('target'))],
      processServer: 'tcp:server=127.0.0.1,port=5177',
    };
    for (let i = 0; i < 2; i++) {
      using session = launch(program('target'), [], options);
      const hits: unknown[] = [];
      session.breakpoints.add(
        'target!add',
        (hit) => (hits.push(hit.thread.register('ecx')), false),
      );
      expect(session.go()).toMatchObject({ kind: 'exit', code: 42 });
      expect(hits).toHaveLength(5);
      expect(() => launch(program('target'), [], { ...options, output: 'ignore' })).toThrow(
        'process server',
      );
    }
    expect(server.exitCode).toBeNull();
  } finally {
    server.kill();
  }
}, 90_000);

/** Its session has the stopped target; other debuggers may join it at this port. */
const debuggingServer = (port: number) =>
  other(`
    client.CreateProcessWide(0n, ${JSON.stringify(program('target'))}, 2);
    control.AddEngineOptions(raw.DEBUG_ENGOPT.INITIAL_BREAK);
    control.WaitForEvent(0, raw.INFINITE);
    client.StartServerWide('tcp:port=${port}');
    (await import('node:fs')).writeSync(1, 'ready');
    for (;;) client.hr.DispatchCallbacks(1000);`);

test('a debugging server is joined, looked through, and left as it is', async () => {
  const server = await debuggingServer(5178);
  try {
    for (let i = 0; i < 2; i++) {
      using session = connect('tcp:server=127.0.0.1,port=5178');
      expect(session.kind).toBe('user');
      expect(session.isStopped()).toBe(true);
      expect(session.modules().some(({ name }) => name === 'target')).toBe(true);
      expect(session.execute('|').text).toContain('target.exe');
    }
    expect(server.exitCode).toBeNull();
  } finally {
    server.kill();
  }
}, 90_000);

test('a debugging server that dies: its session says so, and ends without an error', async () => {
  const server = await debuggingServer(5179);
  const session = connect('tcp:server=127.0.0.1,port=5179');
  session.on('exception', () => {});
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await gone;
  expect(() => session.modules()).toThrow(DbgEngError);
  session.dispose();
  expect(session.alive).toBe(false);
  // Nothing of it is in the way of another one.
  using next = launch(program('target'));
  expect(next.isStopped()).toBe(true);
}, 90_000);
