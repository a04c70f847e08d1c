// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  checkInterface,
  enter,
  fault,
  i32,
  leave,
  method,
  parameter,
  pointerOf,
  settle,
  u32,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-icomparableconcept} */
export class IComparableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IComparableConcept';
  static override readonly iid: Guid = 'a7830646-9f0c-4a31-ba19-503f33e6c8a3';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'CompareObjects', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('in', 'otherObject', 'interface', { type: IModelObject }), parameter('out', 'comparisonResult', 'i32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IComparableConceptHr;
  /** Only in the type: what `implement(IComparableConcept, …)` accepts. */
  declare readonly handlers?: IComparableConceptHandlers;

  /**
   * Returns `comparisonResult` (32 bits, signed).
   * Since IComparableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-icomparableconcept-compareobjects}
   */
  CompareObjects(contextObject: IModelObject, otherObject: IModelObject): number {
    checkInterface(this, 'CompareObjects', 'contextObject', contextObject, 'IModelObject');
    checkInterface(this, 'CompareObjects', 'otherObject', otherObject, 'IModelObject');
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
        this.pointer,
        pointerOf(contextObject),
        pointerOf(otherObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IComparableConcept', 'CompareObjects');
      return i32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }
}

export interface IComparableConceptHr {
  CompareObjects(contextObject: IModelObject, otherObject: IModelObject): { hresult: number; comparisonResult: number };
}

/** Methods an object may have to receive the calls of IComparableConcept; all optional. */
export interface IComparableConceptHandlers {
  CompareObjects?(contextObject: IModelObject, otherObject: IModelObject): number;
}
