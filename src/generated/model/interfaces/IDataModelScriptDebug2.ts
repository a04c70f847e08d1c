// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDataModelScriptDebug, type IDataModelScriptDebugHandlers, type IDataModelScriptDebugHr } from './IDataModelScriptDebug.ts';
import {
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  notText,
  parameter,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDataModelScriptDebugBreakpoint } from './IDataModelScriptDebugBreakpoint.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebug2} */
export class IDataModelScriptDebug2 extends IDataModelScriptDebug {
  static override readonly interfaceName: string = 'IDataModelScriptDebug2';
  static override readonly iid: Guid = 'cbb10ed3-839e-426c-9243-e23535c1ae1a';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(13, 'SetBreakpointAtFunction', 'hresult', [parameter('in', 'functionName', 'wide'), parameter('out', 'breakpoint', 'interface', { type: IDataModelScriptDebugBreakpoint })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebug2Hr;
  /** Only in the type: what `implement(IDataModelScriptDebug2, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebug2Handlers;

  /**
   * Returns `breakpoint` (IDataModelScriptDebugBreakpoint, dispose it when done).
   * Since IDataModelScriptDebug2, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug2-setbreakpointatfunction}
   */
  SetBreakpointAtFunction(functionName: string): IDataModelScriptDebugBreakpoint {
    if (typeof functionName !== 'string' || functionName.includes('\0')) notText(this, 'SetBreakpointAtFunction', 'functionName', functionName);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiwi'))(this.pointer, functionName, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebug2', 'SetBreakpointAtFunction');
      return wrap(IDataModelScriptDebugBreakpoint, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptDebug2Hr extends IDataModelScriptDebugHr {
  SetBreakpointAtFunction(functionName: string): { hresult: number; breakpoint: IDataModelScriptDebugBreakpoint | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebug2; all optional. */
export interface IDataModelScriptDebug2Handlers extends IDataModelScriptDebugHandlers {
  SetBreakpointAtFunction?(functionName: string): IDataModelScriptDebugBreakpoint;
}
