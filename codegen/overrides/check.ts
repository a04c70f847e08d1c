/** All hand-written knowledge against one header: every entry must find what it speaks of. */
import { assignFamilies, type Family } from '../families.ts';
import { linkFamilies, type FamilyLinks } from '../links.ts';
import { resolveDefaults, resolveMethods, twins } from '../method-overrides.ts';
import type { Model } from '../model.ts';
import { Problems } from '../problems.ts';
import { withWindowsFamilies } from '../windows-families.ts';
import type { DefaultValue } from './defaults.ts';
import { faults, type Fault } from './faults.ts';
import type { MethodOverride } from './methods.ts';

/** Keys hold the first version of an interface family: `IDebugControl.WaitForEvent`. */
export interface Overrides {
  /** Those of the header, then those of the Windows SDK. */
  families: Family[];
  links: FamilyLinks;
  methods: Map<string, MethodOverride[]>;
  /** `IDebugControl.WaitForEvent.Timeout` */
  defaults: Map<string, DefaultValue>;
  faults: Map<string, Fault[]>;
}

export interface CheckOptions {
  /** False for an older header: entries may find nothing. Default true. */
  strict?: boolean;
}

/**
 * Everything the tables of overrides/ say about this header.
 * @throws HeaderError that lists every entry which finds nothing or contradicts the header or another entry
 */
export function checkOverrides(model: Model, { strict = true }: CheckOptions = {}): Overrides {
  const problems = new Problems(model.header);
  const families = withWindowsFamilies(
    assignFamilies(model.constants, { strict, file: model.header }),
    undefined,
    model.header,
  );
  const links = linkFamilies(
    model,
    families.map(({ name }) => name),
    { strict },
  );
  for (const { name } of families) {
    const struct = model.structs.find((each) => each.name === name);
    if (struct) {
      const text = `${name} is a family and a structure: give the family another name`;
      problems.from('families')(text, struct.line);
    }
  }
  const methods = resolveMethods(model, problems.from('methods-*'), strict);
  const defaults = resolveDefaults(
    model,
    problems.from('defaults'),
    strict,
    constantExpressions(families),
  );
  const warnings = new Map<string, Fault[]>();
  for (const fault of faults) {
    for (const name of fault.methods) {
      for (const [key] of twins(model, fault.interface, name, problems.from('faults'), strict)) {
        warnings.set(key, [...(warnings.get(key) ?? []), fault]);
      }
    }
  }
  problems.throwIfAny();
  return { families, links, methods, defaults, faults: warnings };
}

/** How constants are written in JS: `DEBUG_WAIT.DEFAULT`, `INFINITE`. */
function constantExpressions(families: readonly Family[]): Set<string> {
  return new Set(
    families.flatMap(({ name, kind, members }) =>
      members.map(({ key, constant }) =>
        kind === 'value' || kind === 'string' ? constant : `${name}.${key}`,
      ),
    ),
  );
}
