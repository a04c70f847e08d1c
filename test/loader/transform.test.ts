// What scripts become: types gone, `using` with its exact meaning, mistakes shown where they are.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ownModule, redirect, typescriptInstead } from '../../src/loader/hooks.ts';
import usingContext from '../../src/loader/using-helper.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dbgeng-loader-'));
const cache = path.join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Evaluates an expression over `transformCached` and `loadSource` in a Node of its own: jest's module
 * system cannot load the transformer.
 */
function evaluate(expression: string, DBGENG_CACHE = cache): unknown {
  const at = (name: string) => JSON.stringify(path.resolve('src/loader', name));
  const file = path.join(folder, 'evaluate.mts');
  writeFileSync(
    file,
    `import { transformCached } from ${at('transform.ts')};
     import { loadSource } from ${at('hooks.ts')};
     console.log(JSON.stringify((${expression}) ?? null));`,
  );
  const options = { encoding: 'utf8', env: { ...process.env, DBGENG_CACHE } } as const;
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', file], options));
}

const transform = (file: string, source: string, DBGENG_CACHE = cache) =>
  String(
    evaluate(
      `transformCached(${JSON.stringify(file)}, ${JSON.stringify(source)}, ${JSON.stringify(file.endsWith('.cts') ? 'commonjs' : 'module')})`,
      DBGENG_CACHE,
    ),
  );

