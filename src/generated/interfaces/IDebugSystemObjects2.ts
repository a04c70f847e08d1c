// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugSystemObjects, type IDebugSystemObjectsHandlers, type IDebugSystemObjectsHr } from './IDebugSystemObjects.ts';
import {
  bindSlot,
  hot,
  methods,
  notU64,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';

const { addressAt, pending, stack, u32, u64 } = hot;

let ownIDebugSystemObjects2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugsystemobjects2} */
export class IDebugSystemObjects2 extends IDebugSystemObjects {
  static override readonly interfaceName: string = 'IDebugSystemObjects2';
  static override readonly iid: Guid = '0ae9f5ff-1852-4679-b055-494bee6407ee';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugSystemObjects2 ??= methods([], [
      '32 GetCurrentProcessUpTime hresult|out UpTime u32',
      '33 GetImplicitThreadDataOffset hresult|out Offset u64',
      '34 SetImplicitThreadDataOffset hresult|in Offset u64',
      '35 GetImplicitProcessDataOffset hresult|out Offset u64',
      '36 SetImplicitProcessDataOffset hresult|in Offset u64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugSystemObjects2Hr;
  /** Only in the type: what `implement(IDebugSystemObjects2, …)` accepts. */
  declare readonly handlers?: IDebugSystemObjects2Handlers;

  /**
   * Returns `UpTime` (32 bits, unsigned, in seconds).
   * Since IDebugSystemObjects2, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-getcurrentprocessuptime}
   */
  GetCurrentProcessUpTime(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[32] ?? bindSlot(this, 32, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects2', 'GetCurrentProcessUpTime');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugSystemObjects2, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-getimplicitthreaddataoffset}
   */
  GetImplicitThreadDataOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[33] ?? bindSlot(this, 33, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects2', 'GetImplicitThreadDataOffset');
    return u64[at >>> 3]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSystemObjects2, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-setimplicitthreaddataoffset}
   * @param Offset an address in the target
   */
  SetImplicitThreadDataOffset(Offset: bigint): void {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'SetImplicitThreadDataOffset', 'Offset', Offset);
    const hr = (this.slots[34] ?? bindSlot(this, 34, 'hii'))(this.pointer, Offset);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects2', 'SetImplicitThreadDataOffset');
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugSystemObjects2, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-getimplicitprocessdataoffset}
   */
  GetImplicitProcessDataOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[35] ?? bindSlot(this, 35, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects2', 'GetImplicitProcessDataOffset');
    return u64[at >>> 3]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSystemObjects2, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-setimplicitprocessdataoffset}
   * @param Offset an address in the target
   */
  SetImplicitProcessDataOffset(Offset: bigint): void {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'SetImplicitProcessDataOffset', 'Offset', Offset);
    const hr = (this.slots[36] ?? bindSlot(this, 36, 'hii'))(this.pointer, Offset);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects2', 'SetImplicitProcessDataOffset');
  }
}

/** Methods of {@link IDebugSystemObjects2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugSystemObjects2Hr extends IDebugSystemObjectsHr {
  /** {@link IDebugSystemObjects2.GetCurrentProcessUpTime} without throwing, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-getcurrentprocessuptime} */
  GetCurrentProcessUpTime(): { hresult: number; UpTime: number };
  /** {@link IDebugSystemObjects2.GetImplicitThreadDataOffset} without throwing, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-getimplicitthreaddataoffset} */
  GetImplicitThreadDataOffset(): { hresult: number; Offset: bigint };
  /** {@link IDebugSystemObjects2.SetImplicitThreadDataOffset} without throwing, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-setimplicitthreaddataoffset} */
  SetImplicitThreadDataOffset(Offset: bigint): { hresult: number };
  /** {@link IDebugSystemObjects2.GetImplicitProcessDataOffset} without throwing, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-getimplicitprocessdataoffset} */
  GetImplicitProcessDataOffset(): { hresult: number; Offset: bigint };
  /** {@link IDebugSystemObjects2.SetImplicitProcessDataOffset} without throwing, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-setimplicitprocessdataoffset} */
  SetImplicitProcessDataOffset(Offset: bigint): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugSystemObjects2; all optional. */
export interface IDebugSystemObjects2Handlers extends IDebugSystemObjectsHandlers {
  /** Receives {@link IDebugSystemObjects2.GetCurrentProcessUpTime}, slot 32; return `UpTime`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-getcurrentprocessuptime} */
  GetCurrentProcessUpTime?(): number;
  /** Receives {@link IDebugSystemObjects2.GetImplicitThreadDataOffset}, slot 33; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-getimplicitthreaddataoffset} */
  GetImplicitThreadDataOffset?(): bigint;
  /** Receives {@link IDebugSystemObjects2.SetImplicitThreadDataOffset}, slot 34; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-setimplicitthreaddataoffset} */
  SetImplicitThreadDataOffset?(Offset: bigint): void;
  /** Receives {@link IDebugSystemObjects2.GetImplicitProcessDataOffset}, slot 35; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-getimplicitprocessdataoffset} */
  GetImplicitProcessDataOffset?(): bigint;
  /** Receives {@link IDebugSystemObjects2.SetImplicitProcessDataOffset}, slot 36; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects2-setimplicitprocessdataoffset} */
  SetImplicitProcessDataOffset?(Offset: bigint): void;
}
