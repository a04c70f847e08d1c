// Symbols and source lines, against x, ln, lsa's knowledge, .sympath and .symopt.
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launch, ValueError, type Session } from '../../src/index.ts';
import { command, masm, number, program, sessionAt, startSession } from '../support/session.ts';

let session: Session;
beforeAll(() => {
  session = sessionAt('target!add');
});
afterAll(() => session.dispose());

/** Lines of `x`: name → address. */
function x(pattern: string): Map<string, bigint> {
  const lines = command(session, `x ${pattern}`).matchAll(/^([0-9a-f]+`[0-9a-f]+) (\S+)/gm);
  return new Map([...lines].map((match) => [match[2]!, number(match[1]!)]));
}

describe('names', () => {
  test('to addresses', () => {
    const { symbols } = session;
    expect(symbols.address('target!add')).toBe(masm(session, 'target!add'));
    expect(symbols.find('target!g_nodes')).toEqual({
      name: 'target!g_nodes',
      module: 'target',
      symbol: 'g_nodes',
      address: masm(session, 'target!g_nodes'),
      displacement: 0,
      kind: 'data',
      size: 432,
      ambiguous: false,
    });
    expect(symbols.find('target!add')).toMatchObject({ kind: 'function', size: 38 });
    expect(symbols.find('kernel32!CreateFileW')).toMatchObject({ kind: 'public' });
  });

  test('that are not there', () => {
    const { symbols } = session;
    expect(symbols.find('target!nosuch')).toBeUndefined();
    expect(symbols.find('nosuch!add')).toBeUndefined();
    expect(() => symbols.address('target!nosuch')).toThrow(
      "There is no symbol 'target!nosuch'. Symbols of target: private.",
    );
    expect(() => symbols.address('nosuch!x')).toThrow("there is no module 'nosuch'");
    expect(() => symbols.address('nosuch')).toThrow('name its module');
    expect(() => symbols.find('')).toThrow(TypeError);
  });

  test('without a module', () => {
    expect(session.symbols.find('add')).toMatchObject({ name: 'target!add', ambiguous: false });
  });

  test('of addresses', () => {
    const add = masm(session, 'target!add');
    expect(session.symbols.at(add + 5n)).toEqual({
      name: 'target!add',
      module: 'target',
      symbol: 'add',
      address: add,
      displacement: 5,
    });
    expect(session.symbols.at('target!work+3')!.displacement).toBe(3);
    expect(session.symbols.at(0x10n)).toBeUndefined();
    const near = command(session, 'ln target!add+4');
    expect(near).toContain(session.symbols.at(add + 4n)!.name);
    expect(near).toContain(session.symbols.near(add + 4n, 1)!.name);
    expect(session.symbols.near(add + 4n, 1)!.address).toBeGreaterThan(add);
    expect(session.symbols.near(add + 4n, -1)!.address).toBeLessThan(add);
  });

  test('that match a pattern are those of x', () => {
    const found = new Map([...session.symbols.match('target!g_*')].map((s) => [s.name, s.address]));
    expect(found).toEqual(x('target!g_*'));
    expect(found.size).toBeGreaterThan(10);
    const system = [...session.symbols.match('kernel32!Create*')];
    expect(new Set(system.map((s) => s.address))).toEqual(new Set(x('kernel32!Create*').values()));
    expect([...session.symbols.match('target!zz*')]).toEqual([]);
    expect([...session.symbols.match('nosuch!*')]).toEqual([]);
  });

  test('in modules that match, too, as x finds them', () => {
    const listed = session.execute('x *!SetEvent').text.match(/\w+!SetEvent/g);
    const found = [...session.symbols.match('*!SetEvent')].map(({ name }) => name);
    expect(found.length).toBeGreaterThan(1);
    expect(found.sort()).toEqual(listed!.sort());
    expect([...session.symbols.match('TAR??T!add')].map(({ name }) => name)).toEqual([
      'target!add',
    ]);
    expect([...session.symbols.match('no*!SetEvent')]).toEqual([]);
  });

  test('are looked up only as far as they are wanted', () => {
    const [first] = session.symbols.match('target!*');
    expect(first!.module).toBe('target');
    for (const symbol of session.symbols.match('target!*')) if (symbol.symbol === 'add') break;
    expect([...session.symbols.match('target!ad*')].map((s) => s.symbol)).toContain('add');
  });

  test('of several things', () => {
    using unicode = sessionAtMain('unicode');
    const both = [...unicode.symbols.match('unicode!print')].map((symbol) => symbol.address);
    expect(both.length).toBeGreaterThan(1);
    expect(unicode.symbols.find('unicode!print')!.ambiguous).toBe(true);
    expect(() => unicode.symbols.address('unicode!print')).toThrow(
      /^Several symbols are named 'unicode!print', at 0x.*, 0x.*: match\(\) has them all\.$/,
    );
  });
});

/** Another program while ours is set aside: one engine holds one session. */
function sessionAtMain(name: string): Session {
  session.dispose();
  const other = startSession(name);
  const dispose = other.dispose.bind(other);
  const back = () => {
    dispose();
    session = sessionAt('target!add');
  };
  Object.assign(other, { [Symbol.dispose]: back });
  return other;
}

describe('source lines', () => {
  test('of addresses', () => {
    const source = session.symbols.source('target!add+1')!;
    expect(source).toEqual({
      file: 'test\\fixtures\\target\\target.cpp',
      line: 104,
      address: masm(session, 'target!add') + 1n,
      displacement: 0,
    });
    expect(command(session, 'ln target!add+1')).toContain(`${source.file}(${source.line})`);
    expect(session.symbols.source('kernel32!CreateFileW')).toBeUndefined();
  });

  test('to addresses', () => {
    const { symbols } = session;
    expect(symbols.addresses('target.cpp', 104)).toEqual([masm(session, 'target!add') + 1n]);
    expect(symbols.addresses('target.cpp', 104)).toEqual([
      masm(session, '`target!target.cpp:104`'),
    ]);
    expect(symbols.addresses('test\\fixtures\\target\\target.cpp', 104)).toHaveLength(1);
    expect(symbols.addresses('target.cpp', 99999)).toEqual([]);
    expect(symbols.addresses('nosuch.cpp', 1)).toEqual([]);
    expect(() => symbols.addresses('target.cpp', 0)).toThrow('Source lines are counted from 1');
  });

  test('of a function have the text that the source has', () => {
    const folder = dirname(program('target'));
    const { symbols } = session;
    expect(symbols.readSource('nosuch.cpp')).toBeUndefined();
    // Paths in the PDB begin at the folder that holds test/fixtures.
    symbols.setSourcePath([join(folder, '..', '..', '..')]);
    const { file, line } = symbols.source('target!add')!;
    const found = symbols.readSource(file)!;
    const own = readFileSync(join(folder, 'target.cpp'), 'utf8').split('\n');
    expect(found.lines).toEqual(own);
    expect(found.lines[line - 1]).toContain('int add(int a, int b)');
    symbols.setSourcePath([]);
  });
});

describe('settings', () => {
  test('the path', () => {
    const { symbols } = session;
    const before = symbols.path();
    expect(before).toEqual([dirname(program('target'))]);
    symbols.appendPath('c:\\more', 'srv*');
    expect(symbols.path()).toEqual([...before, 'c:\\more', 'srv*']);
    expect(command(session, '.sympath')).toContain(symbols.path().join(';'));
    symbols.setPath(before);
    expect(symbols.path()).toEqual(before);
    expect(() => symbols.setPath('c:\\x' as never)).toThrow('A path is a list');
  });

  test('paths of images and sources', () => {
    const { symbols } = session;
    symbols.setImagePath(['c:\\images']);
    symbols.setSourcePath(['c:\\a', 'c:\\b']);
    expect(command(session, '.exepath')).toContain('c:\\images');
    expect(command(session, '.srcpath')).toContain('c:\\a;c:\\b');
    expect([symbols.imagePath(), symbols.sourcePath()]).toEqual([
      ['c:\\images'],
      ['c:\\a', 'c:\\b'],
    ]);
    symbols.setImagePath([]);
    symbols.setSourcePath([]);
    expect(symbols.sourcePath()).toEqual([]);
  });

  test('the options', () => {
    const { symbols } = session;
    const engine = () =>
      [...command(session, '.symopt').matchAll(/SYMOPT_(\w+)/g)].map((m) => m[1]);
    expect(symbols.options()).toEqual(engine());
    expect(symbols.options()).toEqual(
      expect.arrayContaining(['LOAD_LINES', 'NO_PROMPTS', 'DEFERRED_LOADS']),
    );
    symbols.addOptions('EXACT_SYMBOLS', 'NO_CPP');
    expect(symbols.options()).toEqual(engine());
    expect(symbols.options()).toContain('EXACT_SYMBOLS');
    symbols.removeOptions('EXACT_SYMBOLS', 'NO_CPP');
    expect(symbols.options()).not.toContain('EXACT_SYMBOLS');
    expect(() => symbols.addOptions('NOSUCH' as never)).toThrow("'NOSUCH' is no option of symbols");
  });

  test('they print', () => {
    expect(inspect(session.symbols)).toMatch(/^Symbols \{\n {2}path: \[/);
    expect(inspect(session.symbols.at('target!add'))).toMatch(/address: 0x14000/);
    expect(JSON.parse(JSON.stringify(session.symbols.find('target!add')))).toMatchObject({
      name: 'target!add',
      address: `0x${masm(session, 'target!add').toString(16)}`,
    });
  });
});

describe('loading', () => {
  test('says where the symbols were found', () => {
    const report = session.module('target').loadSymbols();
    expect(report).toMatchObject({ module: 'target', symbolState: 'private' });
    expect(report.symbolFile!.toLowerCase()).toBe(
      program('target').replace(/exe$/, 'pdb').toLowerCase(),
    );
    const found = report.attempts.filter((attempt) => attempt.found);
    expect(found).toEqual([
      {
        place: expect.stringMatching(/target\.pdb$/i),
        result: 'private symbols & lines',
        found: true,
      },
    ]);
    expect(session.symbols.options()).not.toContain('DEBUG');
    expect(session.symbols.address('target!add')).toBe(masm(session, 'target!add'));
  });

  test('says where it has looked, and why there are none', () => {
    const report = session.symbols.load(session.module('kernel32'));
    expect(report.symbolState).toBe('exports');
    const folder = dirname(program('target')).toLowerCase();
    expect(report.attempts).toContainEqual({
      place: `${folder}\\kernel32.pdb`,
      result: 'file not found',
      found: false,
    });
    expect(report.attempts.at(-1)).toMatchObject({ result: 'export symbols', found: true });
  });

  test('says that a PDB is of another build, and takes the right one when it is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'symbols-'));
    const copy = join(folder, 'target.exe');
    copyFileSync(program('target'), copy);
    copyFileSync(program('types').replace(/exe$/, 'pdb'), join(folder, 'target.pdb'));
    session.dispose();
    session = launch(copy, [], { symbols: ['c:\\nowhere'] });
    const target = session.module('target');
    const wrong = target.loadSymbols();
    expect(wrong.symbolState).not.toBe('private');
    expect(wrong.attempts).toContainEqual({
      place: join(folder, 'target.pdb'),
      result: 'mismatched pdb',
      found: false,
    });
    expect(session.symbols.find('target!work')).toBeUndefined();
    expect(() => session.types.get('target!Node')).toThrow('which describe no types');
    const guid = target.pdb()!.guid;
    session.symbols.setPath([dirname(program('target'))]);
    const right = target.loadSymbols();
    expect(right.symbolState).toBe('private');
    expect(session.symbols.find('target!work')!.kind).toBe('function');
    expect(session.types.get('target!Node').size).toBe(144);
    expect(target.pdb()).toMatchObject({ guid, age: 1, matches: true });
    session.dispose();
    session = sessionAt('target!add');
  });

  test('leaves values usable', () => {
    const list = session.value('g_list');
    const nodes = session.value('g_nodes');
    const node = session.thread().frame(1).local('node');
    for (const load of [
      () => session.module('target').loadSymbols(),
      () => session.execute('.reload /f target.exe'),
    ]) {
      load();
      // Other types first, so that their numbers are not what they were.
      for (const name of ['Square', 'Flags', 'Colour']) session.types.get(`target!${name}`);
      session.value('g_bytes');
      expect(list.get('next.name').value).toBe('second');
      expect([list.typeName, node.value.id]).toEqual(['Node *', 1]);
      // The name of an array finds no type: it is asked for again, or is what it was.
      try {
        expect(nodes.get('[2].name').value).toBe('third');
      } catch (error) {
        expect(error).toBeInstanceOf(ValueError);
        expect((error as Error).message).toContain('Ask for it again.');
      }
      expect(session.value('g_nodes').get('[2].name').value).toBe('third');
    }
  });

  test('reads the list of modules anew', () => {
    const before = session.modules().map(String);
    session.symbols.reload();
    expect(session.modules().map(String)).toEqual(before);
    expect(session.module('target').info().symbolState).toBe('private');
    expect(session.symbols.address('target!add')).toBe(masm(session, 'target!add'));
  });
});

test('nothing is asked of an engine that has no target', () => {
  const other = sessionAtMain('target');
  other.go({ timeoutMs: 10_000 });
  expect(() => other.symbols.find('target!add')).toThrow('there is no target, it has ended');
  expect(() => [...other.symbols.match('target!*')]).toThrow('there is no target');
  other[Symbol.dispose]();
});
