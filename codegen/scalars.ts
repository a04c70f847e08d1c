/**
 * Windows' base types on 64-bit Windows: size, and the many names of each. Structs that the headers
 * use without declaring them are in windows-types.ts.
 */

export interface Scalar {
  /** In bytes; alignment is the same. 0 for `void`. */
  size: number;
  signed: boolean;
}

const unsigned = (size: number): Scalar => ({ size, signed: false });
const signed = (size: number): Scalar => ({ size, signed: true });

/** By canonical name: the only names that a resolved type can have, besides structs, enums, interfaces. */
export const SCALARS: ReadonlyMap<string, Scalar> = new Map([
  ['void', unsigned(0)],
  ['CHAR', signed(1)],
  ['UCHAR', unsigned(1)],
  ['WCHAR', unsigned(2)],
  ['SHORT', signed(2)],
  ['USHORT', unsigned(2)],
  ['LONG', signed(4)],
  ['ULONG', unsigned(4)],
  ['LONG64', signed(8)],
  ['ULONG64', unsigned(8)],
  ['LONG_PTR', signed(8)],
  ['ULONG_PTR', unsigned(8)],
  ['BOOL', signed(4)],
  // C++'s own, one byte.
  ['bool', unsigned(1)],
  ['BOOLEAN', unsigned(1)],
  ['HRESULT', signed(4)],
  ['float', signed(4)],
  ['double', signed(8)],
  ['HANDLE', unsigned(8)],
  // The address of a function.
  ['FARPROC', unsigned(8)],
  ['va_list', unsigned(8)],
  // A string with its length in front, freed by SysFreeString.
  ['BSTR', unsigned(8)],
]);

/** One alias: the canonical pointee, the stars, and whether the pointee is const. */
export interface Alias {
  name: string;
  pointers: number;
  const: boolean;
}

const ALIASES = new Map<string, Alias>();

function alias(target: string, pointers: number, isConst: boolean, names: string): void {
  for (const name of names.split(' '))
    ALIASES.set(name, { name: target, pointers, const: isConst });
}

// `char` stands for text here; a number in one byte is written UCHAR.
alias('CHAR', 0, false, 'char');
alias('UCHAR', 0, false, 'BYTE UINT8');
ALIASES.set('unsigned char', { name: 'UCHAR', pointers: 0, const: false });
alias('WCHAR', 0, false, 'wchar_t OLECHAR');
alias('SHORT', 0, false, 'short INT16 VARIANT_BOOL');
alias('USHORT', 0, false, 'WORD UINT16 VARTYPE');
alias('LONG', 0, false, 'int INT INT32 LONG32 long');
alias('ULONG', 0, false, 'DWORD UINT UINT32 ULONG32 DWORD32 unsigned');
alias('LONG64', 0, false, 'LONGLONG INT64 __int64');
alias('ULONG64', 0, false, 'ULONGLONG DWORD64 UINT64 DWORDLONG');
alias('ULONG_PTR', 0, false, 'SIZE_T UINT_PTR DWORD_PTR size_t');
alias('LONG_PTR', 0, false, 'INT_PTR SSIZE_T');
for (const [words, name] of [
  ['unsigned short', 'USHORT'],
  ['unsigned int', 'ULONG'],
  ['unsigned long', 'ULONG'],
  ['long long', 'LONG64'],
  ['unsigned long long', 'ULONG64'],
  ['unsigned __int64', 'ULONG64'],
] as const) {
  ALIASES.set(words, { name, pointers: 0, const: false });
}
alias('HANDLE', 0, false, 'HMODULE HINSTANCE HWND');
alias('GUID', 0, false, 'IID CLSID');

alias('void', 1, false, 'PVOID LPVOID');
alias('void', 1, true, 'PCVOID LPCVOID');
alias('CHAR', 1, false, 'PSTR LPSTR PCHAR');
alias('CHAR', 1, true, 'PCSTR LPCSTR');
alias('WCHAR', 1, false, 'PWSTR LPWSTR PWCHAR LPOLESTR');
alias('WCHAR', 1, true, 'PCWSTR LPCWSTR LPCOLESTR');
alias('UCHAR', 1, false, 'PUCHAR PBYTE LPBYTE');
alias('USHORT', 1, false, 'PUSHORT PWORD LPWORD');
alias('LONG', 1, false, 'PLONG PINT LPLONG');
alias('ULONG', 1, false, 'PULONG PDWORD LPDWORD PUINT');
alias('LONG64', 1, false, 'PLONG64 PLONGLONG');
alias('ULONG64', 1, false, 'PULONG64 PDWORD64 PULONGLONG');
alias('ULONG_PTR', 1, false, 'PULONG_PTR PSIZE_T');
alias('BOOL', 1, false, 'PBOOL LPBOOL');
alias('BOOLEAN', 1, false, 'PBOOLEAN');
alias('HANDLE', 1, false, 'PHANDLE LPHANDLE');
alias('GUID', 1, false, 'LPGUID');
// References in C++, pointers in the binary interface.
alias('GUID', 1, true, 'REFGUID REFIID REFCLSID LPCGUID');

/** What Windows' own headers say a name stands for. */
export function windowsAlias(name: string): Alias | null {
  if (SCALARS.has(name)) return { name, pointers: 0, const: false };
  return ALIASES.get(name) ?? null;
}
