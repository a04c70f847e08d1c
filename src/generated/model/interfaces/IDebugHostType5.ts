// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostType4, type IDebugHostType4Handlers, type IDebugHostType4Hr } from './IDebugHostType4.ts';
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
  u8,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostType } from './IDebugHostType.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype5} */
export class IDebugHostType5 extends IDebugHostType4 {
  static override readonly interfaceName: string = 'IDebugHostType5';
  static override readonly iid: Guid = 'db6716ce-8ee8-4c86-89db-a658915c87f4';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(38, 'IsBaseTypeOf', 'hresult', [parameter('in', 'pOtherType', 'interface', { type: IDebugHostType }), parameter('out', 'pIsBase', 'bool1')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostType5Hr;
  /** Only in the type: what `implement(IDebugHostType5, …)` accepts. */
  declare readonly handlers?: IDebugHostType5Handlers;

  /**
   * Returns `pIsBase` (true or false).
   * Since IDebugHostType5, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype5-isbasetypeof}
   */
  IsBaseTypeOf(pOtherType: IDebugHostType): boolean {
    checkInterface(this, 'IsBaseTypeOf', 'pOtherType', pOtherType, 'IDebugHostType');
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[38] ?? bindSlot(this, 38, 'hiii'))(
        this.pointer,
        pointerOf(pOtherType),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType5', 'IsBaseTypeOf');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostType5Hr extends IDebugHostType4Hr {
  IsBaseTypeOf(pOtherType: IDebugHostType): { hresult: number; pIsBase: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostType5; all optional. */
export interface IDebugHostType5Handlers extends IDebugHostType4Handlers {
  IsBaseTypeOf?(pOtherType: IDebugHostType): boolean;
}
