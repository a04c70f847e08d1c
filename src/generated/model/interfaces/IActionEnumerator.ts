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
  takeBstr,
  u32,
  u64,
  u8,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iactionenumerator} */
export class IActionEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IActionEnumerator';
  static override readonly iid: Guid = '3dec5c44-f63a-4ca6-90f0-fd5c269fda59';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'keyName', 'bstr'), parameter('out', 'actionName', 'bstr'), parameter('out', 'actionDescription', 'bstr'), parameter('out', 'actionIsDefault', 'bool1'), parameter('out', 'actionMethod', 'interface', { type: IModelObject }), parameter('out', 'metadta', 'interface', { type: IKeyStore })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IActionEnumeratorHr;
  /** Only in the type: what `implement(IActionEnumerator, …)` accepts. */
  declare readonly handlers?: IActionEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IActionEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IActionEnumerator', 'Reset');
  }

  /**
   * Returns `keyName` (text), `actionName` (text), `actionDescription` (text), `actionIsDefault` (true or false), `actionMethod` (IModelObject, dispose it when done), `metadta` (IKeyStore, dispose it when done).
   * Since IActionEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionenumerator-getnext}
   */
  GetNext(): { keyName: string; actionName: string; actionDescription: string; actionIsDefault: boolean; actionMethod: IModelObject; metadta: IKeyStore } {
    const at = enter(48);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u64[(at + 16) >>> 3] = 0n;
      u32[(at + 24) >>> 2] = 0;
      u64[(at + 32) >>> 3] = 0n;
      u64[(at + 40) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiiiiii'))(
        this.pointer,
        base + at,
        base + at + 8,
        base + at + 16,
        base + at + 24,
        base + at + 32,
        base + at + 40,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IActionEnumerator', 'GetNext');
      return {
        keyName: takeBstr(u64[at >>> 3]!),
        actionName: takeBstr(u64[(at + 8) >>> 3]!),
        actionDescription: takeBstr(u64[(at + 16) >>> 3]!),
        actionIsDefault: u8[at + 24] !== 0,
        actionMethod: wrap(IModelObject, u64[(at + 32) >>> 3]!, true)!,
        metadta: wrap(IKeyStore, u64[(at + 40) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }
}

export interface IActionEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; keyName: string; actionName: string; actionDescription: string; actionIsDefault: boolean; actionMethod: IModelObject | null; metadta: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IActionEnumerator; all optional. */
export interface IActionEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): { keyName: string; actionName: string; actionDescription: string; actionIsDefault: boolean; actionMethod: IModelObject; metadta: IKeyStore };
}
