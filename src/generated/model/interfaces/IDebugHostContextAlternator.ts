// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  checkBoolean,
  fault,
  method,
  parameter,
  settle,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontextalternator} */
export class IDebugHostContextAlternator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContextAlternator';
  static override readonly iid: Guid = '6301eee8-85e3-4058-a7c0-d37e0ea65f75';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'SwitchTo', 'hresult', [parameter('in', 'fullSwitch', 'bool1')]),
      method(4, 'SwitchBack', 'hresult', []),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextAlternatorHr;
  /** Only in the type: what `implement(IDebugHostContextAlternator, …)` accepts. */
  declare readonly handlers?: IDebugHostContextAlternatorHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostContextAlternator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextalternator-switchto}
   */
  SwitchTo(fullSwitch: boolean): void {
    checkBoolean(this, 'SwitchTo', 'fullSwitch', fullSwitch);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, fullSwitch ? 1 : 0);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextAlternator', 'SwitchTo');
  }

  /**
   * Returns nothing.
   * Since IDebugHostContextAlternator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextalternator-switchback}
   */
  SwitchBack(): void {
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextAlternator', 'SwitchBack');
  }
}

export interface IDebugHostContextAlternatorHr {
  SwitchTo(fullSwitch: boolean): { hresult: number };
  SwitchBack(): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostContextAlternator; all optional. */
export interface IDebugHostContextAlternatorHandlers {
  SwitchTo?(fullSwitch: boolean): void;
  SwitchBack?(): void;
}
