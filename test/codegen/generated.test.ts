// The files in src/generated as they are committed: complete, loadable one by one, and without Microsoft's words.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HOT } from '../../codegen/emit/helpers.ts';
import { generate } from '../../codegen/generate.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import type { HeaderName } from '../../headers/locate.ts';
import { headerText } from './header-text.ts';

const src = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(path.join(src, 'generated'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(src, 'generated', name));

const read = (file: string) => readFileSync(file, 'utf8');
const model = (name: HeaderName) => parseHeader(headerText(name), name);

test('the same model gives the same files', () => {
  for (const name of ['dbgeng.h', 'dbgmodel.h'] as const)
    expect([...generate(model(name))]).toEqual([...generate(model(name))]);
});

test('what every call reads is a constant of the file, not an import', () => {
  const wrong = files.flatMap((file) => {
    const imported = /^import \{([^}]*)\} from '[./]+com\/call\.ts';$/m.exec(read(file))?.[1] ?? '';
    const names = imported.split(',').map((name) => name.trim());
    return HOT.filter((name) => names.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(wrong).toEqual([]);
  expect(files.filter((file) => / = hot;$/m.test(read(file))).length).toBeGreaterThan(50);
});

describe('modules', () => {
  /** What a module imports at run time, in order. */
  const imports = new Map<string, string[]>();
  const importsOf = (file: string): string[] => {
    let found = imports.get(file);
    if (!found) {
      const statements = read(file).matchAll(
        /^(?:import|export) (?!type)[^;]*? from '(\..*?)';/gms,
      );
      found = [...statements].map(([, target]) => path.resolve(path.dirname(file), target!));
      imports.set(file, found);
    }
    return found;
  };

  /** Modules in the order in which they run when `entry` is imported first. */
  function order(entry: string): string[] {
    const seen = new Set<string>();
    const done: string[] = [];
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      importsOf(file).forEach(visit);
      done.push(file);
    };
    visit(entry);
    return done;
  }

  test.each(files.map((file) => [path.relative(src, file), file] as const))(
    '%s can be imported first: what it extends runs before it',
    (_, entry) => {
      const defined = new Set<string>();
      for (const file of order(entry)) {
        for (const [, name, base] of read(file).matchAll(
          /^export class (\w+)(?: extends (\w+))?/gm,
        )) {
          if (base && /^I[A-Z]/.test(base)) expect([name, defined.has(base)]).toEqual([name, true]);
          defined.add(name!);
        }
      }
    },
  );
});

describe('comments', () => {
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9_]+/g) ?? [];
  /** So many words in a row are no coincidence. */
  const LENGTH = 8;

  function* runs(text: string): Generator<string> {
    const all = words(text);
    for (let i = 0; i + LENGTH <= all.length; i++) yield all.slice(i, i + LENGTH).join(' ');
  }

  const headerComments = (text: string) =>
    text
      .replace(/\r/g, '')
      .match(/(?:^[ \t]*\/\/.*\n)+|\/\*[\s\S]*?\*\//gm)!
      .map((comment) => comment.replace(/^[ \t]*\/\/|^[ \t]*\*/gm, ''));

  test.each(['dbgeng.h', 'dbgmodel.h'] as const)('no sentence of %s stands in ours', (name) => {
    const theirs = new Set(headerComments(headerText(name)).flatMap((text) => [...runs(text)]));
    expect(theirs.size).toBeGreaterThan(5000);
    const copied = files.flatMap((file) =>
      read(file)
        .split(/\n(?= *\/\*\*)/)
        .flatMap((part) => /\/\*\*[\s\S]*?\*\//.exec(part)?.[0] ?? [])
        .flatMap((comment) => [...runs(comment.replace(/^ *\*|https:\S+/gm, ''))])
        .filter((run) => theirs.has(run)),
    );
    expect(copied).toEqual([]);
  });

  test('every method, interface and struct has one, with its page', () => {
    const bare: string[] = [];
    let methods = 0;
    for (const file of files) {
      const lines = read(file).split('\n');
      lines.forEach((line, i) => {
        const isMethod = /^ {2}[A-Z]\w*\(.*\).* \{$/.test(line);
        const isType = /^export (class|interface) \w+(?<!Hr|Handlers)( extends \w+)? \{$/.test(
          line,
        );
        if (!isMethod && !isType) return;
        methods += isMethod ? 1 : 0;
        const start = lines.lastIndexOf('', i);
        const comment = lines.slice(start, i).join('\n');
        if (!/\{@link https:\/\/learn\.microsoft\.com\/\S+\}/.test(comment)) bare.push(line);
        if (isMethod && !/Since I\w+, slot \d+\./.test(comment)) bare.push(line);
      });
    }
    expect(bare).toEqual([]);
    expect(methods).toBe(635 - 8 + 339);
  });

  test('so has every member of `.hr` and of the handlers, with slot, page and the method it belongs to', () => {
    const bare: string[] = [];
    const members = { Hr: 0, Handlers: 0 };
    for (const file of files) {
      const text = read(file);
      for (const { 1: name, 2: kind, 3: body, index } of text.matchAll(
        /^export interface (\w+?)(Hr|Handlers)(?: extends \w+)? \{\n([\s\S]*?)^\}$/gm,
      )) {
        if (!/\*\/\n$/.test(text.slice(0, index))) bare.push(`${name}${kind}`);
        const lines = body!.split('\n');
        lines.forEach((line, i) => {
          const method = /^ {2}(\w+)\??\(.*\): .*;$/.exec(line)?.[1];
          if (method === undefined) return;
          members[kind as 'Hr' | 'Handlers']++;
          const comment = lines[i - 1] ?? '';
          const link = `{@link ${name}.${method}}`;
          const page = `-${name}-${method}}`.toLowerCase();
          const slot = new RegExp(`^  ${method}\\(.*?this\\.slots\\[(\\d+)\\]`, 'ms').exec(
            text.slice(text.indexOf(`export class ${name} `)),
          )?.[1];
          const whole =
            comment.startsWith('  /** ') &&
            comment.includes(link) &&
            comment.includes(page) &&
            comment.includes(`slot ${slot}`);
          if (!whole) bare.push(`${name}${kind}.${method}`);
        });
      }
    }
    expect(bare).toEqual([]);
    expect(members.Handlers).toBe(635 - 8 + 339);
    // The others return no HRESULT: answers of event callbacks, flags and numbers.
    expect(members.Handlers - members.Hr).toBe(37);
  });

  test('a handler is told what to answer', () => {
    const text = read(path.join(src, 'generated', 'interfaces', 'IDebugEventCallbacks.ts'));
    const handlers = text.slice(text.indexOf('export interface IDebugEventCallbacksHandlers'));
    const said = (name: string) =>
      new RegExp(`\\.${name}\\}, slot \\d+; (.*?)\\. \\{@link`).exec(handlers)?.[1];
    expect(said('GetInterestMask')).toBe('return `Mask`');
    expect(said('Breakpoint')).toBe('return a DEBUG_STATUS, or nothing for NO_CHANGE');
    expect(said('SessionStatus')).toBe('return nothing for S_OK');
  });
});
