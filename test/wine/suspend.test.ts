// Ctrl+Z and fg: what runs under Wine stops and goes on with its launcher.
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ensureRuntime } from '../../src/wine/index.ts';
import { expectEnd, leftovers, script, scriptFolder, startRun, waitFor } from './support.ts';

const folder = scriptFolder('suspend');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => void (await ensureRuntime()), 600_000);

/** `T` for a stopped process. */
function stateOf(pid: number | string): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2)[0];
}

/** The states of the Windows Nodes of a launcher. */
function nodes(launcher: number): (string | undefined)[] {
  return leftovers(launcher)
    .flatMap((entry) => /^process (\d+)$/.exec(entry)?.[1] ?? [])
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('node.exe'))
    .map(stateOf);
}

test('a run that is stopped and continued', async () => {
  const file = script(
    folder,
    'ticks.mjs',
    `import { spawn } from 'node:child_process';
     const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 50)'], { stdio: 'ignore' });
     process.on('SIGINT', () => { child.kill(); process.exit(5); });
     setInterval(() => console.log('tick'), 50);`,
  );
  const { child, pid, seen, until, ended } = startRun([file]);
  const stopped = () => [stateOf(pid), ...nodes(pid)].every((state) => state === 'T');
  await until('tick');
  await waitFor(() => nodes(pid).length >= 2);
  expect(nodes(pid).length).toBeGreaterThanOrEqual(2);
  for (let round = 0; round < 2; round++) {
    child.kill('SIGTSTP');
    await waitFor(stopped);
    expect(stopped()).toBe(true);
    const ticks = seen().split('tick').length;
    child.kill('SIGCONT');
    await until('tick', ticks + 1);
    expect(nodes(pid)).not.toContain('T');
  }
  child.kill('SIGINT');
  expectEnd(await ended, { code: 5 });
  expect(leftovers(pid)).toEqual([]);
}, 120_000);
