// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostFunctionLocalDetails, type IDebugHostFunctionLocalDetailsHandlers, type IDebugHostFunctionLocalDetailsHr } from './IDebugHostFunctionLocalDetails.ts';
import {
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
import { IDebugHostSymbol } from './IDebugHostSymbol.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocaldetails2} */
export class IDebugHostFunctionLocalDetails2 extends IDebugHostFunctionLocalDetails {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalDetails2';
  static override readonly iid: Guid = '199a57b0-1967-4363-b25e-90c7e8a07f22';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(8, 'IsInlineScope', 'bool1', []),
      method(9, 'GetInlinedFunction', 'hresult', [parameter('out', 'inlineFunction', 'interface', { type: IDebugHostSymbol })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalDetails2Hr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalDetails2, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalDetails2Handlers;

  /**
   * Returns the value itself and cannot fail.
   * Since IDebugHostFunctionLocalDetails2, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails2-isinlinescope}
   */
  IsInlineScope(): boolean {
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'ci'))(this.pointer);
    if (fault !== undefined) settle(0, 'IDebugHostFunctionLocalDetails2', 'IsInlineScope');
    return hr !== 0;
  }

  /**
   * Returns `inlineFunction` (IDebugHostSymbol, dispose it when done).
   * Since IDebugHostFunctionLocalDetails2, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails2-getinlinedfunction}
   */
  GetInlinedFunction(): IDebugHostSymbol {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails2', 'GetInlinedFunction');
      return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostFunctionLocalDetails2Hr extends IDebugHostFunctionLocalDetailsHr {
  GetInlinedFunction(): { hresult: number; inlineFunction: IDebugHostSymbol | null };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalDetails2; all optional. */
export interface IDebugHostFunctionLocalDetails2Handlers extends IDebugHostFunctionLocalDetailsHandlers {
  IsInlineScope?(): boolean;
  GetInlinedFunction?(): IDebugHostSymbol;
}
