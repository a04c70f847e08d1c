// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostSymbol, type IDebugHostSymbolHandlers, type IDebugHostSymbolHr } from './IDebugHostSymbol.ts';
import {
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  scratch,
  settle,
  takeVariant,
  u64,
  type Guid,
  type MethodSpec,
  type VARIANT,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostconstant} */
export class IDebugHostConstant extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostConstant';
  static override readonly iid: Guid = '62787edc-fa76-4690-bd71-5e8c3e2937ec';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'GetValue', 'hresult', [parameter('out', 'value', 'variant')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostConstantHr;
  /** Only in the type: what `implement(IDebugHostConstant, …)` accepts. */
  declare readonly handlers?: IDebugHostConstantHandlers;

  /**
   * Returns `value` (VARIANT).
   * Since IDebugHostConstant, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostconstant-getvalue}
   */
  GetValue(): VARIANT {
    const at = enter(24);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostConstant', 'GetValue');
      return takeVariant(scratch, at);
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostConstantHr extends IDebugHostSymbolHr {
  GetValue(): { hresult: number; value: VARIANT };
}

/** Methods an object may have to receive the calls of IDebugHostConstant; all optional. */
export interface IDebugHostConstantHandlers extends IDebugHostSymbolHandlers {
  GetValue?(): VARIANT;
}
