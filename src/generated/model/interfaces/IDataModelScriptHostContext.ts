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
  notU32,
  parameter,
  pointerOf,
  settle,
  u32,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { ScriptChangeKind } from '../families.ts';
import { IDataModelScript } from './IDataModelScript.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscripthostcontext} */
export class IDataModelScriptHostContext extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptHostContext';
  static override readonly iid: Guid = '014d366a-1f23-4981-9219-b2db8b402054';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'NotifyScriptChange', 'hresult', [parameter('in', 'script', 'interface', { type: IDataModelScript }), parameter('in', 'changeKind', 'u32')]),
      method(4, 'GetNamespaceObject', 'hresult', [parameter('out', 'namespaceObject', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptHostContextHr;
  /** Only in the type: what `implement(IDataModelScriptHostContext, …)` accepts. */
  declare readonly handlers?: IDataModelScriptHostContextHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptHostContext, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripthostcontext-notifyscriptchange}
   */
  NotifyScriptChange(script: IDataModelScript, changeKind: ScriptChangeKind): void {
    checkInterface(this, 'NotifyScriptChange', 'script', script, 'IDataModelScript');
    if (changeKind >>> 0 !== changeKind) notU32(this, 'NotifyScriptChange', 'changeKind', changeKind);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      pointerOf(script),
      changeKind,
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptHostContext', 'NotifyScriptChange');
  }

  /**
   * Returns `namespaceObject` (IModelObject, dispose it when done).
   * Since IDataModelScriptHostContext, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripthostcontext-getnamespaceobject}
   */
  GetNamespaceObject(): IModelObject {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptHostContext', 'GetNamespaceObject');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptHostContextHr {
  NotifyScriptChange(script: IDataModelScript, changeKind: ScriptChangeKind): { hresult: number };
  GetNamespaceObject(): { hresult: number; namespaceObject: IModelObject | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptHostContext; all optional. */
export interface IDataModelScriptHostContextHandlers {
  NotifyScriptChange?(script: IDataModelScript, changeKind: ScriptChangeKind): void;
  GetNamespaceObject?(): IModelObject;
}
