// Files that are loaded: saving tells, whatever way the editor saves.
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { Watcher } from '../../../src/cli/repl/watcher.ts';
import { scratchFolder } from '../support.ts';

const { folder, remove } = scratchFolder('watcher');
afterAll(remove);

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !condition(); i++) await delay(25);
}

test('tells of a file that was written, or replaced by another one, and of no other', async () => {
  const file = path.join(folder, 'script.ts');
  writeFileSync(file, '1');
  const told: string[] = [];
  const watcher = new Watcher((saved) => told.push(saved));
  watcher.add(file);
  watcher.add(file);
  writeFileSync(path.join(folder, 'other.ts'), '1');
  writeFileSync(file, '12');
  await until(() => told.length > 0);
  expect(told).toEqual([file]);
  writeFileSync(path.join(folder, 'new'), '123');
  renameSync(path.join(folder, 'new'), file);
  await until(() => told.length > 1);
  watcher.close();
  expect(told).toEqual([file, file]);
});
