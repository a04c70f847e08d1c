// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  hot,
  methods,
  notText,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';

const { pending } = hot;

let ownIDebugOutputStream: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugoutputstream} */
export class IDebugOutputStream extends IUnknown {
  static override readonly interfaceName: string = 'IDebugOutputStream';
  static override readonly iid: Guid = '7782d8f2-2b85-4059-ab88-28ceddca1c80';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugOutputStream ??= methods([], [
      '3 Write hresult|in psz wide',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugOutputStreamHr;
  /** Only in the type: what `implement(IDebugOutputStream, …)` accepts. */
  declare readonly handlers?: IDebugOutputStreamHandlers;

  /**
   * Returns nothing.
   * Since IDebugOutputStream, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputstream-write}
   */
  Write(psz: string): void {
    if (typeof psz !== 'string' || psz.includes('\0')) notText(this, 'Write', 'psz', psz);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiw'))(this.pointer, psz);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugOutputStream', 'Write');
  }
}

/** Methods of {@link IDebugOutputStream} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugOutputStreamHr {
  /** {@link IDebugOutputStream.Write} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputstream-write} */
  Write(psz: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugOutputStream; all optional. */
export interface IDebugOutputStreamHandlers {
  /** Receives {@link IDebugOutputStream.Write}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugoutputstream-write} */
  Write?(psz: string): void;
}
