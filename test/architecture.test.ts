// The arrows between the rooms of src/ point one way. An import that points back fails here.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import packageJson from '../package.json' with { type: 'json' };
import { importsOf } from './support/imports.ts';
import { filesBelow, root } from './support/repository.ts';

/** Each room may use those after it: `cli → host → … → ffi`. */
const chain = ['cli', 'host', 'session', 'engine', 'generated', 'com', 'ffi'];

/** Rooms beside the chain: what they may use, and who may use them. */
const beside: Record<string, { uses: string[]; usedBy: string[] }> = {
  wine: { uses: [], usedBy: ['cli', 'host', 'loader'] },
  loader: { uses: ['wine'], usedBy: ['cli', 'host'] },
  kd: { uses: [], usedBy: ['cli'] },
};

/** The public entries, `src/*.ts`: tables of contents, which only the command line reads. */
const entries = '(entries)';

const roomOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : entries);

/** Why a file of `from` may not import one of `to`; undefined when it may. */
function objection(from: string, to: string): string | undefined {
  if (from === to || from === entries) return undefined;
  if (to === entries) return from === 'cli' ? undefined : `only cli reads the public entries`;
  if (beside[from] || beside[to]) {
    const allowed = beside[from]?.uses.includes(to) || beside[to]?.usedBy.includes(from);
    return allowed ? undefined : `${from} and ${to} do not know each other`;
  }
  if (from === 'cli' && to !== 'host') return `cli uses the public entries, not ${to}`;
  return chain.indexOf(from) < chain.indexOf(to) ? undefined : `${from} comes after ${to}`;
}

/** What a table of contents holds that is neither `export … from` nor a comment. */
function statementsBesideExports(file: string): string[] {
  return readFileSync(join(root, 'src', file), 'utf8')
    .replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement && !/^export\b[^;]*\bfrom\s+'[^']+'$/.test(statement));
}

const files = filesBelow(join(root, 'src')).filter((file) => file.endsWith('.ts'));
const arrows = files.flatMap((file) =>
  importsOf(join(root, 'src', file)).map((specifier) => ({ file, specifier })),
);
const inner = arrows
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map(({ file, specifier }) => ({ file, target: posix.join(posix.dirname(file), specifier) }))
  // The package's own description, and the folder of the sources as a place, are no rooms.
  .filter(({ target }) => target !== '../package.json' && target !== '.');
const outer = arrows.filter(({ specifier }) => !/^(?:\.|node:)/.test(specifier));

describe('the rule', () => {
  test.each([
    ['ffi', 'com'],
    ['com', 'generated'],
    ['com', 'engine'],
    ['generated', 'engine'],
    ['engine', 'session'],
    ['session', 'host'],
    ['session', entries],
    ['host', 'cli'],
    ['cli', 'engine'],
    ['engine', 'wine'],
    ['wine', 'ffi'],
    ['kd', 'com'],
    ['session', 'kd'],
  ])('refuses %s → %s', (from, to) => expect(objection(from, to)).toBeDefined());

  test.each([
    ['cli', entries],
    ['cli', 'wine'],
    ['host', 'session'],
    ['engine', 'ffi'],
    ['generated', 'com'],
    [entries, 'generated'],
  ])('allows %s → %s', (from, to) => expect(objection(from, to)).toBeUndefined());
});

describe('src', () => {
  test('has arrows to look at', () => {
    const pairs = new Set(inner.map(({ file, target }) => `${roomOf(file)} → ${roomOf(target)}`));
    expect([...pairs]).toEqual(expect.arrayContaining(['com → ffi', 'generated → com']));
  });

  test('has only rooms that are in the plan', () => {
    const rooms = [...new Set(files.map(roomOf))];
    expect(
      rooms.filter((room) => ![...chain, ...Object.keys(beside), entries].includes(room)),
    ).toEqual([]);
  });

  test('imports files of its own that are there, by their own names', () => {
    const wrong = inner.filter(({ target }) => !existsSync(join(root, 'src', target)));
    expect(wrong).toEqual([]);
  });

  test('has no arrow that points back', () => {
    const wrong = inner.flatMap(({ file, target }) => {
      const reason = objection(roomOf(file), roomOf(target));
      return reason ? [`${file} → ${target}: ${reason}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('imports koffi in ffi only', () => {
    const users = outer.filter(({ specifier }) => specifier.split('/')[0] === 'koffi');
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ file }) => dirname(file).split('/')[0] !== 'ffi')).toEqual([]);
  });

  test('imports only packages that are installed with it', () => {
    const known = Object.keys(packageJson.dependencies);
    const unknown = outer.filter(
      ({ specifier }) =>
        !known.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
    );
    expect(unknown).toEqual([]);
  });

  test('has tables of contents for public entries', () => {
    const tables = files.filter((file) => roomOf(file) === entries);
    expect(tables).toContain('index.ts');
    for (const file of tables) expect([file, ...statementsBesideExports(file)]).toEqual([file]);
  });
});
