// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  fault,
  method,
  notText,
  notU32,
  parameter,
  settle,
  u32,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { ErrorClass } from '../families.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosterrorsink} */
export class IDebugHostErrorSink extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostErrorSink';
  static override readonly iid: Guid = 'c8ff0f0b-fce9-467e-8bb3-5d69ef109c00';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'ReportError', 'hresult', [parameter('in', 'errClass', 'u32'), parameter('in', 'hrError', 'u32'), parameter('in', 'message', 'wide')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostErrorSinkHr;
  /** Only in the type: what `implement(IDebugHostErrorSink, …)` accepts. */
  declare readonly handlers?: IDebugHostErrorSinkHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostErrorSink, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosterrorsink-reporterror}
   */
  ReportError(errClass: ErrorClass, hrError: number, message: string): void {
    if (errClass >>> 0 !== errClass) notU32(this, 'ReportError', 'errClass', errClass);
    if (hrError >>> 0 !== hrError) notU32(this, 'ReportError', 'hrError', hrError);
    if (typeof message !== 'string' || message.includes('\0')) notText(this, 'ReportError', 'message', message);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiw'))(this.pointer, errClass, hrError, message);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostErrorSink', 'ReportError');
  }
}

export interface IDebugHostErrorSinkHr {
  ReportError(errClass: ErrorClass, hrError: number, message: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostErrorSink; all optional. */
export interface IDebugHostErrorSinkHandlers {
  ReportError?(errClass: ErrorClass, hrError: number, message: string): void;
}
