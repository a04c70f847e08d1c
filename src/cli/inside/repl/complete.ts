// Runs next to the engine: what Tab offers.
import type { Session } from '../../../index.ts';
import { attempt } from './attempt.ts';
import { helpNames } from './help.ts';
import { propertyNames } from './members.ts';
import type { Completion, Verb } from './verb.ts';

/** Candidates for the text from `start` to the cursor. */
export interface Completions {
  readonly start: number;
  readonly candidates: readonly string[];
  /** The text is (the beginning of) a file's name, for whoever sees the user's files. */
  readonly path?: string;
}

/** What completion asks about. */
export interface CompletionSource {
  readonly session: Session | undefined;
  readonly verbs: ReadonlyMap<string, Verb>;
  /** Names that the global object and declarations offer. */
  globals(): string[];
  /** The value of a chain of names; undefined where there is none. */
  peek(chain: string): unknown;
}

const MOST = 200;
const NOTHING = (line: string): Completions => ({ start: line.length, candidates: [] });

/** What may follow `line`, which ends at the cursor. */
export function complete(source: CompletionSource, line: string): Completions {
  if (line.startsWith(':'))
    return engineText(source, line, /[^\s;,()"[\]+*-]*$/.exec(line.slice(1))![0]);
  const verb = /^\.(\w*)$/.exec(line);
  if (verb)
    return matching(
      line,
      `.${verb[1]}`,
      [...source.verbs.keys()].map((name) => `.${name}`),
    );
  const arguments_ = /^\.(\w+)\s+(.*)$/.exec(line);
  if (arguments_) return verbArgument(source, line, arguments_[1]!, arguments_[2]!);
  return javascript(source, line);
}

function verbArgument(
  source: CompletionSource,
  line: string,
  name: string,
  rest: string,
): Completions {
  const how: Completion = name === 'help' ? 'verb' : (source.verbs.get(name)?.completes ?? 'none');
  const word = /\S*$/.exec(rest)![0];
  switch (how) {
    case 'symbol':
      return symbols(source, line, word);
    case 'module':
      return matching(line, word, moduleNames(source));
    case 'path':
      return { start: line.length - word.length, candidates: [], path: word };
    case 'verb':
      return matching(line, word, [...source.verbs.keys(), ...helpNames(word)]);
    case 'none':
      return NOTHING(line);
  }
}

/** What takes the name of a module: `lm m`, `lmvm`, `ld`, `.reload /f`, and some extensions. */
const MODULE_COMMAND =
  /^:\s*(?:lm[a-ln-z\s]*m\s+(?:\S+\s+)*?|(?:ld|\.reload|!lmi|!dh)\s+(?:[/-]\S+\s+)*)$/i;

/** A command of the engine: symbols, fields of variables and types. */
function engineText(source: CompletionSource, line: string, word: string): Completions {
  const field = /^(.+)(->|\.)(\w*)$/.exec(word);
  if (field && !field[1]!.includes('!')) return fields(source, line, field[1]!, field[3]!);
  if (MODULE_COMMAND.test(line.slice(0, line.length - word.length)))
    return matching(line, word, moduleNames(source));
  const type = /^:\s*dt\s+(?:-\w+\s+)*(\S+)\s+(?:.*\s)?(\w*)$/.exec(line);
  if (type) return matching(line, type[2]!, attempt(() => typeFields(source, type[1]!)) ?? []);
  return symbols(source, line, word);
}

function fields(source: CompletionSource, line: string, base: string, prefix: string): Completions {
  const names = attempt(() => source.session!.value(base).fieldNames()) ?? [];
  return matching(line, prefix, names);
}

function typeFields({ session }: CompletionSource, name: string): string[] {
  return session!.types.get(name).fields.map((field) => field.name);
}

/** `mod` → `module!`, `module!na` → its symbols. */
function symbols(source: CompletionSource, line: string, word: string): Completions {
  const { session } = source;
  if (!session) return NOTHING(line);
  const bang = word.indexOf('!');
  if (bang < 0)
    return matching(
      line,
      word,
      moduleNames(source).map((name) => `${name}!`),
    );
  const names = new Set<string>();
  attempt(() => {
    for (const { name } of session.symbols.match(`${word}*`))
      if (names.add(name).size >= MOST) break;
  });
  // Those of imports stand for others, and would come first.
  const isImport = (name: string) => /!_+imp_/.test(name);
  const sorted = [...names].sort();
  const candidates = [...sorted.filter((name) => !isImport(name)), ...sorted.filter(isImport)];
  return { start: line.length - word.length, candidates };
}

function moduleNames({ session }: CompletionSource): string[] {
  return attempt(() => session!.modules().map((module) => module.name)) ?? [];
}

const CHAIN = /((?:[\w$]+(?:\[(?:\d+|'[^']*'|"[^"]*")\])*(?:\?\.|\.))+)?([\w$]*)$/;

function javascript(source: CompletionSource, line: string): Completions {
  const text = openString(line);
  if (text !== undefined) return insideString(source, line, text);
  const [, base, prefix = ''] = CHAIN.exec(line)!;
  if (base === undefined)
    return prefix === '' ? NOTHING(line) : matching(line, prefix, source.globals());
  const value = source.peek(base.replace(/\??\.$/, ''));
  return matching(line, prefix, value == null ? [] : propertyNames(value));
}

/** The text of a string that has begun and not ended. */
function openString(line: string): string | undefined {
  let quote = '';
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (character === '\\') at++;
    else if (quote === '') {
      if ('\'"`'.includes(character)) [quote, start] = [character, at + 1];
    } else if (character === quote) quote = '';
  }
  return quote === '' ? undefined : line.slice(start);
}

/** A function whose first argument is the string that ends at the cursor, and what it is a member of. */
const CALL = /(?:([\w$.[\]]+)\.)?\b([\w$]+)\(\s*['"`](?:[^'"`\\]|\\.)*$/;

/** These take a file, wherever they are members. */
const FILES = new Set(['launch', 'openDump', 'writeDump', 'load']);

/** Modules, fields of a value in `.get('…')`, files, symbols. */
function insideString(source: CompletionSource, line: string, text: string): Completions {
  const [, before, name = ''] = CALL.exec(line) ?? [];
  // Behind a call, which is not made for a look: that of `thread.frame()` would be the current frame's.
  const owner = before ?? (name === 'local' ? 'frame' : undefined);
  if (FILES.has(name) || /^(?:\.{0,2}\/|~\/|[a-z]:[\\/])/i.test(text))
    return { start: line.length - text.length, candidates: [], path: text };
  if (name === 'module') return matching(line, text, moduleNames(source));
  if (owner !== undefined && /^(?:get|field|local|value|at)$/.test(name)) {
    // A value that cannot be read has no fields, rather than symbols.
    const names = attempt(() => namesFor(source.peek(owner), name, text) ?? 'none') ?? [];
    if (names !== 'none')
      return names.length > 0 ? matching(line, /\w*$/.exec(text)![0], names) : NOTHING(line);
  }
  return symbols(source, line, /[^\s,()]*$/.exec(text)![0]);
}

/** Members that a path into a value, or a frame's variables, may name next. */
function namesFor(owner: unknown, method: string, text: string): string[] | undefined {
  const { fieldNames, locals } = owner as { fieldNames?: unknown; locals?: () => object };
  if ((method === 'get' || method === 'field') && typeof fieldNames === 'function') {
    const outer = text.replace(/\.?\w*$/, '');
    const value = owner as {
      get(path: string): { fieldNames(): string[] };
      fieldNames(): string[];
    };
    return (outer === '' ? value : value.get(outer)).fieldNames();
  }
  if (method === 'local' && typeof locals === 'function') return Object.keys(locals.call(owner));
  return undefined;
}

/** Those that begin so; where none does, those that begin so in other letters. */
function matching(line: string, prefix: string, names: readonly string[]): Completions {
  const exact = names.filter((name) => name.startsWith(prefix));
  const lower = prefix.toLowerCase();
  const candidates =
    exact.length > 0 ? exact : names.filter((name) => name.toLowerCase().startsWith(lower));
  return {
    start: line.length - prefix.length,
    candidates: [...new Set(candidates)].sort().slice(0, MOST),
  };
}
