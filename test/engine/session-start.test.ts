// Beginning and ending sessions: launch with all its options, attach, dumps, servers, and what is left behind.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { attach, connect, DbgEngError, launch, openDump, type Session } from '../../src/index.ts';
import type { EngineInterfaces } from '../../src/engine/interfaces.ts';
import { DEBUG_ENGOPT, PROCESS_CREATION_FLAGS } from '../../src/raw.ts';
import { runsUnderWine } from '../../src/ffi/windows.ts';
import { begin } from '../../src/session/begin.ts';
import { command, program, startSession } from '../support/session.ts';
import { thrown } from '../support/thrown.ts';

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** What the program prints, all of it. */
function printed(name: string, args: string[], options: object = {}): string {
  const file = join(tmpdir(), `${name}-output.txt`);
  using session = startSession(name, args, { output: { file }, ...options });
  expect(session.go({ timeoutMs: 10_000 }).kind).toBe('exit');
  return readFileSync(file, 'utf8');
}

const pidOf = (session: Session): number => session.process().id;

describe('launch', () => {
  test('begins stopped at the initial breakpoint, and says so', () => {
    using session = startSession();
    expect(session.outcome).toMatchObject({ kind: 'exception', running: false });
    expect(session.isStopped()).toBe(true);
    expect(command(session, '.lastevent')).toContain('Break instruction exception');
  });

  test.each([
    [['plain']],
    [['two words', '']],
    [['quote"inside', 'back\\slash', 'ends\\', 'a b\\', '\\"', '%PATH%', '^&|']],
    [['grüße', '你好', '\u{1f600}']],
  ])('passes the arguments %j unchanged', (args) => {
    const lines = printed('unicode', args).split('\n');
    for (const arg of args) expect(lines).toContain(arg);
  });

  test('passes folder and environment', () => {
    const folder = join(tmpdir(), 'ü folder');
    mkdirSync(folder);
    expect(printed('target', ['--cwd'], { cwd: folder }).trim()).toBe(folder);
    const env = { ...process.env, DBGENG_ÜBUNG: 'wert ✓' } as Record<string, string>;
    expect(printed('unicode', [], { env })).toContain('wert ✓');
    expect(printed('target', ['--env', 'DBGENG_NOT_SET'], { env })).not.toContain('wert');
  });

  test('ignores output, and refuses what it cannot do', () => {
    using session = startSession('target', ['--print', 'never seen'], { output: 'ignore' });
    expect(session.go()).toEqual({ kind: 'exit', running: false, code: 42 });
    session.dispose();
    expect(() => startSession('target', [], { output: 'nowhere' as never })).toThrow("'output' is");
    expect(() => startSession('target', [], { output: { file: 'c:\\no\\such\\file' } })).toThrow(
      "'c:\\no\\such\\file' cannot be written to",
    );
    expect(() => startSession('target', [], { console: 'mine' as never })).toThrow("not 'mine'");
    expect(() => launch('')).toThrow('launch needs the path');
    expect(() => launch('c:\\no\\such.exe')).toThrow(DbgEngError);
    using after = startSession(); // nothing of the failures stands in the way
    expect(after.isStopped()).toBe(true);
  });

  test.each(['inherit', 'new', 'none'] as const)('with console %s', (console) => {
    using session = startSession('target', [], { console });
    expect(session.go()).toMatchObject({ kind: 'exit', code: 42 });
  });

  test('with the debug heap only when asked for', () => {
    for (const debugHeap of [false, true]) {
      using session = startSession('target', [], { debugHeap });
      const flags = session.memory.readU32('@$peb+0xbc');
      // FLG_HEAP_ENABLE_TAIL_CHECK, FREE_CHECK and VALIDATE_PARAMETERS. Wine gives no debug heap.
      if (!debugHeap) expect(flags & 0x70).toBe(0);
      expect(session.go()).toMatchObject({ code: 42 });
    }
  });

  test('follows children', () => {
    const ended: number[] = [];
    using session = startSession('parent', ['--children', '2'], {
      children: true,
      on: { exitProcess: ({ exitCode }) => void ended.push(exitCode) },
    });
    const stops: string[] = [];
    let outcome = session.go();
    for (; outcome.kind !== 'exit'; outcome = session.go()) {
      stops.push(outcome.kind);
      expect(command(session, '|')).toContain('child.exe');
      expect(session.processes()).toHaveLength(2);
    }
    expect(stops).toEqual(['exception', 'exception']); // one initial breakpoint each
    expect(ended).toEqual([5, 5, 10]);
    expect(outcome).toMatchObject({ code: 10 });
  });

  test('one session at a time', () => {
    using session = startSession();
    expect(() => startSession()).toThrow('A session is open in this process already');
    expect(session.alive).toBe(true);
  });
});

