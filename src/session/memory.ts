/** Memory of the target: bytes, numbers, text, search, regions. */
import type { InspectOptions } from 'node:util';
import { DbgEngError } from '../com/errors.ts';
import { MemoryError } from './errors.ts';
import {
  checkFloat,
  checkSigned,
  checkSigned64,
  checkUnsigned,
  checkUnsigned64,
} from './memory-numbers.ts';
import { readRegion, regions, type Region } from './memory-regions.ts';
import { search, searchAll, type SearchPattern, type SearchOptions } from './memory-search.ts';
import { readText, type TextOptions } from './memory-text.ts';
import { inEitherForm, pointer32, readableForm, signExtended } from './pointer-form.ts';
import { inspectAs, inspectCustom, printable } from './print.ts';
import { Reference } from './reference.ts';
import type { Session } from './session.ts';
import { checkHolding } from './stop.ts';

export { MemoryError };
export type { SearchPattern, SearchOptions } from './memory-search.ts';

/** An address: a bigint, or an expression of the engine such as `target!g_counter` or `@rsp+8`. */
export type Address = bigint | string;

/** Virtual memory of the current process. Numbers are little-endian, as on every machine of the engine. */
export class Memory extends Reference {
  private readonly session: Session;

  /** @internal */
  constructor(session: Session) {
    super();
    this.session = session;
  }

  private get data() {
    return this.session.engine.data;
  }

  /** Exactly `size` bytes. Throws MemoryError, which says from where they cannot be read. */
  read(address: Address, size: number): Uint8Array {
    const at = this.session.address(address);
    const { hresult, Buffer } = this.ask(at, size);
    if (hresult !== 0) checkHolding(this.session, 'Memory');
    if (hresult !== 0 || Buffer.length < size)
      throw new MemoryError('read', at + BigInt(hresult === 0 ? Buffer.length : 0), size, hresult);
    return Buffer;
  }

  /** As many of `size` bytes as can be read from `address` on; empty where none can. */
  readUpTo(address: Address, size: number): Uint8Array {
    const { hresult, Buffer } = this.ask(this.session.address(address), size);
    if (hresult === 0) return Buffer;
    checkHolding(this.session, 'Memory');
    return new Uint8Array(0);
  }

  /** Fills `target` and returns how many bytes were read. Nothing is allocated. Throws MemoryError. */
  readInto(address: Address, target: Uint8Array): number {
    const at = readableForm(this.session, this.session.address(address));
    try {
      return this.data.readVirtualInto(at, target);
    } catch (error) {
      if (!(error instanceof DbgEngError)) throw error;
      checkHolding(this.session, 'Memory');
      throw new MemoryError('read', at, target.byteLength, error.hresult);
    }
  }

  /** Writes all bytes, or throws MemoryError. */
  write(address: Address, bytes: ArrayBufferView): void {
    const at = this.session.address(address);
    const { hresult, BytesWritten } = inEitherForm(this.session, at, (place) =>
      this.data.hr.WriteVirtual(place, bytes),
    );
    if (hresult !== 0) checkHolding(this.session, 'Memory');
    if (hresult !== 0 || BytesWritten < bytes.byteLength)
      throw new MemoryError(
        'written',
        at + BigInt(hresult === 0 ? BytesWritten : 0),
        bytes.byteLength,
        hresult,
      );
  }

  readU8(address: Address): number {
    return this.view(address, 1).getUint8(0);
  }

  readU16(address: Address): number {
    return this.view(address, 2).getUint16(0, true);
  }

  readU32(address: Address): number {
    return this.view(address, 4).getUint32(0, true);
  }

  readU64(address: Address): bigint {
    return this.view(address, 8).getBigUint64(0, true);
  }

  readI8(address: Address): number {
    return this.view(address, 1).getInt8(0);
  }

  readI16(address: Address): number {
    return this.view(address, 2).getInt16(0, true);
  }

  readI32(address: Address): number {
    return this.view(address, 4).getInt32(0, true);
  }

  readI64(address: Address): bigint {
    return this.view(address, 8).getBigInt64(0, true);
  }

  readF32(address: Address): number {
    return this.view(address, 4).getFloat32(0, true);
  }

  readF64(address: Address): number {
    return this.view(address, 8).getFloat64(0, true);
  }

  /** A pointer of the target: 4 or 8 bytes, as its machine has them. The engine sign-extends those of 4. */
  readPointer(address: Address): bigint {
    const size = this.session.pointerSize();
    return size === 8 ? this.readU64(address) : signExtended(BigInt(this.readU32(address)));
  }

