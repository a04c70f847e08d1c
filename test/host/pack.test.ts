// Values on their way between two versions of Node: what crosses, and what is refused.
import { describe, expect, test } from '@jest/globals';
import { ArgumentError, CallbackError, DbgEngError } from '../../src/com/errors.ts';
import { joinStacks } from '../../src/host/wire/error.ts';
import { pack, PackError, unpack, type Identities } from '../../src/host/wire/pack.ts';
import { thrown } from '../support/thrown.ts';

const none: Identities = { pack: () => undefined, unpack: () => undefined };

/** What arrives, by way of real bytes: text and blobs only. */
function across<T>(value: T): T {
  const { text, blobs } = pack(value, none);
  return unpack({ text: `${text}`, blobs: blobs.map((blob) => blob.slice()) }, none) as T;
}

describe('values arrive as they were', () => {
  test.each<[string, unknown]>([
    ['text', 'ü – 数 \0 \u2028 "'],
    ['a lone surrogate', '\ud800x'],
    ['numbers', [0, -1, 1.5, 2 ** 53, 5e-324]],
    ['bigints', [0n, -1n, 0xffff_f800_0000_0000n, 2n ** 200n]],
    ['nothing', [null, undefined, { a: undefined }]],
    ['structures', { a: [{ b: { c: [] } }], d: {} }],
    ['maps and sets', new Map<unknown, unknown>([[1n, new Set(['x', new Map()])]])],
    ['dates and expressions', [new Date(5), /a\/b/gi]],
    ['keys like the format’s own', { '~': 'n', v: '1', i: 0 }],
    ['keys like that inside', { a: { '~': { '~': 'u' } } }],
  ])('%s', (_, value) => expect(across(value)).toStrictEqual(value));

  test('numbers that JSON has not', () => {
    expect(across([NaN, Infinity, -Infinity])).toEqual([NaN, Infinity, -Infinity]);
    expect(Object.is(across(-0), -0)).toBe(true);
  });

  test('bytes of every kind, also out of the middle of a buffer', () => {
    const whole = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    const wide = new BigUint64Array(whole.slice(0, 16).buffer);
    expect(across(whole.subarray(3, 6))).toEqual(new Uint8Array([3, 4, 5]));
    expect(across({ wide, floats: new Float32Array([1.5]) })).toEqual({
      wide,
      floats: new Float32Array([1.5]),
    });
    expect(new Uint8Array(across(whole.slice(1, 3).buffer))).toEqual(new Uint8Array([1, 2]));
    expect(across(new DataView(whole.buffer, 1, 2)).getUint16(0)).toBe(0x0102);
    expect(across(Buffer.from('abc'))).toEqual(new Uint8Array([97, 98, 99]));
    expect(across(new Uint8Array(0)).length).toBe(0);
  });

  test('an object with a key __proto__ keeps it as a key', () => {
    const value = JSON.parse('{"__proto__": {"polluted": 1}, "a": 2}') as object;
    const arrived = across(value);
    expect(Object.keys(arrived)).toEqual(['__proto__', 'a']);
    expect('polluted' in arrived).toBe(false);
  });
});

describe('errors', () => {
  test('keep their class and everything they say', () => {
    const error = new DbgEngError(0x80070057, 'IDebugControl', 'Execute');
    const arrived = across(error);
    expect(arrived).toBeInstanceOf(DbgEngError);
    expect({ ...arrived }).toEqual({ ...error });
    expect([arrived.name, arrived.message]).toEqual([error.name, error.message]);
    expect(arrived.stack).toContain('pack.test');
  });

  test('keep their causes, also when these are no errors', () => {
    const cause = new ArgumentError('IDebugControl', 'Execute', 'Command', 'is missing');
    const arrived = across(new CallbackError('IDebugEventCallbacks', 'Breakpoint', cause));
    expect(arrived.cause).toBeInstanceOf(ArgumentError);
    expect((arrived.cause as ArgumentError).parameter).toBe('Command');
    expect(across(new Error('x', { cause: 5n })).cause).toBe(5n);
    const both = across(new AggregateError([new RangeError('a'), 'b'], 'c'));
    expect(both.errors).toEqual([new RangeError('a'), 'b']);
  });

  test('of unknown classes keep their name', () => {
    class OwnError extends Error {
      override name = 'OwnError';
      readonly extra = { deep: [1n] };
    }
    const arrived = across(new OwnError('mine'));
    expect(arrived).toBeInstanceOf(Error);
    expect(String(arrived)).toBe('OwnError: mine');
    expect(arrived.extra).toEqual({ deep: [1n] });
  });

  test('arrive whatever is attached to them', () => {
    const error = Object.assign(new Error('x'), { socket: new (class Socket {})(), fn() {} });
    expect(across(error)).toMatchObject({ message: 'x', socket: '[object Object]' });
  });

  test('show both stacks', () => {
    const arrived = across(new Error('there'));
    joinStacks(arrived, new Error('here'));
    expect(arrived.stack).toMatch(/^Error: there\n {4}at [^]*\n {4}--- in the host ---\n {4}at /);
  });
});

describe('what cannot cross is one clear error that says where it stands', () => {
  class Own {}
  const circle: { self?: unknown } = {};
  circle.self = circle;
  test.each<[string, unknown, RegExp]>([
    ['a function', { a: [{ b: () => 1 }] }, /A function at a\.0\.b cannot be sent/],
    ['a symbol', { s: Symbol('x') }, /A symbol at s cannot be sent/],
    ['a promise', [Promise.resolve(1)], /A promise at 0 .*await/],
    ['an object of a class', { own: new Own() }, /class Own at own cannot be sent/],
    ['a circle', circle, /contains itself/],
  ])('%s', (_, value, message) => {
    expect(thrown(PackError, () => pack(value, none)).message).toMatch(message);
  });
});

test('identities are asked first, at any depth, and may pack what they hold', () => {
  class Thing {
    readonly id = 7;
    readonly held = 1n;
  }
  const identities: Identities = {
    pack: (value, nested) =>
      value instanceof Thing ? { '~': 'r', i: value.id, s: nested(value.held) } : undefined,
    unpack: (json, nested) => ({ was: json['i'], held: nested(json['s']!) }),
  };
  const packed = pack({ list: [new Thing()], map: new Map([['k', new Thing()]]) }, identities);
  expect(unpack(packed, identities)).toEqual({
    list: [{ was: 7, held: 1n }],
    map: new Map([['k', { was: 7, held: 1n }]]),
  });
});
