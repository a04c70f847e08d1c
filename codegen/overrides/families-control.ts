/** Constants of IDebugControl and of the structures it fills. */
import { alone, flags, mixed, values, type FamilySpec } from './family-spec.ts';

export const controlFamilies: readonly FamilySpec[] = [
  values(
    'DEBUG_STATUS',
    `NO_CHANGE GO GO_HANDLED GO_NOT_HANDLED STEP_OVER STEP_INTO BREAK NO_DEBUGGEE STEP_BRANCH IGNORE_EVENT
    RESTART_REQUESTED REVERSE_GO REVERSE_STEP_BRANCH REVERSE_STEP_OVER REVERSE_STEP_INTO OUT_OF_SYNC WAIT_INPUT TIMEOUT
    MASK`,
    'Execution status, and what event callbacks answer. MASK cuts the status out of a word that carries DEBUG_STATUS64 bits.',
    { masks: [{ mask: 'MASK', values: [] }] },
  ),
  flags(
    'DEBUG_STATUS64',
    'INSIDE_WAIT WAIT_TIMEOUT',
    'Bits above 32 beside a DEBUG_STATUS in the 64-bit Argument of ChangeEngineState: bigint, so a family of their own.',
    { prefix: 'DEBUG_STATUS_', width: 64 },
  ),
  mixed(
    'DEBUG_OUTCTL',
    `THIS_CLIENT ALL_CLIENTS ALL_OTHER_CLIENTS IGNORE LOG_ONLY SEND_MASK NOT_LOGGED OVERRIDE_MASK DML AMBIENT_DML
    AMBIENT_TEXT AMBIENT`,
    'OutputControl: a field of three bits that says who receives the output, flags, and AMBIENT_* for the whole word. AMBIENT is an alias of AMBIENT_TEXT.',
    {
      masks: [
        {
          mask: 'SEND_MASK',
          values: ['THIS_CLIENT', 'ALL_CLIENTS', 'ALL_OTHER_CLIENTS', 'IGNORE', 'LOG_ONLY'],
        },
      ],
    },
  ),
  values('DEBUG_INTERRUPT', 'ACTIVE PASSIVE EXIT', 'What SetInterrupt asks for.'),
  mixed(
    'DEBUG_CURRENT',
    'DEFAULT SYMBOL DISASM REGISTERS SOURCE_LINE',
    'OutputCurrentState; DEFAULT is the OR of the four.',
  ),
  flags(
    'DEBUG_DISASM',
    'EFFECTIVE_ADDRESS MATCHING_SYMBOLS SOURCE_LINE_NUMBER SOURCE_FILE_NAME',
    'OutputDisassembly and OutputDisassemblyLines.',
  ),
  values('DEBUG_LEVEL', 'SOURCE ASSEMBLY', 'Code level: how steps and listings count.'),
  mixed(
    'DEBUG_ENGOPT',
    `IGNORE_DBGHELP_VERSION IGNORE_EXTENSION_VERSIONS ALLOW_NETWORK_PATHS DISALLOW_NETWORK_PATHS NETWORK_PATHS
    IGNORE_LOADER_EXCEPTIONS INITIAL_BREAK INITIAL_MODULE_BREAK FINAL_BREAK NO_EXECUTE_REPEAT
    FAIL_INCOMPLETE_INFORMATION ALLOW_READ_ONLY_BREAKPOINTS SYNCHRONIZE_BREAKPOINTS DISALLOW_SHELL_COMMANDS
    KD_QUIET_MODE DISABLE_MANAGED_SUPPORT DISABLE_MODULE_SYMBOL_LOAD DISABLE_EXECUTION_COMMANDS
    DISALLOW_IMAGE_FILE_MAPPING PREFER_DML DISABLESQM DISABLE_STEPLINES_OPTIONS DEBUGGING_SENSITIVE_DATA
    PREFER_TRACE_FILES RESOLVE_SHADOWED_VARIABLES ALL`,
    'Engine options. NETWORK_PATHS and ALL are ORs; bit 0x100000 has no name.',
  ),
  alone(
    'DEBUG_ANY_ID',
    'DEBUG_ANY_ID',
    'Stands for "any" or "none" wherever an id or an index is expected.',
  ),
  values(
    'DBG_FRAME',
    'DEFAULT IGNORE_INLINE',
    'Inline context: start with the physical frame, or never see inlined ones. Other values come from the engine.',
  ),
  mixed(
    'STACK_FRAME_TYPE',
    'INIT STACK INLINE RA IGNORE',
    'INLINE_FRAME_CONTEXT.FrameType. RA is a bit that says the address is a return address; IGNORE stands for the whole byte.',
  ),
  flags(
    'DEBUG_STACK',
    `ARGUMENTS FUNCTION_INFO SOURCE_LINE FRAME_ADDRESSES COLUMN_NAMES NONVOLATILE_REGISTERS FRAME_NUMBERS PARAMETERS
    FRAME_ADDRESSES_RA_ONLY FRAME_MEMORY_USAGE PARAMETERS_NEWLINE DML FRAME_OFFSETS PROVIDER FRAME_ARCH`,
    'OutputStackTrace and its relatives.',
  ),
  values(
    'IMAGE_FILE_MACHINE',
    'CHPE_X86 ARM64EC ARM64X',
    "Processor types. The header defines three; the others are the Windows SDK's and are added in windows-families.ts.",
  ),
  values(
    'DEBUG_CLASS',
    'UNINITIALIZED KERNEL USER_WINDOWS IMAGE_FILE',
    'Class of GetDebuggeeType; decides what its Qualifier means.',
  ),
  values(
    'DEBUG_DUMP',
    'SMALL DEFAULT FULL IMAGE_FILE TRACE_LOG WINDOWS_CE ACTIVE',
    'Qualifier of WriteDumpFile, and of GetDebuggeeType for dumps of either class.',
  ),
  values(
    'DEBUG_KERNEL',
    `CONNECTION LOCAL EXDI_DRIVER IDNA INSTALL_DRIVER REPT SMALL_DUMP DUMP ACTIVE_DUMP FULL_DUMP TRACE_LOG`,
    'Qualifier of the class KERNEL. The dump members equal those of DEBUG_DUMP.',
  ),
  values(
    'DEBUG_USER_WINDOWS',
    'PROCESS PROCESS_SERVER IDNA REPT SMALL_DUMP DUMP DUMP_WINDOWS_CE',
    'Qualifier of the class USER_WINDOWS. The dump members equal those of DEBUG_DUMP.',
  ),
  flags('DEBUG_EXTENSION_AT', 'ENGINE', 'AddExtension; one member so far.'),
  flags(
    'DEBUG_EXECUTE',
    `DEFAULT ECHO NOT_LOGGED NO_REPEAT USER_TYPED USER_CLICKED EXTENSION INTERNAL SCRIPT TOOLBAR MENU HOTKEY EVENT
    LLM`,
    'Execute and ExecuteCommandFile: how, and on whose behalf. LLM is missing from the header of SDK 28000.',
  ),
  values(
    'DEBUG_FILTER_EVENT',
    `CREATE_THREAD EXIT_THREAD CREATE_PROCESS EXIT_PROCESS LOAD_MODULE UNLOAD_MODULE SYSTEM_ERROR INITIAL_BREAKPOINT
    INITIAL_MODULE_LOAD DEBUGGEE_OUTPUT`,
    'One of two families under DEBUG_FILTER_: indices of the specific event filters.',
    { prefix: 'DEBUG_FILTER_' },
  ),
  values(
    'DEBUG_FILTER_EXECUTION',
    'BREAK SECOND_CHANCE_BREAK OUTPUT IGNORE REMOVE',
    'One of two families under DEBUG_FILTER_: ExecutionOption of a filter.',
    { prefix: 'DEBUG_FILTER_' },
  ),
  values('DEBUG_FILTER_GO', 'HANDLED NOT_HANDLED', 'ContinueOption of a filter.'),
  flags('DEBUG_WAIT', 'DEFAULT', 'WaitForEvent; one member so far.'),
  values(
    'DEBUG_VALUE_TYPE',
    `INVALID INT8 INT16 INT32 INT64 FLOAT32 FLOAT64 FLOAT80 FLOAT82 FLOAT128 VECTOR64 VECTOR128 TYPES`,
    'DEBUG_VALUE.Type. Not named DEBUG_VALUE because that is the structure. TYPES is the number of types.',
    { prefix: 'DEBUG_VALUE_' },
  ),
  flags('DEBUG_OUT_TEXT_REPL', 'DEFAULT', 'OutputTextReplacements; one member so far.'),
  flags(
    'DEBUG_ASMOPT',
    'DEFAULT VERBOSE NO_CODE_BYTES IGNORE_OUTPUT_WIDTH SOURCE_LINE_NUMBER',
    'Options of the assembler and disassembler.',
  ),
  values('DEBUG_EXPR', 'MASM CPLUSPLUS', 'Expression syntax.'),
  values('DEBUG_EINDEX', 'NAME', 'Which of GetEventIndexDescription; one member so far.'),
  values('DEBUG_EINDEX_FROM', 'START END CURRENT', 'Relation of SetNextEventIndex.'),
  flags('DEBUG_LOG', 'DEFAULT APPEND UNICODE DML', 'OpenLogFile2 and GetLogFile2.'),
  values('DEBUG_SYSVERSTR', 'SERVICE_PACK BUILD', 'Which of GetSystemVersionString.'),
  flags('DEBUG_MANAGED', 'DISABLED ALLOWED DLL_LOADED', 'Flags of GetManagedStatus.'),
  values('DEBUG_MANSTR', 'NONE LOADED_SUPPORT_DLL LOAD_STATUS', 'WhichString of GetManagedStatus.'),
  flags('DEBUG_MANRESET', 'DEFAULT LOAD_DLL', 'ResetManagedStatus.'),
  flags('DEBUG_EXEC_FLAGS', 'NONBLOCK', 'Flags of GetDebuggeeType2; one member so far.'),
];
