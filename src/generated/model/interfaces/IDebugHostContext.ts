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

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontext} */
export class IDebugHostContext extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContext';
  static override readonly iid: Guid = 'a68c70d8-5ec0-46e5-b775-3134a48ea2e3';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'IsEqualTo', 'hresult', [parameter('in', 'pContext', 'interface', { type: IDebugHostContext }), parameter('out', 'pIsEqual', 'bool1')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextHr;
  /** Only in the type: what `implement(IDebugHostContext, …)` accepts. */
  declare readonly handlers?: IDebugHostContextHandlers;

  /**
   * Returns `pIsEqual` (true or false).
   * Since IDebugHostContext, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontext-isequalto}
   */
  IsEqualTo(pContext: IDebugHostContext): boolean {
    checkInterface(this, 'IsEqualTo', 'pContext', pContext, 'IDebugHostContext');
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
        this.pointer,
        pointerOf(pContext),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContext', 'IsEqualTo');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostContextHr {
  IsEqualTo(pContext: IDebugHostContext): { hresult: number; pIsEqual: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostContext; all optional. */
export interface IDebugHostContextHandlers {
  IsEqualTo?(pContext: IDebugHostContext): boolean;
}
