// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugControl3, type IDebugControl3Handlers, type IDebugControl3Hr } from './IDebugControl3.ts';
import {
  bindSlot,
  checkAttempt,
  checkBoolean,
  checkBytes,
  checkInterface,
  checkList,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  notU64,
  pointerOf,
  pushAnsi,
  pushBytes,
  pushStructs,
  readAnsi,
  readBytes,
  readWide,
  reserve,
  reserveCleared,
  settle,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_BREAKPOINT_TYPE, DEBUG_DISASM, DEBUG_EINDEX, DEBUG_EVENT, DEBUG_EXECUTE, DEBUG_EXTENSION_AT, DEBUG_FILTER_EVENT, DEBUG_IOUTPUT, DEBUG_LOG, DEBUG_MANAGED, DEBUG_MANRESET, DEBUG_MANSTR, DEBUG_OUTCTL, DEBUG_OUTPUT, DEBUG_STACK, DEBUG_SYSVERSTR, DEBUG_VALUE_TYPE, IMAGE_FILE_MACHINE, VER_PLATFORM } from '../families.ts';
import { DEBUG_STACK_FRAME, DEBUG_VALUE } from '../structs.ts';
import { IDebugBreakpoint2 } from './IDebugBreakpoint2.ts';

const { addressAt, enter, leave, pending, scratch, stack, u32, u64 } = hot;

let ownIDebugControl4: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugcontrol4} */
export class IDebugControl4 extends IDebugControl3 {
  static override readonly interfaceName: string = 'IDebugControl4';
  static override readonly iid: Guid = '94e60ce9-9b41-4b19-9fc0-6d9eb35272b3';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugControl4 ??= methods([DEBUG_STACK_FRAME, DEBUG_VALUE, IDebugBreakpoint2], [
      '116 GetLogFileWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual FileSize u32|out Append bool',
      '117 OpenLogFileWide hresult|in File wide|in Append bool',
      '118 InputWide hresult|out Buffer wide count=1 actual=2|size BufferSize u32|actual InputSize u32',
      '119 ReturnInputWide hresult flag=false|in Buffer wide',
      '120 OutputWide hresult|in Mask u32|format Format wide|in Text wide',
      '121 OutputVaListWide hresult omitted|in Mask u32|in Format wide|in Args address',
      '122 ControlledOutputWide hresult|in OutputControl u32|in Mask u32|format Format wide|in Text wide',
      '123 ControlledOutputVaListWide hresult omitted|in OutputControl u32|in Mask u32|in Format wide|in Args address',
      '124 OutputPromptWide hresult|in OutputControl u32|format Format wide|in Text wide optional',
      '125 OutputPromptVaListWide hresult omitted|in OutputControl u32|in Format wide optional|in Args address',
      '126 GetPromptTextWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual TextSize u32',
      '127 AssembleWide hresult|in Offset u64|in Instr wide|out EndOffset u64',
      '128 DisassembleWide hresult|in Offset u64|in Flags u32|out Buffer wide count=3 actual=4|capacity BufferSize u32|actual DisassemblySize u32|out EndOffset u64',
      '129 GetProcessorTypeNamesWide hresult|in Type u32|out FullNameBuffer wide count=2 actual=3|capacity FullNameBufferSize u32|actual FullNameSize u32|out AbbrevNameBuffer wide count=5 actual=6|capacity AbbrevNameBufferSize u32|actual AbbrevNameSize u32',
      '130 GetTextMacroWide hresult|in Slot u32|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual MacroSize u32',
      '131 SetTextMacroWide hresult|in Slot u32|in Macro wide',
      '132 EvaluateWide hresult|in Expression wide|in DesiredType u32|out Value struct type=1|out RemainderIndex u32',
      '133 ExecuteWide hresult|in OutputControl u32|in Command wide|in Flags u32',
      '134 ExecuteCommandFileWide hresult|in OutputControl u32|in CommandFile wide|in Flags u32',
      '135 GetBreakpointByIndex2 hresult|in Index u32|out Bp interface type=2',
      '136 GetBreakpointById2 hresult|in Id u32|out Bp interface type=2',
      '137 AddBreakpoint2 hresult|in Type u32|in DesiredId u32|out Bp interface type=2',
      '138 RemoveBreakpoint2 hresult|in Bp interface type=2',
      '139 AddExtensionWide hresult|in Path wide|in Flags u32|out Handle u64',
      '140 GetExtensionByPathWide hresult|in Path wide|out Handle u64',
      '141 CallExtensionWide hresult|in Handle u64|in Function wide|in Arguments wide optional',
      '142 GetExtensionFunctionWide hresult|in Handle u64|in FuncName wide|out Function address',
      '143 GetEventFilterTextWide hresult|in Index u32|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual TextSize u32',
      '144 GetEventFilterCommandWide hresult|in Index u32|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual CommandSize u32',
      '145 SetEventFilterCommandWide hresult|in Index u32|in Command wide',
      '146 GetSpecificFilterArgumentWide hresult|in Index u32|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual ArgumentSize u32',
      '147 SetSpecificFilterArgumentWide hresult|in Index u32|in Argument wide',
      '148 GetExceptionFilterSecondCommandWide hresult|in Index u32|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual CommandSize u32',
      '149 SetExceptionFilterSecondCommandWide hresult|in Index u32|in Command wide',
      '150 GetLastEventInformationWide hresult|out Type u32|out ProcessId u32|out ThreadId u32|out ExtraInformation bytes count=4 actual=5|capacity ExtraInformationSize u32|actual ExtraInformationUsed u32|out Description wide count=7 actual=8|capacity DescriptionSize u32|actual DescriptionUsed u32',
      '151 GetTextReplacementWide hresult|in SrcText wide optional|in Index u32|out SrcBuffer wide count=3 actual=4|capacity SrcBufferSize u32|actual SrcSize u32|out DstBuffer wide count=6 actual=7|capacity DstBufferSize u32|actual DstSize u32',
      '152 SetTextReplacementWide hresult|in SrcText wide|in DstText wide optional',
      '153 SetExpressionSyntaxByNameWide hresult|in AbbrevName wide',
      '154 GetExpressionSyntaxNamesWide hresult|in Index u32|out FullNameBuffer wide count=2 actual=3|capacity FullNameBufferSize u32|actual FullNameSize u32|out AbbrevNameBuffer wide count=5 actual=6|capacity AbbrevNameBufferSize u32|actual AbbrevNameSize u32',
      '155 GetEventIndexDescriptionWide hresult|in Index u32|in Which u32|out Buffer wide count=3 actual=4|capacity BufferSize u32|actual DescSize u32',
      '156 GetLogFile2 hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual FileSize u32|out Flags u32',
      '157 OpenLogFile2 hresult|in File ansi|in Flags u32',
      '158 GetLogFile2Wide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual FileSize u32|out Flags u32',
      '159 OpenLogFile2Wide hresult|in File wide|in Flags u32',
      '160 GetSystemVersionValues hresult|out PlatformId u32|out Win32Major u32|out Win32Minor u32|out KdMajor u32|out KdMinor u32',
      '161 GetSystemVersionString hresult|in Which u32|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual StringSize u32',
      '162 GetSystemVersionStringWide hresult|in Which u32|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual StringSize u32',
      '163 GetContextStackTrace hresult|in StartContext bytes count=1 optional|count StartContextSize u32|out Frames struct type=0 array count=3 actual=7|size FramesSize u32|out FrameContexts bytes count=5|derived FrameContextsSize u32|in FrameContextsEntrySize u32|actual FramesFilled u32',
      '164 OutputContextStackTrace hresult|in OutputControl u32|in Frames struct type=0 array count=2|count FramesSize u32|in FrameContexts bytes count=4|count FrameContextsSize u32|in FrameContextsEntrySize u32|in Flags u32',
      '165 GetStoredEventInformation hresult|out Type u32|out ProcessId u32|out ThreadId u32|out Context bytes count=4 actual=5|capacity ContextSize u32|actual ContextUsed u32|out ExtraInformation bytes count=7 actual=8|capacity ExtraInformationSize u32|actual ExtraInformationUsed u32',
      '166 GetManagedStatus hresult|out Flags u32|in WhichString u32|out String ansi count=3 actual=4|capacity StringSize u32|actual StringNeeded u32',
      '167 GetManagedStatusWide hresult|out Flags u32|in WhichString u32|out String wide count=3 actual=4|capacity StringSize u32|actual StringNeeded u32',
      '168 ResetManagedStatus hresult|in Flags u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugControl4Hr;
  /** Only in the type: what `implement(IDebugControl4, …)` accepts. */
  declare readonly handlers?: IDebugControl4Handlers;

  /**
   * Returns `Buffer` (text), `Append` (true or false).
   * Since IDebugControl4, slot 116. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlogfilewide}
   */
  GetLogFileWide(): { Buffer: string; Append: boolean } {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[116] ?? bindSlot(this, 116, 'hiiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetLogFileWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetLogFileWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return {
          Buffer: readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1),
          Append: u32[(at + 4) >>> 2] !== 0,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl4, slot 117. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-openlogfilewide}
   */
  OpenLogFileWide(File: string, Append: boolean): void {
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'OpenLogFileWide', 'File', File);
    checkBoolean(this, 'OpenLogFileWide', 'Append', Append);
    const hr = (this.slots[117] ?? bindSlot(this, 117, 'hiwi'))(this.pointer, File, Append ? 1 : 0);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'OpenLogFileWide');
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugControl4, slot 118. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-inputwide}
   * @param BufferSize room for the result, in characters with the final NUL
   */
  InputWide(BufferSize: number): string {
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'InputWide', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferAt = reserveCleared(BufferSize * 2);
      u32[at >>> 2] = 0;
      const hr = (this.slots[118] ?? bindSlot(this, 118, 'hiiii'))(
        this.pointer,
        bufferAt.address,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'InputWide');
      return readWide(bufferAt.address, Math.min(u32[at >>> 2]!, BufferSize) - 1);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns true for S_OK, false for S_FALSE.
   * Since IDebugControl4, slot 119. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-returninputwide}
   */
  ReturnInputWide(Buffer: string): boolean {
    if (typeof Buffer !== 'string' || Buffer.includes('\0')) notText(this, 'ReturnInputWide', 'Buffer', Buffer);
    const hr = (this.slots[119] ?? bindSlot(this, 119, 'hiw'))(this.pointer, Buffer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'ReturnInputWide');
    return hr === 0;
  }

