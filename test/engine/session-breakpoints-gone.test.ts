// Breakpoints that go while something still has to do with them: threads on their way, the engine's own drops.
import { describe, expect, test } from '@jest/globals';
import type { Hit } from '../../src/index.ts';
import { command, masm, sessionAt, startSession } from '../support/session.ts';

describe('that leave the code when several threads have run into them', () => {
  const leaving: [string, object, (hit: Hit) => void][] = [
    ['once', { once: true }, () => {}],
    ['removed', {}, ({ breakpoint }) => breakpoint.remove()],
    ['disabled', {}, ({ breakpoint }) => breakpoint.disable()],
  ];
  // Which threads get there in time is up to the system, so there are several rounds.
  test.each([...leaving, ...leaving])('%s: the others go on, unseen', (_, options, leave) => {
    using session = startSession('threads', ['--threads', '16', '--rounds', '3']);
    const exceptions: unknown[] = [];
    session.on('exception', ({ exception }) => void exceptions.push(exception));
    session.breakpoints.add('threads!tick', (hit) => (leave(hit), 'go'), options);
    session.breakpoints.add('kernel32!ExitProcess');
    expect(session.go({ timeoutMs: 30_000 })).toMatchObject({ kind: 'breakpoint', breakpoint: 1 });
    expect(exceptions).toEqual([]);
    const ticks = session.memory.read('threads!g_ticks', 64);
    expect([...new Uint32Array(ticks.slice().buffer)]).toEqual(Array(16).fill(3));
    expect(session.go()).toMatchObject({ kind: 'exit', code: 16 });
  });

  test('and a breakpoint instruction of the program itself still stops', () => {
    using session = sessionAt('target!work');
    const address = masm(session, 'target!add');
    session.breakpoints.add(address, (hit) => (hit.breakpoint.remove(), 'go'));
    session.breakpoints.add('target!add+4');
    expect(session.go().kind).toBe('breakpoint');
    session.memory.writeU8(address, 0xcc);
    expect(session.go()).toMatchObject({ kind: 'exception', address, exception: { address } });
  });
});

describe('that the engine drops', () => {
  const gone = 'is gone: its process has ended, or a command has removed it';

  test('on a command: nothing of it is used again, not by those that take its place', () => {
    using session = sessionAt('target!work');
    const first = session.breakpoints.add('target!add');
    const second = session.breakpoints.add('target!add+4');
    command(session, `bc ${first.id}`);
    expect([first.alive, second.alive]).toEqual([false, true]);
    const heir = session.breakpoints.add('target!add', () => 'go'); // has the number, and the memory
    expect(heir.id).toBe(first.id);
    expect(() => first.disable()).toThrow(gone);
    expect(() => first.address()).toThrow(gone);
    first.remove();
    expect(session.breakpoints.list()).toEqual([heir, second]);
    expect([heir.isEnabled(), heir.address()]).toEqual([true, masm(session, 'target!add')]);
    command(session, 'bc *');
    expect(session.breakpoints.list()).toEqual([]);
    expect(session.go().kind).toBe('exit');
  });

  test('renumbered by a command it stays, with its handler', () => {
    using session = startSession();
    const breakpoint = session.breakpoints.add('target!add', () => 'go');
    command(session, `br ${breakpoint.id} 7`);
    expect(breakpoint.id).toBe(7);
    expect(session.breakpoints.get(7)).toBe(breakpoint);
    expect(session.go().kind).toBe('exit');
    expect(breakpoint.hits).toBe(5);
  });

  test('with the target', () => {
    using session = startSession();
    const breakpoint = session.breakpoints.add('target!add', () => 'go');
    expect(session.go().kind).toBe('exit');
    expect([breakpoint.alive, breakpoint.hits]).toEqual([false, 5]);
    expect(() => breakpoint.enable()).toThrow(gone);
    breakpoint.remove();
    expect(session.breakpoints.list()).toEqual([]);
  });

  test('with one process of several', () => {
    using session = startSession('parent', ['--children', '2'], { children: true });
    const parent = session.breakpoints.add('parent!startChild', () => 'go');
    session.go(); // the first child, at its initial breakpoint
    const child = session.breakpoints.add('child!childWork', () => 'go');
    let ending: unknown;
    session.on('exitProcess', () => void (ending ??= child.isEnabled()));
    session.go(); // the second child
    expect([ending, child.alive, child.hits]).toEqual([true, false, 1]);
    expect(() => child.address()).toThrow(gone);
    expect(parent.isEnabled()).toBe(true); // of a process that is not the current one
    expect(session.breakpoints.list()).toEqual([parent]);
  });
});
