// Dumps that a session writes, opened again and compared with the living process.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { DbgEngError, openDump, type Session } from '../../src/index.ts';
import { command, masm, program, sessionAt, startSession } from '../support/session.ts';
import { thrown } from '../support/thrown.ts';

const folder = join(tmpdir(), 'запись 😀');
const small = join(folder, 'small.dmp');
const full = join(folder, 'full.dmp');

const general = (session: Session) => {
  const names = ['rax', 'rcx', 'rip', 'rsp', 'rbp'] as const;
  const registers = session.thread().registers();
  return names.map((name) => registers[name]);
};
/** Of a dump of Wine, some modules' versions cannot be read again. */
const modules = (session: Session) =>
  session.modules().map(({ name, base, size }) => ({ name, base, size }));

let live: {
  registers: unknown;
  modules: unknown;
  stack: string[];
  threads: number[];
  fault: bigint;
  counter: bigint;
  bytes: Uint8Array;
};

beforeAll(() => {
  mkdirSync(folder);
  using session = startSession('target', ['--crash', 'read']);
  expect(session.go({ timeoutMs: 10_000 }).kind).toBe('exception');
  live = {
    registers: general(session),
    modules: modules(session),
    stack: session.thread().stack().map(String),
    threads: session.threads().map(({ id }) => id),
    fault: masm(session, '@rip'),
    counter: masm(session, 'dwo(target!g_counter)'),
    bytes: session.memory.read('target!g_bytes', 64),
  };
  const printed: string[] = [];
  session.onOutput(({ text }) => void printed.push(text));
  session.writeDump(small, { comment: 'с комментарием' });
  session.writeDump(full, { full: true });
  expect(printed).toEqual([]);
}, 60_000);

const opened = (file: string) => openDump(file, { symbols: [dirname(program('target'))] });

describe.each([
  ['a small dump', small],
  ['a full dump', full],
])('%s', (_, file) => {
  test('is what the process was', () => {
    using session = opened(file);
    expect(general(session)).toEqual(live.registers);
    expect(modules(session)).toEqual(live.modules);
    expect(session.thread().stack().map(String)).toEqual(live.stack);
    expect(session.threads().map(({ id }) => id)).toEqual(live.threads);
    expect(session.exception()).toMatchObject({
      code: 0xc0000005,
      address: live.fault,
      description: 'access violation: read from 0x1000',
    });
  });

  test('has global variables, and what locals point to', () => {
    using session = opened(file);
    expect(masm(session, 'dwo(target!g_counter)')).toBe(live.counter);
    expect(session.memory.read('target!g_bytes', 64)).toEqual(live.bytes);
    expect(session.thread().frame().local('node').get('id').value).toBe(1);
    expect(session.value('g_list').get('next.name').text()).toBe('second');
  });
});

test('all memory is more', () => {
  expect(statSync(full).size).toBeGreaterThan(3 * statSync(small).size);
  using session = opened(full);
  expect(command(session, '||')).toMatch(/Full memory/i);
});

test('a comment is printed when the dump is opened', () => {
  using session = opened(small);
  expect(session.startMessages).toContain('с комментарием');
});

test('a file that is there is kept, unless it is to be replaced', () => {
  using session = startSession('target');
  const file = join(folder, 'there.dmp');
  writeFileSync(file, 'precious');
  const error = thrown(DbgEngError, () => session.writeDump(file));
  expect(error.code).toBe('ERROR_FILE_EXISTS');
  expect(error.message).toMatch(
    /there\.dmp': it exists already: \{ overwrite: true \} replaces it\./,
  );
  expect(readFileSync(file, 'utf8')).toBe('precious');
  session.writeDump(file, { overwrite: true });
  expect(readFileSync(file, 'latin1').slice(0, 4)).toBe('MDMP');
});

test('what cannot be written says why', () => {
  using session = startSession('target');
  const write = (file: string) => session.writeDump(file, { overwrite: true });
  const hint = (file: string) => thrown(DbgEngError, () => write(file)).hint;
  expect(hint(join(folder, 'no', 'x.dmp'))).toMatch(/x\.dmp': there is no such folder\.$/);
  expect(hint(folder)).toMatch(/it is a folder, or you may not write there\.$/);
  expect(hint(join(folder, 'a\nb.dmp'))).toMatch(/no name of a file on Windows/);
  expect(() => session.writeDump('')).toThrow(/needs the path of a file, not ""/);
  const wrong = { comment: 5 } as never;
  expect(() => session.writeDump('x.dmp', wrong)).toThrow(/'comment' is a text, not 5/);
  expect(session.isStopped()).toBe(true);
});

test('a target that runs or has ended is no target', () => {
  const file = join(folder, 'never.dmp');
  const session = startSession('target', ['--forever']);
  try {
    expect(session.go({ timeoutMs: 200 }).kind).toBe('timeout');
    expect(() => session.writeDump(file)).toThrow(/^A dump cannot be .* while the target runs/);
    session.interrupt();
    expect(session.wait({ timeoutMs: 10_000 }).kind).toBe('interrupted');
  } finally {
    session.dispose();
  }
  expect(() => session.writeDump(file)).toThrow(/^A dump cannot be .*: the session was disposed/);
  using short = startSession('target');
  expect(short.go({ timeoutMs: 30_000 }).kind).toBe('exit');
  expect(() => short.writeDump(file)).toThrow(/^A dump cannot be .*: there is no target/);
  expect(() => statSync(file)).toThrow('ENOENT');
});

test('a dump of a dump', () => {
  const file = join(folder, 'second.dmp');
  {
    using session = opened(full);
    session.writeDump(file);
  }
  using session = opened(file);
  expect(session.thread().stack().map(String)).toEqual(live.stack);
  expect(session.exception()).toMatchObject({ code: 0xc0000005, address: live.fault });
});

test('inside a handler', () => {
  const file = join(folder, 'hit.dmp');
  {
    using session = startSession('target');
    session.breakpoints.add('target!add', () => {
      session.writeDump(file, { overwrite: true });
      return false;
    });
    expect(session.go({ timeoutMs: 30_000 }).kind).toBe('exit');
  }
  using session = opened(file);
  expect(session.thread().frame().name).toBe('target!add');
});

test('where it stands, without a fault', () => {
  const file = join(folder, 'quiet.dmp');
  {
    using session = sessionAt('target!add');
    session.writeDump(file);
  }
  using session = opened(file);
  expect(session.thread().frame().name).toBe('target!add');
  expect(session.exception()?.code).not.toBe(0xc0000005);
});
