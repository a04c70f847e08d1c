/** TypeScript spellings: types of values, names of locals, addresses of documentation. */
import { isArgument, isResult } from '../classify.ts';
import type { ShapedMethod, ShapedParameter } from '../shape.ts';

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
  variant: 'Variant',
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
  const type = p.array
    ? `readonly ${listed(p)}[]`
    : p.kind === 'bytes'
      ? 'ArrayBufferView'
      : elementType(p);
  return p.optional && p.role !== 'size' ? `${type} | null` : type;
}

/** Type of the value as (part of) the result. */
export function resultType(p: ShapedParameter): string {
  const holes = p.hole !== undefined ? ' | null' : '';
  if (p.array) return holes ? `(${elementType(p)}${holes})[]` : `${listed(p)}[]`;
  return (p.kind === 'bytes' ? 'Uint8Array' : elementType(p)) + holes;
}

/** Type of the value as a handler receives it. */
function handlerType(p: ShapedParameter): string {
  const type = p.array ? `${listed(p)}[]` : p.kind === 'bytes' ? 'Uint8Array' : elementType(p);
  return p.optional && p.role !== 'size' ? `${type} | null` : type;
}

const results = (shaped: ShapedMethod) => shaped.parameters.filter(isResult);

/** Parameter list of the JS method; trailing ones that may be null may be left out. */
export function parameterList(shaped: ShapedMethod): string {
  const list = shaped.parameters.filter(isArgument);
  let trailing = list.length;
  while (trailing > 0 && canOmit(list[trailing - 1]!)) trailing--;
  return list.map((p, i) => `${p.name}${i >= trailing ? '?' : ''}: ${argumentType(p)}`).join(', ');
}

const canOmit = (p: ShapedParameter) => p.optional && p.role === 'in';

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
  const outs = results(shaped);
  if (outs.length === 0) return 'void';
  if (outs.length === 1) return resultType(outs[0]!);
  return `{ ${outs.map((p) => `${p.name}: ${resultType(p)}`).join('; ')} }`;
}

/** What the `.hr` method returns. Interfaces may be missing there. */
export function hrType(shaped: ShapedMethod): string {
  const outs = shaped.flag ? [] : results(shaped);
  const fields = outs.map(
    (p) => `${p.name}: ${resultType(p)}${p.kind === 'interface' ? ' | null' : ''}`,
  );
  return `{ ${['hresult: number', ...fields].join('; ')} }`;
}

/** Signature of the handler that `implement` calls for this method. */
export function handlerSignature(shaped: ShapedMethod): string {
  const list = shaped.parameters.filter(isArgument).map((p) => `${p.name}: ${handlerType(p)}`);
  const type = returnType(shaped);
  const answer = shaped.returns === 'status' && type !== 'void' ? `${type} | void` : type;
  return `${shaped.method.name}?(${list.join(', ')}): ${answer}`;
}

/** Microsoft's page of a method: derived from interface and method name. */
export function learnUrl(header: string, interfaceName: string, method: string): string {
  const stem = header.replace(/\.h$/, '').toLowerCase();
  return `https://learn.microsoft.com/windows-hardware/drivers/ddi/${stem}/nf-${stem}-${interfaceName.toLowerCase()}-${method.toLowerCase()}`;
}

/** `NameBuffer` → `nameBuffer`. */
export function local(p: { name: string }): string {
  return p.name[0]!.toLowerCase() + p.name.slice(1);
}
