// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugControl5, type IDebugControl5Handlers, type IDebugControl5Hr } from './IDebugControl5.ts';
import {
  bindSlot,
  hot,
  methods,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_STATUS } from '../families.ts';

const { addressAt, pending, stack, u32 } = hot;

let ownIDebugControl6: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugcontrol6} */
export class IDebugControl6 extends IDebugControl5 {
  static override readonly interfaceName: string = 'IDebugControl6';
  static override readonly iid: Guid = 'bc0d583f-126d-43a1-9cc4-a860ab1d537b';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugControl6 ??= methods([], [
      '174 GetExecutionStatusEx hresult|out Status u32',
      '175 GetSynchronizationStatus hresult|out SendsAttempted u32|out SecondsSinceLastResponse u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugControl6Hr;
  /** Only in the type: what `implement(IDebugControl6, …)` accepts. */
  declare readonly handlers?: IDebugControl6Handlers;

  /**
   * Returns `Status` (DEBUG_STATUS).
   * Since IDebugControl6, slot 174. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol6-getexecutionstatusex}
   */
  GetExecutionStatusEx(): DEBUG_STATUS {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[174] ?? bindSlot(this, 174, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl6', 'GetExecutionStatusEx');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `SendsAttempted` (32 bits, unsigned), `SecondsSinceLastResponse` (32 bits, unsigned, in seconds).
   * Since IDebugControl6, slot 175. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol6-getsynchronizationstatus}
   */
  GetSynchronizationStatus(): { SendsAttempted: number; SecondsSinceLastResponse: number } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[175] ?? bindSlot(this, 175, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl6', 'GetSynchronizationStatus');
    return {
      SendsAttempted: u32[at >>> 2]!,
      SecondsSinceLastResponse: u32[(at + 4) >>> 2]!,
    };
  }
}

/** Methods of {@link IDebugControl6} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugControl6Hr extends IDebugControl5Hr {
  /** {@link IDebugControl6.GetExecutionStatusEx} without throwing, slot 174. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol6-getexecutionstatusex} */
  GetExecutionStatusEx(): { hresult: number; Status: DEBUG_STATUS };
  /** {@link IDebugControl6.GetSynchronizationStatus} without throwing, slot 175. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol6-getsynchronizationstatus} */
  GetSynchronizationStatus(): { hresult: number; SendsAttempted: number; SecondsSinceLastResponse: number };
}

/** Methods an object may have to receive the calls of IDebugControl6; all optional. */
export interface IDebugControl6Handlers extends IDebugControl5Handlers {
  /** Receives {@link IDebugControl6.GetExecutionStatusEx}, slot 174; return `Status`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol6-getexecutionstatusex} */
  GetExecutionStatusEx?(): DEBUG_STATUS;
  /** Receives {@link IDebugControl6.GetSynchronizationStatus}, slot 175; return an object of `SendsAttempted`, `SecondsSinceLastResponse`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol6-getsynchronizationstatus} */
  GetSynchronizationStatus?(): { SendsAttempted: number; SecondsSinceLastResponse: number };
}
