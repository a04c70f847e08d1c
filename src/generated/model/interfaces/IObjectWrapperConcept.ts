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
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { WrappedObjectPreference } from '../families.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iobjectwrapperconcept} */
export class IObjectWrapperConcept extends IUnknown {
  static override readonly interfaceName: string = 'IObjectWrapperConcept';
  static override readonly iid: Guid = 'a4952c59-7144-4c76-873b-6046c0955ffc';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetWrappedObject', 'hresult', [parameter('in', 'pContextObject', 'interface', { type: IModelObject }), parameter('out', 'wrappedObject', 'interface', { type: IModelObject }), parameter('out', 'pUsagePreference', 'u32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IObjectWrapperConceptHr;
  /** Only in the type: what `implement(IObjectWrapperConcept, …)` accepts. */
  declare readonly handlers?: IObjectWrapperConceptHandlers;

  /**
   * Returns `wrappedObject` (IModelObject, dispose it when done), `pUsagePreference` (WrappedObjectPreference).
   * Since IObjectWrapperConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iobjectwrapperconcept-getwrappedobject}
   */
  GetWrappedObject(pContextObject: IModelObject): { wrappedObject: IModelObject; pUsagePreference: WrappedObjectPreference } {
    checkInterface(this, 'GetWrappedObject', 'pContextObject', pContextObject, 'IModelObject');
    const at = enter(12);
    try {
      u64[at >>> 3] = 0n;
      u32[(at + 8) >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
        this.pointer,
        pointerOf(pContextObject),
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IObjectWrapperConcept', 'GetWrappedObject');
      return {
        wrappedObject: wrap(IModelObject, u64[at >>> 3]!, true)!,
        pUsagePreference: u32[(at + 8) >>> 2]!,
      };
    } finally {
      leave(at);
    }
  }
}

export interface IObjectWrapperConceptHr {
  GetWrappedObject(pContextObject: IModelObject): { hresult: number; wrappedObject: IModelObject | null; pUsagePreference: WrappedObjectPreference };
}

/** Methods an object may have to receive the calls of IObjectWrapperConcept; all optional. */
export interface IObjectWrapperConceptHandlers {
  GetWrappedObject?(pContextObject: IModelObject): { wrappedObject: IModelObject; pUsagePreference: WrappedObjectPreference };
}
