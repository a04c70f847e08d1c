// What triage says of dumps: of real ones, of ones written here of our own programs, of ones built byte by byte.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { analyseDump, type AnalyseOptions } from '../../src/cli/triage/analyse.ts';
import { complaintOf } from '../../src/cli/triage/complaint.ts';
import type { Report } from '../../src/cli/triage/report.ts';
import { launch, type Outcome } from '../../src/index.ts';
import { DEBUG_DUMP } from '../../src/raw.ts';
import { buildMinidump, type MinidumpParts } from '../support/minidump.ts';
import { targetPath } from '../support/target.ts';

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

function buildDump(name: string, parts: MinidumpParts): string {
  const file = join(tmpdir(), `${name}.dmp`);
  writeFileSync(file, buildMinidump(parts).bytes);
  return file;
}

/** The report, and the complaint where there is none. */
function triage(file: string, options: AnalyseOptions = { symbols }): Report | string {
  try {
    return analyseDump(file, basename(file), options);
  } catch (error) {
    return complaintOf(error, file);
  }
}

const named = ({ module, symbol, moduleOffset }: Report['frames'][number]) =>
  symbol ? `${module}!${symbol}` : `${module}+${moduleOffset}`;

describe('programs of ours that crash', () => {
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
    expect(report.threads).toBeGreaterThan(8);
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
});

const words = (...values: bigint[]): Uint8Array =>
  new Uint8Array(BigUint64Array.from(values).buffer);
const halves = (...values: number[]): Uint8Array => new Uint8Array(Uint32Array.from(values).buffer);

const demo = {
  base: 0x40_0000n,
  size: 0x1_0000,
  name: 'C:\\app\\demo.exe',
  version: [1, 2, 3, 4],
  pdb: 'C:\\app\\demo.pdb',
} as const;
const library = {
  base: 0x50_0000n,
  size: 0x8000,
  name: 'C:\\app\\library.dll',
  timestamp: 1_600_000_000,
} as const;
const STACK = 0x7f_0000n;
const fault = {
  thread: 11,
  code: 0xc0000005,
  address: 0x40_1000n,
  parameters: [1n, 0x45n],
} as const;

