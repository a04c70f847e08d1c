// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugAdvanced3, type IDebugAdvanced3Handlers, type IDebugAdvanced3Hr } from './IDebugAdvanced3.ts';
import {
  bindSlot,
  checkAttempt,
  hot,
  methods,
  notU32,
  notU64,
  readBytes,
  readWide,
  reserve,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_SYMINFO } from '../families.ts';
import { SYMBOL_INFO_EX } from '../structs.ts';

const { addressAt, enter, leave, pending, scratch, u32, u64 } = hot;

let ownIDebugAdvanced4: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugadvanced4} */
export class IDebugAdvanced4 extends IDebugAdvanced3 {
  static override readonly interfaceName: string = 'IDebugAdvanced4';
  static override readonly iid: Guid = 'd1069067-2a65-4bf0-ae97-76184b67856b';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugAdvanced4 ??= methods([SYMBOL_INFO_EX], [
      '13 GetSymbolInformationWideEx hresult|in Which u32|in Arg64 u64|in Arg32 u32|out Buffer bytes count=4 actual=5|capacity BufferSize u32|actual InfoSize u32|out StringBuffer wide count=7 actual=8|capacity StringBufferSize u32|actual StringSize u32|out pInfoEx struct type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugAdvanced4Hr;
  /** Only in the type: what `implement(IDebugAdvanced4, …)` accepts. */
  declare readonly handlers?: IDebugAdvanced4Handlers;

  /**
   * Returns `Buffer` (bytes), `StringBuffer` (text), `pInfoEx` (SYMBOL_INFO_EX).
   * Since IDebugAdvanced4, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced4-getsymbolinformationwideex}
   */
  GetSymbolInformationWideEx(Which: DEBUG_SYMINFO, Arg64: bigint, Arg32: number): { Buffer: Uint8Array; StringBuffer: string; pInfoEx: SYMBOL_INFO_EX } {
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSymbolInformationWideEx', 'Which', Which);
    if (typeof Arg64 !== 'bigint' || BigInt.asUintN(64, Arg64) !== Arg64) notU64(this, 'GetSymbolInformationWideEx', 'Arg64', Arg64);
    if (typeof Arg32 !== 'number' || Arg32 >>> 0 !== Arg32) notU32(this, 'GetSymbolInformationWideEx', 'Arg32', Arg32);
    const at = enter(2112);
    try {
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      let stringBufferAt = addressAt(at + 64);
      let stringBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiiiiiiiiiii'))(
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
          addressAt(at + 16),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugAdvanced4', 'GetSymbolInformationWideEx');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom || u32[(at + 4) >>> 2]! > stringBufferRoom)) {
          checkAttempt(attempt, 'GetSymbolInformationWideEx');
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
          pInfoEx: SYMBOL_INFO_EX.decode(scratch, at + 16),
        };
      }
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugAdvanced4} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugAdvanced4Hr extends IDebugAdvanced3Hr {
  /** {@link IDebugAdvanced4.GetSymbolInformationWideEx} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced4-getsymbolinformationwideex} */
  GetSymbolInformationWideEx(Which: DEBUG_SYMINFO, Arg64: bigint, Arg32: number): { hresult: number; Buffer: Uint8Array; StringBuffer: string; pInfoEx: SYMBOL_INFO_EX };
}

/** Methods an object may have to receive the calls of IDebugAdvanced4; all optional. */
export interface IDebugAdvanced4Handlers extends IDebugAdvanced3Handlers {
  /** Receives {@link IDebugAdvanced4.GetSymbolInformationWideEx}, slot 13; return an object of `Buffer`, `StringBuffer`, `pInfoEx`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced4-getsymbolinformationwideex} */
  GetSymbolInformationWideEx?(Which: DEBUG_SYMINFO, Arg64: bigint, Arg32: number): { Buffer: Uint8Array; StringBuffer: string; pInfoEx: SYMBOL_INFO_EX };
}
