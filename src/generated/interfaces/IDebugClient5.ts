// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugClient4, type IDebugClient4Handlers, type IDebugClient4Hr } from './IDebugClient4.ts';
import {
  attach,
  bindSlot,
  checkAttempt,
  checkBlock,
  checkInterface,
  checkStruct,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  notU64,
  pointerOf,
  pushAnsi,
  pushAnsiBlock,
  pushStruct,
  pushWide,
  pushWideBlock,
  readAnsi,
  readWide,
  reserve,
  settle,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_ATTACH_KERNEL, DEBUG_ATTACH_PROCESS, DEBUG_CLASS, DEBUG_EVENT, DEBUG_OUTCTL, DEBUG_OUTPUT_IDENTITY, DEBUG_SERVERS } from '../families.ts';
import { DEBUG_CREATE_PROCESS_OPTIONS } from '../structs.ts';
import { IDebugEventCallbacksWide } from './IDebugEventCallbacksWide.ts';
import { IDebugOutputCallbacksWide } from './IDebugOutputCallbacksWide.ts';

const { addressAt, enter, leave, pending, stack, u32, u64 } = hot;

let ownIDebugClient5: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugclient5} */
export class IDebugClient5 extends IDebugClient4 {
  static override readonly interfaceName: string = 'IDebugClient5';
  static override readonly iid: Guid = 'e3acb9d7-7ec2-4f0c-a0da-e81e0cbbe628';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugClient5 ??= methods([DEBUG_CREATE_PROCESS_OPTIONS, IDebugEventCallbacksWide, IDebugOutputCallbacksWide], [
      '66 AttachKernelWide hresult|in Flags u32|in ConnectOptions wide optional',
      '67 GetKernelConnectionOptionsWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual OptionsSize u32',
      '68 SetKernelConnectionOptionsWide hresult|in Options wide',
      '69 StartProcessServerWide hresult|in Flags u32|in Options wide|reserved Reserved bytes',
      '70 ConnectProcessServerWide hresult|in RemoteOptions wide|out Server u64',
      '71 StartServerWide hresult|in Options wide',
      '72 OutputServersWide hresult|in OutputControl u32|in Machine wide|in Flags u32',
      '73 GetOutputCallbacksWide hresult|out Callbacks interface type=2',
      '74 SetOutputCallbacksWide hresult|in Callbacks interface type=2 optional',
      '75 GetOutputLinePrefixWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual PrefixSize u32',
      '76 SetOutputLinePrefixWide hresult|in Prefix wide optional',
      '77 GetIdentityWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual IdentitySize u32',
      '78 OutputIdentityWide hresult|in OutputControl u32|in Flags u32|in Format wide',
      '79 GetEventCallbacksWide hresult|out Callbacks interface type=1',
      '80 SetEventCallbacksWide hresult|in Callbacks interface type=1 optional',
      '81 CreateProcess2 hresult|in Server u64|in CommandLine ansi|in OptionsBuffer struct type=0|derived OptionsBufferSize u32|in InitialDirectory ansi optional|in Environment ansi optional block',
      '82 CreateProcess2Wide hresult|in Server u64|in CommandLine wide|in OptionsBuffer struct type=0|derived OptionsBufferSize u32|in InitialDirectory wide optional|in Environment wide optional block',
      '83 CreateProcessAndAttach2 hresult|in Server u64|in CommandLine ansi optional|in OptionsBuffer struct type=0|derived OptionsBufferSize u32|in InitialDirectory ansi optional|in Environment ansi optional block|in ProcessId u32|in AttachFlags u32',
      '84 CreateProcessAndAttach2Wide hresult|in Server u64|in CommandLine wide optional|in OptionsBuffer struct type=0|derived OptionsBufferSize u32|in InitialDirectory wide optional|in Environment wide optional block|in ProcessId u32|in AttachFlags u32',
      '85 PushOutputLinePrefix hresult|in NewPrefix ansi optional|out Handle u64',
      '86 PushOutputLinePrefixWide hresult|in NewPrefix wide optional|out Handle u64',
      '87 PopOutputLinePrefix hresult|in Handle u64',
      '88 GetNumberInputCallbacks hresult|out Count u32',
      '89 GetNumberOutputCallbacks hresult|out Count u32',
      '90 GetNumberEventCallbacks hresult|in EventFlags u32|out Count u32',
      '91 GetQuitLockString hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual StringSize u32',
      '92 SetQuitLockString hresult|in String ansi',
      '93 GetQuitLockStringWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual StringSize u32',
      '94 SetQuitLockStringWide hresult|in String wide',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugClient5Hr;
  /** Only in the type: what `implement(IDebugClient5, …)` accepts. */
  declare readonly handlers?: IDebugClient5Handlers;

  /**
   * Returns nothing.
   * Since IDebugClient5, slot 66. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-attachkernelwide}
   */
  AttachKernelWide(Flags: DEBUG_ATTACH_KERNEL, ConnectOptions?: string | null): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'AttachKernelWide', 'Flags', Flags);
    if (!(ConnectOptions == null)) if (typeof ConnectOptions !== 'string' || ConnectOptions.includes('\0')) notText(this, 'AttachKernelWide', 'ConnectOptions', ConnectOptions);
    const hr = (this.slots[66] ?? bindSlot(this, 66, 'hiiw'))(
      this.pointer,
      Flags,
      ConnectOptions ?? null,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'AttachKernelWide');
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugClient5, slot 67. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getkernelconnectionoptionswide}
   */
  GetKernelConnectionOptionsWide(): string {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[67] ?? bindSlot(this, 67, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'GetKernelConnectionOptionsWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetKernelConnectionOptionsWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient5, slot 68. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setkernelconnectionoptionswide}
   */
  SetKernelConnectionOptionsWide(Options: string): void {
    if (typeof Options !== 'string' || Options.includes('\0')) notText(this, 'SetKernelConnectionOptionsWide', 'Options', Options);
    const hr = (this.slots[68] ?? bindSlot(this, 68, 'hiw'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'SetKernelConnectionOptionsWide');
  }

  /**
   * Returns nothing.
   * Since IDebugClient5, slot 69. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-startprocessserverwide}
   */
  StartProcessServerWide(Flags: DEBUG_CLASS, Options: string): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'StartProcessServerWide', 'Flags', Flags);
    if (typeof Options !== 'string' || Options.includes('\0')) notText(this, 'StartProcessServerWide', 'Options', Options);
    const hr = (this.slots[69] ?? bindSlot(this, 69, 'hiiwi'))(this.pointer, Flags, Options, 0);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'StartProcessServerWide');
  }

