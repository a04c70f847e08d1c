// Local variables through symbol groups, against the command dv.
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_ANY_ID,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT_SYMBOLS,
  DEBUG_SCOPE_GROUP,
  type IDebugSymbolGroup2,
  ReleasedError,
} from '../../src/raw.ts';
import { type Bench, startAtAdd } from '../support/target.ts';

/** The target in work(), one frame above add(), after two rounds of its loop. */
function startInWork(): Bench {
  const bench = startAtAdd();
  bench.runTo('target!add');
  bench.runTo('target!add');
  bench.symbols.SetScopeFrameByIndex(1);
  return bench;
}

const names = (group: IDebugSymbolGroup2) =>
  Array.from({ length: group.GetNumberSymbols() }, (_, i) => group.GetSymbolName(i));

function locals(bench: Bench, flags: DEBUG_SCOPE_GROUP = DEBUG_SCOPE_GROUP.ALL) {
  const group = bench.symbols.GetScopeSymbolGroup2(flags, null);
  const index = (name: string) => {
    const found = names(group).indexOf(name);
    if (found < 0) throw new Error(`There is no ${name} among ${names(group).join(', ')}.`);
    return found;
  };
  return { group, index };
}

describe('the variables of a frame', () => {
  test('are those that dv lists, with its types and values', () => {
    using bench = startInWork();
    const { group } = locals(bench);
    const printed = bench.command('dv /t').trimEnd().split('\n');
    const ours = names(group).map((name, i) => {
      const value = group.GetSymbolValueText(i);
      return `${group.GetSymbolTypeName(i)} ${name} = ${value.replace(/ struct Node \*$/, '')}`;
    });
    const normal = (line: string) => line.trim().replace(/ +/g, ' ');
    expect(ours.map(normal).sort()).toEqual(printed.map(normal).sort());
  });

  test('arguments and locals apart', () => {
    using bench = startInWork();
    const { ARGUMENTS, LOCALS } = DEBUG_SCOPE_GROUP;
    expect(names(locals(bench, ARGUMENTS).group)).toEqual(['loops', 'pause']);
    const rest = names(locals(bench, LOCALS).group);
    expect(rest).toEqual(expect.arrayContaining(['i', 'total', 'ratio', 'node', 'local']));
  });

  test('with addresses and sizes', () => {
    using bench = startInWork();
    const { group, index } = locals(bench);
    const ratio = index('ratio');
    expect(group.GetSymbolOffset(ratio)).toBe(bench.value('@@(&ratio)'));
    expect(group.GetSymbolSize(ratio)).toBe(8);
    expect(group.GetSymbolTypeNameWide(ratio)).toBe('double');
    expect(group.GetSymbolValueTextWide(ratio)).toBe('1');
    expect(group.GetSymbolNameWide(ratio)).toBe('ratio');
    const [parameters] = group.GetSymbolParameters(ratio, 1);
    expect(parameters).toMatchObject({ Module: bench.value('target'), ParentSymbol: DEBUG_ANY_ID });
    expect(group.GetSymbolEntryInformation(ratio)).toMatchObject({
      ModuleBase: bench.value('target'),
      Offset: group.GetSymbolOffset(ratio),
      Size: 8,
      TypeId: parameters!.TypeId,
    });
  });

  test('in registers, where the code was optimised', () => {
    using bench = startAtAdd();
    const { group, index } = locals(bench);
    const register = group.GetSymbolRegister(index('a'));
    expect(bench.registers.GetDescription(register).NameBuffer).toMatch(/^[er]?cx$/);
    expect(group.GetSymbolValueText(index('b'))).toBe('0n1');
  });
});

