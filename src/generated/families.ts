// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { defineFamily, type FamilyValue, type FamilyValue64 } from '../com/call.ts';

/** Flags `DEBUG_GET_TEXT_COMPLETIONS_NO_*`. Input flags of the text completion requests: what not to offer. */
export type DEBUG_GET_TEXT_COMPLETIONS_NO = FamilyValue<'DEBUG_GET_TEXT_COMPLETIONS_NO'>;
export const DEBUG_GET_TEXT_COMPLETIONS_NO = defineFamily('DEBUG_GET_TEXT_COMPLETIONS_NO', 'flags', {
  DOT_COMMANDS: 1,
  EXTENSION_COMMANDS: 2,
  SYMBOLS: 4,
});

/** Flags `DEBUG_GET_TEXT_COMPLETIONS_IS_*`. Output flags of the text completion requests: what the completions are. */
export type DEBUG_GET_TEXT_COMPLETIONS_IS = FamilyValue<'DEBUG_GET_TEXT_COMPLETIONS_IS'>;
export const DEBUG_GET_TEXT_COMPLETIONS_IS = defineFamily('DEBUG_GET_TEXT_COMPLETIONS_IS', 'flags', {
  DOT_COMMAND: 1,
  EXTENSION_COMMAND: 2,
  SYMBOL: 4,
});

/** Values `DEBUG_REQUEST_*`. Codes of IDebugAdvanced2::Request. DEBUG_LIVE_USER_NON_INVASIVE is code 33 of the same sequence, without the usual prefix. */
export type DEBUG_REQUEST = FamilyValue<'DEBUG_REQUEST'>;
export const DEBUG_REQUEST = defineFamily('DEBUG_REQUEST', 'enum', {
  SOURCE_PATH_HAS_SOURCE_SERVER: 0,
  TARGET_EXCEPTION_CONTEXT: 1,
  TARGET_EXCEPTION_THREAD: 2,
  TARGET_EXCEPTION_RECORD: 3,
  GET_ADDITIONAL_CREATE_OPTIONS: 4,
  SET_ADDITIONAL_CREATE_OPTIONS: 5,
  GET_WIN32_MAJOR_MINOR_VERSIONS: 6,
  READ_USER_MINIDUMP_STREAM: 7,
  TARGET_CAN_DETACH: 8,
  SET_LOCAL_IMPLICIT_COMMAND_LINE: 9,
  GET_CAPTURED_EVENT_CODE_OFFSET: 0xa,
  READ_CAPTURED_EVENT_CODE_STREAM: 0xb,
  EXT_TYPED_DATA_ANSI: 0xc,
  GET_EXTENSION_SEARCH_PATH_WIDE: 0xd,
  GET_TEXT_COMPLETIONS_WIDE: 0xe,
  GET_CACHED_SYMBOL_INFO: 0xf,
  ADD_CACHED_SYMBOL_INFO: 0x10,
  REMOVE_CACHED_SYMBOL_INFO: 0x11,
  GET_TEXT_COMPLETIONS_ANSI: 0x12,
  CURRENT_OUTPUT_CALLBACKS_ARE_DML_AWARE: 0x13,
  GET_OFFSET_UNWIND_INFORMATION: 0x14,
  GET_DUMP_HEADER: 0x15,
  SET_DUMP_HEADER: 0x16,
  MIDORI: 0x17,
  PROCESS_DESCRIPTORS: 0x18,
  MISC_INFORMATION: 0x19,
  OPEN_PROCESS_TOKEN: 0x1a,
  OPEN_THREAD_TOKEN: 0x1b,
  DUPLICATE_TOKEN: 0x1c,
  QUERY_INFO_TOKEN: 0x1d,
  CLOSE_TOKEN: 0x1e,
  WOW_PROCESS: 0x1f,
  WOW_MODULE: 0x20,
  LIVE_USER_NON_INVASIVE: 0x21,
  RESUME_THREAD: 0x22,
  INLINE_QUERY: 0x23,
  TL_INSTRUMENTATION_AWARE: 0x24,
  GET_INSTRUMENTATION_VERSION: 0x25,
  GET_MODULE_ARCHITECTURE: 0x26,
  GET_IMAGE_ARCHITECTURE: 0x27,
  SET_PARENT_HWND: 0x28,
}, { odd: {"LIVE_USER_NON_INVASIVE":"DEBUG_LIVE_USER_NON_INVASIVE"} });

/** Values `DEBUG_SRCFILE_*`. Which of GetSourceFileInformation. */
export type DEBUG_SRCFILE = FamilyValue<'DEBUG_SRCFILE'>;
export const DEBUG_SRCFILE = defineFamily('DEBUG_SRCFILE', 'enum', {
  SYMBOL_TOKEN: 0,
  SYMBOL_TOKEN_SOURCE_COMMAND_WIDE: 1,
  SYMBOL_CHECKSUMINFO: 2,
});

/** Values `DEBUG_SYMINFO_*`. Which of GetSymbolInformation. */
export type DEBUG_SYMINFO = FamilyValue<'DEBUG_SYMINFO'>;
export const DEBUG_SYMINFO = defineFamily('DEBUG_SYMINFO', 'enum', {
  BREAKPOINT_SOURCE_LINE: 0,
  IMAGEHLP_MODULEW64: 1,
  GET_SYMBOL_NAME_BY_OFFSET_AND_TAG_WIDE: 2,
  GET_MODULE_SYMBOL_NAMES_AND_OFFSETS: 3,
});

/** Values `DEBUG_SYSOBJINFO_*`. Which of GetSystemObjectInformation. */
export type DEBUG_SYSOBJINFO = FamilyValue<'DEBUG_SYSOBJINFO'>;
export const DEBUG_SYSOBJINFO = defineFamily('DEBUG_SYSOBJINFO', 'enum', {
  THREAD_BASIC_INFORMATION: 0,
  THREAD_NAME_WIDE: 1,
  CURRENT_PROCESS_COOKIE: 2,
});

/** Flags `DEBUG_TBINFO_*`. DEBUG_THREAD_BASIC_INFORMATION.Valid: which of its fields hold something; ALL is the OR of the six. */
export type DEBUG_TBINFO = FamilyValue<'DEBUG_TBINFO'>;
export const DEBUG_TBINFO = defineFamily('DEBUG_TBINFO', 'flags+values', {
  EXIT_STATUS: 1,
  PRIORITY_CLASS: 2,
  PRIORITY: 4,
  TIMES: 8,
  START_OFFSET: 0x10,
  AFFINITY: 0x20,
  ALL: 0x3f,
});

/** Values `DEBUG_BREAKPOINT_*`. One of two families under DEBUG_BREAKPOINT_: the kind of a breakpoint. */
export type DEBUG_BREAKPOINT_TYPE = FamilyValue<'DEBUG_BREAKPOINT_TYPE'>;
export const DEBUG_BREAKPOINT_TYPE = defineFamily('DEBUG_BREAKPOINT_TYPE', 'enum', {
  CODE: 0,
  DATA: 1,
  TIME: 2,
  INLINE: 3,
}, { prefix: 'DEBUG_BREAKPOINT_' });

/** Flags `DEBUG_BREAKPOINT_*`. One of two families under DEBUG_BREAKPOINT_: what GetFlags, AddFlags, RemoveFlags and SetFlags take. */
export type DEBUG_BREAKPOINT_FLAGS = FamilyValue<'DEBUG_BREAKPOINT_FLAGS'>;
export const DEBUG_BREAKPOINT_FLAGS = defineFamily('DEBUG_BREAKPOINT_FLAGS', 'flags', {
  GO_ONLY: 1,
  DEFERRED: 2,
  ENABLED: 4,
  ADDER_ONLY: 8,
  ONE_SHOT: 0x10,
}, { prefix: 'DEBUG_BREAKPOINT_' });

/** Flags `DEBUG_BREAK_*`. Access types of data breakpoints. */
export type DEBUG_BREAK = FamilyValue<'DEBUG_BREAK'>;
export const DEBUG_BREAK = defineFamily('DEBUG_BREAK', 'flags', {
  READ: 1,
  WRITE: 2,
  EXECUTE: 4,
  IO: 8,
});

/** Flags `DEBUG_ATTACH_*`. One of two families under DEBUG_ATTACH_: AttachKernel. Their values overlap, so each has a name of its own. */
export type DEBUG_ATTACH_KERNEL = FamilyValue<'DEBUG_ATTACH_KERNEL'>;
export const DEBUG_ATTACH_KERNEL = defineFamily('DEBUG_ATTACH_KERNEL', 'flags', {
  KERNEL_CONNECTION: 0,
  LOCAL_KERNEL: 1,
  EXDI_DRIVER: 2,
  INSTALL_DRIVER: 4,
}, { prefix: 'DEBUG_ATTACH_' });

/** Flags `DEBUG_ATTACH_*`. One of two families under DEBUG_ATTACH_: AttachProcess and the CreateProcessAndAttach methods. */
export type DEBUG_ATTACH_PROCESS = FamilyValue<'DEBUG_ATTACH_PROCESS'>;
export const DEBUG_ATTACH_PROCESS = defineFamily('DEBUG_ATTACH_PROCESS', 'flags', {
  DEFAULT: 0,
  NONINVASIVE: 1,
  EXISTING: 2,
  NONINVASIVE_NO_SUSPEND: 4,
  INVASIVE_NO_INITIAL_BREAK: 8,
  INVASIVE_RESUME_PROCESS: 0x10,
  NONINVASIVE_ALLOW_PARTIAL: 0x20,
}, { prefix: 'DEBUG_ATTACH_' });

/** Flags `DEBUG_GET_PROC_*`. GetRunningProcessSystemIdByExecutableName. */
export type DEBUG_GET_PROC = FamilyValue<'DEBUG_GET_PROC'>;
export const DEBUG_GET_PROC = defineFamily('DEBUG_GET_PROC', 'flags', {
  DEFAULT: 0,
  FULL_MATCH: 1,
  ONLY_MATCH: 2,
  SERVICE_NAME: 4,
});

/** Flags `DEBUG_PROC_DESC_*`. GetRunningProcessDescription. */
export type DEBUG_PROC_DESC = FamilyValue<'DEBUG_PROC_DESC'>;
export const DEBUG_PROC_DESC = defineFamily('DEBUG_PROC_DESC', 'flags', {
  DEFAULT: 0,
  NO_PATHS: 1,
  NO_SERVICES: 2,
  NO_MTS_PACKAGES: 4,
  NO_COMMAND_LINE: 8,
  NO_SESSION_ID: 0x10,
  NO_USER_NAME: 0x20,
  WITH_PACKAGEFAMILY: 0x40,
  WITH_ARCHITECTURE: 0x80,
});

/** Flags `DEBUG_CREATE_PROCESS_*`. CreateFlags of the CreateProcess methods, beside the Win32 process creation flags. Aliases of two bits that Win32 uses otherwise. */
export type DEBUG_CREATE_PROCESS = FamilyValue<'DEBUG_CREATE_PROCESS'>;
export const DEBUG_CREATE_PROCESS = defineFamily('DEBUG_CREATE_PROCESS', 'flags', {
  NO_DEBUG_HEAP: 0x400,
  THROUGH_RTL: 0x10000,
});

