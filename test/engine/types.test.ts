// Types from the PDB, and data read through them, against the commands dt and ??.
import { describe, expect, test } from '@jest/globals';
import { DbgEngError, DEBUG_OUTCTL, DEBUG_OUTTYPE, DEBUG_TYPEOPTS } from '../../src/raw.ts';
import { type Bench, startAtAdd } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

/** The fields that `dt` prints: name → offset. */
function dt(bench: Bench, type: string): Map<string, number> {
  const lines = bench.command(`dt target!${type}`).matchAll(/\+0x([0-9a-f]+) (\w+) +:/g);
  return new Map([...lines].map(([, offset, name]) => [name!, parseInt(offset!, 16)]));
}

const base = (bench: Bench) => bench.symbols.GetSymbolModule('target!add');

/** What ?? sizeof() says. */
function sizeof(bench: Bench, type: string): number {
  const text = bench.command(`?? sizeof(@!"target!${type}")`);
  const [, hexadecimal, decimal] = /(?:0x([0-9a-f]+)|(\d+))\s*$/.exec(text)!;
  return hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
}

describe.each([
  ['ANSI', ''],
  ['Wide', 'Wide'],
] as const)('%s', (_, w) => {
  const methods = (bench: Bench) => {
    const { symbols } = bench;
    return {
      typeId: symbols[`GetTypeId${w}`].bind(symbols),
      typeName: symbols[`GetTypeName${w}`].bind(symbols),
      fieldOffset: symbols[`GetFieldOffset${w}`].bind(symbols),
      fieldName: symbols[`GetFieldName${w}`].bind(symbols),
      fieldTypeAndOffset: symbols[`GetFieldTypeAndOffset${w}`].bind(symbols),
      constantName: symbols[`GetConstantName${w}`].bind(symbols),
      symbolTypeId: symbols[`GetSymbolTypeId${w}`].bind(symbols),
      symbolModule: symbols[`GetSymbolModule${w}`].bind(symbols),
    };
  };

  test('names, sizes and ids of types', () => {
    using bench = startAtAdd();
    const { typeId, typeName, symbolModule } = methods(bench);
    expect(symbolModule('target!g_list')).toBe(bench.value('target'));
    for (const name of ['Node', 'Point', 'Square', 'zoo::Box<int>', 'Colour']) {
      const id = typeId(base(bench), name);
      expect(typeName(base(bench), id)).toBe(name);
      expect(bench.symbols.GetTypeSize(base(bench), id)).toBe(sizeof(bench, name));
    }
    expect(() => typeId(base(bench), 'NoSuchType')).toThrow(DbgEngError);
    expect(() => typeName(base(bench), 0x7fffffff)).toThrow(DbgEngError);
  });

  test('fields lie where dt says', () => {
    using bench = startAtAdd();
    const { typeId, fieldName, fieldOffset, fieldTypeAndOffset, typeName } = methods(bench);
    const node = typeId(base(bench), 'Node');
    const fields = dt(bench, 'Node');
    expect(fields.size).toBe(14);
    const names = [...fields.keys()];
    expect(names.map((_, i) => fieldName(base(bench), node, i))).toEqual(names);
    for (const [name, offset] of fields) {
      expect(fieldOffset(base(bench), node, name)).toBe(offset);
      expect(fieldTypeAndOffset(base(bench), node, name).Offset).toBe(offset);
    }
    const { FieldTypeId } = fieldTypeAndOffset(base(bench), node, 'colour');
    expect(typeName(base(bench), FieldTypeId)).toBe('Colour');
    expect(() => fieldOffset(base(bench), node, 'nope')).toThrow(DbgEngError);
    expect(() => fieldName(base(bench), node, 99)).toThrow(DbgEngError);
  });

  test('names of enumerators', () => {
    using bench = startAtAdd();
    const { typeId, constantName } = methods(bench);
    const colour = typeId(base(bench), 'Colour');
    expect([1n, 2n, 4n].map((value) => constantName(base(bench), colour, value))).toEqual([
      'Red',
      'Green',
      'Blue',
    ]);
    expect(thrown(DbgEngError, () => constantName(base(bench), colour, 77n)).code).toBe('E_FAIL');
  });

  test('the type of a symbol', () => {
    using bench = startAtAdd();
    const { symbolTypeId, typeName } = methods(bench);
    const { TypeId, Module } = symbolTypeId('target!g_square');
    expect(Module).toBe(bench.value('target'));
    expect(typeName(Module, TypeId)).toBe('Square');
    expect(bench.symbols.GetOffsetTypeId(bench.value('target!g_square'))).toEqual({
      TypeId,
      Module,
    });
    expect(() => symbolTypeId('target!nope')).toThrow(DbgEngError);
  });
});

