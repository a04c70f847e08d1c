// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugOutputCallbacks, type IDebugOutputCallbacksHandlers, type IDebugOutputCallbacksHr } from './IDebugOutputCallbacks.ts';
import {
  bindSlot,
  hot,
  methods,
  notText,
  notU32,
  notU64,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_OUTCB, DEBUG_OUTCBF, DEBUG_OUTCBI } from '../families.ts';

const { addressAt, pending, stack, u32, u64 } = hot;

let ownIDebugOutputCallbacks2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugoutputcallbacks2} */
export class IDebugOutputCallbacks2 extends IDebugOutputCallbacks {
  static override readonly interfaceName: string = 'IDebugOutputCallbacks2';
  static override readonly iid: Guid = '67721fe9-56d2-4a44-a325-2b65513ce6eb';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugOutputCallbacks2 ??= methods([], [
      '4 GetInterestMask hresult|out Mask u32',
      '5 Output2 hresult|in Which u32|in Flags u32|in Arg u64|in Text wide optional',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugOutputCallbacks2Hr;
  /** Only in the type: what `implement(IDebugOutputCallbacks2, …)` accepts. */
  declare readonly handlers?: IDebugOutputCallbacks2Handlers;

  /**
   * Returns `Mask` (DEBUG_OUTCBI, DEBUG_OUTPUT_* bits).
   * Since IDebugOutputCallbacks2, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbacks2-getinterestmask}
   */
  GetInterestMask(): DEBUG_OUTCBI {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugOutputCallbacks2', 'GetInterestMask');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugOutputCallbacks2, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbacks2-output2}
   */
  Output2(Which: DEBUG_OUTCB, Flags: DEBUG_OUTCBF, Arg: bigint, Text?: string | null): void {
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'Output2', 'Which', Which);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'Output2', 'Flags', Flags);
    if (typeof Arg !== 'bigint' || BigInt.asUintN(64, Arg) !== Arg) notU64(this, 'Output2', 'Arg', Arg);
    if (!(Text == null)) if (typeof Text !== 'string' || Text.includes('\0')) notText(this, 'Output2', 'Text', Text);
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiiiw'))(
      this.pointer,
      Which,
      Flags,
      Arg,
      Text ?? null,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugOutputCallbacks2', 'Output2');
  }
}

/** Methods of {@link IDebugOutputCallbacks2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugOutputCallbacks2Hr extends IDebugOutputCallbacksHr {
  /** {@link IDebugOutputCallbacks2.GetInterestMask} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbacks2-getinterestmask} */
  GetInterestMask(): { hresult: number; Mask: DEBUG_OUTCBI };
  /** {@link IDebugOutputCallbacks2.Output2} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbacks2-output2} */
  Output2(Which: DEBUG_OUTCB, Flags: DEBUG_OUTCBF, Arg: bigint, Text?: string | null): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugOutputCallbacks2; all optional. */
export interface IDebugOutputCallbacks2Handlers extends IDebugOutputCallbacksHandlers {
  /** Receives {@link IDebugOutputCallbacks2.GetInterestMask}, slot 4; return `Mask`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbacks2-getinterestmask} */
  GetInterestMask?(): DEBUG_OUTCBI;
  /** Receives {@link IDebugOutputCallbacks2.Output2}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputcallbacks2-output2} */
  Output2?(Which: DEBUG_OUTCB, Flags: DEBUG_OUTCBF, Arg: bigint, Text: string | null): void;
}
