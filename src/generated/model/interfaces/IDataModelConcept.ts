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
import { IDebugHostSymbolEnumerator } from './IDebugHostSymbolEnumerator.ts';
import { IDebugHostTypeSignature } from './IDebugHostTypeSignature.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelconcept} */
export class IDataModelConcept extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelConcept';
  static override readonly iid: Guid = 'fcb98d1d-1114-4fbf-b24c-effcb5def0d3';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'InitializeObject', 'hresult', [parameter('in', 'modelObject', 'interface', { type: IModelObject }), parameter('in', 'matchingTypeSignature', 'interface', { type: IDebugHostTypeSignature, optional: true }), parameter('in', 'wildcardMatches', 'interface', { type: IDebugHostSymbolEnumerator, optional: true })]),
      method(4, 'GetName', 'hresult', [parameter('out', 'modelName', 'bstr')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelConceptHr;
  /** Only in the type: what `implement(IDataModelConcept, …)` accepts. */
  declare readonly handlers?: IDataModelConceptHandlers;

  /**
   * Returns nothing.
   * Since IDataModelConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelconcept-initializeobject}
   */
  InitializeObject(modelObject: IModelObject, matchingTypeSignature?: IDebugHostTypeSignature | null, wildcardMatches?: IDebugHostSymbolEnumerator | null): void {
    checkInterface(this, 'InitializeObject', 'modelObject', modelObject, 'IModelObject');
    if (!(matchingTypeSignature == null)) checkInterface(this, 'InitializeObject', 'matchingTypeSignature', matchingTypeSignature, 'IDebugHostTypeSignature');
    if (!(wildcardMatches == null)) checkInterface(this, 'InitializeObject', 'wildcardMatches', wildcardMatches, 'IDebugHostSymbolEnumerator');
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
      this.pointer,
      pointerOf(modelObject),
      pointerOf(matchingTypeSignature),
      pointerOf(wildcardMatches),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelConcept', 'InitializeObject');
  }

  /**
   * Returns `modelName` (text).
   * Since IDataModelConcept, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelconcept-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelConcept', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelConceptHr {
  InitializeObject(modelObject: IModelObject, matchingTypeSignature?: IDebugHostTypeSignature | null, wildcardMatches?: IDebugHostSymbolEnumerator | null): { hresult: number };
  GetName(): { hresult: number; modelName: string };
}

/** Methods an object may have to receive the calls of IDataModelConcept; all optional. */
export interface IDataModelConceptHandlers {
  InitializeObject?(modelObject: IModelObject, matchingTypeSignature: IDebugHostTypeSignature | null, wildcardMatches: IDebugHostSymbolEnumerator | null): void;
  GetName?(): string;
}
