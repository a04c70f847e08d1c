// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugClient, type IDebugClientHandlers, type IDebugClientHr } from './IDebugClient.ts';
import {
  bindSlot,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  notU64,
  pushAnsi,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_DUMP, DEBUG_DUMP_FILE_TYPE, DEBUG_FORMAT, DEBUG_FORMAT_USER_SMALL, DEBUG_KERNEL, DEBUG_USER_WINDOWS } from '../families.ts';

const { enter, leave, pending, u32, u64 } = hot;

let ownIDebugClient2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugclient2} */
export class IDebugClient2 extends IDebugClient {
  static override readonly interfaceName: string = 'IDebugClient2';
  static override readonly iid: Guid = 'edbed635-372e-4dab-bbfe-ed0d2f63be81';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugClient2 ??= methods([], [
      '48 WriteDumpFile2 hresult|in DumpFile ansi|in Qualifier u32|in FormatFlags u32|in Comment ansi optional',
      '49 AddDumpInformationFile hresult|in InfoFile ansi|in Type u32',
      '50 EndProcessServer hresult|in Server u64',
      '51 WaitForProcessServerEnd hresult flag=timeout|in Timeout u32',
      '52 IsKernelDebuggerEnabled hresult flag=false',
      '53 TerminateCurrentProcess hresult',
      '54 DetachCurrentProcess hresult',
      '55 AbandonCurrentProcess hresult',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugClient2Hr;
  /** Only in the type: what `implement(IDebugClient2, …)` accepts. */
  declare readonly handlers?: IDebugClient2Handlers;

  /**
   * Returns nothing.
   * Since IDebugClient2, slot 48. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-writedumpfile2}
   */
  WriteDumpFile2(DumpFile: string, Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS, FormatFlags: DEBUG_FORMAT | DEBUG_FORMAT_USER_SMALL, Comment?: string | null): void {
    if (typeof DumpFile !== 'string' || DumpFile.includes('\0')) notText(this, 'WriteDumpFile2', 'DumpFile', DumpFile);
    if (typeof Qualifier !== 'number' || Qualifier >>> 0 !== Qualifier) notU32(this, 'WriteDumpFile2', 'Qualifier', Qualifier);
    if (typeof FormatFlags !== 'number' || FormatFlags >>> 0 !== FormatFlags) notU32(this, 'WriteDumpFile2', 'FormatFlags', FormatFlags);
    if (!(Comment == null)) if (typeof Comment !== 'string' || Comment.includes('\0')) notText(this, 'WriteDumpFile2', 'Comment', Comment);
    const at = enter(0);
    try {
      const dumpFileAt = pushAnsi(DumpFile) || notAnsi(this, 'WriteDumpFile2', 'DumpFile', DumpFile);
      const commentAt = Comment == null ? 0 : pushAnsi(Comment) || notAnsi(this, 'WriteDumpFile2', 'Comment', Comment);
      const hr = (this.slots[48] ?? bindSlot(this, 48, 'hiiiii'))(
        this.pointer,
        dumpFileAt,
        Qualifier,
        FormatFlags,
        commentAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient2', 'WriteDumpFile2');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient2, slot 49. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-adddumpinformationfile}
   */
  AddDumpInformationFile(InfoFile: string, Type: DEBUG_DUMP_FILE_TYPE): void {
    if (typeof InfoFile !== 'string' || InfoFile.includes('\0')) notText(this, 'AddDumpInformationFile', 'InfoFile', InfoFile);
    if (typeof Type !== 'number' || Type >>> 0 !== Type) notU32(this, 'AddDumpInformationFile', 'Type', Type);
    const at = enter(0);
    try {
      const infoFileAt = pushAnsi(InfoFile) || notAnsi(this, 'AddDumpInformationFile', 'InfoFile', InfoFile);
      const hr = (this.slots[49] ?? bindSlot(this, 49, 'hiii'))(this.pointer, infoFileAt, Type);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient2', 'AddDumpInformationFile');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient2, slot 50. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-endprocessserver}
   * @param Server a process server, 0n is this computer
   */
  EndProcessServer(Server: bigint): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'EndProcessServer', 'Server', Server);
    const hr = (this.slots[50] ?? bindSlot(this, 50, 'hii'))(this.pointer, Server);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient2', 'EndProcessServer');
  }

  /**
   * Returns false when the time ran out (S_FALSE).
   * Since IDebugClient2, slot 51. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-waitforprocessserverend}
   * @param Timeout in milliseconds; INFINITE waits for ever
   */
  WaitForProcessServerEnd(Timeout: number): boolean {
    if (typeof Timeout !== 'number' || Timeout >>> 0 !== Timeout) notU32(this, 'WaitForProcessServerEnd', 'Timeout', Timeout);
    const hr = (this.slots[51] ?? bindSlot(this, 51, 'hii'))(this.pointer, Timeout);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient2', 'WaitForProcessServerEnd');
    return hr === 0;
  }

  /**
   * Returns true for S_OK, false for S_FALSE.
   * Since IDebugClient2, slot 52. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-iskerneldebuggerenabled}
   */
  IsKernelDebuggerEnabled(): boolean {
    const hr = (this.slots[52] ?? bindSlot(this, 52, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient2', 'IsKernelDebuggerEnabled');
    return hr === 0;
  }

  /**
   * Returns nothing.
   * Since IDebugClient2, slot 53. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-terminatecurrentprocess}
   */
  TerminateCurrentProcess(): void {
    const hr = (this.slots[53] ?? bindSlot(this, 53, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient2', 'TerminateCurrentProcess');
  }

  /**
   * Returns nothing.
   * Since IDebugClient2, slot 54. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-detachcurrentprocess}
   */
  DetachCurrentProcess(): void {
    const hr = (this.slots[54] ?? bindSlot(this, 54, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient2', 'DetachCurrentProcess');
  }

  /**
   * Returns nothing.
   * Since IDebugClient2, slot 55. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-abandoncurrentprocess}
   */
  AbandonCurrentProcess(): void {
    const hr = (this.slots[55] ?? bindSlot(this, 55, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient2', 'AbandonCurrentProcess');
  }
}

/** Methods of {@link IDebugClient2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugClient2Hr extends IDebugClientHr {
  /** {@link IDebugClient2.WriteDumpFile2} without throwing, slot 48. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-writedumpfile2} */
  WriteDumpFile2(DumpFile: string, Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS, FormatFlags: DEBUG_FORMAT | DEBUG_FORMAT_USER_SMALL, Comment?: string | null): { hresult: number };
  /** {@link IDebugClient2.AddDumpInformationFile} without throwing, slot 49. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-adddumpinformationfile} */
  AddDumpInformationFile(InfoFile: string, Type: DEBUG_DUMP_FILE_TYPE): { hresult: number };
  /** {@link IDebugClient2.EndProcessServer} without throwing, slot 50. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-endprocessserver} */
  EndProcessServer(Server: bigint): { hresult: number };
  /** {@link IDebugClient2.WaitForProcessServerEnd} without throwing, slot 51. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-waitforprocessserverend} */
  WaitForProcessServerEnd(Timeout: number): { hresult: number };
  /** {@link IDebugClient2.IsKernelDebuggerEnabled} without throwing, slot 52. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-iskerneldebuggerenabled} */
  IsKernelDebuggerEnabled(): { hresult: number };
  /** {@link IDebugClient2.TerminateCurrentProcess} without throwing, slot 53. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-terminatecurrentprocess} */
  TerminateCurrentProcess(): { hresult: number };
  /** {@link IDebugClient2.DetachCurrentProcess} without throwing, slot 54. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-detachcurrentprocess} */
  DetachCurrentProcess(): { hresult: number };
  /** {@link IDebugClient2.AbandonCurrentProcess} without throwing, slot 55. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-abandoncurrentprocess} */
  AbandonCurrentProcess(): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugClient2; all optional. */
export interface IDebugClient2Handlers extends IDebugClientHandlers {
  /** Receives {@link IDebugClient2.WriteDumpFile2}, slot 48; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-writedumpfile2} */
  WriteDumpFile2?(DumpFile: string, Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS, FormatFlags: DEBUG_FORMAT | DEBUG_FORMAT_USER_SMALL, Comment: string | null): void;
  /** Receives {@link IDebugClient2.AddDumpInformationFile}, slot 49; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-adddumpinformationfile} */
  AddDumpInformationFile?(InfoFile: string, Type: DEBUG_DUMP_FILE_TYPE): void;
  /** Receives {@link IDebugClient2.EndProcessServer}, slot 50; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-endprocessserver} */
  EndProcessServer?(Server: bigint): void;
  /** Receives {@link IDebugClient2.WaitForProcessServerEnd}, slot 51; return false for S_FALSE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-waitforprocessserverend} */
  WaitForProcessServerEnd?(Timeout: number): boolean;
  /** Receives {@link IDebugClient2.IsKernelDebuggerEnabled}, slot 52; return false for S_FALSE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-iskerneldebuggerenabled} */
  IsKernelDebuggerEnabled?(): boolean;
  /** Receives {@link IDebugClient2.TerminateCurrentProcess}, slot 53; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-terminatecurrentprocess} */
  TerminateCurrentProcess?(): void;
  /** Receives {@link IDebugClient2.DetachCurrentProcess}, slot 54; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-detachcurrentprocess} */
  DetachCurrentProcess?(): void;
  /** Receives {@link IDebugClient2.AbandonCurrentProcess}, slot 55; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient2-abandoncurrentprocess} */
  AbandonCurrentProcess?(): void;
}
