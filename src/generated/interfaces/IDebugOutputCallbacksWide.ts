// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  hot,
  methods,
  notText,
  notU32,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_IOUTPUT, DEBUG_OUTPUT } from '../families.ts';

const { pending, u32 } = hot;

let ownIDebugOutputCallbacksWide: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugoutputcallbackswide} */
export class IDebugOutputCallbacksWide extends IUnknown {
  static override readonly interfaceName: string = 'IDebugOutputCallbacksWide';
  static override readonly iid: Guid = '4c7fd663-c394-4e26-8ef1-34ad5ed3764c';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugOutputCallbacksWide ??= methods([], [
      '3 Output hresult|in Mask u32|in Text wide',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugOutputCallbacksWideHr;
  /** Only in the type: what `implement(IDebugOutputCallbacksWide, …)` accepts. */
  declare readonly handlers?: IDebugOutputCallbacksWideHandlers;

  /**
   * Returns nothing.
   * Since IDebugOutputCallbacksWide, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbackswide-output}
   * @param Mask DEBUG_OUTPUT_* bits
   */
  Output(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void {
    if (typeof Mask !== 'number' || Mask >>> 0 !== Mask) notU32(this, 'Output', 'Mask', Mask);
    if (typeof Text !== 'string' || Text.includes('\0')) notText(this, 'Output', 'Text', Text);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiw'))(this.pointer, Mask, Text);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugOutputCallbacksWide', 'Output');
  }
}

/** Methods of {@link IDebugOutputCallbacksWide} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugOutputCallbacksWideHr {
  /** {@link IDebugOutputCallbacksWide.Output} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbackswide-output} */
  Output(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugOutputCallbacksWide; all optional. */
export interface IDebugOutputCallbacksWideHandlers {
  /** Receives {@link IDebugOutputCallbacksWide.Output}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbackswide-output} */
  Output?(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void;
}
