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
  notText,
  parameter,
  pointerOf,
  settle,
  takeBstr,
  u32,
  u64,
  u8,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDataModelScriptClient } from './IDataModelScriptClient.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscript} */
export class IDataModelScript extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScript';
  static override readonly iid: Guid = '7b4d30fc-b14a-49f8-8d87-d9a1480c97f7';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetName', 'hresult', [parameter('out', 'scriptName', 'bstr')]),
      method(4, 'Rename', 'hresult', [parameter('in', 'scriptName', 'wide')]),
      method(5, 'Populate', 'hresult', [parameter('in', 'contentStream', 'interface', { type: IUnknown })]),
      method(6, 'Execute', 'hresult', [parameter('in', 'client', 'interface', { type: IDataModelScriptClient })]),
      method(7, 'Unlink', 'hresult', []),
      method(8, 'IsInvocable', 'hresult', [parameter('out', 'isInvocable', 'bool1')]),
      method(9, 'InvokeMain', 'hresult', [parameter('in', 'client', 'interface', { type: IDataModelScriptClient })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptHr;
  /** Only in the type: what `implement(IDataModelScript, …)` accepts. */
  declare readonly handlers?: IDataModelScriptHandlers;

  /**
   * Returns `scriptName` (text).
   * Since IDataModelScript, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScript', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDataModelScript, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-rename}
   */
  Rename(scriptName: string): void {
    if (typeof scriptName !== 'string' || scriptName.includes('\0')) notText(this, 'Rename', 'scriptName', scriptName);
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiw'))(this.pointer, scriptName);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScript', 'Rename');
  }

  /**
   * Returns nothing.
   * Since IDataModelScript, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-populate}
   */
  Populate(contentStream: IUnknown): void {
    checkInterface(this, 'Populate', 'contentStream', contentStream, 'IUnknown');
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, pointerOf(contentStream));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScript', 'Populate');
  }

  /**
   * Returns nothing.
   * Since IDataModelScript, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-execute}
   */
  Execute(client: IDataModelScriptClient): void {
    checkInterface(this, 'Execute', 'client', client, 'IDataModelScriptClient');
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, pointerOf(client));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScript', 'Execute');
  }

  /**
   * Returns nothing.
   * Since IDataModelScript, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-unlink}
   */
  Unlink(): void {
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScript', 'Unlink');
  }

  /**
   * Returns `isInvocable` (true or false).
   * Since IDataModelScript, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-isinvocable}
   */
  IsInvocable(): boolean {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScript', 'IsInvocable');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDataModelScript, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-invokemain}
   */
  InvokeMain(client: IDataModelScriptClient): void {
    checkInterface(this, 'InvokeMain', 'client', client, 'IDataModelScriptClient');
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, pointerOf(client));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScript', 'InvokeMain');
  }
}

export interface IDataModelScriptHr {
  GetName(): { hresult: number; scriptName: string };
  Rename(scriptName: string): { hresult: number };
  Populate(contentStream: IUnknown): { hresult: number };
  Execute(client: IDataModelScriptClient): { hresult: number };
  Unlink(): { hresult: number };
  IsInvocable(): { hresult: number; isInvocable: boolean };
  InvokeMain(client: IDataModelScriptClient): { hresult: number };
}

/** Methods an object may have to receive the calls of IDataModelScript; all optional. */
export interface IDataModelScriptHandlers {
  GetName?(): string;
  Rename?(scriptName: string): void;
  Populate?(contentStream: IUnknown): void;
  Execute?(client: IDataModelScriptClient): void;
  Unlink?(): void;
  IsInvocable?(): boolean;
  InvokeMain?(client: IDataModelScriptClient): void;
}
