// Leaving the program with a session open: it ends at once, in every way, and takes everything with it.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import type { AsyncSession } from '../../src/async.ts';
import { root } from '../support/repository.ts';
import { leftovers, traceOf, type Trace } from '../support/host.ts';
import { hostTests } from '../support/host-file.ts';

hostTests();

interface Left {
  readonly child: ChildProcess;
  readonly trace: Trace;
  readonly ended: Promise<unknown[]>;
  readonly errors: () => string;
}

const program = path.join(root, 'test', 'host', 'programs', 'leave.ts');

/** Starts the program, until its session is open. */
async function leave(how: string, what: string): Promise<Left> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, how, what], {
    cwd: root,
    env: { ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  const pid = Number(line);
  if (!Number.isInteger(pid) || pid === 0) throw new Error(`It did not start: ${errors}`);
  return { child, trace: traceOf({ host: { pid } } as AsyncSession), ended, errors: () => errors };
}

test.each([
  ['exit', 'running', 7, null],
  ['exit', 'handler', 7, null],
  ['exit', 'hanging', 7, null],
  ['exit', 'stopped', 7, null],
  ['throw', 'running', 1, null],
  ['end', 'stopped', 0, null],
])('%s, with the session %s', async (how, what, code, signal) => {
  const { trace, ended, errors } = await leave(how, what);
  expect(trace.living().length).toBeGreaterThan(0);
  expect(await ended).toEqual([code, signal]);
  expect(await trace.left()).toEqual([]);
  if (how !== 'throw') expect(errors()).toBe('');
});

test.each([0, 150, 400, 700, 1000])('exit, %d ms after a session was asked for', async (ms) => {
  const child = spawn(process.execPath, ['--import', 'tsx', program, 'exit', 'starting', `${ms}`], {
    cwd: root,
    env: { ...process.env },
    stdio: 'ignore',
  });
  expect(await once(child, 'exit')).toEqual([7, null]);
  expect(await leftovers()).toEqual([]);
});

test.each(['SIGTERM', 'SIGKILL'] as const)('ended by %s while the target runs', async (signal) => {
  const { child, trace, ended } = await leave('wait', 'running');
  child.kill(signal);
  expect(await ended).toEqual([null, signal]);
  expect(await trace.left()).toEqual([]);
});
