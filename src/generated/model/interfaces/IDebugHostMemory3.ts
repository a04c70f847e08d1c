// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostMemory2, type IDebugHostMemory2Handlers, type IDebugHostMemory2Hr } from './IDebugHostMemory2.ts';
import {
  base,
  bindSlot,
  checkInterface,
  checkStruct,
  enter,
  fault,
  leave,
  method,
  parameter,
  pointerOf,
  pushStruct,
  scratch,
  settle,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { Location } from '../structs.ts';
import { IDebugHostContext } from './IDebugHostContext.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmemory3} */
export class IDebugHostMemory3 extends IDebugHostMemory2 {
  static override readonly interfaceName: string = 'IDebugHostMemory3';
  static override readonly iid: Guid = 'a515ed09-2bf3-4499-bb03-553790079f84';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(9, 'CanonicalizeLocation', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'location', 'struct', { type: Location, byValue: true }), parameter('out', 'pCanonicalizedLocation', 'struct', { type: Location })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostMemory3Hr;
  /** Only in the type: what `implement(IDebugHostMemory3, …)` accepts. */
  declare readonly handlers?: IDebugHostMemory3Handlers;

  /**
   * Returns `pCanonicalizedLocation` (Location).
   * Since IDebugHostMemory3, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory3-canonicalizelocation}
   */
  CanonicalizeLocation(context: IDebugHostContext, location: Location): Location {
    checkInterface(this, 'CanonicalizeLocation', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'CanonicalizeLocation', 'location', location);
    const at = enter(16);
    try {
      const locationAt = pushStruct(Location, location);
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiipi'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostMemory3', 'CanonicalizeLocation');
      return Location.decode(scratch, at);
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostMemory3Hr extends IDebugHostMemory2Hr {
  CanonicalizeLocation(context: IDebugHostContext, location: Location): { hresult: number; pCanonicalizedLocation: Location };
}

/** Methods an object may have to receive the calls of IDebugHostMemory3; all optional. */
export interface IDebugHostMemory3Handlers extends IDebugHostMemory2Handlers {
  CanonicalizeLocation?(context: IDebugHostContext, location: Location): Location;
}
