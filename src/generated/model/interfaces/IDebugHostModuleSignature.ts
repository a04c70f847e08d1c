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
  u32,
  u8,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostModule } from './IDebugHostModule.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodulesignature} */
export class IDebugHostModuleSignature extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostModuleSignature';
  static override readonly iid: Guid = '31e53a5a-01ee-4bbb-b899-4b46ae7d595c';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'IsMatch', 'hresult', [parameter('in', 'pModule', 'interface', { type: IDebugHostModule }), parameter('out', 'isMatch', 'bool1')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModuleSignatureHr;
  /** Only in the type: what `implement(IDebugHostModuleSignature, …)` accepts. */
  declare readonly handlers?: IDebugHostModuleSignatureHandlers;

  /**
   * Returns `isMatch` (true or false).
   * Since IDebugHostModuleSignature, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodulesignature-ismatch}
   */
  IsMatch(pModule: IDebugHostModule): boolean {
    checkInterface(this, 'IsMatch', 'pModule', pModule, 'IDebugHostModule');
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
        this.pointer,
        pointerOf(pModule),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModuleSignature', 'IsMatch');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostModuleSignatureHr {
  IsMatch(pModule: IDebugHostModule): { hresult: number; isMatch: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostModuleSignature; all optional. */
export interface IDebugHostModuleSignatureHandlers {
  IsMatch?(pModule: IDebugHostModule): boolean;
}
