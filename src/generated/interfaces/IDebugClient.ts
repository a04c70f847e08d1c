// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  attach,
  bindSlot,
  checkAttempt,
  checkInterface,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  notU64,
  pointerOf,
  pushAnsi,
  readAnsi,
  readU32s,
  reserve,
  settle,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_ATTACH_KERNEL, DEBUG_ATTACH_PROCESS, DEBUG_CLASS, DEBUG_CONNECT_SESSION, DEBUG_CREATE_PROCESS, DEBUG_DUMP, DEBUG_END, DEBUG_GET_PROC, DEBUG_IOUTPUT, DEBUG_KERNEL, DEBUG_OUTCTL, DEBUG_OUTPUT, DEBUG_OUTPUT_IDENTITY, DEBUG_PROCESS, DEBUG_PROC_DESC, DEBUG_SERVERS, DEBUG_USER_WINDOWS, PROCESS_CREATION_FLAGS } from '../families.ts';
import { IDebugEventCallbacks } from './IDebugEventCallbacks.ts';
import { IDebugInputCallbacks } from './IDebugInputCallbacks.ts';
import { IDebugOutputCallbacks } from './IDebugOutputCallbacks.ts';

const { addressAt, enter, leave, pending, stack, u32, u64 } = hot;

let ownIDebugClient: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugclient} */
export class IDebugClient extends IUnknown {
  static override readonly interfaceName: string = 'IDebugClient';
  static override readonly iid: Guid = '27fe5639-8407-4f47-8364-ee118fb08ac8';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugClient ??= methods([IDebugClient, IDebugEventCallbacks, IDebugInputCallbacks, IDebugOutputCallbacks], [
      '3 AttachKernel hresult|in Flags u32|in ConnectOptions ansi optional',
      '4 GetKernelConnectionOptions hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual OptionsSize u32',
      '5 SetKernelConnectionOptions hresult|in Options ansi',
      '6 StartProcessServer hresult|in Flags u32|in Options ansi|reserved Reserved bytes',
      '7 ConnectProcessServer hresult|in RemoteOptions ansi|out Server u64',
      '8 DisconnectProcessServer hresult|in Server u64',
      '9 GetRunningProcessSystemIds hresult|in Server u64|out Ids u32 array count=2 actual=3|capacity Count u32|actual ActualCount u32',
      '10 GetRunningProcessSystemIdByExecutableName hresult|in Server u64|in ExeName ansi|in Flags u32|out Id u32',
      '11 GetRunningProcessDescription hresult|in Server u64|in SystemId u32|in Flags u32|out ExeName ansi count=4 actual=5|capacity ExeNameSize u32|actual ActualExeNameSize u32|out Description ansi count=7 actual=8|capacity DescriptionSize u32|actual ActualDescriptionSize u32',
      '12 AttachProcess hresult|in Server u64|in ProcessId u32|in AttachFlags u32',
      '13 CreateProcess hresult|in Server u64|in CommandLine ansi|in CreateFlags u32',
      '14 CreateProcessAndAttach hresult|in Server u64|in CommandLine ansi optional|in CreateFlags u32|in ProcessId u32|in AttachFlags u32',
      '15 GetProcessOptions hresult|out Options u32',
      '16 AddProcessOptions hresult|in Options u32',
      '17 RemoveProcessOptions hresult|in Options u32',
      '18 SetProcessOptions hresult|in Options u32',
      '19 OpenDumpFile hresult|in DumpFile ansi',
      '20 WriteDumpFile hresult|in DumpFile ansi|in Qualifier u32',
      '21 ConnectSession hresult|in Flags u32|in HistoryLimit u32',
      '22 StartServer hresult|in Options ansi',
      '23 OutputServers hresult|in OutputControl u32|in Machine ansi|in Flags u32',
      '24 TerminateProcesses hresult',
      '25 DetachProcesses hresult',
      '26 EndSession hresult|in Flags u32',
      '27 GetExitCode hresult|out Code u32',
      '28 DispatchCallbacks hresult flag=timeout|in Timeout u32',
      '29 ExitDispatch hresult|in Client interface type=0',
      '30 CreateClient hresult|out Client interface type=0',
      '31 GetInputCallbacks hresult|out Callbacks interface type=2',
      '32 SetInputCallbacks hresult|in Callbacks interface type=2 optional',
      '33 GetOutputCallbacks hresult|out Callbacks interface type=3',
      '34 SetOutputCallbacks hresult|in Callbacks interface type=3 optional',
      '35 GetOutputMask hresult|out Mask u32',
      '36 SetOutputMask hresult|in Mask u32',
      '37 GetOtherOutputMask hresult|in Client interface type=0|out Mask u32',
      '38 SetOtherOutputMask hresult|in Client interface type=0|in Mask u32',
      '39 GetOutputWidth hresult|out Columns u32',
      '40 SetOutputWidth hresult|in Columns u32',
      '41 GetOutputLinePrefix hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual PrefixSize u32',
      '42 SetOutputLinePrefix hresult|in Prefix ansi optional',
      '43 GetIdentity hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual IdentitySize u32',
      '44 OutputIdentity hresult|in OutputControl u32|in Flags u32|in Format ansi',
      '45 GetEventCallbacks hresult|out Callbacks interface type=1',
      '46 SetEventCallbacks hresult|in Callbacks interface type=1 optional',
      '47 FlushCallbacks hresult',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugClientHr;
  /** Only in the type: what `implement(IDebugClient, …)` accepts. */
  declare readonly handlers?: IDebugClientHandlers;

  /**
   * Returns nothing.
   * Since IDebugClient, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-attachkernel}
   */
  AttachKernel(Flags: DEBUG_ATTACH_KERNEL, ConnectOptions?: string | null): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'AttachKernel', 'Flags', Flags);
    if (!(ConnectOptions == null)) if (typeof ConnectOptions !== 'string' || ConnectOptions.includes('\0')) notText(this, 'AttachKernel', 'ConnectOptions', ConnectOptions);
    const at = enter(0);
    try {
      const connectOptionsAt = ConnectOptions == null ? 0 : pushAnsi(ConnectOptions) || notAnsi(this, 'AttachKernel', 'ConnectOptions', ConnectOptions);
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(this.pointer, Flags, connectOptionsAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'AttachKernel');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugClient, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getkernelconnectionoptions}
   */
  GetKernelConnectionOptions(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetKernelConnectionOptions');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetKernelConnectionOptions');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 1).address;
          continue;
        }
        return readAnsi(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setkernelconnectionoptions}
   */
  SetKernelConnectionOptions(Options: string): void {
    if (typeof Options !== 'string' || Options.includes('\0')) notText(this, 'SetKernelConnectionOptions', 'Options', Options);
    const at = enter(0);
    try {
      const optionsAt = pushAnsi(Options) || notAnsi(this, 'SetKernelConnectionOptions', 'Options', Options);
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, optionsAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'SetKernelConnectionOptions');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-startprocessserver}
   */
  StartProcessServer(Flags: DEBUG_CLASS, Options: string): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'StartProcessServer', 'Flags', Flags);
    if (typeof Options !== 'string' || Options.includes('\0')) notText(this, 'StartProcessServer', 'Options', Options);
    const at = enter(0);
    try {
      const optionsAt = pushAnsi(Options) || notAnsi(this, 'StartProcessServer', 'Options', Options);
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiii'))(this.pointer, Flags, optionsAt, 0);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'StartProcessServer');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Server` (64 bits, unsigned, a process server, 0n is this computer).
   * Since IDebugClient, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-connectprocessserver}
   */
  ConnectProcessServer(RemoteOptions: string): bigint {
    if (typeof RemoteOptions !== 'string' || RemoteOptions.includes('\0')) notText(this, 'ConnectProcessServer', 'RemoteOptions', RemoteOptions);
    const at = enter(8);
    try {
      const remoteOptionsAt = pushAnsi(RemoteOptions) || notAnsi(this, 'ConnectProcessServer', 'RemoteOptions', RemoteOptions);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiii'))(
        this.pointer,
        remoteOptionsAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'ConnectProcessServer');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-disconnectprocessserver}
   * @param Server a process server, 0n is this computer
   */
  DisconnectProcessServer(Server: bigint): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'DisconnectProcessServer', 'Server', Server);
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, Server);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'DisconnectProcessServer');
  }

  /**
   * Returns `Ids` (list of 32 bits, unsigned).
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getrunningprocesssystemids}
   * @param Server a process server, 0n is this computer
   */
  GetRunningProcessSystemIds(Server: bigint): number[] {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'GetRunningProcessSystemIds', 'Server', Server);
    const at = enter(4);
    try {
      let idsRoom = 1024;
      let idsAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiiiii'))(
          this.pointer,
          Server,
          idsAt.address,
          idsRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetRunningProcessSystemIds');
        if (hr >= 0 && (u32[at >>> 2]! > idsRoom)) {
          checkAttempt(attempt, 'GetRunningProcessSystemIds');
          idsRoom = u32[at >>> 2]!;
          idsAt = reserve(idsRoom * 4);
          continue;
        }
        return readU32s(idsAt.block, idsAt.offset, Math.min(u32[at >>> 2]!, idsRoom));
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Id` (32 bits, unsigned, the system's number).
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getrunningprocesssystemidbyexecutablename}
   * @param Server a process server, 0n is this computer
   */
  GetRunningProcessSystemIdByExecutableName(Server: bigint, ExeName: string, Flags: DEBUG_GET_PROC): number {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'GetRunningProcessSystemIdByExecutableName', 'Server', Server);
    if (typeof ExeName !== 'string' || ExeName.includes('\0')) notText(this, 'GetRunningProcessSystemIdByExecutableName', 'ExeName', ExeName);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetRunningProcessSystemIdByExecutableName', 'Flags', Flags);
    const at = enter(4);
    try {
      const exeNameAt = pushAnsi(ExeName) || notAnsi(this, 'GetRunningProcessSystemIdByExecutableName', 'ExeName', ExeName);
      u32[at >>> 2] = 0;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiiii'))(
        this.pointer,
        Server,
        exeNameAt,
        Flags,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetRunningProcessSystemIdByExecutableName');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `ExeName` (text, ANSI code page), `Description` (text, ANSI code page).
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getrunningprocessdescription}
   * @param Server a process server, 0n is this computer
   * @param SystemId the system's number
   */
  GetRunningProcessDescription(Server: bigint, SystemId: number, Flags: DEBUG_PROC_DESC): { ExeName: string; Description: string } {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'GetRunningProcessDescription', 'Server', Server);
    if (typeof SystemId !== 'number' || SystemId >>> 0 !== SystemId) notU32(this, 'GetRunningProcessDescription', 'SystemId', SystemId);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetRunningProcessDescription', 'Flags', Flags);
    const at = enter(2064);
    try {
      let exeNameAt = addressAt(at + 16);
      let exeNameRoom = 1024;
      let descriptionAt = addressAt(at + 1040);
      let descriptionRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiiiiiiiiii'))(
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
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetRunningProcessDescription');
        if (hr >= 0 && (u32[at >>> 2]! > exeNameRoom || u32[(at + 4) >>> 2]! > descriptionRoom)) {
          checkAttempt(attempt, 'GetRunningProcessDescription');
          if (u32[at >>> 2]! > exeNameRoom) {
            exeNameRoom = u32[at >>> 2]!;
            exeNameAt = reserve(exeNameRoom * 1).address;
          }
          if (u32[(at + 4) >>> 2]! > descriptionRoom) {
            descriptionRoom = u32[(at + 4) >>> 2]!;
            descriptionAt = reserve(descriptionRoom * 1).address;
          }
          continue;
        }
        return {
          ExeName: readAnsi(exeNameAt, Math.min(u32[at >>> 2]!, exeNameRoom) - 1),
          Description: readAnsi(descriptionAt, Math.min(u32[(at + 4) >>> 2]!, descriptionRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-attachprocess}
   * @param Server a process server, 0n is this computer
   * @param ProcessId the system's number
   * @param AttachFlags default DEBUG_ATTACH_PROCESS.DEFAULT
   */
  AttachProcess(Server: bigint, ProcessId: number, AttachFlags: DEBUG_ATTACH_PROCESS = 0): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'AttachProcess', 'Server', Server);
    if (typeof ProcessId !== 'number' || ProcessId >>> 0 !== ProcessId) notU32(this, 'AttachProcess', 'ProcessId', ProcessId);
    if (typeof AttachFlags !== 'number' || AttachFlags >>> 0 !== AttachFlags) notU32(this, 'AttachProcess', 'AttachFlags', AttachFlags);
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiiii'))(
      this.pointer,
      Server,
      ProcessId,
      AttachFlags,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'AttachProcess');
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-createprocess}
   * @param Server a process server, 0n is this computer
   */
  CreateProcess(Server: bigint, CommandLine: string, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'CreateProcess', 'Server', Server);
    if (typeof CommandLine !== 'string' || CommandLine.includes('\0')) notText(this, 'CreateProcess', 'CommandLine', CommandLine);
    if (typeof CreateFlags !== 'number' || CreateFlags >>> 0 !== CreateFlags) notU32(this, 'CreateProcess', 'CreateFlags', CreateFlags);
    const at = enter(0);
    try {
      const commandLineAt = pushAnsi(CommandLine) || notAnsi(this, 'CreateProcess', 'CommandLine', CommandLine);
      const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiiii'))(
        this.pointer,
        Server,
        commandLineAt,
        CreateFlags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'CreateProcess');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-createprocessandattach}
   * @param Server a process server, 0n is this computer
   * @param ProcessId the system's number
   * @param AttachFlags default DEBUG_ATTACH_PROCESS.DEFAULT
   */
  CreateProcessAndAttach(Server: bigint, CommandLine: string | null, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS, ProcessId: number, AttachFlags: DEBUG_ATTACH_PROCESS = 0): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'CreateProcessAndAttach', 'Server', Server);
    if (!(CommandLine == null)) if (typeof CommandLine !== 'string' || CommandLine.includes('\0')) notText(this, 'CreateProcessAndAttach', 'CommandLine', CommandLine);
    if (typeof CreateFlags !== 'number' || CreateFlags >>> 0 !== CreateFlags) notU32(this, 'CreateProcessAndAttach', 'CreateFlags', CreateFlags);
    if (typeof ProcessId !== 'number' || ProcessId >>> 0 !== ProcessId) notU32(this, 'CreateProcessAndAttach', 'ProcessId', ProcessId);
    if (typeof AttachFlags !== 'number' || AttachFlags >>> 0 !== AttachFlags) notU32(this, 'CreateProcessAndAttach', 'AttachFlags', AttachFlags);
    const at = enter(0);
    try {
      const commandLineAt = CommandLine == null ? 0 : pushAnsi(CommandLine) || notAnsi(this, 'CreateProcessAndAttach', 'CommandLine', CommandLine);
      const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiiiiii'))(
        this.pointer,
        Server,
        commandLineAt,
        CreateFlags,
        ProcessId,
        AttachFlags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'CreateProcessAndAttach');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Options` (DEBUG_PROCESS).
   * Since IDebugClient, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getprocessoptions}
   */
  GetProcessOptions(): DEBUG_PROCESS {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetProcessOptions');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-addprocessoptions}
   */
  AddProcessOptions(Options: DEBUG_PROCESS): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'AddProcessOptions', 'Options', Options);
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'AddProcessOptions');
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-removeprocessoptions}
   */
  RemoveProcessOptions(Options: DEBUG_PROCESS): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'RemoveProcessOptions', 'Options', Options);
    const hr = (this.slots[17] ?? bindSlot(this, 17, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'RemoveProcessOptions');
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setprocessoptions}
   */
  SetProcessOptions(Options: DEBUG_PROCESS): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'SetProcessOptions', 'Options', Options);
    const hr = (this.slots[18] ?? bindSlot(this, 18, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'SetProcessOptions');
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-opendumpfile}
   */
  OpenDumpFile(DumpFile: string): void {
    if (typeof DumpFile !== 'string' || DumpFile.includes('\0')) notText(this, 'OpenDumpFile', 'DumpFile', DumpFile);
    const at = enter(0);
    try {
      const dumpFileAt = pushAnsi(DumpFile) || notAnsi(this, 'OpenDumpFile', 'DumpFile', DumpFile);
      const hr = (this.slots[19] ?? bindSlot(this, 19, 'hii'))(this.pointer, dumpFileAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'OpenDumpFile');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-writedumpfile}
   */
  WriteDumpFile(DumpFile: string, Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS): void {
    if (typeof DumpFile !== 'string' || DumpFile.includes('\0')) notText(this, 'WriteDumpFile', 'DumpFile', DumpFile);
    if (typeof Qualifier !== 'number' || Qualifier >>> 0 !== Qualifier) notU32(this, 'WriteDumpFile', 'Qualifier', Qualifier);
    const at = enter(0);
    try {
      const dumpFileAt = pushAnsi(DumpFile) || notAnsi(this, 'WriteDumpFile', 'DumpFile', DumpFile);
      const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiii'))(this.pointer, dumpFileAt, Qualifier);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'WriteDumpFile');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-connectsession}
   * @param HistoryLimit in events
   */
  ConnectSession(Flags: DEBUG_CONNECT_SESSION, HistoryLimit: number): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'ConnectSession', 'Flags', Flags);
    if (typeof HistoryLimit !== 'number' || HistoryLimit >>> 0 !== HistoryLimit) notU32(this, 'ConnectSession', 'HistoryLimit', HistoryLimit);
    const hr = (this.slots[21] ?? bindSlot(this, 21, 'hiii'))(this.pointer, Flags, HistoryLimit);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'ConnectSession');
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-startserver}
   */
  StartServer(Options: string): void {
    if (typeof Options !== 'string' || Options.includes('\0')) notText(this, 'StartServer', 'Options', Options);
    const at = enter(0);
    try {
      const optionsAt = pushAnsi(Options) || notAnsi(this, 'StartServer', 'Options', Options);
      const hr = (this.slots[22] ?? bindSlot(this, 22, 'hii'))(this.pointer, optionsAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'StartServer');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-outputservers}
   */
  OutputServers(OutputControl: DEBUG_OUTCTL, Machine: string, Flags: DEBUG_SERVERS): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputServers', 'OutputControl', OutputControl);
    if (typeof Machine !== 'string' || Machine.includes('\0')) notText(this, 'OutputServers', 'Machine', Machine);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputServers', 'Flags', Flags);
    const at = enter(0);
    try {
      const machineAt = pushAnsi(Machine) || notAnsi(this, 'OutputServers', 'Machine', Machine);
      const hr = (this.slots[23] ?? bindSlot(this, 23, 'hiiii'))(
        this.pointer,
        OutputControl,
        machineAt,
        Flags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'OutputServers');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-terminateprocesses}
   */
  TerminateProcesses(): void {
    const hr = (this.slots[24] ?? bindSlot(this, 24, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'TerminateProcesses');
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-detachprocesses}
   */
  DetachProcesses(): void {
    const hr = (this.slots[25] ?? bindSlot(this, 25, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'DetachProcesses');
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-endsession}
   */
  EndSession(Flags: DEBUG_END): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'EndSession', 'Flags', Flags);
    const hr = (this.slots[26] ?? bindSlot(this, 26, 'hii'))(this.pointer, Flags);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'EndSession');
  }

  /**
   * Returns `Code` (32 bits, unsigned, STILL_ACTIVE (259) while it runs).
   * Since IDebugClient, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getexitcode}
   */
  GetExitCode(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[27] ?? bindSlot(this, 27, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetExitCode');
    return u32[at >>> 2]!;
  }

  /**
   * Returns false when the time ran out (S_FALSE).
   * Since IDebugClient, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-dispatchcallbacks}
   * @param Timeout in milliseconds; default INFINITE
   */
  DispatchCallbacks(Timeout: number = 4294967295): boolean {
    if (typeof Timeout !== 'number' || Timeout >>> 0 !== Timeout) notU32(this, 'DispatchCallbacks', 'Timeout', Timeout);
    const hr = (this.slots[28] ?? bindSlot(this, 28, 'hii'))(this.pointer, Timeout);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'DispatchCallbacks');
    return hr === 0;
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-exitdispatch}
   */
  ExitDispatch(Client: IDebugClient): void {
    checkInterface(this, 'ExitDispatch', 'Client', Client, 'IDebugClient');
    const hr = (this.slots[29] ?? bindSlot(this, 29, 'hii'))(this.pointer, pointerOf(Client));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'ExitDispatch');
  }

  /**
   * Returns `Client` (IDebugClient, dispose it when done).
   * Since IDebugClient, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-createclient}
   */
  CreateClient(): IDebugClient {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[30] ?? bindSlot(this, 30, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'CreateClient');
    return wrap(IDebugClient, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `Callbacks` (IDebugInputCallbacks, dispose it when done, or null).
   * Null when none is set.
   * Since IDebugClient, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getinputcallbacks}
   */
  GetInputCallbacks(): IDebugInputCallbacks | null {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[31] ?? bindSlot(this, 31, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetInputCallbacks');
    return wrap(IDebugInputCallbacks, u64[at >>> 3]!, true);
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setinputcallbacks}
   */
  SetInputCallbacks(Callbacks?: IDebugInputCallbacks | null): void {
    if (!(Callbacks == null)) checkInterface(this, 'SetInputCallbacks', 'Callbacks', Callbacks, 'IDebugInputCallbacks');
    const hr = (this.slots[32] ?? bindSlot(this, 32, 'hii'))(this.pointer, pointerOf(Callbacks));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'SetInputCallbacks');
    if (hr >= 0) attach(this, 'SetInputCallbacks', Callbacks);
  }

  /**
   * Returns `Callbacks` (IDebugOutputCallbacks, dispose it when done, or null).
   * Null when none is set. Asked in the other character width it returns an adapter of the engine.
   * Since IDebugClient, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputcallbacks}
   */
  GetOutputCallbacks(): IDebugOutputCallbacks | null {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[33] ?? bindSlot(this, 33, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetOutputCallbacks');
    return wrap(IDebugOutputCallbacks, u64[at >>> 3]!, true);
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputcallbacks}
   */
  SetOutputCallbacks(Callbacks?: IDebugOutputCallbacks | null): void {
    if (!(Callbacks == null)) checkInterface(this, 'SetOutputCallbacks', 'Callbacks', Callbacks, 'IDebugOutputCallbacks');
    const hr = (this.slots[34] ?? bindSlot(this, 34, 'hii'))(this.pointer, pointerOf(Callbacks));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'SetOutputCallbacks');
    if (hr >= 0) attach(this, 'SetOutputCallbacks', Callbacks);
  }

  /**
   * Returns `Mask` (DEBUG_OUTPUT or DEBUG_IOUTPUT, DEBUG_OUTPUT_* bits).
   * Since IDebugClient, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputmask}
   */
  GetOutputMask(): DEBUG_OUTPUT | DEBUG_IOUTPUT {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[35] ?? bindSlot(this, 35, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetOutputMask');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputmask}
   * @param Mask DEBUG_OUTPUT_* bits
   */
  SetOutputMask(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT): void {
    if (typeof Mask !== 'number' || Mask >>> 0 !== Mask) notU32(this, 'SetOutputMask', 'Mask', Mask);
    const hr = (this.slots[36] ?? bindSlot(this, 36, 'hii'))(this.pointer, Mask);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'SetOutputMask');
  }

  /**
   * Returns `Mask` (DEBUG_OUTPUT or DEBUG_IOUTPUT, DEBUG_OUTPUT_* bits).
   * Since IDebugClient, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getotheroutputmask}
   */
  GetOtherOutputMask(Client: IDebugClient): DEBUG_OUTPUT | DEBUG_IOUTPUT {
    checkInterface(this, 'GetOtherOutputMask', 'Client', Client, 'IDebugClient');
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[37] ?? bindSlot(this, 37, 'hiii'))(
      this.pointer,
      pointerOf(Client),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetOtherOutputMask');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setotheroutputmask}
   * @param Mask DEBUG_OUTPUT_* bits
   */
  SetOtherOutputMask(Client: IDebugClient, Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT): void {
    checkInterface(this, 'SetOtherOutputMask', 'Client', Client, 'IDebugClient');
    if (typeof Mask !== 'number' || Mask >>> 0 !== Mask) notU32(this, 'SetOtherOutputMask', 'Mask', Mask);
    const hr = (this.slots[38] ?? bindSlot(this, 38, 'hiii'))(this.pointer, pointerOf(Client), Mask);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'SetOtherOutputMask');
  }

  /**
   * Returns `Columns` (32 bits, unsigned, in characters).
   * Since IDebugClient, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputwidth}
   */
  GetOutputWidth(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[39] ?? bindSlot(this, 39, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetOutputWidth');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputwidth}
   * @param Columns in characters
   */
  SetOutputWidth(Columns: number): void {
    if (typeof Columns !== 'number' || Columns >>> 0 !== Columns) notU32(this, 'SetOutputWidth', 'Columns', Columns);
    const hr = (this.slots[40] ?? bindSlot(this, 40, 'hii'))(this.pointer, Columns);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'SetOutputWidth');
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugClient, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputlineprefix}
   */
  GetOutputLinePrefix(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[41] ?? bindSlot(this, 41, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetOutputLinePrefix');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetOutputLinePrefix');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 1).address;
          continue;
        }
        return readAnsi(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 42. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputlineprefix}
   */
  SetOutputLinePrefix(Prefix?: string | null): void {
    if (!(Prefix == null)) if (typeof Prefix !== 'string' || Prefix.includes('\0')) notText(this, 'SetOutputLinePrefix', 'Prefix', Prefix);
    const at = enter(0);
    try {
      const prefixAt = Prefix == null ? 0 : pushAnsi(Prefix) || notAnsi(this, 'SetOutputLinePrefix', 'Prefix', Prefix);
      const hr = (this.slots[42] ?? bindSlot(this, 42, 'hii'))(this.pointer, prefixAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'SetOutputLinePrefix');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugClient, slot 43. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getidentity}
   */
  GetIdentity(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[43] ?? bindSlot(this, 43, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetIdentity');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetIdentity');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 1).address;
          continue;
        }
        return readAnsi(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 44. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-outputidentity}
   */
  OutputIdentity(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTPUT_IDENTITY, Format: string): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputIdentity', 'OutputControl', OutputControl);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputIdentity', 'Flags', Flags);
    if (typeof Format !== 'string' || Format.includes('\0')) notText(this, 'OutputIdentity', 'Format', Format);
    const at = enter(0);
    try {
      const formatAt = pushAnsi(Format) || notAnsi(this, 'OutputIdentity', 'Format', Format);
      const hr = (this.slots[44] ?? bindSlot(this, 44, 'hiiii'))(
        this.pointer,
        OutputControl,
        Flags,
        formatAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'OutputIdentity');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Callbacks` (IDebugEventCallbacks, dispose it when done, or null).
   * Null when none is set.
   * Since IDebugClient, slot 45. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-geteventcallbacks}
   */
  GetEventCallbacks(): IDebugEventCallbacks | null {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[45] ?? bindSlot(this, 45, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'GetEventCallbacks');
    return wrap(IDebugEventCallbacks, u64[at >>> 3]!, true);
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 46. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-seteventcallbacks}
   */
  SetEventCallbacks(Callbacks?: IDebugEventCallbacks | null): void {
    if (!(Callbacks == null)) checkInterface(this, 'SetEventCallbacks', 'Callbacks', Callbacks, 'IDebugEventCallbacks');
    const hr = (this.slots[46] ?? bindSlot(this, 46, 'hii'))(this.pointer, pointerOf(Callbacks));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'SetEventCallbacks');
    if (hr >= 0) attach(this, 'SetEventCallbacks', Callbacks);
  }

  /**
   * Returns nothing.
   * Since IDebugClient, slot 47. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-flushcallbacks}
   */
  FlushCallbacks(): void {
    const hr = (this.slots[47] ?? bindSlot(this, 47, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient', 'FlushCallbacks');
  }
}

/** Methods of {@link IDebugClient} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugClientHr {
  /** {@link IDebugClient.AttachKernel} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-attachkernel} */
  AttachKernel(Flags: DEBUG_ATTACH_KERNEL, ConnectOptions?: string | null): { hresult: number };
  /** {@link IDebugClient.GetKernelConnectionOptions} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getkernelconnectionoptions} */
  GetKernelConnectionOptions(): { hresult: number; Buffer: string };
  /** {@link IDebugClient.SetKernelConnectionOptions} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setkernelconnectionoptions} */
  SetKernelConnectionOptions(Options: string): { hresult: number };
  /** {@link IDebugClient.StartProcessServer} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-startprocessserver} */
  StartProcessServer(Flags: DEBUG_CLASS, Options: string): { hresult: number };
  /** {@link IDebugClient.ConnectProcessServer} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-connectprocessserver} */
  ConnectProcessServer(RemoteOptions: string): { hresult: number; Server: bigint };
  /** {@link IDebugClient.DisconnectProcessServer} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-disconnectprocessserver} */
  DisconnectProcessServer(Server: bigint): { hresult: number };
  /** {@link IDebugClient.GetRunningProcessSystemIds} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getrunningprocesssystemids} */
  GetRunningProcessSystemIds(Server: bigint): { hresult: number; Ids: number[] };
  /** {@link IDebugClient.GetRunningProcessSystemIdByExecutableName} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getrunningprocesssystemidbyexecutablename} */
  GetRunningProcessSystemIdByExecutableName(Server: bigint, ExeName: string, Flags: DEBUG_GET_PROC): { hresult: number; Id: number };
  /** {@link IDebugClient.GetRunningProcessDescription} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getrunningprocessdescription} */
  GetRunningProcessDescription(Server: bigint, SystemId: number, Flags: DEBUG_PROC_DESC): { hresult: number; ExeName: string; Description: string };
  /** {@link IDebugClient.AttachProcess} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-attachprocess} */
  AttachProcess(Server: bigint, ProcessId: number, AttachFlags?: DEBUG_ATTACH_PROCESS): { hresult: number };
  /** {@link IDebugClient.CreateProcess} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-createprocess} */
  CreateProcess(Server: bigint, CommandLine: string, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS): { hresult: number };
  /** {@link IDebugClient.CreateProcessAndAttach} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-createprocessandattach} */
  CreateProcessAndAttach(Server: bigint, CommandLine: string | null, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS, ProcessId: number, AttachFlags?: DEBUG_ATTACH_PROCESS): { hresult: number };
  /** {@link IDebugClient.GetProcessOptions} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getprocessoptions} */
  GetProcessOptions(): { hresult: number; Options: DEBUG_PROCESS };
  /** {@link IDebugClient.AddProcessOptions} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-addprocessoptions} */
  AddProcessOptions(Options: DEBUG_PROCESS): { hresult: number };
  /** {@link IDebugClient.RemoveProcessOptions} without throwing, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-removeprocessoptions} */
  RemoveProcessOptions(Options: DEBUG_PROCESS): { hresult: number };
  /** {@link IDebugClient.SetProcessOptions} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setprocessoptions} */
  SetProcessOptions(Options: DEBUG_PROCESS): { hresult: number };
  /** {@link IDebugClient.OpenDumpFile} without throwing, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-opendumpfile} */
  OpenDumpFile(DumpFile: string): { hresult: number };
  /** {@link IDebugClient.WriteDumpFile} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-writedumpfile} */
  WriteDumpFile(DumpFile: string, Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS): { hresult: number };
  /** {@link IDebugClient.ConnectSession} without throwing, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-connectsession} */
  ConnectSession(Flags: DEBUG_CONNECT_SESSION, HistoryLimit: number): { hresult: number };
  /** {@link IDebugClient.StartServer} without throwing, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-startserver} */
  StartServer(Options: string): { hresult: number };
  /** {@link IDebugClient.OutputServers} without throwing, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-outputservers} */
  OutputServers(OutputControl: DEBUG_OUTCTL, Machine: string, Flags: DEBUG_SERVERS): { hresult: number };
  /** {@link IDebugClient.TerminateProcesses} without throwing, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-terminateprocesses} */
  TerminateProcesses(): { hresult: number };
  /** {@link IDebugClient.DetachProcesses} without throwing, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-detachprocesses} */
  DetachProcesses(): { hresult: number };
  /** {@link IDebugClient.EndSession} without throwing, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-endsession} */
  EndSession(Flags: DEBUG_END): { hresult: number };
  /** {@link IDebugClient.GetExitCode} without throwing, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getexitcode} */
  GetExitCode(): { hresult: number; Code: number };
  /** {@link IDebugClient.DispatchCallbacks} without throwing, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-dispatchcallbacks} */
  DispatchCallbacks(Timeout?: number): { hresult: number };
  /** {@link IDebugClient.ExitDispatch} without throwing, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-exitdispatch} */
  ExitDispatch(Client: IDebugClient): { hresult: number };
  /** {@link IDebugClient.CreateClient} without throwing, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-createclient} */
  CreateClient(): { hresult: number; Client: IDebugClient | null };
  /** {@link IDebugClient.GetInputCallbacks} without throwing, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getinputcallbacks} */
  GetInputCallbacks(): { hresult: number; Callbacks: IDebugInputCallbacks | null };
  /** {@link IDebugClient.SetInputCallbacks} without throwing, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setinputcallbacks} */
  SetInputCallbacks(Callbacks?: IDebugInputCallbacks | null): { hresult: number };
  /** {@link IDebugClient.GetOutputCallbacks} without throwing, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputcallbacks} */
  GetOutputCallbacks(): { hresult: number; Callbacks: IDebugOutputCallbacks | null };
  /** {@link IDebugClient.SetOutputCallbacks} without throwing, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputcallbacks} */
  SetOutputCallbacks(Callbacks?: IDebugOutputCallbacks | null): { hresult: number };
  /** {@link IDebugClient.GetOutputMask} without throwing, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputmask} */
  GetOutputMask(): { hresult: number; Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT };
  /** {@link IDebugClient.SetOutputMask} without throwing, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputmask} */
  SetOutputMask(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT): { hresult: number };
  /** {@link IDebugClient.GetOtherOutputMask} without throwing, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getotheroutputmask} */
  GetOtherOutputMask(Client: IDebugClient): { hresult: number; Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT };
  /** {@link IDebugClient.SetOtherOutputMask} without throwing, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setotheroutputmask} */
  SetOtherOutputMask(Client: IDebugClient, Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT): { hresult: number };
  /** {@link IDebugClient.GetOutputWidth} without throwing, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputwidth} */
  GetOutputWidth(): { hresult: number; Columns: number };
  /** {@link IDebugClient.SetOutputWidth} without throwing, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputwidth} */
  SetOutputWidth(Columns: number): { hresult: number };
  /** {@link IDebugClient.GetOutputLinePrefix} without throwing, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputlineprefix} */
  GetOutputLinePrefix(): { hresult: number; Buffer: string };
  /** {@link IDebugClient.SetOutputLinePrefix} without throwing, slot 42. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputlineprefix} */
  SetOutputLinePrefix(Prefix?: string | null): { hresult: number };
  /** {@link IDebugClient.GetIdentity} without throwing, slot 43. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getidentity} */
  GetIdentity(): { hresult: number; Buffer: string };
  /** {@link IDebugClient.OutputIdentity} without throwing, slot 44. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-outputidentity} */
  OutputIdentity(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTPUT_IDENTITY, Format: string): { hresult: number };
  /** {@link IDebugClient.GetEventCallbacks} without throwing, slot 45. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-geteventcallbacks} */
  GetEventCallbacks(): { hresult: number; Callbacks: IDebugEventCallbacks | null };
  /** {@link IDebugClient.SetEventCallbacks} without throwing, slot 46. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-seteventcallbacks} */
  SetEventCallbacks(Callbacks?: IDebugEventCallbacks | null): { hresult: number };
  /** {@link IDebugClient.FlushCallbacks} without throwing, slot 47. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-flushcallbacks} */
  FlushCallbacks(): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugClient; all optional. */
export interface IDebugClientHandlers {
  /** Receives {@link IDebugClient.AttachKernel}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-attachkernel} */
  AttachKernel?(Flags: DEBUG_ATTACH_KERNEL, ConnectOptions: string | null): void;
  /** Receives {@link IDebugClient.GetKernelConnectionOptions}, slot 4; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getkernelconnectionoptions} */
  GetKernelConnectionOptions?(): string;
  /** Receives {@link IDebugClient.SetKernelConnectionOptions}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setkernelconnectionoptions} */
  SetKernelConnectionOptions?(Options: string): void;
  /** Receives {@link IDebugClient.StartProcessServer}, slot 6; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-startprocessserver} */
  StartProcessServer?(Flags: DEBUG_CLASS, Options: string): void;
  /** Receives {@link IDebugClient.ConnectProcessServer}, slot 7; return `Server`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-connectprocessserver} */
  ConnectProcessServer?(RemoteOptions: string): bigint;
  /** Receives {@link IDebugClient.DisconnectProcessServer}, slot 8; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-disconnectprocessserver} */
  DisconnectProcessServer?(Server: bigint): void;
  /** Receives {@link IDebugClient.GetRunningProcessSystemIds}, slot 9; return `Ids`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getrunningprocesssystemids} */
  GetRunningProcessSystemIds?(Server: bigint): number[];
  /** Receives {@link IDebugClient.GetRunningProcessSystemIdByExecutableName}, slot 10; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getrunningprocesssystemidbyexecutablename} */
  GetRunningProcessSystemIdByExecutableName?(Server: bigint, ExeName: string, Flags: DEBUG_GET_PROC): number;
  /** Receives {@link IDebugClient.GetRunningProcessDescription}, slot 11; return an object of `ExeName`, `Description`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getrunningprocessdescription} */
  GetRunningProcessDescription?(Server: bigint, SystemId: number, Flags: DEBUG_PROC_DESC): { ExeName: string; Description: string };
  /** Receives {@link IDebugClient.AttachProcess}, slot 12; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-attachprocess} */
  AttachProcess?(Server: bigint, ProcessId: number, AttachFlags: DEBUG_ATTACH_PROCESS): void;
  /** Receives {@link IDebugClient.CreateProcess}, slot 13; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-createprocess} */
  CreateProcess?(Server: bigint, CommandLine: string, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS): void;
  /** Receives {@link IDebugClient.CreateProcessAndAttach}, slot 14; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-createprocessandattach} */
  CreateProcessAndAttach?(Server: bigint, CommandLine: string | null, CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS, ProcessId: number, AttachFlags: DEBUG_ATTACH_PROCESS): void;
  /** Receives {@link IDebugClient.GetProcessOptions}, slot 15; return `Options`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getprocessoptions} */
  GetProcessOptions?(): DEBUG_PROCESS;
  /** Receives {@link IDebugClient.AddProcessOptions}, slot 16; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-addprocessoptions} */
  AddProcessOptions?(Options: DEBUG_PROCESS): void;
  /** Receives {@link IDebugClient.RemoveProcessOptions}, slot 17; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-removeprocessoptions} */
  RemoveProcessOptions?(Options: DEBUG_PROCESS): void;
  /** Receives {@link IDebugClient.SetProcessOptions}, slot 18; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setprocessoptions} */
  SetProcessOptions?(Options: DEBUG_PROCESS): void;
  /** Receives {@link IDebugClient.OpenDumpFile}, slot 19; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-opendumpfile} */
  OpenDumpFile?(DumpFile: string): void;
  /** Receives {@link IDebugClient.WriteDumpFile}, slot 20; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-writedumpfile} */
  WriteDumpFile?(DumpFile: string, Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS): void;
  /** Receives {@link IDebugClient.ConnectSession}, slot 21; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-connectsession} */
  ConnectSession?(Flags: DEBUG_CONNECT_SESSION, HistoryLimit: number): void;
  /** Receives {@link IDebugClient.StartServer}, slot 22; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-startserver} */
  StartServer?(Options: string): void;
  /** Receives {@link IDebugClient.OutputServers}, slot 23; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-outputservers} */
  OutputServers?(OutputControl: DEBUG_OUTCTL, Machine: string, Flags: DEBUG_SERVERS): void;
  /** Receives {@link IDebugClient.TerminateProcesses}, slot 24; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-terminateprocesses} */
  TerminateProcesses?(): void;
  /** Receives {@link IDebugClient.DetachProcesses}, slot 25; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-detachprocesses} */
  DetachProcesses?(): void;
  /** Receives {@link IDebugClient.EndSession}, slot 26; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-endsession} */
  EndSession?(Flags: DEBUG_END): void;
  /** Receives {@link IDebugClient.GetExitCode}, slot 27; return `Code`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getexitcode} */
  GetExitCode?(): number;
  /** Receives {@link IDebugClient.DispatchCallbacks}, slot 28; return false for S_FALSE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-dispatchcallbacks} */
  DispatchCallbacks?(Timeout: number): boolean;
  /** Receives {@link IDebugClient.ExitDispatch}, slot 29; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-exitdispatch} */
  ExitDispatch?(Client: IDebugClient): void;
  /** Receives {@link IDebugClient.CreateClient}, slot 30; return `Client`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-createclient} */
  CreateClient?(): IDebugClient;
  /** Receives {@link IDebugClient.GetInputCallbacks}, slot 31; return `Callbacks`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getinputcallbacks} */
  GetInputCallbacks?(): IDebugInputCallbacks | null;
  /** Receives {@link IDebugClient.SetInputCallbacks}, slot 32; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setinputcallbacks} */
  SetInputCallbacks?(Callbacks: IDebugInputCallbacks | null): void;
  /** Receives {@link IDebugClient.GetOutputCallbacks}, slot 33; return `Callbacks`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputcallbacks} */
  GetOutputCallbacks?(): IDebugOutputCallbacks | null;
  /** Receives {@link IDebugClient.SetOutputCallbacks}, slot 34; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputcallbacks} */
  SetOutputCallbacks?(Callbacks: IDebugOutputCallbacks | null): void;
  /** Receives {@link IDebugClient.GetOutputMask}, slot 35; return `Mask`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputmask} */
  GetOutputMask?(): DEBUG_OUTPUT | DEBUG_IOUTPUT;
  /** Receives {@link IDebugClient.SetOutputMask}, slot 36; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputmask} */
  SetOutputMask?(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT): void;
  /** Receives {@link IDebugClient.GetOtherOutputMask}, slot 37; return `Mask`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getotheroutputmask} */
  GetOtherOutputMask?(Client: IDebugClient): DEBUG_OUTPUT | DEBUG_IOUTPUT;
  /** Receives {@link IDebugClient.SetOtherOutputMask}, slot 38; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setotheroutputmask} */
  SetOtherOutputMask?(Client: IDebugClient, Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT): void;
  /** Receives {@link IDebugClient.GetOutputWidth}, slot 39; return `Columns`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputwidth} */
  GetOutputWidth?(): number;
  /** Receives {@link IDebugClient.SetOutputWidth}, slot 40; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputwidth} */
  SetOutputWidth?(Columns: number): void;
  /** Receives {@link IDebugClient.GetOutputLinePrefix}, slot 41; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getoutputlineprefix} */
  GetOutputLinePrefix?(): string;
  /** Receives {@link IDebugClient.SetOutputLinePrefix}, slot 42; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-setoutputlineprefix} */
  SetOutputLinePrefix?(Prefix: string | null): void;
  /** Receives {@link IDebugClient.GetIdentity}, slot 43; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-getidentity} */
  GetIdentity?(): string;
  /** Receives {@link IDebugClient.OutputIdentity}, slot 44; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-outputidentity} */
  OutputIdentity?(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTPUT_IDENTITY, Format: string): void;
  /** Receives {@link IDebugClient.GetEventCallbacks}, slot 45; return `Callbacks`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-geteventcallbacks} */
  GetEventCallbacks?(): IDebugEventCallbacks | null;
  /** Receives {@link IDebugClient.SetEventCallbacks}, slot 46; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-seteventcallbacks} */
  SetEventCallbacks?(Callbacks: IDebugEventCallbacks | null): void;
  /** Receives {@link IDebugClient.FlushCallbacks}, slot 47; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient-flushcallbacks} */
  FlushCallbacks?(): void;
}
