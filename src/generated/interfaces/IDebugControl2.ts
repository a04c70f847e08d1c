// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugControl, type IDebugControlHandlers, type IDebugControlHr } from './IDebugControl.ts';
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
import type { DEBUG_FORMAT, DEBUG_FORMAT_USER_SMALL, DEBUG_OUTCTL, DEBUG_OUT_TEXT_REPL } from '../families.ts';

const { addressAt, enter, leave, pending, stack, u32 } = hot;

let ownIDebugControl2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugcontrol2} */
export class IDebugControl2 extends IDebugControl {
  static override readonly interfaceName: string = 'IDebugControl2';
  static override readonly iid: Guid = 'd4366723-44df-4bed-8c7e-4c05424f4588';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugControl2 ??= methods([], [
      '95 GetCurrentTimeDate hresult|out TimeDate u32',
      '96 GetCurrentSystemUpTime hresult|out UpTime u32',
      '97 GetDumpFormatFlags hresult|out FormatFlags u32',
      '98 GetNumberTextReplacements hresult|out NumRepl u32',
      '99 GetTextReplacement hresult|in SrcText ansi optional|in Index u32|out SrcBuffer ansi count=3 actual=4|capacity SrcBufferSize u32|actual SrcSize u32|out DstBuffer ansi count=6 actual=7|capacity DstBufferSize u32|actual DstSize u32',
      '100 SetTextReplacement hresult|in SrcText ansi|in DstText ansi optional',
      '101 RemoveTextReplacements hresult',
      '102 OutputTextReplacements hresult|in OutputControl u32|in Flags u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugControl2Hr;
  /** Only in the type: what `implement(IDebugControl2, …)` accepts. */
  declare readonly handlers?: IDebugControl2Handlers;

  /**
   * Returns `TimeDate` (32 bits, unsigned, seconds since 1970, UTC).
   * Since IDebugControl2, slot 95. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getcurrenttimedate}
   */
  GetCurrentTimeDate(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[95] ?? bindSlot(this, 95, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl2', 'GetCurrentTimeDate');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `UpTime` (32 bits, unsigned, in seconds).
   * Since IDebugControl2, slot 96. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getcurrentsystemuptime}
   */
  GetCurrentSystemUpTime(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[96] ?? bindSlot(this, 96, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl2', 'GetCurrentSystemUpTime');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `FormatFlags` (DEBUG_FORMAT or DEBUG_FORMAT_USER_SMALL).
   * Since IDebugControl2, slot 97. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getdumpformatflags}
   */
  GetDumpFormatFlags(): DEBUG_FORMAT | DEBUG_FORMAT_USER_SMALL {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[97] ?? bindSlot(this, 97, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl2', 'GetDumpFormatFlags');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `NumRepl` (32 bits, unsigned).
   * Since IDebugControl2, slot 98. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getnumbertextreplacements}
   */
  GetNumberTextReplacements(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[98] ?? bindSlot(this, 98, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl2', 'GetNumberTextReplacements');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `SrcBuffer` (text, ANSI code page), `DstBuffer` (text, ANSI code page).
   * Since IDebugControl2, slot 99. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-gettextreplacement}
   */
  GetTextReplacement(SrcText: string | null, Index: number): { SrcBuffer: string; DstBuffer: string } {
    if (!(SrcText == null)) if (typeof SrcText !== 'string' || SrcText.includes('\0')) notText(this, 'GetTextReplacement', 'SrcText', SrcText);
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetTextReplacement', 'Index', Index);
    const at = enter(2064);
    try {
      const srcTextAt = SrcText == null ? 0 : pushAnsi(SrcText) || notAnsi(this, 'GetTextReplacement', 'SrcText', SrcText);
      let srcBufferAt = addressAt(at + 16);
      let srcBufferRoom = 1024;
      let dstBufferAt = addressAt(at + 1040);
      let dstBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[99] ?? bindSlot(this, 99, 'hiiiiiiiii'))(
          this.pointer,
          srcTextAt,
          Index,
          srcBufferAt,
          srcBufferRoom,
          addressAt(at),
          dstBufferAt,
          dstBufferRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl2', 'GetTextReplacement');
        if (hr >= 0 && (u32[at >>> 2]! > srcBufferRoom || u32[(at + 4) >>> 2]! > dstBufferRoom)) {
          checkAttempt(attempt, 'GetTextReplacement');
          if (u32[at >>> 2]! > srcBufferRoom) {
            srcBufferRoom = u32[at >>> 2]!;
            srcBufferAt = reserve(srcBufferRoom * 1).address;
          }
          if (u32[(at + 4) >>> 2]! > dstBufferRoom) {
            dstBufferRoom = u32[(at + 4) >>> 2]!;
            dstBufferAt = reserve(dstBufferRoom * 1).address;
          }
          continue;
        }
        return {
          SrcBuffer: readAnsi(srcBufferAt, Math.min(u32[at >>> 2]!, srcBufferRoom) - 1),
          DstBuffer: readAnsi(dstBufferAt, Math.min(u32[(at + 4) >>> 2]!, dstBufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl2, slot 100. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-settextreplacement}
   */
  SetTextReplacement(SrcText: string, DstText?: string | null): void {
    if (typeof SrcText !== 'string' || SrcText.includes('\0')) notText(this, 'SetTextReplacement', 'SrcText', SrcText);
    if (!(DstText == null)) if (typeof DstText !== 'string' || DstText.includes('\0')) notText(this, 'SetTextReplacement', 'DstText', DstText);
    const at = enter(0);
    try {
      const srcTextAt = pushAnsi(SrcText) || notAnsi(this, 'SetTextReplacement', 'SrcText', SrcText);
      const dstTextAt = DstText == null ? 0 : pushAnsi(DstText) || notAnsi(this, 'SetTextReplacement', 'DstText', DstText);
      const hr = (this.slots[100] ?? bindSlot(this, 100, 'hiii'))(this.pointer, srcTextAt, dstTextAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl2', 'SetTextReplacement');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl2, slot 101. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-removetextreplacements}
   */
  RemoveTextReplacements(): void {
    const hr = (this.slots[101] ?? bindSlot(this, 101, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl2', 'RemoveTextReplacements');
  }

  /**
   * Returns nothing.
   * Since IDebugControl2, slot 102. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-outputtextreplacements}
   * @param Flags default DEBUG_OUT_TEXT_REPL.DEFAULT
   */
  OutputTextReplacements(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUT_TEXT_REPL = 0): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputTextReplacements', 'OutputControl', OutputControl);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputTextReplacements', 'Flags', Flags);
    const hr = (this.slots[102] ?? bindSlot(this, 102, 'hiii'))(this.pointer, OutputControl, Flags);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl2', 'OutputTextReplacements');
  }
}

/** Methods of {@link IDebugControl2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugControl2Hr extends IDebugControlHr {
  /** {@link IDebugControl2.GetCurrentTimeDate} without throwing, slot 95. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getcurrenttimedate} */
  GetCurrentTimeDate(): { hresult: number; TimeDate: number };
  /** {@link IDebugControl2.GetCurrentSystemUpTime} without throwing, slot 96. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getcurrentsystemuptime} */
  GetCurrentSystemUpTime(): { hresult: number; UpTime: number };
  /** {@link IDebugControl2.GetDumpFormatFlags} without throwing, slot 97. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getdumpformatflags} */
  GetDumpFormatFlags(): { hresult: number; FormatFlags: DEBUG_FORMAT | DEBUG_FORMAT_USER_SMALL };
  /** {@link IDebugControl2.GetNumberTextReplacements} without throwing, slot 98. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getnumbertextreplacements} */
  GetNumberTextReplacements(): { hresult: number; NumRepl: number };
  /** {@link IDebugControl2.GetTextReplacement} without throwing, slot 99. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-gettextreplacement} */
  GetTextReplacement(SrcText: string | null, Index: number): { hresult: number; SrcBuffer: string; DstBuffer: string };
  /** {@link IDebugControl2.SetTextReplacement} without throwing, slot 100. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-settextreplacement} */
  SetTextReplacement(SrcText: string, DstText?: string | null): { hresult: number };
  /** {@link IDebugControl2.RemoveTextReplacements} without throwing, slot 101. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-removetextreplacements} */
  RemoveTextReplacements(): { hresult: number };
  /** {@link IDebugControl2.OutputTextReplacements} without throwing, slot 102. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-outputtextreplacements} */
  OutputTextReplacements(OutputControl: DEBUG_OUTCTL, Flags?: DEBUG_OUT_TEXT_REPL): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugControl2; all optional. */
export interface IDebugControl2Handlers extends IDebugControlHandlers {
  /** Receives {@link IDebugControl2.GetCurrentTimeDate}, slot 95; return `TimeDate`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getcurrenttimedate} */
  GetCurrentTimeDate?(): number;
  /** Receives {@link IDebugControl2.GetCurrentSystemUpTime}, slot 96; return `UpTime`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getcurrentsystemuptime} */
  GetCurrentSystemUpTime?(): number;
  /** Receives {@link IDebugControl2.GetDumpFormatFlags}, slot 97; return `FormatFlags`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getdumpformatflags} */
  GetDumpFormatFlags?(): DEBUG_FORMAT | DEBUG_FORMAT_USER_SMALL;
  /** Receives {@link IDebugControl2.GetNumberTextReplacements}, slot 98; return `NumRepl`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-getnumbertextreplacements} */
  GetNumberTextReplacements?(): number;
  /** Receives {@link IDebugControl2.GetTextReplacement}, slot 99; return an object of `SrcBuffer`, `DstBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-gettextreplacement} */
  GetTextReplacement?(SrcText: string | null, Index: number): { SrcBuffer: string; DstBuffer: string };
  /** Receives {@link IDebugControl2.SetTextReplacement}, slot 100; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-settextreplacement} */
  SetTextReplacement?(SrcText: string, DstText: string | null): void;
  /** Receives {@link IDebugControl2.RemoveTextReplacements}, slot 101; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-removetextreplacements} */
  RemoveTextReplacements?(): void;
  /** Receives {@link IDebugControl2.OutputTextReplacements}, slot 102; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol2-outputtextreplacements} */
  OutputTextReplacements?(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUT_TEXT_REPL): void;
}
