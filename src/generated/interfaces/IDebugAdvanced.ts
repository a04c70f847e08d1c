// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  checkBytes,
  hot,
  methods,
  notU32,
  pushBytes,
  readBytes,
  reserveCleared,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';

const { enter, leave, pending, u32 } = hot;

let ownIDebugAdvanced: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugadvanced} */
export class IDebugAdvanced extends IUnknown {
  static override readonly interfaceName: string = 'IDebugAdvanced';
  static override readonly iid: Guid = 'f2df5f53-071f-47bd-9de6-5734c3fed689';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugAdvanced ??= methods([], [
      '3 GetThreadContext hresult|out Context bytes count=1|size ContextSize u32',
      '4 SetThreadContext hresult|in Context bytes count=1|count ContextSize u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugAdvancedHr;
  /** Only in the type: what `implement(IDebugAdvanced, …)` accepts. */
  declare readonly handlers?: IDebugAdvancedHandlers;

  /**
   * Returns `Context` (bytes).
   * Since IDebugAdvanced, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced-getthreadcontext}
   * @param ContextSize room for the result, in bytes
   */
  GetThreadContext(ContextSize: number): Uint8Array {
    if (typeof ContextSize !== 'number' || ContextSize >>> 0 !== ContextSize) notU32(this, 'GetThreadContext', 'ContextSize', ContextSize);
    const at = enter(0);
    try {
      const contextAt = reserveCleared(ContextSize);
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
        this.pointer,
        contextAt.address,
        ContextSize,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugAdvanced', 'GetThreadContext');
      return readBytes(contextAt.block, contextAt.offset, ContextSize);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugAdvanced, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced-setthreadcontext}
   */
  SetThreadContext(Context: ArrayBufferView): void {
    checkBytes(this, 'SetThreadContext', 'Context', Context);
    const at = enter(0);
    try {
      const contextAt = pushBytes(Context);
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(
        this.pointer,
        contextAt,
        Context.byteLength,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugAdvanced', 'SetThreadContext');
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugAdvanced} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugAdvancedHr {
  /** {@link IDebugAdvanced.GetThreadContext} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced-getthreadcontext} */
  GetThreadContext(ContextSize: number): { hresult: number; Context: Uint8Array };
  /** {@link IDebugAdvanced.SetThreadContext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced-setthreadcontext} */
  SetThreadContext(Context: ArrayBufferView): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugAdvanced; all optional. */
export interface IDebugAdvancedHandlers {
  /** Receives {@link IDebugAdvanced.GetThreadContext}, slot 3; return `Context`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced-getthreadcontext} */
  GetThreadContext?(ContextSize: number): Uint8Array;
  /** Receives {@link IDebugAdvanced.SetThreadContext}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugadvanced-setthreadcontext} */
  SetThreadContext?(Context: Uint8Array): void;
}