  /**
   * Returns `Server` (64 bits, unsigned, a process server, 0n is this computer).
   * Since IDebugClient5, slot 70. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-connectprocessserverwide}
   */
  ConnectProcessServerWide(RemoteOptions: string): bigint {
    if (typeof RemoteOptions !== 'string' || RemoteOptions.includes('\0')) notText(this, 'ConnectProcessServerWide', 'RemoteOptions', RemoteOptions);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[70] ?? bindSlot(this, 70, 'hiwi'))(
      this.pointer,
      RemoteOptions,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'ConnectProcessServerWide');
    return u64[at >>> 3]!;
  }

  /**
   * Returns nothing.
   * Since IDebugClient5, slot 71. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-startserverwide}
   */
  StartServerWide(Options: string): void {
    if (typeof Options !== 'string' || Options.includes('\0')) notText(this, 'StartServerWide', 'Options', Options);
    const hr = (this.slots[71] ?? bindSlot(this, 71, 'hiw'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'StartServerWide');
  }

  /**
   * Returns nothing.
   * Since IDebugClient5, slot 72. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-outputserverswide}
   */
  OutputServersWide(OutputControl: DEBUG_OUTCTL, Machine: string, Flags: DEBUG_SERVERS): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputServersWide', 'OutputControl', OutputControl);
    if (typeof Machine !== 'string' || Machine.includes('\0')) notText(this, 'OutputServersWide', 'Machine', Machine);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputServersWide', 'Flags', Flags);
    const hr = (this.slots[72] ?? bindSlot(this, 72, 'hiiwi'))(
      this.pointer,
      OutputControl,
      Machine,
      Flags,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'OutputServersWide');
  }

  /**
   * Returns `Callbacks` (IDebugOutputCallbacksWide, dispose it when done, or null).
   * Null when none is set. Asked in the other character width it returns an adapter of the engine.
   * Since IDebugClient5, slot 73. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getoutputcallbackswide}
   */
  GetOutputCallbacksWide(): IDebugOutputCallbacksWide | null {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[73] ?? bindSlot(this, 73, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'GetOutputCallbacksWide');
    return wrap(IDebugOutputCallbacksWide, u64[at >>> 3]!, true);
  }

  /**
   * Returns nothing.
   * Pass null to take the callbacks out.
   * Since IDebugClient5, slot 74. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setoutputcallbackswide}
   */
  SetOutputCallbacksWide(Callbacks?: IDebugOutputCallbacksWide | null): void {
    if (!(Callbacks == null)) checkInterface(this, 'SetOutputCallbacksWide', 'Callbacks', Callbacks, 'IDebugOutputCallbacksWide');
    const hr = (this.slots[74] ?? bindSlot(this, 74, 'hii'))(this.pointer, pointerOf(Callbacks));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'SetOutputCallbacksWide');
    if (hr >= 0) attach(this, 'SetOutputCallbacksWide', Callbacks);
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugClient5, slot 75. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getoutputlineprefixwide}
   */
  GetOutputLinePrefixWide(): string {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[75] ?? bindSlot(this, 75, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'GetOutputLinePrefixWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetOutputLinePrefixWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient5, slot 76. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setoutputlineprefixwide}
   */
  SetOutputLinePrefixWide(Prefix?: string | null): void {
    if (!(Prefix == null)) if (typeof Prefix !== 'string' || Prefix.includes('\0')) notText(this, 'SetOutputLinePrefixWide', 'Prefix', Prefix);
    const hr = (this.slots[76] ?? bindSlot(this, 76, 'hiw'))(this.pointer, Prefix ?? null);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'SetOutputLinePrefixWide');
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugClient5, slot 77. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getidentitywide}
   */
  GetIdentityWide(): string {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[77] ?? bindSlot(this, 77, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'GetIdentityWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetIdentityWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient5, slot 78. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-outputidentitywide}
   */
  OutputIdentityWide(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTPUT_IDENTITY, Format: string): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputIdentityWide', 'OutputControl', OutputControl);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputIdentityWide', 'Flags', Flags);
    if (typeof Format !== 'string' || Format.includes('\0')) notText(this, 'OutputIdentityWide', 'Format', Format);
    const hr = (this.slots[78] ?? bindSlot(this, 78, 'hiiiw'))(
      this.pointer,
      OutputControl,
      Flags,
      Format,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'OutputIdentityWide');
  }

  /**
   * Returns `Callbacks` (IDebugEventCallbacksWide, dispose it when done, or null).
   * Null when none is set.
   * Since IDebugClient5, slot 79. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-geteventcallbackswide}
   */
  GetEventCallbacksWide(): IDebugEventCallbacksWide | null {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[79] ?? bindSlot(this, 79, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'GetEventCallbacksWide');
    return wrap(IDebugEventCallbacksWide, u64[at >>> 3]!, true);
  }

  /**
   * Returns nothing.
   * Pass null to take the callbacks out.
   * Since IDebugClient5, slot 80. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-seteventcallbackswide}
   */
  SetEventCallbacksWide(Callbacks?: IDebugEventCallbacksWide | null): void {
    if (!(Callbacks == null)) checkInterface(this, 'SetEventCallbacksWide', 'Callbacks', Callbacks, 'IDebugEventCallbacksWide');
    const hr = (this.slots[80] ?? bindSlot(this, 80, 'hii'))(this.pointer, pointerOf(Callbacks));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'SetEventCallbacksWide');
    if (hr >= 0) attach(this, 'SetEventCallbacksWide', Callbacks);
  }

  /**
   * Returns nothing.
   * Environment is a list of `name=value`; null inherits that of the process server.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient5, slot 81. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocess2}
   * @param Server a process server, 0n is this computer
   */
  CreateProcess2(Server: bigint, CommandLine: string, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory?: string | null, Environment?: string | readonly string[] | null): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'CreateProcess2', 'Server', Server);
    if (typeof CommandLine !== 'string' || CommandLine.includes('\0')) notText(this, 'CreateProcess2', 'CommandLine', CommandLine);
    checkStruct(this, 'CreateProcess2', 'OptionsBuffer', OptionsBuffer);
    if (!(InitialDirectory == null)) if (typeof InitialDirectory !== 'string' || InitialDirectory.includes('\0')) notText(this, 'CreateProcess2', 'InitialDirectory', InitialDirectory);
    if (!(Environment == null)) checkBlock(this, 'CreateProcess2', 'Environment', Environment);
    const at = enter(0);
    try {
      const commandLineAt = pushAnsi(CommandLine) || notAnsi(this, 'CreateProcess2', 'CommandLine', CommandLine);
      const optionsBufferAt = pushStruct(DEBUG_CREATE_PROCESS_OPTIONS, OptionsBuffer);
      const initialDirectoryAt = InitialDirectory == null ? 0 : pushAnsi(InitialDirectory) || notAnsi(this, 'CreateProcess2', 'InitialDirectory', InitialDirectory);
      const environmentAt = Environment == null ? 0 : pushAnsiBlock(Environment) || notAnsi(this, 'CreateProcess2', 'Environment', String(Environment));
      const hr = (this.slots[81] ?? bindSlot(this, 81, 'hiiiiiii'))(
        this.pointer,
        Server,
        commandLineAt,
        optionsBufferAt,
        16,
        initialDirectoryAt,
        environmentAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'CreateProcess2');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Environment is a list of `name=value`; null inherits that of the process server.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient5, slot 82. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocess2wide}
   * @param Server a process server, 0n is this computer
   */
  CreateProcess2Wide(Server: bigint, CommandLine: string, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory?: string | null, Environment?: string | readonly string[] | null): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'CreateProcess2Wide', 'Server', Server);
    if (typeof CommandLine !== 'string' || CommandLine.includes('\0')) notText(this, 'CreateProcess2Wide', 'CommandLine', CommandLine);
    checkStruct(this, 'CreateProcess2Wide', 'OptionsBuffer', OptionsBuffer);
    if (!(InitialDirectory == null)) if (typeof InitialDirectory !== 'string' || InitialDirectory.includes('\0')) notText(this, 'CreateProcess2Wide', 'InitialDirectory', InitialDirectory);
    if (!(Environment == null)) checkBlock(this, 'CreateProcess2Wide', 'Environment', Environment);
    const at = enter(0);
    try {
      const commandLineAt = pushWide(CommandLine);
      const optionsBufferAt = pushStruct(DEBUG_CREATE_PROCESS_OPTIONS, OptionsBuffer);
      const environmentAt = Environment == null ? 0 : pushWideBlock(Environment);
      const hr = (this.slots[82] ?? bindSlot(this, 82, 'hiiiiiwi'))(
        this.pointer,
        Server,
        commandLineAt,
        optionsBufferAt,
        16,
        InitialDirectory ?? null,
        environmentAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'CreateProcess2Wide');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Environment is a list of `name=value`; null inherits that of the process server.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient5, slot 83. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocessandattach2}
   * @param Server a process server, 0n is this computer
   * @param ProcessId the system's number
   * @param AttachFlags default DEBUG_ATTACH_PROCESS.DEFAULT
   */
  CreateProcessAndAttach2(Server: bigint, CommandLine: string | null, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory: string | null, Environment: string | readonly string[] | null, ProcessId: number, AttachFlags: DEBUG_ATTACH_PROCESS = 0): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'CreateProcessAndAttach2', 'Server', Server);
    if (!(CommandLine == null)) if (typeof CommandLine !== 'string' || CommandLine.includes('\0')) notText(this, 'CreateProcessAndAttach2', 'CommandLine', CommandLine);
    checkStruct(this, 'CreateProcessAndAttach2', 'OptionsBuffer', OptionsBuffer);
    if (!(InitialDirectory == null)) if (typeof InitialDirectory !== 'string' || InitialDirectory.includes('\0')) notText(this, 'CreateProcessAndAttach2', 'InitialDirectory', InitialDirectory);
    if (!(Environment == null)) checkBlock(this, 'CreateProcessAndAttach2', 'Environment', Environment);
    if (typeof ProcessId !== 'number' || ProcessId >>> 0 !== ProcessId) notU32(this, 'CreateProcessAndAttach2', 'ProcessId', ProcessId);
    if (typeof AttachFlags !== 'number' || AttachFlags >>> 0 !== AttachFlags) notU32(this, 'CreateProcessAndAttach2', 'AttachFlags', AttachFlags);
    const at = enter(0);
    try {
      const commandLineAt = CommandLine == null ? 0 : pushAnsi(CommandLine) || notAnsi(this, 'CreateProcessAndAttach2', 'CommandLine', CommandLine);
      const optionsBufferAt = pushStruct(DEBUG_CREATE_PROCESS_OPTIONS, OptionsBuffer);
      const initialDirectoryAt = InitialDirectory == null ? 0 : pushAnsi(InitialDirectory) || notAnsi(this, 'CreateProcessAndAttach2', 'InitialDirectory', InitialDirectory);
      const environmentAt = Environment == null ? 0 : pushAnsiBlock(Environment) || notAnsi(this, 'CreateProcessAndAttach2', 'Environment', String(Environment));
      const hr = (this.slots[83] ?? bindSlot(this, 83, 'hiiiiiiiii'))(
        this.pointer,
        Server,
        commandLineAt,
        optionsBufferAt,
        16,
        initialDirectoryAt,
        environmentAt,
        ProcessId,
        AttachFlags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'CreateProcessAndAttach2');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Environment is a list of `name=value`; null inherits that of the process server.
   * Can end the process. Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.
   * Since IDebugClient5, slot 84. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocessandattach2wide}
   * @param Server a process server, 0n is this computer
   * @param ProcessId the system's number
   * @param AttachFlags default DEBUG_ATTACH_PROCESS.DEFAULT
   */
  CreateProcessAndAttach2Wide(Server: bigint, CommandLine: string | null, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory: string | null, Environment: string | readonly string[] | null, ProcessId: number, AttachFlags: DEBUG_ATTACH_PROCESS = 0): void {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'CreateProcessAndAttach2Wide', 'Server', Server);
    if (!(CommandLine == null)) if (typeof CommandLine !== 'string' || CommandLine.includes('\0')) notText(this, 'CreateProcessAndAttach2Wide', 'CommandLine', CommandLine);
    checkStruct(this, 'CreateProcessAndAttach2Wide', 'OptionsBuffer', OptionsBuffer);
    if (!(InitialDirectory == null)) if (typeof InitialDirectory !== 'string' || InitialDirectory.includes('\0')) notText(this, 'CreateProcessAndAttach2Wide', 'InitialDirectory', InitialDirectory);
    if (!(Environment == null)) checkBlock(this, 'CreateProcessAndAttach2Wide', 'Environment', Environment);
    if (typeof ProcessId !== 'number' || ProcessId >>> 0 !== ProcessId) notU32(this, 'CreateProcessAndAttach2Wide', 'ProcessId', ProcessId);
    if (typeof AttachFlags !== 'number' || AttachFlags >>> 0 !== AttachFlags) notU32(this, 'CreateProcessAndAttach2Wide', 'AttachFlags', AttachFlags);
    const at = enter(0);
    try {
      const commandLineAt = CommandLine == null ? 0 : pushWide(CommandLine);
      const optionsBufferAt = pushStruct(DEBUG_CREATE_PROCESS_OPTIONS, OptionsBuffer);
      const environmentAt = Environment == null ? 0 : pushWideBlock(Environment);
      const hr = (this.slots[84] ?? bindSlot(this, 84, 'hiiiiiwiii'))(
        this.pointer,
        Server,
        commandLineAt,
        optionsBufferAt,
        16,
        InitialDirectory ?? null,
        environmentAt,
        ProcessId,
        AttachFlags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'CreateProcessAndAttach2Wide');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none).
   * Since IDebugClient5, slot 85. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-pushoutputlineprefix}
   */
  PushOutputLinePrefix(NewPrefix?: string | null): bigint {
    if (!(NewPrefix == null)) if (typeof NewPrefix !== 'string' || NewPrefix.includes('\0')) notText(this, 'PushOutputLinePrefix', 'NewPrefix', NewPrefix);
    const at = enter(8);
    try {
      const newPrefixAt = NewPrefix == null ? 0 : pushAnsi(NewPrefix) || notAnsi(this, 'PushOutputLinePrefix', 'NewPrefix', NewPrefix);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[85] ?? bindSlot(this, 85, 'hiii'))(this.pointer, newPrefixAt, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'PushOutputLinePrefix');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none).
   * Since IDebugClient5, slot 86. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-pushoutputlineprefixwide}
   */
  PushOutputLinePrefixWide(NewPrefix?: string | null): bigint {
    if (!(NewPrefix == null)) if (typeof NewPrefix !== 'string' || NewPrefix.includes('\0')) notText(this, 'PushOutputLinePrefixWide', 'NewPrefix', NewPrefix);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[86] ?? bindSlot(this, 86, 'hiwi'))(
      this.pointer,
      NewPrefix ?? null,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'PushOutputLinePrefixWide');
    return u64[at >>> 3]!;
  }

  /**
   * Returns nothing.
   * Can end the process. A handle that PushOutputLinePrefix did not return is taken as it is, and the next output with a prefix brings the process down.
   * Since IDebugClient5, slot 87. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-popoutputlineprefix}
   * @param Handle a handle of the target, 0 where there is none
   */
  PopOutputLinePrefix(Handle: bigint): void {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'PopOutputLinePrefix', 'Handle', Handle);
    const hr = (this.slots[87] ?? bindSlot(this, 87, 'hii'))(this.pointer, Handle);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'PopOutputLinePrefix');
  }

  /**
   * Returns `Count` (32 bits, unsigned).
   * Since IDebugClient5, slot 88. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getnumberinputcallbacks}
   */
  GetNumberInputCallbacks(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[88] ?? bindSlot(this, 88, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'GetNumberInputCallbacks');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Count` (32 bits, unsigned).
   * Since IDebugClient5, slot 89. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getnumberoutputcallbacks}
   */
  GetNumberOutputCallbacks(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[89] ?? bindSlot(this, 89, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'GetNumberOutputCallbacks');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Count` (32 bits, unsigned).
   * Since IDebugClient5, slot 90. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getnumbereventcallbacks}
   */
  GetNumberEventCallbacks(EventFlags: DEBUG_EVENT): number {
    if (typeof EventFlags !== 'number' || EventFlags >>> 0 !== EventFlags) notU32(this, 'GetNumberEventCallbacks', 'EventFlags', EventFlags);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[90] ?? bindSlot(this, 90, 'hiii'))(this.pointer, EventFlags, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'GetNumberEventCallbacks');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugClient5, slot 91. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getquitlockstring}
   */
  GetQuitLockString(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[91] ?? bindSlot(this, 91, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'GetQuitLockString');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetQuitLockString');
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
   * Since IDebugClient5, slot 92. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setquitlockstring}
   */
  SetQuitLockString(String: string): void {
    if (typeof String !== 'string' || String.includes('\0')) notText(this, 'SetQuitLockString', 'String', String);
    const at = enter(0);
    try {
      const stringAt = pushAnsi(String) || notAnsi(this, 'SetQuitLockString', 'String', String);
      const hr = (this.slots[92] ?? bindSlot(this, 92, 'hii'))(this.pointer, stringAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'SetQuitLockString');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugClient5, slot 93. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getquitlockstringwide}
   */
  GetQuitLockStringWide(): string {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[93] ?? bindSlot(this, 93, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'GetQuitLockStringWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetQuitLockStringWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugClient5, slot 94. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setquitlockstringwide}
   */
  SetQuitLockStringWide(String: string): void {
    if (typeof String !== 'string' || String.includes('\0')) notText(this, 'SetQuitLockStringWide', 'String', String);
    const hr = (this.slots[94] ?? bindSlot(this, 94, 'hiw'))(this.pointer, String);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient5', 'SetQuitLockStringWide');
  }
}

/** Methods of {@link IDebugClient5} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugClient5Hr extends IDebugClient4Hr {
  /** {@link IDebugClient5.AttachKernelWide} without throwing, slot 66. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-attachkernelwide} */
  AttachKernelWide(Flags: DEBUG_ATTACH_KERNEL, ConnectOptions?: string | null): { hresult: number };
  /** {@link IDebugClient5.GetKernelConnectionOptionsWide} without throwing, slot 67. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getkernelconnectionoptionswide} */
  GetKernelConnectionOptionsWide(): { hresult: number; Buffer: string };
  /** {@link IDebugClient5.SetKernelConnectionOptionsWide} without throwing, slot 68. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setkernelconnectionoptionswide} */
  SetKernelConnectionOptionsWide(Options: string): { hresult: number };
  /** {@link IDebugClient5.StartProcessServerWide} without throwing, slot 69. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-startprocessserverwide} */
  StartProcessServerWide(Flags: DEBUG_CLASS, Options: string): { hresult: number };
  /** {@link IDebugClient5.ConnectProcessServerWide} without throwing, slot 70. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-connectprocessserverwide} */
  ConnectProcessServerWide(RemoteOptions: string): { hresult: number; Server: bigint };
  /** {@link IDebugClient5.StartServerWide} without throwing, slot 71. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-startserverwide} */
  StartServerWide(Options: string): { hresult: number };
  /** {@link IDebugClient5.OutputServersWide} without throwing, slot 72. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-outputserverswide} */
  OutputServersWide(OutputControl: DEBUG_OUTCTL, Machine: string, Flags: DEBUG_SERVERS): { hresult: number };
  /** {@link IDebugClient5.GetOutputCallbacksWide} without throwing, slot 73. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getoutputcallbackswide} */
  GetOutputCallbacksWide(): { hresult: number; Callbacks: IDebugOutputCallbacksWide | null };
  /** {@link IDebugClient5.SetOutputCallbacksWide} without throwing, slot 74. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setoutputcallbackswide} */
  SetOutputCallbacksWide(Callbacks?: IDebugOutputCallbacksWide | null): { hresult: number };
  /** {@link IDebugClient5.GetOutputLinePrefixWide} without throwing, slot 75. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getoutputlineprefixwide} */
  GetOutputLinePrefixWide(): { hresult: number; Buffer: string };
  /** {@link IDebugClient5.SetOutputLinePrefixWide} without throwing, slot 76. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setoutputlineprefixwide} */
  SetOutputLinePrefixWide(Prefix?: string | null): { hresult: number };
  /** {@link IDebugClient5.GetIdentityWide} without throwing, slot 77. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getidentitywide} */
  GetIdentityWide(): { hresult: number; Buffer: string };
  /** {@link IDebugClient5.OutputIdentityWide} without throwing, slot 78. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-outputidentitywide} */
  OutputIdentityWide(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTPUT_IDENTITY, Format: string): { hresult: number };
  /** {@link IDebugClient5.GetEventCallbacksWide} without throwing, slot 79. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-geteventcallbackswide} */
  GetEventCallbacksWide(): { hresult: number; Callbacks: IDebugEventCallbacksWide | null };
  /** {@link IDebugClient5.SetEventCallbacksWide} without throwing, slot 80. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-seteventcallbackswide} */
  SetEventCallbacksWide(Callbacks?: IDebugEventCallbacksWide | null): { hresult: number };
  /** {@link IDebugClient5.CreateProcess2} without throwing, slot 81. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocess2} */
  CreateProcess2(Server: bigint, CommandLine: string, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory?: string | null, Environment?: string | readonly string[] | null): { hresult: number };
  /** {@link IDebugClient5.CreateProcess2Wide} without throwing, slot 82. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocess2wide} */
  CreateProcess2Wide(Server: bigint, CommandLine: string, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory?: string | null, Environment?: string | readonly string[] | null): { hresult: number };
  /** {@link IDebugClient5.CreateProcessAndAttach2} without throwing, slot 83. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocessandattach2} */
  CreateProcessAndAttach2(Server: bigint, CommandLine: string | null, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory: string | null, Environment: string | readonly string[] | null, ProcessId: number, AttachFlags?: DEBUG_ATTACH_PROCESS): { hresult: number };
  /** {@link IDebugClient5.CreateProcessAndAttach2Wide} without throwing, slot 84. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocessandattach2wide} */
  CreateProcessAndAttach2Wide(Server: bigint, CommandLine: string | null, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory: string | null, Environment: string | readonly string[] | null, ProcessId: number, AttachFlags?: DEBUG_ATTACH_PROCESS): { hresult: number };
  /** {@link IDebugClient5.PushOutputLinePrefix} without throwing, slot 85. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-pushoutputlineprefix} */
  PushOutputLinePrefix(NewPrefix?: string | null): { hresult: number; Handle: bigint };
  /** {@link IDebugClient5.PushOutputLinePrefixWide} without throwing, slot 86. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-pushoutputlineprefixwide} */
  PushOutputLinePrefixWide(NewPrefix?: string | null): { hresult: number; Handle: bigint };
  /** {@link IDebugClient5.PopOutputLinePrefix} without throwing, slot 87. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-popoutputlineprefix} */
  PopOutputLinePrefix(Handle: bigint): { hresult: number };
  /** {@link IDebugClient5.GetNumberInputCallbacks} without throwing, slot 88. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getnumberinputcallbacks} */
  GetNumberInputCallbacks(): { hresult: number; Count: number };
  /** {@link IDebugClient5.GetNumberOutputCallbacks} without throwing, slot 89. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getnumberoutputcallbacks} */
  GetNumberOutputCallbacks(): { hresult: number; Count: number };
  /** {@link IDebugClient5.GetNumberEventCallbacks} without throwing, slot 90. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getnumbereventcallbacks} */
  GetNumberEventCallbacks(EventFlags: DEBUG_EVENT): { hresult: number; Count: number };
  /** {@link IDebugClient5.GetQuitLockString} without throwing, slot 91. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getquitlockstring} */
  GetQuitLockString(): { hresult: number; Buffer: string };
  /** {@link IDebugClient5.SetQuitLockString} without throwing, slot 92. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setquitlockstring} */
  SetQuitLockString(String: string): { hresult: number };
  /** {@link IDebugClient5.GetQuitLockStringWide} without throwing, slot 93. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getquitlockstringwide} */
  GetQuitLockStringWide(): { hresult: number; Buffer: string };
  /** {@link IDebugClient5.SetQuitLockStringWide} without throwing, slot 94. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setquitlockstringwide} */
  SetQuitLockStringWide(String: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugClient5; all optional. */
export interface IDebugClient5Handlers extends IDebugClient4Handlers {
  /** Receives {@link IDebugClient5.AttachKernelWide}, slot 66; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-attachkernelwide} */
  AttachKernelWide?(Flags: DEBUG_ATTACH_KERNEL, ConnectOptions: string | null): void;
  /** Receives {@link IDebugClient5.GetKernelConnectionOptionsWide}, slot 67; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getkernelconnectionoptionswide} */
  GetKernelConnectionOptionsWide?(): string;
  /** Receives {@link IDebugClient5.SetKernelConnectionOptionsWide}, slot 68; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setkernelconnectionoptionswide} */
  SetKernelConnectionOptionsWide?(Options: string): void;
  /** Receives {@link IDebugClient5.StartProcessServerWide}, slot 69; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-startprocessserverwide} */
  StartProcessServerWide?(Flags: DEBUG_CLASS, Options: string): void;
  /** Receives {@link IDebugClient5.ConnectProcessServerWide}, slot 70; return `Server`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-connectprocessserverwide} */
  ConnectProcessServerWide?(RemoteOptions: string): bigint;
  /** Receives {@link IDebugClient5.StartServerWide}, slot 71; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-startserverwide} */
  StartServerWide?(Options: string): void;
  /** Receives {@link IDebugClient5.OutputServersWide}, slot 72; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-outputserverswide} */
  OutputServersWide?(OutputControl: DEBUG_OUTCTL, Machine: string, Flags: DEBUG_SERVERS): void;
  /** Receives {@link IDebugClient5.GetOutputCallbacksWide}, slot 73; return `Callbacks`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getoutputcallbackswide} */
  GetOutputCallbacksWide?(): IDebugOutputCallbacksWide | null;
  /** Receives {@link IDebugClient5.SetOutputCallbacksWide}, slot 74; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setoutputcallbackswide} */
  SetOutputCallbacksWide?(Callbacks: IDebugOutputCallbacksWide | null): void;
  /** Receives {@link IDebugClient5.GetOutputLinePrefixWide}, slot 75; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getoutputlineprefixwide} */
  GetOutputLinePrefixWide?(): string;
  /** Receives {@link IDebugClient5.SetOutputLinePrefixWide}, slot 76; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setoutputlineprefixwide} */
  SetOutputLinePrefixWide?(Prefix: string | null): void;
  /** Receives {@link IDebugClient5.GetIdentityWide}, slot 77; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getidentitywide} */
  GetIdentityWide?(): string;
  /** Receives {@link IDebugClient5.OutputIdentityWide}, slot 78; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-outputidentitywide} */
  OutputIdentityWide?(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTPUT_IDENTITY, Format: string): void;
  /** Receives {@link IDebugClient5.GetEventCallbacksWide}, slot 79; return `Callbacks`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-geteventcallbackswide} */
  GetEventCallbacksWide?(): IDebugEventCallbacksWide | null;
  /** Receives {@link IDebugClient5.SetEventCallbacksWide}, slot 80; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-seteventcallbackswide} */
  SetEventCallbacksWide?(Callbacks: IDebugEventCallbacksWide | null): void;
  /** Receives {@link IDebugClient5.CreateProcess2}, slot 81; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocess2} */
  CreateProcess2?(Server: bigint, CommandLine: string, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory: string | null, Environment: string[] | null): void;
  /** Receives {@link IDebugClient5.CreateProcess2Wide}, slot 82; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocess2wide} */
  CreateProcess2Wide?(Server: bigint, CommandLine: string, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory: string | null, Environment: string[] | null): void;
  /** Receives {@link IDebugClient5.CreateProcessAndAttach2}, slot 83; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocessandattach2} */
  CreateProcessAndAttach2?(Server: bigint, CommandLine: string | null, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory: string | null, Environment: string[] | null, ProcessId: number, AttachFlags: DEBUG_ATTACH_PROCESS): void;
  /** Receives {@link IDebugClient5.CreateProcessAndAttach2Wide}, slot 84; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-createprocessandattach2wide} */
  CreateProcessAndAttach2Wide?(Server: bigint, CommandLine: string | null, OptionsBuffer: DEBUG_CREATE_PROCESS_OPTIONS, InitialDirectory: string | null, Environment: string[] | null, ProcessId: number, AttachFlags: DEBUG_ATTACH_PROCESS): void;
  /** Receives {@link IDebugClient5.PushOutputLinePrefix}, slot 85; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-pushoutputlineprefix} */
  PushOutputLinePrefix?(NewPrefix: string | null): bigint;
  /** Receives {@link IDebugClient5.PushOutputLinePrefixWide}, slot 86; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-pushoutputlineprefixwide} */
  PushOutputLinePrefixWide?(NewPrefix: string | null): bigint;
  /** Receives {@link IDebugClient5.PopOutputLinePrefix}, slot 87; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-popoutputlineprefix} */
  PopOutputLinePrefix?(Handle: bigint): void;
  /** Receives {@link IDebugClient5.GetNumberInputCallbacks}, slot 88; return `Count`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getnumberinputcallbacks} */
  GetNumberInputCallbacks?(): number;
  /** Receives {@link IDebugClient5.GetNumberOutputCallbacks}, slot 89; return `Count`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getnumberoutputcallbacks} */
  GetNumberOutputCallbacks?(): number;
  /** Receives {@link IDebugClient5.GetNumberEventCallbacks}, slot 90; return `Count`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getnumbereventcallbacks} */
  GetNumberEventCallbacks?(EventFlags: DEBUG_EVENT): number;
  /** Receives {@link IDebugClient5.GetQuitLockString}, slot 91; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getquitlockstring} */
  GetQuitLockString?(): string;
  /** Receives {@link IDebugClient5.SetQuitLockString}, slot 92; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setquitlockstring} */
  SetQuitLockString?(String: string): void;
  /** Receives {@link IDebugClient5.GetQuitLockStringWide}, slot 93; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-getquitlockstringwide} */
  GetQuitLockStringWide?(): string;
  /** Receives {@link IDebugClient5.SetQuitLockStringWide}, slot 94; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient5-setquitlockstringwide} */
  SetQuitLockStringWide?(String: string): void;
}
