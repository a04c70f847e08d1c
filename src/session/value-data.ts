/** Values as plain data of JavaScript. */
import { BASE_TYPE, type TypedData } from '../engine/typed-data.ts';
import { printableWithParts } from './print.ts';
import { extendedToNumber } from './registers.ts';
import { floatOf, integerOf, isScalar, isSigned } from './type-kind.ts';
import type { Value } from './value.ts';
import { ValueError } from './value-error.ts';

/** A value that is one thing. */
export type Scalar = number | bigint | boolean | string | undefined;

/** Plain data: what `read()` returns. */
export type Data =
  Scalar | null | Uint8Array | readonly Data[] | { readonly [field: string]: Data };

/** The scalar in `typed`; with `plain`, an enum's number instead of its name. */
export function scalarOf(value: Value, typed: TypedData, plain = false): Scalar {
  const { size } = typed;
  switch (value.kind) {
    case 'bool':
      return typed.data !== 0n;
    case 'pointer':
      return typed.data;
    case 'float':
      return typed.baseTypeId === BASE_TYPE.FLOAT80
        ? extended(value, typed)
        : floatOf(typed.data, size);
    case 'enum':
      return enumOf(value, typed, plain);
    default:
      return size > 8 ? wide(value, typed) : integerOf(typed.data, size, isSigned(typed));
  }
}

/** Types wider than the engine's 64 bits of data are read from memory. */
function extended({ session }: Value, { inMemory, offset }: TypedData): number {
  return inMemory ? extendedToNumber(session.memory.read(offset, 10)) : NaN;
}

function wide({ session }: Value, { inMemory, offset, size, data }: TypedData): bigint {
  if (!inMemory) return data;
  const bytes = session.memory.read(offset, size);
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function enumOf(value: Value, typed: TypedData, plain: boolean): Scalar {
  const { types } = value.session;
  const name = plain ? undefined : types.constantName(typed, typed.data);
  if (name !== undefined) return name;
  // Bit fields arrive without their sign, which the constants have.
  const width = bitsOf(value)?.length ?? typed.size * 8;
  const { constants } = types.layout(typed);
  const signed = constants.some((constant) => constant.value < 0n);
  const number = signed ? BigInt.asIntN(width, typed.data) : BigInt.asUintN(width, typed.data);
  const known = plain ? undefined : constants.find((constant) => constant.value === number)?.name;
  return known ?? (typed.size <= 4 ? Number(number) : number);
}

/** Of a bit field: which bits it has. */
export function bitsOf({ init }: Value): { position: number; length: number } | undefined {
  const { parent, name } = init;
  return parent?.layout().fields.find((field) => field.name === name)?.bits;
}

const CHARACTERS = /^(?:const )?(char|wchar_t|WCHAR|char8_t|char16_t|char32_t) (?:\*|\[\d+\])$/;
const ENCODINGS: Record<string, 'latin1' | 'utf16le' | 'utf32'> = {
  char: 'latin1',
  char8_t: 'latin1',
  wchar_t: 'utf16le',
  WCHAR: 'utf16le',
  char16_t: 'utf16le',
  char32_t: 'utf32',
};

/** Is it an array of characters, or a pointer to some? */
export function isText({ typeName }: Value): boolean {
  return CHARACTERS.test(typeName);
}

/** Longest text that is read behind a pointer, in characters. */
const MOST = 65536;

export function readText(value: Value): string {
  const type = CHARACTERS.exec(value.typeName)?.[1];
  if (!type)
    throw new ValueError(
      `${value.path} is ${value.typeName}: no characters, so no text. Cast it first.`,
    );
  const typed = value.fresh();
  const address = value.kind === 'pointer' ? typed.data : typed.offset;
  if (address === 0n) throw new ValueError(`${value.path} is a null pointer: there is no text.`);
  const { memory } = value.session;
  const encoding = ENCODINGS[type]!;
  if (encoding === 'utf32') return readUtf32(value, address);
  const max = value.length ?? MOST;
  // Programs of today write UTF-8 into char; what is no UTF-8 is shown byte by byte.
  if (encoding === 'utf16le') return memory.readString(address, { encoding, max });
  const bytes = Buffer.from(memory.readString(address, { encoding, max }), 'latin1');
  return decodeUtf8(bytes) ?? bytes.toString('latin1');
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readUtf32(value: Value, address: bigint): string {
  const { memory } = value.session;
  const max = value.length ?? MOST;
  let text = '';
  for (let i = 0; i < max; i++) {
    const code = memory.readU32(address + BigInt(i * 4));
    if (code === 0) break;
    text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  }
  return text;
}

/** How parts that cannot be read, pointers and the like become data. */
export interface DataStyle {
  scalar(value: Value): Data;
  pointer(value: Value): Data;
  unreadable(value: Value | undefined, error: unknown): Data;
  /** What lies deeper than what is shown. */
  deeper(value: Value): Data;
}

const STRICT: DataStyle = {
  scalar: (value) => value.scalar,
  pointer: (value) => value.scalar,
  unreadable: (_value, error) => {
    throw error;
  },
  deeper: () => undefined,
};

export function readData(value: Value): Data {
  value.fresh();
  const data = dataOf(value, STRICT);
  return typeof data === 'object' && data !== null && !(data instanceof Uint8Array)
    ? printableWithParts(data)
    : data;
}

/** Arrays longer than this are cut where they are only shown. */
const SHOWN = 100;

/** Pointers are not followed, except to characters: they are text where it can be read. */
export function dataOf(value: Value, style: DataStyle, depth = Infinity): Data {
  if (isText(value)) return textOrAddress(value, style);
  if (value.kind === 'pointer') return style.pointer(value);
  if (isScalar(value.kind)) return style.scalar(value);
  if (value.kind === 'struct') return structure(value, style, depth);
  if (value.kind === 'array') return elements(value, style, depth);
  return value.kind === 'function' ? style.pointer(value) : undefined;
}

function textOrAddress(value: Value, style: DataStyle): Data {
  if (value.kind === 'pointer' && value.isNull()) return null;
  try {
    return readText(value);
  } catch (error) {
    return value.kind === 'pointer' ? style.pointer(value) : style.unreadable(value, error);
  }
}

function structure(value: Value, style: DataStyle, depth: number): Data {
  if (depth < 0) return style.deeper(value);
  const result: Record<string, Data> = {};
  for (const { name } of value.layout().fields)
    result[name] = attempt(style, () => dataOf(value.field(name), style, depth - 1));
  return result;
}

function elements(value: Value, style: DataStyle, depth: number): Data {
  if (depth < 0) return style.deeper(value);
  const length = style === STRICT ? value.length! : Math.min(value.length!, SHOWN);
  return Array.from({ length }, (_, i) =>
    attempt(style, () => dataOf(value.element(i), style, depth - 1)),
  );
}

function attempt(style: DataStyle, body: () => Data): Data {
  try {
    return body();
  } catch (error) {
    return style.unreadable(undefined, error);
  }
}
