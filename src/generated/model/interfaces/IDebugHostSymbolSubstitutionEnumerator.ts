// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostSymbolEnumerator, type IDebugHostSymbolEnumeratorHandlers, type IDebugHostSymbolEnumeratorHr } from './IDebugHostSymbolEnumerator.ts';
import {
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  settle,
  takeBstr,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostSymbol } from './IDebugHostSymbol.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbolsubstitutionenumerator} */
export class IDebugHostSymbolSubstitutionEnumerator extends IDebugHostSymbolEnumerator {
  static override readonly interfaceName: string = 'IDebugHostSymbolSubstitutionEnumerator';
  static override readonly iid: Guid = 'd49eece8-8d12-4ce1-ab73-e5b63df4f9d3';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(5, 'GetNextWithSubstitutionText', 'hresult', [parameter('out', 'symbol', 'interface', { type: IDebugHostSymbol }), parameter('out', 'symbolText', 'bstr')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbolSubstitutionEnumeratorHr;
  /** Only in the type: what `implement(IDebugHostSymbolSubstitutionEnumerator, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbolSubstitutionEnumeratorHandlers;

  /**
   * Returns `symbol` (IDebugHostSymbol, dispose it when done, or null), `symbolText` (text).
   * Since IDebugHostSymbolSubstitutionEnumerator, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolsubstitutionenumerator-getnextwithsubstitutiontext}
   */
  GetNextWithSubstitutionText(): { symbol: IDebugHostSymbol | null; symbolText: string } {
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiii'))(this.pointer, base + at, base + at + 8);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbolSubstitutionEnumerator', 'GetNextWithSubstitutionText');
      return {
        symbol: wrap(IDebugHostSymbol, u64[at >>> 3]!, true),
        symbolText: takeBstr(u64[(at + 8) >>> 3]!),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostSymbolSubstitutionEnumeratorHr extends IDebugHostSymbolEnumeratorHr {
  GetNextWithSubstitutionText(): { hresult: number; symbol: IDebugHostSymbol | null; symbolText: string };
}

/** Methods an object may have to receive the calls of IDebugHostSymbolSubstitutionEnumerator; all optional. */
export interface IDebugHostSymbolSubstitutionEnumeratorHandlers extends IDebugHostSymbolEnumeratorHandlers {
  GetNextWithSubstitutionText?(): { symbol: IDebugHostSymbol | null; symbolText: string };
}
