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
  notText,
  parameter,
  pointerOf,
  settle,
  settleError,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IKeyEnumerator } from './IKeyEnumerator.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelnamebinder} */
export class IDataModelNameBinder extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelNameBinder';
  static override readonly iid: Guid = 'af352b7b-8292-4c01-b360-2dc3696c65e7';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'BindValue', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('in', 'name', 'wide'), parameter('out', 'value', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
      method(4, 'BindReference', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('in', 'name', 'wide'), parameter('out', 'reference', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
      method(5, 'EnumerateValues', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('out', 'enumerator', 'interface', { type: IKeyEnumerator })]),
      method(6, 'EnumerateReferences', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('out', 'enumerator', 'interface', { type: IKeyEnumerator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelNameBinderHr;
  /** Only in the type: what `implement(IDataModelNameBinder, …)` accepts. */
  declare readonly handlers?: IDataModelNameBinderHandlers;

  /**
   * Returns `value` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IDataModelNameBinder, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-bindvalue}
   */
  BindValue(contextObject: IModelObject, name: string): { value: IModelObject; metadata: IKeyStore | null } {
    checkInterface(this, 'BindValue', 'contextObject', contextObject, 'IModelObject');
    if (typeof name !== 'string' || name.includes('\0')) notText(this, 'BindValue', 'name', name);
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiwii'))(
        this.pointer,
        pointerOf(contextObject),
        name,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IDataModelNameBinder', 'BindValue', u64[at >>> 3]!);
      return {
        value: wrap(IModelObject, u64[at >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `reference` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IDataModelNameBinder, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-bindreference}
   */
  BindReference(contextObject: IModelObject, name: string): { reference: IModelObject; metadata: IKeyStore | null } {
    checkInterface(this, 'BindReference', 'contextObject', contextObject, 'IModelObject');
    if (typeof name !== 'string' || name.includes('\0')) notText(this, 'BindReference', 'name', name);
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiwii'))(
        this.pointer,
        pointerOf(contextObject),
        name,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IDataModelNameBinder', 'BindReference', u64[at >>> 3]!);
      return {
        reference: wrap(IModelObject, u64[at >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `enumerator` (IKeyEnumerator, dispose it when done).
   * Since IDataModelNameBinder, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-enumeratevalues}
   */
  EnumerateValues(contextObject: IModelObject): IKeyEnumerator {
    checkInterface(this, 'EnumerateValues', 'contextObject', contextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiii'))(
        this.pointer,
        pointerOf(contextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelNameBinder', 'EnumerateValues');
      return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `enumerator` (IKeyEnumerator, dispose it when done).
   * Since IDataModelNameBinder, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-enumeratereferences}
   */
  EnumerateReferences(contextObject: IModelObject): IKeyEnumerator {
    checkInterface(this, 'EnumerateReferences', 'contextObject', contextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(
        this.pointer,
        pointerOf(contextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelNameBinder', 'EnumerateReferences');
      return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelNameBinderHr {
  BindValue(contextObject: IModelObject, name: string): { hresult: number; value: IModelObject | null; metadata: IKeyStore | null };
  BindReference(contextObject: IModelObject, name: string): { hresult: number; reference: IModelObject | null; metadata: IKeyStore | null };
  EnumerateValues(contextObject: IModelObject): { hresult: number; enumerator: IKeyEnumerator | null };
  EnumerateReferences(contextObject: IModelObject): { hresult: number; enumerator: IKeyEnumerator | null };
}

/** Methods an object may have to receive the calls of IDataModelNameBinder; all optional. */
export interface IDataModelNameBinderHandlers {
  BindValue?(contextObject: IModelObject, name: string): { value: IModelObject; metadata: IKeyStore | null };
  BindReference?(contextObject: IModelObject, name: string): { reference: IModelObject; metadata: IKeyStore | null };
  EnumerateValues?(contextObject: IModelObject): IKeyEnumerator;
  EnumerateReferences?(contextObject: IModelObject): IKeyEnumerator;
}
