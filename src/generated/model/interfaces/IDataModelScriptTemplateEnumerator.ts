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
import { IDataModelScriptTemplate } from './IDataModelScriptTemplate.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscripttemplateenumerator} */
export class IDataModelScriptTemplateEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptTemplateEnumerator';
  static override readonly iid: Guid = '69ce6ae2-2268-4e6f-b062-20ce62bfe677';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'templateContent', 'interface', { type: IDataModelScriptTemplate })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptTemplateEnumeratorHr;
  /** Only in the type: what `implement(IDataModelScriptTemplateEnumerator, …)` accepts. */
  declare readonly handlers?: IDataModelScriptTemplateEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptTemplateEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplateenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptTemplateEnumerator', 'Reset');
  }

  /**
   * Returns `templateContent` (IDataModelScriptTemplate, dispose it when done).
   * Since IDataModelScriptTemplateEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplateenumerator-getnext}
   */
  GetNext(): IDataModelScriptTemplate {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptTemplateEnumerator', 'GetNext');
      return wrap(IDataModelScriptTemplate, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptTemplateEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; templateContent: IDataModelScriptTemplate | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptTemplateEnumerator; all optional. */
export interface IDataModelScriptTemplateEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): IDataModelScriptTemplate;
}
