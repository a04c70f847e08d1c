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
  settleError,
  takeBstr,
  u32,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { SymbolKind } from '../families.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-irawenumerator} */
export class IRawEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IRawEnumerator';
  static override readonly iid: Guid = 'e13613f9-3a3c-40b5-8f48-1e5ebfb9b21b';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'Reset', 'hresult', []),
      method(4, 'GetNext', 'hresult', [parameter('out', 'name', 'bstr'), parameter('out', 'kind', 'u32'), parameter('out', 'value', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IRawEnumeratorHr;
  /** Only in the type: what `implement(IRawEnumerator, …)` accepts. */
  declare readonly handlers?: IRawEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IRawEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-irawenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IRawEnumerator', 'Reset');
  }

  /**
   * Returns `name` (text), `kind` (SymbolKind), `value` (IModelObject, dispose it when done).
   * Since IRawEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-irawenumerator-getnext}
   */
  GetNext(): { name: string; kind: SymbolKind; value: IModelObject } {
    const at = enter(24);
    try {
      u64[at >>> 3] = 0n;
      u32[(at + 8) >>> 2] = 0;
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
        this.pointer,
        base + at,
        base + at + 8,
        base + at + 16,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IRawEnumerator', 'GetNext', u64[(at + 16) >>> 3]!);
      return {
        name: takeBstr(u64[at >>> 3]!),
        kind: u32[(at + 8) >>> 2]!,
        value: wrap(IModelObject, u64[(at + 16) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }
}

export interface IRawEnumeratorHr {
  Reset(): { hresult: number };
  GetNext(): { hresult: number; name: string; kind: SymbolKind; value: IModelObject | null };
}

/** Methods an object may have to receive the calls of IRawEnumerator; all optional. */
export interface IRawEnumeratorHandlers {
  Reset?(): void;
  GetNext?(): { name: string; kind: SymbolKind; value: IModelObject };
}
