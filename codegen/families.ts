/** Sorts the constants of a header into the families of overrides/families.ts and complains about every one that does not fit. */
import { HeaderError, type Constant, type ConstantValue } from './model.ts';
import {
  familySpecs,
  type FamilyKind,
  type FamilySpec,
  type MaskSpec,
} from './overrides/families.ts';

export interface FamilyMember {
  /** Valid after a dot: `NO_CHANGE`. */
  key: string;
  /** The documented name: `DEBUG_STATUS_NO_CHANGE`. */
  constant: string;
  /** bigint in families of 64 bits. */
  value: number | bigint | string;
  /** Line in the header; null for constants of the Windows SDK. */
  line: number | null;
}

export interface Family {
  name: string;
  kind: FamilyKind;
  width: 32 | 64;
  /** Constants are prefix + key, except the {@link odd} ones. */
  prefix: string;
  /** Key → constant. */
  odd: Readonly<Record<string, string>>;
  members: FamilyMember[];
  masks: readonly MaskSpec[];
  reason: string;
  /** Constants that the tables know and this header lacks. */
  missing: string[];
}

export interface AssignOptions {
  /** False for an older header: it may lack constants, never have unknown ones. Default true. */
  strict?: boolean;
  /** Name of the header, for messages. */
  file?: string;
  /** Tables to use instead of our own. */
  specs?: readonly FamilySpec[];
}

/** The constant that a key of a row stands for. */
export function constantOf(spec: FamilySpec, key: string): string {
  return spec.odd?.[key] ?? spec.prefix + key;
}

/** A key that would begin with a digit gets an underscore, so that it can stand after a dot. */
export function memberKey(key: string): string {
  return /^[0-9]/.test(key) ? `_${key}` : key;
}

/**
 * Every constant in exactly one family, families in the order of the tables, members in the order of the rows.
 * @throws HeaderError at the first offending constant; the message lists all of them and says what to edit.
 */
export function assignFamilies(
  constants: readonly Constant[],
  options: AssignOptions = {},
): Family[] {
  const { strict = true, file = 'dbgeng.h', specs = familySpecs } = options;
  const complaints: { line: number; text: string }[] = [];
  const complain = (line: number, text: string) => complaints.push({ line, text });
  const present = new Map(constants.map((constant) => [constant.name, constant]));
  const owner = new Map<string, FamilySpec>();
  const names = new Set<string>();

  for (const spec of specs) {
    if (names.has(spec.name)) complain(0, `two rows of the family tables are named ${spec.name}`);
    names.add(spec.name);
    for (const key of spec.keys) {
      const constant = constantOf(spec, key);
      const other = owner.get(constant);
      if (other) {
        complain(
          present.get(constant)?.line ?? 0,
          `${constant} is claimed by ${other.name} and ${spec.name}: remove it from one of the two rows`,
        );
      }
      owner.set(constant, spec);
    }
  }
  for (const constant of constants) {
    if (!owner.has(constant.name)) complain(constant.line, adviceForNew(constant, specs));
  }

  const families = specs.map((spec) => build(spec, present, complain));
  if (strict) {
    for (const family of families) {
      for (const name of family.missing) {
        complain(
          0,
          `${name} is listed in family ${family.name} but the header has no such constant: remove the key, or pass strict: false for an older header`,
        );
      }
    }
  }
  if (complaints.length > 0) {
    complaints.sort((a, b) => a.line - b.line);
    const first = complaints.find((entry) => entry.line > 0)?.line ?? 0;
    // Without a line it is no fault of the header.
    const where = first > 0 ? file : 'codegen/overrides/families-*.ts';
    throw new HeaderError(where, first, complaints.map((entry) => entry.text).join('\n  '));
  }
  return families;
}

function build(
  spec: FamilySpec,
  present: ReadonlyMap<string, Constant>,
  complain: (line: number, text: string) => void,
): Family {
  const members: FamilyMember[] = [];
  const missing: string[] = [];
  for (const key of spec.keys) {
    const name = constantOf(spec, key);
    const constant = present.get(name);
    if (!constant) {
      missing.push(name);
      continue;
    }
    const value = valueOf(constant.value, spec);
    if (value === undefined) {
      complain(
        constant.line,
        `${name} does not fit family ${spec.name} (${spec.kind}, ${spec.width} bits): ${JSON.stringify(constant.value)}`,
      );
      continue;
    }
    members.push({ key: memberKey(key), constant: name, value, line: constant.line });
  }
  const family: Family = {
    name: spec.name,
    kind: spec.kind,
    width: spec.width,
    prefix: spec.prefix,
    odd: spec.odd ?? {},
    members,
    masks: spec.masks ?? [],
    reason: spec.reason,
    missing,
  };
  const wrong = kindProblem(family);
  if (wrong) complain(members[0]?.line ?? 0, wrong);
  return family;
}

/** The value in the type of its family, or undefined when it is of another type or too wide. */
function valueOf(value: ConstantValue, spec: FamilySpec): number | bigint | string | undefined {
  if (spec.kind === 'string') return value.kind === 'string' ? value.value : undefined;
  if (value.kind === 'string') return undefined;
  const wide = BigInt(value.value);
  if (spec.width === 64) return BigInt.asUintN(64, wide);
  if (wide < -0x8000_0000n || wide > 0xffff_ffffn) return undefined;
  return Number(BigInt.asUintN(32, wide));
}

const isBit = (value: bigint) => value !== 0n && (value & (value - 1n)) === 0n;

/** A family whose values contradict its kind: a new member has changed its nature, or the row was wrong. */
export function kindProblem(family: Family): string | undefined {
  const numeric = family.members.filter((member) => typeof member.value !== 'string');
  const many = numeric.filter((member) => {
    const value = BigInt(member.value);
    return value !== 0n && !isBit(value);
  });
  if (family.kind === 'flags' && many.length > 0) {
    return `${many[0]?.constant} has several bits: family ${family.name} is 'flags+values' or 'enum', not 'flags'`;
  }
  if (family.kind === 'flags') {
    const seen = new Map<bigint, string>();
    for (const member of numeric) {
      const other = seen.get(BigInt(member.value));
      if (other)
        return `${member.constant} and ${other} are the same bit of family ${family.name}: is it two families?`;
      seen.set(BigInt(member.value), member.constant);
    }
  }
  for (const { mask, values } of family.masks) {
    for (const key of [mask, ...values]) {
      if (family.missing.some((name) => name.endsWith(`_${key}`))) continue;
      if (!family.members.some((member) => member.key === key)) {
        return `the masks of family ${family.name} name ${key}, which is not a member`;
      }
    }
  }
  return undefined;
}

/** Names the family that a new constant most likely belongs to. */
function adviceForNew(constant: Constant, specs: readonly FamilySpec[]): string {
  const fitting = specs.filter((spec) => spec.prefix && constant.name.startsWith(spec.prefix));
  const longest = Math.max(0, ...fitting.map((spec) => spec.prefix.length));
  const nearest = fitting.filter((spec) => spec.prefix.length === longest);
  const start = `${constant.name} (line ${constant.line}) is in no family: `;
  if (nearest.length === 0) {
    return `${start}add a row for its prefix to codegen/overrides/families-*.ts, or add it to a row with 'odd'`;
  }
  const key = constant.name.slice(longest);
  return `${start}add the key ${key} to ${nearest.map((spec) => spec.name).join(' or ')} in codegen/overrides/families-*.ts`;
}
