// The types of the asynchronous face, as the compiler sees them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runNode } from '../support/npm.ts';
import { root } from '../support/repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'remote-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles one file with the project's own settings. */
function compile(file: string): Promise<string> {
  const settings = join(folder, 'tsconfig.json');
  const extended = join(root, 'tsconfig.json');
  const types = { typeRoots: [join(root, 'node_modules', '@types')] };
  writeFileSync(
    settings,
    JSON.stringify({ extends: extended, compilerOptions: types, include: [file] }),
  );
  return runNode(root, join('node_modules', 'typescript', 'bin', 'tsc'), '-p', settings);
}

test('what is written against it compiles, and what should not does not', async () => {
  await compile(join(root, 'test', 'session', 'remote.types.ts'));
}, 60_000);

test('the compiler would say so', async () => {
  const wrong = join(folder, 'wrong.ts');
  const remote = JSON.stringify(join(root, 'src', 'session', 'remote.ts'));
  writeFileSync(
    wrong,
    `import type { RemoteSession } from ${remote};\nexport const f = (s: RemoteSession): number => s.go();\n`,
  );
  await expect(compile(wrong)).rejects.toThrow(/Promise<.*is not assignable to type 'number'/);
}, 60_000);
