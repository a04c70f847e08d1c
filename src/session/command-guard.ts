/** Commands that must not reach the engine, and why: they fault inside it, or wait for input for ever. */
import { readFileSync } from 'node:fs';
import type { Session } from './session.ts';

/**
 * Without a target these are access violations inside the engine: all forms of `g`, search and fill of
 * memory, ports. Found by running every command of the engine before a target and after its end.
 */
const FAULTS = /^(?:g[cnhu]*-?|s|fp?|[io][bwd])$/i;

/** These end or replace the target behind the session's back. */
const ENDS: Record<string, string> = {
  q: 'dispose() ends a session',
  qq: 'dispose() ends a session',
  qd: "start with { ending: 'detach' }, and dispose()",
  '.restart': 'dispose() the session and launch again',
  '.opendump': 'dispose() the session, and openDump()',
  '.create': 'launch() starts a session, and one session has one target',
  '.attach': 'attach() starts a session, and one session has one target',
  '.shell': 'it waits for the input of a console: use node:child_process',
  '!!': 'it waits for the input of a console: use node:child_process',
  a: 'it waits for instructions to be typed in: use session.assemble()',
};

/** `e` commands without a value ask for one at the console. */
const WITHOUT_VALUE = /^e(?:[abdfpquwDz]|za|zu)?$/;

interface Segment {
  readonly word: string;
  readonly rest: string;
  /** It stood in quotes: perhaps a command, perhaps only text. */
  readonly quoted: boolean;
}

interface Part {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * Why `command` must not run now; undefined when it may. Looks into lists (`a; b`), blocks (`.if (x) {…}`),
 * quoted commands (`j x 'a' ; 'b'`, `bp x "a"`), thread prefixes (`~0 g`), aliases and script files.
 */
export function objection(session: Session, command: string, target: boolean): string | undefined {
  for (const { word, rest, quoted } of segments(session, command, 0)) {
    const ends = ENDS[word] ?? ENDS[word.toLowerCase()];
    if (ends && !quoted) return `'${word}' is not for execute: ${ends}.`;
    if (!quoted && WITHOUT_VALUE.test(word) && /^\S+$/.test(rest))
      return `'${word} ${rest}' waits for values to be typed in: write them behind the address.`;
    if (!target && FAULTS.test(word))
      return `There is no target: '${word}' would be an access violation inside the engine.`;
  }
  return undefined;
}

const DEEPEST = 8;

/** What may be a command inside `text`: its first word and the rest. Finds too much rather than too little. */
function* segments(session: Session, text: string, depth: number): Generator<Segment> {
  if (depth > DEEPEST) return;
  const script = /(?:^|[;{]\s*)\$(?:\$?>?a?<|\$><)\s*(\S+)/.exec(text)?.[1];
  if (script) {
    const content = contentOf(script);
    if (content !== undefined) yield* segments(session, content, depth + 1);
    return;
  }
  // Expressions with braces of their own, to the end of the line.
  if (/^\s*(?:dx|\?\?)\s/.test(text)) return;
  for (const { text: part, quoted } of split(text)) {
    const [, word = '', rest = ''] =
      /^\s*(?:[~|](?:\*|#|\.|\d+|\[[^\]]*\])?\s+|~(?:\*|#|\.|\d+)(?=[^\ds\s]))?(\.?!{0,2}[a-z_@$0-9]+-?)\s*(.*?)\s*$/is.exec(
        part,
      ) ?? [];
    if (word === '') continue;
    yield { word, rest, quoted };
    // Commands without a space before their argument: g@$ra, gu;r, t5.
    const bare = /^([a-z]+?)(?:[@$0-9].*)$/i.exec(word)?.[1];
    if (bare) yield { word: bare, rest: `${word.slice(bare.length)} ${rest}`, quoted };
    const alias = aliasOf(session, word);
    if (alias !== undefined) yield* segments(session, `${alias} ${rest}`, depth + 1);
  }
  for (const [, name] of text.matchAll(/\$\{([^}]+)\}/g)) {
    const alias = aliasOf(session, name!);
    if (alias !== undefined) yield* segments(session, alias, depth + 1);
  }
}

/** Cuts at `;`, line ends and braces; what quotes hold is looked at as well, and what follows a condition. */
function split(text: string): Part[] {
  const parts: Part[] = [];
  let part = '';
  let quote = '';
  const end = (added = '') => {
    parts.push({ text: part + added, quoted: quote !== '' });
    part = '';
  };
  for (const character of text) {
    if (character === quote) {
      end();
      quote = '';
    } else if (quote === '' && /["']/.test(character)) {
      // A placeholder stays as the argument of what stands before it: ea x "text" has its value.
      end(' "…" "…"');
      quote = character;
    } else if (';\n{}'.includes(character)) end();
    else part += character;
  }
  end();
  return parts;
}

function aliasOf({ engine }: Session, name: string): string | undefined {
  const { hresult, DstBuffer } = engine.control.hr.GetTextReplacementWide(name, 0);
  return hresult === 0 ? DstBuffer : undefined;
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path.replaceAll('"', ''), 'utf8');
  } catch {
    return undefined; // the engine says so itself
  }
}
