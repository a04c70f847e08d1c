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
import { IDebugHostType } from './IDebugHostType.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbolstargetcomposition} */
export class IDebugHostSymbolsTargetComposition extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostSymbolsTargetComposition';
  static override readonly iid: Guid = '3c4b6add-80e1-4c2b-afe1-9a1132586dd0';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetTypeForServiceType', 'hresult', [parameter('in', 'pServiceManager', 'interface', { type: IUnknown }), parameter('in', 'pModule', 'interface', { type: IUnknown }), parameter('in', 'pType', 'interface', { type: IUnknown }), parameter('out', 'ppHostType', 'interface', { type: IDebugHostType })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbolsTargetCompositionHr;
  /** Only in the type: what `implement(IDebugHostSymbolsTargetComposition, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbolsTargetCompositionHandlers;

  /**
   * Returns `ppHostType` (IDebugHostType, dispose it when done).
   * Since IDebugHostSymbolsTargetComposition, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolstargetcomposition-gettypeforservicetype}
   */
  GetTypeForServiceType(pServiceManager: IUnknown, pModule: IUnknown, pType: IUnknown): IDebugHostType {
    checkInterface(this, 'GetTypeForServiceType', 'pServiceManager', pServiceManager, 'IUnknown');
    checkInterface(this, 'GetTypeForServiceType', 'pModule', pModule, 'IUnknown');
    checkInterface(this, 'GetTypeForServiceType', 'pType', pType, 'IUnknown');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiii'))(
        this.pointer,
        pointerOf(pServiceManager),
        pointerOf(pModule),
        pointerOf(pType),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbolsTargetComposition', 'GetTypeForServiceType');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostSymbolsTargetCompositionHr {
  GetTypeForServiceType(pServiceManager: IUnknown, pModule: IUnknown, pType: IUnknown): { hresult: number; ppHostType: IDebugHostType | null };
}

/** Methods an object may have to receive the calls of IDebugHostSymbolsTargetComposition; all optional. */
export interface IDebugHostSymbolsTargetCompositionHandlers {
  GetTypeForServiceType?(pServiceManager: IUnknown, pModule: IUnknown, pType: IUnknown): IDebugHostType;
}
