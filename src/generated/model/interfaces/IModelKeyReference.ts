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
  settleError,
  takeBstr,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelkeyreference} */
export class IModelKeyReference extends IUnknown {
  static override readonly interfaceName: string = 'IModelKeyReference';
  static override readonly iid: Guid = '5253dcf8-5aff-4c62-b302-56a289e00998';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetKeyName', 'hresult', [parameter('out', 'keyName', 'bstr')]),
      method(4, 'GetOriginalObject', 'hresult', [parameter('out', 'originalObject', 'interface', { type: IModelObject })]),
      method(5, 'GetContextObject', 'hresult', [parameter('out', 'containingObject', 'interface', { type: IModelObject })]),
      method(6, 'GetKey', 'hresult', [parameter('out', 'object', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
      method(7, 'GetKeyValue', 'hresult', [parameter('out', 'object', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
      method(8, 'SetKey', 'hresult', [parameter('in', 'object', 'interface', { type: IModelObject, optional: true }), parameter('in', 'metadata', 'interface', { type: IKeyStore, optional: true })]),
      method(9, 'SetKeyValue', 'hresult', [parameter('in', 'object', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelKeyReferenceHr;
  /** Only in the type: what `implement(IModelKeyReference, …)` accepts. */
  declare readonly handlers?: IModelKeyReferenceHandlers;

  /**
   * Returns `keyName` (text).
   * Since IModelKeyReference, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkeyname}
   */
  GetKeyName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelKeyReference', 'GetKeyName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `originalObject` (IModelObject, dispose it when done).
   * Since IModelKeyReference, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getoriginalobject}
   */
  GetOriginalObject(): IModelObject {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelKeyReference', 'GetOriginalObject');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `containingObject` (IModelObject, dispose it when done).
   * Since IModelKeyReference, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getcontextobject}
   */
  GetContextObject(): IModelObject {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelKeyReference', 'GetContextObject');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IModelKeyReference, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkey}
   */
  GetKey(): { object: IModelObject; metadata: IKeyStore | null } {
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(this.pointer, base + at, base + at + 8);
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IModelKeyReference', 'GetKey', u64[at >>> 3]!);
      return {
        object: wrap(IModelObject, u64[at >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IModelKeyReference, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkeyvalue}
   */
  GetKeyValue(): { object: IModelObject; metadata: IKeyStore | null } {
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiii'))(this.pointer, base + at, base + at + 8);
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IModelKeyReference', 'GetKeyValue', u64[at >>> 3]!);
      return {
        object: wrap(IModelObject, u64[at >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IModelKeyReference, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-setkey}
   */
  SetKey(object?: IModelObject | null, metadata?: IKeyStore | null): void {
    if (!(object == null)) checkInterface(this, 'SetKey', 'object', object, 'IModelObject');
    if (!(metadata == null)) checkInterface(this, 'SetKey', 'metadata', metadata, 'IKeyStore');
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiii'))(
      this.pointer,
      pointerOf(object),
      pointerOf(metadata),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelKeyReference', 'SetKey');
  }

  /**
   * Returns nothing.
   * Since IModelKeyReference, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-setkeyvalue}
   */
  SetKeyValue(object: IModelObject): void {
    checkInterface(this, 'SetKeyValue', 'object', object, 'IModelObject');
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, pointerOf(object));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelKeyReference', 'SetKeyValue');
  }
}

export interface IModelKeyReferenceHr {
  GetKeyName(): { hresult: number; keyName: string };
  GetOriginalObject(): { hresult: number; originalObject: IModelObject | null };
  GetContextObject(): { hresult: number; containingObject: IModelObject | null };
  GetKey(): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  GetKeyValue(): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  SetKey(object?: IModelObject | null, metadata?: IKeyStore | null): { hresult: number };
  SetKeyValue(object: IModelObject): { hresult: number };
}

/** Methods an object may have to receive the calls of IModelKeyReference; all optional. */
export interface IModelKeyReferenceHandlers {
  GetKeyName?(): string;
  GetOriginalObject?(): IModelObject;
  GetContextObject?(): IModelObject;
  GetKey?(): { object: IModelObject; metadata: IKeyStore | null };
  GetKeyValue?(): { object: IModelObject; metadata: IKeyStore | null };
  SetKey?(object: IModelObject | null, metadata: IKeyStore | null): void;
  SetKeyValue?(object: IModelObject): void;
}
