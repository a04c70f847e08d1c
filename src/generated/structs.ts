// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  defineStruct,
  putBool,
  putU16,
  putU32,
  putU64,
  putU8,
  readChars,
  readU64s,
  readWidePointer,
  refusePointer,
  writeChars,
  writeList,
} from '../com/call.ts';
import type { DBG_FRAME, DEBUG_BREAK, DEBUG_BREAKPOINT_FLAGS, DEBUG_BREAKPOINT_TYPE, DEBUG_CLIENT, DEBUG_CREATE_PROCESS, DEBUG_ECREATE_PROCESS, DEBUG_FILTER_EXECUTION, DEBUG_FILTER_GO, DEBUG_GET_TEXT_COMPLETIONS_IS, DEBUG_GET_TEXT_COMPLETIONS_NO, DEBUG_MODULE, DEBUG_REGISTER, DEBUG_SOURCE, DEBUG_SYMBOL, DEBUG_SYMENT, DEBUG_SYMINFO, DEBUG_SYMTYPE, DEBUG_TBINFO, DEBUG_VALUE_TYPE, EXCEPTION_CODE, EXCEPTION_FLAGS, IMAGE_DLLCHARACTERISTICS, IMAGE_FILE, IMAGE_FILE_MACHINE, IMAGE_SUBSYSTEM, MEM, MINIDUMP_STREAM_TYPE, PAGE, PROCESS_CREATION_FLAGS, SLE, STACK_FRAME_TYPE, SymTagEnum } from './families.ts';
export { DEBUG_VALUE } from '../com/debug-value.ts';

/** Struct of 16 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_offset_region} */
export interface DEBUG_OFFSET_REGION {
  Base: bigint;
  Size: bigint;
}
export const DEBUG_OFFSET_REGION = defineStruct<DEBUG_OFFSET_REGION>({
  structName: 'DEBUG_OFFSET_REGION',
  size: 16,
  decode: (b, at) => ({
    Base: b.u64[at >>> 3]!,
    Size: b.u64[(at + 8) >>> 3]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_OFFSET_REGION>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 16);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_OFFSET_REGION', 'Base', v.Base);
    putU64(b, at + 8, 'DEBUG_OFFSET_REGION', 'Size', v.Size);
  },
});

