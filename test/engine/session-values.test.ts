// Values of every kind, against what our program holds and what ?? and dx say of it.
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MemoryError, ValueError, type Session, type Value } from '../../src/index.ts';
import { command, masm, sessionAt } from '../support/session.ts';

let types: Session;
beforeAll(() => {
  types = sessionAt('types!leaf');
});
afterAll(() => types.dispose());

const value = (expression: string): Value => types.value(expression);

describe('scalars', () => {
  test('numbers of every size, as the program has set them', () => {
    expect(value('g_numbers').read()).toEqual({
      ...{ i8: -8, u8: 200, i16: -16, u16: 60000, i32: -32, u32: 4000000000 },
      ...{ l32: -33, ul32: 4000000001, i64: -64n, u64: 0xfedcba9876543210n },
      ...{ f32: 0.5, f64: -2.25, yes: true, letter: 65, wide: 0xe9, utf16: 0x20ac, utf32: 0x1f600 },
    });
  });

  test.each(['i8', 'i16', 'i32', 'u32', 'i64', 'f32', 'f64', 'yes'])('%s as dx has it', (name) => {
    const text = / : (\S+) \[Type/.exec(command(types, `dx g_numbers.${name}`))![1]!;
    const found = value(`g_numbers.${name}`).value as number | bigint | boolean;
    expect(String(found)).toBe(
      text === 'true' ? text : String(text.includes('.') ? Number(text) : BigInt(text)),
    );
  });

  test('kinds', () => {
    const kinds = Object.fromEntries(
      value('g_numbers')
        .fields()
        .map((f) => [f.name, f.kind]),
    );
    expect(kinds).toMatchObject({ i8: 'integer', f32: 'float', yes: 'bool', letter: 'char' });
    expect(value('g_owner').kind).toBe('struct');
    expect(value('g_owner.self').kind).toBe('pointer');
    expect(value('g_arrays.grid').kind).toBe('array');
    expect(value('g_size').kind).toBe('enum');
    expect(value('types!leaf').kind).toBe('function');
  });

  test('enums by name, and by number where they have none', () => {
    const { g_size, g_odd, g_big, g_tiny, g_mask } = Object.fromEntries(
      ['g_size', 'g_odd', 'g_big', 'g_tiny', 'g_mask'].map((name) => [name, value(name)]),
    ) as Record<string, Value>;
    expect([g_size, g_odd, g_big, g_tiny, g_mask].map((one) => one!.value)).toEqual(
      ['Large', 3, 'Least', 3, 'Highest'], // prettier-ignore
    );
    expect(g_size!.integer()).toBe(7n);
    expect(g_big!.integer()).toBe(-(2n ** 63n));
    expect(g_mask!.integer()).toBe(0x80000000n);
    expect(command(types, 'dx g_mask')).toContain('Highest (0x80000000)');
  });

  test('bit fields', () => {
    expect(value('g_packed').read()).toEqual({
      ...{ low: 0xabcden, high: 0x123456789an, negative: -3, rest: 5, size: 'Small', flag: true },
    });
    expect(value('g_packed').get('size').integer()).toBe(-1n);
    expect(command(types, 'dx g_packed.size')).toContain('Small (-1)');
  });

  test('expressions that are nowhere', () => {
    const sum = value('g_number + 1');
    expect([sum.value, sum.address, sum.typeName]).toEqual([43, undefined, 'int']);
    expect(() => sum.set(1)).toThrow('is the value of an expression: it is kept nowhere');
    expect(() => sum.pointer()).toThrow('it has no address');
    expect(() => sum.bytes()).toThrow('it has no bytes to read');
    expect(value('&g_number').value.$.integer()).toBe(masm(types, 'types!g_number'));
  });
});

describe('structures', () => {
  test('fields by path', () => {
    expect(value('g_token').get('at.column').value).toBe(20);
    expect(value('g_owner').get('self->self.fixed.data[3]').value).toBe(-4);
    expect(value('g_owner').get('self.ref.own').path).toBe('g_owner.self->ref->own');
    expect(value('g_arrays').get('tokens[1].at.line').value).toBe(0);
  });

  test('members of unions and of anonymous structures', () => {
    const token = value('g_token');
    expect(token.fieldNames()).toEqual(['kind', 'number', 'real', 'low', 'high', 'text', 'at']);
    expect(token.get('real').value).toBe(1.5);
    expect(token.get('number').address).toBe(token.get('real').address);
  });

  test('inherited members, of virtual bases as well', () => {
    const both = value('g_both');
    expect(both.get('name').value).toBe('both');
    expect([both.get('sides').value, both.get('own').value]).toEqual([6, 77]);
    expect(both.get('made').address).toBe(masm(types, 'types!Both::made'));
    expect(value('g_diamond').get('name').value).toBe('virtual');
    expect(value('g_diamond').get('extra').value).toBe(3);
  });

  test('the class an object was made as', () => {
    const shaped = value('g_shaped');
    expect(shaped.target().typeName).toBe('Shaped');
    const both = shaped.derived();
    expect([both.typeName, both.address]).toEqual(['Both', masm(types, 'types!g_both')]);
    expect(both.get('own').value).toBe(77);
    expect(command(types, 'dx g_shaped')).toContain('derived from Shaped *');
    expect(value('g_token').derived().typeName).toBe('Token');
    expect(value('g_both').derived().typeName).toBe('Both');
  });

  test('what is not there', () => {
    expect(() => value('g_token').get('nosuch')).toThrow(
      "Token has no field 'nosuch'. It has kind, number, real, low, high, text, at.",
    );
    expect(() => value('g_owner').get('null.own')).toThrow('g_owner.null is a null pointer');
    expect(() => value('g_number').get('x')).toThrow('g_number is int, which has no fields');
    expect(() => value('g_number').target()).toThrow('g_number is int, no pointer');
    expect(() => value('g_number').element(0)).toThrow('which has no elements');
    expect(() => value('nosuch')).toThrow(/finds no value for 'nosuch'.*target!g_list/);
    expect(() => value('g_token +')).toThrow(ValueError);
    expect(() => value('')).toThrow(TypeError);
    expect(() => value('g_token').get('at..line')).toThrow("stops making sense at '..line'");
  });
});

describe('pointers', () => {
  test('are followed', () => {
    expect(value('g_pointer').target().value).toBe(42);
    expect(value('g_owner').get('twice').target().target().value).toBe(42);
    expect(value('g_owner').get('null').isNull()).toBe(true);
    expect(value('g_pointer').isNull()).toBe(false);
    expect(() => value('g_owner.null').target()).toThrow('is a null pointer: it points to nothing');
  });

  test('are made', () => {
    const pointer = value('g_token').pointer();
    expect([pointer.typeName, pointer.integer()]).toEqual([
      'Token *',
      masm(types, 'types!g_token'),
    ]);
    expect(pointer.get('kind').value).toBe(2);
  });

  test('and casts', () => {
    expect(value('g_shaped').cast('types!Both *').get('own').value).toBe(77);
    expect(value('g_shaped').cast('Both *').typeName).toBe('Both *');
    expect(value('g_token').cast('int').value).toBe(2);
    expect(value('g_numbers.u8').cast('signed char').value).toBe(-56);
    expect(value('g_token').cast('types!Link').get('next').kind).toBe('pointer');
    expect(value('g_owner.opaque').cast('int *').target().value).toBe(42);
    expect(() => value('1 + 1').cast('types!Token')).toThrow('is not in memory');
    expect(() => value('g_token').cast('types!Nosuch')).toThrow("has no type 'Nosuch'");
  });

  test('into nowhere say so, with the address', () => {
    const bad = value('g_bad');
    expect(() => bad.target()).toThrow(MemoryError);
    expect(() => bad.text()).toThrow('Memory at 0x1000 cannot be read');
    expect(() => types.types.at('types!Numbers', 0x1000n).get('i32')).toThrow(
      'Memory at 0x1008 cannot be read (4 bytes asked',
    );
    expect(inspect(bad)).toBe('char * g_bad = 0x1000');
    expect(inspect(types.types.at('types!Named', 0x1000n))).toContain('<cannot be read>');
    expect(JSON.stringify(types.types.at('types!Link', 0x1000n))).toContain('<cannot be read>');
  });
});

describe('arrays', () => {
  test('have elements, checked', () => {
    const grid = value('g_arrays.grid');
    expect(grid.length).toBe(2);
    expect(grid.read()).toEqual([[1, 2, 3], [4, 5, 6]]); // prettier-ignore
    expect(grid.element(1).element(2).value).toBe(6);
    expect([...grid.element(0)].map((one) => one.value)).toEqual([1, 2, 3]);
    expect(() => grid.element(2)).toThrow('g_arrays.grid has elements 0 to 1, not 2.');
    expect(() => grid.get('[-1]')).toThrow(RangeError);
    expect(() => grid.element(0.5)).toThrow(TypeError);
  });

  test('of structures, pointers and functions', () => {
    const arrays = value('g_arrays');
    expect(
      arrays
        .get('tokens')
        .elements()
        .map((one) => one.typeName),
    ).toEqual(['Token', 'Token']);
    expect(arrays.get('pointers').read()).toEqual([masm(types, 'types!g_number'), 0n]);
    expect(arrays.get('table').read()).toEqual([
      masm(types, 'types!twofold'),
      masm(types, 'types!negated'),
    ]);
  });

  test('behind pointers are as long as one says', () => {
    const first = value('&g_arrays.bytes[0]');
    expect(first.elements(4).map((one) => one.value)).toEqual([1, 2, 250, 0]);
    expect(first.element(2).address).toBe(value('g_arrays.bytes').address! + 2n);
    expect(() => first.elements()).toThrow('needs to know how many');
    expect(() => [...value('g_pointer')]).toThrow('no array');
  });

  test('as bytes', () => {
    expect(value('g_arrays.bytes').bytes()).toEqual(Uint8Array.of(1, 2, 250, 0));
  });
});

describe('text', () => {
  test('in arrays: narrow, wide, UTF-16, UTF-32, without a terminator', () => {
    const arrays = value('g_arrays');
    expect(arrays.get('text16').text()).toBe('héllo');
    expect(arrays.get('text32').text()).toBe('\u{1f600}!');
    expect(arrays.get('full').text()).toBe('abc');
    expect(value('g_both.name').text()).toBe('both');
  });

  test('behind pointers', () => {
    expect(value('g_arrays').get('words').read()).toEqual(['zero', 'one', null]);
    expect(() => value('g_arrays').get('words[2]').text()).toThrow('there is no text');
    expect(() => value('g_pointer').text()).toThrow('no characters, so no text');
  });
});

describe('as JavaScript sees them', () => {
  test('pointers are addresses where a number is wanted', () => {
    const owner = value('g_owner').value;
    expect(BigInt(owner.self)).toBe(masm(types, 'types!g_owner'));
    expect(owner.self == masm(types, 'types!g_owner')).toBe(true);
    expect(owner.opaque).toBe(masm(types, 'types!g_number'));
    expect(owner.twice[0][0]).toBe(42);
    expect(owner.self.$.typeName).toBe('Owner *');
  });

  test('arrays are iterable and have the methods of arrays', () => {
    const arrays = value('g_arrays').value;
    expect([...arrays.grid].map((row: Iterable<number>) => [...row])).toEqual([[1, 2, 3], [4, 5, 6]]); // prettier-ignore
    expect(arrays.grid.length).toBe(2);
    expect(arrays.grid[2]).toBeUndefined();
    expect(arrays.words.map((word: string | null) => word?.length ?? -1)).toEqual([4, 3, -1]);
  });

  test('they print and become JSON', () => {
    const owner = value('g_owner').value;
    expect(inspect(owner)).toBe(inspect(value('g_owner')));
    expect(JSON.parse(JSON.stringify(owner.fixed))).toMatchObject({
      type: 'Fixed<short,4>',
      value: { data: [1, -2, 3, -4], count: 2 },
    });
  });
});

describe('lists', () => {
  test('by links inside the structures', () => {
    const members = [...value('g_head').list('link', { type: 'Member' })];
    expect(members.map((one) => one.get('id').value)).toEqual([1, 2, 3]);
    expect(members[1]!.address).toBe(masm(types, 'types!g_members') + 24n);
    const second = value('g_members[1].link').containingRecord('Member', 'link');
    expect([second.get('id').value, second.typeName]).toEqual([2, 'Member']);
    expect(value('g_head.next').containingRecord('types!Member', 'link').get('id').value).toBe(1);
    expect(() => value('g_head').containingRecord('Member', 'nosuch')).toThrow(
      "Member has no field 'nosuch', so g_head cannot lie in it. It has id, link.",
    );
  });
});

test('they print', () => {
  expect(inspect(value('g_owner.fixed'))).toBe(
    'Fixed<short,4> g_owner.fixed = { data: [ 1, -2, 3, -4 ], count: 2 }',
  );
  expect(inspect(value('g_members[2]').pointer())).toMatch(
    /^Member \* &g_members\[2\] = 0x[0-9a-f]+ \{ id: 3, link: \{ next: 0x[0-9a-f]+, previous: 0x[0-9a-f]+ \} \}$/,
  );
  expect(`${value('g_number')}`).toBe('int g_number = 42');
  const json = JSON.parse(JSON.stringify(value('g_owner'))) as { value: Record<string, unknown> };
  expect(json).toMatchObject({ name: 'g_owner', type: 'Owner', kind: 'struct' });
  expect(json.value).toMatchObject({
    opaque: `0x${masm(types, 'types!g_number').toString(16)}`,
    null: null,
  });
  expect(JSON.stringify(value('g_numbers.u64'))).toContain('"18364758544493064720"');
});