/** Flags `DEBUG_ECREATE_PROCESS_*`. DEBUG_CREATE_PROCESS_OPTIONS.EngCreateFlags. */
export type DEBUG_ECREATE_PROCESS = FamilyValue<'DEBUG_ECREATE_PROCESS'>;
export const DEBUG_ECREATE_PROCESS = defineFamily('DEBUG_ECREATE_PROCESS', 'flags', {
  DEFAULT: 0,
  INHERIT_HANDLES: 1,
  USE_VERIFIER_FLAGS: 2,
  USE_IMPLICIT_COMMAND_LINE: 4,
});

/** Flags `DEBUG_PROCESS_*`. Process options of Get/Add/Remove/SetProcessOptions. Not the Win32 flags DEBUG_PROCESS and DEBUG_ONLY_THIS_PROCESS, which are PROCESS_CREATION_FLAGS. */
export type DEBUG_PROCESS = FamilyValue<'DEBUG_PROCESS'>;
export const DEBUG_PROCESS = defineFamily('DEBUG_PROCESS', 'flags', {
  DETACH_ON_EXIT: 1,
  ONLY_THIS_PROCESS: 2,
});

/** Flags `DEBUG_CONNECT_SESSION_*`. ConnectSession. */
export type DEBUG_CONNECT_SESSION = FamilyValue<'DEBUG_CONNECT_SESSION'>;
export const DEBUG_CONNECT_SESSION = defineFamily('DEBUG_CONNECT_SESSION', 'flags', {
  DEFAULT: 0,
  NO_VERSION: 1,
  NO_ANNOUNCE: 2,
});

/** Flags `DEBUG_SERVERS_*`. OutputServers; ALL is the OR of both. */
export type DEBUG_SERVERS = FamilyValue<'DEBUG_SERVERS'>;
export const DEBUG_SERVERS = defineFamily('DEBUG_SERVERS', 'flags+values', {
  DEBUGGER: 1,
  PROCESS: 2,
  ALL: 3,
});

/** Values `DEBUG_END_*`. EndSession: consecutive numbers in hexadecimal, one at a time. */
export type DEBUG_END = FamilyValue<'DEBUG_END'>;
export const DEBUG_END = defineFamily('DEBUG_END', 'enum', {
  PASSIVE: 0,
  ACTIVE_TERMINATE: 1,
  ACTIVE_DETACH: 2,
  REENTRANT: 3,
  DISCONNECT: 4,
});

/** Flags `DEBUG_OUTPUT_*`. Bits of every output mask. DEBUG_OUTPUT_SYMBOLS is a bit of it and also the prefix of another family. */
export type DEBUG_OUTPUT = FamilyValue<'DEBUG_OUTPUT'>;
export const DEBUG_OUTPUT = defineFamily('DEBUG_OUTPUT', 'flags', {
  NORMAL: 1,
  ERROR: 2,
  WARNING: 4,
  VERBOSE: 8,
  PROMPT: 0x10,
  PROMPT_REGISTERS: 0x20,
  EXTENSION_WARNING: 0x40,
  DEBUGGEE: 0x80,
  DEBUGGEE_PROMPT: 0x100,
  SYMBOLS: 0x200,
  STATUS: 0x400,
  XML: 0x800,
});

/** Flags `DEBUG_IOUTPUT_*`. The high bits of the same output masks: the engine's internal output. */
export type DEBUG_IOUTPUT = FamilyValue<'DEBUG_IOUTPUT'>;
export const DEBUG_IOUTPUT = defineFamily('DEBUG_IOUTPUT', 'flags', {
  KD_PROTOCOL: 0x80000000,
  REMOTING: 0x40000000,
  BREAKPOINT: 0x20000000,
  EVENT: 0x10000000,
  ADDR_TRANSLATE: 0x8000000,
});

/** Flags `DEBUG_OUTPUT_IDENTITY_*`. OutputIdentity; one member so far. */
export type DEBUG_OUTPUT_IDENTITY = FamilyValue<'DEBUG_OUTPUT_IDENTITY'>;
export const DEBUG_OUTPUT_IDENTITY = defineFamily('DEBUG_OUTPUT_IDENTITY', 'flags', {
  DEFAULT: 0,
});

/** Values `DEBUG_CLIENT_*`. DEBUG_CLIENT_CONTEXT.eClient: which debugger uses the engine. */
export type DEBUG_CLIENT = FamilyValue<'DEBUG_CLIENT'>;
export const DEBUG_CLIENT = defineFamily('DEBUG_CLIENT', 'enum', {
  UNKNOWN: 0,
  VSINT: 1,
  NTSD: 2,
  NTKD: 3,
  CDB: 4,
  KD: 5,
  WINDBG: 6,
  WINIDE: 7,
});

/** Flags `DEBUG_FORMAT_*`. FormatFlags of WriteDumpFile2, common to every dump format. 0x10000000 is also a bit of DEBUG_FORMAT_USER_SMALL. */
export type DEBUG_FORMAT = FamilyValue<'DEBUG_FORMAT'>;
export const DEBUG_FORMAT = defineFamily('DEBUG_FORMAT', 'flags', {
  DEFAULT: 0,
  CAB_SECONDARY_ALL_IMAGES: 0x10000000,
  WRITE_CAB: 0x20000000,
  CAB_SECONDARY_FILES: 0x40000000,
  NO_OVERWRITE: 0x80000000,
});

/** Flags `DEBUG_FORMAT_USER_SMALL_*`. FormatFlags of user-mode minidumps, in the same word as DEBUG_FORMAT. */
export type DEBUG_FORMAT_USER_SMALL = FamilyValue<'DEBUG_FORMAT_USER_SMALL'>;
export const DEBUG_FORMAT_USER_SMALL = defineFamily('DEBUG_FORMAT_USER_SMALL', 'flags', {
  FULL_MEMORY: 1,
  HANDLE_DATA: 2,
  UNLOADED_MODULES: 4,
  INDIRECT_MEMORY: 8,
  DATA_SEGMENTS: 0x10,
  FILTER_MEMORY: 0x20,
  FILTER_PATHS: 0x40,
  PROCESS_THREAD_DATA: 0x80,
  PRIVATE_READ_WRITE_MEMORY: 0x100,
  NO_OPTIONAL_DATA: 0x200,
  FULL_MEMORY_INFO: 0x400,
  THREAD_INFO: 0x800,
  CODE_SEGMENTS: 0x1000,
  NO_AUXILIARY_STATE: 0x2000,
  FULL_AUXILIARY_STATE: 0x4000,
  MODULE_HEADERS: 0x8000,
  FILTER_TRIAGE: 0x10000,
  ADD_AVX_XSTATE_CONTEXT: 0x20000,
  IPT_TRACE: 0x40000,
  NO_IGNORE_INACCESSIBLE_MEM: 0x4000000,
  IGNORE_INACCESSIBLE_MEM: 0x8000000,
  SCAN_PARTIAL_PAGES: 0x10000000,
});

/** Values `DEBUG_DUMP_FILE_*`. One of two families under DEBUG_DUMP_FILE_: what a dump file holds (AddDumpInformationFile, Type of GetDumpFile). */
export type DEBUG_DUMP_FILE_TYPE = FamilyValue<'DEBUG_DUMP_FILE_TYPE'>;
export const DEBUG_DUMP_FILE_TYPE = defineFamily('DEBUG_DUMP_FILE_TYPE', 'enum', {
  BASE: 0xffffffff,
  PAGE_FILE_DUMP: 0,
}, { prefix: 'DEBUG_DUMP_FILE_' });

/** Values `DEBUG_DUMP_FILE_*`. One of two families under DEBUG_DUMP_FILE_: special indices of GetDumpFile; other indices are plain numbers. */
export type DEBUG_DUMP_FILE_INDEX = FamilyValue<'DEBUG_DUMP_FILE_INDEX'>;
export const DEBUG_DUMP_FILE_INDEX = defineFamily('DEBUG_DUMP_FILE_INDEX', 'enum', {
  LOAD_FAILED_INDEX: 0xffffffff,
  ORIGINAL_CAB_INDEX: 0xfffffffe,
}, { prefix: 'DEBUG_DUMP_FILE_' });

/** Values `DEBUG_STATUS_*`. Execution status, and what event callbacks answer. MASK cuts the status out of a word that carries DEBUG_STATUS64 bits. */
export type DEBUG_STATUS = FamilyValue<'DEBUG_STATUS'>;
export const DEBUG_STATUS = defineFamily('DEBUG_STATUS', 'enum', {
  NO_CHANGE: 0,
  GO: 1,
  GO_HANDLED: 2,
  GO_NOT_HANDLED: 3,
  STEP_OVER: 4,
  STEP_INTO: 5,
  BREAK: 6,
  NO_DEBUGGEE: 7,
  STEP_BRANCH: 8,
  IGNORE_EVENT: 9,
  RESTART_REQUESTED: 0xa,
  REVERSE_GO: 0xb,
  REVERSE_STEP_BRANCH: 0xc,
  REVERSE_STEP_OVER: 0xd,
  REVERSE_STEP_INTO: 0xe,
  OUT_OF_SYNC: 0xf,
  WAIT_INPUT: 0x10,
  TIMEOUT: 0x11,
  MASK: 0x1f,
}, { masks: [{"mask":"MASK","values":[]}] });

/** Flags `DEBUG_STATUS_*`. Bits above 32 beside a DEBUG_STATUS in the 64-bit Argument of ChangeEngineState: bigint, so a family of their own. */
export type DEBUG_STATUS64 = FamilyValue64<'DEBUG_STATUS64'>;
export const DEBUG_STATUS64 = defineFamily('DEBUG_STATUS64', 'flags', {
  INSIDE_WAIT: 0x100000000n,
  WAIT_TIMEOUT: 0x200000000n,
}, { prefix: 'DEBUG_STATUS_' });

/** Flags `DEBUG_OUTCTL_*`. OutputControl: a field of three bits that says who receives the output, flags, and AMBIENT_* for the whole word. AMBIENT is an alias of AMBIENT_TEXT. */
export type DEBUG_OUTCTL = FamilyValue<'DEBUG_OUTCTL'>;
export const DEBUG_OUTCTL = defineFamily('DEBUG_OUTCTL', 'flags+values', {
  THIS_CLIENT: 0,
  ALL_CLIENTS: 1,
  ALL_OTHER_CLIENTS: 2,
  IGNORE: 3,
  LOG_ONLY: 4,
  SEND_MASK: 7,
  NOT_LOGGED: 8,
  OVERRIDE_MASK: 0x10,
  DML: 0x20,
  AMBIENT_DML: 0xfffffffe,
  AMBIENT_TEXT: 0xffffffff,
  AMBIENT: 0xffffffff,
}, { masks: [{"mask":"SEND_MASK","values":["THIS_CLIENT","ALL_CLIENTS","ALL_OTHER_CLIENTS","IGNORE","LOG_ONLY"]}] });

/** Values `DEBUG_INTERRUPT_*`. What SetInterrupt asks for. */
export type DEBUG_INTERRUPT = FamilyValue<'DEBUG_INTERRUPT'>;
export const DEBUG_INTERRUPT = defineFamily('DEBUG_INTERRUPT', 'enum', {
  ACTIVE: 0,
  PASSIVE: 1,
  EXIT: 2,
});

/** Flags `DEBUG_CURRENT_*`. OutputCurrentState; DEFAULT is the OR of the four. */
export type DEBUG_CURRENT = FamilyValue<'DEBUG_CURRENT'>;
export const DEBUG_CURRENT = defineFamily('DEBUG_CURRENT', 'flags+values', {
  DEFAULT: 0xf,
  SYMBOL: 1,
  DISASM: 2,
  REGISTERS: 4,
  SOURCE_LINE: 8,
});

