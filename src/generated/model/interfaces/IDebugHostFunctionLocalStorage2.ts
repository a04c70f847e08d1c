// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  enter,
  fault,
  i32,
  i64,
  leave,
  method,
  parameter,
  settle,
  u32,
  u64,
  u8,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocalstorage2} */
export class IDebugHostFunctionLocalStorage2 extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalStorage2';
  static override readonly iid: Guid = '213b3725-36a2-45a0-9ea4-854d46d85195';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetExtendedRegisterAddressInfo', 'hresult', [parameter('out', 'registerId', 'u32'), parameter('out', 'offset', 'i64'), parameter('out', 'isIndirectAccess', 'bool1'), parameter('out', 'indirectOffset', 'i32')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalStorage2Hr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalStorage2, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalStorage2Handlers;

  /**
   * Returns `registerId` (32 bits, unsigned), `offset` (64 bits, signed), `isIndirectAccess` (true or false), `indirectOffset` (32 bits, signed).
   * Since IDebugHostFunctionLocalStorage2, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage2-getextendedregisteraddressinfo}
   */
  GetExtendedRegisterAddressInfo(): { registerId: number; offset: bigint; isIndirectAccess: boolean; indirectOffset: number } {
    const at = enter(24);
    try {
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      u32[(at + 16) >>> 2] = 0;
      u32[(at + 20) >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiii'))(
        this.pointer,
        base + at,
        base + at + 8,
        base + at + 16,
        base + at + 20,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorage2', 'GetExtendedRegisterAddressInfo');
      return {
        registerId: u32[at >>> 2]!,
        offset: i64[(at + 8) >>> 3]!,
        isIndirectAccess: u8[at + 16] !== 0,
        indirectOffset: i32[(at + 20) >>> 2]!,
      };
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostFunctionLocalStorage2Hr {
  GetExtendedRegisterAddressInfo(): { hresult: number; registerId: number; offset: bigint; isIndirectAccess: boolean; indirectOffset: number };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalStorage2; all optional. */
export interface IDebugHostFunctionLocalStorage2Handlers {
  GetExtendedRegisterAddressInfo?(): { registerId: number; offset: bigint; isIndirectAccess: boolean; indirectOffset: number };
}
