// Damaged headers: each ends in TypeScript or in a HeaderError with a line of the text. Any other exception
// fails the test, and so do a run that takes long and code with a hole in it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generate } from '../../codegen/generate.ts';
import { HeaderError, type Model } from '../../codegen/model.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { headerText } from './header-text.ts';
import { randomNumbers } from './random.ts';

const SECONDS = 1000;
const folder = path.join(import.meta.dirname, 'cases');
const fixtures = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(path.join(folder, name, 'input.h'), 'utf8'),
}));

/** Those that are headers, before the damage. */
const sound = fixtures.filter(({ name }) => !name.startsWith('error-'));

/** What a generator writes that has lost a value on the way. */
const HOLE = /[-+*(,:] ?(?:undefined|NaN)\b|\[object /;

/** The whole generation, in memory, as for an older header. */
function emit(model: Model): void {
  const files = generate(model, { strict: false });
  if (files.size < 3) throw new Error('no files are silence');
  for (const [name, content] of files) {
    const hole = HOLE.exec(content);
    if (hole) throw new Error(`${name}: ${content.slice(hole.index - 80, hole.index + 80)}`);
  }
}

/** How far a text came: the parser refused it, the generator did, or it became TypeScript. */
type End = 'refused' | 'model' | 'code';

/** Reads and generates; says how it ended. Everything but a result or a proper complaint is thrown on. */
function outcome(text: string): End {
  const start = performance.now();
  let end: End = 'refused';
  try {
    const model = parseHeader(text, 'damaged.h');
    const { interfaces, structs, constants, enums, functions } = model;
    const declared = [interfaces, structs, constants, enums, functions].flat();
    if (declared.length === 0) throw new Error('an empty model is silence');
    end = 'model';
    try {
      emit(model);
    } catch (error) {
      // Constants of our own invention have no family; the rest of the header can be generated without them.
      if (!(error instanceof HeaderError && error.message.includes('is in no family'))) throw error;
      emit({ ...model, constants: [] });
    }
    return 'code';
  } catch (error) {
    if (!(error instanceof HeaderError)) throw error;
    const lines = text.split(/\r\n?|\n/).length;
    if (!(error.line >= 1 && error.line <= lines)) {
      throw new Error(`line ${error.line} of ${lines}: ${error.message}`);
    }
    return end;
  } finally {
    const elapsed = performance.now() - start;
    if (elapsed > 5 * SECONDS) throw new Error(`took ${elapsed} ms`);
  }
}

const WORDS =
  'typedef struct union enum interface ( ) { } [ ] ; , * : = ... < > | - ~ # " \' \\ / /* */ // \n ' +
  '0 1 0x 99999999999999999999 L"x" _In_ _Out_ _Out_writes_(N) _In_reads_bytes_opt_(N) __in THIS_ PURE ' +
  'STDMETHOD STDMETHODV DECLARE_INTERFACE_ DEFINE_GUID DECLSPEC_UUID ULONG PVOID GUID const void ' +
  'class template namespace public operator virtual extern "C" \n#if \n#endif \n#else \n#define \n#undef \n#elif';
const SCRAPS = WORDS.split(' ');

function damage(text: string, random: (limit: number) => number): string {
  let result = text;
  for (let count = 1 + random(3); count > 0; count--) {
    const at = random(result.length + 1);
    const end = Math.min(result.length, at + 1 + random(random(8) === 0 ? 400 : 12));
    switch (random(6)) {
      case 0:
        result = result.slice(0, at) + result.slice(end);
        break;
      case 1:
        result = result.slice(0, end) + result.slice(at);
        break;
      case 2:
        result = `${result.slice(0, at)} ${SCRAPS[random(SCRAPS.length)]} ${result.slice(at)}`;
        break;
      case 3:
        result = result.slice(0, at) + String.fromCharCode(random(256)) + result.slice(at + 1);
        break;
      case 4: {
        const from = random(result.length + 1);
        result = result.slice(0, at) + result.slice(from, from + end - at) + result.slice(at);
        break;
      }
      default: {
        const lines = result.split('\n');
        const [line = ''] = lines.splice(random(lines.length), 1);
        lines.splice(random(lines.length + 1), 0, line);
        result = lines.join('\n');
      }
    }
  }
  return result;
}

const TYPES =
  'PSTR PCSTR PWSTR PCWSTR ULONG PULONG ULONG64 PULONG64 LONG PVOID BOOL PBOOL SHORT float double GUID REFIID ' +
  'BSTR VARIANT HANDLE UCHAR PUCHAR CHAR WCHAR IUnknown * **';
const ANNOTATIONS =
  '_In_ _Out_ _Inout_ _In_opt_ _Out_opt_ _Inout_opt_ _Reserved_ _COM_Outptr_ _Outptr_ _COM_Errorptr_';

/** Another type, another annotation, or another word of the header: what a parser accepts more often than damage. */
function exchangeWord(text: string, random: (limit: number) => number): string {
  const pick = (list: string) => {
    const all = list.split(' ');
    return all[random(all.length)]!;
  };
  // Near a random place: the words of a whole header are many.
  const near = (): RegExpExecArray => {
    for (;;) {
      const word = /\b[A-Za-z_]\w*\b|[*(),;]/g;
      word.lastIndex = random(text.length);
      const found = word.exec(text);
      if (found) return found;
    }
  };
  const { 0: word, index } = near();
  const other = /^_[A-Z]\w*_$/.test(word)
    ? pick(ANNOTATIONS)
    : /^[A-Z0-9_]+$/.test(word) && random(4) > 0
      ? pick(TYPES)
      : near()[0];
  return text.slice(0, index) + other + text.slice(index + word.length);
}

describe('damaged headers', () => {
  test.each(fixtures)('$name: cut after every character', ({ text }) => {
    const ends = { refused: 0, model: 0, code: 0 };
    for (let length = 0; length < text.length; length++) ends[outcome(text.slice(0, length))]++;
    expect(ends.refused).toBeGreaterThan(0);
  });

  test('10,000 mutations of the fixtures', () => {
    const random = randomNumbers(20260109);
    const ends = { refused: 0, model: 0, code: 0 };
    for (let count = 0; count < 10_000; count++) {
      const { text } = sound[random(sound.length)] ?? { text: '' };
      ends[outcome(damage(text, random))]++;
    }
    expect(ends.refused + ends.model + ends.code).toBe(10_000);
    // All ends are reached often, or the damage is too mild or too rough to show anything.
    expect(ends.code).toBeGreaterThan(500);
    expect(ends.model).toBeGreaterThan(100);
    expect(ends.refused).toBeGreaterThan(1000);
  });

  test('2000 exchanged words of the fixtures', () => {
    const random = randomNumbers(20260110);
    const ends = { refused: 0, model: 0, code: 0 };
    for (let count = 0; count < 2000; count++) {
      const { text } = sound[random(sound.length)] ?? { text: '' };
      ends[outcome(exchangeWord(text, random))]++;
    }
    expect(ends.refused).toBeGreaterThan(100);
    expect(ends.model).toBeGreaterThan(100);
    expect(ends.code).toBeGreaterThan(100);
  });

  test.each(['dbgeng.h', 'dbgmodel.h'] as const)('%s: 60 exchanged words', (name) => {
    const text = headerText(name);
    const random = randomNumbers(11);
    const ends = { refused: 0, model: 0, code: 0 };
    for (let count = 0; count < 60; count++) ends[outcome(exchangeWord(text, random))]++;
    expect(ends.refused).toBeGreaterThan(0);
    expect(ends.code).toBeGreaterThan(0);
  });

  test.each(['dbgeng.h', 'dbgmodel.h'] as const)('%s: 200 random cuts', (name) => {
    const text = headerText(name);
    const random = randomNumbers(7);
    for (let count = 0; count < 200; count++) {
      // Its include guard is never closed.
      expect(outcome(text.slice(0, random(text.length - 100)))).toBe('refused');
    }
  });

  test.each(['dbgeng.h', 'dbgmodel.h'] as const)('%s: a cut with its conditions closed', (name) => {
    const text = headerText(name);
    const random = randomNumbers(8);
    const ends = { refused: 0, model: 0, code: 0 };
    for (let count = 0; count < 30; count++) {
      const cut = text.slice(0, random(text.length));
      const open = cut.match(/^#if/gm)?.length ?? 0;
      const closed = cut.match(/^#endif/gm)?.length ?? 0;
      ends[outcome(`${cut}\n${'#endif\n'.repeat(open - closed)}}`)]++;
    }
    expect(ends.refused).toBeGreaterThan(0);
  });

  test.each([
    ['parentheses', '#define A ' + '('.repeat(200_000)],
    ['signs', '#define A ' + '- '.repeat(200_000) + '1'],
    ['calls', '#define A ' + 'HRESULT_FROM_NT('.repeat(20_000) + '1' + ')'.repeat(20_000)],
    ['a long sum', '#define A 0' + ' + 1'.repeat(200_000)],
    ['structs', 'typedef struct {'.repeat(50_000)],
    ['nested structs', 'typedef struct A {' + 'struct {'.repeat(50_000)],
    ['conditions', '#if 1\n'.repeat(100_000)],
    ['conditions, closed', '#if 1\n'.repeat(50_000) + '#endif\n'.repeat(50_000)],
    ['blocks', 'extern "C" {'.repeat(100_000)],
    ['brackets', 'FORCEINLINE void A(' + '[{('.repeat(100_000)],
    ['quotes', '"'.repeat(300_000)],
    ['backslashes', '\\\n'.repeat(300_000)],
    ['comment starts', '/*'.repeat(300_000)],
    ['comments', '/**/'.repeat(300_000)],
    ['one word', 'A'.repeat(2_000_000)],
    ['one number', '#define A 0x' + '9'.repeat(2_000_000)],
    ['many stars', 'typedef ULONG ' + '*'.repeat(500_000) + 'A;'],
    ['a chain of defines', lines(20_000, (n) => `#define A${n} A${n + 1}`)],
    ['a chain of types', 'typedef ULONG A0;' + lines(20_000, (n) => `typedef A${n} A${n + 1};`)],
    ['a chain of structs', 'struct S0 { ULONG A; };' + lines(20_000, chained)],
    ['a chain of structs, backwards', lines(20_000, chainedBack)],
    ['many fields', `struct S {${lines(100_000, (n) => `ULONG F${n};`)}};`],
    ['many members', `enum E {${lines(100_000, (n) => `M${n},`)}};`],
    ['zeros', '\0'.repeat(100_000)],
    ['UTF-16', Buffer.from('#define A 1\n', 'utf16le').toString('latin1')],
  ])('garbage: %s', (_, text) => {
    expect(['refused', 'model', 'code']).toContain(outcome(text));
  });

  test('random bytes', () => {
    const random = randomNumbers(9);
    for (let count = 0; count < 200; count++) {
      const bytes = Array.from({ length: 1000 }, () => String.fromCharCode(random(256)));
      expect(outcome(bytes.join(''))).toBe('refused');
    }
  });
});

function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => line(n)).join('\n');
}

function chained(n: number): string {
  return `struct S${n + 1} { S${n} A; };`;
}

function chainedBack(n: number): string {
  return `struct S${n} { S${n + 1} A; };`;
}
