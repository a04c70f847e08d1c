// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostField, type IDebugHostFieldHandlers, type IDebugHostFieldHr } from './IDebugHostField.ts';
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
import { IDebugHostType3 } from './IDebugHostType3.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfield2} */
export class IDebugHostField2 extends IDebugHostField {
  static override readonly interfaceName: string = 'IDebugHostField2';
  static override readonly iid: Guid = '99468a0b-ea92-4bd4-9efe-a266160578ca';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(14, 'GetContainingType', 'hresult', [parameter('out', 'containingParentType', 'interface', { type: IDebugHostType3 })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostField2Hr;
  /** Only in the type: what `implement(IDebugHostField2, …)` accepts. */
  declare readonly handlers?: IDebugHostField2Handlers;

  /**
   * Returns `containingParentType` (IDebugHostType3, dispose it when done).
   * Since IDebugHostField2, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield2-getcontainingtype}
   */
  GetContainingType(): IDebugHostType3 {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[14] ?? bindSlot(this, 14, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostField2', 'GetContainingType');
      return wrap(IDebugHostType3, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostField2Hr extends IDebugHostFieldHr {
  GetContainingType(): { hresult: number; containingParentType: IDebugHostType3 | null };
}

/** Methods an object may have to receive the calls of IDebugHostField2; all optional. */
export interface IDebugHostField2Handlers extends IDebugHostFieldHandlers {
  GetContainingType?(): IDebugHostType3;
}
