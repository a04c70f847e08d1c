// The example of kernel debugging, as a user runs it, on its own invented kernel.
import { fork } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { INVENTED_FILES } from '../../src/kd/kernel/nt.ts';

test('kernel-stalker prints who comes by, and leaves', async () => {
  const child = fork(new URL('../../examples/kernel-stalker.ts', import.meta.url), [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // `dbgeng/raw` is the source, not what was built of it some time ago.
    execArgv: [...process.execArgv, '--conditions=dbgeng-source'],
  });
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  // Not `close`: under Wine the pipes are reported open for ever.
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const lines = output.trim().split('\n');
  expect(lines).toHaveLength(20);
  for (const line of lines) {
    expect(line).toMatch(
      /^nt!PspSystemThread calls nt!(NtCreateFile: \\|NtReadFile: h|NtClose: h)/,
    );
  }
  for (const file of INVENTED_FILES) expect(output).toContain(`nt!NtCreateFile: ${file}`);
  expect(code).toBe(0);
}, 60_000);
