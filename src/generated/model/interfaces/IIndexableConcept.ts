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
  settle,
  settleError,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iindexableconcept} */
export class IIndexableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IIndexableConcept';
  static override readonly iid: Guid = 'd1fad99f-3f53-4457-850c-8051df2d3fb5';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetDimensionality', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('out', 'dimensionality', 'u64')]),
      method(4, 'GetAt', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('count', 'indexerCount', 'u64'), parameter('in', 'indexers', 'interface', { type: IModelObject, array: true, count: 1 }), parameter('out', 'object', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
      method(5, 'SetAt', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('count', 'indexerCount', 'u64'), parameter('in', 'indexers', 'interface', { type: IModelObject, array: true, count: 1 }), parameter('in', 'value', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IIndexableConceptHr;
  /** Only in the type: what `implement(IIndexableConcept, …)` accepts. */
  declare readonly handlers?: IIndexableConceptHandlers;

  /**
   * Returns `dimensionality` (64 bits, unsigned).
   * Since IIndexableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-getdimensionality}
   */
  GetDimensionality(contextObject: IModelObject): bigint {
    checkInterface(this, 'GetDimensionality', 'contextObject', contextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
        this.pointer,
        pointerOf(contextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IIndexableConcept', 'GetDimensionality');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IIndexableConcept, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-getat}
   */
  GetAt(contextObject: IModelObject, indexers: readonly IModelObject[]): { object: IModelObject; metadata: IKeyStore | null } {
    checkInterface(this, 'GetAt', 'contextObject', contextObject, 'IModelObject');
    checkInterfaces(this, 'GetAt', 'indexers', indexers, 'IModelObject');
    const at = enter(16);
    try {
      const indexersAt = pushInterfaces(indexers);
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiiiii'))(
        this.pointer,
        pointerOf(contextObject),
        indexers.length,
        indexersAt,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IIndexableConcept', 'GetAt', u64[at >>> 3]!);
      return {
        object: wrap(IModelObject, u64[at >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IIndexableConcept, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-setat}
   */
  SetAt(contextObject: IModelObject, indexers: readonly IModelObject[], value: IModelObject): void {
    checkInterface(this, 'SetAt', 'contextObject', contextObject, 'IModelObject');
    checkInterfaces(this, 'SetAt', 'indexers', indexers, 'IModelObject');
    checkInterface(this, 'SetAt', 'value', value, 'IModelObject');
    const at = enter(0);
    try {
      const indexersAt = pushInterfaces(indexers);
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiiii'))(
        this.pointer,
        pointerOf(contextObject),
        indexers.length,
        indexersAt,
        pointerOf(value),
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IIndexableConcept', 'SetAt');
    } finally {
      leave(at);
    }
  }
}

export interface IIndexableConceptHr {
  GetDimensionality(contextObject: IModelObject): { hresult: number; dimensionality: bigint };
  GetAt(contextObject: IModelObject, indexers: readonly IModelObject[]): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  SetAt(contextObject: IModelObject, indexers: readonly IModelObject[], value: IModelObject): { hresult: number };
}

/** Methods an object may have to receive the calls of IIndexableConcept; all optional. */
export interface IIndexableConceptHandlers {
  GetDimensionality?(contextObject: IModelObject): bigint;
  GetAt?(contextObject: IModelObject, indexers: IModelObject[]): { object: IModelObject; metadata: IKeyStore | null };
  SetAt?(contextObject: IModelObject, indexers: IModelObject[], value: IModelObject): void;
}
