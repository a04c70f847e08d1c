// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IModelObject, type IModelObjectHandlers, type IModelObjectHr } from './IModelObject.ts';
import {
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
import { IKeyEnumerator } from './IKeyEnumerator.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelobject2} */
export class IModelObject2 extends IModelObject {
  static override readonly interfaceName: string = 'IModelObject2';
  static override readonly iid: Guid = 'd61e19f4-ab3d-4344-9f7b-0993f3d58745';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(36, 'EnumerateOwnKeyValues', 'hresult', [parameter('out', 'ppEnumerator', 'interface', { type: IKeyEnumerator })]),
      method(37, 'EnumerateOwnKeys', 'hresult', [parameter('out', 'ppEnumerator', 'interface', { type: IKeyEnumerator })]),
      method(38, 'EnumerateOwnKeyReferences', 'hresult', [parameter('out', 'ppEnumerator', 'interface', { type: IKeyEnumerator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelObject2Hr;
  /** Only in the type: what `implement(IModelObject2, …)` accepts. */
  declare readonly handlers?: IModelObject2Handlers;

  /**
   * Returns `ppEnumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject2, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeyvalues}
   */
  EnumerateOwnKeyValues(): IKeyEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[36] ?? bindSlot(this, 36, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject2', 'EnumerateOwnKeyValues');
      return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `ppEnumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject2, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeys}
   */
  EnumerateOwnKeys(): IKeyEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[37] ?? bindSlot(this, 37, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject2', 'EnumerateOwnKeys');
      return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `ppEnumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject2, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeyreferences}
   */
  EnumerateOwnKeyReferences(): IKeyEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[38] ?? bindSlot(this, 38, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject2', 'EnumerateOwnKeyReferences');
      return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IModelObject2Hr extends IModelObjectHr {
  EnumerateOwnKeyValues(): { hresult: number; ppEnumerator: IKeyEnumerator | null };
  EnumerateOwnKeys(): { hresult: number; ppEnumerator: IKeyEnumerator | null };
  EnumerateOwnKeyReferences(): { hresult: number; ppEnumerator: IKeyEnumerator | null };
}

/** Methods an object may have to receive the calls of IModelObject2; all optional. */
export interface IModelObject2Handlers extends IModelObjectHandlers {
  EnumerateOwnKeyValues?(): IKeyEnumerator;
  EnumerateOwnKeys?(): IKeyEnumerator;
  EnumerateOwnKeyReferences?(): IKeyEnumerator;
}
