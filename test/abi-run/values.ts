// Types and journal entries of single values, in C++.
import type { ShapedMethod, ShapedParameter } from '../../codegen/shape.ts';

/** Room that the C++ callers give, and lengths of what they pass. Odd on purpose. */
export const ROOM = { count: 3, size: 8, capacity: 40, entry: 16 } as const;

/** Type of one element of a buffer, or of what a pointer points to. */
export function elementType(shaped: ShapedMethod, p: ShapedParameter): string {
  switch (p.kind) {
    case 'ansi':
      return 'char';
    case 'wide':
      return 'wchar_t';
    case 'bytes':
      return 'unsigned char';
    case 'struct':
      return p.of!;
    case 'interface':
      return `${nativeInterface(shaped, p)} *`;
    case 'guid':
      return 'GUID';
    case 'variant':
      return 'VARIANT';
    default: {
      const { type } = shaped.method.parameters.find(({ name }) => name === p.name)!;
      return type.pointers > 0 ? `std::remove_pointer_t<${type.spelling}>` : type.spelling;
    }
  }
}

/** The header's name: IUnknown stands in for interfaces of other headers. */
export function nativeInterface(shaped: ShapedMethod, p: ShapedParameter): string {
  return shaped.method.parameters.find(({ name }) => name === p.name)!.type.name;
}

/** A value of a parameter as a JSON expression. `place`: an lvalue of the element type. */
export function show(p: ShapedParameter, place: string): string {
  switch (p.kind) {
    case 'u8':
    case 'u16':
    case 'u32':
      return `number((unsigned long)${place})`;
    case 'i32':
      return `number(${place})`;
    case 'u64':
      return `wideNumber(${place})`;
    case 'i64':
      return `("\\"" + std::to_string((long long)${place}) + "\\"")`;
    case 'f64':
      return `real(${place})`;
    case 'bool':
    case 'bool1':
      return `truth(${place} != 0)`;
    case 'guid':
      return `guid(${place})`;
    case 'struct':
      return `show(${place})`;
    case 'variant':
      return `variant(${place})`;
    case 'bstr':
      return `bstr(${place})`;
    default:
      return `pointer((const void *)${place})`;
  }
}

/** Puts a pattern into an lvalue of the parameter's element type. */
export const fillOf = (p: ShapedParameter, place: string): string =>
  p.kind === 'bool' ? `fillTruth(${place});` : `fill(${place});`;

/** Notes what a method returned that is no HRESULT's business alone. */
export function showReturned({ returns }: ShapedMethod): string {
  if (returns === 'u64') return 'wideNumber(result)';
  return returns === 'bool1' ? 'truth(result)' : 'number((unsigned long)result)';
}

export const keyOf = ({ method }: ShapedMethod): string => `${method.since}_${method.name}`;

/** Elements of the buffers that a length parameter speaks of. */
export const roomOf = ({ role }: ShapedParameter): number =>
  role === 'count' ? ROOM.count : role === 'size' ? ROOM.size : ROOM.capacity;
