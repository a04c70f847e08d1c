/** The lines that refuse bad arguments, before anything native happens. */
import { isArgument } from '../classify.ts';
import type { ShapedMethod, ShapedParameter } from '../shape.ts';
import { intoBuffer, isNull, lengthExpression } from './method.ts';

export function checksOf(shaped: ShapedMethod, into: boolean): string[] {
  const buffer = into ? intoBuffer(shaped) : undefined;
  const lines = shaped.parameters.flatMap((p, i) => {
    if (p === buffer) return [`checkBytes(${owner(shaped, p)}, ${p.name});`];
    if (!isArgument(p) || (buffer && i === buffer.count)) return [];
    const test = check(shaped, p);
    if (!test) return [];
    const nullable = p.optional && p.role === 'in';
    return nullable
      ? [`if (!(${isNull(p)})) {`, `  ${test}`, '}'].join(' ').replace(/ +/g, ' ')
      : test;
  });
  return [...lines, ...sharedLengths(shaped)];
}

const owner = (shaped: ShapedMethod, p: ShapedParameter) =>
  `this, '${shaped.method.name}', '${p.name}'`;

function check(shaped: ShapedMethod, p: ShapedParameter): string | undefined {
  const who = `${owner(shaped, p)}, ${p.name}`;
  if (p.array) return `checkList(${who});`;
  switch (p.role === 'size' ? 'u32' : p.kind) {
    case 'u8':
    case 'u16':
    case 'u32':
      return `if (${p.name} >>> 0 !== ${p.name}) notU32(${who});`;
    case 'i32':
      return `if ((${p.name} | 0) !== ${p.name}) notI32(${who});`;
    case 'u64':
    case 'address':
      return `if (typeof ${p.name} !== 'bigint' || ${p.name} < 0n || ${p.name} > MAX_U64) notU64(${who});`;
    case 'i64':
      return `if (typeof ${p.name} !== 'bigint') notI64(${who});`;
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
    const expected = sizer.role === 'size' ? sizer.name : lists[0] && lengthExpression(lists[0]);
    const others = sizer.role === 'size' ? lists : lists.slice(1);
    return others.map(
      (p) =>
        `checkLength(${owner(shaped, p)}, ${p.name}${p.optional ? ' ?? null' : ''}, ${expected});`,
    );
  });
}
