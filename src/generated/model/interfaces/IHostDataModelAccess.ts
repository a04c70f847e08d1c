// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDataModelManager } from './IDataModelManager.ts';
import { IDebugHost } from './IDebugHost.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ihostdatamodelaccess} */
export class IHostDataModelAccess extends IUnknown {
  static override readonly interfaceName: string = 'IHostDataModelAccess';
  static override readonly iid: Guid = 'f2bce54e-4835-4f8a-836e-7981e29904d1';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetDataModel', 'hresult', [parameter('out', 'manager', 'interface', { type: IDataModelManager }), parameter('out', 'host', 'interface', { type: IDebugHost })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IHostDataModelAccessHr;
  /** Only in the type: what `implement(IHostDataModelAccess, …)` accepts. */
  declare readonly handlers?: IHostDataModelAccessHandlers;

  /**
   * Returns `manager` (IDataModelManager, dispose it when done), `host` (IDebugHost, dispose it when done).
   * Since IHostDataModelAccess, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ihostdatamodelaccess-getdatamodel}
   */
  GetDataModel(): { manager: IDataModelManager; host: IDebugHost } {
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(this.pointer, base + at, base + at + 8);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IHostDataModelAccess', 'GetDataModel');
      return {
        manager: wrap(IDataModelManager, u64[at >>> 3]!, true)!,
        host: wrap(IDebugHost, u64[(at + 8) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }
}

export interface IHostDataModelAccessHr {
  GetDataModel(): { hresult: number; manager: IDataModelManager | null; host: IDebugHost | null };
}

/** Methods an object may have to receive the calls of IHostDataModelAccess; all optional. */
export interface IHostDataModelAccessHandlers {
  GetDataModel?(): { manager: IDataModelManager; host: IDebugHost };
}
