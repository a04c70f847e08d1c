// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  checkAttempt,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  notU64,
  pushAnsi,
  readAnsi,
  reserve,
  settle,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_BREAK, DEBUG_BREAKPOINT_FLAGS, DEBUG_BREAKPOINT_TYPE, IMAGE_FILE_MACHINE } from '../families.ts';
import { DEBUG_BREAKPOINT_PARAMETERS } from '../structs.ts';
import { IDebugClient } from './IDebugClient.ts';

const { addressAt, enter, leave, pending, scratch, stack, u32, u64 } = hot;

let ownIDebugBreakpoint: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugbreakpoint} */
export class IDebugBreakpoint extends IUnknown {
  static override readonly interfaceName: string = 'IDebugBreakpoint';
  static override readonly iid: Guid = '5bd9d474-5975-423a-b88b-65a8e7110e65';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugBreakpoint ??= methods([DEBUG_BREAKPOINT_PARAMETERS, IDebugClient], [
      '3 GetId hresult|out Id u32',
      '4 GetType hresult|out BreakType u32|out ProcType u32',
      '5 GetAdder hresult|out Adder interface type=1',
      '6 GetFlags hresult|out Flags u32',
      '7 AddFlags hresult|in Flags u32',
      '8 RemoveFlags hresult|in Flags u32',
      '9 SetFlags hresult|in Flags u32',
      '10 GetOffset hresult|out Offset u64',
      '11 SetOffset hresult|in Offset u64',
      '12 GetDataParameters hresult|out Size u32|out AccessType u32',
      '13 SetDataParameters hresult|in Size u32|in AccessType u32',
      '14 GetPassCount hresult|out Count u32',
      '15 SetPassCount hresult|in Count u32',
      '16 GetCurrentPassCount hresult|out Count u32',
      '17 GetMatchThreadId hresult|out Id u32',
      '18 SetMatchThreadId hresult|in Thread u32',
      '19 GetCommand hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual CommandSize u32',
      '20 SetCommand hresult|in Command ansi',
      '21 GetOffsetExpression hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual ExpressionSize u32',
      '22 SetOffsetExpression hresult|in Expression ansi',
      '23 GetParameters hresult|out Params struct type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugBreakpointHr;
  /** Only in the type: what `implement(IDebugBreakpoint, …)` accepts. */
  declare readonly handlers?: IDebugBreakpointHandlers;

  /**
   * Returns `Id` (32 bits, unsigned).
   * Since IDebugBreakpoint, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getid}
   */
  GetId(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetId');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `BreakType` (DEBUG_BREAKPOINT_TYPE), `ProcType` (IMAGE_FILE_MACHINE).
   * Since IDebugBreakpoint, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-gettype}
   */
  GetType(): { BreakType: DEBUG_BREAKPOINT_TYPE; ProcType: IMAGE_FILE_MACHINE } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetType');
    return {
      BreakType: u32[at >>> 2]!,
      ProcType: u32[(at + 4) >>> 2]!,
    };
  }

  /**
   * Returns `Adder` (IDebugClient, dispose it when done).
   * Since IDebugBreakpoint, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getadder}
   */
  GetAdder(): IDebugClient {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetAdder');
    return wrap(IDebugClient, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `Flags` (DEBUG_BREAKPOINT_FLAGS).
   * Since IDebugBreakpoint, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getflags}
   */
  GetFlags(): DEBUG_BREAKPOINT_FLAGS {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetFlags');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugBreakpoint, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-addflags}
   */
  AddFlags(Flags: DEBUG_BREAKPOINT_FLAGS): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'AddFlags', 'Flags', Flags);
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hii'))(this.pointer, Flags);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'AddFlags');
  }

  /**
   * Returns nothing.
   * Since IDebugBreakpoint, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-removeflags}
   */
  RemoveFlags(Flags: DEBUG_BREAKPOINT_FLAGS): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'RemoveFlags', 'Flags', Flags);
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, Flags);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'RemoveFlags');
  }

  /**
   * Returns nothing.
   * Since IDebugBreakpoint, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setflags}
   */
  SetFlags(Flags: DEBUG_BREAKPOINT_FLAGS): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'SetFlags', 'Flags', Flags);
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, Flags);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'SetFlags');
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugBreakpoint, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getoffset}
   */
  GetOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetOffset');
    return u64[at >>> 3]!;
  }

  /**
   * Returns nothing.
   * Since IDebugBreakpoint, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setoffset}
   * @param Offset an address in the target
   */
  SetOffset(Offset: bigint): void {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'SetOffset', 'Offset', Offset);
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, Offset);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'SetOffset');
  }

  /**
   * Returns `Size` (32 bits, unsigned, in bytes), `AccessType` (DEBUG_BREAK).
   * Since IDebugBreakpoint, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getdataparameters}
   */
  GetDataParameters(): { Size: number; AccessType: DEBUG_BREAK } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetDataParameters');
    return {
      Size: u32[at >>> 2]!,
      AccessType: u32[(at + 4) >>> 2]!,
    };
  }

  /**
   * Returns nothing.
   * Since IDebugBreakpoint, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setdataparameters}
   * @param Size in bytes
   */
  SetDataParameters(Size: number, AccessType: DEBUG_BREAK): void {
    if (typeof Size !== 'number' || Size >>> 0 !== Size) notU32(this, 'SetDataParameters', 'Size', Size);
    if (typeof AccessType !== 'number' || AccessType >>> 0 !== AccessType) notU32(this, 'SetDataParameters', 'AccessType', AccessType);
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiii'))(this.pointer, Size, AccessType);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'SetDataParameters');
  }

  /**
   * Returns `Count` (32 bits, unsigned, in hits: 1 breaks at every one).
   * Since IDebugBreakpoint, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getpasscount}
   */
  GetPassCount(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[14] ?? bindSlot(this, 14, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetPassCount');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugBreakpoint, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setpasscount}
   * @param Count in hits: 1 breaks at every one
   */
  SetPassCount(Count: number): void {
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'SetPassCount', 'Count', Count);
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hii'))(this.pointer, Count);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'SetPassCount');
  }

  /**
   * Returns `Count` (32 bits, unsigned, in hits: 1 breaks at every one).
   * Since IDebugBreakpoint, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getcurrentpasscount}
   */
  GetCurrentPassCount(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetCurrentPassCount');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugBreakpoint, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getmatchthreadid}
   */
  GetMatchThreadId(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[17] ?? bindSlot(this, 17, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetMatchThreadId');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugBreakpoint, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setmatchthreadid}
   */
  SetMatchThreadId(Thread: number): void {
    if (typeof Thread !== 'number' || Thread >>> 0 !== Thread) notU32(this, 'SetMatchThreadId', 'Thread', Thread);
    const hr = (this.slots[18] ?? bindSlot(this, 18, 'hii'))(this.pointer, Thread);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'SetMatchThreadId');
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugBreakpoint, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getcommand}
   */
  GetCommand(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[19] ?? bindSlot(this, 19, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetCommand');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetCommand');
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
   * Since IDebugBreakpoint, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setcommand}
   */
  SetCommand(Command: string): void {
    if (typeof Command !== 'string' || Command.includes('\0')) notText(this, 'SetCommand', 'Command', Command);
    const at = enter(0);
    try {
      const commandAt = pushAnsi(Command) || notAnsi(this, 'SetCommand', 'Command', Command);
      const hr = (this.slots[20] ?? bindSlot(this, 20, 'hii'))(this.pointer, commandAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'SetCommand');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugBreakpoint, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getoffsetexpression}
   */
  GetOffsetExpression(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[21] ?? bindSlot(this, 21, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetOffsetExpression');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetOffsetExpression');
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
   * Since IDebugBreakpoint, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setoffsetexpression}
   */
  SetOffsetExpression(Expression: string): void {
    if (typeof Expression !== 'string' || Expression.includes('\0')) notText(this, 'SetOffsetExpression', 'Expression', Expression);
    const at = enter(0);
    try {
      const expressionAt = pushAnsi(Expression) || notAnsi(this, 'SetOffsetExpression', 'Expression', Expression);
      const hr = (this.slots[22] ?? bindSlot(this, 22, 'hii'))(this.pointer, expressionAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'SetOffsetExpression');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Params` (DEBUG_BREAKPOINT_PARAMETERS).
   * Since IDebugBreakpoint, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getparameters}
   */
  GetParameters(): DEBUG_BREAKPOINT_PARAMETERS {
    const at = stack.top;
    const hr = (this.slots[23] ?? bindSlot(this, 23, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint', 'GetParameters');
    return DEBUG_BREAKPOINT_PARAMETERS.decode(scratch, at);
  }
}

/** Methods of {@link IDebugBreakpoint} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugBreakpointHr {
  /** {@link IDebugBreakpoint.GetId} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getid} */
  GetId(): { hresult: number; Id: number };
  /** {@link IDebugBreakpoint.GetType} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-gettype} */
  GetType(): { hresult: number; BreakType: DEBUG_BREAKPOINT_TYPE; ProcType: IMAGE_FILE_MACHINE };
  /** {@link IDebugBreakpoint.GetAdder} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getadder} */
  GetAdder(): { hresult: number; Adder: IDebugClient | null };
  /** {@link IDebugBreakpoint.GetFlags} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getflags} */
  GetFlags(): { hresult: number; Flags: DEBUG_BREAKPOINT_FLAGS };
  /** {@link IDebugBreakpoint.AddFlags} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-addflags} */
  AddFlags(Flags: DEBUG_BREAKPOINT_FLAGS): { hresult: number };
  /** {@link IDebugBreakpoint.RemoveFlags} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-removeflags} */
  RemoveFlags(Flags: DEBUG_BREAKPOINT_FLAGS): { hresult: number };
  /** {@link IDebugBreakpoint.SetFlags} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setflags} */
  SetFlags(Flags: DEBUG_BREAKPOINT_FLAGS): { hresult: number };
  /** {@link IDebugBreakpoint.GetOffset} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getoffset} */
  GetOffset(): { hresult: number; Offset: bigint };
  /** {@link IDebugBreakpoint.SetOffset} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setoffset} */
  SetOffset(Offset: bigint): { hresult: number };
  /** {@link IDebugBreakpoint.GetDataParameters} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getdataparameters} */
  GetDataParameters(): { hresult: number; Size: number; AccessType: DEBUG_BREAK };
  /** {@link IDebugBreakpoint.SetDataParameters} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setdataparameters} */
  SetDataParameters(Size: number, AccessType: DEBUG_BREAK): { hresult: number };
  /** {@link IDebugBreakpoint.GetPassCount} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getpasscount} */
  GetPassCount(): { hresult: number; Count: number };
  /** {@link IDebugBreakpoint.SetPassCount} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setpasscount} */
  SetPassCount(Count: number): { hresult: number };
  /** {@link IDebugBreakpoint.GetCurrentPassCount} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getcurrentpasscount} */
  GetCurrentPassCount(): { hresult: number; Count: number };
  /** {@link IDebugBreakpoint.GetMatchThreadId} without throwing, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getmatchthreadid} */
  GetMatchThreadId(): { hresult: number; Id: number };
  /** {@link IDebugBreakpoint.SetMatchThreadId} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setmatchthreadid} */
  SetMatchThreadId(Thread: number): { hresult: number };
  /** {@link IDebugBreakpoint.GetCommand} without throwing, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getcommand} */
  GetCommand(): { hresult: number; Buffer: string };
  /** {@link IDebugBreakpoint.SetCommand} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setcommand} */
  SetCommand(Command: string): { hresult: number };
  /** {@link IDebugBreakpoint.GetOffsetExpression} without throwing, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getoffsetexpression} */
  GetOffsetExpression(): { hresult: number; Buffer: string };
  /** {@link IDebugBreakpoint.SetOffsetExpression} without throwing, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setoffsetexpression} */
  SetOffsetExpression(Expression: string): { hresult: number };
  /** {@link IDebugBreakpoint.GetParameters} without throwing, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getparameters} */
  GetParameters(): { hresult: number; Params: DEBUG_BREAKPOINT_PARAMETERS };
}

/** Methods an object may have to receive the calls of IDebugBreakpoint; all optional. */
export interface IDebugBreakpointHandlers {
  /** Receives {@link IDebugBreakpoint.GetId}, slot 3; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getid} */
  GetId?(): number;
  /** Receives {@link IDebugBreakpoint.GetType}, slot 4; return an object of `BreakType`, `ProcType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-gettype} */
  GetType?(): { BreakType: DEBUG_BREAKPOINT_TYPE; ProcType: IMAGE_FILE_MACHINE };
  /** Receives {@link IDebugBreakpoint.GetAdder}, slot 5; return `Adder`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getadder} */
  GetAdder?(): IDebugClient;
  /** Receives {@link IDebugBreakpoint.GetFlags}, slot 6; return `Flags`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getflags} */
  GetFlags?(): DEBUG_BREAKPOINT_FLAGS;
  /** Receives {@link IDebugBreakpoint.AddFlags}, slot 7; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-addflags} */
  AddFlags?(Flags: DEBUG_BREAKPOINT_FLAGS): void;
  /** Receives {@link IDebugBreakpoint.RemoveFlags}, slot 8; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-removeflags} */
  RemoveFlags?(Flags: DEBUG_BREAKPOINT_FLAGS): void;
  /** Receives {@link IDebugBreakpoint.SetFlags}, slot 9; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setflags} */
  SetFlags?(Flags: DEBUG_BREAKPOINT_FLAGS): void;
  /** Receives {@link IDebugBreakpoint.GetOffset}, slot 10; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getoffset} */
  GetOffset?(): bigint;
  /** Receives {@link IDebugBreakpoint.SetOffset}, slot 11; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setoffset} */
  SetOffset?(Offset: bigint): void;
  /** Receives {@link IDebugBreakpoint.GetDataParameters}, slot 12; return an object of `Size`, `AccessType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getdataparameters} */
  GetDataParameters?(): { Size: number; AccessType: DEBUG_BREAK };
  /** Receives {@link IDebugBreakpoint.SetDataParameters}, slot 13; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setdataparameters} */
  SetDataParameters?(Size: number, AccessType: DEBUG_BREAK): void;
  /** Receives {@link IDebugBreakpoint.GetPassCount}, slot 14; return `Count`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getpasscount} */
  GetPassCount?(): number;
  /** Receives {@link IDebugBreakpoint.SetPassCount}, slot 15; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setpasscount} */
  SetPassCount?(Count: number): void;
  /** Receives {@link IDebugBreakpoint.GetCurrentPassCount}, slot 16; return `Count`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getcurrentpasscount} */
  GetCurrentPassCount?(): number;
  /** Receives {@link IDebugBreakpoint.GetMatchThreadId}, slot 17; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getmatchthreadid} */
  GetMatchThreadId?(): number;
  /** Receives {@link IDebugBreakpoint.SetMatchThreadId}, slot 18; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setmatchthreadid} */
  SetMatchThreadId?(Thread: number): void;
  /** Receives {@link IDebugBreakpoint.GetCommand}, slot 19; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getcommand} */
  GetCommand?(): string;
  /** Receives {@link IDebugBreakpoint.SetCommand}, slot 20; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setcommand} */
  SetCommand?(Command: string): void;
  /** Receives {@link IDebugBreakpoint.GetOffsetExpression}, slot 21; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getoffsetexpression} */
  GetOffsetExpression?(): string;
  /** Receives {@link IDebugBreakpoint.SetOffsetExpression}, slot 22; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-setoffsetexpression} */
  SetOffsetExpression?(Expression: string): void;
  /** Receives {@link IDebugBreakpoint.GetParameters}, slot 23; return `Params`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint-getparameters} */
  GetParameters?(): DEBUG_BREAKPOINT_PARAMETERS;
}