describe('expanding', () => {
  test('a structure shows its fields, and folds again', () => {
    using bench = startInWork();
    const { group, index } = locals(bench);
    const before = group.GetNumberSymbols();
    const local = index('local');
    group.ExpandSymbol(local, true);
    const fields = bench.command('dt target!Node').match(/\+0x/g)!.length;
    expect(group.GetNumberSymbols()).toBe(before + fields);
    expect(group.GetSymbolName(local + 1)).toBe('id');
    const [child] = group.GetSymbolParameters(local + 1, 1);
    expect(child!.ParentSymbol).toBe(local);
    group.ExpandSymbol(local, false);
    expect(group.GetNumberSymbols()).toBe(before);
  });

  test('a pointer shows what it points to', () => {
    using bench = startInWork();
    const { group, index } = locals(bench);
    const node = index('node');
    group.ExpandSymbol(node, true);
    expect(group.GetSymbolValueText(node + 2)).toContain('"first"');
    expect(group.GetSymbolOffset(node + 2)).toBe(bench.value('@@(&node->name)'));
    expect(() => group.ExpandSymbol(index('total'), true)).toThrow(DbgEngError);
  });
});

describe('changing', () => {
  test.each(['WriteSymbol', 'WriteSymbolWide'] as const)('%s changes a variable', (name) => {
    using bench = startInWork();
    const { group, index } = locals(bench);
    group[name](index('total'), '77');
    expect(bench.value('@@(total)')).toBe(77n);
    expect(group.GetSymbolValueText(index('total'))).toBe('0n77');
    expect(() => group[name](index('total'), 'no such thing')).toThrow(DbgEngError);
  });

  test.each(['OutputAsType', 'OutputAsTypeWide'] as const)('%s shows it as another', (name) => {
    using bench = startInWork();
    const { group, index } = locals(bench);
    const colour = index('colour');
    group[name](colour, 'int');
    expect(group.GetSymbolValueText(colour)).toBe('0n4');
  });
});

describe('a group of our own', () => {
  test.each([
    ['AddSymbol', 'RemoveSymbolByName'],
    ['AddSymbolWide', 'RemoveSymbolByNameWide'],
  ] as const)('%s and %s', (add, remove) => {
    using bench = startAtAdd();
    using group = bench.symbols.CreateSymbolGroup2();
    expect(group[add]('target!g_total', DEBUG_ANY_ID)).toBe(0);
    expect(group[add]('target!g_list', DEBUG_ANY_ID)).toBe(1);
    expect(names(group)).toEqual(['target!g_total', 'target!g_list']);
    group[remove]('target!g_total');
    expect(names(group)).toEqual(['target!g_list']);
    group.RemoveSymbolByIndex(0);
    expect(group.GetNumberSymbols()).toBe(0);
    expect(() => group[remove]('target!g_list')).toThrow(DbgEngError);
  });

  test('is printed', () => {
    using bench = startAtAdd();
    using group = bench.symbols.CreateSymbolGroup();
    group.AddSymbol('target!g_rounds', DEBUG_ANY_ID);
    bench.takeOutput();
    const { NO_OFFSETS, NO_TYPES } = DEBUG_OUTPUT_SYMBOLS;
    group.OutputSymbols(DEBUG_OUTCTL.THIS_CLIENT, NO_OFFSETS | NO_TYPES, 0, 1);
    expect(bench.takeOutput()).toBe('target!g_rounds**NAME**0n3**VALUE**');
  });
});

test('a group is updated in place', () => {
  using bench = startInWork();
  const { group, index } = locals(bench);
  const before = group.GetSymbolValueText(index('i'));
  bench.runTo('target!add');
  bench.symbols.SetScopeFrameByIndex(1);
  const same = bench.symbols.GetScopeSymbolGroup2(DEBUG_SCOPE_GROUP.ALL, group);
  expect(same.pointer).toBe(group.pointer);
  expect([before, same.GetSymbolValueText(index('i'))]).toEqual(['0n2', '0n3']);
  using old = bench.symbols.GetScopeSymbolGroup(DEBUG_SCOPE_GROUP.LOCALS, null);
  expect(old.GetNumberSymbols()).toBeGreaterThan(0);
});

test('a group that was disposed refuses', () => {
  using bench = startInWork();
  const { group } = locals(bench);
  group.dispose();
  expect(() => group.GetNumberSymbols()).toThrow(ReleasedError);
  expect(() => group.GetSymbolName(0)).toThrow(/IDebugSymbolGroup2 was released/);
});
