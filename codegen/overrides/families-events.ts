/** Constants of the callback interfaces. */
import { flags, mixed, values, type FamilySpec } from './family-spec.ts';

export const eventFamilies: readonly FamilySpec[] = [
  flags(
    'DEBUG_EVENT',
    `BREAKPOINT EXCEPTION CREATE_THREAD EXIT_THREAD CREATE_PROCESS EXIT_PROCESS LOAD_MODULE UNLOAD_MODULE
    SYSTEM_ERROR SESSION_STATUS CHANGE_DEBUGGEE_STATE CHANGE_ENGINE_STATE CHANGE_SYMBOL_STATE SERVICE_EXCEPTION`,
    'Interest mask of event callbacks; one bit of it is the Type of GetLastEventInformation.',
  ),
  values(
    'DEBUG_SESSION',
    `ACTIVE END_SESSION_ACTIVE_TERMINATE END_SESSION_ACTIVE_DETACH END_SESSION_PASSIVE END REBOOT HIBERNATE FAILURE`,
    'Status of the callback SessionStatus.',
  ),
  mixed(
    'DEBUG_CDS',
    'ALL REGISTERS DATA REFRESH',
    'Flags of the callback ChangeDebuggeeState; ALL is every bit.',
  ),
  values(
    'DEBUG_CDS_REFRESH',
    `EVALUATE EXECUTE EXECUTECOMMANDFILE ADDBREAKPOINT REMOVEBREAKPOINT WRITEVIRTUAL WRITEVIRTUALUNCACHED
    WRITEPHYSICAL WRITEPHYSICAL2 SETVALUE SETVALUE2 SETSCOPE SETSCOPEFRAMEBYINDEX SETSCOPEFROMJITDEBUGINFO
    SETSCOPEFROMSTOREDEVENT INLINESTEP INLINESTEP_PSEUDO`,
    'Argument of ChangeDebuggeeState with DEBUG_CDS_REFRESH: what made the display stale.',
  ),
  mixed(
    'DEBUG_CES',
    `ALL CURRENT_THREAD EFFECTIVE_PROCESSOR BREAKPOINTS CODE_LEVEL EXECUTION_STATUS ENGINE_OPTIONS LOG_FILE RADIX
    EVENT_FILTERS PROCESS_OPTIONS EXTENSIONS SYSTEMS ASSEMBLY_OPTIONS EXPRESSION_SYNTAX TEXT_REPLACEMENTS VIEWS
    STEP_FILTERS`,
    'Flags of the callback ChangeEngineState; ALL is every bit.',
  ),
  mixed(
    'DEBUG_CSS',
    'ALL LOADS UNLOADS SCOPE PATHS SYMBOL_OPTIONS TYPE_OPTIONS COLLAPSE_CHILDREN',
    'Flags of the callback ChangeSymbolState; ALL is every bit.',
  ),
  mixed(
    'DEBUG_OUTCBI',
    'EXPLICIT_FLUSH TEXT DML ANY_FORMAT',
    'Interest mask of IDebugOutputCallbacks2; ANY_FORMAT is TEXT and DML.',
  ),
  values('DEBUG_OUTCB', 'TEXT DML EXPLICIT_FLUSH', 'Which of IDebugOutputCallbacks2::Output2.'),
  flags(
    'DEBUG_OUTCBF',
    'COMBINED_EXPLICIT_FLUSH DML_HAS_TAGS DML_HAS_SPECIAL_CHARACTERS',
    'Flags of IDebugOutputCallbacks2::Output2.',
  ),
];
