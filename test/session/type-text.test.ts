// What the engine prints of a type, taken apart.
import { expect, test } from '@jest/globals';
import { parseTypeText } from '../../src/engine/type-text.ts';

test('a structure with bases, a virtual table, static members, functions and nested types', () => {
  const text = [
    'struct Both, 10 elements, 0x28 bytes',
    '   +0x010 __BaseClass struct ns::Named<int,2>, 1 elements, 0x8 bytes',
    '   +0x010 name             : [8] Char',
    '   +0x000 __BaseClass class Shaped, 4 elements, 0x10 bytes',
    '   +0x000 __VFN_table : Ptr64 to 1 entries',
    '   +0x008 sides            : Int4B',
    '   <function> Shaped     void (',
    '\tint)',
    '   +0x01c mode             : Enum Both::Mode,  2 total enums',
    '',
    '   =00000001`40003004 made             : Int4B',
    '   Count Int4B',
    'Enum Mode,  2 total enums',
    '   Off = 0n0',
    '',
  ].join('\r\n');
  expect(parseTypeText(text)).toEqual({
    kind: 'struct',
    members: [
      { name: 'name', offset: 0x10, bits: undefined, address: undefined },
      { name: 'sides', offset: 8, bits: undefined, address: undefined },
      { name: 'mode', offset: 0x1c, bits: undefined, address: undefined },
      { name: 'made', offset: 0, bits: undefined, address: 0x140003004n },
    ],
    bases: [
      { name: 'ns::Named<int,2>', offset: 0x10, size: 8 },
      { name: 'Shaped', offset: 0, size: 0x10 },
    ],
    virtualTable: 0,
    constants: [],
  });
});

test('bit fields', () => {
  const { members } = parseTypeText(
    'struct P, 2 elements, 0x8 bytes\n   +0x000 low : Bitfield Pos 0, 1 Bit\n   +0x004 high : Pos 24, 40 Bits\n',
  );
  expect(members.map(({ bits }) => bits)).toEqual([
    { position: 0, length: 1 },
    { position: 24, length: 40 },
  ]);
});

test('an enum', () => {
  const { kind, constants } = parseTypeText(
    'Enum Size,  3 total enums\n   Small = 0xffffffff\n   Medium = 0n-5\n   Big = 0x80000000`00000000\n',
  );
  expect(kind).toBe('enum');
  expect(constants).toEqual([
    { name: 'Small', value: 0xffffffffn, high: true },
    { name: 'Medium', value: -5n, high: false },
    { name: 'Big', value: 0x8000000000000000n, high: true },
  ]);
});

test('a union, and what is neither', () => {
  expect(parseTypeText('union Bits, 2 elements, 0x4 bytes\n   +0x000 all : Uint4B').kind).toBe(
    'union',
  );
  expect(parseTypeText('Ptr64 to Char\n')).toMatchObject({ kind: undefined, members: [] });
  expect(parseTypeText('')).toMatchObject({ kind: undefined, constants: [] });
});
