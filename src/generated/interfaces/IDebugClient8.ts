// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugClient7, type IDebugClient7Handlers, type IDebugClient7Hr } from './IDebugClient7.ts';
import {
  bindSlot,
  hot,
  methods,
  notText,
  notU32,
  notU64,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { IMAGE_FILE_MACHINE } from '../families.ts';

const { pending, u32, u64 } = hot;

let ownIDebugClient8: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugclient8} */
export class IDebugClient8 extends IDebugClient7 {
  static override readonly interfaceName: string = 'IDebugClient8';
  static override readonly iid: Guid = 'cec43add-6375-469e-83d5-414e4033c19a';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugClient8 ??= methods([], [
      '97 OpenDumpFileWide2 hresult|in FileName wide optional|in FileHandle u64|in AlternateArch u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugClient8Hr;
  /** Only in the type: what `implement(IDebugClient8, …)` accepts. */
  declare readonly handlers?: IDebugClient8Handlers;

  /**
   * Returns nothing.
   * Since IDebugClient8, slot 97. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient8-opendumpfilewide2}
   */
  OpenDumpFileWide2(FileName: string | null, FileHandle: bigint, AlternateArch: IMAGE_FILE_MACHINE): void {
    if (!(FileName == null)) if (typeof FileName !== 'string' || FileName.includes('\0')) notText(this, 'OpenDumpFileWide2', 'FileName', FileName);
    if (typeof FileHandle !== 'bigint' || BigInt.asUintN(64, FileHandle) !== FileHandle) notU64(this, 'OpenDumpFileWide2', 'FileHandle', FileHandle);
    if (typeof AlternateArch !== 'number' || AlternateArch >>> 0 !== AlternateArch) notU32(this, 'OpenDumpFileWide2', 'AlternateArch', AlternateArch);
    const hr = (this.slots[97] ?? bindSlot(this, 97, 'hiwii'))(
      this.pointer,
      FileName ?? null,
      FileHandle,
      AlternateArch,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient8', 'OpenDumpFileWide2');
  }
}

/** Methods of {@link IDebugClient8} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugClient8Hr extends IDebugClient7Hr {
  /** {@link IDebugClient8.OpenDumpFileWide2} without throwing, slot 97. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient8-opendumpfilewide2} */
  OpenDumpFileWide2(FileName: string | null, FileHandle: bigint, AlternateArch: IMAGE_FILE_MACHINE): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugClient8; all optional. */
export interface IDebugClient8Handlers extends IDebugClient7Handlers {
  /** Receives {@link IDebugClient8.OpenDumpFileWide2}, slot 97; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient8-opendumpfilewide2} */
  OpenDumpFileWide2?(FileName: string | null, FileHandle: bigint, AlternateArch: IMAGE_FILE_MACHINE): void;
}
