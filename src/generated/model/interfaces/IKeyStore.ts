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
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ikeystore} */
export class IKeyStore extends IUnknown {
  static override readonly interfaceName: string = 'IKeyStore';
  static override readonly iid: Guid = '0fc7557d-401d-4fca-9365-da1e9850697c';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetKey', 'hresult', [parameter('in', 'key', 'wide'), parameter('out', 'object', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
      method(4, 'SetKey', 'hresult', [parameter('in', 'key', 'wide'), parameter('in', 'object', 'interface', { type: IModelObject, optional: true }), parameter('in', 'metadata', 'interface', { type: IKeyStore, optional: true })]),
      method(5, 'GetKeyValue', 'hresult', [parameter('in', 'key', 'wide'), parameter('out', 'object', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
      method(6, 'SetKeyValue', 'hresult', [parameter('in', 'key', 'wide'), parameter('in', 'object', 'interface', { type: IModelObject })]),
      method(7, 'ClearKeys', 'hresult', []),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IKeyStoreHr;
  /** Only in the type: what `implement(IKeyStore, …)` accepts. */
  declare readonly handlers?: IKeyStoreHandlers;

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IKeyStore, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-getkey}
   */
  GetKey(key: string): { object: IModelObject; metadata: IKeyStore | null } {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetKey', 'key', key);
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiwii'))(
        this.pointer,
        key,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IKeyStore', 'GetKey', u64[at >>> 3]!);
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
   * Since IKeyStore, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-setkey}
   */
  SetKey(key: string, object?: IModelObject | null, metadata?: IKeyStore | null): void {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'SetKey', 'key', key);
    if (!(object == null)) checkInterface(this, 'SetKey', 'object', object, 'IModelObject');
    if (!(metadata == null)) checkInterface(this, 'SetKey', 'metadata', metadata, 'IKeyStore');
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiwii'))(
      this.pointer,
      key,
      pointerOf(object),
      pointerOf(metadata),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IKeyStore', 'SetKey');
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IKeyStore, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-getkeyvalue}
   */
  GetKeyValue(key: string): { object: IModelObject; metadata: IKeyStore | null } {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetKeyValue', 'key', key);
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiwii'))(
        this.pointer,
        key,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IKeyStore', 'GetKeyValue', u64[at >>> 3]!);
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
   * Since IKeyStore, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-setkeyvalue}
   */
  SetKeyValue(key: string, object: IModelObject): void {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'SetKeyValue', 'key', key);
    checkInterface(this, 'SetKeyValue', 'object', object, 'IModelObject');
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiwi'))(this.pointer, key, pointerOf(object));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IKeyStore', 'SetKeyValue');
  }

  /**
   * Returns nothing.
   * Since IKeyStore, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-clearkeys}
   */
  ClearKeys(): void {
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IKeyStore', 'ClearKeys');
  }
}

export interface IKeyStoreHr {
  GetKey(key: string): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  SetKey(key: string, object?: IModelObject | null, metadata?: IKeyStore | null): { hresult: number };
  GetKeyValue(key: string): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  SetKeyValue(key: string, object: IModelObject): { hresult: number };
  ClearKeys(): { hresult: number };
}

/** Methods an object may have to receive the calls of IKeyStore; all optional. */
export interface IKeyStoreHandlers {
  GetKey?(key: string): { object: IModelObject; metadata: IKeyStore | null };
  SetKey?(key: string, object: IModelObject | null, metadata: IKeyStore | null): void;
  GetKeyValue?(key: string): { object: IModelObject; metadata: IKeyStore | null };
  SetKeyValue?(key: string, object: IModelObject): void;
  ClearKeys?(): void;
}
