// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostExtensibility2, type IDebugHostExtensibility2Handlers, type IDebugHostExtensibility2Hr } from './IDebugHostExtensibility2.ts';
import {
  base,
  bindSlot,
  checkGuid,
  enter,
  fault,
  leave,
  method,
  notU32,
  parameter,
  pushGuid,
  settle,
  u32,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostextensibility3} */
export class IDebugHostExtensibility3 extends IDebugHostExtensibility2 {
  static override readonly interfaceName: string = 'IDebugHostExtensibility3';
  static override readonly iid: Guid = '4be234de-d397-4378-bbb4-9055a425d7d1';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(6, 'ExtendHostContext', 'hresult', [parameter('in', 'blobSize', 'u32'), parameter('in', 'identifier', 'guid'), parameter('out', 'blobId', 'u32')]),
      method(7, 'QueryHostContextExtension', 'hresult', [parameter('in', 'identifier', 'guid'), parameter('out', 'blobId', 'u32'), parameter('out', 'blobSize', 'u32')]),
      method(8, 'ReleaseHostContextExtension', 'hresult', [parameter('in', 'blobId', 'u32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostExtensibility3Hr;
  /** Only in the type: what `implement(IDebugHostExtensibility3, …)` accepts. */
  declare readonly handlers?: IDebugHostExtensibility3Handlers;

  /**
   * Returns `blobId` (32 bits, unsigned).
   * Since IDebugHostExtensibility3, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-extendhostcontext}
   */
  ExtendHostContext(blobSize: number, identifier: Guid): number {
    if (blobSize >>> 0 !== blobSize) notU32(this, 'ExtendHostContext', 'blobSize', blobSize);
    checkGuid(this, 'ExtendHostContext', 'identifier', identifier);
    const at = enter(4);
    try {
      const identifierAt = pushGuid(identifier);
      u32[at >>> 2] = 0;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiii'))(
        this.pointer,
        blobSize,
        identifierAt,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostExtensibility3', 'ExtendHostContext');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `blobId` (32 bits, unsigned), `blobSize` (32 bits, unsigned).
   * Since IDebugHostExtensibility3, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-queryhostcontextextension}
   */
  QueryHostContextExtension(identifier: Guid): { blobId: number; blobSize: number } {
    checkGuid(this, 'QueryHostContextExtension', 'identifier', identifier);
    const at = enter(8);
    try {
      const identifierAt = pushGuid(identifier);
      u32[at >>> 2] = 0;
      u32[(at + 4) >>> 2] = 0;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiiii'))(
        this.pointer,
        identifierAt,
        base + at,
        base + at + 4,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostExtensibility3', 'QueryHostContextExtension');
      return {
        blobId: u32[at >>> 2]!,
        blobSize: u32[(at + 4) >>> 2]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugHostExtensibility3, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-releasehostcontextextension}
   */
  ReleaseHostContextExtension(blobId: number): void {
    if (blobId >>> 0 !== blobId) notU32(this, 'ReleaseHostContextExtension', 'blobId', blobId);
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, blobId);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostExtensibility3', 'ReleaseHostContextExtension');
  }
}

export interface IDebugHostExtensibility3Hr extends IDebugHostExtensibility2Hr {
  ExtendHostContext(blobSize: number, identifier: Guid): { hresult: number; blobId: number };
  QueryHostContextExtension(identifier: Guid): { hresult: number; blobId: number; blobSize: number };
  ReleaseHostContextExtension(blobId: number): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostExtensibility3; all optional. */
export interface IDebugHostExtensibility3Handlers extends IDebugHostExtensibility2Handlers {
  ExtendHostContext?(blobSize: number, identifier: Guid): number;
  QueryHostContextExtension?(identifier: Guid): { blobId: number; blobSize: number };
  ReleaseHostContextExtension?(blobId: number): void;
}
