// `dbgeng exec` as people type it: text, JSON, refusals, ends.
import { statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leftovers } from '../wine/support.ts';
import { dbgeng, fixtures, scratchFolder, smallDump, start } from './support.ts';

// Everything takes a second or two; a busy machine may take many times that.
const LIMIT = 240_000;
const { folder, remove } = scratchFolder('exec');
const file = (name: string) => path.join(folder, name);
const target = path.join(fixtures, 'target', 'target.exe');
const symbols = path.dirname(target);

beforeAll(() => writeFileSync(file('a dump.dmp'), smallDump()));
afterAll(remove);

test(
  'prints what the commands print, on a program with arguments of its own',
  async () => {
    const { code, stdout } = await dbgeng(
      ...['exec', '-y', symbols, '-c', 'bp target!add; g', '-c', 'k 2', target, '--loops', '-z'],
    );
    expect(stdout).toContain('Breakpoint 0 hit');
    expect(stdout).toMatch(/target!add .*\n.* target!work\+0x7b/);
    expect(code).toBe(0);
  },
  LIMIT,
);

test(
  'with --json one object for each command; 1 when one was refused',
  async () => {
    const { code, stdout } = await dbgeng(
      ...['exec', '--json', '-c', '? 1+1', '-c', 'zzz', '-z', file('a dump.dmp')],
    );
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(results).toEqual([
      {
        command: '? 1+1',
        text: 'Evaluate expression: 2 = 00000000`00000002\n',
        errors: '',
        refused: false,
        refusedBy: null,
        hresult: '0x00000000',
      },
      expect.objectContaining({ command: 'zzz', refused: true, refusedBy: expect.any(String) }),
    ]);
    expect(code).toBe(1);
  },
  LIMIT,
);

test(
  'with --json it says how the target ran; q ends it, as in other debuggers',
  async () => {
    const args = ['exec', '--json', '-y', symbols];
    for (const command of ['bp target!add; g', 'bc *; t', 'eb @$ip', 'g', 'g', ' ; q', 'never'])
      args.push('-c', command);
    const { code, stdout } = await dbgeng(...args, target, '--exit', '3');
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    const ours = { refused: true, refusedBy: 'dbgeng', hresult: null };
    expect(results).toEqual([
      expect.objectContaining({ refused: false, ran: { kind: 'breakpoint', breakpoint: 0 } }),
      expect.objectContaining({ refused: false, ran: { kind: 'step' } }),
      expect.objectContaining({ ...ours, errors: expect.stringMatching(/^'eb @\$ip' waits /) }),
      expect.objectContaining({ refused: false, ran: { kind: 'exit', code: 3 } }),
      expect.objectContaining({ ...ours, errors: expect.stringMatching(/^There is no target/) }),
      expect.objectContaining({ command: ' ; q', refused: false }),
    ]);
    expect(code).toBe(1);
  },
  LIMIT,
);

test(
  'commands that would replace the target, or wait for input, are refused in words of the command line',
  async () => {
    const { code, stdout, stderr } = await dbgeng(
      ...['exec', '-c', '.restart', '-c', '.shell dir', '-c', '.echo on; q'],
      ...['-z', file('a dump.dmp')],
    );
    expect(stderr).toBe(
      "dbgeng: '.restart' is not for exec: the target is the one that its flags name\n" +
        "dbgeng: '.shell' is not for exec: it waits for the input of a console\n",
    );
    expect(stdout).toBe('on\n');
    expect(code).toBe(1);
  },
  LIMIT,
);

test(
  'Ctrl+C ends a program that runs, and leaves nothing behind',
  async () => {
    const args = [
      'exec',
      '-y',
      symbols,
      '-c',
      'g',
      '-c',
      'never',
      target,
      '--print',
      'up',
      '--forever',
    ];
    const { child, ended } = start(args);
    child.stdout!.on('data', (text: string) => {
      if (text.includes('up')) setTimeout(() => child.kill('SIGINT'), 300);
    });
    const { code, stdout } = await ended;
    expect(stdout).not.toContain('never');
    expect(code).toBe(130);
    expect(leftovers(child.pid!)).toEqual([]);
  },
  LIMIT,
);

test(
  'a program that runs for ever is ended when the time is over',
  async () => {
    const args = ['exec', '--json', '-t', '6', '-y', symbols, '-c', 'g', '-c', 'never'];
    const { child, ended } = start([...args, target, '--forever']);
    const { code, stdout, stderr } = await ended;
    expect(stderr).toContain('dbgeng: gave up after 6 s\n');
    expect(stdout).not.toContain('never');
    expect(code).toBe(1);
    expect(leftovers(child.pid!)).toEqual([]);
  },
  LIMIT,
);