/** Flags `DEBUG_DISASM_*`. OutputDisassembly and OutputDisassemblyLines. */
export type DEBUG_DISASM = FamilyValue<'DEBUG_DISASM'>;
export const DEBUG_DISASM = defineFamily('DEBUG_DISASM', 'flags', {
  EFFECTIVE_ADDRESS: 1,
  MATCHING_SYMBOLS: 2,
  SOURCE_LINE_NUMBER: 4,
  SOURCE_FILE_NAME: 8,
});

/** Values `DEBUG_LEVEL_*`. Code level: how steps and listings count. */
export type DEBUG_LEVEL = FamilyValue<'DEBUG_LEVEL'>;
export const DEBUG_LEVEL = defineFamily('DEBUG_LEVEL', 'enum', {
  SOURCE: 0,
  ASSEMBLY: 1,
});

/** Flags `DEBUG_ENGOPT_*`. Engine options. NETWORK_PATHS and ALL are ORs; bit 0x100000 has no name. */
export type DEBUG_ENGOPT = FamilyValue<'DEBUG_ENGOPT'>;
export const DEBUG_ENGOPT = defineFamily('DEBUG_ENGOPT', 'flags+values', {
  IGNORE_DBGHELP_VERSION: 1,
  IGNORE_EXTENSION_VERSIONS: 2,
  ALLOW_NETWORK_PATHS: 4,
  DISALLOW_NETWORK_PATHS: 8,
  NETWORK_PATHS: 0xc,
  IGNORE_LOADER_EXCEPTIONS: 0x10,
  INITIAL_BREAK: 0x20,
  INITIAL_MODULE_BREAK: 0x40,
  FINAL_BREAK: 0x80,
  NO_EXECUTE_REPEAT: 0x100,
  FAIL_INCOMPLETE_INFORMATION: 0x200,
  ALLOW_READ_ONLY_BREAKPOINTS: 0x400,
  SYNCHRONIZE_BREAKPOINTS: 0x800,
  DISALLOW_SHELL_COMMANDS: 0x1000,
  KD_QUIET_MODE: 0x2000,
  DISABLE_MANAGED_SUPPORT: 0x4000,
  DISABLE_MODULE_SYMBOL_LOAD: 0x8000,
  DISABLE_EXECUTION_COMMANDS: 0x10000,
  DISALLOW_IMAGE_FILE_MAPPING: 0x20000,
  PREFER_DML: 0x40000,
  DISABLESQM: 0x80000,
  DISABLE_STEPLINES_OPTIONS: 0x200000,
  DEBUGGING_SENSITIVE_DATA: 0x400000,
  PREFER_TRACE_FILES: 0x800000,
  RESOLVE_SHADOWED_VARIABLES: 0x1000000,
  ALL: 0x1efffff,
});

export const DEBUG_ANY_ID = 0xffffffff;

/** Values `DBG_FRAME_*`. Inline context: start with the physical frame, or never see inlined ones. Other values come from the engine. */
export type DBG_FRAME = FamilyValue<'DBG_FRAME'>;
export const DBG_FRAME = defineFamily('DBG_FRAME', 'enum', {
  DEFAULT: 0,
  IGNORE_INLINE: 0xffffffff,
});

/** Flags `STACK_FRAME_TYPE_*`. INLINE_FRAME_CONTEXT.FrameType. RA is a bit that says the address is a return address; IGNORE stands for the whole byte. */
export type STACK_FRAME_TYPE = FamilyValue<'STACK_FRAME_TYPE'>;
export const STACK_FRAME_TYPE = defineFamily('STACK_FRAME_TYPE', 'flags+values', {
  INIT: 0,
  STACK: 1,
  INLINE: 2,
  RA: 0x80,
  IGNORE: 0xff,
});

/** Flags `DEBUG_STACK_*`. OutputStackTrace and its relatives. */
export type DEBUG_STACK = FamilyValue<'DEBUG_STACK'>;
export const DEBUG_STACK = defineFamily('DEBUG_STACK', 'flags', {
  ARGUMENTS: 1,
  FUNCTION_INFO: 2,
  SOURCE_LINE: 4,
  FRAME_ADDRESSES: 8,
  COLUMN_NAMES: 0x10,
  NONVOLATILE_REGISTERS: 0x20,
  FRAME_NUMBERS: 0x40,
  PARAMETERS: 0x80,
  FRAME_ADDRESSES_RA_ONLY: 0x100,
  FRAME_MEMORY_USAGE: 0x200,
  PARAMETERS_NEWLINE: 0x400,
  DML: 0x800,
  FRAME_OFFSETS: 0x1000,
  PROVIDER: 0x2000,
  FRAME_ARCH: 0x4000,
});

/** Values `IMAGE_FILE_MACHINE_*`. Processor types. The header defines three; the others are the Windows SDK's and are added in windows-families.ts. winnt.h: the machine types that dbgeng.h leaves to it. */
export type IMAGE_FILE_MACHINE = FamilyValue<'IMAGE_FILE_MACHINE'>;
export const IMAGE_FILE_MACHINE = defineFamily('IMAGE_FILE_MACHINE', 'enum', {
  UNKNOWN: 0,
  TARGET_HOST: 1,
  I386: 0x14c,
  R3000: 0x162,
  R4000: 0x166,
  R10000: 0x168,
  WCEMIPSV2: 0x169,
  ALPHA: 0x184,
  SH3: 0x1a2,
  SH3DSP: 0x1a3,
  SH3E: 0x1a4,
  SH4: 0x1a6,
  SH5: 0x1a8,
  ARM: 0x1c0,
  THUMB: 0x1c2,
  ARMNT: 0x1c4,
  AM33: 0x1d3,
  POWERPC: 0x1f0,
  POWERPCFP: 0x1f1,
  IA64: 0x200,
  MIPS16: 0x266,
  ALPHA64: 0x284,
  MIPSFPU: 0x366,
  MIPSFPU16: 0x466,
  TRICORE: 0x520,
  CEF: 0xcef,
  EBC: 0xebc,
  AMD64: 0x8664,
  M32R: 0x9041,
  ARM64: 0xaa64,
  CEE: 0xc0ee,
  CHPE_X86: 0x3a64,
  ARM64EC: 0xa641,
  ARM64X: 0xa64e,
});

/** Values `DEBUG_CLASS_*`. Class of GetDebuggeeType; decides what its Qualifier means. */
export type DEBUG_CLASS = FamilyValue<'DEBUG_CLASS'>;
export const DEBUG_CLASS = defineFamily('DEBUG_CLASS', 'enum', {
  UNINITIALIZED: 0,
  KERNEL: 1,
  USER_WINDOWS: 2,
  IMAGE_FILE: 3,
});

/** Values `DEBUG_DUMP_*`. Qualifier of WriteDumpFile, and of GetDebuggeeType for dumps of either class. */
export type DEBUG_DUMP = FamilyValue<'DEBUG_DUMP'>;
export const DEBUG_DUMP = defineFamily('DEBUG_DUMP', 'enum', {
  SMALL: 0x400,
  DEFAULT: 0x401,
  FULL: 0x402,
  IMAGE_FILE: 0x403,
  TRACE_LOG: 0x404,
  WINDOWS_CE: 0x405,
  ACTIVE: 0x406,
});

/** Values `DEBUG_KERNEL_*`. Qualifier of the class KERNEL. The dump members equal those of DEBUG_DUMP. */
export type DEBUG_KERNEL = FamilyValue<'DEBUG_KERNEL'>;
export const DEBUG_KERNEL = defineFamily('DEBUG_KERNEL', 'enum', {
  CONNECTION: 0,
  LOCAL: 1,
  EXDI_DRIVER: 2,
  IDNA: 3,
  INSTALL_DRIVER: 4,
  REPT: 5,
  SMALL_DUMP: 0x400,
  DUMP: 0x401,
  ACTIVE_DUMP: 0x406,
  FULL_DUMP: 0x402,
  TRACE_LOG: 0x404,
});

/** Values `DEBUG_USER_WINDOWS_*`. Qualifier of the class USER_WINDOWS. The dump members equal those of DEBUG_DUMP. */
export type DEBUG_USER_WINDOWS = FamilyValue<'DEBUG_USER_WINDOWS'>;
export const DEBUG_USER_WINDOWS = defineFamily('DEBUG_USER_WINDOWS', 'enum', {
  PROCESS: 0,
  PROCESS_SERVER: 1,
  IDNA: 2,
  REPT: 3,
  SMALL_DUMP: 0x400,
  DUMP: 0x401,
  DUMP_WINDOWS_CE: 0x405,
});

/** Flags `DEBUG_EXTENSION_AT_*`. AddExtension; one member so far. */
export type DEBUG_EXTENSION_AT = FamilyValue<'DEBUG_EXTENSION_AT'>;
export const DEBUG_EXTENSION_AT = defineFamily('DEBUG_EXTENSION_AT', 'flags', {
  ENGINE: 0,
});

/** Flags `DEBUG_EXECUTE_*`. Execute and ExecuteCommandFile: how, and on whose behalf. LLM is missing from the header of SDK 28000. */
export type DEBUG_EXECUTE = FamilyValue<'DEBUG_EXECUTE'>;
export const DEBUG_EXECUTE = defineFamily('DEBUG_EXECUTE', 'flags', {
  DEFAULT: 0,
  ECHO: 1,
  NOT_LOGGED: 2,
  NO_REPEAT: 4,
  USER_TYPED: 8,
  USER_CLICKED: 0x10,
  EXTENSION: 0x20,
  INTERNAL: 0x40,
  SCRIPT: 0x80,
  TOOLBAR: 0x100,
  MENU: 0x200,
  HOTKEY: 0x400,
  EVENT: 0x800,
  LLM: 0x1000,
});

/** Values `DEBUG_FILTER_*`. One of two families under DEBUG_FILTER_: indices of the specific event filters. */
export type DEBUG_FILTER_EVENT = FamilyValue<'DEBUG_FILTER_EVENT'>;
export const DEBUG_FILTER_EVENT = defineFamily('DEBUG_FILTER_EVENT', 'enum', {
  CREATE_THREAD: 0,
  EXIT_THREAD: 1,
  CREATE_PROCESS: 2,
  EXIT_PROCESS: 3,
  LOAD_MODULE: 4,
  UNLOAD_MODULE: 5,
  SYSTEM_ERROR: 6,
  INITIAL_BREAKPOINT: 7,
  INITIAL_MODULE_LOAD: 8,
  DEBUGGEE_OUTPUT: 9,
}, { prefix: 'DEBUG_FILTER_' });

/** Values `DEBUG_FILTER_*`. One of two families under DEBUG_FILTER_: ExecutionOption of a filter. */
export type DEBUG_FILTER_EXECUTION = FamilyValue<'DEBUG_FILTER_EXECUTION'>;
export const DEBUG_FILTER_EXECUTION = defineFamily('DEBUG_FILTER_EXECUTION', 'enum', {
  BREAK: 0,
  SECOND_CHANCE_BREAK: 1,
  OUTPUT: 2,
  IGNORE: 3,
  REMOVE: 4,
}, { prefix: 'DEBUG_FILTER_' });

/** Values `DEBUG_FILTER_GO_*`. ContinueOption of a filter. */
export type DEBUG_FILTER_GO = FamilyValue<'DEBUG_FILTER_GO'>;
export const DEBUG_FILTER_GO = defineFamily('DEBUG_FILTER_GO', 'enum', {
  HANDLED: 0,
  NOT_HANDLED: 1,
});

