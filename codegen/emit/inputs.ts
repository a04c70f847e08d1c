/** Inputs: what is laid out in memory before the call, and what the call passes. */
import { KIND_SIZE } from '../kinds.ts';
import type { ShapedMethod, ShapedParameter } from '../shape.ts';
import { isAbsent, local } from './code.ts';

/** Does the value lie in the scratch during the call, so that its address is passed? */
export function isLaidOut(p: ShapedParameter): boolean {
  if (p.role === 'format') return p.kind === 'ansi';
  if (p.role !== 'in') return false;
  if (p.array || p.aligned || p.block || p.writable) return true;
  return p.kind === 'ansi' || p.kind === 'guid' || p.kind === 'struct' || p.kind === 'variant';
}

/** `const sourceFileAt = pushAnsi(SourceFile);` */
export function layOut(shaped: ShapedMethod, p: ShapedParameter): string {
  const push = p.role === 'format' ? `pushAnsi('%s')` : pushExpression(shaped, p);
  const absent = p.role === 'in' && p.optional ? `${isAbsent(p)} ? 0 : ` : '';
  return `const ${local(p)}At = ${absent}${push};`;
}

function pushExpression(shaped: ShapedMethod, p: ShapedParameter): string {
  const { name } = p;
  const orRefuse = ` || notAnsi(this, '${shaped.method.name}', '${name}', `;
  switch (p.kind) {
    case 'ansi':
      if (p.block) return `pushAnsiBlock(${name})${orRefuse}String(${name}))`;
      return `pushAnsi(${name})${orRefuse}${name})`;
    case 'wide':
      return p.block ? `pushWideBlock(${name})` : `pushWide(${name})`;
    case 'bytes':
      return `pushBytes(${name})`;
    case 'guid':
      return `pushGuid(${name})`;
    case 'variant':
      return `pushVariant(${name})`;
    case 'struct':
      return `pushStruct${p.array ? 's' : ''}(${p.of}, ${name})`;
    case 'interface':
      return `pushInterfaces(${name})`;
    default:
      return `${KIND_SIZE[p.kind] === 8 ? 'pushU64s' : 'pushU32s'}(${name})`;
  }
}

/** What native code gets, and the letter of its native type (see src/ffi/native.ts). */
export interface NativeArgument {
  text: string;
  letter: string;
}

export function inputArgument(p: ShapedParameter): NativeArgument {
  const plain = (text: string): NativeArgument => ({ text, letter: 'i' });
  if (p.role === 'format' && p.kind === 'wide') return { text: "'%s'", letter: 'w' };
  if (isLaidOut(p)) return { text: `${local(p)}At`, letter: p.byValue ? 'p' : 'i' };
  switch (p.kind) {
    case 'wide':
      return { text: p.optional ? `${p.name} ?? null` : p.name, letter: 'w' };
    case 'bytes':
      return { text: p.optional ? `${p.name} ?? null` : p.name, letter: 'b' };
    case 'bool':
    case 'bool1':
      return plain(`${p.name} ? 1 : 0`);
    case 'interface':
      return plain(`pointerOf(${p.name})`);
    case 'address':
      return plain(p.optional ? `${p.name} ?? 0` : p.name);
    default:
      return plain(p.name);
  }
}
