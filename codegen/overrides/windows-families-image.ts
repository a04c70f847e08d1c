/** Families of the Windows SDK about images, symbols and dumps. */
import type { WindowsFamilySpec } from './windows-family-spec.ts';

/** `'A B C'` → { A: first, B: first + 1, … } */
const counted = (names: string, first = 0): Record<string, number> =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name, i) => [name, first + i]),
  );

export const imageFamilies: readonly WindowsFamilySpec[] = [
  {
    name: 'IMAGE_FILE_MACHINE',
    prefix: 'IMAGE_FILE_MACHINE_',
    kind: 'enum',
    extends: true,
    members: {
      UNKNOWN: 0,
      TARGET_HOST: 0x1,
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
    },
    reason: 'winnt.h: the machine types that dbgeng.h leaves to it.',
  },
  {
    name: 'IMAGE_FILE',
    prefix: 'IMAGE_FILE_',
    kind: 'flags',
    members: {
      RELOCS_STRIPPED: 0x1,
      EXECUTABLE_IMAGE: 0x2,
      LINE_NUMS_STRIPPED: 0x4,
      LOCAL_SYMS_STRIPPED: 0x8,
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
    },
    reason:
      'winnt.h: Characteristics of IMAGE_FILE_HEADER. Not the machine types, a family of their own.',
  },
  {
    name: 'IMAGE_SUBSYSTEM',
    prefix: 'IMAGE_SUBSYSTEM_',
    kind: 'enum',
    members: {
      UNKNOWN: 0,
      NATIVE: 1,
      WINDOWS_GUI: 2,
      WINDOWS_CUI: 3,
      OS2_CUI: 5,
      POSIX_CUI: 7,
      NATIVE_WINDOWS: 8,
      WINDOWS_CE_GUI: 9,
      EFI_APPLICATION: 10,
      EFI_BOOT_SERVICE_DRIVER: 11,
      EFI_RUNTIME_DRIVER: 12,
      EFI_ROM: 13,
      XBOX: 14,
      WINDOWS_BOOT_APPLICATION: 16,
    },
    reason: 'winnt.h: Subsystem of IMAGE_OPTIONAL_HEADER64.',
  },
  {
    name: 'IMAGE_DLLCHARACTERISTICS',
    prefix: 'IMAGE_DLLCHARACTERISTICS_',
    kind: 'flags',
    members: {
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
    },
    reason: 'winnt.h: DllCharacteristics of IMAGE_OPTIONAL_HEADER64.',
  },
  {
    name: 'SymTagEnum',
    prefix: 'SymTag',
    kind: 'enum',
    members: counted(`
      Null Exe Compiland CompilandDetails CompilandEnv Function Block Data Annotation Label PublicSymbol UDT Enum
      FunctionType PointerType ArrayType BaseType Typedef BaseClass Friend FunctionArgType FuncDebugStart FuncDebugEnd
      UsingNamespace VTableShape VTable Custom Thunk CustomType ManagedType Dimension CallSite InlineSite BaseInterface
      VectorType MatrixType HLSLType Caller Callee Export HeapAllocationSite CoffGroup`),
    reason: 'dbghelp.h: what kind of symbol a DEBUG_SYMBOL_ENTRY describes.',
  },
  {
    name: 'MINIDUMP_STREAM_TYPE',
    prefix: '',
    kind: 'enum',
    members: counted(`
      UnusedStream ReservedStream0 ReservedStream1 ThreadListStream ModuleListStream MemoryListStream ExceptionStream
      SystemInfoStream ThreadExListStream Memory64ListStream CommentStreamA CommentStreamW HandleDataStream
      FunctionTableStream UnloadedModuleListStream MiscInfoStream MemoryInfoListStream ThreadInfoListStream
      HandleOperationListStream TokenStream JavaScriptDataStream SystemMemoryInfoStream ProcessVmCountersStream
      IptTraceStream ThreadNamesStream`),
    reason: 'minidumpapiset.h: streams of a minidump.',
  },
];
