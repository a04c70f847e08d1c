/**
 * Values for trailing arguments that nearly every caller passes the same: what Microsoft's pages or the header
 * call the default, or the only value allowed. Few on purpose: the raw face is the engine as it is.
 */
import { words } from './family-spec.ts';

export interface DefaultValue {
  /** First version of the interface family. */
  interface: string;
  /** Each with its `…Wide` twin. */
  methods: readonly string[];
  parameter: string;
  /** JS expression: `DEBUG_WAIT.DEFAULT`, `INFINITE`, `0`, `0n`, `''`, `false`. */
  value: string;
  reason: string;
}

const byDefault = (
  interfaceName: string,
  methods: string,
  parameter: string,
  value: string,
  reason: string,
): DefaultValue => ({
  interface: interfaceName,
  methods: words(methods),
  parameter,
  value,
  reason,
});

const NAMED = 'The constant is called the default.';
const ZERO = "Microsoft's page: set to zero.";

export const defaultValues: readonly DefaultValue[] = [
  byDefault('IDebugControl', 'WaitForEvent', 'Flags', 'DEBUG_WAIT.DEFAULT', 'The only value.'),
  byDefault(
    'IDebugControl',
    'WaitForEvent',
    'Timeout',
    'INFINITE',
    'The only value that every kind of target takes.',
  ),
  byDefault('IDebugClient', 'DispatchCallbacks', 'Timeout', 'INFINITE', 'Until ExitDispatch.'),
  byDefault(
    'IDebugClient',
    'AttachProcess CreateProcessAndAttach CreateProcessAndAttach2',
    'AttachFlags',
    'DEBUG_ATTACH_PROCESS.DEFAULT',
    NAMED,
  ),
  byDefault('IDebugControl', 'Execute ExecuteCommandFile', 'Flags', 'DEBUG_EXECUTE.DEFAULT', NAMED),
  byDefault(
    'IDebugControl',
    'Evaluate',
    'DesiredType',
    'DEBUG_VALUE_TYPE.INVALID',
    'The comment: the natural type of the expression.',
  ),
  byDefault(
    'IDebugControl',
    'AddBreakpoint AddBreakpoint2',
    'DesiredId',
    'DEBUG_ANY_ID',
    'The comment: the engine picks an id.',
  ),
  byDefault(
    'IDebugControl',
    'AddExtension',
    'Flags',
    'DEBUG_EXTENSION_AT.ENGINE',
    'The only value.',
  ),
  byDefault('IDebugControl', 'OpenLogFile2', 'Flags', 'DEBUG_LOG.DEFAULT', NAMED),
  byDefault(
    'IDebugControl',
    'OutputTextReplacements',
    'Flags',
    'DEBUG_OUT_TEXT_REPL.DEFAULT',
    'The only value.',
  ),
  byDefault('IDebugControl', 'ResetManagedStatus', 'Flags', 'DEBUG_MANRESET.DEFAULT', NAMED),
  byDefault(
    'IDebugRegisters',
    'OutputRegisters OutputRegisters2',
    'Flags',
    'DEBUG_REGISTERS.DEFAULT',
    NAMED,
  ),
  byDefault(
    'IDebugSymbols',
    'GetModuleByModuleName GetModuleByOffset GetModuleByModuleName2 GetModuleByOffset2',
    'StartIndex',
    '0',
    'Search from the first module.',
  ),
  byDefault(
    'IDebugSymbols',
    'GetModuleByModuleName2 GetModuleByOffset2',
    'Flags',
    'DEBUG_GETMOD.DEFAULT',
    NAMED,
  ),
  byDefault(
    'IDebugSymbols',
    'GetModuleNames GetModuleNameString IsManagedModule',
    'Base',
    '0n',
    'Used only when Index is DEBUG_ANY_ID.',
  ),
  byDefault('IDebugSymbols', 'FindSourceFile', 'Flags', 'DEBUG_FIND_SOURCE.DEFAULT', NAMED),
  byDefault('IDebugSymbols', 'AddSyntheticModule', 'Flags', 'DEBUG_ADDSYNTHMOD.DEFAULT', NAMED),
  byDefault(
    'IDebugSymbols',
    'AddSyntheticSymbol',
    'Flags',
    'DEBUG_ADDSYNTHSYM.DEFAULT',
    'The only value.',
  ),
  byDefault('IDebugSymbols', 'GetFunctionEntryByOffset', 'Flags', 'DEBUG_GETFNENT.DEFAULT', NAMED),
  byDefault('IDebugSymbols', 'GetSourceEntriesByLine', 'Flags', 'DEBUG_GSEL.DEFAULT', NAMED),
  byDefault('IDebugSymbols', 'GetSymbolEntriesByOffset GetSymbolEntriesByName', 'Flags', '0', ZERO),
  byDefault(
    'IDebugSymbols',
    'GetSymbolEntryString',
    'Which',
    '0',
    "Microsoft's page: usually zero, as most symbols have one string.",
  ),
  byDefault(
    'IDebugSymbols',
    'Reload',
    'Module',
    "''",
    'As the command .reload without arguments: everything.',
  ),
];
