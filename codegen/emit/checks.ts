/** The lines that refuse bad arguments, before anything native happens. */
import { isArgument, type ShapedMethod, type ShapedParameter } from '../shape.ts';
import { isAbsent, leadingList, lengthExpression } from './code.ts';

/** `into`: the buffer that the caller brings, in place of its size. */
export function checksOf(shaped: ShapedMethod, into: ShapedParameter | undefined): string[] {
  const lines = shaped.parameters.flatMap((p, i) => {
    if (p === into) return [`checkBytes(${owner(shaped, p)}, ${p.name});`];
    if (!isArgument(p) || into?.count === i) return [];
    const test = check(shaped, p);
    if (!test) return [];
    return p.optional && p.role === 'in' ? whereGiven(p, test) : test;
  });
  return [...lines, ...sharedLengths(shaped)];
}

const owner = (shaped: ShapedMethod, p: ShapedParameter) =>
  `this, '${shaped.method.name}', '${p.name}'`;

function whereGiven(p: ShapedParameter, test: string): string {
  return `if (!(${isAbsent(p)})) ${test}`;
}

/** A bigint or a symbol would throw an error of JavaScript's own at the first operator. */
const number = ({ name }: ShapedParameter) => `typeof ${name} !== 'number'`;

function check(shaped: ShapedMethod, p: ShapedParameter): string | undefined {
  const who = `${owner(shaped, p)}, ${p.name}`;
  if (p.array)
    return p.kind === 'interface' ? `checkInterfaces(${who}, '${p.of}');` : `checkList(${who});`;
  if (p.block) return `checkBlock(${who});`;
  switch (p.role === 'size' ? 'u32' : p.kind) {
    case 'u8':
      return `if (${number(p)} || (${p.name} & 0xff) !== ${p.name}) notU8(${who});`;
    case 'u16':
      return `if (${number(p)} || (${p.name} & 0xffff) !== ${p.name}) notU16(${who});`;
    case 'u32':
      return `if (${number(p)} || ${p.name} >>> 0 !== ${p.name}) notU32(${who});`;
    case 'i32':
      return `if (${number(p)} || (${p.name} | 0) !== ${p.name}) notI32(${who});`;
    case 'u64':
    case 'address':
      return `if (typeof ${p.name} !== 'bigint' || BigInt.asUintN(64, ${p.name}) !== ${p.name}) notU64(${who});`;
    case 'i64':
      return `if (typeof ${p.name} !== 'bigint' || BigInt.asIntN(64, ${p.name}) !== ${p.name}) notI64(${who});`;
    case 'bool':
    case 'bool1':
      return `checkBoolean(${who});`;
    case 'ansi':
    case 'wide':
      return `if (typeof ${p.name} !== 'string' || ${p.name}.includes('\\0')) notText(${who});`;
    case 'guid':
      return `checkGuid(${who});`;
    case 'bytes':
      return `checkBytes(${who});`;
    case 'struct':
    case 'variant':
      return `checkStruct(${who});`;
    case 'interface':
      return `checkInterface(${who}, '${p.of}');`;
    default:
      return undefined;
  }
}

/** Lists that share one length parameter, or lie beside an explicit one, must agree. */
function sharedLengths(shaped: ShapedMethod): string[] {
  return shaped.parameters.flatMap((sizer, i) => {
    const lists = shaped.parameters.filter((p) => p.role === 'in' && p.count === i);
    const leading = leadingList(shaped.parameters, i);
    if (!leading) return [];
    const explicit = sizer.role === 'size';
    const expected = explicit ? sizer.name : lengthExpression(leading);
    return lists
      .filter((p) => explicit || p !== leading)
      .map(
        (p) =>
          `checkLength(${owner(shaped, p)}, ${p.name}${p.optional ? ' ?? null' : ''}, ${expected});`,
      );
  });
}