  /**
   * Returns nothing.
   * Text is printed as it is; % has no meaning. The form without Wide is read as Latin-1 by the engine, whatever the code page: beyond ASCII use Wide.
   * Since IDebugControl4, slot 120. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-outputwide}
   * @param Mask DEBUG_OUTPUT_* bits
   */
  OutputWide(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void {
    if (typeof Mask !== 'number' || Mask >>> 0 !== Mask) notU32(this, 'OutputWide', 'Mask', Mask);
    if (typeof Text !== 'string' || Text.includes('\0')) notText(this, 'OutputWide', 'Text', Text);
    const hr = (this.slots[120] ?? bindSlot(this, 120, 'hiiww'))(this.pointer, Mask, '%s', Text);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'OutputWide');
  }

  /**
   * Returns nothing.
   * Text is printed as it is; % has no meaning. The form without Wide is read as Latin-1 by the engine, whatever the code page: beyond ASCII use Wide.
   * Since IDebugControl4, slot 122. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-controlledoutputwide}
   * @param Mask DEBUG_OUTPUT_* bits
   */
  ControlledOutputWide(OutputControl: DEBUG_OUTCTL, Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'ControlledOutputWide', 'OutputControl', OutputControl);
    if (typeof Mask !== 'number' || Mask >>> 0 !== Mask) notU32(this, 'ControlledOutputWide', 'Mask', Mask);
    if (typeof Text !== 'string' || Text.includes('\0')) notText(this, 'ControlledOutputWide', 'Text', Text);
    const hr = (this.slots[122] ?? bindSlot(this, 122, 'hiiiww'))(
      this.pointer,
      OutputControl,
      Mask,
      '%s',
      Text,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'ControlledOutputWide');
  }

  /**
   * Returns nothing.
   * Text is printed as it is; % has no meaning. The form without Wide is read as Latin-1 by the engine, whatever the code page: beyond ASCII use Wide.
   * Since IDebugControl4, slot 124. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-outputpromptwide}
   */
  OutputPromptWide(OutputControl: DEBUG_OUTCTL, Text?: string | null): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputPromptWide', 'OutputControl', OutputControl);
    if (!(Text == null)) if (typeof Text !== 'string' || Text.includes('\0')) notText(this, 'OutputPromptWide', 'Text', Text);
    const hr = (this.slots[124] ?? bindSlot(this, 124, 'hiiww'))(
      this.pointer,
      OutputControl,
      '%s',
      Text ?? null,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'OutputPromptWide');
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugControl4, slot 126. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getprompttextwide}
   */
  GetPromptTextWide(): string {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[126] ?? bindSlot(this, 126, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetPromptTextWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetPromptTextWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `EndOffset` (64 bits, unsigned, address behind the last byte).
   * Since IDebugControl4, slot 127. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-assemblewide}
   * @param Offset an address in the target
   */
  AssembleWide(Offset: bigint, Instr: string): bigint {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'AssembleWide', 'Offset', Offset);
    if (typeof Instr !== 'string' || Instr.includes('\0')) notText(this, 'AssembleWide', 'Instr', Instr);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[127] ?? bindSlot(this, 127, 'hiiwi'))(
      this.pointer,
      Offset,
      Instr,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'AssembleWide');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Buffer` (text), `EndOffset` (64 bits, unsigned, address behind the last byte).
   * Since IDebugControl4, slot 128. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-disassemblewide}
   * @param Offset an address in the target
   */
  DisassembleWide(Offset: bigint, Flags: DEBUG_DISASM): { Buffer: string; EndOffset: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'DisassembleWide', 'Offset', Offset);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'DisassembleWide', 'Flags', Flags);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[128] ?? bindSlot(this, 128, 'hiiiiiii'))(
          this.pointer,
          Offset,
          Flags,
          bufferAt,
          bufferRoom,
          addressAt(at),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'DisassembleWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'DisassembleWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return {
          Buffer: readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1),
          EndOffset: u64[(at + 8) >>> 3]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `FullNameBuffer` (text), `AbbrevNameBuffer` (text).
   * Since IDebugControl4, slot 129. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getprocessortypenameswide}
   */
  GetProcessorTypeNamesWide(Type: IMAGE_FILE_MACHINE): { FullNameBuffer: string; AbbrevNameBuffer: string } {
    if (typeof Type !== 'number' || Type >>> 0 !== Type) notU32(this, 'GetProcessorTypeNamesWide', 'Type', Type);
    const at = enter(4112);
    try {
      let fullNameBufferAt = addressAt(at + 16);
      let fullNameBufferRoom = 1024;
      let abbrevNameBufferAt = addressAt(at + 2064);
      let abbrevNameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[129] ?? bindSlot(this, 129, 'hiiiiiiii'))(
          this.pointer,
          Type,
          fullNameBufferAt,
          fullNameBufferRoom,
          addressAt(at),
          abbrevNameBufferAt,
          abbrevNameBufferRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetProcessorTypeNamesWide');
        if (hr >= 0 && (u32[at >>> 2]! > fullNameBufferRoom || u32[(at + 4) >>> 2]! > abbrevNameBufferRoom)) {
          checkAttempt(attempt, 'GetProcessorTypeNamesWide');
          if (u32[at >>> 2]! > fullNameBufferRoom) {
            fullNameBufferRoom = u32[at >>> 2]!;
            fullNameBufferAt = reserve(fullNameBufferRoom * 2).address;
          }
          if (u32[(at + 4) >>> 2]! > abbrevNameBufferRoom) {
            abbrevNameBufferRoom = u32[(at + 4) >>> 2]!;
            abbrevNameBufferAt = reserve(abbrevNameBufferRoom * 2).address;
          }
          continue;
        }
        return {
          FullNameBuffer: readWide(fullNameBufferAt, Math.min(u32[at >>> 2]!, fullNameBufferRoom) - 1),
          AbbrevNameBuffer: readWide(abbrevNameBufferAt, Math.min(u32[(at + 4) >>> 2]!, abbrevNameBufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugControl4, slot 130. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-gettextmacrowide}
   */
  GetTextMacroWide(Slot: number): string {
    if (typeof Slot !== 'number' || Slot >>> 0 !== Slot) notU32(this, 'GetTextMacroWide', 'Slot', Slot);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[130] ?? bindSlot(this, 130, 'hiiiii'))(
          this.pointer,
          Slot,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetTextMacroWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetTextMacroWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl4, slot 131. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-settextmacrowide}
   */
  SetTextMacroWide(Slot: number, Macro: string): void {
    if (typeof Slot !== 'number' || Slot >>> 0 !== Slot) notU32(this, 'SetTextMacroWide', 'Slot', Slot);
    if (typeof Macro !== 'string' || Macro.includes('\0')) notText(this, 'SetTextMacroWide', 'Macro', Macro);
    const hr = (this.slots[131] ?? bindSlot(this, 131, 'hiiw'))(this.pointer, Slot, Macro);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'SetTextMacroWide');
  }

  /**
   * Returns `Value` (DEBUG_VALUE), `RemainderIndex` (32 bits, unsigned, in characters: where the evaluation stopped).
   * Since IDebugControl4, slot 132. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-evaluatewide}
   * @param DesiredType default DEBUG_VALUE_TYPE.INVALID
   */
  EvaluateWide(Expression: string, DesiredType: DEBUG_VALUE_TYPE = 0): { Value: DEBUG_VALUE; RemainderIndex: number } {
    if (typeof Expression !== 'string' || Expression.includes('\0')) notText(this, 'EvaluateWide', 'Expression', Expression);
    if (typeof DesiredType !== 'number' || DesiredType >>> 0 !== DesiredType) notU32(this, 'EvaluateWide', 'DesiredType', DesiredType);
    const at = stack.top;
    u32[(at + 32) >>> 2] = 0;
    const hr = (this.slots[132] ?? bindSlot(this, 132, 'hiwiii'))(
      this.pointer,
      Expression,
      DesiredType,
      addressAt(at),
      addressAt(at + 32),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'EvaluateWide');
    return {
      Value: DEBUG_VALUE.decode(scratch, at),
      RemainderIndex: u32[(at + 32) >>> 2]!,
    };
  }

  /**
   * Returns nothing.
   * Can end the process. Without a target the commands g, gc, gh, gn, gu and s are an access violation inside the engine (p, t and their like fail properly): ask GetExecutionStatus first.
   * Since IDebugControl4, slot 133. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-executewide}
   * @param Flags default DEBUG_EXECUTE.DEFAULT
   */
  ExecuteWide(OutputControl: DEBUG_OUTCTL, Command: string, Flags: DEBUG_EXECUTE = 0): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'ExecuteWide', 'OutputControl', OutputControl);
    if (typeof Command !== 'string' || Command.includes('\0')) notText(this, 'ExecuteWide', 'Command', Command);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'ExecuteWide', 'Flags', Flags);
    const hr = (this.slots[133] ?? bindSlot(this, 133, 'hiiwi'))(
      this.pointer,
      OutputControl,
      Command,
      Flags,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'ExecuteWide');
  }

  /**
   * Returns nothing.
   * Can end the process. Without a target the commands g, gc, gh, gn, gu and s are an access violation inside the engine (p, t and their like fail properly): ask GetExecutionStatus first.
   * Since IDebugControl4, slot 134. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-executecommandfilewide}
   * @param Flags default DEBUG_EXECUTE.DEFAULT
   */
  ExecuteCommandFileWide(OutputControl: DEBUG_OUTCTL, CommandFile: string, Flags: DEBUG_EXECUTE = 0): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'ExecuteCommandFileWide', 'OutputControl', OutputControl);
    if (typeof CommandFile !== 'string' || CommandFile.includes('\0')) notText(this, 'ExecuteCommandFileWide', 'CommandFile', CommandFile);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'ExecuteCommandFileWide', 'Flags', Flags);
    const hr = (this.slots[134] ?? bindSlot(this, 134, 'hiiwi'))(
      this.pointer,
      OutputControl,
      CommandFile,
      Flags,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'ExecuteCommandFileWide');
  }

  /**
   * Returns `Bp` (IDebugBreakpoint2, dispose it when done).
   * Since IDebugControl4, slot 135. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getbreakpointbyindex2}
   */
  GetBreakpointByIndex2(Index: number): IDebugBreakpoint2 {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetBreakpointByIndex2', 'Index', Index);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[135] ?? bindSlot(this, 135, 'hiii'))(this.pointer, Index, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetBreakpointByIndex2');
    return wrap(IDebugBreakpoint2, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `Bp` (IDebugBreakpoint2, dispose it when done).
   * Since IDebugControl4, slot 136. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getbreakpointbyid2}
   */
  GetBreakpointById2(Id: number): IDebugBreakpoint2 {
    if (typeof Id !== 'number' || Id >>> 0 !== Id) notU32(this, 'GetBreakpointById2', 'Id', Id);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[136] ?? bindSlot(this, 136, 'hiii'))(this.pointer, Id, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetBreakpointById2');
    return wrap(IDebugBreakpoint2, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `Bp` (IDebugBreakpoint2, dispose it when done).
   * Since IDebugControl4, slot 137. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-addbreakpoint2}
   * @param DesiredId default DEBUG_ANY_ID
   */
  AddBreakpoint2(Type: DEBUG_BREAKPOINT_TYPE, DesiredId: number = 4294967295): IDebugBreakpoint2 {
    if (typeof Type !== 'number' || Type >>> 0 !== Type) notU32(this, 'AddBreakpoint2', 'Type', Type);
    if (typeof DesiredId !== 'number' || DesiredId >>> 0 !== DesiredId) notU32(this, 'AddBreakpoint2', 'DesiredId', DesiredId);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[137] ?? bindSlot(this, 137, 'hiiii'))(
      this.pointer,
      Type,
      DesiredId,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'AddBreakpoint2');
    return wrap(IDebugBreakpoint2, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns nothing.
   * Bp cannot be used afterwards.
   * Can end the process. The breakpoint is gone afterwards: any call on it, Release included, brings the process down.
   * Since IDebugControl4, slot 138. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-removebreakpoint2}
   */
  RemoveBreakpoint2(Bp: IDebugBreakpoint2): void {
    checkInterface(this, 'RemoveBreakpoint2', 'Bp', Bp, 'IDebugBreakpoint2');
    const hr = (this.slots[138] ?? bindSlot(this, 138, 'hii'))(this.pointer, pointerOf(Bp));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'RemoveBreakpoint2');
    if (hr >= 0) Bp.forget();
  }

  /**
   * Returns `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none).
   * Since IDebugControl4, slot 139. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-addextensionwide}
   * @param Flags default DEBUG_EXTENSION_AT.ENGINE
   */
  AddExtensionWide(Path: string, Flags: DEBUG_EXTENSION_AT = 0): bigint {
    if (typeof Path !== 'string' || Path.includes('\0')) notText(this, 'AddExtensionWide', 'Path', Path);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'AddExtensionWide', 'Flags', Flags);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[139] ?? bindSlot(this, 139, 'hiwii'))(
      this.pointer,
      Path,
      Flags,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'AddExtensionWide');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none).
   * Since IDebugControl4, slot 140. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getextensionbypathwide}
   */
  GetExtensionByPathWide(Path: string): bigint {
    if (typeof Path !== 'string' || Path.includes('\0')) notText(this, 'GetExtensionByPathWide', 'Path', Path);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[140] ?? bindSlot(this, 140, 'hiwi'))(this.pointer, Path, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetExtensionByPathWide');
    return u64[at >>> 3]!;
  }

  /**
   * Returns nothing.
   * Can end the process. The handle is a pointer that the engine follows: one that AddExtension or GetExtensionByPath did not return, or that was given back, brings the process down.
   * Since IDebugControl4, slot 141. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-callextensionwide}
   * @param Handle a handle of the target, 0 where there is none
   */
  CallExtensionWide(Handle: bigint, Function: string, Arguments?: string | null): void {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'CallExtensionWide', 'Handle', Handle);
    if (typeof Function !== 'string' || Function.includes('\0')) notText(this, 'CallExtensionWide', 'Function', Function);
    if (!(Arguments == null)) if (typeof Arguments !== 'string' || Arguments.includes('\0')) notText(this, 'CallExtensionWide', 'Arguments', Arguments);
    const hr = (this.slots[141] ?? bindSlot(this, 141, 'hiiww'))(
      this.pointer,
      Handle,
      Function,
      Arguments ?? null,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'CallExtensionWide');
  }

  /**
   * Returns `Function` (address in this process).
   * The result is the address of code in this process, to be called with an FFI of your choice.
   * Can end the process. The handle is a pointer that the engine follows: one that AddExtension or GetExtensionByPath did not return, or that was given back, brings the process down.
   * Since IDebugControl4, slot 142. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getextensionfunctionwide}
   * @param Handle a handle of the target, 0 where there is none
   */
  GetExtensionFunctionWide(Handle: bigint, FuncName: string): bigint {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'GetExtensionFunctionWide', 'Handle', Handle);
    if (typeof FuncName !== 'string' || FuncName.includes('\0')) notText(this, 'GetExtensionFunctionWide', 'FuncName', FuncName);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[142] ?? bindSlot(this, 142, 'hiiwi'))(
      this.pointer,
      Handle,
      FuncName,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetExtensionFunctionWide');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugControl4, slot 143. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-geteventfiltertextwide}
   */
  GetEventFilterTextWide(Index: DEBUG_FILTER_EVENT): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetEventFilterTextWide', 'Index', Index);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[143] ?? bindSlot(this, 143, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetEventFilterTextWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetEventFilterTextWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugControl4, slot 144. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-geteventfiltercommandwide}
   */
  GetEventFilterCommandWide(Index: DEBUG_FILTER_EVENT): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetEventFilterCommandWide', 'Index', Index);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[144] ?? bindSlot(this, 144, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetEventFilterCommandWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetEventFilterCommandWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl4, slot 145. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-seteventfiltercommandwide}
   */
  SetEventFilterCommandWide(Index: DEBUG_FILTER_EVENT, Command: string): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'SetEventFilterCommandWide', 'Index', Index);
    if (typeof Command !== 'string' || Command.includes('\0')) notText(this, 'SetEventFilterCommandWide', 'Command', Command);
    const hr = (this.slots[145] ?? bindSlot(this, 145, 'hiiw'))(this.pointer, Index, Command);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'SetEventFilterCommandWide');
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugControl4, slot 146. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getspecificfilterargumentwide}
   */
  GetSpecificFilterArgumentWide(Index: DEBUG_FILTER_EVENT): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSpecificFilterArgumentWide', 'Index', Index);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[146] ?? bindSlot(this, 146, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetSpecificFilterArgumentWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSpecificFilterArgumentWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl4, slot 147. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-setspecificfilterargumentwide}
   */
  SetSpecificFilterArgumentWide(Index: DEBUG_FILTER_EVENT, Argument: string): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'SetSpecificFilterArgumentWide', 'Index', Index);
    if (typeof Argument !== 'string' || Argument.includes('\0')) notText(this, 'SetSpecificFilterArgumentWide', 'Argument', Argument);
    const hr = (this.slots[147] ?? bindSlot(this, 147, 'hiiw'))(this.pointer, Index, Argument);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'SetSpecificFilterArgumentWide');
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugControl4, slot 148. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getexceptionfiltersecondcommandwide}
   */
  GetExceptionFilterSecondCommandWide(Index: number): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetExceptionFilterSecondCommandWide', 'Index', Index);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[148] ?? bindSlot(this, 148, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetExceptionFilterSecondCommandWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetExceptionFilterSecondCommandWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl4, slot 149. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-setexceptionfiltersecondcommandwide}
   */
  SetExceptionFilterSecondCommandWide(Index: number, Command: string): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'SetExceptionFilterSecondCommandWide', 'Index', Index);
    if (typeof Command !== 'string' || Command.includes('\0')) notText(this, 'SetExceptionFilterSecondCommandWide', 'Command', Command);
    const hr = (this.slots[149] ?? bindSlot(this, 149, 'hiiw'))(this.pointer, Index, Command);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'SetExceptionFilterSecondCommandWide');
  }

  /**
   * Returns `Type` (DEBUG_EVENT), `ProcessId` (32 bits, unsigned, the engine's own number, from 0), `ThreadId` (32 bits, unsigned, the engine's own number, from 0), `ExtraInformation` (bytes), `Description` (text).
   * Since IDebugControl4, slot 150. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlasteventinformationwide}
   */
  GetLastEventInformationWide(): { Type: DEBUG_EVENT; ProcessId: number; ThreadId: number; ExtraInformation: Uint8Array; Description: string } {
    const at = enter(2080);
    try {
      let extraInformationRoom = 4096;
      let extraInformationAt = reserve(4096);
      let descriptionAt = addressAt(at + 32);
      let descriptionRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        u32[(at + 8) >>> 2] = 0;
        u32[(at + 12) >>> 2] = 0;
        u32[(at + 16) >>> 2] = 0;
        const hr = (this.slots[150] ?? bindSlot(this, 150, 'hiiiiiiiiii'))(
          this.pointer,
          addressAt(at),
          addressAt(at + 4),
          addressAt(at + 8),
          extraInformationAt.address,
          extraInformationRoom,
          addressAt(at + 12),
          descriptionAt,
          descriptionRoom,
          addressAt(at + 16),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetLastEventInformationWide');
        if (hr >= 0 && (u32[(at + 12) >>> 2]! > extraInformationRoom || u32[(at + 16) >>> 2]! > descriptionRoom)) {
          checkAttempt(attempt, 'GetLastEventInformationWide');
          if (u32[(at + 12) >>> 2]! > extraInformationRoom) {
            extraInformationRoom = u32[(at + 12) >>> 2]!;
            extraInformationAt = reserve(extraInformationRoom);
          }
          if (u32[(at + 16) >>> 2]! > descriptionRoom) {
            descriptionRoom = u32[(at + 16) >>> 2]!;
            descriptionAt = reserve(descriptionRoom * 2).address;
          }
          continue;
        }
        return {
          Type: u32[at >>> 2]!,
          ProcessId: u32[(at + 4) >>> 2]!,
          ThreadId: u32[(at + 8) >>> 2]!,
          ExtraInformation: readBytes(extraInformationAt.block, extraInformationAt.offset, Math.min(u32[(at + 12) >>> 2]!, extraInformationRoom)),
          Description: readWide(descriptionAt, Math.min(u32[(at + 16) >>> 2]!, descriptionRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `SrcBuffer` (text), `DstBuffer` (text).
   * Since IDebugControl4, slot 151. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-gettextreplacementwide}
   */
  GetTextReplacementWide(SrcText: string | null, Index: number): { SrcBuffer: string; DstBuffer: string } {
    if (!(SrcText == null)) if (typeof SrcText !== 'string' || SrcText.includes('\0')) notText(this, 'GetTextReplacementWide', 'SrcText', SrcText);
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetTextReplacementWide', 'Index', Index);
    const at = enter(4112);
    try {
      let srcBufferAt = addressAt(at + 16);
      let srcBufferRoom = 1024;
      let dstBufferAt = addressAt(at + 2064);
      let dstBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[151] ?? bindSlot(this, 151, 'hiwiiiiiii'))(
          this.pointer,
          SrcText ?? null,
          Index,
          srcBufferAt,
          srcBufferRoom,
          addressAt(at),
          dstBufferAt,
          dstBufferRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetTextReplacementWide');
        if (hr >= 0 && (u32[at >>> 2]! > srcBufferRoom || u32[(at + 4) >>> 2]! > dstBufferRoom)) {
          checkAttempt(attempt, 'GetTextReplacementWide');
          if (u32[at >>> 2]! > srcBufferRoom) {
            srcBufferRoom = u32[at >>> 2]!;
            srcBufferAt = reserve(srcBufferRoom * 2).address;
          }
          if (u32[(at + 4) >>> 2]! > dstBufferRoom) {
            dstBufferRoom = u32[(at + 4) >>> 2]!;
            dstBufferAt = reserve(dstBufferRoom * 2).address;
          }
          continue;
        }
        return {
          SrcBuffer: readWide(srcBufferAt, Math.min(u32[at >>> 2]!, srcBufferRoom) - 1),
          DstBuffer: readWide(dstBufferAt, Math.min(u32[(at + 4) >>> 2]!, dstBufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl4, slot 152. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-settextreplacementwide}
   */
  SetTextReplacementWide(SrcText: string, DstText?: string | null): void {
    if (typeof SrcText !== 'string' || SrcText.includes('\0')) notText(this, 'SetTextReplacementWide', 'SrcText', SrcText);
    if (!(DstText == null)) if (typeof DstText !== 'string' || DstText.includes('\0')) notText(this, 'SetTextReplacementWide', 'DstText', DstText);
    const hr = (this.slots[152] ?? bindSlot(this, 152, 'hiww'))(this.pointer, SrcText, DstText ?? null);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'SetTextReplacementWide');
  }

  /**
   * Returns nothing.
   * Since IDebugControl4, slot 153. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-setexpressionsyntaxbynamewide}
   */
  SetExpressionSyntaxByNameWide(AbbrevName: string): void {
    if (typeof AbbrevName !== 'string' || AbbrevName.includes('\0')) notText(this, 'SetExpressionSyntaxByNameWide', 'AbbrevName', AbbrevName);
    const hr = (this.slots[153] ?? bindSlot(this, 153, 'hiw'))(this.pointer, AbbrevName);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'SetExpressionSyntaxByNameWide');
  }

  /**
   * Returns `FullNameBuffer` (text), `AbbrevNameBuffer` (text).
   * Since IDebugControl4, slot 154. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getexpressionsyntaxnameswide}
   */
  GetExpressionSyntaxNamesWide(Index: number): { FullNameBuffer: string; AbbrevNameBuffer: string } {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetExpressionSyntaxNamesWide', 'Index', Index);
    const at = enter(4112);
    try {
      let fullNameBufferAt = addressAt(at + 16);
      let fullNameBufferRoom = 1024;
      let abbrevNameBufferAt = addressAt(at + 2064);
      let abbrevNameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[154] ?? bindSlot(this, 154, 'hiiiiiiii'))(
          this.pointer,
          Index,
          fullNameBufferAt,
          fullNameBufferRoom,
          addressAt(at),
          abbrevNameBufferAt,
          abbrevNameBufferRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetExpressionSyntaxNamesWide');
        if (hr >= 0 && (u32[at >>> 2]! > fullNameBufferRoom || u32[(at + 4) >>> 2]! > abbrevNameBufferRoom)) {
          checkAttempt(attempt, 'GetExpressionSyntaxNamesWide');
          if (u32[at >>> 2]! > fullNameBufferRoom) {
            fullNameBufferRoom = u32[at >>> 2]!;
            fullNameBufferAt = reserve(fullNameBufferRoom * 2).address;
          }
          if (u32[(at + 4) >>> 2]! > abbrevNameBufferRoom) {
            abbrevNameBufferRoom = u32[(at + 4) >>> 2]!;
            abbrevNameBufferAt = reserve(abbrevNameBufferRoom * 2).address;
          }
          continue;
        }
        return {
          FullNameBuffer: readWide(fullNameBufferAt, Math.min(u32[at >>> 2]!, fullNameBufferRoom) - 1),
          AbbrevNameBuffer: readWide(abbrevNameBufferAt, Math.min(u32[(at + 4) >>> 2]!, abbrevNameBufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugControl4, slot 155. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-geteventindexdescriptionwide}
   */
  GetEventIndexDescriptionWide(Index: number, Which: DEBUG_EINDEX): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetEventIndexDescriptionWide', 'Index', Index);
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetEventIndexDescriptionWide', 'Which', Which);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[155] ?? bindSlot(this, 155, 'hiiiiii'))(
          this.pointer,
          Index,
          Which,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetEventIndexDescriptionWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetEventIndexDescriptionWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page), `Flags` (DEBUG_LOG).
   * Since IDebugControl4, slot 156. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlogfile2}
   */
  GetLogFile2(): { Buffer: string; Flags: DEBUG_LOG } {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[156] ?? bindSlot(this, 156, 'hiiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetLogFile2');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetLogFile2');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 1).address;
          continue;
        }
        return {
          Buffer: readAnsi(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1),
          Flags: u32[(at + 4) >>> 2]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl4, slot 157. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-openlogfile2}
   * @param Flags default DEBUG_LOG.DEFAULT
   */
  OpenLogFile2(File: string, Flags: DEBUG_LOG = 0): void {
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'OpenLogFile2', 'File', File);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OpenLogFile2', 'Flags', Flags);
    const at = enter(0);
    try {
      const fileAt = pushAnsi(File) || notAnsi(this, 'OpenLogFile2', 'File', File);
      const hr = (this.slots[157] ?? bindSlot(this, 157, 'hiii'))(this.pointer, fileAt, Flags);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'OpenLogFile2');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text), `Flags` (DEBUG_LOG).
   * Since IDebugControl4, slot 158. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlogfile2wide}
   */
  GetLogFile2Wide(): { Buffer: string; Flags: DEBUG_LOG } {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[158] ?? bindSlot(this, 158, 'hiiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetLogFile2Wide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetLogFile2Wide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return {
          Buffer: readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1),
          Flags: u32[(at + 4) >>> 2]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl4, slot 159. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-openlogfile2wide}
   * @param Flags default DEBUG_LOG.DEFAULT
   */
  OpenLogFile2Wide(File: string, Flags: DEBUG_LOG = 0): void {
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'OpenLogFile2Wide', 'File', File);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OpenLogFile2Wide', 'Flags', Flags);
    const hr = (this.slots[159] ?? bindSlot(this, 159, 'hiwi'))(this.pointer, File, Flags);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'OpenLogFile2Wide');
  }

  /**
   * Returns `PlatformId` (VER_PLATFORM), `Win32Major` (32 bits, unsigned), `Win32Minor` (32 bits, unsigned), `KdMajor` (32 bits, unsigned), `KdMinor` (32 bits, unsigned).
   * Since IDebugControl4, slot 160. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getsystemversionvalues}
   */
  GetSystemVersionValues(): { PlatformId: VER_PLATFORM; Win32Major: number; Win32Minor: number; KdMajor: number; KdMinor: number } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    u32[(at + 8) >>> 2] = 0;
    u32[(at + 12) >>> 2] = 0;
    u32[(at + 16) >>> 2] = 0;
    const hr = (this.slots[160] ?? bindSlot(this, 160, 'hiiiiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
      addressAt(at + 8),
      addressAt(at + 12),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetSystemVersionValues');
    return {
      PlatformId: u32[at >>> 2]!,
      Win32Major: u32[(at + 4) >>> 2]!,
      Win32Minor: u32[(at + 8) >>> 2]!,
      KdMajor: u32[(at + 12) >>> 2]!,
      KdMinor: u32[(at + 16) >>> 2]!,
    };
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugControl4, slot 161. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getsystemversionstring}
   */
  GetSystemVersionString(Which: DEBUG_SYSVERSTR): string {
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSystemVersionString', 'Which', Which);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[161] ?? bindSlot(this, 161, 'hiiiii'))(
          this.pointer,
          Which,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetSystemVersionString');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSystemVersionString');
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
   * Returns `Buffer` (text).
   * Since IDebugControl4, slot 162. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getsystemversionstringwide}
   */
  GetSystemVersionStringWide(Which: DEBUG_SYSVERSTR): string {
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSystemVersionStringWide', 'Which', Which);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[162] ?? bindSlot(this, 162, 'hiiiii'))(
          this.pointer,
          Which,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetSystemVersionStringWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSystemVersionStringWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Frames` (list of DEBUG_STACK_FRAME), `FrameContexts` (bytes).
   * Can end the process. With contexts, a FrameContextsEntrySize of 0 is a division by zero that brings the process down.
   * Since IDebugControl4, slot 163. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getcontextstacktrace}
   * @param FramesSize room for the result, in elements
   * @param FrameContextsEntrySize bytes of one CONTEXT of the target
   */
  GetContextStackTrace(StartContext: ArrayBufferView | null, FramesSize: number, FrameContextsEntrySize: number): { Frames: DEBUG_STACK_FRAME[]; FrameContexts: Uint8Array } {
    if (!(StartContext == null)) checkBytes(this, 'GetContextStackTrace', 'StartContext', StartContext);
    if (typeof FramesSize !== 'number' || FramesSize >>> 0 !== FramesSize) notU32(this, 'GetContextStackTrace', 'FramesSize', FramesSize);
    if (typeof FrameContextsEntrySize !== 'number' || FrameContextsEntrySize >>> 0 !== FrameContextsEntrySize) notU32(this, 'GetContextStackTrace', 'FrameContextsEntrySize', FrameContextsEntrySize);
    const at = enter(4);
    try {
      const startContextAt = StartContext == null ? 0 : pushBytes(StartContext);
      const framesAt = reserveCleared(FramesSize * 128);
      const frameContextsAt = reserveCleared(FramesSize * FrameContextsEntrySize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[163] ?? bindSlot(this, 163, 'hiiiiiiiii'))(
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
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetContextStackTrace');
      return {
        Frames: DEBUG_STACK_FRAME.decodeList(framesAt.block, framesAt.offset, Math.min(u32[at >>> 2]!, FramesSize)),
        FrameContexts: readBytes(frameContextsAt.block, frameContextsAt.offset, Math.min(u32[at >>> 2]! * FrameContextsEntrySize, FramesSize * FrameContextsEntrySize)),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. With contexts, a FrameContextsEntrySize of 0 is a division by zero that brings the process down.
   * Since IDebugControl4, slot 164. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-outputcontextstacktrace}
   * @param FrameContextsEntrySize bytes of one CONTEXT of the target
   */
  OutputContextStackTrace(OutputControl: DEBUG_OUTCTL, Frames: readonly DEBUG_STACK_FRAME[], FrameContexts: ArrayBufferView, FrameContextsEntrySize: number, Flags: DEBUG_STACK): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputContextStackTrace', 'OutputControl', OutputControl);
    checkList(this, 'OutputContextStackTrace', 'Frames', Frames);
    checkBytes(this, 'OutputContextStackTrace', 'FrameContexts', FrameContexts);
    if (typeof FrameContextsEntrySize !== 'number' || FrameContextsEntrySize >>> 0 !== FrameContextsEntrySize) notU32(this, 'OutputContextStackTrace', 'FrameContextsEntrySize', FrameContextsEntrySize);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputContextStackTrace', 'Flags', Flags);
    const at = enter(0);
    try {
      const framesAt = pushStructs(DEBUG_STACK_FRAME, Frames);
      const frameContextsAt = pushBytes(FrameContexts);
      const hr = (this.slots[164] ?? bindSlot(this, 164, 'hiiiiiiii'))(
        this.pointer,
        OutputControl,
        framesAt,
        Frames.length,
        frameContextsAt,
        FrameContexts.byteLength,
        FrameContextsEntrySize,
        Flags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'OutputContextStackTrace');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Type` (DEBUG_EVENT), `ProcessId` (32 bits, unsigned, the engine's own number, from 0), `ThreadId` (32 bits, unsigned, the engine's own number, from 0), `Context` (bytes), `ExtraInformation` (bytes).
   * Since IDebugControl4, slot 165. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getstoredeventinformation}
   */
  GetStoredEventInformation(): { Type: DEBUG_EVENT; ProcessId: number; ThreadId: number; Context: Uint8Array; ExtraInformation: Uint8Array } {
    const at = enter(20);
    try {
      let contextRoom = 4096;
      let contextAt = reserve(4096);
      let extraInformationRoom = 4096;
      let extraInformationAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        u32[(at + 8) >>> 2] = 0;
        u32[(at + 12) >>> 2] = 0;
        u32[(at + 16) >>> 2] = 0;
        const hr = (this.slots[165] ?? bindSlot(this, 165, 'hiiiiiiiiii'))(
          this.pointer,
          addressAt(at),
          addressAt(at + 4),
          addressAt(at + 8),
          contextAt.address,
          contextRoom,
          addressAt(at + 12),
          extraInformationAt.address,
          extraInformationRoom,
          addressAt(at + 16),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetStoredEventInformation');
        if (hr >= 0 && (u32[(at + 12) >>> 2]! > contextRoom || u32[(at + 16) >>> 2]! > extraInformationRoom)) {
          checkAttempt(attempt, 'GetStoredEventInformation');
          if (u32[(at + 12) >>> 2]! > contextRoom) {
            contextRoom = u32[(at + 12) >>> 2]!;
            contextAt = reserve(contextRoom);
          }
          if (u32[(at + 16) >>> 2]! > extraInformationRoom) {
            extraInformationRoom = u32[(at + 16) >>> 2]!;
            extraInformationAt = reserve(extraInformationRoom);
          }
          continue;
        }
        return {
          Type: u32[at >>> 2]!,
          ProcessId: u32[(at + 4) >>> 2]!,
          ThreadId: u32[(at + 8) >>> 2]!,
          Context: readBytes(contextAt.block, contextAt.offset, Math.min(u32[(at + 12) >>> 2]!, contextRoom)),
          ExtraInformation: readBytes(extraInformationAt.block, extraInformationAt.offset, Math.min(u32[(at + 16) >>> 2]!, extraInformationRoom)),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Flags` (DEBUG_MANAGED), `String` (text, ANSI code page).
   * Since IDebugControl4, slot 166. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getmanagedstatus}
   */
  GetManagedStatus(WhichString: DEBUG_MANSTR): { Flags: DEBUG_MANAGED; String: string } {
    if (typeof WhichString !== 'number' || WhichString >>> 0 !== WhichString) notU32(this, 'GetManagedStatus', 'WhichString', WhichString);
    const at = enter(1040);
    try {
      let stringAt = addressAt(at + 16);
      let stringRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[166] ?? bindSlot(this, 166, 'hiiiiii'))(
          this.pointer,
          addressAt(at),
          WhichString,
          stringAt,
          stringRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetManagedStatus');
        if (hr >= 0 && (u32[(at + 4) >>> 2]! > stringRoom)) {
          checkAttempt(attempt, 'GetManagedStatus');
          stringRoom = u32[(at + 4) >>> 2]!;
          stringAt = reserve(stringRoom * 1).address;
          continue;
        }
        return {
          Flags: u32[at >>> 2]!,
          String: readAnsi(stringAt, Math.min(u32[(at + 4) >>> 2]!, stringRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Flags` (DEBUG_MANAGED), `String` (text).
   * Since IDebugControl4, slot 167. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getmanagedstatuswide}
   */
  GetManagedStatusWide(WhichString: DEBUG_MANSTR): { Flags: DEBUG_MANAGED; String: string } {
    if (typeof WhichString !== 'number' || WhichString >>> 0 !== WhichString) notU32(this, 'GetManagedStatusWide', 'WhichString', WhichString);
    const at = enter(2064);
    try {
      let stringAt = addressAt(at + 16);
      let stringRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[167] ?? bindSlot(this, 167, 'hiiiiii'))(
          this.pointer,
          addressAt(at),
          WhichString,
          stringAt,
          stringRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'GetManagedStatusWide');
        if (hr >= 0 && (u32[(at + 4) >>> 2]! > stringRoom)) {
          checkAttempt(attempt, 'GetManagedStatusWide');
          stringRoom = u32[(at + 4) >>> 2]!;
          stringAt = reserve(stringRoom * 2).address;
          continue;
        }
        return {
          Flags: u32[at >>> 2]!,
          String: readWide(stringAt, Math.min(u32[(at + 4) >>> 2]!, stringRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl4, slot 168. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-resetmanagedstatus}
   * @param Flags default DEBUG_MANRESET.DEFAULT
   */
  ResetManagedStatus(Flags: DEBUG_MANRESET = 0): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'ResetManagedStatus', 'Flags', Flags);
    const hr = (this.slots[168] ?? bindSlot(this, 168, 'hii'))(this.pointer, Flags);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl4', 'ResetManagedStatus');
  }
}

/** Methods of {@link IDebugControl4} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugControl4Hr extends IDebugControl3Hr {
  /** {@link IDebugControl4.GetLogFileWide} without throwing, slot 116. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlogfilewide} */
  GetLogFileWide(): { hresult: number; Buffer: string; Append: boolean };
  /** {@link IDebugControl4.OpenLogFileWide} without throwing, slot 117. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-openlogfilewide} */
  OpenLogFileWide(File: string, Append: boolean): { hresult: number };
  /** {@link IDebugControl4.InputWide} without throwing, slot 118. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-inputwide} */
  InputWide(BufferSize: number): { hresult: number; Buffer: string };
  /** {@link IDebugControl4.ReturnInputWide} without throwing, slot 119. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-returninputwide} */
  ReturnInputWide(Buffer: string): { hresult: number };
  /** {@link IDebugControl4.OutputWide} without throwing, slot 120. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-outputwide} */
  OutputWide(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): { hresult: number };
  /** {@link IDebugControl4.ControlledOutputWide} without throwing, slot 122. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-controlledoutputwide} */
  ControlledOutputWide(OutputControl: DEBUG_OUTCTL, Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): { hresult: number };
  /** {@link IDebugControl4.OutputPromptWide} without throwing, slot 124. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-outputpromptwide} */
  OutputPromptWide(OutputControl: DEBUG_OUTCTL, Text?: string | null): { hresult: number };
  /** {@link IDebugControl4.GetPromptTextWide} without throwing, slot 126. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getprompttextwide} */
  GetPromptTextWide(): { hresult: number; Buffer: string };
  /** {@link IDebugControl4.AssembleWide} without throwing, slot 127. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-assemblewide} */
  AssembleWide(Offset: bigint, Instr: string): { hresult: number; EndOffset: bigint };
  /** {@link IDebugControl4.DisassembleWide} without throwing, slot 128. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-disassemblewide} */
  DisassembleWide(Offset: bigint, Flags: DEBUG_DISASM): { hresult: number; Buffer: string; EndOffset: bigint };
  /** {@link IDebugControl4.GetProcessorTypeNamesWide} without throwing, slot 129. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getprocessortypenameswide} */
  GetProcessorTypeNamesWide(Type: IMAGE_FILE_MACHINE): { hresult: number; FullNameBuffer: string; AbbrevNameBuffer: string };
  /** {@link IDebugControl4.GetTextMacroWide} without throwing, slot 130. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-gettextmacrowide} */
  GetTextMacroWide(Slot: number): { hresult: number; Buffer: string };
  /** {@link IDebugControl4.SetTextMacroWide} without throwing, slot 131. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-settextmacrowide} */
  SetTextMacroWide(Slot: number, Macro: string): { hresult: number };
  /** {@link IDebugControl4.EvaluateWide} without throwing, slot 132. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-evaluatewide} */
  EvaluateWide(Expression: string, DesiredType?: DEBUG_VALUE_TYPE): { hresult: number; Value: DEBUG_VALUE; RemainderIndex: number };
  /** {@link IDebugControl4.ExecuteWide} without throwing, slot 133. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-executewide} */
  ExecuteWide(OutputControl: DEBUG_OUTCTL, Command: string, Flags?: DEBUG_EXECUTE): { hresult: number };
  /** {@link IDebugControl4.ExecuteCommandFileWide} without throwing, slot 134. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-executecommandfilewide} */
  ExecuteCommandFileWide(OutputControl: DEBUG_OUTCTL, CommandFile: string, Flags?: DEBUG_EXECUTE): { hresult: number };
  /** {@link IDebugControl4.GetBreakpointByIndex2} without throwing, slot 135. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getbreakpointbyindex2} */
  GetBreakpointByIndex2(Index: number): { hresult: number; Bp: IDebugBreakpoint2 | null };
  /** {@link IDebugControl4.GetBreakpointById2} without throwing, slot 136. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getbreakpointbyid2} */
  GetBreakpointById2(Id: number): { hresult: number; Bp: IDebugBreakpoint2 | null };
  /** {@link IDebugControl4.AddBreakpoint2} without throwing, slot 137. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-addbreakpoint2} */
  AddBreakpoint2(Type: DEBUG_BREAKPOINT_TYPE, DesiredId?: number): { hresult: number; Bp: IDebugBreakpoint2 | null };
  /** {@link IDebugControl4.RemoveBreakpoint2} without throwing, slot 138. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-removebreakpoint2} */
  RemoveBreakpoint2(Bp: IDebugBreakpoint2): { hresult: number };
  /** {@link IDebugControl4.AddExtensionWide} without throwing, slot 139. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-addextensionwide} */
  AddExtensionWide(Path: string, Flags?: DEBUG_EXTENSION_AT): { hresult: number; Handle: bigint };
  /** {@link IDebugControl4.GetExtensionByPathWide} without throwing, slot 140. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getextensionbypathwide} */
  GetExtensionByPathWide(Path: string): { hresult: number; Handle: bigint };
  /** {@link IDebugControl4.CallExtensionWide} without throwing, slot 141. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-callextensionwide} */
  CallExtensionWide(Handle: bigint, Function: string, Arguments?: string | null): { hresult: number };
  /** {@link IDebugControl4.GetExtensionFunctionWide} without throwing, slot 142. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getextensionfunctionwide} */
  GetExtensionFunctionWide(Handle: bigint, FuncName: string): { hresult: number; Function: bigint };
  /** {@link IDebugControl4.GetEventFilterTextWide} without throwing, slot 143. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-geteventfiltertextwide} */
  GetEventFilterTextWide(Index: DEBUG_FILTER_EVENT): { hresult: number; Buffer: string };
  /** {@link IDebugControl4.GetEventFilterCommandWide} without throwing, slot 144. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-geteventfiltercommandwide} */
  GetEventFilterCommandWide(Index: DEBUG_FILTER_EVENT): { hresult: number; Buffer: string };
  /** {@link IDebugControl4.SetEventFilterCommandWide} without throwing, slot 145. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-seteventfiltercommandwide} */
  SetEventFilterCommandWide(Index: DEBUG_FILTER_EVENT, Command: string): { hresult: number };
  /** {@link IDebugControl4.GetSpecificFilterArgumentWide} without throwing, slot 146. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getspecificfilterargumentwide} */
  GetSpecificFilterArgumentWide(Index: DEBUG_FILTER_EVENT): { hresult: number; Buffer: string };
  /** {@link IDebugControl4.SetSpecificFilterArgumentWide} without throwing, slot 147. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-setspecificfilterargumentwide} */
  SetSpecificFilterArgumentWide(Index: DEBUG_FILTER_EVENT, Argument: string): { hresult: number };
  /** {@link IDebugControl4.GetExceptionFilterSecondCommandWide} without throwing, slot 148. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getexceptionfiltersecondcommandwide} */
  GetExceptionFilterSecondCommandWide(Index: number): { hresult: number; Buffer: string };
  /** {@link IDebugControl4.SetExceptionFilterSecondCommandWide} without throwing, slot 149. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-setexceptionfiltersecondcommandwide} */
  SetExceptionFilterSecondCommandWide(Index: number, Command: string): { hresult: number };
  /** {@link IDebugControl4.GetLastEventInformationWide} without throwing, slot 150. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlasteventinformationwide} */
  GetLastEventInformationWide(): { hresult: number; Type: DEBUG_EVENT; ProcessId: number; ThreadId: number; ExtraInformation: Uint8Array; Description: string };
  /** {@link IDebugControl4.GetTextReplacementWide} without throwing, slot 151. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-gettextreplacementwide} */
  GetTextReplacementWide(SrcText: string | null, Index: number): { hresult: number; SrcBuffer: string; DstBuffer: string };
  /** {@link IDebugControl4.SetTextReplacementWide} without throwing, slot 152. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-settextreplacementwide} */
  SetTextReplacementWide(SrcText: string, DstText?: string | null): { hresult: number };
  /** {@link IDebugControl4.SetExpressionSyntaxByNameWide} without throwing, slot 153. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-setexpressionsyntaxbynamewide} */
  SetExpressionSyntaxByNameWide(AbbrevName: string): { hresult: number };
  /** {@link IDebugControl4.GetExpressionSyntaxNamesWide} without throwing, slot 154. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getexpressionsyntaxnameswide} */
  GetExpressionSyntaxNamesWide(Index: number): { hresult: number; FullNameBuffer: string; AbbrevNameBuffer: string };
  /** {@link IDebugControl4.GetEventIndexDescriptionWide} without throwing, slot 155. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-geteventindexdescriptionwide} */
  GetEventIndexDescriptionWide(Index: number, Which: DEBUG_EINDEX): { hresult: number; Buffer: string };
  /** {@link IDebugControl4.GetLogFile2} without throwing, slot 156. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlogfile2} */
  GetLogFile2(): { hresult: number; Buffer: string; Flags: DEBUG_LOG };
  /** {@link IDebugControl4.OpenLogFile2} without throwing, slot 157. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-openlogfile2} */
  OpenLogFile2(File: string, Flags?: DEBUG_LOG): { hresult: number };
  /** {@link IDebugControl4.GetLogFile2Wide} without throwing, slot 158. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlogfile2wide} */
  GetLogFile2Wide(): { hresult: number; Buffer: string; Flags: DEBUG_LOG };
  /** {@link IDebugControl4.OpenLogFile2Wide} without throwing, slot 159. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-openlogfile2wide} */
  OpenLogFile2Wide(File: string, Flags?: DEBUG_LOG): { hresult: number };
  /** {@link IDebugControl4.GetSystemVersionValues} without throwing, slot 160. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getsystemversionvalues} */
  GetSystemVersionValues(): { hresult: number; PlatformId: VER_PLATFORM; Win32Major: number; Win32Minor: number; KdMajor: number; KdMinor: number };
  /** {@link IDebugControl4.GetSystemVersionString} without throwing, slot 161. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getsystemversionstring} */
  GetSystemVersionString(Which: DEBUG_SYSVERSTR): { hresult: number; Buffer: string };
  /** {@link IDebugControl4.GetSystemVersionStringWide} without throwing, slot 162. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getsystemversionstringwide} */
  GetSystemVersionStringWide(Which: DEBUG_SYSVERSTR): { hresult: number; Buffer: string };
  /** {@link IDebugControl4.GetContextStackTrace} without throwing, slot 163. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getcontextstacktrace} */
  GetContextStackTrace(StartContext: ArrayBufferView | null, FramesSize: number, FrameContextsEntrySize: number): { hresult: number; Frames: DEBUG_STACK_FRAME[]; FrameContexts: Uint8Array };
  /** {@link IDebugControl4.OutputContextStackTrace} without throwing, slot 164. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-outputcontextstacktrace} */
  OutputContextStackTrace(OutputControl: DEBUG_OUTCTL, Frames: readonly DEBUG_STACK_FRAME[], FrameContexts: ArrayBufferView, FrameContextsEntrySize: number, Flags: DEBUG_STACK): { hresult: number };
  /** {@link IDebugControl4.GetStoredEventInformation} without throwing, slot 165. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getstoredeventinformation} */
  GetStoredEventInformation(): { hresult: number; Type: DEBUG_EVENT; ProcessId: number; ThreadId: number; Context: Uint8Array; ExtraInformation: Uint8Array };
  /** {@link IDebugControl4.GetManagedStatus} without throwing, slot 166. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getmanagedstatus} */
  GetManagedStatus(WhichString: DEBUG_MANSTR): { hresult: number; Flags: DEBUG_MANAGED; String: string };
  /** {@link IDebugControl4.GetManagedStatusWide} without throwing, slot 167. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getmanagedstatuswide} */
  GetManagedStatusWide(WhichString: DEBUG_MANSTR): { hresult: number; Flags: DEBUG_MANAGED; String: string };
  /** {@link IDebugControl4.ResetManagedStatus} without throwing, slot 168. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-resetmanagedstatus} */
  ResetManagedStatus(Flags?: DEBUG_MANRESET): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugControl4; all optional. */
export interface IDebugControl4Handlers extends IDebugControl3Handlers {
  /** Receives {@link IDebugControl4.GetLogFileWide}, slot 116; return an object of `Buffer`, `Append`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlogfilewide} */
  GetLogFileWide?(): { Buffer: string; Append: boolean };
  /** Receives {@link IDebugControl4.OpenLogFileWide}, slot 117; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-openlogfilewide} */
  OpenLogFileWide?(File: string, Append: boolean): void;
  /** Receives {@link IDebugControl4.InputWide}, slot 118; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-inputwide} */
  InputWide?(BufferSize: number): string;
  /** Receives {@link IDebugControl4.ReturnInputWide}, slot 119; return false for S_FALSE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-returninputwide} */
  ReturnInputWide?(Buffer: string): boolean;
  /** Receives {@link IDebugControl4.OutputWide}, slot 120; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-outputwide} */
  OutputWide?(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void;
  /** Receives {@link IDebugControl4.ControlledOutputWide}, slot 122; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-controlledoutputwide} */
  ControlledOutputWide?(OutputControl: DEBUG_OUTCTL, Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void;
  /** Receives {@link IDebugControl4.OutputPromptWide}, slot 124; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-outputpromptwide} */
  OutputPromptWide?(OutputControl: DEBUG_OUTCTL, Text: string | null): void;
  /** Receives {@link IDebugControl4.GetPromptTextWide}, slot 126; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getprompttextwide} */
  GetPromptTextWide?(): string;
  /** Receives {@link IDebugControl4.AssembleWide}, slot 127; return `EndOffset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-assemblewide} */
  AssembleWide?(Offset: bigint, Instr: string): bigint;
  /** Receives {@link IDebugControl4.DisassembleWide}, slot 128; return an object of `Buffer`, `EndOffset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-disassemblewide} */
  DisassembleWide?(Offset: bigint, Flags: DEBUG_DISASM): { Buffer: string; EndOffset: bigint };
  /** Receives {@link IDebugControl4.GetProcessorTypeNamesWide}, slot 129; return an object of `FullNameBuffer`, `AbbrevNameBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getprocessortypenameswide} */
  GetProcessorTypeNamesWide?(Type: IMAGE_FILE_MACHINE): { FullNameBuffer: string; AbbrevNameBuffer: string };
  /** Receives {@link IDebugControl4.GetTextMacroWide}, slot 130; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-gettextmacrowide} */
  GetTextMacroWide?(Slot: number): string;
  /** Receives {@link IDebugControl4.SetTextMacroWide}, slot 131; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-settextmacrowide} */
  SetTextMacroWide?(Slot: number, Macro: string): void;
  /** Receives {@link IDebugControl4.EvaluateWide}, slot 132; return an object of `Value`, `RemainderIndex`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-evaluatewide} */
  EvaluateWide?(Expression: string, DesiredType: DEBUG_VALUE_TYPE): { Value: DEBUG_VALUE; RemainderIndex: number };
  /** Receives {@link IDebugControl4.ExecuteWide}, slot 133; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-executewide} */
  ExecuteWide?(OutputControl: DEBUG_OUTCTL, Command: string, Flags: DEBUG_EXECUTE): void;
  /** Receives {@link IDebugControl4.ExecuteCommandFileWide}, slot 134; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-executecommandfilewide} */
  ExecuteCommandFileWide?(OutputControl: DEBUG_OUTCTL, CommandFile: string, Flags: DEBUG_EXECUTE): void;
  /** Receives {@link IDebugControl4.GetBreakpointByIndex2}, slot 135; return `Bp`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getbreakpointbyindex2} */
  GetBreakpointByIndex2?(Index: number): IDebugBreakpoint2;
  /** Receives {@link IDebugControl4.GetBreakpointById2}, slot 136; return `Bp`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getbreakpointbyid2} */
  GetBreakpointById2?(Id: number): IDebugBreakpoint2;
  /** Receives {@link IDebugControl4.AddBreakpoint2}, slot 137; return `Bp`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-addbreakpoint2} */
  AddBreakpoint2?(Type: DEBUG_BREAKPOINT_TYPE, DesiredId: number): IDebugBreakpoint2;
  /** Receives {@link IDebugControl4.RemoveBreakpoint2}, slot 138; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-removebreakpoint2} */
  RemoveBreakpoint2?(Bp: IDebugBreakpoint2): void;
  /** Receives {@link IDebugControl4.AddExtensionWide}, slot 139; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-addextensionwide} */
  AddExtensionWide?(Path: string, Flags: DEBUG_EXTENSION_AT): bigint;
  /** Receives {@link IDebugControl4.GetExtensionByPathWide}, slot 140; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getextensionbypathwide} */
  GetExtensionByPathWide?(Path: string): bigint;
  /** Receives {@link IDebugControl4.CallExtensionWide}, slot 141; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-callextensionwide} */
  CallExtensionWide?(Handle: bigint, Function: string, Arguments: string | null): void;
  /** Receives {@link IDebugControl4.GetExtensionFunctionWide}, slot 142; return `Function`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getextensionfunctionwide} */
  GetExtensionFunctionWide?(Handle: bigint, FuncName: string): bigint;
  /** Receives {@link IDebugControl4.GetEventFilterTextWide}, slot 143; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-geteventfiltertextwide} */
  GetEventFilterTextWide?(Index: DEBUG_FILTER_EVENT): string;
  /** Receives {@link IDebugControl4.GetEventFilterCommandWide}, slot 144; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-geteventfiltercommandwide} */
  GetEventFilterCommandWide?(Index: DEBUG_FILTER_EVENT): string;
  /** Receives {@link IDebugControl4.SetEventFilterCommandWide}, slot 145; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-seteventfiltercommandwide} */
  SetEventFilterCommandWide?(Index: DEBUG_FILTER_EVENT, Command: string): void;
  /** Receives {@link IDebugControl4.GetSpecificFilterArgumentWide}, slot 146; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getspecificfilterargumentwide} */
  GetSpecificFilterArgumentWide?(Index: DEBUG_FILTER_EVENT): string;
  /** Receives {@link IDebugControl4.SetSpecificFilterArgumentWide}, slot 147; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-setspecificfilterargumentwide} */
  SetSpecificFilterArgumentWide?(Index: DEBUG_FILTER_EVENT, Argument: string): void;
  /** Receives {@link IDebugControl4.GetExceptionFilterSecondCommandWide}, slot 148; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getexceptionfiltersecondcommandwide} */
  GetExceptionFilterSecondCommandWide?(Index: number): string;
  /** Receives {@link IDebugControl4.SetExceptionFilterSecondCommandWide}, slot 149; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-setexceptionfiltersecondcommandwide} */
  SetExceptionFilterSecondCommandWide?(Index: number, Command: string): void;
  /** Receives {@link IDebugControl4.GetLastEventInformationWide}, slot 150; return an object of `Type`, `ProcessId`, `ThreadId`, `ExtraInformation`, `Description`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlasteventinformationwide} */
  GetLastEventInformationWide?(): { Type: DEBUG_EVENT; ProcessId: number; ThreadId: number; ExtraInformation: Uint8Array; Description: string };
  /** Receives {@link IDebugControl4.GetTextReplacementWide}, slot 151; return an object of `SrcBuffer`, `DstBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-gettextreplacementwide} */
  GetTextReplacementWide?(SrcText: string | null, Index: number): { SrcBuffer: string; DstBuffer: string };
  /** Receives {@link IDebugControl4.SetTextReplacementWide}, slot 152; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-settextreplacementwide} */
  SetTextReplacementWide?(SrcText: string, DstText: string | null): void;
  /** Receives {@link IDebugControl4.SetExpressionSyntaxByNameWide}, slot 153; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-setexpressionsyntaxbynamewide} */
  SetExpressionSyntaxByNameWide?(AbbrevName: string): void;
  /** Receives {@link IDebugControl4.GetExpressionSyntaxNamesWide}, slot 154; return an object of `FullNameBuffer`, `AbbrevNameBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getexpressionsyntaxnameswide} */
  GetExpressionSyntaxNamesWide?(Index: number): { FullNameBuffer: string; AbbrevNameBuffer: string };
  /** Receives {@link IDebugControl4.GetEventIndexDescriptionWide}, slot 155; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-geteventindexdescriptionwide} */
  GetEventIndexDescriptionWide?(Index: number, Which: DEBUG_EINDEX): string;
  /** Receives {@link IDebugControl4.GetLogFile2}, slot 156; return an object of `Buffer`, `Flags`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlogfile2} */
  GetLogFile2?(): { Buffer: string; Flags: DEBUG_LOG };
  /** Receives {@link IDebugControl4.OpenLogFile2}, slot 157; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-openlogfile2} */
  OpenLogFile2?(File: string, Flags: DEBUG_LOG): void;
  /** Receives {@link IDebugControl4.GetLogFile2Wide}, slot 158; return an object of `Buffer`, `Flags`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getlogfile2wide} */
  GetLogFile2Wide?(): { Buffer: string; Flags: DEBUG_LOG };
  /** Receives {@link IDebugControl4.OpenLogFile2Wide}, slot 159; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-openlogfile2wide} */
  OpenLogFile2Wide?(File: string, Flags: DEBUG_LOG): void;
  /** Receives {@link IDebugControl4.GetSystemVersionValues}, slot 160; return an object of `PlatformId`, `Win32Major`, `Win32Minor`, `KdMajor`, `KdMinor`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getsystemversionvalues} */
  GetSystemVersionValues?(): { PlatformId: VER_PLATFORM; Win32Major: number; Win32Minor: number; KdMajor: number; KdMinor: number };
  /** Receives {@link IDebugControl4.GetSystemVersionString}, slot 161; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getsystemversionstring} */
  GetSystemVersionString?(Which: DEBUG_SYSVERSTR): string;
  /** Receives {@link IDebugControl4.GetSystemVersionStringWide}, slot 162; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getsystemversionstringwide} */
  GetSystemVersionStringWide?(Which: DEBUG_SYSVERSTR): string;
  /** Receives {@link IDebugControl4.GetContextStackTrace}, slot 163; return an object of `Frames`, `FrameContexts`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getcontextstacktrace} */
  GetContextStackTrace?(StartContext: Uint8Array | null, FramesSize: number, FrameContextsEntrySize: number): { Frames: DEBUG_STACK_FRAME[]; FrameContexts: Uint8Array };
  /** Receives {@link IDebugControl4.OutputContextStackTrace}, slot 164; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-outputcontextstacktrace} */
  OutputContextStackTrace?(OutputControl: DEBUG_OUTCTL, Frames: DEBUG_STACK_FRAME[], FrameContexts: Uint8Array, FrameContextsEntrySize: number, Flags: DEBUG_STACK): void;
  /** Receives {@link IDebugControl4.GetStoredEventInformation}, slot 165; return an object of `Type`, `ProcessId`, `ThreadId`, `Context`, `ExtraInformation`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getstoredeventinformation} */
  GetStoredEventInformation?(): { Type: DEBUG_EVENT; ProcessId: number; ThreadId: number; Context: Uint8Array; ExtraInformation: Uint8Array };
  /** Receives {@link IDebugControl4.GetManagedStatus}, slot 166; return an object of `Flags`, `String`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getmanagedstatus} */
  GetManagedStatus?(WhichString: DEBUG_MANSTR): { Flags: DEBUG_MANAGED; String: string };
  /** Receives {@link IDebugControl4.GetManagedStatusWide}, slot 167; return an object of `Flags`, `String`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-getmanagedstatuswide} */
  GetManagedStatusWide?(WhichString: DEBUG_MANSTR): { Flags: DEBUG_MANAGED; String: string };
  /** Receives {@link IDebugControl4.ResetManagedStatus}, slot 168; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol4-resetmanagedstatus} */
  ResetManagedStatus?(Flags: DEBUG_MANRESET): void;
}
