// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostContextAlternator } from './IDebugHostContextAlternator.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontextcontrol} */
export class IDebugHostContextControl extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContextControl';
  static override readonly iid: Guid = 'eeb8fb43-b44e-4b0f-b871-65f0886fcaf2';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'SwitchTo', 'hresult', []),
      method(4, 'GetContextAlternator', 'hresult', [parameter('out', 'contextAlternator', 'interface', { type: IDebugHostContextAlternator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextControlHr;
  /** Only in the type: what `implement(IDebugHostContextControl, …)` accepts. */
  declare readonly handlers?: IDebugHostContextControlHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostContextControl, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextcontrol-switchto}
   */
  SwitchTo(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextControl', 'SwitchTo');
  }

  /**
   * Returns `contextAlternator` (IDebugHostContextAlternator, dispose it when done).
   * Since IDebugHostContextControl, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextcontrol-getcontextalternator}
   */
  GetContextAlternator(): IDebugHostContextAlternator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextControl', 'GetContextAlternator');
      return wrap(IDebugHostContextAlternator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostContextControlHr {
  SwitchTo(): { hresult: number };
  GetContextAlternator(): { hresult: number; contextAlternator: IDebugHostContextAlternator | null };
}

/** Methods an object may have to receive the calls of IDebugHostContextControl; all optional. */
export interface IDebugHostContextControlHandlers {
  SwitchTo?(): void;
  GetContextAlternator?(): IDebugHostContextAlternator;
}
