/**
 * Tokens → declarations. Every top-level construct that a debugger header uses is named here; anything
 * else is an error. C++ (classes, namespaces, templates, inline functions) declares nothing that a
 * caller of the DLL needs: it is recognised and passed over as a whole.
 */
import type { Declarations, TypeRef } from './declarations.ts';
import type { Token } from './lexer.ts';
import {
  addUuid,
  parseExportedFunction,
  parseGuid,
  parseInterface,
  parseUuid,
} from './parse-interface.ts';
import { parseEnumBody, parseStructBody, skipFunctionRest } from './parse-struct.ts';
import { parseFunctionPointer, parseType } from './parse-type.ts';
import type { Preprocessed } from './preprocess.ts';
import { TokenStream } from './token-stream.ts';

/** Reads a preprocessed header. */
export function parse(source: Preprocessed): Declarations {
  const stream = new TokenStream(source.tokens, source.file, source.lineCount);
  const into: Declarations = {
    guids: new Map(),
    uuids: new Map(),
    interfaces: new Map(),
    structs: new Map(),
    enums: new Map(),
    functions: new Map(),
    aliases: new Map(),
    opaque: new Set(),
    functionPointers: new Set(),
  };
  /** The `{` of extern "C" and of namespaces that are open. */
  const scopes: Token[] = [];
  while (!stream.atEnd) {
    if (stream.is('}') && scopes.length > 0) {
      stream.next();
      scopes.pop();
    } else if (!parseScope(stream, scopes)) {
      parseTopLevel(stream, into);
    }
  }
  const open = scopes.at(-1);
  if (open) stream.fail('a block that is never closed', open);
  return into;
}

function parseScope(stream: TokenStream, scopes: Token[]): boolean {
  if (stream.is('extern') && stream.peek(1).kind === 'string' && stream.is('{', 2)) {
    stream.next();
    stream.next();
  } else if (stream.is('namespace') && stream.peek(1).kind === 'word' && stream.is('{', 2)) {
    if (!stream.peek().cpp) stream.fail('a namespace where C can see it');
    stream.next();
    stream.next();
  } else return false;
  scopes.push(stream.next());
  return true;
}

function parseTopLevel(stream: TokenStream, into: Declarations): void {
  const token = stream.peek();
  switch (token.kind === 'word' || token.kind === 'punct' ? token.text : '') {
    case ';':
      stream.next();
      return;
    case 'DEFINE_GUID':
      return parseGuid(stream, into);
    case 'DECLARE_INTERFACE_':
    case 'DECLARE_INTERFACE_IID_':
      return parseInterface(stream, into);
    case 'STDAPI':
    case 'STDAPI_':
      return parseExportedFunction(stream, into);
    case 'typedef':
      return parseTypedef(stream, into);
    case 'struct':
    case 'union':
    case 'interface':
      return parseTagged(stream, into);
    case 'enum':
      return parseEnum(stream, into);
    case 'FORCEINLINE':
    case 'inline':
    case '__inline':
    case 'static':
      return skipInlineFunction(stream);
    case 'class':
    case 'template':
      return skipCpp(stream);
  }
  stream.fail('unknown syntax');
}

/** `struct X { … };`, `struct X : public Y { … };`, `struct X;` with or without DECLSPEC_UUID. */
function parseTagged(stream: TokenStream, into: Declarations): void {
  const keyword = stream.next();
  const uuid = parseUuid(stream);
  const name = stream.word(`the name of a ${keyword.text}`).text;
  if (stream.accept(';')) {
    addUuid(stream, into, name, uuid);
    into.opaque.add(name);
    return;
  }
  if (keyword.text === 'interface') stream.fail(`expected ";" after interface ${name}`);
  let base: string | null = null;
  if (stream.accept(':')) {
    stream.accept('public');
    base = stream.word(`the base of ${name}`).text;
  }
  const declaration = parseStructBody(stream, keyword.text as 'struct' | 'union', name);
  declaration.base = base;
  stream.expect(';', `after ${keyword.text} ${name}`);
  addStruct(stream, into, name, declaration);
}

function addStruct(
  stream: TokenStream,
  into: Declarations,
  name: string,
  declaration: ReturnType<typeof parseStructBody>,
): void {
  if (into.structs.has(name)) stream.fail(`${name} is declared twice`);
  into.structs.set(name, declaration);
}

