// What no call can pass and no result can carry is refused with the line of the method or struct and the header's words.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generate } from '../../codegen/generate.ts';
import { HeaderError } from '../../codegen/model.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { headerText, sdkText } from './header-text.ts';

const fixture = readFileSync(path.join(import.meta.dirname, 'cases', 'calls', 'input.h'), 'utf8');

function complaint(text: string): string {
  try {
    generate(parseHeader(text, 'shape.h'), { strict: false });
  } catch (error) {
    if (error instanceof HeaderError) return error.message;
    throw error;
  }
  return 'none';
}

/** The fixture with one line more, and the number of that line. */
function withLine(before: RegExp, line: string): { text: string; line: number } {
  const text = fixture.replace(before, `${line}\n$&`);
  return { text, line: text.split('\n').indexOf(line) + 1 };
}

describe('methods', () => {
  test.each([
    ['_Out_ PSTR A', 'A is an output buffer of unknown size: _Out_ PSTR A'],
    ['_Out_ PSTR* A', 'A is an output buffer of unknown size: _Out_ PSTR* A'],
    ['_Out_ double A', 'A is an output but not a pointer'],
    [
      '_Inout_ PSTR A',
      'A is read and written in place, which only one number or structure that is always there can be: _Inout_ PSTR A',
    ],
    [
      '_Inout_opt_ PULONG A',
      'A is read and written in place, which only one number or structure that is always there can be: _Inout_opt_ PULONG A',
    ],
    [
      '_In_ PCSTR* A',
      'A is behind 2 pointers, where only behind 1 pointer has a JavaScript form: _In_ PCSTR* A',
    ],
    [
      '_In_ PULONG A',
      'A is behind 1 pointer, where only by value has a JavaScript form: _In_ PULONG A',
    ],
    ['_In_opt_ ULONG A', 'A may be left out, and is no pointer: _In_opt_ ULONG A'],
    [
      '_Out_ PULONG N, _In_reads_(N) PULONG A',
      'N counts the elements of another parameter, and is no unsigned number by value: _Out_ PULONG N',
    ],
    [
      '_Out_writes_to_(N, *M) PULONG A, _In_ ULONG N, _Inout_ PULONG M',
      'M receives a length, and is no output of one unsigned number: _Inout_ PULONG M',
    ],
    [
      '_In_reads_(A) PULONG A',
      'A counts the elements of another parameter, and is no unsigned number by value: _In_reads_(A) PULONG A',
    ],
    [
      '_In_reads_(N) PUSHORT A, _In_ ULONG N',
      'A is a list of a type that has no list form: _In_reads_(N) PUSHORT A',
    ],
    [
      '_In_reads_(N) PCSTR A, _In_ ULONG N',
      'A is text in the ANSI code page with a length, which differs from that of a JavaScript string: _In_reads_(N) PCSTR A',
    ],
    [
      '_In_reads_bytes_(N) PULONG A, _In_ ULONG N',
      'A is counted in bytes, and its elements are larger: _In_reads_bytes_(N) PULONG A',
    ],
    [
      '_Out_writes_bytes_(N) PWSTR A, _In_ ULONG N',
      'A is counted in bytes, and its elements are larger: _Out_writes_bytes_(N) PWSTR A',
    ],
    [
      '_In_ ULONG N, _In_reads_(N) PULONG A, _In_reads_bytes_(N) PVOID B',
      'B is counted in bytes, and shares its length with a list: _In_reads_bytes_(N) PVOID B',
    ],
    [
      '_COM_Errorptr_ IQuay** A',
      'A describes an error, but is no IModelObject with IStringDisplayableConcept',
    ],
    ['_In_ double A', 'A has a type that no argument can have: _In_ double A'],
    ['_In_ BSTR A', 'A has a type that no argument can have: _In_ BSTR A'],
    ['_In_ SHORT A', 'A has the unknown type SHORT'],
    ['_In_ MOORING A', 'A is a structure by value that has not 16 bytes: _In_ MOORING A'],
    ['_In_ ULONG in', 'the parameter in has a meaning in TypeScript'],
    ['_In_ ULONG at', 'the parameter at has a meaning in TypeScript'],
    ['_In_ PCSTR Name, _In_ PCSTR name', 'Name and name differ in their first letter only'],
  ])('%s', (parameters, message) => {
    const { text, line } = withLine(
      /^ +STDMETHODV\(Shout\)/m,
      `    STDMETHOD(Odd)(THIS_ ${parameters}) PURE;`,
    );
    expect(complaint(text)).toBe(`shape.h:${line}: Odd: ${message}`);
  });

  test.each(['ULONG', 'ULONG64', 'void', 'bool'])('a result beside a %s', (type) => {
    const { text, line } = withLine(
      /^ +STDMETHODV\(Shout\)/m,
      `    STDMETHOD_(${type}, Odd)(THIS_ _Out_ PULONG A) PURE;`,
    );
    expect(complaint(text)).toBe(
      `shape.h:${line}: Odd: A is a result beside the one that the method returns itself`,
    );
  });

  test('a name that every object has', () => {
    const { text, line } = withLine(
      /^ +STDMETHODV\(Shout\)/m,
      '    STDMETHOD(constructor)(THIS) PURE;',
    );
    expect(complaint(text)).toBe(
      `shape.h:${line}: constructor: every object has a member of that name already`,
    );
  });
});

