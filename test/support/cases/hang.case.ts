// A test that blocks its thread, so that no timeout inside can end it, and that has started a
// process of its own.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

test('blocks', () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(process.env['CASE_PID_FILE']!, String(child.pid));
  for (;;);
}, 200);
test('is never reached', () => expect(1).toBe(1));
