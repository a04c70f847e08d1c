// The types themselves: flags.ts compiles, and every line in it that must be refused is refused.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
const expected = readFileSync(path.join(import.meta.dirname, 'flags.ts'), 'utf8');

test('flags of another family are an error of the compiler', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'test/types/tsconfig.json'],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(expected.match(/^\/\/ @ts-expect-error: /gm)!.length).toBeGreaterThan(15);
}, 60_000);
