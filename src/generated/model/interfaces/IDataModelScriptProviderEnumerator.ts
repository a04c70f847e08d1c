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
import { IDataModelScriptProvider } from './IDataModelScriptProvider.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptproviderenumerator} */
export class IDataModelScriptProviderEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptProviderEnumerator';
  static override readonly iid: Guid = '95ba00e2-704a-4fe2-a8f1-a7e7d8fb0941';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'provider', 'interface', { type: IDataModelScriptProvider })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptProviderEnumeratorHr;
  /** Only in the type: what `implement(IDataModelScriptProviderEnumerator, …)` accepts. */
  declare readonly handlers?: IDataModelScriptProviderEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptProviderEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptproviderenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptProviderEnumerator', 'Reset');
  }

  /**
   * Returns `provider` (IDataModelScriptProvider, dispose it when done).
   * Since IDataModelScriptProviderEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptproviderenumerator-getnext}
   */
  GetNext(): IDataModelScriptProvider {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptProviderEnumerator', 'GetNext');
      return wrap(IDataModelScriptProvider, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptProviderEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; provider: IDataModelScriptProvider | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptProviderEnumerator; all optional. */
export interface IDataModelScriptProviderEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): IDataModelScriptProvider;
}
