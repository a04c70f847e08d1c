// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  checkInterface,
  checkStruct,
  enter,
  fault,
  leave,
  method,
  notText,
  parameter,
  pointerOf,
  pushStruct,
  scratch,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { Location } from '../structs.ts';
import { IDebugHostContext } from './IDebugHostContext.ts';
import { IDebugHostModule } from './IDebugHostModule.ts';
import { IDebugHostModuleSignature } from './IDebugHostModuleSignature.ts';
import { IDebugHostSymbolEnumerator } from './IDebugHostSymbolEnumerator.ts';
import { IDebugHostType } from './IDebugHostType.ts';
import { IDebugHostTypeSignature } from './IDebugHostTypeSignature.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbols} */
export class IDebugHostSymbols extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostSymbols';
  static override readonly iid: Guid = '854fd751-c2e1-4eb2-b525-6619cb97a588';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'CreateModuleSignature', 'hresult', [parameter('in', 'pwszModuleName', 'wide'), parameter('in', 'pwszMinVersion', 'wide', { optional: true }), parameter('in', 'pwszMaxVersion', 'wide', { optional: true }), parameter('out', 'ppModuleSignature', 'interface', { type: IDebugHostModuleSignature })]),
      method(4, 'CreateTypeSignature', 'hresult', [parameter('in', 'signatureSpecification', 'wide'), parameter('in', 'module', 'interface', { type: IDebugHostModule, optional: true }), parameter('out', 'typeSignature', 'interface', { type: IDebugHostTypeSignature })]),
      method(5, 'CreateTypeSignatureForModuleRange', 'hresult', [parameter('in', 'signatureSpecification', 'wide'), parameter('in', 'moduleName', 'wide'), parameter('in', 'minVersion', 'wide', { optional: true }), parameter('in', 'maxVersion', 'wide', { optional: true }), parameter('out', 'typeSignature', 'interface', { type: IDebugHostTypeSignature })]),
      method(6, 'EnumerateModules', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('out', 'moduleEnum', 'interface', { type: IDebugHostSymbolEnumerator })]),
      method(7, 'FindModuleByName', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'moduleName', 'wide'), parameter('out', 'module', 'interface', { type: IDebugHostModule })]),
      method(8, 'FindModuleByLocation', 'hresult', [parameter('in', 'context', 'interface', { type: IDebugHostContext }), parameter('in', 'moduleLocation', 'struct', { type: Location, byValue: true }), parameter('out', 'module', 'interface', { type: IDebugHostModule })]),
      method(9, 'GetMostDerivedObject', 'hresult', [parameter('in', 'pContext', 'interface', { type: IDebugHostContext, optional: true }), parameter('in', 'location', 'struct', { type: Location, byValue: true }), parameter('in', 'objectType', 'interface', { type: IDebugHostType }), parameter('out', 'derivedLocation', 'struct', { type: Location }), parameter('out', 'derivedType', 'interface', { type: IDebugHostType })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbolsHr;
  /** Only in the type: what `implement(IDebugHostSymbols, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbolsHandlers;

  /**
   * Returns `ppModuleSignature` (IDebugHostModuleSignature, dispose it when done).
   * Since IDebugHostSymbols, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createmodulesignature}
   */
  CreateModuleSignature(pwszModuleName: string, pwszMinVersion?: string | null, pwszMaxVersion?: string | null): IDebugHostModuleSignature {
    if (typeof pwszModuleName !== 'string' || pwszModuleName.includes('\0')) notText(this, 'CreateModuleSignature', 'pwszModuleName', pwszModuleName);
    if (!(pwszMinVersion == null)) if (typeof pwszMinVersion !== 'string' || pwszMinVersion.includes('\0')) notText(this, 'CreateModuleSignature', 'pwszMinVersion', pwszMinVersion);
    if (!(pwszMaxVersion == null)) if (typeof pwszMaxVersion !== 'string' || pwszMaxVersion.includes('\0')) notText(this, 'CreateModuleSignature', 'pwszMaxVersion', pwszMaxVersion);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiwwwi'))(
        this.pointer,
        pwszModuleName,
        pwszMinVersion ?? null,
        pwszMaxVersion ?? null,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbols', 'CreateModuleSignature');
      return wrap(IDebugHostModuleSignature, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `typeSignature` (IDebugHostTypeSignature, dispose it when done).
   * Since IDebugHostSymbols, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createtypesignature}
   */
  CreateTypeSignature(signatureSpecification: string, module?: IDebugHostModule | null): IDebugHostTypeSignature {
    if (typeof signatureSpecification !== 'string' || signatureSpecification.includes('\0')) notText(this, 'CreateTypeSignature', 'signatureSpecification', signatureSpecification);
    if (!(module == null)) checkInterface(this, 'CreateTypeSignature', 'module', module, 'IDebugHostModule');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiwii'))(
        this.pointer,
        signatureSpecification,
        pointerOf(module),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbols', 'CreateTypeSignature');
      return wrap(IDebugHostTypeSignature, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `typeSignature` (IDebugHostTypeSignature, dispose it when done).
   * Since IDebugHostSymbols, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createtypesignatureformodulerange}
   */
  CreateTypeSignatureForModuleRange(signatureSpecification: string, moduleName: string, minVersion?: string | null, maxVersion?: string | null): IDebugHostTypeSignature {
    if (typeof signatureSpecification !== 'string' || signatureSpecification.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange', 'signatureSpecification', signatureSpecification);
    if (typeof moduleName !== 'string' || moduleName.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange', 'moduleName', moduleName);
    if (!(minVersion == null)) if (typeof minVersion !== 'string' || minVersion.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange', 'minVersion', minVersion);
    if (!(maxVersion == null)) if (typeof maxVersion !== 'string' || maxVersion.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange', 'maxVersion', maxVersion);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiwwwwi'))(
        this.pointer,
        signatureSpecification,
        moduleName,
        minVersion ?? null,
        maxVersion ?? null,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbols', 'CreateTypeSignatureForModuleRange');
      return wrap(IDebugHostTypeSignature, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `moduleEnum` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDebugHostSymbols, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-enumeratemodules}
   */
  EnumerateModules(context: IDebugHostContext): IDebugHostSymbolEnumerator {
    checkInterface(this, 'EnumerateModules', 'context', context, 'IDebugHostContext');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(
        this.pointer,
        pointerOf(context),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbols', 'EnumerateModules');
      return wrap(IDebugHostSymbolEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `module` (IDebugHostModule, dispose it when done).
   * Since IDebugHostSymbols, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-findmodulebyname}
   */
  FindModuleByName(context: IDebugHostContext, moduleName: string): IDebugHostModule {
    checkInterface(this, 'FindModuleByName', 'context', context, 'IDebugHostContext');
    if (typeof moduleName !== 'string' || moduleName.includes('\0')) notText(this, 'FindModuleByName', 'moduleName', moduleName);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiiwi'))(
        this.pointer,
        pointerOf(context),
        moduleName,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbols', 'FindModuleByName');
      return wrap(IDebugHostModule, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `module` (IDebugHostModule, dispose it when done).
   * Since IDebugHostSymbols, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-findmodulebylocation}
   */
  FindModuleByLocation(context: IDebugHostContext, moduleLocation: Location): IDebugHostModule {
    checkInterface(this, 'FindModuleByLocation', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'FindModuleByLocation', 'moduleLocation', moduleLocation);
    const at = enter(8);
    try {
      const moduleLocationAt = pushStruct(Location, moduleLocation);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiipi'))(
        this.pointer,
        pointerOf(context),
        moduleLocationAt,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbols', 'FindModuleByLocation');
      return wrap(IDebugHostModule, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `derivedLocation` (Location), `derivedType` (IDebugHostType, dispose it when done).
   * Since IDebugHostSymbols, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-getmostderivedobject}
   */
  GetMostDerivedObject(pContext: IDebugHostContext | null, location: Location, objectType: IDebugHostType): { derivedLocation: Location; derivedType: IDebugHostType } {
    if (!(pContext == null)) checkInterface(this, 'GetMostDerivedObject', 'pContext', pContext, 'IDebugHostContext');
    checkStruct(this, 'GetMostDerivedObject', 'location', location);
    checkInterface(this, 'GetMostDerivedObject', 'objectType', objectType, 'IDebugHostType');
    const at = enter(24);
    try {
      const locationAt = pushStruct(Location, location);
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiipiii'))(
        this.pointer,
        pointerOf(pContext),
        locationAt,
        pointerOf(objectType),
        base + at,
        base + at + 16,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbols', 'GetMostDerivedObject');
      return {
        derivedLocation: Location.decode(scratch, at),
        derivedType: wrap(IDebugHostType, u64[(at + 16) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostSymbolsHr {
  CreateModuleSignature(pwszModuleName: string, pwszMinVersion?: string | null, pwszMaxVersion?: string | null): { hresult: number; ppModuleSignature: IDebugHostModuleSignature | null };
  CreateTypeSignature(signatureSpecification: string, module?: IDebugHostModule | null): { hresult: number; typeSignature: IDebugHostTypeSignature | null };
  CreateTypeSignatureForModuleRange(signatureSpecification: string, moduleName: string, minVersion?: string | null, maxVersion?: string | null): { hresult: number; typeSignature: IDebugHostTypeSignature | null };
  EnumerateModules(context: IDebugHostContext): { hresult: number; moduleEnum: IDebugHostSymbolEnumerator | null };
  FindModuleByName(context: IDebugHostContext, moduleName: string): { hresult: number; module: IDebugHostModule | null };
  FindModuleByLocation(context: IDebugHostContext, moduleLocation: Location): { hresult: number; module: IDebugHostModule | null };
  GetMostDerivedObject(pContext: IDebugHostContext | null, location: Location, objectType: IDebugHostType): { hresult: number; derivedLocation: Location; derivedType: IDebugHostType | null };
}

/** Methods an object may have to receive the calls of IDebugHostSymbols; all optional. */
export interface IDebugHostSymbolsHandlers {
  CreateModuleSignature?(pwszModuleName: string, pwszMinVersion: string | null, pwszMaxVersion: string | null): IDebugHostModuleSignature;
  CreateTypeSignature?(signatureSpecification: string, module: IDebugHostModule | null): IDebugHostTypeSignature;
  CreateTypeSignatureForModuleRange?(signatureSpecification: string, moduleName: string, minVersion: string | null, maxVersion: string | null): IDebugHostTypeSignature;
  EnumerateModules?(context: IDebugHostContext): IDebugHostSymbolEnumerator;
  FindModuleByName?(context: IDebugHostContext, moduleName: string): IDebugHostModule;
  FindModuleByLocation?(context: IDebugHostContext, moduleLocation: Location): IDebugHostModule;
  GetMostDerivedObject?(pContext: IDebugHostContext | null, location: Location, objectType: IDebugHostType): { derivedLocation: Location; derivedType: IDebugHostType };
}
