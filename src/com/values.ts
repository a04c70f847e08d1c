/**
 * Values by kind, element by element: size in native memory, how to read and how to write one. The
 * generated code has these inlined; callbacks and `.hr` go through this table.
 */
import { allocateBstr, takeBstr } from '../ffi/bstr.ts';
import type { Block } from '../ffi/block.ts';
import { decodeGuid, encodeGuid } from './guid.ts';
import type { InterfaceClass, ParameterSpec, StructCodec } from './spec.ts';
import { IUnknown, pointerOf } from './unknown.ts';
import { borrowVariant, giveVariant, VARIANT_SIZE } from './variant.ts';

export interface ValueCodec {
  readonly size: number;
  read(block: Block, at: number): unknown;
  write(block: Block, at: number, value: never): void;
}

const codec = <T>(
  size: number,
  read: (block: Block, at: number) => T,
  write: (block: Block, at: number, value: T) => void,
): ValueCodec => ({ size, read, write });

const SCALARS: Partial<Record<ParameterSpec['kind'], ValueCodec>> = {
  u8: codec(
    1,
    (b, at) => b.u8[at]!,
    (b, at, v: number) => (b.u8[at] = v),
  ),
  u16: codec(
    2,
    (b, at) => b.u16[at >>> 1]!,
    (b, at, v: number) => (b.u16[at >>> 1] = v),
  ),
  u32: codec(
    4,
    (b, at) => b.u32[at >>> 2]!,
    (b, at, v: number) => (b.u32[at >>> 2] = v),
  ),
  i32: codec(
    4,
    (b, at) => b.i32[at >>> 2]!,
    (b, at, v: number) => (b.i32[at >>> 2] = v),
  ),
  u64: codec(
    8,
    (b, at) => b.u64[at >>> 3]!,
    (b, at, v: bigint) => (b.u64[at >>> 3] = v),
  ),
  i64: codec(
    8,
    (b, at) => b.i64[at >>> 3]!,
    (b, at, v: bigint) => (b.i64[at >>> 3] = v),
  ),
  f64: codec(
    8,
    (b, at) => b.f64[at >>> 3]!,
    (b, at, v: number) => (b.f64[at >>> 3] = v),
  ),
  bool: codec(
    4,
    (b, at) => b.u32[at >>> 2] !== 0,
    (b, at, v: boolean) => (b.u32[at >>> 2] = v ? 1 : 0),
  ),
  bool1: codec(
    1,
    (b, at) => b.u8[at] !== 0,
    (b, at, v: boolean) => (b.u8[at] = v ? 1 : 0),
  ),
  address: codec(
    8,
    (b, at) => b.u64[at >>> 3]!,
    (b, at, v: bigint) => (b.u64[at >>> 3] = v),
  ),
  bytes: codec(
    1,
    (b, at) => b.u8[at]!,
    (b, at, v: number) => (b.u8[at] = v),
  ),
  guid: codec(16, decodeGuid, encodeGuid),
  variant: codec(VARIANT_SIZE, borrowVariant, giveVariant),
  bstr: codec(
    8,
    (b, at) => takeBstr(b.u64[at >>> 3]!),
    (b, at, v: string) => (b.u64[at >>> 3] = BigInt(allocateBstr(v))),
  ),
};

/** How one element of the parameter's kind lies in memory. */
export function valueCodec(parameter: ParameterSpec): ValueCodec {
  const scalar = SCALARS[parameter.kind];
  if (scalar) return scalar;
  if (parameter.kind === 'struct') {
    const struct = parameter.type as StructCodec<unknown>;
    return {
      size: struct.size,
      read: (block, at) => struct.decode(block, at),
      write: (block, at, value) => struct.encode(block, at, value),
    };
  }
  if (parameter.kind === 'interface') {
    const type = parameter.type as InterfaceClass<IUnknown>;
    return codec<IUnknown | null>(
      8,
      (b, at) => (b.u64[at >>> 3] === 0n ? null : new type(Number(b.u64[at >>> 3]), true)),
      (b, at, v) => {
        v?.AddRef();
        b.u64[at >>> 3] = BigInt(pointerOf(v));
      },
    );
  }
  throw new Error(`${parameter.name}: a value of kind '${parameter.kind}' has no fixed size`);
}
