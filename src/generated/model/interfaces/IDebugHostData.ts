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

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostdata} */
export class IDebugHostData extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostData';
  static override readonly iid: Guid = 'a3d64993-826c-44fa-897d-926f2fe7ad0b';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'GetLocationKind', 'hresult', [parameter('out', 'locationKind', 'u32')]),
      method(11, 'GetLocation', 'hresult', [parameter('out', 'location', 'struct', { type: Location })]),
      method(12, 'GetValue', 'hresult', [parameter('out', 'value', 'variant')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostDataHr;
  /** Only in the type: what `implement(IDebugHostData, …)` accepts. */
  declare readonly handlers?: IDebugHostDataHandlers;

  /**
   * Returns `locationKind` (LocationKind).
   * Since IDebugHostData, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getlocationkind}
   */
  GetLocationKind(): LocationKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostData', 'GetLocationKind');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `location` (Location).
   * Since IDebugHostData, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getlocation}
   */
  GetLocation(): Location {
    const at = enter(16);
    try {
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostData', 'GetLocation');
      return Location.decode(scratch, at);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `value` (VARIANT).
   * Since IDebugHostData, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getvalue}
   */
  GetValue(): VARIANT {
    const at = enter(24);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostData', 'GetValue');
      return takeVariant(scratch, at);
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostDataHr extends IDebugHostSymbolHr {
  GetLocationKind(): { hresult: number; locationKind: LocationKind };
  GetLocation(): { hresult: number; location: Location };
  GetValue(): { hresult: number; value: VARIANT };
}

/** Methods an object may have to receive the calls of IDebugHostData; all optional. */
export interface IDebugHostDataHandlers extends IDebugHostSymbolHandlers {
  GetLocationKind?(): LocationKind;
  GetLocation?(): Location;
  GetValue?(): VARIANT;
}
