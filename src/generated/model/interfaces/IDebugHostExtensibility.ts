// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  checkInterface,
  fault,
  method,
  notText,
  parameter,
  pointerOf,
  settle,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostextensibility} */
export class IDebugHostExtensibility extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostExtensibility';
  static override readonly iid: Guid = '3c2b24e1-11d0-4f86-8ae5-4df166f73253';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'CreateFunctionAlias', 'hresult', [parameter('in', 'aliasName', 'wide'), parameter('in', 'functionObject', 'interface', { type: IModelObject })]),
      method(4, 'DestroyFunctionAlias', 'hresult', [parameter('in', 'aliasName', 'wide')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostExtensibilityHr;
  /** Only in the type: what `implement(IDebugHostExtensibility, …)` accepts. */
  declare readonly handlers?: IDebugHostExtensibilityHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostExtensibility, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility-createfunctionalias}
   */
  CreateFunctionAlias(aliasName: string, functionObject: IModelObject): void {
    if (typeof aliasName !== 'string' || aliasName.includes('\0')) notText(this, 'CreateFunctionAlias', 'aliasName', aliasName);
    checkInterface(this, 'CreateFunctionAlias', 'functionObject', functionObject, 'IModelObject');
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiwi'))(
      this.pointer,
      aliasName,
      pointerOf(functionObject),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostExtensibility', 'CreateFunctionAlias');
  }

  /**
   * Returns nothing.
   * Since IDebugHostExtensibility, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility-destroyfunctionalias}
   */
  DestroyFunctionAlias(aliasName: string): void {
    if (typeof aliasName !== 'string' || aliasName.includes('\0')) notText(this, 'DestroyFunctionAlias', 'aliasName', aliasName);
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiw'))(this.pointer, aliasName);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostExtensibility', 'DestroyFunctionAlias');
  }
}

export interface IDebugHostExtensibilityHr {
  CreateFunctionAlias(aliasName: string, functionObject: IModelObject): { hresult: number };
  DestroyFunctionAlias(aliasName: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostExtensibility; all optional. */
export interface IDebugHostExtensibilityHandlers {
  CreateFunctionAlias?(aliasName: string, functionObject: IModelObject): void;
  DestroyFunctionAlias?(aliasName: string): void;
}
