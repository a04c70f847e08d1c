/** Types, annotations and parameter lists. */
import type { MethodDecl, ParameterDecl, TypeRef } from './declarations.ts';
import type { Token } from './lexer.ts';
import { combine, isNoise, looksLikeSal, noSal, type Annotation } from './sal.ts';
import type { TokenStream } from './token-stream.ts';

const BUILTIN = new Set(
  'void char short int long signed unsigned float double bool wchar_t __int64'.split(' '),
);
const ELABORATED = new Set(['struct', 'union', 'enum', 'interface', 'class']);
const CALLING_CONVENTIONS = new Set(
  'CALLBACK WINAPI APIENTRY STDMETHODCALLTYPE __stdcall'.split(' '),
);
/** Words that look like a name and are none: a declaration that meets them is malformed. */
const RESERVED = new Set(['THIS', 'THIS_', 'PURE', 'typedef', 'return', 'operator', ...ELABORATED]);

/** A type up to, and without, the name that it belongs to. */
export function parseType(stream: TokenStream): TypeRef {
  const first = stream.peek();
  const words: string[] = [];
  let isConst = false;
  for (;;) {
    const token = stream.peek();
    if (token.kind !== 'word') break;
    if (token.text === 'const') isConst = true;
    else if (ELABORATED.has(token.text)) {
      if (words.length > 0) stream.fail('expected a type', first);
    } else if (BUILTIN.has(token.text)) {
      if (words.length > 0 && !words.every((word) => BUILTIN.has(word))) break;
      words.push(token.text);
    } else if (words.length > 0) break;
    else if (RESERVED.has(token.text) || looksLikeSal(token.text)) break;
    else words.push(token.text);
    stream.next();
  }
  if (words.length === 0) stream.fail('expected a type', first);
  let pointers = 0;
  while (stream.is('*') || stream.is('const')) {
    if (stream.next().text === '*') pointers++;
  }
  const base = words.join(' ');
  const spelling = `${isConst ? 'const ' : ''}${base}${'*'.repeat(pointers)}`;
  return { base, pointers, const: isConst, spelling, line: first.line };
}

/** The annotations in front of a parameter or a field. */
export function parseAnnotations(stream: TokenStream): Annotation[] {
  const annotations: Annotation[] = [];
  while (stream.peek().kind === 'word' && looksLikeSal(stream.peek().text)) {
    const name = stream.next().text;
    const args: string[] = [];
    if (stream.is('(')) {
      const tokens = stream.balanced(`after ${name}`);
      for (const group of splitAtCommas(tokens)) args.push(group.map((t) => t.text).join(''));
    }
    annotations.push({ name, args });
  }
  return annotations;
}

function splitAtCommas(tokens: Token[]): Token[][] {
  const groups: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (token.text === ',' && depth === 0) groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups;
}

/** What surrounds a parameter list. */
export interface ListContext {
  /** `method m of IFoo`, for messages. */
  where: string;
  /** Interface methods begin with THIS or THIS_. */
  isMethod: boolean;
}

/** `( … )`, parenthesis included. */
export function parseParameters(
  stream: TokenStream,
  context: ListContext,
): Pick<MethodDecl, 'parameters' | 'variadic'> {
  const parameters: ParameterDecl[] = [];
  const names = new Set<string>();
  const { where } = context;
  stream.expect('(', `before the parameters of ${where}`);
  // THIS and THIS_ serve C; C++ needs neither, and dbgmodel.h forgets or mistakes them here and there.
  if (context.isMethod && !stream.accept('THIS')) stream.accept('THIS_');
  if (!context.isMethod && stream.is('void') && stream.is(')', 1)) stream.next();
  if (stream.accept(')')) return { parameters, variadic: false };
  for (;;) {
    if (stream.accept('...')) {
      stream.expect(')', `after "..." in ${where}`);
      return { parameters, variadic: true };
    }
    const parameter = parseParameter(stream, where);
    if (names.has(parameter.name)) {
      stream.fail(`${where} has two parameters named ${parameter.name}`);
    }
    names.add(parameter.name);
    parameters.push(parameter);
    if (stream.accept(')')) return { parameters, variadic: false };
    stream.expect(',', `or ")" after parameter ${parameter.name} of ${where}`);
  }
}

function parseParameter(stream: TokenStream, where: string): ParameterDecl {
  const start = stream.peek();
  const annotations = parseAnnotations(stream);
  const type = parseType(stream);
  const name = stream.word(`a parameter name in ${where}`);
  if (RESERVED.has(name.text) || BUILTIN.has(name.text)) {
    stream.fail(`expected a parameter name in ${where}`, name);
  }
  if (stream.is('[')) stream.fail(`parameter ${name.text} of ${where} is an array`);
  const sal = combine(annotations);
  // va_list and `...` belong together: neither has a direction of its own in older headers.
  if (typeof sal === 'string') {
    if (annotations.length > 0 || type.base !== 'va_list') {
      stream.fail(`parameter ${name.text} of ${where}: ${sal}`, start);
    }
    return { name: name.text, type, sal: noSal(), line: start.line };
  }
  return { name: name.text, type, sal, line: start.line };
}

/** `(CALLBACK * NAME)(…);` behind `typedef RESULT`. Returns the name. */
export function parseFunctionPointer(stream: TokenStream): string {
  stream.expect('(', 'in a function-pointer type');
  if (CALLING_CONVENTIONS.has(stream.peek().text)) stream.next();
  stream.expect('*', 'in a function-pointer type');
  const name = stream.word('the name of a function-pointer type').text;
  stream.expect(')', `after ${name}`);
  parseParameters(stream, { where: name, isMethod: false });
  return name;
}

/** Skips annotations that only serve Microsoft's analyser, as in front of STDMETHOD. */
export function skipNoise(stream: TokenStream): void {
  while (isNoise(stream.peek().text)) {
    stream.next();
    if (stream.is('(') && !stream.is('*', 1)) stream.balanced('of an annotation');
  }
}

export function isCallingConvention(word: string): boolean {
  return CALLING_CONVENTIONS.has(word);
}
