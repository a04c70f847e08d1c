// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  checkGuid,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  parameter,
  pointerOf,
  pushGuid,
  settle,
  u32,
  u64,
  u8,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idynamicconceptproviderconcept} */
export class IDynamicConceptProviderConcept extends IUnknown {
  static override readonly interfaceName: string = 'IDynamicConceptProviderConcept';
  static override readonly iid: Guid = '95a7f7dd-602e-483f-9d06-a15c0ee13174';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetConcept', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('in', 'conceptId', 'guid'), parameter('out', 'conceptInterface', 'interface', { type: IUnknown }), parameter('out', 'conceptMetadata', 'interface', { type: IKeyStore }), parameter('out', 'hasConcept', 'bool1')]),
      method(4, 'SetConcept', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('in', 'conceptId', 'guid'), parameter('in', 'conceptInterface', 'interface', { type: IUnknown }), parameter('in', 'conceptMetadata', 'interface', { type: IKeyStore, optional: true })]),
      method(5, 'NotifyParent', 'hresult', [parameter('in', 'parentModel', 'interface', { type: IModelObject })]),
      method(6, 'NotifyParentChange', 'hresult', [parameter('in', 'parentModel', 'interface', { type: IModelObject })]),
      method(7, 'NotifyDestruct', 'hresult', []),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDynamicConceptProviderConceptHr;
  /** Only in the type: what `implement(IDynamicConceptProviderConcept, …)` accepts. */
  declare readonly handlers?: IDynamicConceptProviderConceptHandlers;

  /**
   * Returns `conceptInterface` (IUnknown, dispose it when done, or null), `conceptMetadata` (IKeyStore, dispose it when done, or null), `hasConcept` (true or false).
   * Since IDynamicConceptProviderConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-getconcept}
   */
  GetConcept(contextObject: IModelObject, conceptId: Guid): { conceptInterface: IUnknown | null; conceptMetadata: IKeyStore | null; hasConcept: boolean } {
    checkInterface(this, 'GetConcept', 'contextObject', contextObject, 'IModelObject');
    checkGuid(this, 'GetConcept', 'conceptId', conceptId);
    const at = enter(20);
    try {
      const conceptIdAt = pushGuid(conceptId);
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u32[(at + 16) >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiiii'))(
        this.pointer,
        pointerOf(contextObject),
        conceptIdAt,
        base + at,
        base + at + 8,
        base + at + 16,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDynamicConceptProviderConcept', 'GetConcept');
      return {
        conceptInterface: wrap(IUnknown, u64[at >>> 3]!, true),
        conceptMetadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
        hasConcept: u8[at + 16] !== 0,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDynamicConceptProviderConcept, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-setconcept}
   */
  SetConcept(contextObject: IModelObject, conceptId: Guid, conceptInterface: IUnknown, conceptMetadata?: IKeyStore | null): void {
    checkInterface(this, 'SetConcept', 'contextObject', contextObject, 'IModelObject');
    checkGuid(this, 'SetConcept', 'conceptId', conceptId);
    checkInterface(this, 'SetConcept', 'conceptInterface', conceptInterface, 'IUnknown');
    if (!(conceptMetadata == null)) checkInterface(this, 'SetConcept', 'conceptMetadata', conceptMetadata, 'IKeyStore');
    const at = enter(0);
    try {
      const conceptIdAt = pushGuid(conceptId);
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiiii'))(
        this.pointer,
        pointerOf(contextObject),
        conceptIdAt,
        pointerOf(conceptInterface),
        pointerOf(conceptMetadata),
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDynamicConceptProviderConcept', 'SetConcept');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDynamicConceptProviderConcept, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifyparent}
   */
  NotifyParent(parentModel: IModelObject): void {
    checkInterface(this, 'NotifyParent', 'parentModel', parentModel, 'IModelObject');
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, pointerOf(parentModel));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDynamicConceptProviderConcept', 'NotifyParent');
  }

  /**
   * Returns nothing.
   * Since IDynamicConceptProviderConcept, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifyparentchange}
   */
  NotifyParentChange(parentModel: IModelObject): void {
    checkInterface(this, 'NotifyParentChange', 'parentModel', parentModel, 'IModelObject');
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, pointerOf(parentModel));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDynamicConceptProviderConcept', 'NotifyParentChange');
  }

  /**
   * Returns nothing.
   * Since IDynamicConceptProviderConcept, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifydestruct}
   */
  NotifyDestruct(): void {
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDynamicConceptProviderConcept', 'NotifyDestruct');
  }
}

export interface IDynamicConceptProviderConceptHr {
  GetConcept(contextObject: IModelObject, conceptId: Guid): { hresult: number; conceptInterface: IUnknown | null; conceptMetadata: IKeyStore | null; hasConcept: boolean };
  SetConcept(contextObject: IModelObject, conceptId: Guid, conceptInterface: IUnknown, conceptMetadata?: IKeyStore | null): { hresult: number };
  NotifyParent(parentModel: IModelObject): { hresult: number };
  NotifyParentChange(parentModel: IModelObject): { hresult: number };
  NotifyDestruct(): { hresult: number };
}

/** Methods an object may have to receive the calls of IDynamicConceptProviderConcept; all optional. */
export interface IDynamicConceptProviderConceptHandlers {
  GetConcept?(contextObject: IModelObject, conceptId: Guid): { conceptInterface: IUnknown | null; conceptMetadata: IKeyStore | null; hasConcept: boolean };
  SetConcept?(contextObject: IModelObject, conceptId: Guid, conceptInterface: IUnknown, conceptMetadata: IKeyStore | null): void;
  NotifyParent?(parentModel: IModelObject): void;
  NotifyParentChange?(parentModel: IModelObject): void;
  NotifyDestruct?(): void;
}
