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
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelIterator } from './IModelIterator.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iiterableconcept} */
export class IIterableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IIterableConcept';
  static override readonly iid: Guid = 'f5d49d0c-0b02-4301-9c9b-b3a6037628f3';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetDefaultIndexDimensionality', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('out', 'dimensionality', 'u64')]),
      method(4, 'GetIterator', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('out', 'iterator', 'interface', { type: IModelIterator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IIterableConceptHr;
  /** Only in the type: what `implement(IIterableConcept, …)` accepts. */
  declare readonly handlers?: IIterableConceptHandlers;

  /**
   * Returns `dimensionality` (64 bits, unsigned).
   * Since IIterableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iiterableconcept-getdefaultindexdimensionality}
   */
  GetDefaultIndexDimensionality(contextObject: IModelObject): bigint {
    checkInterface(this, 'GetDefaultIndexDimensionality', 'contextObject', contextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
        this.pointer,
        pointerOf(contextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IIterableConcept', 'GetDefaultIndexDimensionality');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `iterator` (IModelIterator, dispose it when done).
   * Since IIterableConcept, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iiterableconcept-getiterator}
   */
  GetIterator(contextObject: IModelObject): IModelIterator {
    checkInterface(this, 'GetIterator', 'contextObject', contextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(
        this.pointer,
        pointerOf(contextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IIterableConcept', 'GetIterator');
      return wrap(IModelIterator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IIterableConceptHr {
  GetDefaultIndexDimensionality(contextObject: IModelObject): { hresult: number; dimensionality: bigint };
  GetIterator(contextObject: IModelObject): { hresult: number; iterator: IModelIterator | null };
}

/** Methods an object may have to receive the calls of IIterableConcept; all optional. */
export interface IIterableConceptHandlers {
  GetDefaultIndexDimensionality?(contextObject: IModelObject): bigint;
  GetIterator?(contextObject: IModelObject): IModelIterator;
}
