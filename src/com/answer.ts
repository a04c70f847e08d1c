/** What a handler returned, written back to where the native caller wants it. */
import { enter, leave } from '../ffi/scratch.ts';
import { writeBytes } from '../ffi/memory.ts';
import { encodeAnsi } from '../ffi/strings.ts';
import { readBytes, reserveCleared } from './lists.ts';
import { copyOut, writeU32, writeU64 } from './native-values.ts';
import type { MethodSpec, ParameterSpec } from './spec.ts';
import { valueCodec } from './values.ts';

/** Return or throw it from a method of an implemented object to answer with this HRESULT. */
export class Hresult {
  readonly value: number;
  constructor(value: number) {
    this.value = value >>> 0;
  }
}

const S_OK = 0;
const S_FALSE = 1;

type Native = readonly (number | bigint | string | null)[];

/** Writes out-parameters and returns what the native caller gets. */
export function answer(
  spec: MethodSpec,
  result: unknown,
  native: Native,
): number | bigint | undefined {
  if (result instanceof Hresult) return result.value | 0;
  if (typeof (result as PromiseLike<unknown> | null)?.then === 'function')
    throw new TypeError(
      'it returned a promise, but the engine waits for the answer now. ' +
        'Answer synchronously, or use dbgeng/async, where handlers may be async',
    );
  switch (spec.returns) {
    case 'status':
    case 'u32':
      return integer(result ?? 0);
    case 'u64':
      return BigInt((result ?? 0n) as bigint);
    case 'bool1':
      return result ? 1 : 0;
    case 'void':
      return undefined;
    case 'hresult':
      if (spec.flag) return result === false ? S_FALSE : S_OK;
      return writeOuts(spec, result, native);
  }
}

function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new TypeError(`it returned ${describe(value)}, where a DEBUG_STATUS number is expected`);
  return value >>> 0;
}

function describe(value: unknown): string {
  return typeof value === 'string'
    ? `'${value}'`
    : typeof value === 'object'
      ? 'an object'
      : String(value);
}

function writeOuts(spec: MethodSpec, result: unknown, native: Native): number {
  const outs = spec.parameters.flatMap((parameter, index) =>
    parameter.role === 'out' || parameter.role === 'inout' ? [{ parameter, index }] : [],
  );
  if (outs.length === 0 || result === undefined || result === null) return S_OK;
  let status = S_OK;
  for (const { parameter, index } of outs) {
    const value = outs.length === 1 ? result : (result as Record<string, unknown>)[parameter.name];
    const address = native[index] as number;
    if (value !== undefined && !write(spec, parameter, value, native, address)) status = S_FALSE;
  }
  return status;
}

/** False when the value did not fit. */
function write(
  spec: MethodSpec,
  parameter: ParameterSpec,
  value: unknown,
  native: Native,
  address: number,
): boolean {
  const fill = (content: Content) => writeBuffer(spec, parameter, content, native, address);
  if (parameter.kind === 'wide' || parameter.kind === 'ansi')
    return fill(textBytes(parameter, value as string));
  if (parameter.kind === 'bytes') return fill({ bytes: value as Uint8Array, unit: 1, keepTail: 0 });
  const { size, write: encode } = valueCodec(parameter);
  if (!parameter.array) {
    copyOut(address, size, (block, at) => encode(block, at, value as never));
    return true;
  }
  const list = value as readonly never[];
  const at = enter(0);
  try {
    const { block, offset } = reserveCleared(list.length * size);
    list.forEach((element, i) => encode(block, offset + i * size, element));
    return fill({ bytes: readBytes(block, offset, list.length * size), unit: size, keepTail: 0 });
  } finally {
    leave(at);
  }
}

interface Content {
  bytes: Uint8Array;
  /** Bytes per element of the capacity and of the actual size. */
  unit: number;
  /** Bytes of terminator that survive truncation. */
  keepTail: number;
}

function textBytes({ kind, name }: ParameterSpec, text: string): Content {
  if (kind === 'wide') return { bytes: Buffer.from(`${text}\0`, 'utf16le'), unit: 2, keepTail: 2 };
  const bytes = encodeAnsi(`${text}\0`);
  if (!bytes)
    throw new TypeError(`${name} holds a character that the ANSI code page does not have`);
  return { bytes, unit: 1, keepTail: 1 };
}

function writeBuffer(
  spec: MethodSpec,
  { count, actual }: ParameterSpec,
  { bytes, unit, keepTail }: Content,
  native: Native,
  address: number,
): boolean {
  if (actual !== undefined && native[actual]) {
    const length = bytes.byteLength / unit;
    if (spec.parameters[actual]!.kind === 'u64') writeU64(native[actual] as number, BigInt(length));
    else writeU32(native[actual] as number, length);
  }
  const room = (count === undefined ? Infinity : Number(native[count])) * unit;
  const fits = bytes.byteLength <= room;
  if (address === 0) return bytes.byteLength === 0;
  const length = fits ? bytes.byteLength : room;
  if (length <= 0) return fits;
  const content = fits ? bytes : bytes.slice(0, length);
  if (!fits) content.fill(0, length - keepTail);
  writeBytes(address, content);
  return fits;
}