/** Flags `DEBUG_WAIT_*`. WaitForEvent; one member so far. */
export type DEBUG_WAIT = FamilyValue<'DEBUG_WAIT'>;
export const DEBUG_WAIT = defineFamily('DEBUG_WAIT', 'flags', {
  DEFAULT: 0,
});

/** Values `DEBUG_VALUE_*`. DEBUG_VALUE.Type. Not named DEBUG_VALUE because that is the structure. TYPES is the number of types. */
export type DEBUG_VALUE_TYPE = FamilyValue<'DEBUG_VALUE_TYPE'>;
export const DEBUG_VALUE_TYPE = defineFamily('DEBUG_VALUE_TYPE', 'enum', {
  INVALID: 0,
  INT8: 1,
  INT16: 2,
  INT32: 3,
  INT64: 4,
  FLOAT32: 5,
  FLOAT64: 6,
  FLOAT80: 7,
  FLOAT82: 8,
  FLOAT128: 9,
  VECTOR64: 0xa,
  VECTOR128: 0xb,
  TYPES: 0xc,
}, { prefix: 'DEBUG_VALUE_' });

/** Flags `DEBUG_OUT_TEXT_REPL_*`. OutputTextReplacements; one member so far. */
export type DEBUG_OUT_TEXT_REPL = FamilyValue<'DEBUG_OUT_TEXT_REPL'>;
export const DEBUG_OUT_TEXT_REPL = defineFamily('DEBUG_OUT_TEXT_REPL', 'flags', {
  DEFAULT: 0,
});

/** Flags `DEBUG_ASMOPT_*`. Options of the assembler and disassembler. */
export type DEBUG_ASMOPT = FamilyValue<'DEBUG_ASMOPT'>;
export const DEBUG_ASMOPT = defineFamily('DEBUG_ASMOPT', 'flags', {
  DEFAULT: 0,
  VERBOSE: 1,
  NO_CODE_BYTES: 2,
  IGNORE_OUTPUT_WIDTH: 4,
  SOURCE_LINE_NUMBER: 8,
});

/** Values `DEBUG_EXPR_*`. Expression syntax. */
export type DEBUG_EXPR = FamilyValue<'DEBUG_EXPR'>;
export const DEBUG_EXPR = defineFamily('DEBUG_EXPR', 'enum', {
  MASM: 0,
  CPLUSPLUS: 1,
});

/** Values `DEBUG_EINDEX_*`. Which of GetEventIndexDescription; one member so far. */
export type DEBUG_EINDEX = FamilyValue<'DEBUG_EINDEX'>;
export const DEBUG_EINDEX = defineFamily('DEBUG_EINDEX', 'enum', {
  NAME: 0,
});

/** Values `DEBUG_EINDEX_FROM_*`. Relation of SetNextEventIndex. */
export type DEBUG_EINDEX_FROM = FamilyValue<'DEBUG_EINDEX_FROM'>;
export const DEBUG_EINDEX_FROM = defineFamily('DEBUG_EINDEX_FROM', 'enum', {
  START: 0,
  END: 1,
  CURRENT: 2,
});

/** Flags `DEBUG_LOG_*`. OpenLogFile2 and GetLogFile2. */
export type DEBUG_LOG = FamilyValue<'DEBUG_LOG'>;
export const DEBUG_LOG = defineFamily('DEBUG_LOG', 'flags', {
  DEFAULT: 0,
  APPEND: 1,
  UNICODE: 2,
  DML: 4,
});

/** Values `DEBUG_SYSVERSTR_*`. Which of GetSystemVersionString. */
export type DEBUG_SYSVERSTR = FamilyValue<'DEBUG_SYSVERSTR'>;
export const DEBUG_SYSVERSTR = defineFamily('DEBUG_SYSVERSTR', 'enum', {
  SERVICE_PACK: 0,
  BUILD: 1,
});

/** Flags `DEBUG_MANAGED_*`. Flags of GetManagedStatus. */
export type DEBUG_MANAGED = FamilyValue<'DEBUG_MANAGED'>;
export const DEBUG_MANAGED = defineFamily('DEBUG_MANAGED', 'flags', {
  DISABLED: 0,
  ALLOWED: 1,
  DLL_LOADED: 2,
});

/** Values `DEBUG_MANSTR_*`. WhichString of GetManagedStatus. */
export type DEBUG_MANSTR = FamilyValue<'DEBUG_MANSTR'>;
export const DEBUG_MANSTR = defineFamily('DEBUG_MANSTR', 'enum', {
  NONE: 0,
  LOADED_SUPPORT_DLL: 1,
  LOAD_STATUS: 2,
});

/** Flags `DEBUG_MANRESET_*`. ResetManagedStatus. */
export type DEBUG_MANRESET = FamilyValue<'DEBUG_MANRESET'>;
export const DEBUG_MANRESET = defineFamily('DEBUG_MANRESET', 'flags', {
  DEFAULT: 0,
  LOAD_DLL: 1,
});

/** Flags `DEBUG_EXEC_FLAGS_*`. Flags of GetDebuggeeType2; one member so far. */
export type DEBUG_EXEC_FLAGS = FamilyValue<'DEBUG_EXEC_FLAGS'>;
export const DEBUG_EXEC_FLAGS = defineFamily('DEBUG_EXEC_FLAGS', 'flags', {
  NONBLOCK: 1,
});

/** Values `DEBUG_DATA_SPACE_*`. Argument of ChangeDebuggeeState with DEBUG_CDS_DATA. COUNT is the number of spaces. */
export type DEBUG_DATA_SPACE = FamilyValue<'DEBUG_DATA_SPACE'>;
export const DEBUG_DATA_SPACE = defineFamily('DEBUG_DATA_SPACE', 'enum', {
  VIRTUAL: 0,
  PHYSICAL: 1,
  CONTROL: 2,
  IO: 3,
  MSR: 4,
  BUS_DATA: 5,
  DEBUGGER_DATA: 6,
  COUNT: 7,
});

/** Values `DEBUG_DATA_*`. One of two families under DEBUG_DATA_: Index of ReadDebuggerData. */
export type DEBUG_DATA_DEBUGGER = FamilyValue<'DEBUG_DATA_DEBUGGER'>;
export const DEBUG_DATA_DEBUGGER = defineFamily('DEBUG_DATA_DEBUGGER', 'enum', {
  KernBase: 0x18,
  BreakpointWithStatusAddr: 0x20,
  SavedContextAddr: 0x28,
  KiCallUserModeAddr: 0x38,
  KeUserCallbackDispatcherAddr: 0x40,
  PsLoadedModuleListAddr: 0x48,
  PsActiveProcessHeadAddr: 0x50,
  PspCidTableAddr: 0x58,
  ExpSystemResourcesListAddr: 0x60,
  ExpPagedPoolDescriptorAddr: 0x68,
  ExpNumberOfPagedPoolsAddr: 0x70,
  KeTimeIncrementAddr: 0x78,
  KeBugCheckCallbackListHeadAddr: 0x80,
  KiBugcheckDataAddr: 0x88,
  IopErrorLogListHeadAddr: 0x90,
  ObpRootDirectoryObjectAddr: 0x98,
  ObpTypeObjectTypeAddr: 0xa0,
  MmSystemCacheStartAddr: 0xa8,
  MmSystemCacheEndAddr: 0xb0,
  MmSystemCacheWsAddr: 0xb8,
  MmPfnDatabaseAddr: 0xc0,
  MmSystemPtesStartAddr: 0xc8,
  MmSystemPtesEndAddr: 0xd0,
  MmSubsectionBaseAddr: 0xd8,
  MmNumberOfPagingFilesAddr: 0xe0,
  MmLowestPhysicalPageAddr: 0xe8,
  MmHighestPhysicalPageAddr: 0xf0,
  MmNumberOfPhysicalPagesAddr: 0xf8,
  MmMaximumNonPagedPoolInBytesAddr: 0x100,
  MmNonPagedSystemStartAddr: 0x108,
  MmNonPagedPoolStartAddr: 0x110,
  MmNonPagedPoolEndAddr: 0x118,
  MmPagedPoolStartAddr: 0x120,
  MmPagedPoolEndAddr: 0x128,
  MmPagedPoolInformationAddr: 0x130,
  MmPageSize: 0x138,
  MmSizeOfPagedPoolInBytesAddr: 0x140,
  MmTotalCommitLimitAddr: 0x148,
  MmTotalCommittedPagesAddr: 0x150,
  MmSharedCommitAddr: 0x158,
  MmDriverCommitAddr: 0x160,
  MmProcessCommitAddr: 0x168,
  MmPagedPoolCommitAddr: 0x170,
  MmExtendedCommitAddr: 0x178,
  MmZeroedPageListHeadAddr: 0x180,
  MmFreePageListHeadAddr: 0x188,
  MmStandbyPageListHeadAddr: 0x190,
  MmModifiedPageListHeadAddr: 0x198,
  MmModifiedNoWritePageListHeadAddr: 0x1a0,
  MmAvailablePagesAddr: 0x1a8,
  MmResidentAvailablePagesAddr: 0x1b0,
  PoolTrackTableAddr: 0x1b8,
  NonPagedPoolDescriptorAddr: 0x1c0,
  MmHighestUserAddressAddr: 0x1c8,
  MmSystemRangeStartAddr: 0x1d0,
  MmUserProbeAddressAddr: 0x1d8,
  KdPrintCircularBufferAddr: 0x1e0,
  KdPrintCircularBufferEndAddr: 0x1e8,
  KdPrintWritePointerAddr: 0x1f0,
  KdPrintRolloverCountAddr: 0x1f8,
  MmLoadedUserImageListAddr: 0x200,
  NtBuildLabAddr: 0x208,
  KiNormalSystemCall: 0x210,
  KiProcessorBlockAddr: 0x218,
  MmUnloadedDriversAddr: 0x220,
  MmLastUnloadedDriverAddr: 0x228,
  MmTriageActionTakenAddr: 0x230,
  MmSpecialPoolTagAddr: 0x238,
  KernelVerifierAddr: 0x240,
  MmVerifierDataAddr: 0x248,
  MmAllocatedNonPagedPoolAddr: 0x250,
  MmPeakCommitmentAddr: 0x258,
  MmTotalCommitLimitMaximumAddr: 0x260,
  CmNtCSDVersionAddr: 0x268,
  MmPhysicalMemoryBlockAddr: 0x270,
  MmSessionBase: 0x278,
  MmSessionSize: 0x280,
  MmSystemParentTablePage: 0x288,
  MmVirtualTranslationBase: 0x290,
  OffsetKThreadNextProcessor: 0x298,
  OffsetKThreadTeb: 0x29a,
  OffsetKThreadKernelStack: 0x29c,
  OffsetKThreadInitialStack: 0x29e,
  OffsetKThreadApcProcess: 0x2a0,
  OffsetKThreadState: 0x2a2,
  OffsetKThreadBStore: 0x2a4,
  OffsetKThreadBStoreLimit: 0x2a6,
  SizeEProcess: 0x2a8,
  OffsetEprocessPeb: 0x2aa,
  OffsetEprocessParentCID: 0x2ac,
  OffsetEprocessDirectoryTableBase: 0x2ae,
  SizePrcb: 0x2b0,
  OffsetPrcbDpcRoutine: 0x2b2,
  OffsetPrcbCurrentThread: 0x2b4,
  OffsetPrcbMhz: 0x2b6,
  OffsetPrcbCpuType: 0x2b8,
  OffsetPrcbVendorString: 0x2ba,
  OffsetPrcbProcessorState: 0x2bc,
  OffsetPrcbNumber: 0x2be,
  SizeEThread: 0x2c0,
  KdPrintCircularBufferPtrAddr: 0x2c8,
  KdPrintBufferSizeAddr: 0x2d0,
  MmBadPagesDetected: 0x320,
  EtwpDebuggerData: 0x330,
  PteBase: 0x360,
  PaeEnabled: 0x186a0,
  SharedUserData: 0x186a8,
  ProductType: 0x186b0,
  SuiteMask: 0x186b8,
  DumpWriterStatus: 0x186c0,
  DumpFormatVersion: 0x186c8,
  DumpWriterVersion: 0x186d0,
  DumpPowerState: 0x186d8,
  DumpMmStorage: 0x186e0,
  DumpAttributes: 0x186e8,
  PagingLevels: 0x186f0,
}, { prefix: 'DEBUG_DATA_' });