describe('what cannot be started', () => {
  test.each([
    ['nosuch.exe', {}, "'nosuch.exe': there is no such program"],
    ['cmd.exe', { cwd: 'c:\\nosuch' }, "the option 'cwd' is no folder"],
    [
      'cmd.exe',
      { ending: 'stop' },
      "The option 'ending' is 'kill', 'detach' or 'leave', not 'stop'",
    ],
    ['cmd.exe', { on: { loadModul() {} } }, "There is no event 'loadModul'. Events: "],
    [
      'cmd.exe',
      { engine: 'c:\\x' },
      "The option 'engine' is { path: 'a folder with dbgeng.dll' }, not",
    ],
    ['cmd.exe', { console: 'big' }, "The option 'console' is"],
    ['cmd.exe', { symbols: 'c:\\symbols' }, "The option 'symbols' is a list"],
  ])('%s %j', (name, options, message) => {
    expect(() => launch(name, [], options as object)).toThrow(message);
    // Nothing of it is in the way of the next.
    startSession().dispose();
  });

  test('an engine that is no object, for a server as well', () => {
    const options = { engine: 'c:\\x' } as never;
    expect(() => connect('tcp:server=127.0.0.1,port=1', options)).toThrow(
      "The option 'engine' is { path: 'a folder with dbgeng.dll' }, not",
    );
  });

  test('a file that is no program', () => {
    const text = join(tmpdir(), 'text.exe');
    writeFileSync(text, 'no program');
    expect(() => launch(text)).toThrow(`'${text}': it is no program for this machine`);
  });

  // Wine would start it outside of itself, and the engine wait for its first event for ever.
  test.each([
    ['elf.exe', '\x7fELF\x02\x01\x01', 'a program of Linux (ELF), not of Windows'],
    ['script.exe', '#!/bin/sh\nexit 0\n', 'a script of Linux (#!), not a program of Windows'],
    ['elf in a folder', '\x7fELF', 'a program of Linux (ELF), not of Windows'],
  ])('a program of Linux: %s', (name, content, kind) => {
    const file = join(tmpdir(), name);
    writeFileSync(file, content);
    const short = file.replace(/\.exe$/, '');
    // Also without its extension, and quoted.
    for (const named of [file, short, `"${file}"`]) {
      const { hresult, message } = thrown(DbgEngError, () => launch(named, ['an argument']));
      expect(hresult).toBe(0x800700c1);
      const why = runsUnderWine() ? `it is ${kind}, and this` : 'it is no program for this machine';
      expect(message).toContain(`'${named}': ${why}`);
    }
    startSession().dispose();
  });

  test('a program of Linux that stands in the working folder, or along PATH', () => {
    const [folder, before, path] = [join(tmpdir(), 'linux'), process.cwd(), process.env['PATH']];
    mkdirSync(folder);
    writeFileSync(join(folder, 'of-linux'), '#!/bin/sh\n');
    expect(() => launch('of-linux')).toThrow(/there is no such program/);
    try {
      process.chdir(folder);
      const bad = /it is (a script of Linux|no program)/;
      expect(() => launch('of-linux')).toThrow(bad);
      expect(() => launch('./of-linux')).toThrow(bad);
      process.chdir(before);
      process.env['PATH'] = `${path};${folder}`;
      expect(() => launch('of-linux')).toThrow(bad);
    } finally {
      process.chdir(before);
      process.env['PATH'] = path;
    }
    startSession().dispose();
  });
});

describe('the end', () => {
  test.each([
    ['kill', false],
    ['detach', true],
    ['leave', true],
  ] as const)('%s', (ending, survives) => {
    for (const running of [false, true]) {
      const session = startSession('target', ['--forever'], { ending });
      const pid = pidOf(session);
      expect(alive(pid)).toBe(true);
      if (running) expect(session.go({ timeoutMs: 200 }).kind).toBe('timeout');
      session.dispose();
      session.dispose();
      expect(session.alive).toBe(false);
      expect(alive(pid)).toBe(survives);
      if (survives) process.kill(pid);
    }
  });

  test('what was left can be taken over', () => {
    const session = startSession('target', ['--forever'], { ending: 'leave' });
    const pid = pidOf(session);
    session.dispose();
    using again = attach(pid, { existing: true, ending: 'kill' });
    expect(pidOf(again)).toBe(pid);
    expect(command(again, '|')).toContain(pid.toString(16));
  });
});