test.each([
  [['exec', '-c', 'k'], 2, 'dbgeng: exec needs a target: a program, -p, -z or --remote.\n'],
  [['exec', '-z', 'x.dmp'], 2, 'dbgeng: exec needs -c, a command of the engine.\n'],
  [['exec', 'a.exe', '-c', 'k'], 2, "of the engine; behind a.exe it is the program's own.\n"],
  [
    ['exec', '-c', 'k', '-z', 'a', 'b'],
    2,
    'dbgeng: One target at a time: -z and the program b name several.\n',
  ],
  [
    ['exec', '-c', 'k', '-z', 'gone.dmp'],
    1,
    'dbgeng: gone.dmp cannot be opened: there is no such file (ERROR_FILE_NOT_FOUND, 0x80070002)\n',
  ],
  [
    ['exec', '-c', 'k', 'gone.exe'],
    1,
    'dbgeng: gone.exe cannot be started: there is no such program (ERROR_FILE_NOT_FOUND, 0x80070002)\n',
  ],
  [
    ['exec', '-c', 'k', '-p', 'gone.exe'],
    1,
    'dbgeng: there is no attaching to gone.exe: there is no such process\n',
  ],
  [
    ['exec', '-c', 'k', '-z', folder],
    1,
    'it is a folder, or you may not read it (E_ACCESSDENIED, 0x80070005)\n',
  ],
  [
    ['exec', '-c', 'k', '--remote', 'nonsense'],
    1,
    'dbgeng: there is no connection with nonsense: that is no connection string\n  They look like tcp:',
  ],
  [
    ['exec', '-c', 'k', '--remote', 'tcp:server=127.0.0.1,port=9'],
    1,
    'port=9: no debugging server listens at this address (WSAECONNREFUSED, 0x8007274d)\n',
  ],
  [['exec', '-c', 'k', '-z', ''], 2, 'dbgeng: -z needs a file; this one is empty.\n'],
  [['exec', '-c', 'k;qd', '-z', 'x.dmp'], 2, "dbgeng: 'qd' is not for exec: --ending detach "],
  [['exec', '-c', ' ', '-z', 'x.dmp'], 2, 'dbgeng: -c needs a command of the engine; '],
  [
    ['exec', '-c', 'k', '-p', '99999999999'],
    2,
    'dbgeng: 99999999999 is no process id: they have 32 bits.\n',
  ],
  [
    ['exec', '-c', 'k', '-z', 'x.dmp', '--engine', 'gone'],
    3,
    'dbgeng: the engine gone cannot be loaded: there is no such file or folder\n',
  ],
])(
  '%j ends with %i and one line',
  async (args, expected, message) => {
    const { code, stdout, stderr } = await dbgeng(...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(code).toBe(expected);
  },
  LIMIT,
);

test(
  'a program where a dump was meant is opened, and called what it is',
  async () => {
    const program = path.join(fixtures, 'target', 'target.exe');
    const { code, stdout, stderr } = await dbgeng('exec', '-c', '.echo opened', '-z', program);
    expect(stderr).toMatch(/^dbgeng: target\.exe is no dump but a program, .*\n$/);
    expect(stdout).toContain('opened\n');
    expect(code).toBe(0);
  },
  LIMIT,
);

test(
  'a dump that was cut off is opened with a warning',
  async () => {
    const whole = file('whole.dmp');
    const writer = start([target]);
    writer.child.stdin!.end(`.dump ${whole} full\n.dump ${whole}\n.dump ${whole} full overwrite\n`);
    const written = await writer.ended;
    expect(written.stdout.match(/whole\.dmp is written/g)).toHaveLength(2);
    expect(written.stderr).toMatch(/it exists already/);
    truncateSync(whole, statSync(whole).size - 100_000);
    const { code, stdout, stderr } = await dbgeng('exec', '-c', '? 6*7', '-z', whole);
    expect(stderr).toMatch(
      /^dbgeng: whole\.dmp: Dump file has been truncated\..* \(at least 100000 bytes\)\n$/,
    );
    expect(stdout).toContain('= 00000000`0000002a');
    expect(code).toBe(0);
    const { child, ended } = start(['-z', whole]);
    child.stdin!.end(':? 6*7\n');
    expect((await ended).stdout).toMatch(/^Dump file has been truncated\./m);
  },
  LIMIT,
);

test(
  '--verbose shows the stack of an error',
  async () => {
    const { stderr } = await dbgeng('--verbose', 'exec', '-c', 'k', '-z', 'gone.dmp');
    expect(stderr).toMatch(/^\s+at /m);
  },
  LIMIT,
);
