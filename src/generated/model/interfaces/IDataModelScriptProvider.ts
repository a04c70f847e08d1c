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
import { IDataModelScript } from './IDataModelScript.ts';
import { IDataModelScriptTemplate } from './IDataModelScriptTemplate.ts';
import { IDataModelScriptTemplateEnumerator } from './IDataModelScriptTemplateEnumerator.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptprovider} */
export class IDataModelScriptProvider extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptProvider';
  static override readonly iid: Guid = '513461e0-4fca-48ce-8658-32f3e2056f3b';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetName', 'hresult', [parameter('out', 'name', 'bstr')]),
      method(4, 'GetExtension', 'hresult', [parameter('out', 'extension', 'bstr')]),
      method(5, 'CreateScript', 'hresult', [parameter('out', 'script', 'interface', { type: IDataModelScript })]),
      method(6, 'GetDefaultTemplateContent', 'hresult', [parameter('out', 'templateContent', 'interface', { type: IDataModelScriptTemplate })]),
      method(7, 'EnumerateTemplates', 'hresult', [parameter('out', 'enumerator', 'interface', { type: IDataModelScriptTemplateEnumerator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptProviderHr;
  /** Only in the type: what `implement(IDataModelScriptProvider, …)` accepts. */
  declare readonly handlers?: IDataModelScriptProviderHandlers;

  /**
   * Returns `name` (text).
   * Since IDataModelScriptProvider, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptProvider', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `extension` (text).
   * Since IDataModelScriptProvider, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getextension}
   */
  GetExtension(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptProvider', 'GetExtension');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `script` (IDataModelScript, dispose it when done).
   * Since IDataModelScriptProvider, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-createscript}
   */
  CreateScript(): IDataModelScript {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptProvider', 'CreateScript');
      return wrap(IDataModelScript, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `templateContent` (IDataModelScriptTemplate, dispose it when done).
   * Since IDataModelScriptProvider, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getdefaulttemplatecontent}
   */
  GetDefaultTemplateContent(): IDataModelScriptTemplate {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptProvider', 'GetDefaultTemplateContent');
      return wrap(IDataModelScriptTemplate, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `enumerator` (IDataModelScriptTemplateEnumerator, dispose it when done).
   * Since IDataModelScriptProvider, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-enumeratetemplates}
   */
  EnumerateTemplates(): IDataModelScriptTemplateEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptProvider', 'EnumerateTemplates');
      return wrap(IDataModelScriptTemplateEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptProviderHr {
  GetName(): { hresult: number; name: string };
  GetExtension(): { hresult: number; extension: string };
  CreateScript(): { hresult: number; script: IDataModelScript | null };
  GetDefaultTemplateContent(): { hresult: number; templateContent: IDataModelScriptTemplate | null };
  EnumerateTemplates(): { hresult: number; enumerator: IDataModelScriptTemplateEnumerator | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptProvider; all optional. */
export interface IDataModelScriptProviderHandlers {
  GetName?(): string;
  GetExtension?(): string;
  CreateScript?(): IDataModelScript;
  GetDefaultTemplateContent?(): IDataModelScriptTemplate;
  EnumerateTemplates?(): IDataModelScriptTemplateEnumerator;
}
