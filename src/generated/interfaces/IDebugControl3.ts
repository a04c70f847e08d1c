// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugControl2, type IDebugControl2Handlers, type IDebugControl2Hr } from './IDebugControl2.ts';
import {
  bindSlot,
  checkAttempt,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  pushAnsi,
  readAnsi,
  reserve,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_ASMOPT, DEBUG_EINDEX, DEBUG_EINDEX_FROM, DEBUG_EXPR } from '../families.ts';

const { addressAt, enter, leave, pending, stack, u32 } = hot;

let ownIDebugControl3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugcontrol3} */
export class IDebugControl3 extends IDebugControl2 {
  static override readonly interfaceName: string = 'IDebugControl3';
  static override readonly iid: Guid = '7df74a86-b03f-407f-90ab-a20dadcead08';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugControl3 ??= methods([], [
      '103 GetAssemblyOptions hresult|out Options u32',
      '104 AddAssemblyOptions hresult|in Options u32',
      '105 RemoveAssemblyOptions hresult|in Options u32',
      '106 SetAssemblyOptions hresult|in Options u32',
      '107 GetExpressionSyntax hresult|out Flags u32',
      '108 SetExpressionSyntax hresult|in Flags u32',
      '109 SetExpressionSyntaxByName hresult|in AbbrevName ansi',
      '110 GetNumberExpressionSyntaxes hresult|out Number u32',
      '111 GetExpressionSyntaxNames hresult|in Index u32|out FullNameBuffer ansi count=2 actual=3|capacity FullNameBufferSize u32|actual FullNameSize u32|out AbbrevNameBuffer ansi count=5 actual=6|capacity AbbrevNameBufferSize u32|actual AbbrevNameSize u32',
      '112 GetNumberEvents hresult|out Events u32',
      '113 GetEventIndexDescription hresult|in Index u32|in Which u32|out Buffer ansi count=3 actual=4|capacity BufferSize u32|actual DescSize u32',
      '114 GetCurrentEventIndex hresult|out Index u32',
      '115 SetNextEventIndex hresult|in Relation u32|in Value u32|out NextIndex u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugControl3Hr;
  /** Only in the type: what `implement(IDebugControl3, …)` accepts. */
  declare readonly handlers?: IDebugControl3Handlers;

  /**
   * Returns `Options` (DEBUG_ASMOPT).
   * Since IDebugControl3, slot 103. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getassemblyoptions}
   */
  GetAssemblyOptions(): DEBUG_ASMOPT {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[103] ?? bindSlot(this, 103, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'GetAssemblyOptions');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugControl3, slot 104. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-addassemblyoptions}
   */
  AddAssemblyOptions(Options: DEBUG_ASMOPT): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'AddAssemblyOptions', 'Options', Options);
    const hr = (this.slots[104] ?? bindSlot(this, 104, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'AddAssemblyOptions');
  }

  /**
   * Returns nothing.
   * Since IDebugControl3, slot 105. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-removeassemblyoptions}
   */
  RemoveAssemblyOptions(Options: DEBUG_ASMOPT): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'RemoveAssemblyOptions', 'Options', Options);
    const hr = (this.slots[105] ?? bindSlot(this, 105, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'RemoveAssemblyOptions');
  }

