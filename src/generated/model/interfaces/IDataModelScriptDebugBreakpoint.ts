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
  scratch,
  settle,
  takeBstr,
  u64,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { ScriptDebugPosition } from '../structs.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugbreakpoint} */
export class IDataModelScriptDebugBreakpoint extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugBreakpoint';
  static override readonly iid: Guid = '6bb27b35-02e6-47cb-90a0-5371244032de';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetId', 'u64', []),
      method(4, 'IsEnabled', 'bool1', []),
      method(5, 'Enable', 'void', []),
      method(6, 'Disable', 'void', []),
      method(7, 'Remove', 'void', []),
      method(8, 'GetPosition', 'hresult', [parameter('out', 'position', 'struct', { type: ScriptDebugPosition }), parameter('out', 'positionSpanEnd', 'struct', { type: ScriptDebugPosition }), parameter('out', 'lineText', 'bstr')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugBreakpointHr;
  /** Only in the type: what `implement(IDataModelScriptDebugBreakpoint, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugBreakpointHandlers;

  /**
   * Returns the value itself and cannot fail.
   * Since IDataModelScriptDebugBreakpoint, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-getid}
   */
  GetId(): bigint {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'qi'))(this.pointer);
    if (fault !== undefined) settle(0, 'IDataModelScriptDebugBreakpoint', 'GetId');
    return BigInt(hr);
  }

  /**
   * Returns the value itself and cannot fail.
   * Since IDataModelScriptDebugBreakpoint, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-isenabled}
   */
  IsEnabled(): boolean {
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'ci'))(this.pointer);
    if (fault !== undefined) settle(0, 'IDataModelScriptDebugBreakpoint', 'IsEnabled');
    return hr !== 0;
  }

  /**
   * Returns nothing and cannot fail.
   * Since IDataModelScriptDebugBreakpoint, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-enable}
   */
  Enable(): void {
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'vi'))(this.pointer);
    if (fault !== undefined) settle(0, 'IDataModelScriptDebugBreakpoint', 'Enable');
  }

  /**
   * Returns nothing and cannot fail.
   * Since IDataModelScriptDebugBreakpoint, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-disable}
   */
  Disable(): void {
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'vi'))(this.pointer);
    if (fault !== undefined) settle(0, 'IDataModelScriptDebugBreakpoint', 'Disable');
  }

  /**
   * Returns nothing and cannot fail.
   * Since IDataModelScriptDebugBreakpoint, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-remove}
   */
  Remove(): void {
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'vi'))(this.pointer);
    if (fault !== undefined) settle(0, 'IDataModelScriptDebugBreakpoint', 'Remove');
  }

  /**
   * Returns `position` (ScriptDebugPosition), `positionSpanEnd` (ScriptDebugPosition), `lineText` (text).
   * Since IDataModelScriptDebugBreakpoint, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-getposition}
   */
  GetPosition(): { position: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string } {
    const at = enter(32);
    try {
      u64[(at + 24) >>> 3] = 0n;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiiii'))(
        this.pointer,
        base + at,
        base + at + 16,
        base + at + 24,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugBreakpoint', 'GetPosition');
      return {
        position: ScriptDebugPosition.decode(scratch, at),
        positionSpanEnd: ScriptDebugPosition.decode(scratch, at + 16),
        lineText: takeBstr(u64[(at + 24) >>> 3]!),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptDebugBreakpointHr {
  GetPosition(): { hresult: number; position: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugBreakpoint; all optional. */
export interface IDataModelScriptDebugBreakpointHandlers {
  GetId?(): bigint;
  IsEnabled?(): boolean;
  Enable?(): void;
  Disable?(): void;
  Remove?(): void;
  GetPosition?(): { position: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
}
