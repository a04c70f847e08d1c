// `dbgeng triage` from the outside: what it prints and returns, its order, its processes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMinidump } from '../../src/cli/triage/minidump-file.ts';
import { readDumps, type Result } from '../../src/cli/triage/pool.ts';
import { buildMinidump } from '../support/minidump.ts';
import { leftovers, start as startAt, waitFor } from '../wine/support.ts';
import { commandLine, dbgeng, fixtures, root, scratchFolder, start } from './support.ts';

// Everything takes some seconds; a busy machine may take many times that.
const LIMIT = 240_000;
const { folder, remove } = scratchFolder('triage');
const file = (name: string) => path.join(folder, name);

function writeDump(name: string, address: bigint): void {
  const registers = { rip: address, rsp: 0x7f_0000n };
  const { bytes } = buildMinidump({
    modules: [{ base: 0x40_0000n, size: 0x1_0000, name: 'C:\\app\\demo.exe', pdb: 'demo.pdb' }],
    threads: [{ id: 11, registers }],
    exception: { thread: 11, code: 0xc0000005, address, parameters: [1n, 0x45n], registers },
  });
  mkdirSync(path.dirname(file(name)), { recursive: true });
  writeFileSync(file(name), bytes);
}

beforeAll(() => {
  for (const name of ['a', 'b', 'c']) writeDump(`many/${name}.dmp`, 0x40_1000n);
  writeDump('many/d ü.mdmp', 0x40_2000n);
  writeFileSync(file('many/bad.dmp'), 'MDMP');
  writeFileSync(file('many/notes.txt'), 'not looked at');
  writeDump('[one].dmp', 0x40_1000n);
  writeFileSync(file('empty.dmp'), '');
});
afterAll(remove);

