// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  checkInterface,
  checkStruct,
  enter,
  fault,
  leave,
  method,
  notText,
  notU32,
  parameter,
  pointerOf,
  pushStruct,
  pushVariant,
  settle,
  settleError,
  u32,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
  type VARIANT,
} from '../../../com/call.ts';
import type { ModelObjectKind } from '../families.ts';
import { Location } from '../structs.ts';
import { IDataModelConcept } from './IDataModelConcept.ts';
import { IDebugHostContext } from './IDebugHostContext.ts';
import { IDebugHostSymbolEnumerator } from './IDebugHostSymbolEnumerator.ts';
import { IDebugHostType } from './IDebugHostType.ts';
import { IDebugHostTypeSignature } from './IDebugHostTypeSignature.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelmanager} */
export class IDataModelManager extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelManager';
  static override readonly iid: Guid = '73fe19f4-a110-4500-8ed9-3c28896f508c';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Close', 'hresult', []),
      method(4, 'CreateNoValue', 'hresult', [parameter('out', 'object', 'interface', { type: IModelObject })]),
      method(5, 'CreateErrorObject', 'hresult', [parameter('in', 'hrError', 'u32'), parameter('in', 'pwszMessage', 'wide', { optional: true }), parameter('out', 'object', 'interface', { type: IModelObject })]),
      method(6, 'CreateTypedObject', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext, optional: true }), parameter('in', 'objectLocation', 'struct', { type: Location, byValue: true }), parameter('in', 'objectType', 'interface', { type: IDebugHostType }), parameter('out', 'object', 'interface', { type: IModelObject })]),
      method(7, 'CreateTypedObjectReference', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext, optional: true }), parameter('in', 'objectLocation', 'struct', { type: Location, byValue: true }), parameter('in', 'objectType', 'interface', { type: IDebugHostType }), parameter('out', 'object', 'interface', { type: IModelObject })]),
      method(8, 'CreateSyntheticObject', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext, optional: true }), parameter('out', 'object', 'interface', { type: IModelObject })]),
      method(9, 'CreateDataModelObject', 'hresult', [parameter('in', 'dataModel', 'interface', { type: IDataModelConcept }), parameter('out', 'object', 'interface', { type: IModelObject })]),
      method(10, 'CreateIntrinsicObject', 'hresult', [parameter('in', 'objectKind', 'u32'), parameter('in', 'intrinsicData', 'variant'), parameter('out', 'object', 'interface', { type: IModelObject })]),
      method(11, 'CreateTypedIntrinsicObject', 'hresult', [parameter('in', 'intrinsicData', 'variant'), parameter('in', 'type', 'interface', { type: IDebugHostType }), parameter('out', 'object', 'interface', { type: IModelObject })]),
      method(12, 'GetModelForTypeSignature', 'hresult', [parameter('in', 'typeSignature', 'interface', { type: IDebugHostTypeSignature }), parameter('out', 'dataModel', 'interface', { type: IModelObject })]),
      method(13, 'GetModelForType', 'hresult', [parameter('in', 'type', 'interface', { type: IDebugHostType }), parameter('out', 'dataModel', 'interface', { type: IModelObject }), parameter('out', 'typeSignature', 'interface', { type: IDebugHostTypeSignature }), parameter('out', 'wildcardMatches', 'interface', { type: IDebugHostSymbolEnumerator })]),
      method(14, 'RegisterModelForTypeSignature', 'hresult', [parameter('in', 'typeSignature', 'interface', { type: IDebugHostTypeSignature }), parameter('in', 'dataModel', 'interface', { type: IModelObject })]),
      method(15, 'UnregisterModelForTypeSignature', 'hresult', [parameter('in', 'dataModel', 'interface', { type: IModelObject }), parameter('in', 'typeSignature', 'interface', { type: IDebugHostTypeSignature, optional: true })]),
      method(16, 'RegisterExtensionForTypeSignature', 'hresult', [parameter('in', 'typeSignature', 'interface', { type: IDebugHostTypeSignature }), parameter('in', 'dataModel', 'interface', { type: IModelObject })]),
      method(17, 'UnregisterExtensionForTypeSignature', 'hresult', [parameter('in', 'dataModel', 'interface', { type: IModelObject }), parameter('in', 'typeSignature', 'interface', { type: IDebugHostTypeSignature, optional: true })]),
      method(18, 'CreateMetadataStore', 'hresult', [parameter('in', 'parentStore', 'interface', { type: IKeyStore, optional: true }), parameter('out', 'metadataStore', 'interface', { type: IKeyStore })]),
      method(19, 'GetRootNamespace', 'hresult', [parameter('out', 'rootNamespace', 'interface', { type: IModelObject })]),
      method(20, 'RegisterNamedModel', 'hresult', [parameter('in', 'modelName', 'wide'), parameter('in', 'modeObject', 'interface', { type: IModelObject })]),
      method(21, 'UnregisterNamedModel', 'hresult', [parameter('in', 'modelName', 'wide')]),
      method(22, 'AcquireNamedModel', 'hresult', [parameter('in', 'modelName', 'wide'), parameter('out', 'modelObject', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelManagerHr;
  /** Only in the type: what `implement(IDataModelManager, …)` accepts. */
  declare readonly handlers?: IDataModelManagerHandlers;

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-close}
   */
  Close(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'Close');
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createnovalue}
   */
  CreateNoValue(): IModelObject {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'CreateNoValue');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createerrorobject}
   */
  CreateErrorObject(hrError: number, pwszMessage?: string | null): IModelObject {
    if (hrError >>> 0 !== hrError) notU32(this, 'CreateErrorObject', 'hrError', hrError);
    if (!(pwszMessage == null)) if (typeof pwszMessage !== 'string' || pwszMessage.includes('\0')) notText(this, 'CreateErrorObject', 'pwszMessage', pwszMessage);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiwi'))(
        this.pointer,
        hrError,
        pwszMessage ?? null,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'CreateErrorObject');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedobject}
   */
  CreateTypedObject(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): IModelObject {
    if (!(context == null)) checkInterface(this, 'CreateTypedObject', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'CreateTypedObject', 'objectLocation', objectLocation);
    checkInterface(this, 'CreateTypedObject', 'objectType', objectType, 'IDebugHostType');
    const at = enter(8);
    try {
      const objectLocationAt = pushStruct(Location, objectLocation);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiipii'))(
        this.pointer,
        pointerOf(context),
        objectLocationAt,
        pointerOf(objectType),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IDataModelManager', 'CreateTypedObject', u64[at >>> 3]!);
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedobjectreference}
   */
  CreateTypedObjectReference(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): IModelObject {
    if (!(context == null)) checkInterface(this, 'CreateTypedObjectReference', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'CreateTypedObjectReference', 'objectLocation', objectLocation);
    checkInterface(this, 'CreateTypedObjectReference', 'objectType', objectType, 'IDebugHostType');
    const at = enter(8);
    try {
      const objectLocationAt = pushStruct(Location, objectLocation);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiipii'))(
        this.pointer,
        pointerOf(context),
        objectLocationAt,
        pointerOf(objectType),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IDataModelManager', 'CreateTypedObjectReference', u64[at >>> 3]!);
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createsyntheticobject}
   */
  CreateSyntheticObject(context?: IDebugHostContext | null): IModelObject {
    if (!(context == null)) checkInterface(this, 'CreateSyntheticObject', 'context', context, 'IDebugHostContext');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiii'))(
        this.pointer,
        pointerOf(context),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'CreateSyntheticObject');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createdatamodelobject}
   */
  CreateDataModelObject(dataModel: IDataModelConcept): IModelObject {
    checkInterface(this, 'CreateDataModelObject', 'dataModel', dataModel, 'IDataModelConcept');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiii'))(
        this.pointer,
        pointerOf(dataModel),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'CreateDataModelObject');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createintrinsicobject}
   */
  CreateIntrinsicObject(objectKind: ModelObjectKind, intrinsicData: VARIANT): IModelObject {
    if (objectKind >>> 0 !== objectKind) notU32(this, 'CreateIntrinsicObject', 'objectKind', objectKind);
    checkStruct(this, 'CreateIntrinsicObject', 'intrinsicData', intrinsicData);
    const at = enter(8);
    try {
      const intrinsicDataAt = pushVariant(intrinsicData);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiii'))(
        this.pointer,
        objectKind,
        intrinsicDataAt,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'CreateIntrinsicObject');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedintrinsicobject}
   */
  CreateTypedIntrinsicObject(intrinsicData: VARIANT, type: IDebugHostType): IModelObject {
    checkStruct(this, 'CreateTypedIntrinsicObject', 'intrinsicData', intrinsicData);
    checkInterface(this, 'CreateTypedIntrinsicObject', 'type', type, 'IDebugHostType');
    const at = enter(8);
    try {
      const intrinsicDataAt = pushVariant(intrinsicData);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiiii'))(
        this.pointer,
        intrinsicDataAt,
        pointerOf(type),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'CreateTypedIntrinsicObject');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `dataModel` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getmodelfortypesignature}
   */
  GetModelForTypeSignature(typeSignature: IDebugHostTypeSignature): IModelObject {
    checkInterface(this, 'GetModelForTypeSignature', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiii'))(
        this.pointer,
        pointerOf(typeSignature),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'GetModelForTypeSignature');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `dataModel` (IModelObject, dispose it when done), `typeSignature` (IDebugHostTypeSignature, dispose it when done), `wildcardMatches` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDataModelManager, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getmodelfortype}
   */
  GetModelForType(type: IDebugHostType): { dataModel: IModelObject; typeSignature: IDebugHostTypeSignature; wildcardMatches: IDebugHostSymbolEnumerator } {
    checkInterface(this, 'GetModelForType', 'type', type, 'IDebugHostType');
    const at = enter(24);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiiiii'))(
        this.pointer,
        pointerOf(type),
        base + at,
        base + at + 8,
        base + at + 16,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'GetModelForType');
      return {
        dataModel: wrap(IModelObject, u64[at >>> 3]!, true)!,
        typeSignature: wrap(IDebugHostTypeSignature, u64[(at + 8) >>> 3]!, true)!,
        wildcardMatches: wrap(IDebugHostSymbolEnumerator, u64[(at + 16) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registermodelfortypesignature}
   */
  RegisterModelForTypeSignature(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): void {
    checkInterface(this, 'RegisterModelForTypeSignature', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    checkInterface(this, 'RegisterModelForTypeSignature', 'dataModel', dataModel, 'IModelObject');
    const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiii'))(
      this.pointer,
      pointerOf(typeSignature),
      pointerOf(dataModel),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'RegisterModelForTypeSignature');
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregistermodelfortypesignature}
   */
  UnregisterModelForTypeSignature(dataModel: IModelObject, typeSignature?: IDebugHostTypeSignature | null): void {
    checkInterface(this, 'UnregisterModelForTypeSignature', 'dataModel', dataModel, 'IModelObject');
    if (!(typeSignature == null)) checkInterface(this, 'UnregisterModelForTypeSignature', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hiii'))(
      this.pointer,
      pointerOf(dataModel),
      pointerOf(typeSignature),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'UnregisterModelForTypeSignature');
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registerextensionfortypesignature}
   */
  RegisterExtensionForTypeSignature(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): void {
    checkInterface(this, 'RegisterExtensionForTypeSignature', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    checkInterface(this, 'RegisterExtensionForTypeSignature', 'dataModel', dataModel, 'IModelObject');
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hiii'))(
      this.pointer,
      pointerOf(typeSignature),
      pointerOf(dataModel),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'RegisterExtensionForTypeSignature');
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregisterextensionfortypesignature}
   */
  UnregisterExtensionForTypeSignature(dataModel: IModelObject, typeSignature?: IDebugHostTypeSignature | null): void {
    checkInterface(this, 'UnregisterExtensionForTypeSignature', 'dataModel', dataModel, 'IModelObject');
    if (!(typeSignature == null)) checkInterface(this, 'UnregisterExtensionForTypeSignature', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    const hr = (this.slots[17] ?? bindSlot(this, 17, 'hiii'))(
      this.pointer,
      pointerOf(dataModel),
      pointerOf(typeSignature),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'UnregisterExtensionForTypeSignature');
  }

  /**
   * Returns `metadataStore` (IKeyStore, dispose it when done).
   * Since IDataModelManager, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createmetadatastore}
   */
  CreateMetadataStore(parentStore?: IKeyStore | null): IKeyStore {
    if (!(parentStore == null)) checkInterface(this, 'CreateMetadataStore', 'parentStore', parentStore, 'IKeyStore');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiii'))(
        this.pointer,
        pointerOf(parentStore),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'CreateMetadataStore');
      return wrap(IKeyStore, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `rootNamespace` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getrootnamespace}
   */
  GetRootNamespace(): IModelObject {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[19] ?? bindSlot(this, 19, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'GetRootNamespace');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registernamedmodel}
   */
  RegisterNamedModel(modelName: string, modeObject: IModelObject): void {
    if (typeof modelName !== 'string' || modelName.includes('\0')) notText(this, 'RegisterNamedModel', 'modelName', modelName);
    checkInterface(this, 'RegisterNamedModel', 'modeObject', modeObject, 'IModelObject');
    const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiwi'))(
      this.pointer,
      modelName,
      pointerOf(modeObject),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'RegisterNamedModel');
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregisternamedmodel}
   */
  UnregisterNamedModel(modelName: string): void {
    if (typeof modelName !== 'string' || modelName.includes('\0')) notText(this, 'UnregisterNamedModel', 'modelName', modelName);
    const hr = (this.slots[21] ?? bindSlot(this, 21, 'hiw'))(this.pointer, modelName);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'UnregisterNamedModel');
  }

  /**
   * Returns `modelObject` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-acquirenamedmodel}
   */
  AcquireNamedModel(modelName: string): IModelObject {
    if (typeof modelName !== 'string' || modelName.includes('\0')) notText(this, 'AcquireNamedModel', 'modelName', modelName);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[22] ?? bindSlot(this, 22, 'hiwi'))(this.pointer, modelName, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager', 'AcquireNamedModel');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelManagerHr {
  Close(): { hresult: number };
  CreateNoValue(): { hresult: number; object: IModelObject | null };
  CreateErrorObject(hrError: number, pwszMessage?: string | null): { hresult: number; object: IModelObject | null };
  CreateTypedObject(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): { hresult: number; object: IModelObject | null };
  CreateTypedObjectReference(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): { hresult: number; object: IModelObject | null };
  CreateSyntheticObject(context?: IDebugHostContext | null): { hresult: number; object: IModelObject | null };
  CreateDataModelObject(dataModel: IDataModelConcept): { hresult: number; object: IModelObject | null };
  CreateIntrinsicObject(objectKind: ModelObjectKind, intrinsicData: VARIANT): { hresult: number; object: IModelObject | null };
  CreateTypedIntrinsicObject(intrinsicData: VARIANT, type: IDebugHostType): { hresult: number; object: IModelObject | null };
  GetModelForTypeSignature(typeSignature: IDebugHostTypeSignature): { hresult: number; dataModel: IModelObject | null };
  GetModelForType(type: IDebugHostType): { hresult: number; dataModel: IModelObject | null; typeSignature: IDebugHostTypeSignature | null; wildcardMatches: IDebugHostSymbolEnumerator | null };
  RegisterModelForTypeSignature(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): { hresult: number };
  UnregisterModelForTypeSignature(dataModel: IModelObject, typeSignature?: IDebugHostTypeSignature | null): { hresult: number };
  RegisterExtensionForTypeSignature(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): { hresult: number };
  UnregisterExtensionForTypeSignature(dataModel: IModelObject, typeSignature?: IDebugHostTypeSignature | null): { hresult: number };
  CreateMetadataStore(parentStore?: IKeyStore | null): { hresult: number; metadataStore: IKeyStore | null };
  GetRootNamespace(): { hresult: number; rootNamespace: IModelObject | null };
  RegisterNamedModel(modelName: string, modeObject: IModelObject): { hresult: number };
  UnregisterNamedModel(modelName: string): { hresult: number };
  AcquireNamedModel(modelName: string): { hresult: number; modelObject: IModelObject | null };
}

/** Methods an object may have to receive the calls of IDataModelManager; all optional. */
export interface IDataModelManagerHandlers {
  Close?(): void;
  CreateNoValue?(): IModelObject;
  CreateErrorObject?(hrError: number, pwszMessage: string | null): IModelObject;
  CreateTypedObject?(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): IModelObject;
  CreateTypedObjectReference?(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): IModelObject;
  CreateSyntheticObject?(context: IDebugHostContext | null): IModelObject;
  CreateDataModelObject?(dataModel: IDataModelConcept): IModelObject;
  CreateIntrinsicObject?(objectKind: ModelObjectKind, intrinsicData: VARIANT): IModelObject;
  CreateTypedIntrinsicObject?(intrinsicData: VARIANT, type: IDebugHostType): IModelObject;
  GetModelForTypeSignature?(typeSignature: IDebugHostTypeSignature): IModelObject;
  GetModelForType?(type: IDebugHostType): { dataModel: IModelObject; typeSignature: IDebugHostTypeSignature; wildcardMatches: IDebugHostSymbolEnumerator };
  RegisterModelForTypeSignature?(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): void;
  UnregisterModelForTypeSignature?(dataModel: IModelObject, typeSignature: IDebugHostTypeSignature | null): void;
  RegisterExtensionForTypeSignature?(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): void;
  UnregisterExtensionForTypeSignature?(dataModel: IModelObject, typeSignature: IDebugHostTypeSignature | null): void;
  CreateMetadataStore?(parentStore: IKeyStore | null): IKeyStore;
  GetRootNamespace?(): IModelObject;
  RegisterNamedModel?(modelName: string, modeObject: IModelObject): void;
  UnregisterNamedModel?(modelName: string): void;
  AcquireNamedModel?(modelName: string): IModelObject;
}
