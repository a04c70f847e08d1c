/**
 * Little-endian fields of a byte block: what every structure of the protocol and of the machine is read and written with.
 */

export type Bytes = Uint8Array<ArrayBuffer>;

/** Reads and writes fields at byte offsets of one block. All values are unsigned; 64-bit ones are bigint. */
export class Fields {
  readonly bytes: Bytes;
  readonly #view: DataView;

  constructor(block: Uint8Array | number) {
    this.bytes = (typeof block === 'number' ? new Uint8Array(block) : block) as Bytes;
    this.#view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
  }

  u8(offset: number): number {
    return this.#view.getUint8(offset);
  }
  u16(offset: number): number {
    return this.#view.getUint16(offset, true);
  }
  u32(offset: number): number {
    return this.#view.getUint32(offset, true);
  }
  u64(offset: number): bigint {
    return this.#view.getBigUint64(offset, true);
  }

  setU8(offset: number, value: number): this {
    this.#view.setUint8(offset, value);
    return this;
  }
  setU16(offset: number, value: number): this {
    this.#view.setUint16(offset, value, true);
    return this;
  }
  setU32(offset: number, value: number): this {
    this.#view.setUint32(offset, value, true);
    return this;
  }
  setU64(offset: number, value: bigint): this {
    this.#view.setBigUint64(offset, value, true);
    return this;
  }
  setBytes(offset: number, bytes: Uint8Array): this {
    this.bytes.set(bytes, offset);
    return this;
  }
}

/** The blocks one after the other, in one new block. */
export function concat(...blocks: Uint8Array[]): Bytes {
  const all = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let offset = 0;
  for (const block of blocks) {
    all.set(block, offset);
    offset += block.length;
  }
  return all;
}

/** One byte per character, as the protocol's texts are; characters above 0xFF become `?`. */
export function ansi(text: string): Bytes {
  return Uint8Array.from(text, (c) => (c.charCodeAt(0) < 0x100 ? c.charCodeAt(0) : 0x3f));
}

/** The text of an ANSI block, up to its first NUL. */
export function fromAnsi(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte === 0) break;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** UTF-16LE, as kernel strings are. */
export function utf16(text: string): Bytes {
  const block = new Fields(text.length * 2);
  for (let i = 0; i < text.length; i++) block.setU16(i * 2, text.charCodeAt(i));
  return block.bytes;
}