test(
  'one dump in text: the crash, the stack, the modules',
  async () => {
    const { code, stdout, stderr } = await dbgeng('triage', file('[one].dmp'));
    expect(stdout).toBe(
      [
        file('[one].dmp'),
        '  access violation: write to 0x45 (0xc0000005) in demo+0x1000',
        '  demo.exe (1234), thread 0 (11) of 1, Windows 10.0.19045 x64, partial user dump, 1 module',
        '    0 demo+0x1000',
        '  signature 0xc0000005 demo+0x1000',
        '  modules',
        '    0x400000  demo    2020-07-04  demo.pdb',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect(stderr).toBe('');
  },
  LIMIT,
);

test(
  'a dump that was cut off: how much is missing, in the signature as well',
  async () => {
    const registers = { rip: 0x40_1000n, rsp: 0x7f_0000n };
    const { bytes } = buildMinidump({
      modules: [{ base: 0x40_0000n, size: 0x1_0000, name: 'C:\\app\\demo.exe' }],
      threads: [{ id: 11, registers }],
      exception: { thread: 11, code: 0xc0000005, address: 0x40_1000n, registers },
      memory: [{ address: 0x7f_0000n, bytes: new Uint8Array(5000) }],
    });
    writeFileSync(file('whole.dmp'), bytes);
    writeFileSync(file('cut.dmp'), bytes.subarray(0, bytes.length - 1000));
    expect(readMinidump(file('whole.dmp')).missingBytes).toBe(0);
    expect(readMinidump(file('cut.dmp')).missingBytes).toBe(1000);
    const text = await dbgeng('triage', file('cut.dmp'), file('whole.dmp'));
    expect(text.stdout).toMatch(/^ {2}the dump is cut off: at least 1000 bytes are missing$/m);
    expect(text.stdout).toMatch(/^2 files, 2 signatures, 0 not readable$/m);
    expect(text.code).toBe(0);
    const { stdout } = await dbgeng('triage', '--json', file('cut.dmp'), file('whole.dmp'));
    const [cut, whole] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(whole.dump).toEqual({ kind: 'user', machine: 'x64', full: false });
    expect(cut.dump).toEqual({ ...whole.dump, missingBytes: 1000 });
    expect(cut.signature).toBe(`${whole.signature} (cut off)`);
  },
  LIMIT,
);

test(
  'JSON: one object per line, in the order of the arguments; 1 when a file could not be read',
  async () => {
    const args = [file('empty.dmp'), file('many'), file('nothing.dmp'), file('many/?.dmp')];
    const { code, stdout } = await dbgeng('triage', '--json', ...args);
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Result);
    expect(results.map(({ file }) => path.relative(folder, file))).toEqual([
      'empty.dmp',
      path.join('many', 'a.dmp'),
      path.join('many', 'b.dmp'),
      path.join('many', 'bad.dmp'),
      path.join('many', 'c.dmp'),
      path.join('many', 'd ü.mdmp'),
      'nothing.dmp',
    ]);
    const errors = results.flatMap((result) => ('error' in result ? [result.error] : []));
    expect(errors).toEqual([
      'the file is empty',
      'the dump is damaged: its header is wrong (0x80070057)',
      'there is no such file',
    ]);
    expect(results[1]).toMatchObject({ signature: '0xc0000005 demo+0x1000', thread: { id: 11 } });
    expect(code).toBe(1);
  },
  LIMIT,
);

test(
  'text of many ends with the signatures, the commonest first',
  async () => {
    const { code, stdout } = await dbgeng('triage', file('many'));
    expect(stdout).not.toContain('  modules\n');
    expect(stdout.slice(stdout.indexOf('5 files'))).toBe(
      '5 files, 2 signatures, 1 not readable\n  3 × 0xc0000005 demo+0x1000\n  1 × 0xc0000005 demo+0x2000\n',
    );
    expect(code).toBe(1);
  },
  LIMIT,
);

test(
  'nothing readable starts nothing',
  async () => {
    const names = ['nothing.dmp', '*.xyz', 'nowhere/*.dmp', 'none'].map(file);
    mkdirSync(file('none'));
    const program = path.join(fixtures, 'target', 'target.exe');
    const { code, stdout } = await dbgeng('triage', ...names, program);
    expect(stdout).toContain('target.exe: not a dump of Windows: it is a program\n');
    expect(stdout).toContain('nothing.dmp: there is no such file\n');
    expect(stdout).toContain('*.xyz: no file matches\n');
    expect(stdout).toContain('*.dmp: there is no such folder\n');
    expect(stdout).toContain('none: no dumps (*.dmp, *.mdmp, *.hdmp, *.kdmp) in this folder\n');
    expect(stdout).toContain('5 files, 0 signatures, 5 not readable\n');
    expect(code).toBe(1);
  },
  LIMIT,
);

test(
  'names out of a dump, and of files, do not reach the terminal as they are',
  async () => {
    const registers = { rip: 0x40_1000n, rsp: 0x7f_0000n };
    const { bytes } = buildMinidump({
      modules: [{ base: 0x40_0000n, size: 0x1_0000, name: 'C:\\\x1b[31mred\x07.exe', pdb: 'a\nb' }],
      threads: [{ id: 11, registers }],
      exception: { thread: 11, code: 0xc0000005, address: 0x40_1000n, registers },
    });
    writeFileSync(file('evil.dmp'), bytes);
    const gone = `${folder}/a\nb.dmp`;
    const { stdout } = await dbgeng('triage', file('evil.dmp'), gone);
    expect(stdout).toMatch(/^[^\p{Cc}\n]*(?:\n[^\p{Cc}]*)*$/u);
    expect(stdout).toContain('\ufffd[31mred\ufffd.exe (1234), ');
    expect(stdout).toContain('a\ufffdb.dmp: there is no such file\n');
  },
  LIMIT,
);

test(
  'any number of processes, and any patience, give the same',
  async () => {
    for (const name of Array.from({ length: 24 }, (_, index) => `copies/${index}`))
      writeDump(`${name}.dmp`, 0x40_1000n);
    for (const index of [3, 10, 17]) writeFileSync(file(`copies/${index}.dmp`), 'MDMP');
    const outputs = [];
    for (const jobs of ['1', '3', '1000000']) {
      const args = ['--json', '--jobs', jobs, '--timeout', '99999999', file('copies')];
      const { code, stdout, stderr } = await dbgeng('triage', ...args);
      expect([code, stderr]).toEqual([1, '']);
      outputs.push(stdout);
    }
    expect(outputs[0]!.trimEnd().split('\n')).toHaveLength(24);
    expect(outputs[0]!.match(/"error"/g)).toHaveLength(3);
    expect(new Set(outputs).size).toBe(1);
  },
  2 * LIMIT,
);

test(
  'on a terminal it says how far it is',
  async () => {
    const run = startAt(commandLine('triage', '--json', file('many')), {
      cwd: root,
      terminal: true,
    });
    const { code, stdout } = await run.ended;
    // Below what was printed, and gone at the end.
    expect(stdout).toMatch(/}\r\n\r\x1b\[2K\d\/5[^\n]*\.m?dmp\r\x1b\[2K/);
    expect(stdout).toMatch(/\r\x1b\[2K$/);
    expect(code).toBe(1);
  },
  LIMIT,
);

test(
  'an engine that is none ends with 3',
  async () => {
    const args = ['triage', file('[one].dmp'), '--engine', folder];
    const { code, stdout, stderr } = await dbgeng(...args);
    expect(stderr).toContain(
      `dbgeng: the engine ${folder} cannot be loaded: there is no dbgeng.dll in that folder\n`,
    );
    expect(stdout).toBe('');
    expect(code).toBe(3);
  },
  LIMIT,
);

test.each([
  [['triage'], "dbgeng: missing required argument 'dump'"],
  [['triage', 'x.dmp', '--jobs', 'many'], 'It is a whole number above 0.'],
  [['triage', 'x.dmp', '--josn'], "dbgeng: unknown option '--josn'"],
])(
  'a wrong command line ends with 2: %j',
  async (args, message) => {
    const { code, stdout, stderr } = await dbgeng(...args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  },
  LIMIT,
);

test(
  'a reader that has seen enough ends it quietly',
  async () => {
    const { child, ended } = start(['triage', '--json', ...Array<string>(8).fill(file('many'))]);
    child.stdout!.once('data', () => child.stdout!.destroy());
    const { stderr } = await ended;
    expect(stderr).toBe('');
  },
  LIMIT,
);

test(
  'Ctrl+C ends it and everything that it has started',
  async () => {
    const { child, ended } = start(['triage', '--json', file('many')]);
    await waitFor(() => leftovers(child.pid!).length > 0, 120_000);
    child.kill('SIGINT');
    const { code } = await ended;
    expect([0, 1, 130]).toContain(code);
    expect(leftovers(child.pid!)).toEqual([]);
  },
  LIMIT,
);

describe('processes that misbehave', () => {
  const worker = path.join(import.meta.dirname, 'misbehaving-worker.ts');

  /** `patience`: milliseconds for what answers at once, if it answers at all. */
  async function read(names: string[], patience = 120_000): Promise<Result[]> {
    const results: Result[] = [];
    await readDumps(
      names.map((name) => ({ file: name, path: name })),
      {
        jobs: 1,
        timeoutMs: patience,
        analyse: {},
        worker,
        onResult: (result) => results.push(result),
      },
    );
    return results;
  }

  test(
    'one that hangs is given up and replaced',
    async () => {
      expect(await read(['fine', 'hangs', 'fine'], 8000)).toEqual([
        { file: 'fine', served: 1 },
        { file: 'hangs', error: 'gave up after 8 s' },
        { file: 'fine', served: 1 },
      ]);
    },
    LIMIT,
  );

  test(
    'a dump that ends its process gives one line, the next ones are read by another',
    async () => {
      expect(await read(['kills', 'fine', 'fine'])).toEqual([
        { file: 'kills', error: "the engine's process ended while it read the file (exit code 9)" },
        { file: 'fine', served: 1 },
        { file: 'fine', served: 2 },
      ]);
    },
    LIMIT,
  );

  test(
    'one that ends its process only after another was read is read again',
    async () => {
      expect(await read(['fine', 'kills when second'])).toEqual([
        { file: 'fine', served: 1 },
        { file: 'kills when second', served: 1 },
      ]);
    },
    LIMIT,
  );
});
