/** Constants of extension DLLs and of exceptions that talk to the debugger. No interface method takes them. */
import { alone, flags, hresults, values, type FamilySpec } from './family-spec.ts';

export const extensionFamilies: readonly FamilySpec[] = [
  hresults(
    'ERROR_DBG',
    'CANCELLED TIMEOUT',
    'Exception codes that an extension may raise: Win32 errors with the severity and facility of an NTSTATUS.',
  ),
  alone(
    'DEBUG_COMMAND_EXCEPTION_ID',
    'DEBUG_COMMAND_EXCEPTION_ID',
    'First argument of the exception with which a target sends the debugger a command.',
  ),
  values(
    'DEBUG_CMDEX',
    'INVALID ADD_EVENT_STRING RESET_EVENT_STRINGS',
    'Second argument of that exception: the command.',
  ),
  flags('DEBUG_EXTINIT', 'HAS_COMMAND_HELP', 'Flags that DebugExtensionInitialize returns.'),
  values(
    'DEBUG_NOTIFY',
    'SESSION_ACTIVE SESSION_INACTIVE SESSION_ACCESSIBLE SESSION_INACCESSIBLE',
    'Notify of DebugExtensionNotify.',
  ),
  hresults(
    'DEBUG_EXTENSION',
    'CONTINUE_SEARCH RELOAD_EXTENSION',
    'What an extension command may return to the engine, built from an NTSTATUS.',
  ),
  values(
    'DEBUG_KNOWN_STRUCT',
    'GET_NAMES GET_SINGLE_LINE_OUTPUT SUPPRESS_TYPE_NAME',
    'Flags of KnownStructOutput. Called flags, but 1, 2 and 3: one at a time.',
  ),
  flags('DEBUG_EXT_QVALUE', 'DEFAULT', 'Flags of DebugExtensionQueryValueNames.'),
  flags('DEBUG_EXT_PVALUE', 'DEFAULT', 'Flags of DebugExtensionProvideValue.'),
  values('DEBUG_EXT_PVTYPE', 'IS_VALUE IS_POINTER', 'TypeFlags of DebugExtensionProvideValue.'),
];
