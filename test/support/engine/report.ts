// What a test file's process wrote down, as jest's result of that file. Whatever the process did
// not live to tell is a failure, by name.
import { fileURLToPath } from 'node:url';
import { createEmptyTestResult, type Test, type TestResult } from '@jest/test-result';
import { formatExecError, formatResultsErrors } from 'jest-message-util';
import type { Config } from '@jest/types';
import type { FileRun } from './run-file.ts';
import type { TestOutcome } from './records.ts';

type Assertion = TestResult['testResults'][number];

/** Stacks name the paths of the process; jest shows the source of those it finds here. */
export function localStack(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => !/^\s+at .*[\\/]engine-tests-[^\\/]+[\\/]main\.mjs/.test(line))
    .map((line) => (/^\s+at /.test(line) ? localFrame(line) : line))
    .join('\n');
}

function localFrame(line: string): string {
  const frame = line
    // Jest takes frames called <anonymous> for noise; here they are the top level of a file.
    .replace('at <anonymous> (', 'at top level (')
    .replace(/file:\/\/\/(?:[A-Za-z]:)?[^\s):]+/, safePath);
  if (process.platform === 'win32') return frame;
  return frame.replace(/\/?Z:([\\/][^\s):]*)/, (_, path: string) => path.replaceAll('\\', '/'));
}

function safePath(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    return url;
  }
}

function assertion(titles: string[], outcome: TestOutcome): Assertion {
  const errors = outcome.errors.map(localStack);
  return {
    ancestorTitles: titles.slice(0, -1),
    title: titles.at(-1) ?? '',
    fullName: titles.join(' '),
    status: outcome.status,
    duration: outcome.duration,
    failureMessages: errors,
    failureDetails: outcome.errors.map(() => ({})),
    numPassingAsserts: outcome.assertions,
    location: null,
    invocations: 1,
    retryReasons: [],
  };
}

function failure(message: string): TestOutcome {
  return { status: 'failed', duration: 0, errors: [message], assertions: 0 };
}

/** One result for each test that the file has, reached or not. */
function assertions(run: FileRun): Assertion[] {
  const outcomes = new Map<number, TestOutcome>();
  let tests: string[][] = [];
  let doing: { what: string; test: number | null } | undefined;
  for (const record of run.records) {
    if (record.kind === 'collected') tests = record.tests;
    else if (record.kind === 'begin') doing = record;
    else if (record.kind === 'test') outcomes.set(record.test, record.outcome);
  }
  const place = doing ? ` in ${doing.what}` : '';
  const death = run.death ?? 'it ended before its last test';
  return tests.map((titles, number) => {
    const here = doing?.test === number;
    const message = here
      ? `The process of this file died${place}: ${death}.`
      : `Not run: the process of this file died${place}: ${death}.`;
    return assertion(titles, outcomes.get(number) ?? failure(message));
  });
}

/** What went wrong outside of any test. */
function fileErrors(run: FileRun, results: Assertion[]): string[] {
  const end = run.records.find((record) => record.kind === 'end');
  const broken = run.records.find((record) => record.kind === 'broken');
  if (broken) return [localStack(broken.error)];
  const errors = end ? end.errors.map(localStack) : [];
  const reached = run.records.filter((record) => record.kind === 'test').length;
  if (run.death && end) {
    errors.push(`After its last test the process did not end well: ${run.death}.`);
  } else if (!end && reached === results.length) {
    const when = results.length > 0 ? 'after its last test' : 'while the test file was loading';
    errors.push(`The process died ${when}: ${run.death ?? 'exit code 0'}.`);
  }
  return errors;
}

function ownOutput(run: FileRun): string {
  const output = run.output.replaceAll('\r\n', '\n').trimEnd();
  if (!output) return '';
  const shown = output.length > 6000 ? `…${output.slice(-6000)}` : output;
  return `\n  The end of the file's own output:\n\n${shown.replaceAll(/^/gm, '    | ')}\n`;
}

export function toTestResult(
  test: Test,
  run: FileRun,
  times: { start: number; end: number },
  globalConfig: Config.GlobalConfig,
): TestResult {
  const config = test.context.config;
  const results = assertions(run);
  const errors = fileErrors(run, results);
  const count = (status: string): number => results.filter((r) => r.status === status).length;
  const result: TestResult = {
    ...createEmptyTestResult(),
    testFilePath: test.path,
    testResults: results,
    numPassingTests: count('passed'),
    numFailingTests: count('failed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    skipped: results.length > 0 && count('pending') === results.length && errors.length === 0,
    ...(config.displayName && { displayName: config.displayName }),
  };
  Object.assign(result.perfStats, times, { runtime: times.end - times.start });
  const messages = [formatResultsErrors(results, config, globalConfig, test.path) ?? ''];
  for (const stack of errors) {
    const error = { message: stack, stack };
    result.testExecError ??= { ...error, code: undefined, type: '' };
    messages.push(formatExecError(error, config, globalConfig, test.path));
  }
  const message = messages.join('');
  result.failureMessage = message && message + ownOutput(run);
  return result;
}
