/** Parameters of IDebugControl. */
import { on as onAny, type LinkRule } from './link-spec.ts';

const on = (
  methods: string,
  parameters: string,
  families: string,
  reason: string,
  extras: { open?: true } = {},
) => onAny('IDebugControl', methods, parameters, families, reason, extras);

const NAMED = 'The block of constants names the method.';

export const controlLinks: readonly LinkRule[] = [
  on('SetInterrupt', 'Flags', 'DEBUG_INTERRUPT', 'The block is headed as interrupt types.'),
  on('OutputCurrentState', 'Flags', 'DEBUG_CURRENT', NAMED),
  on(
    'Disassemble OutputDisassembly OutputDisassemblyLines',
    'Flags',
    'DEBUG_DISASM',
    "The block is headed as Disassemble flags; Microsoft's pages of all three list it.",
  ),
  on(
    'OutputStackTrace OutputStackTraceEx OutputContextStackTrace OutputContextStackTraceEx',
    'Flags',
    'DEBUG_STACK',
    'The block names OutputStackTrace; the others are its variants.',
  ),
  on('GetDebuggeeType2', 'Flags', 'DEBUG_EXEC_FLAGS', 'Stands before the interface that adds it.'),
  on(
    `GetActualProcessorType GetExecutingProcessorType GetEffectiveProcessorType SetEffectiveProcessorType
    GetProcessorTypeNames`,
    'Type',
    'IMAGE_FILE_MACHINE',
    'The comment on the first names the IMAGE_FILE_MACHINE values; the others deal in the same types.',
  ),
  on(
    'GetExecutionStatus SetExecutionStatus GetExecutionStatusEx',
    'Status',
    'DEBUG_STATUS',
    'The block is headed as execution status codes.',
  ),
  on('GetCodeLevel SetCodeLevel', 'Level', 'DEBUG_LEVEL', 'Code levels.'),
  on(
    'GetEngineOptions AddEngineOptions RemoveEngineOptions SetEngineOptions',
    'Options',
    'DEBUG_ENGOPT',
    'The block is headed as engine control flags.',
  ),
  on(
    'GetSystemErrorControl SetSystemErrorControl',
    'OutputLevel BreakLevel',
    'SLE',
    "Microsoft's page names SLE_ERROR, SLE_MINORERROR and SLE_WARNING of winuser.h.",
  ),
  on('Execute ExecuteCommandFile', 'Flags', 'DEBUG_EXECUTE', NAMED),
  on('AddBreakpoint AddBreakpoint2', 'Type', 'DEBUG_BREAKPOINT_TYPE', 'Types of breakpoints.'),
  on('AddExtension', 'Flags', 'DEBUG_EXTENSION_AT', 'The block is headed as extension flags.'),
  on(
    'GetSpecificFilterArgument SetSpecificFilterArgument',
    'Index',
    'DEBUG_FILTER_EVENT',
    'Indices of specific filters are these enumerants.',
  ),
  on(
    'GetEventFilterText GetEventFilterCommand SetEventFilterCommand',
    'Index',
    'DEBUG_FILTER_EVENT',
    'All filters are indexed together, the specific ones first; exception filters follow.',
    { open: true },
  ),
  on(
    'GetSpecificFilterParameters SetSpecificFilterParameters',
    'Start',
    'DEBUG_FILTER_EVENT',
    'Index of the first specific filter.',
  ),
  on('WaitForEvent', 'Flags', 'DEBUG_WAIT', 'The block is headed as wait flags.'),
  on(
    'GetLastEventInformation GetStoredEventInformation',
    'Type',
    'DEBUG_EVENT',
    'The comment says that it is one of the bits of the callback mask.',
  ),
  on('OutputTextReplacements', 'Flags', 'DEBUG_OUT_TEXT_REPL', NAMED),
  on(
    'GetAssemblyOptions AddAssemblyOptions RemoveAssemblyOptions SetAssemblyOptions',
    'Options',
    'DEBUG_ASMOPT',
    'The block stands before the interface that adds them.',
  ),
  on('GetExpressionSyntax SetExpressionSyntax', 'Flags', 'DEBUG_EXPR', 'Expression syntaxes.'),
  on('GetEventIndexDescription', 'Which', 'DEBUG_EINDEX', NAMED),
  on('GetLogFile2 OpenLogFile2', 'Flags', 'DEBUG_LOG', 'The block is headed as log file flags.'),
  on('GetSystemVersionString', 'Which', 'DEBUG_SYSVERSTR', 'The comment names the family.'),
  on('GetManagedStatus', 'Flags', 'DEBUG_MANAGED', NAMED),
  on('ResetManagedStatus', 'Flags', 'DEBUG_MANRESET', NAMED),
];
