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

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscripttemplate} */
export class IDataModelScriptTemplate extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptTemplate';
  static override readonly iid: Guid = '1303dec4-fa3b-4f1b-9224-b953d16babb5';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetName', 'hresult', [parameter('out', 'templateName', 'bstr')]),
      method(4, 'GetDescription', 'hresult', [parameter('out', 'templateDescription', 'bstr')]),
      method(5, 'GetContent', 'hresult', [parameter('out', 'contentStream', 'interface', { type: IUnknown })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptTemplateHr;
  /** Only in the type: what `implement(IDataModelScriptTemplate, …)` accepts. */
  declare readonly handlers?: IDataModelScriptTemplateHandlers;

  /**
   * Returns `templateName` (text).
   * Since IDataModelScriptTemplate, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptTemplate', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `templateDescription` (text).
   * Since IDataModelScriptTemplate, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getdescription}
   */
  GetDescription(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptTemplate', 'GetDescription');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `contentStream` (IUnknown, dispose it when done).
   * Since IDataModelScriptTemplate, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getcontent}
   */
  GetContent(): IUnknown {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptTemplate', 'GetContent');
      return wrap(IUnknown, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptTemplateHr {
  GetName(): { hresult: number; templateName: string };
  GetDescription(): { hresult: number; templateDescription: string };
  GetContent(): { hresult: number; contentStream: IUnknown | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptTemplate; all optional. */
export interface IDataModelScriptTemplateHandlers {
  GetName?(): string;
  GetDescription?(): string;
  GetContent?(): IUnknown;
}
