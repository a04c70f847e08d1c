// The REPL without a terminal: what is piped in is run, results come out, the exit code tells.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enginePath } from '../../src/cli/paths.ts';
import { buildMinidump } from '../support/minidump.ts';
import { leftovers } from '../wine/support.ts';
import { target } from './repl/terminal.ts';
import { root, scratchFolder, start, type Ended } from './support.ts';

const LIMIT = 60_000;
const { folder, remove } = scratchFolder('repl-pipe');
const dump = path.join(folder, 'a dump.dmp');

beforeAll(() => {
  const registers = { rip: 0x40_1000n, rsp: 0x7f_0000n };
  const { bytes } = buildMinidump({
    modules: [{ base: 0x40_0000n, size: 0x1_0000, name: 'C:\\app\\demo.exe' }],
    threads: [{ id: 11, registers }],
    exception: {
      thread: 11,
      code: 0xc0000005,
      address: 0x40_1000n,
      registers,
      parameters: [1n, 0x10n],
    },
  });
  writeFileSync(dump, bytes);
});
afterAll(remove);

async function piped(lines: readonly string[], ...args: string[]): Promise<Ended> {
  const { child, ended } = start(args);
  child.stdin!.end(lines.join('\n'));
  const result = await ended;
  if (process.platform === 'linux') expect(leftovers(child.pid!)).toEqual([]);
  return result;
}

test(
  'values, engine commands and verbs; input over several lines; no prompt and no colours',
  async () => {
    const lines = ['const list = [', '1n, 0x7ff000001000n', ']', 'list[1]', ':? 1+1', '.regs'];
    const { code, stdout, stderr } = await piped(lines, '-z', dump);
    expect(stdout).toMatch(
      /^access violation: write to 0x10 \(0xc0000005\)\ndemo\+0x1000\n.*\n0x7ff000001000\nEvaluate expression: 2 = 00000000`00000002\n/,
    );
    expect(stdout).toMatch(/ rip 0000000000401000/);
    expect(stdout).not.toMatch(/[\x1b>]/);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  },
  LIMIT,
);

test(
  'errors are one line on standard error, the rest goes on, and 1 is the end of it',
  async () => {
    const lines = ['nosuch', '.k', '.nosuch', 'client', 'control.Execute()', '"still here"'];
    const { code, stdout, stderr } = await piped(lines);
    expect(stderr.split('\n')).toEqual([
      'ReferenceError: nosuch is not defined',
      'Error: There is no target: .launch, .attach or .open one.',
      'TypeError: There is no verb .nosuch: .help lists them. Commands of WinDbg follow a colon: :.nosuch',
      "Error: There is no target, so there is no 'client': .launch, .attach or .open one.",
      "Error: There is no target, so there is no 'control': .launch, .attach or .open one.",
      '',
    ]);
    expect(stdout).toBe("'still here'\n");
    expect(code).toBe(1);
  },
  LIMIT,
);

test(
  '--verbose adds the stack; input that ends too early is told',
  async () => {
    const lines = ['function fails() { throw new Error("no"); }', 'fails()', 'const open = {'];
    const { code, stderr } = await piped(lines, '--verbose');
    expect(stderr).toMatch(/^Error: no\n {2}at fails \(REPL1:1:\d+\)\n/);
    expect(stderr).toMatch(/\nThe input ends too early: const open = { …\n$/);
    expect(code).toBe(1);
  },
  LIMIT,
);

test(
  'process.exit ends with its code, also in a function, and while the next line is waited for',
  async () => {
    const now = await piped(['const leave = () => process.exit(3);', 'leave(); 1', '"never"']);
    expect(now).toMatchObject({ code: 3, stdout: '', stderr: '' });
    const { child, ended } = start([]);
    child.stdin!.write('setTimeout(() => process.exit(4), 200); "soon"\n');
    expect(await ended).toMatchObject({ code: 4, stdout: "'soon'\n", stderr: '' });
  },
  LIMIT,
);

test(
  'several targets, one after another; .quit ends before the rest is read',
  async () => {
    const program = `.launch "${target}" --print hi --exit 3`;
    const lines = [program, '.go', '.k', `.open "${dump}"`, 'modules[0].name', '.quit', 'throw 1'];
    const { code, stdout, stderr } = await piped(lines);
    expect(stdout).toContain('hi\n');
    expect(stdout).toMatch(/the target has ended with code \d+/);
    expect(stderr).toBe('Error: The target has ended: .launch, .attach or .open another one.\n');
    expect(stdout).toMatch(/'demo'\n$/);
    expect(code).toBe(1);
  },
  LIMIT,
);

test(
  'a breakpoint at a place that has one replaces it; one at no place is refused, as is running there',
  async () => {
    const lines = ['.bp target!add', '.bp target!nope', '.to nope', '.bp target!add false', '.bl'];
    const { stdout, stderr } = await piped(lines, '-y', path.dirname(target), target);
    expect(stderr.split('\n')).toEqual([
      "ValueError: There is no symbol 'target!nope'. Symbols of target: private.",
      "ValueError: There is no symbol 'nope': name its module, as in 'target!add'.",
      '',
    ]);
    const table = /# +place +address +hits\n1 +target!add +0x[0-9a-f]+ +0\n/.source;
    expect(stdout).toMatch(new RegExp(`it replaces breakpoint 0\n${table}${table}$`));
  },
  LIMIT,
);

test(
  'a debugging server that dies leaves a REPL that goes on',
  async () => {
    const server = enginePath(path.join(root, 'src/cli/doctor/checks/server.ts'));
    const pipe = `dbgeng-test-${process.pid}`;
    const args = [server, 'debugger', `npipe:pipe=${pipe}`];
    const lines = [
      `const args = [...process.execArgv, ...${JSON.stringify(args)}];`,
      "const { spawn } = require('node:child_process');",
      "const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });",
      "void await new Promise((ready) => server.stdout.once('data', ready));",
      `session = connect('npipe:server=.,pipe=${pipe}'), session.isStopped()`,
      "void (server.kill(), await new Promise((gone) => server.once('exit', gone)));",
      '6 * 7',
      'session.isStopped()',
      '"still here"',
    ];
    const { code, stdout, stderr } = await piped(lines);
    expect(stdout).toMatch(/\ntrue\n42\n'still here'\n$/);
    expect(stderr).toMatch(/^DbgEngError: .*GetExecutionStatus failed.*\n$/);
    expect(code).toBe(1);
  },
  LIMIT,
);

test(
  '.help knows methods of interfaces, constants and what is in scope',
  async () => {
    const names = ['IDebugControl.WaitForEvent', 'DEBUG_STATUS.GO', 'symbols', 'bp', 'nosuch'];
    const { stdout } = await piped(
      names.map((name) => `.help ${name}`),
      '-z',
      dump,
    );
    expect(stdout).toContain('IDebugControl.WaitForEvent(Flags: number, Timeout: number): boolean');
    expect(stdout).toContain('/dbgeng/nf-dbgeng-idebugcontrol-waitforevent\n');
    expect(stdout).toMatch(/GO +0x1 +DEBUG_STATUS_GO\n/);
    expect(stdout).toMatch(/^symbols: Symbols\n(.*\n)*.*docs\/symbols\.md\n/m);
    expect(stdout).toContain('.bp PLACE [CODE]\n');
    expect(stdout).toMatch(/nothing is known of nosuch\n$/);
  },
  LIMIT,
);

test(
  'the documentation lists every verb, as .help does',
  async () => {
    const { stdout } = await piped(['.help']);
    const page = readFileSync(path.join(root, 'docs/repl.md'), 'utf8');
    const names = Array.from(stdout.matchAll(/^ {2}\.(\w+) /gm), ([, name]) => name);
    expect(names.length).toBeGreaterThan(25);
    for (const name of names) expect(page).toMatch(new RegExp(`^\\| \`\\.${name}\\b`, 'm'));
  },
  LIMIT,
);

