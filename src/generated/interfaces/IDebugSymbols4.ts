// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugSymbols3, type IDebugSymbols3Handlers, type IDebugSymbols3Hr } from './IDebugSymbols3.ts';
import {
  bindSlot,
  checkAttempt,
  checkBytes,
  checkStruct,
  hot,
  methods,
  notU32,
  notU64,
  pushBytes,
  pushStruct,
  readAnsi,
  readBytes,
  readWide,
  reserve,
  reserveCleared,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DBG_FRAME, DEBUG_OUTCTL, DEBUG_OUTSYM } from '../families.ts';
import { DEBUG_STACK_FRAME_EX } from '../structs.ts';

const { addressAt, enter, leave, pending, scratch, u32, u64 } = hot;

let ownIDebugSymbols4: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugsymbols4} */
export class IDebugSymbols4 extends IDebugSymbols3 {
  static override readonly interfaceName: string = 'IDebugSymbols4';
  static override readonly iid: Guid = 'e391bbd8-9d8c-4418-840b-c006592a1752';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugSymbols4 ??= methods([DEBUG_STACK_FRAME_EX], [
      '126 GetScopeEx hresult|out InstructionOffset u64|out ScopeFrame struct type=0|out ScopeContext bytes count=3|size ScopeContextSize u32',
      '127 SetScopeEx hresult|in InstructionOffset u64|in ScopeFrame struct type=0 optional|in ScopeContext bytes count=3 optional|count ScopeContextSize u32',
      '128 GetNameByInlineContext hresult|in Offset u64|in InlineContext u32|out NameBuffer ansi count=3 actual=4|capacity NameBufferSize u32|actual NameSize u32|out Displacement u64',
      '129 GetNameByInlineContextWide hresult|in Offset u64|in InlineContext u32|out NameBuffer wide count=3 actual=4|capacity NameBufferSize u32|actual NameSize u32|out Displacement u64',
      '130 GetLineByInlineContext hresult|in Offset u64|in InlineContext u32|out Line u32|out FileBuffer ansi count=4 actual=5|capacity FileBufferSize u32|actual FileSize u32|out Displacement u64',
      '131 GetLineByInlineContextWide hresult|in Offset u64|in InlineContext u32|out Line u32|out FileBuffer wide count=4 actual=5|capacity FileBufferSize u32|actual FileSize u32|out Displacement u64',
      '132 OutputSymbolByInlineContext hresult|in OutputControl u32|in Flags u32|in Offset u64|in InlineContext u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugSymbols4Hr;
  /** Only in the type: what `implement(IDebugSymbols4, …)` accepts. */
  declare readonly handlers?: IDebugSymbols4Handlers;

  /**
   * Returns `InstructionOffset` (64 bits, unsigned, an address in the target), `ScopeFrame` (DEBUG_STACK_FRAME_EX), `ScopeContext` (bytes).
   * Since IDebugSymbols4, slot 126. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getscopeex}
   * @param ScopeContextSize room for the result, in bytes
   */
  GetScopeEx(ScopeContextSize: number): { InstructionOffset: bigint; ScopeFrame: DEBUG_STACK_FRAME_EX; ScopeContext: Uint8Array } {
    if (typeof ScopeContextSize !== 'number' || ScopeContextSize >>> 0 !== ScopeContextSize) notU32(this, 'GetScopeEx', 'ScopeContextSize', ScopeContextSize);
    const at = enter(152);
    try {
      const scopeContextAt = reserveCleared(ScopeContextSize);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[126] ?? bindSlot(this, 126, 'hiiiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 16),
        ScopeContextSize === 0 ? 0 : scopeContextAt.address,
        ScopeContextSize,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols4', 'GetScopeEx');
      return {
        InstructionOffset: u64[at >>> 3]!,
        ScopeFrame: DEBUG_STACK_FRAME_EX.decode(scratch, at + 16),
        ScopeContext: readBytes(scopeContextAt.block, scopeContextAt.offset, ScopeContextSize),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * The `.hr` form tells whether the scope has changed (S_FALSE) or was the same (S_OK).
   * Since IDebugSymbols4, slot 127. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-setscopeex}
   * @param InstructionOffset an address in the target
   */
  SetScopeEx(InstructionOffset: bigint, ScopeFrame?: DEBUG_STACK_FRAME_EX | null, ScopeContext?: ArrayBufferView | null): void {
    if (typeof InstructionOffset !== 'bigint' || BigInt.asUintN(64, InstructionOffset) !== InstructionOffset) notU64(this, 'SetScopeEx', 'InstructionOffset', InstructionOffset);
    if (!(ScopeFrame == null)) checkStruct(this, 'SetScopeEx', 'ScopeFrame', ScopeFrame);
    if (!(ScopeContext == null)) checkBytes(this, 'SetScopeEx', 'ScopeContext', ScopeContext);
    const at = enter(0);
    try {
      const scopeFrameAt = ScopeFrame == null ? 0 : pushStruct(DEBUG_STACK_FRAME_EX, ScopeFrame);
      const scopeContextAt = ScopeContext == null ? 0 : pushBytes(ScopeContext);
      const hr = (this.slots[127] ?? bindSlot(this, 127, 'hiiiii'))(
        this.pointer,
        InstructionOffset,
        scopeFrameAt,
        scopeContextAt,
        (ScopeContext?.byteLength ?? 0),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols4', 'SetScopeEx');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `NameBuffer` (text, ANSI code page), `Displacement` (64 bits, unsigned, in bytes from the start of what was found).
   * Since IDebugSymbols4, slot 128. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getnamebyinlinecontext}
   * @param Offset an address in the target
   */
  GetNameByInlineContext(Offset: bigint, InlineContext: DBG_FRAME): { NameBuffer: string; Displacement: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetNameByInlineContext', 'Offset', Offset);
    if (typeof InlineContext !== 'number' || InlineContext >>> 0 !== InlineContext) notU32(this, 'GetNameByInlineContext', 'InlineContext', InlineContext);
    const at = enter(1040);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[128] ?? bindSlot(this, 128, 'hiiiiiii'))(
          this.pointer,
          Offset,
          InlineContext,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols4', 'GetNameByInlineContext');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetNameByInlineContext');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 1).address;
          continue;
        }
        return {
          NameBuffer: readAnsi(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1),
          Displacement: u64[(at + 8) >>> 3]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `NameBuffer` (text), `Displacement` (64 bits, unsigned, in bytes from the start of what was found).
   * Since IDebugSymbols4, slot 129. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getnamebyinlinecontextwide}
   * @param Offset an address in the target
   */
  GetNameByInlineContextWide(Offset: bigint, InlineContext: DBG_FRAME): { NameBuffer: string; Displacement: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetNameByInlineContextWide', 'Offset', Offset);
    if (typeof InlineContext !== 'number' || InlineContext >>> 0 !== InlineContext) notU32(this, 'GetNameByInlineContextWide', 'InlineContext', InlineContext);
    const at = enter(2064);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[129] ?? bindSlot(this, 129, 'hiiiiiii'))(
          this.pointer,
          Offset,
          InlineContext,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols4', 'GetNameByInlineContextWide');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetNameByInlineContextWide');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 2).address;
          continue;
        }
        return {
          NameBuffer: readWide(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1),
          Displacement: u64[(at + 8) >>> 3]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Line` (32 bits, unsigned, counted from 1), `FileBuffer` (text, ANSI code page), `Displacement` (64 bits, unsigned, in bytes from the start of what was found).
   * Since IDebugSymbols4, slot 130. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getlinebyinlinecontext}
   * @param Offset an address in the target
   */
  GetLineByInlineContext(Offset: bigint, InlineContext: DBG_FRAME): { Line: number; FileBuffer: string; Displacement: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetLineByInlineContext', 'Offset', Offset);
    if (typeof InlineContext !== 'number' || InlineContext >>> 0 !== InlineContext) notU32(this, 'GetLineByInlineContext', 'InlineContext', InlineContext);
    const at = enter(1040);
    try {
      let fileBufferAt = addressAt(at + 16);
      let fileBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[130] ?? bindSlot(this, 130, 'hiiiiiiii'))(
          this.pointer,
          Offset,
          InlineContext,
          addressAt(at),
          fileBufferAt,
          fileBufferRoom,
          addressAt(at + 4),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols4', 'GetLineByInlineContext');
        if (hr >= 0 && (u32[(at + 4) >>> 2]! > fileBufferRoom)) {
          checkAttempt(attempt, 'GetLineByInlineContext');
          fileBufferRoom = u32[(at + 4) >>> 2]!;
          fileBufferAt = reserve(fileBufferRoom * 1).address;
          continue;
        }
        return {
          Line: u32[at >>> 2]!,
          FileBuffer: readAnsi(fileBufferAt, Math.min(u32[(at + 4) >>> 2]!, fileBufferRoom) - 1),
          Displacement: u64[(at + 8) >>> 3]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Line` (32 bits, unsigned, counted from 1), `FileBuffer` (text), `Displacement` (64 bits, unsigned, in bytes from the start of what was found).
   * Since IDebugSymbols4, slot 131. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getlinebyinlinecontextwide}
   * @param Offset an address in the target
   */
  GetLineByInlineContextWide(Offset: bigint, InlineContext: DBG_FRAME): { Line: number; FileBuffer: string; Displacement: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetLineByInlineContextWide', 'Offset', Offset);
    if (typeof InlineContext !== 'number' || InlineContext >>> 0 !== InlineContext) notU32(this, 'GetLineByInlineContextWide', 'InlineContext', InlineContext);
    const at = enter(2064);
    try {
      let fileBufferAt = addressAt(at + 16);
      let fileBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[131] ?? bindSlot(this, 131, 'hiiiiiiii'))(
          this.pointer,
          Offset,
          InlineContext,
          addressAt(at),
          fileBufferAt,
          fileBufferRoom,
          addressAt(at + 4),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols4', 'GetLineByInlineContextWide');
        if (hr >= 0 && (u32[(at + 4) >>> 2]! > fileBufferRoom)) {
          checkAttempt(attempt, 'GetLineByInlineContextWide');
          fileBufferRoom = u32[(at + 4) >>> 2]!;
          fileBufferAt = reserve(fileBufferRoom * 2).address;
          continue;
        }
        return {
          Line: u32[at >>> 2]!,
          FileBuffer: readWide(fileBufferAt, Math.min(u32[(at + 4) >>> 2]!, fileBufferRoom) - 1),
          Displacement: u64[(at + 8) >>> 3]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols4, slot 132. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-outputsymbolbyinlinecontext}
   * @param Offset an address in the target
   */
  OutputSymbolByInlineContext(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTSYM, Offset: bigint, InlineContext: DBG_FRAME): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputSymbolByInlineContext', 'OutputControl', OutputControl);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputSymbolByInlineContext', 'Flags', Flags);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'OutputSymbolByInlineContext', 'Offset', Offset);
    if (typeof InlineContext !== 'number' || InlineContext >>> 0 !== InlineContext) notU32(this, 'OutputSymbolByInlineContext', 'InlineContext', InlineContext);
    const hr = (this.slots[132] ?? bindSlot(this, 132, 'hiiiii'))(
      this.pointer,
      OutputControl,
      Flags,
      Offset,
      InlineContext,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols4', 'OutputSymbolByInlineContext');
  }
}

/** Methods of {@link IDebugSymbols4} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugSymbols4Hr extends IDebugSymbols3Hr {
  /** {@link IDebugSymbols4.GetScopeEx} without throwing, slot 126. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getscopeex} */
  GetScopeEx(ScopeContextSize: number): { hresult: number; InstructionOffset: bigint; ScopeFrame: DEBUG_STACK_FRAME_EX; ScopeContext: Uint8Array };
  /** {@link IDebugSymbols4.SetScopeEx} without throwing, slot 127. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-setscopeex} */
  SetScopeEx(InstructionOffset: bigint, ScopeFrame?: DEBUG_STACK_FRAME_EX | null, ScopeContext?: ArrayBufferView | null): { hresult: number };
  /** {@link IDebugSymbols4.GetNameByInlineContext} without throwing, slot 128. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getnamebyinlinecontext} */
  GetNameByInlineContext(Offset: bigint, InlineContext: DBG_FRAME): { hresult: number; NameBuffer: string; Displacement: bigint };
  /** {@link IDebugSymbols4.GetNameByInlineContextWide} without throwing, slot 129. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getnamebyinlinecontextwide} */
  GetNameByInlineContextWide(Offset: bigint, InlineContext: DBG_FRAME): { hresult: number; NameBuffer: string; Displacement: bigint };
  /** {@link IDebugSymbols4.GetLineByInlineContext} without throwing, slot 130. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getlinebyinlinecontext} */
  GetLineByInlineContext(Offset: bigint, InlineContext: DBG_FRAME): { hresult: number; Line: number; FileBuffer: string; Displacement: bigint };
  /** {@link IDebugSymbols4.GetLineByInlineContextWide} without throwing, slot 131. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getlinebyinlinecontextwide} */
  GetLineByInlineContextWide(Offset: bigint, InlineContext: DBG_FRAME): { hresult: number; Line: number; FileBuffer: string; Displacement: bigint };
  /** {@link IDebugSymbols4.OutputSymbolByInlineContext} without throwing, slot 132. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-outputsymbolbyinlinecontext} */
  OutputSymbolByInlineContext(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTSYM, Offset: bigint, InlineContext: DBG_FRAME): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugSymbols4; all optional. */
export interface IDebugSymbols4Handlers extends IDebugSymbols3Handlers {
  /** Receives {@link IDebugSymbols4.GetScopeEx}, slot 126; return an object of `InstructionOffset`, `ScopeFrame`, `ScopeContext`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getscopeex} */
  GetScopeEx?(ScopeContextSize: number): { InstructionOffset: bigint; ScopeFrame: DEBUG_STACK_FRAME_EX; ScopeContext: Uint8Array };
  /** Receives {@link IDebugSymbols4.SetScopeEx}, slot 127; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-setscopeex} */
  SetScopeEx?(InstructionOffset: bigint, ScopeFrame: DEBUG_STACK_FRAME_EX | null, ScopeContext: Uint8Array | null): void;
  /** Receives {@link IDebugSymbols4.GetNameByInlineContext}, slot 128; return an object of `NameBuffer`, `Displacement`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getnamebyinlinecontext} */
  GetNameByInlineContext?(Offset: bigint, InlineContext: DBG_FRAME): { NameBuffer: string; Displacement: bigint };
  /** Receives {@link IDebugSymbols4.GetNameByInlineContextWide}, slot 129; return an object of `NameBuffer`, `Displacement`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getnamebyinlinecontextwide} */
  GetNameByInlineContextWide?(Offset: bigint, InlineContext: DBG_FRAME): { NameBuffer: string; Displacement: bigint };
  /** Receives {@link IDebugSymbols4.GetLineByInlineContext}, slot 130; return an object of `Line`, `FileBuffer`, `Displacement`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getlinebyinlinecontext} */
  GetLineByInlineContext?(Offset: bigint, InlineContext: DBG_FRAME): { Line: number; FileBuffer: string; Displacement: bigint };
  /** Receives {@link IDebugSymbols4.GetLineByInlineContextWide}, slot 131; return an object of `Line`, `FileBuffer`, `Displacement`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-getlinebyinlinecontextwide} */
  GetLineByInlineContextWide?(Offset: bigint, InlineContext: DBG_FRAME): { Line: number; FileBuffer: string; Displacement: bigint };
  /** Receives {@link IDebugSymbols4.OutputSymbolByInlineContext}, slot 132; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols4-outputsymbolbyinlinecontext} */
  OutputSymbolByInlineContext?(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTSYM, Offset: bigint, InlineContext: DBG_FRAME): void;
}
