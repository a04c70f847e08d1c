// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostMemory3, type IDebugHostMemory3Handlers, type IDebugHostMemory3Hr } from './IDebugHostMemory3.ts';
import {
  MAX_U64,
  base,
  bindSlot,
  checkStruct,
  enter,
  fault,
  leave,
  method,
  notU64,
  parameter,
  pushStruct,
  scratch,
  settle,
  u64,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { Location } from '../structs.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmemory4} */
export class IDebugHostMemory4 extends IDebugHostMemory3 {
  static override readonly interfaceName: string = 'IDebugHostMemory4';
  static override readonly iid: Guid = 'fe6b3658-da4b-44e3-8a58-6201322280e6';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'GetPhysicalAddressLocation', 'hresult', [parameter('in', 'physAddr', 'u64'), parameter('out', 'pPhysicalAddressLocation', 'struct', { type: Location })]),
      method(11, 'IsPhysicalAddressLocation', 'bool1', [parameter('in', 'pLocation', 'struct', { type: Location })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostMemory4Hr;
  /** Only in the type: what `implement(IDebugHostMemory4, …)` accepts. */
  declare readonly handlers?: IDebugHostMemory4Handlers;

  /**
   * Returns `pPhysicalAddressLocation` (Location).
   * Since IDebugHostMemory4, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory4-getphysicaladdresslocation}
   */
  GetPhysicalAddressLocation(physAddr: bigint): Location {
    if (typeof physAddr !== 'bigint' || physAddr < 0n || physAddr > MAX_U64) notU64(this, 'GetPhysicalAddressLocation', 'physAddr', physAddr);
    const at = enter(16);
    try {
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiii'))(this.pointer, physAddr, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostMemory4', 'GetPhysicalAddressLocation');
      return Location.decode(scratch, at);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns the value itself and cannot fail.
   * Since IDebugHostMemory4, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory4-isphysicaladdresslocation}
   */
  IsPhysicalAddressLocation(pLocation: Location): boolean {
    checkStruct(this, 'IsPhysicalAddressLocation', 'pLocation', pLocation);
    const at = enter(0);
    try {
      const pLocationAt = pushStruct(Location, pLocation);
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'cii'))(this.pointer, pLocationAt);
      if (fault !== undefined) settle(0, 'IDebugHostMemory4', 'IsPhysicalAddressLocation');
      return hr !== 0;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostMemory4Hr extends IDebugHostMemory3Hr {
  GetPhysicalAddressLocation(physAddr: bigint): { hresult: number; pPhysicalAddressLocation: Location };
}

/** Methods an object may have to receive the calls of IDebugHostMemory4; all optional. */
export interface IDebugHostMemory4Handlers extends IDebugHostMemory3Handlers {
  GetPhysicalAddressLocation?(physAddr: bigint): Location;
  IsPhysicalAddressLocation?(pLocation: Location): boolean;
}
