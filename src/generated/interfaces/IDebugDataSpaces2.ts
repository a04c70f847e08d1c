// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugDataSpaces, type IDebugDataSpacesHandlers, type IDebugDataSpacesHr } from './IDebugDataSpaces.ts';
import {
  bindSlot,
  checkAttempt,
  checkBytes,
  hot,
  methods,
  notU32,
  notU64,
  readBytes,
  readU64s,
  reserve,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_HANDLE_DATA_TYPE } from '../families.ts';
import { MEMORY_BASIC_INFORMATION64 } from '../structs.ts';

const { addressAt, enter, leave, pending, scratch, stack, u32, u64 } = hot;

let ownIDebugDataSpaces2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugdataspaces2} */
export class IDebugDataSpaces2 extends IDebugDataSpaces {
  static override readonly interfaceName: string = 'IDebugDataSpaces2';
  static override readonly iid: Guid = '7a5e852f-96e9-468f-ac1b-0b3addc4a049';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugDataSpaces2 ??= methods([MEMORY_BASIC_INFORMATION64], [
      '23 VirtualToPhysical hresult|in Virtual u64|out Physical u64',
      '24 GetVirtualTranslationPhysicalOffsets hresult|in Virtual u64|out Offsets u64 array count=2 actual=3|capacity OffsetsSize u32|actual Levels u32',
      '25 ReadHandleData hresult|in Handle u64|in DataType u32|out Buffer bytes count=3 actual=4|capacity BufferSize u32|actual DataSize u32',
      '26 FillVirtual hresult|in Start u64|in Size u32|in Pattern bytes count=3|count PatternSize u32|out Filled u32',
      '27 FillPhysical hresult|in Start u64|in Size u32|in Pattern bytes count=3|count PatternSize u32|out Filled u32',
      '28 QueryVirtual hresult|in Offset u64|out Info struct type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugDataSpaces2Hr;
  /** Only in the type: what `implement(IDebugDataSpaces2, …)` accepts. */
  declare readonly handlers?: IDebugDataSpaces2Handlers;

  /**
   * Returns `Physical` (64 bits, unsigned, a physical address).
   * Since IDebugDataSpaces2, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-virtualtophysical}
   * @param Virtual a virtual address
   */
  VirtualToPhysical(Virtual: bigint): bigint {
    if (typeof Virtual !== 'bigint' || BigInt.asUintN(64, Virtual) !== Virtual) notU64(this, 'VirtualToPhysical', 'Virtual', Virtual);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[23] ?? bindSlot(this, 23, 'hiii'))(this.pointer, Virtual, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces2', 'VirtualToPhysical');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Offsets` (list of 64 bits, unsigned).
   * The `.hr` form tells whether the translation is complete (S_OK) or not (S_FALSE).
   * Since IDebugDataSpaces2, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-getvirtualtranslationphysicaloffsets}
   * @param Virtual a virtual address
   */
  GetVirtualTranslationPhysicalOffsets(Virtual: bigint): bigint[] {
    if (typeof Virtual !== 'bigint' || BigInt.asUintN(64, Virtual) !== Virtual) notU64(this, 'GetVirtualTranslationPhysicalOffsets', 'Virtual', Virtual);
    const at = enter(4);
    try {
      let offsetsRoom = 512;
      let offsetsAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[24] ?? bindSlot(this, 24, 'hiiiii'))(
          this.pointer,
          Virtual,
          offsetsAt.address,
          offsetsRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces2', 'GetVirtualTranslationPhysicalOffsets');
        if (hr >= 0 && (u32[at >>> 2]! > offsetsRoom)) {
          checkAttempt(attempt, 'GetVirtualTranslationPhysicalOffsets');
          offsetsRoom = u32[at >>> 2]!;
          offsetsAt = reserve(offsetsRoom * 8);
          continue;
        }
        return readU64s(offsetsAt.block, offsetsAt.offset, Math.min(u32[at >>> 2]!, offsetsRoom));
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (bytes).
   * Since IDebugDataSpaces2, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-readhandledata}
   * @param Handle a handle of the target, 0 where there is none
   */
  ReadHandleData(Handle: bigint, DataType: DEBUG_HANDLE_DATA_TYPE): Uint8Array {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'ReadHandleData', 'Handle', Handle);
    if (typeof DataType !== 'number' || DataType >>> 0 !== DataType) notU32(this, 'ReadHandleData', 'DataType', DataType);
    const at = enter(4);
    try {
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[25] ?? bindSlot(this, 25, 'hiiiiii'))(
          this.pointer,
          Handle,
          DataType,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces2', 'ReadHandleData');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'ReadHandleData');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom);
          continue;
        }
        return readBytes(bufferAt.block, bufferAt.offset, Math.min(u32[at >>> 2]!, bufferRoom));
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Filled` (32 bits, unsigned, in bytes).
   * Since IDebugDataSpaces2, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-fillvirtual}
   * @param Size in bytes
   */
  FillVirtual(Start: bigint, Size: number, Pattern: ArrayBufferView): number {
    if (typeof Start !== 'bigint' || BigInt.asUintN(64, Start) !== Start) notU64(this, 'FillVirtual', 'Start', Start);
    if (typeof Size !== 'number' || Size >>> 0 !== Size) notU32(this, 'FillVirtual', 'Size', Size);
    checkBytes(this, 'FillVirtual', 'Pattern', Pattern);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[26] ?? bindSlot(this, 26, 'hiiibii'))(
      this.pointer,
      Start,
      Size,
      Pattern,
      Pattern.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces2', 'FillVirtual');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Filled` (32 bits, unsigned, in bytes).
   * Since IDebugDataSpaces2, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-fillphysical}
   * @param Size in bytes
   */
  FillPhysical(Start: bigint, Size: number, Pattern: ArrayBufferView): number {
    if (typeof Start !== 'bigint' || BigInt.asUintN(64, Start) !== Start) notU64(this, 'FillPhysical', 'Start', Start);
    if (typeof Size !== 'number' || Size >>> 0 !== Size) notU32(this, 'FillPhysical', 'Size', Size);
    checkBytes(this, 'FillPhysical', 'Pattern', Pattern);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[27] ?? bindSlot(this, 27, 'hiiibii'))(
      this.pointer,
      Start,
      Size,
      Pattern,
      Pattern.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces2', 'FillPhysical');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Info` (MEMORY_BASIC_INFORMATION64).
   * Since IDebugDataSpaces2, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-queryvirtual}
   * @param Offset an address in the target
   */
  QueryVirtual(Offset: bigint): MEMORY_BASIC_INFORMATION64 {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'QueryVirtual', 'Offset', Offset);
    const at = stack.top;
    const hr = (this.slots[28] ?? bindSlot(this, 28, 'hiii'))(this.pointer, Offset, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces2', 'QueryVirtual');
    return MEMORY_BASIC_INFORMATION64.decode(scratch, at);
  }
}

/** Methods of {@link IDebugDataSpaces2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugDataSpaces2Hr extends IDebugDataSpacesHr {
  /** {@link IDebugDataSpaces2.VirtualToPhysical} without throwing, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-virtualtophysical} */
  VirtualToPhysical(Virtual: bigint): { hresult: number; Physical: bigint };
  /** {@link IDebugDataSpaces2.GetVirtualTranslationPhysicalOffsets} without throwing, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-getvirtualtranslationphysicaloffsets} */
  GetVirtualTranslationPhysicalOffsets(Virtual: bigint): { hresult: number; Offsets: bigint[] };
  /** {@link IDebugDataSpaces2.ReadHandleData} without throwing, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-readhandledata} */
  ReadHandleData(Handle: bigint, DataType: DEBUG_HANDLE_DATA_TYPE): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugDataSpaces2.FillVirtual} without throwing, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-fillvirtual} */
  FillVirtual(Start: bigint, Size: number, Pattern: ArrayBufferView): { hresult: number; Filled: number };
  /** {@link IDebugDataSpaces2.FillPhysical} without throwing, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-fillphysical} */
  FillPhysical(Start: bigint, Size: number, Pattern: ArrayBufferView): { hresult: number; Filled: number };
  /** {@link IDebugDataSpaces2.QueryVirtual} without throwing, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-queryvirtual} */
  QueryVirtual(Offset: bigint): { hresult: number; Info: MEMORY_BASIC_INFORMATION64 };
}

