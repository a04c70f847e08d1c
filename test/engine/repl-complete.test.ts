// What Tab offers of a target: modules where a module is asked for, symbols elsewhere, locals, files.
import { expect, test } from '@jest/globals';
import { complete, type CompletionSource } from '../../src/cli/inside/repl/complete.ts';
import { currentFrame } from '../../src/cli/inside/repl/scope.ts';
import type { Session } from '../../src/index.ts';
import { sessionAt } from '../support/session.ts';

function sourceOf(session: Session): CompletionSource {
  const scope: Readonly<Record<string, () => unknown>> = {
    session: () => session,
    frame: () => currentFrame(session),
    'thread.frame()': () => session.thread().frame(),
  };
  return {
    session,
    verbs: new Map(),
    globals: () => Object.keys(scope),
    peek: (chain) => scope[chain]?.(),
  };
}

test('names complete as what they are there', () => {
  using session = sessionAt('target!add');
  session.stepOut();
  const source = sourceOf(session);
  const offered = (line: string) => complete(source, line).candidates;
  for (const line of [
    ...[':lm m ', ':lmvm ', ':lm v m ', ':lmm ', ':ld ', ':.reload /f ', ':!lmi ', ':!dh -f '],
    ...['module("', 'session.module("', "session.module('"],
  ])
    expect([line, offered(`${line}tar`)]).toEqual([line, ['target']]);
  for (const line of [':x ', ':bp ', ':lm ', ':u ', 'symbols.address("', 'session.runTo("'])
    expect([line, offered(`${line}tar`)]).toEqual([line, ['target!']]);
  expect(offered(':bp target!ad')).toContain('target!add');

  const [local] = Object.keys(session.thread().frame().locals());
  expect(local).toBeDefined();
  expect(offered(`frame.local("${local!.slice(0, 1)}`)).toContain(local);
  expect(offered(`frame.local('`)).toContain(local);
  expect(offered('session.thread().frame().local("')).toContain(local);
  expect(offered('frame.local("no_such')).toEqual([]);
});

test.each(['launch("', "session.writeDump('", 'openDump("', 'repl.load("', 'launch( "'])(
  'files are for whoever sees them: %s',
  (before) => {
    using session = sessionAt('target!add');
    const file = complete(sourceOf(session), `${before}some fo`);
    expect(file).toEqual({ start: before.length, candidates: [], path: 'some fo' });
    // The second argument is something else.
    expect(complete(sourceOf(session), `${before}a", "tar`).path).toBeUndefined();
  },
);
