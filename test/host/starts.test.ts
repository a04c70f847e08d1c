// Starts that come to nothing: what is wrong is said, and no host is left of them.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect, DbgEngError, HostStartError, launch } from '../../src/async.ts';
import { hosted, leftovers, PATIENCE, rejection, within } from '../support/host.ts';
import { hostTests } from '../support/host-file.ts';

hostTests();

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'dbgeng-starts-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Long enough for a host to be there, also on a busy machine. */
const START = 10_000;

test('a program of Linux is refused', async () => {
  const script = path.join(folder, 'script.sh');
  writeFileSync(script, '#!/bin/sh\nexit 0\n');
  chmodSync(script, 0o755);
  const elf = path.join(folder, 'elf');
  writeFileSync(elf, '\x7fELF');
  const onLinux = process.platform === 'linux';
  for (const [file, kind] of [
    [onLinux ? '/bin/ls' : elf, 'a program of Linux (ELF), not of Windows'],
    [script, 'a script of Linux (#!), not a program of Windows'],
  ] as const) {
    const error = await rejection(DbgEngError, launch(file, [], { output: 'ignore' }));
    expect(error.hresult).toBe(0x800700c1);
    expect(error.message).toContain(onLinux ? `it is ${kind}` : 'it is no program for this');
  }
  expect(await leftovers()).toEqual([]);
});

test('limits.start is for the whole start: an engine that waits for a server', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => void sockets.push(socket.on('error', () => {})));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = silent.address() as { port: number };
    const begun = performance.now();
    const starting = connect(`tcp:server=127.0.0.1,port=${port}`, { limits: { start: START } });
    const error = await rejection(HostStartError, within(starting, START + PATIENCE));
    expect(error.message).toMatch(
      /^connect\(\) was given up, and its host ended: the session was not ready within 10000 ms/,
    );
    // The engine had connected, and was waiting.
    expect(sockets.length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeGreaterThan(START - 50);
    expect(await leftovers()).toEqual([]);
  } finally {
    for (const socket of sockets) socket.destroy();
    silent.close();
  }
});

test('limits.start is for the whole start: the first wait for the target', async () => {
  let called = false;
  const on = {
    createProcess: () => {
      called = true;
      return new Promise<void>(() => {});
    },
  };
  const starting = hosted('target', ['--forever'], { on, limits: { start: START } });
  const error = await rejection(HostStartError, within(starting, START + PATIENCE));
  expect(error.message).toMatch(/^launch\(\) was given up, .* \(limits\.start\)\. /);
  expect(called).toBe(true);
  expect(await leftovers()).toEqual([]);
});

test('a session that is ready in time lives on after the limit', async () => {
  await using dbg = await hosted('target', ['--forever'], { limits: { start: START } });
  expect(await dbg.go({ timeoutMs: START })).toEqual({ kind: 'timeout', running: true });
  await dbg.interrupt();
  expect(await within(dbg.wait(), PATIENCE)).toMatchObject({ kind: 'interrupted' });
});

// On Windows nothing has to be set up, and names have no backslashes.
if (process.platform === 'linux')
  test('what is missing for a host is a HostStartError', async () => {
    const before = process.env['DBGENG_PATH'];
    process.env['DBGENG_PATH'] = folder;
    try {
      const error = await rejection(HostStartError, hosted());
      expect(error.message).toBe(`DBGENG_PATH names ${folder}, but there is no dbgeng.dll in it`);
      expect((error.cause as Error).name).toBe('SetupError');
    } finally {
      if (before === undefined) delete process.env['DBGENG_PATH'];
      else process.env['DBGENG_PATH'] = before;
    }
    const error = await rejection(HostStartError, launch('./a\\b.exe'));
    expect(error.message).toMatch(/a name with a backslash cannot be used under Wine/);
  });
