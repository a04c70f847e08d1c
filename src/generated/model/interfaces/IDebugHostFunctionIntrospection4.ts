// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostFunctionIntrospection3, type IDebugHostFunctionIntrospection3Handlers, type IDebugHostFunctionIntrospection3Hr } from './IDebugHostFunctionIntrospection3.ts';
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

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionintrospection4} */
export class IDebugHostFunctionIntrospection4 extends IDebugHostFunctionIntrospection3 {
  static override readonly interfaceName: string = 'IDebugHostFunctionIntrospection4';
  static override readonly iid: Guid = 'f93f6699-1f2e-4fb2-8164-363a78f7914e';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(9, 'GetPrologueRange', 'hresult', [parameter('out', 'pPrologueStart', 'struct', { type: Location }), parameter('out', 'pPrologueEnd', 'struct', { type: Location })]),
      method(10, 'GetEpilogueRange', 'hresult', [parameter('out', 'pEpilogueStart', 'struct', { type: Location }), parameter('out', 'pEpilogueEnd', 'struct', { type: Location })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionIntrospection4Hr;
  /** Only in the type: what `implement(IDebugHostFunctionIntrospection4, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionIntrospection4Handlers;

  /**
   * Returns `pPrologueStart` (Location), `pPrologueEnd` (Location).
   * Since IDebugHostFunctionIntrospection4, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection4-getprologuerange}
   */
  GetPrologueRange(): { pPrologueStart: Location; pPrologueEnd: Location } {
    const at = enter(32);
    try {
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiii'))(this.pointer, base + at, base + at + 16);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection4', 'GetPrologueRange');
      return {
        pPrologueStart: Location.decode(scratch, at),
        pPrologueEnd: Location.decode(scratch, at + 16),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pEpilogueStart` (Location), `pEpilogueEnd` (Location).
   * Since IDebugHostFunctionIntrospection4, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection4-getepiloguerange}
   */
  GetEpilogueRange(): { pEpilogueStart: Location; pEpilogueEnd: Location } {
    const at = enter(32);
    try {
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiii'))(this.pointer, base + at, base + at + 16);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection4', 'GetEpilogueRange');
      return {
        pEpilogueStart: Location.decode(scratch, at),
        pEpilogueEnd: Location.decode(scratch, at + 16),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostFunctionIntrospection4Hr extends IDebugHostFunctionIntrospection3Hr {
  GetPrologueRange(): { hresult: number; pPrologueStart: Location; pPrologueEnd: Location };
  GetEpilogueRange(): { hresult: number; pEpilogueStart: Location; pEpilogueEnd: Location };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionIntrospection4; all optional. */
export interface IDebugHostFunctionIntrospection4Handlers extends IDebugHostFunctionIntrospection3Handlers {
  GetPrologueRange?(): { pPrologueStart: Location; pPrologueEnd: Location };
  GetEpilogueRange?(): { pEpilogueStart: Location; pEpilogueEnd: Location };
}
