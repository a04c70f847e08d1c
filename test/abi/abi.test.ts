// The same headers, compiled: a C++ compiler and our model must agree on everything that a call depends on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Method, Model, Struct } from '../../codegen/model.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { findHeader, type HeaderName } from '../../headers/locate.ts';
import { macroNames, ownHeader } from './compiler.ts';
import { compare, PRELUDE } from './probe.ts';

function read(name: HeaderName): { file: string; model: Model } {
  const file = findHeader(name);
  return { file, model: parseHeader(readFileSync(file, 'latin1'), name) };
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

describe.each([
  {
    name: 'dbgeng.h',
    least: { slots: 2674 + 153, IIDs: 51, constants: 739, 'struct sizes': 42 + 7 },
    // The guard, and what depends on UNICODE.
    noConstants: ['__DBGENG_H__', ...['NAME', 'OFFSET', 'VALUE', 'TYPE'].map(tText)],
  },
  {
    name: 'dbgmodel.h',
    least: { slots: 857 + 345, IIDs: 115, 'enum values': 146, 'struct sizes': 7 + 2 },
    noConstants: [
      '__DBGMODEL_H__',
      '_COM_Errorptr_',
      '_COM_Errorptr_opt_',
      '_COM_Errorptr_opt_result_maybenull_',
    ],
  },
] as const)('$name', ({ name, least, noConstants }) => {
  const { file, model } = read(name);

  test('the compiler agrees on everything', () => {
    const { counts, differences } = compare(model, file);
    const total = sum(Object.values(counts));
    const list = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
    process.stdout.write(`${name}: ${total} things compared: ${list.join(', ')}\n`);
    expect(differences).toEqual([]);
    expect(counts).toMatchObject(least);
  });

  test('no constant is missing: every macro without parameters is one, or known to be none', () => {
    const before = macroNames(PRELUDE);
    const added = [...macroNames(`${PRELUDE}#include ${JSON.stringify(file)}\n`)].filter(
      (macro) => !before.has(macro),
    );
    const constants = new Set(model.constants.map((each) => each.name));
    expect(added.filter((macro) => !constants.has(macro)).sort()).toEqual([...noConstants].sort());
  });

  test('a mistake of each kind is seen', () => {
    const wrong = structuredClone(model);
    const [first, second] = wrong.interfaces as [Model['interfaces'][0], Model['interfaces'][0]];
    first.iid = second.iid;
    const methods = first.methods.slice(3) as [Method];
    methods[0].slot++;
    methods[0].returnType = { name: 'ULONG', pointers: 0, const: false, spelling: 'ULONG' };
    second.methods.pop();
    const struct = wrong.structs.find((each) => each.fields.length > 1) as Struct;
    struct.size += 8;
    struct.align *= 2;
    Object.assign(struct.fields[1] ?? {}, { offset: 1, size: 3, type: methods[0].returnType });
    const [constant] = wrong.constants;
    if (constant) constant.value = { kind: 'number', value: 12345 };
    const value = wrong.enums[0]?.members[0];
    if (value) value.value = 99;
    const { differences } = compare(wrong, file);
    const kinds = new Set(differences.map((difference) => difference.replace(/:.*/, '')));
    expect([...kinds].sort()).toEqual(
      [
        'IIDs',
        'constants',
        ...(value ? ['enum values'] : []),
        'field offsets',
        'field sizes',
        'field types',
        'lengths of vtables',
        'signatures',
        'slots',
        'struct alignments',
        'struct sizes',
      ].sort(),
    );
  });
});

describe('other headers', () => {
  test.each(['data-model', 'structs', 'constants'])("the generator's own case %s", (name) => {
    const file = path.join(import.meta.dirname, '..', 'codegen', 'cases', name, 'input.h');
    const { counts, differences } = compare(parseHeader(readFileSync(file, 'utf8'), name), file);
    expect(differences).toEqual([]);
    expect(sum(Object.values(counts))).toBeGreaterThan(20);
  });

  test("mingw-w64's dbgeng.h has no annotations: refused in one sentence", () => {
    const file = ownHeader('dbgeng.h');
    expect(() => parseHeader(readFileSync(file, 'latin1'), 'dbgeng.h')).toThrow(
      /^dbgeng\.h:\d+: this header has no annotations .*use the header of a Microsoft SDK$/,
    );
  });
});

function tText(part: string): string {
  return `DEBUG_OUTPUT_${part}_END_T`;
}