/** Values `DEBUG_DATA_*`. One of two families under DEBUG_DATA_: Index of ReadProcessorSystemData. */
export type DEBUG_DATA_PROCESSOR = FamilyValue<'DEBUG_DATA_PROCESSOR'>;
export const DEBUG_DATA_PROCESSOR = defineFamily('DEBUG_DATA_PROCESSOR', 'enum', {
  KPCR_OFFSET: 0,
  KPRCB_OFFSET: 1,
  KTHREAD_OFFSET: 2,
  BASE_TRANSLATION_VIRTUAL_OFFSET: 3,
  PROCESSOR_IDENTIFICATION: 4,
  PROCESSOR_SPEED: 5,
}, { prefix: 'DEBUG_DATA_' });

/** Values `DEBUG_HANDLE_DATA_TYPE_*`. DataType of ReadHandleData. */
export type DEBUG_HANDLE_DATA_TYPE = FamilyValue<'DEBUG_HANDLE_DATA_TYPE'>;
export const DEBUG_HANDLE_DATA_TYPE = defineFamily('DEBUG_HANDLE_DATA_TYPE', 'enum', {
  BASIC: 0,
  TYPE_NAME: 1,
  OBJECT_NAME: 2,
  HANDLE_COUNT: 3,
  TYPE_NAME_WIDE: 4,
  OBJECT_NAME_WIDE: 5,
  MINI_THREAD_1: 6,
  MINI_MUTANT_1: 7,
  MINI_MUTANT_2: 8,
  PER_HANDLE_OPERATIONS: 9,
  ALL_HANDLE_OPERATIONS: 0xa,
  MINI_PROCESS_1: 0xb,
  MINI_PROCESS_2: 0xc,
  MINI_EVENT_1: 0xd,
  MINI_SECTION_1: 0xe,
  MINI_SEMAPHORE_1: 0xf,
});

/** Values `DEBUG_OFFSINFO_*`. Which of GetOffsetInformation; one member so far. Its answer is a DEBUG_VSOURCE. */
export type DEBUG_OFFSINFO = FamilyValue<'DEBUG_OFFSINFO'>;
export const DEBUG_OFFSINFO = defineFamily('DEBUG_OFFSINFO', 'enum', {
  VIRTUAL_SOURCE: 1,
});

/** Values `DEBUG_VSOURCE_*`. Where virtual memory comes from: the four bytes that GetOffsetInformation answers for DEBUG_OFFSINFO_VIRTUAL_SOURCE. */
export type DEBUG_VSOURCE = FamilyValue<'DEBUG_VSOURCE'>;
export const DEBUG_VSOURCE = defineFamily('DEBUG_VSOURCE', 'enum', {
  INVALID: 0,
  DEBUGGEE: 1,
  MAPPED_IMAGE: 2,
  DUMP_WITHOUT_MEMINFO: 3,
});

/** Flags `DEBUG_VSEARCH_*`. Flags of SearchVirtual2. */
export type DEBUG_VSEARCH = FamilyValue<'DEBUG_VSEARCH'>;
export const DEBUG_VSEARCH = defineFamily('DEBUG_VSEARCH', 'flags', {
  DEFAULT: 0,
  WRITABLE_ONLY: 1,
});

/** Values `DEBUG_PHYSICAL_*`. Flags of ReadPhysical2 and WritePhysical2. Called flags, but consecutive numbers: one at a time. */
export type DEBUG_PHYSICAL = FamilyValue<'DEBUG_PHYSICAL'>;
export const DEBUG_PHYSICAL = defineFamily('DEBUG_PHYSICAL', 'enum', {
  DEFAULT: 0,
  CACHED: 1,
  UNCACHED: 2,
  WRITE_COMBINED: 3,
});

/** Flags `DEBUG_EVENT_*`. Interest mask of event callbacks; one bit of it is the Type of GetLastEventInformation. */
export type DEBUG_EVENT = FamilyValue<'DEBUG_EVENT'>;
export const DEBUG_EVENT = defineFamily('DEBUG_EVENT', 'flags', {
  BREAKPOINT: 1,
  EXCEPTION: 2,
  CREATE_THREAD: 4,
  EXIT_THREAD: 8,
  CREATE_PROCESS: 0x10,
  EXIT_PROCESS: 0x20,
  LOAD_MODULE: 0x40,
  UNLOAD_MODULE: 0x80,
  SYSTEM_ERROR: 0x100,
  SESSION_STATUS: 0x200,
  CHANGE_DEBUGGEE_STATE: 0x400,
  CHANGE_ENGINE_STATE: 0x800,
  CHANGE_SYMBOL_STATE: 0x1000,
  SERVICE_EXCEPTION: 0x2000,
});

/** Values `DEBUG_SESSION_*`. Status of the callback SessionStatus. */
export type DEBUG_SESSION = FamilyValue<'DEBUG_SESSION'>;
export const DEBUG_SESSION = defineFamily('DEBUG_SESSION', 'enum', {
  ACTIVE: 0,
  END_SESSION_ACTIVE_TERMINATE: 1,
  END_SESSION_ACTIVE_DETACH: 2,
  END_SESSION_PASSIVE: 3,
  END: 4,
  REBOOT: 5,
  HIBERNATE: 6,
  FAILURE: 7,
});

/** Flags `DEBUG_CDS_*`. Flags of the callback ChangeDebuggeeState; ALL is every bit. */
export type DEBUG_CDS = FamilyValue<'DEBUG_CDS'>;
export const DEBUG_CDS = defineFamily('DEBUG_CDS', 'flags+values', {
  ALL: 0xffffffff,
  REGISTERS: 1,
  DATA: 2,
  REFRESH: 4,
});

/** Values `DEBUG_CDS_REFRESH_*`. Argument of ChangeDebuggeeState with DEBUG_CDS_REFRESH: what made the display stale. */
export type DEBUG_CDS_REFRESH = FamilyValue<'DEBUG_CDS_REFRESH'>;
export const DEBUG_CDS_REFRESH = defineFamily('DEBUG_CDS_REFRESH', 'enum', {
  EVALUATE: 1,
  EXECUTE: 2,
  EXECUTECOMMANDFILE: 3,
  ADDBREAKPOINT: 4,
  REMOVEBREAKPOINT: 5,
  WRITEVIRTUAL: 6,
  WRITEVIRTUALUNCACHED: 7,
  WRITEPHYSICAL: 8,
  WRITEPHYSICAL2: 9,
  SETVALUE: 0xa,
  SETVALUE2: 0xb,
  SETSCOPE: 0xc,
  SETSCOPEFRAMEBYINDEX: 0xd,
  SETSCOPEFROMJITDEBUGINFO: 0xe,
  SETSCOPEFROMSTOREDEVENT: 0xf,
  INLINESTEP: 0x10,
  INLINESTEP_PSEUDO: 0x11,
});

/** Flags `DEBUG_CES_*`. Flags of the callback ChangeEngineState; ALL is every bit. */
export type DEBUG_CES = FamilyValue<'DEBUG_CES'>;
export const DEBUG_CES = defineFamily('DEBUG_CES', 'flags+values', {
  ALL: 0xffffffff,
  CURRENT_THREAD: 1,
  EFFECTIVE_PROCESSOR: 2,
  BREAKPOINTS: 4,
  CODE_LEVEL: 8,
  EXECUTION_STATUS: 0x10,
  ENGINE_OPTIONS: 0x20,
  LOG_FILE: 0x40,
  RADIX: 0x80,
  EVENT_FILTERS: 0x100,
  PROCESS_OPTIONS: 0x200,
  EXTENSIONS: 0x400,
  SYSTEMS: 0x800,
  ASSEMBLY_OPTIONS: 0x1000,
  EXPRESSION_SYNTAX: 0x2000,
  TEXT_REPLACEMENTS: 0x4000,
  VIEWS: 0x8000,
  STEP_FILTERS: 0x10000,
});

/** Flags `DEBUG_CSS_*`. Flags of the callback ChangeSymbolState; ALL is every bit. */
export type DEBUG_CSS = FamilyValue<'DEBUG_CSS'>;
export const DEBUG_CSS = defineFamily('DEBUG_CSS', 'flags+values', {
  ALL: 0xffffffff,
  LOADS: 1,
  UNLOADS: 2,
  SCOPE: 4,
  PATHS: 8,
  SYMBOL_OPTIONS: 0x10,
  TYPE_OPTIONS: 0x20,
  COLLAPSE_CHILDREN: 0x40,
});

/** Flags `DEBUG_OUTCBI_*`. Interest mask of IDebugOutputCallbacks2; ANY_FORMAT is TEXT and DML. */
export type DEBUG_OUTCBI = FamilyValue<'DEBUG_OUTCBI'>;
export const DEBUG_OUTCBI = defineFamily('DEBUG_OUTCBI', 'flags+values', {
  EXPLICIT_FLUSH: 1,
  TEXT: 2,
  DML: 4,
  ANY_FORMAT: 6,
});

/** Values `DEBUG_OUTCB_*`. Which of IDebugOutputCallbacks2::Output2. */
export type DEBUG_OUTCB = FamilyValue<'DEBUG_OUTCB'>;
export const DEBUG_OUTCB = defineFamily('DEBUG_OUTCB', 'enum', {
  TEXT: 0,
  DML: 1,
  EXPLICIT_FLUSH: 2,
});

/** Flags `DEBUG_OUTCBF_*`. Flags of IDebugOutputCallbacks2::Output2. */
export type DEBUG_OUTCBF = FamilyValue<'DEBUG_OUTCBF'>;
export const DEBUG_OUTCBF = defineFamily('DEBUG_OUTCBF', 'flags', {
  COMBINED_EXPLICIT_FLUSH: 1,
  DML_HAS_TAGS: 2,
  DML_HAS_SPECIAL_CHARACTERS: 4,
});

/** Flags `DEBUG_REGISTERS_*`. Flags of OutputRegisters; ALL is the OR of the three. */
export type DEBUG_REGISTERS = FamilyValue<'DEBUG_REGISTERS'>;
export const DEBUG_REGISTERS = defineFamily('DEBUG_REGISTERS', 'flags+values', {
  DEFAULT: 0,
  INT32: 1,
  INT64: 2,
  FLOAT: 4,
  ALL: 7,
});

/** Flags `DEBUG_REGISTER_*`. DEBUG_REGISTER_DESCRIPTION.Flags; one member so far. */
export type DEBUG_REGISTER = FamilyValue<'DEBUG_REGISTER'>;
export const DEBUG_REGISTER = defineFamily('DEBUG_REGISTER', 'flags', {
  SUB_REGISTER: 1,
});

