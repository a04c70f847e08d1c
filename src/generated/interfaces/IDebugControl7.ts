// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugControl6, type IDebugControl6Handlers, type IDebugControl6Hr } from './IDebugControl6.ts';
import {
  bindSlot,
  hot,
  methods,
  notU32,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_CLASS, DEBUG_DUMP, DEBUG_EXEC_FLAGS, DEBUG_KERNEL, DEBUG_USER_WINDOWS } from '../families.ts';

const { addressAt, pending, stack, u32 } = hot;

let ownIDebugControl7: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugcontrol7} */
export class IDebugControl7 extends IDebugControl6 {
  static override readonly interfaceName: string = 'IDebugControl7';
  static override readonly iid: Guid = 'b86fb3b1-80d4-475b-aea3-cf06539cf63a';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugControl7 ??= methods([], [
      '176 GetDebuggeeType2 hresult|in Flags u32|out Class u32|out Qualifier u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugControl7Hr;
  /** Only in the type: what `implement(IDebugControl7, …)` accepts. */
  declare readonly handlers?: IDebugControl7Handlers;

  /**
   * Returns `Class` (DEBUG_CLASS), `Qualifier` (DEBUG_DUMP or DEBUG_KERNEL or DEBUG_USER_WINDOWS).
   * Since IDebugControl7, slot 176. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol7-getdebuggeetype2}
   */
  GetDebuggeeType2(Flags: DEBUG_EXEC_FLAGS): { Class: DEBUG_CLASS; Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS } {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetDebuggeeType2', 'Flags', Flags);
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[176] ?? bindSlot(this, 176, 'hiiii'))(
      this.pointer,
      Flags,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl7', 'GetDebuggeeType2');
    return {
      Class: u32[at >>> 2]!,
      Qualifier: u32[(at + 4) >>> 2]!,
    };
  }
}

/** Methods of {@link IDebugControl7} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugControl7Hr extends IDebugControl6Hr {
  /** {@link IDebugControl7.GetDebuggeeType2} without throwing, slot 176. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol7-getdebuggeetype2} */
  GetDebuggeeType2(Flags: DEBUG_EXEC_FLAGS): { hresult: number; Class: DEBUG_CLASS; Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS };
}

/** Methods an object may have to receive the calls of IDebugControl7; all optional. */
export interface IDebugControl7Handlers extends IDebugControl6Handlers {
  /** Receives {@link IDebugControl7.GetDebuggeeType2}, slot 176; return an object of `Class`, `Qualifier`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol7-getdebuggeetype2} */
  GetDebuggeeType2?(Flags: DEBUG_EXEC_FLAGS): { Class: DEBUG_CLASS; Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS };
}
