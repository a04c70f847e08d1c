// The REPL learns when the target runs: of every wait once, whichever face it is on.
import { expect, test } from '@jest/globals';
import { watchRuns } from '../../src/cli/inside/repl/watch-runs.ts';
import { DEBUG_STATUS } from '../../src/raw.ts';
import { startSession } from '../support/session.ts';

test('each wait is told once, and who asked for the stop reaches who waits', () => {
  using session = startSession('target', ['--forever']);
  const told: unknown[] = [];
  session.hub.watch = {
    begin: () => void told.push('begin'),
    end: () => (told.push('end'), 'asked'),
    enter: () => {},
    leave: () => false,
  };
  watchRuns(session, (running) => told.push(running));
  const once = ['begin', true, 'end', false];
  const { control } = session.engine;
  expect(session.go({ timeoutMs: 50 }).kind).toBe('timeout');
  expect(told.splice(0)).toEqual(once);
  session.interrupt();
  expect(session.wait().kind).toBe('interrupted');
  expect(told.splice(0)).toEqual(once);
  control.SetExecutionStatus(DEBUG_STATUS.GO);
  expect(control.WaitForEvent(0, 50)).toBe(false);
  expect(told.splice(0)).toEqual(once);
  session.hub.watch = undefined;
});
