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

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iactionqueryconcept} */
export class IActionQueryConcept extends IUnknown {
  static override readonly interfaceName: string = 'IActionQueryConcept';
  static override readonly iid: Guid = '7fc09c9f-632d-48e8-a97b-2f4f2e5c1161';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'EnumerateActions', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('out', 'actionEnumerator', 'interface', { type: IActionEnumerator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IActionQueryConceptHr;
  /** Only in the type: what `implement(IActionQueryConcept, …)` accepts. */
  declare readonly handlers?: IActionQueryConceptHandlers;

  /**
   * Returns `actionEnumerator` (IActionEnumerator, dispose it when done).
   * Since IActionQueryConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionqueryconcept-enumerateactions}
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
      if (hr !== 0 || fault !== undefined) settle(hr, 'IActionQueryConcept', 'EnumerateActions');
      return wrap(IActionEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IActionQueryConceptHr {
  EnumerateActions(contextObject: IModelObject): { hresult: number; actionEnumerator: IActionEnumerator | null };
}

/** Methods an object may have to receive the calls of IActionQueryConcept; all optional. */
export interface IActionQueryConceptHandlers {
  EnumerateActions?(contextObject: IModelObject): IActionEnumerator;
}
