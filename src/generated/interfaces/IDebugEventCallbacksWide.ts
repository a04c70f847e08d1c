// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  checkInterface,
  checkStruct,
  hot,
  methods,
  notText,
  notU32,
  notU64,
  pointerOf,
  pushStruct,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_CDS, DEBUG_CES, DEBUG_CSS, DEBUG_EVENT, DEBUG_SESSION, DEBUG_STATUS, SLE } from '../families.ts';
import { EXCEPTION_RECORD64 } from '../structs.ts';
import { IDebugBreakpoint2 } from './IDebugBreakpoint2.ts';

const { addressAt, enter, leave, pending, stack, u32, u64 } = hot;

let ownIDebugEventCallbacksWide: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugeventcallbackswide} */
export class IDebugEventCallbacksWide extends IUnknown {
  static override readonly interfaceName: string = 'IDebugEventCallbacksWide';
  static override readonly iid: Guid = '0690e046-9c23-45ac-a04f-987ac29ad0d3';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugEventCallbacksWide ??= methods([EXCEPTION_RECORD64, IDebugBreakpoint2], [
      '3 GetInterestMask hresult|out Mask u32',
      '4 Breakpoint status interest=1|in Bp interface type=1',
      '5 Exception status interest=2|in Exception struct type=0|in FirstChance u32',
      '6 CreateThread status interest=4|in Handle u64|in DataOffset u64|in StartOffset u64',
      '7 ExitThread status interest=8|in ExitCode u32',
      '8 CreateProcess status interest=16|in ImageFileHandle u64|in Handle u64|in BaseOffset u64|in ModuleSize u32|in ModuleName wide optional|in ImageName wide optional|in CheckSum u32|in TimeDateStamp u32|in InitialThreadHandle u64|in ThreadDataOffset u64|in StartOffset u64',
      '9 ExitProcess status interest=32|in ExitCode u32',
      '10 LoadModule status interest=64|in ImageFileHandle u64|in BaseOffset u64|in ModuleSize u32|in ModuleName wide optional|in ImageName wide optional|in CheckSum u32|in TimeDateStamp u32',
      '11 UnloadModule status interest=128|in ImageBaseName wide optional|in BaseOffset u64',
      '12 SystemError status interest=256|in Error u32|in Level u32',
      '13 SessionStatus hresult interest=512|in Status u32',
      '14 ChangeDebuggeeState hresult interest=1024|in Flags u32|in Argument u64',
      '15 ChangeEngineState hresult interest=2048|in Flags u32|in Argument u64',
      '16 ChangeSymbolState hresult interest=4096|in Flags u32|in Argument u64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugEventCallbacksWideHr;
  /** Only in the type: what `implement(IDebugEventCallbacksWide, …)` accepts. */
  declare readonly handlers?: IDebugEventCallbacksWideHandlers;

  /**
   * Returns `Mask` (DEBUG_EVENT).
   * Since IDebugEventCallbacksWide, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-getinterestmask}
   */
  GetInterestMask(): DEBUG_EVENT {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugEventCallbacksWide', 'GetInterestMask');
    return u32[at >>> 2]!;
  }

  /**
   * Answers with a DEBUG_STATUS; nothing means NO_CHANGE.
   * Since IDebugEventCallbacksWide, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-breakpoint}
   */
  Breakpoint(Bp: IDebugBreakpoint2): DEBUG_STATUS {
    checkInterface(this, 'Breakpoint', 'Bp', Bp, 'IDebugBreakpoint2');
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, pointerOf(Bp));
    if (pending.fault !== undefined) settle(0, 'IDebugEventCallbacksWide', 'Breakpoint');
    return hr >>> 0;
  }

  /**
   * Answers with a DEBUG_STATUS; nothing means NO_CHANGE.
   * Since IDebugEventCallbacksWide, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-exception}
   * @param FirstChance 0 at the second chance
   */
  Exception(Exception: EXCEPTION_RECORD64, FirstChance: number): DEBUG_STATUS {
    checkStruct(this, 'Exception', 'Exception', Exception);
    if (typeof FirstChance !== 'number' || FirstChance >>> 0 !== FirstChance) notU32(this, 'Exception', 'FirstChance', FirstChance);
    const at = enter(0);
    try {
      const exceptionAt = pushStruct(EXCEPTION_RECORD64, Exception);
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiii'))(this.pointer, exceptionAt, FirstChance);
      if (pending.fault !== undefined) settle(0, 'IDebugEventCallbacksWide', 'Exception');
      return hr >>> 0;
    } finally {
      leave(at);
    }
  }

  /**
   * Answers with a DEBUG_STATUS; nothing means NO_CHANGE.
   * Since IDebugEventCallbacksWide, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-createthread}
   * @param Handle a handle of the target, 0 where there is none
   * @param DataOffset an address in the target
   * @param StartOffset an address in the target
   */
  CreateThread(Handle: bigint, DataOffset: bigint, StartOffset: bigint): DEBUG_STATUS {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'CreateThread', 'Handle', Handle);
    if (typeof DataOffset !== 'bigint' || BigInt.asUintN(64, DataOffset) !== DataOffset) notU64(this, 'CreateThread', 'DataOffset', DataOffset);
    if (typeof StartOffset !== 'bigint' || BigInt.asUintN(64, StartOffset) !== StartOffset) notU64(this, 'CreateThread', 'StartOffset', StartOffset);
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiii'))(
      this.pointer,
      Handle,
      DataOffset,
      StartOffset,
    );
    if (pending.fault !== undefined) settle(0, 'IDebugEventCallbacksWide', 'CreateThread');
    return hr >>> 0;
  }

  /**
   * Answers with a DEBUG_STATUS; nothing means NO_CHANGE.
   * Since IDebugEventCallbacksWide, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-exitthread}
   * @param ExitCode STILL_ACTIVE (259) while it runs
   */
  ExitThread(ExitCode: number): DEBUG_STATUS {
    if (typeof ExitCode !== 'number' || ExitCode >>> 0 !== ExitCode) notU32(this, 'ExitThread', 'ExitCode', ExitCode);
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hii'))(this.pointer, ExitCode);
    if (pending.fault !== undefined) settle(0, 'IDebugEventCallbacksWide', 'ExitThread');
    return hr >>> 0;
  }

  /**
   * Answers with a DEBUG_STATUS; nothing means NO_CHANGE.
   * Since IDebugEventCallbacksWide, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-createprocess}
   * @param ImageFileHandle a handle of the debugger, 0 where there is none
   * @param Handle a handle of the target, 0 where there is none
   * @param BaseOffset base address of a module
   * @param ModuleSize in bytes
   * @param TimeDateStamp seconds since 1970, UTC
   * @param ThreadDataOffset an address in the target
   * @param StartOffset an address in the target
   */
  CreateProcess(ImageFileHandle: bigint, Handle: bigint, BaseOffset: bigint, ModuleSize: number, ModuleName: string | null, ImageName: string | null, CheckSum: number, TimeDateStamp: number, InitialThreadHandle: bigint, ThreadDataOffset: bigint, StartOffset: bigint): DEBUG_STATUS {
    if (typeof ImageFileHandle !== 'bigint' || BigInt.asUintN(64, ImageFileHandle) !== ImageFileHandle) notU64(this, 'CreateProcess', 'ImageFileHandle', ImageFileHandle);
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'CreateProcess', 'Handle', Handle);
    if (typeof BaseOffset !== 'bigint' || BigInt.asUintN(64, BaseOffset) !== BaseOffset) notU64(this, 'CreateProcess', 'BaseOffset', BaseOffset);
    if (typeof ModuleSize !== 'number' || ModuleSize >>> 0 !== ModuleSize) notU32(this, 'CreateProcess', 'ModuleSize', ModuleSize);
    if (!(ModuleName == null)) if (typeof ModuleName !== 'string' || ModuleName.includes('\0')) notText(this, 'CreateProcess', 'ModuleName', ModuleName);
    if (!(ImageName == null)) if (typeof ImageName !== 'string' || ImageName.includes('\0')) notText(this, 'CreateProcess', 'ImageName', ImageName);
    if (typeof CheckSum !== 'number' || CheckSum >>> 0 !== CheckSum) notU32(this, 'CreateProcess', 'CheckSum', CheckSum);
    if (typeof TimeDateStamp !== 'number' || TimeDateStamp >>> 0 !== TimeDateStamp) notU32(this, 'CreateProcess', 'TimeDateStamp', TimeDateStamp);
    if (typeof InitialThreadHandle !== 'bigint' || BigInt.asUintN(64, InitialThreadHandle) !== InitialThreadHandle) notU64(this, 'CreateProcess', 'InitialThreadHandle', InitialThreadHandle);
    if (typeof ThreadDataOffset !== 'bigint' || BigInt.asUintN(64, ThreadDataOffset) !== ThreadDataOffset) notU64(this, 'CreateProcess', 'ThreadDataOffset', ThreadDataOffset);
    if (typeof StartOffset !== 'bigint' || BigInt.asUintN(64, StartOffset) !== StartOffset) notU64(this, 'CreateProcess', 'StartOffset', StartOffset);
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiiiiiwwiiiii'))(
      this.pointer,
      ImageFileHandle,
      Handle,
      BaseOffset,
      ModuleSize,
      ModuleName ?? null,
      ImageName ?? null,
      CheckSum,
      TimeDateStamp,
      InitialThreadHandle,
      ThreadDataOffset,
      StartOffset,
    );
    if (pending.fault !== undefined) settle(0, 'IDebugEventCallbacksWide', 'CreateProcess');
    return hr >>> 0;
  }

  /**
   * Answers with a DEBUG_STATUS; nothing means NO_CHANGE.
   * Since IDebugEventCallbacksWide, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-exitprocess}
   * @param ExitCode STILL_ACTIVE (259) while it runs
   */
  ExitProcess(ExitCode: number): DEBUG_STATUS {
    if (typeof ExitCode !== 'number' || ExitCode >>> 0 !== ExitCode) notU32(this, 'ExitProcess', 'ExitCode', ExitCode);
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, ExitCode);
    if (pending.fault !== undefined) settle(0, 'IDebugEventCallbacksWide', 'ExitProcess');
    return hr >>> 0;
  }

  /**
   * Answers with a DEBUG_STATUS; nothing means NO_CHANGE.
   * Since IDebugEventCallbacksWide, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-loadmodule}
   * @param ImageFileHandle a handle of the debugger, 0 where there is none
   * @param BaseOffset base address of a module
   * @param ModuleSize in bytes
   * @param TimeDateStamp seconds since 1970, UTC
   */
  LoadModule(ImageFileHandle: bigint, BaseOffset: bigint, ModuleSize: number, ModuleName: string | null, ImageName: string | null, CheckSum: number, TimeDateStamp: number): DEBUG_STATUS {
    if (typeof ImageFileHandle !== 'bigint' || BigInt.asUintN(64, ImageFileHandle) !== ImageFileHandle) notU64(this, 'LoadModule', 'ImageFileHandle', ImageFileHandle);
    if (typeof BaseOffset !== 'bigint' || BigInt.asUintN(64, BaseOffset) !== BaseOffset) notU64(this, 'LoadModule', 'BaseOffset', BaseOffset);
    if (typeof ModuleSize !== 'number' || ModuleSize >>> 0 !== ModuleSize) notU32(this, 'LoadModule', 'ModuleSize', ModuleSize);
    if (!(ModuleName == null)) if (typeof ModuleName !== 'string' || ModuleName.includes('\0')) notText(this, 'LoadModule', 'ModuleName', ModuleName);
    if (!(ImageName == null)) if (typeof ImageName !== 'string' || ImageName.includes('\0')) notText(this, 'LoadModule', 'ImageName', ImageName);
    if (typeof CheckSum !== 'number' || CheckSum >>> 0 !== CheckSum) notU32(this, 'LoadModule', 'CheckSum', CheckSum);
    if (typeof TimeDateStamp !== 'number' || TimeDateStamp >>> 0 !== TimeDateStamp) notU32(this, 'LoadModule', 'TimeDateStamp', TimeDateStamp);
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiiiwwii'))(
      this.pointer,
      ImageFileHandle,
      BaseOffset,
      ModuleSize,
      ModuleName ?? null,
      ImageName ?? null,
      CheckSum,
      TimeDateStamp,
    );
    if (pending.fault !== undefined) settle(0, 'IDebugEventCallbacksWide', 'LoadModule');
    return hr >>> 0;
  }

  /**
   * Answers with a DEBUG_STATUS; nothing means NO_CHANGE.
   * Since IDebugEventCallbacksWide, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-unloadmodule}
   * @param BaseOffset base address of a module
   */
  UnloadModule(ImageBaseName: string | null, BaseOffset: bigint): DEBUG_STATUS {
    if (!(ImageBaseName == null)) if (typeof ImageBaseName !== 'string' || ImageBaseName.includes('\0')) notText(this, 'UnloadModule', 'ImageBaseName', ImageBaseName);
    if (typeof BaseOffset !== 'bigint' || BigInt.asUintN(64, BaseOffset) !== BaseOffset) notU64(this, 'UnloadModule', 'BaseOffset', BaseOffset);
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiwi'))(
      this.pointer,
      ImageBaseName ?? null,
      BaseOffset,
    );
    if (pending.fault !== undefined) settle(0, 'IDebugEventCallbacksWide', 'UnloadModule');
    return hr >>> 0;
  }

  /**
   * Answers with a DEBUG_STATUS; nothing means NO_CHANGE.
   * Since IDebugEventCallbacksWide, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-systemerror}
   */
  SystemError(Error: number, Level: SLE): DEBUG_STATUS {
    if (typeof Error !== 'number' || Error >>> 0 !== Error) notU32(this, 'SystemError', 'Error', Error);
    if (typeof Level !== 'number' || Level >>> 0 !== Level) notU32(this, 'SystemError', 'Level', Level);
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiii'))(this.pointer, Error, Level);
    if (pending.fault !== undefined) settle(0, 'IDebugEventCallbacksWide', 'SystemError');
    return hr >>> 0;
  }

  /**
   * Returns nothing.
   * Since IDebugEventCallbacksWide, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-sessionstatus}
   */
  SessionStatus(Status: DEBUG_SESSION): void {
    if (typeof Status !== 'number' || Status >>> 0 !== Status) notU32(this, 'SessionStatus', 'Status', Status);
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hii'))(this.pointer, Status);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugEventCallbacksWide', 'SessionStatus');
  }

  /**
   * Returns nothing.
   * Since IDebugEventCallbacksWide, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-changedebuggeestate}
   */
  ChangeDebuggeeState(Flags: DEBUG_CDS, Argument: bigint): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'ChangeDebuggeeState', 'Flags', Flags);
    if (typeof Argument !== 'bigint' || BigInt.asUintN(64, Argument) !== Argument) notU64(this, 'ChangeDebuggeeState', 'Argument', Argument);
    const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiii'))(this.pointer, Flags, Argument);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugEventCallbacksWide', 'ChangeDebuggeeState');
  }

  /**
   * Returns nothing.
   * Since IDebugEventCallbacksWide, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-changeenginestate}
   */
  ChangeEngineState(Flags: DEBUG_CES, Argument: bigint): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'ChangeEngineState', 'Flags', Flags);
    if (typeof Argument !== 'bigint' || BigInt.asUintN(64, Argument) !== Argument) notU64(this, 'ChangeEngineState', 'Argument', Argument);
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hiii'))(this.pointer, Flags, Argument);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugEventCallbacksWide', 'ChangeEngineState');
  }

  /**
   * Returns nothing.
   * Since IDebugEventCallbacksWide, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-changesymbolstate}
   */
  ChangeSymbolState(Flags: DEBUG_CSS, Argument: bigint): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'ChangeSymbolState', 'Flags', Flags);
    if (typeof Argument !== 'bigint' || BigInt.asUintN(64, Argument) !== Argument) notU64(this, 'ChangeSymbolState', 'Argument', Argument);
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hiii'))(this.pointer, Flags, Argument);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugEventCallbacksWide', 'ChangeSymbolState');
  }
}

