// The runner of the engine tests, tried on files that pass, fail, crash, hang and leave things
// behind. The place is not the point here: plain Node stands for Wine.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FormattedTestResults } from '@jest/test-result';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'dbgeng-runner-'));
const report = join(folder, 'report.json');
const pidFile = join(folder, 'pid');
const caseConfig = {
  rootDir: root,
  testMatch: ['<rootDir>/test/support/cases/*.case.ts'],
  runner: ['<rootDir>/test/support/engine-runner.js', { place: 'local', grace: 1500 }],
  reporters: ['<rootDir>/test/support/summary-reporter.js'],
};

/** Runs jest itself on the cases; what it printed, and its exit code. */
function runJest(...args: string[]): Promise<{ code: number; output: string }> {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const config = JSON.stringify(caseConfig);
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [jest, '--config', config, '--json', '--outputFile', report, ...args],
      { env: { ...process.env, CASE_PID_FILE: pidFile } },
      (_, stdout) => resolve({ code: child.exitCode ?? -1, output: stdout }),
    );
  });
}

let results: FormattedTestResults;
let run: { code: number; output: string };

beforeAll(async () => {
  run = await runJest();
  results = JSON.parse(readFileSync(report, 'utf8')) as FormattedTestResults;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** A killed process that nobody has waited for yet is a zombie: gone, but still in the table. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = process.platform === 'linux' ? readFileSync(`/proc/${pid}/stat`, 'latin1') : '';
    return !/\) Z /.test(stat);
  } catch {
    return false;
  }
}

const fileResult = (name: string) => {
  const found = results.testResults.find((result) => result.name.endsWith(`${name}.case.ts`));
  if (!found) throw new Error(`no result of ${name}`);
  return found;
};

/** Status of each test of a case file, by name. */
const statuses = (name: string) =>
  Object.fromEntries(fileResult(name).assertionResults.map((r) => [r.title, r.status]));

const messages = (name: string, title: string) =>
  fileResult(name)
    .assertionResults.find((r) => r.title === title)!
    .failureMessages!.join('\n');

describe('an ordinary file', () => {
  test('has a result for each test', () => {
    expect(statuses('ordinary')).toEqual({
      passes: 'passed',
      'each 1': 'passed',
      'each 2': 'passed',
      fails: 'failed',
      'counts assertions': 'failed',
      later: 'todo',
      disposes: 'passed',
      'has functions that record': 'passed',
      'starts with an empty temporary folder': 'passed',
      'knows its place': 'passed',
      'starts workers in TypeScript': 'passed',
      'waits too long': 'failed',
      'loses a promise': 'failed',
      'throws what is no error': 'failed',
    });
  });

  test('says what failed, in lines of the source', () => {
    expect(messages('ordinary', 'fails')).toMatch(/toEqual[^]*ordinary\.case\.ts:26:22/);
    expect(messages('ordinary', 'counts assertions')).toContain('Expected one assertion');
    expect(messages('ordinary', 'waits too long')).toContain('Exceeded timeout of 100 ms');
    expect(messages('ordinary', 'loses a promise')).toContain('lost');
    expect(messages('ordinary', 'throws what is no error')).toContain('{ code: 17 }');
  });

  test('shows its own output when something failed', () => {
    expect(fileResult('ordinary').message).toMatch(/\| about to fail\n.*\| after all/);
  });
});

describe('a process that dies', () => {
  test('fails the test that ran and those it did not reach', () => {
    expect(statuses('exit')).toEqual({
      runs: 'passed',
      'ends the process': 'failed',
      'is never reached': 'failed',
    });
    expect(messages('exit', 'ends the process')).toBe(
      'The process of this file died in “ends the process”: it ended with exit code 3.',
    );
    expect(messages('exit', 'is never reached')).toMatch(/^Not run: .*exit code 3/);
  });

  test('in a hook fails every test', () => {
    expect(messages('abort', 'has no process')).toMatch(/^Not run: .* died in beforeAll: /);
  });

  test('after its last test fails the file', () => {
    expect(statuses('late')).toEqual({ passes: 'passed' });
    expect(fileResult('late').status).toBe('failed');
    expect(fileResult('late').message).toContain('exit code 9');
    expect(fileResult('after-all').message).toMatch(/toBe[^]*after its last test: .*exit code 5/);
  });

  test('of silence is ended with all it started', () => {
    expect(statuses('hang')).toEqual({ blocks: 'failed', 'is never reached': 'failed' });
    expect(messages('hang', 'blocks')).toContain('no sign of life for 1.7 s');
    expect(isRunning(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
  });
});

test('a file that cannot be loaded is a failure that says why', () => {
  expect(fileResult('unloadable').status).toBe('failed');
  expect(fileResult('unloadable').message).toMatch(/Cannot find module .*nothing\.ts/);
});

test('the last line counts tests, and files that could not run', () => {
  expect(run.code).toBe(1);
  expect(run.output).toMatch(/10 passed, 14 failed\n$/);
});

test('-t runs the named tests only', async () => {
  const named = await runJest('-t', 'ordinary each', 'ordinary');
  expect(named).toMatchObject({ code: 0, output: expect.stringMatching(/2 passed, 0 failed\n$/) });
}, 30_000);
