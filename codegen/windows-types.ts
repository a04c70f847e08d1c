/**
 * The few types of Windows' own headers that the debugger headers use without declaring them: layouts
 * as data, checked against a compiler like everything else.
 */

/** A field: name, type, and the length of an array. A nested aggregate is a list of fields. */
export interface WindowsField {
  name: string;
  type: string | { kind: 'struct' | 'union'; fields: WindowsField[] };
  arrayLength?: number;
}

export interface WindowsStruct {
  name: string;
  fields: WindowsField[];
  /** Larger than its fields ask for. */
  align?: number;
  /** Windows declares it inside `#pragma pack`: no field is aligned to more than this. */
  pack?: number;
  /** Other names that headers use for a pointer to it, besides `P` + name. */
  pointerNames?: string[];
}

/** `ULONG A B[4]` → fields. */
function fields(text: string): WindowsField[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [type = '', ...names] = line.trim().split(/\s+/);
      return names.map((each): WindowsField => {
        const match = /^(\w+)(?:\[(\d+)\])?$/.exec(each);
        if (!match?.[1]) throw new Error(`windows-types.ts: bad field "${each}"`);
        const field = { name: match[1], type };
        return match[2] === undefined ? field : { ...field, arrayLength: Number(match[2]) };
      });
    });
}

export const WINDOWS_STRUCTS: readonly WindowsStruct[] = [
  { name: 'GUID', fields: fields('ULONG Data1\nUSHORT Data2 Data3\nUCHAR Data4[8]') },
  {
    name: 'EXCEPTION_RECORD64',
    fields: fields(`
      ULONG ExceptionCode ExceptionFlags
      ULONG64 ExceptionRecord ExceptionAddress
      ULONG NumberParameters __unusedAlignment
      ULONG64 ExceptionInformation[15]`),
  },
  {
    name: 'MEMORY_BASIC_INFORMATION64',
    align: 16,
    fields: fields(`
      ULONG64 BaseAddress AllocationBase
      ULONG AllocationProtect __alignment1
      ULONG64 RegionSize
      ULONG State Protect Type __alignment2`),
  },
  {
    name: 'IMAGE_FILE_HEADER',
    pack: 4,
    fields: fields(`
      USHORT Machine NumberOfSections
      ULONG TimeDateStamp PointerToSymbolTable NumberOfSymbols
      USHORT SizeOfOptionalHeader Characteristics`),
  },
  { name: 'IMAGE_DATA_DIRECTORY', pack: 4, fields: fields('ULONG VirtualAddress Size') },
  {
    name: 'IMAGE_OPTIONAL_HEADER64',
    pack: 4,
    fields: fields(`
      USHORT Magic
      UCHAR MajorLinkerVersion MinorLinkerVersion
      ULONG SizeOfCode SizeOfInitializedData SizeOfUninitializedData AddressOfEntryPoint BaseOfCode
      ULONG64 ImageBase
      ULONG SectionAlignment FileAlignment
      USHORT MajorOperatingSystemVersion MinorOperatingSystemVersion
      USHORT MajorImageVersion MinorImageVersion MajorSubsystemVersion MinorSubsystemVersion
      ULONG Win32VersionValue SizeOfImage SizeOfHeaders CheckSum
      USHORT Subsystem DllCharacteristics
      ULONG64 SizeOfStackReserve SizeOfStackCommit SizeOfHeapReserve SizeOfHeapCommit
      ULONG LoaderFlags NumberOfRvaAndSizes
      IMAGE_DATA_DIRECTORY DataDirectory[16]`),
  },
  {
    name: 'IMAGE_NT_HEADERS64',
    pack: 4,
    fields: fields(`
      ULONG Signature
      IMAGE_FILE_HEADER FileHeader
      IMAGE_OPTIONAL_HEADER64 OptionalHeader`),
  },
  {
    name: 'VARIANT',
    pointerNames: ['LPVARIANT'],
    fields: [
      ...fields('USHORT vt wReserved1 wReserved2 wReserved3'),
      {
        name: '',
        type: {
          kind: 'union',
          fields: [
            ...fields(`
              LONG64 llVal
              ULONG64 ullVal
              LONG lVal
              ULONG ulVal
              SHORT iVal
              USHORT uiVal
              CHAR cVal
              UCHAR bVal
              float fltVal
              double dblVal
              SHORT boolVal
              HRESULT scode
              BSTR bstrVal
              IUnknown* punkVal
              PVOID byref`),
            // Only its size matters here: a record is two pointers.
            {
              name: '',
              type: { kind: 'struct', fields: fields('PVOID pvRecord\nIRecordInfo* pRecInfo') },
            },
          ],
        },
      },
    ],
  },
];

/** Interfaces of Windows that the headers use behind a pointer. */
export const WINDOWS_INTERFACES: ReadonlySet<string> = new Set(
  'IUnknown IStream IDispatch IRecordInfo'.split(' '),
);

/** Constants of winbase.h that dbgeng.h gives another name. */
export const WINDOWS_CONSTANTS: ReadonlyMap<string, bigint> = new Map([
  ['CREATE_UNICODE_ENVIRONMENT', 0x400n],
  ['STACK_SIZE_PARAM_IS_A_RESERVATION', 0x10000n],
]);
