// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IModelKeyReference, type IModelKeyReferenceHandlers, type IModelKeyReferenceHr } from './IModelKeyReference.ts';
import {
  bindSlot,
  checkInterface,
  fault,
  method,
  parameter,
  pointerOf,
  settle,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelkeyreference2} */
export class IModelKeyReference2 extends IModelKeyReference {
  static override readonly interfaceName: string = 'IModelKeyReference2';
  static override readonly iid: Guid = '80e2f7c5-7159-4e92-887e-7e0347e88406';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'OverrideContextObject', 'hresult', [parameter('in', 'newContextObject', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelKeyReference2Hr;
  /** Only in the type: what `implement(IModelKeyReference2, …)` accepts. */
  declare readonly handlers?: IModelKeyReference2Handlers;

  /**
   * Returns nothing.
   * Since IModelKeyReference2, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference2-overridecontextobject}
   */
  OverrideContextObject(newContextObject: IModelObject): void {
    checkInterface(this, 'OverrideContextObject', 'newContextObject', newContextObject, 'IModelObject');
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, pointerOf(newContextObject));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelKeyReference2', 'OverrideContextObject');
  }
}

export interface IModelKeyReference2Hr extends IModelKeyReferenceHr {
  OverrideContextObject(newContextObject: IModelObject): { hresult: number };
}

/** Methods an object may have to receive the calls of IModelKeyReference2; all optional. */
export interface IModelKeyReference2Handlers extends IModelKeyReferenceHandlers {
  OverrideContextObject?(newContextObject: IModelObject): void;
}
