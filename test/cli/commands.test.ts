// `dbgeng exec`, `run`, `doctor`, `--help` and `--version` as people type them.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { leadingFlags, targetOf } from '../../src/cli/target.ts';
import { buildMinidump } from '../support/minidump.ts';
import { leftovers, start as startAt } from '../wine/support.ts';
import { commandLine, dbgeng, fixtures, root, scratchFolder, start } from './support.ts';

// Everything takes a second or two; a busy machine may take many times that.
const LIMIT = 240_000;
const { folder, remove } = scratchFolder('commands');
const file = (name: string) => path.join(folder, name);
const target = path.join(fixtures, 'target', 'target.exe');
const symbols = path.dirname(target);

beforeAll(() => {
  const registers = { rip: 0x40_1000n, rsp: 0x7f_0000n };
  const { bytes } = buildMinidump({
    modules: [{ base: 0x40_0000n, size: 0x1_0000, name: 'C:\\app\\demo.exe' }],
    threads: [{ id: 11, registers }],
    exception: { thread: 11, code: 0xc0000005, address: 0x40_1000n, registers },
  });
  writeFileSync(file('a dump.dmp'), bytes);
  writeFileSync(
    file('report.ts'),
    `import type { Session } from 'dbgeng';
     export default async (session: Session | undefined, args: string[]) => {
       console.log(session?.kind, session?.thread().stack()[0]?.name, args.join('|'));
       process.exitCode = args.length;
     };`,
  );
  writeFileSync(file('no-default.mjs'), 'console.log(process.argv.length - 2);');
});
afterAll(remove);

describe('exec', () => {
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
    [['exec', '-z', 'x.dmp'], 2, "dbgeng: required option '-c, --command <text>' not specified\n"],
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
    '--verbose shows the stack of an error',
    async () => {
      const { stderr } = await dbgeng('--verbose', 'exec', '-c', 'k', '-z', 'gone.dmp');
      expect(stderr).toMatch(/^\s+at /m);
    },
    LIMIT,
  );
});

describe('run', () => {
  test(
    'calls the default export with the session that was asked for, and the arguments',
    async () => {
      const { code, stdout } = await dbgeng(
        'run',
        file('report.ts'),
        '-z',
        file('a dump.dmp'),
        'x',
        '-z',
      );
      expect(stdout).toBe('user-dump demo+0x1000 x|-z\n');
      expect(code).toBe(2);
    },
    LIMIT,
  );

  test(
    'and without a session when none was asked for',
    async () => {
      const { code, stdout } = await dbgeng('run', file('report.ts'), 'x', '-z', 'y');
      expect(stdout).toBe('undefined undefined x|-z|y\n');
      expect(code).toBe(3);
    },
    LIMIT,
  );

  test(
    'a script without a default export just runs; with a target it is told off',
    async () => {
      expect((await dbgeng('run', file('no-default.mjs'), 'a', 'b')).stdout).toBe('2\n');
      const { code, stderr } = await dbgeng(
        'run',
        '-z',
        file('a dump.dmp'),
        file('no-default.mjs'),
      );
      expect(stderr).toContain('has no default export that is a function');
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
    },
    LIMIT,
  );

  test(
    'what is wrong with a script is told without what is ours',
    async () => {
      writeFileSync(file('mistake.ts'), 'const ok = 1;\nconst x = ;\n');
      const { code, stderr } = await dbgeng('run', file('mistake.ts'));
      expect(stderr).toMatch(
        /^SyntaxError: .+\n\nconst x = ;\n {10}\^\n {4}at .+mistake\.ts:2:11\n$/,
      );
      expect(code).toBe(1);
      writeFileSync(file('lonely.ts'), "import 'not-installed';\n");
      const lonely = await dbgeng('run', file('lonely.ts'));
      expect(lonely.stderr).toMatch(/^dbgeng: Cannot find package 'not-installed' .+\n$/);
      expect(lonely.code).toBe(1);
    },
    LIMIT,
  );

  test(
    'what it throws is told as Node tells it',
    async () => {
      writeFileSync(
        file('throws.ts'),
        "export default () => {\n  throw new RangeError('mine');\n};\n",
      );
      const { code, stderr } = await dbgeng('run', file('throws.ts'));
      expect(stderr).toContain("throw new RangeError('mine');");
      // Node itself prints it, as a Windows program does.
      expect(stderr).toMatch(/^RangeError: mine\r?\n {4}at .+throws\.ts:2:9\)\r?$/m);
      expect(code).toBe(1);
    },
    LIMIT,
  );

  test.each([
    [['run', folder], `dbgeng: ${folder}: it is no file\n`],
    [['run', 'gone.ts'], 'dbgeng: gone.ts: there is no such file\n'],
    [['run', file('report.ts'), '-z', 'gone.dmp'], 'dbgeng: gone.dmp cannot be opened: '],
  ])(
    '%j ends with 1 and one line',
    async (args, message) => {
      const { code, stderr } = await dbgeng(...args);
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
    },
    LIMIT,
  );
});

