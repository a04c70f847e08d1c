// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostSymbol2, type IDebugHostSymbol2Handlers, type IDebugHostSymbol2Hr } from './IDebugHostSymbol2.ts';
import {
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  settle,
  takeBstr,
  u32,
  u64,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { KnownCompiler } from '../families.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbol3} */
export class IDebugHostSymbol3 extends IDebugHostSymbol2 {
  static override readonly interfaceName: string = 'IDebugHostSymbol3';
  static override readonly iid: Guid = '1b3fc1b3-d03d-43e0-8eb0-9aa4baa21edb';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(12, 'GetCompilerInformation', 'hresult', [parameter('out', 'pCompilerId', 'u32'), parameter('out', 'pCompilerString', 'bstr')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbol3Hr;
  /** Only in the type: what `implement(IDebugHostSymbol3, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbol3Handlers;

  /**
   * Returns `pCompilerId` (KnownCompiler), `pCompilerString` (text).
   * Since IDebugHostSymbol3, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol3-getcompilerinformation}
   */
  GetCompilerInformation(): { pCompilerId: KnownCompiler; pCompilerString: string } {
    const at = enter(16);
    try {
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiii'))(this.pointer, base + at, base + at + 8);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostSymbol3', 'GetCompilerInformation');
      return {
        pCompilerId: u32[at >>> 2]!,
        pCompilerString: takeBstr(u64[(at + 8) >>> 3]!),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostSymbol3Hr extends IDebugHostSymbol2Hr {
  GetCompilerInformation(): { hresult: number; pCompilerId: KnownCompiler; pCompilerString: string };
}

/** Methods an object may have to receive the calls of IDebugHostSymbol3; all optional. */
export interface IDebugHostSymbol3Handlers extends IDebugHostSymbol2Handlers {
  GetCompilerInformation?(): { pCompilerId: KnownCompiler; pCompilerString: string };
}
