// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugAdvanced, type IDebugAdvancedHandlers, type IDebugAdvancedHr } from './IDebugAdvanced.ts';
import {
  bindSlot,
  checkAttempt,
  checkBytes,
  clearedAddress,
  freshBytes,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  notU64,
  pushAnsi,
  readAnsi,
  readBytes,
  reserve,
  settle,
  takeBytes,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_FIND_SOURCE, DEBUG_REQUEST, DEBUG_SRCFILE, DEBUG_SYMINFO, DEBUG_SYSOBJINFO } from '../families.ts';

const { addressAt, enter, leave, pending, u32, u64 } = hot;

let ownIDebugAdvanced2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugadvanced2} */
export class IDebugAdvanced2 extends IDebugAdvanced {
  static override readonly interfaceName: string = 'IDebugAdvanced2';
  static override readonly iid: Guid = '716d14c9-119b-4ba5-af1f-0890e672416a';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugAdvanced2 ??= methods([], [
      '5 Request hresult|in Request u32|in InBuffer bytes count=2 optional|count InBufferSize u32|out OutBuffer bytes count=4|size OutBufferSize u32|out OutSize u32',
      '6 GetSourceFileInformation hresult|in Which u32|in SourceFile ansi|in Arg64 u64|in Arg32 u32|out Buffer bytes count=5 actual=6|capacity BufferSize u32|actual InfoSize u32',
      '7 FindSourceFileAndToken hresult|in StartElement u32|in ModAddr u64|in File ansi|in Flags u32|in FileToken bytes count=5 optional|count FileTokenSize u32|out FoundElement u32|out Buffer ansi count=8 actual=9|capacity BufferSize u32|actual FoundSize u32',
      '8 GetSymbolInformation hresult|in Which u32|in Arg64 u64|in Arg32 u32|out Buffer bytes count=4 actual=5|capacity BufferSize u32|actual InfoSize u32|out StringBuffer ansi count=7 actual=8|capacity StringBufferSize u32|actual StringSize u32',
      '9 GetSystemObjectInformation hresult|in Which u32|in Arg64 u64|in Arg32 u32|out Buffer bytes count=4 actual=5|capacity BufferSize u32|actual InfoSize u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugAdvanced2Hr;
  /** Only in the type: what `implement(IDebugAdvanced2, …)` accepts. */
  declare readonly handlers?: IDebugAdvanced2Handlers;

  /**
   * Returns `OutBuffer` (bytes), `OutSize` (32 bits, unsigned).
   * OutBufferSize must be exactly what the code asks for.
   * OutSize is 0 for codes that always fill the whole buffer.
   * Codes that ask a question answer with S_OK or S_FALSE: use the `.hr` form.
   * Since IDebugAdvanced2, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-request}
   * @param OutBufferSize room for the result, in bytes
   */
  Request(Request: DEBUG_REQUEST, InBuffer: ArrayBufferView | null, OutBufferSize: number): { OutBuffer: Uint8Array; OutSize: number } {
    if (typeof Request !== 'number' || Request >>> 0 !== Request) notU32(this, 'Request', 'Request', Request);
    if (!(InBuffer == null)) checkBytes(this, 'Request', 'InBuffer', InBuffer);
    if (typeof OutBufferSize !== 'number' || OutBufferSize >>> 0 !== OutBufferSize) notU32(this, 'Request', 'OutBufferSize', OutBufferSize);
    const at = enter(4);
    try {
      const outBufferFresh = freshBytes(OutBufferSize);
      const outBufferAt = OutBufferSize === 0 ? 0 : clearedAddress(outBufferFresh, OutBufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiibiiii'))(
        this.pointer,
        Request,
        InBuffer ?? null,
        (InBuffer?.byteLength ?? 0),
        outBufferAt,
        OutBufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugAdvanced2', 'Request');
      return {
        OutBuffer: takeBytes(outBufferFresh, outBufferAt, OutBufferSize),
        OutSize: u32[at >>> 2]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (bytes).
   * Since IDebugAdvanced2, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-getsourcefileinformation}
   */
  GetSourceFileInformation(Which: DEBUG_SRCFILE, SourceFile: string, Arg64: bigint, Arg32: number): Uint8Array {
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSourceFileInformation', 'Which', Which);
    if (typeof SourceFile !== 'string' || SourceFile.includes('\0')) notText(this, 'GetSourceFileInformation', 'SourceFile', SourceFile);
    if (typeof Arg64 !== 'bigint' || BigInt.asUintN(64, Arg64) !== Arg64) notU64(this, 'GetSourceFileInformation', 'Arg64', Arg64);
    if (typeof Arg32 !== 'number' || Arg32 >>> 0 !== Arg32) notU32(this, 'GetSourceFileInformation', 'Arg32', Arg32);
    const at = enter(4);
    try {
      const sourceFileAt = pushAnsi(SourceFile) || notAnsi(this, 'GetSourceFileInformation', 'SourceFile', SourceFile);
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiiiiiii'))(
          this.pointer,
          Which,
          sourceFileAt,
          Arg64,
          Arg32,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugAdvanced2', 'GetSourceFileInformation');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSourceFileInformation');
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
   * Returns `FoundElement` (32 bits, unsigned), `Buffer` (text, ANSI code page).
   * FoundElement is null when the file was not found through an element of the source path.
   * Since IDebugAdvanced2, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-findsourcefileandtoken}
   * @param ModAddr base address of a module, 0n for none
   */
  FindSourceFileAndToken(StartElement: number, ModAddr: bigint, File: string, Flags: DEBUG_FIND_SOURCE, FileToken?: ArrayBufferView | null): { FoundElement: number | null; Buffer: string } {
    if (typeof StartElement !== 'number' || StartElement >>> 0 !== StartElement) notU32(this, 'FindSourceFileAndToken', 'StartElement', StartElement);
    if (typeof ModAddr !== 'bigint' || BigInt.asUintN(64, ModAddr) !== ModAddr) notU64(this, 'FindSourceFileAndToken', 'ModAddr', ModAddr);
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'FindSourceFileAndToken', 'File', File);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'FindSourceFileAndToken', 'Flags', Flags);
    if (!(FileToken == null)) checkBytes(this, 'FindSourceFileAndToken', 'FileToken', FileToken);
    const at = enter(1040);
    try {
      const fileAt = pushAnsi(File) || notAnsi(this, 'FindSourceFileAndToken', 'File', File);
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiiiiibiiiii'))(
          this.pointer,
          StartElement,
          ModAddr,
          fileAt,
          Flags,
          FileToken ?? null,
          (FileToken?.byteLength ?? 0),
          addressAt(at),
          bufferAt,
          bufferRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugAdvanced2', 'FindSourceFileAndToken');
        if (hr >= 0 && (u32[(at + 4) >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'FindSourceFileAndToken');
          bufferRoom = u32[(at + 4) >>> 2]!;
          bufferAt = reserve(bufferRoom * 1).address;
          continue;
        }
        return {
          FoundElement: u32[at >>> 2]! === 0xffffffff ? null : u32[at >>> 2]!,
          Buffer: readAnsi(bufferAt, Math.min(u32[(at + 4) >>> 2]!, bufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (bytes), `StringBuffer` (text, ANSI code page).
   * Since IDebugAdvanced2, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-getsymbolinformation}
   */
  GetSymbolInformation(Which: DEBUG_SYMINFO, Arg64: bigint, Arg32: number): { Buffer: Uint8Array; StringBuffer: string } {
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSymbolInformation', 'Which', Which);
    if (typeof Arg64 !== 'bigint' || BigInt.asUintN(64, Arg64) !== Arg64) notU64(this, 'GetSymbolInformation', 'Arg64', Arg64);
    if (typeof Arg32 !== 'number' || Arg32 >>> 0 !== Arg32) notU32(this, 'GetSymbolInformation', 'Arg32', Arg32);
    const at = enter(1040);
    try {
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      let stringBufferAt = addressAt(at + 16);
      let stringBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiiiiiiiiii'))(
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
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugAdvanced2', 'GetSymbolInformation');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom || u32[(at + 4) >>> 2]! > stringBufferRoom)) {
          checkAttempt(attempt, 'GetSymbolInformation');
          if (u32[at >>> 2]! > bufferRoom) {
            bufferRoom = u32[at >>> 2]!;
            bufferAt = reserve(bufferRoom);
          }
          if (u32[(at + 4) >>> 2]! > stringBufferRoom) {
            stringBufferRoom = u32[(at + 4) >>> 2]!;
            stringBufferAt = reserve(stringBufferRoom * 1).address;
          }
          continue;
        }
        return {
          Buffer: readBytes(bufferAt.block, bufferAt.offset, Math.min(u32[at >>> 2]!, bufferRoom)),
          StringBuffer: readAnsi(stringBufferAt, Math.min(u32[(at + 4) >>> 2]!, stringBufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (bytes).
   * Since IDebugAdvanced2, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-getsystemobjectinformation}
   */
  GetSystemObjectInformation(Which: DEBUG_SYSOBJINFO, Arg64: bigint, Arg32: number): Uint8Array {
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSystemObjectInformation', 'Which', Which);
    if (typeof Arg64 !== 'bigint' || BigInt.asUintN(64, Arg64) !== Arg64) notU64(this, 'GetSystemObjectInformation', 'Arg64', Arg64);
    if (typeof Arg32 !== 'number' || Arg32 >>> 0 !== Arg32) notU32(this, 'GetSystemObjectInformation', 'Arg32', Arg32);
    const at = enter(4);
    try {
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiiiiiii'))(
          this.pointer,
          Which,
          Arg64,
          Arg32,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugAdvanced2', 'GetSystemObjectInformation');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSystemObjectInformation');
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
}

/** Methods of {@link IDebugAdvanced2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugAdvanced2Hr extends IDebugAdvancedHr {
  /** {@link IDebugAdvanced2.Request} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-request} */
  Request(Request: DEBUG_REQUEST, InBuffer: ArrayBufferView | null, OutBufferSize: number): { hresult: number; OutBuffer: Uint8Array; OutSize: number };
  /** {@link IDebugAdvanced2.GetSourceFileInformation} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-getsourcefileinformation} */
  GetSourceFileInformation(Which: DEBUG_SRCFILE, SourceFile: string, Arg64: bigint, Arg32: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugAdvanced2.FindSourceFileAndToken} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-findsourcefileandtoken} */
  FindSourceFileAndToken(StartElement: number, ModAddr: bigint, File: string, Flags: DEBUG_FIND_SOURCE, FileToken?: ArrayBufferView | null): { hresult: number; FoundElement: number | null; Buffer: string };
  /** {@link IDebugAdvanced2.GetSymbolInformation} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-getsymbolinformation} */
  GetSymbolInformation(Which: DEBUG_SYMINFO, Arg64: bigint, Arg32: number): { hresult: number; Buffer: Uint8Array; StringBuffer: string };
  /** {@link IDebugAdvanced2.GetSystemObjectInformation} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-getsystemobjectinformation} */
  GetSystemObjectInformation(Which: DEBUG_SYSOBJINFO, Arg64: bigint, Arg32: number): { hresult: number; Buffer: Uint8Array };
}

/** Methods an object may have to receive the calls of IDebugAdvanced2; all optional. */
export interface IDebugAdvanced2Handlers extends IDebugAdvancedHandlers {
  /** Receives {@link IDebugAdvanced2.Request}, slot 5; return an object of `OutBuffer`, `OutSize`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-request} */
  Request?(Request: DEBUG_REQUEST, InBuffer: Uint8Array | null, OutBufferSize: number): { OutBuffer: Uint8Array; OutSize: number };
  /** Receives {@link IDebugAdvanced2.GetSourceFileInformation}, slot 6; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-getsourcefileinformation} */
  GetSourceFileInformation?(Which: DEBUG_SRCFILE, SourceFile: string, Arg64: bigint, Arg32: number): Uint8Array;
  /** Receives {@link IDebugAdvanced2.FindSourceFileAndToken}, slot 7; return an object of `FoundElement`, `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-findsourcefileandtoken} */
  FindSourceFileAndToken?(StartElement: number, ModAddr: bigint, File: string, Flags: DEBUG_FIND_SOURCE, FileToken: Uint8Array | null): { FoundElement: number | null; Buffer: string };
  /** Receives {@link IDebugAdvanced2.GetSymbolInformation}, slot 8; return an object of `Buffer`, `StringBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-getsymbolinformation} */
  GetSymbolInformation?(Which: DEBUG_SYMINFO, Arg64: bigint, Arg32: number): { Buffer: Uint8Array; StringBuffer: string };
  /** Receives {@link IDebugAdvanced2.GetSystemObjectInformation}, slot 9; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced2-getsystemobjectinformation} */
  GetSystemObjectInformation?(Which: DEBUG_SYSOBJINFO, Arg64: bigint, Arg32: number): Uint8Array;
}
