// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostBaseClass, type IDebugHostBaseClassHandlers, type IDebugHostBaseClassHr } from './IDebugHostBaseClass.ts';
import {
  base,
  bindSlot,
  enter,
  fault,
  i64,
  leave,
  method,
  parameter,
  settle,
  u32,
  u64,
  u8,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostbaseclass2} */
export class IDebugHostBaseClass2 extends IDebugHostBaseClass {
  static override readonly interfaceName: string = 'IDebugHostBaseClass2';
  static override readonly iid: Guid = '435460e2-fd3b-4275-b36c-88ef50188588';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(11, 'IsVirtual', 'hresult', [parameter('out', 'pIsVirtual', 'bool1')]),
      method(12, 'GetVirtualBaseOffsetLocation', 'hresult', [parameter('out', 'pTableOffset', 'i64'), parameter('out', 'pSlotOffset', 'i64'), parameter('out', 'pSlotSize', 'u64'), parameter('out', 'pSlotIsSigned', 'bool1')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostBaseClass2Hr;
  /** Only in the type: what `implement(IDebugHostBaseClass2, …)` accepts. */
  declare readonly handlers?: IDebugHostBaseClass2Handlers;

  /**
   * Returns `pIsVirtual` (true or false).
   * Since IDebugHostBaseClass2, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass2-isvirtual}
   */
  IsVirtual(): boolean {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostBaseClass2', 'IsVirtual');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pTableOffset` (64 bits, signed), `pSlotOffset` (64 bits, signed), `pSlotSize` (64 bits, unsigned), `pSlotIsSigned` (true or false).
   * Since IDebugHostBaseClass2, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass2-getvirtualbaseoffsetlocation}
   */
  GetVirtualBaseOffsetLocation(): { pTableOffset: bigint; pSlotOffset: bigint; pSlotSize: bigint; pSlotIsSigned: boolean } {
    const at = enter(28);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u64[(at + 16) >>> 3] = 0n;
      u32[(at + 24) >>> 2] = 0;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiiiii'))(
        this.pointer,
        base + at,
        base + at + 8,
        base + at + 16,
        base + at + 24,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostBaseClass2', 'GetVirtualBaseOffsetLocation');
      return {
        pTableOffset: i64[at >>> 3]!,
        pSlotOffset: i64[(at + 8) >>> 3]!,
        pSlotSize: u64[(at + 16) >>> 3]!,
        pSlotIsSigned: u8[at + 24] !== 0,
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostBaseClass2Hr extends IDebugHostBaseClassHr {
  IsVirtual(): { hresult: number; pIsVirtual: boolean };
  GetVirtualBaseOffsetLocation(): { hresult: number; pTableOffset: bigint; pSlotOffset: bigint; pSlotSize: bigint; pSlotIsSigned: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostBaseClass2; all optional. */
export interface IDebugHostBaseClass2Handlers extends IDebugHostBaseClassHandlers {
  IsVirtual?(): boolean;
  GetVirtualBaseOffsetLocation?(): { pTableOffset: bigint; pSlotOffset: bigint; pSlotSize: bigint; pSlotIsSigned: boolean };
}