describe('structs', () => {
  test.each([
    [
      'typedef struct _ODD { ULONG A; BSTR B; } ODD;',
      'ODD.B has the type BSTR, which has no JavaScript form in a struct',
    ],
    [
      'typedef struct _ODD { ULONG A; VARIANT B; } ODD;',
      'ODD.B has the type VARIANT, which has no JavaScript form in a struct',
    ],
    [
      'typedef struct _ODD { ULONG A; struct { ULONG A; } B; } ODD;',
      'ODD.A comes twice: nested fields become fields of the struct',
    ],
    ['typedef struct _ODD { ULONG A; } Array;', 'Array has a meaning in TypeScript'],
    ['typedef struct _ODD { ULONG A; } IQuayHr;', 'there are two types named IQuayHr'],
    ['typedef struct _ODD { ULONG A; } DEBUG_VALUE;', 'DEBUG_VALUE has 4 bytes, not 32'],
    [
      'typedef struct _ODD { ULONG A; } DEBUG_END;',
      'DEBUG_END is a family and a structure: give the family another name',
    ],
  ])('%s', (line, message) => {
    const found = withLine(/^typedef struct _SPOT/m, line);
    expect(complaint(found.text)).toBe(`shape.h:${found.line}: ${message}`);
  });
});

test('an entry of overrides/ that the header contradicts is named with the line', () => {
  const text = headerText('dbgeng.h');
  const line = /STDMETHOD\(GetContextStackTrace\)[^;]*PURE;/g;
  const changed = text.replace(line, (method) =>
    method.replace(/_Out_writes_to_opt_\([^)]*\)\s+PDEBUG_STACK_FRAME/, '_In_ PDEBUG_STACK_FRAME'),
  );
  expect(changed).not.toBe(text);
  expect(complaint(changed)).toMatch(
    /^shape\.h:\d+: GetContextStackTrace: context: no list beside FrameContexts .*codegen\/overrides\/methods-\*\.ts$/,
  );
});

test('an entry without a line of the header to blame is named with its table', () => {
  expect(() => generate(parseHeader(sdkText(), 'dbgeng.h'))).toThrow(
    /^codegen\/overrides\/families-\*\.ts: DEBUG_EXECUTE_LLM is listed in family DEBUG_EXECUTE/,
  );
  // One method less: every table that speaks of it says so.
  const text = headerText('dbgeng.h').replaceAll('STDMETHOD(SetInterrupt)', 'STDMETHOD(SetOther)');
  expect(() => generate(parseHeader(text, 'dbgeng.h'))).toThrow(
    /^codegen\/overrides\/links-\*\.ts: IDebugControl\.SetInterrupt/,
  );
});
