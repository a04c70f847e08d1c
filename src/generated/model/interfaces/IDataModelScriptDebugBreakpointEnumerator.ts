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
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDataModelScriptDebugBreakpoint } from './IDataModelScriptDebugBreakpoint.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugbreakpointenumerator} */
export class IDataModelScriptDebugBreakpointEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugBreakpointEnumerator';
  static override readonly iid: Guid = '39484a75-b4f3-4799-86da-691afa57b299';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'breakpoint', 'interface', { type: IDataModelScriptDebugBreakpoint })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugBreakpointEnumeratorHr;
  /** Only in the type: what `implement(IDataModelScriptDebugBreakpointEnumerator, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugBreakpointEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptDebugBreakpointEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpointenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugBreakpointEnumerator', 'Reset');
  }

  /**
   * Returns `breakpoint` (IDataModelScriptDebugBreakpoint, dispose it when done).
   * Since IDataModelScriptDebugBreakpointEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpointenumerator-getnext}
   */
  GetNext(): IDataModelScriptDebugBreakpoint {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugBreakpointEnumerator', 'GetNext');
      return wrap(IDataModelScriptDebugBreakpoint, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptDebugBreakpointEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; breakpoint: IDataModelScriptDebugBreakpoint | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugBreakpointEnumerator; all optional. */
export interface IDataModelScriptDebugBreakpointEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): IDataModelScriptDebugBreakpoint;
}