/** Values `DEBUG_REGSRC_*`. Source: where register values come from. */
export type DEBUG_REGSRC = FamilyValue<'DEBUG_REGSRC'>;
export const DEBUG_REGSRC = defineFamily('DEBUG_REGSRC', 'enum', {
  DEBUGGEE: 0,
  EXPLICIT: 1,
  FRAME: 2,
});

/** Flags `DEBUG_OUTPUT_SYMBOLS_*`. Flags of IDebugSymbolGroup::OutputSymbols. */
export type DEBUG_OUTPUT_SYMBOLS = FamilyValue<'DEBUG_OUTPUT_SYMBOLS'>;
export const DEBUG_OUTPUT_SYMBOLS = defineFamily('DEBUG_OUTPUT_SYMBOLS', 'flags', {
  DEFAULT: 0,
  NO_NAMES: 1,
  NO_OFFSETS: 2,
  NO_VALUES: 4,
  NO_TYPES: 0x10,
});

export const DEBUG_OUTPUT_NAME_END = "**NAME**";
export const DEBUG_OUTPUT_OFFSET_END = "**OFF**";
export const DEBUG_OUTPUT_VALUE_END = "**VALUE**";
export const DEBUG_OUTPUT_TYPE_END = "**TYPE**";
export const DEBUG_OUTPUT_NAME_END_WIDE = "**NAME**";
export const DEBUG_OUTPUT_OFFSET_END_WIDE = "**OFF**";
export const DEBUG_OUTPUT_VALUE_END_WIDE = "**VALUE**";
export const DEBUG_OUTPUT_TYPE_END_WIDE = "**TYPE**";

/** Flags `DEBUG_SYMBOL_*`. DEBUG_SYMBOL_PARAMETERS.Flags: bits above a level of four bits. */
export type DEBUG_SYMBOL = FamilyValue<'DEBUG_SYMBOL'>;
export const DEBUG_SYMBOL = defineFamily('DEBUG_SYMBOL', 'flags+values', {
  EXPANSION_LEVEL_MASK: 0xf,
  EXPANDED: 0x10,
  READ_ONLY: 0x20,
  IS_ARRAY: 0x40,
  IS_FLOAT: 0x80,
  IS_ARGUMENT: 0x100,
  IS_LOCAL: 0x200,
}, { masks: [{"mask":"EXPANSION_LEVEL_MASK","values":[]}] });

/** Flags `DEBUG_SYMENT_*`. DEBUG_SYMBOL_ENTRY.Flags. */
export type DEBUG_SYMENT = FamilyValue<'DEBUG_SYMENT'>;
export const DEBUG_SYMENT = defineFamily('DEBUG_SYMENT', 'flags', {
  IS_CODE: 1,
  IS_DATA: 2,
  IS_PARAMETER: 4,
  IS_LOCAL: 8,
  IS_MANAGED: 0x10,
  IS_SYNTHETIC: 0x20,
});

/** Flags `DEBUG_MODULE_*`. DEBUG_MODULE_PARAMETERS.Flags. */
export type DEBUG_MODULE = FamilyValue<'DEBUG_MODULE'>;
export const DEBUG_MODULE = defineFamily('DEBUG_MODULE', 'flags', {
  LOADED: 0,
  UNLOADED: 1,
  USER_MODE: 2,
  EXE_MODULE: 4,
  EXPLICIT: 8,
  SECONDARY: 0x10,
  SYNTHETIC: 0x20,
  SYM_BAD_CHECKSUM: 0x10000,
});

/** Values `DEBUG_SYMTYPE_*`. DEBUG_MODULE_PARAMETERS.SymbolType: what symbols a module has. */
export type DEBUG_SYMTYPE = FamilyValue<'DEBUG_SYMTYPE'>;
export const DEBUG_SYMTYPE = defineFamily('DEBUG_SYMTYPE', 'enum', {
  NONE: 0,
  COFF: 1,
  CODEVIEW: 2,
  PDB: 3,
  EXPORT: 4,
  DEFERRED: 5,
  SYM: 6,
  DIA: 7,
});

/** Flags `DEBUG_SCOPE_GROUP_*`. GetScopeSymbolGroup; ALL and VALID_FLAGS are ORs. */
export type DEBUG_SCOPE_GROUP = FamilyValue<'DEBUG_SCOPE_GROUP'>;
export const DEBUG_SCOPE_GROUP = defineFamily('DEBUG_SCOPE_GROUP', 'flags+values', {
  ARGUMENTS: 1,
  LOCALS: 2,
  ALL: 3,
  BY_DATAMODEL: 4,
  VALID_FLAGS: 7,
});

/** Flags `DEBUG_OUTTYPE_*`. Flags of OutputTypedDataVirtual and OutputTypedDataPhysical. A recursion level may stand in bits 4 to 7. */
export type DEBUG_OUTTYPE = FamilyValue<'DEBUG_OUTTYPE'>;
export const DEBUG_OUTTYPE = defineFamily('DEBUG_OUTTYPE', 'flags', {
  DEFAULT: 0,
  NO_INDENT: 1,
  NO_OFFSET: 2,
  VERBOSE: 4,
  COMPACT_OUTPUT: 8,
  ADDRESS_OF_FIELD: 0x10000,
  ADDRESS_AT_END: 0x20000,
  BLOCK_RECURSE: 0x200000,
});

/** Flags `DEBUG_FIND_SOURCE_*`. FindSourceFile and FindSourceFileAndToken. */
export type DEBUG_FIND_SOURCE = FamilyValue<'DEBUG_FIND_SOURCE'>;
export const DEBUG_FIND_SOURCE = defineFamily('DEBUG_FIND_SOURCE', 'flags', {
  DEFAULT: 0,
  FULL_PATH: 1,
  BEST_MATCH: 2,
  NO_SRCSRV: 4,
  TOKEN_LOOKUP: 8,
  WITH_CHECKSUM: 0x10,
  WITH_CHECKSUM_STRICT: 0x20,
});

export const DEBUG_INVALID_OFFSET = 0xffffffffffffffffn;

/** Flags `MODULE_ORDERS_*`. May be ORed to the Index of GetModuleByIndex: the order that the index counts in. */
export type MODULE_ORDERS = FamilyValue<'MODULE_ORDERS'>;
export const MODULE_ORDERS = defineFamily('MODULE_ORDERS', 'flags+values', {
  MASK: 0xf0000000,
  LOADTIME: 0x10000000,
  MODULENAME: 0x20000000,
}, { masks: [{"mask":"MASK","values":["LOADTIME","MODULENAME"]}] });

/** Values `DEBUG_MODNAME_*`. Which of GetModuleNameString. */
export type DEBUG_MODNAME = FamilyValue<'DEBUG_MODNAME'>;
export const DEBUG_MODNAME = defineFamily('DEBUG_MODNAME', 'enum', {
  IMAGE: 0,
  MODULE: 1,
  LOADED_IMAGE: 2,
  SYMBOL_FILE: 3,
  MAPPED_IMAGE: 4,
});

/** Flags `DEBUG_TYPEOPTS_*`. Options of Get/Add/Remove/SetTypeOptions. */
export type DEBUG_TYPEOPTS = FamilyValue<'DEBUG_TYPEOPTS'>;
export const DEBUG_TYPEOPTS = defineFamily('DEBUG_TYPEOPTS', 'flags', {
  UNICODE_DISPLAY: 1,
  LONGSTATUS_DISPLAY: 2,
  FORCERADIX_OUTPUT: 4,
  MATCH_MAXSIZE: 8,
});

/** Flags `DEBUG_GETMOD_*`. Flags of GetModuleByModuleName2 and GetModuleByOffset2. */
export type DEBUG_GETMOD = FamilyValue<'DEBUG_GETMOD'>;
export const DEBUG_GETMOD = defineFamily('DEBUG_GETMOD', 'flags', {
  DEFAULT: 0,
  NO_LOADED_MODULES: 1,
  NO_UNLOADED_MODULES: 2,
});

/** Flags `DEBUG_ADDSYNTHMOD_*`. AddSyntheticModule. */
export type DEBUG_ADDSYNTHMOD = FamilyValue<'DEBUG_ADDSYNTHMOD'>;
export const DEBUG_ADDSYNTHMOD = defineFamily('DEBUG_ADDSYNTHMOD', 'flags', {
  DEFAULT: 0,
  ZEROBASE: 1,
});

/** Flags `DEBUG_ADDSYNTHSYM_*`. AddSyntheticSymbol; one member so far. */
export type DEBUG_ADDSYNTHSYM = FamilyValue<'DEBUG_ADDSYNTHSYM'>;
export const DEBUG_ADDSYNTHSYM = defineFamily('DEBUG_ADDSYNTHSYM', 'flags', {
  DEFAULT: 0,
});

/** Flags `DEBUG_OUTSYM_*`. OutputSymbolByOffset. */
export type DEBUG_OUTSYM = FamilyValue<'DEBUG_OUTSYM'>;
export const DEBUG_OUTSYM = defineFamily('DEBUG_OUTSYM', 'flags', {
  DEFAULT: 0,
  FORCE_OFFSET: 1,
  SOURCE_LINE: 2,
  ALLOW_DISPLACEMENT: 4,
});

/** Flags `DEBUG_GETFNENT_*`. GetFunctionEntryByOffset. */
export type DEBUG_GETFNENT = FamilyValue<'DEBUG_GETFNENT'>;
export const DEBUG_GETFNENT = defineFamily('DEBUG_GETFNENT', 'flags', {
  DEFAULT: 0,
  RAW_ENTRY_ONLY: 1,
});

/** Flags `DEBUG_SOURCE_*`. DEBUG_SYMBOL_SOURCE_ENTRY.Flags; one member so far. */
export type DEBUG_SOURCE = FamilyValue<'DEBUG_SOURCE'>;
export const DEBUG_SOURCE = defineFamily('DEBUG_SOURCE', 'flags', {
  IS_STATEMENT: 1,
});

/** Flags `DEBUG_GSEL_*`. Flags of GetSourceEntriesByLine. */
export type DEBUG_GSEL = FamilyValue<'DEBUG_GSEL'>;
export const DEBUG_GSEL = defineFamily('DEBUG_GSEL', 'flags', {
  DEFAULT: 0,
  NO_SYMBOL_LOADS: 1,
  ALLOW_LOWER: 2,
  ALLOW_HIGHER: 4,
  NEAREST_ONLY: 8,
  INLINE_CALLSITE: 0x10,
});

/** Flags `DEBUG_FRAME_*`. Flags of SetScopeFrameByIndexEx. */
export type DEBUG_FRAME = FamilyValue<'DEBUG_FRAME'>;
export const DEBUG_FRAME = defineFamily('DEBUG_FRAME', 'flags', {
  DEFAULT: 0,
  IGNORE_INLINE: 1,
});

/** Values `ERROR_DBG_*`. Exception codes that an extension may raise: Win32 errors with the severity and facility of an NTSTATUS. */
export type ERROR_DBG = FamilyValue<'ERROR_DBG'>;
export const ERROR_DBG = defineFamily('ERROR_DBG', 'hresult', {
  CANCELLED: 0xc00004c7,
  TIMEOUT: 0xc00005b4,
});

export const DEBUG_COMMAND_EXCEPTION_ID = 0xdbe00dbe;

/** Values `DEBUG_CMDEX_*`. Second argument of that exception: the command. */
export type DEBUG_CMDEX = FamilyValue<'DEBUG_CMDEX'>;
export const DEBUG_CMDEX = defineFamily('DEBUG_CMDEX', 'enum', {
  INVALID: 0,
  ADD_EVENT_STRING: 1,
  RESET_EVENT_STRINGS: 2,
});

