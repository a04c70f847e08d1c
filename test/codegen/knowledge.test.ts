// What overrides/ know of dbgeng.h: nothing unused, nothing unassigned, and how much is linked.
import { describe, expect, test } from '@jest/globals';
import { Shapes } from '../../codegen/interfaces.ts';
import { checkOverrides } from '../../codegen/overrides/check.ts';
import { allUnits } from '../../codegen/overrides/units.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { isArgument, isResult } from '../../codegen/shape.ts';
import { headerText } from './header-text.ts';

const model = parseHeader(headerText('dbgeng.h'), 'dbgeng.h');
const overrides = checkOverrides(model);
const shapes = new Shapes(model, overrides);
const methods = model.interfaces.flatMap((iface) => shapes.ownMethods(iface));
const visible = methods.flatMap(({ parameters }) =>
  parameters.filter((p) => isArgument(p) || isResult(p)),
);

describe('constants', () => {
  test('739 in 114 families, and those of the Windows SDK beside them', () => {
    expect(model.constants).toHaveLength(739);
    const own = overrides.families.filter((family) =>
      family.members.some(({ line }) => line !== null),
    );
    expect(own).toHaveLength(114);
    const assigned = own.flatMap(({ members }) => members.filter(({ line }) => line !== null));
    expect(new Set(assigned.map(({ constant }) => constant)).size).toBe(739);
  });
});

describe('families in signatures', () => {
  test('at least the 253 parameters that can be linked', () => {
    const linked = visible.filter((p) => p.families !== undefined);
    expect(linked.length).toBeGreaterThanOrEqual(253);
    expect(overrides.links.results.size).toBe(27);
    expect(overrides.links.fields.size).toBe(42);
  });
});

describe('units', () => {
  test('every row finds a parameter', () => {
    const used = new Set(visible.map(({ name, unit }) => `${name}: ${unit}`));
    const unused = allUnits.filter(({ name, unit }) => !used.has(`${name}: ${unit}`));
    expect(unused).toEqual([]);
  });

  test('most numbers without a family have one', () => {
    const numbers = visible.filter(
      (p) => /^[ui](32|64)$/.test(p.kind) && !p.families && p.role !== 'size',
    );
    const without = numbers.filter(({ unit }) => unit === undefined);
    expect(without.length / numbers.length).toBeLessThan(0.45);
  });
});

describe('special methods', () => {
  test('are counted', () => {
    const special = [...overrides.methods.values()].filter((list) => list.length > 0);
    expect(special.length).toBeGreaterThanOrEqual(86);
    expect(methods.filter(({ omitted }) => omitted).map(({ method }) => method.name)).toHaveLength(
      8,
    );
    expect(methods).toHaveLength(635);
  });
});
