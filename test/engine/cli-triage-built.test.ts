// What triage says of minidumps that are built byte by byte, of any machine.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { analyseDump } from '../../src/cli/triage/analyse.ts';
import { buildMinidump, type MinidumpParts } from '../support/minidump.ts';
import { named, triage } from '../support/triage.ts';

function buildDump(name: string, parts: MinidumpParts): string {
  const file = join(tmpdir(), `${name}.dmp`);
  writeFileSync(file, buildMinidump(parts).bytes);
  return file;
}

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
