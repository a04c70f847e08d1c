// Text on its way to the terminal: gathered, but never for long.
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Flow } from '../../../src/cli/inside/flow.ts';

test('pieces that come together are one message; the last one needs no other to be told', async () => {
  const told: string[] = [];
  const flow = new Flow((text) => told.push(text));
  flow.write('');
  flow.write('a');
  flow.write('b');
  expect(told).toEqual([]);
  for (let i = 0; i < 500 && told.length === 0; i++) await delay(10);
  expect(told).toEqual(['ab']);
  flow.write('c');
  flow.flush();
  expect(told).toEqual(['ab', 'c']);
});
