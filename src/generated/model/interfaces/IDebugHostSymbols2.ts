// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostSymbols, type IDebugHostSymbolsHandlers, type IDebugHostSymbolsHr } from './IDebugHostSymbols.ts';
import {
  base,
  bindSlot,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  notU32,
  parameter,
  pointerOf,
  settle,
  takeBstr,
  u32,
  u64,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostSymbol } from './IDebugHostSymbol.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbols2} */
export class IDebugHostSymbols2 extends IDebugHostSymbols {
  static override readonly interfaceName: string = 'IDebugHostSymbols2';
  static override readonly iid: Guid = '6baf1f48-65ee-4ff2-b3af-10c7f21d38b2';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'DemangleSymbolName', 'hresult', [parameter('in', 'pSymbol', 'interface', { type: IDebugHostSymbol }), parameter('in', 'flags', 'u32'), parameter('out', 'pDemangledSymbolName', 'bstr')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbols2Hr;
  /** Only in the type: what `implement(IDebugHostSymbols2, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbols2Handlers;

  /**
   * Returns `pDemangledSymbolName` (text).
   * Since IDebugHostSymbols2, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols2-demanglesymbolname}
   */
  DemangleSymbolName(pSymbol: IDebugHostSymbol, flags: number): string {
    checkInterface(this, 'DemangleSymbolName', 'pSymbol', pSymbol, 'IDebugHostSymbol');
    if (flags >>> 0 !== flags) notU32(this, 'DemangleSymbolName', 'flags', flags);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiii'))(
        this.pointer,
        pointerOf(pSymbol),
        flags,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbols2', 'DemangleSymbolName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostSymbols2Hr extends IDebugHostSymbolsHr {
  DemangleSymbolName(pSymbol: IDebugHostSymbol, flags: number): { hresult: number; pDemangledSymbolName: string };
}

/** Methods an object may have to receive the calls of IDebugHostSymbols2; all optional. */
export interface IDebugHostSymbols2Handlers extends IDebugHostSymbolsHandlers {
  DemangleSymbolName?(pSymbol: IDebugHostSymbol, flags: number): string;
}