/** Methods of {@link IDebugEventCallbacksWide} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugEventCallbacksWideHr {
  /** {@link IDebugEventCallbacksWide.GetInterestMask} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-getinterestmask} */
  GetInterestMask(): { hresult: number; Mask: DEBUG_EVENT };
  /** {@link IDebugEventCallbacksWide.SessionStatus} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-sessionstatus} */
  SessionStatus(Status: DEBUG_SESSION): { hresult: number };
  /** {@link IDebugEventCallbacksWide.ChangeDebuggeeState} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-changedebuggeestate} */
  ChangeDebuggeeState(Flags: DEBUG_CDS, Argument: bigint): { hresult: number };
  /** {@link IDebugEventCallbacksWide.ChangeEngineState} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-changeenginestate} */
  ChangeEngineState(Flags: DEBUG_CES, Argument: bigint): { hresult: number };
  /** {@link IDebugEventCallbacksWide.ChangeSymbolState} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-changesymbolstate} */
  ChangeSymbolState(Flags: DEBUG_CSS, Argument: bigint): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugEventCallbacksWide; all optional. */
export interface IDebugEventCallbacksWideHandlers {
  /** Receives {@link IDebugEventCallbacksWide.GetInterestMask}, slot 3; return `Mask`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-getinterestmask} */
  GetInterestMask?(): DEBUG_EVENT;
  /** Receives {@link IDebugEventCallbacksWide.Breakpoint}, slot 4; return a DEBUG_STATUS, or nothing for NO_CHANGE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-breakpoint} */
  Breakpoint?(Bp: IDebugBreakpoint2): DEBUG_STATUS | void;
  /** Receives {@link IDebugEventCallbacksWide.Exception}, slot 5; return a DEBUG_STATUS, or nothing for NO_CHANGE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-exception} */
  Exception?(Exception: EXCEPTION_RECORD64, FirstChance: number): DEBUG_STATUS | void;
  /** Receives {@link IDebugEventCallbacksWide.CreateThread}, slot 6; return a DEBUG_STATUS, or nothing for NO_CHANGE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-createthread} */
  CreateThread?(Handle: bigint, DataOffset: bigint, StartOffset: bigint): DEBUG_STATUS | void;
  /** Receives {@link IDebugEventCallbacksWide.ExitThread}, slot 7; return a DEBUG_STATUS, or nothing for NO_CHANGE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-exitthread} */
  ExitThread?(ExitCode: number): DEBUG_STATUS | void;
  /** Receives {@link IDebugEventCallbacksWide.CreateProcess}, slot 8; return a DEBUG_STATUS, or nothing for NO_CHANGE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-createprocess} */
  CreateProcess?(ImageFileHandle: bigint, Handle: bigint, BaseOffset: bigint, ModuleSize: number, ModuleName: string | null, ImageName: string | null, CheckSum: number, TimeDateStamp: number, InitialThreadHandle: bigint, ThreadDataOffset: bigint, StartOffset: bigint): DEBUG_STATUS | void;
  /** Receives {@link IDebugEventCallbacksWide.ExitProcess}, slot 9; return a DEBUG_STATUS, or nothing for NO_CHANGE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-exitprocess} */
  ExitProcess?(ExitCode: number): DEBUG_STATUS | void;
  /** Receives {@link IDebugEventCallbacksWide.LoadModule}, slot 10; return a DEBUG_STATUS, or nothing for NO_CHANGE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-loadmodule} */
  LoadModule?(ImageFileHandle: bigint, BaseOffset: bigint, ModuleSize: number, ModuleName: string | null, ImageName: string | null, CheckSum: number, TimeDateStamp: number): DEBUG_STATUS | void;
  /** Receives {@link IDebugEventCallbacksWide.UnloadModule}, slot 11; return a DEBUG_STATUS, or nothing for NO_CHANGE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-unloadmodule} */
  UnloadModule?(ImageBaseName: string | null, BaseOffset: bigint): DEBUG_STATUS | void;
  /** Receives {@link IDebugEventCallbacksWide.SystemError}, slot 12; return a DEBUG_STATUS, or nothing for NO_CHANGE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-systemerror} */
  SystemError?(Error: number, Level: SLE): DEBUG_STATUS | void;
  /** Receives {@link IDebugEventCallbacksWide.SessionStatus}, slot 13; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-sessionstatus} */
  SessionStatus?(Status: DEBUG_SESSION): void;
  /** Receives {@link IDebugEventCallbacksWide.ChangeDebuggeeState}, slot 14; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-changedebuggeestate} */
  ChangeDebuggeeState?(Flags: DEBUG_CDS, Argument: bigint): void;
  /** Receives {@link IDebugEventCallbacksWide.ChangeEngineState}, slot 15; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-changeenginestate} */
  ChangeEngineState?(Flags: DEBUG_CES, Argument: bigint): void;
  /** Receives {@link IDebugEventCallbacksWide.ChangeSymbolState}, slot 16; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugeventcallbackswide-changesymbolstate} */
  ChangeSymbolState?(Flags: DEBUG_CSS, Argument: bigint): void;
}
