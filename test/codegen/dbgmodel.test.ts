// What is known about Microsoft's dbgmodel.h by other means, against what we read from it.
import { describe, expect, test } from '@jest/globals';
import type { Interface } from '../../codegen/model.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { headerText } from './header-text.ts';

const model = parseHeader(headerText('dbgmodel.h'), 'dbgmodel.h');

function interfaceOf(name: string): Interface {
  const found = model.interfaces.find((each) => each.name === name);
  if (!found) throw new Error(`no interface ${name}`);
  return found;
}

describe('dbgmodel.h', () => {
  test('counts', () => {
    expect(model.interfaces).toHaveLength(115);
    expect(model.interfaces.flatMap(({ methods }) => methods.slice(3))).toHaveLength(857);
    const own = model.interfaces.flatMap(({ name, methods }) =>
      methods.filter(({ since }) => since === name),
    );
    expect(own).toHaveLength(339);
    expect(model.interfaces.filter((each) => each.declaredBase !== 'IUnknown')).toHaveLength(45);
    expect(model.enums).toHaveLength(27);
    expect(model.enums.flatMap(({ members }) => members)).toHaveLength(146);
    expect(model.functions.map(({ name }) => name)).toEqual(['CreateDataModelManager']);
  });

  test('an inherited method that the body forgets keeps its slot', () => {
    const { methods, base } = interfaceOf('IDebugHostModule');
    expect(base).toBe('IDebugHostSymbol');
    expect(methods.find(({ name }) => name === 'CompareAgainst')).toMatchObject({
      slot: 9,
      since: 'IDebugHostSymbol',
    });
    expect(methods.find(({ name }) => name === 'GetImageName')?.slot).toBe(10);
    expect(
      interfaceOf('IDebugHostSymbol2').methods.find(({ name }) => name === 'GetLanguage')?.slot,
    ).toBe(11);
  });

  test('a higher number is not always a successor', () => {
    const { base, methods } = interfaceOf('IDebugHostFunctionLocalStorage2');
    expect([base, methods.length]).toEqual(['IUnknown', 4]);
    // …and where it is one, the base need not be written down.
    expect(interfaceOf('IDataModelManager2').base).toBe('IDataModelManager');
  });

  test('IUnknown where the body does not repeat it', () => {
    const names = interfaceOf('IDebugHostSymbolsTargetComposition').methods.map(({ name }) => name);
    expect(names).toEqual(['QueryInterface', 'AddRef', 'Release', 'GetTypeForServiceType']);
  });

  test('identifiers', () => {
    expect(interfaceOf('IDebugHostType').iid).toBe('3aadc353-2b14-4abb-9893-5e03458e07ee');
    expect(interfaceOf('IDebugHostFunctionLocalStorage2').iid).toBe(
      '213b3725-36a2-45a0-9ea4-854d46d85195',
    );
    expect(interfaceOf('IHostDataModelAccess').iid).toBe('f2bce54e-4835-4f8a-836e-7981e29904d1');
  });

  test('structs', () => {
    expect(Object.fromEntries(model.structs.map(({ name, size }) => [name, size]))).toEqual({
      Location: 16,
      ArrayDimension: 24,
      ExtendedArrayDimension: 32,
      SymbolSearchInfo: 12,
      TypeSearchInfo: 16,
      ScriptDebugPosition: 8,
      ScriptDebugEventInformation: 32,
      GUID: 16,
      VARIANT: 24,
    });
  });

  test('a struct by value: 13 parameters', () => {
    const own = model.interfaces.flatMap(({ name, methods }) =>
      methods.filter(({ since }) => since === name),
    );
    const byValue = own
      .flatMap(({ parameters }) => parameters)
      .filter(({ type }) => type.name === 'Location' && type.pointers === 0);
    expect(byValue).toHaveLength(13);
  });

  test('results that are no HRESULT', () => {
    const counts: Record<string, number> = {};
    for (const { name, methods } of model.interfaces) {
      for (const { returnType, since } of methods) {
        if (since !== name || returnType.name === 'HRESULT') continue;
        counts[returnType.name] = (counts[returnType.name] ?? 0) + 1;
      }
    }
    expect(counts).toEqual({ bool: 4, void: 3, ULONG64: 2, ScriptDebugState: 1 });
  });

  test('objects that describe a failure are told from results', () => {
    const own = model.interfaces.flatMap(({ name, methods }) =>
      methods.filter(({ since }) => since === name),
    );
    const kinds = own.flatMap(({ parameters }) => parameters.map(({ sal }) => sal.comOut));
    expect(kinds.filter((kind) => kind === 'error').length).toBeGreaterThan(20);
    const raw = interfaceOf('IModelObject').methods.find(({ name }) => name === 'GetRawValue');
    expect(raw?.parameters.at(-1)?.sal).toMatchObject({ comOut: 'error', optional: false });
  });

  test('the one constant is a pointer', () => {
    expect(model.constants).toMatchObject([
      {
        name: 'USE_CURRENT_HOST_CONTEXT',
        value: { kind: 'pointer', value: '18446744073709551615' },
      },
    ]);
  });
});
