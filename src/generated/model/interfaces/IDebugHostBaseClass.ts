// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostSymbol, type IDebugHostSymbolHandlers, type IDebugHostSymbolHr } from './IDebugHostSymbol.ts';
import {
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  settle,
  u64,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostbaseclass} */
export class IDebugHostBaseClass extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostBaseClass';
  static override readonly iid: Guid = 'b94d57d2-390b-40f7-b5b4-b6db897d974b';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'GetOffset', 'hresult', [parameter('out', 'offset', 'u64')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostBaseClassHr;
  /** Only in the type: what `implement(IDebugHostBaseClass, …)` accepts. */
  declare readonly handlers?: IDebugHostBaseClassHandlers;

  /**
   * Returns `offset` (64 bits, unsigned).
   * Since IDebugHostBaseClass, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass-getoffset}
   */
  GetOffset(): bigint {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostBaseClass', 'GetOffset');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostBaseClassHr extends IDebugHostSymbolHr {
  GetOffset(): { hresult: number; offset: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostBaseClass; all optional. */
export interface IDebugHostBaseClassHandlers extends IDebugHostSymbolHandlers {
  GetOffset?(): bigint;
}
