/** The shape of a family that Windows' own headers define and that the debugger headers only mention. */
import type { FamilyKind } from './family-spec.ts';

export interface WindowsFamilySpec {
  name: string;
  prefix: string;
  kind: FamilyKind;
  /** Key → value. A key that would begin with a digit has an underscore before it. */
  members: Readonly<Record<string, number>>;
  /** Keys whose constant is not prefix + key. */
  odd?: Readonly<Record<string, string>>;
  /** Adds members to the family of that name in the header's own tables. */
  extends?: true;
  reason: string;
}
