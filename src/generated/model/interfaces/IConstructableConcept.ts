// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  checkInterfaces,
  enter,
  fault,
  leave,
  method,
  parameter,
  pushInterfaces,
  settleError,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iconstructableconcept} */
export class IConstructableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IConstructableConcept';
  static override readonly iid: Guid = '1a9409f1-f0e0-4b48-9a4e-5783548fb57a';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'CreateInstance', 'hresult', [parameter('count', 'argCount', 'u64'), parameter('in', 'ppArguments', 'interface', { type: IModelObject, array: true, count: 0 }), parameter('out', 'ppInstance', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IConstructableConceptHr;
  /** Only in the type: what `implement(IConstructableConcept, …)` accepts. */
  declare readonly handlers?: IConstructableConceptHandlers;

  /**
   * Returns `ppInstance` (IModelObject, dispose it when done).
   * Since IConstructableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iconstructableconcept-createinstance}
   */
  CreateInstance(ppArguments: readonly IModelObject[]): IModelObject {
    checkInterfaces(this, 'CreateInstance', 'ppArguments', ppArguments, 'IModelObject');
    const at = enter(8);
    try {
      const ppArgumentsAt = pushInterfaces(ppArguments);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
        this.pointer,
        ppArguments.length,
        ppArgumentsAt,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IConstructableConcept', 'CreateInstance', u64[at >>> 3]!);
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IConstructableConceptHr {
  CreateInstance(ppArguments: readonly IModelObject[]): { hresult: number; ppInstance: IModelObject | null };
}

/** Methods an object may have to receive the calls of IConstructableConcept; all optional. */
export interface IConstructableConceptHandlers {
  CreateInstance?(ppArguments: IModelObject[]): IModelObject;
}
