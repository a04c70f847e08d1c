/**
 * Directives → which tokens and macros a C++ compiler for 64-bit Windows sees. C++ and not C, because
 * dbgeng.h declares some of its types for C++ only; UNICODE is off, because names that depend on it
 * are aliases of names that do not.
 */
import { evaluate, type Scope, type Value } from './expression.ts';
import { excerpt, lex, lexFragment, type Directive, type Token } from './lexer.ts';
import { HeaderError } from './model.ts';

export interface Macro {
  name: string;
  /** Null for an object-like macro. */
  parameters: string[] | null;
  body: Token[];
  line: number;
  /** Stands under `#ifdef UNICODE` or its `#else`: its value depends on the program that includes it. */
  unicode: boolean;
}

export interface Preprocessed {
  file: string;
  tokens: Token[];
  macros: Map<string, Macro>;
  /** Lines of the text, for messages. */
  lineCount: number;
}

const PREDEFINED: Record<string, bigint> = {
  __cplusplus: 199711n,
  _WIN32: 1n,
  _WIN64: 1n,
  _M_X64: 100n,
  _M_AMD64: 100n,
};

interface Condition {
  line: number;
  /** The surrounding text is seen. */
  outer: boolean;
  active: boolean;
  /** An arm has been seen already, so no later one is. */
  taken: boolean;
  hasElse: boolean;
  cpp: boolean;
  unicode: boolean;
}

/** Applies the directives of a header. Unknown directives, and packing, are errors. */
export function preprocess(text: string, file: string): Preprocessed {
  return new Preprocessor(text, file).run();
}

