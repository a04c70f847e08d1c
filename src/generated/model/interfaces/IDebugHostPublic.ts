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
  u32,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { LocationKind } from '../families.ts';
import { Location } from '../structs.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostpublic} */
export class IDebugHostPublic extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostPublic';
  static override readonly iid: Guid = '6c597ac9-fb4d-4f6d-9f39-22488539f8f4';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'GetLocationKind', 'hresult', [parameter('out', 'locationKind', 'u32')]),
      method(11, 'GetLocation', 'hresult', [parameter('out', 'location', 'struct', { type: Location })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostPublicHr;
  /** Only in the type: what `implement(IDebugHostPublic, …)` accepts. */
  declare readonly handlers?: IDebugHostPublicHandlers;

  /**
   * Returns `locationKind` (LocationKind).
   * Since IDebugHostPublic, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostpublic-getlocationkind}
   */
  GetLocationKind(): LocationKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostPublic', 'GetLocationKind');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `location` (Location).
   * Since IDebugHostPublic, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostpublic-getlocation}
   */
  GetLocation(): Location {
    const at = enter(16);
    try {
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostPublic', 'GetLocation');
      return Location.decode(scratch, at);
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostPublicHr extends IDebugHostSymbolHr {
  GetLocationKind(): { hresult: number; locationKind: LocationKind };
  GetLocation(): { hresult: number; location: Location };
}

/** Methods an object may have to receive the calls of IDebugHostPublic; all optional. */
export interface IDebugHostPublicHandlers extends IDebugHostSymbolHandlers {
  GetLocationKind?(): LocationKind;
  GetLocation?(): Location;
}
