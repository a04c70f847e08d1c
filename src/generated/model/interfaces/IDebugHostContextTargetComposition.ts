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

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontexttargetcomposition} */
export class IDebugHostContextTargetComposition extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContextTargetComposition';
  static override readonly iid: Guid = '3d06878f-97ab-4c5b-955e-fa647d3b137c';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetServiceManager', 'hresult', [parameter('out', 'ppServiceManager', 'interface', { type: IUnknown })]),
      method(4, 'GetServiceProcess', 'hresult', [parameter('out', 'ppProcess', 'interface', { type: IUnknown })]),
      method(5, 'GetServiceThread', 'hresult', [parameter('out', 'ppThread', 'interface', { type: IUnknown })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextTargetCompositionHr;
  /** Only in the type: what `implement(IDebugHostContextTargetComposition, …)` accepts. */
  declare readonly handlers?: IDebugHostContextTargetCompositionHandlers;

  /**
   * Returns `ppServiceManager` (IUnknown, dispose it when done).
   * Since IDebugHostContextTargetComposition, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getservicemanager}
   */
  GetServiceManager(): IUnknown {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextTargetComposition', 'GetServiceManager');
      return wrap(IUnknown, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `ppProcess` (IUnknown, dispose it when done).
   * Since IDebugHostContextTargetComposition, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getserviceprocess}
   */
  GetServiceProcess(): IUnknown {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextTargetComposition', 'GetServiceProcess');
      return wrap(IUnknown, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `ppThread` (IUnknown, dispose it when done).
   * Since IDebugHostContextTargetComposition, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getservicethread}
   */
  GetServiceThread(): IUnknown {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextTargetComposition', 'GetServiceThread');
      return wrap(IUnknown, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostContextTargetCompositionHr {
  GetServiceManager(): { hresult: number; ppServiceManager: IUnknown | null };
  GetServiceProcess(): { hresult: number; ppProcess: IUnknown | null };
  GetServiceThread(): { hresult: number; ppThread: IUnknown | null };
}

/** Methods an object may have to receive the calls of IDebugHostContextTargetComposition; all optional. */
export interface IDebugHostContextTargetCompositionHandlers {
  GetServiceManager?(): IUnknown;
  GetServiceProcess?(): IUnknown;
  GetServiceThread?(): IUnknown;
}
