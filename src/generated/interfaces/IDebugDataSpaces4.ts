// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugDataSpaces3, type IDebugDataSpaces3Handlers, type IDebugDataSpaces3Hr } from './IDebugDataSpaces3.ts';
import {
  INTO,
  bindSlot,
  bytesAddress,
  checkAttempt,
  checkBytes,
  freshBytes,
  hot,
  methods,
  notU32,
  notU64,
  readAnsiZ,
  readBytes,
  readWideZ,
  reserve,
  reserveCleared,
  settle,
  takeBytes,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { CP, DEBUG_DATA_SPACE, DEBUG_OFFSINFO, DEBUG_PHYSICAL, DEBUG_VSEARCH } from '../families.ts';

const { addressAt, enter, leave, pending, stack, u32, u64 } = hot;

let ownIDebugDataSpaces4: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugdataspaces4} */
export class IDebugDataSpaces4 extends IDebugDataSpaces3 {
  static override readonly interfaceName: string = 'IDebugDataSpaces4';
  static override readonly iid: Guid = 'd98ada1f-29e9-4ef5-a6c0-e53349883212';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugDataSpaces4 ??= methods([], [
      '34 GetOffsetInformation hresult|in Space u32|in Which u32|in Offset u64|out Buffer bytes count=4 actual=5|capacity BufferSize u32|actual InfoSize u32',
      '35 GetNextDifferentlyValidOffsetVirtual hresult|in Offset u64|out NextOffset u64',
      '36 GetValidRegionVirtual hresult|in Base u64|in Size u32|out ValidBase u64|out ValidSize u32',
      '37 SearchVirtual2 hresult|in Offset u64|in Length u64|in Flags u32|in Pattern bytes count=4|count PatternSize u32|in PatternGranularity u32|out MatchOffset u64',
      '38 ReadMultiByteStringVirtual hresult|in Offset u64|in MaxBytes u32|out Buffer ansi count=3 actual=4|capacity BufferSize u32|actual StringBytes u32',
      '39 ReadMultiByteStringVirtualWide hresult|in Offset u64|in MaxBytes u32|in CodePage u32|out Buffer wide count=4 actual=5|capacity BufferSize u32|actual StringBytes u32',
      '40 ReadUnicodeStringVirtual hresult|in Offset u64|in MaxBytes u32|in CodePage u32|out Buffer ansi count=4 actual=5|capacity BufferSize u32|actual StringBytes u32',
      '41 ReadUnicodeStringVirtualWide hresult|in Offset u64|in MaxBytes u32|out Buffer wide count=3 actual=4|capacity BufferSize u32|actual StringBytes u32',
      '42 ReadPhysical2 hresult|in Offset u64|in Flags u32|out Buffer bytes count=3 actual=4|size BufferSize u32|actual BytesRead u32',
      '43 WritePhysical2 hresult|in Offset u64|in Flags u32|in Buffer bytes count=3|count BufferSize u32|out BytesWritten u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugDataSpaces4Hr;
  /** Only in the type: what `implement(IDebugDataSpaces4, …)` accepts. */
  declare readonly handlers?: IDebugDataSpaces4Handlers;

  /**
   * Returns `Buffer` (bytes).
   * Since IDebugDataSpaces4, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-getoffsetinformation}
   * @param Offset an address in the target
   */
  GetOffsetInformation(Space: DEBUG_DATA_SPACE, Which: DEBUG_OFFSINFO, Offset: bigint): Uint8Array {
    if (typeof Space !== 'number' || Space >>> 0 !== Space) notU32(this, 'GetOffsetInformation', 'Space', Space);
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetOffsetInformation', 'Which', Which);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetOffsetInformation', 'Offset', Offset);
    const at = enter(4);
    try {
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[34] ?? bindSlot(this, 34, 'hiiiiiii'))(
          this.pointer,
          Space,
          Which,
          Offset,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces4', 'GetOffsetInformation');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetOffsetInformation');
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
   * Returns `NextOffset` (64 bits, unsigned, an address in the target).
   * Since IDebugDataSpaces4, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-getnextdifferentlyvalidoffsetvirtual}
   * @param Offset an address in the target
   */
  GetNextDifferentlyValidOffsetVirtual(Offset: bigint): bigint {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetNextDifferentlyValidOffsetVirtual', 'Offset', Offset);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[35] ?? bindSlot(this, 35, 'hiii'))(this.pointer, Offset, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces4', 'GetNextDifferentlyValidOffsetVirtual');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `ValidBase` (64 bits, unsigned, an address in the target), `ValidSize` (32 bits, unsigned, in bytes).
   * Since IDebugDataSpaces4, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-getvalidregionvirtual}
   * @param Base an address in the target
   * @param Size in bytes
   */
  GetValidRegionVirtual(Base: bigint, Size: number): { ValidBase: bigint; ValidSize: number } {
    if (typeof Base !== 'bigint' || BigInt.asUintN(64, Base) !== Base) notU64(this, 'GetValidRegionVirtual', 'Base', Base);
    if (typeof Size !== 'number' || Size >>> 0 !== Size) notU32(this, 'GetValidRegionVirtual', 'Size', Size);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u32[(at + 8) >>> 2] = 0;
    const hr = (this.slots[36] ?? bindSlot(this, 36, 'hiiiii'))(
      this.pointer,
      Base,
      Size,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces4', 'GetValidRegionVirtual');
    return {
      ValidBase: u64[at >>> 3]!,
      ValidSize: u32[(at + 8) >>> 2]!,
    };
  }

  /**
   * Returns `MatchOffset` (64 bits, unsigned, an address in the target).
   * Since IDebugDataSpaces4, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-searchvirtual2}
   * @param Offset an address in the target
   * @param Length in bytes
   * @param PatternGranularity in bytes: matches lie at multiples of it
   */
  SearchVirtual2(Offset: bigint, Length: bigint, Flags: DEBUG_VSEARCH, Pattern: ArrayBufferView, PatternGranularity: number): bigint {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'SearchVirtual2', 'Offset', Offset);
    if (typeof Length !== 'bigint' || BigInt.asUintN(64, Length) !== Length) notU64(this, 'SearchVirtual2', 'Length', Length);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'SearchVirtual2', 'Flags', Flags);
    checkBytes(this, 'SearchVirtual2', 'Pattern', Pattern);
    if (typeof PatternGranularity !== 'number' || PatternGranularity >>> 0 !== PatternGranularity) notU32(this, 'SearchVirtual2', 'PatternGranularity', PatternGranularity);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[37] ?? bindSlot(this, 37, 'hiiiibiii'))(
      this.pointer,
      Offset,
      Length,
      Flags,
      Pattern,
      Pattern.byteLength,
      PatternGranularity,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces4', 'SearchVirtual2');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugDataSpaces4, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readmultibytestringvirtual}
   * @param Offset an address in the target
   * @param MaxBytes most bytes of the target to read
   */
  ReadMultiByteStringVirtual(Offset: bigint, MaxBytes: number): string {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadMultiByteStringVirtual', 'Offset', Offset);
    if (typeof MaxBytes !== 'number' || MaxBytes >>> 0 !== MaxBytes) notU32(this, 'ReadMultiByteStringVirtual', 'MaxBytes', MaxBytes);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[(at + 16) >>> 2] = 0;
        u32[at >>> 2] = 0;
        const hr = (this.slots[38] ?? bindSlot(this, 38, 'hiiiiii'))(
          this.pointer,
          Offset,
          MaxBytes,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces4', 'ReadMultiByteStringVirtual');
        if (hr >= 0 && (hr === 1 && bufferRoom < MaxBytes * 2 + 2)) {
          checkAttempt(attempt, 'ReadMultiByteStringVirtual');
          bufferRoom = Math.min(MaxBytes * 2 + 2, Math.max(bufferRoom * 4, u32[at >>> 2]! * 2 + 2));
          bufferAt = reserveCleared(bufferRoom * 1).address;
          continue;
        }
        return readAnsiZ(bufferAt);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugDataSpaces4, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readmultibytestringvirtualwide}
   * @param Offset an address in the target
   * @param MaxBytes most bytes of the target to read
   */
  ReadMultiByteStringVirtualWide(Offset: bigint, MaxBytes: number, CodePage: CP): string {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadMultiByteStringVirtualWide', 'Offset', Offset);
    if (typeof MaxBytes !== 'number' || MaxBytes >>> 0 !== MaxBytes) notU32(this, 'ReadMultiByteStringVirtualWide', 'MaxBytes', MaxBytes);
    if (typeof CodePage !== 'number' || CodePage >>> 0 !== CodePage) notU32(this, 'ReadMultiByteStringVirtualWide', 'CodePage', CodePage);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[(at + 16) >>> 2] = 0;
        u32[at >>> 2] = 0;
        const hr = (this.slots[39] ?? bindSlot(this, 39, 'hiiiiiii'))(
          this.pointer,
          Offset,
          MaxBytes,
          CodePage,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces4', 'ReadMultiByteStringVirtualWide');
        if (hr >= 0 && (hr === 1 && bufferRoom < MaxBytes * 2 + 2)) {
          checkAttempt(attempt, 'ReadMultiByteStringVirtualWide');
          bufferRoom = Math.min(MaxBytes * 2 + 2, Math.max(bufferRoom * 4, u32[at >>> 2]! * 2 + 2));
          bufferAt = reserveCleared(bufferRoom * 2).address;
          continue;
        }
        return readWideZ(bufferAt);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugDataSpaces4, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readunicodestringvirtual}
   * @param Offset an address in the target
   * @param MaxBytes most bytes of the target to read
   */
  ReadUnicodeStringVirtual(Offset: bigint, MaxBytes: number, CodePage: CP): string {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadUnicodeStringVirtual', 'Offset', Offset);
    if (typeof MaxBytes !== 'number' || MaxBytes >>> 0 !== MaxBytes) notU32(this, 'ReadUnicodeStringVirtual', 'MaxBytes', MaxBytes);
    if (typeof CodePage !== 'number' || CodePage >>> 0 !== CodePage) notU32(this, 'ReadUnicodeStringVirtual', 'CodePage', CodePage);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[(at + 16) >>> 2] = 0;
        u32[at >>> 2] = 0;
        const hr = (this.slots[40] ?? bindSlot(this, 40, 'hiiiiiii'))(
          this.pointer,
          Offset,
          MaxBytes,
          CodePage,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces4', 'ReadUnicodeStringVirtual');
        if (hr >= 0 && (hr === 1 && bufferRoom < MaxBytes * 2 + 2)) {
          checkAttempt(attempt, 'ReadUnicodeStringVirtual');
          bufferRoom = Math.min(MaxBytes * 2 + 2, Math.max(bufferRoom * 4, u32[at >>> 2]! * 2 + 2));
          bufferAt = reserveCleared(bufferRoom * 1).address;
          continue;
        }
        return readAnsiZ(bufferAt);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugDataSpaces4, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readunicodestringvirtualwide}
   * @param Offset an address in the target
   * @param MaxBytes most bytes of the target to read
   */
  ReadUnicodeStringVirtualWide(Offset: bigint, MaxBytes: number): string {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadUnicodeStringVirtualWide', 'Offset', Offset);
    if (typeof MaxBytes !== 'number' || MaxBytes >>> 0 !== MaxBytes) notU32(this, 'ReadUnicodeStringVirtualWide', 'MaxBytes', MaxBytes);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[(at + 16) >>> 2] = 0;
        u32[at >>> 2] = 0;
        const hr = (this.slots[41] ?? bindSlot(this, 41, 'hiiiiii'))(
          this.pointer,
          Offset,
          MaxBytes,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces4', 'ReadUnicodeStringVirtualWide');
        if (hr >= 0 && (hr === 1 && bufferRoom < MaxBytes * 2 + 2)) {
          checkAttempt(attempt, 'ReadUnicodeStringVirtualWide');
          bufferRoom = Math.min(MaxBytes * 2 + 2, Math.max(bufferRoom * 4, u32[at >>> 2]! * 2 + 2));
          bufferAt = reserveCleared(bufferRoom * 2).address;
          continue;
        }
        return readWideZ(bufferAt);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (bytes).
   * `readPhysical2Into` fills a buffer of yours.
   * Since IDebugDataSpaces4, slot 42. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readphysical2}
   * @param Offset a physical address
   * @param BufferSize room for the result, in bytes
   */
  ReadPhysical2(Offset: bigint, Flags: DEBUG_PHYSICAL, BufferSize: number): Uint8Array {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadPhysical2', 'Offset', Offset);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'ReadPhysical2', 'Flags', Flags);
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'ReadPhysical2', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferFresh = freshBytes(BufferSize);
      const bufferAt = bytesAddress(bufferFresh, BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[42] ?? bindSlot(this, 42, 'hiiiiii'))(
        this.pointer,
        Offset,
        Flags,
        bufferAt,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces4', 'ReadPhysical2');
      return takeBytes(bufferFresh, bufferAt, Math.min(u32[at >>> 2]!, BufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugDataSpaces4.ReadPhysical2}, but fills `Buffer` and returns how many bytes of it are valid. */
  readPhysical2Into(Offset: bigint, Flags: DEBUG_PHYSICAL, Buffer: Uint8Array): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadPhysical2', 'Offset', Offset);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'ReadPhysical2', 'Flags', Flags);
    checkBytes(this, 'ReadPhysical2', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[42 + INTO] ?? bindSlot(this, 42 + INTO, 'hiiibii'))(
      this.pointer,
      Offset,
      Flags,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces4', 'ReadPhysical2');
    return Math.min(u32[at >>> 2]!, Buffer.byteLength);
  }

  /**
   * Returns `BytesWritten` (32 bits, unsigned, in bytes).
   * Since IDebugDataSpaces4, slot 43. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-writephysical2}
   * @param Offset a physical address
   */
  WritePhysical2(Offset: bigint, Flags: DEBUG_PHYSICAL, Buffer: ArrayBufferView): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'WritePhysical2', 'Offset', Offset);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'WritePhysical2', 'Flags', Flags);
    checkBytes(this, 'WritePhysical2', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[43] ?? bindSlot(this, 43, 'hiiibii'))(
      this.pointer,
      Offset,
      Flags,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces4', 'WritePhysical2');
    return u32[at >>> 2]!;
  }
}

/** Methods of {@link IDebugDataSpaces4} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugDataSpaces4Hr extends IDebugDataSpaces3Hr {
  /** {@link IDebugDataSpaces4.GetOffsetInformation} without throwing, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-getoffsetinformation} */
  GetOffsetInformation(Space: DEBUG_DATA_SPACE, Which: DEBUG_OFFSINFO, Offset: bigint): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugDataSpaces4.GetNextDifferentlyValidOffsetVirtual} without throwing, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-getnextdifferentlyvalidoffsetvirtual} */
  GetNextDifferentlyValidOffsetVirtual(Offset: bigint): { hresult: number; NextOffset: bigint };
  /** {@link IDebugDataSpaces4.GetValidRegionVirtual} without throwing, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-getvalidregionvirtual} */
  GetValidRegionVirtual(Base: bigint, Size: number): { hresult: number; ValidBase: bigint; ValidSize: number };
  /** {@link IDebugDataSpaces4.SearchVirtual2} without throwing, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-searchvirtual2} */
  SearchVirtual2(Offset: bigint, Length: bigint, Flags: DEBUG_VSEARCH, Pattern: ArrayBufferView, PatternGranularity: number): { hresult: number; MatchOffset: bigint };
  /** {@link IDebugDataSpaces4.ReadMultiByteStringVirtual} without throwing, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readmultibytestringvirtual} */
  ReadMultiByteStringVirtual(Offset: bigint, MaxBytes: number): { hresult: number; Buffer: string };
  /** {@link IDebugDataSpaces4.ReadMultiByteStringVirtualWide} without throwing, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readmultibytestringvirtualwide} */
  ReadMultiByteStringVirtualWide(Offset: bigint, MaxBytes: number, CodePage: CP): { hresult: number; Buffer: string };
  /** {@link IDebugDataSpaces4.ReadUnicodeStringVirtual} without throwing, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readunicodestringvirtual} */
  ReadUnicodeStringVirtual(Offset: bigint, MaxBytes: number, CodePage: CP): { hresult: number; Buffer: string };
  /** {@link IDebugDataSpaces4.ReadUnicodeStringVirtualWide} without throwing, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readunicodestringvirtualwide} */
  ReadUnicodeStringVirtualWide(Offset: bigint, MaxBytes: number): { hresult: number; Buffer: string };
  /** {@link IDebugDataSpaces4.ReadPhysical2} without throwing, slot 42. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readphysical2} */
  ReadPhysical2(Offset: bigint, Flags: DEBUG_PHYSICAL, BufferSize: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugDataSpaces4.WritePhysical2} without throwing, slot 43. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-writephysical2} */
  WritePhysical2(Offset: bigint, Flags: DEBUG_PHYSICAL, Buffer: ArrayBufferView): { hresult: number; BytesWritten: number };
}

/** Methods an object may have to receive the calls of IDebugDataSpaces4; all optional. */
export interface IDebugDataSpaces4Handlers extends IDebugDataSpaces3Handlers {
  /** Receives {@link IDebugDataSpaces4.GetOffsetInformation}, slot 34; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-getoffsetinformation} */
  GetOffsetInformation?(Space: DEBUG_DATA_SPACE, Which: DEBUG_OFFSINFO, Offset: bigint): Uint8Array;
  /** Receives {@link IDebugDataSpaces4.GetNextDifferentlyValidOffsetVirtual}, slot 35; return `NextOffset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-getnextdifferentlyvalidoffsetvirtual} */
  GetNextDifferentlyValidOffsetVirtual?(Offset: bigint): bigint;
  /** Receives {@link IDebugDataSpaces4.GetValidRegionVirtual}, slot 36; return an object of `ValidBase`, `ValidSize`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-getvalidregionvirtual} */
  GetValidRegionVirtual?(Base: bigint, Size: number): { ValidBase: bigint; ValidSize: number };
  /** Receives {@link IDebugDataSpaces4.SearchVirtual2}, slot 37; return `MatchOffset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-searchvirtual2} */
  SearchVirtual2?(Offset: bigint, Length: bigint, Flags: DEBUG_VSEARCH, Pattern: Uint8Array, PatternGranularity: number): bigint;
  /** Receives {@link IDebugDataSpaces4.ReadMultiByteStringVirtual}, slot 38; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readmultibytestringvirtual} */
  ReadMultiByteStringVirtual?(Offset: bigint, MaxBytes: number): string;
  /** Receives {@link IDebugDataSpaces4.ReadMultiByteStringVirtualWide}, slot 39; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readmultibytestringvirtualwide} */
  ReadMultiByteStringVirtualWide?(Offset: bigint, MaxBytes: number, CodePage: CP): string;
  /** Receives {@link IDebugDataSpaces4.ReadUnicodeStringVirtual}, slot 40; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readunicodestringvirtual} */
  ReadUnicodeStringVirtual?(Offset: bigint, MaxBytes: number, CodePage: CP): string;
  /** Receives {@link IDebugDataSpaces4.ReadUnicodeStringVirtualWide}, slot 41; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readunicodestringvirtualwide} */
  ReadUnicodeStringVirtualWide?(Offset: bigint, MaxBytes: number): string;
  /** Receives {@link IDebugDataSpaces4.ReadPhysical2}, slot 42; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-readphysical2} */
  ReadPhysical2?(Offset: bigint, Flags: DEBUG_PHYSICAL, BufferSize: number): Uint8Array;
  /** Receives {@link IDebugDataSpaces4.WritePhysical2}, slot 43; return `BytesWritten`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces4-writephysical2} */
  WritePhysical2?(Offset: bigint, Flags: DEBUG_PHYSICAL, Buffer: Uint8Array): number;
}
