/** Special methods of IDebugControl. */
import { change as changeOf, type MethodChange, type MethodOverride } from './method-spec.ts';

const change = (methods: string, what: MethodChange, reason: string, note?: string) =>
  changeOf('IDebugControl', methods, what, reason, note);

export const controlMethods: readonly MethodOverride[] = [
  change(
    'Output ControlledOutput OutputPrompt',
    { kind: 'text-argument', format: 'Format' },
    'printf with variable arguments: formatting is what JS does better, and a stray % in a text must not read the stack. Under code page 1251, Output turns Cyrillic into question marks, while the other ANSI methods carry it (seen with version 20260109).',
    'Text is printed as it is; % has no meaning. The form without Wide is read as Latin-1 by the engine, whatever the code page: beyond ASCII use Wide.',
  ),
  change(
    'OutputVaList ControlledOutputVaList OutputPromptVaList',
    { kind: 'omit' },
    'Takes a va_list, which only a C compiler can make. The method without VaList does the same.',
  ),
  change(
    'GetWindbgExtensionApis32 GetWindbgExtensionApis64',
    { kind: 'omit' },
    'Fills a table of C function pointers, for extension DLLs of the old kind, which the caller must have sized first.',
  ),
  change(
    'GetExtensionFunction',
    { kind: 'local-only' },
    'A raw code address; the comment says that it cannot be called remotely.',
    'The result is the address of code in this process, to be called with an FFI of your choice.',
  ),
  change(
    'GetEventIndexDescription',
    {
      kind: 'output-buffer',
      parameter: 'Buffer',
      capacity: 'BufferSize',
      actual: 'DescSize',
    },
    'Annotated _In_opt_ since the first annotated header, and Microsoft documents an output; the engine writes to it (seen with version 20260109).',
  ),
  change(
    'GetInterrupt IsPointer64Bit ReturnInput',
    { kind: 's-false', means: 'false' },
    'S_OK is yes (interrupted, 64-bit, input was used), S_FALSE no: comments, and seen with version 20260109.',
  ),
  change(
    'WaitForEvent',
    { kind: 's-false', means: 'timeout' },
    "The comment, Microsoft's page and the engine: S_FALSE when the time ran out.",
    'Returns true when the target has stopped, false when the time ran out.',
  ),
  change(
    'GetNumberEvents',
    { kind: 's-false', means: 'nothing' },
    'The comment: S_FALSE when more events may come, as in every live session.',
    'The `.hr` form tells whether these are all events there can be (S_OK) or not (S_FALSE).',
  ),
  change(
    'GetBreakpointParameters',
    { kind: 'list-or-range', list: 'Ids', start: 'Start', count: 'Count' },
    'The comment: the breakpoints in Ids, or those from Start on when Ids is null.',
  ),
  change(
    'GetBreakpointParameters',
    { kind: 's-false', means: 'nothing' },
    'An unknown id gives S_FALSE and an element whose Id is DEBUG_ANY_ID (seen with version 20260109).',
    'Elements of unknown breakpoints have the Id DEBUG_ANY_ID.',
  ),
  change(
    'GetExceptionFilterParameters',
    { kind: 'list-or-range', list: 'Codes', start: 'Start', count: 'Count' },
    'The comment: Start is ignored when Codes is given.',
  ),
  change(
    'GetContextStackTrace GetContextStackTraceEx',
    { kind: 'context', buffers: ['StartContext', 'FrameContexts'] },
    "FrameContexts holds one CONTEXT of FrameContextsEntrySize bytes per frame: Microsoft's page asks for FrameContextsSize = FramesSize × FrameContextsEntrySize.",
  ),
  change(
    'OutputContextStackTrace OutputContextStackTraceEx',
    { kind: 'context', buffers: ['FrameContexts'] },
    'Takes back what GetContextStackTrace returned.',
  ),
  change(
    'OutputDisassemblyLines',
    { kind: 'hole', parameter: 'LineOffsets', value: '0xffffffffffffffffn' },
    'The comment: a line that continues an instruction has DEBUG_INVALID_OFFSET.',
    'Elements of LineOffsets are null for lines that continue an instruction.',
  ),
  change(
    'RemoveBreakpoint RemoveBreakpoint2',
    { kind: 'consumes', parameter: 'Bp' },
    'The comment: invalid after the call. Breakpoints do not count references (AddRef and Release answer 0), and Release after the removal is an access violation (seen with version 20260109).',
    'Bp cannot be used afterwards.',
  ),
];
