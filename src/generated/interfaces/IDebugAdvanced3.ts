// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugAdvanced2, type IDebugAdvanced2Handlers, type IDebugAdvanced2Hr } from './IDebugAdvanced2.ts';
import {
  bindSlot,
  checkAttempt,
  checkBytes,
  hot,
  methods,
  notText,
  notU32,
  notU64,
  pushWide,
  readBytes,
  readWide,
  reserve,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_FIND_SOURCE, DEBUG_SRCFILE, DEBUG_SYMINFO } from '../families.ts';

const { addressAt, enter, leave, pending, u32, u64 } = hot;

let ownIDebugAdvanced3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugadvanced3} */
export class IDebugAdvanced3 extends IDebugAdvanced2 {
  static override readonly interfaceName: string = 'IDebugAdvanced3';
  static override readonly iid: Guid = 'cba4abb4-84c4-444d-87ca-a04e13286739';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugAdvanced3 ??= methods([], [
      '10 GetSourceFileInformationWide hresult|in Which u32|in SourceFile wide|in Arg64 u64|in Arg32 u32|out Buffer bytes count=5 actual=6|capacity BufferSize u32|actual InfoSize u32',
      '11 FindSourceFileAndTokenWide hresult|in StartElement u32|in ModAddr u64|in File wide|in Flags u32|in FileToken bytes count=5 optional|count FileTokenSize u32|out FoundElement u32|out Buffer wide count=8 actual=9|capacity BufferSize u32|actual FoundSize u32',
      '12 GetSymbolInformationWide hresult|in Which u32|in Arg64 u64|in Arg32 u32|out Buffer bytes count=4 actual=5|capacity BufferSize u32|actual InfoSize u32|out StringBuffer wide count=7 actual=8|capacity StringBufferSize u32|actual StringSize u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugAdvanced3Hr;
  /** Only in the type: what `implement(IDebugAdvanced3, …)` accepts. */
  declare readonly handlers?: IDebugAdvanced3Handlers;

  /**
   * Returns `Buffer` (bytes).
   * Since IDebugAdvanced3, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced3-getsourcefileinformationwide}
   */
  GetSourceFileInformationWide(Which: DEBUG_SRCFILE, SourceFile: string, Arg64: bigint, Arg32: number): Uint8Array {
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSourceFileInformationWide', 'Which', Which);
    if (typeof SourceFile !== 'string' || SourceFile.includes('\0')) notText(this, 'GetSourceFileInformationWide', 'SourceFile', SourceFile);
    if (typeof Arg64 !== 'bigint' || BigInt.asUintN(64, Arg64) !== Arg64) notU64(this, 'GetSourceFileInformationWide', 'Arg64', Arg64);
    if (typeof Arg32 !== 'number' || Arg32 >>> 0 !== Arg32) notU32(this, 'GetSourceFileInformationWide', 'Arg32', Arg32);
    const at = enter(4);
    try {
      const sourceFileAt = pushWide(SourceFile);
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiiiiiii'))(
          this.pointer,
          Which,
          sourceFileAt,
          Arg64,
          Arg32,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugAdvanced3', 'GetSourceFileInformationWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSourceFileInformationWide');
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
   * Returns `FoundElement` (32 bits, unsigned), `Buffer` (text).
   * FoundElement is null when the file was not found through an element of the source path.
   * Since IDebugAdvanced3, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced3-findsourcefileandtokenwide}
   * @param ModAddr base address of a module, 0n for none
   */
  FindSourceFileAndTokenWide(StartElement: number, ModAddr: bigint, File: string, Flags: DEBUG_FIND_SOURCE, FileToken?: ArrayBufferView | null): { FoundElement: number | null; Buffer: string } {
    if (typeof StartElement !== 'number' || StartElement >>> 0 !== StartElement) notU32(this, 'FindSourceFileAndTokenWide', 'StartElement', StartElement);
    if (typeof ModAddr !== 'bigint' || BigInt.asUintN(64, ModAddr) !== ModAddr) notU64(this, 'FindSourceFileAndTokenWide', 'ModAddr', ModAddr);
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'FindSourceFileAndTokenWide', 'File', File);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'FindSourceFileAndTokenWide', 'Flags', Flags);
    if (!(FileToken == null)) checkBytes(this, 'FindSourceFileAndTokenWide', 'FileToken', FileToken);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiiiwibiiiii'))(
          this.pointer,
          StartElement,
          ModAddr,
          File,
          Flags,
          FileToken ?? null,
          (FileToken?.byteLength ?? 0),
          addressAt(at),
          bufferAt,
          bufferRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugAdvanced3', 'FindSourceFileAndTokenWide');
        if (hr >= 0 && (u32[(at + 4) >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'FindSourceFileAndTokenWide');
          bufferRoom = u32[(at + 4) >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return {
          FoundElement: u32[at >>> 2]! === 0xffffffff ? null : u32[at >>> 2]!,
          Buffer: readWide(bufferAt, Math.min(u32[(at + 4) >>> 2]!, bufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (bytes), `StringBuffer` (text).
   * Since IDebugAdvanced3, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced3-getsymbolinformationwide}
   */
  GetSymbolInformationWide(Which: DEBUG_SYMINFO, Arg64: bigint, Arg32: number): { Buffer: Uint8Array; StringBuffer: string } {
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSymbolInformationWide', 'Which', Which);
    if (typeof Arg64 !== 'bigint' || BigInt.asUintN(64, Arg64) !== Arg64) notU64(this, 'GetSymbolInformationWide', 'Arg64', Arg64);
    if (typeof Arg32 !== 'number' || Arg32 >>> 0 !== Arg32) notU32(this, 'GetSymbolInformationWide', 'Arg32', Arg32);
    const at = enter(2064);
    try {
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      let stringBufferAt = addressAt(at + 16);
      let stringBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiiiiiiiiii'))(
          this.pointer,
          Which,
          Arg64,
          Arg32,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
          stringBufferAt,
          stringBufferRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugAdvanced3', 'GetSymbolInformationWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom || u32[(at + 4) >>> 2]! > stringBufferRoom)) {
          checkAttempt(attempt, 'GetSymbolInformationWide');
          if (u32[at >>> 2]! > bufferRoom) {
            bufferRoom = u32[at >>> 2]!;
            bufferAt = reserve(bufferRoom);
          }
          if (u32[(at + 4) >>> 2]! > stringBufferRoom) {
            stringBufferRoom = u32[(at + 4) >>> 2]!;
            stringBufferAt = reserve(stringBufferRoom * 2).address;
          }
          continue;
        }
        return {
          Buffer: readBytes(bufferAt.block, bufferAt.offset, Math.min(u32[at >>> 2]!, bufferRoom)),
          StringBuffer: readWide(stringBufferAt, Math.min(u32[(at + 4) >>> 2]!, stringBufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugAdvanced3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugAdvanced3Hr extends IDebugAdvanced2Hr {
  /** {@link IDebugAdvanced3.GetSourceFileInformationWide} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced3-getsourcefileinformationwide} */
  GetSourceFileInformationWide(Which: DEBUG_SRCFILE, SourceFile: string, Arg64: bigint, Arg32: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugAdvanced3.FindSourceFileAndTokenWide} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced3-findsourcefileandtokenwide} */
  FindSourceFileAndTokenWide(StartElement: number, ModAddr: bigint, File: string, Flags: DEBUG_FIND_SOURCE, FileToken?: ArrayBufferView | null): { hresult: number; FoundElement: number | null; Buffer: string };
  /** {@link IDebugAdvanced3.GetSymbolInformationWide} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced3-getsymbolinformationwide} */
  GetSymbolInformationWide(Which: DEBUG_SYMINFO, Arg64: bigint, Arg32: number): { hresult: number; Buffer: Uint8Array; StringBuffer: string };
}

/** Methods an object may have to receive the calls of IDebugAdvanced3; all optional. */
export interface IDebugAdvanced3Handlers extends IDebugAdvanced2Handlers {
  /** Receives {@link IDebugAdvanced3.GetSourceFileInformationWide}, slot 10; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced3-getsourcefileinformationwide} */
  GetSourceFileInformationWide?(Which: DEBUG_SRCFILE, SourceFile: string, Arg64: bigint, Arg32: number): Uint8Array;
  /** Receives {@link IDebugAdvanced3.FindSourceFileAndTokenWide}, slot 11; return an object of `FoundElement`, `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced3-findsourcefileandtokenwide} */
  FindSourceFileAndTokenWide?(StartElement: number, ModAddr: bigint, File: string, Flags: DEBUG_FIND_SOURCE, FileToken: Uint8Array | null): { FoundElement: number | null; Buffer: string };
  /** Receives {@link IDebugAdvanced3.GetSymbolInformationWide}, slot 12; return an object of `Buffer`, `StringBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced3-getsymbolinformationwide} */
  GetSymbolInformationWide?(Which: DEBUG_SYMINFO, Arg64: bigint, Arg32: number): { Buffer: Uint8Array; StringBuffer: string };
}