/** Flags `DEBUG_EXTINIT_*`. Flags that DebugExtensionInitialize returns. */
export type DEBUG_EXTINIT = FamilyValue<'DEBUG_EXTINIT'>;
export const DEBUG_EXTINIT = defineFamily('DEBUG_EXTINIT', 'flags', {
  HAS_COMMAND_HELP: 1,
});

/** Values `DEBUG_NOTIFY_*`. Notify of DebugExtensionNotify. */
export type DEBUG_NOTIFY = FamilyValue<'DEBUG_NOTIFY'>;
export const DEBUG_NOTIFY = defineFamily('DEBUG_NOTIFY', 'enum', {
  SESSION_ACTIVE: 0,
  SESSION_INACTIVE: 1,
  SESSION_ACCESSIBLE: 2,
  SESSION_INACCESSIBLE: 3,
});

/** Values `DEBUG_EXTENSION_*`. What an extension command may return to the engine, built from an NTSTATUS. */
export type DEBUG_EXTENSION = FamilyValue<'DEBUG_EXTENSION'>;
export const DEBUG_EXTENSION = defineFamily('DEBUG_EXTENSION', 'hresult', {
  CONTINUE_SEARCH: 0xd0000271,
  RELOAD_EXTENSION: 0xd00000ee,
});

/** Values `DEBUG_KNOWN_STRUCT_*`. Flags of KnownStructOutput. Called flags, but 1, 2 and 3: one at a time. */
export type DEBUG_KNOWN_STRUCT = FamilyValue<'DEBUG_KNOWN_STRUCT'>;
export const DEBUG_KNOWN_STRUCT = defineFamily('DEBUG_KNOWN_STRUCT', 'enum', {
  GET_NAMES: 1,
  GET_SINGLE_LINE_OUTPUT: 2,
  SUPPRESS_TYPE_NAME: 3,
});

/** Flags `DEBUG_EXT_QVALUE_*`. Flags of DebugExtensionQueryValueNames. */
export type DEBUG_EXT_QVALUE = FamilyValue<'DEBUG_EXT_QVALUE'>;
export const DEBUG_EXT_QVALUE = defineFamily('DEBUG_EXT_QVALUE', 'flags', {
  DEFAULT: 0,
});

/** Flags `DEBUG_EXT_PVALUE_*`. Flags of DebugExtensionProvideValue. */
export type DEBUG_EXT_PVALUE = FamilyValue<'DEBUG_EXT_PVALUE'>;
export const DEBUG_EXT_PVALUE = defineFamily('DEBUG_EXT_PVALUE', 'flags', {
  DEFAULT: 0,
});

/** Values `DEBUG_EXT_PVTYPE_*`. TypeFlags of DebugExtensionProvideValue. */
export type DEBUG_EXT_PVTYPE = FamilyValue<'DEBUG_EXT_PVTYPE'>;
export const DEBUG_EXT_PVTYPE = defineFamily('DEBUG_EXT_PVTYPE', 'enum', {
  IS_VALUE: 0,
  IS_POINTER: 1,
});

export const INFINITE = 0xffffffff;

/** Flags. winbase.h: dwCreationFlags of CreateProcess and what GetPriorityClass returns, under the name that Microsoft gives the set in its Win32 metadata. */
export type PROCESS_CREATION_FLAGS = FamilyValue<'PROCESS_CREATION_FLAGS'>;
export const PROCESS_CREATION_FLAGS = defineFamily('PROCESS_CREATION_FLAGS', 'flags', {
  DEBUG_PROCESS: 1,
  DEBUG_ONLY_THIS_PROCESS: 2,
  CREATE_SUSPENDED: 4,
  DETACHED_PROCESS: 8,
  CREATE_NEW_CONSOLE: 0x10,
  NORMAL_PRIORITY_CLASS: 0x20,
  IDLE_PRIORITY_CLASS: 0x40,
  HIGH_PRIORITY_CLASS: 0x80,
  REALTIME_PRIORITY_CLASS: 0x100,
  CREATE_NEW_PROCESS_GROUP: 0x200,
  CREATE_UNICODE_ENVIRONMENT: 0x400,
  CREATE_SEPARATE_WOW_VDM: 0x800,
  CREATE_SHARED_WOW_VDM: 0x1000,
  CREATE_FORCEDOS: 0x2000,
  BELOW_NORMAL_PRIORITY_CLASS: 0x4000,
  ABOVE_NORMAL_PRIORITY_CLASS: 0x8000,
  INHERIT_PARENT_AFFINITY: 0x10000,
  INHERIT_CALLER_PRIORITY: 0x20000,
  CREATE_PROTECTED_PROCESS: 0x40000,
  EXTENDED_STARTUPINFO_PRESENT: 0x80000,
  PROCESS_MODE_BACKGROUND_BEGIN: 0x100000,
  PROCESS_MODE_BACKGROUND_END: 0x200000,
  CREATE_SECURE_PROCESS: 0x400000,
  CREATE_BREAKAWAY_FROM_JOB: 0x1000000,
  CREATE_PRESERVE_CODE_AUTHZ_LEVEL: 0x2000000,
  CREATE_DEFAULT_ERROR_MODE: 0x4000000,
  CREATE_NO_WINDOW: 0x8000000,
  PROFILE_USER: 0x10000000,
  PROFILE_KERNEL: 0x20000000,
  PROFILE_SERVER: 0x40000000,
  CREATE_IGNORE_SYSTEM_DEFAULT: 0x80000000,
}, { prefix: '' });

/** Flags `SYMOPT_*`. dbghelp.h: options of SymSetOptions, which the symbol options of the engine are. */
export type SYMOPT = FamilyValue<'SYMOPT'>;
export const SYMOPT = defineFamily('SYMOPT', 'flags', {
  CASE_INSENSITIVE: 1,
  UNDNAME: 2,
  DEFERRED_LOADS: 4,
  NO_CPP: 8,
  LOAD_LINES: 0x10,
  OMAP_FIND_NEAREST: 0x20,
  LOAD_ANYTHING: 0x40,
  IGNORE_CVREC: 0x80,
  NO_UNQUALIFIED_LOADS: 0x100,
  FAIL_CRITICAL_ERRORS: 0x200,
  EXACT_SYMBOLS: 0x400,
  ALLOW_ABSOLUTE_SYMBOLS: 0x800,
  IGNORE_NT_SYMPATH: 0x1000,
  INCLUDE_32BIT_MODULES: 0x2000,
  PUBLICS_ONLY: 0x4000,
  NO_PUBLICS: 0x8000,
  AUTO_PUBLICS: 0x10000,
  NO_IMAGE_SEARCH: 0x20000,
  SECURE: 0x40000,
  NO_PROMPTS: 0x80000,
  OVERWRITE: 0x100000,
  IGNORE_IMAGEDIR: 0x200000,
  FLAT_DIRECTORY: 0x400000,
  FAVOR_COMPRESSED: 0x800000,
  ALLOW_ZERO_ADDRESS: 0x1000000,
  DISABLE_SYMSRV_AUTODETECT: 0x2000000,
  READONLY_CACHE: 0x4000000,
  SYMPATH_LAST: 0x8000000,
  DISABLE_FAST_SYMBOLS: 0x10000000,
  DISABLE_SYMSRV_TIMEOUT: 0x20000000,
  DISABLE_SRVSTAR_ON_STARTUP: 0x40000000,
  DEBUG: 0x80000000,
});

/** Values `VER_PLATFORM_*`. winnt.h: PlatformId of GetSystemVersion. */
export type VER_PLATFORM = FamilyValue<'VER_PLATFORM'>;
export const VER_PLATFORM = defineFamily('VER_PLATFORM', 'enum', {
  WIN32s: 0,
  WIN32_WINDOWS: 1,
  WIN32_NT: 2,
});

/** Flags `PAGE_*`. winnt.h: protection of pages, as QueryVirtual reports it. */
export type PAGE = FamilyValue<'PAGE'>;
export const PAGE = defineFamily('PAGE', 'flags', {
  NOACCESS: 1,
  READONLY: 2,
  READWRITE: 4,
  WRITECOPY: 8,
  EXECUTE: 0x10,
  EXECUTE_READ: 0x20,
  EXECUTE_READWRITE: 0x40,
  EXECUTE_WRITECOPY: 0x80,
  GUARD: 0x100,
  NOCACHE: 0x200,
  WRITECOMBINE: 0x400,
  ENCLAVE_DECOMMIT: 0x10000000,
  ENCLAVE_UNVALIDATED: 0x20000000,
  TARGETS_INVALID: 0x40000000,
  ENCLAVE_THREAD_CONTROL: 0x80000000,
});

/** Flags `MEM_*`. winnt.h: State and Type of a region, as QueryVirtual reports them. */
export type MEM = FamilyValue<'MEM'>;
export const MEM = defineFamily('MEM', 'flags', {
  COMMIT: 0x1000,
  RESERVE: 0x2000,
  FREE: 0x10000,
  PRIVATE: 0x20000,
  MAPPED: 0x40000,
  IMAGE: 0x1000000,
});

/** Values `SLE_*`. winuser.h: level of a system error. */
export type SLE = FamilyValue<'SLE'>;
export const SLE = defineFamily('SLE', 'enum', {
  ERROR: 1,
  MINORERROR: 2,
  WARNING: 3,
});

/** Values `CP_*`. winnls.h: code pages with a name; the others are numbers. */
export type CP = FamilyValue<'CP'>;
export const CP = defineFamily('CP', 'enum', {
  ACP: 0,
  OEMCP: 1,
  MACCP: 2,
  THREAD_ACP: 3,
  SYMBOL: 0x2a,
  UTF7: 0xfde8,
  UTF8: 0xfde9,
});

/** Values. wdm.h: kind of bus of ReadIo and WriteIo. */
export type INTERFACE_TYPE = FamilyValue<'INTERFACE_TYPE'>;
export const INTERFACE_TYPE = defineFamily('INTERFACE_TYPE', 'enum', {
  InterfaceTypeUndefined: 0xffffffff,
  Internal: 0,
  Isa: 1,
  Eisa: 2,
  MicroChannel: 3,
  TurboChannel: 4,
  PCIBus: 5,
  VMEBus: 6,
  NuBus: 7,
  PCMCIABus: 8,
  CBus: 9,
  MPIBus: 0xa,
  MPSABus: 0xb,
  ProcessorInternal: 0xc,
  InternalPowerBus: 0xd,
  PNPISABus: 0xe,
  PNPBus: 0xf,
  Vmcs: 0x10,
  ACPIBus: 0x11,
}, { prefix: '' });

/** Values. ntddk.h: kind of data of ReadBusData and WriteBusData. */
export type BUS_DATA_TYPE = FamilyValue<'BUS_DATA_TYPE'>;
export const BUS_DATA_TYPE = defineFamily('BUS_DATA_TYPE', 'enum', {
  ConfigurationSpaceUndefined: 0xffffffff,
  Cmos: 0,
  EisaConfiguration: 1,
  Pos: 2,
  CbusConfiguration: 3,
  PCIConfiguration: 4,
  VMEConfiguration: 5,
  NuBusConfiguration: 6,
  PCMCIAConfiguration: 7,
  MPIConfiguration: 8,
  MPSAConfiguration: 9,
  PNPISAConfiguration: 0xa,
  SgiInternalConfiguration: 0xb,
}, { prefix: '' });

