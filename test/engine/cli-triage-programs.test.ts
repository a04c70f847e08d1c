// What triage says of dumps that are written here, of programs of ours that crash.
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { analyseDump } from '../../src/cli/triage/analyse.ts';
import { launch, type Outcome } from '../../src/index.ts';
import { DEBUG_DUMP } from '../../src/raw.ts';
import { targetPath } from '../support/target.ts';
import { named } from '../support/triage.ts';

const fixtures = dirname(dirname(targetPath()));
const symbols = [join(fixtures, 'target'), join(fixtures, 'targets')];

/** How long a program may take to crash. */
const PATIENCE = { timeoutMs: 15_000 };

/** Runs a program of ours to its crash and writes a dump of it there. */
function dumpOf(
  program: string,
  args: readonly string[],
  { full = false, chances = 1 } = {},
): string {
  const file = join(tmpdir(), `${basename(program)}${args.join('')}${full}${chances}.dmp`);
  using session = launch(join(fixtures, program), args, { symbols });
  let outcome: Outcome = session.go(PATIENCE);
  for (let chance = 1; chance < chances && outcome.kind === 'exception'; chance++)
    outcome = session.go(PATIENCE);
  expect(outcome.kind).toBe('exception');
  session.engine.client.WriteDumpFileWide(file, 0n, DEBUG_DUMP.SMALL, full ? 1 : 0, null);
  return file;
}

test.each([
  [
    'read',
    '0xc0000005',
    'access violation: read from 0x1000',
    ['target!crashRead', 'target!crash'],
  ],
  ['write', '0xc0000005', 'access violation: write to 0x2000', ['target!crash', 'target!act']],
  ['divide', '0xc0000094', 'integer division by zero', ['target!crash', 'target!act']],
  ['illegal', '0xc000001d', 'illegal instruction', ['target!crash', 'target!act']],
])('--crash %s', (kind, code, description, first) => {
  const report = analyseDump(dumpOf('target/target.exe', ['--crash', kind]), kind, { symbols });
  expect(report).toMatchObject({
    file: kind,
    dump: { kind: 'user', machine: 'x64', full: false },
    process: { name: 'target.exe', id: expect.any(Number) },
    exception: { code, description },
    thread: { index: 0, id: expect.any(Number) },
  });
  expect(report).not.toHaveProperty('bugcheck');
  const frames = report.frames.slice(0, 5);
  expect(frames.map(named).slice(0, 2)).toEqual(first);
  expect(frames.map(named)).toEqual(
    expect.arrayContaining(['target!main', 'target!mainCRTStartup']),
  );
  expect(frames.every(({ trusted }) => trusted)).toBe(true);
  expect(frames[0]).toMatchObject({
    index: 0,
    file: expect.stringMatching(/target\.cpp$/),
    line: expect.any(Number),
  });
  expect(frames[0]!.address).toBe(report.exception!.address);
  expect(report.signature).toBe(`${code} ${frames.slice(0, 3).map(named).join(' ')}`);
  expect(report.modules).toContainEqual(
    expect.objectContaining({
      name: 'target',
      base: '0x140000000',
      version: '1.2.3.4',
      pdb: 'target.pdb',
    }),
  );
  expect(() => JSON.stringify(report)).not.toThrow();
});

test('a call through a bad pointer is put down to the caller', () => {
  const report = analyseDump(dumpOf('target/target.exe', ['--crash', 'execute']), 'x', {
    symbols,
  });
  expect(report.exception?.description).toBe('access violation: execution of 0x3000');
  expect(report.frames[0]).toEqual({
    index: 0,
    address: '0x3000',
    module: null,
    moduleOffset: null,
    trusted: true,
  });
  expect(named(report.frames[1]!)).toBe('target!crash');
  expect(report.frames[1]!.trusted).toBe(true);
  expect(report.signature).toBe('0xc0000005 ? target!crash target!act target!main');
});

test('the thread that crashed is the one that is shown', () => {
  const report = analyseDump(dumpOf('targets/threads.exe', ['--crash', '3']), 'x', { symbols });
  expect(report.thread.index).toBeGreaterThan(0);
  // Those before it have begun; of those after it as many as had the time.
  expect(report.threads).toBeGreaterThan(report.thread.index);
  expect(named(report.frames[0]!)).toBe('threads!body');
  expect(report.signature).toBe('0xc0000005 threads!body');
});

test('a C++ exception has its type, and is put down to who threw it', () => {
  const report = analyseDump(dumpOf('targets/cppexc.exe', ['--uncaught'], { chances: 2 }), 'x', {
    symbols,
  });
  expect(report.exception).toMatchObject({
    code: '0xe06d7363',
    description: 'C++ exception of type Failure',
  });
  expect(report.signature).toMatch(/^0xe06d7363 cppexc!throwFailure cppexc!main /);
});

test('a full dump says so, and holds the names of symbol files in its memory', () => {
  const report = analyseDump(
    dumpOf('target/target.exe', ['--crash', 'read'], { full: true }),
    'x',
    { symbols },
  );
  expect(report.dump.full).toBe(true);
  expect(named(report.frames[0]!)).toBe('target!crashRead');
});

test('exported names are not taken for the functions behind them', () => {
  const report = analyseDump(dumpOf('target/target.exe', ['--crash', 'read']), 'x');
  // Its PDB lies beside it under its recorded path, so that only a program without one shows this.
  for (const { symbol, displacement } of report.frames)
    if (symbol) expect(Number(displacement)).toBeLessThan(0x400);
});
