// Every example of docs/ runs on the engine and prints what its page says.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from '../support/repository.ts';
import { examplesOf, here, looksLike, readPage, run } from './pages.ts';

const PAGES = [
  'launch.md',
  'breakpoints.md',
  'events.md',
  'memory.md',
  'stacks-and-locals.md',
  'types.md',
  'symbols.md',
  'dumps.md',
  'errors.md',
  'lifetime.md',
  'async.md',
];

/**
 * Pages with a program or two, which share a process: every start of the engine takes a second. A session leaves the
 * engine's option INITIAL_BREAK on, which those of raw.md do without.
 */
const REFERENCE = ['raw.md', '../README.md', 'enums.md', 'engine.md', 'kd-protocol.md'];

async function check(pages: readonly string[]): Promise<void> {
  const examples = pages.flatMap((name) =>
    examplesOf(readPage(name)).map((example) => ({ name, ...example })),
  );
  const code = examples.map((example) => example.code);
  const outputs = await (pages.includes('async.md') ? run(code, here) : run(code));
  expect(outputs).toHaveLength(examples.length);
  for (const [i, { name, line, output }] of examples.entries())
    if (output !== undefined && !looksLike(outputs[i]!, output))
      expect(`${name}, line ${line}:\n${outputs[i]}`).toBe(`${name}, line ${line}:\n${output}`);
}

describe.each(PAGES)('%s', (name) => {
  test('its examples print what it says', async () => {
    expect(examplesOf(readPage(name)).length).toBeGreaterThan(2);
    await check([name]);
  }, 150_000);
});

test(`the examples of ${REFERENCE.join(', ')} print what they say`, async () => {
  expect(REFERENCE.map((name) => [name, examplesOf(readPage(name)).length])).toEqual([
    ['raw.md', 3],
    ['../README.md', 1],
    ['enums.md', 2],
    ['engine.md', 1],
    ['kd-protocol.md', 1],
  ]);
  await check(REFERENCE);
}, 150_000);

test('no page with a program is left out', () => {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const withPrograms = pages.filter((name) => examplesOf(readPage(name)).length > 0);
  // The script of cli.md runs in test/cli, with the sessions of that page.
  const known = [...PAGES, ...REFERENCE, 'cli.md'];
  expect(withPrograms.filter((name) => !known.includes(name))).toEqual([]);
});

/** The right-hand sides of the table, each as a program of its own. */
function rowsOf(page: string): { left: string; code: string; program: string }[] {
  return [...page.matchAll(/^\| (`.*`) +\| `([^`]+)` +\|$/gm)].map(([, left, code]) => {
    const starts = /^(launch|attach|openDump)\(/.test(code!);
    const program = starts
      ? `${PREAMBLE}\nusing dbg = ${code};\nconsole.log(dbg.kind);\nchild?.kill();\n`
      : `${PREAMBLE}\n${HELD}\nconst result = ${code};\nconsole.log(typeof result);\n`;
    return {
      left: left!,
      code: code!,
      program: program.replace(
        /^const child.*/m,
        code!.startsWith('attach')
          ? CHILD
          : 'const child = undefined as { kill(): void } | undefined;',
      ),
    };
  });
}

const PREAMBLE = `import { spawn } from 'node:child_process';
import { attach, launch, openDump } from 'dbgeng';
const child = ?
const pid = (child as { pid?: number } | undefined)?.pid ?? 0;`;
const CHILD = `const child = spawn('./target.exe', ['--forever'], { stdio: 'ignore' });`;
const HELD = `using dbg = launch('target.exe', ['--forever'], { symbols: ['.'], output: 'ignore' });
dbg.runTo('target!add');
const address = dbg.symbols.address('target!g_bytes');
const handler = () => 'go' as const;`;
/** What the dump's row opens. */
const WRITE_DUMP = `import { launch } from 'dbgeng';
using dbg = launch('target.exe', ['--crash', 'read'], { symbols: ['.'] });
dbg.go();
dbg.execute('.dump /ma crash.dmp');`;

describe('coming-from-python.md', () => {
  test('every right-hand side of its table runs', async () => {
    const rows = rowsOf(readPage('coming-from-python.md'));
    expect(rows.length).toBeGreaterThanOrEqual(30);
    const outputs = await run([WRITE_DUMP, ...rows.map(({ program }) => program)]);
    const results = outputs.slice(1).map((output, i) => `${rows[i]!.code}: ${output.trim()}`);
    for (const result of results)
      expect(result).toMatch(
        /: (user|user-dump|object|bigint|number|string|boolean|function|undefined)$/,
      );
    // What has no answer says so by its type; everything else has one.
    expect(results.filter((result) => result.endsWith(': undefined'))).toEqual([
      'dbg.dispose(): undefined',
      'dbg.breakpoints.clear(): undefined',
      "dbg.thread().setRegister('rcx', 5n): undefined",
      'dbg.memory.write(address, Uint8Array.of(1, 2)): undefined',
    ]);
  }, 150_000);
});

test('comparison: … stands for anything within a line, and nothing else differs', () => {
  expect(looksLike('a 12 b\n', 'a … b\n')).toBe(true);
  expect(looksLike('a 12 c\n', 'a … b\n')).toBe(false);
  expect(looksLike('a\nb', 'a')).toBe(false);
  expect(looksLike('a.b', 'a.b')).toBe(true);
  expect(looksLike('axb', 'a.b')).toBe(false);
});
