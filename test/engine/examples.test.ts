// The examples about user mode, as a user runs them, on our target.
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { startTarget, targetPath } from '../support/target.ts';
import { runExample } from '../support/example.ts';

async function run(name: string, ...args: string[]): Promise<string[]> {
  const { code, lines } = await runExample(name, targetPath(), ...args);
  expect({ code, lines }).toMatchObject({ code: 0 });
  return lines;
}

describe("PyDbgEng's programs", () => {
  test('create-process: waits for the initial breakpoint', async () => {
    expect(await run('create-process')).toEqual([
      'Break instruction exception - code 80000003 (first chance)',
    ]);
  });

  test('event-sink: threads with handle, data and start, and the end of the process', async () => {
    const lines = await run('event-sink');
    expect(lines).toHaveLength(3);
    const starts = lines.slice(0, 2).map((line) => {
      const [, ...numbers] = /^CreateThread (\d+)n (\d+)n (\d+)n$/.exec(line)!;
      const [handle, data, start] = numbers.map(BigInt);
      expect(handle).toBeGreaterThan(0n);
      expect(data).toBeGreaterThan(0n);
      return start!;
    });
    using bench = startTarget();
    expect(starts).toEqual([bench.value('target!worker'), bench.value('target!waiter')]);
    expect(lines[2]).toBe('ExitProcess 42');
  });
});

describe('dump-stack', () => {
  const CRASH = [
    /^access violation: write to 0x2000$/,
    /^target!crash\+0x[0-9a-f]+ \[.*target\.cpp @ \d+\]$/,
    /^target!act\+0x/,
    /^target!main\+0x/,
  ];
  const leftBehind = () => readdirSync(tmpdir()).filter((name) => /dump-stack/.test(name));

  test('of a dump made on the spot', async () => {
    const { code, lines } = await runExample('dump-stack');
    expect({ code, lines }).toMatchObject({ code: 0 });
    for (const [i, line] of CRASH.entries()) expect(lines[i]).toMatch(line);
    expect(leftBehind()).toEqual([]);
  });

  test('of one that is named, and is none', async () => {
    const { code, lines } = await runExample('dump-stack', targetPath().replace('.exe', '.pdb'));
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(/DbgEngError: .*OpenDumpFileWide/);
    expect(leftBehind()).toEqual([]);
  });
});

test('demo: every event as it comes, and a look around', async () => {
  const lines = await run('demo');
  const text = lines.join('\n');
  const events = lines.flatMap((line) => /^[A-Z]\w+(?= )/.exec(line) ?? []);
  const seen = [...new Set(events.filter((name) => !['UnloadModule', 'The'].includes(name)))];
  expect(seen).toEqual([
    ...['CreateProcess', 'LoadModule', 'Exception', 'CreateThread', 'ExitThread'],
    ...['Breakpoint', 'ExitProcess'],
  ]);
  const stack = lines.slice(lines.indexOf('Breakpoint      target!add') + 1);
  expect(stack.slice(0, 3).map((line) => line.trim().replace(/ +/, ' '))).toEqual([
    expect.stringMatching(/^target!add \[.*target\.cpp:\d+\]$/),
    'int a = 0',
    'int b = 1',
  ]);
  expect(text).toMatch(/^ {6}Colour colour = Blue$/m); // a local of work()
  expect(text).toMatch(/^ {2}rip 0x14000[0-9a-f]+ {2}rsp 0x[0-9a-f]+ {2}rcx 0x0 {2}rdx 0x1$/m);
  // What is read at rsp begins with the address of the return, in work().
  const [, rsp] = /rsp 0x([0-9a-f]+)/.exec(text)!;
  expect(text).toMatch(new RegExp(`^ {2}${rsp!.padStart(16, '0')} {2}([0-9a-f]{2} ){8}`, 'm'));
  expect(text).toMatch(/^ {2}next: \S+ .* · .* · /m);
  expect(lines.at(-1)).toBe('The target ended with 42.');
});

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
