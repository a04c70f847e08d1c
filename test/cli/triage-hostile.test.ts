// Damaged minidumps: every length and every offset of a file, each with values that hurt. All must end in a report or
// in one line that says what is wrong.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { enginePath } from '../../src/cli/paths.ts';
import { readDumps, type Result } from '../../src/cli/triage/pool.ts';
import { buildMinidump, damaged } from '../support/minidump.ts';
import { scratchFolder } from './support.ts';

const { folder, remove } = scratchFolder('hostile');
afterAll(remove);

const STACK = 0x7f_0000n;
const words = (...values: bigint[]) => new Uint8Array(BigUint64Array.from(values).buffer);

const whole = buildMinidump({
  servicePack: '7',
  modules: [
    {
      base: 0x40_0000n,
      size: 0x1_0000,
      name: 'C:\\demo.exe',
      version: [1, 2, 3, 4],
      pdb: 'demo.pdb',
    },
    { base: 0x50_0000n, size: 0x8000, name: 'C:\\library.dll' },
  ],
  threads: [
    { id: 10, registers: { rip: 0x50_0010n, rsp: 0x20_0000n } },
    {
      id: 11,
      registers: { rip: 0x40_1000n, rsp: STACK },
      stack: { address: STACK, bytes: words(0x40_2000n, 5n, STACK + 0x20n, 0x50_0123n) },
    },
  ],
  memory: [{ address: 0x3_0000n, bytes: Buffer.from('memory') }],
  exception: {
    thread: 11,
    code: 0xc0000005,
    address: 0x40_1000n,
    parameters: [1n, 0x45n],
    registers: { rip: 0x40_1000n, rsp: STACK },
  },
});

/** What a number may be made into; by its own place and the size of the file. */
const VALUES: Record<string, (offset: number, size: number) => number> = {
  zero: () => 0,
  one: () => 1,
  odd: () => 0x1001,
  itself: (offset) => offset,
  'the last byte': (_, size) => size - 1,
  'the end': (_, size) => size,
  'past the end': (_, size) => size + 1,
  'the largest signed number': () => 0x7fffffff,
  'minus sixteen': () => 0xfffffff0,
  'the largest number': () => 0xffffffff,
};

test('every length, count and offset of a minidump, damaged in ten ways', async () => {
  const size = whole.bytes.length;
  const names = whole.fields.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['header.directory', 'threads.1.context.rva', 'exception.size']),
  );
  const files = whole.fields.flatMap((field) =>
    Object.entries(VALUES).map(([how, value]) => {
      const file = path.join(folder, `${field.name} is ${how}.dmp`);
      writeFileSync(file, damaged(whole, field, BigInt(value(field.offset, size))));
      return { file, path: enginePath(file) };
    }),
  );
  // The file cut off at every stream's beginning, and at odd places in between.
  for (let end = 1; end < size; end += 61) {
    const file = path.join(folder, `cut at ${end}.dmp`);
    writeFileSync(file, whole.bytes.subarray(0, end));
    files.push({ file, path: enginePath(file) });
  }
  const results: Result[] = [];
  await readDumps(files, {
    jobs: 2,
    timeoutMs: 120_000,
    analyse: {},
    onResult: (result) => results.push(result),
  });
  expect(results.map(({ file }) => file)).toEqual(files.map(({ file }) => file));
  const bad = results.filter((result) =>
    'error' in result
      ? !/^(?:the dump is |not a dump of Windows)[^\n]{0,150}$/.test(result.error)
      : !/^(?:0x[0-9a-f]+|no-exception) \S+/.test(result.signature),
  );
  expect(bad).toEqual([]);
  // Most damage leaves something to say, some of it does not.
  const errors = results.filter((result) => 'error' in result).length;
  expect(errors).toBeGreaterThan(50);
  expect(results.length - errors).toBeGreaterThan(100);
}, 900_000);
