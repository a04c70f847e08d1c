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
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostFunctionLocalDetails } from './IDebugHostFunctionLocalDetails.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocaldetailsenumerator} */
export class IDebugHostFunctionLocalDetailsEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalDetailsEnumerator';
  static override readonly iid: Guid = 'a61adc36-1ed5-40fe-a976-6a21cd81e811';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'localDetails', 'interface', { type: IDebugHostFunctionLocalDetails })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalDetailsEnumeratorHr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalDetailsEnumerator, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalDetailsEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostFunctionLocalDetailsEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetailsenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetailsEnumerator', 'Reset');
  }

  /**
   * Returns `localDetails` (IDebugHostFunctionLocalDetails, dispose it when done).
   * Since IDebugHostFunctionLocalDetailsEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetailsenumerator-getnext}
   */
  GetNext(): IDebugHostFunctionLocalDetails {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetailsEnumerator', 'GetNext');
      return wrap(IDebugHostFunctionLocalDetails, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostFunctionLocalDetailsEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; localDetails: IDebugHostFunctionLocalDetails | null };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalDetailsEnumerator; all optional. */
export interface IDebugHostFunctionLocalDetailsEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): IDebugHostFunctionLocalDetails;
}
