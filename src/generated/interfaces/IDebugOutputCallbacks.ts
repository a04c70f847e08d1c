// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  pushAnsi,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_IOUTPUT, DEBUG_OUTPUT } from '../families.ts';

const { enter, leave, pending, u32 } = hot;

let ownIDebugOutputCallbacks: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugoutputcallbacks} */
export class IDebugOutputCallbacks extends IUnknown {
  static override readonly interfaceName: string = 'IDebugOutputCallbacks';
  static override readonly iid: Guid = '4bf58045-d654-4c40-b0af-683090f356dc';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugOutputCallbacks ??= methods([], [
      '3 Output hresult|in Mask u32|in Text ansi',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugOutputCallbacksHr;
  /** Only in the type: what `implement(IDebugOutputCallbacks, …)` accepts. */
  declare readonly handlers?: IDebugOutputCallbacksHandlers;

  /**
   * Returns nothing.
   * Since IDebugOutputCallbacks, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbacks-output}
   * @param Mask DEBUG_OUTPUT_* bits
   */
  Output(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void {
    if (typeof Mask !== 'number' || Mask >>> 0 !== Mask) notU32(this, 'Output', 'Mask', Mask);
    if (typeof Text !== 'string' || Text.includes('\0')) notText(this, 'Output', 'Text', Text);
    const at = enter(0);
    try {
      const textAt = pushAnsi(Text) || notAnsi(this, 'Output', 'Text', Text);
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(this.pointer, Mask, textAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugOutputCallbacks', 'Output');
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugOutputCallbacks} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugOutputCallbacksHr {
  /** {@link IDebugOutputCallbacks.Output} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbacks-output} */
  Output(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugOutputCallbacks; all optional. */
export interface IDebugOutputCallbacksHandlers {
  /** Receives {@link IDebugOutputCallbacks.Output}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbacks-output} */
  Output?(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void;
}
