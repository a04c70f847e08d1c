// Processes, threads and modules that come and go, against |, ~ and lm.
import { expect, test } from '@jest/globals';
import { command, sessionAt, startSession } from '../support/session.ts';

test('processes of a family', () => {
  using session = startSession('parent', [], { children: true });
  // The child stops at an initial breakpoint of its own first.
  session.go({ timeoutMs: 10_000 });
  session.breakpoints.add('child!childWork');
  expect(session.go({ timeoutMs: 10_000 }).kind).toBe('breakpoint');
  const all = session.processes();
  expect(all).toHaveLength(2);
  const [parent, child] = all;
  expect(session.process().id).toBe(child!.id);
  expect(parent!.executable()).toContain('parent.exe');
  expect(child!.executable()).toContain('child.exe');
  expect(parent!.modules().map((module) => module.name)).toContain('parent');
  expect(child!.modules().map((module) => module.name)).toContain('child');
  expect(parent!.threads()[0]!.process.index).toBe(parent!.index);
  const outer = parent!.threads()[0]!;
  expect(session.thread(outer.index).process.index).toBe(parent!.index);
  expect(outer.stack().map((frame) => frame.symbol?.name)).toContain('parent!main');
  expect(session.process().id).toBe(child!.id);
  expect(session.thread().frame().symbol!.name).toBe('child!childWork');
  parent!.select();
  expect(parent!.isCurrent()).toBe(true);
  expect(command(session, '|.')).toContain(parent!.id.toString(16));
  child!.select();
});

test('many threads', () => {
  using session = sessionAt('threads!allReady', ['--threads', '12']);
  const threads = session.threads();
  expect(threads).toHaveLength(13);
  const names = [...command(session, '~').matchAll(/"(.*)"/g)].map((match) => match[1]);
  expect(threads.flatMap((thread) => thread.name() ?? [])).toEqual(names);
  expect(threads[12]!.name()).toBe('thread 11');
  expect(threads.map((thread) => thread.stack().length > 1)).not.toContain(false);
  expect(session.thread().index).toBe(0);
});

test('a thread that has ended is not taken for another that has its number', () => {
  using session = sessionAt('target!worker');
  const worker = session.thread();
  expect(worker.stack()[0]!.symbol!.name).toBe('target!worker');
  session.runTo('target!add');
  expect(session.threads().map(({ index }) => index)).toContain(worker.index);
  expect(() => worker.stack()).toThrow(
    `There is no thread ${worker.index} with the id 0x${worker.id.toString(16)} any more`,
  );
  expect(() => worker.info()).toThrow('it has ended');
  expect(() => worker.select()).toThrow('it has ended');
  expect(session.thread().frame().symbol!.name).toBe('target!add');
});

test('the PDB is known before symbols are', () => {
  using session = startSession();
  const target = session.module('target');
  expect(target.info().symbolState).toBe('deferred');
  const before = target.pdb()!;
  expect(before).toMatchObject({ name: 'target.pdb', age: 1, loaded: undefined });
  expect(before.guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  target.loadSymbols();
  const after = target.pdb()!;
  expect(after.guid).toBe(before.guid);
  expect(after.loaded).toMatch(/target\.pdb$/);
});

test('modules come and go', () => {
  using session = startSession('loader');
  session.on('loadModule', ({ name }) => name === 'plugin');
  const off = session.on('unloadModule', () => 'break');
  session.go({ timeoutMs: 10_000 });
  const plugin = session.module('plugin');
  expect(plugin.unloaded).toBe(false);
  expect(plugin.symbol('scale')!.kind).toBe('function');
  session.go({ timeoutMs: 10_000 });
  off();
  session.step({ timeoutMs: 10_000 });
  expect(session.modules().map(({ name }) => name)).not.toContain('plugin');
  const gone = session
    .process()
    .modules({ unloaded: true })
    .filter((module) => module.unloaded);
  expect(gone).toHaveLength(1);
  const { name, imageName, base, size, checksum, timestamp } = gone[0]!;
  expect({ name, imageName, base, size, checksum, timestamp }).toEqual({
    ...{ name: 'plugin', imageName: 'plugin.dll', base: plugin.base, size: plugin.size },
    ...{ checksum: plugin.checksum, timestamp: plugin.timestamp },
  });
  expect(gone[0]!.info()).toMatchObject({ unloaded: true, symbolState: 'none', pdb: undefined });
  expect(command(session, 'lm')).toMatch(/Unloaded modules:[\s\S]*plugin/);
});
