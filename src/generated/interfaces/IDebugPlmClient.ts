// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
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

let ownIDebugPlmClient: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugplmclient} */
export class IDebugPlmClient extends IUnknown {
  static override readonly interfaceName: string = 'IDebugPlmClient';
  static override readonly iid: Guid = 'a02b66c4-aea3-4234-a9f7-fe4c383d4e29';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugPlmClient ??= methods([], [
      '3 LaunchPlmPackageForDebugWide hresult|in Server u64|in Timeout u32|in PackageFullName wide|in AppName wide|in Arguments wide optional|out ProcessId u32|out ThreadId u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugPlmClientHr;
  /** Only in the type: what `implement(IDebugPlmClient, …)` accepts. */
  declare readonly handlers?: IDebugPlmClientHandlers;

  /**
   * Returns `ProcessId` (32 bits, unsigned, the system's number), `ThreadId` (32 bits, unsigned, the system's number).
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugPlmClient, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient-launchplmpackagefordebugwide}
   * @param Server a process server, 0n is this computer
   * @param Timeout in milliseconds
   */
  LaunchPlmPackageForDebugWide(Server: bigint, Timeout: number, PackageFullName: string, AppName: string, Arguments?: string | null): { ProcessId: number; ThreadId: number } {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'LaunchPlmPackageForDebugWide', 'Server', Server);
    if (typeof Timeout !== 'number' || Timeout >>> 0 !== Timeout) notU32(this, 'LaunchPlmPackageForDebugWide', 'Timeout', Timeout);
    if (typeof PackageFullName !== 'string' || PackageFullName.includes('\0')) notText(this, 'LaunchPlmPackageForDebugWide', 'PackageFullName', PackageFullName);
    if (typeof AppName !== 'string' || AppName.includes('\0')) notText(this, 'LaunchPlmPackageForDebugWide', 'AppName', AppName);
    if (!(Arguments == null)) if (typeof Arguments !== 'string' || Arguments.includes('\0')) notText(this, 'LaunchPlmPackageForDebugWide', 'Arguments', Arguments);
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiwwwii'))(
      this.pointer,
      Server,
      Timeout,
      PackageFullName,
      AppName,
      Arguments ?? null,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugPlmClient', 'LaunchPlmPackageForDebugWide');
    return {
      ProcessId: u32[at >>> 2]!,
      ThreadId: u32[(at + 4) >>> 2]!,
    };
  }
}

/** Methods of {@link IDebugPlmClient} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugPlmClientHr {
  /** {@link IDebugPlmClient.LaunchPlmPackageForDebugWide} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient-launchplmpackagefordebugwide} */
  LaunchPlmPackageForDebugWide(Server: bigint, Timeout: number, PackageFullName: string, AppName: string, Arguments?: string | null): { hresult: number; ProcessId: number; ThreadId: number };
}

/** Methods an object may have to receive the calls of IDebugPlmClient; all optional. */
export interface IDebugPlmClientHandlers {
  /** Receives {@link IDebugPlmClient.LaunchPlmPackageForDebugWide}, slot 3; return an object of `ProcessId`, `ThreadId`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient-launchplmpackagefordebugwide} */
  LaunchPlmPackageForDebugWide?(Server: bigint, Timeout: number, PackageFullName: string, AppName: string, Arguments: string | null): { ProcessId: number; ThreadId: number };
}
