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
import { IDataModelScript } from './IDataModelScript.ts';
import { IDataModelScriptHostContext } from './IDataModelScriptHostContext.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostscripthost} */
export class IDebugHostScriptHost extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostScriptHost';
  static override readonly iid: Guid = 'b70334a4-b92c-4570-93a1-d3eb686649a0';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'CreateContext', 'hresult', [parameter('in', 'script', 'interface', { type: IDataModelScript }), parameter('out', 'scriptContext', 'interface', { type: IDataModelScriptHostContext })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostScriptHostHr;
  /** Only in the type: what `implement(IDebugHostScriptHost, …)` accepts. */
  declare readonly handlers?: IDebugHostScriptHostHandlers;

  /**
   * Returns `scriptContext` (IDataModelScriptHostContext, dispose it when done).
   * Since IDebugHostScriptHost, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostscripthost-createcontext}
   */
  CreateContext(script: IDataModelScript): IDataModelScriptHostContext {
    checkInterface(this, 'CreateContext', 'script', script, 'IDataModelScript');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(this.pointer, pointerOf(script), base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostScriptHost', 'CreateContext');
      return wrap(IDataModelScriptHostContext, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostScriptHostHr {
  CreateContext(script: IDataModelScript): { hresult: number; scriptContext: IDataModelScriptHostContext | null };
}

/** Methods an object may have to receive the calls of IDebugHostScriptHost; all optional. */
export interface IDebugHostScriptHostHandlers {
  CreateContext?(script: IDataModelScript): IDataModelScriptHostContext;
}
