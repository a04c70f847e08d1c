// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugPlmClient2, type IDebugPlmClient2Handlers, type IDebugPlmClient2Hr } from './IDebugPlmClient2.ts';
import {
  bindSlot,
  checkInterface,
  hot,
  methods,
  notText,
  notU64,
  pointerOf,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import { IDebugOutputStream } from './IDebugOutputStream.ts';

const { pending, u64 } = hot;

let ownIDebugPlmClient3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugplmclient3} */
export class IDebugPlmClient3 extends IDebugPlmClient2 {
  static override readonly interfaceName: string = 'IDebugPlmClient3';
  static override readonly iid: Guid = 'cdf48669-901f-4791-b868-7d2cb3a2d7fc';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugPlmClient3 ??= methods([IDebugOutputStream], [
      '5 QueryPlmPackageWide hresult|in Server u64|in PackageFullName wide|in Stream interface type=0',
      '6 QueryPlmPackageList hresult|in Server u64|in Stream interface type=0',
      '7 EnablePlmPackageDebugWide hresult|in Server u64|in PackageFullName wide',
      '8 DisablePlmPackageDebugWide hresult|in Server u64|in PackageFullName wide',
      '9 SuspendPlmPackageWide hresult|in Server u64|in PackageFullName wide',
      '10 ResumePlmPackageWide hresult|in Server u64|in PackageFullName wide',
      '11 TerminatePlmPackageWide hresult|in Server u64|in PackageFullName wide',
      '12 LaunchAndDebugPlmAppWide hresult|in Server u64|in PackageFullName wide|in AppName wide|in Arguments wide',
      '13 ActivateAndDebugPlmBgTaskWide hresult|in Server u64|in PackageFullName wide|in BackgroundTaskId wide',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugPlmClient3Hr;
  /** Only in the type: what `implement(IDebugPlmClient3, …)` accepts. */
  declare readonly handlers?: IDebugPlmClient3Handlers;

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugPlmClient3, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-queryplmpackagewide}
   * @param Server a process server, 0n is this computer
   */
  QueryPlmPackageWide(Server: bigint, PackageFullName: string, Stream: IDebugOutputStream): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'QueryPlmPackageWide', 'Server', Server);
    if (typeof PackageFullName !== 'string' || PackageFullName.includes('\0')) notText(this, 'QueryPlmPackageWide', 'PackageFullName', PackageFullName);
    checkInterface(this, 'QueryPlmPackageWide', 'Stream', Stream, 'IDebugOutputStream');
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiwi'))(
      this.pointer,
      Server,
      PackageFullName,
      pointerOf(Stream),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugPlmClient3', 'QueryPlmPackageWide');
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugPlmClient3, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-queryplmpackagelist}
   * @param Server a process server, 0n is this computer
   */
  QueryPlmPackageList(Server: bigint, Stream: IDebugOutputStream): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'QueryPlmPackageList', 'Server', Server);
    checkInterface(this, 'QueryPlmPackageList', 'Stream', Stream, 'IDebugOutputStream');
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(this.pointer, Server, pointerOf(Stream));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugPlmClient3', 'QueryPlmPackageList');
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugPlmClient3, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-enableplmpackagedebugwide}
   * @param Server a process server, 0n is this computer
   */
  EnablePlmPackageDebugWide(Server: bigint, PackageFullName: string): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'EnablePlmPackageDebugWide', 'Server', Server);
    if (typeof PackageFullName !== 'string' || PackageFullName.includes('\0')) notText(this, 'EnablePlmPackageDebugWide', 'PackageFullName', PackageFullName);
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiiw'))(this.pointer, Server, PackageFullName);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugPlmClient3', 'EnablePlmPackageDebugWide');
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugPlmClient3, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-disableplmpackagedebugwide}
   * @param Server a process server, 0n is this computer
   */
  DisablePlmPackageDebugWide(Server: bigint, PackageFullName: string): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'DisablePlmPackageDebugWide', 'Server', Server);
    if (typeof PackageFullName !== 'string' || PackageFullName.includes('\0')) notText(this, 'DisablePlmPackageDebugWide', 'PackageFullName', PackageFullName);
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiiw'))(this.pointer, Server, PackageFullName);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugPlmClient3', 'DisablePlmPackageDebugWide');
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugPlmClient3, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-suspendplmpackagewide}
   * @param Server a process server, 0n is this computer
   */
  SuspendPlmPackageWide(Server: bigint, PackageFullName: string): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'SuspendPlmPackageWide', 'Server', Server);
    if (typeof PackageFullName !== 'string' || PackageFullName.includes('\0')) notText(this, 'SuspendPlmPackageWide', 'PackageFullName', PackageFullName);
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiiw'))(this.pointer, Server, PackageFullName);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugPlmClient3', 'SuspendPlmPackageWide');
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugPlmClient3, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-resumeplmpackagewide}
   * @param Server a process server, 0n is this computer
   */
  ResumePlmPackageWide(Server: bigint, PackageFullName: string): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'ResumePlmPackageWide', 'Server', Server);
    if (typeof PackageFullName !== 'string' || PackageFullName.includes('\0')) notText(this, 'ResumePlmPackageWide', 'PackageFullName', PackageFullName);
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiw'))(this.pointer, Server, PackageFullName);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugPlmClient3', 'ResumePlmPackageWide');
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugPlmClient3, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-terminateplmpackagewide}
   * @param Server a process server, 0n is this computer
   */
  TerminatePlmPackageWide(Server: bigint, PackageFullName: string): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'TerminatePlmPackageWide', 'Server', Server);
    if (typeof PackageFullName !== 'string' || PackageFullName.includes('\0')) notText(this, 'TerminatePlmPackageWide', 'PackageFullName', PackageFullName);
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiiw'))(this.pointer, Server, PackageFullName);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugPlmClient3', 'TerminatePlmPackageWide');
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugPlmClient3, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-launchanddebugplmappwide}
   * @param Server a process server, 0n is this computer
   */
  LaunchAndDebugPlmAppWide(Server: bigint, PackageFullName: string, AppName: string, Arguments: string): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'LaunchAndDebugPlmAppWide', 'Server', Server);
    if (typeof PackageFullName !== 'string' || PackageFullName.includes('\0')) notText(this, 'LaunchAndDebugPlmAppWide', 'PackageFullName', PackageFullName);
    if (typeof AppName !== 'string' || AppName.includes('\0')) notText(this, 'LaunchAndDebugPlmAppWide', 'AppName', AppName);
    if (typeof Arguments !== 'string' || Arguments.includes('\0')) notText(this, 'LaunchAndDebugPlmAppWide', 'Arguments', Arguments);
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiiwww'))(
      this.pointer,
      Server,
      PackageFullName,
      AppName,
      Arguments,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugPlmClient3', 'LaunchAndDebugPlmAppWide');
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugPlmClient3, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-activateanddebugplmbgtaskwide}
   * @param Server a process server, 0n is this computer
   */
  ActivateAndDebugPlmBgTaskWide(Server: bigint, PackageFullName: string, BackgroundTaskId: string): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'ActivateAndDebugPlmBgTaskWide', 'Server', Server);
    if (typeof PackageFullName !== 'string' || PackageFullName.includes('\0')) notText(this, 'ActivateAndDebugPlmBgTaskWide', 'PackageFullName', PackageFullName);
    if (typeof BackgroundTaskId !== 'string' || BackgroundTaskId.includes('\0')) notText(this, 'ActivateAndDebugPlmBgTaskWide', 'BackgroundTaskId', BackgroundTaskId);
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiiww'))(
      this.pointer,
      Server,
      PackageFullName,
      BackgroundTaskId,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugPlmClient3', 'ActivateAndDebugPlmBgTaskWide');
  }
}

