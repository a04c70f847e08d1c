// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
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
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostSymbol } from './IDebugHostSymbol.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-icodeaddressconcept} */
export class ICodeAddressConcept extends IUnknown {
  static override readonly interfaceName: string = 'ICodeAddressConcept';
  static override readonly iid: Guid = 'c7371568-5c78-4a00-a4ab-6ef8823184cb';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetContainingSymbol', 'hresult', [parameter('in', 'pContextObject', 'interface', { type: IModelObject }), parameter('out', 'ppSymbol', 'interface', { type: IDebugHostSymbol })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: ICodeAddressConceptHr;
  /** Only in the type: what `implement(ICodeAddressConcept, …)` accepts. */
  declare readonly handlers?: ICodeAddressConceptHandlers;

  /**
   * Returns `ppSymbol` (IDebugHostSymbol, dispose it when done).
   * Since ICodeAddressConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-icodeaddressconcept-getcontainingsymbol}
   */
  GetContainingSymbol(pContextObject: IModelObject): IDebugHostSymbol {
    checkInterface(this, 'GetContainingSymbol', 'pContextObject', pContextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
        this.pointer,
        pointerOf(pContextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'ICodeAddressConcept', 'GetContainingSymbol');
      return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface ICodeAddressConceptHr {
  GetContainingSymbol(pContextObject: IModelObject): { hresult: number; ppSymbol: IDebugHostSymbol | null };
}

/** Methods an object may have to receive the calls of ICodeAddressConcept; all optional. */
export interface ICodeAddressConceptHandlers {
  GetContainingSymbol?(pContextObject: IModelObject): IDebugHostSymbol;
}
