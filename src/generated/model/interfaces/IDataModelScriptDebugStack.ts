// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  MAX_U64,
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  notU64,
  parameter,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDataModelScriptDebugStackFrame } from './IDataModelScriptDebugStackFrame.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugstack} */
export class IDataModelScriptDebugStack extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugStack';
  static override readonly iid: Guid = '051364dd-e449-443e-9762-fe578f4a5473';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetFrameCount', 'u64', []),
      method(4, 'GetStackFrame', 'hresult', [parameter('in', 'frameNumber', 'u64'), parameter('out', 'stackFrame', 'interface', { type: IDataModelScriptDebugStackFrame })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugStackHr;
  /** Only in the type: what `implement(IDataModelScriptDebugStack, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugStackHandlers;

  /**
   * Returns the value itself and cannot fail.
   * Since IDataModelScriptDebugStack, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstack-getframecount}
   */
  GetFrameCount(): bigint {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'qi'))(this.pointer);
    if (fault !== undefined) settle(0, 'IDataModelScriptDebugStack', 'GetFrameCount');
    return BigInt(hr);
  }

  /**
   * Returns `stackFrame` (IDataModelScriptDebugStackFrame, dispose it when done).
   * Since IDataModelScriptDebugStack, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstack-getstackframe}
   */
  GetStackFrame(frameNumber: bigint): IDataModelScriptDebugStackFrame {
    if (typeof frameNumber !== 'bigint' || frameNumber < 0n || frameNumber > MAX_U64) notU64(this, 'GetStackFrame', 'frameNumber', frameNumber);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(this.pointer, frameNumber, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugStack', 'GetStackFrame');
      return wrap(IDataModelScriptDebugStackFrame, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptDebugStackHr {
  GetStackFrame(frameNumber: bigint): { hresult: number; stackFrame: IDataModelScriptDebugStackFrame | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugStack; all optional. */
export interface IDataModelScriptDebugStackHandlers {
  GetFrameCount?(): bigint;
  GetStackFrame?(frameNumber: bigint): IDataModelScriptDebugStackFrame;
}
