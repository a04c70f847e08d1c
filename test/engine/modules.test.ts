// The modules of a target, against the command lm, and the paths where their symbols come from.
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_ANY_ID,
  DEBUG_GETMOD,
  DEBUG_MODNAME,
  DEBUG_MODULE,
  DEBUG_SYMTYPE,
} from '../../src/raw.ts';
import { type Bench, startAtAdd, targetPath } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

/** Name → [start, end], as lm prints them. */
function lm(bench: Bench): Map<string, [bigint, bigint]> {
  const lines = bench.command('lm').matchAll(/^([0-9a-f`]{17}) ([0-9a-f`]{17}) +(\S+)/gm);
  const number = (text: string) => BigInt(`0x${text.replace('`', '')}`);
  return new Map([...lines].map(([, start, end, name]) => [name!, [number(start!), number(end!)]]));
}

const version = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset);

describe('the list of modules', () => {
  test('is what lm lists', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const listed = lm(bench);
    const { Loaded, Unloaded } = symbols.GetNumberModules();
    expect(Loaded).toBe(listed.size);
    expect(Unloaded).toBeGreaterThanOrEqual(0);
    const bases = Array.from({ length: Loaded }, (_, i) => symbols.GetModuleByIndex(i));
    expect(bases).toEqual([...listed.values()].map(([start]) => start));
    const all = symbols.GetModuleParameters(Loaded, null, 0);
    expect(all.map(({ Base, Size }) => [Base, Base + BigInt(Size)])).toEqual([...listed.values()]);
    const names = bases.map((base) => symbols.GetModuleNames(DEBUG_ANY_ID, base).ModuleNameBuffer);
    expect(names).toEqual([...listed.keys()]);
  });

  test.each(['', 'Wide'] as const)('is searched by name (%s)', (w) => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const [base] = lm(bench).get('kernel32')!;
    const byName = symbols[`GetModuleByModuleName${w}`]('kernel32', 0);
    expect(byName.Base).toBe(base);
    expect(symbols.GetModuleByIndex(byName.Index)).toBe(base);
    expect(symbols[`GetModuleByModuleName2${w}`]('kernel32', 0, DEBUG_GETMOD.DEFAULT)).toEqual(
      byName,
    );
    const { NO_LOADED_MODULES } = DEBUG_GETMOD;
    expect(() => symbols[`GetModuleByModuleName2${w}`]('kernel32', 0, NO_LOADED_MODULES)).toThrow(
      DbgEngError,
    );
    expect(() => symbols[`GetModuleByModuleName${w}`]('nope', 0)).toThrow(DbgEngError);
  });

  test('is searched by address', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const add = bench.value('target!add');
    const found = symbols.GetModuleByOffset(add, 0);
    expect(found.Base).toBe(lm(bench).get('target')![0]);
    expect(symbols.GetModuleByOffset2(add, 0, DEBUG_GETMOD.DEFAULT)).toEqual(found);
    expect(() => symbols.GetModuleByOffset(1n, 0)).toThrow(DbgEngError);
    expect(thrown(DbgEngError, () => symbols.GetModuleByIndex(999)).method).toBe(
      'GetModuleByIndex',
    );
  });
});

