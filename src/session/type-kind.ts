/** What kind of value a type stands for, and how its bits read. */
import { BASE_TYPE, type TypedData } from '../engine/typed-data.ts';
import { SymTagEnum } from '../generated/families.ts';

/**
 * Structures, unions and classes are all `'struct'`; `'char'` is every type of characters.
 * `'unavailable'`: the program does not keep the variable where the frame stands.
 */
export type ValueKind =
  | 'struct'
  | 'pointer'
  | 'array'
  | 'enum'
  | 'integer'
  | 'float'
  | 'bool'
  | 'char'
  | 'function'
  | 'void'
  | 'unavailable';

const CHARACTERS: ReadonlySet<number> = new Set([
  BASE_TYPE.CHAR,
  BASE_TYPE.WCHAR,
  BASE_TYPE.WCHAR_TYPEDEF,
  BASE_TYPE.CHAR16,
  BASE_TYPE.CHAR32,
]);
const FLOATS: ReadonlySet<number> = new Set([
  BASE_TYPE.FLOAT32,
  BASE_TYPE.FLOAT64,
  BASE_TYPE.FLOAT80,
]);
const SIGNED: ReadonlySet<number> = new Set([
  BASE_TYPE.CHAR,
  BASE_TYPE.INT8,
  BASE_TYPE.INT16,
  BASE_TYPE.INT32,
  BASE_TYPE.INT64,
  BASE_TYPE.LONG,
]);

export function kindOf({ tag, baseTypeId }: TypedData): ValueKind {
  switch (tag) {
    case SymTagEnum.UDT:
      return 'struct';
    case SymTagEnum.PointerType:
      return 'pointer';
    case SymTagEnum.ArrayType:
      return 'array';
    case SymTagEnum.Enum:
      return 'enum';
    case SymTagEnum.Function:
    case SymTagEnum.FunctionType:
      return 'function';
    default:
      return baseKind(baseTypeId);
  }
}

function baseKind(id: number): ValueKind {
  if (id === BASE_TYPE.VOID) return 'void';
  if (id === BASE_TYPE.BOOL) return 'bool';
  if (CHARACTERS.has(id)) return 'char';
  return FLOATS.has(id) ? 'float' : 'integer';
}

export function isSigned({ baseTypeId }: TypedData): boolean {
  return SIGNED.has(baseTypeId);
}

/** Kinds that are one number, however they are shown. */
export function isScalar(kind: ValueKind): boolean {
  return !['struct', 'array', 'function', 'void', 'unavailable'].includes(kind);
}

/** Bits as an integer: up to 32 bits a number, more a bigint. */
export function integerOf(bits: bigint, size: number, signed: boolean): number | bigint {
  const width = size * 8;
  const value = signed ? BigInt.asIntN(width, bits) : BigInt.asUintN(width, bits);
  return size <= 4 ? Number(value) : value;
}

const floats = new DataView(new ArrayBuffer(8));

/** Bits as a float of 4 or 8 bytes. */
export function floatOf(bits: bigint, size: number): number {
  floats.setBigUint64(0, bits, true);
  return size === 4 ? floats.getFloat32(0, true) : floats.getFloat64(0, true);
}

/** The bits of a float of 4 or 8 bytes. */
export function bitsOfFloat(value: number, size: number): bigint {
  floats.setBigUint64(0, 0n, true);
  if (size === 4) floats.setFloat32(0, value, true);
  else floats.setFloat64(0, value, true);
  return floats.getBigUint64(0, true);
}

/** Base types by the names people write, for values that need no symbols. */
export const BASE_TYPES_BY_NAME: Readonly<Record<string, number>> = {
  void: BASE_TYPE.VOID,
  char: BASE_TYPE.CHAR,
  'signed char': BASE_TYPE.INT8,
  'unsigned char': BASE_TYPE.UINT8,
  short: BASE_TYPE.INT16,
  'unsigned short': BASE_TYPE.UINT16,
  int: BASE_TYPE.INT32,
  unsigned: BASE_TYPE.UINT32,
  'unsigned int': BASE_TYPE.UINT32,
  long: BASE_TYPE.LONG,
  'unsigned long': BASE_TYPE.ULONG,
  'long long': BASE_TYPE.INT64,
  'unsigned long long': BASE_TYPE.UINT64,
  __int64: BASE_TYPE.INT64,
  'unsigned __int64': BASE_TYPE.UINT64,
  float: BASE_TYPE.FLOAT32,
  double: BASE_TYPE.FLOAT64,
  bool: BASE_TYPE.BOOL,
  wchar_t: BASE_TYPE.WCHAR,
  char16_t: BASE_TYPE.CHAR16,
  char32_t: BASE_TYPE.CHAR32,
  HRESULT: BASE_TYPE.HRESULT,
};