/** Methods of {@link IDebugPlmClient3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugPlmClient3Hr extends IDebugPlmClient2Hr {
  /** {@link IDebugPlmClient3.QueryPlmPackageWide} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-queryplmpackagewide} */
  QueryPlmPackageWide(Server: bigint, PackageFullName: string, Stream: IDebugOutputStream): { hresult: number };
  /** {@link IDebugPlmClient3.QueryPlmPackageList} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-queryplmpackagelist} */
  QueryPlmPackageList(Server: bigint, Stream: IDebugOutputStream): { hresult: number };
  /** {@link IDebugPlmClient3.EnablePlmPackageDebugWide} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-enableplmpackagedebugwide} */
  EnablePlmPackageDebugWide(Server: bigint, PackageFullName: string): { hresult: number };
  /** {@link IDebugPlmClient3.DisablePlmPackageDebugWide} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-disableplmpackagedebugwide} */
  DisablePlmPackageDebugWide(Server: bigint, PackageFullName: string): { hresult: number };
  /** {@link IDebugPlmClient3.SuspendPlmPackageWide} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-suspendplmpackagewide} */
  SuspendPlmPackageWide(Server: bigint, PackageFullName: string): { hresult: number };
  /** {@link IDebugPlmClient3.ResumePlmPackageWide} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-resumeplmpackagewide} */
  ResumePlmPackageWide(Server: bigint, PackageFullName: string): { hresult: number };
  /** {@link IDebugPlmClient3.TerminatePlmPackageWide} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-terminateplmpackagewide} */
  TerminatePlmPackageWide(Server: bigint, PackageFullName: string): { hresult: number };
  /** {@link IDebugPlmClient3.LaunchAndDebugPlmAppWide} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-launchanddebugplmappwide} */
  LaunchAndDebugPlmAppWide(Server: bigint, PackageFullName: string, AppName: string, Arguments: string): { hresult: number };
  /** {@link IDebugPlmClient3.ActivateAndDebugPlmBgTaskWide} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-activateanddebugplmbgtaskwide} */
  ActivateAndDebugPlmBgTaskWide(Server: bigint, PackageFullName: string, BackgroundTaskId: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugPlmClient3; all optional. */
export interface IDebugPlmClient3Handlers extends IDebugPlmClient2Handlers {
  /** Receives {@link IDebugPlmClient3.QueryPlmPackageWide}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-queryplmpackagewide} */
  QueryPlmPackageWide?(Server: bigint, PackageFullName: string, Stream: IDebugOutputStream): void;
  /** Receives {@link IDebugPlmClient3.QueryPlmPackageList}, slot 6; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-queryplmpackagelist} */
  QueryPlmPackageList?(Server: bigint, Stream: IDebugOutputStream): void;
  /** Receives {@link IDebugPlmClient3.EnablePlmPackageDebugWide}, slot 7; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-enableplmpackagedebugwide} */
  EnablePlmPackageDebugWide?(Server: bigint, PackageFullName: string): void;
  /** Receives {@link IDebugPlmClient3.DisablePlmPackageDebugWide}, slot 8; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-disableplmpackagedebugwide} */
  DisablePlmPackageDebugWide?(Server: bigint, PackageFullName: string): void;
  /** Receives {@link IDebugPlmClient3.SuspendPlmPackageWide}, slot 9; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-suspendplmpackagewide} */
  SuspendPlmPackageWide?(Server: bigint, PackageFullName: string): void;
  /** Receives {@link IDebugPlmClient3.ResumePlmPackageWide}, slot 10; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-resumeplmpackagewide} */
  ResumePlmPackageWide?(Server: bigint, PackageFullName: string): void;
  /** Receives {@link IDebugPlmClient3.TerminatePlmPackageWide}, slot 11; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-terminateplmpackagewide} */
  TerminatePlmPackageWide?(Server: bigint, PackageFullName: string): void;
  /** Receives {@link IDebugPlmClient3.LaunchAndDebugPlmAppWide}, slot 12; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-launchanddebugplmappwide} */
  LaunchAndDebugPlmAppWide?(Server: bigint, PackageFullName: string, AppName: string, Arguments: string): void;
  /** Receives {@link IDebugPlmClient3.ActivateAndDebugPlmBgTaskWide}, slot 13; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugplmclient3-activateanddebugplmbgtaskwide} */
  ActivateAndDebugPlmBgTaskWide?(Server: bigint, PackageFullName: string, BackgroundTaskId: string): void;
}
