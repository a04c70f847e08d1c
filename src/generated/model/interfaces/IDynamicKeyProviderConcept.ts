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
  u32,
  u64,
  u8,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IKeyEnumerator } from './IKeyEnumerator.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idynamickeyproviderconcept} */
export class IDynamicKeyProviderConcept extends IUnknown {
  static override readonly interfaceName: string = 'IDynamicKeyProviderConcept';
  static override readonly iid: Guid = 'e7983fa1-80a7-498c-988f-518ddc5d4025';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetKey', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('in', 'key', 'wide'), parameter('out', 'keyValue', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore }), parameter('out', 'hasKey', 'bool1')]),
      method(4, 'SetKey', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('in', 'key', 'wide'), parameter('in', 'keyValue', 'interface', { type: IModelObject }), parameter('in', 'metadata', 'interface', { type: IKeyStore })]),
      method(5, 'EnumerateKeys', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('out', 'ppEnumerator', 'interface', { type: IKeyEnumerator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDynamicKeyProviderConceptHr;
  /** Only in the type: what `implement(IDynamicKeyProviderConcept, …)` accepts. */
  declare readonly handlers?: IDynamicKeyProviderConceptHandlers;

  /**
   * Returns `keyValue` (IModelObject, dispose it when done, or null), `metadata` (IKeyStore, dispose it when done, or null), `hasKey` (true or false).
   * Since IDynamicKeyProviderConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-getkey}
   */
  GetKey(contextObject: IModelObject, key: string): { keyValue: IModelObject | null; metadata: IKeyStore | null; hasKey: boolean } {
    checkInterface(this, 'GetKey', 'contextObject', contextObject, 'IModelObject');
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetKey', 'key', key);
    const at = enter(20);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u32[(at + 16) >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiwiii'))(
        this.pointer,
        pointerOf(contextObject),
        key,
        base + at,
        base + at + 8,
        base + at + 16,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDynamicKeyProviderConcept', 'GetKey');
      return {
        keyValue: wrap(IModelObject, u64[at >>> 3]!, true),
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
        hasKey: u8[at + 16] !== 0,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDynamicKeyProviderConcept, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-setkey}
   */
  SetKey(contextObject: IModelObject, key: string, keyValue: IModelObject, metadata: IKeyStore): void {
    checkInterface(this, 'SetKey', 'contextObject', contextObject, 'IModelObject');
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'SetKey', 'key', key);
    checkInterface(this, 'SetKey', 'keyValue', keyValue, 'IModelObject');
    checkInterface(this, 'SetKey', 'metadata', metadata, 'IKeyStore');
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiwii'))(
      this.pointer,
      pointerOf(contextObject),
      key,
      pointerOf(keyValue),
      pointerOf(metadata),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDynamicKeyProviderConcept', 'SetKey');
  }

  /**
   * Returns `ppEnumerator` (IKeyEnumerator, dispose it when done).
   * Since IDynamicKeyProviderConcept, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-enumeratekeys}
   */
  EnumerateKeys(contextObject: IModelObject): IKeyEnumerator {
    checkInterface(this, 'EnumerateKeys', 'contextObject', contextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiii'))(
        this.pointer,
        pointerOf(contextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDynamicKeyProviderConcept', 'EnumerateKeys');
      return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDynamicKeyProviderConceptHr {
  GetKey(contextObject: IModelObject, key: string): { hresult: number; keyValue: IModelObject | null; metadata: IKeyStore | null; hasKey: boolean };
  SetKey(contextObject: IModelObject, key: string, keyValue: IModelObject, metadata: IKeyStore): { hresult: number };
  EnumerateKeys(contextObject: IModelObject): { hresult: number; ppEnumerator: IKeyEnumerator | null };
}

/** Methods an object may have to receive the calls of IDynamicKeyProviderConcept; all optional. */
export interface IDynamicKeyProviderConceptHandlers {
  GetKey?(contextObject: IModelObject, key: string): { keyValue: IModelObject | null; metadata: IKeyStore | null; hasKey: boolean };
  SetKey?(contextObject: IModelObject, key: string, keyValue: IModelObject, metadata: IKeyStore): void;
  EnumerateKeys?(contextObject: IModelObject): IKeyEnumerator;
}
