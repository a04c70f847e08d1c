// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDataModelManager3, type IDataModelManager3Handlers, type IDataModelManager3Hr } from './IDataModelManager3.ts';
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
import { IDebugHostContext } from './IDebugHostContext.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelmanager4} */
export class IDataModelManager4 extends IDataModelManager3 {
  static override readonly interfaceName: string = 'IDataModelManager4';
  static override readonly iid: Guid = '8898ad97-3a2e-421c-953f-035e15426b7c';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(27, 'CreateSyntheticObjectFromKeyStore', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext, optional: true }), parameter('in', 'parentStore', 'interface', { type: IKeyStore }), parameter('out', 'object', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelManager4Hr;
  /** Only in the type: what `implement(IDataModelManager4, …)` accepts. */
  declare readonly handlers?: IDataModelManager4Handlers;

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager4, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager4-createsyntheticobjectfromkeystore}
   */
  CreateSyntheticObjectFromKeyStore(context: IDebugHostContext | null, parentStore: IKeyStore): IModelObject {
    if (!(context == null)) checkInterface(this, 'CreateSyntheticObjectFromKeyStore', 'context', context, 'IDebugHostContext');
    checkInterface(this, 'CreateSyntheticObjectFromKeyStore', 'parentStore', parentStore, 'IKeyStore');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[27] ?? bindSlot(this, 27, 'hiiii'))(
        this.pointer,
        pointerOf(context),
        pointerOf(parentStore),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager4', 'CreateSyntheticObjectFromKeyStore');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelManager4Hr extends IDataModelManager3Hr {
  CreateSyntheticObjectFromKeyStore(context: IDebugHostContext | null, parentStore: IKeyStore): { hresult: number; object: IModelObject | null };
}

/** Methods an object may have to receive the calls of IDataModelManager4; all optional. */
export interface IDataModelManager4Handlers extends IDataModelManager3Handlers {
  CreateSyntheticObjectFromKeyStore?(context: IDebugHostContext | null, parentStore: IKeyStore): IModelObject;
}
