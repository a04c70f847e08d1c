// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostSymbol, type IDebugHostSymbolHandlers, type IDebugHostSymbolHr } from './IDebugHostSymbol.ts';
import {
  base,
  bindSlot,
  checkStruct,
  enter,
  fault,
  leave,
  method,
  notText,
  notU32,
  parameter,
  pushStruct,
  settle,
  u32,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { LanguageKind, SymbolKind } from '../families.ts';
import { SymbolSearchInfo } from '../structs.ts';
import { IDebugHostSymbolEnumerator } from './IDebugHostSymbolEnumerator.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbol2} */
export class IDebugHostSymbol2 extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostSymbol2';
  static override readonly iid: Guid = '21515b67-6720-4257-8a68-077dc944471c';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'EnumerateChildrenEx', 'hresult', [parameter('in', 'kind', 'u32'), parameter('in', 'name', 'wide', { optional: true }), parameter('in', 'searchInfo', 'struct', { type: SymbolSearchInfo, optional: true }), parameter('out', 'ppEnum', 'interface', { type: IDebugHostSymbolEnumerator })]),
      method(11, 'GetLanguage', 'hresult', [parameter('out', 'pKind', 'u32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbol2Hr;
  /** Only in the type: what `implement(IDebugHostSymbol2, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbol2Handlers;

  /**
   * Returns `ppEnum` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDebugHostSymbol2, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol2-enumeratechildrenex}
   */
  EnumerateChildrenEx(kind: SymbolKind, name?: string | null, searchInfo?: SymbolSearchInfo | null): IDebugHostSymbolEnumerator {
    if (kind >>> 0 !== kind) notU32(this, 'EnumerateChildrenEx', 'kind', kind);
    if (!(name == null)) if (typeof name !== 'string' || name.includes('\0')) notText(this, 'EnumerateChildrenEx', 'name', name);
    if (!(searchInfo == null)) checkStruct(this, 'EnumerateChildrenEx', 'searchInfo', searchInfo);
    const at = enter(8);
    try {
      const searchInfoAt = searchInfo == null ? 0 : pushStruct(SymbolSearchInfo, searchInfo);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiwii'))(
        this.pointer,
        kind,
        name ?? null,
        searchInfoAt,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbol2', 'EnumerateChildrenEx');
      return wrap(IDebugHostSymbolEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pKind` (LanguageKind).
   * Since IDebugHostSymbol2, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol2-getlanguage}
   */
  GetLanguage(): LanguageKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbol2', 'GetLanguage');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostSymbol2Hr extends IDebugHostSymbolHr {
  EnumerateChildrenEx(kind: SymbolKind, name?: string | null, searchInfo?: SymbolSearchInfo | null): { hresult: number; ppEnum: IDebugHostSymbolEnumerator | null };
  GetLanguage(): { hresult: number; pKind: LanguageKind };
}

/** Methods an object may have to receive the calls of IDebugHostSymbol2; all optional. */
export interface IDebugHostSymbol2Handlers extends IDebugHostSymbolHandlers {
  EnumerateChildrenEx?(kind: SymbolKind, name: string | null, searchInfo: SymbolSearchInfo | null): IDebugHostSymbolEnumerator;
  GetLanguage?(): LanguageKind;
}
