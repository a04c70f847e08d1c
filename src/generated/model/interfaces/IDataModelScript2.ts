// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDataModelScript, type IDataModelScriptHandlers, type IDataModelScriptHr } from './IDataModelScript.ts';
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
  takeBstr,
  u64,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscript2} */
export class IDataModelScript2 extends IDataModelScript {
  static override readonly interfaceName: string = 'IDataModelScript2';
  static override readonly iid: Guid = '7d90cf81-bee2-4b91-9d49-8fec0f7d56d1';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'GetScriptFullFilePathName', 'hresult', [parameter('out', 'scriptFullPathName', 'bstr')]),
      method(11, 'SetScriptFullFilePathName', 'hresult', [parameter('in', 'scriptFullPathName', 'wide')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScript2Hr;
  /** Only in the type: what `implement(IDataModelScript2, …)` accepts. */
  declare readonly handlers?: IDataModelScript2Handlers;

  /**
   * Returns `scriptFullPathName` (text).
   * Since IDataModelScript2, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript2-getscriptfullfilepathname}
   */
  GetScriptFullFilePathName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScript2', 'GetScriptFullFilePathName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDataModelScript2, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript2-setscriptfullfilepathname}
   */
  SetScriptFullFilePathName(scriptFullPathName: string): void {
    if (typeof scriptFullPathName !== 'string' || scriptFullPathName.includes('\0')) notText(this, 'SetScriptFullFilePathName', 'scriptFullPathName', scriptFullPathName);
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiw'))(this.pointer, scriptFullPathName);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScript2', 'SetScriptFullFilePathName');
  }
}

export interface IDataModelScript2Hr extends IDataModelScriptHr {
  GetScriptFullFilePathName(): { hresult: number; scriptFullPathName: string };
  SetScriptFullFilePathName(scriptFullPathName: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDataModelScript2; all optional. */
export interface IDataModelScript2Handlers extends IDataModelScriptHandlers {
  GetScriptFullFilePathName?(): string;
  SetScriptFullFilePathName?(scriptFullPathName: string): void;
}
