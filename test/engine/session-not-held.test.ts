// Questions about a target that runs, or has ended: errors that say so, never an answer.
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import type { Session } from '../../src/index.ts';
import { startSession } from '../support/session.ts';

const at = 0x140000000n;

/** Each has an answer while the target holds. */
const QUESTIONS: Record<string, (session: Session) => unknown> = {
  read: ({ memory }) => memory.read(at, 4),
  readUpTo: ({ memory }) => memory.readUpTo(at, 4),
  readInto: ({ memory }) => memory.readInto(at, new Uint8Array(4)),
  readString: ({ memory }) => memory.readString(at, { encoding: 'latin1' }),
  readU8: ({ memory }) => memory.readU8(at),
  readPointer: ({ memory }) => memory.readPointer(at),
  write: ({ memory }) => memory.write(at + 0x4000n, new Uint8Array(0x10)),
  search: ({ memory }) => memory.search(at, 'MZ', { length: 0x1000, encoding: 'latin1' }),
  searchAll: ({ memory }) => [...memory.searchAll(at, new Uint8Array(2), { length: 0x100 })],
  region: ({ memory }) => memory.region(at),
  regions: ({ memory }) => [...memory.regions()],
  disassemble: (session) => session.disassemble(at + 0x1000n),
  assemble: (session) => session.assemble(at + 0x1000n, 'nop'),
  evaluate: (session) => session.evaluate('target!add'),
  'types.find': ({ types }) => types.find('target!N*'),
};

test('each has an answer while the target holds', () => {
  using session = startSession();
  for (const [name, ask] of Object.entries(QUESTIONS))
    expect([name, answer(session, ask)]).toEqual([name, expect.not.stringContaining('Error')]);
});

test('while the target runs nothing has an answer', () => {
  using session = startSession('target', ['--forever']);
  expect(session.go({ timeoutMs: 200 }).kind).toBe('timeout');
  for (const [name, ask] of Object.entries(QUESTIONS))
    expect([name, answer(session, ask)]).toEqual([
      name,
      expect.stringMatching(/^Error: .*while the target runs: interrupt\(\) it, or wait\(\)/),
    ]);
});

test('nothing has one after the end', () => {
  using session = startSession();
  expect(session.go().kind).toBe('exit');
  for (const [name, ask] of Object.entries(QUESTIONS))
    expect([name, answer(session, ask)]).toEqual([
      name,
      expect.stringMatching(/^Error: .* cannot be asked for: there is no target, it has ended\.$/),
    ]);
});

test('the size of pointers is known while it runs, and not after the end', () => {
  {
    using running = startSession('target', ['--forever']);
    expect(running.go({ timeoutMs: 200 }).kind).toBe('timeout');
    expect(running.pointerSize()).toBe(8);
  }
  using session = startSession();
  expect(session.go().kind).toBe('exit');
  expect(() => session.pointerSize()).toThrow(
    'The size of pointers cannot be asked for: there is no target, it has ended.',
  );
});

function answer(session: Session, ask: (session: Session) => unknown): string {
  try {
    return inspect(ask(session));
  } catch (error) {
    return String(error);
  }
}
