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
  parameter,
  pointerOf,
  settle,
  u32,
  u64,
  u8,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { SignatureComparison } from '../families.ts';
import { IDebugHostSymbolEnumerator } from './IDebugHostSymbolEnumerator.ts';
import { IDebugHostType } from './IDebugHostType.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttypesignature} */
export class IDebugHostTypeSignature extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostTypeSignature';
  static override readonly iid: Guid = '3aadc353-2b14-4abb-9893-5e03458e07ee';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetHashCode', 'hresult', [parameter('out', 'hashCode', 'u32')]),
      method(4, 'IsMatch', 'hresult', [parameter('in', 'type', 'interface', { type: IDebugHostType }), parameter('out', 'isMatch', 'bool1'), parameter('out', 'wildcardMatches', 'interface', { type: IDebugHostSymbolEnumerator })]),
      method(5, 'CompareAgainst', 'hresult', [parameter('in', 'typeSignature', 'interface', { type: IDebugHostTypeSignature }), parameter('out', 'result', 'u32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostTypeSignatureHr;
  /** Only in the type: what `implement(IDebugHostTypeSignature, …)` accepts. */
  declare readonly handlers?: IDebugHostTypeSignatureHandlers;

  /**
   * Returns `hashCode` (32 bits, unsigned).
   * Since IDebugHostTypeSignature, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-gethashcode}
   */
  GetHashCode(): number {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostTypeSignature', 'GetHashCode');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `isMatch` (true or false), `wildcardMatches` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDebugHostTypeSignature, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-ismatch}
   */
  IsMatch(type: IDebugHostType): { isMatch: boolean; wildcardMatches: IDebugHostSymbolEnumerator } {
    checkInterface(this, 'IsMatch', 'type', type, 'IDebugHostType');
    const at = enter(16);
    try {
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
        this.pointer,
        pointerOf(type),
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostTypeSignature', 'IsMatch');
      return {
        isMatch: u8[at] !== 0,
        wildcardMatches: wrap(IDebugHostSymbolEnumerator, u64[(at + 8) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `result` (SignatureComparison).
   * Since IDebugHostTypeSignature, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-compareagainst}
   */
  CompareAgainst(typeSignature: IDebugHostTypeSignature): SignatureComparison {
    checkInterface(this, 'CompareAgainst', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiii'))(
        this.pointer,
        pointerOf(typeSignature),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostTypeSignature', 'CompareAgainst');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostTypeSignatureHr {
  GetHashCode(): { hresult: number; hashCode: number };
  IsMatch(type: IDebugHostType): { hresult: number; isMatch: boolean; wildcardMatches: IDebugHostSymbolEnumerator | null };
  CompareAgainst(typeSignature: IDebugHostTypeSignature): { hresult: number; result: SignatureComparison };
}

/** Methods an object may have to receive the calls of IDebugHostTypeSignature; all optional. */
export interface IDebugHostTypeSignatureHandlers {
  GetHashCode?(): number;
  IsMatch?(type: IDebugHostType): { isMatch: boolean; wildcardMatches: IDebugHostSymbolEnumerator };
  CompareAgainst?(typeSignature: IDebugHostTypeSignature): SignatureComparison;
}
