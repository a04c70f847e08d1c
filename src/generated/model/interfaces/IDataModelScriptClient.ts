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

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptclient} */
export class IDataModelScriptClient extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptClient';
  static override readonly iid: Guid = '3b362b0e-89f0-46c6-a663-dfdc95194aef';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'ReportError', 'hresult', [parameter('in', 'errClass', 'u32'), parameter('in', 'hrFail', 'u32'), parameter('in', 'message', 'wide', { optional: true }), parameter('in', 'line', 'u32'), parameter('in', 'position', 'u32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptClientHr;
  /** Only in the type: what `implement(IDataModelScriptClient, …)` accepts. */
  declare readonly handlers?: IDataModelScriptClientHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptClient, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptclient-reporterror}
   */
  ReportError(errClass: ErrorClass, hrFail: number, message: string | null, line: number, position: number): void {
    if (errClass >>> 0 !== errClass) notU32(this, 'ReportError', 'errClass', errClass);
    if (hrFail >>> 0 !== hrFail) notU32(this, 'ReportError', 'hrFail', hrFail);
    if (!(message == null)) if (typeof message !== 'string' || message.includes('\0')) notText(this, 'ReportError', 'message', message);
    if (line >>> 0 !== line) notU32(this, 'ReportError', 'line', line);
    if (position >>> 0 !== position) notU32(this, 'ReportError', 'position', position);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiwii'))(
      this.pointer,
      errClass,
      hrFail,
      message ?? null,
      line,
      position,
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptClient', 'ReportError');
  }
}

export interface IDataModelScriptClientHr {
  ReportError(errClass: ErrorClass, hrFail: number, message: string | null, line: number, position: number): { hresult: number };
}

/** Methods an object may have to receive the calls of IDataModelScriptClient; all optional. */
export interface IDataModelScriptClientHandlers {
  ReportError?(errClass: ErrorClass, hrFail: number, message: string | null, line: number, position: number): void;
}
