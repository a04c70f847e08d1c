// The example of kernel debugging, as a user runs it, on its own invented kernel.
import { expect, test } from '@jest/globals';
import { INVENTED_FILES } from '../../src/kd/kernel/nt.ts';
import { runExample } from '../support/example.ts';

test('kernel-stalker prints who comes by, and leaves', async () => {
  const { code, lines } = await runExample('kernel-stalker');
  expect(lines).toHaveLength(20);
  for (const line of lines) {
    expect(line).toMatch(
      /^nt!PspSystemThread calls nt!(NtCreateFile: \\|NtReadFile: h|NtClose: h)/,
    );
  }
  for (const file of INVENTED_FILES) expect(lines.join('\n')).toContain(`nt!NtCreateFile: ${file}`);
  expect(code).toBe(0);
}, 60_000);
