/** C enums → families: the members keep their own names, which is how Microsoft's pages write them. */
import type { Family } from './families.ts';
import { enumPage } from './emit/links.ts';
import type { Model } from './model.ts';

/** Enums whose members are bits to be combined: those that dbgmodel.h writes in hexadecimal. */
const FLAGS: ReadonlySet<string> = new Set([
  'RawSearchFlags',
  'ExtendedArrayDimensionFlags',
  'SymbolSearchOptions',
]);

/** Parameters that the header declares as ULONG, by name: their family. */
export const PARAMETER_FAMILIES: Readonly<Record<string, string>> = {
  searchFlags: 'RawSearchFlags',
};

/** The same for fields. */
export const FIELD_FAMILIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['SymbolSearchInfo.SearchOptions', ['SymbolSearchOptions']],
  ['TypeSearchInfo.SearchOptions', ['SymbolSearchOptions']],
]);

export function enumFamilies(model: Model): Family[] {
  return model.enums.map(({ name, members, line }) => ({
    name,
    kind: FLAGS.has(name) ? 'flags' : 'enum',
    width: 32,
    prefix: '',
    odd: {},
    members: members.map((member) => ({
      key: member.name,
      constant: member.name,
      // Negative values are what a 32-bit result reads as: unsigned.
      value: member.value >>> 0,
      line,
    })),
    masks: [],
    reason: `{@link ${enumPage(model.header, name)}}`,
    missing: [],
  }));
}