  /**
   * Returns nothing.
   * Since IDebugControl3, slot 106. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setassemblyoptions}
   */
  SetAssemblyOptions(Options: DEBUG_ASMOPT): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'SetAssemblyOptions', 'Options', Options);
    const hr = (this.slots[106] ?? bindSlot(this, 106, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'SetAssemblyOptions');
  }

  /**
   * Returns `Flags` (DEBUG_EXPR).
   * Since IDebugControl3, slot 107. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getexpressionsyntax}
   */
  GetExpressionSyntax(): DEBUG_EXPR {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[107] ?? bindSlot(this, 107, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'GetExpressionSyntax');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugControl3, slot 108. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setexpressionsyntax}
   */
  SetExpressionSyntax(Flags: DEBUG_EXPR): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'SetExpressionSyntax', 'Flags', Flags);
    const hr = (this.slots[108] ?? bindSlot(this, 108, 'hii'))(this.pointer, Flags);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'SetExpressionSyntax');
  }

  /**
   * Returns nothing.
   * Since IDebugControl3, slot 109. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setexpressionsyntaxbyname}
   */
  SetExpressionSyntaxByName(AbbrevName: string): void {
    if (typeof AbbrevName !== 'string' || AbbrevName.includes('\0')) notText(this, 'SetExpressionSyntaxByName', 'AbbrevName', AbbrevName);
    const at = enter(0);
    try {
      const abbrevNameAt = pushAnsi(AbbrevName) || notAnsi(this, 'SetExpressionSyntaxByName', 'AbbrevName', AbbrevName);
      const hr = (this.slots[109] ?? bindSlot(this, 109, 'hii'))(this.pointer, abbrevNameAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'SetExpressionSyntaxByName');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Number` (32 bits, unsigned).
   * Since IDebugControl3, slot 110. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getnumberexpressionsyntaxes}
   */
  GetNumberExpressionSyntaxes(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[110] ?? bindSlot(this, 110, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'GetNumberExpressionSyntaxes');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `FullNameBuffer` (text, ANSI code page), `AbbrevNameBuffer` (text, ANSI code page).
   * Since IDebugControl3, slot 111. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getexpressionsyntaxnames}
   */
  GetExpressionSyntaxNames(Index: number): { FullNameBuffer: string; AbbrevNameBuffer: string } {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetExpressionSyntaxNames', 'Index', Index);
    const at = enter(2064);
    try {
      let fullNameBufferAt = addressAt(at + 16);
      let fullNameBufferRoom = 1024;
      let abbrevNameBufferAt = addressAt(at + 1040);
      let abbrevNameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[111] ?? bindSlot(this, 111, 'hiiiiiiii'))(
          this.pointer,
          Index,
          fullNameBufferAt,
          fullNameBufferRoom,
          addressAt(at),
          abbrevNameBufferAt,
          abbrevNameBufferRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'GetExpressionSyntaxNames');
        if (hr >= 0 && (u32[at >>> 2]! > fullNameBufferRoom || u32[(at + 4) >>> 2]! > abbrevNameBufferRoom)) {
          checkAttempt(attempt, 'GetExpressionSyntaxNames');
          if (u32[at >>> 2]! > fullNameBufferRoom) {
            fullNameBufferRoom = u32[at >>> 2]!;
            fullNameBufferAt = reserve(fullNameBufferRoom * 1).address;
          }
          if (u32[(at + 4) >>> 2]! > abbrevNameBufferRoom) {
            abbrevNameBufferRoom = u32[(at + 4) >>> 2]!;
            abbrevNameBufferAt = reserve(abbrevNameBufferRoom * 1).address;
          }
          continue;
        }
        return {
          FullNameBuffer: readAnsi(fullNameBufferAt, Math.min(u32[at >>> 2]!, fullNameBufferRoom) - 1),
          AbbrevNameBuffer: readAnsi(abbrevNameBufferAt, Math.min(u32[(at + 4) >>> 2]!, abbrevNameBufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Events` (32 bits, unsigned).
   * The `.hr` form tells whether these are all events there can be (S_OK) or not (S_FALSE).
   * Since IDebugControl3, slot 112. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getnumberevents}
   */
  GetNumberEvents(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[112] ?? bindSlot(this, 112, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'GetNumberEvents');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugControl3, slot 113. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-geteventindexdescription}
   */
  GetEventIndexDescription(Index: number, Which: DEBUG_EINDEX): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetEventIndexDescription', 'Index', Index);
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetEventIndexDescription', 'Which', Which);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[113] ?? bindSlot(this, 113, 'hiiiiii'))(
          this.pointer,
          Index,
          Which,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'GetEventIndexDescription');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetEventIndexDescription');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 1).address;
          continue;
        }
        return readAnsi(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Index` (32 bits, unsigned).
   * Since IDebugControl3, slot 114. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getcurrenteventindex}
   */
  GetCurrentEventIndex(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[114] ?? bindSlot(this, 114, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'GetCurrentEventIndex');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `NextIndex` (32 bits, unsigned).
   * Since IDebugControl3, slot 115. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setnexteventindex}
   */
  SetNextEventIndex(Relation: DEBUG_EINDEX_FROM, Value: number): number {
    if (typeof Relation !== 'number' || Relation >>> 0 !== Relation) notU32(this, 'SetNextEventIndex', 'Relation', Relation);
    if (typeof Value !== 'number' || Value >>> 0 !== Value) notU32(this, 'SetNextEventIndex', 'Value', Value);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[115] ?? bindSlot(this, 115, 'hiiii'))(
      this.pointer,
      Relation,
      Value,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl3', 'SetNextEventIndex');
    return u32[at >>> 2]!;
  }
}

/** Methods of {@link IDebugControl3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugControl3Hr extends IDebugControl2Hr {
  /** {@link IDebugControl3.GetAssemblyOptions} without throwing, slot 103. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getassemblyoptions} */
  GetAssemblyOptions(): { hresult: number; Options: DEBUG_ASMOPT };
  /** {@link IDebugControl3.AddAssemblyOptions} without throwing, slot 104. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-addassemblyoptions} */
  AddAssemblyOptions(Options: DEBUG_ASMOPT): { hresult: number };
  /** {@link IDebugControl3.RemoveAssemblyOptions} without throwing, slot 105. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-removeassemblyoptions} */
  RemoveAssemblyOptions(Options: DEBUG_ASMOPT): { hresult: number };
  /** {@link IDebugControl3.SetAssemblyOptions} without throwing, slot 106. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setassemblyoptions} */
  SetAssemblyOptions(Options: DEBUG_ASMOPT): { hresult: number };
  /** {@link IDebugControl3.GetExpressionSyntax} without throwing, slot 107. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getexpressionsyntax} */
  GetExpressionSyntax(): { hresult: number; Flags: DEBUG_EXPR };
  /** {@link IDebugControl3.SetExpressionSyntax} without throwing, slot 108. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setexpressionsyntax} */
  SetExpressionSyntax(Flags: DEBUG_EXPR): { hresult: number };
  /** {@link IDebugControl3.SetExpressionSyntaxByName} without throwing, slot 109. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setexpressionsyntaxbyname} */
  SetExpressionSyntaxByName(AbbrevName: string): { hresult: number };
  /** {@link IDebugControl3.GetNumberExpressionSyntaxes} without throwing, slot 110. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getnumberexpressionsyntaxes} */
  GetNumberExpressionSyntaxes(): { hresult: number; Number: number };
  /** {@link IDebugControl3.GetExpressionSyntaxNames} without throwing, slot 111. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getexpressionsyntaxnames} */
  GetExpressionSyntaxNames(Index: number): { hresult: number; FullNameBuffer: string; AbbrevNameBuffer: string };
  /** {@link IDebugControl3.GetNumberEvents} without throwing, slot 112. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getnumberevents} */
  GetNumberEvents(): { hresult: number; Events: number };
  /** {@link IDebugControl3.GetEventIndexDescription} without throwing, slot 113. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-geteventindexdescription} */
  GetEventIndexDescription(Index: number, Which: DEBUG_EINDEX): { hresult: number; Buffer: string };
  /** {@link IDebugControl3.GetCurrentEventIndex} without throwing, slot 114. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getcurrenteventindex} */
  GetCurrentEventIndex(): { hresult: number; Index: number };
  /** {@link IDebugControl3.SetNextEventIndex} without throwing, slot 115. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setnexteventindex} */
  SetNextEventIndex(Relation: DEBUG_EINDEX_FROM, Value: number): { hresult: number; NextIndex: number };
}

/** Methods an object may have to receive the calls of IDebugControl3; all optional. */
export interface IDebugControl3Handlers extends IDebugControl2Handlers {
  /** Receives {@link IDebugControl3.GetAssemblyOptions}, slot 103; return `Options`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getassemblyoptions} */
  GetAssemblyOptions?(): DEBUG_ASMOPT;
  /** Receives {@link IDebugControl3.AddAssemblyOptions}, slot 104; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-addassemblyoptions} */
  AddAssemblyOptions?(Options: DEBUG_ASMOPT): void;
  /** Receives {@link IDebugControl3.RemoveAssemblyOptions}, slot 105; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-removeassemblyoptions} */
  RemoveAssemblyOptions?(Options: DEBUG_ASMOPT): void;
  /** Receives {@link IDebugControl3.SetAssemblyOptions}, slot 106; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setassemblyoptions} */
  SetAssemblyOptions?(Options: DEBUG_ASMOPT): void;
  /** Receives {@link IDebugControl3.GetExpressionSyntax}, slot 107; return `Flags`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getexpressionsyntax} */
  GetExpressionSyntax?(): DEBUG_EXPR;
  /** Receives {@link IDebugControl3.SetExpressionSyntax}, slot 108; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setexpressionsyntax} */
  SetExpressionSyntax?(Flags: DEBUG_EXPR): void;
  /** Receives {@link IDebugControl3.SetExpressionSyntaxByName}, slot 109; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setexpressionsyntaxbyname} */
  SetExpressionSyntaxByName?(AbbrevName: string): void;
  /** Receives {@link IDebugControl3.GetNumberExpressionSyntaxes}, slot 110; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getnumberexpressionsyntaxes} */
  GetNumberExpressionSyntaxes?(): number;
  /** Receives {@link IDebugControl3.GetExpressionSyntaxNames}, slot 111; return an object of `FullNameBuffer`, `AbbrevNameBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getexpressionsyntaxnames} */
  GetExpressionSyntaxNames?(Index: number): { FullNameBuffer: string; AbbrevNameBuffer: string };
  /** Receives {@link IDebugControl3.GetNumberEvents}, slot 112; return `Events`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getnumberevents} */
  GetNumberEvents?(): number;
  /** Receives {@link IDebugControl3.GetEventIndexDescription}, slot 113; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-geteventindexdescription} */
  GetEventIndexDescription?(Index: number, Which: DEBUG_EINDEX): string;
  /** Receives {@link IDebugControl3.GetCurrentEventIndex}, slot 114; return `Index`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-getcurrenteventindex} */
  GetCurrentEventIndex?(): number;
  /** Receives {@link IDebugControl3.SetNextEventIndex}, slot 115; return `NextIndex`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol3-setnexteventindex} */
  SetNextEventIndex?(Relation: DEBUG_EINDEX_FROM, Value: number): number;
}
