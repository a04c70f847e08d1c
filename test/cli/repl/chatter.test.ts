// What the engine mutters is taken out, however it comes; nothing else is, or waits for long.
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { ChatterFilter } from '../../../src/cli/inside/repl/chatter.ts';

function filtered() {
  const printed: string[] = [];
  const filter = new ChatterFilter((text) => printed.push(text));
  return { filter, printed };
}

test('in pieces, between lines of the target', () => {
  const { filter, printed } = filtered();
  const pieces = ['one\nAmd64Mach', 'ineInfo::GetVal: unknown register', ' ', '0', ' requested\n'];
  for (const piece of [...pieces, 'two\n']) filter.write(piece);
  expect(printed.join('')).toBe('one\ntwo\n');
});

test('what only begins so is printed after a moment', async () => {
  const { filter, printed } = filtered();
  filter.write('Am');
  expect(printed).toEqual([]);
  await delay(200);
  filter.write('sterdam');
  expect(printed).toEqual(['Am', 'sterdam']);
});

test('prompts that end in no line are not held back', () => {
  const { filter, printed } = filtered();
  filter.write('name? ');
  expect(printed).toEqual(['name? ']);
});

test('stops are left out unless they are wanted', () => {
  const { filter, printed } = filtered();
  filter.write('Breakpoint 0 hit\n');
  filter.write('Breakpoint');
  filter.write(' 12 hit\none\n');
  for (const piece of [
    '(6c',
    '.80): ',
    'Break instruction exception',
    ' - code 80000003 (first chance)\n',
  ])
    filter.write(piece);
  filter.write('(6c.80): C++ EH exception - code e06d7363 (first chance)\n');
  filter.stops = true;
  filter.write('Breakpoint 0 hit\n');
  expect(printed.join('')).toBe(
    'one\n(6c.80): C++ EH exception - code e06d7363 (first chance)\nBreakpoint 0 hit\n',
  );
});
