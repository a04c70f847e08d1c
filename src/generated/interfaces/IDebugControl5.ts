// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugControl4, type IDebugControl4Handlers, type IDebugControl4Hr } from './IDebugControl4.ts';
import {
  bindSlot,
  checkBytes,
  checkGuid,
  checkList,
  hot,
  methods,
  notU32,
  notU64,
  pushBytes,
  pushGuid,
  pushStructs,
  readBytes,
  reserveCleared,
  settle,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_OUTCTL, DEBUG_STACK } from '../families.ts';
import { DEBUG_STACK_FRAME_EX } from '../structs.ts';
import { IDebugBreakpoint3 } from './IDebugBreakpoint3.ts';

const { addressAt, enter, leave, pending, u32, u64 } = hot;

let ownIDebugControl5: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugcontrol5} */
export class IDebugControl5 extends IDebugControl4 {
  static override readonly interfaceName: string = 'IDebugControl5';
  static override readonly iid: Guid = 'b2ffe162-2412-429f-8d1d-5bf6dd824696';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugControl5 ??= methods([DEBUG_STACK_FRAME_EX, IDebugBreakpoint3], [
      '169 GetStackTraceEx hresult|in FrameOffset u64|in StackOffset u64|in InstructionOffset u64|out Frames struct type=0 array count=4 actual=5|size FramesSize u32|actual FramesFilled u32',
      '170 OutputStackTraceEx hresult|in OutputControl u32|in Frames struct type=0 array count=2 optional|count FramesSize u32|in Flags u32',
      '171 GetContextStackTraceEx hresult|in StartContext bytes count=1 optional|count StartContextSize u32|out Frames struct type=0 array count=3 actual=7|size FramesSize u32|out FrameContexts bytes count=5|derived FrameContextsSize u32|in FrameContextsEntrySize u32|actual FramesFilled u32',
      '172 OutputContextStackTraceEx hresult|in OutputControl u32|in Frames struct type=0 array count=2|count FramesSize u32|in FrameContexts bytes count=4|count FrameContextsSize u32|in FrameContextsEntrySize u32|in Flags u32',
      '173 GetBreakpointByGuid hresult|in Guid guid|out Bp interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugControl5Hr;
  /** Only in the type: what `implement(IDebugControl5, …)` accepts. */
  declare readonly handlers?: IDebugControl5Handlers;

  /**
   * Returns `Frames` (list of DEBUG_STACK_FRAME_EX).
   * Since IDebugControl5, slot 169. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-getstacktraceex}
   * @param FrameOffset an address in the target
   * @param StackOffset an address in the target
   * @param InstructionOffset an address in the target
   * @param FramesSize room for the result, in elements
   */
  GetStackTraceEx(FrameOffset: bigint, StackOffset: bigint, InstructionOffset: bigint, FramesSize: number): DEBUG_STACK_FRAME_EX[] {
    if (typeof FrameOffset !== 'bigint' || BigInt.asUintN(64, FrameOffset) !== FrameOffset) notU64(this, 'GetStackTraceEx', 'FrameOffset', FrameOffset);
    if (typeof StackOffset !== 'bigint' || BigInt.asUintN(64, StackOffset) !== StackOffset) notU64(this, 'GetStackTraceEx', 'StackOffset', StackOffset);
    if (typeof InstructionOffset !== 'bigint' || BigInt.asUintN(64, InstructionOffset) !== InstructionOffset) notU64(this, 'GetStackTraceEx', 'InstructionOffset', InstructionOffset);
    if (typeof FramesSize !== 'number' || FramesSize >>> 0 !== FramesSize) notU32(this, 'GetStackTraceEx', 'FramesSize', FramesSize);
    const at = enter(4);
    try {
      const framesAt = reserveCleared(FramesSize * 136);
      u32[at >>> 2] = 0;
      const hr = (this.slots[169] ?? bindSlot(this, 169, 'hiiiiiii'))(
        this.pointer,
        FrameOffset,
        StackOffset,
        InstructionOffset,
        framesAt.address,
        FramesSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl5', 'GetStackTraceEx');
      return DEBUG_STACK_FRAME_EX.decodeList(framesAt.block, framesAt.offset, Math.min(u32[at >>> 2]!, FramesSize));
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl5, slot 170. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-outputstacktraceex}
   */
  OutputStackTraceEx(OutputControl: DEBUG_OUTCTL, Frames: readonly DEBUG_STACK_FRAME_EX[] | null, Flags: DEBUG_STACK): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputStackTraceEx', 'OutputControl', OutputControl);
    if (!(Frames == null)) checkList(this, 'OutputStackTraceEx', 'Frames', Frames);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputStackTraceEx', 'Flags', Flags);
    const at = enter(0);
    try {
      const framesAt = Frames == null ? 0 : pushStructs(DEBUG_STACK_FRAME_EX, Frames);
      const hr = (this.slots[170] ?? bindSlot(this, 170, 'hiiiii'))(
        this.pointer,
        OutputControl,
        framesAt,
        (Frames?.length ?? 0),
        Flags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl5', 'OutputStackTraceEx');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Frames` (list of DEBUG_STACK_FRAME_EX), `FrameContexts` (bytes).
   * Can end the process. With contexts, a FrameContextsEntrySize of 0 is a division by zero that brings the process down.
   * Since IDebugControl5, slot 171. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-getcontextstacktraceex}
   * @param FramesSize room for the result, in elements
   * @param FrameContextsEntrySize bytes of one CONTEXT of the target
   */
  GetContextStackTraceEx(StartContext: ArrayBufferView | null, FramesSize: number, FrameContextsEntrySize: number): { Frames: DEBUG_STACK_FRAME_EX[]; FrameContexts: Uint8Array } {
    if (!(StartContext == null)) checkBytes(this, 'GetContextStackTraceEx', 'StartContext', StartContext);
    if (typeof FramesSize !== 'number' || FramesSize >>> 0 !== FramesSize) notU32(this, 'GetContextStackTraceEx', 'FramesSize', FramesSize);
    if (typeof FrameContextsEntrySize !== 'number' || FrameContextsEntrySize >>> 0 !== FrameContextsEntrySize) notU32(this, 'GetContextStackTraceEx', 'FrameContextsEntrySize', FrameContextsEntrySize);
    const at = enter(4);
    try {
      const startContextAt = StartContext == null ? 0 : pushBytes(StartContext);
      const framesAt = reserveCleared(FramesSize * 136);
      const frameContextsAt = reserveCleared(FramesSize * FrameContextsEntrySize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[171] ?? bindSlot(this, 171, 'hiiiiiiiii'))(
        this.pointer,
        startContextAt,
        (StartContext?.byteLength ?? 0),
        framesAt.address,
        FramesSize,
        FramesSize * FrameContextsEntrySize === 0 ? 0 : frameContextsAt.address,
        FramesSize * FrameContextsEntrySize,
        FrameContextsEntrySize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl5', 'GetContextStackTraceEx');
      return {
        Frames: DEBUG_STACK_FRAME_EX.decodeList(framesAt.block, framesAt.offset, Math.min(u32[at >>> 2]!, FramesSize)),
        FrameContexts: readBytes(frameContextsAt.block, frameContextsAt.offset, Math.min(u32[at >>> 2]! * FrameContextsEntrySize, FramesSize * FrameContextsEntrySize)),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. With contexts, a FrameContextsEntrySize of 0 is a division by zero that brings the process down.
   * Since IDebugControl5, slot 172. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-outputcontextstacktraceex}
   * @param FrameContextsEntrySize bytes of one CONTEXT of the target
   */
  OutputContextStackTraceEx(OutputControl: DEBUG_OUTCTL, Frames: readonly DEBUG_STACK_FRAME_EX[], FrameContexts: ArrayBufferView, FrameContextsEntrySize: number, Flags: DEBUG_STACK): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputContextStackTraceEx', 'OutputControl', OutputControl);
    checkList(this, 'OutputContextStackTraceEx', 'Frames', Frames);
    checkBytes(this, 'OutputContextStackTraceEx', 'FrameContexts', FrameContexts);
    if (typeof FrameContextsEntrySize !== 'number' || FrameContextsEntrySize >>> 0 !== FrameContextsEntrySize) notU32(this, 'OutputContextStackTraceEx', 'FrameContextsEntrySize', FrameContextsEntrySize);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputContextStackTraceEx', 'Flags', Flags);
    const at = enter(0);
    try {
      const framesAt = pushStructs(DEBUG_STACK_FRAME_EX, Frames);
      const frameContextsAt = pushBytes(FrameContexts);
      const hr = (this.slots[172] ?? bindSlot(this, 172, 'hiiiiiiii'))(
        this.pointer,
        OutputControl,
        framesAt,
        Frames.length,
        frameContextsAt,
        FrameContexts.byteLength,
        FrameContextsEntrySize,
        Flags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl5', 'OutputContextStackTraceEx');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Bp` (IDebugBreakpoint3, dispose it when done).
   * Since IDebugControl5, slot 173. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-getbreakpointbyguid}
   */
  GetBreakpointByGuid(Guid: Guid): IDebugBreakpoint3 {
    checkGuid(this, 'GetBreakpointByGuid', 'Guid', Guid);
    const at = enter(8);
    try {
      const guidAt = pushGuid(Guid);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[173] ?? bindSlot(this, 173, 'hiii'))(this.pointer, guidAt, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl5', 'GetBreakpointByGuid');
      return wrap(IDebugBreakpoint3, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugControl5} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugControl5Hr extends IDebugControl4Hr {
  /** {@link IDebugControl5.GetStackTraceEx} without throwing, slot 169. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-getstacktraceex} */
  GetStackTraceEx(FrameOffset: bigint, StackOffset: bigint, InstructionOffset: bigint, FramesSize: number): { hresult: number; Frames: DEBUG_STACK_FRAME_EX[] };
  /** {@link IDebugControl5.OutputStackTraceEx} without throwing, slot 170. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-outputstacktraceex} */
  OutputStackTraceEx(OutputControl: DEBUG_OUTCTL, Frames: readonly DEBUG_STACK_FRAME_EX[] | null, Flags: DEBUG_STACK): { hresult: number };
  /** {@link IDebugControl5.GetContextStackTraceEx} without throwing, slot 171. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-getcontextstacktraceex} */
  GetContextStackTraceEx(StartContext: ArrayBufferView | null, FramesSize: number, FrameContextsEntrySize: number): { hresult: number; Frames: DEBUG_STACK_FRAME_EX[]; FrameContexts: Uint8Array };
  /** {@link IDebugControl5.OutputContextStackTraceEx} without throwing, slot 172. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-outputcontextstacktraceex} */
  OutputContextStackTraceEx(OutputControl: DEBUG_OUTCTL, Frames: readonly DEBUG_STACK_FRAME_EX[], FrameContexts: ArrayBufferView, FrameContextsEntrySize: number, Flags: DEBUG_STACK): { hresult: number };
  /** {@link IDebugControl5.GetBreakpointByGuid} without throwing, slot 173. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-getbreakpointbyguid} */
  GetBreakpointByGuid(Guid: Guid): { hresult: number; Bp: IDebugBreakpoint3 | null };
}

/** Methods an object may have to receive the calls of IDebugControl5; all optional. */
export interface IDebugControl5Handlers extends IDebugControl4Handlers {
  /** Receives {@link IDebugControl5.GetStackTraceEx}, slot 169; return `Frames`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-getstacktraceex} */
  GetStackTraceEx?(FrameOffset: bigint, StackOffset: bigint, InstructionOffset: bigint, FramesSize: number): DEBUG_STACK_FRAME_EX[];
  /** Receives {@link IDebugControl5.OutputStackTraceEx}, slot 170; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-outputstacktraceex} */
  OutputStackTraceEx?(OutputControl: DEBUG_OUTCTL, Frames: DEBUG_STACK_FRAME_EX[] | null, Flags: DEBUG_STACK): void;
  /** Receives {@link IDebugControl5.GetContextStackTraceEx}, slot 171; return an object of `Frames`, `FrameContexts`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-getcontextstacktraceex} */
  GetContextStackTraceEx?(StartContext: Uint8Array | null, FramesSize: number, FrameContextsEntrySize: number): { Frames: DEBUG_STACK_FRAME_EX[]; FrameContexts: Uint8Array };
  /** Receives {@link IDebugControl5.OutputContextStackTraceEx}, slot 172; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-outputcontextstacktraceex} */
  OutputContextStackTraceEx?(OutputControl: DEBUG_OUTCTL, Frames: DEBUG_STACK_FRAME_EX[], FrameContexts: Uint8Array, FrameContextsEntrySize: number, Flags: DEBUG_STACK): void;
  /** Receives {@link IDebugControl5.GetBreakpointByGuid}, slot 173; return `Bp`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol5-getbreakpointbyguid} */
  GetBreakpointByGuid?(Guid: Guid): IDebugBreakpoint3;
}
