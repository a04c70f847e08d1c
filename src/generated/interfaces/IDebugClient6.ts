// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugClient5, type IDebugClient5Handlers, type IDebugClient5Hr } from './IDebugClient5.ts';
import {
  attach,
  bindSlot,
  checkInterface,
  hot,
  methods,
  pointerOf,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import { IDebugEventContextCallbacks } from './IDebugEventContextCallbacks.ts';

const { pending } = hot;

let ownIDebugClient6: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugclient6} */
export class IDebugClient6 extends IDebugClient5 {
  static override readonly interfaceName: string = 'IDebugClient6';
  static override readonly iid: Guid = 'fd28b4c5-c498-4686-a28e-62cad2154eb3';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugClient6 ??= methods([IDebugEventContextCallbacks], [
      '95 SetEventContextCallbacks hresult|in Callbacks interface type=0 optional',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugClient6Hr;
  /** Only in the type: what `implement(IDebugClient6, …)` accepts. */
  declare readonly handlers?: IDebugClient6Handlers;

  /**
   * Returns nothing.
   * Since IDebugClient6, slot 95. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient6-seteventcontextcallbacks}
   */
  SetEventContextCallbacks(Callbacks?: IDebugEventContextCallbacks | null): void {
    if (!(Callbacks == null)) checkInterface(this, 'SetEventContextCallbacks', 'Callbacks', Callbacks, 'IDebugEventContextCallbacks');
    const hr = (this.slots[95] ?? bindSlot(this, 95, 'hii'))(this.pointer, pointerOf(Callbacks));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugClient6', 'SetEventContextCallbacks');
    if (hr >= 0) attach(this, 'SetEventContextCallbacks', Callbacks);
  }
}

/** Methods of {@link IDebugClient6} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugClient6Hr extends IDebugClient5Hr {
  /** {@link IDebugClient6.SetEventContextCallbacks} without throwing, slot 95. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient6-seteventcontextcallbacks} */
  SetEventContextCallbacks(Callbacks?: IDebugEventContextCallbacks | null): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugClient6; all optional. */
export interface IDebugClient6Handlers extends IDebugClient5Handlers {
  /** Receives {@link IDebugClient6.SetEventContextCallbacks}, slot 95; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugclient6-seteventcontextcallbacks} */
  SetEventContextCallbacks?(Callbacks: IDebugEventContextCallbacks | null): void;
}
