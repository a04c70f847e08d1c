/** Constants of IDebugAdvanced, IDebugBreakpoint and IDebugClient. */
import { flags, mixed, values, type FamilySpec } from './family-spec.ts';

export const clientFamilies: readonly FamilySpec[] = [
  flags(
    'DEBUG_GET_TEXT_COMPLETIONS_NO',
    'DOT_COMMANDS EXTENSION_COMMANDS SYMBOLS',
    'Input flags of the text completion requests: what not to offer.',
  ),
  flags(
    'DEBUG_GET_TEXT_COMPLETIONS_IS',
    'DOT_COMMAND EXTENSION_COMMAND SYMBOL',
    'Output flags of the text completion requests: what the completions are.',
  ),
  values(
    'DEBUG_REQUEST',
    `SOURCE_PATH_HAS_SOURCE_SERVER TARGET_EXCEPTION_CONTEXT TARGET_EXCEPTION_THREAD TARGET_EXCEPTION_RECORD
    GET_ADDITIONAL_CREATE_OPTIONS SET_ADDITIONAL_CREATE_OPTIONS GET_WIN32_MAJOR_MINOR_VERSIONS READ_USER_MINIDUMP_STREAM
    TARGET_CAN_DETACH SET_LOCAL_IMPLICIT_COMMAND_LINE GET_CAPTURED_EVENT_CODE_OFFSET READ_CAPTURED_EVENT_CODE_STREAM
    EXT_TYPED_DATA_ANSI GET_EXTENSION_SEARCH_PATH_WIDE GET_TEXT_COMPLETIONS_WIDE GET_CACHED_SYMBOL_INFO
    ADD_CACHED_SYMBOL_INFO REMOVE_CACHED_SYMBOL_INFO GET_TEXT_COMPLETIONS_ANSI CURRENT_OUTPUT_CALLBACKS_ARE_DML_AWARE
    GET_OFFSET_UNWIND_INFORMATION GET_DUMP_HEADER SET_DUMP_HEADER MIDORI PROCESS_DESCRIPTORS MISC_INFORMATION
    OPEN_PROCESS_TOKEN OPEN_THREAD_TOKEN DUPLICATE_TOKEN QUERY_INFO_TOKEN CLOSE_TOKEN WOW_PROCESS WOW_MODULE
    LIVE_USER_NON_INVASIVE RESUME_THREAD INLINE_QUERY TL_INSTRUMENTATION_AWARE GET_INSTRUMENTATION_VERSION
    GET_MODULE_ARCHITECTURE GET_IMAGE_ARCHITECTURE SET_PARENT_HWND`,
    'Codes of IDebugAdvanced2::Request. DEBUG_LIVE_USER_NON_INVASIVE is code 33 of the same sequence, without the usual prefix.',
    { odd: { LIVE_USER_NON_INVASIVE: 'DEBUG_LIVE_USER_NON_INVASIVE' } },
  ),
  values(
    'DEBUG_SRCFILE',
    'SYMBOL_TOKEN SYMBOL_TOKEN_SOURCE_COMMAND_WIDE SYMBOL_CHECKSUMINFO',
    'Which of GetSourceFileInformation.',
  ),
  values(
    'DEBUG_SYMINFO',
    `BREAKPOINT_SOURCE_LINE IMAGEHLP_MODULEW64 GET_SYMBOL_NAME_BY_OFFSET_AND_TAG_WIDE
    GET_MODULE_SYMBOL_NAMES_AND_OFFSETS`,
    'Which of GetSymbolInformation.',
  ),
  values(
    'DEBUG_SYSOBJINFO',
    'THREAD_BASIC_INFORMATION THREAD_NAME_WIDE CURRENT_PROCESS_COOKIE',
    'Which of GetSystemObjectInformation.',
  ),
  mixed(
    'DEBUG_TBINFO',
    'EXIT_STATUS PRIORITY_CLASS PRIORITY TIMES START_OFFSET AFFINITY ALL',
    'DEBUG_THREAD_BASIC_INFORMATION.Valid: which of its fields hold something; ALL is the OR of the six.',
  ),
  values(
    'DEBUG_BREAKPOINT_TYPE',
    'CODE DATA TIME INLINE',
    'One of two families under DEBUG_BREAKPOINT_: the kind of a breakpoint.',
    { prefix: 'DEBUG_BREAKPOINT_' },
  ),
  flags(
    'DEBUG_BREAKPOINT_FLAGS',
    'GO_ONLY DEFERRED ENABLED ADDER_ONLY ONE_SHOT',
    'One of two families under DEBUG_BREAKPOINT_: what GetFlags, AddFlags, RemoveFlags and SetFlags take.',
    { prefix: 'DEBUG_BREAKPOINT_' },
  ),
  flags('DEBUG_BREAK', 'READ WRITE EXECUTE IO', 'Access types of data breakpoints.'),
  flags(
    'DEBUG_ATTACH_KERNEL',
    'KERNEL_CONNECTION LOCAL_KERNEL EXDI_DRIVER INSTALL_DRIVER',
    'One of two families under DEBUG_ATTACH_: AttachKernel. Their values overlap, so each has a name of its own.',
    { prefix: 'DEBUG_ATTACH_' },
  ),
  flags(
    'DEBUG_ATTACH_PROCESS',
    `DEFAULT NONINVASIVE EXISTING NONINVASIVE_NO_SUSPEND INVASIVE_NO_INITIAL_BREAK INVASIVE_RESUME_PROCESS
    NONINVASIVE_ALLOW_PARTIAL`,
    'One of two families under DEBUG_ATTACH_: AttachProcess and the CreateProcessAndAttach methods.',
    { prefix: 'DEBUG_ATTACH_' },
  ),
  flags(
    'DEBUG_GET_PROC',
    'DEFAULT FULL_MATCH ONLY_MATCH SERVICE_NAME',
    'GetRunningProcessSystemIdByExecutableName.',
  ),
  flags(
    'DEBUG_PROC_DESC',
    `DEFAULT NO_PATHS NO_SERVICES NO_MTS_PACKAGES NO_COMMAND_LINE NO_SESSION_ID NO_USER_NAME WITH_PACKAGEFAMILY
    WITH_ARCHITECTURE`,
    'GetRunningProcessDescription.',
  ),
  flags(
    'DEBUG_CREATE_PROCESS',
    'NO_DEBUG_HEAP THROUGH_RTL',
    'CreateFlags of the CreateProcess methods, beside the Win32 process creation flags. Aliases of two bits that Win32 uses otherwise.',
  ),
  flags(
    'DEBUG_ECREATE_PROCESS',
    'DEFAULT INHERIT_HANDLES USE_VERIFIER_FLAGS USE_IMPLICIT_COMMAND_LINE',
    'DEBUG_CREATE_PROCESS_OPTIONS.EngCreateFlags.',
  ),
  flags(
    'DEBUG_PROCESS',
    'DETACH_ON_EXIT ONLY_THIS_PROCESS',
    'Process options of Get/Add/Remove/SetProcessOptions. Not the Win32 flags DEBUG_PROCESS and DEBUG_ONLY_THIS_PROCESS, which are PROCESS_CREATION_FLAGS.',
  ),
  flags('DEBUG_CONNECT_SESSION', 'DEFAULT NO_VERSION NO_ANNOUNCE', 'ConnectSession.'),
  mixed('DEBUG_SERVERS', 'DEBUGGER PROCESS ALL', 'OutputServers; ALL is the OR of both.'),
  values(
    'DEBUG_END',
    'PASSIVE ACTIVE_TERMINATE ACTIVE_DETACH REENTRANT DISCONNECT',
    'EndSession: consecutive numbers in hexadecimal, one at a time.',
  ),
  flags(
    'DEBUG_OUTPUT',
    `NORMAL ERROR WARNING VERBOSE PROMPT PROMPT_REGISTERS EXTENSION_WARNING DEBUGGEE DEBUGGEE_PROMPT SYMBOLS STATUS
    XML`,
    'Bits of every output mask. DEBUG_OUTPUT_SYMBOLS is a bit of it and also the prefix of another family.',
  ),
  flags(
    'DEBUG_IOUTPUT',
    'KD_PROTOCOL REMOTING BREAKPOINT EVENT ADDR_TRANSLATE',
    "The high bits of the same output masks: the engine's internal output.",
  ),
  flags('DEBUG_OUTPUT_IDENTITY', 'DEFAULT', 'OutputIdentity; one member so far.'),
  values(
    'DEBUG_CLIENT',
    'UNKNOWN VSINT NTSD NTKD CDB KD WINDBG WINIDE',
    'DEBUG_CLIENT_CONTEXT.eClient: which debugger uses the engine.',
  ),
  flags(
    'DEBUG_FORMAT',
    'DEFAULT CAB_SECONDARY_ALL_IMAGES WRITE_CAB CAB_SECONDARY_FILES NO_OVERWRITE',
    'FormatFlags of WriteDumpFile2, common to every dump format. 0x10000000 is also a bit of DEBUG_FORMAT_USER_SMALL.',
  ),
  flags(
    'DEBUG_FORMAT_USER_SMALL',
    `FULL_MEMORY HANDLE_DATA UNLOADED_MODULES INDIRECT_MEMORY DATA_SEGMENTS FILTER_MEMORY FILTER_PATHS
    PROCESS_THREAD_DATA PRIVATE_READ_WRITE_MEMORY NO_OPTIONAL_DATA FULL_MEMORY_INFO THREAD_INFO CODE_SEGMENTS
    NO_AUXILIARY_STATE FULL_AUXILIARY_STATE MODULE_HEADERS FILTER_TRIAGE ADD_AVX_XSTATE_CONTEXT IPT_TRACE
    NO_IGNORE_INACCESSIBLE_MEM IGNORE_INACCESSIBLE_MEM SCAN_PARTIAL_PAGES`,
    'FormatFlags of user-mode minidumps, in the same word as DEBUG_FORMAT.',
  ),
  values(
    'DEBUG_DUMP_FILE_TYPE',
    'BASE PAGE_FILE_DUMP',
    'One of two families under DEBUG_DUMP_FILE_: what a dump file holds (AddDumpInformationFile, Type of GetDumpFile).',
    { prefix: 'DEBUG_DUMP_FILE_' },
  ),
  values(
    'DEBUG_DUMP_FILE_INDEX',
    'LOAD_FAILED_INDEX ORIGINAL_CAB_INDEX',
    'One of two families under DEBUG_DUMP_FILE_: special indices of GetDumpFile; other indices are plain numbers.',
    { prefix: 'DEBUG_DUMP_FILE_' },
  ),
];
