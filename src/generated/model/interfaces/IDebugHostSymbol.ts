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
  notU32,
  parameter,
  pointerOf,
  settle,
  takeBstr,
  u32,
  u64,
  u8,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { SymbolKind } from '../families.ts';
import { IDebugHostContext } from './IDebugHostContext.ts';
import { IDebugHostModule } from './IDebugHostModule.ts';
import { IDebugHostSymbolEnumerator } from './IDebugHostSymbolEnumerator.ts';
import { IDebugHostType } from './IDebugHostType.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbol} */
export class IDebugHostSymbol extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostSymbol';
  static override readonly iid: Guid = '0f819103-87de-4e96-8277-e05cd441fb22';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetContext', 'hresult', [parameter('out', 'context', 'interface', { type: IDebugHostContext })]),
      method(4, 'EnumerateChildren', 'hresult', [parameter('in', 'kind', 'u32'), parameter('in', 'name', 'wide', { optional: true }), parameter('out', 'ppEnum', 'interface', { type: IDebugHostSymbolEnumerator })]),
      method(5, 'GetSymbolKind', 'hresult', [parameter('out', 'kind', 'u32')]),
      method(6, 'GetName', 'hresult', [parameter('out', 'symbolName', 'bstr')]),
      method(7, 'GetType', 'hresult', [parameter('out', 'type', 'interface', { type: IDebugHostType })]),
      method(8, 'GetContainingModule', 'hresult', [parameter('out', 'containingModule', 'interface', { type: IDebugHostModule })]),
      method(9, 'CompareAgainst', 'hresult', [parameter('in', 'pComparisonSymbol', 'interface', { type: IDebugHostSymbol }), parameter('in', 'comparisonFlags', 'u32'), parameter('out', 'pMatches', 'bool1')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbolHr;
  /** Only in the type: what `implement(IDebugHostSymbol, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbolHandlers;

  /**
   * Returns `context` (IDebugHostContext, dispose it when done).
   * Since IDebugHostSymbol, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getcontext}
   */
  GetContext(): IDebugHostContext {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbol', 'GetContext');
      return wrap(IDebugHostContext, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `ppEnum` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDebugHostSymbol, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-enumeratechildren}
   */
  EnumerateChildren(kind: SymbolKind, name?: string | null): IDebugHostSymbolEnumerator {
    if (kind >>> 0 !== kind) notU32(this, 'EnumerateChildren', 'kind', kind);
    if (!(name == null)) if (typeof name !== 'string' || name.includes('\0')) notText(this, 'EnumerateChildren', 'name', name);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiwi'))(
        this.pointer,
        kind,
        name ?? null,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbol', 'EnumerateChildren');
      return wrap(IDebugHostSymbolEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `kind` (SymbolKind).
   * Since IDebugHostSymbol, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getsymbolkind}
   */
  GetSymbolKind(): SymbolKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbol', 'GetSymbolKind');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `symbolName` (text).
   * Since IDebugHostSymbol, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbol', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `type` (IDebugHostType, dispose it when done).
   * Since IDebugHostSymbol, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-gettype}
   */
  GetType(): IDebugHostType {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbol', 'GetType');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `containingModule` (IDebugHostModule, dispose it when done).
   * Since IDebugHostSymbol, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getcontainingmodule}
   */
  GetContainingModule(): IDebugHostModule {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbol', 'GetContainingModule');
      return wrap(IDebugHostModule, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pMatches` (true or false).
   * Since IDebugHostSymbol, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-compareagainst}
   */
  CompareAgainst(pComparisonSymbol: IDebugHostSymbol, comparisonFlags: number): boolean {
    checkInterface(this, 'CompareAgainst', 'pComparisonSymbol', pComparisonSymbol, 'IDebugHostSymbol');
    if (comparisonFlags >>> 0 !== comparisonFlags) notU32(this, 'CompareAgainst', 'comparisonFlags', comparisonFlags);
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiiii'))(
        this.pointer,
        pointerOf(pComparisonSymbol),
        comparisonFlags,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbol', 'CompareAgainst');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostSymbolHr {
  GetContext(): { hresult: number; context: IDebugHostContext | null };
  EnumerateChildren(kind: SymbolKind, name?: string | null): { hresult: number; ppEnum: IDebugHostSymbolEnumerator | null };
  GetSymbolKind(): { hresult: number; kind: SymbolKind };
  GetName(): { hresult: number; symbolName: string };
  GetType(): { hresult: number; type: IDebugHostType | null };
  GetContainingModule(): { hresult: number; containingModule: IDebugHostModule | null };
  CompareAgainst(pComparisonSymbol: IDebugHostSymbol, comparisonFlags: number): { hresult: number; pMatches: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostSymbol; all optional. */
export interface IDebugHostSymbolHandlers {
  GetContext?(): IDebugHostContext;
  EnumerateChildren?(kind: SymbolKind, name: string | null): IDebugHostSymbolEnumerator;
  GetSymbolKind?(): SymbolKind;
  GetName?(): string;
  GetType?(): IDebugHostType;
  GetContainingModule?(): IDebugHostModule;
  CompareAgainst?(pComparisonSymbol: IDebugHostSymbol, comparisonFlags: number): boolean;
}
