// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugClient6, type IDebugClient6Handlers, type IDebugClient6Hr } from './IDebugClient6.ts';
import {
  bindSlot,
  checkBytes,
  fault,
  method,
  parameter,
  settle,
  u32,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugclient7} */
export class IDebugClient7 extends IDebugClient6 {
  static override readonly interfaceName: string = 'IDebugClient7';
  static override readonly iid: Guid = '13586be3-542e-481e-b1f2-8497ba74f9a9';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(96, 'SetClientContext', 'hresult', [parameter('in', 'Context', 'bytes', { count: 1 }), parameter('count', 'ContextSize', 'u32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugClient7Hr;
  /** Only in the type: what `implement(IDebugClient7, …)` accepts. */
  declare readonly handlers?: IDebugClient7Handlers;

  /** Since IDebugClient7, slot 96. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient7-setclientcontext} */
  SetClientContext(Context: ArrayBufferView): void {
    checkBytes(this, 'SetClientContext', 'Context', Context);
    const hr = (this.slots[96] ?? bindSlot(this, 96, 'hibi'))(
      this.pointer,
      Context,
      Context.byteLength,
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugClient7', 'SetClientContext');
  }
}

export interface IDebugClient7Hr extends IDebugClient6Hr {
  SetClientContext(Context: ArrayBufferView): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugClient7; all optional. */
export interface IDebugClient7Handlers extends IDebugClient6Handlers {
  SetClientContext?(Context: Uint8Array): void;
}
