// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostFunctionIntrospection2, type IDebugHostFunctionIntrospection2Handlers, type IDebugHostFunctionIntrospection2Hr } from './IDebugHostFunctionIntrospection2.ts';
import {
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  settle,
  u32,
  u8,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionintrospection3} */
export class IDebugHostFunctionIntrospection3 extends IDebugHostFunctionIntrospection2 {
  static override readonly interfaceName: string = 'IDebugHostFunctionIntrospection3';
  static override readonly iid: Guid = 'a24e286b-891a-40fc-8a3a-89b66eddce57';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(8, 'IsNoReturnFunction', 'hresult', [parameter('out', 'pIsNoReturnFunction', 'bool1')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionIntrospection3Hr;
  /** Only in the type: what `implement(IDebugHostFunctionIntrospection3, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionIntrospection3Handlers;

  /**
   * Returns `pIsNoReturnFunction` (true or false).
   * Since IDebugHostFunctionIntrospection3, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection3-isnoreturnfunction}
   */
  IsNoReturnFunction(): boolean {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection3', 'IsNoReturnFunction');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostFunctionIntrospection3Hr extends IDebugHostFunctionIntrospection2Hr {
  IsNoReturnFunction(): { hresult: number; pIsNoReturnFunction: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionIntrospection3; all optional. */
export interface IDebugHostFunctionIntrospection3Handlers extends IDebugHostFunctionIntrospection2Handlers {
  IsNoReturnFunction?(): boolean;
}
