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
  scratch,
  settle,
  takeVariant,
  u32,
  u64,
  type Guid,
  type MethodSpec,
  type VARIANT,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttaggedunionrangeenumerator} */
export class IDebugHostTaggedUnionRangeEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostTaggedUnionRangeEnumerator';
  static override readonly iid: Guid = 'f4a035c0-4ca0-4b6d-bfd2-b378a0dbfe4c';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'pLow', 'variant'), parameter('out', 'pHigh', 'variant')]),
      method(5, 'GetCount', 'hresult', [parameter('out', 'pCount', 'u32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostTaggedUnionRangeEnumeratorHr;
  /** Only in the type: what `implement(IDebugHostTaggedUnionRangeEnumerator, …)` accepts. */
  declare readonly handlers?: IDebugHostTaggedUnionRangeEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostTaggedUnionRangeEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostTaggedUnionRangeEnumerator', 'Reset');
  }

  /**
   * Returns `pLow` (VARIANT), `pHigh` (VARIANT).
   * Since IDebugHostTaggedUnionRangeEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-getnext}
   */
  GetNext(): { pLow: VARIANT; pHigh: VARIANT } {
    const at = enter(56);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      u64.fill(0n, (at + 32) >>> 3, ((at + 32) >>> 3) + 3);
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(this.pointer, base + at, base + at + 32);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostTaggedUnionRangeEnumerator', 'GetNext');
      return {
        pLow: takeVariant(scratch, at),
        pHigh: takeVariant(scratch, at + 32),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pCount` (32 bits, unsigned).
   * Since IDebugHostTaggedUnionRangeEnumerator, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-getcount}
   */
  GetCount(): number {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostTaggedUnionRangeEnumerator', 'GetCount');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostTaggedUnionRangeEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; pLow: VARIANT; pHigh: VARIANT };
  GetCount(): { hresult: number; pCount: number };
}

/** Methods an object may have to receive the calls of IDebugHostTaggedUnionRangeEnumerator; all optional. */
export interface IDebugHostTaggedUnionRangeEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): { pLow: VARIANT; pHigh: VARIANT };
  GetCount?(): number;
}