test(
  'long values are cut, and .more brings the rest',
  async () => {
    const lines = ['Array.from({ length: 100 }, (_, i) => BigInt(i) + 0x100000n)', '.more'];
    const { stdout } = await piped(lines);
    const printed = stdout.trimEnd().split('\n');
    expect(printed[60]).toBe('… 40 lines more: .more');
    expect(printed.at(-1)).toBe('0x100063');
    expect(printed).toHaveLength(101);
  },
  LIMIT,
);

describe('command lines', () => {
  test.each([
    [['-z', 'gone.dmp'], 1, 'dbgeng: gone.dmp cannot be opened: '],
    [['-p', 'gone.exe'], 1, 'dbgeng: there is no attaching to gone.exe: '],
    [['-z', 'a', '-p', '1'], 2, 'dbgeng: One target at a time: -p and -z name several.\n'],
    [['-y', 'a', 'doctor'], 2, 'dbgeng: Flags for a target stand behind the command: '],
    [['--nonsense'], 2, "dbgeng: unknown option '--nonsense'\n"],
  ])(
    '%j ends with %i and one line',
    async (args, expected, message) => {
      const { code, stdout, stderr } = await piped(['1'], ...args);
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stdout).toBe('');
      expect(code).toBe(expected);
    },
    LIMIT,
  );
});

test(
  'SIGINT ends what runs, and leaves nothing behind',
  async () => {
    const { child, ended } = start([target, '--print', 'up', '--forever']);
    child.stdin!.write('.go\n');
    child.stdout!.on('data', (text: string) => {
      if (/^up$/m.test(text)) setTimeout(() => child.kill('SIGINT'), 300);
    });
    expect((await ended).code).toBe(130);
    expect(leftovers(child.pid!)).toEqual([]);
  },
  LIMIT,
);
