// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugBreakpoint2, type IDebugBreakpoint2Handlers, type IDebugBreakpoint2Hr } from './IDebugBreakpoint2.ts';
import {
  bindSlot,
  decodeGuid,
  hot,
  methods,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';

const { addressAt, pending, scratch, stack, u64 } = hot;

let ownIDebugBreakpoint3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugbreakpoint3} */
export class IDebugBreakpoint3 extends IDebugBreakpoint2 {
  static override readonly interfaceName: string = 'IDebugBreakpoint3';
  static override readonly iid: Guid = '38f5c249-b448-43bb-9835-579d4ec02249';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugBreakpoint3 ??= methods([], [
      '28 GetGuid hresult|out Guid guid',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugBreakpoint3Hr;
  /** Only in the type: what `implement(IDebugBreakpoint3, …)` accepts. */
  declare readonly handlers?: IDebugBreakpoint3Handlers;

  /**
   * Returns `Guid` (GUID).
   * Since IDebugBreakpoint3, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint3-getguid}
   */
  GetGuid(): Guid {
    const at = stack.top;
    u64.fill(0n, at >>> 3, (at >>> 3) + 2);
    const hr = (this.slots[28] ?? bindSlot(this, 28, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugBreakpoint3', 'GetGuid');
    return decodeGuid(scratch, at);
  }
}

/** Methods of {@link IDebugBreakpoint3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugBreakpoint3Hr extends IDebugBreakpoint2Hr {
  /** {@link IDebugBreakpoint3.GetGuid} without throwing, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint3-getguid} */
  GetGuid(): { hresult: number; Guid: Guid };
}

/** Methods an object may have to receive the calls of IDebugBreakpoint3; all optional. */
export interface IDebugBreakpoint3Handlers extends IDebugBreakpoint2Handlers {
  /** Receives {@link IDebugBreakpoint3.GetGuid}, slot 28; return `Guid`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugbreakpoint3-getguid} */
  GetGuid?(): Guid;
}
