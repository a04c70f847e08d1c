/** Parameter names that mean one family wherever they appear in the header. */
import { everywhere, type LinkRule } from './link-spec.ts';

export const everywhereLinks: readonly LinkRule[] = [
  everywhere('OutputControl', 'DEBUG_OUTCTL', 'The same parameter in every method that outputs.'),
  everywhere(
    'Mask',
    'DEBUG_OUTPUT DEBUG_IOUTPUT',
    'Output masks; only GetInterestMask of the callbacks, which has its own rules, means another.',
  ),
  everywhere(
    'Source',
    'DEBUG_REGSRC',
    'Only in IDebugRegisters2, where the block of constants stands.',
  ),
  everywhere('AttachFlags', 'DEBUG_ATTACH_PROCESS', 'Process attach flags by name.'),
  everywhere(
    'CreateFlags',
    'PROCESS_CREATION_FLAGS DEBUG_CREATE_PROCESS',
    'Documented as those of Win32 CreateProcess; the engine adds two.',
  ),
  everywhere(
    'Qualifier',
    'DEBUG_DUMP DEBUG_KERNEL DEBUG_USER_WINDOWS',
    "GetDebuggeeType: the Class decides which. WriteDumpFile: DEBUG_DUMP, or its aliases in the other two (Microsoft's page lists them).",
  ),
  everywhere('Class', 'DEBUG_CLASS', 'Beside Qualifier.'),
  everywhere(
    'FormatFlags',
    'DEBUG_FORMAT DEBUG_FORMAT_USER_SMALL',
    'Both blocks of dump format flags share the word.',
  ),
  everywhere('AccessType', 'DEBUG_BREAK', 'Access types of data breakpoints.'),
  everywhere('BreakType', 'DEBUG_BREAKPOINT_TYPE', 'Of IDebugBreakpoint::GetType.'),
  everywhere('ProcType', 'IMAGE_FILE_MACHINE', 'Of IDebugBreakpoint::GetType: a processor type.'),
  everywhere('AlternateArch', 'IMAGE_FILE_MACHINE', 'The architecture to open a file as.'),
  everywhere('AlternativeArch', 'IMAGE_FILE_MACHINE', 'The ANSI twin of AlternateArch.'),
  everywhere(
    'Types',
    'IMAGE_FILE_MACHINE',
    'Lists of processor types (GetPossibleExecutingProcessorTypes, GetSupportedProcessorTypes).',
  ),
  everywhere('DesiredType', 'DEBUG_VALUE_TYPE', 'Of Evaluate.'),
  everywhere('OutType', 'DEBUG_VALUE_TYPE', 'Of CoerceValue.'),
  everywhere('OutTypes', 'DEBUG_VALUE_TYPE', 'Of CoerceValues.'),
  everywhere('DataType', 'DEBUG_HANDLE_DATA_TYPE', 'Of ReadHandleData.'),
  everywhere('Space', 'DEBUG_DATA_SPACE', 'Of GetOffsetInformation.'),
  everywhere('WhichString', 'DEBUG_MANSTR', 'Of GetManagedStatus.'),
  everywhere(
    'EventFlags',
    'DEBUG_EVENT',
    "Of GetNumberEventCallbacks: Microsoft's page names DEBUG_EVENT_XXX.",
  ),
  everywhere('Relation', 'DEBUG_EINDEX_FROM', 'Of SetNextEventIndex.'),
  everywhere('PlatformId', 'VER_PLATFORM', 'The comment names the VER_PLATFORM values of Win32.'),
  everywhere(
    'InlineContext',
    'DBG_FRAME',
    'Equal to INLINE_FRAME_CONTEXT_INIT and _IGNORE of dbghelp.h, which the define says; the engine makes the others.',
    { open: true },
  ),
  everywhere(
    'InterfaceType',
    'INTERFACE_TYPE',
    "Of ReadIo and WriteIo: Microsoft's page names the enumeration of wdm.h.",
  ),
  everywhere(
    'BusDataType',
    'BUS_DATA_TYPE',
    "Of ReadBusData and WriteBusData: Microsoft's page names the enumeration.",
  ),
  everywhere(
    'CodePage',
    'CP',
    'Of ReadMultiByteStringVirtualWide and ReadUnicodeStringVirtual: any code page.',
    { open: true },
  ),
];
