// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDataModelManager, type IDataModelManagerHandlers, type IDataModelManagerHr } from './IDataModelManager.ts';
import {
  base,
  bindSlot,
  checkInterface,
  checkStruct,
  enter,
  fault,
  leave,
  method,
  notText,
  parameter,
  pointerOf,
  pushVariant,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
  type VARIANT,
} from '../../../com/call.ts';
import { IDebugHostContext } from './IDebugHostContext.ts';
import { IDebugHostType } from './IDebugHostType.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelmanager2} */
export class IDataModelManager2 extends IDataModelManager {
  static override readonly interfaceName: string = 'IDataModelManager2';
  static override readonly iid: Guid = 'f412c5ea-2284-4622-a660-a697160d3312';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(23, 'AcquireSubNamespace', 'hresult', [parameter('in', 'modelName', 'wide'), parameter('in', 'subNamespaceModelName', 'wide'), parameter('in', 'accessName', 'wide'), parameter('in', 'metadata', 'interface', { type: IKeyStore, optional: true }), parameter('out', 'namespaceModelObject', 'interface', { type: IModelObject })]),
      method(24, 'CreateTypedIntrinsicObjectEx', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext, optional: true }), parameter('in', 'intrinsicData', 'variant'), parameter('in', 'type', 'interface', { type: IDebugHostType }), parameter('out', 'object', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelManager2Hr;
  /** Only in the type: what `implement(IDataModelManager2, …)` accepts. */
  declare readonly handlers?: IDataModelManager2Handlers;

  /**
   * Returns `namespaceModelObject` (IModelObject, dispose it when done).
   * Since IDataModelManager2, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager2-acquiresubnamespace}
   */
  AcquireSubNamespace(modelName: string, subNamespaceModelName: string, accessName: string, metadata?: IKeyStore | null): IModelObject {
    if (typeof modelName !== 'string' || modelName.includes('\0')) notText(this, 'AcquireSubNamespace', 'modelName', modelName);
    if (typeof subNamespaceModelName !== 'string' || subNamespaceModelName.includes('\0')) notText(this, 'AcquireSubNamespace', 'subNamespaceModelName', subNamespaceModelName);
    if (typeof accessName !== 'string' || accessName.includes('\0')) notText(this, 'AcquireSubNamespace', 'accessName', accessName);
    if (!(metadata == null)) checkInterface(this, 'AcquireSubNamespace', 'metadata', metadata, 'IKeyStore');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[23] ?? bindSlot(this, 23, 'hiwwwii'))(
        this.pointer,
        modelName,
        subNamespaceModelName,
        accessName,
        pointerOf(metadata),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager2', 'AcquireSubNamespace');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager2, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager2-createtypedintrinsicobjectex}
   */
  CreateTypedIntrinsicObjectEx(context: IDebugHostContext | null, intrinsicData: VARIANT, type: IDebugHostType): IModelObject {
    if (!(context == null)) checkInterface(this, 'CreateTypedIntrinsicObjectEx', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'CreateTypedIntrinsicObjectEx', 'intrinsicData', intrinsicData);
    checkInterface(this, 'CreateTypedIntrinsicObjectEx', 'type', type, 'IDebugHostType');
    const at = enter(8);
    try {
      const intrinsicDataAt = pushVariant(intrinsicData);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[24] ?? bindSlot(this, 24, 'hiiiii'))(
        this.pointer,
        pointerOf(context),
        intrinsicDataAt,
        pointerOf(type),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager2', 'CreateTypedIntrinsicObjectEx');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelManager2Hr extends IDataModelManagerHr {
  AcquireSubNamespace(modelName: string, subNamespaceModelName: string, accessName: string, metadata?: IKeyStore | null): { hresult: number; namespaceModelObject: IModelObject | null };
  CreateTypedIntrinsicObjectEx(context: IDebugHostContext | null, intrinsicData: VARIANT, type: IDebugHostType): { hresult: number; object: IModelObject | null };
}

/** Methods an object may have to receive the calls of IDataModelManager2; all optional. */
export interface IDataModelManager2Handlers extends IDataModelManagerHandlers {
  AcquireSubNamespace?(modelName: string, subNamespaceModelName: string, accessName: string, metadata: IKeyStore | null): IModelObject;
  CreateTypedIntrinsicObjectEx?(context: IDebugHostContext | null, intrinsicData: VARIANT, type: IDebugHostType): IModelObject;
}