class Preprocessor {
  private readonly text: string;
  private readonly file: string;
  private readonly tokens: Token[] = [];
  private readonly macros = new Map<string, Macro>();
  private readonly conditions: Condition[] = [];
  /** How many of the open conditions ask for C++, for UNICODE. */
  private cpp = 0;
  private unicode = 0;
  private active = true;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
  }

  run(): Preprocessed {
    for (const item of lex(this.text, this.file)) {
      if (item.kind === 'directive') {
        this.directive(item);
      } else if (this.active) {
        item.cpp = this.cpp > 0;
        this.tokens.push(item);
      }
    }
    const open = this.conditions.at(-1);
    if (open) throw new HeaderError(this.file, open.line, 'an #if that no #endif closes');
    const lineCount = this.text.split('\n').length;
    return { file: this.file, tokens: this.tokens, macros: this.macros, lineCount };
  }

  private directive(directive: Directive): void {
    switch (directive.name) {
      case 'if':
      case 'ifdef':
      case 'ifndef':
        return this.open(directive);
      case 'elif':
      case 'else':
      case 'endif':
        return this.arm(directive);
    }
    if (!this.active) return;
    switch (directive.name) {
      case 'define':
        return this.define(directive);
      case 'undef':
        this.macros.delete(this.singleName(directive));
        return;
      case 'include':
        // pshpack1.h and its like change the packing of what follows.
        if (/\b(?:psh|pop)pack/i.test(directive.body)) this.fail(directive, 'changes the packing');
        return;
      case 'pragma':
        if (/^(?:region|endregion|once|warning|comment|deprecated|prefast)\b/.test(directive.body))
          return;
        return this.fail(directive, 'is a pragma that may change the meaning of the header');
      case '':
        if (directive.body === '') return;
    }
    this.fail(directive, 'is an unknown directive');
  }

  private fail(directive: Directive, message: string): never {
    const text = excerpt(`#${directive.name} ${directive.body}`);
    throw new HeaderError(this.file, directive.line, `${text}: ${message}`);
  }

  private open(directive: Directive): void {
    const condition: Condition = {
      line: directive.line,
      outer: this.active,
      active: false,
      taken: false,
      hasElse: false,
      cpp: /\b__cplusplus\b/.test(directive.body),
      unicode: /\b_?UNICODE\b/.test(directive.body),
    };
    if (this.active) condition.active = condition.taken = this.holds(directive);
    this.conditions.push(condition);
    if (condition.cpp) this.cpp++;
    if (condition.unicode) this.unicode++;
    this.active = condition.active;
  }

  private arm(directive: Directive): void {
    const condition = this.conditions.at(-1);
    if (!condition) return this.fail(directive, 'there is no #if before it');
    if (directive.name === 'endif') {
      this.conditions.pop();
      if (condition.cpp) this.cpp--;
      if (condition.unicode) this.unicode--;
      this.active = condition.outer;
      return;
    }
    if (condition.hasElse) this.fail(directive, 'comes after #else');
    condition.hasElse = directive.name === 'else';
    const open = condition.outer && !condition.taken;
    condition.active = open && (condition.hasElse || this.holds(directive));
    condition.taken ||= condition.active;
    this.active = condition.active;
  }

  private holds(directive: Directive): boolean {
    if (directive.name === 'ifdef') return this.isDefined(this.singleName(directive));
    if (directive.name === 'ifndef') return !this.isDefined(this.singleName(directive));
    const tokens = this.replaceDefined(directive);
    const scope: Scope = {
      name: (token) => this.macroValue(token, 0),
      // The header asks whether it is built for desktop programs; it is.
      call: (token) =>
        token.text === 'WINAPI_FAMILY_PARTITION' ? { value: 1n, type: 'int' } : null,
    };
    return evaluate(tokens, scope, this.file, directive.line).value !== 0n;
  }

  /** As in C, a name that is no macro counts as 0. */
  private macroValue(token: Token, depth: number): Value {
    const predefined = Object.hasOwn(PREDEFINED, token.text) ? PREDEFINED[token.text] : undefined;
    if (predefined !== undefined) return { value: predefined, type: 'int' };
    const macro = this.macros.get(token.text);
    if (!macro || macro.body.length === 0) return { value: 0n, type: 'int' };
    const { file } = this;
    if (depth > 20) throw new HeaderError(file, token.line, `${token.text} leads back to itself`);
    const scope: Scope = { name: (inner) => this.macroValue(inner, depth + 1), call: () => null };
    return evaluate(macro.body, scope, file, token.line);
  }

  private replaceDefined(directive: Directive): Token[] {
    const input = lexFragment(directive.body, this.file, directive.line);
    const output: Token[] = [];
    for (let at = 0; at < input.length; at++) {
      const token = input[at] as Token;
      if (token.text !== 'defined') {
        output.push(token);
        continue;
      }
      const parenthesis = input[at + 1]?.text === '(';
      const name = input[at + (parenthesis ? 2 : 1)];
      if (name?.kind !== 'word' || (parenthesis && input[at + 3]?.text !== ')')) {
        this.fail(directive, '"defined" needs a name');
      }
      output.push({ ...token, kind: 'number', text: this.isDefined(name.text) ? '1' : '0' });
      at += parenthesis ? 3 : 1;
    }
    return output;
  }

  private isDefined(name: string): boolean {
    return this.macros.has(name) || Object.hasOwn(PREDEFINED, name);
  }

  private singleName(directive: Directive): string {
    const tokens = lexFragment(directive.body, this.file, directive.line);
    const [name] = tokens;
    if (name?.kind !== 'word' || tokens.length !== 1) return this.fail(directive, 'needs one name');
    return name.text;
  }

  private define(directive: Directive): void {
    const { file } = this;
    const match = /^([A-Za-z_$][\w$]*)(\([^)]*\))?/.exec(directive.body);
    const name = match?.[1];
    if (!match || name === undefined) return this.fail(directive, 'needs a name');
    const parameters = match[2] === undefined ? null : match[2].slice(1, -1).split(',');
    const body = lexFragment(directive.body.slice(match[0].length), file, directive.line);
    const previous = this.macros.get(name);
    const spelled = (tokens: Token[]): string => tokens.map((token) => token.text).join(' ');
    if (previous && spelled(previous.body) !== spelled(body)) {
      this.fail(directive, `was defined otherwise in line ${previous.line}`);
    }
    if (previous) return;
    const unicode = this.unicode > 0;
    this.macros.set(name, { name, parameters, body, line: directive.line, unicode });
  }
}
