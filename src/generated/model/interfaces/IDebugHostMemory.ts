// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  INTO,
  IUnknown,
  base,
  bindSlot,
  bytesAddress,
  checkBoolean,
  checkBytes,
  checkInterface,
  checkList,
  checkStruct,
  enter,
  fault,
  freshBytes,
  leave,
  method,
  notU32,
  parameter,
  pointerOf,
  pushStruct,
  pushU64s,
  readU64s,
  reserveCleared,
  settle,
  takeBstr,
  takeBytes,
  u64,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { Location } from '../structs.ts';
import { IDebugHostContext } from './IDebugHostContext.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmemory} */
export class IDebugHostMemory extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostMemory';
  static override readonly iid: Guid = '212149c9-9183-4a3e-b00e-4fd1dc95339b';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'ReadBytes', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'location', 'struct', { type: Location, byValue: true }), parameter('out', 'buffer', 'bytes', { count: 3, actual: 4 }), parameter('size', 'bufferSize', 'u64'), parameter('actual', 'bytesRead', 'u64')]),
      method(4, 'WriteBytes', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'location', 'struct', { type: Location, byValue: true }), parameter('in', 'buffer', 'bytes', { count: 3 }), parameter('count', 'bufferSize', 'u64'), parameter('out', 'bytesWritten', 'u64')]),
      method(5, 'ReadPointers', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'location', 'struct', { type: Location, byValue: true }), parameter('size', 'count', 'u64'), parameter('out', 'pointers', 'u64', { array: true, count: 2 })]),
      method(6, 'WritePointers', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'location', 'struct', { type: Location, byValue: true }), parameter('count', 'count', 'u64'), parameter('in', 'pointers', 'u64', { array: true, count: 2 })]),
      method(7, 'GetDisplayStringForLocation', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'location', 'struct', { type: Location, byValue: true }), parameter('in', 'verbose', 'bool1'), parameter('out', 'locationName', 'bstr')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostMemoryHr;
  /** Only in the type: what `implement(IDebugHostMemory, …)` accepts. */
  declare readonly handlers?: IDebugHostMemoryHandlers;

  /**
   * Returns `buffer` (bytes).
   * @param bufferSize room for the result, in bytes
   * `readBytesInto` fills a buffer of yours.
   * Since IDebugHostMemory, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-readbytes}
   */
  ReadBytes(context: IDebugHostContext, location: Location, bufferSize: number): Uint8Array {
    checkInterface(this, 'ReadBytes', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'ReadBytes', 'location', location);
    if (bufferSize >>> 0 !== bufferSize) notU32(this, 'ReadBytes', 'bufferSize', bufferSize);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      const bufferFresh = freshBytes(bufferSize);
      const bufferAt = bytesAddress(bufferFresh, bufferSize);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiipiii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        bufferAt,
        bufferSize,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostMemory', 'ReadBytes');
      return takeBytes(bufferFresh, bufferAt, Math.min(Number(u64[at >>> 3]!), bufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugHostMemory.ReadBytes}, but fills `buffer` and returns how many bytes of it are valid. */
  readBytesInto(context: IDebugHostContext, location: Location, buffer: Uint8Array): number {
    checkInterface(this, 'ReadBytes', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'ReadBytes', 'location', location);
    checkBytes(this, 'ReadBytes', 'buffer', buffer);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3 + INTO] ?? bindSlot(this, 3 + INTO, 'hiipbii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        buffer,
        buffer.byteLength,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostMemory', 'ReadBytes');
      return Math.min(Number(u64[at >>> 3]!), buffer.byteLength);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `bytesWritten` (64 bits, unsigned).
   * Since IDebugHostMemory, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-writebytes}
   */
  WriteBytes(context: IDebugHostContext, location: Location, buffer: ArrayBufferView): bigint {
    checkInterface(this, 'WriteBytes', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'WriteBytes', 'location', location);
    checkBytes(this, 'WriteBytes', 'buffer', buffer);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiipbii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        buffer,
        buffer.byteLength,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostMemory', 'WriteBytes');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pointers` (list of 64 bits, unsigned).
   * @param count room for the result, in elements
   * Since IDebugHostMemory, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-readpointers}
   */
  ReadPointers(context: IDebugHostContext, location: Location, count: number): bigint[] {
    checkInterface(this, 'ReadPointers', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'ReadPointers', 'location', location);
    if (count >>> 0 !== count) notU32(this, 'ReadPointers', 'count', count);
    const at = enter(0);
    try {
      const locationAt = pushStruct(Location, location);
      const pointersAt = reserveCleared(count * 8);
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiipii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        count,
        pointersAt.address,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostMemory', 'ReadPointers');
      return readU64s(pointersAt.block, pointersAt.offset, count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugHostMemory, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-writepointers}
   */
  WritePointers(context: IDebugHostContext, location: Location, pointers: readonly bigint[]): void {
    checkInterface(this, 'WritePointers', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'WritePointers', 'location', location);
    checkList(this, 'WritePointers', 'pointers', pointers);
    const at = enter(0);
    try {
      const locationAt = pushStruct(Location, location);
      const pointersAt = pushU64s(pointers);
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiipii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        pointers.length,
        pointersAt,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostMemory', 'WritePointers');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `locationName` (text).
   * Since IDebugHostMemory, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-getdisplaystringforlocation}
   */
  GetDisplayStringForLocation(context: IDebugHostContext, location: Location, verbose: boolean): string {
    checkInterface(this, 'GetDisplayStringForLocation', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'GetDisplayStringForLocation', 'location', location);
    checkBoolean(this, 'GetDisplayStringForLocation', 'verbose', verbose);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiipii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        verbose ? 1 : 0,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostMemory', 'GetDisplayStringForLocation');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostMemoryHr {
  ReadBytes(context: IDebugHostContext, location: Location, bufferSize: number): { hresult: number; buffer: Uint8Array };
  WriteBytes(context: IDebugHostContext, location: Location, buffer: ArrayBufferView): { hresult: number; bytesWritten: bigint };
  ReadPointers(context: IDebugHostContext, location: Location, count: number): { hresult: number; pointers: bigint[] };
  WritePointers(context: IDebugHostContext, location: Location, pointers: readonly bigint[]): { hresult: number };
  GetDisplayStringForLocation(context: IDebugHostContext, location: Location, verbose: boolean): { hresult: number; locationName: string };
}

/** Methods an object may have to receive the calls of IDebugHostMemory; all optional. */
export interface IDebugHostMemoryHandlers {
  ReadBytes?(context: IDebugHostContext, location: Location, bufferSize: number): Uint8Array;
  WriteBytes?(context: IDebugHostContext, location: Location, buffer: Uint8Array): bigint;
  ReadPointers?(context: IDebugHostContext, location: Location, count: number): bigint[];
  WritePointers?(context: IDebugHostContext, location: Location, pointers: bigint[]): void;
  GetDisplayStringForLocation?(context: IDebugHostContext, location: Location, verbose: boolean): string;
}
