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
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostFunctionLocalStorage } from './IDebugHostFunctionLocalStorage.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocalstorageenumerator} */
export class IDebugHostFunctionLocalStorageEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalStorageEnumerator';
  static override readonly iid: Guid = '026c9e81-8b9f-4d32-9606-a394ec62b045';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'storage', 'interface', { type: IDebugHostFunctionLocalStorage })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalStorageEnumeratorHr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalStorageEnumerator, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalStorageEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostFunctionLocalStorageEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorageenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorageEnumerator', 'Reset');
  }

  /**
   * Returns `storage` (IDebugHostFunctionLocalStorage, dispose it when done).
   * Since IDebugHostFunctionLocalStorageEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorageenumerator-getnext}
   */
  GetNext(): IDebugHostFunctionLocalStorage {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorageEnumerator', 'GetNext');
      return wrap(IDebugHostFunctionLocalStorage, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostFunctionLocalStorageEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; storage: IDebugHostFunctionLocalStorage | null };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalStorageEnumerator; all optional. */
export interface IDebugHostFunctionLocalStorageEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): IDebugHostFunctionLocalStorage;
}
