// `dbgeng run`, `doctor`, `--help` and `--version` as people type them.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { leadingFlags, targetOf } from '../../src/cli/target.ts';
import { start as startAt } from '../wine/support.ts';
import { commandLine, dbgeng, root, scratchFolder, smallDump } from './support.ts';

// Everything takes a second or two; a busy machine may take many times that.
const LIMIT = 240_000;
const { folder, remove } = scratchFolder('commands');
const file = (name: string) => path.join(folder, name);

beforeAll(() => {
  writeFileSync(file('a dump.dmp'), smallDump());
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
