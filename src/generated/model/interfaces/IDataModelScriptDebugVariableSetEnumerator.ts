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
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugvariablesetenumerator} */
export class IDataModelScriptDebugVariableSetEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugVariableSetEnumerator';
  static override readonly iid: Guid = '0f9feed7-d045-4ac3-98a8-a98942cf6a35';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'variableName', 'bstr'), parameter('out', 'variableValue', 'interface', { type: IModelObject }), parameter('out', 'variableMetadata', 'interface', { type: IKeyStore })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugVariableSetEnumeratorHr;
  /** Only in the type: what `implement(IDataModelScriptDebugVariableSetEnumerator, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugVariableSetEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptDebugVariableSetEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugvariablesetenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugVariableSetEnumerator', 'Reset');
  }

  /**
   * Returns `variableName` (text), `variableValue` (IModelObject, dispose it when done), `variableMetadata` (IKeyStore, dispose it when done, or null).
   * Since IDataModelScriptDebugVariableSetEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugvariablesetenumerator-getnext}
   */
  GetNext(): { variableName: string; variableValue: IModelObject; variableMetadata: IKeyStore | null } {
    const at = enter(24);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
        this.pointer,
        base + at,
        base + at + 8,
        base + at + 16,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugVariableSetEnumerator', 'GetNext');
      return {
        variableName: takeBstr(u64[at >>> 3]!),
        variableValue: wrap(IModelObject, u64[(at + 8) >>> 3]!, true)!,
        variableMetadata: wrap(IKeyStore, u64[(at + 16) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptDebugVariableSetEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; variableName: string; variableValue: IModelObject | null; variableMetadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugVariableSetEnumerator; all optional. */
export interface IDataModelScriptDebugVariableSetEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): { variableName: string; variableValue: IModelObject; variableMetadata: IKeyStore | null };
}
