import { describe, expect, test } from '@jest/globals';
import { evaluate, integerLiteral, type Scope } from '../../codegen/expression.ts';
import { lex, lexFragment } from '../../codegen/lexer.ts';

const shown = (text: string): string[] =>
  lex(text, 'x.h').map((item) =>
    item.kind === 'directive'
      ? `${item.line} #${item.name} ${item.body}`
      : `${item.line} ${item.kind} ${item.text}`,
  );

describe('lex', () => {
  test('kinds and lines', () => {
    expect(shown('A 0x1F\n"s \\" t" L"w" \'c\'\r\n... -> <<')).toEqual([
      '1 word A',
      '1 number 0x1F',
      '2 string "s \\" t"',
      '2 wide "w"',
      "2 char 'c'",
      '3 punct ...',
      '3 punct ->',
      '3 punct <<',
    ]);
  });

  test('comments and continuations count lines and leave nothing', () => {
    expect(shown('/* a\nb */ A // c \\\nstill c\nB\\\nC')).toEqual([
      '2 word A',
      '4 word B',
      '5 word C',
    ]);
  });

  test('a directive is one logical line without its comments', () => {
    const text = '  # define A \\\n  1 /* x\n y */ + 2 // end\n#if 1\nB # C';
    expect(() => shown(text)).toThrow('x.h:5: an unexpected character: # C');
    expect(shown(text.slice(0, -4))).toEqual(['1 #define A    1   + 2', '4 #if 1', '5 word B']);
  });

  test('quotes in a directive hide slashes', () => {
    expect(shown('#define URL "http://a" // b')).toEqual(['1 #define URL "http://a"']);
  });

  test('a byte order mark is no character', () => {
    expect(shown('\uFEFFA')).toEqual(['1 word A']);
  });
});

describe('evaluate', () => {
  const scope: Scope = {
    name: ({ text }) => (text === 'SEVEN' ? { value: 7n, type: 'int' } : null),
    call: () => null,
  };
  const value = (text: string) => evaluate(lexFragment(text, 'x.h', 3), scope, 'x.h', 3);

  test.each([
    ['1 + 2 * 3', 7n],
    ['(1 + 2) * 3', 9n],
    ['10 - 4 - 3', 3n],
    ['1 << 4 | 1', 17n],
    ['SEVEN & ~1', 6n],
    ['7 / 2 % 2', 1n],
    ['1 == 1 && !0 || 0', 1n],
    ['-1 < 0', 1n],
    ['(ULONG)-1', 0xffffffffn],
    ['(ULONG64)-1', 0xffffffffffffffffn],
    ['(LONG)0xffffffff', -1n],
    ['(void *)(ULONG_PTR)-2', 0xfffffffffffffffen],
  ])('%s', (text, result) => expect(value(text).value).toBe(result));

  test.each([
    ['', 'ends where a value is needed'],
    ['1 +', 'ends where a value is needed'],
    ['(1', 'lacks a ")"'],
    ['1 2', 'cannot be read as a constant expression'],
    ['1 / 0', 'divides by zero'],
    ['1 << 32', 'shifts by more than the width of its type'],
    ['0xffffffff + 1', 'overflows 32 bits'],
    ['EIGHT', 'uses an unknown name: EIGHT'],
    ['F(1)', 'uses an unknown macro: F'],
    ['"text"', 'cannot be read as a constant expression'],
  ])('%s: %s', (text, message) => expect(() => value(text)).toThrow(message));

  test('literals', () => {
    expect(integerLiteral('0x100000000')).toEqual({ value: 1n << 32n, type: 'wide' });
    expect(integerLiteral('0755')).toEqual({ value: 493n, type: 'int' });
    expect(integerLiteral('1ui64')).toEqual({ value: 1n, type: 'wide' });
    for (const bad of ['0x', '08', '1.5', '12abc', '0x1ffffffffffffffff']) {
      expect(integerLiteral(bad)).toBeNull();
    }
  });
});
