// Writing values of the target, checked with what dx shows afterwards.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Session } from '../../src/index.ts';
import { command, masm, sessionAt } from '../support/session.ts';

let session: Session;
beforeAll(() => {
  session = sessionAt('types!leaf');
});
afterAll(() => session.dispose());
const dx = (expression: string) => / : (.*) \[Type/.exec(command(session, `dx ${expression}`))![1];

test('numbers, floats, booleans, characters', () => {
  const numbers = session.value('g_numbers');
  numbers.get('i32').set(-5);
  numbers.get('u64').set(2n ** 64n - 1n);
  numbers.get('f64').set(3.75);
  numbers.get('f32').set(-0.125);
  numbers.get('yes').set(false);
  numbers.get('letter').set('Z');
  expect(dx('g_numbers.i32')).toBe('-5');
  expect(dx('g_numbers.u64')).toBe('0xffffffffffffffff');
  expect(dx('g_numbers.f64')).toBe('3.750000');
  expect(dx('g_numbers.f32')).toBe('-0.125000');
  expect(dx('g_numbers.yes')).toBe('false');
  expect(dx('g_numbers.letter')).toBe("90 'Z'");
  expect(() => numbers.get('letter').set('€')).toThrow(
    "it takes a character that fits into 8 bits, not '€'.",
  );
  expect(dx('g_numbers.letter')).toBe("90 'Z'");
  const i16 = numbers.get('i16');
  i16.set(7);
  expect(i16.scalar).toBe(7);
});

test('bit fields, leaving their neighbours alone', () => {
  const packed = session.value('g_packed');
  packed.get('high').set(0x1122334455n);
  packed.get('negative').set(-4);
  packed.get('size').set('Large');
  packed.get('flag').set(false);
  expect(packed.read()).toEqual({
    ...{ low: 0xabcden, high: 0x1122334455n, negative: -4, rest: 5, size: 'Large', flag: false },
  });
  expect(dx('g_packed.high')).toBe('0x1122334455');
  expect(dx('g_packed.negative')).toBe('-4');
  expect(dx('g_packed.size')).toBe('Large (7)');
  expect(() => packed.get('rest').set(8)).toThrow('it takes an integer of 3 bits, not 8.');
});

test('enums by name', () => {
  session.value('g_size').set('Medium');
  expect(dx('g_size')).toBe('Medium (0)');
  session.value('g_size').set(7);
  expect(dx('g_size')).toBe('Large (7)');
  expect(() => session.value('g_size').set('Huge')).toThrow(
    "it takes one of Small, Medium, Large, not 'Huge'.",
  );
});

test('pointers', () => {
  const pointer = session.value('g_pointer');
  pointer.set(null);
  expect(pointer.isNull()).toBe(true);
  pointer.set(session.value('g_numbers').get('i32').pointer());
  expect(pointer.target().value).toBe(-5);
  pointer.set(masm(session, 'types!g_number'));
  expect(pointer.target().value).toBe(42);
  expect(() => pointer.set(5)).toThrow('it takes an address (a bigint), a pointer, or null');
});

test('text, structures and arrays', () => {
  const name = session.value('g_both').get('name');
  name.set('new');
  expect(name.text()).toBe('new');
  expect(name.bytes()).toEqual(Uint8Array.of(0x6e, 0x65, 0x77, 0, 0, 0, 0, 0));
  expect(() => name.set('far too long')).toThrow(RangeError);
  session.value('g_token').set({ kind: 9, at: { line: 1, column: 2 } });
  expect(session.value('g_token').read()).toMatchObject({ kind: 9, at: { line: 1, column: 2 } });
  expect(() => session.value('g_token').set({ kind: 1, nosuch: 2 })).toThrow("no field 'nosuch'");
  expect(session.value('g_token').get('kind').value).toBe(9);
  session.value('g_arrays.grid').set([[7, 8, 9]]);
  expect(session.value('g_arrays.grid').read()).toEqual([[7, 8, 9], [4, 5, 6]]); // prettier-ignore
  session.value('g_arrays.text16').set('wörd');
  expect(session.value('g_arrays.text16').value).toBe('wörd');
  session.value('g_arrays.tokens[1]').set(session.value('g_token'));
  expect(session.value('g_arrays.tokens[1].kind').value).toBe(9);
});

test('through properties', () => {
  const token = session.value('g_token').value;
  token.kind = 33;
  token.at.line = 44;
  expect([dx('g_token.kind'), dx('g_token.at.line')]).toEqual(['33', '44']);
  session.value('g_number').value = 55;
  expect(dx('g_number')).toBe('55');
  expect(() => (token.nosuch = 1)).toThrow("Token has no field 'nosuch'");
});
