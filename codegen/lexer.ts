/**
 * Text → tokens and preprocessor directives, each with its line. Comments and line continuations
 * end here. Every step consumes input, so the time is linear in the length of the text.
 */
import { HeaderError } from './model.ts';

export type TokenKind = 'word' | 'number' | 'string' | 'wide' | 'char' | 'punct';

export interface Token {
  kind: TokenKind;
  text: string;
  line: number;
  /** Stands inside a region that only a C++ compiler sees; set by the preprocessor. */
  cpp: boolean;
}

export interface Directive {
  kind: 'directive';
  /** `define`, `ifdef`…; empty for a lone `#`. */
  name: string;
  /** The rest of the logical line, continuations joined, comments replaced by a space. */
  body: string;
  line: number;
}

export type LexItem = Token | Directive;

const TOKEN =
  /([A-Za-z_$][\w$]*)|(\.?\d[\w.]*)|("(?:[^"\\\n]|\\[^\n])*")|('(?:[^'\\\n]|\\[^\n])*')|(\.\.\.|->|::|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^!~<>=?:;,.()[\]{}])/y;
const BLANK = /(?:[ \t\v\f\n]|\\\n)+/y;
const DIRECTIVE_NAME = /[ \t]*([A-Za-z_]\w*)?/y;

/** Splits a header into tokens and directives. */
export function lex(text: string, file: string): LexItem[] {
  return new Lexer(text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''), file, 1).run();
}

/** Splits the body of one directive into tokens; a `#` in it is an error. */
export function lexFragment(text: string, file: string, line: number): Token[] {
  const items = new Lexer(text, file, line).run();
  const directive = items.find((item) => item.kind === 'directive');
  if (directive) throw new HeaderError(file, line, `"#" inside a directive: ${excerpt(text)}`);
  return items as Token[];
}

/** At most 80 characters of the header on one line, for messages. */
export function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 80 ? `${flat.slice(0, 77)}...` : flat;
}

class Lexer {
  private readonly text: string;
  private readonly file: string;
  private readonly items: LexItem[] = [];
  private position = 0;
  private line: number;
  /** Where {@link line} ends. Remembered: looking again from each token is quadratic in long lines. */
  private nextNewline: number;

  constructor(text: string, file: string, firstLine: number) {
    this.text = text;
    this.file = file;
    this.line = firstLine;
    this.nextNewline = this.newlineAfter(0);
  }

  run(): LexItem[] {
    const { text } = this;
    let atLineStart = true;
    while (this.position < text.length) {
      BLANK.lastIndex = this.position;
      const blank = BLANK.exec(text);
      if (blank) {
        if (blank[0].includes('\n')) atLineStart = true;
        this.position = BLANK.lastIndex;
        continue;
      }
      if (text.startsWith('//', this.position)) {
        this.position = this.endOfLogicalLine(this.position);
        continue;
      }
      if (text.startsWith('/*', this.position)) {
        this.position = this.endOfBlockComment(this.position);
        continue;
      }
      if (atLineStart && text[this.position] === '#') {
        this.directive();
        continue;
      }
      atLineStart = false;
      this.token();
    }
    return this.items;
  }

  private token(): void {
    const line = this.lineAt(this.position);
    TOKEN.lastIndex = this.position;
    const match = TOKEN.exec(this.text);
    if (!match) {
      const rest = this.text.slice(this.position, this.position + 80).split('\n', 1)[0] ?? '';
      const quote = rest[0] === '"' || rest[0] === "'";
      const what = quote ? 'a literal that does not end on its line' : 'an unexpected character';
      throw new HeaderError(this.file, line, `${what}: ${excerpt(rest)}`);
    }
    this.position = TOKEN.lastIndex;
    const text = match[0];
    if (
      match[1] === 'L' &&
      (this.text[this.position] === '"' || this.text[this.position] === "'")
    ) {
      const wide = this.text[this.position] === '"';
      this.token();
      const literal = this.items.at(-1) as Token;
      literal.kind = wide ? 'wide' : 'char';
      return;
    }
    const kind: TokenKind = match[1]
      ? 'word'
      : match[2]
        ? 'number'
        : match[3]
          ? 'string'
          : match[4]
            ? 'char'
            : 'punct';
    this.items.push({ kind, text, line, cpp: false });
  }

  private directive(): void {
    const line = this.lineAt(this.position);
    DIRECTIVE_NAME.lastIndex = this.position + 1;
    const name = DIRECTIVE_NAME.exec(this.text)?.[1] ?? '';
    let at = DIRECTIVE_NAME.lastIndex;
    let body = '';
    let from = at;
    while (at < this.text.length && this.text[at] !== '\n') {
      if (this.text.startsWith('\\\n', at)) {
        body += `${this.text.slice(from, at)} `;
        at = from = at + 2;
      } else if (this.text.startsWith('//', at)) {
        body += this.text.slice(from, at);
        at = from = this.endOfLogicalLine(at);
      } else if (this.text.startsWith('/*', at)) {
        body += `${this.text.slice(from, at)} `;
        at = from = this.endOfBlockComment(at);
      } else if (this.text[at] === '"') {
        TOKEN.lastIndex = at;
        at = TOKEN.test(this.text) ? TOKEN.lastIndex : at + 1;
      } else {
        at++;
      }
    }
    body += this.text.slice(from, at);
    this.position = at;
    this.items.push({ kind: 'directive', name, body: body.trim(), line });
  }

  private endOfLogicalLine(from: number): number {
    for (let at = from; ;) {
      const newline = this.text.indexOf('\n', at);
      if (newline < 0) return this.text.length;
      if (this.text[newline - 1] !== '\\') return newline;
      at = newline + 1;
    }
  }

  private endOfBlockComment(from: number): number {
    const end = this.text.indexOf('*/', from + 2);
    if (end < 0) throw new HeaderError(this.file, this.lineAt(from), 'a comment that never ends');
    return end + 2;
  }

  private lineAt(position: number): number {
    while (this.nextNewline < position) {
      this.line++;
      this.nextNewline = this.newlineAfter(this.nextNewline + 1);
    }
    return this.line;
  }

  private newlineAfter(position: number): number {
    const newline = this.text.indexOf('\n', position);
    return newline < 0 ? this.text.length : newline;
  }
}
