// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugClient2, type IDebugClient2Handlers, type IDebugClient2Hr } from './IDebugClient2.ts';
import {
  bindSlot,
  checkAttempt,
  hot,
  methods,
  notText,
  notU32,
  notU64,
  pushWide,
  readWide,
  reserve,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_ATTACH_PROCESS, DEBUG_CREATE_PROCESS, DEBUG_GET_PROC, DEBUG_PROC_DESC, PROCESS_CREATION_FLAGS } from '../families.ts';

const { addressAt, enter, leave, pending, stack, u32, u64 } = hot;

let ownIDebugClient3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugclient3} */
export class IDebugClient3 extends IDebugClient2 {
  static override readonly interfaceName: string = 'IDebugClient3';
  static override readonly iid: Guid = 'dd492d7f-71b8-4ad6-a8dc-1c887479ff91';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugClient3 ??= methods([], [
      '56 GetRunningProcessSystemIdByExecutableNameWide hresult|in Server u64|in ExeName wide|in Flags u32|out Id u32',
      '57 GetRunningProcessDescriptionWide hresult|in Server u64|in SystemId u32|in Flags u32|out ExeName wide count=4 actual=5|capacity ExeNameSize u32|actual ActualExeNameSize u32|out Description wide count=7 actual=8|capacity DescriptionSize u32|actual ActualDescriptionSize u32',
      '58 CreateProcessWide hresult|in Server u64|in CommandLine wide|in CreateFlags u32',
      '59 CreateProcessAndAttachWide hresult|in Server u64|in CommandLine wide optional|in CreateFlags u32|in ProcessId u32|in AttachFlags u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugClient3Hr;
  /** Only in the type: what `implement(IDebugClient3, …)` accepts. */
  declare readonly handlers?: IDebugClient3Handlers;

  /**
   * Returns `Id` (32 bits, unsigned, the system's number).
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient3, slot 56. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-getrunningprocesssystemidbyexecutablenamewide}
   * @param Server a process server, 0n is this computer
   */
  GetRunningProcessSystemIdByExecutableNameWide(Server: bigint, ExeName: string, Flags: DEBUG_GET_PROC): number {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'GetRunningProcessSystemIdByExecutableNameWide', 'Server', Server);
    if (typeof ExeName !== 'string' || ExeName.includes('\0')) notText(this, 'GetRunningProcessSystemIdByExecutableNameWide', 'ExeName', ExeName);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetRunningProcessSystemIdByExecutableNameWide', 'Flags', Flags);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[56] ?? bindSlot(this, 56, 'hiiwii'))(
      this.pointer,
      Server,
      ExeName,
      Flags,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient3', 'GetRunningProcessSystemIdByExecutableNameWide');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `ExeName` (text), `Description` (text).
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient3, slot 57. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-getrunningprocessdescriptionwide}
   * @param Server a process server, 0n is this computer
   * @param SystemId the system's number
   */
  GetRunningProcessDescriptionWide(Server: bigint, SystemId: number, Flags: DEBUG_PROC_DESC): { ExeName: string; Description: string } {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'GetRunningProcessDescriptionWide', 'Server', Server);
    if (typeof SystemId !== 'number' || SystemId >>> 0 !== SystemId) notU32(this, 'GetRunningProcessDescriptionWide', 'SystemId', SystemId);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetRunningProcessDescriptionWide', 'Flags', Flags);
    const at = enter(4112);
    try {
      let exeNameAt = addressAt(at + 16);
      let exeNameRoom = 1024;
      let descriptionAt = addressAt(at + 2064);
      let descriptionRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[57] ?? bindSlot(this, 57, 'hiiiiiiiiii'))(
          this.pointer,
          Server,
          SystemId,
          Flags,
          exeNameAt,
          exeNameRoom,
          addressAt(at),
          descriptionAt,
          descriptionRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient3', 'GetRunningProcessDescriptionWide');
        if (hr >= 0 && (u32[at >>> 2]! > exeNameRoom || u32[(at + 4) >>> 2]! > descriptionRoom)) {
          checkAttempt(attempt, 'GetRunningProcessDescriptionWide');
          if (u32[at >>> 2]! > exeNameRoom) {
            exeNameRoom = u32[at >>> 2]!;
            exeNameAt = reserve(exeNameRoom * 2).address;
          }
          if (u32[(at + 4) >>> 2]! > descriptionRoom) {
            descriptionRoom = u32[(at + 4) >>> 2]!;
            descriptionAt = reserve(descriptionRoom * 2).address;
          }
          continue;
        }
        return {
          ExeName: readWide(exeNameAt, Math.min(u32[at >>> 2]!, exeNameRoom) - 1),
          Description: readWide(descriptionAt, Math.min(u32[(at + 4) >>> 2]!, descriptionRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient3, slot 58. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-createprocesswide}
   * @param Server a process server, 0n is this computer
   */
  CreateProcessWide(Server: bigint, CommandLine: string, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'CreateProcessWide', 'Server', Server);
    if (typeof CommandLine !== 'string' || CommandLine.includes('\0')) notText(this, 'CreateProcessWide', 'CommandLine', CommandLine);
    if (typeof CreateFlags !== 'number' || CreateFlags >>> 0 !== CreateFlags) notU32(this, 'CreateProcessWide', 'CreateFlags', CreateFlags);
    const at = enter(0);
    try {
      const commandLineAt = pushWide(CommandLine);
      const hr = (this.slots[58] ?? bindSlot(this, 58, 'hiiii'))(
        this.pointer,
        Server,
        commandLineAt,
        CreateFlags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient3', 'CreateProcessWide');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient3, slot 59. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-createprocessandattachwide}
   * @param Server a process server, 0n is this computer
   * @param ProcessId the system's number
   * @param AttachFlags default DEBUG_ATTACH_PROCESS.DEFAULT
   */
  CreateProcessAndAttachWide(Server: bigint, CommandLine: string | null, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS, ProcessId: number, AttachFlags: DEBUG_ATTACH_PROCESS = 0): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'CreateProcessAndAttachWide', 'Server', Server);
    if (!(CommandLine == null)) if (typeof CommandLine !== 'string' || CommandLine.includes('\0')) notText(this, 'CreateProcessAndAttachWide', 'CommandLine', CommandLine);
    if (typeof CreateFlags !== 'number' || CreateFlags >>> 0 !== CreateFlags) notU32(this, 'CreateProcessAndAttachWide', 'CreateFlags', CreateFlags);
    if (typeof ProcessId !== 'number' || ProcessId >>> 0 !== ProcessId) notU32(this, 'CreateProcessAndAttachWide', 'ProcessId', ProcessId);
    if (typeof AttachFlags !== 'number' || AttachFlags >>> 0 !== AttachFlags) notU32(this, 'CreateProcessAndAttachWide', 'AttachFlags', AttachFlags);
    const at = enter(0);
    try {
      const commandLineAt = CommandLine == null ? 0 : pushWide(CommandLine);
      const hr = (this.slots[59] ?? bindSlot(this, 59, 'hiiiiii'))(
        this.pointer,
        Server,
        commandLineAt,
        CreateFlags,
        ProcessId,
        AttachFlags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient3', 'CreateProcessAndAttachWide');
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugClient3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugClient3Hr extends IDebugClient2Hr {
  /** {@link IDebugClient3.GetRunningProcessSystemIdByExecutableNameWide} without throwing, slot 56. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-getrunningprocesssystemidbyexecutablenamewide} */
  GetRunningProcessSystemIdByExecutableNameWide(Server: bigint, ExeName: string, Flags: DEBUG_GET_PROC): { hresult: number; Id: number };
  /** {@link IDebugClient3.GetRunningProcessDescriptionWide} without throwing, slot 57. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-getrunningprocessdescriptionwide} */
  GetRunningProcessDescriptionWide(Server: bigint, SystemId: number, Flags: DEBUG_PROC_DESC): { hresult: number; ExeName: string; Description: string };
  /** {@link IDebugClient3.CreateProcessWide} without throwing, slot 58. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-createprocesswide} */
  CreateProcessWide(Server: bigint, CommandLine: string, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS): { hresult: number };
  /** {@link IDebugClient3.CreateProcessAndAttachWide} without throwing, slot 59. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-createprocessandattachwide} */
  CreateProcessAndAttachWide(Server: bigint, CommandLine: string | null, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS, ProcessId: number, AttachFlags?: DEBUG_ATTACH_PROCESS): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugClient3; all optional. */
export interface IDebugClient3Handlers extends IDebugClient2Handlers {
  /** Receives {@link IDebugClient3.GetRunningProcessSystemIdByExecutableNameWide}, slot 56; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-getrunningprocesssystemidbyexecutablenamewide} */
  GetRunningProcessSystemIdByExecutableNameWide?(Server: bigint, ExeName: string, Flags: DEBUG_GET_PROC): number;
  /** Receives {@link IDebugClient3.GetRunningProcessDescriptionWide}, slot 57; return an object of `ExeName`, `Description`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-getrunningprocessdescriptionwide} */
  GetRunningProcessDescriptionWide?(Server: bigint, SystemId: number, Flags: DEBUG_PROC_DESC): { ExeName: string; Description: string };
  /** Receives {@link IDebugClient3.CreateProcessWide}, slot 58; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-createprocesswide} */
  CreateProcessWide?(Server: bigint, CommandLine: string, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS): void;
  /** Receives {@link IDebugClient3.CreateProcessAndAttachWide}, slot 59; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient3-createprocessandattachwide} */
  CreateProcessAndAttachWide?(Server: bigint, CommandLine: string | null, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS, ProcessId: number, AttachFlags: DEBUG_ATTACH_PROCESS): void;
}
