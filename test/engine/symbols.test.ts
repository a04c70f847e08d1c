// Names and addresses, against the commands x and ln.
import { describe, expect, test } from '@jest/globals';
import { DbgEngError, DEBUG_OUTCTL, DEBUG_OUTSYM, SYMOPT } from '../../src/raw.ts';
import { type Bench, startAtAdd } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

/** Name → address, as the command x prints them. */
function x(bench: Bench, pattern: string): Map<string, bigint> {
  const lines = bench.command(`x /2 ${pattern}`).split('\n');
  return new Map(
    lines.flatMap((line) => {
      const match = /^([0-9a-f]{8})`([0-9a-f]{8}) +(\S+!\S+)/.exec(line);
      return match ? [[match[3]!, BigInt(`0x${match[1]}${match[2]}`)] as const] : [];
    }),
  );
}

describe('a name has the address that x prints', () => {
  test.each(['GetOffsetByName', 'GetOffsetByNameWide'] as const)('%s', (name) => {
    using bench = startAtAdd();
    const globals = x(bench, 'target!g_*');
    expect(globals.size).toBeGreaterThan(10);
    for (const [symbol, address] of globals) expect(bench.symbols[name](symbol)).toBe(address);
    expect(bench.symbols[name]('add')).toBe(bench.symbols[name]('target!add'));
  });

  test('or none', () => {
    using bench = startAtAdd();
    for (const unknown of ['target!nope', 'nope!add', ''])
      expect(() => bench.symbols.GetOffsetByName(unknown)).toThrow(DbgEngError);
    expect(bench.symbols.hr.GetOffsetByName('target!g_*')).toMatchObject({ hresult: 1 });
  });
});

describe('an address has the name that ln prints', () => {
  test.each(['GetNameByOffset', 'GetNameByOffsetWide'] as const)('%s', (name) => {
    using bench = startAtAdd();
    for (const [symbol, address] of x(bench, 'target!*work*')) {
      expect(bench.symbols[name](address)).toEqual({ NameBuffer: symbol, Displacement: 0n });
      expect(bench.symbols[name](address + 3n)).toEqual({ NameBuffer: symbol, Displacement: 3n });
      expect(bench.command(`ln 0x${address.toString(16)}`)).toContain(symbol);
    }
    expect(() => bench.symbols[name](1n)).toThrow(DbgEngError);
  });

  test.each(['GetNearNameByOffset', 'GetNearNameByOffsetWide'] as const)('%s', (name) => {
    using bench = startAtAdd();
    const add = bench.value('target!add');
    const functions = [...x(bench, 'target!*')].filter(([symbol]) => !symbol.endsWith('!twice'));
    const sorted = functions.filter(([, address]) => address > add);
    const next = sorted.reduce((a, b) => (b[1] < a[1] ? b : a));
    expect(bench.symbols[name](add, 0)).toEqual({ NameBuffer: 'target!add', Displacement: 0n });
    const near = bench.symbols[name](add, 1);
    expect(bench.symbols.GetOffsetByName(near.NameBuffer)).toBe(next[1]);
    expect(near.Displacement).toBe(next[1] - add);
  });

  test('printed as the engine prints it', () => {
    using bench = startAtAdd();
    const add = bench.value('target!add');
    const print = (flags: number): string => {
      bench.takeOutput();
      bench.symbols.OutputSymbolByOffset(DEBUG_OUTCTL.THIS_CLIENT, flags, add + 3n);
      return bench.takeOutput();
    };
    expect(() => print(DEBUG_OUTSYM.DEFAULT)).toThrow(DbgEngError); // no symbol begins there
    expect(print(DEBUG_OUTSYM.ALLOW_DISPLACEMENT)).toBe('target!add+0x3');
    expect(print(DEBUG_OUTSYM.ALLOW_DISPLACEMENT | DEBUG_OUTSYM.SOURCE_LINE)).toContain(
      'target.cpp @',
    );
  });
});

describe('code that was inlined', () => {
  // twice() is inlined into add(): its first instruction follows the store of the sum.
  const inlined = (bench: Bench) => {
    const frames = [...Array(40).keys()].map((i) => bench.value('target!add') + BigInt(i));
    const at = frames.find(
      (address) => bench.symbols.GetNameByInlineContext(address, 0).NameBuffer === 'target!twice',
    );
    expect(at).toBeDefined();
    return at!;
  };

  test.each(['GetNameByInlineContext', 'GetNameByInlineContextWide'] as const)('%s', (name) => {
    using bench = startAtAdd();
    const at = inlined(bench);
    expect(bench.symbols[name](at, 0).NameBuffer).toBe('target!twice');
    expect(bench.symbols.GetNameByOffset(at).NameBuffer).toBe('target!add');
    bench.takeOutput();
    bench.symbols.OutputSymbolByInlineContext(DEBUG_OUTCTL.THIS_CLIENT, 0, at, 0);
    expect(bench.takeOutput()).toMatch(/^target!(add|twice)/);
  });

  test.each(['GetLineByInlineContext', 'GetLineByInlineContextWide'] as const)('%s', (name) => {
    using bench = startAtAdd();
    const at = inlined(bench);
    const inner = bench.symbols[name](at, 0);
    expect(inner.FileBuffer).toMatch(/target\.cpp$/);
    expect(bench.command('x target!add')).toContain('target!add');
    expect(inner.Line).toBeLessThan(bench.symbols.GetLineByOffset(bench.value('target!add')).Line);
  });
});

describe('searching by pattern', () => {
  test.each([
    ['StartSymbolMatch', 'GetNextSymbolMatch'],
    ['StartSymbolMatchWide', 'GetNextSymbolMatchWide'],
  ] as const)('%s and %s find what x finds', (start, next) => {
    using bench = startAtAdd();
    const handle = bench.symbols[start]('target!g_*');
    const found = new Map<string, bigint>();
    for (;;) {
      const { hresult, Buffer: name, Offset } = bench.symbols.hr[next](handle);
      if (hresult !== 0) {
        expect(hresult).toBe(0x80004002); // E_NOINTERFACE: no more
        break;
      }
      found.set(name, Offset);
    }
    bench.symbols.EndSymbolMatch(handle);
    expect(found).toEqual(x(bench, 'target!g_*'));
    expect(() => bench.symbols[next](handle)).toThrow(DbgEngError);
  });
});

describe('symbol entries', () => {
  test('by name and by address are the same symbol', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const add = bench.value('target!add');
    const [entry, ...others] = symbols.GetSymbolEntriesByName('target!add', 0);
    expect(others).toEqual([]);
    expect(symbols.GetSymbolEntriesByNameWide('target!add', 0)).toEqual([entry]);
    expect(symbols.GetSymbolEntriesByOffset(add, 0).Ids).toEqual([entry]);
    expect(symbols.GetSymbolEntryInformation(entry!)).toMatchObject({
      ModuleBase: bench.value('target'),
      Offset: add,
      NameSize: 'add'.length,
      Tag: 5, // SymTagFunction
    });
    expect(symbols.GetSymbolEntryString(entry!, 0)).toBe('add');
    expect(symbols.GetSymbolEntryStringWide(entry!, 0)).toBe('add');
  });

  test('what this engine does not do for native symbols says so', () => {
    using bench = startAtAdd();
    const [entry] = bench.symbols.GetSymbolEntriesByName('target!add', 0);
    const errors = [
      thrown(DbgEngError, () => bench.symbols.GetSymbolEntryOffsetRegions(entry!, 0)),
      thrown(DbgEngError, () => bench.symbols.GetSymbolEntryBySymbolEntry(entry!, 0)),
    ];
    for (const error of errors) expect(error.code).toBe('E_NOTIMPL');
  });

  test.each(['AddSyntheticSymbol', 'AddSyntheticSymbolWide'] as const)('%s', (name) => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const at = bench.value('target!add') + 8n;
    const id = symbols[name](at, 2, 'made_up', 0);
    expect(symbols.GetNameByOffset(at)).toEqual({
      NameBuffer: 'target!made_up',
      Displacement: 0n,
    });
    expect(bench.value('target!made_up')).toBe(at);
    symbols.RemoveSyntheticSymbol(id);
    expect(symbols.GetNameByOffset(at)).toEqual({ NameBuffer: 'target!add', Displacement: 8n });
    expect(() => symbols.GetOffsetByName('target!made_up')).toThrow(DbgEngError);
  });

  test('the entry of a function for the unwinder', () => {
    using bench = startAtAdd();
    const add = bench.value('target!add');
    const entry = bench.symbols.GetFunctionEntryByOffset(add + 1n, 0);
    const view = new DataView(entry.buffer, entry.byteOffset);
    const base = bench.value('target');
    expect(base + BigInt(view.getUint32(0, true))).toBe(add); // RUNTIME_FUNCTION.BeginAddress
    expect(bench.command('.fnent target!add')).toContain(
      `BeginAddress      = 00000000\`${view.getUint32(0, true).toString(16).padStart(8, '0')}`,
    );
    expect(() => bench.symbols.GetFunctionEntryByOffset(1n, 0)).toThrow(DbgEngError);
  });
});

test('symbol options are bits that are set and cleared', () => {
  using bench = startAtAdd();
  const { symbols } = bench;
  const before = symbols.GetSymbolOptions();
  expect(before & SYMOPT.LOAD_LINES).toBe(SYMOPT.LOAD_LINES);
  symbols.RemoveSymbolOptions(SYMOPT.LOAD_LINES);
  expect(symbols.GetSymbolOptions()).toBe(before & ~SYMOPT.LOAD_LINES);
  symbols.AddSymbolOptions(SYMOPT.LOAD_LINES);
  expect(symbols.GetSymbolOptions()).toBe(before);
  symbols.SetSymbolOptions((before | SYMOPT.DEBUG) >>> 0);
  expect(bench.command('.symopt')).toMatch(/80000000 .*DEBUG/i);
  symbols.SetSymbolOptions(before);
  expect(symbols.GetSymbolOptions()).toBe(before);
});
