// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostType5, type IDebugHostType5Handlers, type IDebugHostType5Hr } from './IDebugHostType5.ts';
import {
  base,
  bindSlot,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  parameter,
  pointerOf,
  scratch,
  settle,
  takeVariant,
  u32,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
  type VARIANT,
} from '../../../com/call.ts';
import { IDebugHostTaggedUnionRangeEnumerator } from './IDebugHostTaggedUnionRangeEnumerator.ts';
import { IDebugHostType } from './IDebugHostType.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype6} */
export class IDebugHostType6 extends IDebugHostType5 {
  static override readonly interfaceName: string = 'IDebugHostType6';
  static override readonly iid: Guid = '08b431ed-f684-4480-8c44-b543aa32ceb0';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(39, 'GetTaggedUnionTag', 'hresult', [parameter('out', 'pTagType', 'interface', { type: IDebugHostType }), parameter('out', 'pTagOffset', 'u32'), parameter('out', 'pTagMask', 'variant')]),
      method(40, 'GetTaggedUnionTagRanges', 'hresult', [parameter('out', 'pTagRangeEnumerator', 'interface', { type: IDebugHostTaggedUnionRangeEnumerator })]),
      method(41, 'UpcastToTaggedUnionType', 'hresult', [parameter('in', 'pTaggedUnionType', 'interface', { type: IDebugHostType }), parameter('out', 'pUpcastedCaseType', 'interface', { type: IDebugHostType })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostType6Hr;
  /** Only in the type: what `implement(IDebugHostType6, …)` accepts. */
  declare readonly handlers?: IDebugHostType6Handlers;

  /**
   * Returns `pTagType` (IDebugHostType, dispose it when done), `pTagOffset` (32 bits, unsigned), `pTagMask` (VARIANT).
   * Since IDebugHostType6, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-gettaggeduniontag}
   */
  GetTaggedUnionTag(): { pTagType: IDebugHostType; pTagOffset: number; pTagMask: VARIANT } {
    const at = enter(40);
    try {
      u64[at >>> 3] = 0n;
      u32[(at + 8) >>> 2] = 0;
      u64.fill(0n, (at + 16) >>> 3, ((at + 16) >>> 3) + 3);
      const hr = (this.slots[39] ?? bindSlot(this, 39, 'hiiii'))(
        this.pointer,
        base + at,
        base + at + 8,
        base + at + 16,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType6', 'GetTaggedUnionTag');
      return {
        pTagType: wrap(IDebugHostType, u64[at >>> 3]!, true)!,
        pTagOffset: u32[(at + 8) >>> 2]!,
        pTagMask: takeVariant(scratch, at + 16),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pTagRangeEnumerator` (IDebugHostTaggedUnionRangeEnumerator, dispose it when done).
   * Since IDebugHostType6, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-gettaggeduniontagranges}
   */
  GetTaggedUnionTagRanges(): IDebugHostTaggedUnionRangeEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[40] ?? bindSlot(this, 40, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType6', 'GetTaggedUnionTagRanges');
      return wrap(IDebugHostTaggedUnionRangeEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pUpcastedCaseType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType6, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-upcasttotaggeduniontype}
   */
  UpcastToTaggedUnionType(pTaggedUnionType: IDebugHostType): IDebugHostType {
    checkInterface(this, 'UpcastToTaggedUnionType', 'pTaggedUnionType', pTaggedUnionType, 'IDebugHostType');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[41] ?? bindSlot(this, 41, 'hiii'))(
        this.pointer,
        pointerOf(pTaggedUnionType),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType6', 'UpcastToTaggedUnionType');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostType6Hr extends IDebugHostType5Hr {
  GetTaggedUnionTag(): { hresult: number; pTagType: IDebugHostType | null; pTagOffset: number; pTagMask: VARIANT };
  GetTaggedUnionTagRanges(): { hresult: number; pTagRangeEnumerator: IDebugHostTaggedUnionRangeEnumerator | null };
  UpcastToTaggedUnionType(pTaggedUnionType: IDebugHostType): { hresult: number; pUpcastedCaseType: IDebugHostType | null };
}

/** Methods an object may have to receive the calls of IDebugHostType6; all optional. */
export interface IDebugHostType6Handlers extends IDebugHostType5Handlers {
  GetTaggedUnionTag?(): { pTagType: IDebugHostType; pTagOffset: number; pTagMask: VARIANT };
  GetTaggedUnionTagRanges?(): IDebugHostTaggedUnionRangeEnumerator;
  UpcastToTaggedUnionType?(pTaggedUnionType: IDebugHostType): IDebugHostType;
}
