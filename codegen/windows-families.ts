/** Adds the families of the Windows SDK to those of a header. */
import { kindProblem, type Family, type FamilyMember } from './families.ts';
import { HeaderError } from './model.ts';
import { windowsFamilySpecs, type WindowsFamilySpec } from './overrides/windows-families.ts';

const FILE = 'codegen/overrides/windows-families.ts';

/**
 * The families of the header followed by those of the Windows SDK; a family that both have is one.
 * @param file name of the header, for messages
 * @throws HeaderError when the two disagree about a constant or a name
 */
export function withWindowsFamilies(
  families: readonly Family[],
  specs: readonly WindowsFamilySpec[] = windowsFamilySpecs,
  file = 'dbgeng.h',
): Family[] {
  const all = [...families];
  for (const spec of specs) {
    const at = all.findIndex(({ name }) => name === spec.name);
    if (at >= 0 !== (spec.extends ?? false)) {
      const problem = spec.extends ? 'extends a family that is not there' : 'is there already';
      throw new HeaderError(FILE, 0, `${spec.name} ${problem}`);
    }
    const members: FamilyMember[] = Object.entries(spec.members).map(([key, value]) => ({
      key,
      constant: spec.odd?.[key] ?? spec.prefix + key.replace(/^_(?=[0-9])/, ''),
      value,
      line: null,
    }));
    const base = all[at];
    for (const { constant } of members) {
      const own = base?.members.find((member) => member.constant === constant);
      if (own)
        throw new HeaderError(
          ...place(file, own.line),
          `the header defines ${constant} itself now: remove it from ${FILE}`,
        );
    }
    const family: Family = {
      name: spec.name,
      kind: spec.kind,
      width: 32,
      prefix: spec.prefix,
      odd: { ...base?.odd, ...spec.odd },
      members: [...members, ...(base?.members ?? [])],
      masks: base?.masks ?? [],
      reason: base ? `${base.reason} ${spec.reason}` : spec.reason,
      missing: base?.missing ?? [],
    };
    const wrong = kindProblem(family);
    if (wrong) throw new HeaderError(...place(file, base?.members[0]?.line), wrong);
    if (base) all[at] = family;
    else all.push(family);
  }
  return all;
}

/** The line of the header that is involved; else the table. */
function place(file: string, line: number | null | undefined): [string, number] {
  return line ? [file, line] : [FILE, 0];
}
