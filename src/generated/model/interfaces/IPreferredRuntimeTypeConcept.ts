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
  settleError,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ipreferredruntimetypeconcept} */
export class IPreferredRuntimeTypeConcept extends IUnknown {
  static override readonly interfaceName: string = 'IPreferredRuntimeTypeConcept';
  static override readonly iid: Guid = '9d6c1d7b-a76f-4618-8068-5f76bd9a4e8a';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'CastToPreferredRuntimeType', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('out', 'object', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IPreferredRuntimeTypeConceptHr;
  /** Only in the type: what `implement(IPreferredRuntimeTypeConcept, …)` accepts. */
  declare readonly handlers?: IPreferredRuntimeTypeConceptHandlers;

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IPreferredRuntimeTypeConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ipreferredruntimetypeconcept-casttopreferredruntimetype}
   */
  CastToPreferredRuntimeType(contextObject: IModelObject): IModelObject {
    checkInterface(this, 'CastToPreferredRuntimeType', 'contextObject', contextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
        this.pointer,
        pointerOf(contextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IPreferredRuntimeTypeConcept', 'CastToPreferredRuntimeType', u64[at >>> 3]!);
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IPreferredRuntimeTypeConceptHr {
  CastToPreferredRuntimeType(contextObject: IModelObject): { hresult: number; object: IModelObject | null };
}

/** Methods an object may have to receive the calls of IPreferredRuntimeTypeConcept; all optional. */
export interface IPreferredRuntimeTypeConceptHandlers {
  CastToPreferredRuntimeType?(contextObject: IModelObject): IModelObject;
}
