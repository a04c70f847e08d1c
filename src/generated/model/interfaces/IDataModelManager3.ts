// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDataModelManager2, type IDataModelManager2Handlers, type IDataModelManager2Hr } from './IDataModelManager2.ts';
import {
  base,
  bindSlot,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  notText,
  parameter,
  pointerOf,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IFilteredNamespacePropertyToken } from './IFilteredNamespacePropertyToken.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelMethod } from './IModelMethod.ts';
import { IModelObject } from './IModelObject.ts';
import { INamedModelsEnumerator } from './INamedModelsEnumerator.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelmanager3} */
export class IDataModelManager3 extends IDataModelManager2 {
  static override readonly interfaceName: string = 'IDataModelManager3';
  static override readonly iid: Guid = '8642daf8-6ef5-4753-b53f-d83a5cee8100';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(25, 'AcquireFilteredSubNamespace', 'hresult', [parameter('in', 'modelName', 'wide'), parameter('in', 'subNamespaceModelName', 'wide'), parameter('in', 'accessName', 'wide'), parameter('in', 'metadata', 'interface', { type: IKeyStore, optional: true }), parameter('in', 'filter', 'interface', { type: IModelMethod }), parameter('out', 'namespaceModelObject', 'interface', { type: IModelObject }), parameter('out', 'token', 'interface', { type: IFilteredNamespacePropertyToken })]),
      method(26, 'EnumerateNamedModels', 'hresult', [parameter('out', 'ppEnumerator', 'interface', { type: INamedModelsEnumerator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelManager3Hr;
  /** Only in the type: what `implement(IDataModelManager3, …)` accepts. */
  declare readonly handlers?: IDataModelManager3Handlers;

  /**
   * Returns `namespaceModelObject` (IModelObject, dispose it when done), `token` (IFilteredNamespacePropertyToken, dispose it when done, or null).
   * Since IDataModelManager3, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager3-acquirefilteredsubnamespace}
   */
  AcquireFilteredSubNamespace(modelName: string, subNamespaceModelName: string, accessName: string, metadata: IKeyStore | null, filter: IModelMethod): { namespaceModelObject: IModelObject; token: IFilteredNamespacePropertyToken | null } {
    if (typeof modelName !== 'string' || modelName.includes('\0')) notText(this, 'AcquireFilteredSubNamespace', 'modelName', modelName);
    if (typeof subNamespaceModelName !== 'string' || subNamespaceModelName.includes('\0')) notText(this, 'AcquireFilteredSubNamespace', 'subNamespaceModelName', subNamespaceModelName);
    if (typeof accessName !== 'string' || accessName.includes('\0')) notText(this, 'AcquireFilteredSubNamespace', 'accessName', accessName);
    if (!(metadata == null)) checkInterface(this, 'AcquireFilteredSubNamespace', 'metadata', metadata, 'IKeyStore');
    checkInterface(this, 'AcquireFilteredSubNamespace', 'filter', filter, 'IModelMethod');
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[25] ?? bindSlot(this, 25, 'hiwwwiiii'))(
        this.pointer,
        modelName,
        subNamespaceModelName,
        accessName,
        pointerOf(metadata),
        pointerOf(filter),
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager3', 'AcquireFilteredSubNamespace');
      return {
        namespaceModelObject: wrap(IModelObject, u64[at >>> 3]!, true)!,
        token: wrap(IFilteredNamespacePropertyToken, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `ppEnumerator` (INamedModelsEnumerator, dispose it when done).
   * Since IDataModelManager3, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager3-enumeratenamedmodels}
   */
  EnumerateNamedModels(): INamedModelsEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[26] ?? bindSlot(this, 26, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelManager3', 'EnumerateNamedModels');
      return wrap(INamedModelsEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelManager3Hr extends IDataModelManager2Hr {
  AcquireFilteredSubNamespace(modelName: string, subNamespaceModelName: string, accessName: string, metadata: IKeyStore | null, filter: IModelMethod): { hresult: number; namespaceModelObject: IModelObject | null; token: IFilteredNamespacePropertyToken | null };
  EnumerateNamedModels(): { hresult: number; ppEnumerator: INamedModelsEnumerator | null };
}

/** Methods an object may have to receive the calls of IDataModelManager3; all optional. */
export interface IDataModelManager3Handlers extends IDataModelManager2Handlers {
  AcquireFilteredSubNamespace?(modelName: string, subNamespaceModelName: string, accessName: string, metadata: IKeyStore | null, filter: IModelMethod): { namespaceModelObject: IModelObject; token: IFilteredNamespacePropertyToken | null };
  EnumerateNamedModels?(): INamedModelsEnumerator;
}
