// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugBreakpoint, type IDebugBreakpointHandlers, type IDebugBreakpointHr } from './IDebugBreakpoint.ts';
import {
  bindSlot,
  checkAttempt,
  hot,
  methods,
  notText,
  readWide,
  reserve,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';

const { addressAt, enter, leave, pending, u32 } = hot;

let ownIDebugBreakpoint2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugbreakpoint2} */
export class IDebugBreakpoint2 extends IDebugBreakpoint {
  static override readonly interfaceName: string = 'IDebugBreakpoint2';
  static override readonly iid: Guid = '1b278d20-79f2-426e-a3f9-c1ddf375d48e';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugBreakpoint2 ??= methods([], [
      '24 GetCommandWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual CommandSize u32',
      '25 SetCommandWide hresult|in Command wide',
      '26 GetOffsetExpressionWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual ExpressionSize u32',
      '27 SetOffsetExpressionWide hresult|in Expression wide',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugBreakpoint2Hr;
  /** Only in the type: what `implement(IDebugBreakpoint2, …)` accepts. */
  declare readonly handlers?: IDebugBreakpoint2Handlers;

  /**
   * Returns `Buffer` (text).
   * Since IDebugBreakpoint2, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-getcommandwide}
   */
  GetCommandWide(): string {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[24] ?? bindSlot(this, 24, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint2', 'GetCommandWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetCommandWide');
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
   * Since IDebugBreakpoint2, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-setcommandwide}
   */
  SetCommandWide(Command: string): void {
    if (typeof Command !== 'string' || Command.includes('\0')) notText(this, 'SetCommandWide', 'Command', Command);
    const hr = (this.slots[25] ?? bindSlot(this, 25, 'hiw'))(this.pointer, Command);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint2', 'SetCommandWide');
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugBreakpoint2, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-getoffsetexpressionwide}
   */
  GetOffsetExpressionWide(): string {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[26] ?? bindSlot(this, 26, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint2', 'GetOffsetExpressionWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetOffsetExpressionWide');
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
   * Since IDebugBreakpoint2, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-setoffsetexpressionwide}
   */
  SetOffsetExpressionWide(Expression: string): void {
    if (typeof Expression !== 'string' || Expression.includes('\0')) notText(this, 'SetOffsetExpressionWide', 'Expression', Expression);
    const hr = (this.slots[27] ?? bindSlot(this, 27, 'hiw'))(this.pointer, Expression);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint2', 'SetOffsetExpressionWide');
  }
}

/** Methods of {@link IDebugBreakpoint2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugBreakpoint2Hr extends IDebugBreakpointHr {
  /** {@link IDebugBreakpoint2.GetCommandWide} without throwing, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-getcommandwide} */
  GetCommandWide(): { hresult: number; Buffer: string };
  /** {@link IDebugBreakpoint2.SetCommandWide} without throwing, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-setcommandwide} */
  SetCommandWide(Command: string): { hresult: number };
  /** {@link IDebugBreakpoint2.GetOffsetExpressionWide} without throwing, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-getoffsetexpressionwide} */
  GetOffsetExpressionWide(): { hresult: number; Buffer: string };
  /** {@link IDebugBreakpoint2.SetOffsetExpressionWide} without throwing, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-setoffsetexpressionwide} */
  SetOffsetExpressionWide(Expression: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugBreakpoint2; all optional. */
export interface IDebugBreakpoint2Handlers extends IDebugBreakpointHandlers {
  /** Receives {@link IDebugBreakpoint2.GetCommandWide}, slot 24; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-getcommandwide} */
  GetCommandWide?(): string;
  /** Receives {@link IDebugBreakpoint2.SetCommandWide}, slot 25; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-setcommandwide} */
  SetCommandWide?(Command: string): void;
  /** Receives {@link IDebugBreakpoint2.GetOffsetExpressionWide}, slot 26; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-getoffsetexpressionwide} */
  GetOffsetExpressionWide?(): string;
  /** Receives {@link IDebugBreakpoint2.SetOffsetExpressionWide}, slot 27; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint2-setoffsetexpressionwide} */
  SetOffsetExpressionWide?(Expression: string): void;
}
