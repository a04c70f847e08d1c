// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  INTO,
  IUnknown,
  base,
  bindSlot,
  checkBytes,
  clearedAddress,
  enter,
  fault,
  freshBytes,
  leave,
  method,
  notU32,
  parameter,
  settle,
  takeBytes,
  u32,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostContext } from './IDebugHostContext.ts';
import { IDebugHostContextExtension } from './IDebugHostContextExtension.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontextextensibility} */
export class IDebugHostContextExtensibility extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContextExtensibility';
  static override readonly iid: Guid = '35ae8e40-f234-4ef1-b8ea-0dfbc58a2043';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'HasExtensionData', 'bool1', [parameter('in', 'blobId', 'u32')]),
      method(4, 'ReadExtensionData', 'hresult', [parameter('in', 'blobId', 'u32'), parameter('size', 'bufferSize', 'u32'), parameter('out', 'buffer', 'bytes', { count: 1 })]),
      method(5, 'CloneContextForModification', 'hresult', [parameter('out', 'extensionHandle', 'interface', { type: IDebugHostContextExtension })]),
      method(6, 'CloneContextWithModification', 'hresult', [parameter('in', 'blobId', 'u32'), parameter('count', 'dataSize', 'u32'), parameter('in', 'data', 'bytes', { count: 1 }), parameter('out', 'clonedContext', 'interface', { type: IDebugHostContext })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextExtensibilityHr;
  /** Only in the type: what `implement(IDebugHostContextExtensibility, …)` accepts. */
  declare readonly handlers?: IDebugHostContextExtensibilityHandlers;

  /**
   * Returns the value itself and cannot fail.
   * Since IDebugHostContextExtensibility, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-hasextensiondata}
   */
  HasExtensionData(blobId: number): boolean {
    if (blobId >>> 0 !== blobId) notU32(this, 'HasExtensionData', 'blobId', blobId);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'cii'))(this.pointer, blobId);
    if (fault !== undefined) settle(0, 'IDebugHostContextExtensibility', 'HasExtensionData');
    return hr !== 0;
  }

  /**
   * Returns `buffer` (bytes).
   * @param bufferSize room for the result, in bytes
   * `readExtensionDataInto` fills a buffer of yours.
   * Since IDebugHostContextExtensibility, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-readextensiondata}
   */
  ReadExtensionData(blobId: number, bufferSize: number): Uint8Array {
    if (blobId >>> 0 !== blobId) notU32(this, 'ReadExtensionData', 'blobId', blobId);
    if (bufferSize >>> 0 !== bufferSize) notU32(this, 'ReadExtensionData', 'bufferSize', bufferSize);
    const at = enter(0);
    try {
      const bufferFresh = freshBytes(bufferSize);
      const bufferAt = clearedAddress(bufferFresh, bufferSize);
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
        this.pointer,
        blobId,
        bufferSize,
        bufferAt,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextExtensibility', 'ReadExtensionData');
      return takeBytes(bufferFresh, bufferAt, bufferSize);
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugHostContextExtensibility.ReadExtensionData}, but fills `buffer` and returns how many bytes of it are valid. */
  readExtensionDataInto(blobId: number, buffer: Uint8Array): number {
    if (blobId >>> 0 !== blobId) notU32(this, 'ReadExtensionData', 'blobId', blobId);
    checkBytes(this, 'ReadExtensionData', 'buffer', buffer);
    const hr = (this.slots[4 + INTO] ?? bindSlot(this, 4 + INTO, 'hiiib'))(
      this.pointer,
      blobId,
      buffer.byteLength,
      buffer,
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextExtensibility', 'ReadExtensionData');
    return buffer.byteLength;
  }

  /**
   * Returns `extensionHandle` (IDebugHostContextExtension, dispose it when done).
   * Since IDebugHostContextExtensibility, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-clonecontextformodification}
   */
  CloneContextForModification(): IDebugHostContextExtension {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextExtensibility', 'CloneContextForModification');
      return wrap(IDebugHostContextExtension, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `clonedContext` (IDebugHostContext, dispose it when done).
   * Since IDebugHostContextExtensibility, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-clonecontextwithmodification}
   */
  CloneContextWithModification(blobId: number, data: ArrayBufferView): IDebugHostContext {
    if (blobId >>> 0 !== blobId) notU32(this, 'CloneContextWithModification', 'blobId', blobId);
    checkBytes(this, 'CloneContextWithModification', 'data', data);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiibi'))(
        this.pointer,
        blobId,
        data.byteLength,
        data,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostContextExtensibility', 'CloneContextWithModification');
      return wrap(IDebugHostContext, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostContextExtensibilityHr {
  ReadExtensionData(blobId: number, bufferSize: number): { hresult: number; buffer: Uint8Array };
  CloneContextForModification(): { hresult: number; extensionHandle: IDebugHostContextExtension | null };
  CloneContextWithModification(blobId: number, data: ArrayBufferView): { hresult: number; clonedContext: IDebugHostContext | null };
}

/** Methods an object may have to receive the calls of IDebugHostContextExtensibility; all optional. */
export interface IDebugHostContextExtensibilityHandlers {
  HasExtensionData?(blobId: number): boolean;
  ReadExtensionData?(blobId: number, bufferSize: number): Uint8Array;
  CloneContextForModification?(): IDebugHostContextExtension;
  CloneContextWithModification?(blobId: number, data: Uint8Array): IDebugHostContext;
}