/** Flags `IMAGE_FILE_*`. winnt.h: Characteristics of IMAGE_FILE_HEADER. Not the machine types, a family of their own. */
export type IMAGE_FILE = FamilyValue<'IMAGE_FILE'>;
export const IMAGE_FILE = defineFamily('IMAGE_FILE', 'flags', {
  RELOCS_STRIPPED: 1,
  EXECUTABLE_IMAGE: 2,
  LINE_NUMS_STRIPPED: 4,
  LOCAL_SYMS_STRIPPED: 8,
  AGGRESIVE_WS_TRIM: 0x10,
  LARGE_ADDRESS_AWARE: 0x20,
  BYTES_REVERSED_LO: 0x80,
  _32BIT_MACHINE: 0x100,
  DEBUG_STRIPPED: 0x200,
  REMOVABLE_RUN_FROM_SWAP: 0x400,
  NET_RUN_FROM_SWAP: 0x800,
  SYSTEM: 0x1000,
  DLL: 0x2000,
  UP_SYSTEM_ONLY: 0x4000,
  BYTES_REVERSED_HI: 0x8000,
});

/** Values `IMAGE_SUBSYSTEM_*`. winnt.h: Subsystem of IMAGE_OPTIONAL_HEADER64. */
export type IMAGE_SUBSYSTEM = FamilyValue<'IMAGE_SUBSYSTEM'>;
export const IMAGE_SUBSYSTEM = defineFamily('IMAGE_SUBSYSTEM', 'enum', {
  UNKNOWN: 0,
  NATIVE: 1,
  WINDOWS_GUI: 2,
  WINDOWS_CUI: 3,
  OS2_CUI: 5,
  POSIX_CUI: 7,
  NATIVE_WINDOWS: 8,
  WINDOWS_CE_GUI: 9,
  EFI_APPLICATION: 0xa,
  EFI_BOOT_SERVICE_DRIVER: 0xb,
  EFI_RUNTIME_DRIVER: 0xc,
  EFI_ROM: 0xd,
  XBOX: 0xe,
  WINDOWS_BOOT_APPLICATION: 0x10,
});

/** Flags `IMAGE_DLLCHARACTERISTICS_*`. winnt.h: DllCharacteristics of IMAGE_OPTIONAL_HEADER64. */
export type IMAGE_DLLCHARACTERISTICS = FamilyValue<'IMAGE_DLLCHARACTERISTICS'>;
export const IMAGE_DLLCHARACTERISTICS = defineFamily('IMAGE_DLLCHARACTERISTICS', 'flags', {
  HIGH_ENTROPY_VA: 0x20,
  DYNAMIC_BASE: 0x40,
  FORCE_INTEGRITY: 0x80,
  NX_COMPAT: 0x100,
  NO_ISOLATION: 0x200,
  NO_SEH: 0x400,
  NO_BIND: 0x800,
  APPCONTAINER: 0x1000,
  WDM_DRIVER: 0x2000,
  GUARD_CF: 0x4000,
  TERMINAL_SERVER_AWARE: 0x8000,
});

/** Values `SymTag*`. dbghelp.h: what kind of symbol a DEBUG_SYMBOL_ENTRY describes. */
export type SymTagEnum = FamilyValue<'SymTagEnum'>;
export const SymTagEnum = defineFamily('SymTagEnum', 'enum', {
  Null: 0,
  Exe: 1,
  Compiland: 2,
  CompilandDetails: 3,
  CompilandEnv: 4,
  Function: 5,
  Block: 6,
  Data: 7,
  Annotation: 8,
  Label: 9,
  PublicSymbol: 0xa,
  UDT: 0xb,
  Enum: 0xc,
  FunctionType: 0xd,
  PointerType: 0xe,
  ArrayType: 0xf,
  BaseType: 0x10,
  Typedef: 0x11,
  BaseClass: 0x12,
  Friend: 0x13,
  FunctionArgType: 0x14,
  FuncDebugStart: 0x15,
  FuncDebugEnd: 0x16,
  UsingNamespace: 0x17,
  VTableShape: 0x18,
  VTable: 0x19,
  Custom: 0x1a,
  Thunk: 0x1b,
  CustomType: 0x1c,
  ManagedType: 0x1d,
  Dimension: 0x1e,
  CallSite: 0x1f,
  InlineSite: 0x20,
  BaseInterface: 0x21,
  VectorType: 0x22,
  MatrixType: 0x23,
  HLSLType: 0x24,
  Caller: 0x25,
  Callee: 0x26,
  Export: 0x27,
  HeapAllocationSite: 0x28,
  CoffGroup: 0x29,
}, { prefix: 'SymTag' });

/** Values. minidumpapiset.h: streams of a minidump. */
export type MINIDUMP_STREAM_TYPE = FamilyValue<'MINIDUMP_STREAM_TYPE'>;
export const MINIDUMP_STREAM_TYPE = defineFamily('MINIDUMP_STREAM_TYPE', 'enum', {
  UnusedStream: 0,
  ReservedStream0: 1,
  ReservedStream1: 2,
  ThreadListStream: 3,
  ModuleListStream: 4,
  MemoryListStream: 5,
  ExceptionStream: 6,
  SystemInfoStream: 7,
  ThreadExListStream: 8,
  Memory64ListStream: 9,
  CommentStreamA: 0xa,
  CommentStreamW: 0xb,
  HandleDataStream: 0xc,
  FunctionTableStream: 0xd,
  UnloadedModuleListStream: 0xe,
  MiscInfoStream: 0xf,
  MemoryInfoListStream: 0x10,
  ThreadInfoListStream: 0x11,
  HandleOperationListStream: 0x12,
  TokenStream: 0x13,
  JavaScriptDataStream: 0x14,
  SystemMemoryInfoStream: 0x15,
  ProcessVmCountersStream: 0x16,
  IptTraceStream: 0x17,
  ThreadNamesStream: 0x18,
}, { prefix: '' });

/** Values `STATUS_*`. ntstatus.h: codes of exceptions. The last four are Visual C++'s request to name a thread, a C++ exception, and exceptions of .NET before and since version 4: the names of the first three are those of Microsoft's page on event filters. */
export type EXCEPTION_CODE = FamilyValue<'EXCEPTION_CODE'>;
export const EXCEPTION_CODE = defineFamily('EXCEPTION_CODE', 'hresult', {
  ACCESS_VIOLATION: 0xc0000005,
  IN_PAGE_ERROR: 0xc0000006,
  INVALID_HANDLE: 0xc0000008,
  NO_MEMORY: 0xc0000017,
  ILLEGAL_INSTRUCTION: 0xc000001d,
  INVALID_LOCK_SEQUENCE: 0xc000001e,
  NONCONTINUABLE_EXCEPTION: 0xc0000025,
  INVALID_DISPOSITION: 0xc0000026,
  ARRAY_BOUNDS_EXCEEDED: 0xc000008c,
  FLOAT_DENORMAL_OPERAND: 0xc000008d,
  FLOAT_DIVIDE_BY_ZERO: 0xc000008e,
  FLOAT_INEXACT_RESULT: 0xc000008f,
  FLOAT_INVALID_OPERATION: 0xc0000090,
  FLOAT_OVERFLOW: 0xc0000091,
  FLOAT_STACK_CHECK: 0xc0000092,
  FLOAT_UNDERFLOW: 0xc0000093,
  INTEGER_DIVIDE_BY_ZERO: 0xc0000094,
  INTEGER_OVERFLOW: 0xc0000095,
  PRIVILEGED_INSTRUCTION: 0xc0000096,
  STACK_OVERFLOW: 0xc00000fd,
  DLL_NOT_FOUND: 0xc0000135,
  ORDINAL_NOT_FOUND: 0xc0000138,
  ENTRYPOINT_NOT_FOUND: 0xc0000139,
  CONTROL_C_EXIT: 0xc000013a,
  DLL_INIT_FAILED: 0xc0000142,
  UNHANDLED_EXCEPTION: 0xc0000144,
  APP_INIT_FAILURE: 0xc0000145,
  POSSIBLE_DEADLOCK: 0xc0000194,
  HANDLE_NOT_CLOSABLE: 0xc0000235,
  FLOAT_MULTIPLE_FAULTS: 0xc00002b4,
  FLOAT_MULTIPLE_TRAPS: 0xc00002b5,
  HEAP_CORRUPTION: 0xc0000374,
  STACK_BUFFER_OVERRUN: 0xc0000409,
  INVALID_CRUNTIME_PARAMETER: 0xc0000417,
  ASSERTION_FAILURE: 0xc0000420,
  VERIFIER_STOP: 0xc0000421,
  FAIL_FAST_EXCEPTION: 0xc0000602,
  GUARD_PAGE_VIOLATION: 0x80000001,
  DATATYPE_MISALIGNMENT: 0x80000002,
  BREAKPOINT: 0x80000003,
  SINGLE_STEP: 0x80000004,
  WAKE_SYSTEM_DEBUGGER: 0x80000007,
  LONGJUMP: 0x80000026,
  UNWIND_CONSOLIDATE: 0x80000029,
  SEGMENT_NOTIFICATION: 0x40000005,
  FATAL_APP_EXIT: 0x40000015,
  WX86_SINGLE_STEP: 0x4000001e,
  WX86_BREAKPOINT: 0x4000001f,
  DBG_TERMINATE_THREAD: 0x40010003,
  DBG_TERMINATE_PROCESS: 0x40010004,
  DBG_CONTROL_C: 0x40010005,
  DBG_PRINTEXCEPTION_C: 0x40010006,
  DBG_RIPEXCEPTION: 0x40010007,
  DBG_CONTROL_BREAK: 0x40010008,
  DBG_COMMAND_EXCEPTION: 0x40010009,
  DBG_PRINTEXCEPTION_WIDE_C: 0x4001000a,
  VCPP_EXCEPTION: 0x406d1388,
  CPP_EH_EXCEPTION: 0xe06d7363,
  CLR_EXCEPTION: 0xe0434f4d,
  CLR4_EXCEPTION: 0xe0434352,
}, { prefix: 'STATUS_', odd: {"DBG_TERMINATE_THREAD":"DBG_TERMINATE_THREAD","DBG_TERMINATE_PROCESS":"DBG_TERMINATE_PROCESS","DBG_CONTROL_C":"DBG_CONTROL_C","DBG_PRINTEXCEPTION_C":"DBG_PRINTEXCEPTION_C","DBG_RIPEXCEPTION":"DBG_RIPEXCEPTION","DBG_CONTROL_BREAK":"DBG_CONTROL_BREAK","DBG_COMMAND_EXCEPTION":"DBG_COMMAND_EXCEPTION","DBG_PRINTEXCEPTION_WIDE_C":"DBG_PRINTEXCEPTION_WIDE_C"} });

/** Flags `EXCEPTION_*`. winnt.h: ExceptionFlags of an exception record. */
export type EXCEPTION_FLAGS = FamilyValue<'EXCEPTION_FLAGS'>;
export const EXCEPTION_FLAGS = defineFamily('EXCEPTION_FLAGS', 'flags', {
  NONCONTINUABLE: 1,
  UNWINDING: 2,
  EXIT_UNWIND: 4,
  STACK_INVALID: 8,
  NESTED_CALL: 0x10,
  TARGET_UNWIND: 0x20,
  COLLIDED_UNWIND: 0x40,
  SOFTWARE_ORIGINATE: 0x80,
}, { prefix: 'EXCEPTION_' });
