// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugClient3, type IDebugClient3Handlers, type IDebugClient3Hr } from './IDebugClient3.ts';
import {
  bindSlot,
  checkAttempt,
  hot,
  methods,
  notText,
  notU32,
  notU64,
  readAnsi,
  readWide,
  reserve,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_DUMP, DEBUG_DUMP_FILE_INDEX, DEBUG_DUMP_FILE_TYPE, DEBUG_FORMAT, DEBUG_FORMAT_USER_SMALL, DEBUG_KERNEL, DEBUG_USER_WINDOWS } from '../families.ts';

const { addressAt, enter, leave, pending, stack, u32, u64 } = hot;

let ownIDebugClient4: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugclient4} */
export class IDebugClient4 extends IDebugClient3 {
  static override readonly interfaceName: string = 'IDebugClient4';
  static override readonly iid: Guid = 'ca83c3de-5089-4cf8-93c8-d892387f2a5e';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugClient4 ??= methods([], [
      '60 OpenDumpFileWide hresult|in FileName wide optional|in FileHandle u64',
      '61 WriteDumpFileWide hresult|in FileName wide optional|in FileHandle u64|in Qualifier u32|in FormatFlags u32|in Comment wide optional',
      '62 AddDumpInformationFileWide hresult|in FileName wide optional|in FileHandle u64|in Type u32',
      '63 GetNumberDumpFiles hresult|out Number u32',
      '64 GetDumpFile hresult|in Index u32|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual NameSize u32|out Handle u64|out Type u32',
      '65 GetDumpFileWide hresult|in Index u32|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual NameSize u32|out Handle u64|out Type u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugClient4Hr;
  /** Only in the type: what `implement(IDebugClient4, …)` accepts. */
  declare readonly handlers?: IDebugClient4Handlers;

  /**
   * Returns nothing.
   * Since IDebugClient4, slot 60. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-opendumpfilewide}
   */
  OpenDumpFileWide(FileName: string | null, FileHandle: bigint): void {
    if (!(FileName == null)) if (typeof FileName !== 'string' || FileName.includes('\0')) notText(this, 'OpenDumpFileWide', 'FileName', FileName);
    if (typeof FileHandle !== 'bigint' || BigInt.asUintN(64, FileHandle) !== FileHandle) notU64(this, 'OpenDumpFileWide', 'FileHandle', FileHandle);
    const hr = (this.slots[60] ?? bindSlot(this, 60, 'hiwi'))(
      this.pointer,
      FileName ?? null,
      FileHandle,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient4', 'OpenDumpFileWide');
  }

  /**
   * Returns nothing.
   * Since IDebugClient4, slot 61. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-writedumpfilewide}
   */
  WriteDumpFileWide(FileName: string | null, FileHandle: bigint, Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS, FormatFlags: DEBUG_FORMAT | DEBUG_FORMAT_USER_SMALL, Comment?: string | null): void {
    if (!(FileName == null)) if (typeof FileName !== 'string' || FileName.includes('\0')) notText(this, 'WriteDumpFileWide', 'FileName', FileName);
    if (typeof FileHandle !== 'bigint' || BigInt.asUintN(64, FileHandle) !== FileHandle) notU64(this, 'WriteDumpFileWide', 'FileHandle', FileHandle);
    if (typeof Qualifier !== 'number' || Qualifier >>> 0 !== Qualifier) notU32(this, 'WriteDumpFileWide', 'Qualifier', Qualifier);
    if (typeof FormatFlags !== 'number' || FormatFlags >>> 0 !== FormatFlags) notU32(this, 'WriteDumpFileWide', 'FormatFlags', FormatFlags);
    if (!(Comment == null)) if (typeof Comment !== 'string' || Comment.includes('\0')) notText(this, 'WriteDumpFileWide', 'Comment', Comment);
    const hr = (this.slots[61] ?? bindSlot(this, 61, 'hiwiiiw'))(
      this.pointer,
      FileName ?? null,
      FileHandle,
      Qualifier,
      FormatFlags,
      Comment ?? null,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient4', 'WriteDumpFileWide');
  }

  /**
   * Returns nothing.
   * Since IDebugClient4, slot 62. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-adddumpinformationfilewide}
   */
  AddDumpInformationFileWide(FileName: string | null, FileHandle: bigint, Type: DEBUG_DUMP_FILE_TYPE): void {
    if (!(FileName == null)) if (typeof FileName !== 'string' || FileName.includes('\0')) notText(this, 'AddDumpInformationFileWide', 'FileName', FileName);
    if (typeof FileHandle !== 'bigint' || BigInt.asUintN(64, FileHandle) !== FileHandle) notU64(this, 'AddDumpInformationFileWide', 'FileHandle', FileHandle);
    if (typeof Type !== 'number' || Type >>> 0 !== Type) notU32(this, 'AddDumpInformationFileWide', 'Type', Type);
    const hr = (this.slots[62] ?? bindSlot(this, 62, 'hiwii'))(
      this.pointer,
      FileName ?? null,
      FileHandle,
      Type,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient4', 'AddDumpInformationFileWide');
  }

  /**
   * Returns `Number` (32 bits, unsigned).
   * Can end the process. Brings the process down when there is no target.
   * Since IDebugClient4, slot 63. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-getnumberdumpfiles}
   */
  GetNumberDumpFiles(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[63] ?? bindSlot(this, 63, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient4', 'GetNumberDumpFiles');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Buffer` (text, ANSI code page), `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none), `Type` (DEBUG_DUMP_FILE_TYPE).
   * Can end the process. Brings the process down when there is no target.
   * Since IDebugClient4, slot 64. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-getdumpfile}
   */
  GetDumpFile(Index: DEBUG_DUMP_FILE_INDEX): { Buffer: string; Handle: bigint; Type: DEBUG_DUMP_FILE_TYPE } {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetDumpFile', 'Index', Index);
    const at = enter(1056);
    try {
      let bufferAt = addressAt(at + 32);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        u32[(at + 16) >>> 2] = 0;
        const hr = (this.slots[64] ?? bindSlot(this, 64, 'hiiiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
          addressAt(at + 8),
          addressAt(at + 16),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient4', 'GetDumpFile');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetDumpFile');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 1).address;
          continue;
        }
        return {
          Buffer: readAnsi(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1),
          Handle: u64[(at + 8) >>> 3]!,
          Type: u32[(at + 16) >>> 2]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text), `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none), `Type` (DEBUG_DUMP_FILE_TYPE).
   * Can end the process. Brings the process down when there is no target.
   * Since IDebugClient4, slot 65. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-getdumpfilewide}
   */
  GetDumpFileWide(Index: DEBUG_DUMP_FILE_INDEX): { Buffer: string; Handle: bigint; Type: DEBUG_DUMP_FILE_TYPE } {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetDumpFileWide', 'Index', Index);
    const at = enter(2080);
    try {
      let bufferAt = addressAt(at + 32);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        u32[(at + 16) >>> 2] = 0;
        const hr = (this.slots[65] ?? bindSlot(this, 65, 'hiiiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
          addressAt(at + 8),
          addressAt(at + 16),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient4', 'GetDumpFileWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetDumpFileWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return {
          Buffer: readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1),
          Handle: u64[(at + 8) >>> 3]!,
          Type: u32[(at + 16) >>> 2]!,
        };
      }
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugClient4} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugClient4Hr extends IDebugClient3Hr {
  /** {@link IDebugClient4.OpenDumpFileWide} without throwing, slot 60. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-opendumpfilewide} */
  OpenDumpFileWide(FileName: string | null, FileHandle: bigint): { hresult: number };
  /** {@link IDebugClient4.WriteDumpFileWide} without throwing, slot 61. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-writedumpfilewide} */
  WriteDumpFileWide(FileName: string | null, FileHandle: bigint, Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS, FormatFlags: DEBUG_FORMAT | DEBUG_FORMAT_USER_SMALL, Comment?: string | null): { hresult: number };
  /** {@link IDebugClient4.AddDumpInformationFileWide} without throwing, slot 62. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-adddumpinformationfilewide} */
  AddDumpInformationFileWide(FileName: string | null, FileHandle: bigint, Type: DEBUG_DUMP_FILE_TYPE): { hresult: number };
  /** {@link IDebugClient4.GetNumberDumpFiles} without throwing, slot 63. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-getnumberdumpfiles} */
  GetNumberDumpFiles(): { hresult: number; Number: number };
  /** {@link IDebugClient4.GetDumpFile} without throwing, slot 64. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-getdumpfile} */
  GetDumpFile(Index: DEBUG_DUMP_FILE_INDEX): { hresult: number; Buffer: string; Handle: bigint; Type: DEBUG_DUMP_FILE_TYPE };
  /** {@link IDebugClient4.GetDumpFileWide} without throwing, slot 65. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-getdumpfilewide} */
  GetDumpFileWide(Index: DEBUG_DUMP_FILE_INDEX): { hresult: number; Buffer: string; Handle: bigint; Type: DEBUG_DUMP_FILE_TYPE };
}

/** Methods an object may have to receive the calls of IDebugClient4; all optional. */
export interface IDebugClient4Handlers extends IDebugClient3Handlers {
  /** Receives {@link IDebugClient4.OpenDumpFileWide}, slot 60; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-opendumpfilewide} */
  OpenDumpFileWide?(FileName: string | null, FileHandle: bigint): void;
  /** Receives {@link IDebugClient4.WriteDumpFileWide}, slot 61; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-writedumpfilewide} */
  WriteDumpFileWide?(FileName: string | null, FileHandle: bigint, Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS, FormatFlags: DEBUG_FORMAT | DEBUG_FORMAT_USER_SMALL, Comment: string | null): void;
  /** Receives {@link IDebugClient4.AddDumpInformationFileWide}, slot 62; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-adddumpinformationfilewide} */
  AddDumpInformationFileWide?(FileName: string | null, FileHandle: bigint, Type: DEBUG_DUMP_FILE_TYPE): void;
  /** Receives {@link IDebugClient4.GetNumberDumpFiles}, slot 63; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-getnumberdumpfiles} */
  GetNumberDumpFiles?(): number;
  /** Receives {@link IDebugClient4.GetDumpFile}, slot 64; return an object of `Buffer`, `Handle`, `Type`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-getdumpfile} */
  GetDumpFile?(Index: DEBUG_DUMP_FILE_INDEX): { Buffer: string; Handle: bigint; Type: DEBUG_DUMP_FILE_TYPE };
  /** Receives {@link IDebugClient4.GetDumpFileWide}, slot 65; return an object of `Buffer`, `Handle`, `Type`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient4-getdumpfilewide} */
  GetDumpFileWide?(Index: DEBUG_DUMP_FILE_INDEX): { Buffer: string; Handle: bigint; Type: DEBUG_DUMP_FILE_TYPE };
}
