// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  settle,
  u32,
  u8,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughoststatus} */
export class IDebugHostStatus extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostStatus';
  static override readonly iid: Guid = '4f3e1ce2-86b2-4c7a-9c65-d0a9d0eecf44';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'PollUserInterrupt', 'hresult', [parameter('out', 'interruptRequested', 'bool1')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostStatusHr;
  /** Only in the type: what `implement(IDebugHostStatus, …)` accepts. */
  declare readonly handlers?: IDebugHostStatusHandlers;

  /**
   * Returns `interruptRequested` (true or false).
   * Since IDebugHostStatus, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus-polluserinterrupt}
   */
  PollUserInterrupt(): boolean {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostStatus', 'PollUserInterrupt');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostStatusHr {
  PollUserInterrupt(): { hresult: number; interruptRequested: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostStatus; all optional. */
export interface IDebugHostStatusHandlers {
  PollUserInterrupt?(): boolean;
}
