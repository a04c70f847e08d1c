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
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelMethod } from './IModelMethod.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ifilterednamespacepropertytoken} */
export class IFilteredNamespacePropertyToken extends IUnknown {
  static override readonly interfaceName: string = 'IFilteredNamespacePropertyToken';
  static override readonly iid: Guid = '63832802-2db3-4de7-b76c-197ac15b5ec6';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'RemoveFilter', 'hresult', []),
      method(4, 'GetFilter', 'hresult', [parameter('out', 'ppFilter', 'interface', { type: IModelMethod })]),
      method(5, 'TrySetFilter', 'hresult', [parameter('in', 'pFilter', 'interface', { type: IModelMethod })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IFilteredNamespacePropertyTokenHr;
  /** Only in the type: what `implement(IFilteredNamespacePropertyToken, …)` accepts. */
  declare readonly handlers?: IFilteredNamespacePropertyTokenHandlers;

  /**
   * Returns nothing.
   * Since IFilteredNamespacePropertyToken, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-removefilter}
   */
  RemoveFilter(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IFilteredNamespacePropertyToken', 'RemoveFilter');
  }

  /**
   * Returns `ppFilter` (IModelMethod, dispose it when done, or null).
   * Since IFilteredNamespacePropertyToken, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-getfilter}
   */
  GetFilter(): IModelMethod | null {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IFilteredNamespacePropertyToken', 'GetFilter');
      return wrap(IModelMethod, u64[at >>> 3]!, true);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IFilteredNamespacePropertyToken, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-trysetfilter}
   */
  TrySetFilter(pFilter: IModelMethod): void {
    checkInterface(this, 'TrySetFilter', 'pFilter', pFilter, 'IModelMethod');
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, pointerOf(pFilter));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IFilteredNamespacePropertyToken', 'TrySetFilter');
  }
}

export interface IFilteredNamespacePropertyTokenHr {
  RemoveFilter(): { hresult: number };
  GetFilter(): { hresult: number; ppFilter: IModelMethod | null };
  TrySetFilter(pFilter: IModelMethod): { hresult: number };
}

/** Methods an object may have to receive the calls of IFilteredNamespacePropertyToken; all optional. */
export interface IFilteredNamespacePropertyTokenHandlers {
  RemoveFilter?(): void;
  GetFilter?(): IModelMethod | null;
  TrySetFilter?(pFilter: IModelMethod): void;
}
