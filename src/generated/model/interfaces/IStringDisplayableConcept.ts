// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  parameter,
  pointerOf,
  settle,
  takeBstr,
  u64,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-istringdisplayableconcept} */
export class IStringDisplayableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IStringDisplayableConcept';
  static override readonly iid: Guid = 'd28e8d70-6c00-4205-940d-501016601ea3';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'ToDisplayString', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('in', 'metadata', 'interface', { type: IKeyStore, optional: true }), parameter('out', 'displayString', 'bstr')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IStringDisplayableConceptHr;
  /** Only in the type: what `implement(IStringDisplayableConcept, …)` accepts. */
  declare readonly handlers?: IStringDisplayableConceptHandlers;

  /**
   * Returns `displayString` (text).
   * Since IStringDisplayableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-istringdisplayableconcept-todisplaystring}
   */
  ToDisplayString(contextObject: IModelObject, metadata?: IKeyStore | null): string {
    checkInterface(this, 'ToDisplayString', 'contextObject', contextObject, 'IModelObject');
    if (!(metadata == null)) checkInterface(this, 'ToDisplayString', 'metadata', metadata, 'IKeyStore');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
        this.pointer,
        pointerOf(contextObject),
        pointerOf(metadata),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IStringDisplayableConcept', 'ToDisplayString');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }
}

export interface IStringDisplayableConceptHr {
  ToDisplayString(contextObject: IModelObject, metadata?: IKeyStore | null): { hresult: number; displayString: string };
}

/** Methods an object may have to receive the calls of IStringDisplayableConcept; all optional. */
export interface IStringDisplayableConceptHandlers {
  ToDisplayString?(contextObject: IModelObject, metadata: IKeyStore | null): string;
}
