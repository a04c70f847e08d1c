// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugSymbols4, type IDebugSymbols4Handlers, type IDebugSymbols4Hr } from './IDebugSymbols4.ts';
import {
  bindSlot,
  hot,
  methods,
  notU32,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_FRAME } from '../families.ts';

const { addressAt, pending, stack, u32 } = hot;

let ownIDebugSymbols5: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugsymbols5} */
export class IDebugSymbols5 extends IDebugSymbols4 {
  static override readonly interfaceName: string = 'IDebugSymbols5';
  static override readonly iid: Guid = 'c65fa83e-1e69-475e-8e0e-b5d79e9cc17e';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugSymbols5 ??= methods([], [
      '133 GetCurrentScopeFrameIndexEx hresult|in Flags u32|out Index u32',
      '134 SetScopeFrameByIndexEx hresult|in Flags u32|in Index u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugSymbols5Hr;
  /** Only in the type: what `implement(IDebugSymbols5, …)` accepts. */
  declare readonly handlers?: IDebugSymbols5Handlers;

  /**
   * Returns `Index` (32 bits, unsigned).
   * Since IDebugSymbols5, slot 133. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols5-getcurrentscopeframeindexex}
   */
  GetCurrentScopeFrameIndexEx(Flags: DEBUG_FRAME): number {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetCurrentScopeFrameIndexEx', 'Flags', Flags);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[133] ?? bindSlot(this, 133, 'hiii'))(this.pointer, Flags, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols5', 'GetCurrentScopeFrameIndexEx');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols5, slot 134. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols5-setscopeframebyindexex}
   */
  SetScopeFrameByIndexEx(Flags: DEBUG_FRAME, Index: number): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'SetScopeFrameByIndexEx', 'Flags', Flags);
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'SetScopeFrameByIndexEx', 'Index', Index);
    const hr = (this.slots[134] ?? bindSlot(this, 134, 'hiii'))(this.pointer, Flags, Index);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols5', 'SetScopeFrameByIndexEx');
  }
}

/** Methods of {@link IDebugSymbols5} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugSymbols5Hr extends IDebugSymbols4Hr {
  /** {@link IDebugSymbols5.GetCurrentScopeFrameIndexEx} without throwing, slot 133. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols5-getcurrentscopeframeindexex} */
  GetCurrentScopeFrameIndexEx(Flags: DEBUG_FRAME): { hresult: number; Index: number };
  /** {@link IDebugSymbols5.SetScopeFrameByIndexEx} without throwing, slot 134. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols5-setscopeframebyindexex} */
  SetScopeFrameByIndexEx(Flags: DEBUG_FRAME, Index: number): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugSymbols5; all optional. */
export interface IDebugSymbols5Handlers extends IDebugSymbols4Handlers {
  /** Receives {@link IDebugSymbols5.GetCurrentScopeFrameIndexEx}, slot 133; return `Index`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols5-getcurrentscopeframeindexex} */
  GetCurrentScopeFrameIndexEx?(Flags: DEBUG_FRAME): number;
  /** Receives {@link IDebugSymbols5.SetScopeFrameByIndexEx}, slot 134; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols5-setscopeframebyindexex} */
  SetScopeFrameByIndexEx?(Flags: DEBUG_FRAME, Index: number): void;
}
