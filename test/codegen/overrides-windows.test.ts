// Constants of Windows that our tables repeat, and the HRESULTs we name, against a compiler's headers.
import { describe, expect, test } from '@jest/globals';
import { windowsFamilySpecs } from '../../codegen/overrides/windows-families.ts';
import { HRESULT } from '../../src/com/hresult-names.ts';
import { compileSections } from '../abi/compiler.ts';

const USER = `
#define WIN32_NO_STATUS
#include <winsock2.h>
#include <windows.h>
#undef WIN32_NO_STATUS
#include <ntstatus.h>
#include <dbghelp.h>
`;
const DRIVER = '#include <ntdef.h>\n#include <ddk/miniport.h>\n';
const inDriver = (name: string) => name === 'INTERFACE_TYPE' || name === 'BUS_DATA_TYPE';

// Newer than mingw's headers, or defined where it has none (cvconst.h, the C++ and .NET runtimes).
const NOT_THERE =
  /^(IMAGE_FILE_MACHINE_TARGET_HOST|EXCEPTION_SOFTWARE_ORIGINATE|SymTag\w+|SYMOPT_(READONLY_CACHE|SYMPATH_LAST|DISABLE_\w+)|STATUS_(VCPP|CPP_EH|CLR|CLR4)_EXCEPTION|ACPIBus|Vmcs|E_BOUNDS|E_CHANGED_STATE|ERROR_ELEVATION_REQUIRED)$/;

interface Entry {
  constant: string;
  expression: string;
  value: number;
}

/** What the compiler makes of each expression. */
function compiled(prelude: string, entries: readonly Entry[]): number[] {
  const list = entries.map(({ expression }) => `(unsigned)(${expression})`).join(',\n');
  const source = `${prelude}
extern "C" __attribute__((section(".probe"), used)) constexpr unsigned probe[] = {\n${list}\n};`;
  const bytes = compileSections(source, ['.probe']).get('.probe')!;
  return entries.map((_, i) => bytes.readUInt32LE(i * 4));
}

function differences(prelude: string, entries: readonly Entry[]): string[] {
  const values = compiled(prelude, entries);
  return entries.flatMap(({ constant, value }, i) =>
    values[i] === value ? [] : [`${constant}: ${value} here, ${values[i]} there`],
  );
}

function entriesOf(spec: (typeof windowsFamilySpecs)[number]): Entry[] {
  return Object.entries(spec.members).map(([key, value]) => {
    const constant = spec.odd?.[key] ?? spec.prefix + key.replace(/^_(?=\d)/, '');
    return { constant, expression: constant, value };
  });
}

const hresults: Entry[] = Object.entries(HRESULT).map(([constant, value]) => {
  const expression = /^(ERROR_|RPC_S_|WSA)/.test(constant)
    ? `0x80070000u | ${constant}`
    : constant.startsWith('STATUS_')
      ? `(unsigned)${constant} | FACILITY_NT_BIT`
      : constant;
  return { constant, expression, value };
});

const there = (entry: Entry) => !NOT_THERE.test(entry.constant);

describe('constants of Windows', () => {
  test('families', () => {
    const user = windowsFamilySpecs
      .filter(({ name }) => !inDriver(name))
      .flatMap(entriesOf)
      .filter(there);
    expect(user.length).toBeGreaterThan(200);
    expect(differences(USER, user)).toEqual([]);
  });

  test('families of the driver kit', () => {
    const entries = windowsFamilySpecs
      .filter(({ name }) => inDriver(name))
      .flatMap(entriesOf)
      .filter(there);
    expect(entries.length).toBeGreaterThan(25);
    expect(differences(DRIVER, entries)).toEqual([]);
  });

  test('HRESULTs', () => {
    const known = hresults.filter(there);
    expect(known.length).toBeGreaterThan(90);
    expect(differences(USER, known)).toEqual([]);
  });

  test('a wrong value is seen', () => {
    const wrong = { constant: 'E_FAIL', expression: 'E_FAIL', value: 1 };
    expect(differences(USER, [wrong])).toEqual(['E_FAIL: 1 here, 2147500037 there']);
  });
});
