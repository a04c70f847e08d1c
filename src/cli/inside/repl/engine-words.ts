// Runs next to the engine: WinDbg's words at the prompt: those that have a verb, and those that lack their colon.

/** Commands that are not for `execute`, whose verbs are not what its message tells programs. */
const VERBS: Readonly<Record<string, string>> = {
  q: '.quit ends',
  qq: '.quit ends',
  qd: '.detach lets the target live on',
  '.restart': '.launch starts another target',
  '.create': '.launch starts another target',
  '.opendump': '.open opens a dump',
  '.attach': '.attach is a verb, without the colon',
};

/** What `execute` has thrown, in words for people. */
export function atPrompt(error: unknown): unknown {
  const { message } = error as Error;
  const [, word = ''] = /^'(.+?)' is not for execute: /.exec(message) ?? [];
  const verb = VERBS[word.toLowerCase()];
  return verb === undefined ? error : new TypeError(`:${word} is not for the prompt: ${verb}.`);
}

const WORDS = new RegExp(
  '^(?:!\\w+|~\\S*|\\?+|' +
    'lm\\w*|k[bcdfnpv]*|b[aplcdemu]|g[uhn]?|[prstux]|d[abcdfpqstuvwx]|d[dpq][sap]|e[abdpquwz]+|' +
    'ln|lsa?|sx\\w?|u[bf]|rm|vertarget|wt|[pt][act])$',
  'i',
);

/** What a line has come to that reads like a command of WinDbg: with a hint at the colon. */
export function withColon(line: string, error: unknown): unknown {
  const [word = ''] = line.split(/\s/, 1);
  if (!(error instanceof ReferenceError || error instanceof SyntaxError) || !WORDS.test(word))
    return error;
  const name = word.replace(/^\W+/, '');
  const meant = error instanceof SyntaxError || error.message === `${name} is not defined`;
  return meant ? Object.assign(error, { hint: `A command of WinDbg? :${line}` }) : error;
}
