// Commands: what is captured, what counts as refused, and what never reaches the engine.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Session } from '../../src/index.ts';
import { sessionAt, startSession } from '../support/session.ts';

test('text, limit and DML', () => {
  using session = sessionAt('target!add');
  expect(session.execute('.echo one; .echo two')).toEqual({
    text: 'one\ntwo\n',
    errors: '',
    refused: false,
    refusedBy: undefined,
    hresult: 0,
    dropped: 0,
  });
  expect(session.execute('.echo 12345', { limit: 3 })).toMatchObject({ text: '123', dropped: 3 });
  expect(session.execute('lm', { dml: true }).text).toContain('<link cmd=');
  expect(session.execute('lm').text).not.toContain('<link');
  expect(() => session.execute(' ')).toThrow('needs the text of a command');
});

test('captures nest, and listeners hear the rest', () => {
  using session = sessionAt('target!add');
  const heard: string[] = [];
  const off = session.onOutput(({ text }) => heard.push(text));
  session.breakpoints.add('target!add', () => {
    expect(session.execute('.echo inner').text).toBe('inner\n');
    return 'go';
  });
  session.execute('.echo captured');
  expect(heard.join('')).not.toContain('captured');
  session.go();
  expect(heard.join('')).toContain('target: done');
  expect(heard.join('')).not.toContain('inner');
  off();
});

test.each([
  ['? nope', 'hresult'],
  ['r foo', 'hresult'],
  ['eb 0 1', 'hresult'],
  ['.ecxr', 'error-output'],
  ['.load nope', 'error-output'],
  ['.frame 99', 'error-output'],
  ['.effmach zz', 'error-output'],
  ['.writemem c:\\nope\\x 0 L1', 'error-output'],
  ['bm nope!*', 'error-output'],
  ['$$<c:\\nope', 'error-output'],
  ['!nope', 'known-text'],
  ['dx @$nope', 'known-text'],
  ['dx nope!x', 'known-text'],
  ['dt target!Nope', 'known-text'],
  ['.exr 0', 'known-text'],
  ['!lmi nope', 'known-text'],
])('%s is refused, known by %s', (command, refusedBy) => {
  using session = sessionAt('target!add');
  expect(session.execute(command)).toMatchObject({ refused: true, refusedBy });
});

test('what succeeds is not refused', () => {
  using session = sessionAt('target!add');
  for (const command of [
    'k',
    'r',
    'lm',
    'dt target!Node',
    'dx 1+1',
    'u',
    'dv',
    '.lastevent',
    '~*k',
    '!lmi target',
  ])
    expect([command, session.execute(command).refusedBy]).toEqual([command, undefined]);
});

test('a listener that throws leaves the engine as it was', () => {
  using session = sessionAt('target!add');
  const onOutput = () => {
    throw new Error('mine');
  };
  expect(() => session.execute('lm', { dml: true, onOutput })).toThrow('mine');
  expect(session.execute('lm').text).not.toContain('<link');
});

test('watches asked for after the command g hit', () => {
  using session = startSession();
  session.execute('bp target!add; g');
  expect(session.outcome).toMatchObject({ kind: 'breakpoint' });
  session.breakpoints.addData('target!g_counter', 4, 'write');
  // Nothing of the engine's own is set where the program has begun already.
  expect(session.engine.control.GetNumberBreakpoints()).toBe(2);
});

test('commands that run the target are waited for', () => {
  using session = sessionAt('target!work');
  session.execute('bp target!add');
  session.execute('g');
  expect(session.outcome).toMatchObject({ kind: 'breakpoint' });
  session.execute('t');
  expect(session.outcome).toMatchObject({ kind: 'step' });
  session.execute('bc *; g');
  expect(session.outcome).toEqual({ kind: 'exit', running: false, code: 42 });
});

/** Forms in which a command that would fault may hide. */
const hidden = (): string[] => {
  const script = join(tmpdir(), 'script.txt');
  writeFileSync(script, '.echo x\ng\n');
  return [
    '.echo x; g',
    '.if (1) { g }',
    '.if (1) { .if (1) { gu } }',
    "j 1 'g'",
    `$$<${script}`,
    `$$>a<${script}`,
    '${go}',
    'go',
    '~0 g',
  ];
};

test('commands that fault without a target never reach the engine', () => {
  using session = sessionAt('target!work');
  session.execute('as go g');
  const check = (target: Session) => {
    for (const command of [
      'g',
      'gh',
      'gn',
      'gc',
      'gu',
      'gN',
      'G',
      'g-',
      'gu-',
      'g@$ra',
      'g 1000',
      's 0 L10 1',
      's -a 0 L10 "x"',
      'f 0 L1 1',
      'ib 0',
      'iw 0',
      'ob 0 1',
      ...hidden(),
    ])
      expect(() => target.execute(command)).toThrow('access violation');
  };
  session.go();
  expect(session.outcome).toMatchObject({ kind: 'exit' });
  check(session);
  expect(session.execute('t').refused).toBe(true);
  expect(session.execute('.echo still here').text).toContain('still here');
});

test('commands that wait for typing or end the session are not taken', () => {
  using session = sessionAt('target!add');
  for (const command of [
    'q',
    'qq',
    'qd',
    '.restart',
    '.shell dir',
    '.opendump x',
    '.attach 0n5',
    '.create x',
    'a',
    'a target!add',
    'e target!g_counter',
    'eb target!g_counter',
    '.echo x; q',
    '.if (1) { q }',
    "j 1 'a' ; 'a'",
    "j 1 'eb @rsp'",
    "j 0 'r' ; 'q'",
    'bp target!add "r; q"',
    '.foreach (x "1") { .echo "y"; q }',
  ])
    expect(() => session.execute(command)).toThrow(/not for execute|typed in/);
  for (const command of [
    '.echo "q"',
    '.printf "q"; .echo "a"',
    '.if ($scmp("q", "a")) { r }',
    'as q1 "q"',
    "j 1 'ed target!g_counter 0'",
    '.echo a; .echo q',
    'dx new { a = 1 }',
    'ed target!g_counter 0',
    'ea target!g_bytes "x"',
  ])
    expect([command, session.execute(command).refused]).toEqual([command, false]);
});
