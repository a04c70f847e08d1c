// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostModule4, type IDebugHostModule4Handlers, type IDebugHostModule4Hr } from './IDebugHostModule4.ts';
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

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule5} */
export class IDebugHostModule5 extends IDebugHostModule4 {
  static override readonly interfaceName: string = 'IDebugHostModule5';
  static override readonly iid: Guid = 'ed36a63d-ad2b-467e-a0ca-4ca949357625';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(19, 'GetPrimaryCompilerInformation', 'hresult', [parameter('out', 'pCompilerId', 'u32'), parameter('out', 'pPrimaryCompilerString', 'bstr')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModule5Hr;
  /** Only in the type: what `implement(IDebugHostModule5, …)` accepts. */
  declare readonly handlers?: IDebugHostModule5Handlers;

  /**
   * Returns `pCompilerId` (KnownCompiler), `pPrimaryCompilerString` (text).
   * Since IDebugHostModule5, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule5-getprimarycompilerinformation}
   */
  GetPrimaryCompilerInformation(): { pCompilerId: KnownCompiler; pPrimaryCompilerString: string } {
    const at = enter(16);
    try {
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[19] ?? bindSlot(this, 19, 'hiii'))(this.pointer, base + at, base + at + 8);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostModule5', 'GetPrimaryCompilerInformation');
      return {
        pCompilerId: u32[at >>> 2]!,
        pPrimaryCompilerString: takeBstr(u64[(at + 8) >>> 3]!),
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostModule5Hr extends IDebugHostModule4Hr {
  GetPrimaryCompilerInformation(): { hresult: number; pCompilerId: KnownCompiler; pPrimaryCompilerString: string };
}

/** Methods an object may have to receive the calls of IDebugHostModule5; all optional. */
export interface IDebugHostModule5Handlers extends IDebugHostModule4Handlers {
  GetPrimaryCompilerInformation?(): { pCompilerId: KnownCompiler; pPrimaryCompilerString: string };
}
