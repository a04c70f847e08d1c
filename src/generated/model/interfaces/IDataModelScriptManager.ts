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
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDataModelNameBinder } from './IDataModelNameBinder.ts';
import { IDataModelScriptProvider } from './IDataModelScriptProvider.ts';
import { IDataModelScriptProviderEnumerator } from './IDataModelScriptProviderEnumerator.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptmanager} */
export class IDataModelScriptManager extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptManager';
  static override readonly iid: Guid = '6fd11e33-e5ad-410b-8011-68c6bc4bf80d';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetDefaultNameBinder', 'hresult', [parameter('out', 'ppNameBinder', 'interface', { type: IDataModelNameBinder })]),
      method(4, 'RegisterScriptProvider', 'hresult', [parameter('in', 'provider', 'interface', { type: IDataModelScriptProvider })]),
      method(5, 'UnregisterScriptProvider', 'hresult', [parameter('in', 'provider', 'interface', { type: IDataModelScriptProvider })]),
      method(6, 'FindProviderForScriptType', 'hresult', [parameter('in', 'scriptType', 'wide'), parameter('out', 'provider', 'interface', { type: IDataModelScriptProvider })]),
      method(7, 'FindProviderForScriptExtension', 'hresult', [parameter('in', 'scriptExtension', 'wide'), parameter('out', 'provider', 'interface', { type: IDataModelScriptProvider })]),
      method(8, 'EnumerateScriptProviders', 'hresult', [parameter('out', 'enumerator', 'interface', { type: IDataModelScriptProviderEnumerator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptManagerHr;
  /** Only in the type: what `implement(IDataModelScriptManager, …)` accepts. */
  declare readonly handlers?: IDataModelScriptManagerHandlers;

  /**
   * Returns `ppNameBinder` (IDataModelNameBinder, dispose it when done).
   * Since IDataModelScriptManager, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-getdefaultnamebinder}
   */
  GetDefaultNameBinder(): IDataModelNameBinder {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptManager', 'GetDefaultNameBinder');
      return wrap(IDataModelNameBinder, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDataModelScriptManager, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-registerscriptprovider}
   */
  RegisterScriptProvider(provider: IDataModelScriptProvider): void {
    checkInterface(this, 'RegisterScriptProvider', 'provider', provider, 'IDataModelScriptProvider');
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, pointerOf(provider));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptManager', 'RegisterScriptProvider');
  }

  /**
   * Returns nothing.
   * Since IDataModelScriptManager, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-unregisterscriptprovider}
   */
  UnregisterScriptProvider(provider: IDataModelScriptProvider): void {
    checkInterface(this, 'UnregisterScriptProvider', 'provider', provider, 'IDataModelScriptProvider');
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, pointerOf(provider));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptManager', 'UnregisterScriptProvider');
  }

  /**
   * Returns `provider` (IDataModelScriptProvider, dispose it when done).
   * Since IDataModelScriptManager, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-findproviderforscripttype}
   */
  FindProviderForScriptType(scriptType: string): IDataModelScriptProvider {
    if (typeof scriptType !== 'string' || scriptType.includes('\0')) notText(this, 'FindProviderForScriptType', 'scriptType', scriptType);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiwi'))(this.pointer, scriptType, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptManager', 'FindProviderForScriptType');
      return wrap(IDataModelScriptProvider, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `provider` (IDataModelScriptProvider, dispose it when done).
   * Since IDataModelScriptManager, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-findproviderforscriptextension}
   */
  FindProviderForScriptExtension(scriptExtension: string): IDataModelScriptProvider {
    if (typeof scriptExtension !== 'string' || scriptExtension.includes('\0')) notText(this, 'FindProviderForScriptExtension', 'scriptExtension', scriptExtension);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiwi'))(this.pointer, scriptExtension, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptManager', 'FindProviderForScriptExtension');
      return wrap(IDataModelScriptProvider, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `enumerator` (IDataModelScriptProviderEnumerator, dispose it when done).
   * Since IDataModelScriptManager, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-enumeratescriptproviders}
   */
  EnumerateScriptProviders(): IDataModelScriptProviderEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptManager', 'EnumerateScriptProviders');
      return wrap(IDataModelScriptProviderEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptManagerHr {
  GetDefaultNameBinder(): { hresult: number; ppNameBinder: IDataModelNameBinder | null };
  RegisterScriptProvider(provider: IDataModelScriptProvider): { hresult: number };
  UnregisterScriptProvider(provider: IDataModelScriptProvider): { hresult: number };
  FindProviderForScriptType(scriptType: string): { hresult: number; provider: IDataModelScriptProvider | null };
  FindProviderForScriptExtension(scriptExtension: string): { hresult: number; provider: IDataModelScriptProvider | null };
  EnumerateScriptProviders(): { hresult: number; enumerator: IDataModelScriptProviderEnumerator | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptManager; all optional. */
export interface IDataModelScriptManagerHandlers {
  GetDefaultNameBinder?(): IDataModelNameBinder;
  RegisterScriptProvider?(provider: IDataModelScriptProvider): void;
  UnregisterScriptProvider?(provider: IDataModelScriptProvider): void;
  FindProviderForScriptType?(scriptType: string): IDataModelScriptProvider;
  FindProviderForScriptExtension?(scriptExtension: string): IDataModelScriptProvider;
  EnumerateScriptProviders?(): IDataModelScriptProviderEnumerator;
}