describe('doctor', () => {
  test(
    'names the engine that would be loaded, and what is missing',
    async () => {
      const { code, stdout } = await dbgeng('doctor', '--json');
      const diagnosis = JSON.parse(stdout) as {
        engine: { version: string; missing: { name: string }[] };
      };
      expect(diagnosis).toMatchObject({ ready: true, engine: { machine: 'x64', problem: null } });
      expect(diagnosis.engine.version).toMatch(/^10\.0\.\d+\.\d+$/);
      expect(code).toBe(0);
      const text = await dbgeng('doctor');
      expect(text.stdout).toContain(diagnosis.engine.version);
      for (const { name } of diagnosis.engine.missing)
        expect(text.stdout).toContain(`${name} is not beside it`);
      expect(text.stdout).toMatch(/\nReady\.\n$/);
    },
    LIMIT,
  );

  test(
    'an engine that cannot be used is not ready',
    async () => {
      const { code, stdout } = await dbgeng('doctor', '--engine', folder);
      expect(stdout).toContain('there is no dbgeng.dll in that folder');
      expect(code).toBe(3);
    },
    LIMIT,
  );
});

test(
  'colours are for terminals, unless NO_COLOR is set',
  async () => {
    const onTerminal = async (env: NodeJS.ProcessEnv) => {
      const terminal = { ...env, TERM: 'xterm-256color' };
      const options = { cwd: root, terminal: true, env: terminal };
      return (await startAt(commandLine('doctor'), options).ended).stdout;
    };
    const plain = { NO_COLOR: undefined, FORCE_COLOR: undefined };
    expect(await onTerminal(plain)).toContain('\x1b[');
    expect(await onTerminal({ ...plain, NO_COLOR: '1' })).not.toContain('\x1b');
    expect((await dbgeng('doctor')).stdout).not.toContain('\x1b');
  },
  LIMIT,
);

test.each([
  [['--version'], '/dev/full', 1, 'dbgeng: the output cannot be written: ENOSPC'],
  [['doctor'], '/dev/full', 1, 'dbgeng: the output cannot be written: ENOSPC'],
])(
  '%j into a full disk ends with one line',
  async (args, into, expected, message) => {
    const { code, stderr } = await intoFile(into, ...args);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(expected);
  },
  LIMIT,
);

/** Runs `dbgeng` with its output in a file. */
async function intoFile(into: string, ...args: string[]) {
  const [program, ...rest] = commandLine(...args);
  const output = openSync(into, 'w');
  try {
    const { status: code, stderr } = spawnSync(program!, rest, {
      cwd: root,
      stdio: ['ignore', output, 'pipe'],
      encoding: 'utf8',
    });
    return { code, stderr };
  } finally {
    closeSync(output);
  }
}

test(
  '--version tells both versions',
  async () => {
    const { code, stdout } = await dbgeng('--version');
    expect(stdout).toMatch(/^dbgeng \d+\.\d+\.\d+, engine 10\.0\.\d+\.\d+ \(.+dbgeng\.dll\)\n$/);
    expect(code).toBe(0);
  },
  LIMIT,
);

test.each([[[]], [['run']], [['exec']], [['triage']], [['doctor']]])(
  '%j --help has examples, and ends with 0',
  async (command) => {
    const { code, stdout } = await dbgeng(...command, '--help');
    expect(stdout).toContain('Examples:\n  dbgeng');
    expect(stdout).toMatch(/exit code/i);
    expect(code).toBe(0);
  },
  LIMIT,
);

describe('flags behind the name of a script', () => {
  test.each([
    [['-z', 'x.dmp', 'a', '-z', 'b'], { dump: 'x.dmp' }, ['a', '-z', 'b']],
    [['--dump=x.dmp', '-y', 'a;b', '--loud'], { dump: 'x.dmp', symbols: ['a', 'b'] }, ['--loud']],
    [['--loud', '-z', 'x.dmp'], {}, ['--loud', '-z', 'x.dmp']],
    [['-o'], { children: true }, []],
    [[], {}, []],
  ])('%j', (args, flags, rest) => {
    expect(leadingFlags(args)).toEqual({ flags, rest });
  });
});

describe('targets', () => {
  test('a program keeps its arguments as they are', () => {
    expect(targetOf({ children: true }, ['app.exe', '-p', '1'])).toEqual({
      how: 'launch',
      args: ['app.exe', ['-p', '1']],
      options: { children: true },
      name: 'app.exe',
    });
  });
  test.each([
    ['1234', 1234],
    ['0x4d2', 1234],
    ['notepad.exe', 'notepad.exe'],
  ])('-p %s', (attach, process) => {
    expect(targetOf({ attach }, [])).toMatchObject({ how: 'attach', args: [process] });
  });
  test('without any there is none', () => expect(targetOf({}, [])).toBeUndefined());
});
