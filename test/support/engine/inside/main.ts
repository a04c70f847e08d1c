// The process of one engine test file: runs it with jest's own circus and writes down what happens.
// Bundled once into one file, which is also what the test file gets for `@jest/globals`.
import { appendFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { expect } from 'expect';
import { addEventHandler, getState, run } from 'jest-circus';
import { fn, mocked, replaceProperty, spyOn } from 'jest-mock';
import { flattenErrorStack } from 'jest-message-util';
import type { RunRequest, TestOutcome, TestRecord } from '../records.ts';

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';
export { expect };
/** The part of the `jest` object that has a meaning without jest's module registry. */
export const jest = {
  fn,
  mocked,
  replaceProperty,
  spyOn,
  setTimeout(milliseconds: number): void {
    getState().testTimeout = milliseconds;
  },
};

const request = JSON.parse(process.env['DBGENG_TEST_RUN'] ?? '') as RunRequest;
const record = (entry: TestRecord): void =>
  appendFileSync(request.records, `${JSON.stringify(entry)}\n`);

type State = ReturnType<typeof getState>;
type Block = State['rootDescribeBlock'];
type Test = Block['tests'][number];

const state = getState();
const numbers = new Map<Test, number>();

function titlesOf(node: Test | Block): string[] {
  return node.parent ? [...titlesOf(node.parent), String(node.name)] : [];
}

function collect(block: Block): string[][] {
  return block.children.flatMap((child) => {
    if (child.type === 'describeBlock') return collect(child);
    numbers.set(child, numbers.size);
    return [titlesOf(child)];
  });
}

/** Circus keeps what was thrown beside the place of the test, for values that have no stack. */
function describeError(entry: unknown): string {
  const [thrown, place] = (Array.isArray(entry) ? entry : [entry]) as [unknown, Error?];
  if (thrown instanceof Error) return flattenErrorStack(thrown);
  const frames = place?.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [`Thrown: ${typeof thrown === 'string' ? thrown : inspect(thrown)}`, ...frames].join('\n');
}

function outcomeOf(test: Test): TestOutcome {
  const status = { skip: 'pending', todo: 'todo', done: undefined }[test.status ?? 'done'];
  return {
    status: (status ?? (test.errors.length > 0 ? 'failed' : 'passed')) as TestOutcome['status'],
    duration: test.duration ?? 0,
    errors: test.errors.map(describeError),
    assertions: test.numPassingAsserts,
  };
}

/** `expect.assertions(n)` and `expect.hasAssertions()` are settled by whoever runs the test. */
function settleAssertions(test: Test): void {
  test.numPassingAsserts = expect.getState().numPassingAsserts;
  for (const { error } of expect.extractExpectedAssertionsErrors()) test.errors.push(error);
}

addEventHandler((event) => {
  switch (event.name) {
    case 'run_start':
      return record({ kind: 'collected', tests: collect(state.rootDescribeBlock) });
    case 'hook_start': {
      const test = state.currentlyRunningTest;
      const place = titlesOf(test ?? event.hook.parent).join(' › ');
      record({
        kind: 'begin',
        what: `${event.hook.type}${place && ` of “${place}”`}`,
        test: test ? (numbers.get(test) ?? null) : null,
        limit: event.hook.timeout ?? state.testTimeout,
      });
      return;
    }
    case 'test_start':
      expect.setState({
        currentTestName: titlesOf(event.test).join(' '),
        numPassingAsserts: 0,
      });
      return;
    case 'test_fn_start':
      record({
        kind: 'begin',
        what: `“${titlesOf(event.test).join(' › ')}”`,
        test: numbers.get(event.test) ?? null,
        limit: event.test.timeout ?? state.testTimeout,
      });
      return;
    case 'test_skip':
    case 'test_todo':
    case 'test_done':
      if (event.name === 'test_done') settleAssertions(event.test);
      record({ kind: 'test', test: numbers.get(event.test)!, outcome: outcomeOf(event.test) });
  }
});

// What nobody catches belongs to the test that runs.
const uncaught = (error: unknown): void => {
  const test = state.currentlyRunningTest;
  if (test) test.errors.push([error, undefined]);
  else state.unhandledErrors.push([error, undefined]);
};
process.on('uncaughtException', uncaught);
process.on('unhandledRejection', uncaught);

process.env['TEMP'] = process.env['TMP'] = request.temp;
if (request.namePattern) state.testNamePattern = new RegExp(request.namePattern, 'i');
state.testTimeout = request.timeout;

async function main(): Promise<void> {
  try {
    await import(pathToFileURL(request.file).href);
  } catch (error) {
    record({ kind: 'broken', error: describeError(error) });
    process.exit(1);
  }
  await run();
  record({ kind: 'end', errors: state.unhandledErrors.map(describeError) });
  process.exit(0);
}

// The test file imports this very module, so it must stand before the file is loaded.
setImmediate(main);
