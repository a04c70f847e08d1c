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
  u32,
  u8,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iequatableconcept} */
export class IEquatableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IEquatableConcept';
  static override readonly iid: Guid = 'c52d5d3d-609d-4d5d-8a82-46b0acdec4f4';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'AreObjectsEqual', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('in', 'otherObject', 'interface', { type: IModelObject }), parameter('out', 'isEqual', 'bool1')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IEquatableConceptHr;
  /** Only in the type: what `implement(IEquatableConcept, …)` accepts. */
  declare readonly handlers?: IEquatableConceptHandlers;

  /**
   * Returns `isEqual` (true or false).
   * Since IEquatableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iequatableconcept-areobjectsequal}
   */
  AreObjectsEqual(contextObject: IModelObject, otherObject: IModelObject): boolean {
    checkInterface(this, 'AreObjectsEqual', 'contextObject', contextObject, 'IModelObject');
    checkInterface(this, 'AreObjectsEqual', 'otherObject', otherObject, 'IModelObject');
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
        this.pointer,
        pointerOf(contextObject),
        pointerOf(otherObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IEquatableConcept', 'AreObjectsEqual');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }
}

export interface IEquatableConceptHr {
  AreObjectsEqual(contextObject: IModelObject, otherObject: IModelObject): { hresult: number; isEqual: boolean };
}

/** Methods an object may have to receive the calls of IEquatableConcept; all optional. */
export interface IEquatableConceptHandlers {
  AreObjectsEqual?(contextObject: IModelObject, otherObject: IModelObject): boolean;
}
