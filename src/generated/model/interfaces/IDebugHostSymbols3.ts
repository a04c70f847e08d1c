// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostSymbols2, type IDebugHostSymbols2Handlers, type IDebugHostSymbols2Hr } from './IDebugHostSymbols2.ts';
import {
  base,
  bindSlot,
  checkBoolean,
  enter,
  fault,
  leave,
  method,
  notText,
  parameter,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostModuleSignature } from './IDebugHostModuleSignature.ts';
import { IDebugHostTypeSignature } from './IDebugHostTypeSignature.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbols3} */
export class IDebugHostSymbols3 extends IDebugHostSymbols2 {
  static override readonly interfaceName: string = 'IDebugHostSymbols3';
  static override readonly iid: Guid = '8535e318-4f4b-4ace-a21b-af9e134a4e9b';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(11, 'CreateModuleSignature2', 'hresult', [parameter('in', 'pwszModuleName', 'wide'), parameter('in', 'allowLooseNameMatch', 'bool1'), parameter('in', 'pwszMinVersion', 'wide', { optional: true }), parameter('in', 'pwszMaxVersion', 'wide', { optional: true }), parameter('out', 'ppModuleSignature', 'interface', { type: IDebugHostModuleSignature })]),
      method(12, 'CreateTypeSignatureForModuleRange2', 'hresult', [parameter('in', 'signatureSpecification', 'wide'), parameter('in', 'moduleName', 'wide'), parameter('in', 'allowLooseNameMatch', 'bool1'), parameter('in', 'minVersion', 'wide', { optional: true }), parameter('in', 'maxVersion', 'wide', { optional: true }), parameter('out', 'typeSignature', 'interface', { type: IDebugHostTypeSignature })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbols3Hr;
  /** Only in the type: what `implement(IDebugHostSymbols3, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbols3Handlers;

  /**
   * Returns `ppModuleSignature` (IDebugHostModuleSignature, dispose it when done).
   * Since IDebugHostSymbols3, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols3-createmodulesignature2}
   */
  CreateModuleSignature2(pwszModuleName: string, allowLooseNameMatch: boolean, pwszMinVersion?: string | null, pwszMaxVersion?: string | null): IDebugHostModuleSignature {
    if (typeof pwszModuleName !== 'string' || pwszModuleName.includes('\0')) notText(this, 'CreateModuleSignature2', 'pwszModuleName', pwszModuleName);
    checkBoolean(this, 'CreateModuleSignature2', 'allowLooseNameMatch', allowLooseNameMatch);
    if (!(pwszMinVersion == null)) if (typeof pwszMinVersion !== 'string' || pwszMinVersion.includes('\0')) notText(this, 'CreateModuleSignature2', 'pwszMinVersion', pwszMinVersion);
    if (!(pwszMaxVersion == null)) if (typeof pwszMaxVersion !== 'string' || pwszMaxVersion.includes('\0')) notText(this, 'CreateModuleSignature2', 'pwszMaxVersion', pwszMaxVersion);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiwiwwi'))(
        this.pointer,
        pwszModuleName,
        allowLooseNameMatch ? 1 : 0,
        pwszMinVersion ?? null,
        pwszMaxVersion ?? null,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbols3', 'CreateModuleSignature2');
      return wrap(IDebugHostModuleSignature, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `typeSignature` (IDebugHostTypeSignature, dispose it when done).
   * Since IDebugHostSymbols3, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols3-createtypesignatureformodulerange2}
   */
  CreateTypeSignatureForModuleRange2(signatureSpecification: string, moduleName: string, allowLooseNameMatch: boolean, minVersion?: string | null, maxVersion?: string | null): IDebugHostTypeSignature {
    if (typeof signatureSpecification !== 'string' || signatureSpecification.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange2', 'signatureSpecification', signatureSpecification);
    if (typeof moduleName !== 'string' || moduleName.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange2', 'moduleName', moduleName);
    checkBoolean(this, 'CreateTypeSignatureForModuleRange2', 'allowLooseNameMatch', allowLooseNameMatch);
    if (!(minVersion == null)) if (typeof minVersion !== 'string' || minVersion.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange2', 'minVersion', minVersion);
    if (!(maxVersion == null)) if (typeof maxVersion !== 'string' || maxVersion.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange2', 'maxVersion', maxVersion);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiwwiwwi'))(
        this.pointer,
        signatureSpecification,
        moduleName,
        allowLooseNameMatch ? 1 : 0,
        minVersion ?? null,
        maxVersion ?? null,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbols3', 'CreateTypeSignatureForModuleRange2');
      return wrap(IDebugHostTypeSignature, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostSymbols3Hr extends IDebugHostSymbols2Hr {
  CreateModuleSignature2(pwszModuleName: string, allowLooseNameMatch: boolean, pwszMinVersion?: string | null, pwszMaxVersion?: string | null): { hresult: number; ppModuleSignature: IDebugHostModuleSignature | null };
  CreateTypeSignatureForModuleRange2(signatureSpecification: string, moduleName: string, allowLooseNameMatch: boolean, minVersion?: string | null, maxVersion?: string | null): { hresult: number; typeSignature: IDebugHostTypeSignature | null };
}

/** Methods an object may have to receive the calls of IDebugHostSymbols3; all optional. */
export interface IDebugHostSymbols3Handlers extends IDebugHostSymbols2Handlers {
  CreateModuleSignature2?(pwszModuleName: string, allowLooseNameMatch: boolean, pwszMinVersion: string | null, pwszMaxVersion: string | null): IDebugHostModuleSignature;
  CreateTypeSignatureForModuleRange2?(signatureSpecification: string, moduleName: string, allowLooseNameMatch: boolean, minVersion: string | null, maxVersion: string | null): IDebugHostTypeSignature;
}
