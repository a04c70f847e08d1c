// Looking for bytes and text in the target's memory, against s, and what is refused.
import { expect, test } from '@jest/globals';
import { InterruptedError, type Session } from '../../src/index.ts';
import { DEBUG_INTERRUPT } from '../../src/raw.ts';
import { command, number, sessionAt } from '../support/session.ts';
import { thrown } from '../support/thrown.ts';

/** The addresses that `s` lists. */
function listed(session: Session, text: string): bigint[] {
  return [...command(session, text).matchAll(/^(\S+)/gm)].map(([, at]) => number(at!));
}

test('finds bytes and text in the encoding that is named, as s does', () => {
  using session = sessionAt('target!add');
  const { memory } = session;
  const { base, size } = session.module('target');
  const range = `target L?0x${size.toString(16)}`;
  const all = (pattern: Uint8Array | string, encoding?: 'latin1' | 'utf8' | 'utf16le') => [
    ...memory.searchAll(base, pattern, { length: size, ...(encoding && { encoding }) }),
  ];
  const ascii = listed(session, `s -a ${range} "hello from target"`);
  expect(ascii.length).toBeGreaterThan(0);
  expect(all('hello from target', 'latin1')).toEqual(ascii);
  expect(all('hello from target', 'utf8')).toEqual(ascii);
  // As bytes and in UTF-16 it stands elsewhere, or nowhere.
  expect(all('hello from target')).toEqual(listed(session, `s -u ${range} "hello from target"`));

  const wide = memory.readPointer('target!g_wide');
  expect(listed(session, `s -w ${range} 4f60 597d`)).toEqual([wide + 12n]);
  expect(all('你好')).toEqual([wide + 12n]);
  expect(all('你好', 'utf16le')).toEqual([wide + 12n]);
  expect(all('\u{1f600}')).toEqual([wide + 18n]);
  expect(memory.search(base, '你好', { length: size })).toBe(wide + 12n);
  expect(all('你好', 'utf8')).toEqual([]);

  const bytes = Uint8Array.of(0, 7, 14, 21);
  expect(all(bytes)).toEqual(listed(session, `s -b ${range} 00 07 0e 15`));
  expect(memory.search('target!g_bytes', bytes, { length: 4n })).toBe(
    session.address('target!g_bytes'),
  );
  expect(memory.search(base, 'not in there', { length: size })).toBeUndefined();
  expect(memory.search(0x1000n, bytes, { length: 0x1000 })).toBeUndefined();
  expect(memory.search('target!g_bytes', bytes, { length: 0 })).toBeUndefined();
});

test('granularity counts from the start', () => {
  using session = sessionAt('target!add');
  const { memory } = session;
  memory.write('target!g_bytes', Uint8Array.of(9, 5, 5, 5, 5, 9, 9, 9));
  const at = session.address('target!g_bytes');
  const fives = Uint8Array.of(5, 5);
  const all = (granularity: number) => [...memory.searchAll(at, fives, { length: 8, granularity })];
  expect(all(1)).toEqual([at + 1n, at + 2n, at + 3n]);
  expect(all(2)).toEqual([at + 2n]);
});

test('what cannot be looked for is refused, and says why', () => {
  using session = sessionAt('target!add');
  const { memory } = session;
  const length = 0x1000;
  const any = (value: unknown) => value as never;
  const refused = (message: string, pattern: unknown, options: unknown) => {
    expect(() => memory.search('target', any(pattern), any(options))).toThrow(`search${message}`);
    // At once, not when the first match is asked for.
    expect(() => memory.searchAll('target', any(pattern), any(options))).toThrow(
      `searchAll${message}`,
    );
  };
  refused(' takes options, { length, granularity, encoding }, not undefined.', 'x', undefined);
  refused(' takes options, { length, granularity, encoding }, not 4096.', 'x', 4096);
  refused(" has no option 'lenght'. Its options are length,", 'x', { lenght: 5 });
  refused(' needs { length }, the number of bytes to look through, not undefined.', 'x', {});
  refused(' needs { length }, the number of bytes to look through, not 1.5.', 'x', { length: 1.5 });
  refused(' needs { length }, the number of bytes to look through, not -1n.', 'x', { length: -1n });
  refused(' needs something to look for: the pattern is empty.', '', { length });
  refused(' needs something to look for: the pattern is empty.', new Uint8Array(0), { length });
  refused(' looks for bytes (a Uint8Array) or text, not 5.', 5, { length });
  const steps = ': granularity is a number of bytes from 1, not';
  for (const granularity of [0, -1, 1.5])
    refused(`${steps} ${granularity}.`, 'x', { length, granularity });
  refused(': a pattern of 4 bytes cannot be looked for in steps of 3', 'xy', {
    length,
    granularity: 3,
  });
  refused(': bytes have no encoding', new Uint8Array(1), { length, encoding: 'latin1' });

  const find = (pattern: string, encoding: string) =>
    memory.search('target', pattern, { length, encoding: any(encoding) });
  expect(() => find('x', 'ascii')).toThrow("Text is 'utf16le', 'utf8' or 'latin1', not 'ascii'.");
  const error = thrown(RangeError, () => find('a\u4f60', 'latin1'));
  expect(error.message).toBe(
    "Latin-1 has no U+4F60, so 'a\u4f60' cannot be looked for in it: use encoding 'utf16le', or bytes.",
  );
  expect(() => find('\ud83d', 'utf8')).toThrow('UTF-8 cannot hold U+D83D');
  expect(find('\u{1f600}', 'utf8')).toBeUndefined();
  // Half a pair is a unit of UTF-16 like any other.
  expect(memory.search(memory.readPointer('target!g_wide'), '\ud83d', { length: 64 })).toBe(
    memory.readPointer('target!g_wide') + 18n,
  );
});

test('a search that is interrupted says so, and not that there is nothing', () => {
  using session = sessionAt('target!add');
  session.engine.control.SetInterrupt(DEBUG_INTERRUPT.ACTIVE);
  const find = () => session.memory.search('target', 'nowhere', { length: 0x2000 });
  thrown(InterruptedError, find);
  expect(session.engine.control.GetInterrupt()).toBe(true);
  expect(find()).toBeUndefined();
});
