// Layouts of types, against dt, and against what the program itself says of its offsets.
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ValueError, type Session, type TypeInfo } from '../../src/index.ts';
import { command, masm, sessionAt, startSession } from '../support/session.ts';

let session: Session;
beforeAll(() => {
  session = sessionAt('types!leaf');
});
afterAll(() => session.dispose());

/** The number that a C++ expression has. */
function said(expression: string): number {
  const text = command(session, `?? ${expression}`).split(' ').at(-1)!;
  return Number(text.replace(/^0n/, ''));
}

const type = (name: string): TypeInfo => session.types.get(`types!${name}`);

/** Fields as `dt` prints them: offset, name, and bits where it has some. */
function engineFields(name: string): string[] {
  return [...command(session, `dt types!${name}`).matchAll(/(\+0x\w+|=[\w`]+) (\w+) *: (.*)/g)]
    .filter((match) => match[2] !== '__VFN_table')
    .map(([, place, field, rest]) => {
      const bits = /Pos (\d+), (\d+) Bit/.exec(rest!);
      return `${place!.replace('`', '')} ${field}${bits ? ` ${bits[1]}:${bits[2]}` : ''}`;
    });
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

function ownFields({ fields }: TypeInfo): string[] {
  return fields.map(({ name, offset, bits, staticAddress }) => {
    const place =
      staticAddress === undefined
        ? `+0x${hex(offset, 3)}`
        : `=${staticAddress.toString(16).padStart(16, '0')}`;
    return `${place} ${name}${bits ? ` ${bits.position}:${bits.length}` : ''}`;
  });
}

test.each(['Numbers', 'Packed', 'Both', 'Shaped', 'Token', 'Empty', 'Arrays', 'Owner', 'Member'])(
  '%s has the fields that dt shows, and the size that sizeof says',
  (name) => {
    expect(ownFields(type(name))).toEqual(engineFields(name));
    expect(type(name).size).toBe(said(`sizeof(types!${name})`));
  },
);

test('types of fields by name and kind', () => {
  const fields = Object.fromEntries(type('Arrays').fields.map((field) => [field.name, field]));
  expect(fields).toMatchObject({
    grid: { type: 'int [2][3]', kind: 'array', offset: 0, size: 24 },
    pointers: { type: 'int *[2]', kind: 'array', size: 16 },
    tokens: { type: 'Token [2]', size: 48 },
    text16: { type: 'char16_t [6]', size: 12 },
  });
  expect(type('Token').fields.at(-1)).toMatchObject({
    name: 'at',
    type: 'Token::<unnamed-type-at>',
    kind: 'struct',
    offset: 16,
  });
});

test('bit fields', () => {
  expect(type('Packed').fields.map(({ name, size, bits }) => [name, size, bits])).toEqual([
    ['low', 8, { position: 0, length: 20 }],
    ['high', 8, { position: 24, length: 40 }],
    ['negative', 4, { position: 0, length: 5 }],
    ['rest', 4, { position: 5, length: 3 }],
    ['size', 4, { position: 8, length: 4 }],
    ['flag', 1, { position: 0, length: 1 }],
  ]);
});

test('base classes, and which members come from them', () => {
  const both = type('Both');
  expect(both.bases).toEqual([
    { name: 'Named', offset: 16, size: 8 },
    { name: 'Shaped', offset: 0, size: 16 },
  ]);
  expect(both.virtualTable).toBe(0);
  expect(both.fields.map(({ name, from }) => [name, from])).toEqual([
    ['name', 'Named'],
    ['sides', 'Shaped'],
    ['own', undefined],
    ['mode', undefined],
    ['fixed', undefined],
    ['made', undefined],
  ]);
  expect(both.fields.at(-1)!.staticAddress).toBe(masm(session, 'types!Both::made'));
  expect(type('Named').virtualTable).toBeUndefined();
});

test('enums and their constants', () => {
  expect(type('Size')).toMatchObject({ kind: 'enum', size: 4, fields: [] });
  const constants = (name: string) =>
    Object.fromEntries(type(name).constants.map((constant) => [constant.name, constant.value]));
  expect(constants('Size')).toEqual({ Small: -1n, Medium: 0n, Large: 7n });
  expect(constants('Mask')).toEqual({ Lowest: 1n, Highest: 0x80000000n });
  expect(constants('Tiny')).toEqual({ A: 1n, B: 2n, C: 128n });
  expect(constants('Both::Mode')).toEqual({ Off: 0n, On: 5n });
  expect(constants('Big')).toEqual({ Least: -(2n ** 63n), None: 0n, Most: 2n ** 63n - 1n });
});

test('what source calls them', () => {
  expect([type('Both').kind, type('Numbers').module, type('Fixed<short,4>').name]).toEqual([
    'struct',
    'types',
    'Fixed<short,4>',
  ]);
  expect(session.types.get('struct types!Both').size).toBe(40);
  expect(session.types.get('DWORD')).toMatchObject({ kind: 'integer', size: 4 });
});

test('names without a module, base types and pointers', () => {
  expect(session.types.get('Owner').module).toBe('types');
  expect(session.types.get('unsigned long long')).toMatchObject({ kind: 'integer', size: 8 });
  expect(session.types.get('double')).toMatchObject({ kind: 'float', size: 8, module: undefined });
  expect(session.types.get('types!Owner *')).toMatchObject({ kind: 'pointer', size: 8 });
  expect(session.types.get('Owner**').name).toBe('Owner **');
  expect(session.types.get('char *').name).toBe('char *');
});

describe('values of them at an address', () => {
  test('structures, numbers and pointers', () => {
    const at = (name: string, place: string) => session.types.at(name, place);
    expect(at('types!Token', 'types!g_token').get('kind').value).toBe(2);
    expect(at('int', 'types!g_number').value).toBe(42);
    expect(at('types!Owner *', 'types!g_owner+18').get('fixed.count').value).toBe(2);
    expect(at('int *', 'types!g_pointer').target().value).toBe(42);
    expect(at('unsigned char', 'types!g_numbers+1').value).toBe(200);
    expect(session.types.at('double', masm(session, 'types!g_numbers') + 48n).value).toBe(-2.25);
    expect(session.module('types').typed('Size', masm(session, 'types!g_size')).value).toBe(
      'Large',
    );
  });

  test('globals of a module, with the type that their symbols say', () => {
    const types = session.module('types');
    expect(types.value('g_both').get('own').value).toBe(77);
    expect(types.value('Both::made').value).toBe(11);
    expect(() => types.value('nosuch')).toThrow('There is no symbol types!nosuch.');
    expect(() => session.module('kernel32').value('CreateFileW')).toThrow(
      'do not say of what type CreateFileW is',
    );
  });
});

test('all of them by pattern', () => {
  const found = session.types.find('types!*');
  expect(found).toEqual([...new Set(found)].sort());
  expect(found).toEqual(expect.arrayContaining(['types!Both', 'types!Both::Mode', 'types!Size']));
  expect(session.types.find('types!Nu*')).toEqual(['types!Numbers']);
  expect(session.types.find('types!Zz*')).toEqual([]);
  expect(() => session.types.find('Numbers')).toThrow(TypeError);
});

test('those that nobody knows', () => {
  const { types } = session;
  expect(() => types.get('types!Nosuch')).toThrow(
    "Module 'types' has no type 'Nosuch'. Its symbols: private; types.find('types!*') lists",
  );
  expect(() => types.get('kernel32!Nosuch')).toThrow(
    'Its symbols: exports, which describe no types',
  );
  expect(() => types.get('nosuch!X')).toThrow("There is no module 'nosuch'");
  expect(() => types.get('Nosuch')).toThrow("Name its module: 'target!Nosuch'.");
  expect(() => types.get('int[3]')).toThrow('take int * and elements(count)');
  expect(() => types.get('')).toThrow(TypeError);
  expect(() => types.at('types!Nosuch *', 0n)).toThrow(ValueError);
});

test('they print and become JSON', () => {
  const size = type('Size');
  expect(inspect(size, { depth: 3 })).toContain("{ name: 'Large', value: 0x7 }");
  expect(JSON.parse(JSON.stringify(size))).toMatchObject({
    name: 'Size',
    constants: [{ name: 'Small', value: '-0x1' }, { name: 'Medium', value: '0x0' }, {}],
  });
});

test('fields of names that no code page holds together', () => {
  const names = session.value('g_names');
  expect(names.fieldNames()).toEqual(['größe', '数', 'Δ']);
  expect(names.read()).toEqual({ größe: 1, 数: 2, Δ: -3 });
  expect(ownFields(type('Wide'))).toEqual(['+0x000 größe', '+0x004 数', '+0x008 Δ 0:5']);
  names.get('Δ').set(4);
  names.value.数 = 7;
  expect(names.read()).toEqual({ größe: 1, 数: 7, Δ: 4 });
  expect(command(session, 'dx g_names')).toMatch(/Δ +: 4 /);
  expect(() => names.get('ß')).toThrow("Wide has no field 'ß'. It has größe, 数, Δ.");
});

test('what the program says of its own offsets', () => {
  session.dispose();
  session = sessionAt('target!add');
  const { fields, size } = session.types.get('target!Node');
  for (const { name, offset } of fields)
    expect([name, offset]).toEqual([name, said(`#FIELD_OFFSET(target!Node, ${name})`)]);
  expect(size).toBe(0x90);
  const bits = session.types.get('target!Bits');
  expect([bits.kind, bits.fields.map(({ offset }) => offset)]).toEqual(['union', [0, 0]]);
});

test('names of other alphabets', () => {
  session.dispose();
  session = startSession('unicode');
  session.runTo(session.symbols.address('unicode!zähle'));
  const info = session.types.get('unicode!Größe');
  expect(info.fields).toMatchObject([
    { name: 'höhe', type: 'int', kind: 'integer', offset: 0 },
    { name: 'wort', type: 'wchar_t [8]', kind: 'array', offset: 4 },
    { name: 'nächste', type: 'Größe *', kind: 'pointer', offset: 24 },
  ]);
  expect(session.types.find('unicode!*')).toContain('unicode!Größe');
  const size = session.module('unicode').value('g_größe');
  expect(size.read()).toEqual({ höhe: 180, wort: 'naïve', nächste: 0n });
  size.get('höhe').set(181);
  expect(size.value.höhe).toBe(181);
  expect(session.module('unicode').value('g_数').value).toBe(3);
  const texts = ['g_wide', 'g_utf8', 'g_utf16', 'g_utf32'].map((name) =>
    session.value(name).text(),
  );
  expect(texts).toEqual(['Straße 日本 😀', 'Straße 日本 😀', 'Ελλάδα', 'мир']);
  expect(session.value('g_long').text()).toBe('ä'.repeat(299));
  expect(session.value('g_empty').text()).toBe('');
  expect(session.value('g_halves').text()).toBe('\ud83dx\ude00');
  expect(session.thread().frame().local('wörter').text()).toBe('Straße 日本 😀');
});
