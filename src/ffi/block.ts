/** Blocks of memory that native code and JS see at once: typed arrays over one pinned ArrayBuffer. */
import koffi from 'koffi';

/** Offsets are in bytes; `u32[offset >>> 2]`. Element arrays share one ArrayBuffer. */
export interface Block {
  /** Native address of byte 0. An ArrayBuffer's memory does not move while it is referenced. */
  readonly address: number;
  readonly byteLength: number;
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
  readonly i32: Int32Array;
  readonly u64: BigUint64Array;
  readonly i64: BigInt64Array;
  readonly f32: Float32Array;
  readonly f64: Float64Array;
  readonly buffer: Buffer;
}

/** Most bytes of a block: offsets are shifted as unsigned 32 bits (`u32[offset >>> 2]`). */
const MOST = 2 ** 32;

/**
 * A zeroed block of at least `byteLength` bytes, aligned to 16 as Windows' CONTEXT demands. Throws a RangeError
 * that names the size where there is no such memory.
 */
export function allocateBlock(byteLength: number): Block {
  // Arithmetic: operators on bits would make a negative size of 2 GB.
  const size = Math.max(16, Math.ceil(byteLength / 16) * 16);
  const spare = allocate(size + 16, byteLength);
  const origin = Number(koffi.address(spare));
  const skip = (16 - (origin % 16)) % 16;
  return blockOf(spare, skip, size, origin + skip);
}

/** V8's own error does not say how much was asked for. */
function allocate(size: number, byteLength: number): ArrayBuffer {
  try {
    if (byteLength >= 0 && byteLength <= MOST) return new ArrayBuffer(size);
  } catch {
    // Said below.
  }
  throw new RangeError(
    `There is no block of ${byteLength} bytes for the arguments and results of a call. Ask for fewer elements, or in parts.`,
  );
}

/** A block of `size` bytes of `spare` from `skip` on. All come from here: V8 reads objects of one shape fastest. */
export function blockOf(spare: ArrayBuffer, skip: number, size: number, address: number): Block {
  const at = <T>(
    View: new (buffer: ArrayBuffer, offset: number, length: number) => T,
    bytes: number,
  ) => new View(spare, skip, size / bytes);
  return {
    address,
    byteLength: size,
    u8: at(Uint8Array, 1),
    u16: at(Uint16Array, 2),
    u32: at(Uint32Array, 4),
    i32: at(Int32Array, 4),
    u64: at(BigUint64Array, 8),
    i64: at(BigInt64Array, 8),
    f32: at(Float32Array, 4),
    f64: at(Float64Array, 8),
    buffer: Buffer.from(spare, skip, size),
  };
}
