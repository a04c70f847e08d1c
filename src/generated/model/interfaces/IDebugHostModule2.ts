// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostModule, type IDebugHostModuleHandlers, type IDebugHostModuleHr } from './IDebugHostModule.ts';
import {
  MAX_U64,
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  notU64,
  parameter,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostSymbol } from './IDebugHostSymbol.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule2} */
export class IDebugHostModule2 extends IDebugHostModule {
  static override readonly interfaceName: string = 'IDebugHostModule2';
  static override readonly iid: Guid = 'b51887e8-bcd0-4e8f-a8c7-434398b78c37';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(16, 'FindContainingSymbolByRVA', 'hresult', [parameter('in', 'rva', 'u64'), parameter('out', 'symbol', 'interface', { type: IDebugHostSymbol }), parameter('out', 'offset', 'u64')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModule2Hr;
  /** Only in the type: what `implement(IDebugHostModule2, …)` accepts. */
  declare readonly handlers?: IDebugHostModule2Handlers;

  /**
   * Returns `symbol` (IDebugHostSymbol, dispose it when done), `offset` (64 bits, unsigned).
   * Since IDebugHostModule2, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule2-findcontainingsymbolbyrva}
   */
  FindContainingSymbolByRVA(rva: bigint): { symbol: IDebugHostSymbol; offset: bigint } {
    if (typeof rva !== 'bigint' || rva < 0n || rva > MAX_U64) notU64(this, 'FindContainingSymbolByRVA', 'rva', rva);
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[16] ?? bindSlot(this, 16, 'hiiii'))(
        this.pointer,
        rva,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModule2', 'FindContainingSymbolByRVA');
      return {
        symbol: wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!,
        offset: u64[(at + 8) >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostModule2Hr extends IDebugHostModuleHr {
  FindContainingSymbolByRVA(rva: bigint): { hresult: number; symbol: IDebugHostSymbol | null; offset: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostModule2; all optional. */
export interface IDebugHostModule2Handlers extends IDebugHostModuleHandlers {
  FindContainingSymbolByRVA?(rva: bigint): { symbol: IDebugHostSymbol; offset: bigint };
}
