// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostMemory4, type IDebugHostMemory4Handlers, type IDebugHostMemory4Hr } from './IDebugHostMemory4.ts';
import {
  MAX_U64,
  base,
  bindSlot,
  checkBoolean,
  checkInterface,
  checkStruct,
  enter,
  fault,
  leave,
  method,
  notU16,
  notU32,
  notU64,
  parameter,
  pointerOf,
  pushStruct,
  reserveCleared,
  settle,
  takeVariants,
  u64,
  type Guid,
  type MethodSpec,
  type VARIANT,
} from '../../../com/call.ts';
import { Location } from '../structs.ts';
import { IDebugHostContext } from './IDebugHostContext.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmemory5} */
export class IDebugHostMemory5 extends IDebugHostMemory4 {
  static override readonly interfaceName: string = 'IDebugHostMemory5';
  static override readonly iid: Guid = 'df033400-4912-46e9-ba62-6ef2eb4d87d4';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(12, 'ReadIntrinsics', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'location', 'struct', { type: Location, byValue: true }), parameter('in', 'vt', 'u16'), parameter('size', 'count', 'u64'), parameter('out', 'vals', 'variant', { array: true, count: 3 }), parameter('out', 'intrinsicsRead', 'u64')]),
      method(13, 'ReadOrdinalIntrinsics', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'location', 'struct', { type: Location, byValue: true }), parameter('in', 'ordinalSize', 'u64'), parameter('in', 'ordinalIsSigned', 'bool1'), parameter('size', 'count', 'u64'), parameter('out', 'vals', 'variant', { array: true, count: 4 }), parameter('out', 'intrinsicsRead', 'u64')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostMemory5Hr;
  /** Only in the type: what `implement(IDebugHostMemory5, …)` accepts. */
  declare readonly handlers?: IDebugHostMemory5Handlers;

  /**
   * Returns `vals` (list of VARIANT), `intrinsicsRead` (64 bits, unsigned).
   * @param count room for the result, in elements
   * Since IDebugHostMemory5, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory5-readintrinsics}
   */
  ReadIntrinsics(context: IDebugHostContext, location: Location, vt: number, count: number): { vals: VARIANT[]; intrinsicsRead: bigint } {
    checkInterface(this, 'ReadIntrinsics', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'ReadIntrinsics', 'location', location);
    if ((vt & 0xffff) !== vt) notU16(this, 'ReadIntrinsics', 'vt', vt);
    if (count >>> 0 !== count) notU32(this, 'ReadIntrinsics', 'count', count);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      const valsAt = reserveCleared(count * 24);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiipiiii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        vt,
        count,
        valsAt.address,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostMemory5', 'ReadIntrinsics');
      return {
        vals: takeVariants(valsAt.block, valsAt.offset, count),
        intrinsicsRead: u64[at >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `vals` (list of VARIANT), `intrinsicsRead` (64 bits, unsigned).
   * @param count room for the result, in elements
   * Since IDebugHostMemory5, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory5-readordinalintrinsics}
   */
  ReadOrdinalIntrinsics(context: IDebugHostContext, location: Location, ordinalSize: bigint, ordinalIsSigned: boolean, count: number): { vals: VARIANT[]; intrinsicsRead: bigint } {
    checkInterface(this, 'ReadOrdinalIntrinsics', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'ReadOrdinalIntrinsics', 'location', location);
    if (typeof ordinalSize !== 'bigint' || ordinalSize < 0n || ordinalSize > MAX_U64) notU64(this, 'ReadOrdinalIntrinsics', 'ordinalSize', ordinalSize);
    checkBoolean(this, 'ReadOrdinalIntrinsics', 'ordinalIsSigned', ordinalIsSigned);
    if (count >>> 0 !== count) notU32(this, 'ReadOrdinalIntrinsics', 'count', count);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      const valsAt = reserveCleared(count * 24);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiipiiiii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        ordinalSize,
        ordinalIsSigned ? 1 : 0,
        count,
        valsAt.address,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostMemory5', 'ReadOrdinalIntrinsics');
      return {
        vals: takeVariants(valsAt.block, valsAt.offset, count),
        intrinsicsRead: u64[at >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostMemory5Hr extends IDebugHostMemory4Hr {
  ReadIntrinsics(context: IDebugHostContext, location: Location, vt: number, count: number): { hresult: number; vals: VARIANT[]; intrinsicsRead: bigint };
  ReadOrdinalIntrinsics(context: IDebugHostContext, location: Location, ordinalSize: bigint, ordinalIsSigned: boolean, count: number): { hresult: number; vals: VARIANT[]; intrinsicsRead: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostMemory5; all optional. */
export interface IDebugHostMemory5Handlers extends IDebugHostMemory4Handlers {
  ReadIntrinsics?(context: IDebugHostContext, location: Location, vt: number, count: number): { vals: VARIANT[]; intrinsicsRead: bigint };
  ReadOrdinalIntrinsics?(context: IDebugHostContext, location: Location, ordinalSize: bigint, ordinalIsSigned: boolean, count: number): { vals: VARIANT[]; intrinsicsRead: bigint };
}
