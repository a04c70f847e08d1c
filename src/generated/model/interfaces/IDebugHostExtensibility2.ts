// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostExtensibility, type IDebugHostExtensibilityHandlers, type IDebugHostExtensibilityHr } from './IDebugHostExtensibility.ts';
import {
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
import { IKeyStore } from './IKeyStore.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostextensibility2} */
export class IDebugHostExtensibility2 extends IDebugHostExtensibility {
  static override readonly interfaceName: string = 'IDebugHostExtensibility2';
  static override readonly iid: Guid = '91cc55e7-2a22-4494-9710-b729dab48f71';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(5, 'CreateFunctionAliasWithMetadata', 'hresult', [parameter('in', 'aliasName', 'wide'), parameter('in', 'functionObject', 'interface', { type: IModelObject }), parameter('in', 'metadata', 'interface', { type: IKeyStore, optional: true })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostExtensibility2Hr;
  /** Only in the type: what `implement(IDebugHostExtensibility2, …)` accepts. */
  declare readonly handlers?: IDebugHostExtensibility2Handlers;

  /**
   * Returns nothing.
   * Since IDebugHostExtensibility2, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility2-createfunctionaliaswithmetadata}
   */
  CreateFunctionAliasWithMetadata(aliasName: string, functionObject: IModelObject, metadata?: IKeyStore | null): void {
    if (typeof aliasName !== 'string' || aliasName.includes('\0')) notText(this, 'CreateFunctionAliasWithMetadata', 'aliasName', aliasName);
    checkInterface(this, 'CreateFunctionAliasWithMetadata', 'functionObject', functionObject, 'IModelObject');
    if (!(metadata == null)) checkInterface(this, 'CreateFunctionAliasWithMetadata', 'metadata', metadata, 'IKeyStore');
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiwii'))(
      this.pointer,
      aliasName,
      pointerOf(functionObject),
      pointerOf(metadata),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostExtensibility2', 'CreateFunctionAliasWithMetadata');
  }
}

export interface IDebugHostExtensibility2Hr extends IDebugHostExtensibilityHr {
  CreateFunctionAliasWithMetadata(aliasName: string, functionObject: IModelObject, metadata?: IKeyStore | null): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostExtensibility2; all optional. */
export interface IDebugHostExtensibility2Handlers extends IDebugHostExtensibilityHandlers {
  CreateFunctionAliasWithMetadata?(aliasName: string, functionObject: IModelObject, metadata: IKeyStore | null): void;
}
