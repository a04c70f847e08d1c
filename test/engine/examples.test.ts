// The examples about user mode, as a user runs them, on our target.
import { expect, test } from '@jest/globals';
import { runExample } from '../support/example.ts';

async function run(name: string, ...args: string[]): Promise<string[]> {
  const { code, lines } = await runExample(name, process.env['DBGENG_TEST_TARGET']!, ...args);
  expect({ code, lines }).toMatchObject({ code: 0 });
  return lines;
}

test('stalker: who is visited, in order', async () => {
  const lines = await run('stalker');
  expect(lines[0]).toBe('mainCRTStartup');
  const order = ['main', 'work', 'add'].map((name) => lines.indexOf(name));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(Math.min(...order)).toBeGreaterThan(0);
  expect(lines).not.toContain('crash');
  expect(lines.at(-1)).toMatch(/^\d+ of \d+ functions, then exit$/);
});

test('api-trace: calls with arguments and results', async () => {
  const lines = await run('api-trace');
  expect(lines[0]).toMatch(/^kernel32!OutputDebugStringA\("target: start\\n"\) = 0x/);
  expect(lines.filter((line) => line.startsWith('kernel32!CreateThread('))).toHaveLength(2);
  expect(lines.at(-1)).toBe('ended with 42');
});

test('fuzzer: crashes by where they are, the same on every run', async () => {
  const lines = await run('fuzzer', '40');
  expect(lines.at(-1)).toMatch(/^40 rounds, [1-9] different crashes$/);
  expect(lines[0]).toMatch(/^STATUS_\w+ in target!crash.*: --crash /);
  expect(await run('fuzzer', '40')).toEqual(lines);
}, 180_000);