describe('typed data', () => {
  test('is as long as its type', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const { TypeId, Module } = symbols.GetSymbolTypeId('target!g_square');
    const address = bench.value('target!g_square');
    const bytes = symbols.ReadTypedDataVirtual(address, Module, TypeId, 100);
    expect(bytes).toHaveLength(symbols.GetTypeSize(Module, TypeId));
    expect(bytes).toEqual(bench.spaces.ReadVirtual(address, bytes.length));
  });

  test('is written', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const { TypeId, Module } = symbols.GetSymbolTypeId('target!g_total');
    const written = new Uint8Array([0x39, 0x30, 0, 0]);
    const address = bench.value('target!g_total');
    expect(symbols.WriteTypedDataVirtual(address, Module, TypeId, written)).toBe(4);
    expect(bench.command('?? target!g_total')).toBe('int 0n12345\n');
  });

  test('is printed as dt prints it', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const { TypeId, Module } = symbols.GetSymbolTypeId('target!g_square');
    bench.takeOutput();
    symbols.OutputTypedDataVirtual(
      DEBUG_OUTCTL.THIS_CLIENT,
      bench.value('target!g_square'),
      Module,
      TypeId,
      DEBUG_OUTTYPE.DEFAULT,
    );
    const text = bench.takeOutput();
    expect(text).toMatch(/width +: 0n12/);
    expect(bench.command('dt target!g_square')).toContain(text);
  });

  test('of physical memory is refused: this is no kernel', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const { TypeId, Module } = symbols.GetSymbolTypeId('target!g_total');
    for (const action of [
      () => symbols.ReadTypedDataPhysical(0n, Module, TypeId, 4),
      () => symbols.WriteTypedDataPhysical(0n, Module, TypeId, new Uint8Array(4)),
    ])
      expect(action).toThrow(DbgEngError);
    bench.takeOutput();
    // This one shows the type without a value.
    symbols.OutputTypedDataPhysical(DEBUG_OUTCTL.THIS_CLIENT, 0n, Module, TypeId, 0);
    expect(bench.takeOutput()).toBe('Int4B\n');
  });
});

test('type options are bits that are set and cleared', () => {
  using bench = startAtAdd();
  const { symbols } = bench;
  const { UNICODE_DISPLAY, LONGSTATUS_DISPLAY } = DEBUG_TYPEOPTS;
  symbols.SetTypeOptions(0);
  symbols.AddTypeOptions(UNICODE_DISPLAY);
  expect(symbols.GetTypeOptions()).toBe(UNICODE_DISPLAY);
  symbols.AddTypeOptions(LONGSTATUS_DISPLAY);
  symbols.RemoveTypeOptions(UNICODE_DISPLAY);
  expect(symbols.GetTypeOptions()).toBe(LONGSTATUS_DISPLAY);
  symbols.SetTypeOptions(UNICODE_DISPLAY);
  expect(symbols.GetTypeOptions()).toBe(UNICODE_DISPLAY);
  expect(bench.command('?? target!g_wide')).toContain('grüße');
});
