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
import { IDebugHostContext } from './IDebugHostContext.ts';
import { IKeyStore } from './IKeyStore.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughost} */
export class IDebugHost extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHost';
  static override readonly iid: Guid = 'b8c74943-6b2c-4eeb-b5c5-35d378a6d99d';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetHostDefinedInterface', 'hresult', [parameter('out', 'hostUnk', 'interface', { type: IUnknown })]),
      method(4, 'GetCurrentContext', 'hresult', [parameter('out', 'context', 'interface', { type: IDebugHostContext })]),
      method(5, 'GetDefaultMetadata', 'hresult', [parameter('out', 'defaultMetadataStore', 'interface', { type: IKeyStore })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostHr;
  /** Only in the type: what `implement(IDebugHost, …)` accepts. */
  declare readonly handlers?: IDebugHostHandlers;

  /**
   * Returns `hostUnk` (IUnknown, dispose it when done).
   * Since IDebugHost, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-gethostdefinedinterface}
   */
  GetHostDefinedInterface(): IUnknown {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHost', 'GetHostDefinedInterface');
      return wrap(IUnknown, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `context` (IDebugHostContext, dispose it when done).
   * Since IDebugHost, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-getcurrentcontext}
   */
  GetCurrentContext(): IDebugHostContext {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHost', 'GetCurrentContext');
      return wrap(IDebugHostContext, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `defaultMetadataStore` (IKeyStore, dispose it when done).
   * Since IDebugHost, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-getdefaultmetadata}
   */
  GetDefaultMetadata(): IKeyStore {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHost', 'GetDefaultMetadata');
      return wrap(IKeyStore, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostHr {
  GetHostDefinedInterface(): { hresult: number; hostUnk: IUnknown | null };
  GetCurrentContext(): { hresult: number; context: IDebugHostContext | null };
  GetDefaultMetadata(): { hresult: number; defaultMetadataStore: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IDebugHost; all optional. */
export interface IDebugHostHandlers {
  GetHostDefinedInterface?(): IUnknown;
  GetCurrentContext?(): IDebugHostContext;
  GetDefaultMetadata?(): IKeyStore;
}
