// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostEvaluator, type IDebugHostEvaluatorHandlers, type IDebugHostEvaluatorHr } from './IDebugHostEvaluator.ts';
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
  settleError,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostevaluator2} */
export class IDebugHostEvaluator2 extends IDebugHostEvaluator {
  static override readonly interfaceName: string = 'IDebugHostEvaluator2';
  static override readonly iid: Guid = 'a117a435-1fb4-4092-a2ab-a929576c1e87';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(5, 'AssignTo', 'hresult', [parameter('in', 'assignmentReference', 'interface', { type: IModelObject }), parameter('in', 'assignmentValue', 'interface', { type: IModelObject }), parameter('out', 'assignmentResult', 'interface', { type: IModelObject }), parameter('out', 'assignmentMetadata', 'interface', { type: IKeyStore })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostEvaluator2Hr;
  /** Only in the type: what `implement(IDebugHostEvaluator2, …)` accepts. */
  declare readonly handlers?: IDebugHostEvaluator2Handlers;

  /**
   * Returns `assignmentResult` (IModelObject, dispose it when done), `assignmentMetadata` (IKeyStore, dispose it when done, or null).
   * Since IDebugHostEvaluator2, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator2-assignto}
   */
  AssignTo(assignmentReference: IModelObject, assignmentValue: IModelObject): { assignmentResult: IModelObject; assignmentMetadata: IKeyStore | null } {
    checkInterface(this, 'AssignTo', 'assignmentReference', assignmentReference, 'IModelObject');
    checkInterface(this, 'AssignTo', 'assignmentValue', assignmentValue, 'IModelObject');
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiiii'))(
        this.pointer,
        pointerOf(assignmentReference),
        pointerOf(assignmentValue),
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IDebugHostEvaluator2', 'AssignTo', u64[at >>> 3]!);
      return {
        assignmentResult: wrap(IModelObject, u64[at >>> 3]!, true)!,
        assignmentMetadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostEvaluator2Hr extends IDebugHostEvaluatorHr {
  AssignTo(assignmentReference: IModelObject, assignmentValue: IModelObject): { hresult: number; assignmentResult: IModelObject | null; assignmentMetadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IDebugHostEvaluator2; all optional. */
export interface IDebugHostEvaluator2Handlers extends IDebugHostEvaluatorHandlers {
  AssignTo?(assignmentReference: IModelObject, assignmentValue: IModelObject): { assignmentResult: IModelObject; assignmentMetadata: IKeyStore | null };
}
