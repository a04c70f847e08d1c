// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostModule2, type IDebugHostModule2Handlers, type IDebugHostModule2Hr } from './IDebugHostModule2.ts';
import {
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  scratch,
  settle,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { Location } from '../structs.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule3} */
export class IDebugHostModule3 extends IDebugHostModule2 {
  static override readonly interfaceName: string = 'IDebugHostModule3';
  static override readonly iid: Guid = '68576417-9fab-4c69-8977-3a4d87cf08fd';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(17, 'GetRange', 'hresult', [parameter('out', 'moduleStart', 'struct', { type: Location }), parameter('out', 'moduleEnd', 'struct', { type: Location })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModule3Hr;
  /** Only in the type: what `implement(IDebugHostModule3, …)` accepts. */
  declare readonly handlers?: IDebugHostModule3Handlers;

  /**
   * Returns `moduleStart` (Location), `moduleEnd` (Location).
   * Since IDebugHostModule3, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule3-getrange}
   */
  GetRange(): { moduleStart: Location; moduleEnd: Location } {
    const at = enter(32);
    try {
      const hr = (this.slots[17] ?? bindSlot(this, 17, 'hiii'))(this.pointer, base + at, base + at + 16);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModule3', 'GetRange');
      return {
        moduleStart: Location.decode(scratch, at),
        moduleEnd: Location.decode(scratch, at + 16),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostModule3Hr extends IDebugHostModule2Hr {
  GetRange(): { hresult: number; moduleStart: Location; moduleEnd: Location };
}

/** Methods an object may have to receive the calls of IDebugHostModule3; all optional. */
export interface IDebugHostModule3Handlers extends IDebugHostModule2Handlers {
  GetRange?(): { moduleStart: Location; moduleEnd: Location };
}
