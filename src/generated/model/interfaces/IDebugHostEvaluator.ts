// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  notText,
  parameter,
  pointerOf,
  settleError,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostContext } from './IDebugHostContext.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostevaluator} */
export class IDebugHostEvaluator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostEvaluator';
  static override readonly iid: Guid = '0fef9a21-577e-4997-ac7b-1c4883241d99';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'EvaluateExpression', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'expression', 'wide'), parameter('in', 'bindingContext', 'interface', { type: IModelObject, optional: true }), parameter('out', 'result', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
      method(4, 'EvaluateExtendedExpression', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'expression', 'wide'), parameter('in', 'bindingContext', 'interface', { type: IModelObject, optional: true }), parameter('out', 'result', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostEvaluatorHr;
  /** Only in the type: what `implement(IDebugHostEvaluator, …)` accepts. */
  declare readonly handlers?: IDebugHostEvaluatorHandlers;

  /**
   * Returns `result` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IDebugHostEvaluator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator-evaluateexpression}
   */
  EvaluateExpression(context: IDebugHostContext, expression: string, bindingContext?: IModelObject | null): { result: IModelObject; metadata: IKeyStore | null } {
    checkInterface(this, 'EvaluateExpression', 'context', context, 'IDebugHostContext');
    if (typeof expression !== 'string' || expression.includes('\0')) notText(this, 'EvaluateExpression', 'expression', expression);
    if (!(bindingContext == null)) checkInterface(this, 'EvaluateExpression', 'bindingContext', bindingContext, 'IModelObject');
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiwiii'))(
        this.pointer,
        pointerOf(context),
        expression,
        pointerOf(bindingContext),
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IDebugHostEvaluator', 'EvaluateExpression', u64[at >>> 3]!);
      return {
        result: wrap(IModelObject, u64[at >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `result` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IDebugHostEvaluator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator-evaluateextendedexpression}
   */
  EvaluateExtendedExpression(context: IDebugHostContext, expression: string, bindingContext?: IModelObject | null): { result: IModelObject; metadata: IKeyStore | null } {
    checkInterface(this, 'EvaluateExtendedExpression', 'context', context, 'IDebugHostContext');
    if (typeof expression !== 'string' || expression.includes('\0')) notText(this, 'EvaluateExtendedExpression', 'expression', expression);
    if (!(bindingContext == null)) checkInterface(this, 'EvaluateExtendedExpression', 'bindingContext', bindingContext, 'IModelObject');
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiwiii'))(
        this.pointer,
        pointerOf(context),
        expression,
        pointerOf(bindingContext),
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IDebugHostEvaluator', 'EvaluateExtendedExpression', u64[at >>> 3]!);
      return {
        result: wrap(IModelObject, u64[at >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostEvaluatorHr {
  EvaluateExpression(context: IDebugHostContext, expression: string, bindingContext?: IModelObject | null): { hresult: number; result: IModelObject | null; metadata: IKeyStore | null };
  EvaluateExtendedExpression(context: IDebugHostContext, expression: string, bindingContext?: IModelObject | null): { hresult: number; result: IModelObject | null; metadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IDebugHostEvaluator; all optional. */
export interface IDebugHostEvaluatorHandlers {
  EvaluateExpression?(context: IDebugHostContext, expression: string, bindingContext: IModelObject | null): { result: IModelObject; metadata: IKeyStore | null };
  EvaluateExtendedExpression?(context: IDebugHostContext, expression: string, bindingContext: IModelObject | null): { result: IModelObject; metadata: IKeyStore | null };
}
