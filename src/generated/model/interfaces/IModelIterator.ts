// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  notU32,
  parameter,
  reserveCleared,
  settle,
  settleError,
  takeInterfaces,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodeliterator} */
export class IModelIterator extends IUnknown {
  static override readonly interfaceName: string = 'IModelIterator';
  static override readonly iid: Guid = 'e4622136-927d-4490-874f-581f3e4e3688';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'object', 'interface', { type: IModelObject }), parameter('size', 'dimensions', 'u64'), parameter('out', 'indexers', 'interface', { type: IModelObject, array: true, count: 1 }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelIteratorHr;
  /** Only in the type: what `implement(IModelIterator, …)` accepts. */
  declare readonly handlers?: IModelIteratorHandlers;

  /**
   * Returns nothing.
   * Since IModelIterator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodeliterator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelIterator', 'Reset');
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `indexers` (list of IModelObject), `metadata` (IKeyStore, dispose it when done, or null).
   * @param dimensions room for the result, in elements
   * Since IModelIterator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodeliterator-getnext}
   */
  GetNext(dimensions: number): { object: IModelObject; indexers: IModelObject[]; metadata: IKeyStore | null } {
    if (dimensions >>> 0 !== dimensions) notU32(this, 'GetNext', 'dimensions', dimensions);
    const at = enter(16);
    try {
      const indexersAt = reserveCleared(dimensions * 8);
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiiii'))(
        this.pointer,
        base + at,
        dimensions,
        indexersAt.address,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IModelIterator', 'GetNext', u64[at >>> 3]!);
      return {
        object: wrap(IModelObject, u64[at >>> 3]!, true)!,
        indexers: takeInterfaces(IModelObject, indexersAt.block, indexersAt.offset, dimensions),
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IModelIteratorHr {
  Reset(): { hresult: number };
  GetNext(dimensions: number): { hresult: number; object: IModelObject | null; indexers: IModelObject[]; metadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IModelIterator; all optional. */
export interface IModelIteratorHandlers {
  Reset?(): void;
  GetNext?(dimensions: number): { object: IModelObject; indexers: IModelObject[]; metadata: IKeyStore | null };
}
