/** Interfaces, their methods, their identifiers, and the functions that the DLL exports. */
import type { Declarations, GuidDecl, InterfaceDecl, MethodDecl, TypeRef } from './declarations.ts';
import { integerLiteral } from './expression.ts';
import { parseParameters, parseType, skipNoise } from './parse-type.ts';
import type { TokenStream } from './token-stream.ts';

/** `DECLARE_INTERFACE_(Name, Base) { … };` and `DECLARE_INTERFACE_IID_(Name, Base, "uuid")`. */
export function parseInterface(stream: TokenStream, into: Declarations): void {
  const keyword = stream.next();
  stream.expect('(', `after ${keyword.text}`);
  const name = stream.word('the name of an interface').text;
  stream.expect(',', `after ${name}: an interface needs a base`);
  const base = stream.word(`the base of ${name}`).text;
  if (keyword.text === 'DECLARE_INTERFACE_IID_') {
    stream.expect(',', `after the base of ${name}`);
    addUuid(stream, into, name, parseUuidText(stream));
  }
  stream.expect(')', `after the base of ${name}`);
  stream.expect('{', `at the start of ${name}`);
  const methods: MethodDecl[] = [];
  const names = new Set<string>();
  while (!stream.accept('}')) {
    if (stream.atEnd) stream.fail(`interface ${name} never ends`, keyword);
    // MSVC orders overloads backwards in the vtable, g++ does not: no header of these has them.
    const at = stream.peek();
    const method = parseMethod(stream, name);
    if (names.has(method.name)) stream.fail(`${name} declares ${method.name} twice`, at);
    names.add(method.name);
    methods.push(method);
  }
  stream.expect(';', `after ${name}`);
  if (into.interfaces.has(name)) stream.fail(`interface ${name} is declared twice`, keyword);
  const declaration: InterfaceDecl = { name, base, methods, line: keyword.line };
  into.interfaces.set(name, declaration);
}

const METHOD_KEYWORDS = new Map([
  ['STDMETHOD', { typed: false, variadic: false }],
  ['STDMETHOD_', { typed: true, variadic: false }],
  ['STDMETHODV', { typed: false, variadic: true }],
  ['STDMETHODV_', { typed: true, variadic: true }],
  ['IFACEMETHOD', { typed: false, variadic: false }],
  ['IFACEMETHOD_', { typed: true, variadic: false }],
  ['IFACEMETHODV', { typed: false, variadic: true }],
  ['IFACEMETHODV_', { typed: true, variadic: true }],
]);

function parseMethod(stream: TokenStream, owner: string): MethodDecl {
  skipNoise(stream);
  const keyword = stream.peek();
  const form = METHOD_KEYWORDS.get(keyword.text);
  if (!form || keyword.kind !== 'word') return stream.fail(`expected a method of ${owner}`);
  stream.next();
  stream.expect('(', `after ${keyword.text}`);
  let returnType: TypeRef = hresult(keyword.line);
  if (form.typed) {
    returnType = parseType(stream);
    stream.expect(',', `after the return type of a method of ${owner}`);
  }
  const name = stream.word(`the name of a method of ${owner}`).text;
  stream.expect(')', `after ${owner}::${name}`);
  const where = `${owner}::${name}`;
  const { parameters, variadic } = parseParameters(stream, { where, isMethod: true });
  if (variadic !== form.variadic) {
    stream.fail(`${keyword.text} and the parameters of ${where} disagree about "..."`, keyword);
  }
  stream.expect('PURE', `after the parameters of ${where}`);
  stream.expect(';', `after ${where}`);
  return { name, returnType, parameters, variadic, line: keyword.line };
}

function hresult(line: number): TypeRef {
  return { base: 'HRESULT', pointers: 0, const: false, spelling: 'HRESULT', line };
}

/** `STDAPI Name(…);` and `STDAPI_(type) Name(…);` */
export function parseExportedFunction(stream: TokenStream, into: Declarations): void {
  const keyword = stream.next();
  let returnType = hresult(keyword.line);
  if (keyword.text === 'STDAPI_') {
    stream.expect('(', 'after STDAPI_');
    returnType = parseType(stream);
    stream.expect(')', 'after the return type of a function');
  }
  const name = stream.word('the name of a function').text;
  const list = parseParameters(stream, { where: name, isMethod: false });
  stream.expect(';', `after function ${name}`);
  if (into.functions.has(name)) stream.fail(`function ${name} is declared twice`, keyword);
  into.functions.set(name, { name, returnType, ...list, line: keyword.line });
}

/** `DEFINE_GUID(IID_Name, 0x…, …);` */
export function parseGuid(stream: TokenStream, into: Declarations): void {
  const keyword = stream.next();
  stream.expect('(', 'after DEFINE_GUID');
  const name = stream.word('the name of a GUID').text;
  const widths = [8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2];
  const digits = widths.map((width) => {
    stream.expect(',', `in the GUID ${name}`);
    const token = stream.next();
    const value = token.kind === 'number' ? integerLiteral(token.text)?.value : undefined;
    if (value === undefined || value >= 1n << BigInt(width * 4)) {
      return stream.fail(`expected a number of ${width} hex digits in the GUID ${name}`, token);
    }
    return value.toString(16).padStart(width, '0');
  });
  stream.expect(')', `after the GUID ${name}`);
  stream.accept(';');
  const [a, b, c, d, e, ...rest] = digits;
  const guid: GuidDecl = { iid: `${a}-${b}-${c}-${d}${e}-${rest.join('')}`, line: keyword.line };
  const previous = into.guids.get(name);
  if (previous && previous.iid !== guid.iid) stream.fail(`${name} has two values`, keyword);
  into.guids.set(name, guid);
}

/** `DECLSPEC_UUID("…")` if it comes next, else null. */
export function parseUuid(stream: TokenStream): GuidDecl | null {
  if (!stream.accept('DECLSPEC_UUID')) return null;
  stream.expect('(', 'after DECLSPEC_UUID');
  const uuid = parseUuidText(stream);
  stream.expect(')', 'after a UUID');
  return uuid;
}

function parseUuidText(stream: TokenStream): GuidDecl {
  const token = stream.next();
  const iid = token.text.slice(1, -1).toLowerCase();
  if (token.kind !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(iid)) {
    return stream.fail('expected a UUID in quotes', token);
  }
  return { iid, line: token.line };
}

export function addUuid(
  stream: TokenStream,
  into: Declarations,
  name: string,
  uuid: GuidDecl | null,
): void {
  if (!uuid) return;
  const previous = into.uuids.get(name);
  if (previous && previous.iid !== uuid.iid) stream.fail(`${name} has two UUIDs`);
  into.uuids.set(name, uuid);
}