/** Struct of 32 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_read_user_minidump_stream} */
export interface DEBUG_READ_USER_MINIDUMP_STREAM {
  StreamType: MINIDUMP_STREAM_TYPE;
  Flags: number;
  Offset: bigint;
  Buffer: bigint;
  BufferSize: number;
  BufferUsed: number;
}
export const DEBUG_READ_USER_MINIDUMP_STREAM = defineStruct<DEBUG_READ_USER_MINIDUMP_STREAM>({
  structName: 'DEBUG_READ_USER_MINIDUMP_STREAM',
  size: 32,
  decode: (b, at) => ({
    StreamType: b.u32[at >>> 2]!,
    Flags: b.u32[(at + 4) >>> 2]!,
    Offset: b.u64[(at + 8) >>> 3]!,
    Buffer: b.u64[(at + 16) >>> 3]!,
    BufferSize: b.u32[(at + 24) >>> 2]!,
    BufferUsed: b.u32[(at + 28) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_READ_USER_MINIDUMP_STREAM>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 32);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_READ_USER_MINIDUMP_STREAM', 'StreamType', v.StreamType);
    putU32(b, at + 4, 'DEBUG_READ_USER_MINIDUMP_STREAM', 'Flags', v.Flags);
    putU64(b, at + 8, 'DEBUG_READ_USER_MINIDUMP_STREAM', 'Offset', v.Offset);
    putU64(b, at + 16, 'DEBUG_READ_USER_MINIDUMP_STREAM', 'Buffer', v.Buffer);
    putU32(b, at + 24, 'DEBUG_READ_USER_MINIDUMP_STREAM', 'BufferSize', v.BufferSize);
    putU32(b, at + 28, 'DEBUG_READ_USER_MINIDUMP_STREAM', 'BufferUsed', v.BufferUsed);
  },
});

/** Struct of 32 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_get_text_completions_in} */
export interface DEBUG_GET_TEXT_COMPLETIONS_IN {
  Flags: DEBUG_GET_TEXT_COMPLETIONS_NO;
  MatchCountLimit: number;
}
export const DEBUG_GET_TEXT_COMPLETIONS_IN = defineStruct<DEBUG_GET_TEXT_COMPLETIONS_IN>({
  structName: 'DEBUG_GET_TEXT_COMPLETIONS_IN',
  size: 32,
  decode: (b, at) => ({
    Flags: b.u32[at >>> 2]!,
    MatchCountLimit: b.u32[(at + 4) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_GET_TEXT_COMPLETIONS_IN>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 32);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_GET_TEXT_COMPLETIONS_IN', 'Flags', v.Flags);
    putU32(b, at + 4, 'DEBUG_GET_TEXT_COMPLETIONS_IN', 'MatchCountLimit', v.MatchCountLimit);
  },
});

/** Struct of 32 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_get_text_completions_out} */
export interface DEBUG_GET_TEXT_COMPLETIONS_OUT {
  Flags: DEBUG_GET_TEXT_COMPLETIONS_IS;
  ReplaceIndex: number;
  MatchCount: number;
}
export const DEBUG_GET_TEXT_COMPLETIONS_OUT = defineStruct<DEBUG_GET_TEXT_COMPLETIONS_OUT>({
  structName: 'DEBUG_GET_TEXT_COMPLETIONS_OUT',
  size: 32,
  decode: (b, at) => ({
    Flags: b.u32[at >>> 2]!,
    ReplaceIndex: b.u32[(at + 4) >>> 2]!,
    MatchCount: b.u32[(at + 8) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_GET_TEXT_COMPLETIONS_OUT>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 32);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_GET_TEXT_COMPLETIONS_OUT', 'Flags', v.Flags);
    putU32(b, at + 4, 'DEBUG_GET_TEXT_COMPLETIONS_OUT', 'ReplaceIndex', v.ReplaceIndex);
    putU32(b, at + 8, 'DEBUG_GET_TEXT_COMPLETIONS_OUT', 'MatchCount', v.MatchCount);
  },
});

/** Struct of 32 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_cached_symbol_info} */
export interface DEBUG_CACHED_SYMBOL_INFO {
  ModBase: bigint;
  Arg1: bigint;
  Arg2: bigint;
  Id: number;
  Arg3: number;
}
export const DEBUG_CACHED_SYMBOL_INFO = defineStruct<DEBUG_CACHED_SYMBOL_INFO>({
  structName: 'DEBUG_CACHED_SYMBOL_INFO',
  size: 32,
  decode: (b, at) => ({
    ModBase: b.u64[at >>> 3]!,
    Arg1: b.u64[(at + 8) >>> 3]!,
    Arg2: b.u64[(at + 16) >>> 3]!,
    Id: b.u32[(at + 24) >>> 2]!,
    Arg3: b.u32[(at + 28) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_CACHED_SYMBOL_INFO>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 32);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_CACHED_SYMBOL_INFO', 'ModBase', v.ModBase);
    putU64(b, at + 8, 'DEBUG_CACHED_SYMBOL_INFO', 'Arg1', v.Arg1);
    putU64(b, at + 16, 'DEBUG_CACHED_SYMBOL_INFO', 'Arg2', v.Arg2);
    putU32(b, at + 24, 'DEBUG_CACHED_SYMBOL_INFO', 'Id', v.Id);
    putU32(b, at + 28, 'DEBUG_CACHED_SYMBOL_INFO', 'Arg3', v.Arg3);
  },
});

/** Struct of 16 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_process_name_entry} */
export interface PROCESS_NAME_ENTRY {
  ProcessId: number;
  NameOffset: number;
  NameSize: number;
  NextEntry: number;
}
export const PROCESS_NAME_ENTRY = defineStruct<PROCESS_NAME_ENTRY>({
  structName: 'PROCESS_NAME_ENTRY',
  size: 16,
  decode: (b, at) => ({
    ProcessId: b.u32[at >>> 2]!,
    NameOffset: b.u32[(at + 4) >>> 2]!,
    NameSize: b.u32[(at + 8) >>> 2]!,
    NextEntry: b.u32[(at + 12) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<PROCESS_NAME_ENTRY>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 16);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'PROCESS_NAME_ENTRY', 'ProcessId', v.ProcessId);
    putU32(b, at + 4, 'PROCESS_NAME_ENTRY', 'NameOffset', v.NameOffset);
    putU32(b, at + 8, 'PROCESS_NAME_ENTRY', 'NameSize', v.NameSize);
    putU32(b, at + 12, 'PROCESS_NAME_ENTRY', 'NextEntry', v.NextEntry);
  },
});

/** Struct of 64 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_thread_basic_information} */
export interface DEBUG_THREAD_BASIC_INFORMATION {
  Valid: DEBUG_TBINFO;
  ExitStatus: number;
  PriorityClass: PROCESS_CREATION_FLAGS;
  Priority: number;
  CreateTime: bigint;
  ExitTime: bigint;
  KernelTime: bigint;
  UserTime: bigint;
  StartOffset: bigint;
  Affinity: bigint;
}
export const DEBUG_THREAD_BASIC_INFORMATION = defineStruct<DEBUG_THREAD_BASIC_INFORMATION>({
  structName: 'DEBUG_THREAD_BASIC_INFORMATION',
  size: 64,
  decode: (b, at) => ({
    Valid: b.u32[at >>> 2]!,
    ExitStatus: b.u32[(at + 4) >>> 2]!,
    PriorityClass: b.u32[(at + 8) >>> 2]!,
    Priority: b.u32[(at + 12) >>> 2]!,
    CreateTime: b.u64[(at + 16) >>> 3]!,
    ExitTime: b.u64[(at + 24) >>> 3]!,
    KernelTime: b.u64[(at + 32) >>> 3]!,
    UserTime: b.u64[(at + 40) >>> 3]!,
    StartOffset: b.u64[(at + 48) >>> 3]!,
    Affinity: b.u64[(at + 56) >>> 3]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_THREAD_BASIC_INFORMATION>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 64);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_THREAD_BASIC_INFORMATION', 'Valid', v.Valid);
    putU32(b, at + 4, 'DEBUG_THREAD_BASIC_INFORMATION', 'ExitStatus', v.ExitStatus);
    putU32(b, at + 8, 'DEBUG_THREAD_BASIC_INFORMATION', 'PriorityClass', v.PriorityClass);
    putU32(b, at + 12, 'DEBUG_THREAD_BASIC_INFORMATION', 'Priority', v.Priority);
    putU64(b, at + 16, 'DEBUG_THREAD_BASIC_INFORMATION', 'CreateTime', v.CreateTime);
    putU64(b, at + 24, 'DEBUG_THREAD_BASIC_INFORMATION', 'ExitTime', v.ExitTime);
    putU64(b, at + 32, 'DEBUG_THREAD_BASIC_INFORMATION', 'KernelTime', v.KernelTime);
    putU64(b, at + 40, 'DEBUG_THREAD_BASIC_INFORMATION', 'UserTime', v.UserTime);
    putU64(b, at + 48, 'DEBUG_THREAD_BASIC_INFORMATION', 'StartOffset', v.StartOffset);
    putU64(b, at + 56, 'DEBUG_THREAD_BASIC_INFORMATION', 'Affinity', v.Affinity);
  },
});

/** Struct of 40 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_symbol_info_ex} */
export interface SYMBOL_INFO_EX {
  SizeOfStruct: number;
  TypeOfInfo: DEBUG_SYMINFO;
  Offset: bigint;
  Line: number;
  Displacement: number;
}
export const SYMBOL_INFO_EX = defineStruct<SYMBOL_INFO_EX>({
  structName: 'SYMBOL_INFO_EX',
  size: 40,
  decode: (b, at) => ({
    SizeOfStruct: b.u32[at >>> 2]!,
    TypeOfInfo: b.u32[(at + 4) >>> 2]!,
    Offset: b.u64[(at + 8) >>> 3]!,
    Line: b.u32[(at + 16) >>> 2]!,
    Displacement: b.u32[(at + 20) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<SYMBOL_INFO_EX>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 40);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'SYMBOL_INFO_EX', 'SizeOfStruct', v.SizeOfStruct);
    putU32(b, at + 4, 'SYMBOL_INFO_EX', 'TypeOfInfo', v.TypeOfInfo);
    putU64(b, at + 8, 'SYMBOL_INFO_EX', 'Offset', v.Offset);
    putU32(b, at + 16, 'SYMBOL_INFO_EX', 'Line', v.Line);
    putU32(b, at + 20, 'SYMBOL_INFO_EX', 'Displacement', v.Displacement);
  },
});

/** Struct of 56 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_breakpoint_parameters} */
export interface DEBUG_BREAKPOINT_PARAMETERS {
  Offset: bigint;
  Id: number;
  BreakType: DEBUG_BREAKPOINT_TYPE;
  ProcType: IMAGE_FILE_MACHINE;
  Flags: DEBUG_BREAKPOINT_FLAGS;
  DataSize: number;
  DataAccessType: DEBUG_BREAK;
  PassCount: number;
  CurrentPassCount: number;
  MatchThread: number;
  CommandSize: number;
  OffsetExpressionSize: number;
}
export const DEBUG_BREAKPOINT_PARAMETERS = defineStruct<DEBUG_BREAKPOINT_PARAMETERS>({
  structName: 'DEBUG_BREAKPOINT_PARAMETERS',
  size: 56,
  decode: (b, at) => ({
    Offset: b.u64[at >>> 3]!,
    Id: b.u32[(at + 8) >>> 2]!,
    BreakType: b.u32[(at + 12) >>> 2]!,
    ProcType: b.u32[(at + 16) >>> 2]!,
    Flags: b.u32[(at + 20) >>> 2]!,
    DataSize: b.u32[(at + 24) >>> 2]!,
    DataAccessType: b.u32[(at + 28) >>> 2]!,
    PassCount: b.u32[(at + 32) >>> 2]!,
    CurrentPassCount: b.u32[(at + 36) >>> 2]!,
    MatchThread: b.u32[(at + 40) >>> 2]!,
    CommandSize: b.u32[(at + 44) >>> 2]!,
    OffsetExpressionSize: b.u32[(at + 48) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_BREAKPOINT_PARAMETERS>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 56);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_BREAKPOINT_PARAMETERS', 'Offset', v.Offset);
    putU32(b, at + 8, 'DEBUG_BREAKPOINT_PARAMETERS', 'Id', v.Id);
    putU32(b, at + 12, 'DEBUG_BREAKPOINT_PARAMETERS', 'BreakType', v.BreakType);
    putU32(b, at + 16, 'DEBUG_BREAKPOINT_PARAMETERS', 'ProcType', v.ProcType);
    putU32(b, at + 20, 'DEBUG_BREAKPOINT_PARAMETERS', 'Flags', v.Flags);
    putU32(b, at + 24, 'DEBUG_BREAKPOINT_PARAMETERS', 'DataSize', v.DataSize);
    putU32(b, at + 28, 'DEBUG_BREAKPOINT_PARAMETERS', 'DataAccessType', v.DataAccessType);
    putU32(b, at + 32, 'DEBUG_BREAKPOINT_PARAMETERS', 'PassCount', v.PassCount);
    putU32(b, at + 36, 'DEBUG_BREAKPOINT_PARAMETERS', 'CurrentPassCount', v.CurrentPassCount);
    putU32(b, at + 40, 'DEBUG_BREAKPOINT_PARAMETERS', 'MatchThread', v.MatchThread);
    putU32(b, at + 44, 'DEBUG_BREAKPOINT_PARAMETERS', 'CommandSize', v.CommandSize);
    putU32(b, at + 48, 'DEBUG_BREAKPOINT_PARAMETERS', 'OffsetExpressionSize', v.OffsetExpressionSize);
  },
});

/** Struct of 16 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_create_process_options} */
export interface DEBUG_CREATE_PROCESS_OPTIONS {
  CreateFlags: PROCESS_CREATION_FLAGS | DEBUG_CREATE_PROCESS;
  EngCreateFlags: DEBUG_ECREATE_PROCESS;
  VerifierFlags: number;
}
export const DEBUG_CREATE_PROCESS_OPTIONS = defineStruct<DEBUG_CREATE_PROCESS_OPTIONS>({
  structName: 'DEBUG_CREATE_PROCESS_OPTIONS',
  size: 16,
  decode: (b, at) => ({
    CreateFlags: b.u32[at >>> 2]!,
    EngCreateFlags: b.u32[(at + 4) >>> 2]!,
    VerifierFlags: b.u32[(at + 8) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_CREATE_PROCESS_OPTIONS>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 16);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_CREATE_PROCESS_OPTIONS', 'CreateFlags', v.CreateFlags);
    putU32(b, at + 4, 'DEBUG_CREATE_PROCESS_OPTIONS', 'EngCreateFlags', v.EngCreateFlags);
    putU32(b, at + 8, 'DEBUG_CREATE_PROCESS_OPTIONS', 'VerifierFlags', v.VerifierFlags);
  },
});

/** Struct of 8 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_client_context} */
export interface DEBUG_CLIENT_CONTEXT {
  cbSize: number;
  eClient: DEBUG_CLIENT;
}
export const DEBUG_CLIENT_CONTEXT = defineStruct<DEBUG_CLIENT_CONTEXT>({
  structName: 'DEBUG_CLIENT_CONTEXT',
  size: 8,
  decode: (b, at) => ({
    cbSize: b.u32[at >>> 2]!,
    eClient: b.u32[(at + 4) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_CLIENT_CONTEXT>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 8);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_CLIENT_CONTEXT', 'cbSize', v.cbSize);
    putU32(b, at + 4, 'DEBUG_CLIENT_CONTEXT', 'eClient', v.eClient);
  },
});

/** Struct of 128 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_stack_frame} */
export interface DEBUG_STACK_FRAME {
  InstructionOffset: bigint;
  ReturnOffset: bigint;
  FrameOffset: bigint;
  StackOffset: bigint;
  FuncTableEntry: bigint;
  Params: bigint[];
  Virtual: boolean;
  FrameNumber: number;
}
export const DEBUG_STACK_FRAME = defineStruct<DEBUG_STACK_FRAME>({
  structName: 'DEBUG_STACK_FRAME',
  size: 128,
  decode: (b, at) => ({
    InstructionOffset: b.u64[at >>> 3]!,
    ReturnOffset: b.u64[(at + 8) >>> 3]!,
    FrameOffset: b.u64[(at + 16) >>> 3]!,
    StackOffset: b.u64[(at + 24) >>> 3]!,
    FuncTableEntry: b.u64[(at + 32) >>> 3]!,
    Params: [b.u64[(at + 40) >>> 3]!, b.u64[(at + 48) >>> 3]!, b.u64[(at + 56) >>> 3]!, b.u64[(at + 64) >>> 3]!],
    Virtual: b.u32[(at + 120) >>> 2] !== 0,
    FrameNumber: b.u32[(at + 124) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_STACK_FRAME>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 128);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_STACK_FRAME', 'InstructionOffset', v.InstructionOffset);
    putU64(b, at + 8, 'DEBUG_STACK_FRAME', 'ReturnOffset', v.ReturnOffset);
    putU64(b, at + 16, 'DEBUG_STACK_FRAME', 'FrameOffset', v.FrameOffset);
    putU64(b, at + 24, 'DEBUG_STACK_FRAME', 'StackOffset', v.StackOffset);
    putU64(b, at + 32, 'DEBUG_STACK_FRAME', 'FuncTableEntry', v.FuncTableEntry);
    writeList(4, 'DEBUG_STACK_FRAME', 'Params', v.Params, (x, i) => putU64(b, at + 40 + i * 8, 'DEBUG_STACK_FRAME', 'Params', x));
    putBool(b, at + 120, 'DEBUG_STACK_FRAME', 'Virtual', v.Virtual);
    putU32(b, at + 124, 'DEBUG_STACK_FRAME', 'FrameNumber', v.FrameNumber);
  },
});

/** Struct of 136 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_stack_frame_ex} */
export interface DEBUG_STACK_FRAME_EX {
  InstructionOffset: bigint;
  ReturnOffset: bigint;
  FrameOffset: bigint;
  StackOffset: bigint;
  FuncTableEntry: bigint;
  Params: bigint[];
  Virtual: boolean;
  FrameNumber: number;
  InlineFrameContext: DBG_FRAME;
  FrameMachine: IMAGE_FILE_MACHINE;
}
export const DEBUG_STACK_FRAME_EX = defineStruct<DEBUG_STACK_FRAME_EX>({
  structName: 'DEBUG_STACK_FRAME_EX',
  size: 136,
  decode: (b, at) => ({
    InstructionOffset: b.u64[at >>> 3]!,
    ReturnOffset: b.u64[(at + 8) >>> 3]!,
    FrameOffset: b.u64[(at + 16) >>> 3]!,
    StackOffset: b.u64[(at + 24) >>> 3]!,
    FuncTableEntry: b.u64[(at + 32) >>> 3]!,
    Params: [b.u64[(at + 40) >>> 3]!, b.u64[(at + 48) >>> 3]!, b.u64[(at + 56) >>> 3]!, b.u64[(at + 64) >>> 3]!],
    Virtual: b.u32[(at + 120) >>> 2] !== 0,
    FrameNumber: b.u32[(at + 124) >>> 2]!,
    InlineFrameContext: b.u32[(at + 128) >>> 2]!,
    FrameMachine: b.u32[(at + 132) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_STACK_FRAME_EX>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 136);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_STACK_FRAME_EX', 'InstructionOffset', v.InstructionOffset);
    putU64(b, at + 8, 'DEBUG_STACK_FRAME_EX', 'ReturnOffset', v.ReturnOffset);
    putU64(b, at + 16, 'DEBUG_STACK_FRAME_EX', 'FrameOffset', v.FrameOffset);
    putU64(b, at + 24, 'DEBUG_STACK_FRAME_EX', 'StackOffset', v.StackOffset);
    putU64(b, at + 32, 'DEBUG_STACK_FRAME_EX', 'FuncTableEntry', v.FuncTableEntry);
    writeList(4, 'DEBUG_STACK_FRAME_EX', 'Params', v.Params, (x, i) => putU64(b, at + 40 + i * 8, 'DEBUG_STACK_FRAME_EX', 'Params', x));
    putBool(b, at + 120, 'DEBUG_STACK_FRAME_EX', 'Virtual', v.Virtual);
    putU32(b, at + 124, 'DEBUG_STACK_FRAME_EX', 'FrameNumber', v.FrameNumber);
    putU32(b, at + 128, 'DEBUG_STACK_FRAME_EX', 'InlineFrameContext', v.InlineFrameContext);
    putU32(b, at + 132, 'DEBUG_STACK_FRAME_EX', 'FrameMachine', v.FrameMachine);
  },
});

/** Union of 4 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_inline_frame_context} */
export interface INLINE_FRAME_CONTEXT {
  ContextValue: DBG_FRAME;
  FrameId: number;
  FrameType: STACK_FRAME_TYPE;
  FrameSignature: number;
}
export const INLINE_FRAME_CONTEXT = defineStruct<INLINE_FRAME_CONTEXT>({
  structName: 'INLINE_FRAME_CONTEXT',
  size: 4,
  decode: (b, at) => ({
    ContextValue: b.u32[at >>> 2]!,
    FrameId: b.u8[at]!,
    FrameType: b.u8[at + 1]!,
    FrameSignature: b.u16[(at + 2) >>> 1]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<INLINE_FRAME_CONTEXT>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 4);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'INLINE_FRAME_CONTEXT', 'ContextValue', v.ContextValue);
  },
});

/** Struct of 40 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_stack_src_info} */
export interface STACK_SRC_INFO {
  ImagePath: string | null;
  ModuleName: string | null;
  Function: string | null;
  Displacement: number;
  Row: number;
  Column: number;
}
export const STACK_SRC_INFO = defineStruct<STACK_SRC_INFO>({
  structName: 'STACK_SRC_INFO',
  size: 40,
  decode: (b, at) => ({
    ImagePath: readWidePointer(b, at),
    ModuleName: readWidePointer(b, at + 8),
    Function: readWidePointer(b, at + 16),
    Displacement: b.u32[(at + 24) >>> 2]!,
    Row: b.u32[(at + 28) >>> 2]!,
    Column: b.u32[(at + 32) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<STACK_SRC_INFO>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 40);
    return list;
  },
  encode(b, at, v) {
    refusePointer('STACK_SRC_INFO', 'ImagePath', v.ImagePath);
    refusePointer('STACK_SRC_INFO', 'ModuleName', v.ModuleName);
    refusePointer('STACK_SRC_INFO', 'Function', v.Function);
    putU32(b, at + 24, 'STACK_SRC_INFO', 'Displacement', v.Displacement);
    putU32(b, at + 28, 'STACK_SRC_INFO', 'Row', v.Row);
    putU32(b, at + 32, 'STACK_SRC_INFO', 'Column', v.Column);
  },
});

/** Struct of 176 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_stack_sym_frame_info} */
export interface STACK_SYM_FRAME_INFO {
  StackFrameEx: DEBUG_STACK_FRAME_EX;
  SrcInfo: STACK_SRC_INFO;
}
export const STACK_SYM_FRAME_INFO = defineStruct<STACK_SYM_FRAME_INFO>({
  structName: 'STACK_SYM_FRAME_INFO',
  size: 176,
  decode: (b, at) => ({
    StackFrameEx: DEBUG_STACK_FRAME_EX.decode(b, at),
    SrcInfo: STACK_SRC_INFO.decode(b, at + 136),
  }),
  decodeList(b, at, length) {
    const list = new Array<STACK_SYM_FRAME_INFO>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 176);
    return list;
  },
  encode(b, at, v) {
    DEBUG_STACK_FRAME_EX.encode(b, at, v.StackFrameEx);
    STACK_SRC_INFO.encode(b, at + 136, v.SrcInfo);
  },
});

/** Struct of 20 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_specific_filter_parameters} */
export interface DEBUG_SPECIFIC_FILTER_PARAMETERS {
  ExecutionOption: DEBUG_FILTER_EXECUTION;
  ContinueOption: DEBUG_FILTER_GO;
  TextSize: number;
  CommandSize: number;
  ArgumentSize: number;
}
export const DEBUG_SPECIFIC_FILTER_PARAMETERS = defineStruct<DEBUG_SPECIFIC_FILTER_PARAMETERS>({
  structName: 'DEBUG_SPECIFIC_FILTER_PARAMETERS',
  size: 20,
  decode: (b, at) => ({
    ExecutionOption: b.u32[at >>> 2]!,
    ContinueOption: b.u32[(at + 4) >>> 2]!,
    TextSize: b.u32[(at + 8) >>> 2]!,
    CommandSize: b.u32[(at + 12) >>> 2]!,
    ArgumentSize: b.u32[(at + 16) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_SPECIFIC_FILTER_PARAMETERS>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 20);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_SPECIFIC_FILTER_PARAMETERS', 'ExecutionOption', v.ExecutionOption);
    putU32(b, at + 4, 'DEBUG_SPECIFIC_FILTER_PARAMETERS', 'ContinueOption', v.ContinueOption);
    putU32(b, at + 8, 'DEBUG_SPECIFIC_FILTER_PARAMETERS', 'TextSize', v.TextSize);
    putU32(b, at + 12, 'DEBUG_SPECIFIC_FILTER_PARAMETERS', 'CommandSize', v.CommandSize);
    putU32(b, at + 16, 'DEBUG_SPECIFIC_FILTER_PARAMETERS', 'ArgumentSize', v.ArgumentSize);
  },
});

/** Struct of 24 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_exception_filter_parameters} */
export interface DEBUG_EXCEPTION_FILTER_PARAMETERS {
  ExecutionOption: DEBUG_FILTER_EXECUTION;
  ContinueOption: DEBUG_FILTER_GO;
  TextSize: number;
  CommandSize: number;
  SecondCommandSize: number;
  ExceptionCode: EXCEPTION_CODE;
}
export const DEBUG_EXCEPTION_FILTER_PARAMETERS = defineStruct<DEBUG_EXCEPTION_FILTER_PARAMETERS>({
  structName: 'DEBUG_EXCEPTION_FILTER_PARAMETERS',
  size: 24,
  decode: (b, at) => ({
    ExecutionOption: b.u32[at >>> 2]!,
    ContinueOption: b.u32[(at + 4) >>> 2]!,
    TextSize: b.u32[(at + 8) >>> 2]!,
    CommandSize: b.u32[(at + 12) >>> 2]!,
    SecondCommandSize: b.u32[(at + 16) >>> 2]!,
    ExceptionCode: b.u32[(at + 20) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_EXCEPTION_FILTER_PARAMETERS>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 24);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_EXCEPTION_FILTER_PARAMETERS', 'ExecutionOption', v.ExecutionOption);
    putU32(b, at + 4, 'DEBUG_EXCEPTION_FILTER_PARAMETERS', 'ContinueOption', v.ContinueOption);
    putU32(b, at + 8, 'DEBUG_EXCEPTION_FILTER_PARAMETERS', 'TextSize', v.TextSize);
    putU32(b, at + 12, 'DEBUG_EXCEPTION_FILTER_PARAMETERS', 'CommandSize', v.CommandSize);
    putU32(b, at + 16, 'DEBUG_EXCEPTION_FILTER_PARAMETERS', 'SecondCommandSize', v.SecondCommandSize);
    putU32(b, at + 20, 'DEBUG_EXCEPTION_FILTER_PARAMETERS', 'ExceptionCode', v.ExceptionCode);
  },
});

/** Struct of 4 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_last_event_info_breakpoint} */
export interface DEBUG_LAST_EVENT_INFO_BREAKPOINT {
  Id: number;
}
export const DEBUG_LAST_EVENT_INFO_BREAKPOINT = defineStruct<DEBUG_LAST_EVENT_INFO_BREAKPOINT>({
  structName: 'DEBUG_LAST_EVENT_INFO_BREAKPOINT',
  size: 4,
  decode: (b, at) => ({
    Id: b.u32[at >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_LAST_EVENT_INFO_BREAKPOINT>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 4);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_LAST_EVENT_INFO_BREAKPOINT', 'Id', v.Id);
  },
});

/** Struct of 160 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_last_event_info_exception} */
export interface DEBUG_LAST_EVENT_INFO_EXCEPTION {
  ExceptionRecord: EXCEPTION_RECORD64;
  FirstChance: number;
}
export const DEBUG_LAST_EVENT_INFO_EXCEPTION = defineStruct<DEBUG_LAST_EVENT_INFO_EXCEPTION>({
  structName: 'DEBUG_LAST_EVENT_INFO_EXCEPTION',
  size: 160,
  decode: (b, at) => ({
    ExceptionRecord: EXCEPTION_RECORD64.decode(b, at),
    FirstChance: b.u32[(at + 152) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_LAST_EVENT_INFO_EXCEPTION>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 160);
    return list;
  },
  encode(b, at, v) {
    EXCEPTION_RECORD64.encode(b, at, v.ExceptionRecord);
    putU32(b, at + 152, 'DEBUG_LAST_EVENT_INFO_EXCEPTION', 'FirstChance', v.FirstChance);
  },
});

/** Struct of 4 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_last_event_info_exit_thread} */
export interface DEBUG_LAST_EVENT_INFO_EXIT_THREAD {
  ExitCode: number;
}
export const DEBUG_LAST_EVENT_INFO_EXIT_THREAD = defineStruct<DEBUG_LAST_EVENT_INFO_EXIT_THREAD>({
  structName: 'DEBUG_LAST_EVENT_INFO_EXIT_THREAD',
  size: 4,
  decode: (b, at) => ({
    ExitCode: b.u32[at >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_LAST_EVENT_INFO_EXIT_THREAD>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 4);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_LAST_EVENT_INFO_EXIT_THREAD', 'ExitCode', v.ExitCode);
  },
});

/** Struct of 4 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_last_event_info_exit_process} */
export interface DEBUG_LAST_EVENT_INFO_EXIT_PROCESS {
  ExitCode: number;
}
export const DEBUG_LAST_EVENT_INFO_EXIT_PROCESS = defineStruct<DEBUG_LAST_EVENT_INFO_EXIT_PROCESS>({
  structName: 'DEBUG_LAST_EVENT_INFO_EXIT_PROCESS',
  size: 4,
  decode: (b, at) => ({
    ExitCode: b.u32[at >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_LAST_EVENT_INFO_EXIT_PROCESS>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 4);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_LAST_EVENT_INFO_EXIT_PROCESS', 'ExitCode', v.ExitCode);
  },
});

/** Struct of 8 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_last_event_info_load_module} */
export interface DEBUG_LAST_EVENT_INFO_LOAD_MODULE {
  Base: bigint;
}
export const DEBUG_LAST_EVENT_INFO_LOAD_MODULE = defineStruct<DEBUG_LAST_EVENT_INFO_LOAD_MODULE>({
  structName: 'DEBUG_LAST_EVENT_INFO_LOAD_MODULE',
  size: 8,
  decode: (b, at) => ({
    Base: b.u64[at >>> 3]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_LAST_EVENT_INFO_LOAD_MODULE>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 8);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_LAST_EVENT_INFO_LOAD_MODULE', 'Base', v.Base);
  },
});

/** Struct of 8 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_last_event_info_unload_module} */
export interface DEBUG_LAST_EVENT_INFO_UNLOAD_MODULE {
  Base: bigint;
}
export const DEBUG_LAST_EVENT_INFO_UNLOAD_MODULE = defineStruct<DEBUG_LAST_EVENT_INFO_UNLOAD_MODULE>({
  structName: 'DEBUG_LAST_EVENT_INFO_UNLOAD_MODULE',
  size: 8,
  decode: (b, at) => ({
    Base: b.u64[at >>> 3]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_LAST_EVENT_INFO_UNLOAD_MODULE>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 8);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_LAST_EVENT_INFO_UNLOAD_MODULE', 'Base', v.Base);
  },
});

/** Struct of 8 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_last_event_info_system_error} */
export interface DEBUG_LAST_EVENT_INFO_SYSTEM_ERROR {
  Error: number;
  Level: SLE;
}
export const DEBUG_LAST_EVENT_INFO_SYSTEM_ERROR = defineStruct<DEBUG_LAST_EVENT_INFO_SYSTEM_ERROR>({
  structName: 'DEBUG_LAST_EVENT_INFO_SYSTEM_ERROR',
  size: 8,
  decode: (b, at) => ({
    Error: b.u32[at >>> 2]!,
    Level: b.u32[(at + 4) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_LAST_EVENT_INFO_SYSTEM_ERROR>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 8);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_LAST_EVENT_INFO_SYSTEM_ERROR', 'Error', v.Error);
    putU32(b, at + 4, 'DEBUG_LAST_EVENT_INFO_SYSTEM_ERROR', 'Level', v.Level);
  },
});

/** Struct of 16 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_last_event_info_service_exception} */
export interface DEBUG_LAST_EVENT_INFO_SERVICE_EXCEPTION {
  Kind: number;
  DataSize: number;
  Address: bigint;
}
export const DEBUG_LAST_EVENT_INFO_SERVICE_EXCEPTION = defineStruct<DEBUG_LAST_EVENT_INFO_SERVICE_EXCEPTION>({
  structName: 'DEBUG_LAST_EVENT_INFO_SERVICE_EXCEPTION',
  size: 16,
  decode: (b, at) => ({
    Kind: b.u32[at >>> 2]!,
    DataSize: b.u32[(at + 4) >>> 2]!,
    Address: b.u64[(at + 8) >>> 3]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_LAST_EVENT_INFO_SERVICE_EXCEPTION>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 16);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_LAST_EVENT_INFO_SERVICE_EXCEPTION', 'Kind', v.Kind);
    putU32(b, at + 4, 'DEBUG_LAST_EVENT_INFO_SERVICE_EXCEPTION', 'DataSize', v.DataSize);
    putU64(b, at + 8, 'DEBUG_LAST_EVENT_INFO_SERVICE_EXCEPTION', 'Address', v.Address);
  },
});

/** Struct of 8 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_processor_identification_alpha} */
export interface DEBUG_PROCESSOR_IDENTIFICATION_ALPHA {
  Type: number;
  Revision: number;
}
export const DEBUG_PROCESSOR_IDENTIFICATION_ALPHA = defineStruct<DEBUG_PROCESSOR_IDENTIFICATION_ALPHA>({
  structName: 'DEBUG_PROCESSOR_IDENTIFICATION_ALPHA',
  size: 8,
  decode: (b, at) => ({
    Type: b.u32[at >>> 2]!,
    Revision: b.u32[(at + 4) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_PROCESSOR_IDENTIFICATION_ALPHA>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 8);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_PROCESSOR_IDENTIFICATION_ALPHA', 'Type', v.Type);
    putU32(b, at + 4, 'DEBUG_PROCESSOR_IDENTIFICATION_ALPHA', 'Revision', v.Revision);
  },
});

/** Struct of 28 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_processor_identification_amd64} */
export interface DEBUG_PROCESSOR_IDENTIFICATION_AMD64 {
  Family: number;
  Model: number;
  Stepping: number;
  VendorString: string;
}
export const DEBUG_PROCESSOR_IDENTIFICATION_AMD64 = defineStruct<DEBUG_PROCESSOR_IDENTIFICATION_AMD64>({
  structName: 'DEBUG_PROCESSOR_IDENTIFICATION_AMD64',
  size: 28,
  decode: (b, at) => ({
    Family: b.u32[at >>> 2]!,
    Model: b.u32[(at + 4) >>> 2]!,
    Stepping: b.u32[(at + 8) >>> 2]!,
    VendorString: readChars(b, at + 12, 16),
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_PROCESSOR_IDENTIFICATION_AMD64>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 28);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_PROCESSOR_IDENTIFICATION_AMD64', 'Family', v.Family);
    putU32(b, at + 4, 'DEBUG_PROCESSOR_IDENTIFICATION_AMD64', 'Model', v.Model);
    putU32(b, at + 8, 'DEBUG_PROCESSOR_IDENTIFICATION_AMD64', 'Stepping', v.Stepping);
    writeChars(b, at + 12, 16, 'DEBUG_PROCESSOR_IDENTIFICATION_AMD64', 'VendorString', v.VendorString);
  },
});

/** Struct of 32 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_processor_identification_ia64} */
export interface DEBUG_PROCESSOR_IDENTIFICATION_IA64 {
  Model: number;
  Revision: number;
  Family: number;
  ArchRev: number;
  VendorString: string;
}
export const DEBUG_PROCESSOR_IDENTIFICATION_IA64 = defineStruct<DEBUG_PROCESSOR_IDENTIFICATION_IA64>({
  structName: 'DEBUG_PROCESSOR_IDENTIFICATION_IA64',
  size: 32,
  decode: (b, at) => ({
    Model: b.u32[at >>> 2]!,
    Revision: b.u32[(at + 4) >>> 2]!,
    Family: b.u32[(at + 8) >>> 2]!,
    ArchRev: b.u32[(at + 12) >>> 2]!,
    VendorString: readChars(b, at + 16, 16),
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_PROCESSOR_IDENTIFICATION_IA64>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 32);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_PROCESSOR_IDENTIFICATION_IA64', 'Model', v.Model);
    putU32(b, at + 4, 'DEBUG_PROCESSOR_IDENTIFICATION_IA64', 'Revision', v.Revision);
    putU32(b, at + 8, 'DEBUG_PROCESSOR_IDENTIFICATION_IA64', 'Family', v.Family);
    putU32(b, at + 12, 'DEBUG_PROCESSOR_IDENTIFICATION_IA64', 'ArchRev', v.ArchRev);
    writeChars(b, at + 16, 16, 'DEBUG_PROCESSOR_IDENTIFICATION_IA64', 'VendorString', v.VendorString);
  },
});

/** Struct of 28 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_processor_identification_x86} */
export interface DEBUG_PROCESSOR_IDENTIFICATION_X86 {
  Family: number;
  Model: number;
  Stepping: number;
  VendorString: string;
}
export const DEBUG_PROCESSOR_IDENTIFICATION_X86 = defineStruct<DEBUG_PROCESSOR_IDENTIFICATION_X86>({
  structName: 'DEBUG_PROCESSOR_IDENTIFICATION_X86',
  size: 28,
  decode: (b, at) => ({
    Family: b.u32[at >>> 2]!,
    Model: b.u32[(at + 4) >>> 2]!,
    Stepping: b.u32[(at + 8) >>> 2]!,
    VendorString: readChars(b, at + 12, 16),
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_PROCESSOR_IDENTIFICATION_X86>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 28);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_PROCESSOR_IDENTIFICATION_X86', 'Family', v.Family);
    putU32(b, at + 4, 'DEBUG_PROCESSOR_IDENTIFICATION_X86', 'Model', v.Model);
    putU32(b, at + 8, 'DEBUG_PROCESSOR_IDENTIFICATION_X86', 'Stepping', v.Stepping);
    writeChars(b, at + 12, 16, 'DEBUG_PROCESSOR_IDENTIFICATION_X86', 'VendorString', v.VendorString);
  },
});

/** Struct of 24 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_processor_identification_arm} */
export interface DEBUG_PROCESSOR_IDENTIFICATION_ARM {
  Model: number;
  Revision: number;
  VendorString: string;
}
export const DEBUG_PROCESSOR_IDENTIFICATION_ARM = defineStruct<DEBUG_PROCESSOR_IDENTIFICATION_ARM>({
  structName: 'DEBUG_PROCESSOR_IDENTIFICATION_ARM',
  size: 24,
  decode: (b, at) => ({
    Model: b.u32[at >>> 2]!,
    Revision: b.u32[(at + 4) >>> 2]!,
    VendorString: readChars(b, at + 8, 16),
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_PROCESSOR_IDENTIFICATION_ARM>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 24);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_PROCESSOR_IDENTIFICATION_ARM', 'Model', v.Model);
    putU32(b, at + 4, 'DEBUG_PROCESSOR_IDENTIFICATION_ARM', 'Revision', v.Revision);
    writeChars(b, at + 8, 16, 'DEBUG_PROCESSOR_IDENTIFICATION_ARM', 'VendorString', v.VendorString);
  },
});

/** Struct of 24 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_processor_identification_arm64} */
export interface DEBUG_PROCESSOR_IDENTIFICATION_ARM64 {
  Model: number;
  Revision: number;
  VendorString: string;
}
export const DEBUG_PROCESSOR_IDENTIFICATION_ARM64 = defineStruct<DEBUG_PROCESSOR_IDENTIFICATION_ARM64>({
  structName: 'DEBUG_PROCESSOR_IDENTIFICATION_ARM64',
  size: 24,
  decode: (b, at) => ({
    Model: b.u32[at >>> 2]!,
    Revision: b.u32[(at + 4) >>> 2]!,
    VendorString: readChars(b, at + 8, 16),
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_PROCESSOR_IDENTIFICATION_ARM64>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 24);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_PROCESSOR_IDENTIFICATION_ARM64', 'Model', v.Model);
    putU32(b, at + 4, 'DEBUG_PROCESSOR_IDENTIFICATION_ARM64', 'Revision', v.Revision);
    writeChars(b, at + 8, 16, 'DEBUG_PROCESSOR_IDENTIFICATION_ARM64', 'VendorString', v.VendorString);
  },
});

/** Union of 32 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_processor_identification_all} */
export interface DEBUG_PROCESSOR_IDENTIFICATION_ALL {
  Alpha: DEBUG_PROCESSOR_IDENTIFICATION_ALPHA;
  Amd64: DEBUG_PROCESSOR_IDENTIFICATION_AMD64;
  Ia64: DEBUG_PROCESSOR_IDENTIFICATION_IA64;
  X86: DEBUG_PROCESSOR_IDENTIFICATION_X86;
  Arm: DEBUG_PROCESSOR_IDENTIFICATION_ARM;
  Arm64: DEBUG_PROCESSOR_IDENTIFICATION_ARM64;
}
export const DEBUG_PROCESSOR_IDENTIFICATION_ALL = defineStruct<DEBUG_PROCESSOR_IDENTIFICATION_ALL>({
  structName: 'DEBUG_PROCESSOR_IDENTIFICATION_ALL',
  size: 32,
  decode: (b, at) => ({
    Alpha: DEBUG_PROCESSOR_IDENTIFICATION_ALPHA.decode(b, at),
    Amd64: DEBUG_PROCESSOR_IDENTIFICATION_AMD64.decode(b, at),
    Ia64: DEBUG_PROCESSOR_IDENTIFICATION_IA64.decode(b, at),
    X86: DEBUG_PROCESSOR_IDENTIFICATION_X86.decode(b, at),
    Arm: DEBUG_PROCESSOR_IDENTIFICATION_ARM.decode(b, at),
    Arm64: DEBUG_PROCESSOR_IDENTIFICATION_ARM64.decode(b, at),
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_PROCESSOR_IDENTIFICATION_ALL>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 32);
    return list;
  },
  encode(b, at, v) {
    DEBUG_PROCESSOR_IDENTIFICATION_IA64.encode(b, at, v.Ia64);
  },
});

/** Struct of 24 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_handle_data_basic} */
export interface DEBUG_HANDLE_DATA_BASIC {
  TypeNameSize: number;
  ObjectNameSize: number;
  Attributes: number;
  GrantedAccess: number;
  HandleCount: number;
  PointerCount: number;
}
export const DEBUG_HANDLE_DATA_BASIC = defineStruct<DEBUG_HANDLE_DATA_BASIC>({
  structName: 'DEBUG_HANDLE_DATA_BASIC',
  size: 24,
  decode: (b, at) => ({
    TypeNameSize: b.u32[at >>> 2]!,
    ObjectNameSize: b.u32[(at + 4) >>> 2]!,
    Attributes: b.u32[(at + 8) >>> 2]!,
    GrantedAccess: b.u32[(at + 12) >>> 2]!,
    HandleCount: b.u32[(at + 16) >>> 2]!,
    PointerCount: b.u32[(at + 20) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_HANDLE_DATA_BASIC>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 24);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_HANDLE_DATA_BASIC', 'TypeNameSize', v.TypeNameSize);
    putU32(b, at + 4, 'DEBUG_HANDLE_DATA_BASIC', 'ObjectNameSize', v.ObjectNameSize);
    putU32(b, at + 8, 'DEBUG_HANDLE_DATA_BASIC', 'Attributes', v.Attributes);
    putU32(b, at + 12, 'DEBUG_HANDLE_DATA_BASIC', 'GrantedAccess', v.GrantedAccess);
    putU32(b, at + 16, 'DEBUG_HANDLE_DATA_BASIC', 'HandleCount', v.HandleCount);
    putU32(b, at + 20, 'DEBUG_HANDLE_DATA_BASIC', 'PointerCount', v.PointerCount);
  },
});

/** Struct of 16 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_event_context} */
export interface DEBUG_EVENT_CONTEXT {
  Size: number;
  ProcessEngineId: number;
  ThreadEngineId: number;
  FrameEngineId: number;
}
export const DEBUG_EVENT_CONTEXT = defineStruct<DEBUG_EVENT_CONTEXT>({
  structName: 'DEBUG_EVENT_CONTEXT',
  size: 16,
  decode: (b, at) => ({
    Size: b.u32[at >>> 2]!,
    ProcessEngineId: b.u32[(at + 4) >>> 2]!,
    ThreadEngineId: b.u32[(at + 8) >>> 2]!,
    FrameEngineId: b.u32[(at + 12) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_EVENT_CONTEXT>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 16);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_EVENT_CONTEXT', 'Size', v.Size);
    putU32(b, at + 4, 'DEBUG_EVENT_CONTEXT', 'ProcessEngineId', v.ProcessEngineId);
    putU32(b, at + 8, 'DEBUG_EVENT_CONTEXT', 'ThreadEngineId', v.ThreadEngineId);
    putU32(b, at + 12, 'DEBUG_EVENT_CONTEXT', 'FrameEngineId', v.FrameEngineId);
  },
});

/** Struct of 32 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_register_description} */
export interface DEBUG_REGISTER_DESCRIPTION {
  Type: DEBUG_VALUE_TYPE;
  Flags: DEBUG_REGISTER;
  SubregMaster: number;
  SubregLength: number;
  SubregMask: bigint;
  SubregShift: number;
}
export const DEBUG_REGISTER_DESCRIPTION = defineStruct<DEBUG_REGISTER_DESCRIPTION>({
  structName: 'DEBUG_REGISTER_DESCRIPTION',
  size: 32,
  decode: (b, at) => ({
    Type: b.u32[at >>> 2]!,
    Flags: b.u32[(at + 4) >>> 2]!,
    SubregMaster: b.u32[(at + 8) >>> 2]!,
    SubregLength: b.u32[(at + 12) >>> 2]!,
    SubregMask: b.u64[(at + 16) >>> 3]!,
    SubregShift: b.u32[(at + 24) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_REGISTER_DESCRIPTION>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 32);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'DEBUG_REGISTER_DESCRIPTION', 'Type', v.Type);
    putU32(b, at + 4, 'DEBUG_REGISTER_DESCRIPTION', 'Flags', v.Flags);
    putU32(b, at + 8, 'DEBUG_REGISTER_DESCRIPTION', 'SubregMaster', v.SubregMaster);
    putU32(b, at + 12, 'DEBUG_REGISTER_DESCRIPTION', 'SubregLength', v.SubregLength);
    putU64(b, at + 16, 'DEBUG_REGISTER_DESCRIPTION', 'SubregMask', v.SubregMask);
    putU32(b, at + 24, 'DEBUG_REGISTER_DESCRIPTION', 'SubregShift', v.SubregShift);
  },
});

/** Struct of 32 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_symbol_parameters} */
export interface DEBUG_SYMBOL_PARAMETERS {
  Module: bigint;
  TypeId: number;
  ParentSymbol: number;
  SubElements: number;
  Flags: DEBUG_SYMBOL;
}
export const DEBUG_SYMBOL_PARAMETERS = defineStruct<DEBUG_SYMBOL_PARAMETERS>({
  structName: 'DEBUG_SYMBOL_PARAMETERS',
  size: 32,
  decode: (b, at) => ({
    Module: b.u64[at >>> 3]!,
    TypeId: b.u32[(at + 8) >>> 2]!,
    ParentSymbol: b.u32[(at + 12) >>> 2]!,
    SubElements: b.u32[(at + 16) >>> 2]!,
    Flags: b.u32[(at + 20) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_SYMBOL_PARAMETERS>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 32);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_SYMBOL_PARAMETERS', 'Module', v.Module);
    putU32(b, at + 8, 'DEBUG_SYMBOL_PARAMETERS', 'TypeId', v.TypeId);
    putU32(b, at + 12, 'DEBUG_SYMBOL_PARAMETERS', 'ParentSymbol', v.ParentSymbol);
    putU32(b, at + 16, 'DEBUG_SYMBOL_PARAMETERS', 'SubElements', v.SubElements);
    putU32(b, at + 20, 'DEBUG_SYMBOL_PARAMETERS', 'Flags', v.Flags);
  },
});

/** Struct of 64 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_symbol_entry} */
export interface DEBUG_SYMBOL_ENTRY {
  ModuleBase: bigint;
  Offset: bigint;
  Id: bigint;
  Arg64: bigint;
  Size: number;
  Flags: DEBUG_SYMENT;
  TypeId: number;
  NameSize: number;
  Token: number;
  Tag: SymTagEnum;
  Arg32: number;
}
export const DEBUG_SYMBOL_ENTRY = defineStruct<DEBUG_SYMBOL_ENTRY>({
  structName: 'DEBUG_SYMBOL_ENTRY',
  size: 64,
  decode: (b, at) => ({
    ModuleBase: b.u64[at >>> 3]!,
    Offset: b.u64[(at + 8) >>> 3]!,
    Id: b.u64[(at + 16) >>> 3]!,
    Arg64: b.u64[(at + 24) >>> 3]!,
    Size: b.u32[(at + 32) >>> 2]!,
    Flags: b.u32[(at + 36) >>> 2]!,
    TypeId: b.u32[(at + 40) >>> 2]!,
    NameSize: b.u32[(at + 44) >>> 2]!,
    Token: b.u32[(at + 48) >>> 2]!,
    Tag: b.u32[(at + 52) >>> 2]!,
    Arg32: b.u32[(at + 56) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_SYMBOL_ENTRY>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 64);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_SYMBOL_ENTRY', 'ModuleBase', v.ModuleBase);
    putU64(b, at + 8, 'DEBUG_SYMBOL_ENTRY', 'Offset', v.Offset);
    putU64(b, at + 16, 'DEBUG_SYMBOL_ENTRY', 'Id', v.Id);
    putU64(b, at + 24, 'DEBUG_SYMBOL_ENTRY', 'Arg64', v.Arg64);
    putU32(b, at + 32, 'DEBUG_SYMBOL_ENTRY', 'Size', v.Size);
    putU32(b, at + 36, 'DEBUG_SYMBOL_ENTRY', 'Flags', v.Flags);
    putU32(b, at + 40, 'DEBUG_SYMBOL_ENTRY', 'TypeId', v.TypeId);
    putU32(b, at + 44, 'DEBUG_SYMBOL_ENTRY', 'NameSize', v.NameSize);
    putU32(b, at + 48, 'DEBUG_SYMBOL_ENTRY', 'Token', v.Token);
    putU32(b, at + 52, 'DEBUG_SYMBOL_ENTRY', 'Tag', v.Tag);
    putU32(b, at + 56, 'DEBUG_SYMBOL_ENTRY', 'Arg32', v.Arg32);
  },
});

/** Struct of 64 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_module_parameters} */
export interface DEBUG_MODULE_PARAMETERS {
  Base: bigint;
  Size: number;
  TimeDateStamp: number;
  Checksum: number;
  Flags: DEBUG_MODULE;
  SymbolType: DEBUG_SYMTYPE;
  ImageNameSize: number;
  ModuleNameSize: number;
  LoadedImageNameSize: number;
  SymbolFileNameSize: number;
  MappedImageNameSize: number;
}
export const DEBUG_MODULE_PARAMETERS = defineStruct<DEBUG_MODULE_PARAMETERS>({
  structName: 'DEBUG_MODULE_PARAMETERS',
  size: 64,
  decode: (b, at) => ({
    Base: b.u64[at >>> 3]!,
    Size: b.u32[(at + 8) >>> 2]!,
    TimeDateStamp: b.u32[(at + 12) >>> 2]!,
    Checksum: b.u32[(at + 16) >>> 2]!,
    Flags: b.u32[(at + 20) >>> 2]!,
    SymbolType: b.u32[(at + 24) >>> 2]!,
    ImageNameSize: b.u32[(at + 28) >>> 2]!,
    ModuleNameSize: b.u32[(at + 32) >>> 2]!,
    LoadedImageNameSize: b.u32[(at + 36) >>> 2]!,
    SymbolFileNameSize: b.u32[(at + 40) >>> 2]!,
    MappedImageNameSize: b.u32[(at + 44) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_MODULE_PARAMETERS>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 64);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_MODULE_PARAMETERS', 'Base', v.Base);
    putU32(b, at + 8, 'DEBUG_MODULE_PARAMETERS', 'Size', v.Size);
    putU32(b, at + 12, 'DEBUG_MODULE_PARAMETERS', 'TimeDateStamp', v.TimeDateStamp);
    putU32(b, at + 16, 'DEBUG_MODULE_PARAMETERS', 'Checksum', v.Checksum);
    putU32(b, at + 20, 'DEBUG_MODULE_PARAMETERS', 'Flags', v.Flags);
    putU32(b, at + 24, 'DEBUG_MODULE_PARAMETERS', 'SymbolType', v.SymbolType);
    putU32(b, at + 28, 'DEBUG_MODULE_PARAMETERS', 'ImageNameSize', v.ImageNameSize);
    putU32(b, at + 32, 'DEBUG_MODULE_PARAMETERS', 'ModuleNameSize', v.ModuleNameSize);
    putU32(b, at + 36, 'DEBUG_MODULE_PARAMETERS', 'LoadedImageNameSize', v.LoadedImageNameSize);
    putU32(b, at + 40, 'DEBUG_MODULE_PARAMETERS', 'SymbolFileNameSize', v.SymbolFileNameSize);
    putU32(b, at + 44, 'DEBUG_MODULE_PARAMETERS', 'MappedImageNameSize', v.MappedImageNameSize);
  },
});

/** Struct of 16 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_module_and_id} */
export interface DEBUG_MODULE_AND_ID {
  ModuleBase: bigint;
  Id: bigint;
}
export const DEBUG_MODULE_AND_ID = defineStruct<DEBUG_MODULE_AND_ID>({
  structName: 'DEBUG_MODULE_AND_ID',
  size: 16,
  decode: (b, at) => ({
    ModuleBase: b.u64[at >>> 3]!,
    Id: b.u64[(at + 8) >>> 3]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_MODULE_AND_ID>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 16);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_MODULE_AND_ID', 'ModuleBase', v.ModuleBase);
    putU64(b, at + 8, 'DEBUG_MODULE_AND_ID', 'Id', v.Id);
  },
});

/** Struct of 64 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/ns-dbgeng-_debug_symbol_source_entry} */
export interface DEBUG_SYMBOL_SOURCE_ENTRY {
  ModuleBase: bigint;
  Offset: bigint;
  FileNameId: bigint;
  EngineInternal: bigint;
  Size: number;
  Flags: DEBUG_SOURCE;
  FileNameSize: number;
  StartLine: number;
  EndLine: number;
  StartColumn: number;
  EndColumn: number;
}
export const DEBUG_SYMBOL_SOURCE_ENTRY = defineStruct<DEBUG_SYMBOL_SOURCE_ENTRY>({
  structName: 'DEBUG_SYMBOL_SOURCE_ENTRY',
  size: 64,
  decode: (b, at) => ({
    ModuleBase: b.u64[at >>> 3]!,
    Offset: b.u64[(at + 8) >>> 3]!,
    FileNameId: b.u64[(at + 16) >>> 3]!,
    EngineInternal: b.u64[(at + 24) >>> 3]!,
    Size: b.u32[(at + 32) >>> 2]!,
    Flags: b.u32[(at + 36) >>> 2]!,
    FileNameSize: b.u32[(at + 40) >>> 2]!,
    StartLine: b.u32[(at + 44) >>> 2]!,
    EndLine: b.u32[(at + 48) >>> 2]!,
    StartColumn: b.u32[(at + 52) >>> 2]!,
    EndColumn: b.u32[(at + 56) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<DEBUG_SYMBOL_SOURCE_ENTRY>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 64);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'DEBUG_SYMBOL_SOURCE_ENTRY', 'ModuleBase', v.ModuleBase);
    putU64(b, at + 8, 'DEBUG_SYMBOL_SOURCE_ENTRY', 'Offset', v.Offset);
    putU64(b, at + 16, 'DEBUG_SYMBOL_SOURCE_ENTRY', 'FileNameId', v.FileNameId);
    putU64(b, at + 24, 'DEBUG_SYMBOL_SOURCE_ENTRY', 'EngineInternal', v.EngineInternal);
    putU32(b, at + 32, 'DEBUG_SYMBOL_SOURCE_ENTRY', 'Size', v.Size);
    putU32(b, at + 36, 'DEBUG_SYMBOL_SOURCE_ENTRY', 'Flags', v.Flags);
    putU32(b, at + 40, 'DEBUG_SYMBOL_SOURCE_ENTRY', 'FileNameSize', v.FileNameSize);
    putU32(b, at + 44, 'DEBUG_SYMBOL_SOURCE_ENTRY', 'StartLine', v.StartLine);
    putU32(b, at + 48, 'DEBUG_SYMBOL_SOURCE_ENTRY', 'EndLine', v.EndLine);
    putU32(b, at + 52, 'DEBUG_SYMBOL_SOURCE_ENTRY', 'StartColumn', v.StartColumn);
    putU32(b, at + 56, 'DEBUG_SYMBOL_SOURCE_ENTRY', 'EndColumn', v.EndColumn);
  },
});

/** Struct of 48 bytes. {@link https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-memory_basic_information64} */
export interface MEMORY_BASIC_INFORMATION64 {
  BaseAddress: bigint;
  AllocationBase: bigint;
  AllocationProtect: PAGE;
  RegionSize: bigint;
  State: MEM;
  Protect: PAGE;
  Type: MEM;
}
export const MEMORY_BASIC_INFORMATION64 = defineStruct<MEMORY_BASIC_INFORMATION64>({
  structName: 'MEMORY_BASIC_INFORMATION64',
  size: 48,
  decode: (b, at) => ({
    BaseAddress: b.u64[at >>> 3]!,
    AllocationBase: b.u64[(at + 8) >>> 3]!,
    AllocationProtect: b.u32[(at + 16) >>> 2]!,
    RegionSize: b.u64[(at + 24) >>> 3]!,
    State: b.u32[(at + 32) >>> 2]!,
    Protect: b.u32[(at + 36) >>> 2]!,
    Type: b.u32[(at + 40) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<MEMORY_BASIC_INFORMATION64>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 48);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'MEMORY_BASIC_INFORMATION64', 'BaseAddress', v.BaseAddress);
    putU64(b, at + 8, 'MEMORY_BASIC_INFORMATION64', 'AllocationBase', v.AllocationBase);
    putU32(b, at + 16, 'MEMORY_BASIC_INFORMATION64', 'AllocationProtect', v.AllocationProtect);
    putU64(b, at + 24, 'MEMORY_BASIC_INFORMATION64', 'RegionSize', v.RegionSize);
    putU32(b, at + 32, 'MEMORY_BASIC_INFORMATION64', 'State', v.State);
    putU32(b, at + 36, 'MEMORY_BASIC_INFORMATION64', 'Protect', v.Protect);
    putU32(b, at + 40, 'MEMORY_BASIC_INFORMATION64', 'Type', v.Type);
  },
});

/** Struct of 264 bytes. {@link https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-image_nt_headers64} */
export interface IMAGE_NT_HEADERS64 {
  Signature: number;
  FileHeader: IMAGE_FILE_HEADER;
  OptionalHeader: IMAGE_OPTIONAL_HEADER64;
}
export const IMAGE_NT_HEADERS64 = defineStruct<IMAGE_NT_HEADERS64>({
  structName: 'IMAGE_NT_HEADERS64',
  size: 264,
  decode: (b, at) => ({
    Signature: b.u32[at >>> 2]!,
    FileHeader: IMAGE_FILE_HEADER.decode(b, at + 4),
    OptionalHeader: IMAGE_OPTIONAL_HEADER64.decode(b, at + 24),
  }),
  decodeList(b, at, length) {
    const list = new Array<IMAGE_NT_HEADERS64>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 264);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'IMAGE_NT_HEADERS64', 'Signature', v.Signature);
    IMAGE_FILE_HEADER.encode(b, at + 4, v.FileHeader);
    IMAGE_OPTIONAL_HEADER64.encode(b, at + 24, v.OptionalHeader);
  },
});

/** Struct of 152 bytes. {@link https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-exception_record64} */
export interface EXCEPTION_RECORD64 {
  ExceptionCode: EXCEPTION_CODE;
  ExceptionFlags: EXCEPTION_FLAGS;
  ExceptionRecord: bigint;
  ExceptionAddress: bigint;
  NumberParameters: number;
  ExceptionInformation: bigint[];
}
export const EXCEPTION_RECORD64 = defineStruct<EXCEPTION_RECORD64>({
  structName: 'EXCEPTION_RECORD64',
  size: 152,
  decode: (b, at) => ({
    ExceptionCode: b.u32[at >>> 2]!,
    ExceptionFlags: b.u32[(at + 4) >>> 2]!,
    ExceptionRecord: b.u64[(at + 8) >>> 3]!,
    ExceptionAddress: b.u64[(at + 16) >>> 3]!,
    NumberParameters: b.u32[(at + 24) >>> 2]!,
    ExceptionInformation: readU64s(b, at + 32, 15),
  }),
  decodeList(b, at, length) {
    const list = new Array<EXCEPTION_RECORD64>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 152);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'EXCEPTION_RECORD64', 'ExceptionCode', v.ExceptionCode);
    putU32(b, at + 4, 'EXCEPTION_RECORD64', 'ExceptionFlags', v.ExceptionFlags);
    putU64(b, at + 8, 'EXCEPTION_RECORD64', 'ExceptionRecord', v.ExceptionRecord);
    putU64(b, at + 16, 'EXCEPTION_RECORD64', 'ExceptionAddress', v.ExceptionAddress);
    putU32(b, at + 24, 'EXCEPTION_RECORD64', 'NumberParameters', v.NumberParameters);
    writeList(15, 'EXCEPTION_RECORD64', 'ExceptionInformation', v.ExceptionInformation, (x, i) => putU64(b, at + 32 + i * 8, 'EXCEPTION_RECORD64', 'ExceptionInformation', x));
  },
});

/** Struct of 20 bytes. {@link https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-image_file_header} */
export interface IMAGE_FILE_HEADER {
  Machine: IMAGE_FILE_MACHINE;
  NumberOfSections: number;
  TimeDateStamp: number;
  PointerToSymbolTable: number;
  NumberOfSymbols: number;
  SizeOfOptionalHeader: number;
  Characteristics: IMAGE_FILE;
}
export const IMAGE_FILE_HEADER = defineStruct<IMAGE_FILE_HEADER>({
  structName: 'IMAGE_FILE_HEADER',
  size: 20,
  decode: (b, at) => ({
    Machine: b.u16[at >>> 1]!,
    NumberOfSections: b.u16[(at + 2) >>> 1]!,
    TimeDateStamp: b.u32[(at + 4) >>> 2]!,
    PointerToSymbolTable: b.u32[(at + 8) >>> 2]!,
    NumberOfSymbols: b.u32[(at + 12) >>> 2]!,
    SizeOfOptionalHeader: b.u16[(at + 16) >>> 1]!,
    Characteristics: b.u16[(at + 18) >>> 1]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<IMAGE_FILE_HEADER>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 20);
    return list;
  },
  encode(b, at, v) {
    putU16(b, at, 'IMAGE_FILE_HEADER', 'Machine', v.Machine);
    putU16(b, at + 2, 'IMAGE_FILE_HEADER', 'NumberOfSections', v.NumberOfSections);
    putU32(b, at + 4, 'IMAGE_FILE_HEADER', 'TimeDateStamp', v.TimeDateStamp);
    putU32(b, at + 8, 'IMAGE_FILE_HEADER', 'PointerToSymbolTable', v.PointerToSymbolTable);
    putU32(b, at + 12, 'IMAGE_FILE_HEADER', 'NumberOfSymbols', v.NumberOfSymbols);
    putU16(b, at + 16, 'IMAGE_FILE_HEADER', 'SizeOfOptionalHeader', v.SizeOfOptionalHeader);
    putU16(b, at + 18, 'IMAGE_FILE_HEADER', 'Characteristics', v.Characteristics);
  },
});

/** Struct of 240 bytes. {@link https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-image_optional_header64} */
export interface IMAGE_OPTIONAL_HEADER64 {
  Magic: number;
  MajorLinkerVersion: number;
  MinorLinkerVersion: number;
  SizeOfCode: number;
  SizeOfInitializedData: number;
  SizeOfUninitializedData: number;
  AddressOfEntryPoint: number;
  BaseOfCode: number;
  ImageBase: bigint;
  SectionAlignment: number;
  FileAlignment: number;
  MajorOperatingSystemVersion: number;
  MinorOperatingSystemVersion: number;
  MajorImageVersion: number;
  MinorImageVersion: number;
  MajorSubsystemVersion: number;
  MinorSubsystemVersion: number;
  Win32VersionValue: number;
  SizeOfImage: number;
  SizeOfHeaders: number;
  CheckSum: number;
  Subsystem: IMAGE_SUBSYSTEM;
  DllCharacteristics: IMAGE_DLLCHARACTERISTICS;
  SizeOfStackReserve: bigint;
  SizeOfStackCommit: bigint;
  SizeOfHeapReserve: bigint;
  SizeOfHeapCommit: bigint;
  LoaderFlags: number;
  NumberOfRvaAndSizes: number;
  DataDirectory: IMAGE_DATA_DIRECTORY[];
}
export const IMAGE_OPTIONAL_HEADER64 = defineStruct<IMAGE_OPTIONAL_HEADER64>({
  structName: 'IMAGE_OPTIONAL_HEADER64',
  size: 240,
  decode: (b, at) => ({
    Magic: b.u16[at >>> 1]!,
    MajorLinkerVersion: b.u8[at + 2]!,
    MinorLinkerVersion: b.u8[at + 3]!,
    SizeOfCode: b.u32[(at + 4) >>> 2]!,
    SizeOfInitializedData: b.u32[(at + 8) >>> 2]!,
    SizeOfUninitializedData: b.u32[(at + 12) >>> 2]!,
    AddressOfEntryPoint: b.u32[(at + 16) >>> 2]!,
    BaseOfCode: b.u32[(at + 20) >>> 2]!,
    ImageBase: b.u64[(at + 24) >>> 3]!,
    SectionAlignment: b.u32[(at + 32) >>> 2]!,
    FileAlignment: b.u32[(at + 36) >>> 2]!,
    MajorOperatingSystemVersion: b.u16[(at + 40) >>> 1]!,
    MinorOperatingSystemVersion: b.u16[(at + 42) >>> 1]!,
    MajorImageVersion: b.u16[(at + 44) >>> 1]!,
    MinorImageVersion: b.u16[(at + 46) >>> 1]!,
    MajorSubsystemVersion: b.u16[(at + 48) >>> 1]!,
    MinorSubsystemVersion: b.u16[(at + 50) >>> 1]!,
    Win32VersionValue: b.u32[(at + 52) >>> 2]!,
    SizeOfImage: b.u32[(at + 56) >>> 2]!,
    SizeOfHeaders: b.u32[(at + 60) >>> 2]!,
    CheckSum: b.u32[(at + 64) >>> 2]!,
    Subsystem: b.u16[(at + 68) >>> 1]!,
    DllCharacteristics: b.u16[(at + 70) >>> 1]!,
    SizeOfStackReserve: b.u64[(at + 72) >>> 3]!,
    SizeOfStackCommit: b.u64[(at + 80) >>> 3]!,
    SizeOfHeapReserve: b.u64[(at + 88) >>> 3]!,
    SizeOfHeapCommit: b.u64[(at + 96) >>> 3]!,
    LoaderFlags: b.u32[(at + 104) >>> 2]!,
    NumberOfRvaAndSizes: b.u32[(at + 108) >>> 2]!,
    DataDirectory: IMAGE_DATA_DIRECTORY.decodeList(b, at + 112, 16),
  }),
  decodeList(b, at, length) {
    const list = new Array<IMAGE_OPTIONAL_HEADER64>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 240);
    return list;
  },
  encode(b, at, v) {
    putU16(b, at, 'IMAGE_OPTIONAL_HEADER64', 'Magic', v.Magic);
    putU8(b, at + 2, 'IMAGE_OPTIONAL_HEADER64', 'MajorLinkerVersion', v.MajorLinkerVersion);
    putU8(b, at + 3, 'IMAGE_OPTIONAL_HEADER64', 'MinorLinkerVersion', v.MinorLinkerVersion);
    putU32(b, at + 4, 'IMAGE_OPTIONAL_HEADER64', 'SizeOfCode', v.SizeOfCode);
    putU32(b, at + 8, 'IMAGE_OPTIONAL_HEADER64', 'SizeOfInitializedData', v.SizeOfInitializedData);
    putU32(b, at + 12, 'IMAGE_OPTIONAL_HEADER64', 'SizeOfUninitializedData', v.SizeOfUninitializedData);
    putU32(b, at + 16, 'IMAGE_OPTIONAL_HEADER64', 'AddressOfEntryPoint', v.AddressOfEntryPoint);
    putU32(b, at + 20, 'IMAGE_OPTIONAL_HEADER64', 'BaseOfCode', v.BaseOfCode);
    putU64(b, at + 24, 'IMAGE_OPTIONAL_HEADER64', 'ImageBase', v.ImageBase);
    putU32(b, at + 32, 'IMAGE_OPTIONAL_HEADER64', 'SectionAlignment', v.SectionAlignment);
    putU32(b, at + 36, 'IMAGE_OPTIONAL_HEADER64', 'FileAlignment', v.FileAlignment);
    putU16(b, at + 40, 'IMAGE_OPTIONAL_HEADER64', 'MajorOperatingSystemVersion', v.MajorOperatingSystemVersion);
    putU16(b, at + 42, 'IMAGE_OPTIONAL_HEADER64', 'MinorOperatingSystemVersion', v.MinorOperatingSystemVersion);
    putU16(b, at + 44, 'IMAGE_OPTIONAL_HEADER64', 'MajorImageVersion', v.MajorImageVersion);
    putU16(b, at + 46, 'IMAGE_OPTIONAL_HEADER64', 'MinorImageVersion', v.MinorImageVersion);
    putU16(b, at + 48, 'IMAGE_OPTIONAL_HEADER64', 'MajorSubsystemVersion', v.MajorSubsystemVersion);
    putU16(b, at + 50, 'IMAGE_OPTIONAL_HEADER64', 'MinorSubsystemVersion', v.MinorSubsystemVersion);
    putU32(b, at + 52, 'IMAGE_OPTIONAL_HEADER64', 'Win32VersionValue', v.Win32VersionValue);
    putU32(b, at + 56, 'IMAGE_OPTIONAL_HEADER64', 'SizeOfImage', v.SizeOfImage);
    putU32(b, at + 60, 'IMAGE_OPTIONAL_HEADER64', 'SizeOfHeaders', v.SizeOfHeaders);
    putU32(b, at + 64, 'IMAGE_OPTIONAL_HEADER64', 'CheckSum', v.CheckSum);
    putU16(b, at + 68, 'IMAGE_OPTIONAL_HEADER64', 'Subsystem', v.Subsystem);
    putU16(b, at + 70, 'IMAGE_OPTIONAL_HEADER64', 'DllCharacteristics', v.DllCharacteristics);
    putU64(b, at + 72, 'IMAGE_OPTIONAL_HEADER64', 'SizeOfStackReserve', v.SizeOfStackReserve);
    putU64(b, at + 80, 'IMAGE_OPTIONAL_HEADER64', 'SizeOfStackCommit', v.SizeOfStackCommit);
    putU64(b, at + 88, 'IMAGE_OPTIONAL_HEADER64', 'SizeOfHeapReserve', v.SizeOfHeapReserve);
    putU64(b, at + 96, 'IMAGE_OPTIONAL_HEADER64', 'SizeOfHeapCommit', v.SizeOfHeapCommit);
    putU32(b, at + 104, 'IMAGE_OPTIONAL_HEADER64', 'LoaderFlags', v.LoaderFlags);
    putU32(b, at + 108, 'IMAGE_OPTIONAL_HEADER64', 'NumberOfRvaAndSizes', v.NumberOfRvaAndSizes);
    writeList(16, 'IMAGE_OPTIONAL_HEADER64', 'DataDirectory', v.DataDirectory, (x, i) => IMAGE_DATA_DIRECTORY.encode(b, at + 112 + i * 8, x));
  },
});

/** Struct of 8 bytes. {@link https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-image_data_directory} */
export interface IMAGE_DATA_DIRECTORY {
  VirtualAddress: number;
  Size: number;
}
export const IMAGE_DATA_DIRECTORY = defineStruct<IMAGE_DATA_DIRECTORY>({
  structName: 'IMAGE_DATA_DIRECTORY',
  size: 8,
  decode: (b, at) => ({
    VirtualAddress: b.u32[at >>> 2]!,
    Size: b.u32[(at + 4) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<IMAGE_DATA_DIRECTORY>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 8);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'IMAGE_DATA_DIRECTORY', 'VirtualAddress', v.VirtualAddress);
    putU32(b, at + 4, 'IMAGE_DATA_DIRECTORY', 'Size', v.Size);
  },
});
