// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostType3, type IDebugHostType3Handlers, type IDebugHostType3Hr } from './IDebugHostType3.ts';
import {
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  notU32,
  parameter,
  reserveCleared,
  settle,
  u32,
  u64,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { UDTKind } from '../families.ts';
import { ExtendedArrayDimension } from '../structs.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype4} */
export class IDebugHostType4 extends IDebugHostType3 {
  static override readonly interfaceName: string = 'IDebugHostType4';
  static override readonly iid: Guid = '77d3cdc6-bd55-42bf-a4fd-d9aa60e3c1e1';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(35, 'GetExtendedArrayHeaderSize', 'hresult', [parameter('out', 'headerSize', 'u64')]),
      method(36, 'GetExtendedArrayDimensions', 'hresult', [parameter('size', 'dimensions', 'u64'), parameter('out', 'pDimensions', 'struct', { type: ExtendedArrayDimension, array: true, count: 0 })]),
      method(37, 'GetUDTKind', 'hresult', [parameter('out', 'udtKind', 'u32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostType4Hr;
  /** Only in the type: what `implement(IDebugHostType4, …)` accepts. */
  declare readonly handlers?: IDebugHostType4Handlers;

  /**
   * Returns `headerSize` (64 bits, unsigned).
   * Since IDebugHostType4, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getextendedarrayheadersize}
   */
  GetExtendedArrayHeaderSize(): bigint {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[35] ?? bindSlot(this, 35, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType4', 'GetExtendedArrayHeaderSize');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pDimensions` (list of ExtendedArrayDimension).
   * @param dimensions room for the result, in elements
   * Since IDebugHostType4, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getextendedarraydimensions}
   */
  GetExtendedArrayDimensions(dimensions: number): ExtendedArrayDimension[] {
    if (dimensions >>> 0 !== dimensions) notU32(this, 'GetExtendedArrayDimensions', 'dimensions', dimensions);
    const at = enter(0);
    try {
      const pDimensionsAt = reserveCleared(dimensions * 32);
      const hr = (this.slots[36] ?? bindSlot(this, 36, 'hiii'))(
        this.pointer,
        dimensions,
        pDimensionsAt.address,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType4', 'GetExtendedArrayDimensions');
      return ExtendedArrayDimension.decodeList(pDimensionsAt.block, pDimensionsAt.offset, dimensions);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `udtKind` (UDTKind).
   * Since IDebugHostType4, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getudtkind}
   */
  GetUDTKind(): UDTKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[37] ?? bindSlot(this, 37, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType4', 'GetUDTKind');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostType4Hr extends IDebugHostType3Hr {
  GetExtendedArrayHeaderSize(): { hresult: number; headerSize: bigint };
  GetExtendedArrayDimensions(dimensions: number): { hresult: number; pDimensions: ExtendedArrayDimension[] };
  GetUDTKind(): { hresult: number; udtKind: UDTKind };
}

/** Methods an object may have to receive the calls of IDebugHostType4; all optional. */
export interface IDebugHostType4Handlers extends IDebugHostType3Handlers {
  GetExtendedArrayHeaderSize?(): bigint;
  GetExtendedArrayDimensions?(dimensions: number): ExtendedArrayDimension[];
  GetUDTKind?(): UDTKind;
}
