/** Parameters of IDebugDataSpaces, IDebugRegisters, IDebugSymbolGroup and IDebugSymbols. */
import { on, type LinkRule } from './link-spec.ts';

const NAMED = 'The block of constants names the method.';
const BEFORE = 'The block stands before the interface that adds the method.';

export const symbolLinks: readonly LinkRule[] = [
  on('IDebugDataSpaces', 'ReadDebuggerData', 'Index', 'DEBUG_DATA_DEBUGGER', NAMED),
  on('IDebugDataSpaces', 'ReadProcessorSystemData', 'Index', 'DEBUG_DATA_PROCESSOR', NAMED),
  on(
    'IDebugDataSpaces',
    'GetOffsetInformation',
    'Which',
    'DEBUG_OFFSINFO',
    'The comment names the family.',
  ),
  on('IDebugDataSpaces', 'SearchVirtual2', 'Flags', 'DEBUG_VSEARCH', BEFORE),
  on('IDebugDataSpaces', 'ReadPhysical2 WritePhysical2', 'Flags', 'DEBUG_PHYSICAL', BEFORE),
  on('IDebugRegisters', 'OutputRegisters OutputRegisters2', 'Flags', 'DEBUG_REGISTERS', BEFORE),
  on('IDebugSymbolGroup', 'OutputSymbols', 'Flags', 'DEBUG_OUTPUT_SYMBOLS', NAMED),
  on(
    'IDebugSymbols',
    'GetSymbolOptions AddSymbolOptions RemoveSymbolOptions SetSymbolOptions',
    'Options',
    'SYMOPT',
    'The comment names SymSetOptions of dbghelp.',
  ),
  on(
    'IDebugSymbols',
    'OutputTypedDataVirtual OutputTypedDataPhysical',
    'Flags',
    'DEBUG_OUTTYPE',
    'The block is headed as output control of typed data.',
  ),
  on(
    'IDebugSymbols',
    'GetScopeSymbolGroup GetScopeSymbolGroup2',
    'Flags',
    'DEBUG_SCOPE_GROUP',
    'The only constants of scope groups.',
  ),
  on('IDebugSymbols', 'FindSourceFile', 'Flags', 'DEBUG_FIND_SOURCE', NAMED),
  on(
    'IDebugSymbols',
    'GetModuleByIndex',
    'Index',
    'MODULE_ORDERS',
    'The block names the method: an order may be ORed to the index.',
    { open: true },
  ),
  on('IDebugSymbols', 'GetModuleNameString', 'Which', 'DEBUG_MODNAME', NAMED),
  on(
    'IDebugSymbols',
    'GetTypeOptions AddTypeOptions RemoveTypeOptions SetTypeOptions',
    'Options',
    'DEBUG_TYPEOPTS',
    BEFORE,
  ),
  on(
    'IDebugSymbols',
    'GetModuleByModuleName2 GetModuleByOffset2',
    'Flags',
    'DEBUG_GETMOD',
    'The block is headed as flags of these methods.',
  ),
  on('IDebugSymbols', 'AddSyntheticModule', 'Flags', 'DEBUG_ADDSYNTHMOD', NAMED),
  on('IDebugSymbols', 'AddSyntheticSymbol', 'Flags', 'DEBUG_ADDSYNTHSYM', NAMED),
  on(
    'IDebugSymbols',
    'OutputSymbolByOffset OutputSymbolByInlineContext',
    'Flags',
    'DEBUG_OUTSYM',
    'The comment on the first names the family; the second is its variant for inlined frames.',
  ),
  on('IDebugSymbols', 'GetFunctionEntryByOffset', 'Flags', 'DEBUG_GETFNENT', NAMED),
  on(
    'IDebugSymbols',
    'GetSourceEntriesByLine',
    'Flags',
    'DEBUG_GSEL',
    "The block names the method; Microsoft's page lists it.",
  ),
  on(
    'IDebugSymbols',
    'GetCurrentScopeFrameIndexEx SetScopeFrameByIndexEx',
    'Flags',
    'DEBUG_FRAME',
    BEFORE,
  ),
];
