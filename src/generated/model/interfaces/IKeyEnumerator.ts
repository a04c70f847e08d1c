// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
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

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ikeyenumerator} */
export class IKeyEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IKeyEnumerator';
  static override readonly iid: Guid = '345fa92e-5e00-4319-9cae-971f7601cdcf';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'key', 'bstr'), parameter('out', 'value', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IKeyEnumeratorHr;
  /** Only in the type: what `implement(IKeyEnumerator, …)` accepts. */
  declare readonly handlers?: IKeyEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IKeyEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeyenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IKeyEnumerator', 'Reset');
  }

  /**
   * Returns `key` (text), `value` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IKeyEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeyenumerator-getnext}
   */
  GetNext(): { key: string; value: IModelObject; metadata: IKeyStore | null } {
    const at = enter(24);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
        this.pointer,
        base + at,
        base + at + 8,
        base + at + 16,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IKeyEnumerator', 'GetNext', u64[(at + 8) >>> 3]!);
      return {
        key: takeBstr(u64[at >>> 3]!),
        value: wrap(IModelObject, u64[(at + 8) >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 16) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IKeyEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; key: string; value: IModelObject | null; metadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IKeyEnumerator; all optional. */
export interface IKeyEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): { key: string; value: IModelObject; metadata: IKeyStore | null };
}
