// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostSymbol, type IDebugHostSymbolHandlers, type IDebugHostSymbolHr } from './IDebugHostSymbol.ts';
import {
  MAX_U64,
  base,
  bindSlot,
  checkBoolean,
  enter,
  fault,
  leave,
  method,
  notText,
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
import { IDebugHostType } from './IDebugHostType.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule} */
export class IDebugHostModule extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostModule';
  static override readonly iid: Guid = 'c9ba3e18-d070-4378-bbd0-34613b346e1e';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'GetImageName', 'hresult', [parameter('in', 'allowPath', 'bool1'), parameter('out', 'imageName', 'bstr')]),
      method(11, 'GetBaseLocation', 'hresult', [parameter('out', 'moduleBaseLocation', 'struct', { type: Location })]),
      method(12, 'GetVersion', 'hresult', [parameter('out', 'fileVersion', 'u64'), parameter('out', 'productVersion', 'u64')]),
      method(13, 'FindTypeByName', 'hresult', [parameter('in', 'typeName', 'wide'), parameter('out', 'type', 'interface', { type: IDebugHostType })]),
      method(14, 'FindSymbolByRVA', 'hresult', [parameter('in', 'rva', 'u64'), parameter('out', 'symbol', 'interface', { type: IDebugHostSymbol })]),
      method(15, 'FindSymbolByName', 'hresult', [parameter('in', 'symbolName', 'wide'), parameter('out', 'symbol', 'interface', { type: IDebugHostSymbol })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModuleHr;
  /** Only in the type: what `implement(IDebugHostModule, …)` accepts. */
  declare readonly handlers?: IDebugHostModuleHandlers;

  /**
   * Returns `imageName` (text).
   * Since IDebugHostModule, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getimagename}
   */
  GetImageName(allowPath: boolean): string {
    checkBoolean(this, 'GetImageName', 'allowPath', allowPath);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiii'))(
        this.pointer,
        allowPath ? 1 : 0,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModule', 'GetImageName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `moduleBaseLocation` (Location).
   * Since IDebugHostModule, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getbaselocation}
   */
  GetBaseLocation(): Location {
    const at = enter(16);
    try {
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModule', 'GetBaseLocation');
      return Location.decode(scratch, at);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `fileVersion` (64 bits, unsigned), `productVersion` (64 bits, unsigned).
   * Since IDebugHostModule, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getversion}
   */
  GetVersion(): { fileVersion: bigint; productVersion: bigint } {
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiii'))(this.pointer, base + at, base + at + 8);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModule', 'GetVersion');
      return {
        fileVersion: u64[at >>> 3]!,
        productVersion: u64[(at + 8) >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `type` (IDebugHostType, dispose it when done).
   * Since IDebugHostModule, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findtypebyname}
   */
  FindTypeByName(typeName: string): IDebugHostType {
    if (typeof typeName !== 'string' || typeName.includes('\0')) notText(this, 'FindTypeByName', 'typeName', typeName);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiwi'))(this.pointer, typeName, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModule', 'FindTypeByName');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `symbol` (IDebugHostSymbol, dispose it when done).
   * Since IDebugHostModule, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findsymbolbyrva}
   */
  FindSymbolByRVA(rva: bigint): IDebugHostSymbol {
    if (typeof rva !== 'bigint' || rva < 0n || rva > MAX_U64) notU64(this, 'FindSymbolByRVA', 'rva', rva);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiii'))(this.pointer, rva, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModule', 'FindSymbolByRVA');
      return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `symbol` (IDebugHostSymbol, dispose it when done).
   * Since IDebugHostModule, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findsymbolbyname}
   */
  FindSymbolByName(symbolName: string): IDebugHostSymbol {
    if (typeof symbolName !== 'string' || symbolName.includes('\0')) notText(this, 'FindSymbolByName', 'symbolName', symbolName);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[15] ?? bindSlot(this, 15, 'hiwi'))(this.pointer, symbolName, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModule', 'FindSymbolByName');
      return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostModuleHr extends IDebugHostSymbolHr {
  GetImageName(allowPath: boolean): { hresult: number; imageName: string };
  GetBaseLocation(): { hresult: number; moduleBaseLocation: Location };
  GetVersion(): { hresult: number; fileVersion: bigint; productVersion: bigint };
  FindTypeByName(typeName: string): { hresult: number; type: IDebugHostType | null };
  FindSymbolByRVA(rva: bigint): { hresult: number; symbol: IDebugHostSymbol | null };
  FindSymbolByName(symbolName: string): { hresult: number; symbol: IDebugHostSymbol | null };
}

/** Methods an object may have to receive the calls of IDebugHostModule; all optional. */
export interface IDebugHostModuleHandlers extends IDebugHostSymbolHandlers {
  GetImageName?(allowPath: boolean): string;
  GetBaseLocation?(): Location;
  GetVersion?(): { fileVersion: bigint; productVersion: bigint };
  FindTypeByName?(typeName: string): IDebugHostType;
  FindSymbolByRVA?(rva: bigint): IDebugHostSymbol;
  FindSymbolByName?(symbolName: string): IDebugHostSymbol;
}
