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
  parameter,
  pointerOf,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IActionEnumerator } from './IActionEnumerator.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iactionableconcept} */
export class IActionableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IActionableConcept';
  static override readonly iid: Guid = '2cd9906f-f1b3-4463-828a-0addafe8baae';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'EnumerateActions', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('out', 'actionEnumerator', 'interface', { type: IActionEnumerator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IActionableConceptHr;
  /** Only in the type: what `implement(IActionableConcept, …)` accepts. */
  declare readonly handlers?: IActionableConceptHandlers;

  /**
   * Returns `actionEnumerator` (IActionEnumerator, dispose it when done).
   * Since IActionableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionableconcept-enumerateactions}
   */
  EnumerateActions(contextObject: IModelObject): IActionEnumerator {
    checkInterface(this, 'EnumerateActions', 'contextObject', contextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
        this.pointer,
        pointerOf(contextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IActionableConcept', 'EnumerateActions');
      return wrap(IActionEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IActionableConceptHr {
  EnumerateActions(contextObject: IModelObject): { hresult: number; actionEnumerator: IActionEnumerator | null };
}

/** Methods an object may have to receive the calls of IActionableConcept; all optional. */
export interface IActionableConceptHandlers {
  EnumerateActions?(contextObject: IModelObject): IActionEnumerator;
}
