// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostMemory, type IDebugHostMemoryHandlers, type IDebugHostMemoryHr } from './IDebugHostMemory.ts';
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

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmemory2} */
export class IDebugHostMemory2 extends IDebugHostMemory {
  static override readonly interfaceName: string = 'IDebugHostMemory2';
  static override readonly iid: Guid = 'eea033de-38f6-416b-a251-1d3771001270';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(8, 'LinearizeLocation', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'location', 'struct', { type: Location, byValue: true }), parameter('out', 'pLinearizedLocation', 'struct', { type: Location })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostMemory2Hr;
  /** Only in the type: what `implement(IDebugHostMemory2, …)` accepts. */
  declare readonly handlers?: IDebugHostMemory2Handlers;

  /**
   * Returns `pLinearizedLocation` (Location).
   * Since IDebugHostMemory2, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory2-linearizelocation}
   */
  LinearizeLocation(context: IDebugHostContext, location: Location): Location {
    checkInterface(this, 'LinearizeLocation', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'LinearizeLocation', 'location', location);
    const at = enter(16);
    try {
      const locationAt = pushStruct(Location, location);
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiipi'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostMemory2', 'LinearizeLocation');
      return Location.decode(scratch, at);
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostMemory2Hr extends IDebugHostMemoryHr {
  LinearizeLocation(context: IDebugHostContext, location: Location): { hresult: number; pLinearizedLocation: Location };
}

/** Methods an object may have to receive the calls of IDebugHostMemory2; all optional. */
export interface IDebugHostMemory2Handlers extends IDebugHostMemoryHandlers {
  LinearizeLocation?(context: IDebugHostContext, location: Location): Location;
}
