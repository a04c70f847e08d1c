// The exit codes that --help lists are those of the page.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../support/repository.ts';
import { dbgeng } from './support.ts';

test('--help lists the exit codes that docs/cli.md has', async () => {
  const page = readFileSync(path.join(root, 'docs/cli.md'), 'utf8');
  const section = page.slice(page.indexOf('### Exit codes'), page.indexOf('### Errors'));
  const documented = [...section.matchAll(/^\| (\d+) /gm)].map(([, code]) => code);
  const { stdout, code } = await dbgeng('--help');
  const listed = [...stdout.matchAll(/^ {2}(\d+) {2}/gm)].map(([, code]) => code);
  expect(documented).toContain('141');
  expect(listed).toEqual(documented);
  expect(code).toBe(0);
}, 60_000);
