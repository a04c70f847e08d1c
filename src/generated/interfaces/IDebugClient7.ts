// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugClient6, type IDebugClient6Handlers, type IDebugClient6Hr } from './IDebugClient6.ts';
import {
  bindSlot,
  checkStruct,
  hot,
  methods,
  pushStruct,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import { DEBUG_CLIENT_CONTEXT } from '../structs.ts';

const { enter, leave, pending, u32 } = hot;

let ownIDebugClient7: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugclient7} */
export class IDebugClient7 extends IDebugClient6 {
  static override readonly interfaceName: string = 'IDebugClient7';
  static override readonly iid: Guid = '13586be3-542e-481e-b1f2-8497ba74f9a9';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugClient7 ??= methods([DEBUG_CLIENT_CONTEXT], [
      '96 SetClientContext hresult|in Context struct type=0|derived ContextSize u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugClient7Hr;
  /** Only in the type: what `implement(IDebugClient7, …)` accepts. */
  declare readonly handlers?: IDebugClient7Handlers;

  /**
   * Returns nothing.
   * Since IDebugClient7, slot 96. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient7-setclientcontext}
   */
  SetClientContext(Context: DEBUG_CLIENT_CONTEXT): void {
    checkStruct(this, 'SetClientContext', 'Context', Context);
    const at = enter(0);
    try {
      const contextAt = pushStruct(DEBUG_CLIENT_CONTEXT, Context);
      const hr = (this.slots[96] ?? bindSlot(this, 96, 'hiii'))(this.pointer, contextAt, 8);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient7', 'SetClientContext');
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugClient7} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugClient7Hr extends IDebugClient6Hr {
  /** {@link IDebugClient7.SetClientContext} without throwing, slot 96. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient7-setclientcontext} */
  SetClientContext(Context: DEBUG_CLIENT_CONTEXT): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugClient7; all optional. */
export interface IDebugClient7Handlers extends IDebugClient6Handlers {
  /** Receives {@link IDebugClient7.SetClientContext}, slot 96; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient7-setclientcontext} */
  SetClientContext?(Context: DEBUG_CLIENT_CONTEXT): void;
}
