// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  checkBytes,
  enter,
  fault,
  leave,
  method,
  notU32,
  parameter,
  settle,
  u32,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostContext } from './IDebugHostContext.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontextextension} */
export class IDebugHostContextExtension extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContextExtension';
  static override readonly iid: Guid = '5e67115d-5449-4553-a9e9-ca446578cab2';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'AddExtensionData', 'hresult', [parameter('in', 'blobId', 'u32'), parameter('count', 'dataSize', 'u32'), parameter('in', 'data', 'bytes', { count: 1 })]),
      method(4, 'FinalizeContext', 'hresult', [parameter('out', 'immutableContext', 'interface', { type: IDebugHostContext })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextExtensionHr;
  /** Only in the type: what `implement(IDebugHostContextExtension, …)` accepts. */
  declare readonly handlers?: IDebugHostContextExtensionHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostContextExtension, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextension-addextensiondata}
   */
  AddExtensionData(blobId: number, data: ArrayBufferView): void {
    if (blobId >>> 0 !== blobId) notU32(this, 'AddExtensionData', 'blobId', blobId);
    checkBytes(this, 'AddExtensionData', 'data', data);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiib'))(
      this.pointer,
      blobId,
      data.byteLength,
      data,
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextExtension', 'AddExtensionData');
  }

  /**
   * Returns `immutableContext` (IDebugHostContext, dispose it when done).
   * Since IDebugHostContextExtension, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextension-finalizecontext}
   */
  FinalizeContext(): IDebugHostContext {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextExtension', 'FinalizeContext');
      return wrap(IDebugHostContext, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostContextExtensionHr {
  AddExtensionData(blobId: number, data: ArrayBufferView): { hresult: number };
  FinalizeContext(): { hresult: number; immutableContext: IDebugHostContext | null };
}

/** Methods an object may have to receive the calls of IDebugHostContextExtension; all optional. */
export interface IDebugHostContextExtensionHandlers {
  AddExtensionData?(blobId: number, data: Uint8Array): void;
  FinalizeContext?(): IDebugHostContext;
}
