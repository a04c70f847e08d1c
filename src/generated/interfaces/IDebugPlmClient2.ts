// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugPlmClient, type IDebugPlmClientHandlers, type IDebugPlmClientHr } from './IDebugPlmClient.ts';
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

const { addressAt, pending, stack, u32, u64 } = hot;

let ownIDebugPlmClient2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugplmclient2} */
export class IDebugPlmClient2 extends IDebugPlmClient {
  static override readonly interfaceName: string = 'IDebugPlmClient2';
  static override readonly iid: Guid = '597c980d-e7bd-4309-962c-9d9b69a7372c';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugPlmClient2 ??= methods([], [
      '4 LaunchPlmBgTaskForDebugWide hresult|in Server u64|in Timeout u32|in PackageFullName wide|in BackgroundTaskId wide|out ProcessId u32|out ThreadId u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugPlmClient2Hr;
  /** Only in the type: what `implement(IDebugPlmClient2, …)` accepts. */
  declare readonly handlers?: IDebugPlmClient2Handlers;

  /**
   * Returns `ProcessId` (32 bits, unsigned, the system's number), `ThreadId` (32 bits, unsigned, the system's number).
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugPlmClient2, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient2-launchplmbgtaskfordebugwide}
   * @param Server a process server, 0n is this computer
   * @param Timeout in milliseconds
   */
  LaunchPlmBgTaskForDebugWide(Server: bigint, Timeout: number, PackageFullName: string, BackgroundTaskId: string): { ProcessId: number; ThreadId: number } {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'LaunchPlmBgTaskForDebugWide', 'Server', Server);
    if (typeof Timeout !== 'number' || Timeout >>> 0 !== Timeout) notU32(this, 'LaunchPlmBgTaskForDebugWide', 'Timeout', Timeout);
    if (typeof PackageFullName !== 'string' || PackageFullName.includes('\0')) notText(this, 'LaunchPlmBgTaskForDebugWide', 'PackageFullName', PackageFullName);
    if (typeof BackgroundTaskId !== 'string' || BackgroundTaskId.includes('\0')) notText(this, 'LaunchPlmBgTaskForDebugWide', 'BackgroundTaskId', BackgroundTaskId);
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiiwwii'))(
      this.pointer,
      Server,
      Timeout,
      PackageFullName,
      BackgroundTaskId,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugPlmClient2', 'LaunchPlmBgTaskForDebugWide');
    return {
      ProcessId: u32[at >>> 2]!,
      ThreadId: u32[(at + 4) >>> 2]!,
    };
  }
}

/** Methods of {@link IDebugPlmClient2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugPlmClient2Hr extends IDebugPlmClientHr {
  /** {@link IDebugPlmClient2.LaunchPlmBgTaskForDebugWide} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient2-launchplmbgtaskfordebugwide} */
  LaunchPlmBgTaskForDebugWide(Server: bigint, Timeout: number, PackageFullName: string, BackgroundTaskId: string): { hresult: number; ProcessId: number; ThreadId: number };
}

/** Methods an object may have to receive the calls of IDebugPlmClient2; all optional. */
export interface IDebugPlmClient2Handlers extends IDebugPlmClientHandlers {
  /** Receives {@link IDebugPlmClient2.LaunchPlmBgTaskForDebugWide}, slot 4; return an object of `ProcessId`, `ThreadId`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient2-launchplmbgtaskfordebugwide} */
  LaunchPlmBgTaskForDebugWide?(Server: bigint, Timeout: number, PackageFullName: string, BackgroundTaskId: string): { ProcessId: number; ThreadId: number };
}