describe('minidumps of any machine', () => {
  test('x64: after the first frame nothing can be trusted without the image', () => {
    const registers = { rip: 0x40_1000n, rsp: STACK };
    const file = buildDump('x64', {
      machine: 'x64',
      modules: [demo, library],
      threads: [
        { id: 11, registers, stack: { address: STACK, bytes: words(0x40_2000n, 5n, 0x50_0123n) } },
      ],
      exception: { ...fault, registers },
      processId: 77,
      build: 22000,
      servicePack: '282',
    });
    expect(analyseDump(file)).toEqual({
      file,
      dump: { kind: 'user', machine: 'x64', full: false },
      os: 'Windows 10.0.22000.282',
      process: { id: 77, name: 'demo.exe' },
      exception: {
        code: '0xc0000005',
        name: 'STATUS_ACCESS_VIOLATION',
        address: '0x401000',
        parameters: ['0x1', '0x45'],
        description: 'access violation: write to 0x45',
      },
      thread: { index: 0, id: 11 },
      threads: 1,
      frames: [
        { index: 0, address: '0x401000', module: 'demo', moduleOffset: '0x1000', trusted: true },
        { index: 1, address: '0x402000', module: 'demo', moduleOffset: '0x2000', trusted: false },
        { index: 2, address: '0x5', module: null, moduleOffset: null, trusted: false },
        { index: 3, address: '0x500123', module: 'library', moduleOffset: '0x123', trusted: false },
      ],
      modules: [
        {
          name: 'demo',
          base: '0x400000',
          size: 0x10000,
          version: '1.2.3.4',
          timestamp: 0x5f000000,
          pdb: 'C:\\app\\demo.pdb',
        },
        { name: 'library', base: '0x500000', size: 0x8000, timestamp: 1_600_000_000 },
      ],
      signature: '0xc0000005 demo+0x1000',
    });
  });

  test('x86: the chain of frame pointers is trusted as far as it leads into modules', () => {
    const registers = { eip: 0x40_1010n, esp: STACK, ebp: STACK + 8n };
    const stack = halves(
      1,
      2,
      Number(STACK) + 0x18,
      0x40_2000,
      3,
      4,
      Number(STACK) + 0x28,
      0x50_0123,
      5,
      6,
      0,
      0x1234,
    );
    const file = buildDump('x86', {
      machine: 'x86',
      modules: [demo, library],
      threads: [{ id: 11, registers, stack: { address: STACK, bytes: stack } }],
      // The engine follows the chain only where it can read the code.
      memory: [{ address: 0x40_1000n, bytes: new Uint8Array(256).fill(0x90) }],
      exception: { ...fault, registers },
    });
    const { dump, frames, signature } = analyseDump(file);
    expect(dump.machine).toBe('x86');
    expect(frames.every(({ trusted }) => trusted)).toBe(true);
    expect(frames.map(named)).toEqual(['demo+0x1010', 'demo+0x2000', 'library+0x123']);
    expect(signature).toBe('0xc0000005 demo+0x1010 demo+0x2000 library+0x123');
  });

  test('x86: addresses above 2 GB have 32 bits', () => {
    const high = { base: 0x9000_0000n, size: 0x1000, name: 'high.exe' };
    const registers = { eip: 0x9000_0010n, esp: STACK, ebp: STACK };
    const file = buildDump('high', {
      machine: 'x86',
      modules: [high],
      threads: [{ id: 11, registers, stack: { address: STACK, bytes: halves(0, 0) } }],
      exception: { ...fault, address: 0x9000_0010n, parameters: [0n, 0xffff_fff0n], registers },
    });
    const report = analyseDump(file);
    expect(report.modules[0]!.base).toBe('0x90000000');
    expect(report.frames[0]).toMatchObject({
      address: '0x90000010',
      module: 'high',
      moduleOffset: '0x10',
    });
    expect(report.exception).toMatchObject({
      address: '0x90000010',
      parameters: ['0x0', '0xfffffff0'],
    });
  });

  test('arm64', () => {
    const registers = { pc: 0x40_1000n, sp: STACK, lr: 0x40_2000n };
    const file = buildDump('arm64', {
      machine: 'arm64',
      modules: [demo],
      threads: [{ id: 11, registers, stack: { address: STACK, bytes: words(0n, 0n) } }],
      exception: { ...fault, registers },
    });
    const report = analyseDump(file);
    expect(report.dump.machine).toBe('arm64');
    expect(report.frames[0]).toMatchObject({
      module: 'demo',
      moduleOffset: '0x1000',
      trusted: true,
    });
    expect(report.signature).toBe('0xc0000005 demo+0x1000');
  });

  test('the fault is shown, not where the dump was written', () => {
    const file = buildDump('elsewhere', {
      modules: [demo, library],
      threads: [{ id: 11, registers: { rip: 0x50_0100n, rsp: STACK } }],
      exception: { ...fault, registers: { rip: 0x40_1000n, rsp: STACK } },
    });
    expect(analyseDump(file).frames[0]).toMatchObject({ module: 'demo', moduleOffset: '0x1000' });
  });

  test('without an exception there is none, whatever the engine claims', () => {
    const threads = [{ id: 11, registers: { rip: 0x50_0100n, rsp: STACK } }];
    const report = analyseDump(buildDump('none', { modules: [demo, library], threads }));
    expect(report.exception).toBeNull();
    expect(report.signature).toBe('no-exception library+0x100');
  });

  test('a fast fail has its reason', () => {
    const registers = { rip: 0x40_1000n, rsp: STACK };
    const file = buildDump('failfast', {
      modules: [demo],
      threads: [{ id: 11, registers }],
      exception: { thread: 11, code: 0xc0000409, address: 0x40_1000n, parameters: [2n], registers },
    });
    expect(analyseDump(file).exception?.description).toBe(
      'fast fail: FAST_FAIL_STACK_COOKIE_CHECK_FAILURE',
    );
  });

  test.each<[string, MinidumpParts, string]>([
    [
      'of a 32-bit ARM',
      { architecture: 5 },
      'the dump is of a machine (ARMNT) that is none of x86, x64 and arm64',
    ],
    ['of Linux', { platform: 0x8201 }, 'not a dump of Windows: it is of Linux'],
    [
      'without a system',
      { without: ['system'] },
      'the dump is damaged: it does not say which system it is from, or one that the engine does not know (0x80004005)',
    ],
    [
      'without threads',
      { without: ['threads'] },
      'the dump is damaged: its threads cannot be read (0x8000ffff)',
    ],
  ])('one %s is refused in one line', (name, parts, complaint) => {
    const base: MinidumpParts = { modules: [demo], threads: [{ id: 11 }], exception: fault };
    expect(triage(buildDump(name.replaceAll(' ', '-'), { ...base, ...parts }))).toBe(complaint);
  });

  test('one without a process id or modules has no process', () => {
    const base: MinidumpParts = { threads: [{ id: 11 }], exception: fault };
    expect(triage(buildDump('no-misc', { ...base, without: ['misc'] }))).not.toHaveProperty(
      'process',
    );
    expect(triage(buildDump('no-modules', { ...base, without: ['modules'] }))).toMatchObject({
      process: { name: '' },
      modules: [],
    });
  });
});

describe('what is no dump', () => {
  test.each([
    ['text', 'hello', 'not a dump of Windows'],
    [
      'an ELF file',
      '\x7fELF\x02\x01\x01',
      'not a dump of Windows: it is an ELF file, of Linux or Android',
    ],
    [
      'a gzip file',
      '\x1f\x8b\x08\x00',
      'not a dump of Windows: it is compressed by gzip: unpack it first',
    ],
    [
      'the beginning of a minidump',
      'MDMP\x93\xa7',
      'the dump is damaged: its directory or its ranges point outside the file (0x80070570)',
    ],
    [
      'the beginning of a kernel dump',
      'PAGEDU64',
      'the dump is damaged: its header is wrong (0x80070057)',
    ],
  ])('%s', (name, content, complaint) => {
    const file = join(tmpdir(), `${name}.dmp`);
    writeFileSync(file, content.padEnd(256, '\0'), 'latin1');
    expect(triage(file)).toBe(complaint);
  });
});

const real = process.env['DBGENG_TEST_DUMPS'];

interface Expected {
  readonly ok: boolean;
  readonly modules?: number;
  readonly frames?: readonly object[];
  readonly [field: string]: unknown;
}

if (real) {
  const expected = JSON.parse(readFileSync(join(real, 'expected.json'), 'utf8')) as Record<
    string,
    Expected
  >;

  describe('real dumps', () => {
    test.each(Object.entries(expected))('%s', (name, { ok, modules, frames, ...rest }) => {
      const report = triage(join(real, name), {});
      if (!ok) return expect(report).toEqual(expect.stringMatching(/^the dump is damaged: .+$/));
      expect(report).toMatchObject(rest);
      const { modules: found, frames: walked } = report as Report;
      if (modules !== undefined) expect(found).toHaveLength(modules);
      if (frames) {
        // What can be trusted without symbols, and nothing else.
        const trusted = walked.filter((frame) => frame.trusted);
        expect(trusted).toHaveLength(frames.length);
        expect(trusted).toMatchObject(frames);
      }
    });
  });
}
