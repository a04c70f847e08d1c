/** A cursor over the tokens of a header, with the errors that parsers need. */
import { excerpt, type Token } from './lexer.ts';
import { HeaderError } from './model.ts';

const CLOSERS: Record<string, string> = { '(': ')', '{': '}', '[': ']' };
/** Deeper nesting than any header has; keeps recursive parsers off the end of the stack. */
export const MAX_NESTING = 50;

export class TokenStream {
  readonly file: string;
  private readonly tokens: Token[];
  private readonly end: Token;
  private at = 0;

  constructor(tokens: Token[], file: string, lastLine: number) {
    this.tokens = tokens;
    this.file = file;
    this.end = { kind: 'punct', text: '', line: lastLine, cpp: false };
  }

  get atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  /** The token `offset` places ahead; one with an empty text past the end. */
  peek(offset = 0): Token {
    return this.tokens[this.at + offset] ?? this.end;
  }

  next(): Token {
    const token = this.peek();
    if (!this.atEnd) this.at++;
    return token;
  }

  /** Is the next token spelled so? String literals never are. */
  is(text: string, offset = 0): boolean {
    const token = this.peek(offset);
    return token.text === text && (token.kind === 'word' || token.kind === 'punct');
  }

  accept(text: string): boolean {
    const found = this.is(text);
    if (found) this.at++;
    return found;
  }

  expect(text: string, where: string): Token {
    if (!this.is(text)) this.fail(`expected "${text}" ${where}`);
    return this.next();
  }

  word(what: string): Token {
    if (this.peek().kind !== 'word') this.fail(`expected ${what}`);
    return this.next();
  }

  /** Throws: the message, then what stands in the header from `token` on. */
  fail(message: string, token: Token = this.peek()): never {
    let index = this.at;
    while (index > 0 && this.tokens[index] !== token) index--;
    if (this.tokens[index] !== token) index = this.at;
    const text = excerpt(
      this.tokens
        .slice(index, index + 12)
        .map((each) => each.text)
        .join(' '),
    );
    const found = text === '' ? 'the header ends here' : `found: ${text}`;
    throw new HeaderError(this.file, token.line, `${message}; ${found}`);
  }

  /** The tokens between the bracket that comes next and its partner, both consumed. */
  balanced(what: string): Token[] {
    const opener = this.next();
    const start = this.at;
    const closers = [CLOSERS[opener.text] ?? this.fail(`expected a bracket ${what}`, opener)];
    while (closers.length > 0) {
      if (this.atEnd) this.fail(`the "${opener.text}" ${what} is never closed`, opener);
      const token = this.next();
      if (token.kind !== 'punct') continue;
      const closer = Object.hasOwn(CLOSERS, token.text) ? CLOSERS[token.text] : undefined;
      if (closer !== undefined) closers.push(closer);
      else if (token.text === ')' || token.text === '}' || token.text === ']') {
        if (token.text !== closers.pop()) this.fail(`a bracket ${what} does not match`, token);
      }
    }
    return this.tokens.slice(start, this.at - 1);
  }
}
