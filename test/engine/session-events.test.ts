// Events by name, what handlers answer, filters as data: against .lastevent, sx and the engine's own count.
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import type { TargetEvent } from '../../src/index.ts';
import { DEBUG_EVENT } from '../../src/raw.ts';
import { command, startSession } from '../support/session.ts';

test('only what is subscribed to is asked for', () => {
  using session = startSession('threads');
  const wanted = (event: number) => session.engine.client.GetNumberEventCallbacks(event as never);
  const all = {
    loadModule: DEBUG_EVENT.LOAD_MODULE,
    createThread: DEBUG_EVENT.CREATE_THREAD,
    exception: DEBUG_EVENT.EXCEPTION,
  };
  for (const event of [...Object.values(all), DEBUG_EVENT.BREAKPOINT])
    expect(wanted(event)).toBe(0);
  for (const [kind, event] of Object.entries(all) as [keyof typeof all, number][]) {
    const off = session.on(kind, () => {});
    const second = session.on(kind, () => 'go');
    expect(wanted(event)).toBe(1);
    off();
    off();
    expect(wanted(event)).toBe(1);
    second();
    expect(wanted(event)).toBe(0);
  }
  const breakpoint = session.breakpoints.add('threads!main');
  expect(wanted(DEBUG_EVENT.BREAKPOINT)).toBe(1);
  breakpoint.remove();
  expect(wanted(DEBUG_EVENT.BREAKPOINT)).toBe(0);
  for (const kind of ['nothing', 'toString'])
    expect(() => session.on(kind as never, () => {})).toThrow('There is no event');
  expect(() => session.on('exception', 1 as never)).toThrow('must be a function');
  const off = session.on('exception', () => {});
  session.dispose();
  off(); // harmless
  session.interrupt();
});

test('every event comes, from the first on', () => {
  const seen: TargetEvent[] = [];
  const note = (event: TargetEvent) => void seen.push(event);
  using session = startSession('loader', ['--times', '1'], {
    on: {
      createProcess: note,
      loadModule: note,
      unloadModule: note,
      exception: note,
      exitProcess: note,
      createThread: note,
    },
  });
  expect(seen[0]).toMatchObject({ kind: 'createProcess', name: 'loader' });
  expect(session.go()).toMatchObject({ kind: 'exit', code: 3 });
  expect(seen.at(-1)).toMatchObject({ kind: 'exitProcess', exitCode: 3 });
  const plugin = seen.find((event) => event.kind === 'loadModule' && event.name === 'plugin');
  expect(plugin).toMatchObject({ imagePath: expect.stringContaining('plugin.dll') });
  const unloads = seen.filter(({ kind }) => kind === 'unloadModule');
  expect(unloads).toContainEqual(
    expect.objectContaining({ base: plugin?.kind === 'loadModule' && plugin.base }),
  );
  expect(inspect(plugin)).toMatch(/base: 0x/);
  expect(JSON.stringify(plugin)).toMatch(/"base":"0x/);
});

test('once, and one handler that subscribes another', () => {
  using session = startSession('threads', ['--threads', '4']);
  let [once, each] = [0, 0];
  session.once('createThread', () => {
    once++;
    session.on('createThread', () => void each++);
  });
  session.go();
  expect([once, each]).toEqual([1, 3]);
});

test('answers: stopping wins, exceptions are handled or passed on', () => {
  const first = startSession('target', ['--throw-unhandled']);
  first.on('exception', () => 'go-handled');
  expect(first.go()).toMatchObject({ kind: 'exit', code: 42 });
  first.dispose();
  using second = startSession('target', ['--throw']);
  second.on('exception', () => 'go');
  second.on('exception', () => 'break');
  expect(second.go()).toMatchObject({
    kind: 'exception',
    exception: { code: 0xe0421000, parameters: [1n, 0x1234n, expect.anything()] },
  });
  expect(command(second, '.lastevent')).toContain('e0421000');
  expect(command(second, '.exr -1')).toContain('ExceptionCode: e0421000');
});

test('a handler that throws, or answers nonsense, stops the target with its error', () => {
  using session = startSession('threads', ['--threads', '2']);
  const off = session.on('createThread', () => {
    throw new Error('mine');
  });
  expect(() => session.go()).toThrow(/^The handler of 'createThread' threw: mine$/);
  expect(session.isStopped()).toBe(true);
  off();
  const bad = session.on('createThread', (() => 'whatever') as never);
  expect(() => session.go()).toThrow(
    /^The handler of 'createThread' threw: it must return 'break', .* not whatever$/,
  );
  bad();
  expect(session.go().kind).toBe('exit');
});

test('a filter for one module is for all again without its name', () => {
  using session = startSession('loader');
  try {
    session.filters.setEvent('loadModule', 'break', 'nosuch');
    session.filters.setEvent('loadModule', 'break');
    expect(session.go()).toMatchObject({ kind: 'event', event: 'loadModule' });
  } finally {
    session.execute('sxr');
  }
});

test('filters are what sx shows', () => {
  using session = startSession();
  const { filters } = session;
  const shown = (what: string) =>
    new RegExp(`^\\s*${what} - .*$`, 'm').exec(command(session, 'sx'))?.[0];
  try {
    for (const [action, text] of [
      ['break', 'break'],
      ['second-chance', 'second-chance break'],
      ['output', 'output'],
      ['ignore', 'ignore'],
    ] as const) {
      filters.setEvent('createThread', action);
      // Events have no second chance: the engine makes it "output".
      const kept = action === 'second-chance' ? 'output' : action;
      expect(filters.event('createThread').action).toBe(kept);
      if (action !== 'second-chance') expect(shown('ct')).toContain(text);
      filters.setException(0xc0000005, action, 'handled');
      expect(filters.exception(0xc0000005)).toEqual({ action, continue: 'handled' });
      expect(shown('av')).toContain(action === 'second-chance' ? 'second' : text);
    }
    expect(filters.exception(0x12345678).action).toBe('second-chance'); // the default's
    expect(() => filters.setEvent('exception', 'break')).toThrow('use setException');
    expect(() => filters.setEvent('loadModule', 'stop' as never)).toThrow("not 'stop'");
    expect(() => filters.setException(-1, 'break')).toThrow('32 bits');
  } finally {
    session.execute('sxr'); // filters outlive a session
  }
});