describe('one module', () => {
  test('its names', () => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const base = bench.value('target');
    const { Index } = symbols.GetModuleByOffset(base, 0);
    expect(symbols.GetModuleNames(Index, 0n)).toEqual({
      ImageNameBuffer: expect.stringMatching(/target\.exe$/i),
      ModuleNameBuffer: 'target',
      LoadedImageNameBuffer: expect.stringMatching(/target\.exe$/i),
    });
    const name = (which: number) => symbols.GetModuleNameString(which, DEBUG_ANY_ID, base);
    const wide = (which: number) => symbols.GetModuleNameStringWide(which, DEBUG_ANY_ID, base);
    const { IMAGE, MODULE, SYMBOL_FILE, LOADED_IMAGE } = DEBUG_MODNAME;
    for (const which of [IMAGE, MODULE, SYMBOL_FILE, LOADED_IMAGE])
      expect(name(which)).toBe(wide(which));
    expect(name(SYMBOL_FILE).toLowerCase()).toBe(targetPath().replace(/exe$/, 'pdb').toLowerCase());
    expect(name(MODULE)).toBe('target');
  });

  test('its parameters', () => {
    using bench = startAtAdd();
    const base = bench.value('target');
    const [parameters, unknown] = bench.symbols.GetModuleParameters(2, [base, 0x1000n], 0);
    const headers = bench.spaces.ReadImageNtHeaders(base);
    expect(parameters).toMatchObject({
      Base: base,
      Size: headers.OptionalHeader.SizeOfImage,
      Checksum: headers.OptionalHeader.CheckSum,
      TimeDateStamp: headers.FileHeader.TimeDateStamp,
      SymbolType: DEBUG_SYMTYPE.PDB,
      ModuleNameSize: 'target'.length + 1,
    });
    expect(parameters!.Flags & DEBUG_MODULE.UNLOADED).toBe(0);
    expect(unknown!.Base).toBe(0xffffffffffffffffn);
  });

  test.each(['', 'Wide'] as const)('its version resource (%s)', (w) => {
    using bench = startAtAdd();
    const base = bench.value('target');
    const item = (name: string) =>
      bench.symbols[`GetModuleVersionInformation${w}`](DEBUG_ANY_ID, base, name);
    const fixed = version(item('\\'));
    expect(fixed.getUint32(0, true)).toBe(0xfeef04bd); // VS_FIXEDFILEINFO
    expect([fixed.getUint32(8, true), fixed.getUint32(12, true)]).toEqual([0x10002, 0x30004]);
    const translation = version(item('\\VarFileInfo\\Translation'));
    const language = [translation.getUint16(0, true), translation.getUint16(2, true)]
      .map((part) => part.toString(16).padStart(4, '0'))
      .join('');
    const text = item(`\\StringFileInfo\\${language}\\FileVersion`);
    const decoded = new TextDecoder(w === '' ? 'latin1' : 'utf-16le').decode(text);
    expect(decoded.replaceAll('\0', '')).toBe('1.2.3.4');
    expect(() => item('\\Nope')).toThrow(DbgEngError);
  });

  test('is not managed', () => {
    using bench = startAtAdd();
    expect(bench.symbols.IsManagedModule(DEBUG_ANY_ID, bench.value('target'))).toBe(false);
  });

  test('that was unloaded is remembered', () => {
    using bench = startAtAdd(['--load-library', 'version.dll']);
    bench.command('sxe out'); // what the target says at its end
    expect(bench.resume()).toBe(true);
    const [, list] = bench.command('lm').split('Unloaded modules:\n');
    expect(list).toMatch(/ version\.dll$/m);
    expect(bench.symbols.GetNumberModules().Unloaded).toBe(list!.trimEnd().split('\n').length);
  });
});

describe('a synthetic module', () => {
  test.each(['AddSyntheticModule', 'AddSyntheticModuleWide'] as const)('%s', (name) => {
    using bench = startAtAdd();
    const { symbols } = bench;
    const base = 0x7f0000000n;
    symbols[name](base, 0x1000, 'c:\\made up\\made.dll', 'made', 0);
    expect(lm(bench).get('made')).toEqual([base, base + 0x1000n]);
    expect(symbols.GetModuleByOffset(base + 5n, 0).Base).toBe(base);
    symbols.RemoveSyntheticModule(base);
    expect(lm(bench).has('made')).toBe(false);
  });
});

describe('loading symbols', () => {
  test.each(['Reload', 'ReloadWide'] as const)('%s', (name) => {
    using bench = startAtAdd();
    expect(bench.command('lm m kernel32')).toContain('(deferred)');
    bench.symbols[name]('/f kernel32.dll');
    expect(bench.command('lm m kernel32')).toMatch(/\((export|pdb) symbols\)/);
    bench.symbols[name](); // everything, when it is needed
    expect(bench.command('lm m kernel32')).toContain('(deferred)');
    expect(() => bench.symbols[name]('nope.dll')).toThrow(DbgEngError);
  });

  describe.each([
    ['Symbol', ''],
    ['Symbol', 'Wide'],
    ['Image', ''],
    ['Image', 'Wide'],
    ['Source', ''],
    ['Source', 'Wide'],
  ] as const)('the %s path (%s)', (kind, w) => {
    test('is set, extended and read', () => {
      using bench = startAtAdd();
      const { symbols } = bench;
      const get = () => symbols[`Get${kind}Path${w}`]();
      symbols[`Set${kind}Path${w}`]('c:\\windows');
      expect(get()).toBe('c:\\windows');
      symbols[`Append${kind}Path${w}`]('c:\\windows\\system32');
      expect(get()).toBe('c:\\windows;c:\\windows\\system32');
      if (kind === 'Source') {
        expect(symbols[`GetSourcePathElement${w}`](1)).toBe('c:\\windows\\system32');
        expect(() => symbols[`GetSourcePathElement${w}`](9)).toThrow(DbgEngError);
      }
      if (w) {
        symbols[`Set${kind}PathWide`]('c:\\символы 😀');
        expect(get()).toBe('c:\\символы 😀');
      }
      symbols[`Set${kind}Path${w}`]('');
    });
  });
});
