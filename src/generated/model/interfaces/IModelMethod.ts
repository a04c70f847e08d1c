// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  checkInterface,
  checkInterfaces,
  enter,
  fault,
  leave,
  method,
  parameter,
  pointerOf,
  pushInterfaces,
  settleError,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelmethod} */
export class IModelMethod extends IUnknown {
  static override readonly interfaceName: string = 'IModelMethod';
  static override readonly iid: Guid = '80600c1f-b90b-4896-82ad-1c00207909e8';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Call', 'hresult', [parameter('in', 'pContextObject', 'interface', { type: IModelObject, optional: true }), parameter('count', 'argCount', 'u64'), parameter('in', 'ppArguments', 'interface', { type: IModelObject, array: true, count: 1 }), parameter('out', 'ppResult', 'interface', { type: IModelObject }), parameter('out', 'ppMetadata', 'interface', { type: IKeyStore })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelMethodHr;
  /** Only in the type: what `implement(IModelMethod, …)` accepts. */
  declare readonly handlers?: IModelMethodHandlers;

  /**
   * Returns `ppResult` (IModelObject, dispose it when done), `ppMetadata` (IKeyStore, dispose it when done, or null).
   * Since IModelMethod, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelmethod-call}
   */
  Call(pContextObject: IModelObject | null, ppArguments: readonly IModelObject[]): { ppResult: IModelObject; ppMetadata: IKeyStore | null } {
    if (!(pContextObject == null)) checkInterface(this, 'Call', 'pContextObject', pContextObject, 'IModelObject');
    checkInterfaces(this, 'Call', 'ppArguments', ppArguments, 'IModelObject');
    const at = enter(16);
    try {
      const ppArgumentsAt = pushInterfaces(ppArguments);
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiiii'))(
        this.pointer,
        pointerOf(pContextObject),
        ppArguments.length,
        ppArgumentsAt,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IModelMethod', 'Call', u64[at >>> 3]!);
      return {
        ppResult: wrap(IModelObject, u64[at >>> 3]!, true)!,
        ppMetadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IModelMethodHr {
  Call(pContextObject: IModelObject | null, ppArguments: readonly IModelObject[]): { hresult: number; ppResult: IModelObject | null; ppMetadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IModelMethod; all optional. */
export interface IModelMethodHandlers {
  Call?(pContextObject: IModelObject | null, ppArguments: IModelObject[]): { ppResult: IModelObject; ppMetadata: IKeyStore | null };
}
