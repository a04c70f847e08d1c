// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  checkAttempt,
  checkBoolean,
  checkInterface,
  checkLength,
  checkList,
  checkStruct,
  hot,
  methods,
  notAnsi,
  notI32,
  notText,
  notU32,
  notU64,
  pointerOf,
  pushAnsi,
  pushStruct,
  pushStructs,
  pushU32s,
  readAnsi,
  readBytes,
  readU32s,
  readU64s,
  reserve,
  reserveCleared,
  settle,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_BREAKPOINT_TYPE, DEBUG_CLASS, DEBUG_CURRENT, DEBUG_DISASM, DEBUG_DUMP, DEBUG_ENGOPT, DEBUG_EVENT, DEBUG_EXECUTE, DEBUG_EXTENSION_AT, DEBUG_FILTER_EVENT, DEBUG_INTERRUPT, DEBUG_IOUTPUT, DEBUG_KERNEL, DEBUG_LEVEL, DEBUG_OUTCTL, DEBUG_OUTPUT, DEBUG_STACK, DEBUG_STATUS, DEBUG_USER_WINDOWS, DEBUG_VALUE_TYPE, DEBUG_WAIT, IMAGE_FILE_MACHINE, SLE, VER_PLATFORM } from '../families.ts';
import { DEBUG_BREAKPOINT_PARAMETERS, DEBUG_EXCEPTION_FILTER_PARAMETERS, DEBUG_SPECIFIC_FILTER_PARAMETERS, DEBUG_STACK_FRAME, DEBUG_VALUE } from '../structs.ts';
import { IDebugBreakpoint } from './IDebugBreakpoint.ts';

const { addressAt, enter, i32, leave, pending, scratch, stack, u32, u64 } = hot;

let ownIDebugControl: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugcontrol} */
export class IDebugControl extends IUnknown {
  static override readonly interfaceName: string = 'IDebugControl';
  static override readonly iid: Guid = '5182e668-105e-416e-ad92-24ef800424ba';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugControl ??= methods([DEBUG_BREAKPOINT_PARAMETERS, DEBUG_EXCEPTION_FILTER_PARAMETERS, DEBUG_SPECIFIC_FILTER_PARAMETERS, DEBUG_STACK_FRAME, DEBUG_VALUE, IDebugBreakpoint], [
      '3 GetInterrupt hresult flag=false',
      '4 SetInterrupt hresult|in Flags u32',
      '5 GetInterruptTimeout hresult|out Seconds u32',
      '6 SetInterruptTimeout hresult|in Seconds u32',
      '7 GetLogFile hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual FileSize u32|out Append bool',
      '8 OpenLogFile hresult|in File ansi|in Append bool',
      '9 CloseLogFile hresult',
      '10 GetLogMask hresult|out Mask u32',
      '11 SetLogMask hresult|in Mask u32',
      '12 Input hresult|out Buffer ansi count=1 actual=2|size BufferSize u32|actual InputSize u32',
      '13 ReturnInput hresult flag=false|in Buffer ansi',
      '14 Output hresult|in Mask u32|format Format ansi|in Text ansi',
      '15 OutputVaList hresult omitted|in Mask u32|in Format ansi|in Args address',
      '16 ControlledOutput hresult|in OutputControl u32|in Mask u32|format Format ansi|in Text ansi',
      '17 ControlledOutputVaList hresult omitted|in OutputControl u32|in Mask u32|in Format ansi|in Args address',
      '18 OutputPrompt hresult|in OutputControl u32|format Format ansi|in Text ansi optional',
      '19 OutputPromptVaList hresult omitted|in OutputControl u32|in Format ansi optional|in Args address',
      '20 GetPromptText hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual TextSize u32',
      '21 OutputCurrentState hresult|in OutputControl u32|in Flags u32',
      '22 OutputVersionInformation hresult|in OutputControl u32',
      '23 GetNotifyEventHandle hresult|out Handle u64',
      '24 SetNotifyEventHandle hresult|in Handle u64',
      '25 Assemble hresult|in Offset u64|in Instr ansi|out EndOffset u64',
      '26 Disassemble hresult|in Offset u64|in Flags u32|out Buffer ansi count=3 actual=4|capacity BufferSize u32|actual DisassemblySize u32|out EndOffset u64',
      '27 GetDisassembleEffectiveOffset hresult|out Offset u64',
      '28 OutputDisassembly hresult|in OutputControl u32|in Offset u64|in Flags u32|out EndOffset u64',
      '29 OutputDisassemblyLines hresult|in OutputControl u32|in PreviousLines u32|size TotalLines u32|in Offset u64|in Flags u32|out OffsetLine u32|out StartOffset u64|out EndOffset u64|out LineOffsets u64 array count=2',
      '30 GetNearInstruction hresult|in Offset u64|in Delta i32|out NearOffset u64',
      '31 GetStackTrace hresult|in FrameOffset u64|in StackOffset u64|in InstructionOffset u64|out Frames struct type=3 array count=4 actual=5|size FramesSize u32|actual FramesFilled u32',
      '32 GetReturnOffset hresult|out Offset u64',
      '33 OutputStackTrace hresult|in OutputControl u32|in Frames struct type=3 array count=2 optional|count FramesSize u32|in Flags u32',
      '34 GetDebuggeeType hresult|out Class u32|out Qualifier u32',
      '35 GetActualProcessorType hresult|out Type u32',
      '36 GetExecutingProcessorType hresult|out Type u32',
      '37 GetNumberPossibleExecutingProcessorTypes hresult|out Number u32',
      '38 GetPossibleExecutingProcessorTypes hresult|in Start u32|size Count u32|out Types u32 array count=1',
      '39 GetNumberProcessors hresult|out Number u32',
      '40 GetSystemVersion hresult|out PlatformId u32|out Major u32|out Minor u32|out ServicePackString ansi count=4 actual=5|capacity ServicePackStringSize u32|actual ServicePackStringUsed u32|out ServicePackNumber u32|out BuildString ansi count=8 actual=9|capacity BuildStringSize u32|actual BuildStringUsed u32',
      '41 GetPageSize hresult|out Size u32',
      '42 IsPointer64Bit hresult flag=false',
      '43 ReadBugCheckData hresult|out Code u32|out Arg1 u64|out Arg2 u64|out Arg3 u64|out Arg4 u64',
      '44 GetNumberSupportedProcessorTypes hresult|out Number u32',
      '45 GetSupportedProcessorTypes hresult|in Start u32|size Count u32|out Types u32 array count=1',
      '46 GetProcessorTypeNames hresult|in Type u32|out FullNameBuffer ansi count=2 actual=3|capacity FullNameBufferSize u32|actual FullNameSize u32|out AbbrevNameBuffer ansi count=5 actual=6|capacity AbbrevNameBufferSize u32|actual AbbrevNameSize u32',
      '47 GetEffectiveProcessorType hresult|out Type u32',
      '48 SetEffectiveProcessorType hresult|in Type u32',
      '49 GetExecutionStatus hresult|out Status u32',
      '50 SetExecutionStatus hresult|in Status u32',
      '51 GetCodeLevel hresult|out Level u32',
      '52 SetCodeLevel hresult|in Level u32',
      '53 GetEngineOptions hresult|out Options u32',
      '54 AddEngineOptions hresult|in Options u32',
      '55 RemoveEngineOptions hresult|in Options u32',
      '56 SetEngineOptions hresult|in Options u32',
      '57 GetSystemErrorControl hresult|out OutputLevel u32|out BreakLevel u32',
      '58 SetSystemErrorControl hresult|in OutputLevel u32|in BreakLevel u32',
      '59 GetTextMacro hresult|in Slot u32|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual MacroSize u32',
      '60 SetTextMacro hresult|in Slot u32|in Macro ansi',
      '61 GetRadix hresult|out Radix u32',
      '62 SetRadix hresult|in Radix u32',
      '63 Evaluate hresult|in Expression ansi|in DesiredType u32|out Value struct type=4|out RemainderIndex u32',
      '64 CoerceValue hresult|in In struct type=4|in OutType u32|out Out struct type=4',
      '65 CoerceValues hresult|count Count u32|in In struct type=4 array count=0|in OutTypes u32 array count=0|out Out struct type=4 array count=0',
      '66 Execute hresult|in OutputControl u32|in Command ansi|in Flags u32',
      '67 ExecuteCommandFile hresult|in OutputControl u32|in CommandFile ansi|in Flags u32',
      '68 GetNumberBreakpoints hresult|out Number u32',
      '69 GetBreakpointByIndex hresult|in Index u32|out Bp interface type=5',
      '70 GetBreakpointById hresult|in Id u32|out Bp interface type=5',
      '71 GetBreakpointParameters hresult|size Count u32|in Ids u32 array count=0 optional|in Start u32|out Params struct type=0 array count=0',
      '72 AddBreakpoint hresult|in Type u32|in DesiredId u32|out Bp interface type=5',
      '73 RemoveBreakpoint hresult|in Bp interface type=5',
      '74 AddExtension hresult|in Path ansi|in Flags u32|out Handle u64',
      '75 RemoveExtension hresult|in Handle u64',
      '76 GetExtensionByPath hresult|in Path ansi|out Handle u64',
      '77 CallExtension hresult|in Handle u64|in Function ansi|in Arguments ansi optional',
      '78 GetExtensionFunction hresult|in Handle u64|in FuncName ansi|out Function address',
      '79 GetWindbgExtensionApis32 hresult omitted|in Api address',
      '80 GetWindbgExtensionApis64 hresult omitted|in Api address',
      '81 GetNumberEventFilters hresult|out SpecificEvents u32|out SpecificExceptions u32|out ArbitraryExceptions u32',
      '82 GetEventFilterText hresult|in Index u32|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual TextSize u32',
      '83 GetEventFilterCommand hresult|in Index u32|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual CommandSize u32',
      '84 SetEventFilterCommand hresult|in Index u32|in Command ansi',
      '85 GetSpecificFilterParameters hresult|in Start u32|size Count u32|out Params struct type=2 array count=1',
      '86 SetSpecificFilterParameters hresult|in Start u32|count Count u32|in Params struct type=2 array count=1',
      '87 GetSpecificFilterArgument hresult|in Index u32|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual ArgumentSize u32',
      '88 SetSpecificFilterArgument hresult|in Index u32|in Argument ansi',
      '89 GetExceptionFilterParameters hresult|size Count u32|in Codes u32 array count=0 optional|in Start u32|out Params struct type=1 array count=0',
      '90 SetExceptionFilterParameters hresult|count Count u32|in Params struct type=1 array count=0',
      '91 GetExceptionFilterSecondCommand hresult|in Index u32|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual CommandSize u32',
      '92 SetExceptionFilterSecondCommand hresult|in Index u32|in Command ansi',
      '93 WaitForEvent hresult flag=timeout|in Flags u32|in Timeout u32',
      '94 GetLastEventInformation hresult|out Type u32|out ProcessId u32|out ThreadId u32|out ExtraInformation bytes count=4 actual=5|capacity ExtraInformationSize u32|actual ExtraInformationUsed u32|out Description ansi count=7 actual=8|capacity DescriptionSize u32|actual DescriptionUsed u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugControlHr;
  /** Only in the type: what `implement(IDebugControl, …)` accepts. */
  declare readonly handlers?: IDebugControlHandlers;

  /**
   * Returns true for S_OK, false for S_FALSE.
   * Since IDebugControl, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getinterrupt}
   */
  GetInterrupt(): boolean {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetInterrupt');
    return hr === 0;
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setinterrupt}
   */
  SetInterrupt(Flags: DEBUG_INTERRUPT): void {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'SetInterrupt', 'Flags', Flags);
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, Flags);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetInterrupt');
  }

  /**
   * Returns `Seconds` (32 bits, unsigned, in seconds).
   * Since IDebugControl, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getinterrupttimeout}
   */
  GetInterruptTimeout(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetInterruptTimeout');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setinterrupttimeout}
   * @param Seconds in seconds
   */
  SetInterruptTimeout(Seconds: number): void {
    if (typeof Seconds !== 'number' || Seconds >>> 0 !== Seconds) notU32(this, 'SetInterruptTimeout', 'Seconds', Seconds);
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, Seconds);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetInterruptTimeout');
  }

