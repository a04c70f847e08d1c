/** Constants of IDebugRegisters, IDebugSymbolGroup and IDebugSymbols. */
import { alone, flags, mixed, values, type FamilySpec } from './family-spec.ts';

export const symbolFamilies: readonly FamilySpec[] = [
  mixed(
    'DEBUG_REGISTERS',
    'DEFAULT INT32 INT64 FLOAT ALL',
    'Flags of OutputRegisters; ALL is the OR of the three.',
  ),
  flags('DEBUG_REGISTER', 'SUB_REGISTER', 'DEBUG_REGISTER_DESCRIPTION.Flags; one member so far.'),
  values('DEBUG_REGSRC', 'DEBUGGEE EXPLICIT FRAME', 'Source: where register values come from.'),
  flags(
    'DEBUG_OUTPUT_SYMBOLS',
    'DEFAULT NO_NAMES NO_OFFSETS NO_VALUES NO_TYPES',
    'Flags of IDebugSymbolGroup::OutputSymbols.',
  ),
  alone(
    'DEBUG_OUTPUT_END',
    `DEBUG_OUTPUT_NAME_END DEBUG_OUTPUT_OFFSET_END DEBUG_OUTPUT_VALUE_END DEBUG_OUTPUT_TYPE_END
    DEBUG_OUTPUT_NAME_END_WIDE DEBUG_OUTPUT_OFFSET_END_WIDE DEBUG_OUTPUT_VALUE_END_WIDE DEBUG_OUTPUT_TYPE_END_WIDE`,
    'Marks that OutputSymbols prints after each column. Texts; the WIDE ones say the same.',
    { kind: 'string' },
  ),
  mixed(
    'DEBUG_SYMBOL',
    'EXPANSION_LEVEL_MASK EXPANDED READ_ONLY IS_ARRAY IS_FLOAT IS_ARGUMENT IS_LOCAL',
    'DEBUG_SYMBOL_PARAMETERS.Flags: bits above a level of four bits.',
    { masks: [{ mask: 'EXPANSION_LEVEL_MASK', values: [] }] },
  ),
  flags(
    'DEBUG_SYMENT',
    'IS_CODE IS_DATA IS_PARAMETER IS_LOCAL IS_MANAGED IS_SYNTHETIC',
    'DEBUG_SYMBOL_ENTRY.Flags.',
  ),
  flags(
    'DEBUG_MODULE',
    'LOADED UNLOADED USER_MODE EXE_MODULE EXPLICIT SECONDARY SYNTHETIC SYM_BAD_CHECKSUM',
    'DEBUG_MODULE_PARAMETERS.Flags.',
  ),
  values(
    'DEBUG_SYMTYPE',
    'NONE COFF CODEVIEW PDB EXPORT DEFERRED SYM DIA',
    'DEBUG_MODULE_PARAMETERS.SymbolType: what symbols a module has.',
  ),
  mixed(
    'DEBUG_SCOPE_GROUP',
    'ARGUMENTS LOCALS ALL BY_DATAMODEL VALID_FLAGS',
    'GetScopeSymbolGroup; ALL and VALID_FLAGS are ORs.',
  ),
  flags(
    'DEBUG_OUTTYPE',
    `DEFAULT NO_INDENT NO_OFFSET VERBOSE COMPACT_OUTPUT ADDRESS_OF_FIELD ADDRESS_AT_END BLOCK_RECURSE`,
    'Flags of OutputTypedDataVirtual and OutputTypedDataPhysical. A recursion level may stand in bits 4 to 7.',
  ),
  flags(
    'DEBUG_FIND_SOURCE',
    'DEFAULT FULL_PATH BEST_MATCH NO_SRCSRV TOKEN_LOOKUP WITH_CHECKSUM WITH_CHECKSUM_STRICT',
    'FindSourceFile and FindSourceFileAndToken.',
  ),
  alone(
    'DEBUG_INVALID_OFFSET',
    'DEBUG_INVALID_OFFSET',
    'Marks a hole in a list of offsets: all 64 bits set.',
    { width: 64 },
  ),
  mixed(
    'MODULE_ORDERS',
    'MASK LOADTIME MODULENAME',
    'May be ORed to the Index of GetModuleByIndex: the order that the index counts in.',
    { masks: [{ mask: 'MASK', values: ['LOADTIME', 'MODULENAME'] }] },
  ),
  values(
    'DEBUG_MODNAME',
    'IMAGE MODULE LOADED_IMAGE SYMBOL_FILE MAPPED_IMAGE',
    'Which of GetModuleNameString.',
  ),
  flags(
    'DEBUG_TYPEOPTS',
    'UNICODE_DISPLAY LONGSTATUS_DISPLAY FORCERADIX_OUTPUT MATCH_MAXSIZE',
    'Options of Get/Add/Remove/SetTypeOptions.',
  ),
  flags(
    'DEBUG_GETMOD',
    'DEFAULT NO_LOADED_MODULES NO_UNLOADED_MODULES',
    'Flags of GetModuleByModuleName2 and GetModuleByOffset2.',
  ),
  flags('DEBUG_ADDSYNTHMOD', 'DEFAULT ZEROBASE', 'AddSyntheticModule.'),
  flags('DEBUG_ADDSYNTHSYM', 'DEFAULT', 'AddSyntheticSymbol; one member so far.'),
  flags(
    'DEBUG_OUTSYM',
    'DEFAULT FORCE_OFFSET SOURCE_LINE ALLOW_DISPLACEMENT',
    'OutputSymbolByOffset.',
  ),
  flags('DEBUG_GETFNENT', 'DEFAULT RAW_ENTRY_ONLY', 'GetFunctionEntryByOffset.'),
  flags('DEBUG_SOURCE', 'IS_STATEMENT', 'DEBUG_SYMBOL_SOURCE_ENTRY.Flags; one member so far.'),
  flags(
    'DEBUG_GSEL',
    'DEFAULT NO_SYMBOL_LOADS ALLOW_LOWER ALLOW_HIGHER NEAREST_ONLY INLINE_CALLSITE',
    'Flags of GetSourceEntriesByLine.',
  ),
  flags('DEBUG_FRAME', 'DEFAULT IGNORE_INLINE', 'Flags of SetScopeFrameByIndexEx.'),
];
