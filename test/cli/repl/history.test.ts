// What was typed before: kept in a file, brought back the newest first.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { History, historyFile } from '../../../src/cli/repl/history.ts';
import { scratchFolder } from '../support.ts';

const { folder, remove } = scratchFolder('history');
afterAll(remove);
const file = (name: string) => path.join(folder, name);

test('comes back the newest first, whole when it had several lines', () => {
  const history = new History(file('some/folder/kept'));
  const typed = ['.k', 'function f() {\n  return "a\\nb";\n}', '.go'];
  for (const entry of typed) history.add(entry);
  expect(new History(file('some/folder/kept')).read()).toEqual([...typed].reverse());
  expect(readFileSync(file('some/folder/kept'), 'utf8').split('\n')).toHaveLength(4);
});

test('leaves out what repeats the last entry, and blanks', () => {
  const history = new History(file('repeated'));
  for (const entry of ['.k', '.k', '  ', '.go', '.k']) history.add(entry);
  expect(new History(file('repeated')).read()).toEqual(['.k', '.go', '.k']);
});

test('is cut when it has grown too long', () => {
  writeFileSync(file('long'), Array.from({ length: 5000 }, (_, i) => `line ${i}\n`).join(''));
  const read = new History(file('long')).read();
  expect(read).toHaveLength(2000);
  expect(read[0]).toBe('line 4999');
  appendFileSync(file('long'), 'one more\n');
  expect(new History(file('long')).read()[0]).toBe('one more');
});

test('does without a file that cannot be read or written', () => {
  const history = new History(folder);
  history.add('.k');
  expect(history.read()).toEqual([]);
});

test('lies where DBGENG_HISTORY says, else with the state of programs', () => {
  expect(historyFile({ DBGENG_HISTORY: file('own') })).toBe(file('own'));
  if (process.platform === 'linux')
    expect(historyFile({ XDG_STATE_HOME: folder })).toBe(file('dbgeng/history'));
});
