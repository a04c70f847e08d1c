/** Commands that must not reach the engine, and why: they fault inside it, or wait for input for ever. */
import { readFileSync } from 'node:fs';
import type { Session } from './session.ts';

/**
 * Without a target these are access violations inside the engine: all forms of `g`, search and fill of
 * memory, ports. Found by running every command of the engine before a target and after its end.
 */
const FAULTS = /^(?:g[cnhu]*-?|s|fp?|[io][bwd])$/i;

/** These end or replace the target behind the session's back. */
const ENDS = new Map(
  Object.entries({
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
  }),
);

/** `e` commands without a value ask for one at the console. */
const WITHOUT_VALUE = /^e(?:[abdfpquwDz]|za|zu)?$/;

interface Part {
  readonly text: string;
  /** It stood in quotes, as text for what is in front of it. */
  readonly quoted: boolean;
}

const DEEPEST = 8;

/** Nearly every text is one command without any of these: nothing to cut, nothing to replace, no script. */
const SPECIAL = /[;\n{}"'$]/;
const SCRIPT = /(?:^|[;{]\s*)\$(?:\$?>?a?<|\$><)\s*(\S+)/;
/** Expressions with braces of their own, to the end of the line. */
const EXPRESSION = /^\s*(?:dx|\?\?)\s/;
/** The first word, behind a prefix for threads or processes, and the rest. */
const COMMAND =
  /^\s*(?:[~|](?:\*|#|\.|\d+|\[[^\]]*\])?\s+|~(?:\*|#|\.|\d+)(?=[^\ds\s]))?(\.?!{0,2}[a-z_@$0-9]+-?)\s*(.*?)\s*$/is;
/** Commands without a space before their argument: g@$ra, gu;r, t5. */
const BARE = /^([a-z]+?)(?:[@$0-9].*)$/i;

/**
 * Why `command` must not run now; undefined when it may. Looks into lists (`a; b`), blocks (`.if (x) {…}`),
 * quoted commands (`j x 'a' ; 'b'`, `bp x "a"`), thread prefixes (`~0 g`), aliases and script files: finds
 * too much rather than too little. Every command passes here, so it is written without iterators.
 */
export function objection(session: Session, command: string, target: boolean): string | undefined {
  return objectionTo(session, command, target, 0);
}

function objectionTo(
  session: Session,
  text: string,
  target: boolean,
  depth: number,
): string | undefined {
  if (depth > DEEPEST) return undefined;
  if (!SPECIAL.test(text))
    return EXPRESSION.test(text)
      ? undefined
      : objectionToPart(session, { text, quoted: false }, target, depth);
  const script = SCRIPT.exec(text)?.[1];
  if (script) {
    const content = contentOf(script);
    return content === undefined ? undefined : objectionTo(session, content, target, depth + 1);
  }
  if (EXPRESSION.test(text)) return undefined;
  for (const part of split(text)) {
    const problem = objectionToPart(session, part, target, depth);
    if (problem) return problem;
  }
  for (const [, name] of text.matchAll(/\$\{([^}]+)\}/g)) {
    const alias = aliasOf(session, name!);
    const problem = alias && objectionTo(session, alias, target, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}

/** The same for what has been cut out. */
function objectionToPart(
  session: Session,
  { text, quoted }: Part,
  target: boolean,
  depth: number,
): string | undefined {
  const found = COMMAND.exec(text);
  if (!found) return undefined;
  const word = found[1]!;
  const rest = found[2]!;
  const problem = objectionToWord(word, rest, quoted, target);
  if (problem) return problem;
  const bare = BARE.exec(word)?.[1];
  if (bare) {
    const late = objectionToWord(bare, `${word.slice(bare.length)} ${rest}`, quoted, target);
    if (late) return late;
  }
  const alias = aliasOf(session, word);
  if (alias === undefined) return undefined;
  return objectionTo(session, `${alias} ${rest}`, target, depth + 1);
}

function objectionToWord(
  word: string,
  rest: string,
  quoted: boolean,
  target: boolean,
): string | undefined {
  if (!quoted) {
    const ends = ENDS.get(word.toLowerCase());
    if (ends !== undefined) return `'${word}' is not for execute: ${ends}.`;
    if (WITHOUT_VALUE.test(word) && /^\S+$/.test(rest))
      return `'${word} ${rest}' waits for values to be typed in: write them behind the address.`;
  }
  if (!target && FAULTS.test(word))
    return `There is no target: '${word}' would be an access violation inside the engine.`;
  return undefined;
}

/** What stands in quotes behind these is text, as are the arguments of functions: nothing runs it. */
const TAKES_TEXT =
  /^\s*(?:\.(?!if|els|for|while|do\b|block|catch|pcmd|ocommand)\w+\+?|!(?!for_each|list)[\w.]+|as|ad|e(?:a|u|za|zu)|s|x|dt|ln|lm|n)(?!\w)|[(,]\s*$/i;

/** Cuts at `;`, line ends and braces; what quotes hold is looked at as well, and what follows a condition. */
function split(text: string): Part[] {
  const parts: Part[] = [];
  let part = '';
  let quote = '';
  let isText = false;
  const end = (added = '') => {
    parts.push({ text: part + added, quoted: quote !== '' && isText });
    part = '';
  };
  for (const character of text) {
    if (character === quote) {
      end();
      quote = '';
    } else if (quote === '' && /["']/.test(character)) {
      isText ||= TAKES_TEXT.test(part);
      // A placeholder stays as the argument of what stands before it: ea x "text" has its value.
      end(' "…" "…"');
      quote = character;
    } else if (';\n{}'.includes(character)) {
      end();
      if (quote === '') isText = false;
    } else part += character;
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
