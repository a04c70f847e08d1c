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
  takeBstr,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-inamedmodelsenumerator} */
export class INamedModelsEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'INamedModelsEnumerator';
  static override readonly iid: Guid = '47bbfc0b-0b20-4e0c-882b-465d6ccac97c';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'pModelName', 'bstr'), parameter('out', 'ppModel', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: INamedModelsEnumeratorHr;
  /** Only in the type: what `implement(INamedModelsEnumerator, …)` accepts. */
  declare readonly handlers?: INamedModelsEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since INamedModelsEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-inamedmodelsenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'INamedModelsEnumerator', 'Reset');
  }

  /**
   * Returns `pModelName` (text), `ppModel` (IModelObject, dispose it when done).
   * Since INamedModelsEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-inamedmodelsenumerator-getnext}
   */
  GetNext(): { pModelName: string; ppModel: IModelObject } {
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(this.pointer, base + at, base + at + 8);
      if (hr !== 0 || fault !== undefined) settle(hr, 'INamedModelsEnumerator', 'GetNext');
      return {
        pModelName: takeBstr(u64[at >>> 3]!),
        ppModel: wrap(IModelObject, u64[(at + 8) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }
}

export interface INamedModelsEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; pModelName: string; ppModel: IModelObject | null };
}

/** Methods an object may have to receive the calls of INamedModelsEnumerator; all optional. */
export interface INamedModelsEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): { pModelName: string; ppModel: IModelObject };
}
