// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  INTO,
  IUnknown,
  bindSlot,
  bytesAddress,
  checkBytes,
  enter,
  fault,
  freshBytes,
  leave,
  method,
  notU32,
  parameter,
  settle,
  takeBytes,
  u32,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugadvanced} */
export class IDebugAdvanced extends IUnknown {
  static override readonly interfaceName: string = 'IDebugAdvanced';
  static override readonly iid: Guid = 'f2df5f53-071f-47bd-9de6-5734c3fed689';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetThreadContext', 'hresult', [parameter('out', 'Context', 'bytes', { count: 1 }), parameter('size', 'ContextSize', 'u32')]),
      method(4, 'SetThreadContext', 'hresult', [parameter('in', 'Context', 'bytes', { count: 1 }), parameter('count', 'ContextSize', 'u32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugAdvancedHr;
  /** Only in the type: what `implement(IDebugAdvanced, …)` accepts. */
  declare readonly handlers?: IDebugAdvancedHandlers;

  /**
   * Returns the bytes of `Context`: as many as could be had.
   * `getThreadContextInto` fills a buffer of yours.
   * Since IDebugAdvanced, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced-getthreadcontext}
   */
  GetThreadContext(ContextSize: number): Uint8Array {
    if (ContextSize >>> 0 !== ContextSize) notU32(this, 'GetThreadContext', 'ContextSize', ContextSize);
    const at = enter(0);
    try {
      const contextFresh = freshBytes(ContextSize);
      const contextAt = bytesAddress(contextFresh, ContextSize);
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
        this.pointer,
        contextAt,
        ContextSize,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugAdvanced', 'GetThreadContext');
      return takeBytes(contextFresh, contextAt, ContextSize);
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugAdvanced.GetThreadContext}, but fills `Context` and returns how many bytes were written. */
  getThreadContextInto(Context: Uint8Array): number {
    checkBytes(this, 'GetThreadContext', 'Context', Context);
    const at = enter(0);
    try {
      const hr = (this.slots[3 + INTO] ?? bindSlot(this, 3 + INTO, 'hibi'))(
        this.pointer,
        Context,
        Context.byteLength,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugAdvanced', 'GetThreadContext');
      return Context.byteLength;
    } finally {
      leave(at);
    }
  }

  /** Since IDebugAdvanced, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced-setthreadcontext} */
  SetThreadContext(Context: ArrayBufferView): void {
    checkBytes(this, 'SetThreadContext', 'Context', Context);
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hibi'))(
      this.pointer,
      Context,
      Context.byteLength,
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugAdvanced', 'SetThreadContext');
  }
}

export interface IDebugAdvancedHr {
  GetThreadContext(ContextSize: number): { hresult: number; Context: Uint8Array };
  SetThreadContext(Context: ArrayBufferView): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugAdvanced; all optional. */
export interface IDebugAdvancedHandlers {
  GetThreadContext?(ContextSize: number): Uint8Array;
  SetThreadContext?(Context: Uint8Array): void;
}
