// `dbgeng doctor --self-test`: the checks for real, checks that misbehave, and the page that lists them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/cli/doctor/checks/check.ts';
import { CHECKS } from '../../src/cli/doctor/checks/index.ts';
import { runChecks, type CheckResult } from '../../src/cli/doctor/self-test.ts';
import { resultText, summaryText } from '../../src/cli/doctor/text.ts';
import { leftovers, waitFor } from '../wine/support.ts';
import { dbgeng, root, start } from './support.ts';

/** What this machine may lack: 32-bit Windows programs, and Microsoft's symbol server with what it needs. */
const OPTIONAL = ['wow64', 'symbol-server'];

test('every check, as a user runs them', async () => {
  const { code, stdout, stderr } = await dbgeng('doctor', '--self-test', '--json');
  const { selfTest, ready } = JSON.parse(stdout) as { selfTest: CheckResult[]; ready: boolean };
  expect(ready).toBe(true);
  expect(selfTest.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
  const wrong = selfTest.filter(
    ({ id, state }) => state !== 'ok' && !(state === 'not-possible' && OPTIONAL.includes(id)),
  );
  expect(wrong).toEqual([]);
  for (const { saw } of selfTest) expect(saw).toMatch(/^\S[^\n]*$/);
  expect(stderr).toBe('');
  expect(code).toBe(0);
}, 900_000);

test('docs/windows-checklist.md lists the same checks, in the same words', () => {
  const page = readFileSync(path.join(root, 'docs', 'windows-checklist.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` +\| (.*?) +\|/gm)].map(([, id, what]) => ({
    id,
    what,
  }));
  expect(rows).toEqual(CHECKS.map(({ id, what }) => ({ id, what: sentence(what) })));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

/** Markdown's own signs stand for themselves in a table. */
const sentence = (what: string) => what.replaceAll('|', '\\|');

describe('checks that misbehave', () => {
  const runner = path.join(import.meta.dirname, 'misbehaving-check.ts');
  const check = (id: string, seconds: number): Check => ({
    id,
    what: 'something',
    hint: 'look there',
    seconds,
    run: () => '',
  });

  test('none ends the others', async () => {
    const { signal } = new AbortController();
    // Those that are to be given up soon; the others have all the time that a busy machine needs.
    const checks = [
      ...[check('dies', 120), check('hangs', 5), check('fails', 120)],
      ...[check('cannot', 120), check('is cut off', 120), check('fine', 120)],
    ];
    const results = await runChecks(checks, { signal, runner });
    const seen = results.map(({ id, state, saw, hint }) => ({ id, state, saw, hint }));
    const hint = 'look there';
    const failed = { state: 'failed', hint };
    const saw = 'its process ended before it had said anything: exit code 9';
    expect(seen).toEqual([
      { id: 'dies', ...failed, saw },
      { id: 'hangs', ...failed, saw: 'it hangs: given up after 5 s' },
      { id: 'fails', ...failed, saw: 'not what it should be' },
      { id: 'cannot', state: 'not-possible', saw: 'no such thing here', hint: undefined },
      { id: 'is cut off', ...failed, saw },
      { id: 'fine', state: 'ok', saw: 'everything', hint: undefined },
    ]);
    expect(results[0]!.stack).toContain('last words');
    expect(leftovers(process.pid)).toEqual([]);
  }, 300_000);

  test('are ended while they start', async () => {
    const abort = new AbortController();
    const running = runChecks([check('hangs', 500)], { signal: abort.signal, runner });
    abort.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    expect(leftovers(process.pid)).toEqual([]);
  }, 120_000);

  test('one whose process stays has failed', async () => {
    const { signal } = new AbortController();
    const [result] = await runChecks([check('stays', 120)], { signal, runner });
    expect(result).toMatchObject({
      state: 'failed',
      saw: 'its process does not end (it saw: something)',
    });
    expect(leftovers(process.pid)).toEqual([]);
  }, 120_000);
});

test('Ctrl+C ends them, and what they have started', async () => {
  const { child, ended } = start(['doctor', '--self-test']);
  await waitFor(() => leftovers(child.pid!).length > 0, 120_000);
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(stderr).toBe('');
  expect(code).toBe(130);
  expect(leftovers(child.pid!)).toEqual([]);
}, 300_000);

test('as text: one line each, and where to look for what failed', () => {
  const plain = { paint: (_: unknown, text: string) => text, verbose: false };
  const result = { id: 'launch', what: '', saw: 'seen', seconds: 1 };
  const failed: CheckResult = { ...result, state: 'failed', hint: 'there', stack: 'Error\n at x' };
  expect(resultText({ ...result, state: 'ok' }, plain)).toBe('  launch               ok: seen\n');
  expect(resultText(failed, plain)).toBe('  launch               FAILED: seen\n      there\n');
  expect(resultText(failed, { ...plain, verbose: true })).toContain('       at x\n');
  expect(summaryText([failed, { ...result, state: 'not-possible' }], plain.paint)).toBe(
    '\n0 ok, 1 failed, 1 not possible here\n',
  );
});
