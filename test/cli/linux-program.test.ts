// Programs of Linux where one of Windows was meant: Wine would start them, and nothing ever be heard of them.
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { dbgeng, scratchFolder } from './support.ts';

const LIMIT = 240_000;
const { folder, remove } = scratchFolder('linux-program');
afterAll(remove);

/** A file that may be started. */
function program(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  chmodSync(file, 0o755);
  return file;
}

const script = program('sc.sh', '#!/bin/sh\necho ran\n');
// On Linux a real one, which runs.
const elf = process.platform === 'linux' ? '/bin/ls' : program('ls', '\x7fELF');
const isScript = 'it is a script of Linux (#!), not a program of Windows';
const isProgram = 'it is a program of Linux (ELF), not of Windows';

test.each([
  [['exec', '-c', 'k', elf], 'ls', isProgram],
  [['exec', '-c', 'k', script], 'sc.sh', isScript],
  [[script], 'sc.sh', isScript],
])(
  'dbgeng %j says so, and ends',
  async (args, name, kind) => {
    const { code, stdout, stderr } = await dbgeng(...args);
    const why = process.platform === 'linux' ? kind : 'it is no program for this machine';
    expect(stderr).toContain(`dbgeng: ${name} cannot be started: ${why}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).not.toContain('ran');
    expect(code).toBe(1);
  },
  LIMIT,
);
