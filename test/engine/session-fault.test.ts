// Dumps show the fault that they were written for, whatever their threads did when they were written.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openDump, type Session } from '../../src/index.ts';
import { DEBUG_DUMP, DEBUG_FORMAT_USER_SMALL } from '../../src/raw.ts';
import { command, masm, program, startSession } from '../support/session.ts';

const crash = join(tmpdir(), 'crash.dmp');
const elsewhere = join(tmpdir(), 'elsewhere.dmp');
const quiet = join(tmpdir(), 'quiet.dmp');

/** What was seen in the living process. */
let live: { stack: string[]; locals: unknown; registers: unknown; main: bigint; fault: bigint };

function writeDump(session: Session, path: string, what: DEBUG_FORMAT_USER_SMALL): void {
  session.engine.client.WriteDumpFileWide(path, 0n, DEBUG_DUMP.SMALL, what, null);
}

beforeAll(() => {
  using session = startSession('target', ['--crash', 'read']);
  session.step();
  writeDump(session, quiet, 0);
  const outcome = session.go({ timeoutMs: 10_000 });
  if (outcome.kind !== 'exception') throw new Error(`no crash: ${outcome.kind}`);
  const stack = session.thread().stack();
  live = {
    stack: stack.map(String),
    locals: stack[0]!.local('node').value.name,
    registers: session.thread().registers()['rip'],
    main: session.symbols.address('target!main'),
    fault: masm(session, '@rip'),
  };
  writeDump(session, crash, DEBUG_FORMAT_USER_SMALL.FULL_MEMORY);
  // Behind full memory nothing can be added.
  writeDump(session, elsewhere, DEBUG_FORMAT_USER_SMALL.DATA_SEGMENTS);
  writeFileSync(elsewhere, movedContext(readFileSync(elsewhere), live.main));
}, 60_000);

const dump = (path: string) => openDump(path, { symbols: [dirname(program('target'))] });

/** Microsoft's minidump format: the thread's registers are given another `rip`, its exception's are not. */
function movedContext(file: Buffer, rip: bigint): Buffer {
  const [THREADS, EXCEPTION] = [3, 6];
  const RIP = 0xf8;
  const directory = file.readUInt32LE(12);
  const stream = (type: number) => {
    for (let i = 0; i < file.readUInt32LE(8); i++)
      if (file.readUInt32LE(directory + i * 12) === type)
        return file.readUInt32LE(directory + i * 12 + 8);
    throw new Error(`no stream ${type}`);
  };
  const faulting = file.readUInt32LE(stream(EXCEPTION));
  const threads = stream(THREADS);
  for (let i = 0; i < file.readUInt32LE(threads); i++) {
    const thread = threads + 4 + i * 48;
    if (file.readUInt32LE(thread) !== faulting) continue;
    const [size, rva] = [file.readUInt32LE(thread + 40), file.readUInt32LE(thread + 44)];
    const context = Buffer.from(file.subarray(rva, rva + size));
    context.writeBigUInt64LE(rip, RIP);
    file.writeUInt32LE(file.length, thread + 44);
    return Buffer.concat([file, context]);
  }
  throw new Error('the faulting thread is not in the dump');
}

describe.each([
  ['written at the fault', crash],
  ['whose thread was somewhere else by then', elsewhere],
])('a dump %s', (_what, path) => {
  test('shows the fault first', () => {
    using session = dump(path);
    expect(session.thread().stack().map(String)).toEqual(live.stack);
    expect(session.thread().frame().symbol!.symbol).toBe('crashRead');
    expect(session.thread().frame().local('node').value.name).toBe(live.locals);
    expect(session.thread().register('rip')).toBe(live.fault);
    expect(session.thread().registers()['rip']).toBe(live.fault);
    expect(command(session, 'k')).toContain('target!crashRead');
    expect(command(session, 'r rip')).toContain(live.fault.toString(16));
  });

  test('says what it was', () => {
    using session = dump(path);
    expect(session.exception()).toEqual({
      code: 0xc0000005,
      name: 'STATUS_ACCESS_VIOLATION',
      address: live.fault,
      firstChance: expect.any(Boolean),
      parameters: [0n, 0x1000n],
      description: 'access violation: read from 0x1000',
    });
    expect(command(session, '.exr -1')).toContain('c0000005');
    expect(JSON.stringify(session.exception())).toContain(
      `"address":"0x${live.fault.toString(16)}"`,
    );
  });

  test('goes on showing it after looks at other threads', () => {
    using session = dump(path);
    const [main, waiter] = session.threads();
    expect(
      waiter!
        .stack()
        .map(({ name }) => name)
        .join(),
    ).toContain('target!waiter');
    expect(command(session, 'k')).toContain('target!crashRead');
    waiter!.select();
    expect(session.thread().index).toBe(waiter!.index);
    expect(main!.stack().map(String)).toEqual(live.stack);
    expect(session.thread().index).toBe(waiter!.index);
    main!.select();
    expect(command(session, 'k')).toContain('target!crashRead');
    expect(session.thread().frame().local('node').get('id').value).toBe(1);
  });
});

test('the other dump is really about somewhere else', () => {
  using session = dump(elsewhere);
  session.execute('.cxr');
  expect(command(session, 'r rip')).toContain(live.main.toString(16));
  expect(session.thread().register('rip')).toBe(live.main);
  expect(session.thread().frame().symbol!.symbol).toBe('main');
});

test('callers of the fault have their variables', () => {
  using session = dump(crash);
  const main = session
    .thread()
    .stack()
    .find((frame) => frame.symbol?.symbol === 'main')!;
  expect(main.local('argc').value).toBe(3);
  expect(main.local('argv').element(1).text()).toBe('--crash');
  expect(main.local('options').get('loops').value).toBe(5);
  expect(session.value('g_list').get('next.name').text()).toBe('second');
});

test('a dump without a fault has no exception', () => {
  using session = dump(quiet);
  expect(command(session, '.lastevent')).toMatch(/Break instruction exception/);
  expect(session.exception()).toBeUndefined();
  expect(session.thread().stack().length).toBeGreaterThan(0);
});

test('a living target has one while it stands at it', () => {
  using session = startSession('target', ['--throw']);
  session.filters.setException(0xe0421000, 'break');
  expect(session.exception()!.code).toBe(0x80000003);
  session.runTo('target!add');
  expect(session.exception()).toBeUndefined();
  session.go({ timeoutMs: 10_000 });
  expect(session.exception()).toMatchObject({
    ...{ code: 0xe0421000, firstChance: true },
    parameters: [1n, 0x1234n, masm(session, 'poi(target!g_text)')],
  });
});
