// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  checkInterface,
  checkStruct,
  enter,
  fault,
  leave,
  method,
  notU32,
  parameter,
  pointerOf,
  pushStruct,
  settle,
  u32,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { ScriptExecutionKind } from '../families.ts';
import { ScriptDebugEventInformation } from '../structs.ts';
import { IDataModelScript } from './IDataModelScript.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugclient} */
export class IDataModelScriptDebugClient extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugClient';
  static override readonly iid: Guid = '53159b6d-d4c4-471b-a863-5b110ca800ca';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'NotifyDebugEvent', 'hresult', [parameter('in', 'pEventInfo', 'struct', { type: ScriptDebugEventInformation }), parameter('in', 'pScript', 'interface', { type: IDataModelScript }), parameter('in', 'pEventDataObject', 'interface', { type: IModelObject, optional: true }), parameter('inout', 'resumeEventKind', 'u32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugClientHr;
  /** Only in the type: what `implement(IDataModelScriptDebugClient, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugClientHandlers;

  /**
   * Returns `resumeEventKind` (ScriptExecutionKind).
   * Since IDataModelScriptDebugClient, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugclient-notifydebugevent}
   */
  NotifyDebugEvent(pEventInfo: ScriptDebugEventInformation, pScript: IDataModelScript, pEventDataObject: IModelObject | null, resumeEventKind: ScriptExecutionKind): ScriptExecutionKind {
    checkStruct(this, 'NotifyDebugEvent', 'pEventInfo', pEventInfo);
    checkInterface(this, 'NotifyDebugEvent', 'pScript', pScript, 'IDataModelScript');
    if (!(pEventDataObject == null)) checkInterface(this, 'NotifyDebugEvent', 'pEventDataObject', pEventDataObject, 'IModelObject');
    if (resumeEventKind >>> 0 !== resumeEventKind) notU32(this, 'NotifyDebugEvent', 'resumeEventKind', resumeEventKind);
    const at = enter(4);
    try {
      const pEventInfoAt = pushStruct(ScriptDebugEventInformation, pEventInfo);
      u32[at >>> 2] = resumeEventKind;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiii'))(
        this.pointer,
        pEventInfoAt,
        pointerOf(pScript),
        pointerOf(pEventDataObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugClient', 'NotifyDebugEvent');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptDebugClientHr {
  NotifyDebugEvent(pEventInfo: ScriptDebugEventInformation, pScript: IDataModelScript, pEventDataObject: IModelObject | null, resumeEventKind: ScriptExecutionKind): { hresult: number; resumeEventKind: ScriptExecutionKind };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugClient; all optional. */
export interface IDataModelScriptDebugClientHandlers {
  NotifyDebugEvent?(pEventInfo: ScriptDebugEventInformation, pScript: IDataModelScript, pEventDataObject: IModelObject | null, resumeEventKind: ScriptExecutionKind): ScriptExecutionKind;
}
