// Processes, threads and modules that come and go, against |, ~ and lm.
import { inspect } from 'node:util';
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

test('a process that is not the current one is read and written all the same', () => {
  using session = startSession('parent', [], { children: true });
  session.go({ timeoutMs: 10_000 });
  const [parent, child] = session.processes();
  const module = parent!.modules().find(({ name }) => name === 'parent')!;
  const thread = parent!.threads()[0]!;
  const look = () => {
    const frame = thread.stack().find(({ name }) => name.startsWith('parent!startChild'))!;
    const { address } = module.value('g_child');
    return {
      bytes: module.value('g_child').bytes(),
      integer: module.value('g_child').refresh().integer(),
      local: frame.local('commandLine').text(),
      field: frame.local('startup').field('cb').scalar,
      structure: frame.local('startup').read(),
      elements: frame.local('program').element(0).scalar,
      printed: inspect(frame.local('child')),
      json: JSON.stringify(frame.local('startup')),
      target: module.value('g_child').pointer().target().address === address,
      symbols: [...module.symbols('startChild')].map(({ name }) => name),
      suspended: thread.suspendCount(),
      info: thread.info(),
    };
  };
  // Symbols of both: what they call their types has the same numbers.
  child!.select();
  expect(session.types.find('child!*').length).toBeGreaterThan(0);
  expect(session.process().id).toBe(child!.id);
  const fromChild = look();
  expect(session.process().id).toBe(child!.id);
  parent!.select();
  expect(fromChild).toEqual(look());
  expect(fromChild).toMatchObject({ field: 104, symbols: ['parent!startChild'] });
  expect(fromChild.local).toContain('child --exit 5');
  expect(fromChild.structure).toMatchObject({ cb: 104 });
  child!.select();
  const value = module.value('g_child');
  const before = session.memory.readU32(value.address!);
  value.set(4711);
  expect(value.scalar).toBe(4711);
  expect(session.memory.readU32(value.address!)).toBe(before);
  const matches = module.symbols('*');
  const names = [matches.next().value!.name];
  parent!.select();
  for (const { name } of matches) names.push(name);
  expect(names).toContain('parent!startChild');
  child!.select();
  thread.freeze();
  expect(thread.info().frozen).toBe(true);
  thread.thaw();
  expect(thread.info().frozen).toBe(false);
  expect(session.process().id).toBe(child!.id);
});

test('types of two processes whose executables lie at the same address', () => {
  using session = startSession('parent', [], { children: true });
  session.go({ timeoutMs: 10_000 });
  const [parent, child] = session.processes();
  const bases = [parent!, child!].map((process) => process.modules().map(({ base }) => base));
  expect(bases[0]!.filter((base) => bases[1]!.includes(base))).toContain(0x140000000n);
  const shared: [string, string][] = [];
  for (const [process, module] of [
    [parent!, 'parent'],
    [child!, 'child'],
  ] as const) {
    process.select();
    const names = session.types.find(`${module}!*`).filter((name) => /![A-Z_0-9]+$/.test(name));
    for (const name of names) {
      const found = session.types.get(name);
      shared.push([name, `${found.module}!${found.name}`]);
    }
  }
  expect(shared.map(([, found]) => found)).toEqual(shared.map(([name]) => name));
  expect(shared.length).toBeGreaterThan(4);
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