/** Methods an object may have to receive the calls of IDebugDataSpaces2; all optional. */
export interface IDebugDataSpaces2Handlers extends IDebugDataSpacesHandlers {
  /** Receives {@link IDebugDataSpaces2.VirtualToPhysical}, slot 23; return `Physical`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-virtualtophysical} */
  VirtualToPhysical?(Virtual: bigint): bigint;
  /** Receives {@link IDebugDataSpaces2.GetVirtualTranslationPhysicalOffsets}, slot 24; return `Offsets`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-getvirtualtranslationphysicaloffsets} */
  GetVirtualTranslationPhysicalOffsets?(Virtual: bigint): bigint[];
  /** Receives {@link IDebugDataSpaces2.ReadHandleData}, slot 25; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-readhandledata} */
  ReadHandleData?(Handle: bigint, DataType: DEBUG_HANDLE_DATA_TYPE): Uint8Array;
  /** Receives {@link IDebugDataSpaces2.FillVirtual}, slot 26; return `Filled`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-fillvirtual} */
  FillVirtual?(Start: bigint, Size: number, Pattern: Uint8Array): number;
  /** Receives {@link IDebugDataSpaces2.FillPhysical}, slot 27; return `Filled`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-fillphysical} */
  FillPhysical?(Start: bigint, Size: number, Pattern: Uint8Array): number;
  /** Receives {@link IDebugDataSpaces2.QueryVirtual}, slot 28; return `Info`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces2-queryvirtual} */
  QueryVirtual?(Offset: bigint): MEMORY_BASIC_INFORMATION64;
}