function url(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

describe('transformCached', () => {
  test('strips types and keeps the lines', () => {
    const source = `import { type A, b } from './x.js';\ninterface I { a: A }\nexport const c = (b as I).a satisfies A;\nexport default await c;\n`;
    const code = transform('/a/x.ts', source);
    expect(code).toContain('import { b } from "./x.js"');
    expect(code).toContain('export const c = b.a;');
    expect(code).not.toContain('interface');
    const [, data = ''] = code.split('//# sourceMappingURL=data:application/json;base64,');
    const map = JSON.parse(Buffer.from(data, 'base64').toString()) as object;
    expect(map).toMatchObject({ version: 3, sources: ['x.ts'] });
    expect(map).not.toHaveProperty('sourcesContent');
  });

  test('what TypeScript adds to JavaScript works: enum, parameter property, namespace', () => {
    const source = `enum E { A = 1, B }\nclass C { constructor(readonly x: number) {} }\nnamespace N { export const y = E.B; }\nglobalThis.result = [E[2], new C(5).x, N.y];`;
    const body = transform('/a/e.cts', source);
    const target: { result?: unknown } = {};
    new Function('globalThis', body)(target);
    expect(target.result).toEqual(['B', 5, 2]);
  });

  test('is kept by content and name', () => {
    const count = () =>
      readdirSync(path.join(cache, 'scripts'), { recursive: true }).filter((name) =>
        String(name).endsWith('.js'),
      ).length;
    const first = transform('/a/k.ts', 'const k = 1');
    const once = count();
    expect(transform('/b/k.ts', 'const k = 1')).toBe(first);
    expect(count()).toBe(once);
    transform('/a/k.ts', 'const k = 2');
    expect(count()).toBe(once + 1);
  });

  test('a cache that cannot be written is no obstacle', () => {
    const file = new URL(url('a-file', '')).pathname;
    expect(transform('/a/n.ts', 'let n: 1 = 1', file)).toContain('let n = 1');
  });

  test('a mistake: file, line, column, the line itself', () => {
    const source = JSON.stringify('const a = 1;\n\tconst b: = 2;\n');
    const [name, stack] = evaluate(
      `(() => { try { transformCached('/a/bad.ts', ${source}, 'module'); } catch (e) { return [e.name, e.stack]; } })()`,
    ) as [string, string];
    expect(name).toBe('SyntaxError');
    const lines = stack.split('\n');
    expect(lines[0]).toMatch(/^SyntaxError: \w/);
    expect(lines.slice(2)).toEqual(['\tconst b: = 2;', '\t         ^', '    at /a/bad.ts:2:11']);
  });
});

describe('using', () => {
  const resource = (log: unknown[], name: string, fail?: Error) => ({
    [Symbol.dispose]() {
      log.push(name);
      if (fail) throw fail;
    },
  });

  test('disposes in reverse order, also after an error, which stays the error', () => {
    const log: unknown[] = [];
    const context = usingContext();
    context.u(resource(log, 'a'));
    context.u(null);
    context.u(resource(log, 'b'));
    context.e = new Error('body');
    expect(() => context.d()).toThrow('body');
    expect(log).toEqual(['b', 'a']);
  });

  test('a disposer that throws does not hide the error before it', () => {
    const context = usingContext();
    context.u(resource([], 'a', new Error('dispose a')));
    context.u(resource([], 'b', new Error('dispose b')));
    context.e = new Error('body');
    let caught: {
      name?: string;
      error?: Error;
      suppressed?: { error?: Error; suppressed?: Error };
    } = {};
    try {
      void context.d();
    } catch (error) {
      caught = error as typeof caught;
    }
    expect(caught.name).toBe('SuppressedError');
    expect(caught.error?.message).toBe('dispose a');
    expect(caught.suppressed?.error?.message).toBe('dispose b');
    expect(caught.suppressed?.suppressed?.message).toBe('body');
  });

  test('awaits what await using declared', async () => {
    const log: unknown[] = [];
    const context = usingContext();
    context.u(resource(log, 'sync'));
    context.a({
      async [Symbol.asyncDispose]() {
        await null;
        log.push('async');
      },
    });
    context.a(resource(log, 'either'));
    const end = context.d();
    expect(log).toEqual(['either']);
    await end;
    expect(log).toEqual(['either', 'async', 'sync']);
  });

  test('an undefined thrown by the body is thrown', () => {
    const context = usingContext();
    context.e = undefined;
    let thrown = false;
    try {
      void context.d();
    } catch {
      thrown = true;
    }
    expect(thrown).toBe(true);
  });

  test('what cannot be disposed of is refused at once', () => {
    expect(() => usingContext().u(5)).toThrow('5 is not an object');
    expect(() => usingContext().u({})).toThrow('no method Symbol.dispose');
    expect(() => usingContext().a({})).toThrow('no method Symbol.asyncDispose or Symbol.dispose');
  });
});

describe('hooks', () => {
  test('which files are transformed, and what they are', () => {
    const cases: [name: string, text: string, format: string | null][] = [
      ['a.mts', 'let a: 1', 'module'],
      ['a.cts', 'let a: 1', 'commonjs'],
      ['a.ts', 'let a: number', 'module'],
      ['b.ts', 'import x = require("fs"); x.statSync("/");', 'commonjs'],
      ['c.ts', 'const x: any = require("fs"); module.exports = x;', 'commonjs'],
      ['d.ts', 'import fs from "fs"; const require = fs; require("x");', 'module'],
      ['a.js', 'const a = 1;', null],
      ['u.js', 'using a = null;', 'module'],
      ['u.cjs', '{ using a = null; }', 'commonjs'],
      ['a.json', '{}', null],
    ];
    const urls = JSON.stringify([...cases.map(([name, text]) => url(name, text)), 'node:fs']);
    const found = evaluate(`${urls}.map((url) => loadSource(url)?.format ?? null)`);
    expect(found).toEqual([...cases.map(([, , format]) => format), null]);
  });

  test('the package a file belongs to decides', () => {
    writeFileSync(path.join(folder, 'package.json'), '{"type":"commonjs"}');
    try {
      // What `npm init` writes decides about JavaScript, but not about TypeScript.
      const cases: [name: string, text: string, format: string][] = [
        ['p.js', '{ using a = null; }', 'commonjs'],
        ['p.ts', 'export const a = 1', 'module'],
        ['q.ts', 'import "./p.ts"; await 1;', 'module'],
        ['r.ts', 'await 1;', 'module'],
        ['s.ts', 'const a: any = require("fs");', 'commonjs'],
        ['t.ts', 'console.log(__dirname as string);', 'commonjs'],
        ['u.cts', 'import fs from "fs";', 'commonjs'],
      ];
      const urls = JSON.stringify(cases.map(([name, text]) => url(name, text)));
      expect(evaluate(`${urls}.map((url) => loadSource(url)?.format)`)).toEqual(
        cases.map(([, , format]) => format),
      );
    } finally {
      rmSync(path.join(folder, 'package.json'));
    }
  });

  test('dbgeng is this installation', () => {
    const own = pathToFileURL(path.resolve('package.json')).href;
    expect(redirect('dbgeng')).toEqual({ specifier: 'dbgeng', parentURL: own });
    expect(redirect('dbgeng/raw')).toEqual({ specifier: 'dbgeng/raw', parentURL: own });
    expect(redirect('dbgeng-tools')).toBeUndefined();
    expect(redirect('./dbgeng')).toBeUndefined();
  });

  test('our own modules are where they say', () => {
    const own = pathToFileURL(path.resolve('src/engine/x.ts')).href;
    expect(ownModule('../raw.ts', own)).toBe(pathToFileURL(path.resolve('src/raw.ts')).href);
    expect(ownModule('koffi', own)).toBeUndefined();
    expect(ownModule('../../package.json', own)).toBeUndefined();
    expect(ownModule('./x.ts', pathToFileURL('/elsewhere/y.ts').href)).toBeUndefined();
  });

  test('a .js that is only there as .ts', () => {
    const parent = url('main.ts', '');
    url('part.ts', '');
    url('part.mts', '');
    expect(typescriptInstead('./part.js', parent)).toBe('./part.ts');
    expect(typescriptInstead('./part.mjs', parent)).toBe('./part.mts');
    expect(typescriptInstead('./part.cjs', parent)).toBeUndefined();
    expect(typescriptInstead('./none.js', parent)).toBeUndefined();
    expect(typescriptInstead('part.js', parent)).toBeUndefined();
  });
});
