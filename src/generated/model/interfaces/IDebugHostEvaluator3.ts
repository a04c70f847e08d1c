// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostEvaluator2, type IDebugHostEvaluator2Handlers, type IDebugHostEvaluator2Hr } from './IDebugHostEvaluator2.ts';
import {
  base,
  bindSlot,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  parameter,
  pointerOf,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostevaluator3} */
export class IDebugHostEvaluator3 extends IDebugHostEvaluator2 {
  static override readonly interfaceName: string = 'IDebugHostEvaluator3';
  static override readonly iid: Guid = 'd2419f4a-7e8d-4c15-a499-73902b015abb';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(6, 'Compare', 'hresult', [parameter('in', 'pLeft', 'interface', { type: IModelObject }), parameter('in', 'pRight', 'interface', { type: IModelObject }), parameter('out', 'ppResult', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostEvaluator3Hr;
  /** Only in the type: what `implement(IDebugHostEvaluator3, …)` accepts. */
  declare readonly handlers?: IDebugHostEvaluator3Handlers;

  /**
   * Returns `ppResult` (IModelObject, dispose it when done).
   * Since IDebugHostEvaluator3, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator3-compare}
   */
  Compare(pLeft: IModelObject, pRight: IModelObject): IModelObject {
    checkInterface(this, 'Compare', 'pLeft', pLeft, 'IModelObject');
    checkInterface(this, 'Compare', 'pRight', pRight, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiii'))(
        this.pointer,
        pointerOf(pLeft),
        pointerOf(pRight),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostEvaluator3', 'Compare');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostEvaluator3Hr extends IDebugHostEvaluator2Hr {
  Compare(pLeft: IModelObject, pRight: IModelObject): { hresult: number; ppResult: IModelObject | null };
}

/** Methods an object may have to receive the calls of IDebugHostEvaluator3; all optional. */
export interface IDebugHostEvaluator3Handlers extends IDebugHostEvaluator2Handlers {
  Compare?(pLeft: IModelObject, pRight: IModelObject): IModelObject;
}
