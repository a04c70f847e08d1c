// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  MAX_U64,
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  notU64,
  parameter,
  scratch,
  settle,
  takeBstr,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { Location } from '../structs.ts';
import { IDebugHostFunctionLocalDetailsEnumerator } from './IDebugHostFunctionLocalDetailsEnumerator.ts';
import { IDebugHostSymbolEnumerator } from './IDebugHostSymbolEnumerator.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionintrospection} */
export class IDebugHostFunctionIntrospection extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionIntrospection';
  static override readonly iid: Guid = 'a754393c-4fbe-4178-8ad5-fe6079ac048d';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'EnumerateLocalsDetails', 'hresult', [parameter('out', 'localsEnum', 'interface', { type: IDebugHostFunctionLocalDetailsEnumerator })]),
      method(4, 'EnumerateInlineFunctionsByRVA', 'hresult', [parameter('in', 'rva', 'u64'), parameter('out', 'inlinesEnum', 'interface', { type: IDebugHostSymbolEnumerator })]),
      method(5, 'FindContainingCodeRangeByRVA', 'hresult', [parameter('in', 'rva', 'u64'), parameter('out', 'rangeStart', 'struct', { type: Location }), parameter('out', 'rangeEnd', 'struct', { type: Location })]),
      method(6, 'FindSourceLocationByRVA', 'hresult', [parameter('in', 'rva', 'u64'), parameter('out', 'sourceFile', 'bstr'), parameter('out', 'sourceLine', 'u64')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionIntrospectionHr;
  /** Only in the type: what `implement(IDebugHostFunctionIntrospection, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionIntrospectionHandlers;

  /**
   * Returns `localsEnum` (IDebugHostFunctionLocalDetailsEnumerator, dispose it when done).
   * Since IDebugHostFunctionIntrospection, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-enumeratelocalsdetails}
   */
  EnumerateLocalsDetails(): IDebugHostFunctionLocalDetailsEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection', 'EnumerateLocalsDetails');
      return wrap(IDebugHostFunctionLocalDetailsEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `inlinesEnum` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDebugHostFunctionIntrospection, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-enumerateinlinefunctionsbyrva}
   */
  EnumerateInlineFunctionsByRVA(rva: bigint): IDebugHostSymbolEnumerator {
    if (typeof rva !== 'bigint' || rva < 0n || rva > MAX_U64) notU64(this, 'EnumerateInlineFunctionsByRVA', 'rva', rva);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(this.pointer, rva, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection', 'EnumerateInlineFunctionsByRVA');
      return wrap(IDebugHostSymbolEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `rangeStart` (Location), `rangeEnd` (Location).
   * Since IDebugHostFunctionIntrospection, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-findcontainingcoderangebyrva}
   */
  FindContainingCodeRangeByRVA(rva: bigint): { rangeStart: Location; rangeEnd: Location } {
    if (typeof rva !== 'bigint' || rva < 0n || rva > MAX_U64) notU64(this, 'FindContainingCodeRangeByRVA', 'rva', rva);
    const at = enter(32);
    try {
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiii'))(
        this.pointer,
        rva,
        base + at,
        base + at + 16,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection', 'FindContainingCodeRangeByRVA');
      return {
        rangeStart: Location.decode(scratch, at),
        rangeEnd: Location.decode(scratch, at + 16),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `sourceFile` (text), `sourceLine` (64 bits, unsigned).
   * Since IDebugHostFunctionIntrospection, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-findsourcelocationbyrva}
   */
  FindSourceLocationByRVA(rva: bigint): { sourceFile: string; sourceLine: bigint } {
    if (typeof rva !== 'bigint' || rva < 0n || rva > MAX_U64) notU64(this, 'FindSourceLocationByRVA', 'rva', rva);
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiii'))(
        this.pointer,
        rva,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection', 'FindSourceLocationByRVA');
      return {
        sourceFile: takeBstr(u64[at >>> 3]!),
        sourceLine: u64[(at + 8) >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostFunctionIntrospectionHr {
  EnumerateLocalsDetails(): { hresult: number; localsEnum: IDebugHostFunctionLocalDetailsEnumerator | null };
  EnumerateInlineFunctionsByRVA(rva: bigint): { hresult: number; inlinesEnum: IDebugHostSymbolEnumerator | null };
  FindContainingCodeRangeByRVA(rva: bigint): { hresult: number; rangeStart: Location; rangeEnd: Location };
  FindSourceLocationByRVA(rva: bigint): { hresult: number; sourceFile: string; sourceLine: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionIntrospection; all optional. */
export interface IDebugHostFunctionIntrospectionHandlers {
  EnumerateLocalsDetails?(): IDebugHostFunctionLocalDetailsEnumerator;
  EnumerateInlineFunctionsByRVA?(rva: bigint): IDebugHostSymbolEnumerator;
  FindContainingCodeRangeByRVA?(rva: bigint): { rangeStart: Location; rangeEnd: Location };
  FindSourceLocationByRVA?(rva: bigint): { sourceFile: string; sourceLine: bigint };
}
