// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  INTO,
  IUnknown,
  bindSlot,
  bytesAddress,
  checkBytes,
  checkList,
  freshBytes,
  hot,
  methods,
  notU32,
  notU64,
  pushU64s,
  readU64s,
  reserveCleared,
  settle,
  takeBytes,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { BUS_DATA_TYPE, DEBUG_DATA_DEBUGGER, DEBUG_DATA_PROCESSOR, INTERFACE_TYPE } from '../families.ts';

const { addressAt, enter, leave, pending, stack, u32, u64 } = hot;

let ownIDebugDataSpaces: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugdataspaces} */
export class IDebugDataSpaces extends IUnknown {
  static override readonly interfaceName: string = 'IDebugDataSpaces';
  static override readonly iid: Guid = '88f7dfab-3ea7-4c3a-aefb-c4e8106173aa';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugDataSpaces ??= methods([], [
      '3 ReadVirtual hresult|in Offset u64|out Buffer bytes count=2 actual=3|size BufferSize u32|actual BytesRead u32',
      '4 WriteVirtual hresult|in Offset u64|in Buffer bytes count=2|count BufferSize u32|out BytesWritten u32',
      '5 SearchVirtual hresult|in Offset u64|in Length u64|in Pattern bytes count=3|count PatternSize u32|in PatternGranularity u32|out MatchOffset u64',
      '6 ReadVirtualUncached hresult|in Offset u64|out Buffer bytes count=2 actual=3|size BufferSize u32|actual BytesRead u32',
      '7 WriteVirtualUncached hresult|in Offset u64|in Buffer bytes count=2|count BufferSize u32|out BytesWritten u32',
      '8 ReadPointersVirtual hresult|size Count u32|in Offset u64|out Ptrs u64 array count=0',
      '9 WritePointersVirtual hresult|count Count u32|in Offset u64|in Ptrs u64 array count=0',
      '10 ReadPhysical hresult|in Offset u64|out Buffer bytes count=2 actual=3|size BufferSize u32|actual BytesRead u32',
      '11 WritePhysical hresult|in Offset u64|in Buffer bytes count=2|count BufferSize u32|out BytesWritten u32',
      '12 ReadControl hresult|in Processor u32|in Offset u64|out Buffer bytes count=3 actual=4|size BufferSize u32|actual BytesRead u32',
      '13 WriteControl hresult|in Processor u32|in Offset u64|in Buffer bytes count=3|count BufferSize u32|out BytesWritten u32',
      '14 ReadIo hresult|in InterfaceType u32|in BusNumber u32|in AddressSpace u32|in Offset u64|out Buffer bytes count=5 actual=6|size BufferSize u32|actual BytesRead u32',
      '15 WriteIo hresult|in InterfaceType u32|in BusNumber u32|in AddressSpace u32|in Offset u64|in Buffer bytes count=5|count BufferSize u32|out BytesWritten u32',
      '16 ReadMsr hresult|in Msr u32|out Value u64',
      '17 WriteMsr hresult|in Msr u32|in Value u64',
      '18 ReadBusData hresult|in BusDataType u32|in BusNumber u32|in SlotNumber u32|in Offset u32|out Buffer bytes count=5 actual=6|size BufferSize u32|actual BytesRead u32',
      '19 WriteBusData hresult|in BusDataType u32|in BusNumber u32|in SlotNumber u32|in Offset u32|in Buffer bytes count=5|count BufferSize u32|out BytesWritten u32',
      '20 CheckLowMemory hresult',
      '21 ReadDebuggerData hresult|in Index u32|out Buffer bytes count=2 actual=3|size BufferSize u32|actual DataSize u32',
      '22 ReadProcessorSystemData hresult|in Processor u32|in Index u32|out Buffer bytes count=3 actual=4|size BufferSize u32|actual DataSize u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugDataSpacesHr;
  /** Only in the type: what `implement(IDebugDataSpaces, …)` accepts. */
  declare readonly handlers?: IDebugDataSpacesHandlers;

  /**
   * Returns `Buffer` (bytes).
   * `readVirtualInto` fills a buffer of yours.
   * Since IDebugDataSpaces, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readvirtual}
   * @param Offset an address in the target
   * @param BufferSize room for the result, in bytes
   */
  ReadVirtual(Offset: bigint, BufferSize: number): Uint8Array {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadVirtual', 'Offset', Offset);
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'ReadVirtual', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferFresh = freshBytes(BufferSize);
      const bufferAt = bytesAddress(bufferFresh, BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiii'))(
        this.pointer,
        Offset,
        bufferAt,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadVirtual');
      return takeBytes(bufferFresh, bufferAt, Math.min(u32[at >>> 2]!, BufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugDataSpaces.ReadVirtual}, but fills `Buffer` and returns how many bytes of it are valid. */
  readVirtualInto(Offset: bigint, Buffer: Uint8Array): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadVirtual', 'Offset', Offset);
    checkBytes(this, 'ReadVirtual', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3 + INTO] ?? bindSlot(this, 3 + INTO, 'hiibii'))(
      this.pointer,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadVirtual');
    return Math.min(u32[at >>> 2]!, Buffer.byteLength);
  }

  /**
   * Returns `BytesWritten` (32 bits, unsigned, in bytes).
   * Since IDebugDataSpaces, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writevirtual}
   * @param Offset an address in the target
   */
  WriteVirtual(Offset: bigint, Buffer: ArrayBufferView): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'WriteVirtual', 'Offset', Offset);
    checkBytes(this, 'WriteVirtual', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiibii'))(
      this.pointer,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'WriteVirtual');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `MatchOffset` (64 bits, unsigned, an address in the target).
   * Since IDebugDataSpaces, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-searchvirtual}
   * @param Offset an address in the target
   * @param Length in bytes
   * @param PatternGranularity in bytes: matches lie at multiples of it
   */
  SearchVirtual(Offset: bigint, Length: bigint, Pattern: ArrayBufferView, PatternGranularity: number): bigint {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'SearchVirtual', 'Offset', Offset);
    if (typeof Length !== 'bigint' || BigInt.asUintN(64, Length) !== Length) notU64(this, 'SearchVirtual', 'Length', Length);
    checkBytes(this, 'SearchVirtual', 'Pattern', Pattern);
    if (typeof PatternGranularity !== 'number' || PatternGranularity >>> 0 !== PatternGranularity) notU32(this, 'SearchVirtual', 'PatternGranularity', PatternGranularity);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiibiii'))(
      this.pointer,
      Offset,
      Length,
      Pattern,
      Pattern.byteLength,
      PatternGranularity,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'SearchVirtual');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Buffer` (bytes).
   * `readVirtualUncachedInto` fills a buffer of yours.
   * Since IDebugDataSpaces, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readvirtualuncached}
   * @param Offset an address in the target
   * @param BufferSize room for the result, in bytes
   */
  ReadVirtualUncached(Offset: bigint, BufferSize: number): Uint8Array {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadVirtualUncached', 'Offset', Offset);
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'ReadVirtualUncached', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferFresh = freshBytes(BufferSize);
      const bufferAt = bytesAddress(bufferFresh, BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiiii'))(
        this.pointer,
        Offset,
        bufferAt,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadVirtualUncached');
      return takeBytes(bufferFresh, bufferAt, Math.min(u32[at >>> 2]!, BufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugDataSpaces.ReadVirtualUncached}, but fills `Buffer` and returns how many bytes of it are valid. */
  readVirtualUncachedInto(Offset: bigint, Buffer: Uint8Array): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadVirtualUncached', 'Offset', Offset);
    checkBytes(this, 'ReadVirtualUncached', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[6 + INTO] ?? bindSlot(this, 6 + INTO, 'hiibii'))(
      this.pointer,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadVirtualUncached');
    return Math.min(u32[at >>> 2]!, Buffer.byteLength);
  }

  /**
   * Returns `BytesWritten` (32 bits, unsigned, in bytes).
   * Since IDebugDataSpaces, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writevirtualuncached}
   * @param Offset an address in the target
   */
  WriteVirtualUncached(Offset: bigint, Buffer: ArrayBufferView): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'WriteVirtualUncached', 'Offset', Offset);
    checkBytes(this, 'WriteVirtualUncached', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiibii'))(
      this.pointer,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'WriteVirtualUncached');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Ptrs` (list of 64 bits, unsigned).
   * Since IDebugDataSpaces, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readpointersvirtual}
   * @param Count room for the result, in elements
   * @param Offset an address in the target
   */
  ReadPointersVirtual(Count: number, Offset: bigint): bigint[] {
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'ReadPointersVirtual', 'Count', Count);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadPointersVirtual', 'Offset', Offset);
    const at = enter(0);
    try {
      const ptrsAt = reserveCleared(Count * 8);
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiiii'))(
        this.pointer,
        Count,
        Offset,
        ptrsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadPointersVirtual');
      return readU64s(ptrsAt.block, ptrsAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugDataSpaces, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writepointersvirtual}
   * @param Offset an address in the target
   */
  WritePointersVirtual(Offset: bigint, Ptrs: readonly bigint[]): void {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'WritePointersVirtual', 'Offset', Offset);
    checkList(this, 'WritePointersVirtual', 'Ptrs', Ptrs);
    const at = enter(0);
    try {
      const ptrsAt = pushU64s(Ptrs);
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiiii'))(this.pointer, Ptrs.length, Offset, ptrsAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'WritePointersVirtual');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (bytes).
   * `readPhysicalInto` fills a buffer of yours.
   * Since IDebugDataSpaces, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readphysical}
   * @param Offset a physical address
   * @param BufferSize room for the result, in bytes
   */
  ReadPhysical(Offset: bigint, BufferSize: number): Uint8Array {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadPhysical', 'Offset', Offset);
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'ReadPhysical', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferFresh = freshBytes(BufferSize);
      const bufferAt = bytesAddress(bufferFresh, BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiiii'))(
        this.pointer,
        Offset,
        bufferAt,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadPhysical');
      return takeBytes(bufferFresh, bufferAt, Math.min(u32[at >>> 2]!, BufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugDataSpaces.ReadPhysical}, but fills `Buffer` and returns how many bytes of it are valid. */
  readPhysicalInto(Offset: bigint, Buffer: Uint8Array): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadPhysical', 'Offset', Offset);
    checkBytes(this, 'ReadPhysical', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[10 + INTO] ?? bindSlot(this, 10 + INTO, 'hiibii'))(
      this.pointer,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadPhysical');
    return Math.min(u32[at >>> 2]!, Buffer.byteLength);
  }

  /**
   * Returns `BytesWritten` (32 bits, unsigned, in bytes).
   * Since IDebugDataSpaces, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writephysical}
   * @param Offset a physical address
   */
  WritePhysical(Offset: bigint, Buffer: ArrayBufferView): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'WritePhysical', 'Offset', Offset);
    checkBytes(this, 'WritePhysical', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiibii'))(
      this.pointer,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'WritePhysical');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Buffer` (bytes).
   * `readControlInto` fills a buffer of yours.
   * Since IDebugDataSpaces, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readcontrol}
   * @param Offset in bytes
   * @param BufferSize room for the result, in bytes
   */
  ReadControl(Processor: number, Offset: bigint, BufferSize: number): Uint8Array {
    if (typeof Processor !== 'number' || Processor >>> 0 !== Processor) notU32(this, 'ReadControl', 'Processor', Processor);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadControl', 'Offset', Offset);
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'ReadControl', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferFresh = freshBytes(BufferSize);
      const bufferAt = bytesAddress(bufferFresh, BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiiiiii'))(
        this.pointer,
        Processor,
        Offset,
        bufferAt,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadControl');
      return takeBytes(bufferFresh, bufferAt, Math.min(u32[at >>> 2]!, BufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugDataSpaces.ReadControl}, but fills `Buffer` and returns how many bytes of it are valid. */
  readControlInto(Processor: number, Offset: bigint, Buffer: Uint8Array): number {
    if (typeof Processor !== 'number' || Processor >>> 0 !== Processor) notU32(this, 'ReadControl', 'Processor', Processor);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadControl', 'Offset', Offset);
    checkBytes(this, 'ReadControl', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[12 + INTO] ?? bindSlot(this, 12 + INTO, 'hiiibii'))(
      this.pointer,
      Processor,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadControl');
    return Math.min(u32[at >>> 2]!, Buffer.byteLength);
  }

  /**
   * Returns `BytesWritten` (32 bits, unsigned, in bytes).
   * Since IDebugDataSpaces, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writecontrol}
   * @param Offset in bytes
   */
  WriteControl(Processor: number, Offset: bigint, Buffer: ArrayBufferView): number {
    if (typeof Processor !== 'number' || Processor >>> 0 !== Processor) notU32(this, 'WriteControl', 'Processor', Processor);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'WriteControl', 'Offset', Offset);
    checkBytes(this, 'WriteControl', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiiibii'))(
      this.pointer,
      Processor,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'WriteControl');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Buffer` (bytes).
   * `readIoInto` fills a buffer of yours.
   * Since IDebugDataSpaces, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readio}
   * @param Offset in bytes
   * @param BufferSize room for the result, in bytes
   */
  ReadIo(InterfaceType: INTERFACE_TYPE, BusNumber: number, AddressSpace: number, Offset: bigint, BufferSize: number): Uint8Array {
    if (typeof InterfaceType !== 'number' || InterfaceType >>> 0 !== InterfaceType) notU32(this, 'ReadIo', 'InterfaceType', InterfaceType);
    if (typeof BusNumber !== 'number' || BusNumber >>> 0 !== BusNumber) notU32(this, 'ReadIo', 'BusNumber', BusNumber);
    if (typeof AddressSpace !== 'number' || AddressSpace >>> 0 !== AddressSpace) notU32(this, 'ReadIo', 'AddressSpace', AddressSpace);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadIo', 'Offset', Offset);
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'ReadIo', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferFresh = freshBytes(BufferSize);
      const bufferAt = bytesAddress(bufferFresh, BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiiiiiiii'))(
        this.pointer,
        InterfaceType,
        BusNumber,
        AddressSpace,
        Offset,
        bufferAt,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadIo');
      return takeBytes(bufferFresh, bufferAt, Math.min(u32[at >>> 2]!, BufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugDataSpaces.ReadIo}, but fills `Buffer` and returns how many bytes of it are valid. */
  readIoInto(InterfaceType: INTERFACE_TYPE, BusNumber: number, AddressSpace: number, Offset: bigint, Buffer: Uint8Array): number {
    if (typeof InterfaceType !== 'number' || InterfaceType >>> 0 !== InterfaceType) notU32(this, 'ReadIo', 'InterfaceType', InterfaceType);
    if (typeof BusNumber !== 'number' || BusNumber >>> 0 !== BusNumber) notU32(this, 'ReadIo', 'BusNumber', BusNumber);
    if (typeof AddressSpace !== 'number' || AddressSpace >>> 0 !== AddressSpace) notU32(this, 'ReadIo', 'AddressSpace', AddressSpace);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadIo', 'Offset', Offset);
    checkBytes(this, 'ReadIo', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[14 + INTO] ?? bindSlot(this, 14 + INTO, 'hiiiiibii'))(
      this.pointer,
      InterfaceType,
      BusNumber,
      AddressSpace,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadIo');
    return Math.min(u32[at >>> 2]!, Buffer.byteLength);
  }

  /**
   * Returns `BytesWritten` (32 bits, unsigned, in bytes).
   * Since IDebugDataSpaces, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writeio}
   * @param Offset in bytes
   */
  WriteIo(InterfaceType: INTERFACE_TYPE, BusNumber: number, AddressSpace: number, Offset: bigint, Buffer: ArrayBufferView): number {
    if (typeof InterfaceType !== 'number' || InterfaceType >>> 0 !== InterfaceType) notU32(this, 'WriteIo', 'InterfaceType', InterfaceType);
    if (typeof BusNumber !== 'number' || BusNumber >>> 0 !== BusNumber) notU32(this, 'WriteIo', 'BusNumber', BusNumber);
    if (typeof AddressSpace !== 'number' || AddressSpace >>> 0 !== AddressSpace) notU32(this, 'WriteIo', 'AddressSpace', AddressSpace);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'WriteIo', 'Offset', Offset);
    checkBytes(this, 'WriteIo', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hiiiiibii'))(
      this.pointer,
      InterfaceType,
      BusNumber,
      AddressSpace,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'WriteIo');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Value` (64 bits, unsigned).
   * Since IDebugDataSpaces, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readmsr}
   */
  ReadMsr(Msr: number): bigint {
    if (typeof Msr !== 'number' || Msr >>> 0 !== Msr) notU32(this, 'ReadMsr', 'Msr', Msr);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hiii'))(this.pointer, Msr, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadMsr');
    return u64[at >>> 3]!;
  }

  /**
   * Returns nothing.
   * Since IDebugDataSpaces, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writemsr}
   */
  WriteMsr(Msr: number, Value: bigint): void {
    if (typeof Msr !== 'number' || Msr >>> 0 !== Msr) notU32(this, 'WriteMsr', 'Msr', Msr);
    if (typeof Value !== 'bigint' || BigInt.asUintN(64, Value) !== Value) notU64(this, 'WriteMsr', 'Value', Value);
    const hr = (this.slots[17] ?? bindSlot(this, 17, 'hiii'))(this.pointer, Msr, Value);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'WriteMsr');
  }

  /**
   * Returns `Buffer` (bytes).
   * `readBusDataInto` fills a buffer of yours.
   * Since IDebugDataSpaces, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readbusdata}
   * @param Offset in bytes
   * @param BufferSize room for the result, in bytes
   */
  ReadBusData(BusDataType: BUS_DATA_TYPE, BusNumber: number, SlotNumber: number, Offset: number, BufferSize: number): Uint8Array {
    if (typeof BusDataType !== 'number' || BusDataType >>> 0 !== BusDataType) notU32(this, 'ReadBusData', 'BusDataType', BusDataType);
    if (typeof BusNumber !== 'number' || BusNumber >>> 0 !== BusNumber) notU32(this, 'ReadBusData', 'BusNumber', BusNumber);
    if (typeof SlotNumber !== 'number' || SlotNumber >>> 0 !== SlotNumber) notU32(this, 'ReadBusData', 'SlotNumber', SlotNumber);
    if (typeof Offset !== 'number' || Offset >>> 0 !== Offset) notU32(this, 'ReadBusData', 'Offset', Offset);
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'ReadBusData', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferFresh = freshBytes(BufferSize);
      const bufferAt = bytesAddress(bufferFresh, BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiiiiiiii'))(
        this.pointer,
        BusDataType,
        BusNumber,
        SlotNumber,
        Offset,
        bufferAt,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadBusData');
      return takeBytes(bufferFresh, bufferAt, Math.min(u32[at >>> 2]!, BufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugDataSpaces.ReadBusData}, but fills `Buffer` and returns how many bytes of it are valid. */
  readBusDataInto(BusDataType: BUS_DATA_TYPE, BusNumber: number, SlotNumber: number, Offset: number, Buffer: Uint8Array): number {
    if (typeof BusDataType !== 'number' || BusDataType >>> 0 !== BusDataType) notU32(this, 'ReadBusData', 'BusDataType', BusDataType);
    if (typeof BusNumber !== 'number' || BusNumber >>> 0 !== BusNumber) notU32(this, 'ReadBusData', 'BusNumber', BusNumber);
    if (typeof SlotNumber !== 'number' || SlotNumber >>> 0 !== SlotNumber) notU32(this, 'ReadBusData', 'SlotNumber', SlotNumber);
    if (typeof Offset !== 'number' || Offset >>> 0 !== Offset) notU32(this, 'ReadBusData', 'Offset', Offset);
    checkBytes(this, 'ReadBusData', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[18 + INTO] ?? bindSlot(this, 18 + INTO, 'hiiiiibii'))(
      this.pointer,
      BusDataType,
      BusNumber,
      SlotNumber,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadBusData');
    return Math.min(u32[at >>> 2]!, Buffer.byteLength);
  }

  /**
   * Returns `BytesWritten` (32 bits, unsigned, in bytes).
   * Since IDebugDataSpaces, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writebusdata}
   * @param Offset in bytes
   */
  WriteBusData(BusDataType: BUS_DATA_TYPE, BusNumber: number, SlotNumber: number, Offset: number, Buffer: ArrayBufferView): number {
    if (typeof BusDataType !== 'number' || BusDataType >>> 0 !== BusDataType) notU32(this, 'WriteBusData', 'BusDataType', BusDataType);
    if (typeof BusNumber !== 'number' || BusNumber >>> 0 !== BusNumber) notU32(this, 'WriteBusData', 'BusNumber', BusNumber);
    if (typeof SlotNumber !== 'number' || SlotNumber >>> 0 !== SlotNumber) notU32(this, 'WriteBusData', 'SlotNumber', SlotNumber);
    if (typeof Offset !== 'number' || Offset >>> 0 !== Offset) notU32(this, 'WriteBusData', 'Offset', Offset);
    checkBytes(this, 'WriteBusData', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[19] ?? bindSlot(this, 19, 'hiiiiibii'))(
      this.pointer,
      BusDataType,
      BusNumber,
      SlotNumber,
      Offset,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'WriteBusData');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * The `.hr` form carries the number of a damaged page: hresult is 0x10000000 + page.
   * Since IDebugDataSpaces, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-checklowmemory}
   */
  CheckLowMemory(): void {
    const hr = (this.slots[20] ?? bindSlot(this, 20, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'CheckLowMemory');
  }

  /**
   * Returns `Buffer` (bytes).
   * `readDebuggerDataInto` fills a buffer of yours.
   * Since IDebugDataSpaces, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readdebuggerdata}
   * @param BufferSize room for the result, in bytes
   */
  ReadDebuggerData(Index: DEBUG_DATA_DEBUGGER, BufferSize: number): Uint8Array {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'ReadDebuggerData', 'Index', Index);
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'ReadDebuggerData', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferFresh = freshBytes(BufferSize);
      const bufferAt = bytesAddress(bufferFresh, BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[21] ?? bindSlot(this, 21, 'hiiiii'))(
        this.pointer,
        Index,
        bufferAt,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadDebuggerData');
      return takeBytes(bufferFresh, bufferAt, Math.min(u32[at >>> 2]!, BufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugDataSpaces.ReadDebuggerData}, but fills `Buffer` and returns how many bytes of it are valid. */
  readDebuggerDataInto(Index: DEBUG_DATA_DEBUGGER, Buffer: Uint8Array): number {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'ReadDebuggerData', 'Index', Index);
    checkBytes(this, 'ReadDebuggerData', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[21 + INTO] ?? bindSlot(this, 21 + INTO, 'hiibii'))(
      this.pointer,
      Index,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadDebuggerData');
    return Math.min(u32[at >>> 2]!, Buffer.byteLength);
  }

  /**
   * Returns `Buffer` (bytes).
   * `readProcessorSystemDataInto` fills a buffer of yours.
   * Since IDebugDataSpaces, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readprocessorsystemdata}
   * @param BufferSize room for the result, in bytes
   */
  ReadProcessorSystemData(Processor: number, Index: DEBUG_DATA_PROCESSOR, BufferSize: number): Uint8Array {
    if (typeof Processor !== 'number' || Processor >>> 0 !== Processor) notU32(this, 'ReadProcessorSystemData', 'Processor', Processor);
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'ReadProcessorSystemData', 'Index', Index);
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'ReadProcessorSystemData', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferFresh = freshBytes(BufferSize);
      const bufferAt = bytesAddress(bufferFresh, BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[22] ?? bindSlot(this, 22, 'hiiiiii'))(
        this.pointer,
        Processor,
        Index,
        bufferAt,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadProcessorSystemData');
      return takeBytes(bufferFresh, bufferAt, Math.min(u32[at >>> 2]!, BufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugDataSpaces.ReadProcessorSystemData}, but fills `Buffer` and returns how many bytes of it are valid. */
  readProcessorSystemDataInto(Processor: number, Index: DEBUG_DATA_PROCESSOR, Buffer: Uint8Array): number {
    if (typeof Processor !== 'number' || Processor >>> 0 !== Processor) notU32(this, 'ReadProcessorSystemData', 'Processor', Processor);
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'ReadProcessorSystemData', 'Index', Index);
    checkBytes(this, 'ReadProcessorSystemData', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[22 + INTO] ?? bindSlot(this, 22 + INTO, 'hiiibii'))(
      this.pointer,
      Processor,
      Index,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces', 'ReadProcessorSystemData');
    return Math.min(u32[at >>> 2]!, Buffer.byteLength);
  }
}

/** Methods of {@link IDebugDataSpaces} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugDataSpacesHr {
  /** {@link IDebugDataSpaces.ReadVirtual} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readvirtual} */
  ReadVirtual(Offset: bigint, BufferSize: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugDataSpaces.WriteVirtual} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writevirtual} */
  WriteVirtual(Offset: bigint, Buffer: ArrayBufferView): { hresult: number; BytesWritten: number };
  /** {@link IDebugDataSpaces.SearchVirtual} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-searchvirtual} */
  SearchVirtual(Offset: bigint, Length: bigint, Pattern: ArrayBufferView, PatternGranularity: number): { hresult: number; MatchOffset: bigint };
  /** {@link IDebugDataSpaces.ReadVirtualUncached} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readvirtualuncached} */
  ReadVirtualUncached(Offset: bigint, BufferSize: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugDataSpaces.WriteVirtualUncached} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writevirtualuncached} */
  WriteVirtualUncached(Offset: bigint, Buffer: ArrayBufferView): { hresult: number; BytesWritten: number };
  /** {@link IDebugDataSpaces.ReadPointersVirtual} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readpointersvirtual} */
  ReadPointersVirtual(Count: number, Offset: bigint): { hresult: number; Ptrs: bigint[] };
  /** {@link IDebugDataSpaces.WritePointersVirtual} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writepointersvirtual} */
  WritePointersVirtual(Offset: bigint, Ptrs: readonly bigint[]): { hresult: number };
  /** {@link IDebugDataSpaces.ReadPhysical} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readphysical} */
  ReadPhysical(Offset: bigint, BufferSize: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugDataSpaces.WritePhysical} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writephysical} */
  WritePhysical(Offset: bigint, Buffer: ArrayBufferView): { hresult: number; BytesWritten: number };
  /** {@link IDebugDataSpaces.ReadControl} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readcontrol} */
  ReadControl(Processor: number, Offset: bigint, BufferSize: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugDataSpaces.WriteControl} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writecontrol} */
  WriteControl(Processor: number, Offset: bigint, Buffer: ArrayBufferView): { hresult: number; BytesWritten: number };
  /** {@link IDebugDataSpaces.ReadIo} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readio} */
  ReadIo(InterfaceType: INTERFACE_TYPE, BusNumber: number, AddressSpace: number, Offset: bigint, BufferSize: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugDataSpaces.WriteIo} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writeio} */
  WriteIo(InterfaceType: INTERFACE_TYPE, BusNumber: number, AddressSpace: number, Offset: bigint, Buffer: ArrayBufferView): { hresult: number; BytesWritten: number };
  /** {@link IDebugDataSpaces.ReadMsr} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readmsr} */
  ReadMsr(Msr: number): { hresult: number; Value: bigint };
  /** {@link IDebugDataSpaces.WriteMsr} without throwing, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writemsr} */
  WriteMsr(Msr: number, Value: bigint): { hresult: number };
  /** {@link IDebugDataSpaces.ReadBusData} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readbusdata} */
  ReadBusData(BusDataType: BUS_DATA_TYPE, BusNumber: number, SlotNumber: number, Offset: number, BufferSize: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugDataSpaces.WriteBusData} without throwing, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writebusdata} */
  WriteBusData(BusDataType: BUS_DATA_TYPE, BusNumber: number, SlotNumber: number, Offset: number, Buffer: ArrayBufferView): { hresult: number; BytesWritten: number };
  /** {@link IDebugDataSpaces.CheckLowMemory} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-checklowmemory} */
  CheckLowMemory(): { hresult: number };
  /** {@link IDebugDataSpaces.ReadDebuggerData} without throwing, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readdebuggerdata} */
  ReadDebuggerData(Index: DEBUG_DATA_DEBUGGER, BufferSize: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugDataSpaces.ReadProcessorSystemData} without throwing, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readprocessorsystemdata} */
  ReadProcessorSystemData(Processor: number, Index: DEBUG_DATA_PROCESSOR, BufferSize: number): { hresult: number; Buffer: Uint8Array };
}

/** Methods an object may have to receive the calls of IDebugDataSpaces; all optional. */
export interface IDebugDataSpacesHandlers {
  /** Receives {@link IDebugDataSpaces.ReadVirtual}, slot 3; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readvirtual} */
  ReadVirtual?(Offset: bigint, BufferSize: number): Uint8Array;
  /** Receives {@link IDebugDataSpaces.WriteVirtual}, slot 4; return `BytesWritten`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writevirtual} */
  WriteVirtual?(Offset: bigint, Buffer: Uint8Array): number;
  /** Receives {@link IDebugDataSpaces.SearchVirtual}, slot 5; return `MatchOffset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-searchvirtual} */
  SearchVirtual?(Offset: bigint, Length: bigint, Pattern: Uint8Array, PatternGranularity: number): bigint;
  /** Receives {@link IDebugDataSpaces.ReadVirtualUncached}, slot 6; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readvirtualuncached} */
  ReadVirtualUncached?(Offset: bigint, BufferSize: number): Uint8Array;
  /** Receives {@link IDebugDataSpaces.WriteVirtualUncached}, slot 7; return `BytesWritten`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writevirtualuncached} */
  WriteVirtualUncached?(Offset: bigint, Buffer: Uint8Array): number;
  /** Receives {@link IDebugDataSpaces.ReadPointersVirtual}, slot 8; return `Ptrs`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readpointersvirtual} */
  ReadPointersVirtual?(Count: number, Offset: bigint): bigint[];
  /** Receives {@link IDebugDataSpaces.WritePointersVirtual}, slot 9; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writepointersvirtual} */
  WritePointersVirtual?(Offset: bigint, Ptrs: bigint[]): void;
  /** Receives {@link IDebugDataSpaces.ReadPhysical}, slot 10; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readphysical} */
  ReadPhysical?(Offset: bigint, BufferSize: number): Uint8Array;
  /** Receives {@link IDebugDataSpaces.WritePhysical}, slot 11; return `BytesWritten`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writephysical} */
  WritePhysical?(Offset: bigint, Buffer: Uint8Array): number;
  /** Receives {@link IDebugDataSpaces.ReadControl}, slot 12; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readcontrol} */
  ReadControl?(Processor: number, Offset: bigint, BufferSize: number): Uint8Array;
  /** Receives {@link IDebugDataSpaces.WriteControl}, slot 13; return `BytesWritten`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writecontrol} */
  WriteControl?(Processor: number, Offset: bigint, Buffer: Uint8Array): number;
  /** Receives {@link IDebugDataSpaces.ReadIo}, slot 14; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readio} */
  ReadIo?(InterfaceType: INTERFACE_TYPE, BusNumber: number, AddressSpace: number, Offset: bigint, BufferSize: number): Uint8Array;
  /** Receives {@link IDebugDataSpaces.WriteIo}, slot 15; return `BytesWritten`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writeio} */
  WriteIo?(InterfaceType: INTERFACE_TYPE, BusNumber: number, AddressSpace: number, Offset: bigint, Buffer: Uint8Array): number;
  /** Receives {@link IDebugDataSpaces.ReadMsr}, slot 16; return `Value`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readmsr} */
  ReadMsr?(Msr: number): bigint;
  /** Receives {@link IDebugDataSpaces.WriteMsr}, slot 17; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writemsr} */
  WriteMsr?(Msr: number, Value: bigint): void;
  /** Receives {@link IDebugDataSpaces.ReadBusData}, slot 18; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readbusdata} */
  ReadBusData?(BusDataType: BUS_DATA_TYPE, BusNumber: number, SlotNumber: number, Offset: number, BufferSize: number): Uint8Array;
  /** Receives {@link IDebugDataSpaces.WriteBusData}, slot 19; return `BytesWritten`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-writebusdata} */
  WriteBusData?(BusDataType: BUS_DATA_TYPE, BusNumber: number, SlotNumber: number, Offset: number, Buffer: Uint8Array): number;
  /** Receives {@link IDebugDataSpaces.CheckLowMemory}, slot 20; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-checklowmemory} */
  CheckLowMemory?(): void;
  /** Receives {@link IDebugDataSpaces.ReadDebuggerData}, slot 21; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readdebuggerdata} */
  ReadDebuggerData?(Index: DEBUG_DATA_DEBUGGER, BufferSize: number): Uint8Array;
  /** Receives {@link IDebugDataSpaces.ReadProcessorSystemData}, slot 22; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces-readprocessorsystemdata} */
  ReadProcessorSystemData?(Processor: number, Index: DEBUG_DATA_PROCESSOR, BufferSize: number): Uint8Array;
}