function parseEnum(stream: TokenStream, into: Declarations): void {
  const keyword = stream.next();
  const name = stream.word('the name of an enum').text;
  if (into.enums.has(name)) stream.fail(`enum ${name} is declared twice`, keyword);
  into.enums.set(name, parseEnumBody(stream, name));
  stream.expect(';', `after enum ${name}`);
}

/** All forms of typedef: with a body, a function pointer, an interface with its UUID, an alias. */
function parseTypedef(stream: TokenStream, into: Declarations): void {
  const start = stream.next();
  const aggregate = stream.is('struct') || stream.is('union') || stream.is('enum');
  if (aggregate && (stream.is('{', 1) || stream.is('{', 2))) return parseTypedefBody(stream, into);
  if (stream.is('interface') || aggregate) {
    stream.next();
    const uuid = parseUuid(stream);
    const type = parseType(stream);
    addUuid(stream, into, type.base, uuid);
    into.opaque.add(type.base);
    return parseDeclarators(stream, into, type, start);
  }
  const type = parseType(stream);
  if (stream.is('(')) {
    const name = parseFunctionPointer(stream);
    stream.expect(';', `after ${name}`);
    into.functionPointers.add(name);
    return;
  }
  parseDeclarators(stream, into, type, start);
}

/** `typedef struct _X { … } X, *PX;` */
function parseTypedefBody(stream: TokenStream, into: Declarations): void {
  const kind = stream.next();
  const tag = stream.is('{') ? null : stream.word(`the tag of a ${kind.text}`).text;
  const label = tag ?? `a ${kind.text}`;
  const body =
    kind.text === 'enum'
      ? parseEnumBody(stream, label)
      : parseStructBody(stream, kind.text as 'struct' | 'union', label);
  const name = stream.word(`the name of ${label}`).text;
  const type: TypeRef = {
    base: name,
    pointers: 0,
    const: false,
    spelling: name,
    line: kind.line,
  };
  body.name = name;
  body.line = kind.line;
  if ('members' in body) {
    if (into.enums.has(name)) stream.fail(`enum ${name} is declared twice`, kind);
    into.enums.set(name, body);
  } else addStruct(stream, into, name, body);
  // `typedef struct _X X;` may have announced it.
  if (into.aliases.get(name)?.base === tag) into.aliases.delete(name);
  if (tag !== null && tag !== name) addAlias(stream, into, tag, type);
  if (stream.accept(';')) return;
  stream.expect(',', `or ";" after ${name}`);
  parseDeclarators(stream, into, type, kind);
}

/** `X, *PX, **PPX;` */
function parseDeclarators(
  stream: TokenStream,
  into: Declarations,
  type: TypeRef,
  start: Token,
): void {
  // parseType has taken the stars of the first declarator with it.
  let pointers = type.pointers;
  for (;;) {
    while (stream.accept('*')) pointers++;
    const name = stream.word('the name of a type').text;
    addAlias(stream, into, name, { ...type, pointers, line: start.line });
    if (stream.accept(';')) return;
    stream.expect(',', `or ";" after typedef ${name}`);
    pointers = 0;
  }
}

function addAlias(stream: TokenStream, into: Declarations, name: string, type: TypeRef): void {
  const previous = into.aliases.get(name);
  if (previous && (previous.base !== type.base || previous.pointers !== type.pointers)) {
    stream.fail(`type ${name} is declared twice, differently`);
  }
  if (name !== type.base) into.aliases.set(name, type);
}

/** `FORCEINLINE void Name(…) { … }` */
function skipInlineFunction(stream: TokenStream): void {
  const start = stream.next();
  while (!stream.is('(')) {
    if (stream.peek().kind !== 'word' && !stream.is('*')) stream.fail('unknown syntax', start);
    stream.next();
  }
  stream.balanced('in an inline function');
  if (!stream.is('{')) stream.fail('expected the body of an inline function');
  stream.balanced('in an inline function');
}

/** `class X : public Y { … };` and `template<…> … { … }`. */
function skipCpp(stream: TokenStream): void {
  const start = stream.peek();
  if (!start.cpp) stream.fail('C++ where C can see it');
  stream.next();
  while (!stream.is('{') && !stream.is(';')) {
    if (stream.atEnd || stream.is('}')) stream.fail(`a ${start.text} never ends`, start);
    if (stream.is('(')) stream.balanced(`in a ${start.text}`);
    else stream.next();
  }
  skipFunctionRest(stream, `a ${start.text}`);
}
