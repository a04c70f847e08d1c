// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostModule3, type IDebugHostModule3Handlers, type IDebugHostModule3Hr } from './IDebugHostModule3.ts';
import {
  base,
  bindSlot,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  notText,
  parameter,
  pointerOf,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostSymbol } from './IDebugHostSymbol.ts';
import { IDebugHostType } from './IDebugHostType.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule4} */
export class IDebugHostModule4 extends IDebugHostModule3 {
  static override readonly interfaceName: string = 'IDebugHostModule4';
  static override readonly iid: Guid = '41415136-38a4-474f-8e98-57e2dc64e565';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(18, 'FindTypeByName2', 'hresult', [parameter('in', 'pEnclosingSymbol', 'interface', { type: IDebugHostSymbol, optional: true }), parameter('in', 'typeName', 'wide'), parameter('out', 'type', 'interface', { type: IDebugHostType })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModule4Hr;
  /** Only in the type: what `implement(IDebugHostModule4, …)` accepts. */
  declare readonly handlers?: IDebugHostModule4Handlers;

  /**
   * Returns `type` (IDebugHostType, dispose it when done).
   * Since IDebugHostModule4, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule4-findtypebyname2}
   */
  FindTypeByName2(pEnclosingSymbol: IDebugHostSymbol | null, typeName: string): IDebugHostType {
    if (!(pEnclosingSymbol == null)) checkInterface(this, 'FindTypeByName2', 'pEnclosingSymbol', pEnclosingSymbol, 'IDebugHostSymbol');
    if (typeof typeName !== 'string' || typeName.includes('\0')) notText(this, 'FindTypeByName2', 'typeName', typeName);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiiwi'))(
        this.pointer,
        pointerOf(pEnclosingSymbol),
        typeName,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModule4', 'FindTypeByName2');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostModule4Hr extends IDebugHostModule3Hr {
  FindTypeByName2(pEnclosingSymbol: IDebugHostSymbol | null, typeName: string): { hresult: number; type: IDebugHostType | null };
}

/** Methods an object may have to receive the calls of IDebugHostModule4; all optional. */
export interface IDebugHostModule4Handlers extends IDebugHostModule3Handlers {
  FindTypeByName2?(pEnclosingSymbol: IDebugHostSymbol | null, typeName: string): IDebugHostType;
}
