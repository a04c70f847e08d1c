// Memory of a target that runs, or has ended, asked for from another thread: errors, never an answer.
import { expect, test } from '@jest/globals';
import type { AsyncSession } from '../../src/async.ts';
import { hosted } from '../support/host.ts';
import { hostTests } from '../support/host-file.ts';

hostTests();

const at = 0x140000000n;

async function expectRefusals({ memory }: AsyncSession, why: string): Promise<void> {
  await expect(memory.search(at, 'MZ', { length: 16, encoding: 'latin1' })).rejects.toThrow(why);
  await expect(memory.readUpTo(at, 4)).rejects.toThrow(why);
  await expect(memory.region(at)).rejects.toThrow(why);
  const all = async () => {
    for await (const _ of memory.regions());
  };
  await expect(all()).rejects.toThrow(why);
}

test('while the target runs: regions, searches and what can be read say so', async () => {
  await using dbg = await hosted('target', ['--forever']);
  expect(await dbg.memory.search(at, 'MZ', { length: 16, encoding: 'latin1' })).toBe(at);
  expect((await dbg.go({ timeoutMs: 200 })).kind).toBe('timeout');
  await expectRefusals(dbg, 'while the target runs: interrupt() it');
});

test('after the end, too', async () => {
  await using dbg = await hosted();
  expect((await dbg.go()).kind).toBe('exit');
  await expectRefusals(dbg, 'there is no target, it has ended');
});