  /**
   * Returns `Buffer` (text, ANSI code page), `Append` (true or false).
   * Since IDebugControl, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getlogfile}
   */
  GetLogFile(): { Buffer: string; Append: boolean } {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetLogFile');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetLogFile');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 1).address;
          continue;
        }
        return {
          Buffer: readAnsi(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1),
          Append: u32[(at + 4) >>> 2] !== 0,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-openlogfile}
   */
  OpenLogFile(File: string, Append: boolean): void {
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'OpenLogFile', 'File', File);
    checkBoolean(this, 'OpenLogFile', 'Append', Append);
    const at = enter(0);
    try {
      const fileAt = pushAnsi(File) || notAnsi(this, 'OpenLogFile', 'File', File);
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiii'))(this.pointer, fileAt, Append ? 1 : 0);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'OpenLogFile');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-closelogfile}
   */
  CloseLogFile(): void {
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'CloseLogFile');
  }

  /**
   * Returns `Mask` (DEBUG_OUTPUT or DEBUG_IOUTPUT).
   * Since IDebugControl, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getlogmask}
   */
  GetLogMask(): DEBUG_OUTPUT | DEBUG_IOUTPUT {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetLogMask');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setlogmask}
   */
  SetLogMask(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT): void {
    if (typeof Mask !== 'number' || Mask >>> 0 !== Mask) notU32(this, 'SetLogMask', 'Mask', Mask);
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, Mask);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetLogMask');
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugControl, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-input}
   * @param BufferSize room for the result, in bytes with the final NUL
   */
  Input(BufferSize: number): string {
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'Input', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferAt = reserveCleared(BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiiii'))(
        this.pointer,
        bufferAt.address,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'Input');
      return readAnsi(bufferAt.address, Math.min(u32[at >>> 2]!, BufferSize) - 1);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns true for S_OK, false for S_FALSE.
   * Since IDebugControl, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-returninput}
   */
  ReturnInput(Buffer: string): boolean {
    if (typeof Buffer !== 'string' || Buffer.includes('\0')) notText(this, 'ReturnInput', 'Buffer', Buffer);
    const at = enter(0);
    try {
      const bufferAt = pushAnsi(Buffer) || notAnsi(this, 'ReturnInput', 'Buffer', Buffer);
      const hr = (this.slots[13] ?? bindSlot(this, 13, 'hii'))(this.pointer, bufferAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'ReturnInput');
      return hr === 0;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Text is printed as it is; % has no meaning. The form without Wide is read as Latin-1 by the engine, whatever the code page: beyond ASCII use Wide.
   * Since IDebugControl, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-output}
   * @param Mask DEBUG_OUTPUT_* bits
   */
  Output(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void {
    if (typeof Mask !== 'number' || Mask >>> 0 !== Mask) notU32(this, 'Output', 'Mask', Mask);
    if (typeof Text !== 'string' || Text.includes('\0')) notText(this, 'Output', 'Text', Text);
    const at = enter(0);
    try {
      const formatAt = pushAnsi('%s');
      const textAt = pushAnsi(Text) || notAnsi(this, 'Output', 'Text', Text);
      const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiiii'))(this.pointer, Mask, formatAt, textAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'Output');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Text is printed as it is; % has no meaning. The form without Wide is read as Latin-1 by the engine, whatever the code page: beyond ASCII use Wide.
   * Since IDebugControl, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-controlledoutput}
   * @param Mask DEBUG_OUTPUT_* bits
   */
  ControlledOutput(OutputControl: DEBUG_OUTCTL, Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'ControlledOutput', 'OutputControl', OutputControl);
    if (typeof Mask !== 'number' || Mask >>> 0 !== Mask) notU32(this, 'ControlledOutput', 'Mask', Mask);
    if (typeof Text !== 'string' || Text.includes('\0')) notText(this, 'ControlledOutput', 'Text', Text);
    const at = enter(0);
    try {
      const formatAt = pushAnsi('%s');
      const textAt = pushAnsi(Text) || notAnsi(this, 'ControlledOutput', 'Text', Text);
      const hr = (this.slots[16] ?? bindSlot(this, 16, 'hiiiii'))(
        this.pointer,
        OutputControl,
        Mask,
        formatAt,
        textAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'ControlledOutput');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Text is printed as it is; % has no meaning. The form without Wide is read as Latin-1 by the engine, whatever the code page: beyond ASCII use Wide.
   * Since IDebugControl, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputprompt}
   */
  OutputPrompt(OutputControl: DEBUG_OUTCTL, Text?: string | null): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputPrompt', 'OutputControl', OutputControl);
    if (!(Text == null)) if (typeof Text !== 'string' || Text.includes('\0')) notText(this, 'OutputPrompt', 'Text', Text);
    const at = enter(0);
    try {
      const formatAt = pushAnsi('%s');
      const textAt = Text == null ? 0 : pushAnsi(Text) || notAnsi(this, 'OutputPrompt', 'Text', Text);
      const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiiii'))(
        this.pointer,
        OutputControl,
        formatAt,
        textAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'OutputPrompt');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugControl, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getprompttext}
   */
  GetPromptText(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetPromptText');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetPromptText');
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
   * Returns nothing.
   * Since IDebugControl, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputcurrentstate}
   */
  OutputCurrentState(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_CURRENT): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputCurrentState', 'OutputControl', OutputControl);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputCurrentState', 'Flags', Flags);
    const hr = (this.slots[21] ?? bindSlot(this, 21, 'hiii'))(this.pointer, OutputControl, Flags);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'OutputCurrentState');
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputversioninformation}
   */
  OutputVersionInformation(OutputControl: DEBUG_OUTCTL): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputVersionInformation', 'OutputControl', OutputControl);
    const hr = (this.slots[22] ?? bindSlot(this, 22, 'hii'))(this.pointer, OutputControl);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'OutputVersionInformation');
  }

  /**
   * Returns `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none).
   * Since IDebugControl, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnotifyeventhandle}
   */
  GetNotifyEventHandle(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[23] ?? bindSlot(this, 23, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetNotifyEventHandle');
    return u64[at >>> 3]!;
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setnotifyeventhandle}
   * @param Handle a handle of the target, 0 where there is none
   */
  SetNotifyEventHandle(Handle: bigint): void {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'SetNotifyEventHandle', 'Handle', Handle);
    const hr = (this.slots[24] ?? bindSlot(this, 24, 'hii'))(this.pointer, Handle);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetNotifyEventHandle');
  }

  /**
   * Returns `EndOffset` (64 bits, unsigned, address behind the last byte).
   * Since IDebugControl, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-assemble}
   * @param Offset an address in the target
   */
  Assemble(Offset: bigint, Instr: string): bigint {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'Assemble', 'Offset', Offset);
    if (typeof Instr !== 'string' || Instr.includes('\0')) notText(this, 'Assemble', 'Instr', Instr);
    const at = enter(8);
    try {
      const instrAt = pushAnsi(Instr) || notAnsi(this, 'Assemble', 'Instr', Instr);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[25] ?? bindSlot(this, 25, 'hiiii'))(
        this.pointer,
        Offset,
        instrAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'Assemble');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page), `EndOffset` (64 bits, unsigned, address behind the last byte).
   * Since IDebugControl, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-disassemble}
   * @param Offset an address in the target
   */
  Disassemble(Offset: bigint, Flags: DEBUG_DISASM): { Buffer: string; EndOffset: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'Disassemble', 'Offset', Offset);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'Disassemble', 'Flags', Flags);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[26] ?? bindSlot(this, 26, 'hiiiiiii'))(
          this.pointer,
          Offset,
          Flags,
          bufferAt,
          bufferRoom,
          addressAt(at),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'Disassemble');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'Disassemble');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 1).address;
          continue;
        }
        return {
          Buffer: readAnsi(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1),
          EndOffset: u64[(at + 8) >>> 3]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Can end the process. Brings the process down when there is no target.
   * Since IDebugControl, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getdisassembleeffectiveoffset}
   */
  GetDisassembleEffectiveOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[27] ?? bindSlot(this, 27, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetDisassembleEffectiveOffset');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `EndOffset` (64 bits, unsigned, address behind the last byte).
   * Since IDebugControl, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputdisassembly}
   * @param Offset an address in the target
   */
  OutputDisassembly(OutputControl: DEBUG_OUTCTL, Offset: bigint, Flags: DEBUG_DISASM): bigint {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputDisassembly', 'OutputControl', OutputControl);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'OutputDisassembly', 'Offset', Offset);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputDisassembly', 'Flags', Flags);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[28] ?? bindSlot(this, 28, 'hiiiii'))(
      this.pointer,
      OutputControl,
      Offset,
      Flags,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'OutputDisassembly');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `OffsetLine` (32 bits, unsigned, index of the line with the instruction at Offset), `StartOffset` (64 bits, unsigned, an address in the target), `EndOffset` (64 bits, unsigned, address behind the last byte), `LineOffsets` (list of 64 bits, unsigned).
   * Elements of LineOffsets are null for lines that continue an instruction.
   * Since IDebugControl, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputdisassemblylines}
   * @param PreviousLines in lines
   * @param TotalLines room for the result, in elements
   * @param Offset an address in the target
   */
  OutputDisassemblyLines(OutputControl: DEBUG_OUTCTL, PreviousLines: number, TotalLines: number, Offset: bigint, Flags: DEBUG_DISASM): { OffsetLine: number; StartOffset: bigint; EndOffset: bigint; LineOffsets: (bigint | null)[] } {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputDisassemblyLines', 'OutputControl', OutputControl);
    if (typeof PreviousLines !== 'number' || PreviousLines >>> 0 !== PreviousLines) notU32(this, 'OutputDisassemblyLines', 'PreviousLines', PreviousLines);
    if (typeof TotalLines !== 'number' || TotalLines >>> 0 !== TotalLines) notU32(this, 'OutputDisassemblyLines', 'TotalLines', TotalLines);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'OutputDisassemblyLines', 'Offset', Offset);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputDisassemblyLines', 'Flags', Flags);
    const at = enter(24);
    try {
      const lineOffsetsAt = reserveCleared(TotalLines * 8);
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[29] ?? bindSlot(this, 29, 'hiiiiiiiiii'))(
        this.pointer,
        OutputControl,
        PreviousLines,
        TotalLines,
        Offset,
        Flags,
        addressAt(at),
        addressAt(at + 8),
        addressAt(at + 16),
        lineOffsetsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'OutputDisassemblyLines');
      return {
        OffsetLine: u32[at >>> 2]!,
        StartOffset: u64[(at + 8) >>> 3]!,
        EndOffset: u64[(at + 16) >>> 3]!,
        LineOffsets: readU64s(lineOffsetsAt.block, lineOffsetsAt.offset, TotalLines).map((value) => (value === 0xffffffffffffffffn ? null : value)),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `NearOffset` (64 bits, unsigned, an address in the target).
   * Since IDebugControl, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnearinstruction}
   * @param Offset an address in the target
   * @param Delta so many further on, or back when negative
   */
  GetNearInstruction(Offset: bigint, Delta: number): bigint {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetNearInstruction', 'Offset', Offset);
    if (typeof Delta !== 'number' || (Delta | 0) !== Delta) notI32(this, 'GetNearInstruction', 'Delta', Delta);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[30] ?? bindSlot(this, 30, 'hiiii'))(
      this.pointer,
      Offset,
      Delta,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetNearInstruction');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Frames` (list of DEBUG_STACK_FRAME).
   * Since IDebugControl, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getstacktrace}
   * @param FrameOffset an address in the target
   * @param StackOffset an address in the target
   * @param InstructionOffset an address in the target
   * @param FramesSize room for the result, in elements
   */
  GetStackTrace(FrameOffset: bigint, StackOffset: bigint, InstructionOffset: bigint, FramesSize: number): DEBUG_STACK_FRAME[] {
    if (typeof FrameOffset !== 'bigint' || BigInt.asUintN(64, FrameOffset) !== FrameOffset) notU64(this, 'GetStackTrace', 'FrameOffset', FrameOffset);
    if (typeof StackOffset !== 'bigint' || BigInt.asUintN(64, StackOffset) !== StackOffset) notU64(this, 'GetStackTrace', 'StackOffset', StackOffset);
    if (typeof InstructionOffset !== 'bigint' || BigInt.asUintN(64, InstructionOffset) !== InstructionOffset) notU64(this, 'GetStackTrace', 'InstructionOffset', InstructionOffset);
    if (typeof FramesSize !== 'number' || FramesSize >>> 0 !== FramesSize) notU32(this, 'GetStackTrace', 'FramesSize', FramesSize);
    const at = enter(4);
    try {
      const framesAt = reserveCleared(FramesSize * 128);
      u32[at >>> 2] = 0;
      const hr = (this.slots[31] ?? bindSlot(this, 31, 'hiiiiiii'))(
        this.pointer,
        FrameOffset,
        StackOffset,
        InstructionOffset,
        framesAt.address,
        FramesSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetStackTrace');
      return DEBUG_STACK_FRAME.decodeList(framesAt.block, framesAt.offset, Math.min(u32[at >>> 2]!, FramesSize));
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugControl, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getreturnoffset}
   */
  GetReturnOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[32] ?? bindSlot(this, 32, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetReturnOffset');
    return u64[at >>> 3]!;
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputstacktrace}
   */
  OutputStackTrace(OutputControl: DEBUG_OUTCTL, Frames: readonly DEBUG_STACK_FRAME[] | null, Flags: DEBUG_STACK): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputStackTrace', 'OutputControl', OutputControl);
    if (!(Frames == null)) checkList(this, 'OutputStackTrace', 'Frames', Frames);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputStackTrace', 'Flags', Flags);
    const at = enter(0);
    try {
      const framesAt = Frames == null ? 0 : pushStructs(DEBUG_STACK_FRAME, Frames);
      const hr = (this.slots[33] ?? bindSlot(this, 33, 'hiiiii'))(
        this.pointer,
        OutputControl,
        framesAt,
        (Frames?.length ?? 0),
        Flags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'OutputStackTrace');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Class` (DEBUG_CLASS), `Qualifier` (DEBUG_DUMP or DEBUG_KERNEL or DEBUG_USER_WINDOWS).
   * Since IDebugControl, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getdebuggeetype}
   */
  GetDebuggeeType(): { Class: DEBUG_CLASS; Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[34] ?? bindSlot(this, 34, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetDebuggeeType');
    return {
      Class: u32[at >>> 2]!,
      Qualifier: u32[(at + 4) >>> 2]!,
    };
  }

  /**
   * Returns `Type` (IMAGE_FILE_MACHINE).
   * Since IDebugControl, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getactualprocessortype}
   */
  GetActualProcessorType(): IMAGE_FILE_MACHINE {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[35] ?? bindSlot(this, 35, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetActualProcessorType');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Type` (IMAGE_FILE_MACHINE).
   * Since IDebugControl, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexecutingprocessortype}
   */
  GetExecutingProcessorType(): IMAGE_FILE_MACHINE {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[36] ?? bindSlot(this, 36, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetExecutingProcessorType');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Number` (32 bits, unsigned).
   * Since IDebugControl, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumberpossibleexecutingprocessortypes}
   */
  GetNumberPossibleExecutingProcessorTypes(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[37] ?? bindSlot(this, 37, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetNumberPossibleExecutingProcessorTypes');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Types` (list of IMAGE_FILE_MACHINE).
   * Since IDebugControl, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getpossibleexecutingprocessortypes}
   * @param Count room for the result, in elements
   */
  GetPossibleExecutingProcessorTypes(Start: number, Count: number): IMAGE_FILE_MACHINE[] {
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetPossibleExecutingProcessorTypes', 'Start', Start);
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetPossibleExecutingProcessorTypes', 'Count', Count);
    const at = enter(0);
    try {
      const typesAt = reserveCleared(Count * 4);
      const hr = (this.slots[38] ?? bindSlot(this, 38, 'hiiii'))(
        this.pointer,
        Start,
        Count,
        typesAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetPossibleExecutingProcessorTypes');
      return readU32s(typesAt.block, typesAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Number` (32 bits, unsigned).
   * Since IDebugControl, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumberprocessors}
   */
  GetNumberProcessors(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[39] ?? bindSlot(this, 39, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetNumberProcessors');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `PlatformId` (VER_PLATFORM), `Major` (32 bits, unsigned), `Minor` (32 bits, unsigned), `ServicePackString` (text, ANSI code page), `ServicePackNumber` (32 bits, unsigned), `BuildString` (text, ANSI code page).
   * Since IDebugControl, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getsystemversion}
   */
  GetSystemVersion(): { PlatformId: VER_PLATFORM; Major: number; Minor: number; ServicePackString: string; ServicePackNumber: number; BuildString: string } {
    const at = enter(2080);
    try {
      let servicePackStringAt = addressAt(at + 32);
      let servicePackStringRoom = 1024;
      let buildStringAt = addressAt(at + 1056);
      let buildStringRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        u32[(at + 8) >>> 2] = 0;
        u32[(at + 12) >>> 2] = 0;
        u32[(at + 16) >>> 2] = 0;
        u32[(at + 20) >>> 2] = 0;
        const hr = (this.slots[40] ?? bindSlot(this, 40, 'hiiiiiiiiiii'))(
          this.pointer,
          addressAt(at),
          addressAt(at + 4),
          addressAt(at + 8),
          servicePackStringAt,
          servicePackStringRoom,
          addressAt(at + 12),
          addressAt(at + 16),
          buildStringAt,
          buildStringRoom,
          addressAt(at + 20),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetSystemVersion');
        if (hr >= 0 && (u32[(at + 12) >>> 2]! > servicePackStringRoom || u32[(at + 20) >>> 2]! > buildStringRoom)) {
          checkAttempt(attempt, 'GetSystemVersion');
          if (u32[(at + 12) >>> 2]! > servicePackStringRoom) {
            servicePackStringRoom = u32[(at + 12) >>> 2]!;
            servicePackStringAt = reserve(servicePackStringRoom * 1).address;
          }
          if (u32[(at + 20) >>> 2]! > buildStringRoom) {
            buildStringRoom = u32[(at + 20) >>> 2]!;
            buildStringAt = reserve(buildStringRoom * 1).address;
          }
          continue;
        }
        return {
          PlatformId: u32[at >>> 2]!,
          Major: u32[(at + 4) >>> 2]!,
          Minor: u32[(at + 8) >>> 2]!,
          ServicePackString: readAnsi(servicePackStringAt, Math.min(u32[(at + 12) >>> 2]!, servicePackStringRoom) - 1),
          ServicePackNumber: u32[(at + 16) >>> 2]!,
          BuildString: readAnsi(buildStringAt, Math.min(u32[(at + 20) >>> 2]!, buildStringRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Size` (32 bits, unsigned, in bytes).
   * Since IDebugControl, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getpagesize}
   */
  GetPageSize(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[41] ?? bindSlot(this, 41, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetPageSize');
    return u32[at >>> 2]!;
  }

  /**
   * Returns true for S_OK, false for S_FALSE.
   * Since IDebugControl, slot 42. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-ispointer64bit}
   */
  IsPointer64Bit(): boolean {
    const hr = (this.slots[42] ?? bindSlot(this, 42, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'IsPointer64Bit');
    return hr === 0;
  }

  /**
   * Returns `Code` (32 bits, unsigned), `Arg1` (64 bits, unsigned), `Arg2` (64 bits, unsigned), `Arg3` (64 bits, unsigned), `Arg4` (64 bits, unsigned).
   * Since IDebugControl, slot 43. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-readbugcheckdata}
   */
  ReadBugCheckData(): { Code: number; Arg1: bigint; Arg2: bigint; Arg3: bigint; Arg4: bigint } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u64[(at + 8) >>> 3] = 0n;
    u64[(at + 16) >>> 3] = 0n;
    u64[(at + 24) >>> 3] = 0n;
    u64[(at + 32) >>> 3] = 0n;
    const hr = (this.slots[43] ?? bindSlot(this, 43, 'hiiiiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 8),
      addressAt(at + 16),
      addressAt(at + 24),
      addressAt(at + 32),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'ReadBugCheckData');
    return {
      Code: u32[at >>> 2]!,
      Arg1: u64[(at + 8) >>> 3]!,
      Arg2: u64[(at + 16) >>> 3]!,
      Arg3: u64[(at + 24) >>> 3]!,
      Arg4: u64[(at + 32) >>> 3]!,
    };
  }

  /**
   * Returns `Number` (32 bits, unsigned).
   * Since IDebugControl, slot 44. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumbersupportedprocessortypes}
   */
  GetNumberSupportedProcessorTypes(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[44] ?? bindSlot(this, 44, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetNumberSupportedProcessorTypes');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Types` (list of IMAGE_FILE_MACHINE).
   * Since IDebugControl, slot 45. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getsupportedprocessortypes}
   * @param Count room for the result, in elements
   */
  GetSupportedProcessorTypes(Start: number, Count: number): IMAGE_FILE_MACHINE[] {
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetSupportedProcessorTypes', 'Start', Start);
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetSupportedProcessorTypes', 'Count', Count);
    const at = enter(0);
    try {
      const typesAt = reserveCleared(Count * 4);
      const hr = (this.slots[45] ?? bindSlot(this, 45, 'hiiii'))(
        this.pointer,
        Start,
        Count,
        typesAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetSupportedProcessorTypes');
      return readU32s(typesAt.block, typesAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `FullNameBuffer` (text, ANSI code page), `AbbrevNameBuffer` (text, ANSI code page).
   * Since IDebugControl, slot 46. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getprocessortypenames}
   */
  GetProcessorTypeNames(Type: IMAGE_FILE_MACHINE): { FullNameBuffer: string; AbbrevNameBuffer: string } {
    if (typeof Type !== 'number' || Type >>> 0 !== Type) notU32(this, 'GetProcessorTypeNames', 'Type', Type);
    const at = enter(2064);
    try {
      let fullNameBufferAt = addressAt(at + 16);
      let fullNameBufferRoom = 1024;
      let abbrevNameBufferAt = addressAt(at + 1040);
      let abbrevNameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[46] ?? bindSlot(this, 46, 'hiiiiiiii'))(
          this.pointer,
          Type,
          fullNameBufferAt,
          fullNameBufferRoom,
          addressAt(at),
          abbrevNameBufferAt,
          abbrevNameBufferRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetProcessorTypeNames');
        if (hr >= 0 && (u32[at >>> 2]! > fullNameBufferRoom || u32[(at + 4) >>> 2]! > abbrevNameBufferRoom)) {
          checkAttempt(attempt, 'GetProcessorTypeNames');
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
   * Returns `Type` (IMAGE_FILE_MACHINE).
   * Since IDebugControl, slot 47. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-geteffectiveprocessortype}
   */
  GetEffectiveProcessorType(): IMAGE_FILE_MACHINE {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[47] ?? bindSlot(this, 47, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetEffectiveProcessorType');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 48. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-seteffectiveprocessortype}
   */
  SetEffectiveProcessorType(Type: IMAGE_FILE_MACHINE): void {
    if (typeof Type !== 'number' || Type >>> 0 !== Type) notU32(this, 'SetEffectiveProcessorType', 'Type', Type);
    const hr = (this.slots[48] ?? bindSlot(this, 48, 'hii'))(this.pointer, Type);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetEffectiveProcessorType');
  }

  /**
   * Returns `Status` (DEBUG_STATUS).
   * Since IDebugControl, slot 49. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexecutionstatus}
   */
  GetExecutionStatus(): DEBUG_STATUS {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[49] ?? bindSlot(this, 49, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetExecutionStatus');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 50. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setexecutionstatus}
   */
  SetExecutionStatus(Status: DEBUG_STATUS): void {
    if (typeof Status !== 'number' || Status >>> 0 !== Status) notU32(this, 'SetExecutionStatus', 'Status', Status);
    const hr = (this.slots[50] ?? bindSlot(this, 50, 'hii'))(this.pointer, Status);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetExecutionStatus');
  }

  /**
   * Returns `Level` (DEBUG_LEVEL).
   * Since IDebugControl, slot 51. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getcodelevel}
   */
  GetCodeLevel(): DEBUG_LEVEL {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[51] ?? bindSlot(this, 51, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetCodeLevel');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 52. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setcodelevel}
   */
  SetCodeLevel(Level: DEBUG_LEVEL): void {
    if (typeof Level !== 'number' || Level >>> 0 !== Level) notU32(this, 'SetCodeLevel', 'Level', Level);
    const hr = (this.slots[52] ?? bindSlot(this, 52, 'hii'))(this.pointer, Level);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetCodeLevel');
  }

  /**
   * Returns `Options` (DEBUG_ENGOPT).
   * Since IDebugControl, slot 53. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getengineoptions}
   */
  GetEngineOptions(): DEBUG_ENGOPT {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[53] ?? bindSlot(this, 53, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetEngineOptions');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 54. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-addengineoptions}
   */
  AddEngineOptions(Options: DEBUG_ENGOPT): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'AddEngineOptions', 'Options', Options);
    const hr = (this.slots[54] ?? bindSlot(this, 54, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'AddEngineOptions');
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 55. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-removeengineoptions}
   */
  RemoveEngineOptions(Options: DEBUG_ENGOPT): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'RemoveEngineOptions', 'Options', Options);
    const hr = (this.slots[55] ?? bindSlot(this, 55, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'RemoveEngineOptions');
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 56. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setengineoptions}
   */
  SetEngineOptions(Options: DEBUG_ENGOPT): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'SetEngineOptions', 'Options', Options);
    const hr = (this.slots[56] ?? bindSlot(this, 56, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetEngineOptions');
  }

  /**
   * Returns `OutputLevel` (SLE), `BreakLevel` (SLE).
   * Since IDebugControl, slot 57. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getsystemerrorcontrol}
   */
  GetSystemErrorControl(): { OutputLevel: SLE; BreakLevel: SLE } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[57] ?? bindSlot(this, 57, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetSystemErrorControl');
    return {
      OutputLevel: u32[at >>> 2]!,
      BreakLevel: u32[(at + 4) >>> 2]!,
    };
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 58. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setsystemerrorcontrol}
   */
  SetSystemErrorControl(OutputLevel: SLE, BreakLevel: SLE): void {
    if (typeof OutputLevel !== 'number' || OutputLevel >>> 0 !== OutputLevel) notU32(this, 'SetSystemErrorControl', 'OutputLevel', OutputLevel);
    if (typeof BreakLevel !== 'number' || BreakLevel >>> 0 !== BreakLevel) notU32(this, 'SetSystemErrorControl', 'BreakLevel', BreakLevel);
    const hr = (this.slots[58] ?? bindSlot(this, 58, 'hiii'))(this.pointer, OutputLevel, BreakLevel);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetSystemErrorControl');
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugControl, slot 59. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-gettextmacro}
   */
  GetTextMacro(Slot: number): string {
    if (typeof Slot !== 'number' || Slot >>> 0 !== Slot) notU32(this, 'GetTextMacro', 'Slot', Slot);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[59] ?? bindSlot(this, 59, 'hiiiii'))(
          this.pointer,
          Slot,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetTextMacro');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetTextMacro');
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
   * Returns nothing.
   * Since IDebugControl, slot 60. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-settextmacro}
   */
  SetTextMacro(Slot: number, Macro: string): void {
    if (typeof Slot !== 'number' || Slot >>> 0 !== Slot) notU32(this, 'SetTextMacro', 'Slot', Slot);
    if (typeof Macro !== 'string' || Macro.includes('\0')) notText(this, 'SetTextMacro', 'Macro', Macro);
    const at = enter(0);
    try {
      const macroAt = pushAnsi(Macro) || notAnsi(this, 'SetTextMacro', 'Macro', Macro);
      const hr = (this.slots[60] ?? bindSlot(this, 60, 'hiii'))(this.pointer, Slot, macroAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetTextMacro');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Radix` (32 bits, unsigned, the base of numbers in expressions: 8, 10 or 16).
   * Since IDebugControl, slot 61. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getradix}
   */
  GetRadix(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[61] ?? bindSlot(this, 61, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetRadix');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 62. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setradix}
   * @param Radix the base of numbers in expressions: 8, 10 or 16
   */
  SetRadix(Radix: number): void {
    if (typeof Radix !== 'number' || Radix >>> 0 !== Radix) notU32(this, 'SetRadix', 'Radix', Radix);
    const hr = (this.slots[62] ?? bindSlot(this, 62, 'hii'))(this.pointer, Radix);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetRadix');
  }

  /**
   * Returns `Value` (DEBUG_VALUE), `RemainderIndex` (32 bits, unsigned, in characters: where the evaluation stopped).
   * Since IDebugControl, slot 63. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-evaluate}
   * @param DesiredType default DEBUG_VALUE_TYPE.INVALID
   */
  Evaluate(Expression: string, DesiredType: DEBUG_VALUE_TYPE = 0): { Value: DEBUG_VALUE; RemainderIndex: number } {
    if (typeof Expression !== 'string' || Expression.includes('\0')) notText(this, 'Evaluate', 'Expression', Expression);
    if (typeof DesiredType !== 'number' || DesiredType >>> 0 !== DesiredType) notU32(this, 'Evaluate', 'DesiredType', DesiredType);
    const at = enter(36);
    try {
      const expressionAt = pushAnsi(Expression) || notAnsi(this, 'Evaluate', 'Expression', Expression);
      u32[(at + 32) >>> 2] = 0;
      const hr = (this.slots[63] ?? bindSlot(this, 63, 'hiiiii'))(
        this.pointer,
        expressionAt,
        DesiredType,
        addressAt(at),
        addressAt(at + 32),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'Evaluate');
      return {
        Value: DEBUG_VALUE.decode(scratch, at),
        RemainderIndex: u32[(at + 32) >>> 2]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Out` (DEBUG_VALUE).
   * Since IDebugControl, slot 64. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-coercevalue}
   */
  CoerceValue(In: DEBUG_VALUE, OutType: DEBUG_VALUE_TYPE): DEBUG_VALUE {
    checkStruct(this, 'CoerceValue', 'In', In);
    if (typeof OutType !== 'number' || OutType >>> 0 !== OutType) notU32(this, 'CoerceValue', 'OutType', OutType);
    const at = enter(32);
    try {
      const inAt = pushStruct(DEBUG_VALUE, In);
      const hr = (this.slots[64] ?? bindSlot(this, 64, 'hiiii'))(
        this.pointer,
        inAt,
        OutType,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'CoerceValue');
      return DEBUG_VALUE.decode(scratch, at);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Out` (list of DEBUG_VALUE).
   * Since IDebugControl, slot 65. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-coercevalues}
   */
  CoerceValues(In: readonly DEBUG_VALUE[], OutTypes: readonly DEBUG_VALUE_TYPE[]): DEBUG_VALUE[] {
    checkList(this, 'CoerceValues', 'In', In);
    checkList(this, 'CoerceValues', 'OutTypes', OutTypes);
    checkLength(this, 'CoerceValues', 'OutTypes', OutTypes, In.length);
    const at = enter(0);
    try {
      const inAt = pushStructs(DEBUG_VALUE, In);
      const outTypesAt = pushU32s(OutTypes);
      const outAt = reserveCleared(In.length * 32);
      const hr = (this.slots[65] ?? bindSlot(this, 65, 'hiiiii'))(
        this.pointer,
        In.length,
        inAt,
        outTypesAt,
        outAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'CoerceValues');
      return DEBUG_VALUE.decodeList(outAt.block, outAt.offset, In.length);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. Without a target the commands g, gc, gh, gn, gu and s are an access violation inside the engine (p, t and their like fail properly): ask GetExecutionStatus first.
   * Since IDebugControl, slot 66. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-execute}
   * @param Flags default DEBUG_EXECUTE.DEFAULT
   */
  Execute(OutputControl: DEBUG_OUTCTL, Command: string, Flags: DEBUG_EXECUTE = 0): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'Execute', 'OutputControl', OutputControl);
    if (typeof Command !== 'string' || Command.includes('\0')) notText(this, 'Execute', 'Command', Command);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'Execute', 'Flags', Flags);
    const at = enter(0);
    try {
      const commandAt = pushAnsi(Command) || notAnsi(this, 'Execute', 'Command', Command);
      const hr = (this.slots[66] ?? bindSlot(this, 66, 'hiiii'))(
        this.pointer,
        OutputControl,
        commandAt,
        Flags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'Execute');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. Without a target the commands g, gc, gh, gn, gu and s are an access violation inside the engine (p, t and their like fail properly): ask GetExecutionStatus first.
   * Since IDebugControl, slot 67. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-executecommandfile}
   * @param Flags default DEBUG_EXECUTE.DEFAULT
   */
  ExecuteCommandFile(OutputControl: DEBUG_OUTCTL, CommandFile: string, Flags: DEBUG_EXECUTE = 0): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'ExecuteCommandFile', 'OutputControl', OutputControl);
    if (typeof CommandFile !== 'string' || CommandFile.includes('\0')) notText(this, 'ExecuteCommandFile', 'CommandFile', CommandFile);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'ExecuteCommandFile', 'Flags', Flags);
    const at = enter(0);
    try {
      const commandFileAt = pushAnsi(CommandFile) || notAnsi(this, 'ExecuteCommandFile', 'CommandFile', CommandFile);
      const hr = (this.slots[67] ?? bindSlot(this, 67, 'hiiii'))(
        this.pointer,
        OutputControl,
        commandFileAt,
        Flags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'ExecuteCommandFile');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Number` (32 bits, unsigned).
   * Since IDebugControl, slot 68. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumberbreakpoints}
   */
  GetNumberBreakpoints(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[68] ?? bindSlot(this, 68, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetNumberBreakpoints');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Bp` (IDebugBreakpoint, dispose it when done).
   * Since IDebugControl, slot 69. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getbreakpointbyindex}
   */
  GetBreakpointByIndex(Index: number): IDebugBreakpoint {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetBreakpointByIndex', 'Index', Index);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[69] ?? bindSlot(this, 69, 'hiii'))(this.pointer, Index, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetBreakpointByIndex');
    return wrap(IDebugBreakpoint, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `Bp` (IDebugBreakpoint, dispose it when done).
   * Since IDebugControl, slot 70. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getbreakpointbyid}
   */
  GetBreakpointById(Id: number): IDebugBreakpoint {
    if (typeof Id !== 'number' || Id >>> 0 !== Id) notU32(this, 'GetBreakpointById', 'Id', Id);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[70] ?? bindSlot(this, 70, 'hiii'))(this.pointer, Id, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetBreakpointById');
    return wrap(IDebugBreakpoint, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `Params` (list of DEBUG_BREAKPOINT_PARAMETERS).
   * Elements of unknown breakpoints have the Id DEBUG_ANY_ID.
   * Since IDebugControl, slot 71. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getbreakpointparameters}
   * @param Count room for the result, in elements
   * @param Start default 0
   */
  GetBreakpointParameters(Count: number, Ids?: readonly number[] | null, Start: number = 0): DEBUG_BREAKPOINT_PARAMETERS[] {
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetBreakpointParameters', 'Count', Count);
    if (!(Ids == null)) checkList(this, 'GetBreakpointParameters', 'Ids', Ids);
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetBreakpointParameters', 'Start', Start);
    checkLength(this, 'GetBreakpointParameters', 'Ids', Ids ?? null, Count);
    const at = enter(0);
    try {
      const idsAt = Ids == null ? 0 : pushU32s(Ids);
      const paramsAt = reserveCleared(Count * 56);
      const hr = (this.slots[71] ?? bindSlot(this, 71, 'hiiiii'))(
        this.pointer,
        Count,
        idsAt,
        Start,
        paramsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetBreakpointParameters');
      return DEBUG_BREAKPOINT_PARAMETERS.decodeList(paramsAt.block, paramsAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Bp` (IDebugBreakpoint, dispose it when done).
   * Since IDebugControl, slot 72. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-addbreakpoint}
   * @param DesiredId default DEBUG_ANY_ID
   */
  AddBreakpoint(Type: DEBUG_BREAKPOINT_TYPE, DesiredId: number = 4294967295): IDebugBreakpoint {
    if (typeof Type !== 'number' || Type >>> 0 !== Type) notU32(this, 'AddBreakpoint', 'Type', Type);
    if (typeof DesiredId !== 'number' || DesiredId >>> 0 !== DesiredId) notU32(this, 'AddBreakpoint', 'DesiredId', DesiredId);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[72] ?? bindSlot(this, 72, 'hiiii'))(
      this.pointer,
      Type,
      DesiredId,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'AddBreakpoint');
    return wrap(IDebugBreakpoint, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns nothing.
   * Bp cannot be used afterwards.
   * Can end the process. The breakpoint is gone afterwards: any call on it, Release included, brings the process down.
   * Since IDebugControl, slot 73. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-removebreakpoint}
   */
  RemoveBreakpoint(Bp: IDebugBreakpoint): void {
    checkInterface(this, 'RemoveBreakpoint', 'Bp', Bp, 'IDebugBreakpoint');
    const hr = (this.slots[73] ?? bindSlot(this, 73, 'hii'))(this.pointer, pointerOf(Bp));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'RemoveBreakpoint');
    if (hr >= 0) Bp.forget();
  }

  /**
   * Returns `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none).
   * Since IDebugControl, slot 74. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-addextension}
   * @param Flags default DEBUG_EXTENSION_AT.ENGINE
   */
  AddExtension(Path: string, Flags: DEBUG_EXTENSION_AT = 0): bigint {
    if (typeof Path !== 'string' || Path.includes('\0')) notText(this, 'AddExtension', 'Path', Path);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'AddExtension', 'Flags', Flags);
    const at = enter(8);
    try {
      const pathAt = pushAnsi(Path) || notAnsi(this, 'AddExtension', 'Path', Path);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[74] ?? bindSlot(this, 74, 'hiiii'))(
        this.pointer,
        pathAt,
        Flags,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'AddExtension');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. The handle is a pointer that the engine follows: one that AddExtension or GetExtensionByPath did not return, or that was given back, brings the process down.
   * Since IDebugControl, slot 75. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-removeextension}
   * @param Handle a handle of the target, 0 where there is none
   */
  RemoveExtension(Handle: bigint): void {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'RemoveExtension', 'Handle', Handle);
    const hr = (this.slots[75] ?? bindSlot(this, 75, 'hii'))(this.pointer, Handle);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'RemoveExtension');
  }

  /**
   * Returns `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none).
   * Since IDebugControl, slot 76. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getextensionbypath}
   */
  GetExtensionByPath(Path: string): bigint {
    if (typeof Path !== 'string' || Path.includes('\0')) notText(this, 'GetExtensionByPath', 'Path', Path);
    const at = enter(8);
    try {
      const pathAt = pushAnsi(Path) || notAnsi(this, 'GetExtensionByPath', 'Path', Path);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[76] ?? bindSlot(this, 76, 'hiii'))(this.pointer, pathAt, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetExtensionByPath');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. The handle is a pointer that the engine follows: one that AddExtension or GetExtensionByPath did not return, or that was given back, brings the process down.
   * Since IDebugControl, slot 77. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-callextension}
   * @param Handle a handle of the target, 0 where there is none
   */
  CallExtension(Handle: bigint, Function: string, Arguments?: string | null): void {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'CallExtension', 'Handle', Handle);
    if (typeof Function !== 'string' || Function.includes('\0')) notText(this, 'CallExtension', 'Function', Function);
    if (!(Arguments == null)) if (typeof Arguments !== 'string' || Arguments.includes('\0')) notText(this, 'CallExtension', 'Arguments', Arguments);
    const at = enter(0);
    try {
      const functionAt = pushAnsi(Function) || notAnsi(this, 'CallExtension', 'Function', Function);
      const argumentsAt = Arguments == null ? 0 : pushAnsi(Arguments) || notAnsi(this, 'CallExtension', 'Arguments', Arguments);
      const hr = (this.slots[77] ?? bindSlot(this, 77, 'hiiii'))(
        this.pointer,
        Handle,
        functionAt,
        argumentsAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'CallExtension');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Function` (address in this process).
   * The result is the address of code in this process, to be called with an FFI of your choice.
   * Can end the process. The handle is a pointer that the engine follows: one that AddExtension or GetExtensionByPath did not return, or that was given back, brings the process down.
   * Since IDebugControl, slot 78. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getextensionfunction}
   * @param Handle a handle of the target, 0 where there is none
   */
  GetExtensionFunction(Handle: bigint, FuncName: string): bigint {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'GetExtensionFunction', 'Handle', Handle);
    if (typeof FuncName !== 'string' || FuncName.includes('\0')) notText(this, 'GetExtensionFunction', 'FuncName', FuncName);
    const at = enter(8);
    try {
      const funcNameAt = pushAnsi(FuncName) || notAnsi(this, 'GetExtensionFunction', 'FuncName', FuncName);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[78] ?? bindSlot(this, 78, 'hiiii'))(
        this.pointer,
        Handle,
        funcNameAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetExtensionFunction');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `SpecificEvents` (32 bits, unsigned), `SpecificExceptions` (32 bits, unsigned), `ArbitraryExceptions` (32 bits, unsigned).
   * Since IDebugControl, slot 81. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumbereventfilters}
   */
  GetNumberEventFilters(): { SpecificEvents: number; SpecificExceptions: number; ArbitraryExceptions: number } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    u32[(at + 8) >>> 2] = 0;
    const hr = (this.slots[81] ?? bindSlot(this, 81, 'hiiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetNumberEventFilters');
    return {
      SpecificEvents: u32[at >>> 2]!,
      SpecificExceptions: u32[(at + 4) >>> 2]!,
      ArbitraryExceptions: u32[(at + 8) >>> 2]!,
    };
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugControl, slot 82. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-geteventfiltertext}
   */
  GetEventFilterText(Index: DEBUG_FILTER_EVENT): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetEventFilterText', 'Index', Index);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[82] ?? bindSlot(this, 82, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetEventFilterText');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetEventFilterText');
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
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugControl, slot 83. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-geteventfiltercommand}
   */
  GetEventFilterCommand(Index: DEBUG_FILTER_EVENT): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetEventFilterCommand', 'Index', Index);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[83] ?? bindSlot(this, 83, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetEventFilterCommand');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetEventFilterCommand');
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
   * Returns nothing.
   * Since IDebugControl, slot 84. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-seteventfiltercommand}
   */
  SetEventFilterCommand(Index: DEBUG_FILTER_EVENT, Command: string): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'SetEventFilterCommand', 'Index', Index);
    if (typeof Command !== 'string' || Command.includes('\0')) notText(this, 'SetEventFilterCommand', 'Command', Command);
    const at = enter(0);
    try {
      const commandAt = pushAnsi(Command) || notAnsi(this, 'SetEventFilterCommand', 'Command', Command);
      const hr = (this.slots[84] ?? bindSlot(this, 84, 'hiii'))(this.pointer, Index, commandAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetEventFilterCommand');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Params` (list of DEBUG_SPECIFIC_FILTER_PARAMETERS).
   * Since IDebugControl, slot 85. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getspecificfilterparameters}
   * @param Count room for the result, in elements
   */
  GetSpecificFilterParameters(Start: DEBUG_FILTER_EVENT, Count: number): DEBUG_SPECIFIC_FILTER_PARAMETERS[] {
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetSpecificFilterParameters', 'Start', Start);
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetSpecificFilterParameters', 'Count', Count);
    const at = enter(0);
    try {
      const paramsAt = reserveCleared(Count * 20);
      const hr = (this.slots[85] ?? bindSlot(this, 85, 'hiiii'))(
        this.pointer,
        Start,
        Count,
        paramsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetSpecificFilterParameters');
      return DEBUG_SPECIFIC_FILTER_PARAMETERS.decodeList(paramsAt.block, paramsAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 86. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setspecificfilterparameters}
   */
  SetSpecificFilterParameters(Start: DEBUG_FILTER_EVENT, Params: readonly DEBUG_SPECIFIC_FILTER_PARAMETERS[]): void {
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'SetSpecificFilterParameters', 'Start', Start);
    checkList(this, 'SetSpecificFilterParameters', 'Params', Params);
    const at = enter(0);
    try {
      const paramsAt = pushStructs(DEBUG_SPECIFIC_FILTER_PARAMETERS, Params);
      const hr = (this.slots[86] ?? bindSlot(this, 86, 'hiiii'))(
        this.pointer,
        Start,
        Params.length,
        paramsAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetSpecificFilterParameters');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugControl, slot 87. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getspecificfilterargument}
   */
  GetSpecificFilterArgument(Index: DEBUG_FILTER_EVENT): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSpecificFilterArgument', 'Index', Index);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[87] ?? bindSlot(this, 87, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetSpecificFilterArgument');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSpecificFilterArgument');
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
   * Returns nothing.
   * Since IDebugControl, slot 88. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setspecificfilterargument}
   */
  SetSpecificFilterArgument(Index: DEBUG_FILTER_EVENT, Argument: string): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'SetSpecificFilterArgument', 'Index', Index);
    if (typeof Argument !== 'string' || Argument.includes('\0')) notText(this, 'SetSpecificFilterArgument', 'Argument', Argument);
    const at = enter(0);
    try {
      const argumentAt = pushAnsi(Argument) || notAnsi(this, 'SetSpecificFilterArgument', 'Argument', Argument);
      const hr = (this.slots[88] ?? bindSlot(this, 88, 'hiii'))(this.pointer, Index, argumentAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetSpecificFilterArgument');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Params` (list of DEBUG_EXCEPTION_FILTER_PARAMETERS).
   * Since IDebugControl, slot 89. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexceptionfilterparameters}
   * @param Count room for the result, in elements
   * @param Start default 0
   */
  GetExceptionFilterParameters(Count: number, Codes?: readonly number[] | null, Start: number = 0): DEBUG_EXCEPTION_FILTER_PARAMETERS[] {
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetExceptionFilterParameters', 'Count', Count);
    if (!(Codes == null)) checkList(this, 'GetExceptionFilterParameters', 'Codes', Codes);
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetExceptionFilterParameters', 'Start', Start);
    checkLength(this, 'GetExceptionFilterParameters', 'Codes', Codes ?? null, Count);
    const at = enter(0);
    try {
      const codesAt = Codes == null ? 0 : pushU32s(Codes);
      const paramsAt = reserveCleared(Count * 24);
      const hr = (this.slots[89] ?? bindSlot(this, 89, 'hiiiii'))(
        this.pointer,
        Count,
        codesAt,
        Start,
        paramsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetExceptionFilterParameters');
      return DEBUG_EXCEPTION_FILTER_PARAMETERS.decodeList(paramsAt.block, paramsAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugControl, slot 90. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setexceptionfilterparameters}
   */
  SetExceptionFilterParameters(Params: readonly DEBUG_EXCEPTION_FILTER_PARAMETERS[]): void {
    checkList(this, 'SetExceptionFilterParameters', 'Params', Params);
    const at = enter(0);
    try {
      const paramsAt = pushStructs(DEBUG_EXCEPTION_FILTER_PARAMETERS, Params);
      const hr = (this.slots[90] ?? bindSlot(this, 90, 'hiii'))(this.pointer, Params.length, paramsAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetExceptionFilterParameters');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugControl, slot 91. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexceptionfiltersecondcommand}
   */
  GetExceptionFilterSecondCommand(Index: number): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetExceptionFilterSecondCommand', 'Index', Index);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[91] ?? bindSlot(this, 91, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetExceptionFilterSecondCommand');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetExceptionFilterSecondCommand');
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
   * Returns nothing.
   * Since IDebugControl, slot 92. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setexceptionfiltersecondcommand}
   */
  SetExceptionFilterSecondCommand(Index: number, Command: string): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'SetExceptionFilterSecondCommand', 'Index', Index);
    if (typeof Command !== 'string' || Command.includes('\0')) notText(this, 'SetExceptionFilterSecondCommand', 'Command', Command);
    const at = enter(0);
    try {
      const commandAt = pushAnsi(Command) || notAnsi(this, 'SetExceptionFilterSecondCommand', 'Command', Command);
      const hr = (this.slots[92] ?? bindSlot(this, 92, 'hiii'))(this.pointer, Index, commandAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'SetExceptionFilterSecondCommand');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns false when the time ran out (S_FALSE).
   * Returns true when the target has stopped, false when the time ran out.
   * Since IDebugControl, slot 93. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-waitforevent}
   * @param Flags default DEBUG_WAIT.DEFAULT
   * @param Timeout in milliseconds; INFINITE waits for ever; default INFINITE
   */
  WaitForEvent(Flags: DEBUG_WAIT = 0, Timeout: number = 4294967295): boolean {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'WaitForEvent', 'Flags', Flags);
    if (typeof Timeout !== 'number' || Timeout >>> 0 !== Timeout) notU32(this, 'WaitForEvent', 'Timeout', Timeout);
    const hr = (this.slots[93] ?? bindSlot(this, 93, 'hiii'))(this.pointer, Flags, Timeout);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'WaitForEvent');
    return hr === 0;
  }

  /**
   * Returns `Type` (DEBUG_EVENT), `ProcessId` (32 bits, unsigned, the engine's own number, from 0), `ThreadId` (32 bits, unsigned, the engine's own number, from 0), `ExtraInformation` (bytes), `Description` (text, ANSI code page).
   * Since IDebugControl, slot 94. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getlasteventinformation}
   */
  GetLastEventInformation(): { Type: DEBUG_EVENT; ProcessId: number; ThreadId: number; ExtraInformation: Uint8Array; Description: string } {
    const at = enter(1056);
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
        const hr = (this.slots[94] ?? bindSlot(this, 94, 'hiiiiiiiiii'))(
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
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugControl', 'GetLastEventInformation');
        if (hr >= 0 && (u32[(at + 12) >>> 2]! > extraInformationRoom || u32[(at + 16) >>> 2]! > descriptionRoom)) {
          checkAttempt(attempt, 'GetLastEventInformation');
          if (u32[(at + 12) >>> 2]! > extraInformationRoom) {
            extraInformationRoom = u32[(at + 12) >>> 2]!;
            extraInformationAt = reserve(extraInformationRoom);
          }
          if (u32[(at + 16) >>> 2]! > descriptionRoom) {
            descriptionRoom = u32[(at + 16) >>> 2]!;
            descriptionAt = reserve(descriptionRoom * 1).address;
          }
          continue;
        }
        return {
          Type: u32[at >>> 2]!,
          ProcessId: u32[(at + 4) >>> 2]!,
          ThreadId: u32[(at + 8) >>> 2]!,
          ExtraInformation: readBytes(extraInformationAt.block, extraInformationAt.offset, Math.min(u32[(at + 12) >>> 2]!, extraInformationRoom)),
          Description: readAnsi(descriptionAt, Math.min(u32[(at + 16) >>> 2]!, descriptionRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugControl} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugControlHr {
  /** {@link IDebugControl.GetInterrupt} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getinterrupt} */
  GetInterrupt(): { hresult: number };
  /** {@link IDebugControl.SetInterrupt} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setinterrupt} */
  SetInterrupt(Flags: DEBUG_INTERRUPT): { hresult: number };
  /** {@link IDebugControl.GetInterruptTimeout} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getinterrupttimeout} */
  GetInterruptTimeout(): { hresult: number; Seconds: number };
  /** {@link IDebugControl.SetInterruptTimeout} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setinterrupttimeout} */
  SetInterruptTimeout(Seconds: number): { hresult: number };
  /** {@link IDebugControl.GetLogFile} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getlogfile} */
  GetLogFile(): { hresult: number; Buffer: string; Append: boolean };
  /** {@link IDebugControl.OpenLogFile} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-openlogfile} */
  OpenLogFile(File: string, Append: boolean): { hresult: number };
  /** {@link IDebugControl.CloseLogFile} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-closelogfile} */
  CloseLogFile(): { hresult: number };
  /** {@link IDebugControl.GetLogMask} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getlogmask} */
  GetLogMask(): { hresult: number; Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT };
  /** {@link IDebugControl.SetLogMask} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setlogmask} */
  SetLogMask(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT): { hresult: number };
  /** {@link IDebugControl.Input} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-input} */
  Input(BufferSize: number): { hresult: number; Buffer: string };
  /** {@link IDebugControl.ReturnInput} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-returninput} */
  ReturnInput(Buffer: string): { hresult: number };
  /** {@link IDebugControl.Output} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-output} */
  Output(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): { hresult: number };
  /** {@link IDebugControl.ControlledOutput} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-controlledoutput} */
  ControlledOutput(OutputControl: DEBUG_OUTCTL, Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): { hresult: number };
  /** {@link IDebugControl.OutputPrompt} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputprompt} */
  OutputPrompt(OutputControl: DEBUG_OUTCTL, Text?: string | null): { hresult: number };
  /** {@link IDebugControl.GetPromptText} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getprompttext} */
  GetPromptText(): { hresult: number; Buffer: string };
  /** {@link IDebugControl.OutputCurrentState} without throwing, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputcurrentstate} */
  OutputCurrentState(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_CURRENT): { hresult: number };
  /** {@link IDebugControl.OutputVersionInformation} without throwing, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputversioninformation} */
  OutputVersionInformation(OutputControl: DEBUG_OUTCTL): { hresult: number };
  /** {@link IDebugControl.GetNotifyEventHandle} without throwing, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnotifyeventhandle} */
  GetNotifyEventHandle(): { hresult: number; Handle: bigint };
  /** {@link IDebugControl.SetNotifyEventHandle} without throwing, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setnotifyeventhandle} */
  SetNotifyEventHandle(Handle: bigint): { hresult: number };
  /** {@link IDebugControl.Assemble} without throwing, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-assemble} */
  Assemble(Offset: bigint, Instr: string): { hresult: number; EndOffset: bigint };
  /** {@link IDebugControl.Disassemble} without throwing, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-disassemble} */
  Disassemble(Offset: bigint, Flags: DEBUG_DISASM): { hresult: number; Buffer: string; EndOffset: bigint };
  /** {@link IDebugControl.GetDisassembleEffectiveOffset} without throwing, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getdisassembleeffectiveoffset} */
  GetDisassembleEffectiveOffset(): { hresult: number; Offset: bigint };
  /** {@link IDebugControl.OutputDisassembly} without throwing, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputdisassembly} */
  OutputDisassembly(OutputControl: DEBUG_OUTCTL, Offset: bigint, Flags: DEBUG_DISASM): { hresult: number; EndOffset: bigint };
  /** {@link IDebugControl.OutputDisassemblyLines} without throwing, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputdisassemblylines} */
  OutputDisassemblyLines(OutputControl: DEBUG_OUTCTL, PreviousLines: number, TotalLines: number, Offset: bigint, Flags: DEBUG_DISASM): { hresult: number; OffsetLine: number; StartOffset: bigint; EndOffset: bigint; LineOffsets: (bigint | null)[] };
  /** {@link IDebugControl.GetNearInstruction} without throwing, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnearinstruction} */
  GetNearInstruction(Offset: bigint, Delta: number): { hresult: number; NearOffset: bigint };
  /** {@link IDebugControl.GetStackTrace} without throwing, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getstacktrace} */
  GetStackTrace(FrameOffset: bigint, StackOffset: bigint, InstructionOffset: bigint, FramesSize: number): { hresult: number; Frames: DEBUG_STACK_FRAME[] };
  /** {@link IDebugControl.GetReturnOffset} without throwing, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getreturnoffset} */
  GetReturnOffset(): { hresult: number; Offset: bigint };
  /** {@link IDebugControl.OutputStackTrace} without throwing, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputstacktrace} */
  OutputStackTrace(OutputControl: DEBUG_OUTCTL, Frames: readonly DEBUG_STACK_FRAME[] | null, Flags: DEBUG_STACK): { hresult: number };
  /** {@link IDebugControl.GetDebuggeeType} without throwing, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getdebuggeetype} */
  GetDebuggeeType(): { hresult: number; Class: DEBUG_CLASS; Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS };
  /** {@link IDebugControl.GetActualProcessorType} without throwing, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getactualprocessortype} */
  GetActualProcessorType(): { hresult: number; Type: IMAGE_FILE_MACHINE };
  /** {@link IDebugControl.GetExecutingProcessorType} without throwing, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexecutingprocessortype} */
  GetExecutingProcessorType(): { hresult: number; Type: IMAGE_FILE_MACHINE };
  /** {@link IDebugControl.GetNumberPossibleExecutingProcessorTypes} without throwing, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumberpossibleexecutingprocessortypes} */
  GetNumberPossibleExecutingProcessorTypes(): { hresult: number; Number: number };
  /** {@link IDebugControl.GetPossibleExecutingProcessorTypes} without throwing, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getpossibleexecutingprocessortypes} */
  GetPossibleExecutingProcessorTypes(Start: number, Count: number): { hresult: number; Types: IMAGE_FILE_MACHINE[] };
  /** {@link IDebugControl.GetNumberProcessors} without throwing, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumberprocessors} */
  GetNumberProcessors(): { hresult: number; Number: number };
  /** {@link IDebugControl.GetSystemVersion} without throwing, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getsystemversion} */
  GetSystemVersion(): { hresult: number; PlatformId: VER_PLATFORM; Major: number; Minor: number; ServicePackString: string; ServicePackNumber: number; BuildString: string };
  /** {@link IDebugControl.GetPageSize} without throwing, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getpagesize} */
  GetPageSize(): { hresult: number; Size: number };
  /** {@link IDebugControl.IsPointer64Bit} without throwing, slot 42. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-ispointer64bit} */
  IsPointer64Bit(): { hresult: number };
  /** {@link IDebugControl.ReadBugCheckData} without throwing, slot 43. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-readbugcheckdata} */
  ReadBugCheckData(): { hresult: number; Code: number; Arg1: bigint; Arg2: bigint; Arg3: bigint; Arg4: bigint };
  /** {@link IDebugControl.GetNumberSupportedProcessorTypes} without throwing, slot 44. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumbersupportedprocessortypes} */
  GetNumberSupportedProcessorTypes(): { hresult: number; Number: number };
  /** {@link IDebugControl.GetSupportedProcessorTypes} without throwing, slot 45. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getsupportedprocessortypes} */
  GetSupportedProcessorTypes(Start: number, Count: number): { hresult: number; Types: IMAGE_FILE_MACHINE[] };
  /** {@link IDebugControl.GetProcessorTypeNames} without throwing, slot 46. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getprocessortypenames} */
  GetProcessorTypeNames(Type: IMAGE_FILE_MACHINE): { hresult: number; FullNameBuffer: string; AbbrevNameBuffer: string };
  /** {@link IDebugControl.GetEffectiveProcessorType} without throwing, slot 47. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-geteffectiveprocessortype} */
  GetEffectiveProcessorType(): { hresult: number; Type: IMAGE_FILE_MACHINE };
  /** {@link IDebugControl.SetEffectiveProcessorType} without throwing, slot 48. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-seteffectiveprocessortype} */
  SetEffectiveProcessorType(Type: IMAGE_FILE_MACHINE): { hresult: number };
  /** {@link IDebugControl.GetExecutionStatus} without throwing, slot 49. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexecutionstatus} */
  GetExecutionStatus(): { hresult: number; Status: DEBUG_STATUS };
  /** {@link IDebugControl.SetExecutionStatus} without throwing, slot 50. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setexecutionstatus} */
  SetExecutionStatus(Status: DEBUG_STATUS): { hresult: number };
  /** {@link IDebugControl.GetCodeLevel} without throwing, slot 51. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getcodelevel} */
  GetCodeLevel(): { hresult: number; Level: DEBUG_LEVEL };
  /** {@link IDebugControl.SetCodeLevel} without throwing, slot 52. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setcodelevel} */
  SetCodeLevel(Level: DEBUG_LEVEL): { hresult: number };
  /** {@link IDebugControl.GetEngineOptions} without throwing, slot 53. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getengineoptions} */
  GetEngineOptions(): { hresult: number; Options: DEBUG_ENGOPT };
  /** {@link IDebugControl.AddEngineOptions} without throwing, slot 54. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-addengineoptions} */
  AddEngineOptions(Options: DEBUG_ENGOPT): { hresult: number };
  /** {@link IDebugControl.RemoveEngineOptions} without throwing, slot 55. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-removeengineoptions} */
  RemoveEngineOptions(Options: DEBUG_ENGOPT): { hresult: number };
  /** {@link IDebugControl.SetEngineOptions} without throwing, slot 56. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setengineoptions} */
  SetEngineOptions(Options: DEBUG_ENGOPT): { hresult: number };
  /** {@link IDebugControl.GetSystemErrorControl} without throwing, slot 57. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getsystemerrorcontrol} */
  GetSystemErrorControl(): { hresult: number; OutputLevel: SLE; BreakLevel: SLE };
  /** {@link IDebugControl.SetSystemErrorControl} without throwing, slot 58. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setsystemerrorcontrol} */
  SetSystemErrorControl(OutputLevel: SLE, BreakLevel: SLE): { hresult: number };
  /** {@link IDebugControl.GetTextMacro} without throwing, slot 59. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-gettextmacro} */
  GetTextMacro(Slot: number): { hresult: number; Buffer: string };
  /** {@link IDebugControl.SetTextMacro} without throwing, slot 60. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-settextmacro} */
  SetTextMacro(Slot: number, Macro: string): { hresult: number };
  /** {@link IDebugControl.GetRadix} without throwing, slot 61. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getradix} */
  GetRadix(): { hresult: number; Radix: number };
  /** {@link IDebugControl.SetRadix} without throwing, slot 62. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setradix} */
  SetRadix(Radix: number): { hresult: number };
  /** {@link IDebugControl.Evaluate} without throwing, slot 63. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-evaluate} */
  Evaluate(Expression: string, DesiredType?: DEBUG_VALUE_TYPE): { hresult: number; Value: DEBUG_VALUE; RemainderIndex: number };
  /** {@link IDebugControl.CoerceValue} without throwing, slot 64. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-coercevalue} */
  CoerceValue(In: DEBUG_VALUE, OutType: DEBUG_VALUE_TYPE): { hresult: number; Out: DEBUG_VALUE };
  /** {@link IDebugControl.CoerceValues} without throwing, slot 65. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-coercevalues} */
  CoerceValues(In: readonly DEBUG_VALUE[], OutTypes: readonly DEBUG_VALUE_TYPE[]): { hresult: number; Out: DEBUG_VALUE[] };
  /** {@link IDebugControl.Execute} without throwing, slot 66. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-execute} */
  Execute(OutputControl: DEBUG_OUTCTL, Command: string, Flags?: DEBUG_EXECUTE): { hresult: number };
  /** {@link IDebugControl.ExecuteCommandFile} without throwing, slot 67. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-executecommandfile} */
  ExecuteCommandFile(OutputControl: DEBUG_OUTCTL, CommandFile: string, Flags?: DEBUG_EXECUTE): { hresult: number };
  /** {@link IDebugControl.GetNumberBreakpoints} without throwing, slot 68. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumberbreakpoints} */
  GetNumberBreakpoints(): { hresult: number; Number: number };
  /** {@link IDebugControl.GetBreakpointByIndex} without throwing, slot 69. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getbreakpointbyindex} */
  GetBreakpointByIndex(Index: number): { hresult: number; Bp: IDebugBreakpoint | null };
  /** {@link IDebugControl.GetBreakpointById} without throwing, slot 70. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getbreakpointbyid} */
  GetBreakpointById(Id: number): { hresult: number; Bp: IDebugBreakpoint | null };
  /** {@link IDebugControl.GetBreakpointParameters} without throwing, slot 71. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getbreakpointparameters} */
  GetBreakpointParameters(Count: number, Ids?: readonly number[] | null, Start?: number): { hresult: number; Params: DEBUG_BREAKPOINT_PARAMETERS[] };
  /** {@link IDebugControl.AddBreakpoint} without throwing, slot 72. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-addbreakpoint} */
  AddBreakpoint(Type: DEBUG_BREAKPOINT_TYPE, DesiredId?: number): { hresult: number; Bp: IDebugBreakpoint | null };
  /** {@link IDebugControl.RemoveBreakpoint} without throwing, slot 73. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-removebreakpoint} */
  RemoveBreakpoint(Bp: IDebugBreakpoint): { hresult: number };
  /** {@link IDebugControl.AddExtension} without throwing, slot 74. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-addextension} */
  AddExtension(Path: string, Flags?: DEBUG_EXTENSION_AT): { hresult: number; Handle: bigint };
  /** {@link IDebugControl.RemoveExtension} without throwing, slot 75. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-removeextension} */
  RemoveExtension(Handle: bigint): { hresult: number };
  /** {@link IDebugControl.GetExtensionByPath} without throwing, slot 76. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getextensionbypath} */
  GetExtensionByPath(Path: string): { hresult: number; Handle: bigint };
  /** {@link IDebugControl.CallExtension} without throwing, slot 77. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-callextension} */
  CallExtension(Handle: bigint, Function: string, Arguments?: string | null): { hresult: number };
  /** {@link IDebugControl.GetExtensionFunction} without throwing, slot 78. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getextensionfunction} */
  GetExtensionFunction(Handle: bigint, FuncName: string): { hresult: number; Function: bigint };
  /** {@link IDebugControl.GetNumberEventFilters} without throwing, slot 81. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumbereventfilters} */
  GetNumberEventFilters(): { hresult: number; SpecificEvents: number; SpecificExceptions: number; ArbitraryExceptions: number };
  /** {@link IDebugControl.GetEventFilterText} without throwing, slot 82. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-geteventfiltertext} */
  GetEventFilterText(Index: DEBUG_FILTER_EVENT): { hresult: number; Buffer: string };
  /** {@link IDebugControl.GetEventFilterCommand} without throwing, slot 83. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-geteventfiltercommand} */
  GetEventFilterCommand(Index: DEBUG_FILTER_EVENT): { hresult: number; Buffer: string };
  /** {@link IDebugControl.SetEventFilterCommand} without throwing, slot 84. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-seteventfiltercommand} */
  SetEventFilterCommand(Index: DEBUG_FILTER_EVENT, Command: string): { hresult: number };
  /** {@link IDebugControl.GetSpecificFilterParameters} without throwing, slot 85. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getspecificfilterparameters} */
  GetSpecificFilterParameters(Start: DEBUG_FILTER_EVENT, Count: number): { hresult: number; Params: DEBUG_SPECIFIC_FILTER_PARAMETERS[] };
  /** {@link IDebugControl.SetSpecificFilterParameters} without throwing, slot 86. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setspecificfilterparameters} */
  SetSpecificFilterParameters(Start: DEBUG_FILTER_EVENT, Params: readonly DEBUG_SPECIFIC_FILTER_PARAMETERS[]): { hresult: number };
  /** {@link IDebugControl.GetSpecificFilterArgument} without throwing, slot 87. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getspecificfilterargument} */
  GetSpecificFilterArgument(Index: DEBUG_FILTER_EVENT): { hresult: number; Buffer: string };
  /** {@link IDebugControl.SetSpecificFilterArgument} without throwing, slot 88. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setspecificfilterargument} */
  SetSpecificFilterArgument(Index: DEBUG_FILTER_EVENT, Argument: string): { hresult: number };
  /** {@link IDebugControl.GetExceptionFilterParameters} without throwing, slot 89. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexceptionfilterparameters} */
  GetExceptionFilterParameters(Count: number, Codes?: readonly number[] | null, Start?: number): { hresult: number; Params: DEBUG_EXCEPTION_FILTER_PARAMETERS[] };
  /** {@link IDebugControl.SetExceptionFilterParameters} without throwing, slot 90. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setexceptionfilterparameters} */
  SetExceptionFilterParameters(Params: readonly DEBUG_EXCEPTION_FILTER_PARAMETERS[]): { hresult: number };
  /** {@link IDebugControl.GetExceptionFilterSecondCommand} without throwing, slot 91. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexceptionfiltersecondcommand} */
  GetExceptionFilterSecondCommand(Index: number): { hresult: number; Buffer: string };
  /** {@link IDebugControl.SetExceptionFilterSecondCommand} without throwing, slot 92. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setexceptionfiltersecondcommand} */
  SetExceptionFilterSecondCommand(Index: number, Command: string): { hresult: number };
  /** {@link IDebugControl.WaitForEvent} without throwing, slot 93. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-waitforevent} */
  WaitForEvent(Flags?: DEBUG_WAIT, Timeout?: number): { hresult: number };
  /** {@link IDebugControl.GetLastEventInformation} without throwing, slot 94. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getlasteventinformation} */
  GetLastEventInformation(): { hresult: number; Type: DEBUG_EVENT; ProcessId: number; ThreadId: number; ExtraInformation: Uint8Array; Description: string };
}

/** Methods an object may have to receive the calls of IDebugControl; all optional. */
export interface IDebugControlHandlers {
  /** Receives {@link IDebugControl.GetInterrupt}, slot 3; return false for S_FALSE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getinterrupt} */
  GetInterrupt?(): boolean;
  /** Receives {@link IDebugControl.SetInterrupt}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setinterrupt} */
  SetInterrupt?(Flags: DEBUG_INTERRUPT): void;
  /** Receives {@link IDebugControl.GetInterruptTimeout}, slot 5; return `Seconds`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getinterrupttimeout} */
  GetInterruptTimeout?(): number;
  /** Receives {@link IDebugControl.SetInterruptTimeout}, slot 6; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setinterrupttimeout} */
  SetInterruptTimeout?(Seconds: number): void;
  /** Receives {@link IDebugControl.GetLogFile}, slot 7; return an object of `Buffer`, `Append`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getlogfile} */
  GetLogFile?(): { Buffer: string; Append: boolean };
  /** Receives {@link IDebugControl.OpenLogFile}, slot 8; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-openlogfile} */
  OpenLogFile?(File: string, Append: boolean): void;
  /** Receives {@link IDebugControl.CloseLogFile}, slot 9; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-closelogfile} */
  CloseLogFile?(): void;
  /** Receives {@link IDebugControl.GetLogMask}, slot 10; return `Mask`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getlogmask} */
  GetLogMask?(): DEBUG_OUTPUT | DEBUG_IOUTPUT;
  /** Receives {@link IDebugControl.SetLogMask}, slot 11; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setlogmask} */
  SetLogMask?(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT): void;
  /** Receives {@link IDebugControl.Input}, slot 12; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-input} */
  Input?(BufferSize: number): string;
  /** Receives {@link IDebugControl.ReturnInput}, slot 13; return false for S_FALSE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-returninput} */
  ReturnInput?(Buffer: string): boolean;
  /** Receives {@link IDebugControl.Output}, slot 14; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-output} */
  Output?(Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void;
  /** Receives {@link IDebugControl.ControlledOutput}, slot 16; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-controlledoutput} */
  ControlledOutput?(OutputControl: DEBUG_OUTCTL, Mask: DEBUG_OUTPUT | DEBUG_IOUTPUT, Text: string): void;
  /** Receives {@link IDebugControl.OutputPrompt}, slot 18; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputprompt} */
  OutputPrompt?(OutputControl: DEBUG_OUTCTL, Text: string | null): void;
  /** Receives {@link IDebugControl.GetPromptText}, slot 20; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getprompttext} */
  GetPromptText?(): string;
  /** Receives {@link IDebugControl.OutputCurrentState}, slot 21; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputcurrentstate} */
  OutputCurrentState?(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_CURRENT): void;
  /** Receives {@link IDebugControl.OutputVersionInformation}, slot 22; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputversioninformation} */
  OutputVersionInformation?(OutputControl: DEBUG_OUTCTL): void;
  /** Receives {@link IDebugControl.GetNotifyEventHandle}, slot 23; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnotifyeventhandle} */
  GetNotifyEventHandle?(): bigint;
  /** Receives {@link IDebugControl.SetNotifyEventHandle}, slot 24; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setnotifyeventhandle} */
  SetNotifyEventHandle?(Handle: bigint): void;
  /** Receives {@link IDebugControl.Assemble}, slot 25; return `EndOffset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-assemble} */
  Assemble?(Offset: bigint, Instr: string): bigint;
  /** Receives {@link IDebugControl.Disassemble}, slot 26; return an object of `Buffer`, `EndOffset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-disassemble} */
  Disassemble?(Offset: bigint, Flags: DEBUG_DISASM): { Buffer: string; EndOffset: bigint };
  /** Receives {@link IDebugControl.GetDisassembleEffectiveOffset}, slot 27; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getdisassembleeffectiveoffset} */
  GetDisassembleEffectiveOffset?(): bigint;
  /** Receives {@link IDebugControl.OutputDisassembly}, slot 28; return `EndOffset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputdisassembly} */
  OutputDisassembly?(OutputControl: DEBUG_OUTCTL, Offset: bigint, Flags: DEBUG_DISASM): bigint;
  /** Receives {@link IDebugControl.OutputDisassemblyLines}, slot 29; return an object of `OffsetLine`, `StartOffset`, `EndOffset`, `LineOffsets`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputdisassemblylines} */
  OutputDisassemblyLines?(OutputControl: DEBUG_OUTCTL, PreviousLines: number, TotalLines: number, Offset: bigint, Flags: DEBUG_DISASM): { OffsetLine: number; StartOffset: bigint; EndOffset: bigint; LineOffsets: (bigint | null)[] };
  /** Receives {@link IDebugControl.GetNearInstruction}, slot 30; return `NearOffset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnearinstruction} */
  GetNearInstruction?(Offset: bigint, Delta: number): bigint;
  /** Receives {@link IDebugControl.GetStackTrace}, slot 31; return `Frames`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getstacktrace} */
  GetStackTrace?(FrameOffset: bigint, StackOffset: bigint, InstructionOffset: bigint, FramesSize: number): DEBUG_STACK_FRAME[];
  /** Receives {@link IDebugControl.GetReturnOffset}, slot 32; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getreturnoffset} */
  GetReturnOffset?(): bigint;
  /** Receives {@link IDebugControl.OutputStackTrace}, slot 33; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-outputstacktrace} */
  OutputStackTrace?(OutputControl: DEBUG_OUTCTL, Frames: DEBUG_STACK_FRAME[] | null, Flags: DEBUG_STACK): void;
  /** Receives {@link IDebugControl.GetDebuggeeType}, slot 34; return an object of `Class`, `Qualifier`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getdebuggeetype} */
  GetDebuggeeType?(): { Class: DEBUG_CLASS; Qualifier: DEBUG_DUMP | DEBUG_KERNEL | DEBUG_USER_WINDOWS };
  /** Receives {@link IDebugControl.GetActualProcessorType}, slot 35; return `Type`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getactualprocessortype} */
  GetActualProcessorType?(): IMAGE_FILE_MACHINE;
  /** Receives {@link IDebugControl.GetExecutingProcessorType}, slot 36; return `Type`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexecutingprocessortype} */
  GetExecutingProcessorType?(): IMAGE_FILE_MACHINE;
  /** Receives {@link IDebugControl.GetNumberPossibleExecutingProcessorTypes}, slot 37; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumberpossibleexecutingprocessortypes} */
  GetNumberPossibleExecutingProcessorTypes?(): number;
  /** Receives {@link IDebugControl.GetPossibleExecutingProcessorTypes}, slot 38; return `Types`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getpossibleexecutingprocessortypes} */
  GetPossibleExecutingProcessorTypes?(Start: number, Count: number): IMAGE_FILE_MACHINE[];
  /** Receives {@link IDebugControl.GetNumberProcessors}, slot 39; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumberprocessors} */
  GetNumberProcessors?(): number;
  /** Receives {@link IDebugControl.GetSystemVersion}, slot 40; return an object of `PlatformId`, `Major`, `Minor`, `ServicePackString`, `ServicePackNumber`, `BuildString`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getsystemversion} */
  GetSystemVersion?(): { PlatformId: VER_PLATFORM; Major: number; Minor: number; ServicePackString: string; ServicePackNumber: number; BuildString: string };
  /** Receives {@link IDebugControl.GetPageSize}, slot 41; return `Size`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getpagesize} */
  GetPageSize?(): number;
  /** Receives {@link IDebugControl.IsPointer64Bit}, slot 42; return false for S_FALSE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-ispointer64bit} */
  IsPointer64Bit?(): boolean;
  /** Receives {@link IDebugControl.ReadBugCheckData}, slot 43; return an object of `Code`, `Arg1`, `Arg2`, `Arg3`, `Arg4`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-readbugcheckdata} */
  ReadBugCheckData?(): { Code: number; Arg1: bigint; Arg2: bigint; Arg3: bigint; Arg4: bigint };
  /** Receives {@link IDebugControl.GetNumberSupportedProcessorTypes}, slot 44; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumbersupportedprocessortypes} */
  GetNumberSupportedProcessorTypes?(): number;
  /** Receives {@link IDebugControl.GetSupportedProcessorTypes}, slot 45; return `Types`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getsupportedprocessortypes} */
  GetSupportedProcessorTypes?(Start: number, Count: number): IMAGE_FILE_MACHINE[];
  /** Receives {@link IDebugControl.GetProcessorTypeNames}, slot 46; return an object of `FullNameBuffer`, `AbbrevNameBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getprocessortypenames} */
  GetProcessorTypeNames?(Type: IMAGE_FILE_MACHINE): { FullNameBuffer: string; AbbrevNameBuffer: string };
  /** Receives {@link IDebugControl.GetEffectiveProcessorType}, slot 47; return `Type`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-geteffectiveprocessortype} */
  GetEffectiveProcessorType?(): IMAGE_FILE_MACHINE;
  /** Receives {@link IDebugControl.SetEffectiveProcessorType}, slot 48; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-seteffectiveprocessortype} */
  SetEffectiveProcessorType?(Type: IMAGE_FILE_MACHINE): void;
  /** Receives {@link IDebugControl.GetExecutionStatus}, slot 49; return `Status`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexecutionstatus} */
  GetExecutionStatus?(): DEBUG_STATUS;
  /** Receives {@link IDebugControl.SetExecutionStatus}, slot 50; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setexecutionstatus} */
  SetExecutionStatus?(Status: DEBUG_STATUS): void;
  /** Receives {@link IDebugControl.GetCodeLevel}, slot 51; return `Level`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getcodelevel} */
  GetCodeLevel?(): DEBUG_LEVEL;
  /** Receives {@link IDebugControl.SetCodeLevel}, slot 52; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setcodelevel} */
  SetCodeLevel?(Level: DEBUG_LEVEL): void;
  /** Receives {@link IDebugControl.GetEngineOptions}, slot 53; return `Options`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getengineoptions} */
  GetEngineOptions?(): DEBUG_ENGOPT;
  /** Receives {@link IDebugControl.AddEngineOptions}, slot 54; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-addengineoptions} */
  AddEngineOptions?(Options: DEBUG_ENGOPT): void;
  /** Receives {@link IDebugControl.RemoveEngineOptions}, slot 55; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-removeengineoptions} */
  RemoveEngineOptions?(Options: DEBUG_ENGOPT): void;
  /** Receives {@link IDebugControl.SetEngineOptions}, slot 56; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setengineoptions} */
  SetEngineOptions?(Options: DEBUG_ENGOPT): void;
  /** Receives {@link IDebugControl.GetSystemErrorControl}, slot 57; return an object of `OutputLevel`, `BreakLevel`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getsystemerrorcontrol} */
  GetSystemErrorControl?(): { OutputLevel: SLE; BreakLevel: SLE };
  /** Receives {@link IDebugControl.SetSystemErrorControl}, slot 58; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setsystemerrorcontrol} */
  SetSystemErrorControl?(OutputLevel: SLE, BreakLevel: SLE): void;
  /** Receives {@link IDebugControl.GetTextMacro}, slot 59; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-gettextmacro} */
  GetTextMacro?(Slot: number): string;
  /** Receives {@link IDebugControl.SetTextMacro}, slot 60; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-settextmacro} */
  SetTextMacro?(Slot: number, Macro: string): void;
  /** Receives {@link IDebugControl.GetRadix}, slot 61; return `Radix`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getradix} */
  GetRadix?(): number;
  /** Receives {@link IDebugControl.SetRadix}, slot 62; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setradix} */
  SetRadix?(Radix: number): void;
  /** Receives {@link IDebugControl.Evaluate}, slot 63; return an object of `Value`, `RemainderIndex`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-evaluate} */
  Evaluate?(Expression: string, DesiredType: DEBUG_VALUE_TYPE): { Value: DEBUG_VALUE; RemainderIndex: number };
  /** Receives {@link IDebugControl.CoerceValue}, slot 64; return `Out`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-coercevalue} */
  CoerceValue?(In: DEBUG_VALUE, OutType: DEBUG_VALUE_TYPE): DEBUG_VALUE;
  /** Receives {@link IDebugControl.CoerceValues}, slot 65; return `Out`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-coercevalues} */
  CoerceValues?(In: DEBUG_VALUE[], OutTypes: DEBUG_VALUE_TYPE[]): DEBUG_VALUE[];
  /** Receives {@link IDebugControl.Execute}, slot 66; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-execute} */
  Execute?(OutputControl: DEBUG_OUTCTL, Command: string, Flags: DEBUG_EXECUTE): void;
  /** Receives {@link IDebugControl.ExecuteCommandFile}, slot 67; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-executecommandfile} */
  ExecuteCommandFile?(OutputControl: DEBUG_OUTCTL, CommandFile: string, Flags: DEBUG_EXECUTE): void;
  /** Receives {@link IDebugControl.GetNumberBreakpoints}, slot 68; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumberbreakpoints} */
  GetNumberBreakpoints?(): number;
  /** Receives {@link IDebugControl.GetBreakpointByIndex}, slot 69; return `Bp`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getbreakpointbyindex} */
  GetBreakpointByIndex?(Index: number): IDebugBreakpoint;
  /** Receives {@link IDebugControl.GetBreakpointById}, slot 70; return `Bp`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getbreakpointbyid} */
  GetBreakpointById?(Id: number): IDebugBreakpoint;
  /** Receives {@link IDebugControl.GetBreakpointParameters}, slot 71; return `Params`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getbreakpointparameters} */
  GetBreakpointParameters?(Count: number, Ids: number[] | null, Start: number): DEBUG_BREAKPOINT_PARAMETERS[];
  /** Receives {@link IDebugControl.AddBreakpoint}, slot 72; return `Bp`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-addbreakpoint} */
  AddBreakpoint?(Type: DEBUG_BREAKPOINT_TYPE, DesiredId: number): IDebugBreakpoint;
  /** Receives {@link IDebugControl.RemoveBreakpoint}, slot 73; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-removebreakpoint} */
  RemoveBreakpoint?(Bp: IDebugBreakpoint): void;
  /** Receives {@link IDebugControl.AddExtension}, slot 74; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-addextension} */
  AddExtension?(Path: string, Flags: DEBUG_EXTENSION_AT): bigint;
  /** Receives {@link IDebugControl.RemoveExtension}, slot 75; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-removeextension} */
  RemoveExtension?(Handle: bigint): void;
  /** Receives {@link IDebugControl.GetExtensionByPath}, slot 76; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getextensionbypath} */
  GetExtensionByPath?(Path: string): bigint;
  /** Receives {@link IDebugControl.CallExtension}, slot 77; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-callextension} */
  CallExtension?(Handle: bigint, Function: string, Arguments: string | null): void;
  /** Receives {@link IDebugControl.GetExtensionFunction}, slot 78; return `Function`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getextensionfunction} */
  GetExtensionFunction?(Handle: bigint, FuncName: string): bigint;
  /** Receives {@link IDebugControl.GetNumberEventFilters}, slot 81; return an object of `SpecificEvents`, `SpecificExceptions`, `ArbitraryExceptions`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getnumbereventfilters} */
  GetNumberEventFilters?(): { SpecificEvents: number; SpecificExceptions: number; ArbitraryExceptions: number };
  /** Receives {@link IDebugControl.GetEventFilterText}, slot 82; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-geteventfiltertext} */
  GetEventFilterText?(Index: DEBUG_FILTER_EVENT): string;
  /** Receives {@link IDebugControl.GetEventFilterCommand}, slot 83; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-geteventfiltercommand} */
  GetEventFilterCommand?(Index: DEBUG_FILTER_EVENT): string;
  /** Receives {@link IDebugControl.SetEventFilterCommand}, slot 84; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-seteventfiltercommand} */
  SetEventFilterCommand?(Index: DEBUG_FILTER_EVENT, Command: string): void;
  /** Receives {@link IDebugControl.GetSpecificFilterParameters}, slot 85; return `Params`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getspecificfilterparameters} */
  GetSpecificFilterParameters?(Start: DEBUG_FILTER_EVENT, Count: number): DEBUG_SPECIFIC_FILTER_PARAMETERS[];
  /** Receives {@link IDebugControl.SetSpecificFilterParameters}, slot 86; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setspecificfilterparameters} */
  SetSpecificFilterParameters?(Start: DEBUG_FILTER_EVENT, Params: DEBUG_SPECIFIC_FILTER_PARAMETERS[]): void;
  /** Receives {@link IDebugControl.GetSpecificFilterArgument}, slot 87; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getspecificfilterargument} */
  GetSpecificFilterArgument?(Index: DEBUG_FILTER_EVENT): string;
  /** Receives {@link IDebugControl.SetSpecificFilterArgument}, slot 88; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setspecificfilterargument} */
  SetSpecificFilterArgument?(Index: DEBUG_FILTER_EVENT, Argument: string): void;
  /** Receives {@link IDebugControl.GetExceptionFilterParameters}, slot 89; return `Params`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexceptionfilterparameters} */
  GetExceptionFilterParameters?(Count: number, Codes: number[] | null, Start: number): DEBUG_EXCEPTION_FILTER_PARAMETERS[];
  /** Receives {@link IDebugControl.SetExceptionFilterParameters}, slot 90; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setexceptionfilterparameters} */
  SetExceptionFilterParameters?(Params: DEBUG_EXCEPTION_FILTER_PARAMETERS[]): void;
  /** Receives {@link IDebugControl.GetExceptionFilterSecondCommand}, slot 91; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getexceptionfiltersecondcommand} */
  GetExceptionFilterSecondCommand?(Index: number): string;
  /** Receives {@link IDebugControl.SetExceptionFilterSecondCommand}, slot 92; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-setexceptionfiltersecondcommand} */
  SetExceptionFilterSecondCommand?(Index: number, Command: string): void;
  /** Receives {@link IDebugControl.WaitForEvent}, slot 93; return false for S_FALSE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-waitforevent} */
  WaitForEvent?(Flags: DEBUG_WAIT, Timeout: number): boolean;
  /** Receives {@link IDebugControl.GetLastEventInformation}, slot 94; return an object of `Type`, `ProcessId`, `ThreadId`, `ExtraInformation`, `Description`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugcontrol-getlasteventinformation} */
  GetLastEventInformation?(): { Type: DEBUG_EVENT; ProcessId: number; ThreadId: number; ExtraInformation: Uint8Array; Description: string };
}
