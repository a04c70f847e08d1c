/** Single results in the frame: what they start as, and how they are read after the call. */
import { KIND_SIZE } from '../kinds.ts';
import type { ShapedMethod, ShapedParameter } from '../shape.ts';
import { elementIndex, u32At, u64At } from './code.ts';
import type { Frame } from './frame.ts';

/** Results start from zero: the engine leaves optional ones alone when it has nothing to say. */
export function preset(frame: Frame, p: ShapedParameter): string[] {
  const place = frame.place(p);
  const initial = p.role === 'inout' ? p.name : undefined;
  if (p.terminated !== undefined) return [`u32[${elementIndex(place, 2)}] = 0;`];
  if (p.kind === 'ansi' || p.kind === 'wide') return [];
  switch (p.kind) {
    case 'struct':
      return initial ? [`${p.of}.encode(scratch, ${place}, ${initial});`] : [];
    case 'guid':
    case 'variant': {
      const first = elementIndex(place, 3);
      return [`u64.fill(0n, ${first}, (${first}) + ${p.size / 8});`];
    }
    case 'bool':
    case 'bool1':
      return [`u32[${elementIndex(place, 2)}] = ${initial ? `${initial} ? 1 : 0` : '0'};`];
    default:
      return KIND_SIZE[p.kind] === 8
        ? [`u64[${elementIndex(place, 3)}] = ${initial ?? '0n'};`]
        : [`u32[${elementIndex(place, 2)}] = ${initial ?? '0'};`];
  }
}

export function scalarResult(frame: Frame, p: ShapedParameter): string {
  const place = frame.place(p);
  const hole = (read: string) => (p.hole ? `${read} === ${p.hole} ? null : ${read}` : read);
  switch (p.kind) {
    case 'i32':
      return `i32[${elementIndex(place, 2)}]!`;
    case 'bool':
      return `${u32At(place).slice(0, -1)} !== 0`;
    case 'bool1':
      return `u8[${place}] !== 0`;
    case 'u8':
      return `u8[${place}]!`;
    case 'i64':
      return `i64[${elementIndex(place, 3)}]!`;
    case 'f64':
      return `f64[${elementIndex(place, 3)}]!`;
    case 'u64':
    case 'address':
      return hole(u64At(place));
    case 'guid':
      return `decodeGuid(scratch, ${place})`;
    case 'struct':
      return `${p.of}.decode(scratch, ${place})`;
    case 'variant':
      return `takeVariant(scratch, ${place})`;
    case 'bstr':
      return `takeBstr(${u64At(place)})`;
    case 'interface':
      return interfaceResult(frame.shaped, p, u64At(place));
    default:
      return hole(u32At(place));
  }
}

function interfaceResult({ reuses }: ShapedMethod, p: ShapedParameter, read: string): string {
  const sure = p.mayBeNull ? '' : '!';
  return reuses?.result === p.name
    ? `reused(${p.of}, ${read}, ${reuses.parameter})${sure}`
    : `wrap(${p.of}, ${read}, true)${sure}`;
}
