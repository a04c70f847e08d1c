/** The JSDoc of a method, made of facts: what comes back, since when, which slot, where Microsoft describes it. */
import {
  isArgument,
  isBuffer,
  isResult,
  type ShapedMethod,
  type ShapedParameter,
} from '../shape.ts';
import { local } from './code.ts';
import { methodPage } from './links.ts';

export function documentation(header: string, shaped: ShapedMethod, hasInto: boolean): string {
  const { method } = shaped;
  const lines = [
    ...result(shaped),
    ...shaped.notes,
    ...(hasInto ? [`\`${local(method)}Into\` fills a buffer of yours.`] : []),
    `Since ${method.since}, slot ${method.slot}. {@link ${methodPage(header, method.since, method.name)}}`,
    // Last: what follows a tag belongs to it.
    ...parametersOf(shaped),
  ];
  return docComment(lines).join('\n');
}

/** One line for the `.hr` twin: everything else stands at the method that it links to. */
export function hrDocumentation(header: string, { method }: ShapedMethod): string {
  const { since, name, slot } = method;
  const text = `{@link ${since}.${name}} without throwing, slot ${slot}. {@link ${methodPage(header, since, name)}}`;
  return docComment([text]).join('\n');
}

/** One line for a handler: what to answer. What its arguments are stands at the method that it links to. */
export function handlerDocumentation(header: string, shaped: ShapedMethod): string {
  const { since, name, slot } = shaped.method;
  const text = `Receives {@link ${since}.${name}}, slot ${slot}; ${answerOf(shaped)}. {@link ${methodPage(header, since, name)}}`;
  return docComment([text]).join('\n');
}

function answerOf(shaped: ShapedMethod): string {
  if (shaped.flag) return 'return false for S_FALSE';
  if (shaped.returns === 'status') return 'return a DEBUG_STATUS, or nothing for NO_CHANGE';
  if (shaped.returns === 'void') return 'its result is ignored';
  if (shaped.returns !== 'hresult') return 'return the value itself';
  const outs = shaped.parameters.filter(isResult).map((p) => `\`${p.name}\``);
  if (outs.length === 0) return 'return nothing for S_OK';
  return outs.length === 1 ? `return ${outs[0]}` : `return an object of ${outs.join(', ')}`;
}

/** One line where it fits, indented as a member. */
export function docComment(lines: readonly string[], indent = '  '): string[] {
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  if (safe.length === 1) return [`${indent}/** ${safe[0]} */`];
  return [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`), `${indent} */`];
}

function result(shaped: ShapedMethod): string[] {
  if (shaped.flag === 'timeout') return ['Returns false when the time ran out (S_FALSE).'];
  if (shaped.flag === 'false') return ['Returns true for S_OK, false for S_FALSE.'];
  if (shaped.returns === 'status') return ['Answers with a DEBUG_STATUS; nothing means NO_CHANGE.'];
  if (shaped.returns === 'void') return ['Returns nothing and cannot fail.'];
  if (shaped.returns !== 'hresult') return ['Returns the value itself and cannot fail.'];
  const outs = shaped.parameters.filter(isResult);
  if (outs.length === 0) return ['Returns nothing.'];
  if (outs.length === 1) return [`Returns ${described(outs[0]!)}.`];
  return [`Returns ${outs.map(described).join(', ')}.`];
}

/** `Buffer` (text). */
function described(p: ShapedParameter): string {
  const facts = [what(p), ...(p.unit ? [p.unit] : []), ...(p.mayBeNull ? ['or null'] : [])];
  return `\`${p.name}\` (${facts.join(', ')})`;
}

function what(p: ShapedParameter): string {
  if (p.array) return `list of ${p.families?.join(' or ') ?? p.of ?? SINGLE[p.kind] ?? p.kind}`;
  if (p.families) return p.families.join(' or ');
  if (p.kind === 'interface') return `${p.of}, dispose it when done`;
  return p.of ?? SINGLE[p.kind] ?? p.kind;
}

const SINGLE: Partial<Record<ShapedParameter['kind'], string>> = {
  u8: '8 bits',
  u16: '16 bits',
  u32: '32 bits, unsigned',
  i32: '32 bits, signed',
  u64: '64 bits, unsigned',
  i64: '64 bits, signed',
  bool: 'true or false',
  bool1: 'true or false',
  ansi: 'text, ANSI code page',
  wide: 'text',
  bstr: 'text',
  variant: 'VARIANT',
  guid: 'GUID',
  bytes: 'bytes',
  address: 'address in this process',
  f64: 'double',
};

/** What the types do not say about arguments. */
function parametersOf(shaped: ShapedMethod): string[] {
  return shaped.parameters.filter(isArgument).flatMap((p) => {
    const facts = [
      ...(p.role === 'size' ? [sizeOf(shaped, p)] : p.unit ? [p.unit] : []),
      ...(p.defaultValue !== undefined ? [`default ${p.defaultText ?? p.defaultValue}`] : []),
    ];
    return facts.length > 0 ? [`@param ${p.name} ${facts.join('; ')}`] : [];
  });
}

function sizeOf(shaped: ShapedMethod, p: ShapedParameter): string {
  const buffer = shaped.parameters[p.buffer!]!;
  const unit = !isBuffer(buffer) || buffer.array ? 'elements' : UNITS[buffer.kind];
  return `room for the result, in ${unit}`;
}

const UNITS: Partial<Record<ShapedParameter['kind'], string>> = {
  bytes: 'bytes',
  ansi: 'bytes with the final NUL',
  wide: 'characters with the final NUL',
};
