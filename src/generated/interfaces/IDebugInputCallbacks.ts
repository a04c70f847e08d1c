// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  hot,
  methods,
  notU32,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';

const { pending, u32 } = hot;

let ownIDebugInputCallbacks: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebuginputcallbacks} */
export class IDebugInputCallbacks extends IUnknown {
  static override readonly interfaceName: string = 'IDebugInputCallbacks';
  static override readonly iid: Guid = '9f50e42c-f136-499e-9a97-73036c94ed2d';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugInputCallbacks ??= methods([], [
      '3 StartInput hresult|in BufferSize u32',
      '4 EndInput hresult',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugInputCallbacksHr;
  /** Only in the type: what `implement(IDebugInputCallbacks, …)` accepts. */
  declare readonly handlers?: IDebugInputCallbacksHandlers;

  /**
   * Returns nothing.
   * Since IDebugInputCallbacks, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebuginputcallbacks-startinput}
   */
  StartInput(BufferSize: number): void {
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'StartInput', 'BufferSize', BufferSize);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, BufferSize);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugInputCallbacks', 'StartInput');
  }

  /**
   * Returns nothing.
   * Since IDebugInputCallbacks, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebuginputcallbacks-endinput}
   */
  EndInput(): void {
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugInputCallbacks', 'EndInput');
  }
}

/** Methods of {@link IDebugInputCallbacks} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugInputCallbacksHr {
  /** {@link IDebugInputCallbacks.StartInput} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebuginputcallbacks-startinput} */
  StartInput(BufferSize: number): { hresult: number };
  /** {@link IDebugInputCallbacks.EndInput} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebuginputcallbacks-endinput} */
  EndInput(): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugInputCallbacks; all optional. */
export interface IDebugInputCallbacksHandlers {
  /** Receives {@link IDebugInputCallbacks.StartInput}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebuginputcallbacks-startinput} */
  StartInput?(BufferSize: number): void;
  /** Receives {@link IDebugInputCallbacks.EndInput}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebuginputcallbacks-endinput} */
  EndInput?(): void;
}
