// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostModule5, type IDebugHostModule5Handlers, type IDebugHostModule5Hr } from './IDebugHostModule5.ts';
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
  u32,
  u64,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule6} */
export class IDebugHostModule6 extends IDebugHostModule5 {
  static override readonly interfaceName: string = 'IDebugHostModule6';
  static override readonly iid: Guid = '10efc47e-68d4-4f87-810f-6729a805940a';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(20, 'GetArchitectureByRVA', 'hresult', [parameter('in', 'rva', 'u64'), parameter('out', 'pMachineArchitecture', 'u32'), parameter('out', 'pRangeRvaStart', 'u64'), parameter('out', 'pRangeRvaEnd', 'u64')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModule6Hr;
  /** Only in the type: what `implement(IDebugHostModule6, …)` accepts. */
  declare readonly handlers?: IDebugHostModule6Handlers;

  /**
   * Returns `pMachineArchitecture` (32 bits, unsigned), `pRangeRvaStart` (64 bits, unsigned), `pRangeRvaEnd` (64 bits, unsigned).
   * Since IDebugHostModule6, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule6-getarchitecturebyrva}
   */
  GetArchitectureByRVA(rva: bigint): { pMachineArchitecture: number; pRangeRvaStart: bigint; pRangeRvaEnd: bigint } {
    if (typeof rva !== 'bigint' || rva < 0n || rva > MAX_U64) notU64(this, 'GetArchitectureByRVA', 'rva', rva);
    const at = enter(24);
    try {
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiiiii'))(
        this.pointer,
        rva,
        base + at,
        base + at + 8,
        base + at + 16,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModule6', 'GetArchitectureByRVA');
      return {
        pMachineArchitecture: u32[at >>> 2]!,
        pRangeRvaStart: u64[(at + 8) >>> 3]!,
        pRangeRvaEnd: u64[(at + 16) >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostModule6Hr extends IDebugHostModule5Hr {
  GetArchitectureByRVA(rva: bigint): { hresult: number; pMachineArchitecture: number; pRangeRvaStart: bigint; pRangeRvaEnd: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostModule6; all optional. */
export interface IDebugHostModule6Handlers extends IDebugHostModule5Handlers {
  GetArchitectureByRVA?(rva: bigint): { pMachineArchitecture: number; pRangeRvaStart: bigint; pRangeRvaEnd: bigint };
}
