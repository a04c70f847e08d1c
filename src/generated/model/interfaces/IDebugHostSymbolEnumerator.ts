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
import { IDebugHostSymbol } from './IDebugHostSymbol.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbolenumerator} */
export class IDebugHostSymbolEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostSymbolEnumerator';
  static override readonly iid: Guid = '28d96c86-10a3-4976-b14e-eaef4790aa1f';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'symbol', 'interface', { type: IDebugHostSymbol })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbolEnumeratorHr;
  /** Only in the type: what `implement(IDebugHostSymbolEnumerator, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbolEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostSymbolEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbolEnumerator', 'Reset');
  }

  /**
   * Returns `symbol` (IDebugHostSymbol, dispose it when done).
   * Since IDebugHostSymbolEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolenumerator-getnext}
   */
  GetNext(): IDebugHostSymbol {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbolEnumerator', 'GetNext');
      return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostSymbolEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; symbol: IDebugHostSymbol | null };
}

/** Methods an object may have to receive the calls of IDebugHostSymbolEnumerator; all optional. */
export interface IDebugHostSymbolEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): IDebugHostSymbol;
}
