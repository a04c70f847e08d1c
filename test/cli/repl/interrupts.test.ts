// Ctrl+C while something runs: what each further press does.
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Interrupts } from '../../../src/cli/repl/interrupts.ts';

/** Longer than a script is given to end by itself. */
const LONG = 700;

function pressed(running: boolean) {
  const done: string[] = [];
  const interrupts = new Interrupts(
    {
      desk: {
        pid: 7,
        interrupt: () => void done.push('interrupt'),
        kill: () => void done.push('kill'),
      },
      cancel: () => void done.push('cancel'),
      running: () => running,
      note: () => void done.push('note'),
    },
    (pid) => void done.push(`stop ${pid}`),
  );
  return { done, interrupts };
}

test('a script that does not end is stopped by force after a moment', async () => {
  const { done, interrupts } = pressed(false);
  interrupts.press();
  expect(done).toEqual(['interrupt', 'cancel']);
  await delay(LONG);
  expect(done).toEqual(['interrupt', 'cancel', 'stop 7']);
});

test('not when it has ended meanwhile, nor while the target runs', async () => {
  const ended = pressed(false);
  const running = pressed(true);
  ended.interrupts.press();
  ended.interrupts.end();
  running.interrupts.press();
  await delay(LONG);
  expect(ended.done).toEqual(['interrupt', 'cancel']);
  expect(running.done).toEqual(['interrupt', 'cancel']);
});

test('the second press forces, the third warns, the fourth ends the process', () => {
  const { done, interrupts } = pressed(true);
  for (let i = 0; i < 4; i++) interrupts.press();
  const each = ['interrupt', 'cancel'];
  expect(done).toEqual([...each, ...each, 'stop 7', ...each, 'note', ...each, 'kill']);
});
