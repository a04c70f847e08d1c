// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostStatus, type IDebugHostStatusHandlers, type IDebugHostStatusHr } from './IDebugHostStatus.ts';
import {
  bindSlot,
  fault,
  method,
  settle,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughoststatus2} */
export class IDebugHostStatus2 extends IDebugHostStatus {
  static override readonly interfaceName: string = 'IDebugHostStatus2';
  static override readonly iid: Guid = '4a168d3f-04d0-49c4-8f9a-7b5b3108c6c6';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(4, 'SetUserInterrupt', 'hresult', []),
      method(5, 'ClearUserInterrupt', 'hresult', []),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostStatus2Hr;
  /** Only in the type: what `implement(IDebugHostStatus2, …)` accepts. */
  declare readonly handlers?: IDebugHostStatus2Handlers;

  /**
   * Returns nothing.
   * Since IDebugHostStatus2, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus2-setuserinterrupt}
   */
  SetUserInterrupt(): void {
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostStatus2', 'SetUserInterrupt');
  }

  /**
   * Returns nothing.
   * Since IDebugHostStatus2, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus2-clearuserinterrupt}
   */
  ClearUserInterrupt(): void {
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostStatus2', 'ClearUserInterrupt');
  }
}

export interface IDebugHostStatus2Hr extends IDebugHostStatusHr {
  SetUserInterrupt(): { hresult: number };
  ClearUserInterrupt(): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostStatus2; all optional. */
export interface IDebugHostStatus2Handlers extends IDebugHostStatusHandlers {
  SetUserInterrupt?(): void;
  ClearUserInterrupt?(): void;
}
