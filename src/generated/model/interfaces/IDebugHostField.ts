// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostSymbol, type IDebugHostSymbolHandlers, type IDebugHostSymbolHr } from './IDebugHostSymbol.ts';
import {
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  scratch,
  settle,
  takeVariant,
  u32,
  u64,
  type Guid,
  type MethodSpec,
  type VARIANT,
} from '../../../com/call.ts';
import type { LocationKind } from '../families.ts';
import { Location } from '../structs.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfield} */
export class IDebugHostField extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostField';
  static override readonly iid: Guid = 'e06f6495-16bc-4cc9-b11d-2a6b23fa72f3';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'GetLocationKind', 'hresult', [parameter('out', 'locationKind', 'u32')]),
      method(11, 'GetOffset', 'hresult', [parameter('out', 'offset', 'u64')]),
      method(12, 'GetLocation', 'hresult', [parameter('out', 'location', 'struct', { type: Location })]),
      method(13, 'GetValue', 'hresult', [parameter('out', 'value', 'variant')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFieldHr;
  /** Only in the type: what `implement(IDebugHostField, …)` accepts. */
  declare readonly handlers?: IDebugHostFieldHandlers;

  /**
   * Returns `locationKind` (LocationKind).
   * Since IDebugHostField, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getlocationkind}
   */
  GetLocationKind(): LocationKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostField', 'GetLocationKind');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `offset` (64 bits, unsigned).
   * Since IDebugHostField, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getoffset}
   */
  GetOffset(): bigint {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostField', 'GetOffset');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `location` (Location).
   * Since IDebugHostField, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getlocation}
   */
  GetLocation(): Location {
    const at = enter(16);
    try {
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostField', 'GetLocation');
      return Location.decode(scratch, at);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `value` (VARIANT).
   * Since IDebugHostField, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getvalue}
   */
  GetValue(): VARIANT {
    const at = enter(24);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      const hr = (this.slots[13] ?? bindSlot(this, 13, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostField', 'GetValue');
      return takeVariant(scratch, at);
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostFieldHr extends IDebugHostSymbolHr {
  GetLocationKind(): { hresult: number; locationKind: LocationKind };
  GetOffset(): { hresult: number; offset: bigint };
  GetLocation(): { hresult: number; location: Location };
  GetValue(): { hresult: number; value: VARIANT };
}

/** Methods an object may have to receive the calls of IDebugHostField; all optional. */
export interface IDebugHostFieldHandlers extends IDebugHostSymbolHandlers {
  GetLocationKind?(): LocationKind;
  GetOffset?(): bigint;
  GetLocation?(): Location;
  GetValue?(): VARIANT;
}