  /** `count` pointers in a row. */
  readPointers(address: Address, count: number): bigint[] {
    const size = this.session.pointerSize();
    const view = this.view(address, size * count);
    const pointers = Array.from({ length: count }, (_, i) =>
      size === 8
        ? view.getBigUint64(i * 8, true)
        : signExtended(BigInt(view.getUint32(i * 4, true))),
    );
    return printable(pointers);
  }

  /** This and its like throw TypeError or RangeError for what does not fit; nothing is cut off. */
  writeU8(address: Address, value: number): void {
    const number = checkUnsigned('writeU8', value, 8);
    this.put(address, 1, (view) => view.setUint8(0, number));
  }

  writeU16(address: Address, value: number): void {
    const number = checkUnsigned('writeU16', value, 16);
    this.put(address, 2, (view) => view.setUint16(0, number, true));
  }

  writeU32(address: Address, value: number): void {
    const number = checkUnsigned('writeU32', value, 32);
    this.put(address, 4, (view) => view.setUint32(0, number, true));
  }

  writeU64(address: Address, value: bigint): void {
    const number = checkUnsigned64('writeU64', value);
    this.put(address, 8, (view) => view.setBigUint64(0, number, true));
  }

  writeI8(address: Address, value: number): void {
    const number = checkSigned('writeI8', value, 8);
    this.put(address, 1, (view) => view.setInt8(0, number));
  }

  writeI16(address: Address, value: number): void {
    const number = checkSigned('writeI16', value, 16);
    this.put(address, 2, (view) => view.setInt16(0, number, true));
  }

  writeI32(address: Address, value: number): void {
    const number = checkSigned('writeI32', value, 32);
    this.put(address, 4, (view) => view.setInt32(0, number, true));
  }

  writeI64(address: Address, value: bigint): void {
    const number = checkSigned64('writeI64', value);
    this.put(address, 8, (view) => view.setBigInt64(0, number, true));
  }

  writeF32(address: Address, value: number): void {
    const number = checkFloat('writeF32', value);
    this.put(address, 4, (view) => view.setFloat32(0, number, true));
  }

  writeF64(address: Address, value: number): void {
    const number = checkFloat('writeF64', value);
    this.put(address, 8, (view) => view.setFloat64(0, number, true));
  }

  /** A pointer of the target; of 32 bits with or without its sign extended. */
  writePointer(address: Address, value: bigint): void {
    checkUnsigned64('writePointer', value);
    if (this.session.pointerSize() === 8) return this.writeU64(address, value);
    const bits = pointer32(value);
    if (bits === undefined)
      throw new RangeError(
        `writePointer takes an address of 32 bits, not 0x${value.toString(16)}.`,
      );
    this.writeU32(address, Number(bits));
  }

  /** Text up to its terminator; UTF-16 unless told otherwise. Stops at `max` units or unreadable memory. */
  readString(address: Address, options?: TextOptions): string {
    return readText(this, this.session.address(address), options);
  }

  /** The text of a UNICODE_STRING structure of the target. */
  readUnicodeString(address: Address): string {
    const at = this.session.address(address);
    const pointerSize = this.session.pointerSize();
    const length = this.readU16(at);
    if (length === 0) return '';
    const bytes = this.read(this.readPointer(at + BigInt(pointerSize)), length);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
  }

  /**
   * The first place where `pattern` stands; undefined when it does not. Text is UTF-16 unless told otherwise;
   * RangeError for what the encoding does not have.
   */
  search(address: Address, pattern: SearchPattern, options: SearchOptions): bigint | undefined {
    return search(this.session, address, pattern, options);
  }

  /** Every place where `pattern` stands, in order. */
  searchAll(address: Address, pattern: SearchPattern, options: SearchOptions): Generator<bigint> {
    return searchAll(this.session, address, pattern, options);
  }

  /** The region that holds `address`: its protection, state and type. */
  region(address: Address): Region {
    return readRegion(this.session, this.session.address(address));
  }

  /** All regions of the address space that are not free. */
  regions(): Generator<Region> {
    return regions(this.session);
  }

  private ask(address: bigint, size: number) {
    return inEitherForm(this.session, address, (at) => this.data.hr.ReadVirtual(at, size));
  }

  private view(address: Address, size: number): DataView {
    const bytes = this.read(address, size);
    return new DataView(bytes.buffer, bytes.byteOffset, size);
  }

  private put(address: Address, size: number, set: (view: DataView) => void): void {
    const bytes = new Uint8Array(size);
    set(new DataView(bytes.buffer));
    this.write(address, bytes);
  }

  toJSON(): object {
    return {};
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    return inspectAs('Memory', {}, depth, options, inspect);
  }
}
