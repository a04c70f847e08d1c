/** Structs, unions and enums: their bodies. */
import type { EnumDecl, FieldDecl, StructDecl } from './declarations.ts';
import type { Token } from './lexer.ts';
import { isCallingConvention, parseAnnotations, parseType } from './parse-type.ts';
import { looksLikeSal } from './sal.ts';
import { MAX_NESTING, type TokenStream } from './token-stream.ts';

const ACCESS = new Set(['public', 'protected', 'private']);
const AFTER_PARAMETERS = new Set([';', '{', ':', '=', 'const', 'noexcept']);

/** Collects the fields of one struct and refuses a name that comes twice. */
class FieldList {
  readonly all: FieldDecl[] = [];
  private readonly names = new Set<string>();
  private readonly stream: TokenStream;
  private readonly owner: string;

  constructor(stream: TokenStream, owner: string) {
    this.stream = stream;
    this.owner = owner;
  }

  add(field: FieldDecl): void {
    if (field.name !== '' && this.names.has(field.name)) {
      this.stream.fail(`${this.owner} has two fields named ${field.name}`);
    }
    this.names.add(field.name);
    this.all.push(field);
  }
}

/** From `{` to `}`. */
export function parseStructBody(
  stream: TokenStream,
  kind: 'struct' | 'union',
  name: string,
  depth = 0,
): StructDecl {
  const opener = stream.expect('{', `at the start of ${kind} ${name}`);
  if (depth > MAX_NESTING) stream.fail('structs nest too deep', opener);
  const fields = new FieldList(stream, name);
  while (!stream.accept('}')) {
    if (stream.atEnd) stream.fail(`${kind} ${name} never ends`, opener);
    if (skipCppMember(stream, name)) continue;
    parseField(stream, fields, name, depth);
  }
  if (fields.all.length === 0) stream.fail(`${kind} ${name} has no fields`, opener);
  return { name, kind, base: null, fields: fields.all, line: opener.line };
}

function parseField(stream: TokenStream, fields: FieldList, owner: string, depth: number): void {
  const start = stream.peek();
  if (isNestedBody(stream)) {
    const kind = stream.next().text as 'struct' | 'union';
    if (!stream.is('{')) stream.next();
    const nested = parseStructBody(stream, kind, owner, depth + 1);
    const name = stream.peek().kind === 'word' ? stream.next().text : '';
    nested.name = name;
    if (stream.is('[')) stream.fail(`${owner}.${name} is an array of a nested ${kind}`);
    stream.expect(';', `after a nested ${kind} of ${owner}`);
    fields.add({ name, type: null, nested, arrayLength: null, line: start.line });
    return;
  }
  while (stream.is('IN') || stream.is('OUT')) stream.next();
  parseAnnotations(stream);
  const type = parseType(stream);
  if (stream.is('(')) stream.fail(`a field of ${owner} is a function or a function pointer`, start);
  for (;;) {
    const name = stream.word(`the name of a field of ${owner}`).text;
    const arrayLength = stream.is('[') ? stream.balanced(`after ${owner}.${name}`) : null;
    if (stream.is('[')) stream.fail(`${owner}.${name} has two dimensions`, start);
    if (stream.is(':')) stream.fail(`${owner}.${name} is a bit field`, start);
    fields.add({ name, type, nested: null, arrayLength, line: start.line });
    if (stream.accept(';')) return;
    // In `A *a, b` the star belongs to a alone.
    if (type.pointers > 0) stream.fail(`expected ";" after ${owner}.${name}`);
    stream.expect(',', `or ";" after ${owner}.${name}`);
  }
}

function isNestedBody(stream: TokenStream): boolean {
  if (!stream.is('struct') && !stream.is('union')) return false;
  return stream.is('{', 1) || (stream.peek(1).kind === 'word' && stream.is('{', 2));
}

/**
 * Constructors, operators and member functions, and `public:`: they do not change the layout. They are
 * expected only where a C++ compiler alone looks; elsewhere they are an error like anything unknown.
 */
function skipCppMember(stream: TokenStream, owner: string): boolean {
  const start = stream.peek();
  if (!start.cpp) return false;
  if (ACCESS.has(start.text) && stream.is(':', 1)) {
    stream.next();
    stream.next();
    return true;
  }
  let offset = 0;
  for (; ; offset++) {
    const token = stream.peek(offset);
    if (!token.cpp || token.text === ';' || token.text === '{' || token.text === '}') return false;
    if (token.text === 'virtual') stream.fail(`${owner} has a virtual function`, token);
    if (token.text === '(') break;
  }
  // `void (*F)(int)` and `_Field_size_(n) PVOID p` are fields, whatever the region.
  if (stream.is('*', offset + 1) || isCallingConvention(stream.peek(offset + 1).text)) return false;
  if (looksLikeSal(stream.peek(offset - 1).text)) return false;
  while (offset-- > 0) stream.next();
  stream.balanced(`in a member function of ${owner}`);
  if (!AFTER_PARAMETERS.has(stream.peek().text)) stream.fail(`unknown member of ${owner}`, start);
  skipFunctionRest(stream, owner);
  return true;
}

/** What follows the parameters of a C++ function: `const`, initialisers, and the body or a `;`. */
export function skipFunctionRest(stream: TokenStream, owner: string): void {
  const start = stream.peek();
  for (;;) {
    if (stream.atEnd) stream.fail(`a function in ${owner} never ends`, start);
    if (stream.accept(';')) return;
    if (stream.is('(')) stream.balanced(`in a function of ${owner}`);
    else if (stream.is('{')) {
      stream.balanced(`in a function of ${owner}`);
      if (!stream.is(',') && !stream.is('{')) return;
    } else if (stream.is('}')) {
      stream.fail(`a function in ${owner} has no end`);
    } else stream.next();
  }
}

/** From `{` to `}` of an enum. */
export function parseEnumBody(stream: TokenStream, name: string): EnumDecl {
  const opener = stream.expect('{', `at the start of enum ${name}`);
  const members: EnumDecl['members'] = [];
  const names = new Set<string>();
  while (!stream.accept('}')) {
    const member = stream.word(`a member of enum ${name}`);
    const value: Token[] | null = stream.accept('=') ? [] : null;
    while (value && !stream.is(',') && !stream.is('}')) {
      if (stream.atEnd || stream.is('{') || stream.is(';')) {
        stream.fail(`expected the value of ${member.text}`);
      }
      value.push(stream.next());
    }
    if (names.has(member.text)) {
      stream.fail(`enum ${name} has two members named ${member.text}`, member);
    }
    names.add(member.text);
    members.push({ name: member.text, value, line: member.line });
    if (!stream.accept(',') && !stream.is('}')) {
      stream.fail(`expected "," or "}" after ${member.text}`);
    }
  }
  if (members.length === 0) stream.fail(`enum ${name} has no members`, opener);
  return { name, members, line: opener.line };
}
