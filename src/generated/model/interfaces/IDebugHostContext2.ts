// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostContext, type IDebugHostContextHandlers, type IDebugHostContextHr } from './IDebugHostContext.ts';
import {
  base,
  bindSlot,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  parameter,
  pointerOf,
  settle,
  u32,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { AddressSpaceRelation } from '../families.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontext2} */
export class IDebugHostContext2 extends IDebugHostContext {
  static override readonly interfaceName: string = 'IDebugHostContext2';
  static override readonly iid: Guid = 'e92274a2-47f4-4538-a196-b83db25fe403';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(4, 'GetAddressSpaceRelation', 'hresult', [parameter('in', 'pContext', 'interface', { type: IDebugHostContext2 }), parameter('out', 'pAddressSpaceRelation', 'u32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContext2Hr;
  /** Only in the type: what `implement(IDebugHostContext2, …)` accepts. */
  declare readonly handlers?: IDebugHostContext2Handlers;

  /**
   * Returns `pAddressSpaceRelation` (AddressSpaceRelation).
   * Since IDebugHostContext2, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontext2-getaddressspacerelation}
   */
  GetAddressSpaceRelation(pContext: IDebugHostContext2): AddressSpaceRelation {
    checkInterface(this, 'GetAddressSpaceRelation', 'pContext', pContext, 'IDebugHostContext2');
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(
        this.pointer,
        pointerOf(pContext),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContext2', 'GetAddressSpaceRelation');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostContext2Hr extends IDebugHostContextHr {
  GetAddressSpaceRelation(pContext: IDebugHostContext2): { hresult: number; pAddressSpaceRelation: AddressSpaceRelation };
}

/** Methods an object may have to receive the calls of IDebugHostContext2; all optional. */
export interface IDebugHostContext2Handlers extends IDebugHostContextHandlers {
  GetAddressSpaceRelation?(pContext: IDebugHostContext2): AddressSpaceRelation;
}
