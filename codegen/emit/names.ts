/** TypeScript spellings: types of values, signatures of methods. */
import { isArgument, isResult, type ShapedMethod, type ShapedParameter } from '../shape.ts';

const SIMPLE: Record<string, string> = {
  u8: 'number',
  u16: 'number',
  u32: 'number',
  i32: 'number',
  f64: 'number',
  u64: 'bigint',
  i64: 'bigint',
  address: 'bigint',
  bool: 'boolean',
  bool1: 'boolean',
  ansi: 'string',
  wide: 'string',
  bstr: 'string',
  variant: 'VARIANT',
  guid: 'Guid',
};

/** Type of one element. */
export function elementType(p: ShapedParameter): string {
  if (p.families) return p.families.join(' | ');
  if (p.kind === 'struct' || p.kind === 'interface') return p.of!;
  return SIMPLE[p.kind]!;
}

/** Type of one element, where `[]` follows. */
function listed(p: ShapedParameter): string {
  const type = elementType(p);
  return type.includes(' ') ? `(${type})` : type;
}

/** Type of the value as an argument of the JS method. */
export function argumentType(p: ShapedParameter): string {
  // How much memory to set aside is a Number, whatever its native width.
  if (p.role === 'size') return p.families?.join(' | ') ?? 'number';
  const type = p.array
    ? `readonly ${listed(p)}[]`
    : p.block
      ? 'string | readonly string[]'
      : p.kind === 'bytes'
        ? 'ArrayBufferView'
        : elementType(p);
  return p.optional ? `${type} | null` : type;
}

/** Type of the value as (part of) the result. */
export function resultType(p: ShapedParameter): string {
  const none = p.hole !== undefined || p.mayBeNull ? ' | null' : '';
  if (p.array) return none ? `(${elementType(p)}${none})[]` : `${listed(p)}[]`;
  return (p.kind === 'bytes' ? 'Uint8Array' : elementType(p)) + none;
}

/** Type of the value as a handler receives it. */
function handlerType(p: ShapedParameter): string {
  if (p.role === 'size') return 'number';
  const type = p.array
    ? `${listed(p)}[]`
    : p.block
      ? 'string[]'
      : p.kind === 'bytes'
        ? 'Uint8Array'
        : elementType(p);
  return p.optional ? `${type} | null` : type;
}

/**
 * Parameter list of the JS method; trailing ones that may be null may be left out. `into`: the caller's
 * buffer stands where its out parameter stands in the header, and its size is left out.
 */
export function parameterList(shaped: ShapedMethod, into?: ShapedParameter): string {
  const list = shaped.parameters.filter(
    (p, i) => p === into || (isArgument(p) && into?.count !== i),
  );
  let trailing = list.length;
  while (trailing > 0 && canOmit(list[trailing - 1]!)) trailing--;
  return list.map((p, i) => parameterText(p, i >= trailing, p === into)).join(', ');
}

function parameterText(p: ShapedParameter, trailing: boolean, into: boolean): string {
  if (into) return `${p.name}: Uint8Array`;
  if (trailing && p.defaultValue !== undefined)
    return `${p.name}: ${argumentType(p)} = ${p.defaultValue}`;
  return `${p.name}${trailing ? '?' : ''}: ${argumentType(p)}`;
}

const canOmit = (p: ShapedParameter) =>
  p.role !== 'out' && (p.defaultValue !== undefined || (p.optional && p.role === 'in'));

/** The same list where there is no body: `Timeout?: number`. */
function declaredList(shaped: ShapedMethod): string {
  return parameterList(shaped).replace(/: ([^,]*?) = [^,]+/g, '?: $1');
}

const VALUES: Record<string, string> = {
  u32: 'number',
  u64: 'bigint',
  bool1: 'boolean',
  void: 'void',
};

/** What the throwing method returns. */
export function returnType(shaped: ShapedMethod): string {
  if (shaped.flag) return 'boolean';
  if (shaped.returns === 'status') return shaped.returnFamilies?.join(' | ') ?? 'number';
  if (shaped.returns !== 'hresult')
    return shaped.returnFamilies?.join(' | ') ?? VALUES[shaped.returns]!;
  const outs = shaped.parameters.filter(isResult);
  if (outs.length === 0) return 'void';
  if (outs.length === 1) return resultType(outs[0]!);
  return `{ ${outs.map((p) => `${p.name}: ${resultType(p)}`).join('; ')} }`;
}

/** Declaration of the `.hr` method. Interfaces may be missing in its result. */
export function hrSignature(shaped: ShapedMethod): string {
  const outs = shaped.flag ? [] : shaped.parameters.filter(isResult);
  const fields = outs.map((p) => {
    const none = p.kind === 'interface' && !p.array && !p.mayBeNull ? ' | null' : '';
    return `${p.name}: ${resultType(p)}${none}`;
  });
  const type = `{ ${['hresult: number', ...fields].join('; ')} }`;
  return `${shaped.method.name}(${declaredList(shaped)}): ${type}`;
}

/** Signature of the handler that `implement` calls for this method. */
export function handlerSignature(shaped: ShapedMethod): string {
  const list = shaped.parameters.filter(isArgument).map((p) => `${p.name}: ${handlerType(p)}`);
  const type = returnType(shaped);
  const answer = shaped.returns === 'status' && type !== 'void' ? `${type} | void` : type;
  return `${shaped.method.name}?(${list.join(', ')}): ${answer}`;
}
