// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostType2, type IDebugHostType2Handlers, type IDebugHostType2Hr } from './IDebugHostType2.ts';
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

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype3} */
export class IDebugHostType3 extends IDebugHostType2 {
  static override readonly interfaceName: string = 'IDebugHostType3';
  static override readonly iid: Guid = '8b0409ac-c1bb-433d-887a-ed12c3af0e7d';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(34, 'GetContainingType', 'hresult', [parameter('out', 'containingParentType', 'interface', { type: IDebugHostType3 })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostType3Hr;
  /** Only in the type: what `implement(IDebugHostType3, …)` accepts. */
  declare readonly handlers?: IDebugHostType3Handlers;

  /**
   * Returns `containingParentType` (IDebugHostType3, dispose it when done).
   * Since IDebugHostType3, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype3-getcontainingtype}
   */
  GetContainingType(): IDebugHostType3 {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[34] ?? bindSlot(this, 34, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType3', 'GetContainingType');
      return wrap(IDebugHostType3, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostType3Hr extends IDebugHostType2Hr {
  GetContainingType(): { hresult: number; containingParentType: IDebugHostType3 | null };
}

/** Methods an object may have to receive the calls of IDebugHostType3; all optional. */
export interface IDebugHostType3Handlers extends IDebugHostType2Handlers {
  GetContainingType?(): IDebugHostType3;
}