describe('attach', () => {
  test('by id and by name; the target goes on afterwards', () => {
    const child = spawn(program('target'), ['--forever'], { stdio: 'ignore' });
    try {
      for (const target of [child.pid!, 'target.exe']) {
        using session = attach(target);
        expect(pidOf(session)).toBe(child.pid);
        expect(session.isStopped()).toBe(true);
        expect(session.go({ timeoutMs: 100 }).kind).toBe('timeout');
      }
      expect(alive(child.pid!)).toBe(true);
      using look = attach(child.pid!, { nonInvasive: true });
      expect(look.modules().some(({ name }) => name === 'target')).toBe(true);
      look.dispose();
      expect(alive(child.pid!)).toBe(true);
    } finally {
      child.kill();
    }
  });

  test('by a name that several have: which one?', () => {
    const start = () => spawn(program('target'), ['--forever'], { stdio: 'ignore' });
    const children = [start(), start()];
    try {
      const { message } = thrown(Error, () => attach('TARGET.exe'));
      expect(message).toContain("2 processes are called 'TARGET.exe'");
      for (const { pid } of children) expect(message).toContain(String(pid));
    } finally {
      for (const child of children) child.kill();
    }
  });

  test('to nothing', () => {
    expect(() => attach(0x7ffffff0)).toThrow(/process 2147483632: there is no/);
    expect(() => attach('no-such-program.exe')).toThrow(
      "'no-such-program.exe': no process has this name",
    );
    expect(() => attach(-1)).toThrow('attach needs a process id');
  });
});

describe('a start that fails half-way', () => {
  const fails = (): never => {
    throw new Error('mine');
  };

  test('of attach lets the process go on, unless it was to be killed', () => {
    for (const ending of [undefined, 'leave', 'kill'] as const) {
      const child = spawn(program('target'), ['--forever'], { stdio: 'ignore' });
      try {
        const options = { on: { createProcess: fails }, ...(ending ? { ending } : {}) };
        expect(() => attach(child.pid!, options)).toThrow('mine');
        expect(alive(child.pid!)).toBe(ending !== 'kill');
        if (ending !== 'kill') attach(child.pid!).dispose(); // it has no debugger
      } finally {
        child.kill();
      }
    }
  });

  test('after the target is there ends it, too', () => {
    let pid = 0;
    const kindOf = ({ system }: EngineInterfaces): never => {
      pid = system.GetCurrentProcessSystemId();
      return fails();
    };
    const start = ({ client, control }: EngineInterfaces) => {
      control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
      client.CreateProcessWide(
        0n,
        program('target'),
        PROCESS_CREATION_FLAGS.DEBUG_ONLY_THIS_PROCESS,
      );
    };
    expect(() => begin({}, kindOf, 'kill', start)).toThrow('mine');
    expect(pid).toBeGreaterThan(0);
    expect(alive(pid)).toBe(false);
    startSession().dispose();
  });
});

describe('dumps', () => {
  test('are written and opened', () => {
    const path = join(tmpdir(), 'größe.dmp');
    {
      using session = startSession('target', ['--crash', 'read']);
      expect(session.go()).toMatchObject({ kind: 'exception' });
      expect(session.execute(`.dump /ma "${path}"`).refused).toBe(false);
    }
    using dump = openDump(path);
    expect(dump.kind).toBe('user-dump');
    expect(dump.outcome).toBeUndefined();
    expect(dump.go()).toEqual({ kind: 'no-target', running: false });
    expect(dump.exception()).toMatchObject({ code: 0xc0000005 });
    expect(dump.execute('g').refused).toBe(true);
  });

  test.each([
    ['missing.dmp', undefined, 'there is no such file'],
    ['empty.dmp', '', 'it is empty'],
    ['text.dmp', 'x'.repeat(5000), 'it is no dump'],
  ])('%s is refused', (name, content, why) => {
    const path = join(tmpdir(), name);
    if (content !== undefined) writeFileSync(path, content);
    expect(thrown(DbgEngError, () => openDump(path)).message).toContain(`'${path}': ${why}`);
    expect(() => openDump(tmpdir())).toThrow('it is a folder');
    expect(() => openDump('')).toThrow('openDump needs the path');
  });
});

test('a debugging server is joined and left', () => {
  expect(() => connect('tcp:server=127.0.0.1,port=9')).toThrow(DbgEngError);
  expect(() => connect('')).toThrow('connection string');
});
